/// \file
/// Header fields: the view of one, and what may stand in its name and value.
#pragma once

#include <filed/support/config.hpp>
#include <filed/version.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace filed::inline FILED_ABI::http {

/// A header field: two views that somebody else owns.
struct field {
    std::string_view name, value; ///< without the colon and the white space around the value
};

/// Whether `text` is a token, as methods and field names must be (RFC 9110, section 5.6.2). Not empty.
[[nodiscard]] bool is_token(std::string_view text) noexcept;

/// Whether `text` may stand in a field value (RFC 9110, section 5.5): no CR, LF or NUL, no other control character but
/// the horizontal tab. Bytes above 127 may (obs-text), and so may white space at the ends, which is not part of the value.
[[nodiscard]] bool is_field_value(std::string_view text) noexcept;

/// How many bytes at the beginning of `text` may stand in a token; the first after them may not, or is not there.
[[nodiscard]] std::size_t token_prefix(std::string_view text) noexcept;

/// How many bytes at the beginning of `text` may stand in a field value; the first after them may not, or is not there.
[[nodiscard]] std::size_t field_value_prefix(std::string_view text) noexcept;

/// Whether two field names, or two tokens that are not case-sensitive, are the same.
[[nodiscard]] bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept;

/// The same for a name that is known to the compiler: where `text` is written as it is, which is the usual case, that costs a few instructions.
template <std::size_t Size>
[[nodiscard]] bool equal_ignoring_case(std::string_view text, const char (&name)[Size]) noexcept;

/// `text` without spaces and tabs at its ends (OWS, RFC 9110, section 5.6.3).
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

/// Whether `text` consists of digits, of which it has at least one.
[[nodiscard]] bool is_number(std::string_view text) noexcept;

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

/// How many bytes at the beginning of a block are neither control characters, the tab among them, nor DEL. Many at once, because
/// every header line that comes in passes here.
#if defined(__SSE2__)
inline constexpr std::size_t block_size = 16;
[[nodiscard]] inline std::size_t visible_prefix(const char* block) noexcept {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block));
    const __m128i visible = _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8(0x20)), bytes);
    const __m128i good = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7f)), visible);
    const auto bad = static_cast<unsigned>(_mm_movemask_epi8(good)) ^ 0xffffU;
    return static_cast<std::size_t>(std::countr_zero(bad | 0x10000U));
}
/// The same for what the names of fields are made of, mostly: letters and hyphens.
[[nodiscard]] inline std::size_t name_prefix(const char* block) noexcept {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block));
    const __m128i place = _mm_sub_epi8(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), _mm_set1_epi8('a')); // in the alphabet
    const __m128i letters = _mm_cmpeq_epi8(_mm_min_epu8(place, _mm_set1_epi8(25)), place);
    const __m128i good = _mm_or_si128(letters, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('-')));
    const auto bad = static_cast<unsigned>(_mm_movemask_epi8(good)) ^ 0xffffU;
    return static_cast<std::size_t>(std::countr_zero(bad | 0x10000U));
}
#else
inline constexpr std::size_t block_size = 8;
[[nodiscard]] inline std::size_t visible_prefix(const char* block) noexcept {
    std::size_t at = 0;
    while (at < block_size && block[at] != '\t' && is_field_value_character(block[at])) ++at;
    return at;
}
[[nodiscard]] inline std::size_t name_prefix(const char* block) noexcept {
    std::size_t at = 0;
    while (at < block_size && token_characters[static_cast<unsigned char>(block[at])]) ++at;
    return at;
}
#endif

} // namespace detail

namespace detail {

/// Where the characters that may stand in a token end, from `at` on; `end` at the latest.
[[nodiscard]] FILED_ALWAYS_INLINE const char* token_end(const char* at, const char* end) noexcept {
    while (static_cast<std::size_t>(end - at) >= block_size) {
        const std::size_t usual = name_prefix(at);
        at += usual;
        if (usual == block_size) continue;
        if (!token_characters[static_cast<unsigned char>(*at)]) return at;
        ++at;
    }
    while (at != end && token_characters[static_cast<unsigned char>(*at)]) ++at;
    return at;
}

/// Where the characters that may stand in a field value end, from `at` on; `end` at the latest.
[[nodiscard]] FILED_ALWAYS_INLINE const char* field_value_end(const char* at, const char* end) noexcept {
    while (static_cast<std::size_t>(end - at) >= block_size) {
        const std::size_t visible = visible_prefix(at);
        at += visible;
        if (visible == block_size) continue;
        if (!is_field_value_character(*at)) return at;
        ++at;
    }
    while (at != end && is_field_value_character(*at)) ++at;
    return at;
}

[[nodiscard]] constexpr bool is_white_space(char c) noexcept { return c == ' ' || c == '\t'; }

} // namespace detail

inline bool is_token(std::string_view text) noexcept { return !text.empty() && token_prefix(text) == text.size(); }

inline std::size_t token_prefix(std::string_view text) noexcept {
    return static_cast<std::size_t>(detail::token_end(text.data(), text.data() + text.size()) - text.data());
}

inline std::size_t field_value_prefix(std::string_view text) noexcept {
    return static_cast<std::size_t>(detail::field_value_end(text.data(), text.data() + text.size()) - text.data());
}

inline bool is_field_value(std::string_view text) noexcept { return field_value_prefix(text) == text.size(); }

inline bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept {
    if (left.size() != right.size()) return false;
    if (left == right) return true; // nearly everybody writes the names as the RFCs do
    return std::equal(left.begin(), left.end(), right.begin(), [](char a, char b) { return detail::to_lower(a) == detail::to_lower(b); });
}

template <std::size_t Size>
bool equal_ignoring_case(std::string_view text, const char (&name)[Size]) noexcept {
    constexpr std::size_t length = Size - 1; // without the NUL
    if (text.size() != length) return false;
    return std::memcmp(text.data(), name, length) == 0 || equal_ignoring_case(text, std::string_view{name, length});
}

inline std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && detail::is_white_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && detail::is_white_space(text.back()))
        text.remove_suffix(1);
    return text;
}

inline bool is_number(std::string_view text) noexcept {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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
