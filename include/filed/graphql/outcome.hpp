/// \file
/// The rules that say what a response is: by media type first, then by form, then by HTTP status.
///
/// Pure tables without any text of a response (GraphQL over HTTP, draft of 2026; GraphQL specification, Response).
/// `response.hpp` feeds them.
#pragma once

#include <filed/version.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// What became of an operation.
enum class outcome : std::uint8_t {
    complete,    ///< executed without an error
    partial,     ///< executed; some fields failed and are null, `errors` says which
    failed,      ///< executed; a failure reached the root, so that `data` is null or left out
    uncertain,   ///< an error of a gateway that lost the server behind it or waited in vain: nobody knows what was executed
    refused,     ///< a request error: nothing was executed
    malformed,   ///< announced as a GraphQL response, and none
    not_graphql, ///< a success of something else: a proxy, a captive portal, another service
    http_error   ///< a status that is no success, without a GraphQL response
};

/// Stable name for logs and metrics.
[[nodiscard]] constexpr std::string_view to_text(outcome value) noexcept {
    constexpr std::array<std::string_view, 8> names{"complete", "partial",   "failed",      "uncertain",
                                                    "refused",  "malformed", "not_graphql", "http_error"};
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? names[index] : "unknown";
}

/// Whether the server began to execute the operation. False is proof that it did not; where nobody can know, it is true.
[[nodiscard]] constexpr bool may_have_run(outcome value, int status) noexcept {
    constexpr int unauthorized = 401; // RFC 9110, 15.5.2: the request has not been applied
    const bool is_response = value <= outcome::refused;
    return is_response ? value != outcome::refused : status != unauthorized;
}

/// The media types that matter.
enum class media_type : std::uint8_t {
    none,             ///< no `Content-Type` field
    graphql_response, ///< `application/graphql-response+json`
    json,             ///< `application/json`
    other             ///< anything else
};

/// Reads a `Content-Type` value; letter case and parameters do not matter (RFC 9110, section 8.3.1).
[[nodiscard]] constexpr media_type media_type_of(std::string_view content_type) noexcept {
    const auto blank = [](char byte) { return byte == ' ' || byte == '\t'; };
    const auto same = [](std::string_view left, std::string_view right) {
        const auto lower = [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; };
        return left.size() == right.size() &&
               std::equal(left.begin(), left.end(), right.begin(), [&](char a, char b) { return lower(a) == b; });
    };
    if (content_type == "application/json") return media_type::json; // what nearly every answer says, to the letter
    std::string_view name = content_type.substr(0, content_type.find(';'));
    while (!name.empty() && blank(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && blank(name.back()))
        name.remove_suffix(1);
    if (same(name, "application/graphql-response+json")) return media_type::graphql_response;
    if (same(name, "application/json")) return media_type::json;
    return content_type.empty() ? media_type::none : media_type::other;
}

/// How a body is to be read, before it is read.
struct body_rule {
    bool readable;     ///< it may be a GraphQL response
    bool needs_errors; ///< it counts as one only with a list of errors that all have a message
    outcome otherwise; ///< what the response is when the body is not one
};

/// The table of responses:
///
///     media type                          status    a well-formed body is     anything else is
///     application/graphql-response+json   any       a GraphQL response        malformed
///     application/json                    2xx       a GraphQL response        malformed
///     application/json                    4xx, 5xx  one if it has `errors`*   an HTTP error
///     application/json                    other     not read                  an HTTP error
///     none                                2xx       a GraphQL response        not GraphQL
///     none                                other     not read                  an HTTP error
///     anything else                       2xx       not read                  not GraphQL
///     anything else                       other     not read                  an HTTP error
///
/// *) whose entries all have a `message`, a string, as the specification demands: so do those of GraphQL, and those of JSON:API and
/// other services, which call their lists the same, do not. Elsewhere the media type or the success speaks for GraphQL, and errors
/// are read leniently.
[[nodiscard]] constexpr body_rule rule_for(media_type media, int status) noexcept {
    const bool success = status >= 200 && status <= 299;
    const bool failure = status >= 400 && status <= 599;
    switch (media) {
    case media_type::graphql_response:
        return {true, false, outcome::malformed};
    case media_type::json:
        if (success) return {true, false, outcome::malformed};
        return {failure, true, outcome::http_error};
    case media_type::none:
        return {success, false, success ? outcome::not_graphql : outcome::http_error};
    case media_type::other:
        break;
    }
    return {false, false, success ? outcome::not_graphql : outcome::http_error};
}

/// What stands under the key `data`.
enum class data_presence : std::uint8_t { absent, null, object };

/// What the errors of a well-formed response say about execution.
struct execution_signs {
    bool has_errors = false;  ///< there are any
    bool has_path = false;    ///< one has a path, so it is a field's, and fields exist only where execution began
    bool is_unclear = false;  ///< one has a code of which `leaves_unclear` is true
};

/// Whether a status says that a gateway lost the server behind it or waited in vain, or that time ran out on the way: 408, 502, 504
/// (RFC 9110, sections 15.5.9, 15.6.3 and 15.6.5). What that server did, nobody knows.
[[nodiscard]] constexpr bool leaves_unclear(int status) noexcept { return status == 408 || status == 502 || status == 504; }

/// The same for a value of `extensions.code`: the codes of Apollo Router for a request that took too long, and for what went wrong
/// between it and a service behind it, which may have done its part; and that of a server that broke down, nobody knows where.
[[nodiscard]] constexpr bool leaves_unclear(std::string_view code) noexcept {
    return code == "GATEWAY_TIMEOUT" || code == "REQUEST_TIMEOUT" || code == "MALFORMED_RESPONSE" ||
           code == "INTERNAL_SERVER_ERROR" || code.starts_with("SUBREQUEST_");
}

/// The outcome of a well-formed response:
///
///     data             errors                                                  outcome
///     object           absent                                                  complete
///     object           present                                                 partial
///     null or absent   present, one has a path                                 failed: the null reached the root
///     null or absent   present, none has a path, code or status leave unclear  uncertain: it may have run
///     null or absent   present, none has a path                                refused: nothing ran
///     null or absent   absent                                                  malformed: no legal response
///
/// A request error has no `data` (GraphQL specification, Request Error Result); routers answer a missing token with null. But an
/// error with a path is a field's, whatever a gateway made of the rest.
[[nodiscard]] constexpr outcome outcome_of(data_presence data, const execution_signs& signs, int status) noexcept {
    if (data == data_presence::object) return signs.has_errors ? outcome::partial : outcome::complete;
    if (!signs.has_errors) return outcome::malformed;
    if (signs.has_path) return outcome::failed;
    return signs.is_unclear || leaves_unclear(status) ? outcome::uncertain : outcome::refused;
}

/// What a value of `extensions.code` stands for, among those that servers of GraphQL agree on.
enum class code_kind : std::uint8_t {
    unauthenticated, ///< the token is missing, ran out or was refused
    forbidden,       ///< signed in, but not allowed
    validation,      ///< the document or its variables are wrong
    rate_limited,    ///< too many requests
    unavailable,     ///< the server or a service behind it failed
    unknown          ///< no code, or one of the API's own
};

/// \param code a value of `extensions.code`, empty when there is none
[[nodiscard]] constexpr code_kind kind_of_code(std::string_view code) noexcept {
    struct row {
        std::string_view code;
        code_kind kind;
    };
    // Documented by the API: the first and GRAPHQL_VALIDATION_FAILED. The others: Apollo Server and Apollo Router.
    constexpr std::array<row, 14> rows{{{"UNAUTHENTICATED", code_kind::unauthenticated},
                                        {"FORBIDDEN", code_kind::forbidden},
                                        {"UNAUTHORIZED_FIELD_OR_TYPE", code_kind::forbidden},
                                        {"GRAPHQL_VALIDATION_FAILED", code_kind::validation},
                                        {"GRAPHQL_PARSE_FAILED", code_kind::validation},
                                        {"BAD_REQUEST", code_kind::validation},
                                        {"BAD_USER_INPUT", code_kind::validation},
                                        {"OPERATION_RESOLUTION_FAILURE", code_kind::validation},
                                        {"VALIDATION_INVALID_TYPE_VARIABLE", code_kind::validation},
                                        {"RATE_LIMITED", code_kind::rate_limited},
                                        {"REQUEST_RATE_LIMITED", code_kind::rate_limited},
                                        {"TOO_MANY_REQUESTS", code_kind::rate_limited},
                                        {"SERVICE_UNAVAILABLE", code_kind::unavailable},
                                        {"REQUEST_CONCURRENCY_LIMITED", code_kind::unavailable}}};
    for (const row& each : rows) {
        if (each.code == code) return each.kind;
    }
    return leaves_unclear(code) ? code_kind::unavailable : code_kind::unknown;
}

/// The codes that mean "this token is refused" unless a program names others.
inline constexpr std::array<std::string_view, 1> default_authentication_codes{"UNAUTHENTICATED"};

/// Whether a response refuses the token of its request.
enum class authentication : std::uint8_t {
    accepted,      ///< no sign of trouble with the token
    refused,       ///< refused before anything was executed: a new token and one repetition are safe, even for a mutation
    null_identity, ///< executed, but a root field `me` is null and no error says why: so the API answers a missing token
    reported       ///< a code says so, but something was executed: the token is to be renewed, the request not repeated
};

/// What decides about authentication.
struct authentication_signs {
    outcome result = outcome::complete;
    int status = 0;
    bool has_code = false;          ///< an error carries one of the authentication codes
    bool has_null_identity = false; ///< a root field `me` is null without an error at its path
};

/// A missing permission (403, `FORBIDDEN`), a refused document (`GRAPHQL_VALIDATION_FAILED`) and any other trouble is no
/// failure of authentication.
[[nodiscard]] constexpr authentication authentication_of(const authentication_signs& signs) noexcept {
    constexpr int unauthorized = 401;
    const bool nothing_ran = !may_have_run(signs.result, signs.status);
    if (nothing_ran && (signs.status == unauthorized || signs.has_code)) return authentication::refused;
    if (signs.has_null_identity) return authentication::null_identity;
    return signs.has_code ? authentication::reported : authentication::accepted;
}

} // namespace filed::graphql
