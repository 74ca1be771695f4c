#include "allocations.hpp"

#include <cstdlib>
#include <new>

static thread_local std::size_t count = 0;

std::size_t allocations() noexcept { return count; }

[[gnu::noinline]] void* operator new(std::size_t size) {
    ++count;
    if (void* const block = std::malloc(size == 0 ? 1 : size)) return block;
    throw std::bad_alloc{};
}
[[gnu::noinline]] void operator delete(void* block) noexcept { std::free(block); }
[[gnu::noinline]] void operator delete(void* block, std::size_t) noexcept { std::free(block); }
