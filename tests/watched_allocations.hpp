/// \file
/// What the operators new and delete of some test programs tell and obey; watched_operators.hpp defines them.
#pragma once

#include "sanitizers.hpp"

#include <cstddef>

namespace filed_test {

/// Whether they are this program's. The thread sanitizer's own cannot be replaced by halves.
inline constexpr bool allocations_are_watched = !FILED_TEST_THREAD_SANITIZER;

inline thread_local std::size_t allocations = 0;  ///< made by this thread so far
inline thread_local std::size_t failing_size = 0;        ///< this thread's allocations of this size fail; zero: none
inline thread_local long allocations_until_failure = -1; ///< this thread's allocation after so many fails; negative: none
inline thread_local int failed_allocations = 0;          ///< how many of this thread's were made to fail
inline void (*on_allocation)() noexcept = nullptr; ///< called by every allocation, and before something is freed

} // namespace filed_test
