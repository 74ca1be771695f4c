/// \file
/// `ID`: the GraphQL scalar of that name (GraphQL specification, section 3.5.5), an opaque text.
#pragma once

#include <filed/json/codec.hpp>

#include <compare>
#include <cstddef>
#include <cstring>
#include <functional>
#include <ostream>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// An identifier that the server gave out. It has no meaning but its text, and is not to be confused with other strings: it
/// is made of text only explicitly. Up to 40 bytes, enough for a UUID, live in the object itself; longer ones on
/// the heap. Default construction gives the empty text.
class ID {
public:
    /// Bytes that need no memory of their own.
    static constexpr std::size_t inline_capacity = 40;

    ID() noexcept : size_{0}, inline_{} {}
    /// Copies the text. Throws `std::bad_alloc` when it is longer than `inline_capacity` and memory is short.
    explicit ID(std::string_view text) : ID{} { assign(text); }

    ID(const ID& other) : ID{} {
        if (other.is_inline()) copy_inline(other);
        else assign(other.text());
    }
    ID(ID&& other) noexcept : ID{} { take(other); }
    ID& operator=(const ID& other) {
        if (this != &other) {
            ID copy{other};
            release();
            take(copy);
        }
        return *this;
    }
    ID& operator=(ID&& other) noexcept {
        if (this != &other) {
            release();
            take(other);
        }
        return *this;
    }
    ~ID() { release(); }

    /// The text; valid while this object is unchanged.
    [[nodiscard]] std::string_view text() const noexcept { return {is_inline() ? inline_ : heap_, size_}; }
    /// The text; the view ends with this object.
    operator std::string_view() const noexcept { return text(); } // NOLINT: reading the text is harmless
    /// Whether the text is empty.
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

    friend bool operator==(const ID& left, const ID& right) noexcept { return left.text() == right.text(); }
    friend bool operator==(const ID& left, std::string_view right) noexcept { return left.text() == right; }
    /// By bytes.
    friend std::strong_ordering operator<=>(const ID& left, const ID& right) noexcept { return left.text() <=> right.text(); }

    friend std::ostream& operator<<(std::ostream& stream, const ID& id) { return stream << id.text(); }

private:
    friend struct json::codec<ID>;

    [[nodiscard]] bool is_inline() const noexcept { return size_ <= inline_capacity; }

    FILED_ALWAYS_INLINE void assign(std::string_view text) {
        if (text.size() > inline_capacity) [[unlikely]] {
            assign_to_heap(text);
            return;
        }
        release();
        // A UUID's 36 bytes are two copies of a constant size.
        if (text.size() >= 32) [[likely]] {
            std::memcpy(inline_, text.data(), 32);
            std::memcpy(inline_ + text.size() - 8, text.data() + text.size() - 8, 8);
        } else if (!text.empty()) {
            std::memcpy(inline_, text.data(), text.size());
        }
        size_ = text.size();
    }
    FILED_NEVER_INLINE void assign_to_heap(std::string_view text) {
        char* const place = new char[text.size()];
        std::memcpy(place, text.data(), text.size());
        release();
        heap_ = place;
        size_ = text.size();
    }
    void copy_inline(const ID& other) noexcept {
        size_ = other.size_;
        std::memcpy(inline_, other.inline_, inline_capacity);
    }
    void take(ID& other) noexcept {
        if (other.is_inline()) {
            copy_inline(other);
            return;
        }
        heap_ = other.heap_;
        size_ = std::exchange(other.size_, 0);
    }
    void release() noexcept {
        if (!is_inline()) delete[] heap_;
        size_ = 0;
    }

    std::size_t size_;
    union {
        char inline_[inline_capacity];
        char* heap_; // when the size is greater than `inline_capacity`
    };
};

} // namespace filed

namespace filed::inline FILED_ABI::json {

template <>
struct codec<ID> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, ID& value) {
        std::string_view text;
        const char* end = reader::plain_text(at, text);
        if (end == nullptr) [[unlikely]] end = in.text(at, text);
        if (end != nullptr) [[likely]] value.assign(text);
        return end;
    }
    static FILED_ALWAYS_INLINE bool write(writer& out, const ID& value) { return out.text(value.text()); }
};

} // namespace filed::json

template <>
struct std::hash<filed::ID> {
    [[nodiscard]] std::size_t operator()(const filed::ID& id) const noexcept { return std::hash<std::string_view>{}(id.text()); }
};
