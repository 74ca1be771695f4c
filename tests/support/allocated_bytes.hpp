/// \file
/// How much memory this process has from the heap, for tests of what a part keeps.
#pragma once

#include <cstddef>
#include <optional>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define FILED_TEST_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define FILED_TEST_SANITIZED 1
#endif
#endif

#if defined(FILED_TEST_SANITIZED)
#include <sanitizer/allocator_interface.h>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

namespace filed_test {

/// Bytes that were allocated and not freed, in all threads; nothing where the allocator does not tell.
[[nodiscard]] inline std::optional<std::ptrdiff_t> allocated_bytes() {
#if defined(FILED_TEST_SANITIZED)
    return static_cast<std::ptrdiff_t>(__sanitizer_get_current_allocated_bytes());
#elif defined(__GLIBC__)
    const auto known = ::mallinfo2();
    return static_cast<std::ptrdiff_t>(known.uordblks + known.hblkhd);
#else
    return std::nullopt;
#endif
}

} // namespace filed_test
