/// \file
/// `http::pool_options`: how many connections a client keeps and how long it waits for one.
#pragma once

#include <filed/http/message.hpp>

#include <chrono>
#include <cstddef>

namespace filed::http {

/// How many connections a pool keeps and how long it waits for one.
struct pool_options {
    pool_options() noexcept {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    /// Most connections open at once; one more is kept in reserve for the token exchange. At least 1.
    std::size_t connections = 64;
    /// How long an unused connection is trusted; an older one is closed instead of reused. Zero: never reused.
    std::chrono::milliseconds idle_time = std::chrono::seconds{60};
    /// For name resolution.
    std::chrono::milliseconds resolve_time = std::chrono::seconds{5};
    /// For one address, when there are more to try.
    std::chrono::milliseconds connect_attempt_time = std::chrono::seconds{3};
    /// For all addresses together.
    std::chrono::milliseconds connect_time = std::chrono::seconds{10};
    /// For the TLS handshake.
    std::chrono::milliseconds handshake_time = std::chrono::seconds{10};
    /// The promise that the executor runs one handler at a time; connections then have no strand of their own.
    bool single_threaded = false;
    /// Of what the server may send.
    limits response_limits;
};

} // namespace filed::http
