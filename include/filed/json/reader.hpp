/// \file
/// The state of reading one JSON text, and the parts that every codec is made of.
///
/// All functions that read take the place of the first byte of what they read and return the place behind it, or null after
/// they recorded an error. The text is followed by `byte_buffer::padding` (64) readable bytes, the first of which is zero: so
/// every loop over plain bytes ends without a test for the end, and whole words may be loaded. A zero byte is never
/// valid JSON; where it stands tells the end of the text from a byte of the text.
#pragma once

#include <filed/json/bytes.hpp>
#include <filed/json/error.hpp>
#include <filed/json/failure.hpp>
#include <filed/json/limits.hpp>
#include <filed/json/utf8.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::json {

/// Reads one JSON text. Codecs use it; a program calls `json::read`. Not thread-safe; lives shorter than the text.
class reader {
public:
    /// Bytes that must be readable behind the text, the first of them zero.
    static constexpr std::size_t padding = byte_buffer::padding;

    /// Reads `size` bytes, behind which `padding` bytes must be readable. Views the text.
    reader(const char* text, std::size_t size, const limits& bounds) noexcept
        : begin_{text},
          end_{text + size},
          depth_left_{detail::honoured_depth(bounds)},
          excerpt_{bounds.excerpt} {}
    reader(const reader&) = delete;
    reader& operator=(const reader&) = delete;

    /// The end of the text.
    [[nodiscard]] const char* end() const noexcept { return end_; }

    /// Reads a string and decodes its escapes. `text` is valid until the next call and shorter than the JSON text.
    [[nodiscard]] const char* text(const char* at, std::string_view& text);

    /// Reads a string into `text`.
    [[nodiscard]] const char* text(const char* at, std::string& text);

    /// Reads a string of plain bytes only, the usual case of an identifier or a date, without a call. Null, and no error,
    /// for anything else: then ask `text`. Behind the string `padding` bytes are readable.
    [[nodiscard]] FILED_ALWAYS_INLINE static const char* plain_text(const char* at, std::string_view& text) noexcept {
        if (*at != '"') [[unlikely]] return nullptr;
        const char* const end = bytes::find_not_plain(at + 1);
        if (*end != '"') [[unlikely]] return nullptr;
        text = {at + 1, static_cast<std::size_t>(end - at - 1)};
        return end + 1;
    }

    /// Reads and checks a value of any type, and forgets it.
    [[nodiscard]] const char* skip(const char* at);

    /// Reads a colon with the white space around it.
    [[nodiscard]] FILED_NEVER_INLINE const char* colon(const char* at) {
        at = bytes::skip_whitespace(at);
        if (*at != ':') [[unlikely]] return unexpected(at, "':'");
        return bytes::skip_whitespace(at + 1);
    }

    /// One object or array deeper; false, with an error at `at`, when that is too deep.
    [[nodiscard]] FILED_ALWAYS_INLINE bool enter(const char* at) {
        if (depth_left_ == 0) [[unlikely]] {
            too_deep(at);
            return false;
        }
        --depth_left_;
        return true;
    }
    /// Back out of what `enter` entered.
    FILED_ALWAYS_INLINE void leave() noexcept { ++depth_left_; }

    /// Records an error at a place and returns null. The first error stands. \param expected may be empty
    const char* fail(const char* at, errc code, std::string_view expected = {}, std::string_view found = {});

    /// The value at `at` is not of the type that the codec reads, `expected`, e.g. `a string`; or it is no value at all.
    const char* mismatch(const char* at, std::string_view expected);

    /// Something else should stand at `at`.
    const char* unexpected(const char* at, std::string_view expected);

    /// The error came out of a member, an element or the value of a map: part of the path. Returns null.
    const char* failed_in_member(std::string_view name) {
        failure_.in_member(name);
        return nullptr;
    }
    /// The same for an element. \param index  counted from zero
    const char* failed_in_element(std::size_t index) {
        failure_.in_element(index);
        return nullptr;
    }
    /// The value of a map. Its key is data like the value, perhaps a secret, so that its number stands for it.
    /// \param index counted from zero
    const char* failed_in_key(std::size_t index) {
        failure_.in_key(index);
        return nullptr;
    }
    /// A member that the C++ type does not have. Its name is the peer's choice, so that none is shown.
    const char* failed_in_unknown_member() { return failed_in_member("*"); }

    /// Records that the name of a type is none of those expected, and returns null. No error text shows the name; if it is a
    /// GraphQL name, `error_detail::type_name` has it.
    const char* unknown_type_name(const char* at, std::string_view expected, std::string_view name);

    /// The text holds secrets: its error gets neither an excerpt nor the name of an unknown type, whatever `limits` say.
    void withhold() noexcept { is_confidential_ = true; }
    /// Whether `withhold` was called.
    [[nodiscard]] bool is_confidential() const noexcept { return is_confidential_; }

    /// After the value: nothing but white space may follow.
    [[nodiscard]] FILED_ALWAYS_INLINE const char* finish(const char* at) {
        return at == end_ ? at : finish_behind_whitespace(at);
    }

    /// The recorded error.
    [[nodiscard]] error take_error() {
        return failure_.take({begin_, static_cast<std::size_t>(end_ - begin_)}, is_confidential_ ? 0 : excerpt_);
    }

private:
    /// What stands at a place, in words that hold nothing of the text.
    struct kind {
        std::string_view words;
        bool is_value;
    };

    [[nodiscard]] const char* finish_behind_whitespace(const char* at);
    void too_deep(const char* at);
    [[nodiscard]] const char* find_special(const char* at);
    [[nodiscard]] const char* decode(const char* begin, const char* special, std::string& text);
    [[nodiscard]] const char* escape(const char* at, std::uint32_t& code_point);
    [[nodiscard]] const char* skip_text(const char* at);
    [[nodiscard]] kind kind_at(const char* at) const noexcept;
    [[nodiscard]] bool is_cut_off(const char* at) const noexcept;
    const char* no_value(const char* at, std::string_view expected);

    const char* begin_;
    const char* end_;
    std::size_t depth_left_;
    std::size_t excerpt_;
    bool is_confidential_ = false;
    std::string scratch_;
    detail::failure failure_;
};

namespace detail {

/// The value of a hexadecimal digit; above 15 for any other byte.
[[nodiscard]] constexpr std::uint32_t hexadecimal_value(char byte) noexcept {
    const std::uint32_t digit = std::uint32_t{static_cast<unsigned char>(byte)} - '0';
    if (digit <= 9) return digit;
    const std::uint32_t letter = (std::uint32_t{static_cast<unsigned char>(byte)} | 0x20) - 'a'; // of either case
    return letter <= 5 ? letter + 10 : 16;
}

/// The number that four hexadecimal digits stand for; above 0xFFFF unless all four are some.
[[nodiscard]] FILED_NEVER_INLINE inline std::uint32_t four_hexadecimal_digits(const char* digits) noexcept {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const std::uint32_t digit = hexadecimal_value(digits[i]);
        if (digit > 0xF) return ~std::uint32_t{0};
        value = value << 4 | digit;
    }
    return value;
}

/// The byte that an escape of one letter stands for; zero for any other letter.
[[nodiscard]] constexpr char short_escape(char letter) noexcept {
    const std::size_t place = bytes::escape_letters.find(letter);
    return place == std::string_view::npos ? '\0' : bytes::escaped_bytes[place];
}

[[nodiscard]] FILED_ALWAYS_INLINE constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// The end of the number at `at` (RFC 8259 section 6); null when there is none.
[[nodiscard]] inline const char* number_end(const char* at) noexcept {
    const auto digits = [&at] {
        if (!is_digit(*at)) return false;
        do ++at;
        while (is_digit(*at));
        return true;
    };
    if (*at == '-') ++at;
    if (*at == '0' && is_digit(at[1])) return nullptr;
    if (!digits()) return nullptr;
    if (*at == '.') {
        ++at;
        if (!digits()) return nullptr;
    }
    if (*at == 'e' || *at == 'E') {
        ++at;
        if (*at == '+' || *at == '-') ++at;
        if (!digits()) return nullptr;
    }
    return at;
}

/// The end of the literal name at `at`; null when it is another text.
template <std::size_t Size>
[[nodiscard]] FILED_ALWAYS_INLINE const char* literal_end(const char* at, const char (&literal)[Size]) noexcept {
    return bytes::equal<Size - 1>(at, literal) ? at + (Size - 1) : nullptr;
}

/// Makes `text` the bytes at `begin`, behind which 15 more are readable. Its old memory is given back rather than used again:
/// that a string has any is rare, and finding out is dear.
FILED_ALWAYS_INLINE void replace(std::string& text, const char* begin, std::size_t size) {
    constexpr std::size_t never_allocated = 15; // no standard library's string allocates for so few
    if (size <= never_allocated) {
        // Copying a constant number of bytes and shortening the string is cheaper than copying `size` of them.
        std::destroy_at(&text);
        std::construct_at(&text, begin, never_allocated);
        text.erase(size);
    } else {
        std::string fresh(begin, size); // may throw, so that `text` must still be there
        std::destroy_at(&text);
        std::construct_at(&text, std::move(fresh));
    }
}

} // namespace detail

FILED_NEVER_INLINE inline const char* reader::text(const char* at, std::string_view& text) {
    if (const char* const end = plain_text(at, text)) [[likely]] return end;
    if (*at != '"') return mismatch(at, "a string");
    const char* const begin = at + 1;
    const char* const special = find_special(begin);
    if (special == nullptr) return nullptr;
    if (*special != '"') {
        at = decode(begin, special, scratch_);
        text = scratch_;
        return at;
    }
    text = {begin, static_cast<std::size_t>(special - begin)};
    return special + 1;
}

FILED_NEVER_INLINE inline const char* reader::text(const char* at, std::string& text) {
    if (*at != '"') [[unlikely]] return mismatch(at, "a string");
    const char* const begin = at + 1;
    const char* end = bytes::find_not_plain(begin);
    if (*end != '"') [[unlikely]] {
        end = find_special(end);
        if (end == nullptr) return nullptr;
        if (*end != '"') return decode(begin, end, text);
    }
    detail::replace(text, begin, static_cast<std::size_t>(end - begin));
    return end + 1;
}

/// The first special byte of a string's content, whose bytes before it are checked to be UTF-8; null after an error.
FILED_NEVER_INLINE inline const char* reader::find_special(const char* at) {
    for (;;) {
        at = bytes::find_not_plain(at);
        if (bytes::is_ascii(*at)) return at;
        at = utf8::skip_sequences(at);
        if (!bytes::is_ascii(*at)) [[unlikely]] return fail(at, errc::invalid_utf8);
    }
}

/// Reads the rest of a string that holds an escape, or an error. `begin` is behind the opening quotation mark, `special` the
/// first special byte. The decoded text is never longer than the encoded one.
FILED_NEVER_INLINE inline const char* reader::decode(const char* begin, const char* special, std::string& text) {
    const char* close = special;
    for (;; ++close) {
        close = static_cast<const char*>(std::memchr(close, '"', static_cast<std::size_t>(end_ - close)));
        if (close == nullptr) break;
        const char* escapes = close;
        while (escapes[-1] == '\\') --escapes; // stops at the opening quotation mark at the latest
        if ((close - escapes) % 2 == 0) break;
    }
    const char* end = close == nullptr ? end_ : close;
    const char* const invalid = utf8::find_invalid_padded(special, end);
    if (invalid != nullptr) end = invalid; // what is wrong before it is reported first

    text.resize(static_cast<std::size_t>(end - begin));
    char* to = text.data();
    std::memcpy(to, begin, static_cast<std::size_t>(special - begin));
    to += special - begin;
    for (const char* at = special; at != end;) {
        if (*at == '\\') {
            std::uint32_t code_point = 0;
            at = escape(at, code_point);
            if (at == nullptr) return nullptr;
            to = utf8::encode(code_point, to);
        } else if (bytes::is_special(*at)) {
            return fail(at, errc::control_character);
        }
        const std::size_t copied = bytes::copy_until_special(at, static_cast<std::size_t>(end - at), to);
        at += copied;
        to += copied;
    }
    if (invalid != nullptr) return fail(invalid, errc::invalid_utf8);
    if (close == nullptr) return fail(end_, errc::unexpected_end, "'\"'");
    text.erase(static_cast<std::size_t>(to - text.data()));
    return close + 1;
}

/// Reads one escape sequence, a surrogate pair as one (RFC 8259 section 7).
inline const char* reader::escape(const char* at, std::uint32_t& code_point) {
    if (at[1] != 'u') {
        const char byte = detail::short_escape(at[1]);
        if (byte == 0) return at + 1 >= end_ ? fail(end_, errc::unexpected_end) : fail(at, errc::invalid_escape);
        code_point = static_cast<unsigned char>(byte);
        return at + 2;
    }
    code_point = detail::four_hexadecimal_digits(at + 2);
    if (code_point > 0xFFFF) {
        const char* stop = at + 2;
        while (detail::hexadecimal_value(*stop) <= 0xF) ++stop;
        return stop >= end_ ? fail(end_, errc::unexpected_end) : fail(at, errc::invalid_escape);
    }
    if (code_point < 0xD800 || code_point > 0xDFFF) return at + 6;
    const std::uint32_t low = code_point < 0xDC00 && at[6] == '\\' && at[7] == 'u' ? detail::four_hexadecimal_digits(at + 8) : 0;
    if (low < 0xDC00 || low > 0xDFFF) return fail(at, errc::lone_surrogate);
    code_point = 0x10000 + ((code_point - 0xD800) << 10) + (low - 0xDC00);
    return at + 12;
}

/// Reads and checks a string without keeping it.
FILED_NEVER_INLINE inline const char* reader::skip_text(const char* at) {
    for (++at;;) {
        at = bytes::find_not_plain(at);
        if (*at == '"') [[likely]] return at + 1;
        if (*at == '\\') {
            std::uint32_t code_point = 0;
            at = escape(at, code_point);
            if (at == nullptr) return nullptr;
        } else if (bytes::is_ascii(*at)) {
            return at >= end_ ? fail(end_, errc::unexpected_end, "'\"'") : fail(at, errc::control_character);
        } else {
            at = utf8::skip_sequences(at);
            if (!bytes::is_ascii(*at)) return fail(at, errc::invalid_utf8);
        }
    }
}

/// Checks a whole value without recursion: one bit for each level says whether it is an object. The lowest bit of a word is
/// the innermost level; a word that is full is put aside until its levels end.
FILED_NEVER_INLINE inline const char* reader::skip(const char* at) {
    constexpr std::size_t levels_of_word = 64;
    std::uint64_t is_object = 0;
    std::array<std::uint64_t, limits::greatest_depth / levels_of_word> outer_words; // one is written before it is read
    const std::size_t depth_left_outside = depth_left_;
    std::size_t depth = 0;

    const auto key = [&](const char* place) -> const char* {
        place = bytes::skip_whitespace(place);
        if (*place != '"') return unexpected(place, "a member name");
        place = skip_text(place);
        return place == nullptr ? nullptr : colon(place);
    };
    for (;;) {
        // A value starts at `at`.
        at = bytes::skip_whitespace(at);
        const char opening = *at;
        if (opening == '{' || opening == '[') {
            if (!enter(at)) return nullptr;
            at = bytes::skip_whitespace(at + 1);
            const bool is_empty = *at == (opening == '{' ? '}' : ']');
            if (!is_empty) {
                if (depth % levels_of_word == 0) outer_words[depth / levels_of_word] = is_object;
                is_object = is_object << 1 | (opening == '{' ? 1 : 0);
                ++depth;
                if (opening == '{' && (at = key(at)) == nullptr) return nullptr;
                continue;
            }
            leave();
            ++at;
        } else if (opening == '"') {
            at = skip_text(at);
            if (at == nullptr) return nullptr;
        } else {
            const char* scalar_end = nullptr;
            if (opening == 't') scalar_end = detail::literal_end(at, "true");
            else if (opening == 'f') scalar_end = detail::literal_end(at, "false");
            else if (opening == 'n') scalar_end = detail::literal_end(at, "null");
            else scalar_end = detail::number_end(at);
            if (scalar_end == nullptr) return no_value(at, "a value");
            at = scalar_end;
        }
        // A value ended before `at`: it may be the last of several levels.
        for (;;) {
            if (depth == 0) {
                depth_left_ = depth_left_outside;
                return at;
            }
            const bool in_object = (is_object & 1) != 0;
            at = bytes::skip_whitespace(at);
            if (*at == ',') {
                ++at;
                if (in_object && (at = key(at)) == nullptr) return nullptr;
                break;
            }
            if (*at != (in_object ? '}' : ']')) return unexpected(at, in_object ? "',' or '}'" : "',' or ']'");
            leave();
            --depth;
            is_object = depth % levels_of_word == 0 ? outer_words[depth / levels_of_word] : is_object >> 1;
            ++at;
        }
    }
}

FILED_NEVER_INLINE inline const char* reader::finish_behind_whitespace(const char* at) {
    at = bytes::skip_whitespace(at);
    return at == end_ ? at : fail(at, errc::trailing_data, "the end of the text", kind_at(at).words);
}

/// Whoever enters an object has not looked yet whether there is one.
[[gnu::cold]] FILED_NEVER_INLINE inline void reader::too_deep(const char* at) {
    if (*at == '{' || *at == '[') (void)fail(at, errc::too_deep);
    else (void)mismatch(at, "an object");
}

[[gnu::cold]] FILED_NEVER_INLINE inline const char* reader::fail(const char* at, errc code, std::string_view expected,
                                                                 std::string_view found) {
    failure_.set(code, static_cast<std::size_t>((at < end_ ? at : end_) - begin_), expected, found);
    return nullptr;
}

[[gnu::cold]] FILED_NEVER_INLINE inline const char* reader::mismatch(const char* at, std::string_view expected) {
    const kind found = kind_at(at);
    return found.is_value ? fail(at, errc::type_mismatch, expected, found.words) : no_value(at, expected);
}

[[gnu::cold]] FILED_NEVER_INLINE inline const char* reader::unexpected(const char* at, std::string_view expected) {
    return fail(at, at >= end_ ? errc::unexpected_end : errc::syntax_error, expected, kind_at(at).words);
}

[[gnu::cold]] FILED_NEVER_INLINE inline const char* reader::unknown_type_name(const char* at, std::string_view expected,
                                                                              std::string_view name) {
    (void)fail(at, errc::unknown_type_name, expected, "another type");
    if (!is_confidential_ && detail::is_printable_name(name)) failure_.keep_type_name(name);
    return nullptr;
}

/// Something that is no value stands where one should; it may be the beginning of one, cut off by the end of the text.
[[gnu::cold]] FILED_NEVER_INLINE inline const char* reader::no_value(const char* at, std::string_view expected) {
    return fail(at, is_cut_off(at) ? errc::unexpected_end : errc::syntax_error, expected, kind_at(at).words);
}

[[gnu::cold]] FILED_NEVER_INLINE inline reader::kind reader::kind_at(const char* at) const noexcept {
    if (at >= end_) return {"the end of the text", false};
    constexpr std::string_view punctuation = "\"{[}],:";
    constexpr std::size_t beginnings = 3; // of values
    constexpr std::string_view words[] = {"a string", "an object", "an array", "'}'", "']'", "','", "':'"};
    const std::size_t place = punctuation.find(*at);
    if (place != std::string_view::npos) return {words[place], place < beginnings};
    if (detail::literal_end(at, "true") || detail::literal_end(at, "false")) return {"a boolean", true};
    if (detail::literal_end(at, "null")) return {"null", true};
    if (*at == 't' || *at == 'f' || *at == 'n') return {"an invalid literal", false};
    if (*at != '-' && !detail::is_digit(*at)) return {"an unexpected byte", false};
    if (detail::number_end(at) == nullptr) return {"an invalid number", false};
    return {"a number", true};
}

/// Whether more text could make a value of what stands at a place: nothing, the beginning of a literal or of a number.
[[gnu::cold]] inline bool reader::is_cut_off(const char* at) const noexcept {
    if (at >= end_) return true;
    const std::string_view rest{at, static_cast<std::size_t>(end_ - at)};
    for (const std::string_view literal : {"true", "false", "null"})
        if (literal.starts_with(rest)) return true;
    char longer[128]; // one digit more; no number that is cut off and worth telling apart is longer
    if (rest.size() > sizeof longer - 2 || detail::number_end(at) != nullptr) return false;
    std::memcpy(longer, rest.data(), rest.size());
    longer[rest.size()] = '0';
    longer[rest.size() + 1] = '\0';
    return detail::number_end(longer) == longer + rest.size() + 1;
}

} // namespace filed::json
