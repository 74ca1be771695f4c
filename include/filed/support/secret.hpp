/// \file
/// Bytes that must not outlive their use: API keys and tokens.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// Overwrites `size` bytes at `data` so that the compiler cannot leave the write out.
inline void wipe(void* data, std::size_t size) noexcept {
#if defined(__GLIBC__) || defined(__FreeBSD__) || defined(__OpenBSD__)
    explicit_bzero(data, size);
#else
    volatile auto* byte = static_cast<volatile unsigned char*>(data);
    while (size-- != 0) *byte++ = 0;
#endif
}

/// Wipes a string's characters, the small-string buffer included, and leaves it empty.
inline void wipe(std::string& text) noexcept {
    text.resize(text.capacity());
    wipe(text.data(), text.size());
    text.clear();
}

/// Gives a string a larger capacity, keeps its first `used` bytes, and wipes the memory that it had.
inline void move_on_and_wipe(std::string& text, std::size_t used, std::size_t capacity) {
    std::string larger;
    larger.reserve(capacity);
    larger.assign(text, 0, used);
    wipe(text);
    text.swap(larger);
}

/// Wipes a string when it ends, however the scope is left.
class wipe_at_end {
public:
    explicit wipe_at_end(std::string& text) noexcept : text_{text} {}
    wipe_at_end(const wipe_at_end&) = delete;
    wipe_at_end& operator=(const wipe_at_end&) = delete;
    ~wipe_at_end() { wipe(text_); }

private:
    std::string& text_;
};

/// Text that is wiped when it is released, moved from or replaced. Move-only, always on the heap (no small-string
/// copies), cannot be printed or compared by accident. Not thread-safe; a `shared_ptr<const secret>` may be shared.
class secret {
public:
    secret() noexcept = default;
    explicit secret(std::string_view text) : secret{std::string_view{}, text} {}
    /// Two texts, one behind the other.
    secret(std::string_view first, std::string_view second) : size_{first.size() + second.size()} {
        if (size_ == 0) return;
        bytes_ = std::make_unique<char[]>(size_);
        if (!first.empty()) std::memcpy(bytes_.get(), first.data(), first.size());
        if (!second.empty()) std::memcpy(bytes_.get() + first.size(), second.data(), second.size());
    }
    secret(const secret&) = delete;
    secret& operator=(const secret&) = delete;
    secret(secret&& other) noexcept : bytes_{std::move(other.bytes_)}, size_{std::exchange(other.size_, 0)} {}
    secret& operator=(secret&& other) noexcept {
        if (this != &other) {
            clear();
            bytes_ = std::move(other.bytes_);
            size_ = std::exchange(other.size_, 0);
        }
        return *this;
    }
    ~secret() { clear(); }

    /// The text itself: the one way to it. The view ends with this object.
    [[nodiscard]] std::string_view reveal() const noexcept { return {bytes_.get(), size_}; }
    /// Bytes of the text.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// Whether there is no text.
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

    /// Wipes and releases the text.
    void clear() noexcept {
        if (bytes_) wipe(bytes_.get(), size_);
        bytes_.reset();
        size_ = 0;
    }

private:
    std::unique_ptr<char[]> bytes_;
    std::size_t size_ = 0;
};

} // namespace filed
