/// \file
/// Base64 (RFC 4648, section 4): encoding only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace filed {

/// `bytes` in base64 with padding.
[[nodiscard]] inline std::string to_base64(std::string_view bytes) {
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
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
