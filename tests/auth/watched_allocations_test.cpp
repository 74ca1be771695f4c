// The operators new and delete of this test program, and that they do what watched_allocations.hpp says.
#include "watched_allocations.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <memory>
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

namespace {

int calls = 0;

} // namespace

TEST_CASE("watched allocations: they are counted, told, and fail when they are asked to") {
    using namespace filed_test;
    const auto before = allocations;
    auto block = std::make_unique<char[]>(1234);
    CHECK(allocations == before + 1);

    on_allocation = []() noexcept { ++calls; };
    block = std::make_unique<char[]>(12);
    on_allocation = nullptr;
    CHECK(calls == 2);

    const int failures = failed_allocations;
    bool has_failed = false;
    failing_size = 4321;
    try {
        block = std::make_unique<char[]>(4321);
    } catch (const std::bad_alloc&) {
        has_failed = true;
    }
    failing_size = 0;
    CHECK(has_failed);
    CHECK(failed_allocations == failures + 1);
}
#endif
