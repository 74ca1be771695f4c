/// \file
/// `http::pool_options`: how many connections a client keeps and how long it waits for one.
#pragma once

#include <filed/http/message.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include <chrono>
#include <cstddef>

namespace filed::inline FILED_ABI::http {

/// How many connections a pool keeps and how long it waits for one.
struct pool_options {
    pool_options() noexcept {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    /// Most connections open at once; one more is kept in reserve for the token exchange. At least 1.
    std::size_t connections = 64;
    /// How long an unused connection is trusted; an older one is closed instead of reused. A shorter `Keep-Alive: timeout` of
    /// the server counts instead. Zero: never reused.
    std::chrono::milliseconds idle_time = std::chrono::seconds{60};
    /// The longest time for which a connection may have been idle that carries a request that must not be repeated (a mutation); two seconds
    /// less than a `Keep-Alive: timeout` if that is shorter. A new connection is opened instead, so that it seldom happens that nobody
    /// can say what became of such a request.
    static constexpr std::chrono::seconds unrepeatable_idle_time{15};
    /// A request that may be repeated follows the last answer on a connection without a look whether it still lives, which costs a system
    /// call, if it follows as soon as this. Once one was lost that way, every connection is looked at for a minute.
    static constexpr std::chrono::milliseconds unprobed_idle_time{5};
    /// How long a connection is used, whether idle or not: an older one finishes its request and is closed. So the program follows
    /// when the name gets other addresses, and no verification of a certificate counts for ever. Connections that were opened
    /// together go within the last tenth of it, not all at once. Zero: no limit.
    std::chrono::milliseconds maximum_age = std::chrono::minutes{10};
    /// For name resolution.
    std::chrono::milliseconds resolve_time = std::chrono::seconds{5};
    /// How long one address is waited for alone, at most, before the next one is tried beside it; the first that answers is taken
    /// (RFC 8305, section 5, whose default this is). Checked by a tick of 50 ms, so it may be that much shorter. From 10 ms, as there,
    /// to 2 s.
    std::chrono::milliseconds connect_attempt_delay{250};
    /// For all addresses together, and so for each.
    std::chrono::milliseconds connect_time = std::chrono::seconds{10};
    /// For a proxy's answer to the request for a tunnel.
    std::chrono::milliseconds tunnel_time = std::chrono::seconds{10};
    /// For the TLS handshake.
    std::chrono::milliseconds handshake_time = std::chrono::seconds{10};
    /// Of what the server may send, and a proxy in its answer to the request for a tunnel.
    limits response_limits;

    /// `errc::invalid_option` with the name of the first option that cannot work.
    [[nodiscard]] result<void> check() const {
        const auto wrong = [](const char* place, const char* why) { return error{filed::errc::invalid_option, place, why}; };
        constexpr std::chrono::milliseconds day = std::chrono::hours{24};
        const auto in_range = [day](std::chrono::milliseconds value) { return value.count() > 0 && value <= day; };
        if (connections == 0) return wrong("option connections.connections", "it is zero");
        if (idle_time.count() < 0 || idle_time > day) return wrong("option connections.idle_time", "it must be from zero to a day");
        if (maximum_age.count() < 0) return wrong("option connections.maximum_age", "it is negative");
        if (!in_range(resolve_time)) return wrong("option connections.resolve_time", "it must be above zero and at most a day");
        if (connect_attempt_delay < std::chrono::milliseconds{10} || connect_attempt_delay > std::chrono::seconds{2})
            return wrong("option connections.connect_attempt_delay", "it must be from 10 ms to 2 s");
        if (!in_range(connect_time)) return wrong("option connections.connect_time", "it must be above zero and at most a day");
        if (!in_range(tunnel_time)) return wrong("option connections.tunnel_time", "it must be above zero and at most a day");
        if (!in_range(handshake_time)) return wrong("option connections.handshake_time", "it must be above zero and at most a day");
        return {};
    }
};

} // namespace filed::http
