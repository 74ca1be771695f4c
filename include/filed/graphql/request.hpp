/// \file
/// The body of a GraphQL request over HTTP: `{"query":"…","operationName":"…","variables":{…}}`.
///
/// A body is a head, which the document alone determines, and the variables. The head of a checked operation is made by the
/// compiler, so that a request costs one copy of it:
///
///     byte_buffer body;
///     auto written = write_request(body, request_head<list_clients>, variables);                // a checked operation
///     auto written = write_request(body, make_request_head(text, name), json_text{"{…}"});       // a run-time one
#pragma once

#include <filed/graphql/error.hpp>
#include <filed/graphql/operation.hpp>
#include <filed/json/codec.hpp>
#include <filed/json/reader.hpp>
#include <filed/json/write.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::graphql {

/// Value of the request's `Content-Type` field.
inline constexpr std::string_view content_type = "application/json";
/// Value of the request's `Accept` field (GraphQL over HTTP, Request): the newer media type, and the older for servers
/// that do not know it.
inline constexpr std::string_view accept = "application/graphql-response+json, application/json;q=0.9";

namespace detail {

/// Bytes of `text` as the inside of a JSON string (RFC 8259, section 7).
[[nodiscard]] constexpr std::size_t escaped_size(std::string_view text) noexcept {
    std::size_t size = 0;
    for (const char byte : text) {
        const bool short_escape = byte == '"' || byte == '\\' || byte == '\n' || byte == '\r' || byte == '\t';
        size += short_escape ? 2 : static_cast<unsigned char>(byte) < 0x20 ? 6 : 1;
    }
    return size;
}

/// Writes `text` as the inside of a JSON string and returns the place behind it. `Output` is an output iterator of `char`.
template <class Output>
constexpr Output escape_into(std::string_view text, Output to) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto put = [&to](std::string_view piece) {
        for (const char byte : piece)
            *to++ = byte;
    };
    for (const char byte : text) {
        switch (byte) {
        case '"':
            put("\\\"");
            break;
        case '\\':
            put("\\\\");
            break;
        case '\n':
            put("\\n");
            break;
        case '\r':
            put("\\r");
            break;
        case '\t':
            put("\\t");
            break;
        default:
            if (const auto value = static_cast<unsigned char>(byte); value < 0x20) {
                put("\\u00");
                *to++ = digits[value >> 4];
                *to++ = digits[value & 0xF];
            } else {
                *to++ = byte;
            }
        }
    }
    return to;
}

inline constexpr std::string_view head_opening = "{\"query\":\"";
inline constexpr std::string_view head_name = "\",\"operationName\":\"";

[[nodiscard]] constexpr std::size_t head_size(std::string_view document, std::string_view operation_name) noexcept {
    const std::size_t name_size = operation_name.empty() ? 0 : head_name.size() + operation_name.size();
    return head_opening.size() + escaped_size(document) + name_size + 1;
}

template <class Output>
constexpr Output write_head(std::string_view document, std::string_view operation_name, Output to) {
    for (const char byte : head_opening)
        *to++ = byte;
    to = escape_into(document, to);
    if (!operation_name.empty()) {
        for (const char byte : head_name)
            *to++ = byte;
        for (const char byte : operation_name)
            *to++ = byte;
    }
    *to++ = '"';
    return to;
}

/// The head, and the brace that closes a body without variables.
template <filed::operation Operation>
inline constexpr auto body_of = [] {
    std::array<char, head_size(document_of<Operation>, name_of<Operation>) + 1> bytes{};
    write_head(document_of<Operation>, name_of<Operation>, bytes.data());
    bytes.back() = '}';
    return bytes;
}();

} // namespace detail

/// The head of the requests of an operation: `document_of` and `name_of` as JSON.
template <filed::operation Operation>
inline constexpr std::string_view request_head{detail::body_of<Operation>.data(), detail::body_of<Operation>.size() - 1};

/// The body of a request without variables.
template <filed::operation Operation>
inline constexpr std::string_view request_body{detail::body_of<Operation>.data(), detail::body_of<Operation>.size()};

/// The head for a document known at run time.
/// \param operation_name  must be a name of the document (a GraphQL name needs no escape); empty leaves `operationName` out
[[nodiscard]] inline std::string make_request_head(std::string_view document, std::string_view operation_name) {
    std::string head(detail::head_size(document, operation_name), '\0');
    detail::write_head(document, operation_name, head.data());
    return head;
}

/// Variables that are JSON text already: one object, or empty for none.
struct json_text {
    std::string_view text;
};

namespace detail {

inline constexpr std::string_view variables_key = ",\"variables\":";

/// Everything in one allocation: no copy of a secret stays behind in memory that was given back.
inline void write_body(byte_buffer& out, std::string_view head, std::string_view variables) {
    out.wipe();
    (void)out.prepare(head.size() + variables_key.size() + variables.size() + 1);
    out.append(head);
    if (!variables.empty()) {
        out.append(variables_key);
        out.append(variables);
    }
    out.push_back('}');
}

} // namespace detail

/// Writes a body without variables in place of what `out` holds.
inline void write_request(byte_buffer& out, std::string_view head) { detail::write_body(out, head, {}); }

/// Writes a body with variables that are JSON text in place of what `out` holds. That they are one JSON object is checked,
/// so that they cannot end the body early and add keys of their own to it.
/// \return `errc::invalid_variables`, whose cause says what is wrong and where; `out` is then empty
[[nodiscard]] inline result<void> write_request(byte_buffer& out, std::string_view head, json_text variables) {
    detail::write_body(out, head, variables.text);
    if (variables.text.empty()) return {};

    // Read where they now stand: behind them are the closing brace and, for the reader, zero bytes in its place.
    const std::size_t start = head.size() + detail::variables_key.size();
    const std::size_t end = start + variables.text.size();
    out.pad();
    out.data()[end] = '\0';
    const char* const text = out.data() + start;
    json::reader in{text, variables.text.size(), json::limits{}};
    const char* at = json::bytes::skip_whitespace(text);
    at = *at == '{' ? in.skip(at) : in.mismatch(at, "an object");
    if (at != nullptr) at = in.finish(at);
    out.data()[end] = '}';
    if (at != nullptr) return {};

    out.wipe();
    auto detail = std::make_shared<filed::error_detail>("variables");
    detail->cause = std::make_shared<const error>(in.take_error());
    return error{make_error_code(errc::invalid_variables), std::move(detail)};
}

/// Writes a body with typed variables, an aggregate or any type that `filed::json` writes as an object, in place of what
/// `out` holds.
/// \return the error of the JSON writer, such as `json::errc::text_not_utf8`, with the member's path; `out` is then empty
template <class Variables>
    requires(!std::is_same_v<Variables, json_text> && !std::is_convertible_v<const Variables&, std::string_view>)
[[nodiscard]] result<void> write_request(byte_buffer& out, std::string_view head, const Variables& variables) {
    constexpr std::size_t usual_size = 1024;
    std::string text;
    const wipe_at_end later{text}; // variables may be anything, an API key for one
    text.reserve(usual_size);
    const result<void> written = json::write_secret_to(text, variables);
    if (written)
        detail::write_body(out, head, text);
    else
        out.wipe();
    return written;
}

} // namespace filed::graphql
