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
#include <span>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI::http {

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

/// Whether all of them may be written: `invalid_field`, `reserved_field` or `filed::errc::forbidden_character` as above.
[[nodiscard]] result<void> check_fields(std::span<const field> fields);

/// Whether a field of this name belongs to the library: it frames the message or manages the connection.
[[nodiscard]] bool is_reserved_field(std::string_view name) noexcept;

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

inline constexpr std::size_t most_digits = 20; // of a Content-Length

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

inline result<void> check_fields(std::span<const field> fields) {
    for (const field& each : fields) {
        if (result<void> fit = detail::check_field(each); !fit) return fit;
    }
    return {};
}

namespace detail {

/// Whether a request of this method says `Content-Length: 0` when it has no content.
[[nodiscard]] inline bool needs_length(std::string_view method) noexcept {
    return method != "GET" && method != "HEAD" && method != "DELETE" && method != "OPTIONS" && method != "CONNECT" && method != "TRACE";
}

[[nodiscard]] inline char* put(char* at, std::string_view text) noexcept {
    if (!text.empty()) std::memcpy(at, text.data(), text.size());
    return at + text.size();
}

[[nodiscard]] inline std::size_t size_of(std::span<const field> fields) noexcept {
    std::size_t size = 0;
    for (const field& each : fields) size += each.name.size() + each.value.size() + 4;
    return size;
}

[[nodiscard]] inline char* put_fields(char* at, std::span<const field> fields) noexcept {
    for (const field& each : fields) {
        at = put(at, each.name);
        at = put(at, ": ");
        at = put(at, each.value);
        at = put(at, "\r\n");
    }
    return at;
}

inline constexpr std::size_t most_closing_bytes = std::string_view{"Content-Length: \r\n\r\n"}.size() + most_digits;

/// The end of the header section, and the content.
[[nodiscard]] inline char* put_closing(char* at, std::string_view body, bool needs_length) noexcept {
    if (!body.empty() || needs_length) {
        at = put(at, "Content-Length: ");
        at = std::to_chars(at, at + most_digits, body.size()).ptr;
        at = put(at, "\r\n");
    }
    at = put(at, "\r\n");
    return put(at, body);
}

/// Appends request line, Host and fields, or nothing at all.
[[nodiscard]] inline result<void> write_head(byte_buffer& out, const request_head& head) {
    if (result<void> fit = check_request_line(head); !fit) return fit;
    if (result<void> fit = check_fields(head.fields); !fit) return fit;
    constexpr std::size_t fixed = std::string_view{"  HTTP/1.1\r\nHost: \r\n"}.size();
    char* const start = out.prepare(fixed + head.method.size() + head.target.size() + head.host.size() + size_of(head.fields));
    char* at = put(start, head.method);
    at = put(at, " ");
    at = put(at, head.target);
    at = put(at, " HTTP/1.1\r\nHost: ");
    at = put(at, head.host);
    at = put(at, "\r\n");
    at = put_fields(at, head.fields);
    out.commit(static_cast<std::size_t>(at - start));
    return {};
}

} // namespace detail

inline result<void> write_request(byte_buffer& out, const request_head& head, std::string_view body) {
    (void)out.prepare(detail::size_of(head.fields) + head.target.size() + body.size() + 256); // in one allocation, usually
    if (result<void> written = detail::write_head(out, head); !written) return written;
    char* const start = out.prepare(detail::most_closing_bytes + body.size());
    char* const end = detail::put_closing(start, body, detail::needs_length(head.method));
    out.commit(static_cast<std::size_t>(end - start));
    return {};
}

} // namespace filed::http
