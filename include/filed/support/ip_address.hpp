/// \file
/// IP addresses as text: what counts as one, and its bytes.
///
/// Read here and not by the system, because the system's functions also take `127.1`, `0x7f000001` and `017.0.0.1`, which
/// would make a check of an address see another one than the connection.
#pragma once

#include <filed/version.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace filed::inline FILED_ABI {

/// An IPv4 or IPv6 address, in network byte order.
struct ip_address {
    std::array<std::uint8_t, 16> bytes{};
    std::size_t size = 0; ///< 4 or 16

    /// Whether it is of this machine itself: 127.0.0.0/8 (RFC 1122, section 3.2.1.3) or ::1 (RFC 4291, section 2.5.3).
    [[nodiscard]] constexpr bool is_loopback() const noexcept {
        if (size == 4) return bytes[0] == 127;
        return size == 16 && bytes[15] == 1 &&
               std::all_of(bytes.begin(), bytes.end() - 1, [](std::uint8_t byte) { return byte == 0; });
    }
};

/// Reads four decimal numbers with dots between them, without leading zeros (RFC 3986, section 3.2.2, `IPv4address`).
[[nodiscard]] constexpr std::optional<ip_address> parse_ipv4(std::string_view text) noexcept {
    ip_address address;
    address.size = 4;
    for (std::size_t index = 0; index < 4; ++index) {
        if (index != 0) {
            if (text.empty() || text.front() != '.') return std::nullopt;
            text.remove_prefix(1);
        }
        unsigned value = 0;
        std::size_t digits = 0;
        for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
            if (digits == 3) return std::nullopt;
            value = value * 10 + static_cast<unsigned>(text[digits] - '0');
        }
        if (digits == 0 || value > 255 || (digits > 1 && text.front() == '0')) return std::nullopt;
        address.bytes[index] = static_cast<std::uint8_t>(value);
        text.remove_prefix(digits);
    }
    if (!text.empty()) return std::nullopt;
    return address;
}

/// Reads groups of up to four hexadecimal digits with colons between them; `::` stands for groups of zeros, and the last
/// two groups may be an IPv4 address (RFC 4291, section 2.2). No brackets, no zone.
[[nodiscard]] constexpr std::optional<ip_address> parse_ipv6(std::string_view text) noexcept {
    const auto hexadecimal = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    };
    ip_address address;
    address.size = 16;
    std::size_t filled = 0;
    std::optional<std::size_t> gap; // where `::` stands
    if (text.starts_with("::")) {
        gap = 0;
        text.remove_prefix(2);
    }
    while (!text.empty()) {
        if (filled == 16) return std::nullopt;
        if (const auto tail = parse_ipv4(text); tail && filled <= 12) {
            std::copy_n(tail->bytes.begin(), 4, address.bytes.begin() + static_cast<std::ptrdiff_t>(filled));
            filled += 4;
            text = {};
            break;
        }
        unsigned group = 0;
        std::size_t digits = 0;
        for (; digits < text.size() && hexadecimal(text[digits]) >= 0; ++digits) {
            if (digits == 4) return std::nullopt;
            group = group * 16 + static_cast<unsigned>(hexadecimal(text[digits]));
        }
        if (digits == 0) return std::nullopt;
        address.bytes[filled++] = static_cast<std::uint8_t>(group >> 8);
        address.bytes[filled++] = static_cast<std::uint8_t>(group & 0xff);
        text.remove_prefix(digits);
        if (text.empty()) break;
        if (text.starts_with("::")) {
            if (gap) return std::nullopt;
            gap = filled;
            text.remove_prefix(2);
        } else if (text.front() == ':' && text.size() > 1) {
            text.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    if (!gap) return filled == 16 ? std::optional{address} : std::nullopt;
    if (filled > 14) return std::nullopt; // `::` stands for at least one group
    const auto begin = address.bytes.begin();
    const auto start = begin + static_cast<std::ptrdiff_t>(*gap);
    const auto end = begin + static_cast<std::ptrdiff_t>(filled);
    std::copy_backward(start, end, address.bytes.end());
    std::fill(start, start + static_cast<std::ptrdiff_t>(16 - filled), std::uint8_t{0});
    return address;
}

/// Reads either form.
[[nodiscard]] constexpr std::optional<ip_address> parse_ip_address(std::string_view text) noexcept {
    return text.find(':') == std::string_view::npos ? parse_ipv4(text) : parse_ipv6(text);
}

/// Whether the text can only be meant as an address, because the last of its labels is a number (WHATWG URL, "ends in a
/// number") or it holds a colon. Such a text that `parse_ip_address` refuses is not a DNS name either: systems read
/// `127.1` or `0x7f000001` as addresses.
[[nodiscard]] constexpr bool looks_like_ip_address(std::string_view text) noexcept {
    if (text.find(':') != std::string_view::npos) return true;
    if (!text.empty() && text.back() == '.') text.remove_suffix(1);
    const std::string_view label = text.substr(text.rfind('.') + 1);
    if (label.empty()) return false;
    if (label.starts_with("0x") || label.starts_with("0X")) {
        return label.find_first_not_of("0123456789abcdefABCDEF", 2) == std::string_view::npos;
    }
    return label.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace filed
