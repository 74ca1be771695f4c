/// \file
/// The lexical grammar of GraphQL: a text becomes tokens.
///
/// Covers the whole lexical grammar of the September 2025 edition and the April 2026 draft (Appendix C, "Lexical
/// Tokens"). Ordinary code that also runs inside the compiler; it allocates nothing and reads each byte once.
#pragma once

#include <filed/graphql/syntax_problem.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// What a token is.
enum class token_kind : std::uint8_t {
    end,     ///< the end of the text
    invalid, ///< no token; `lexer::problem()` says why
    name,
    int_value,
    float_value,
    string,        ///< `"…"`, quotes included
    block_string,  ///< `"""…"""`, quotes included
    bang,          ///< `!`
    dollar,        ///< `$`
    ampersand,     ///< `&`
    paren_open,    ///< `(`
    paren_close,   ///< `)`
    spread,        ///< `...`
    colon,         ///< `:`
    equals,        ///< `=`
    at,            ///< `@`
    bracket_open,  ///< `[`
    bracket_close, ///< `]`
    brace_open,    ///< `{`
    pipe,          ///< `|`
    brace_close    ///< `}`
};

/// One token: its kind and where it stands. For `invalid`, `offset` is the byte that made it so.
struct token {
    token_kind kind = token_kind::end;
    std::uint32_t offset = 0; ///< in bytes from the start of the text
    std::uint32_t size = 0;   ///< in bytes
};

namespace detail {

/// What a byte can begin or continue; anything else is a `token_kind` of one character plus `first_punctuator`.
enum class byte_class : std::uint8_t { illegal, blank, letter, digit, quote, minus, dot, hash, high, first_punctuator };

[[nodiscard]] constexpr std::array<std::uint8_t, 256> classify_bytes() noexcept {
    std::array<std::uint8_t, 256> classes{};
    const auto set = [&classes](char byte, byte_class value) {
        classes[static_cast<unsigned char>(byte)] = static_cast<std::uint8_t>(value);
    };
    const auto punctuator = [&classes](char byte, token_kind kind) {
        classes[static_cast<unsigned char>(byte)] =
            static_cast<std::uint8_t>(static_cast<unsigned>(byte_class::first_punctuator) + static_cast<unsigned>(kind));
    };
    for (char c = 'a'; c <= 'z'; ++c)
        set(c, byte_class::letter);
    for (char c = 'A'; c <= 'Z'; ++c)
        set(c, byte_class::letter);
    for (char c = '0'; c <= '9'; ++c)
        set(c, byte_class::digit);
    for (std::size_t byte = 0x80; byte < 0x100; ++byte)
        classes[byte] = static_cast<std::uint8_t>(byte_class::high);
    set('_', byte_class::letter);
    set(' ', byte_class::blank);
    set('\t', byte_class::blank);
    set('\n', byte_class::blank);
    set('\r', byte_class::blank);
    set(',', byte_class::blank);
    set('"', byte_class::quote);
    set('-', byte_class::minus);
    set('.', byte_class::dot);
    set('#', byte_class::hash);
    punctuator('!', token_kind::bang);
    punctuator('$', token_kind::dollar);
    punctuator('&', token_kind::ampersand);
    punctuator('(', token_kind::paren_open);
    punctuator(')', token_kind::paren_close);
    punctuator(':', token_kind::colon);
    punctuator('=', token_kind::equals);
    punctuator('@', token_kind::at);
    punctuator('[', token_kind::bracket_open);
    punctuator(']', token_kind::bracket_close);
    punctuator('{', token_kind::brace_open);
    punctuator('|', token_kind::pipe);
    punctuator('}', token_kind::brace_close);
    return classes;
}

inline constexpr std::array<std::uint8_t, 256> byte_classes = classify_bytes();

[[nodiscard]] constexpr byte_class class_of(char byte) noexcept {
    return static_cast<byte_class>(byte_classes[static_cast<unsigned char>(byte)]);
}

/// Whether `byte` can continue a name (NameContinue).
[[nodiscard]] constexpr bool continues_name(char byte) noexcept {
    const byte_class kind = class_of(byte);
    return kind == byte_class::letter || kind == byte_class::digit;
}

/// Length in bytes of the UTF-8 character at `at`, or 0 when it is none (overlong forms, surrogates and values beyond
/// U+10FFFF are none).
[[nodiscard]] constexpr std::size_t utf8_length(const char* at, const char* end) noexcept {
    const auto byte = [at](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(at[i])); };
    const auto left = static_cast<std::size_t>(end - at);
    if (left == 0) return 0;
    const unsigned lead = byte(0);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (size < 2) return size;
    if (left < size) return 0;
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return 0;
    }
    if (lead == 0xE0 && byte(1) < 0xA0) return 0;
    if (lead == 0xED && byte(1) > 0x9F) return 0;
    if (lead == 0xF0 && byte(1) < 0x90) return 0;
    if (lead == 0xF4 && byte(1) > 0x8F) return 0;
    return size;
}

/// The value of a hexadecimal digit, or -1.
[[nodiscard]] constexpr int hexadecimal(char byte) noexcept {
    if (byte >= '0' && byte <= '9') return byte - '0';
    if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
    return -1;
}

/// A character written as an escape and the bytes that the escape takes; `size` 0 when it is malformed.
struct unicode_escape {
    std::uint32_t character = 0;
    std::size_t size = 0;
};

/// Four hexadecimal digits at `at`, as `\uXXXX` has them.
[[nodiscard]] constexpr unicode_escape four_digits(const char* at, const char* end) noexcept {
    if (end - at < 4) return {};
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const int digit = hexadecimal(at[i]);
        if (digit < 0) return {};
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    return {value, 4};
}

/// Reads what follows `\u`: `{X…}`, `XXXX`, or `XXXX\uXXXX` for a surrogate pair (Language, String Value).
[[nodiscard]] constexpr unicode_escape read_unicode_escape(const char* at, const char* end) noexcept {
    if (at != end && *at == '{') {
        const char* digit = at + 1;
        std::uint32_t value = 0;
        for (; digit != end && hexadecimal(*digit) >= 0; ++digit) {
            value = value * 16 + static_cast<std::uint32_t>(hexadecimal(*digit));
            if (value > 0x10FFFF) return {};
        }
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        if (digit == end || *digit != '}' || digit == at + 1 || surrogate) return {};
        return {value, static_cast<std::size_t>(digit - at) + 1};
    }
    const unicode_escape first = four_digits(at, end);
    if (first.size == 0 || (first.character >= 0xDC00 && first.character <= 0xDFFF)) return {};
    if (first.character < 0xD800 || first.character > 0xDBFF) return first;
    if (end - at < 10 || at[4] != '\\' || at[5] != 'u') return {};
    const unicode_escape second = four_digits(at + 6, end);
    if (second.size == 0 || second.character < 0xDC00 || second.character > 0xDFFF) return {};
    return {0x10000 + ((first.character - 0xD800) << 10) + (second.character - 0xDC00), 10};
}

} // namespace detail

/// Reads tokens from left to right. The text must outlive the lexer and be shorter than 4 GiB. Not thread-safe.
class lexer {
public:
    constexpr explicit lexer(std::string_view text) noexcept
        : begin_{text.data()}, at_{text.data()}, end_{text.data() + text.size()} {}

    /// The next token; blanks, commas, comments and byte order marks before it are passed over. At the end, and after
    /// an `invalid` token, the same token comes for ever.
    [[nodiscard]] constexpr token next() noexcept {
        if (problem_ != syntax_problem::none || !skip_ignored()) return {token_kind::invalid, failed_at_, 0};
        if (at_ == end_) return {token_kind::end, offset(), 0};
        const char* start = at_;
        const detail::byte_class kind = detail::class_of(*at_);
        switch (kind) {
        case detail::byte_class::letter:
            do {
                ++at_;
            } while (at_ != end_ && detail::continues_name(*at_));
            return made(token_kind::name, start);
        case detail::byte_class::digit:
        case detail::byte_class::minus:
            return number(start);
        case detail::byte_class::quote:
            return at_ + 2 < end_ && at_[1] == '"' && at_[2] == '"' ? block_string(start) : string(start);
        case detail::byte_class::dot:
            if (end_ - at_ < 3 || at_[1] != '.' || at_[2] != '.') return fail(syntax_problem::unexpected_character, at_);
            at_ += 3;
            return made(token_kind::spread, start);
        case detail::byte_class::high:
            return fail(detail::utf8_length(at_, end_) == 0 ? syntax_problem::invalid_utf8 : syntax_problem::unexpected_character,
                        at_);
        default:
            break;
        }
        if (kind < detail::byte_class::first_punctuator) return fail(syntax_problem::unexpected_character, at_);
        ++at_;
        return made(
            static_cast<token_kind>(static_cast<unsigned>(kind) - static_cast<unsigned>(detail::byte_class::first_punctuator)),
            start);
    }

    /// Why the last token was `invalid`; `none` when it was not.
    [[nodiscard]] constexpr syntax_problem problem() const noexcept { return problem_; }

private:
    [[nodiscard]] constexpr std::uint32_t offset() const noexcept { return static_cast<std::uint32_t>(at_ - begin_); }

    [[nodiscard]] constexpr token made(token_kind kind, const char* start) const noexcept {
        return {kind, static_cast<std::uint32_t>(start - begin_), static_cast<std::uint32_t>(at_ - start)};
    }

    constexpr token fail(syntax_problem what, const char* where) noexcept {
        problem_ = what;
        failed_at_ = static_cast<std::uint32_t>(where - begin_);
        return {token_kind::invalid, failed_at_, 0};
    }

    /// False when a comment holds bytes that are no UTF-8.
    constexpr bool skip_ignored() noexcept {
        while (at_ != end_) {
            const detail::byte_class kind = detail::class_of(*at_);
            if (kind == detail::byte_class::blank) {
                ++at_;
            } else if (kind == detail::byte_class::hash) {
                while (at_ != end_ && *at_ != '\n' && *at_ != '\r') {
                    if (!character()) return false;
                }
            } else if (kind == detail::byte_class::high && end_ - at_ >= 3 && at_[0] == '\xEF' && at_[1] == '\xBB' &&
                       at_[2] == '\xBF') {
                at_ += 3;
            } else {
                break;
            }
        }
        return true;
    }

    /// Passes over one character of a comment or a string.
    constexpr bool character() noexcept {
        if (static_cast<unsigned char>(*at_) < 0x80) {
            ++at_;
            return true;
        }
        const std::size_t size = detail::utf8_length(at_, end_);
        if (size == 0) {
            fail(syntax_problem::invalid_utf8, at_);
            return false;
        }
        at_ += size;
        return true;
    }

    constexpr bool digits() noexcept {
        if (at_ == end_ || detail::class_of(*at_) != detail::byte_class::digit) return false;
        do {
            ++at_;
        } while (at_ != end_ && detail::class_of(*at_) == detail::byte_class::digit);
        return true;
    }

    constexpr token number(const char* start) noexcept {
        token_kind kind = token_kind::int_value;
        if (*at_ == '-') ++at_;
        if (at_ != end_ && *at_ == '0')
            ++at_; // a digit behind it is refused below: no leading zeros
        else if (!digits())
            return fail(syntax_problem::invalid_number, at_);
        if (at_ != end_ && *at_ == '.') {
            kind = token_kind::float_value;
            ++at_;
            if (!digits()) return fail(syntax_problem::invalid_number, at_);
        }
        if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
            kind = token_kind::float_value;
            ++at_;
            if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
            if (!digits()) return fail(syntax_problem::invalid_number, at_);
        }
        if (at_ != end_ && (*at_ == '.' || detail::continues_name(*at_))) return fail(syntax_problem::invalid_number, at_);
        return made(kind, start);
    }

    constexpr token string(const char* start) noexcept {
        ++at_;
        while (at_ != end_) {
            const char byte = *at_;
            if (byte == '"') {
                ++at_;
                return made(token_kind::string, start);
            }
            if (byte == '\n' || byte == '\r') break;
            if (byte == '\\') {
                const std::size_t size = escape();
                if (size == 0) return fail(syntax_problem::invalid_escape, at_);
                at_ += size;
            } else if (!character()) {
                return {token_kind::invalid, failed_at_, 0};
            }
        }
        return fail(syntax_problem::unterminated_string, start);
    }

    /// Size of the escape sequence at the cursor, 0 when it is none.
    [[nodiscard]] constexpr std::size_t escape() const noexcept {
        if (end_ - at_ < 2) return 0;
        switch (at_[1]) {
        case '"':
        case '\\':
        case '/':
        case 'b':
        case 'f':
        case 'n':
        case 'r':
        case 't':
            return 2;
        case 'u': {
            const std::size_t size = detail::read_unicode_escape(at_ + 2, end_).size;
            return size == 0 ? 0 : size + 2;
        }
        default:
            return 0;
        }
    }

    constexpr token block_string(const char* start) noexcept {
        at_ += 3;
        while (at_ != end_) {
            if (*at_ == '"' && end_ - at_ >= 3 && at_[1] == '"' && at_[2] == '"') {
                at_ += 3;
                return made(token_kind::block_string, start);
            }
            if (*at_ == '\\' && end_ - at_ >= 4 && at_[1] == '"' && at_[2] == '"' && at_[3] == '"')
                at_ += 4;
            else if (!character())
                return {token_kind::invalid, failed_at_, 0};
        }
        return fail(syntax_problem::unterminated_string, start);
    }

    const char* begin_;
    const char* at_;
    const char* end_;
    std::uint32_t failed_at_ = 0;
    syntax_problem problem_ = syntax_problem::none;
};

} // namespace filed::graphql
