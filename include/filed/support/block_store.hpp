/// \file
/// Memory for what every request needs anew: blocks of one size that go around instead of through the heap.
#pragma once

#include <filed/support/config.hpp>

#include <array>
#include <atomic>
#include <cstddef>
#include <new>

namespace filed::inline FILED_ABI {

/// Keeps a few blocks that nobody uses at the moment. Thread-safe and without a lock; ends after its last user.
///
/// Asio keeps coroutine frames in the same way, but none above a kilobyte: whoever asks for a larger one makes it give the
/// small ones back as well. So what is large does not live in a frame but here.
class block_store {
public:
    /// What is larger comes from the heap and goes back to it.
    static constexpr std::size_t block_size = 2048;
    /// Most blocks that are kept.
    static constexpr std::size_t block_limit = 32;

    block_store() noexcept = default;
    block_store(const block_store&) = delete;
    block_store& operator=(const block_store&) = delete;
    ~block_store() {
        for (std::atomic<void*>& place : places_) ::operator delete(place.load(std::memory_order_relaxed));
    }

    /// At least `size` bytes, aligned for everything that has no greater alignment than `std::max_align_t`. Throws `std::bad_alloc`.
    [[nodiscard]] void* take(std::size_t size) {
        if (size > block_size) return ::operator new(size);
        for (std::atomic<void*>& place : places_) {
            if (place.load(std::memory_order_relaxed) == nullptr) continue;
            if (void* const block = place.exchange(nullptr, std::memory_order_acquire)) return block;
        }
        return ::operator new(block_size);
    }
    /// Takes back what `take(size)` gave.
    void give(void* block, std::size_t size) noexcept {
        if (size <= block_size && keeps) {
            for (std::atomic<void*>& place : places_) {
                void* nothing = nullptr;
                if (place.load(std::memory_order_relaxed) == nullptr &&
                    place.compare_exchange_strong(nothing, block, std::memory_order_release, std::memory_order_relaxed)) {
                    return;
                }
            }
        }
        ::operator delete(block);
    }

private:
    /// A block that goes around would hide from the address sanitizer who uses it when it is not his any more.
    static constexpr bool keeps = !FILED_ADDRESS_SANITIZER;

    std::array<std::atomic<void*>, block_limit> places_{};
};

} // namespace filed
