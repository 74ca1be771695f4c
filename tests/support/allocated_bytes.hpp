/// \file
/// How much memory this process has from the heap, for tests of what a part keeps.
#pragma once

#include "../sanitizers.hpp"

#include <cstddef>
#include <optional>

#if FILED_TEST_ADDRESS_SANITIZER || FILED_TEST_THREAD_SANITIZER
#include <sanitizer/allocator_interface.h>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

namespace filed_test {

/// Bytes that were allocated and not freed, in all threads; nothing where the allocator does not tell.
[[nodiscard]] inline std::optional<std::ptrdiff_t> allocated_bytes() {
#if FILED_TEST_ADDRESS_SANITIZER || FILED_TEST_THREAD_SANITIZER
    return static_cast<std::ptrdiff_t>(__sanitizer_get_current_allocated_bytes());
#elif defined(__GLIBC__)
    const auto known = ::mallinfo2();
    return static_cast<std::ptrdiff_t>(known.uordblks + known.hblkhd);
#else
    return std::nullopt;
#endif
}

} // namespace filed_test
