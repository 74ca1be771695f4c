/// \file
/// `filed::observer`: told of every phase of every call, for traces, metrics and logs.
#pragma once

#include <filed/auth/cache_options.hpp>
#include <filed/graphql/syntax_tree.hpp>
#include <filed/http/field.hpp>
#include <filed/http/message.hpp>
#include <filed/http/observer.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace filed::inline FILED_ABI {

/// Which call an event is about.
struct call_label {
    http::observation_number call = 0; ///< the same in all events of the call
    std::uint64_t tag = 0;             ///< `request_options::tag`; zero for an exchange of the token cache
    graphql::operation_type type = graphql::operation_type::unknown; ///< unknown when the document does not say
    std::string_view operation;        ///< the operation's name; empty when it has none
};

/// A call begins.
struct call_begin_event {
    call_label call; ///< whose event it is
};

/// One sending of a request has ended: with a complete response, whatever it says, or without one.
///
/// `took` is the time from the request's last byte to when the caller goes on with the response, which it does after the response's last
/// byte as soon as its executor has time. When the request was never written as a whole, or was cancelled or given up at its deadline, it is
/// all the time since the request was handed over, as is `total`.
struct response_event : http::phase_event {
    call_label call; ///< whose event it is
    unsigned attempt = 0;                    ///< from 1
    http::observation_number connection = 0; ///< zero when it got none
    std::chrono::nanoseconds total{};        ///< since the request was handed over: waiting for a connection, sending and response
    int status = 0;                          ///< of HTTP; 0 when no complete response came
    std::size_t bytes = 0;                   ///< of the response, header section and content
    std::optional<http::response::field_range> fields{}; ///< of its header section; none when no complete response came

    /// The first field of this name, in any case; empty when there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const noexcept {
        if (!fields) return {};
        for (const http::field each : *fields) {
            if (http::equal_ignoring_case(each.name, name)) return each.value;
        }
        return {};
    }
};

/// Why a request is sent again.
enum class retry_reason : std::uint8_t {
    failure,         ///< it failed for a passing reason, see `retry_options`
    idle_connection, ///< the kept-alive connection that it went out on died; once more on a new one, without a pause
    new_token        ///< the server refused the token; once more with a newer one
};

/// A request will be sent again.
struct retry_event {
    call_label call; ///< whose event it is
    unsigned attempt = 0; ///< the one that failed, from 1
    retry_reason why = retry_reason::failure; ///< the reason
    std::chrono::nanoseconds pause{}; ///< before the next one
    const error* failure = nullptr;   ///< what was wrong with the attempt; null when it is only that a newer token is wanted
};

/// The token cache has exchanged the key for tokens, or has failed to.
struct exchange_event : http::phase_event {
    call_label call;       ///< whose event it is
    unsigned attempts = 0; ///< how often it was sent
};

/// A call has ended. `took` covers everything since it began; `failure` is what the caller gets.
struct call_end_event : http::phase_event {
    call_label call;       ///< whose event it is
    unsigned attempts = 0; ///< how often it was sent; 0 when it failed before
    int status = 0;        ///< of the last response; 0 when there was none
};

/// Told of every phase of every call, of success and failure alike. Derive from it and override what you want to know;
/// `client_options::observers` takes it. Without one nothing is measured and nothing is built.
///
/// | function        | called when                                                          | on                  |
/// | ---             | ---                                                                  | ---                 |
/// | `on_call_begin` | a call begins, before its token is looked at                         | the caller's executor |
/// | `on_resolve`    | the host's name was resolved for a new connection                    | the client's executor |
/// | `on_connect`    | a TCP connection to one address was tried                            | the client's executor |
/// | `on_tunnel`     | a proxy was asked for a tunnel                                       | the client's executor |
/// | `on_handshake`  | the TLS handshake ended                                              | the client's executor |
/// | `on_send`       | the request was written                                              | the client's executor |
/// | `on_response`   | the response is complete, or there will be none                      | the caller's executor |
/// | `on_retry`      | the request will be sent again                                       | the caller's executor |
/// | `on_call_end`   | the call has ended, just before its caller goes on                   | the caller's executor |
/// | `on_exchange`   | the token cache's exchange of a key has ended                        | the client's executor |
/// | `on_tokens`     | the tokens of a key were renewed or refused, or an exchange failed: the alarm is `token_change::key_rejected` | any of the two |
/// | `on_close`      | a connection that could carry requests is gone                       | the client's executor |
///
/// **Which events belong together**: those of one call have its number, and in `request.call` so has `on_send`; `on_send` and
/// `on_response` name the connection. An exchange of the token cache has a number of its own, `on_send`, `on_response` and
/// `on_retry` like a call, and ends with `on_exchange`; it has neither `on_call_begin` nor `on_call_end`. Every call that begins ends once,
/// also one whose coroutine is destroyed with its execution context. Every connection that was opened is told of once more when it is gone,
/// except one that is idle when the client's execution context is destroyed: then nothing is left on which it could be told.
///
/// **Rules**: the functions are called by whichever threads run those executors, several at once, so they must be thread-safe. They must
/// not throw (they are `noexcept`) and must not block: what they cost is added to the call. No lock of the library is held, so they may
/// use a client, but not wait for it. An event and what it views is gone when the function returns.
///
/// **What events never hold**: the key, a token, the document, variables, bodies, header fields of requests. `response_event::fields` is
/// what the server sent; record fields by name, not all there are, because some servers send secrets in them.
///
/// **Lifetime**: the client and its connections share the observer; it is destroyed with the last of them.
class observer : public http::connection_observer {
public:
    virtual void on_call_begin(const call_begin_event&) noexcept {} ///< see the table above
    virtual void on_response(const response_event&) noexcept {}     ///< see the table above
    virtual void on_retry(const retry_event&) noexcept {}           ///< see the table above
    virtual void on_exchange(const exchange_event&) noexcept {}     ///< see the table above
    virtual void on_tokens(const auth::token_event&) noexcept {}    ///< see the table above
    virtual void on_call_end(const call_end_event&) noexcept {}     ///< see the table above
};

} // namespace filed
