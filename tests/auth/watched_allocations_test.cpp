// That the operators new and delete of this test program do what watched_allocations.hpp says.
#include "../watched_operators.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <new>

#if !FILED_TEST_THREAD_SANITIZER
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
