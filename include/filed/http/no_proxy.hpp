/// \file
/// `NO_PROXY`: which hosts are connected to directly.
#pragma once

#include <filed/http/field.hpp>
#include <filed/http/origin.hpp>
#include <filed/support/ip_address.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

namespace filed::inline FILED_ABI::http {

/// Whether `list`, the value of `NO_PROXY`, covers `target`. There is no standard; this is what curl, Python and Go agree on, and where
/// they differ what most of them do. Elements are separated by commas or white space, in any case:
///
///     example.com        the host and those below it (`api.example.com`), not `badexample.com`
///     .example.com       the same; `*.example.com` as well
///     192.0.2.7          this address; an IPv6 address with or without brackets
///     192.0.2.0/24       all addresses of this block, `2001:db8::/32` (RFC 4632, RFC 4291)
///     example.com:8443   any of the above, but for a block, and only this port
///     *                  every host
///
/// Addresses are compared with hosts that are written as addresses: no name is looked up for it. What cannot be read covers nothing.
[[nodiscard]] bool bypasses_proxy(std::string_view list, const origin& target) noexcept;

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

/// Whether the first `bits` bits of two addresses of one family are the same.
[[nodiscard]] inline bool same_block(const ip_address& left, const ip_address& right, std::size_t bits) noexcept {
    if (left.size != right.size || bits > left.size * 8) return false;
    for (std::size_t index = 0; index < left.size && bits > 0; ++index) {
        const std::size_t here = (std::min<std::size_t>)(bits, 8);
        const auto mask = static_cast<std::uint8_t>(0xff00 >> here);
        if ((left.bytes[index] & mask) != (right.bytes[index] & mask)) return false;
        bits -= here;
    }
    return true;
}

[[nodiscard]] inline std::optional<unsigned> read_number(std::string_view text, unsigned largest) noexcept {
    unsigned value = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || trouble != std::errc{} || end != text.data() + text.size() || value > largest) return std::nullopt;
    return value;
}

/// One element of the list.
[[nodiscard]] inline bool covers(std::string_view element, std::string_view host, const std::optional<ip_address>& address, std::uint16_t port) noexcept {
    if (element == "*") return true;
    if (const std::size_t slash = element.find('/'); slash != std::string_view::npos) {
        const auto block = parse_ip_address(element.substr(0, slash));
        const auto bits = read_number(element.substr(slash + 1), 128);
        return block && bits && address && same_block(*block, *address, *bits);
    }
    // A port stands behind the only colon, or behind a bracket; more colons without brackets are an IPv6 address.
    std::string_view name = element;
    std::string_view digits;
    const std::size_t colon = element.rfind(':');
    if (element.starts_with('[')) {
        const std::size_t bracket = element.find(']');
        if (bracket == std::string_view::npos) return false;
        name = element.substr(1, bracket - 1);
        digits = element.substr(bracket + 1);
    } else if (colon != std::string_view::npos && element.find(':') == colon) {
        name = element.substr(0, colon);
        digits = element.substr(colon);
    }
    if (!digits.empty()) {
        if (!digits.starts_with(':')) return false;
        const auto wanted = read_number(digits.substr(1), 65535);
        if (!wanted || *wanted != port) return false;
    }
    if (const auto literal = parse_ip_address(name)) return address && same_block(*literal, *address, literal->size * 8);
    if (address) return false;
    if (name.starts_with("*.")) name.remove_prefix(1);
    if (name.starts_with('.')) name.remove_prefix(1);
    if (name.ends_with('.')) name.remove_suffix(1);
    if (name.empty() || name.size() > host.size()) return false;
    const std::size_t front = host.size() - name.size();
    return equal_ignoring_case(host.substr(front), name) && (front == 0 || host[front - 1] == '.');
}

} // namespace detail

inline bool bypasses_proxy(std::string_view list, const origin& target) noexcept {
    std::string_view host = target.host;
    if (host.ends_with('.')) host.remove_suffix(1);
    const std::optional<ip_address> address = parse_ip_address(host);
    constexpr std::string_view separators = ", \t\r\n";
    while (!list.empty()) {
        const std::size_t end = (std::min)(list.find_first_of(separators), list.size());
        if (end != 0 && detail::covers(list.substr(0, end), host, address, target.port)) return true;
        list.remove_prefix((std::min)(end + 1, list.size()));
    }
    return false;
}

} // namespace filed::http
