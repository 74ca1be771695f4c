/// \file
/// `filed::client_counters`: what a family of clients has done so far, in numbers.
#pragma once

#include <filed/auth/cache_options.hpp>
#include <filed/http/transport.hpp>

#include <atomic>
#include <cstdint>

namespace filed::inline FILED_ABI {

/// What became of calls. All numbers only grow, and cover all clients of a family (`with_key`). `requests` - `answers` - `errors`
/// calls are under way.
struct call_counters {
    std::uint64_t requests = 0;        ///< calls that began: operations of the program, the exchange by hand included
    std::uint64_t answers = 0;         ///< of them: ended with what was asked for
    std::uint64_t errors = 0;          ///< of them: ended with an error, cancellation included
    std::uint64_t outcome_unknown = 0; ///< of the errors: a mutation was sent and its answer lost
    std::uint64_t exchanges = 0;       ///< exchanges of keys for tokens that the token caches began
    std::uint64_t exchange_errors = 0; ///< of them: failed
    std::uint64_t retries = 0;         ///< sendings beyond the first of a call or an exchange, for whatever reason
    std::uint64_t reconnections = 0;   ///< of them: because a kept-alive connection died under the request
    std::uint64_t token_replays = 0;   ///< of them: because the server refused the token
    std::uint64_t out_of_budget = 0;   ///< failures that were not sent again because too many had failed before
};

/// A snapshot of a client's counters.
struct client_counters {
    call_counters calls;                  ///< of the family
    http::connection_counters connections; ///< of the family
    auth::counters tokens;                ///< of this client's key
};

namespace call {

/// Counts the calls of a family. Thread-safe.
class call_tally {
public:
    enum counter { requests, answers, errors, outcome_unknown, exchanges, exchange_errors, retries, reconnections, token_replays, out_of_budget, count };

    void add(counter which) noexcept { values_[which].fetch_add(1, std::memory_order_release); }

    /// Ends are read before beginnings, so that no more calls have ended than have begun.
    [[nodiscard]] call_counters snapshot() const noexcept {
        const auto read = [this](counter which) { return values_[which].load(std::memory_order_acquire); };
        call_counters now;
        now.outcome_unknown = read(outcome_unknown);
        now.answers = read(answers);
        now.errors = read(errors);
        now.exchange_errors = read(exchange_errors);
        now.reconnections = read(reconnections);
        now.token_replays = read(token_replays);
        now.out_of_budget = read(out_of_budget);
        now.retries = read(retries);
        now.requests = read(requests);
        now.exchanges = read(exchanges);
        return now;
    }

private:
    std::atomic<std::uint64_t> values_[count]{};
};

} // namespace call
} // namespace filed
