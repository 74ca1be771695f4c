/// \file
/// `prepared_head`: the beginning of many requests, checked and written once.
#pragma once

#include <filed/http/http1_writer.hpp>
#include <filed/http/message.hpp>
#include <filed/support/result.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::http {

/// Request line, Host and the fields that are the same in every request to a place. Immutable; may be shared between threads.
class prepared_head {
public:
    /// Errors: those of `write_request`. Copies what it is given.
    [[nodiscard]] static result<prepared_head> make(const request_head& head) {
        byte_buffer bytes;
        if (auto written = detail::write_head(bytes, head); !written) return written.error();
        return prepared_head{std::string{bytes.view()}, detail::needs_length(head.method)};
    }

    /// In the form of HTTP/1.1, up to and including the line end of the last field.
    [[nodiscard]] std::string_view http1() const noexcept { return http1_; }
    /// Whether a request without content says so by `Content-Length: 0` (RFC 9110, section 8.6).
    [[nodiscard]] bool needs_length() const noexcept { return needs_length_; }

private:
    prepared_head(std::string http1, bool needs_length) noexcept : http1_{std::move(http1)}, needs_length_{needs_length} {}

    std::string http1_;
    bool needs_length_;
};

/// Appends a whole request to `out`.
/// \param authorization  value of that field, fit to be one; empty for none
/// \param fields         further fields, checked by `check_fields`
inline void append_request(byte_buffer& out, const prepared_head& head, std::string_view authorization, std::span<const field> fields,
                           std::string_view body) {
    constexpr std::string_view name = "Authorization: ", line_end = "\r\n";
    const std::size_t fixed = head.http1().size() + name.size() + authorization.size() + line_end.size();
    char* const start = out.prepare(fixed + detail::size_of(fields) + detail::most_closing_bytes + body.size());
    char* at = detail::put(start, head.http1());
    if (!authorization.empty()) {
        at = detail::put(at, name);
        at = detail::put(at, authorization);
        at = detail::put(at, line_end);
    }
    at = detail::put_fields(at, fields);
    at = detail::put_closing(at, body, head.needs_length());
    out.commit(static_cast<std::size_t>(at - start));
}

} // namespace filed::http
