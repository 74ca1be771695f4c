/// \file
/// What a transport tells those who watch it: the phases of each connection, and each request that is sent on one.
///
/// The whole interface, with the events of calls, is `filed::observer`.
#pragma once

#include <filed/http/message.hpp>
#include <filed/support/error.hpp>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <system_error>

namespace filed::inline FILED_ABI::http {

/// Names a call or a connection in events. Never given twice in a process; zero: none.
using observation_number = std::uint64_t;

/// The next number.
[[nodiscard]] inline observation_number next_observation_number() noexcept {
    static std::atomic<observation_number> last{0};
    return last.fetch_add(1, std::memory_order_relaxed) + 1;
}

/// Which sending of which call a request is.
struct exchange_label {
    observation_number call = 0; ///< the same in all events of the call
    std::uint64_t tag = 0;       ///< `request_options::tag` of the call
    unsigned attempt = 0;        ///< from 1
};

/// What all phases have in common. Events and everything they view are gone when the observer's function returns.
struct phase_event {
    std::chrono::nanoseconds took{}; ///< from the beginning of the phase to its end
    const error* failure = nullptr;  ///< why the phase failed; null when it succeeded

    /// The failure's code; the code of success (0) when there is none.
    [[nodiscard]] std::error_code outcome() const noexcept { return failure ? failure->code() : std::error_code{}; }
};

/// The name of the host, or of the proxy, was looked up for a connection. An address instead of a name, and a name that is remembered, take no time.
struct resolve_event : phase_event {
    observation_number connection = 0; ///< the same in all events of the connection
    std::string_view host;             ///< the name, of the endpoint or of its proxy
    std::size_t addresses = 0;         ///< how many were found
};

/// One address was tried. A connection may try several, one after the other or at once.
struct connect_event : phase_event {
    observation_number connection = 0; ///< the same in all events of the connection
    std::string_view address;          ///< `192.0.2.1:443`, `[2001:db8::1]:443`
};

/// A proxy was asked for a tunnel.
struct tunnel_event : phase_event {
    observation_number connection = 0; ///< the same in all events of the connection
    std::string_view proxy;            ///< `proxy http://host:port`, without credentials
    int status = 0;                    ///< what it answered; 0 when it did not
};

/// The TLS handshake of a connection.
struct handshake_event : phase_event {
    observation_number connection = 0; ///< the same in all events of the connection
    std::string_view host;             ///< which the certificate has to be for
    std::string_view protocol;         ///< `TLSv1.3`; empty when it failed
    bool resumed = false;              ///< with the session of an earlier connection
};

/// A request was written, or the connection was lost while it was. Success means that the system took the last byte.
struct send_event : phase_event {
    observation_number connection = 0; ///< the same in all events of the connection
    exchange_label request;            ///< what was written
    bool reused = false;               ///< the connection had carried a request before
    std::size_t bytes = 0;             ///< of the request, header section and body
};

/// A connection that had been established is gone. `took` is how long it lived. `failure` is null when it was closed after a response
/// that said so.
struct close_event : phase_event {
    observation_number connection = 0; ///< the same in all events of the connection
    std::uint64_t requests = 0;        ///< how many it carried
};

/// Told what happens to connections; see `filed::observer`.
class connection_observer {
public:
    virtual ~connection_observer() = default;

    virtual void on_resolve(const resolve_event&) noexcept {}     ///< a host's name was looked up
    virtual void on_connect(const connect_event&) noexcept {}     ///< an address was tried
    virtual void on_tunnel(const tunnel_event&) noexcept {}       ///< a proxy was asked for a tunnel
    virtual void on_handshake(const handshake_event&) noexcept {} ///< a TLS handshake ended
    virtual void on_send(const send_event&) noexcept {}           ///< a request was written
    virtual void on_close(const close_event&) noexcept {}         ///< a connection is gone
};

} // namespace filed::http
