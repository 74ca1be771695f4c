/// \file
/// A place in the text of a document, as people and GraphQL errors count it.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// Line and column, both counted from 1 (GraphQL specification, Response, Errors). A column is one character
/// (Unicode scalar value), not one byte. Zero means "not known".
struct location {
    std::uint32_t line = 0;   ///< from 1
    std::uint32_t column = 0; ///< from 1, in characters

    friend constexpr bool operator==(const location&, const location&) = default;
};

namespace detail {

/// Passes over the byte at `offset` of `text`.
constexpr void pass(location& place, std::string_view text, std::size_t offset) noexcept {
    const auto byte = static_cast<unsigned char>(text[offset]);
    const bool inside_pair = byte == '\r' && offset + 1 < text.size() && text[offset + 1] == '\n';
    if (byte == '\n' || (byte == '\r' && !inside_pair)) {
        ++place.line;
        place.column = 1;
    } else if ((byte & 0xC0U) != 0x80U) { // continuation bytes of UTF-8 belong to the character before them
        ++place.column;
    }
}

} // namespace detail

/// The line and column of the byte at `offset` in `text`; an offset beyond the end means the end.
/// Lines end with LF, CR LF or CR, as in the specification (Language, Line Terminators). Linear in `offset`.
[[nodiscard]] constexpr location locate(std::string_view text, std::size_t offset) noexcept {
    location found{1, 1};
    const std::size_t stop = offset < text.size() ? offset : text.size();
    for (std::size_t i = 0; i < stop; ++i)
        detail::pass(found, text, i);
    return found;
}

/// The reverse: the offset of the character at a place of `text`, its size for a place that it does not have. Linear.
[[nodiscard]] constexpr std::size_t offset_of(std::string_view text, location place) noexcept {
    const auto begins = [text](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U; };
    location at{1, 1};
    std::size_t offset = 0;
    while (offset < text.size() && !(at == place && begins(offset)))
        detail::pass(at, text, offset++);
    return offset;
}

} // namespace filed::graphql
