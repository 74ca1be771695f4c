/// \file
/// Whether and when a request is sent again. Sans-IO: what happened goes in, a decision comes out.
///
/// One layer decides that, this one; neither the pool nor the token cache repeats a caller's request.
#pragma once

#include <filed/call/retry_budget.hpp>
#include <filed/call/retry_options.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

namespace filed::inline FILED_ABI::call {

/// What became of one sending, as far as a repetition is concerned.
enum class fate : std::uint8_t {
    not_sent,      ///< no connection, or not the whole request was written: a JSON body that was cut cannot be executed
    token_refused, ///< refused by authentication, with every sign that nothing was executed (RFC 9110, section 15.5.2)
    sent_back,     ///< 425, 429, or 503 with `Retry-After`, without data: the server wants it later
    unknown,       ///< it was written, and no usable answer says what became of it
    final          ///< answered
};

/// What a repetition could do.
enum class effect : std::uint8_t {
    none,      ///< a query
    repeatable,///< a mutation of which the caller says that running it twice is the same as running it once
    once       ///< any other mutation, and any document that cannot be read
};

/// The table of what may be sent again:
///
///     fate            query    repeatable mutation   mutation
///     not sent        yes      yes                   yes, unless `strict_once`
///     token refused   yes      yes                   yes, unless `strict_once`
///     sent back       yes      yes                   only with `refused_mutations`
///     unknown         yes      yes                   never
///     final           no       no                    no
[[nodiscard]] constexpr bool may_repeat(fate what, effect of, const retry_options& options) noexcept {
    const bool once = of == effect::once;
    switch (what) {
    case fate::not_sent:
    case fate::token_refused: return !once || !options.strict_once;
    case fate::sent_back: return !once || (options.refused_mutations && !options.strict_once);
    case fate::unknown: return !once;
    case fate::final: return false;
    }
    return false;
}

/// Counts the attempts of one call and says how long to pause before the next.
class retry_policy {
public:
    /// One failed attempt.
    struct attempt {
        fate what = fate::final;
        bool timed_out = false;                           ///< it ended because time ran out
        bool busy = false;                                ///< the server said that it has too much to do
        std::optional<std::chrono::milliseconds> asked{}; ///< what the server asked for in `Retry-After`
    };

    /// What follows.
    enum class verdict : std::uint8_t {
        again,     ///< after `pause`
        forbidden, ///< see `may_repeat`
        used_up,   ///< that was the last attempt
        too_late,  ///< the deadline would pass during the pause
        no_budget  ///< the family's budget is spent
    };
    struct decision {
        retry_policy::verdict verdict = retry_policy::verdict::forbidden;
        std::chrono::milliseconds pause{0};
    };

    /// \param draw  at random, from 0 to below 1
    /// \param left  until the deadline of the call
    [[nodiscard]] decision after(const attempt& failed, effect of, const retry_options& options, retry_budget& budget, double draw,
                                 std::chrono::milliseconds left = (std::chrono::milliseconds::max)()) noexcept {
        if (!may_repeat(failed.what, of, options)) return {verdict::forbidden};
        if (repetitions_ + 1 >= options.attempts) return {verdict::used_up};
        const auto base = failed.busy ? options.busy_pause_base : options.pause_base;
        const double longest = (std::min)(static_cast<double>(options.pause_cap.count()), static_cast<double>(base.count()) * static_cast<double>(1U << repetitions_));
        const auto pause = failed.asked.value_or(std::chrono::milliseconds{0}) + std::chrono::milliseconds{static_cast<std::int64_t>(longest * draw)};
        if (pause >= left) return {verdict::too_late, pause};
        if (!budget.take(failed.timed_out ? retry_budget::price_after_timeout : retry_budget::price)) return {verdict::no_budget};
        ++repetitions_;
        return {verdict::again, pause};
    }

    /// How many repetitions were granted.
    [[nodiscard]] unsigned repetitions() const noexcept { return repetitions_; }

private:
    unsigned repetitions_ = 0;
};

} // namespace filed::call
