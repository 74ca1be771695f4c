/// \file
/// The few loops that look at many bytes at once: the end of a string, white space, copying a string's content.
///
/// Each has a portable form (8 bytes in a word) and an SSE2 form (16 bytes, part of every x86-64). Both are compiled where both
/// can be, give the same answers and are tested against each other; `bytes::` names the one in use. Define
/// `FILED_JSON_PORTABLE` for all units of a program to use the portable forms everywhere.
///
/// Bytes of a string (RFC 8259 section 7) are of three kinds: "special" ones end its content or begin an escape or must not be
/// there, which are the quotation mark, the reverse solidus and the control characters below 0x20; "plain" ones are all other
/// ASCII; the rest, 0x80 and above, are parts of UTF-8 sequences and have to be checked.
#pragma once

#include <filed/support/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace filed::inline FILED_ABI::json::bytes {

/// The same number in the order of bytes of a little-endian machine.
[[nodiscard]] FILED_ALWAYS_INLINE std::uint64_t little_endian(std::uint64_t word) noexcept {
    if constexpr (std::endian::native == std::endian::big) {
        word = ((word & 0x00FF00FF00FF00FFull) << 8) | ((word >> 8) & 0x00FF00FF00FF00FFull);
        word = ((word & 0x0000FFFF0000FFFFull) << 16) | ((word >> 16) & 0x0000FFFF0000FFFFull);
        word = (word << 32) | (word >> 32);
    }
    return word;
}

/// Eight bytes as a number whose lowest byte is the first one.
[[nodiscard]] FILED_ALWAYS_INLINE std::uint64_t load8(const char* at) noexcept {
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    return little_endian(word);
}

/// Four bytes in the same way.
[[nodiscard]] FILED_ALWAYS_INLINE std::uint32_t load4(const char* at) noexcept {
    std::uint32_t word;
    std::memcpy(&word, at, sizeof word);
    if constexpr (std::endian::native == std::endian::big) return static_cast<std::uint32_t>(little_endian(word) >> 32);
    return word;
}

/// Up to seven bytes in the same way, none outside the text; the bytes above are zero.
[[nodiscard]] FILED_ALWAYS_INLINE std::uint64_t load_few(const char* at, std::size_t size) noexcept {
    if (size >= 4) return load4(at) | (static_cast<std::uint64_t>(load4(at + size - 4)) << ((size - 4) * 8));
    if (size == 0) return 0;
    const auto byte = [at](std::size_t i) { return static_cast<std::uint64_t>(static_cast<unsigned char>(at[i])) << (i * 8); };
    return byte(0) | byte(size / 2) | byte(size - 1);
}

/// Whether `Size` bytes are the same; the size is a constant, so that the comparison is a few loads.
template <std::size_t Size>
[[nodiscard]] FILED_ALWAYS_INLINE bool equal(const char* left, const char* right) noexcept {
    const auto differ8 = [](const char* a, const char* b) {
        std::uint64_t x, y;
        std::memcpy(&x, a, 8);
        std::memcpy(&y, b, 8);
        return x ^ y;
    };
    const auto differ4 = [](const char* a, const char* b) {
        std::uint32_t x, y;
        std::memcpy(&x, a, 4);
        std::memcpy(&y, b, 4);
        return x ^ y;
    };
    if constexpr (Size > 16) return differ8(left, right) == 0 && equal<Size - 8>(left + 8, right + 8);
    else if constexpr (Size >= 8) return (differ8(left, right) | differ8(left + Size - 8, right + Size - 8)) == 0;
    else if constexpr (Size >= 4) return (differ4(left, right) | differ4(left + Size - 4, right + Size - 4)) == 0;
    else return std::memcmp(left, right, Size) == 0;
}

[[nodiscard]] constexpr bool is_ascii(char byte) noexcept { return static_cast<unsigned char>(byte) < 0x80; }
[[nodiscard]] constexpr bool is_special(char byte) noexcept {
    return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}
/// The bytes that have an escape of one letter, and the letters (RFC 8259 section 7). A solidus may be escaped and need not be,
/// so that it stands last. Found by a search: the jump tables of a `switch` would be many times the code.
inline constexpr std::string_view escaped_bytes = "\"\\\b\f\n\r\t/";
inline constexpr std::string_view escape_letters = "\"\\bfnrt/";

/// White space as RFC 8259 section 2 has it.
[[nodiscard]] constexpr bool is_whitespace(char byte) noexcept {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

namespace portable {

inline constexpr std::uint64_t every_byte = 0x0101010101010101ull;
inline constexpr std::uint64_t high_bits = 0x8080808080808080ull;

/// The high bit of each special byte of a word. Works on the low seven bits of each byte, so that no carry reaches a
/// neighbour: adding 0x7F sets the high bit unless the seven bits are zero.
[[nodiscard]] FILED_ALWAYS_INLINE std::uint64_t special_bits(std::uint64_t word) noexcept {
    const std::uint64_t low = word & ~high_bits;
    const std::uint64_t not_quote = (low ^ (every_byte * '"')) + ~high_bits;
    const std::uint64_t not_reverse_solidus = (low ^ (every_byte * '\\')) + ~high_bits;
    const std::uint64_t not_control = (low & (every_byte * 0x60)) + ~high_bits;
    return ~(not_quote & not_reverse_solidus & not_control) & ~word & high_bits;
}
/// The high bit of each byte that is not plain.
[[nodiscard]] FILED_ALWAYS_INLINE std::uint64_t not_plain_bits(std::uint64_t word) noexcept {
    return special_bits(word) | (word & high_bits);
}

[[nodiscard]] FILED_ALWAYS_INLINE std::size_t first_byte(std::uint64_t bits) noexcept {
    return static_cast<std::size_t>(std::countr_zero(bits)) / 8;
}

/// The first byte at or after `at` that is not plain. There must be one (the zero byte behind a padded text is), and the word
/// that holds it must be readable.
[[nodiscard]] FILED_ALWAYS_INLINE const char* find_not_plain(const char* at) noexcept {
    for (;; at += 8)
        if (const std::uint64_t bits = not_plain_bits(load8(at))) return at + first_byte(bits);
}

/// The first byte at or after `at` that is not white space; there must be one.
[[nodiscard]] FILED_ALWAYS_INLINE const char* skip_whitespace(const char* at) noexcept {
    while (is_whitespace(*at)) ++at;
    return at;
}

/// `copy_if_plain` for up to seven bytes.
[[nodiscard]] FILED_ALWAYS_INLINE bool copy_few_if_plain(const char* from, std::size_t size, char* to) noexcept {
    const std::uint64_t word = load_few(from, size);
    const std::uint64_t stored = little_endian(word);
    std::memcpy(to, &stored, 8);
    return (not_plain_bits(word) & ((std::uint64_t{1} << (size * 8)) - 1)) == 0;
}

/// Copies `size` bytes and says whether all of them are plain. Reads nothing outside the text; may write 8 bytes for
/// fewer.
[[nodiscard]] FILED_ALWAYS_INLINE bool copy_if_plain(const char* from, std::size_t size, char* to) noexcept {
    constexpr std::size_t word = 8;
    if (size < word) return copy_few_if_plain(from, size, to);
    std::uint64_t bits = 0;
    for (std::size_t at = 0;;) {
        std::memcpy(to + at, from + at, word);
        bits |= not_plain_bits(load8(from + at));
        if (at == size - word) return bits == 0;
        at = at + word < size - word ? at + word : size - word; // the last word may overlap the one before
    }
}

/// Copies bytes of a text of `size` bytes up to the first special one, and returns how many. Reads nothing outside the text;
/// may write to all of `size`.
[[nodiscard]] FILED_NEVER_INLINE inline std::size_t copy_until_special(const char* from, std::size_t size, char* to) noexcept {
    std::size_t copied = 0;
    for (; size - copied >= 8; copied += 8) {
        std::memcpy(to + copied, from + copied, 8);
        if (const std::uint64_t special = special_bits(load8(from + copied))) return copied + first_byte(special);
    }
    for (; copied != size && !is_special(from[copied]); ++copied) to[copied] = from[copied];
    return copied;
}

} // namespace portable

#if defined(__SSE2__)

namespace sse2 {

[[nodiscard]] FILED_ALWAYS_INLINE __m128i load16(const char* at) noexcept {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}
FILED_ALWAYS_INLINE void store16(char* to, __m128i value) noexcept { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), value); }

[[nodiscard]] FILED_ALWAYS_INLINE unsigned mask(__m128i value) noexcept { return static_cast<unsigned>(_mm_movemask_epi8(value)); }

/// All bits of each special byte.
[[nodiscard]] FILED_ALWAYS_INLINE __m128i special(__m128i value) noexcept {
    const __m128i quote = _mm_cmpeq_epi8(value, _mm_set1_epi8('"'));
    const __m128i reverse_solidus = _mm_cmpeq_epi8(value, _mm_set1_epi8('\\'));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(0x1F)), value);
    return _mm_or_si128(_mm_or_si128(quote, reverse_solidus), control);
}
/// All bits of each byte that is not plain, with one comparison fewer: exchanging 0x20 to 0x23 in pairs (`^ 2`) puts the
/// quotation mark next to the control characters, and bytes of 0x80 and above are negative numbers.
[[nodiscard]] FILED_ALWAYS_INLINE __m128i not_plain(__m128i value) noexcept {
    const __m128i quote_control_or_high = _mm_cmpgt_epi8(_mm_set1_epi8(0x21), _mm_xor_si128(value, _mm_set1_epi8(2)));
    const __m128i reverse_solidus = _mm_cmpeq_epi8(value, _mm_set1_epi8('\\'));
    return _mm_or_si128(quote_control_or_high, reverse_solidus);
}

[[nodiscard]] FILED_ALWAYS_INLINE std::size_t first_byte(unsigned bits) noexcept {
    return static_cast<std::size_t>(std::countr_zero(bits));
}

/// See `portable::find_not_plain`.
[[nodiscard]] FILED_ALWAYS_INLINE const char* find_not_plain(const char* at) noexcept {
    for (;; at += 16)
        if (const unsigned bits = mask(not_plain(load16(at)))) return at + first_byte(bits);
}

/// See `portable::skip_whitespace`.
[[nodiscard]] FILED_ALWAYS_INLINE const char* skip_whitespace(const char* at) noexcept {
    for (;; at += 16) {
        const __m128i value = load16(at);
        const __m128i blank = _mm_or_si128(_mm_cmpeq_epi8(value, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(value, _mm_set1_epi8('\n')));
        const __m128i other = _mm_or_si128(_mm_cmpeq_epi8(value, _mm_set1_epi8('\r')), _mm_cmpeq_epi8(value, _mm_set1_epi8('\t')));
        const unsigned solid = mask(_mm_or_si128(blank, other)) ^ 0xFFFFu;
        if (solid != 0) return at + first_byte(solid);
    }
}

/// See `portable::copy_if_plain`: the same for up to 15 bytes.
[[nodiscard]] FILED_ALWAYS_INLINE bool copy_short_if_plain(const char* from, std::size_t size, char* to) noexcept {
    if (size < 8) return portable::copy_few_if_plain(from, size, to);
    const __m128i first = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from));
    const __m128i last = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from + size - 8)); // may overlap the first
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to), first);
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to + size - 8), last);
    return mask(not_plain(_mm_unpacklo_epi64(first, last))) == 0;
}

/// See `portable::copy_if_plain`.
[[nodiscard]] FILED_ALWAYS_INLINE bool copy_if_plain(const char* from, std::size_t size, char* to) noexcept {
    constexpr std::size_t block = 16;
    if (size < block) return copy_short_if_plain(from, size, to);
    __m128i found = _mm_setzero_si128();
    const auto copy_block = [&](std::size_t at) {
        const __m128i value = load16(from + at);
        store16(to + at, value);
        found = _mm_or_si128(found, not_plain(value));
    };
    for (std::size_t at = 0; at < size - block; at += block) copy_block(at);
    copy_block(size - block); // may overlap the one before
    return mask(found) == 0;
}

/// See `portable::copy_until_special`.
[[nodiscard]] FILED_NEVER_INLINE inline std::size_t copy_until_special(const char* from, std::size_t size, char* to) noexcept {
    constexpr std::size_t block = 16;
    std::size_t copied = 0;
    for (; size - copied >= block; copied += block) {
        const __m128i value = load16(from + copied);
        store16(to + copied, value);
        if (const unsigned bits = mask(special(value))) return copied + first_byte(bits);
    }
    return copied + portable::copy_until_special(from + copied, size - copied, to + copied);
}

} // namespace sse2

#endif

#if defined(__SSE2__) && !defined(FILED_JSON_PORTABLE)
namespace in_use = sse2;
#else
namespace in_use = portable;
#endif

using in_use::copy_if_plain;
using in_use::copy_until_special;
using in_use::find_not_plain;

/// `skip_whitespace` where there probably is some: one space, or a line break and an indentation.
[[nodiscard]] FILED_NEVER_INLINE inline const char* skip_some_whitespace(const char* at) noexcept {
    if (*at == ' ' && static_cast<unsigned char>(at[1]) > ' ') return at + 1;
    return in_use::skip_whitespace(at);
}

/// The first byte at or after `at` that is not white space; there must be one. Most often it is the first.
[[nodiscard]] FILED_ALWAYS_INLINE const char* skip_whitespace(const char* at) noexcept {
    if (static_cast<unsigned char>(*at) > ' ') [[likely]] return at;
    return skip_some_whitespace(at);
}

} // namespace filed::json::bytes
