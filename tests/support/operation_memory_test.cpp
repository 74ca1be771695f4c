#include <filed/support/operation_memory.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>

using small_memory = filed::operation_memory<64>;
template <class T>
using allocator = filed::operation_allocator<T, small_memory>;

TEST_CASE("operation_memory: one piece from the place, the next from the heap, and the place again") {
    small_memory place;
    void* const first = place.allocate(64);
    void* const second = place.allocate(1);
    CHECK(first != second);
    std::memset(first, 1, 64);
    place.deallocate(second);
    void* const third = place.allocate(1); // what came from the heap did not free the place
    CHECK(third != first);
    place.deallocate(first);
    void* const fourth = place.allocate(32);
    CHECK(fourth == first);
    place.deallocate(third);
    place.deallocate(fourth);
}

TEST_CASE("operation_memory: what is too large comes from the heap") {
    small_memory place;
    void* const large = place.allocate(65);
    void* const small = place.allocate(64);
    std::memset(large, 1, 65);
    std::memset(small, 2, 64);
    place.deallocate(large);
    place.deallocate(small);
}

TEST_CASE("operation_allocator: copies for other types share the place") {
    small_memory place;
    const allocator<void> any{place};
    allocator<std::max_align_t> aligned{any};
    allocator<char> bytes{any};
    CHECK(allocator<char>{aligned} == bytes);
    std::max_align_t* const taken = aligned.allocate(1);
    CHECK(reinterpret_cast<std::uintptr_t>(taken) % alignof(std::max_align_t) == 0);
    char* const other = bytes.allocate(1);
    CHECK(static_cast<void*>(other) != static_cast<void*>(taken));
    bytes.deallocate(other, 1);
    aligned.deallocate(taken, 1);
    small_memory second;
    CHECK_FALSE(allocator<char>{second} == bytes);
}
