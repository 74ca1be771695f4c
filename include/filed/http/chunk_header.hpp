/// \file
/// The line before each chunk of a chunked body (RFC 9112, section 7.1).
#pragma once

#include <filed/http/field.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace filed::inline FILED_ABI::http {

/// What the line before a chunk says. Extensions are checked and then ignored, as nobody defines any.
struct chunk_header {
    std::uint64_t size = 0;          ///< of the chunk's data in bytes; 0: the last chunk
    std::size_t extensions_size = 0; ///< bytes behind the size
};

/// Reads `chunk-size [ chunk-ext ]`, the line without its CR LF. Nothing if it is not valid: no digit, a size above
/// 2^64, a character that does not belong there, a quoted string that is not closed.
[[nodiscard]] std::optional<chunk_header> parse_chunk_header(std::string_view line) noexcept;

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

inline void skip_white_space(std::string_view& text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
}

[[nodiscard]] inline bool skip_token(std::string_view& text) noexcept {
    std::size_t size = 0;
    while (size < text.size() && token_characters[static_cast<unsigned char>(text[size])])
        ++size;
    text.remove_prefix(size);
    return size != 0;
}

/// `quoted-string` (RFC 9110, section 5.6.4)
[[nodiscard]] inline bool skip_quoted_string(std::string_view& text) noexcept {
    text.remove_prefix(1);
    while (!text.empty()) {
        if (text.front() == '"') {
            text.remove_prefix(1);
            return true;
        }
        if (text.front() == '\\') text.remove_prefix(1);
        if (text.empty() || !is_field_value_character(text.front())) return false;
        text.remove_prefix(1);
    }
    return false;
}

/// `*( BWS ";" BWS chunk-ext-name [ BWS "=" BWS chunk-ext-val ] )`
[[nodiscard]] inline bool are_chunk_extensions(std::string_view text) noexcept {
    while (!text.empty()) {
        skip_white_space(text);
        if (!text.starts_with(';')) return false;
        text.remove_prefix(1);
        skip_white_space(text);
        if (!skip_token(text)) return false;
        std::string_view value = text;
        skip_white_space(value);
        if (!value.starts_with('=')) continue;
        value.remove_prefix(1);
        skip_white_space(value);
        if (!(value.starts_with('"') ? skip_quoted_string(value) : skip_token(value))) return false;
        text = value;
    }
    return true;
}

} // namespace detail

inline std::optional<chunk_header> parse_chunk_header(std::string_view line) noexcept {
    chunk_header header;
    std::size_t digits = 0;
    for (; digits < line.size(); ++digits) {
        const char c = detail::to_lower(line[digits]);
        const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (value < 0) break;
        if (header.size > (std::numeric_limits<std::uint64_t>::max)() >> 4) return std::nullopt;
        header.size = header.size << 4 | static_cast<std::uint64_t>(value);
    }
    const std::string_view extensions = line.substr(digits);
    if (digits == 0 || !detail::are_chunk_extensions(extensions)) return std::nullopt;
    header.extensions_size = extensions.size();
    return header;
}

} // namespace filed::http
