/// \file
/// The text that a string literal of a document stands for.
#pragma once

#include <filed/graphql/lexer.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

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
