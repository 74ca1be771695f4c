/// \file
/// What can go wrong with a GraphQL request, by name, and the errors that a response lists.
#pragma once

#include <filed/graphql/location.hpp>
#include <filed/graphql/outcome.hpp>
#include <filed/json/raw.hpp>
#include <filed/support/error.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <variant>
#include <vector>

namespace filed::inline FILED_ABI::graphql {

/// Errors of the GraphQL layer.
enum class errc {
    request_refused = 1,     ///< a request error with a code of the API's own, or none; nothing was executed
    unauthenticated,         ///< the token was refused, by code or by status 401
    null_identity,           ///< the root field `me` is null, the API's answer to a missing or invalid token
    forbidden,               ///< signed in, but not allowed, by code or by status 403
    validation_failed,       ///< the server found the document or its variables wrong
    rate_limited,            ///< too many requests, by code or by status 429
    unavailable,             ///< the server failed, is out of service or gave up waiting, by code or by status 5xx, 408 or 425
    execution_failed,        ///< a resolver failed; what else the response holds hangs on the error
    malformed_response,      ///< announced as a GraphQL response, and none
    not_a_graphql_response,  ///< a success of something else: a proxy, a captive portal, another service
    http_status,             ///< any other status that is no success, without a GraphQL response
    response_limit_exceeded, ///< the response is longer or nested deeper than the limits allow
    invalid_variables        ///< the variables given as text are no JSON object; nothing was sent
};

/// The category `filed.graphql`.
[[nodiscard]] inline const error_category& category() noexcept {
    static constexpr error_entry entries[] = {
        {static_cast<int>(errc::request_refused), "request_refused", condition::execution,
         "the server refused the request and executed nothing", "the server's own words are in the error's graphql::error_detail"},
        {static_cast<int>(errc::unauthenticated), "unauthenticated", condition::authentication, "the server refused the token",
         "check that the API key is valid, not revoked and not expired"},
        {static_cast<int>(errc::null_identity), "null_identity", condition::authentication,
         "the API answered 'me' with null, which it does for a missing or invalid token",
         "check that the API key is valid, not revoked and not expired"},
        {static_cast<int>(errc::forbidden), "forbidden", condition::authorization, "the server does not allow this operation",
         "check the access level of the API key: a read-only key cannot run mutations"},
        {static_cast<int>(errc::validation_failed), "validation_failed", condition::validation,
         "the server found the document or its variables wrong", "compare the document with the API's current schema"},
        {static_cast<int>(errc::rate_limited), "rate_limited", condition::rate_limited, "the server asks for fewer requests",
         "wait as long as error.retry_after() says"},
        {static_cast<int>(errc::unavailable), "unavailable", condition::unavailable, "the server failed or is out of service",
         "try again later"},
        {static_cast<int>(errc::execution_failed), "execution_failed", condition::execution, "a field of the operation failed",
         "the server's own words and the partial data are in the error's graphql::error_detail"},
        {static_cast<int>(errc::malformed_response), "malformed_response", condition::protocol,
         "the response is not a well-formed GraphQL response", ""},
        {static_cast<int>(errc::not_a_graphql_response), "not_a_graphql_response", condition::protocol,
         "something other than a GraphQL server answered with success",
         "check the endpoint, and look for a proxy or a sign-in page in between"},
        {static_cast<int>(errc::http_status), "http_status", condition::protocol,
         "the server answered with an HTTP error and no GraphQL response", "check the endpoint"},
        {static_cast<int>(errc::response_limit_exceeded), "response_limit_exceeded", condition::protocol,
         "the response is longer or nested deeper than the limits allow",
         "select less, or raise client_options::graphql_limits.json if the server can be trusted"},
        {static_cast<int>(errc::invalid_variables), "invalid_variables", condition::configuration,
         "the variables are not a JSON object", "pass one JSON object, or an empty text for none"},
    };
    static const error_category instance{"filed.graphql", entries};
    return instance;
}

[[nodiscard]] inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), category()}; }

} // namespace filed::graphql

template <>
struct std::is_error_code_enum<filed::graphql::errc> : std::true_type {};

namespace filed::inline FILED_ABI::graphql {

/// A step of an error's path: the response name of a field, or an index into a list, from 0.
using path_segment = std::variant<std::string, std::size_t>;

/// One entry of a response's `errors`, read leniently: any part may be missing (GraphQL specification, Response, Errors).
struct response_error {
    /// The server's words for a developer. They may repeat variables of the request, so they belong in no log by default.
    std::string message;
    std::vector<location> locations;     ///< places in the document as it was sent: `document_of`, see `name_at`
    std::vector<path_segment> path;      ///< the field that failed; empty when the error belongs to the whole request
    bool has_path = false;               ///< whether there was a path, readable or not: a sign that execution began
    bool has_whole_path = true;          ///< whether `path` is all of it: not cut at `response_limits::path`, and readable
    std::optional<json::raw> extensions; ///< what else the server says, as JSON
    std::string extensions_code;         ///< see `code()`

    /// The text of `extensions.code`, such as `UNAUTHENTICATED`; empty when there is none.
    [[nodiscard]] std::string_view code() const noexcept { return extensions_code; }
};

/// What is known about a failed GraphQL request. `error.detail<graphql::error_detail>()` finds it.
///
/// Everything below comes from the server and may repeat what the request held; none of it is part of `error.message()`.
struct error_detail : filed::error_detail {
    [[nodiscard]] std::shared_ptr<filed::error_detail> clone() const override { return std::make_shared<error_detail>(*this); }
    [[nodiscard]] bool is(detail_type asked) const noexcept override {
        return asked == detail_type::of<error_detail>() || filed::error_detail::is(asked);
    }

    outcome result = outcome::http_error; ///< how the response was classified
    std::vector<response_error> errors;  ///< the first ones, at most `response_limits::errors`
    std::size_t error_count = 0;         ///< how many the response listed
    std::optional<json::raw> data;       ///< the partial data of an executed operation; empty when absent or null
    std::optional<json::raw> extensions; ///< the response's `extensions`
    std::string excerpt; ///< the first bytes of a body that is no GraphQL response, at most `response_limits::excerpt`
};

} // namespace filed::graphql
