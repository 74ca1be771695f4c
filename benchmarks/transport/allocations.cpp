// Counts what a process allocates, OpenSSL's share included, by standing before glibc's allocator.
#include "load.hpp"

#include <cstddef>

namespace bench {
std::atomic<std::uint64_t> allocations{0};
}

extern "C" {
void* __libc_malloc(std::size_t) noexcept;
void* __libc_calloc(std::size_t, std::size_t) noexcept;
void* __libc_realloc(void*, std::size_t) noexcept;
void* __libc_memalign(std::size_t, std::size_t) noexcept;

void* malloc(std::size_t size) {
    bench::allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
    bench::allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_calloc(count, size);
}
void* realloc(void* block, std::size_t size) {
    bench::allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_realloc(block, size);
}
// Asio's coroutine frames come from here.
void* aligned_alloc(std::size_t alignment, std::size_t size) {
    bench::allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_memalign(alignment, size);
}
}
