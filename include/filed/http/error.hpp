/// \file
/// What can go wrong in HTTP, from the URL to the last byte of a response, by name.
#pragma once

#include <filed/support/error.hpp>

namespace filed::inline FILED_ABI::http {

/// Errors of the HTTP floor. Their texts never hold a field value, a body or a whole URL.
enum class errc {
    name_not_found = 1,           ///< the host name has no address
    connect_failed,               ///< no address of the host could be connected to
    connection_refused,           ///< the host refused the connection: nothing listens on that port
    connection_closed,            ///< the server closed the connection before it answered with a byte
    connection_lost,              ///< the connection broke
    response_truncated,           ///< the stream ended inside a response
    malformed_response,           ///< the response breaks a rule of RFC 9112 or RFC 9110
    header_too_large,             ///< header section, trailers or chunk headers exceed a limit of `limits`
    body_too_large,               ///< the body exceeds `limits::body_size`
    too_many_interim_responses,   ///< more 1xx responses than `limits::interim_responses`
    unsupported_protocol_version, ///< the response is neither HTTP/1.0 nor HTTP/1.1
    unsupported_transfer_coding,  ///< a transfer coding other than `chunked`, which is all that was offered
    resolve_timeout,              ///< the name was not resolved in time
    connect_timeout,              ///< no TCP connection in time
    handshake_timeout,            ///< the TLS handshake did not end in time
    queue_timeout,                ///< no connection was free in time
    send_timeout,                 ///< the server did not take the whole request in time
    response_timeout,             ///< no complete response in time
    invalid_url,                  ///< a URL that cannot be used
    invalid_request,              ///< a method, target or host that breaks RFC 9112
    invalid_field,                ///< a field name that is no token (RFC 9110, section 5.1)
    reserved_field,               ///< a field that the library sets itself, or that would change the framing
    proxy_unreachable,            ///< no connection to the proxy, or it was lost before the tunnel was open; `error::cause()` says why
    proxy_authentication_required,///< the proxy wants a user name and password, or refused those it got (407, 401)
    proxy_refused,                ///< the proxy opened no tunnel; `error::http_status()` is what it answered
    proxy_timeout,                ///< the proxy did not answer in time
    outcome_unknown               ///< the request was sent and its answer lost: it may or may not have been executed
};

[[nodiscard]] inline const error_category& category() noexcept {
    static constexpr error_entry entries[] = {
        {static_cast<int>(errc::name_not_found), "name_not_found", condition::transport, "the host name has no address",
         "check the spelling of the endpoint and the network's name service"},
        {static_cast<int>(errc::connect_failed), "connect_failed", condition::transport, "the host cannot be reached",
         "check the network, the firewall and the port of the endpoint"},
        {static_cast<int>(errc::connection_refused), "connection_refused", condition::transport, "the host refused the connection",
         "check that the server runs and listens on the port of the endpoint"},
        {static_cast<int>(errc::connection_closed), "connection_closed", condition::transport,
         "the server closed the connection without an answer", ""},
        {static_cast<int>(errc::connection_lost), "connection_lost", condition::transport, "the connection broke", ""},
        {static_cast<int>(errc::response_truncated), "response_truncated", condition::transport,
         "the response ended before it was complete", ""},
        {static_cast<int>(errc::malformed_response), "malformed_response", condition::protocol,
         "the response is not valid HTTP/1.1", "check that the endpoint is the API's and that no proxy stands between"},
        {static_cast<int>(errc::header_too_large), "header_too_large", condition::protocol, "the response's header exceeds a limit",
         "raise the limit named here if the server is right"},
        {static_cast<int>(errc::body_too_large), "body_too_large", condition::protocol, "the response's body exceeds a limit",
         "raise the limit named here, or ask for less"},
        {static_cast<int>(errc::too_many_interim_responses), "too_many_interim_responses", condition::protocol,
         "the server sent too many interim responses", ""},
        {static_cast<int>(errc::unsupported_protocol_version), "unsupported_protocol_version", condition::protocol,
         "the server answered in another version of HTTP than 1.1 or 1.0", ""},
        {static_cast<int>(errc::unsupported_transfer_coding), "unsupported_transfer_coding", condition::protocol,
         "the server used a transfer coding that was not offered", ""},
        {static_cast<int>(errc::resolve_timeout), "resolve_timeout", condition::timeout, "the host name was not resolved in time",
         ""},
        {static_cast<int>(errc::connect_timeout), "connect_timeout", condition::timeout, "no connection was made in time", ""},
        {static_cast<int>(errc::handshake_timeout), "handshake_timeout", condition::timeout,
         "the TLS handshake did not end in time", ""},
        {static_cast<int>(errc::queue_timeout), "queue_timeout", condition::timeout, "no connection was free in time",
         "raise connections.connections, or send fewer requests at once"},
        {static_cast<int>(errc::send_timeout), "send_timeout", condition::timeout, "the server did not take the whole request in time",
         ""},
        {static_cast<int>(errc::response_timeout), "response_timeout", condition::timeout, "the response was not complete in time",
         ""},
        {static_cast<int>(errc::invalid_url), "invalid_url", condition::configuration, "the URL cannot be used",
         "the form is https://host[:port]/path"},
        {static_cast<int>(errc::invalid_request), "invalid_request", condition::configuration, "the request is not valid HTTP/1.1",
         ""},
        {static_cast<int>(errc::invalid_field), "invalid_field", condition::configuration, "a header field's name is not valid",
         "names consist of letters, digits and !#$%&'*+-.^_`|~"},
        {static_cast<int>(errc::reserved_field), "reserved_field", condition::configuration,
         "a header field is set by the library itself", "leave this header field out"},
        {static_cast<int>(errc::proxy_unreachable), "proxy_unreachable", condition::transport, "the proxy cannot be reached",
         "check the proxy's host and port, or connect without it"},
        {static_cast<int>(errc::proxy_authentication_required), "proxy_authentication_required", condition::configuration,
         "the proxy wants a user name and password", "put them into the proxy's URL, http://user:password@host:port"},
        {static_cast<int>(errc::proxy_refused), "proxy_refused", condition::transport, "the proxy opened no tunnel to the endpoint",
         "check that the proxy may connect to the endpoint's host and port"},
        {static_cast<int>(errc::proxy_timeout), "proxy_timeout", condition::timeout, "the proxy did not open a tunnel in time", ""},
        {static_cast<int>(errc::outcome_unknown), "outcome_unknown", condition::outcome_unknown,
         "the request was sent and its answer was lost, so it may or may not have been executed",
         "look at the server's state before sending it again"},
    };
    static const error_category instance{"filed.http", entries};
    return instance;
}

inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), category()}; }

} // namespace filed::http

template <>
struct std::is_error_code_enum<filed::http::errc> : std::true_type {};
