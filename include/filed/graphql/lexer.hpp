/// \file
/// The lexical grammar of GraphQL: a text becomes tokens.
///
/// Covers the whole lexical grammar of the September 2025 edition and the April 2026 draft (Appendix C, "Lexical
/// Tokens"). Ordinary code that also runs inside the compiler; it allocates nothing and reads each byte once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace filed::graphql {

/// What can be wrong with the text of a document. The first group is found by the lexer, the second by the parser.
enum class syntax_problem : std::uint8_t {
    none,                 ///< nothing is wrong
    unexpected_character, ///< a character that starts no token
    invalid_utf8,         ///< bytes that are no UTF-8, a surrogate, or beyond U+10FFFF
    invalid_number,       ///< a leading zero, a missing digit, or a letter or dot right behind the number
    unterminated_string,  ///< a string without its closing quotes, or a line break inside a one-line string
    invalid_escape,       ///< a `\` sequence that the language does not have, or one that names no character

    empty_document,           ///< no definition at all
    unexpected_end,           ///< the text ends inside a definition
    expected_definition,      ///< neither `query`, `mutation`, `subscription`, `fragment` nor `{`
    expected_name,            ///< a name must stand here
    expected_colon,           ///< `:` must stand here
    expected_selection_set,   ///< `{` must stand here
    expected_selection,       ///< a field or `...` must stand here; a selection set is never empty
    expected_value,           ///< a value must stand here
    expected_variable,        ///< `$` must stand here; a list of variable definitions is never empty
    expected_type,            ///< a type must stand here
    expected_closing_bracket, ///< `]` of a list type must stand here
    expected_type_condition,  ///< `on` must stand here
    fragment_named_on,        ///< no fragment can be called `on`
    variable_in_constant,     ///< default values and directives on variable definitions are constant
    description_on_shorthand, ///< an operation written as a bare `{ … }` cannot have a description
    too_long,                 ///< longer than `parse_limits::bytes`
    too_deep,                 ///< nested deeper than `parse_limits::depth`
    too_many_nodes            ///< more nodes than `parse_limits::nodes` or the storage
};

/// A sentence for a person, without a full stop and without any of the document's text. Never empty.
[[nodiscard]] constexpr std::string_view to_text(syntax_problem value) noexcept {
    switch (value) {
    case syntax_problem::none:
        return "nothing is wrong";
    case syntax_problem::unexpected_character:
        return "a character starts no token";
    case syntax_problem::invalid_utf8:
        return "the text is not valid UTF-8";
    case syntax_problem::invalid_number:
        return "a number is malformed";
    case syntax_problem::unterminated_string:
        return "a string is not closed";
    case syntax_problem::invalid_escape:
        return "an escape sequence is malformed";
    case syntax_problem::empty_document:
        return "the document holds no definition";
    case syntax_problem::unexpected_end:
        return "the text ends inside a definition";
    case syntax_problem::expected_definition:
        return "expected an operation or a fragment";
    case syntax_problem::expected_name:
        return "expected a name";
    case syntax_problem::expected_colon:
        return "expected ':'";
    case syntax_problem::expected_selection_set:
        return "expected '{'";
    case syntax_problem::expected_selection:
        return "expected a field or '...'";
    case syntax_problem::expected_value:
        return "expected a value";
    case syntax_problem::expected_variable:
        return "expected '$'";
    case syntax_problem::expected_type:
        return "expected a type";
    case syntax_problem::expected_closing_bracket:
        return "expected ']'";
    case syntax_problem::expected_type_condition:
        return "expected 'on'";
    case syntax_problem::fragment_named_on:
        return "a fragment cannot be named 'on'";
    case syntax_problem::variable_in_constant:
        return "a variable stands where only a constant can";
    case syntax_problem::description_on_shorthand:
        return "an operation without a keyword cannot have a description";
    case syntax_problem::too_long:
        return "the document is too long";
    case syntax_problem::too_deep:
        return "the document is nested too deeply";
    case syntax_problem::too_many_nodes:
        return "the document has too many parts";
    }
    return "unknown problem";
}

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

namespace detail {

inline void append_utf8(std::string& out, std::uint32_t character) {
    const auto byte = [&out](std::uint32_t value) { out.push_back(static_cast<char>(static_cast<unsigned char>(value))); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0 | character >> 6);
        byte(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        byte(0xE0 | character >> 12);
        byte(0x80 | (character >> 6 & 0x3F));
        byte(0x80 | (character & 0x3F));
    } else {
        byte(0xF0 | character >> 18);
        byte(0x80 | (character >> 12 & 0x3F));
        byte(0x80 | (character >> 6 & 0x3F));
        byte(0x80 | (character & 0x3F));
    }
}

[[nodiscard]] inline std::string decode_quoted(std::string_view inside) {
    std::string out;
    out.reserve(inside.size());
    for (const char *at = inside.data(), *end = at + inside.size(); at != end;) {
        if (*at != '\\') {
            out.push_back(*at++);
            continue;
        }
        switch (at[1]) {
        case 'b':
            out.push_back('\b');
            break;
        case 'f':
            out.push_back('\f');
            break;
        case 'n':
            out.push_back('\n');
            break;
        case 'r':
            out.push_back('\r');
            break;
        case 't':
            out.push_back('\t');
            break;
        case 'u': {
            const unicode_escape escape = read_unicode_escape(at + 2, end);
            append_utf8(out, escape.character);
            at += escape.size;
            break;
        }
        default:
            out.push_back(at[1]);
        }
        at += 2;
    }
    return out;
}

/// Takes the first line off `rest`, without its terminator; false when there is none left.
inline bool take_line(std::string_view& rest, std::string_view& line, bool& more) {
    if (!more) return false;
    const std::size_t size = rest.find_first_of("\r\n");
    line = rest.substr(0, size);
    more = size != std::string_view::npos;
    if (more) rest.remove_prefix(size + (rest.substr(size, 2) == "\r\n" ? 2 : 1));
    return true;
}

/// BlockStringValue(rawValue) of the specification: the common indentation and the blank lines around are not part
/// of the value.
[[nodiscard]] inline std::string decode_block(std::string_view inside) {
    constexpr std::string_view blanks = " \t";
    std::string raw;
    raw.reserve(inside.size());
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] == '\\' && inside.substr(i + 1, 3) == "\"\"\"") {
            raw += "\"\"\"";
            i += 3;
        } else {
            raw.push_back(inside[i]);
        }
    }

    std::size_t indentation = std::string_view::npos;
    std::size_t lines = 0, first_kept = std::string_view::npos, last_kept = 0;
    std::string_view rest = raw, line;
    for (bool more = true; take_line(rest, line, more); ++lines) {
        const std::size_t indent = line.find_first_not_of(blanks);
        if (indent == std::string_view::npos) continue;
        if (lines != 0 && indent < indentation) indentation = indent;
        if (first_kept == std::string_view::npos) first_kept = lines;
        last_kept = lines;
    }

    std::string out;
    if (first_kept == std::string_view::npos) return out;
    out.reserve(raw.size());
    rest = raw;
    bool more = true;
    for (std::size_t i = 0; take_line(rest, line, more) && i <= last_kept; ++i) {
        if (i < first_kept) continue;
        if (i != first_kept) out.push_back('\n');
        if (i != 0) line.remove_prefix(line.size() < indentation ? line.size() : indentation);
        out += line;
    }
    return out;
}

} // namespace detail

/// The text that a string literal stands for: escapes decoded, block strings without their indentation.
/// \param literal a `string` or `block_string` token, quotes included, as the lexer accepted it
[[nodiscard]] inline std::string decode_string(std::string_view literal) {
    const bool block = literal.size() >= 6 && literal.substr(0, 3) == "\"\"\"";
    return block ? detail::decode_block(literal.substr(3, literal.size() - 6))
                 : detail::decode_quoted(literal.substr(1, literal.size() - 2));
}

} // namespace filed::graphql
