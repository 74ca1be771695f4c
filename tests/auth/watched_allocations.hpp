/// \file
/// What the operators new and delete of this folder's test program tell and obey; watched_allocations_test.cpp defines them.
#pragma once

#include "../sanitizers.hpp"

#include <cstddef>

namespace filed_test {

/// Whether they are this program's. The thread sanitizer's own cannot be replaced by halves.
inline constexpr bool allocations_are_watched = !FILED_TEST_THREAD_SANITIZER;

inline thread_local std::size_t allocations = 0;  ///< made by this thread so far
inline std::size_t failing_size = 0;              ///< allocations of this size fail; zero: none
inline long allocations_until_failure = -1;       ///< the one after so many fails; negative: none
inline int failed_allocations = 0;                ///< how many were made to fail
inline void (*on_allocation)() noexcept = nullptr; ///< called by every allocation, and before something is freed

} // namespace filed_test
