/// \file
/// Which sanitizer a test is compiled with, for the few that look at memory or processes themselves. GCC defines macros, Clang has features.
#pragma once

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FILED_TEST_ADDRESS_SANITIZER 1
#endif
#if __has_feature(thread_sanitizer)
#define FILED_TEST_THREAD_SANITIZER 1
#endif
#endif

#if defined(__SANITIZE_ADDRESS__) && !defined(FILED_TEST_ADDRESS_SANITIZER)
#define FILED_TEST_ADDRESS_SANITIZER 1
#endif
#if defined(__SANITIZE_THREAD__) && !defined(FILED_TEST_THREAD_SANITIZER)
#define FILED_TEST_THREAD_SANITIZER 1
#endif

#if !defined(FILED_TEST_ADDRESS_SANITIZER)
#define FILED_TEST_ADDRESS_SANITIZER 0
#endif
#if !defined(FILED_TEST_THREAD_SANITIZER)
#define FILED_TEST_THREAD_SANITIZER 0
#endif
