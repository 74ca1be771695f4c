/// \file
/// UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing beyond U+10FFFF.
#pragma once

#include <filed/json/bytes.hpp>
#include <filed/support/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace filed::inline FILED_ABI::json::utf8 {

/// Length of the sequence that starts with a byte of 0x80 or more at `at`; zero when it is not UTF-8.
/// Four bytes must be readable. Masks and bits are those of the little-endian word.
[[nodiscard]] FILED_ALWAYS_INLINE std::size_t sequence_length(const char* at) noexcept {
    const std::uint32_t word = bytes::load4(at);
    if ((word & 0x00C0C0F0u) == 0x008080E0u) { // 1110xxxx 10xxxxxx 10xxxxxx, the usual case of Asian text
        const std::uint32_t bits = word & 0x0000200Fu;
        const bool overlong = bits == 0, surrogate = bits == 0x200Du;
        return overlong || surrogate ? 0 : 3;
    }
    if ((word & 0x0000C0E0u) == 0x000080C0u) { // 110xxxxx 10xxxxxx
        const bool overlong = (word & 0x1Eu) == 0;
        return overlong ? 0 : 2;
    }
    if ((word & 0xC0C0C0F8u) == 0x808080F0u) { // 11110xxx 10xxxxxx 10xxxxxx 10xxxxxx
        const std::uint32_t bits = word & 0x00003007u;
        const bool overlong = bits == 0, too_great = (bits & 7u) > 4 || ((bits & 7u) == 4 && (bits & 0x3000u) != 0);
        return overlong || too_great ? 0 : 4;
    }
    return 0;
}

/// The first byte at or after `at` that is ASCII, or where a sequence that is not UTF-8 starts. Four bytes must be readable at
/// each place up to there, and there must be one: a zero byte ends every padded text.
[[nodiscard]] FILED_NEVER_INLINE inline const char* skip_sequences(const char* at) noexcept {
    while (!bytes::is_ascii(*at)) {
        const std::size_t length = sequence_length(at);
        if (length == 0) break;
        at += length;
    }
    return at;
}

/// The first byte that is not part of valid UTF-8, null when there is none. The 8 bytes behind `end` must be readable, and
/// the one at `end` must not continue a sequence.
[[nodiscard]] FILED_NEVER_INLINE inline const char* find_invalid_padded(const char* at, const char* end) noexcept {
    while (at < end) {
        const std::uint64_t non_ascii = bytes::load8(at) & bytes::portable::high_bits;
        if (non_ascii == 0) {
            at += 8;
            continue;
        }
        at += bytes::portable::first_byte(non_ascii);
        while (at < end && !bytes::is_ascii(*at)) {
            const std::size_t length = sequence_length(at);
            if (length == 0) return at;
            at += length;
        }
    }
    return nullptr;
}

/// The same for a text that nothing may be read behind.
[[nodiscard]] FILED_NEVER_INLINE inline const char* find_invalid(const char* at, std::size_t size) noexcept {
    constexpr std::size_t word = 8;
    const char* const end = at + size;
    while (static_cast<std::size_t>(end - at) >= word) {
        const std::uint64_t non_ascii = bytes::load8(at) & bytes::portable::high_bits;
        if (non_ascii == 0) {
            at += word;
            continue;
        }
        const char* first = at + bytes::portable::first_byte(non_ascii);
        if (end - first < 4) break;
        const std::size_t length = sequence_length(first);
        if (length == 0) return first;
        at = first + length;
    }
    char rest[3 * word]{};
    const std::size_t left = static_cast<std::size_t>(end - at);
    std::memcpy(rest, at, left);
    const char* invalid = find_invalid_padded(rest, rest + left);
    return invalid == nullptr ? nullptr : at + (invalid - rest);
}

/// Writes the code point, which is none of the surrogates, in UTF-8 and returns the place behind it.
[[nodiscard]] FILED_NEVER_INLINE inline char* encode(std::uint32_t code_point, char* to) noexcept {
    const auto put = [&to](std::uint32_t byte) { *to++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0 | (code_point >> 6));
        put(0x80 | (code_point & 0x3F));
    } else if (code_point < 0x10000) {
        put(0xE0 | (code_point >> 12));
        put(0x80 | ((code_point >> 6) & 0x3F));
        put(0x80 | (code_point & 0x3F));
    } else {
        put(0xF0 | (code_point >> 18));
        put(0x80 | ((code_point >> 12) & 0x3F));
        put(0x80 | ((code_point >> 6) & 0x3F));
        put(0x80 | (code_point & 0x3F));
    }
    return to;
}

} // namespace filed::json::utf8
