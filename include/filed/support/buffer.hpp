/// \file
/// A growing byte buffer with readable bytes behind its end.
#pragma once

#include <filed/support/secret.hpp>

#include <cstddef>
#include <cstring>
#include <limits>
#include <memory>
#include <new>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// Contiguous bytes that grow without being zeroed, for what goes to and comes from a connection. Move-only.
/// The bytes are wiped when the buffer ends or grows, because they may hold credentials.
///
/// At least `padding` bytes behind the end are allocated and, after `pad()`, readable and zero, so that a reader
/// may load whole words past the last byte. Not thread-safe.
class byte_buffer {
public:
    /// Bytes that may be read behind the end after `pad()`.
    static constexpr std::size_t padding = 64;

    byte_buffer() noexcept = default;
    byte_buffer(byte_buffer&& other) noexcept
        : bytes_{std::move(other.bytes_)}, size_{std::exchange(other.size_, 0)}, capacity_{std::exchange(other.capacity_, 0)} {}
    byte_buffer& operator=(byte_buffer&& other) noexcept {
        if (this == &other) return *this;
        wipe();
        bytes_ = std::move(other.bytes_);
        size_ = std::exchange(other.size_, 0);
        capacity_ = std::exchange(other.capacity_, 0);
        return *this;
    }

    ~byte_buffer() { wipe(); }

    [[nodiscard]] char* data() noexcept { return bytes_.get(); }
    [[nodiscard]] const char* data() const noexcept { return bytes_.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::string_view view() const noexcept { return {bytes_.get(), size_}; }

    /// Room for `count` more bytes at the returned address; `commit` makes them part of the buffer.
    /// Throws `std::bad_alloc`.
    [[nodiscard]] char* prepare(std::size_t count) {
        if (capacity_ - size_ < count) grow(count);
        return bytes_.get() + size_;
    }
    /// The first `count` prepared bytes were written.
    void commit(std::size_t count) noexcept { size_ += count; }

    void append(std::string_view text) {
        if (text.empty()) return;
        std::memcpy(prepare(text.size()), text.data(), text.size());
        size_ += text.size();
    }
    void push_back(char byte) {
        *prepare(1) = byte;
        ++size_;
    }

    /// Drops the first `count` bytes and moves the rest to the front.
    void consume(std::size_t count) noexcept {
        size_ -= count;
        if (size_ != 0 && count != 0) std::memmove(bytes_.get(), bytes_.get() + count, size_);
    }
    /// Forgets the bytes, keeps the memory.
    void clear() noexcept { size_ = 0; }
    /// Overwrites the bytes, then forgets them.
    void wipe() noexcept {
        if (size_ != 0) filed::wipe(bytes_.get(), size_);
        size_ = 0;
    }
    /// Makes `padding` zero bytes readable behind the end.
    void pad() {
        if (!bytes_) grow(0);
        std::memset(bytes_.get() + size_, 0, padding);
    }

private:
    void grow(std::size_t count) {
        constexpr std::size_t limit = (std::numeric_limits<std::size_t>::max)() / 4;
        if (count > limit || size_ > limit) throw std::bad_alloc{};
        constexpr std::size_t least = 448;
        std::size_t wanted = capacity_ + capacity_ / 2;
        if (wanted < size_ + count) wanted = size_ + count;
        if (wanted < least) wanted = least;
        std::unique_ptr<char[]> larger{new char[wanted + padding]};
        if (bytes_ && size_ != 0) {
            std::memcpy(larger.get(), bytes_.get(), size_);
            filed::wipe(bytes_.get(), size_);
        }
        bytes_ = std::move(larger);
        capacity_ = wanted;
    }

    std::unique_ptr<char[]> bytes_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace filed
