/// \file
/// What a stand-in has seen so far.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI::testing {

/// Counters of a stand-in at one moment. They only grow, but for `open_connections`, `in_flight` and `held`.
struct stand_in_counts {
    std::size_t connections = 0;        ///< TCP connections accepted
    std::size_t open_connections = 0;   ///< those that are open now
    std::size_t handshakes = 0;         ///< TLS handshakes completed
    std::size_t resumed_handshakes = 0; ///< of these, those that took up an earlier session
    std::size_t failed_handshakes = 0;  ///< TLS handshakes that failed, by either side's will

    std::size_t requests = 0;           ///< complete HTTP requests, whatever they ask
    std::size_t refused_requests = 0;   ///< what was no acceptable HTTP request; not in `requests`
    std::size_t answers = 0;            ///< requests whose answer was sent, down to its last bytes
    std::size_t abandoned_requests = 0; ///< requests whose client, or whose stand-in, left first
    std::size_t scripted_answers = 0;   ///< requests that a script answered
    std::size_t in_flight = 0;          ///< requests that have arrived and are not over
    std::size_t most_in_flight = 0;     ///< the highest `in_flight` so far
    std::size_t held = 0;               ///< requests that wait behind `hold()`

    std::size_t exchanges = 0;            ///< requests of `exchangeSurfaceRefreshTokenForAccessTokens`
    std::size_t failed_exchanges = 0;     ///< of these, those that the API gave no tokens: a bad key, or a script
    std::size_t me = 0;                   ///< requests of `me` at the current API
    std::size_t health = 0;               ///< requests of `health`
    std::size_t mutations = 0;            ///< mutations other than the exchange and the legacy login
    std::size_t legacy_logins = 0;        ///< requests of `loginViaPersonalApiToken`
    std::size_t failed_legacy_logins = 0; ///< as `failed_exchanges`
    std::size_t legacy_me = 0;            ///< requests of `me` at the legacy gateway
    std::size_t invalid_documents = 0;    ///< requests that failed parsing, validation or the coercion of variables
    std::size_t rejected_tokens = 0;      ///< requests that needed a valid token and came without one
    std::size_t refused_mutations = 0;    ///< mutations with a read-only token
    std::size_t failures = 0;             ///< requests that failed inside the stand-in (out of memory); they get no answer

    /// Requests by the name of their operation; the empty name for those that have none.
    std::map<std::string, std::size_t, std::less<>> by_operation;

    /// Requests whose operation has this name.
    [[nodiscard]] std::size_t operation(std::string_view name) const {
        const auto found = by_operation.find(name);
        return found == by_operation.end() ? 0 : found->second;
    }
};

} // namespace filed::testing
