/// \file
/// Origins and URLs: what a URL must look like before a byte is sent to it.
#pragma once

#include <filed/http/error.hpp>
#include <filed/support/error.hpp>
#include <filed/support/ip_address.hpp>
#include <filed/support/result.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::http {

/// Where connections go: scheme, host and port (RFC 6454). Copyable; compares by value.
struct origin {
    origin() = default;
    origin(bool is_secure, std::string host_name, std::uint16_t port_number)
        : secure{is_secure}, host{std::move(host_name)}, port{port_number} {}

    bool secure = true;       ///< `https`; otherwise `http`
    std::string host;         ///< in lower case; an IPv6 address without brackets
    std::uint16_t port = 443; ///< never 0 in an origin that `parse_url` made

    /// The value of the Host field: brackets around an IPv6 address, the port if it is not the scheme's own (RFC 9110, 7.2).
    [[nodiscard]] std::string host_header() const {
        std::string text = host.find(':') == std::string::npos ? host : '[' + host + ']';
        if (port != (secure ? 443 : 80)) text += ':' + std::to_string(port);
        return text;
    }
    /// `https://host:port`, the port only if it is not the scheme's own.
    [[nodiscard]] std::string text() const { return (secure ? "https://" : "http://") + host_header(); }

    friend bool operator==(const origin&, const origin&) = default;
};

/// Whether a host, as `origin` holds it, is this machine itself: `localhost`, 127.0.0.0/8 or `::1`.
[[nodiscard]] inline bool is_this_machine(std::string_view host) noexcept {
    if (host == "localhost") return true;
    const std::optional<ip_address> address = parse_ip_address(host);
    return address && address->is_loopback();
}

/// A URL, split into the place to connect to and what to ask for there.
struct url {
    url() = default;
    url(http::origin place, std::string what) : origin{std::move(place)}, target{std::move(what)} {}

    http::origin origin;
    std::string target = "/"; ///< path and query in origin form (RFC 9112, section 3.2.1); begins with `/`

    /// See `origin::host_header()`.
    [[nodiscard]] std::string host_header() const { return origin.host_header(); }
    /// The whole URL.
    [[nodiscard]] std::string text() const { return origin.text() + target; }

    friend bool operator==(const url&, const url&) = default;
};

/// Reads an absolute `https` URL (RFC 3986), or an `http` URL whose host is this machine: `localhost`, 127.0.0.0/8, `[::1]`.
///
/// Errors, whose texts say what is wrong and show no part of the URL, which may hold a password:
///  - `filed::errc::insecure_endpoint`: `http` to any other host;
///  - `invalid_url`: another scheme, a user name, a fragment, a host name outside ASCII (write its `xn--` form), a host that
///    systems could take for another address (`127.1`, `0x7f000001`), a port outside 1 to 65535, a byte that must be
///    percent-encoded.
/// \param place  what the URL is, for the error's text: `option endpoint`
[[nodiscard]] result<url> parse_url(std::string_view text, std::string_view place = "URL");

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

/// Reads one URL. Each step returns why it refuses, or null.
class url_reader {
public:
    using reason = const char*;

    [[nodiscard]] reason read(std::string_view text) {
        if (text.empty()) return "it is empty";
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x20 || byte == 0x7f) return "it holds a control character";
            if (byte == ' ') return "it holds a space";
        }
        const std::size_t colon = text.find("://");
        if (colon == std::string_view::npos) return "it must begin with https://";
        if (reason refused = read_scheme(text.substr(0, colon))) return refused;
        text.remove_prefix(colon + 3);
        const std::size_t end = (std::min)(text.find_first_of("/?#\\"), text.size());
        if (reason refused = read_authority(text.substr(0, end))) return refused;
        return read_target(text.substr(end));
    }

    [[nodiscard]] url take() && { return std::move(made_); }

private:
    [[nodiscard]] static char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }
    [[nodiscard]] static bool is_one_of(char c, std::string_view set) noexcept { return set.find(c) != std::string_view::npos; }

    [[nodiscard]] reason read_scheme(std::string_view text) {
        std::string scheme{text};
        std::transform(scheme.begin(), scheme.end(), scheme.begin(), lower);
        if (scheme != "https" && scheme != "http") return "its scheme is neither https nor http";
        made_.origin.secure = scheme == "https";
        made_.origin.port = made_.origin.secure ? 443 : 80;
        return nullptr;
    }

    [[nodiscard]] reason read_authority(std::string_view text) {
        if (text.find('@') != std::string_view::npos) return "it holds a user name or password";
        std::string_view host = text, port;
        bool has_port = false;
        if (text.starts_with('[')) {
            const std::size_t bracket = text.find(']');
            if (bracket == std::string_view::npos) return "the bracket of its IPv6 address is not closed";
            host = text.substr(1, bracket - 1);
            port = text.substr(bracket + 1);
            has_port = port.starts_with(':');
            if (!port.empty() && !has_port) return "its IPv6 address is followed by something else than a port";
            if (!parse_ipv6(host)) return "the text in brackets is no IPv6 address";
        } else {
            const std::size_t colon = text.find(':');
            has_port = colon != std::string_view::npos;
            host = text.substr(0, colon);
            if (has_port) port = text.substr(colon);
            if (port.find(':', 1) != std::string_view::npos) return "its port is not a number; an IPv6 address needs brackets";
            if (reason refused = check_host(host)) return refused;
        }
        made_.origin.host.assign(host);
        std::transform(host.begin(), host.end(), made_.origin.host.begin(), lower);
        // The same name with the dot of the root (RFC 6761, section 6.3). Without it, no name service is asked who that is.
        if (made_.origin.host == "localhost.") made_.origin.host.pop_back();
        return has_port ? read_port(port.substr(1)) : nullptr;
    }

    [[nodiscard]] static reason check_host(std::string_view host) {
        if (host.empty()) return "it has no host";
        if (std::any_of(host.begin(), host.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
            return "its host name is not ASCII: write the name's xn-- form";
        }
        if (looks_like_ip_address(host)) return parse_ipv4(host) ? nullptr : "its host looks like an IPv4 address and is none";
        constexpr std::size_t longest_name = 253, longest_label = 63; // RFC 1035, section 2.3.4
        if (host.ends_with('.')) host.remove_suffix(1);
        if (host.size() > longest_name) return "its host name is too long";
        std::size_t label = 0;
        for (std::size_t index = 0; index <= host.size(); ++index) {
            if (index == host.size() || host[index] == '.') {
                if (label == 0) return "its host name has an empty label";
                if (label > longest_label) return "its host name has a label of more than 63 characters";
                if (host[index - 1] == '-' || host[index - label] == '-')
                    return "its host name has a label that begins or ends with a hyphen";
                label = 0;
                continue;
            }
            if (!is_one_of(lower(host[index]), "abcdefghijklmnopqrstuvwxyz0123456789-_"))
                return "its host name holds a character that names cannot have";
            ++label;
        }
        return nullptr;
    }

    [[nodiscard]] reason read_port(std::string_view text) {
        if (text.empty()) return "its port is empty";
        unsigned value = 0;
        for (const char c : text) {
            if (c < '0' || c > '9') return "its port is not a number";
            value = value * 10 + static_cast<unsigned>(c - '0');
            if (value > 65535) return "its port is above 65535";
        }
        if (value == 0) return "its port is 0";
        made_.origin.port = static_cast<std::uint16_t>(value);
        return nullptr;
    }

    /// Path and query: RFC 3986, sections 3.3 and 3.4.
    [[nodiscard]] reason read_target(std::string_view text) {
        if (text.find('#') != std::string_view::npos) return "it has a fragment, which is never sent";
        const auto is_hexadecimal = [](char c) { return is_one_of(lower(c), "0123456789abcdef"); };
        for (std::size_t index = 0; index < text.size(); ++index) {
            const char c = text[index];
            if (c == '%') {
                if (index + 2 >= text.size() || !is_hexadecimal(text[index + 1]) || !is_hexadecimal(text[index + 2])) {
                    return "its path holds a % without two hexadecimal digits behind it";
                }
            } else if (!is_one_of(lower(c), "abcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?")) {
                return "its path holds a character that must be percent-encoded";
            }
        }
        made_.target = text.starts_with('/') ? std::string{} : std::string{"/"};
        made_.target += text;
        return nullptr;
    }

    url made_;
};

} // namespace detail

inline result<url> parse_url(std::string_view text, std::string_view place) {
    detail::url_reader reader;
    if (const char* reason = reader.read(text)) return error{errc::invalid_url, std::string{place}, reason};
    url made = std::move(reader).take();
    if (!made.origin.secure && !is_this_machine(made.origin.host)) return error{filed::errc::insecure_endpoint, std::string{place}};
    return made;
}

} // namespace filed::http
