/// \file
/// The state of writing one JSON text, and the parts that every codec is made of.
///
/// All functions that write return false after they recorded an error. What is written is compact JSON (RFC 8259), always
/// UTF-8.
#pragma once

#include <filed/json/bytes.hpp>
#include <filed/json/error.hpp>
#include <filed/json/failure.hpp>
#include <filed/json/limits.hpp>
#include <filed/json/utf8.hpp>
#include <filed/support/config.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::json {

/// Writes one JSON text to the end of a string. Codecs use it; a program calls `json::write`. Not thread-safe.
class writer {
public:
    /// Bytes that are free behind everything that was written. A key is written into them without asking for room; the value
    /// that follows asks for its own and so restores them (see `codec`).
    static constexpr std::size_t slack = 64;

    /// Writes behind the first `kept` bytes of `target`, over what follows them. The string's content is unspecified until
    /// `finish` or `abandon`.
    /// \param bounds     how large and how deep the text may become
    /// \param move_on    how the string gets a larger capacity and keeps its first `used` bytes; null: by itself, which leaves a
    ///                   copy of them in the memory that it gives back
    writer(std::string& target, std::size_t kept, const limits& bounds = {},
           void (*move_on)(std::string& target, std::size_t used, std::size_t capacity) = nullptr)
        : target_{target},
          at_{target.data() + kept},
          end_{target.data() + target.size()},
          kept_{kept},
          move_on_{move_on},
          depth_left_{detail::honoured_depth(bounds)},
          most_{bounds.size} {
        if (target.size() < kept + least_room) grow(least_room);
    }
    writer(const writer&) = delete;
    writer& operator=(const writer&) = delete;

    /// Makes room for `count` bytes and `slack` more.
    FILED_ALWAYS_INLINE void reserve(std::size_t count) {
        if (static_cast<std::size_t>(end_ - at_) < count + slack) [[unlikely]] grow(count + slack);
    }

    /// One byte of JSON punctuation.
    FILED_ALWAYS_INLINE void punctuation(char byte) {
        reserve(1);
        *at_++ = byte;
    }

    /// Bytes that are JSON already.
    FILED_ALWAYS_INLINE void verbatim(std::string_view json) {
        reserve(json.size());
        if (!json.empty()) std::memcpy(at_, json.data(), json.size());
        at_ += json.size();
    }

    /// Where as many bytes may be written as `reserve` made room for; `advance` says where they end.
    [[nodiscard]] FILED_ALWAYS_INLINE char* position() noexcept { return at_; }
    /// What was written at `position` ends at `to`.
    FILED_ALWAYS_INLINE void advance(char* to) noexcept { at_ = to; }

    /// A string, quoted and escaped.
    [[nodiscard]] bool text(std::string_view text);

    /// One object or array deeper, with the whole slack free; false, with an error, when that is too deep.
    [[nodiscard]] FILED_ALWAYS_INLINE bool enter() {
        if (depth_left_ == 0) [[unlikely]] {
            too_deep();
            return false;
        }
        --depth_left_;
        reserve(0);
        return true;
    }
    /// Back out of what `enter` entered.
    FILED_ALWAYS_INLINE void leave() noexcept { ++depth_left_; }

    /// Records an error and returns false. The first error stands.
    bool fail(errc code, std::string_view expected = {}) {
        failure_.set(code, 0, expected, {});
        return false;
    }

    /// The error came out of a member, an element or the value of a map: part of the path. Returns false.
    bool failed_in_member(std::string_view name) {
        failure_.in_member(name);
        return false;
    }
    /// The same for an element. \param index  counted from zero
    bool failed_in_element(std::size_t index) {
        failure_.in_element(index);
        return false;
    }
    /// A key is data like its value, perhaps a secret, so that its number stands for it. \param index counted from zero
    bool failed_in_key(std::size_t index) {
        failure_.in_key(index);
        return false;
    }

    /// The text is complete; false, with an error, when it is longer than its limit.
    [[nodiscard]] bool finish() {
        if (is_too_large_ || written() > most_) [[unlikely]] return too_large();
        target_.erase(static_cast<std::size_t>(at_ - target_.data()));
        return true;
    }
    /// Takes back all that was written.
    void abandon() { target_.erase(kept_); }
    /// The recorded error.
    [[nodiscard]] error take_error() { return failure_.take(); }

private:
    static constexpr std::size_t least_room = 512;
    static constexpr std::size_t most_at_once = 4096;

    void grow(std::size_t count);
    void too_deep();
    [[nodiscard]] bool too_large();
    [[nodiscard]] std::size_t written() const noexcept { return static_cast<std::size_t>(at_ - target_.data()) - kept_; }
    [[nodiscard]] bool text_after_growing(std::string_view text);
    [[nodiscard]] bool text_not_plain(std::string_view text);

    std::string& target_;
    char* at_;
    char* end_;
    std::size_t kept_;
    void (*move_on_)(std::string&, std::size_t, std::size_t);
    bool is_too_large_ = false;
    std::size_t depth_left_;
    std::size_t most_;
    detail::failure failure_;
};

/// New bytes of a string are zeroed first, so a reused string is not opened up to its whole capacity at once. A text that is longer
/// than its limit needs no more memory: it is going to be taken back, so that the rest is written over its beginning.
FILED_NEVER_INLINE inline void writer::grow(std::size_t count) {
    if (written() > most_) {
        is_too_large_ = true;
        at_ = target_.data() + kept_;
        if (static_cast<std::size_t>(end_ - at_) >= count) return;
    }
    const std::size_t used = static_cast<std::size_t>(at_ - target_.data());
    const std::size_t wanted = used + count;
    const std::size_t capacity = target_.capacity(), limit = wanted + most_at_once;
    if (move_on_ != nullptr && wanted > capacity) move_on_(target_, used, wanted + wanted / 2);
    target_.resize(wanted > capacity ? wanted + wanted / 2 : capacity < limit ? capacity : limit);
    at_ = target_.data() + used;
    end_ = target_.data() + target_.size();
}

[[gnu::cold]] FILED_NEVER_INLINE inline void writer::too_deep() { (void)fail(errc::too_deep); }

[[gnu::cold]] FILED_NEVER_INLINE inline bool writer::too_large() {
    failure_.set_too_large(most_, "more");
    return false;
}

// What is rare is called last, so that the usual way calls nothing and saves no registers.
FILED_NEVER_INLINE inline bool writer::text(std::string_view text) {
    const std::size_t needed = text.size() + 2 + slack; // the slack takes what is copied too much
    if (static_cast<std::size_t>(end_ - at_) < needed) [[unlikely]] return text_after_growing(text);
    char* const begin = at_;
    *begin = '"';
    if (!bytes::copy_if_plain(text.data(), text.size(), begin + 1)) [[unlikely]] return text_not_plain(text);
    begin[text.size() + 1] = '"';
    at_ = begin + text.size() + 2;
    return true;
}

FILED_NEVER_INLINE inline bool writer::text_after_growing(std::string_view text) {
    grow(text.size() + 2 + slack);
    return this->text(text);
}

/// A string with escapes, or one that is not ASCII.
FILED_NEVER_INLINE inline bool writer::text_not_plain(std::string_view text) {
    if (utf8::find_invalid(text.data(), text.size()) != nullptr) return fail(errc::text_not_utf8);
    constexpr std::size_t longest_escape = 6;
    constexpr char digits[] = "0123456789abcdef";
    *at_++ = '"'; // `text` made room
    for (std::size_t copied = 0;;) {
        reserve(text.size() - copied + longest_escape);
        const std::size_t count = bytes::copy_until_special(text.data() + copied, text.size() - copied, at_);
        at_ += count;
        copied += count;
        if (copied == text.size()) break;
        const char byte = text[copied++];
        *at_++ = '\\';
        const std::size_t place = bytes::escaped_bytes.find(byte);
        if (place != std::string_view::npos) {
            *at_++ = bytes::escape_letters[place];
        } else {
            std::memcpy(at_, "u00", 3);
            at_[3] = digits[static_cast<unsigned char>(byte) >> 4];
            at_[4] = digits[static_cast<unsigned char>(byte) & 0xF];
            at_ += 5;
        }
    }
    punctuation('"');
    return true;
}

} // namespace filed::json
