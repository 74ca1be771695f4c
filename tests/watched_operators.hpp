/// \file
/// The operators new and delete that watched_allocations.hpp speaks of. One file of a test program includes this.
#pragma once

#include "watched_allocations.hpp"

#include <cstddef>
#include <cstdlib>
#include <new>

#if !FILED_TEST_THREAD_SANITIZER
[[gnu::noinline]] void* operator new(std::size_t size) {
    using namespace filed_test;
    ++allocations;
    if (on_allocation) on_allocation();
    if ((failing_size != 0 && size == failing_size) || (allocations_until_failure >= 0 && allocations_until_failure-- == 0)) {
        ++failed_allocations;
        throw std::bad_alloc{};
    }
    if (void* const block = std::malloc(size == 0 ? 1 : size)) return block;
    throw std::bad_alloc{};
}
[[gnu::noinline]] void operator delete(void* block) noexcept {
    if (block && filed_test::on_allocation) filed_test::on_allocation();
    std::free(block);
}
[[gnu::noinline]] void operator delete(void* block, std::size_t) noexcept { operator delete(block); }

// The address sanitizer's forms for arrays do not come by the ones above, as the standard's do.
[[gnu::noinline]] void* operator new[](std::size_t size) { return operator new(size); }
[[gnu::noinline]] void operator delete[](void* block) noexcept { operator delete(block); }
[[gnu::noinline]] void operator delete[](void* block, std::size_t) noexcept { operator delete(block); }
#endif
