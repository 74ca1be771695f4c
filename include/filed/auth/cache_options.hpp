/// \file
/// How the token cache behaves, and what it counts.
#pragma once

#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace filed::inline FILED_ABI::auth {

/// What becomes of an exchange that nobody waits for any more.
enum class linger_policy {
    linger,         ///< it goes on, and its tokens are kept: the work is paid for
    cancel_unwanted ///< it is given up when its next request has not been sent yet
};

/// What happened to the tokens of a key.
enum class token_change {
    published,    ///< an exchange brought tokens, which everybody gets from now on
    failed,       ///< an exchange failed; the next one can be made after `pause`
    key_rejected, ///< the same, because of the key: told once, until the key works again or is replaced
    refused       ///< the server refused tokens; nobody gets them while an exchange may better them
};

/// Told to `cache_options::listener`. Gone when that returns.
struct token_event {
    token_change what = token_change::published; ///< which of them
    std::uint64_t generation = 0;     ///< of the tokens: published, refused, or still in use after a failure; zero: there are none
    std::chrono::nanoseconds pause{}; ///< after a failure
    const error* failure = nullptr;   ///< after a failure; never holds a key, a token or a body
};

/// Settings of a token cache. Every default suits a server that renews tokens of about 30 minutes.
struct cache_options {
    cache_options() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    /// For one exchange with all its attempts. Above zero, at most a day.
    std::chrono::milliseconds exchange_deadline = std::chrono::seconds{15};
    /// For one attempt of an exchange. Above zero; more than `exchange_deadline` is the same as that.
    std::chrono::milliseconds attempt_deadline = std::chrono::seconds{6};
    /// At most so long before its end a token is no longer sent; short-lived tokens use less. Zero: until its very end.
    std::chrono::milliseconds guard = std::chrono::seconds{60};
    /// A token is renewed, in the background, at a share of its life drawn between these two; above 0, below 1.
    double soft_from = 0.50;
    double soft_to = 0.65; ///< at least `soft_from`
    /// The longest pause after failures, unless the server asks for more. At least a second, at most a day.
    std::chrono::milliseconds pause_cap = std::chrono::seconds{60};
    /// The longest hold, give or take a fifth, after the key was rejected. At least a second, at most a day.
    std::chrono::milliseconds key_hold_cap = std::chrono::seconds{300};
    /// What becomes of an exchange whose waiters were all cancelled.
    linger_policy unwanted = linger_policy::linger;
    /// Renews tokens in time though nobody asks for them, from the first exchange on. The tick then runs, and with it
    /// `io_context::run()`, until the cache is closed. Otherwise an idle cache owns nothing that waits.
    bool keep_warm = false;
    /// The workspace that tokens must be for: the claim `workspaceId`, where a token has one. Empty: not checked.
    std::string workspace;
    /// Uniform random numbers in [0, 1), for jitter; called from any thread, must not throw. Empty: the cache's own.
    std::function<double()> random;
    /// Told of every change, on the thread that caused it, with no lock held; it may use the cache and the client, and must not
    /// throw. It should not block: all deadlines wait for it when it is told what one of them has ended. Changes on several threads
    /// at once may be told in another order. Empty: nobody is told.
    std::function<void(const token_event&)> listener;

    /// `errc::invalid_option` with the name of the first option that cannot work.
    [[nodiscard]] result<void> check() const {
        using namespace std::chrono_literals;
        const auto wrong = [](const char* place, const char* why) { return error{filed::errc::invalid_option, place, why}; };
        const auto within = [](auto low, std::chrono::milliseconds value) { return value >= low && value <= 24h; };
        if (!within(1ms, exchange_deadline)) return wrong("option exchange_deadline", "it must be above zero and at most a day");
        if (!within(1ms, attempt_deadline)) return wrong("option attempt_deadline", "it must be above zero and at most a day");
        if (!within(0ms, guard)) return wrong("option guard", "it must be from zero to a day");
        if (!(soft_from > 0 && soft_from <= soft_to && soft_to < 1))
            return wrong("option soft_from, soft_to", "0 < soft_from <= soft_to < 1 must hold");
        if (!within(1s, pause_cap)) return wrong("option pause_cap", "it must be from a second to a day");
        if (!within(1s, key_hold_cap)) return wrong("option key_hold_cap", "it must be from a second to a day");
        return {};
    }
};

/// What a token cache has done so far. Hits that needed no lock are not counted.
struct counters {
    std::uint64_t flights_miss = 0;         ///< exchanges begun because there was no usable token
    std::uint64_t flights_soft = 0;         ///< begun in the background, to renew a token in time
    std::uint64_t flights_rejected = 0;     ///< begun because the server refused the token
    std::uint64_t flights_forced = 0;       ///< begun for waiters after `invalidate`, `replace_key` or `retry_now`
    std::uint64_t attempts = 0;             ///< calls of the exchange function
    std::uint64_t published = 0;            ///< generations of tokens given out
    std::uint64_t discarded = 0;            ///< tokens that came too late to be wanted
    std::uint64_t without_progress = 0;     ///< tokens no younger than the ones before (E12)
    std::uint64_t failures_transient = 0;   ///< exchanges that failed for now
    std::uint64_t failures_key = 0;         ///< exchanges that failed because of the key
    std::uint64_t key_rejected_events = 0;  ///< times a key that was good, or new, was found rejected
    std::uint64_t pauses = 0;               ///< pauses and holds entered
    std::uint64_t refused_in_pause = 0;     ///< acquires answered at once because of a pause
    std::uint64_t joins = 0;                ///< acquires that waited for an exchange begun by another
    std::uint64_t waited = 0;               ///< acquires that waited
    std::uint64_t waiters_now = 0;          ///< acquires that wait at this moment
    std::uint64_t waiters_peak = 0;         ///< the most that ever waited at once
    std::uint64_t cancelled = 0;            ///< waits ended by cancellation
    std::uint64_t timed_out = 0;            ///< waits ended by the caller's deadline
    std::uint64_t rejections_stale = 0;     ///< refusals of a token that had already been replaced (E16)
    std::uint64_t rejections_current = 0;   ///< refusals of the current token that led to, or joined, an exchange (E17, E18)
    std::uint64_t rejections_passed_on = 0; ///< refusals of a fresh token that were passed to the caller (E19)
    std::uint64_t served_again = 0;         ///< times that a refused token was served again, for want of a better one (E14, E19)
    std::uint64_t clock_rebases = 0;        ///< deadlines moved because of a clock step or a suspend (E21, E22)
};

} // namespace filed::auth
