/// \file
/// Header fields: the view of one, and what may stand in its name and value.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace filed::http {

/// A header field: two views that somebody else owns.
struct field {
    std::string_view name, value;
};

/// Whether `text` is a token, as methods and field names must be (RFC 9110, section 5.6.2). Not empty.
[[nodiscard]] bool is_token(std::string_view text) noexcept;

/// Whether `text` may stand in a field value (RFC 9110, section 5.5): no CR, LF or NUL, no other control character but
/// the horizontal tab. Bytes above 127 may (obs-text), and so may white space at the ends, which is not part of the value.
[[nodiscard]] bool is_field_value(std::string_view text) noexcept;

/// Whether two field names, or two tokens that are not case-sensitive, are the same.
[[nodiscard]] bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept;

/// `text` without spaces and tabs at its ends (OWS, RFC 9110, section 5.6.3).
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

/// Calls `use(element)` for every element of a comma-separated list that is not empty (RFC 9110, section 5.6.1), until it
/// returns false. Commas inside quoted strings are not seen as such, so it is for lists of tokens only.
template <class Use>
void for_each_list_element(std::string_view list, Use use);

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

inline constexpr auto token_characters = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view{"!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"}) {
        table[static_cast<unsigned char>(c)] = true;
    }
    return table;
}();

[[nodiscard]] constexpr char to_lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

[[nodiscard]] constexpr bool is_field_value_character(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte != 0x7f) || byte == '\t';
}

/// Whether one of eight bytes is below 0x20 or is 0x7f.
[[nodiscard]] constexpr bool any_control(std::uint64_t word) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t high = ones * 0x80;
    const std::uint64_t low_control = (word - ones * 0x20) & ~word;
    const std::uint64_t without_delete = word ^ (ones * 0x7f);
    const std::uint64_t is_delete = (without_delete - ones) & ~without_delete;
    return ((low_control | is_delete) & high) != 0;
}

} // namespace detail

inline bool is_token(std::string_view text) noexcept {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return detail::token_characters[static_cast<unsigned char>(c)]; });
}

inline bool is_field_value(std::string_view text) noexcept {
    // Eight bytes at a time: an access token of 600 bytes goes through here with every request.
    while (text.size() >= sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        if (detail::any_control(word) && !std::all_of(text.begin(), text.begin() + sizeof word, detail::is_field_value_character))
            return false;
        text.remove_prefix(sizeof word);
    }
    return std::all_of(text.begin(), text.end(), detail::is_field_value_character);
}

inline bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept {
    return left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(),
                                                     [](char a, char b) { return detail::to_lower(a) == detail::to_lower(b); });
}

inline std::string_view trim(std::string_view text) noexcept {
    constexpr std::string_view white_space = " \t";
    const std::size_t first = text.find_first_not_of(white_space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

template <class Use>
void for_each_list_element(std::string_view list, Use use) {
    for (;;) {
        const std::size_t comma = list.find(',');
        const std::string_view element = trim(list.substr(0, comma));
        if (!element.empty() && !use(element)) return;
        if (comma == std::string_view::npos) return;
        list.remove_prefix(comma + 1);
    }
}

} // namespace filed::http
