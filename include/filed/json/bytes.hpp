/// \file
/// The few loops that look at many bytes at once: the end of a string, white space, copying until an escape.
///
/// Each has a portable form (8 bytes in a word) and an SSE2 form (16 bytes, part of every x86-64). Both are compiled where
/// both can be, give the same answers and are tested against each other; `bytes::` names the one in use.
///
/// "Special" bytes are those that end a run of plain string content: the quotation mark, the reverse solidus and the
/// control characters below 0x20 (RFC 8259 section 7).
#pragma once

#include <filed/support/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace filed::json::bytes {

/// Where a run of plain bytes ends, and whether one of them is not ASCII. After a copy that a special byte ended, a byte behind
/// it may have been taken into account.
struct plain_run {
    const char* end;
    bool has_non_ascii;
};

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

[[nodiscard]] constexpr bool is_special(char byte) noexcept {
    return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}
/// White space as RFC 8259 section 2 has it.
[[nodiscard]] constexpr bool is_whitespace(char byte) noexcept { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

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

[[nodiscard]] FILED_ALWAYS_INLINE std::size_t first_byte(std::uint64_t bits) noexcept {
    return static_cast<std::size_t>(std::countr_zero(bits)) / 8;
}

/// The first special byte at or after `at`. There must be one (the zero byte behind a padded text is), and the word that
/// holds it must be readable.
[[nodiscard]] FILED_ALWAYS_INLINE plain_run find_special(const char* at) noexcept {
    std::uint64_t seen = 0;
    for (;; at += 8) {
        const std::uint64_t word = load8(at);
        if (const std::uint64_t special = special_bits(word)) {
            const std::uint64_t before = (special & (~special + 1)) - 1;
            return {at + first_byte(special), ((seen | (word & before)) & high_bits) != 0};
        }
        seen |= word;
    }
}

/// The first byte at or after `at` that is not white space; there must be one.
[[nodiscard]] FILED_ALWAYS_INLINE const char* skip_whitespace(const char* at) noexcept {
    while (is_whitespace(*at)) ++at;
    return at;
}

/// Copies bytes up to the first special one, which must exist as for `find_special`; returns how many. May write
/// 16 bytes more than it copies.
[[nodiscard]] FILED_ALWAYS_INLINE std::size_t copy_until_special(const char* from, char* to) noexcept {
    for (std::size_t copied = 0;; copied += 8) {
        std::memcpy(to + copied, from + copied, 8);
        if (const std::uint64_t special = special_bits(load8(from + copied))) return copied + first_byte(special);
    }
}

/// Copies 8 bytes, adds them to what was seen, and returns the high bit of each special byte.
[[nodiscard]] FILED_ALWAYS_INLINE std::uint64_t copy8(const char* from, char* to, std::uint64_t& seen) noexcept {
    const std::uint64_t word = load8(from);
    std::memcpy(to, from, 8);
    seen |= word;
    return special_bits(word);
}

/// The same as `copy_plain` for a text of up to seven bytes.
[[nodiscard]] FILED_ALWAYS_INLINE plain_run copy_few(const char* from, std::size_t size, char* to) noexcept {
    const std::uint64_t word = load_few(from, size);
    const std::uint64_t stored = little_endian(word);
    std::memcpy(to, &stored, 8);
    const std::uint64_t special = special_bits(word) & ((std::uint64_t{1} << (size * 8)) - 1);
    const char* const end = from + (special != 0 ? first_byte(special) : size);
    return {end, (word & high_bits) != 0};
}

/// Copies bytes of a text of `size` bytes up to the first special one and returns that, or the text's end. Reads nothing
/// outside the text; may write 16 bytes more than it copies.
[[nodiscard]] FILED_NEVER_INLINE inline plain_run copy_plain(const char* from, std::size_t size, char* to) noexcept {
    if (size < 8) return copy_few(from, size, to);
    std::uint64_t seen = 0;
    const char* const end = from + size;
    do {
        if (const std::uint64_t special = copy8(from, to, seen)) [[unlikely]] return {from + first_byte(special), (seen & high_bits) != 0};
        from += 8;
        to += 8;
    } while (end - from >= 8);
    if (from != end) { // the last word overlaps the one before
        const std::ptrdiff_t overlap = 8 - (end - from);
        if (const std::uint64_t special = copy8(from - overlap, to - overlap, seen)) [[unlikely]]
            return {from - overlap + first_byte(special), (seen & high_bits) != 0};
    }
    return {end, (seen & high_bits) != 0};
}

} // namespace portable

#if defined(__SSE2__)

namespace sse2 {

[[nodiscard]] FILED_ALWAYS_INLINE __m128i load16(const char* at) noexcept {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}
FILED_ALWAYS_INLINE void store16(char* to, __m128i value) noexcept { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), value); }

[[nodiscard]] FILED_ALWAYS_INLINE unsigned mask(__m128i value) noexcept { return static_cast<unsigned>(_mm_movemask_epi8(value)); }

/// One bit for each special byte.
[[nodiscard]] FILED_ALWAYS_INLINE unsigned special_bits(__m128i value) noexcept {
    const __m128i quote = _mm_cmpeq_epi8(value, _mm_set1_epi8('"'));
    const __m128i reverse_solidus = _mm_cmpeq_epi8(value, _mm_set1_epi8('\\'));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(0x1F)), value);
    return mask(_mm_or_si128(_mm_or_si128(quote, reverse_solidus), control));
}

[[nodiscard]] FILED_ALWAYS_INLINE std::size_t first_byte(unsigned bits) noexcept {
    return static_cast<std::size_t>(std::countr_zero(bits));
}

/// See `portable::find_special`.
[[nodiscard]] FILED_ALWAYS_INLINE plain_run find_special(const char* at) noexcept {
    unsigned seen = 0;
    for (;; at += 16) {
        const __m128i value = load16(at);
        const unsigned special = special_bits(value);
        const unsigned non_ascii = mask(value);
        if (special != 0) return {at + first_byte(special), (seen | (non_ascii & ((special & (~special + 1)) - 1))) != 0};
        seen |= non_ascii;
    }
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

/// See `portable::copy_until_special`.
[[nodiscard]] FILED_ALWAYS_INLINE std::size_t copy_until_special(const char* from, char* to) noexcept {
    for (std::size_t copied = 0;; copied += 16) {
        const __m128i value = load16(from + copied);
        store16(to + copied, value);
        if (const unsigned special = special_bits(value)) return copied + first_byte(special);
    }
}

/// Copies 16 bytes, adds them to what was seen, and returns one bit for each special byte.
[[nodiscard]] FILED_ALWAYS_INLINE unsigned copy16(const char* from, char* to, __m128i& seen) noexcept {
    const __m128i value = load16(from);
    store16(to, value);
    seen = _mm_or_si128(seen, value);
    return special_bits(value);
}

/// See `portable::copy_plain`: the same for 8 to 15 bytes, as two words that overlap.
[[nodiscard]] FILED_ALWAYS_INLINE plain_run copy_some(const char* from, std::size_t size, char* to) noexcept {
    const char* const second = from + size - 8;
    const __m128i low = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from));
    const __m128i high = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(second));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to), low);
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to + size - 8), high);
    const __m128i value = _mm_unpacklo_epi64(low, high);
    const bool has_non_ascii = mask(value) != 0;
    if (const unsigned special = special_bits(value)) [[unlikely]] {
        const std::size_t first = first_byte(special);
        return {first < 8 ? from + first : second + (first - 8), has_non_ascii};
    }
    return {from + size, has_non_ascii};
}

/// See `portable::copy_plain`.
[[nodiscard]] FILED_ALWAYS_INLINE plain_run copy_plain(const char* from, std::size_t size, char* to) noexcept {
    if (size < 8) return portable::copy_plain(from, size, to);
    if (size < 16) return copy_some(from, size, to);
    __m128i seen = _mm_setzero_si128();
    const char* const end = from + size;
    do {
        if (const unsigned special = copy16(from, to, seen)) [[unlikely]] return {from + first_byte(special), mask(seen) != 0};
        from += 16;
        to += 16;
    } while (end - from >= 16);
    if (from != end) { // the last 16 bytes overlap those before
        const std::ptrdiff_t overlap = 16 - (end - from);
        if (const unsigned special = copy16(from - overlap, to - overlap, seen)) [[unlikely]]
            return {from - overlap + first_byte(special), mask(seen) != 0};
    }
    return {end, mask(seen) != 0};
}

} // namespace sse2

using sse2::copy_plain;
using sse2::copy_until_special;
using sse2::find_special;

#else

using portable::copy_plain;
using portable::copy_until_special;
using portable::find_special;

#endif

/// The rest of a long run of white space.
[[nodiscard]] FILED_NEVER_INLINE inline const char* skip_long_whitespace(const char* at) noexcept {
#if defined(__SSE2__)
    return sse2::skip_whitespace(at);
#else
    return portable::skip_whitespace(at);
#endif
}

/// The first byte at or after `at` that is not white space; there must be one. Most often it is the first or the second.
[[nodiscard]] FILED_ALWAYS_INLINE const char* skip_whitespace(const char* at) noexcept {
    if (static_cast<unsigned char>(*at) > ' ') [[likely]] return at;
    if (*at == ' ' && static_cast<unsigned char>(at[1]) > ' ') return at + 1;
    return skip_long_whitespace(at);
}

} // namespace filed::json::bytes
