/// \file
/// Writes HTTP/1.1 requests (RFC 9112, sections 2 to 6), and refuses those that a peer could read in two ways.
#pragma once

#include <filed/http/error.hpp>
#include <filed/http/field.hpp>
#include <filed/http/message.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace filed::http {

/// Appends a whole request to `out`, or nothing at all. Host comes first; Content-Length is added unless the body is empty
/// and the method is one that has none (RFC 9110, section 8.6).
///
/// Errors, whose texts name a field but never show a value:
///  - `filed::errc::forbidden_character`: a control character in the target, the host, a name or a value;
///  - `invalid_request`: the method is no token; the target neither begins with `/` nor is `*` of OPTIONS or the authority
///    of CONNECT, or holds a byte outside visible ASCII; the host is empty or no authority;
///  - `invalid_field`: a name is no token;
///  - `reserved_field`: a field that the writer sets itself, or that is about the connection or the framing.
/// \param out   may hold secrets afterwards: wipe it when it was sent
/// \param body  the content; empty for none
[[nodiscard]] result<void> write_request(byte_buffer& out, const request_head& head, std::string_view body);

/// Whether a field of this name belongs to the library: it frames the message or manages the connection.
[[nodiscard]] bool is_reserved_field(std::string_view name) noexcept;

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

inline constexpr std::size_t most_digits = 20; // of a Content-Length
inline constexpr std::size_t most_fixed_bytes =
    std::string_view{"  HTTP/1.1\r\nHost: \r\nContent-Length: \r\n\r\n"}.size() + most_digits;

[[nodiscard]] inline bool is_visible(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Whether `text` is made of what a host and a port are made of: letters, digits, `-._~`, and the colons and brackets around.
[[nodiscard]] inline bool is_authority(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const char lower = to_lower(c);
        return (lower >= 'a' && lower <= 'z') || (c >= '-' && c <= ':' && c != '/') || c == '_' || c == '~' || c == '[' || c == ']';
    });
}

[[nodiscard]] inline error refusal_of(std::string_view text, const char* part, const char* reason) {
    if (!is_field_value(text)) return error{filed::errc::forbidden_character, part};
    return error{errc::invalid_request, part, reason};
}

[[nodiscard]] inline result<void> check_request_line(const request_head& head) {
    if (!is_token(head.method)) return refusal_of(head.method, "request method", "it is no token");
    if (!is_visible(head.target))
        return refusal_of(head.target, "request target", "it holds a space or a byte outside ASCII: percent-encode it");
    const bool any_form = head.method == "CONNECT"
                              ? !head.target.empty()
                              : head.target.starts_with('/') || (head.target == "*" && head.method == "OPTIONS");
    if (!any_form) return error{errc::invalid_request, "request target", "it must begin with /"};
    if (head.host.empty()) return error{errc::invalid_request, "header field Host", "it is empty"};
    if (!is_authority(head.host)) {
        return refusal_of(head.host, "header field Host", "it is not of the form host[:port]");
    }
    return {};
}

[[nodiscard]] inline result<void> check_field(const field& each) {
    if (!is_token(each.name)) {
        if (!is_field_value(each.name)) return error{filed::errc::forbidden_character, "name of a header field"};
        return error{errc::invalid_field, "name of a header field", each.name.empty() ? "it is empty" : ""};
    }
    if (is_reserved_field(each.name)) return error{errc::reserved_field, "header field " + std::string{each.name}};
    if (!is_field_value(each.value)) return error{filed::errc::forbidden_character, "header field " + std::string{each.name}};
    return {};
}

} // namespace detail

inline bool is_reserved_field(std::string_view name) noexcept {
    static constexpr std::string_view reserved[] = {"Host",       "Content-Length",   "Transfer-Encoding", "Connection",
                                                    "Keep-Alive", "Proxy-Connection", "Upgrade",           "TE",
                                                    "Trailer",    "Expect",           "HTTP2-Settings"};
    return std::any_of(std::begin(reserved), std::end(reserved),
                       [name](std::string_view each) { return equal_ignoring_case(each, name); });
}

inline result<void> write_request(byte_buffer& out, const request_head& head, std::string_view body) {
    if (result<void> fit = detail::check_request_line(head); !fit) return fit;
    std::size_t size = head.method.size() + head.target.size() + head.host.size() + body.size() + detail::most_fixed_bytes;
    for (const field& each : head.fields) {
        if (result<void> fit = detail::check_field(each); !fit) return fit;
        size += each.name.size() + each.value.size() + 4;
    }

    const bool expects_no_body = head.method == "GET" || head.method == "HEAD" || head.method == "DELETE" ||
                                 head.method == "OPTIONS" || head.method == "CONNECT" || head.method == "TRACE";
    char* at = out.prepare(size);
    const char* const start = at;
    const auto put = [&at](std::string_view text) {
        if (!text.empty()) std::memcpy(at, text.data(), text.size());
        at += text.size();
    };
    put(head.method);
    put(" ");
    put(head.target);
    put(" HTTP/1.1\r\nHost: ");
    put(head.host);
    put("\r\n");
    for (const field& each : head.fields) {
        put(each.name);
        put(": ");
        put(each.value);
        put("\r\n");
    }
    if (!body.empty() || !expects_no_body) {
        put("Content-Length: ");
        at = std::to_chars(at, at + detail::most_digits, body.size()).ptr;
        put("\r\n");
    }
    put("\r\n");
    put(body);
    out.commit(static_cast<std::size_t>(at - start));
    return {};
}

} // namespace filed::http
