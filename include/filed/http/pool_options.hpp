/// \file
/// `http::pool_options`: how many connections a client keeps and how long it waits for one.
#pragma once

#include <filed/http/message.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include <chrono>
#include <cstddef>

namespace filed::http {

/// How many connections a pool keeps and how long it waits for one.
struct pool_options {
    pool_options() noexcept {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    /// Most connections open at once; one more is kept in reserve for the token exchange. At least 1.
    std::size_t connections = 64;
    /// How long an unused connection is trusted; an older one is closed instead of reused. A shorter `Keep-Alive: timeout` of
    /// the server counts instead. Zero: never reused.
    std::chrono::milliseconds idle_time = std::chrono::seconds{60};
    /// For name resolution.
    std::chrono::milliseconds resolve_time = std::chrono::seconds{5};
    /// For one address, when there are more to try.
    std::chrono::milliseconds connect_attempt_time = std::chrono::seconds{3};
    /// For all addresses together.
    std::chrono::milliseconds connect_time = std::chrono::seconds{10};
    /// For the TLS handshake.
    std::chrono::milliseconds handshake_time = std::chrono::seconds{10};
    /// Of what the server may send.
    limits response_limits;

    /// `errc::invalid_option` with the name of the first option that cannot work.
    [[nodiscard]] result<void> check() const {
        const auto wrong = [](const char* place, const char* why) { return error{filed::errc::invalid_option, place, why}; };
        if (connections == 0) return wrong("option connections", "it is zero");
        if (idle_time.count() < 0) return wrong("option idle_time", "it is negative");
        if (resolve_time.count() <= 0) return wrong("option resolve_time", "it must be above zero");
        if (connect_attempt_time.count() <= 0) return wrong("option connect_attempt_time", "it must be above zero");
        if (connect_time.count() <= 0) return wrong("option connect_time", "it must be above zero");
        if (handshake_time.count() <= 0) return wrong("option handshake_time", "it must be above zero");
        return {};
    }
};

} // namespace filed::http
