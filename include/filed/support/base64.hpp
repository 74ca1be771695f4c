/// \file
/// Base64 (RFC 4648), both ways.
#pragma once

#include <filed/support/secret.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI {

/// Which characters stand for 62 and 63.
enum class base64_alphabet {
    standard, ///< `+` and `/` (section 4)
    url       ///< `-` and `_` (section 5)
};

/// What base64 without padding stands for; nothing when a character or the length is wrong. Bits that the last character has beyond the
/// last byte are not looked at, so several texts may stand for the same bytes (section 3.5).
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text, base64_alphabet alphabet = base64_alphabet::standard);

/// `bytes` in base64 with padding, in the standard alphabet.
[[nodiscard]] std::string to_base64(std::string_view bytes);

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

inline constexpr std::string_view base64_characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The value of each character; negative for those that have none.
[[nodiscard]] constexpr std::array<signed char, 256> base64_values(base64_alphabet alphabet) noexcept {
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (std::size_t value = 0; value != 64; ++value) {
        char character = base64_characters[value];
        if (alphabet == base64_alphabet::url && value >= 62) character = value == 62 ? '-' : '_';
        values[static_cast<unsigned char>(character)] = static_cast<signed char>(value);
    }
    return values;
}

} // namespace detail

inline std::optional<std::string> from_base64(std::string_view text, base64_alphabet alphabet) {
    static constexpr auto standard = detail::base64_values(base64_alphabet::standard);
    static constexpr auto url = detail::base64_values(base64_alphabet::url);
    const auto& values = alphabet == base64_alphabet::url ? url : standard;
    if (text.size() % 4 == 1) return std::nullopt;
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3 + 2); // never grows, so that no copy of a secret stays behind
    unsigned bits = 0;
    int held = 0;
    for (const char c : text) {
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0) {
            wipe(bytes);
            return std::nullopt;
        }
        bits = (bits << 6 | static_cast<unsigned>(value)) & 0xfff;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        bytes.push_back(static_cast<char>(bits >> held & 0xff));
    }
    return bytes;
}

inline std::string to_base64(std::string_view bytes) {
    static constexpr std::string_view alphabet = detail::base64_characters;
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4); // never grows, so that no copy of a secret stays behind
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto byte = [&](std::size_t index) { return index < bytes.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[index])) : 0U; };
        const std::uint32_t group = byte(at) << 16 | byte(at + 1) << 8 | byte(at + 2);
        const std::size_t count = bytes.size() - at;
        text += alphabet[group >> 18];
        text += alphabet[group >> 12 & 63];
        text += count > 1 ? alphabet[group >> 6 & 63] : '=';
        text += count > 2 ? alphabet[group & 63] : '=';
    }
    return text;
}

} // namespace filed
