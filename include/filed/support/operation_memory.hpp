/// \file
/// Memory for an asynchronous operation of which one at most is pending at a time.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <new>

namespace filed::inline FILED_ABI {

/// A place for the object that Asio makes of a pending operation. Asio keeps such memory as well, two pieces per thread whatever
/// their sizes; who brings his own never asks the heap. Not thread-safe; neither copied nor moved.
/// \tparam Size  what is larger comes from the heap
template <std::size_t Size>
class operation_memory {
public:
    operation_memory() noexcept {} // NOLINT: the place is left as it is
    operation_memory(const operation_memory&) = delete;
    operation_memory& operator=(const operation_memory&) = delete;

    [[nodiscard]] void* allocate(std::size_t size) {
        if (taken_ || size > Size) return ::operator new(size);
        taken_ = true;
        return place_;
    }
    void deallocate(void* memory) noexcept {
        if (memory == place_) taken_ = false;
        else ::operator delete(memory);
    }

private:
    alignas(std::max_align_t) std::byte place_[Size];
    bool taken_ = false;
};

/// The allocator of a handler whose operation lives in an `operation_memory`, which outlives the handler.
template <class T, class Memory>
class operation_allocator {
public:
    using value_type = T;

    explicit operation_allocator(Memory& memory) noexcept : memory_{&memory} {}
    template <class Other>
    operation_allocator(const operation_allocator<Other, Memory>& other) noexcept : memory_{other.memory_} {} // NOLINT: allocators convert

    [[nodiscard]] T* allocate(std::size_t count) {
        static_assert(alignof(T) <= alignof(std::max_align_t));
        return static_cast<T*>(memory_->allocate(sizeof(T) * count));
    }
    void deallocate(T* memory, std::size_t) noexcept { memory_->deallocate(memory); }

    friend bool operator==(const operation_allocator& left, const operation_allocator& right) noexcept { return left.memory_ == right.memory_; }

private:
    template <class, class>
    friend class operation_allocator;

    Memory* memory_;
};

} // namespace filed
