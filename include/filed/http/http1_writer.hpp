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

[[nodiscard]] inline bool is_visible(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
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
    if (!is_visible(head.host) || head.host.find_first_of("/?#@\\,\"<>{}|^`%") != std::string_view::npos) {
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
    std::size_t size = head.method.size() + head.target.size() + head.host.size() + body.size() + 64;
    for (const field& each : head.fields) {
        if (result<void> fit = detail::check_field(each); !fit) return fit;
        size += each.name.size() + each.value.size() + 4;
    }

    (void)out.prepare(size);
    out.append(head.method);
    out.push_back(' ');
    out.append(head.target);
    out.append(" HTTP/1.1\r\nHost: ");
    out.append(head.host);
    out.append("\r\n");
    for (const field& each : head.fields) {
        out.append(each.name);
        out.append(": ");
        out.append(each.value);
        out.append("\r\n");
    }
    const bool expects_no_body = head.method == "GET" || head.method == "HEAD" || head.method == "DELETE" ||
                                 head.method == "OPTIONS" || head.method == "CONNECT" || head.method == "TRACE";
    if (!body.empty() || !expects_no_body) {
        char digits[24];
        const auto written = std::to_chars(digits, digits + sizeof digits, body.size());
        out.append("Content-Length: ");
        out.append({digits, static_cast<std::size_t>(written.ptr - digits)});
        out.append("\r\n");
    }
    out.append("\r\n");
    out.append(body);
    return {};
}

} // namespace filed::http
