/// \file
/// The state machine of the token cache: events and the time in, decisions out.
///
/// It holds no mutex, starts nothing and wakes nobody: it is told what happened (an acquire, an answer, a refusal, the
/// tick) and fills in `effects`, which the shell (`token_cache`) carries out once it has let go of its mutex. No event
/// allocates or frees; each is a few pointer moves, except that the waiters are walked when one of them is due.
///
///     EMPTY ──flight──▶ FETCHING ──ok──▶ FRESH ──soft──▶ STALE ──hard──▶ EXPIRED (EMPTY with history)
///       ▲                  │ failed        │ refused       │ flight in the background, nobody waits
///       └── pause ends ── PAUSED ◀─failed─ SUSPECT ──ok──▶ FRESH
///     any ──close──▶ CLOSED
///
/// A *flight* is one exchange with its attempts. It belongs to the cache, not to the request that caused it, which is
/// a waiter like any other. The flight that waiters hope for is *in the slot*; one that was taken out of the slot may
/// still run, is told to stop, and finds the slot taken or empty when it ends.
#pragma once

#include <filed/auth/cache_options.hpp>
#include <filed/auth/error.hpp>
#include <filed/auth/snapshot.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>
#include <filed/support/waiter.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace filed::inline FILED_ABI::auth {

/// One reading of all the clocks.
struct moment {
    instant now{};
    std::chrono::nanoseconds suspended{}; ///< how long the machine has slept since it started
};

/// Tokens and when to look again, on both clocks. Tokens are fresh while both clocks are before `soft`, and usable while
/// the monotonic one is before `hard`.
struct publication {
    std::shared_ptr<const snapshot> tokens;
    instant soft{};
    instant hard{};
    std::uint64_t number = 0; ///< changes with the tokens and when their deadlines are moved; zero: nothing to read
};

/// An acquire that waits: a node in the frame of its coroutine.
struct pending {
    pending* next = nullptr;
    pending* previous = nullptr;
    time_point deadline = never;
    std::uint64_t batch = 0; ///< waiters are woken all at once by starting a new batch; zero: in no list
};

/// What an acquire, or a batch of waiters, is told: tokens, or a refusal with its reason.
struct acquired {
    std::shared_ptr<const snapshot> tokens;
    std::error_code refusal;                ///< no error where there are tokens
    error cause;                            ///< what the last exchange failed of
    std::chrono::nanoseconds retry_after{}; ///< until the next exchange can be made; zero when unknown
};

/// What the shell does after an event, once its mutex is released. What an event threw out is destroyed with it.
struct effects {
    intrusive_list<pending> ready;  ///< to be told `told`, then woken
    intrusive_list<pending> late;   ///< to be told that their deadline passed, then woken
    acquired told;                  ///< for `ready`, or for the caller of `acquire`
    publication source;             ///< `acquire` gave tokens: where they come from, for the reader's own copy ...
    instant look{};                 ///< ... and until when that copy is good
    std::uint64_t launch = 0;       ///< begin the flight of this id
    bool stop_flight = false;       ///< a flight was taken out of the slot and has to stop
    std::uint64_t stop_attempt = 0; ///< the attempt of this order, of the flight in the slot, takes too long: stop that alone
    bool resume_flight = false;     ///< the pause between two attempts is over
    bool wake_tick = false;         ///< something waits for the tick

    std::optional<token_change> change; ///< to be told to the listener ...
    std::uint64_t generation = 0;       ///< ... with these
    std::chrono::nanoseconds pause{};
    error failure;

    std::shared_ptr<const snapshot> keep; ///< published, and worth keeping beyond the process (2.8)
    bool forget = false;                  ///< what was kept so is not worth it any more

    std::shared_ptr<const snapshot> dropped_tokens;
    std::shared_ptr<const snapshot> unwanted_tokens;
    error dropped_cause;
};

/// Why a flight was begun.
enum class flight_reason {
    miss,     ///< no usable token
    soft,     ///< the token is due for renewal, or for somebody's wish; nobody else waits
    rejected, ///< the server refused the token
    forced    ///< waiters were moved to it by `invalidate`, `replace_key` or `retry_now`
};

/// What an exchange failed of, as far as the cache cares.
enum class failure_kind {
    transient,       ///< anything that may be over soon, and anything unknown (R9)
    key_rejected,    ///< the key is wrong, revoked or expired (E15)
    exchange_refused ///< the exchange does not fit the server's schema: held like a bad key, reported as what it is
};

/// Sorts the error of an exchange: `errc::exchange_refused`, and a code of `condition::authentication` (`errc::key_rejected`), is held
/// against the key; all else is transient, also what another function than the exchange calls invalid.
[[nodiscard]] inline failure_kind kind_of(const error& reason) noexcept {
    if (reason.code() == errc::exchange_refused) return failure_kind::exchange_refused;
    if (reason.code() == condition::authentication) return failure_kind::key_rejected;
    return failure_kind::transient;
}

/// What a request does after the server refused its token.
enum class verdict {
    replay, ///< a newer token is there or may come, or the same is worth a second try: acquire again and send once more
    give_up ///< no exchange is made for this refusal: pass it to the caller as `errc::unauthenticated`
};

/// The state of one key's tokens. Not thread-safe: the shell's mutex guards it. `E` and `R` numbers in this file are
/// those of the events and rules in the design of the token cache.
class cache_core {
public:
    /// \param options  checked; must outlive this
    explicit cache_core(const cache_options& options) noexcept : options_{options} {}
    cache_core(const cache_core&) = delete;
    cache_core& operator=(const cache_core&) = delete;

    // Acquiring -------------------------------------------------------------------------------------------------------

    enum class answer {
        served,  ///< `effects::told` and `effects::source` hold the tokens
        refused, ///< `effects::told` holds the refusal
        waits    ///< the node is in the list; without a node: it has to be
    };
    /// E1, E2: gives out a usable token, in `effects::told` and `effects::source`. False when there is none.
    /// \param remaining  how long it should still be usable; false as well when an exchange can be made that betters it
    [[nodiscard]] bool try_acquire(const moment& at, effects& out, std::chrono::nanoseconds remaining = {}) noexcept;
    /// E1 to E5. \param node  not in a list; null: only asks whether the answer is known without waiting
    [[nodiscard]] answer acquire(pending* node, time_point deadline, const moment& at, effects& out,
                                 std::chrono::nanoseconds remaining = {}) noexcept;
    /// E6, E7: takes a waiter out of the list. False when it is no longer in it: then somebody else wakes it (E10).
    [[nodiscard]] bool withdraw(pending& node) noexcept;

    // The life of a flight --------------------------------------------------------------------------------------------

    /// One call of the exchange function.
    struct attempt {
        std::uint64_t flight = 0;
        std::uint64_t epoch = 0;
        std::uint64_t order = 0; ///< attempts are numbered as they are sent
        moment sent{};           ///< the anchor of the token's life
        time_point deadline{};
    };
    /// The flight is about to send. Nothing when nobody wants it any more (R3, E8): then it ends.
    [[nodiscard]] std::optional<attempt> begin_attempt(std::uint64_t flight, const moment& at) noexcept;
    /// E11, E12 and, for a flight out of the slot, E9. Returns whether the flight tries again after a short pause;
    /// otherwise it is over. \param draw  a random number in [0, 1), as everywhere here
    bool succeeded(const attempt& of, std::shared_ptr<snapshot> tokens, const moment& at, double draw, effects& out) noexcept;
    /// E13, E14, E15, E28. Returns as `succeeded` does.
    bool failed(std::uint64_t flight, failure_kind kind, const error& reason, const moment& at, double draw, effects& out) noexcept;
    /// E26: the flight is gone without an answer. Does nothing when it had one.
    void abandoned(std::uint64_t flight, const moment& at, double draw, effects& out) noexcept;

    // What servers say about tokens -----------------------------------------------------------------------------------

    /// E20: a request with the token of `generation` was accepted. Told before any other event, as far as it is known.
    void accepted(std::uint64_t generation) noexcept { accepted_ = (std::max)(accepted_, generation); }
    /// E16 to E19: a request with the token of `generation` was refused.
    [[nodiscard]] verdict rejected(std::uint64_t generation, const moment& at, effects& out) noexcept;

    // Orders and time -------------------------------------------------------------------------------------------------

    /// E23: drops the tokens. The result of a running exchange will not be used; its waiters move to a new one.
    void invalidate(const moment& at, effects& out) noexcept;
    /// E24: `invalidate`, because there is another key: nothing is held against it yet.
    void key_replaced(const moment& at, effects& out) noexcept;
    /// Ends a pause or hold. Waiters that sat it out get their exchange now.
    void retry_now(const moment& at, effects& out) noexcept;
    /// E25: for good.
    void close(effects& out) noexcept;
    /// Ends what is due: waits, the flight or its attempt, pauses. Returns `waiting()`.
    bool tick(const moment& at, double draw, effects& out) noexcept;

    // What the shell asks ---------------------------------------------------------------------------------------------

    /// The number that readers compare with that of their own copy; zero: every reader has to ask.
    [[nodiscard]] std::uint64_t published() const noexcept { return current_.tokens && !suspect_ ? current_.number : 0; }
    /// Id of the flight in the slot; zero: none.
    [[nodiscard]] std::uint64_t flight() const noexcept { return flight_ ? flight_->id : 0; }
    [[nodiscard]] bool closed() const noexcept { return closed_; }
    /// Whether a tick is needed.
    [[nodiscard]] bool waiting() const noexcept {
        return flight_ || !waiters_.empty() || (options_.keep_warm && current_.tokens);
    }
    [[nodiscard]] counters stats() const noexcept;

    // The numbers of the rules; the few that a program may set are in `cache_options` ------------------------------------

    static constexpr std::chrono::milliseconds look_interval{250}; ///< E2: for so long a stale copy is good
    static constexpr int attempts_at_first = 3;                    ///< E3: of a flight with no failure before it
    static constexpr std::chrono::milliseconds attempt_pauses[]{std::chrono::milliseconds{100}, std::chrono::milliseconds{400}};
    static constexpr std::chrono::seconds longest_wait{60};       ///< T15: of a waiter without a deadline
    static constexpr std::chrono::seconds short_pause{2};         ///< E5: a pause worth waiting for
    static constexpr std::chrono::seconds pause_while_usable{5};  ///< E13: the first pause while a token is usable
    static constexpr std::chrono::seconds pause_without{1};       ///< E14: the first pause otherwise
    static constexpr double pause_growth = 1.6;                   ///< E13, E14
    static constexpr std::chrono::seconds first_hold{1};          ///< E15: doubled from time to time
    static constexpr std::chrono::hours longest_retry_after{1};   ///< E13: what a server may ask for
    static constexpr std::chrono::seconds first_postponement{30}; ///< E12: of a renewal that brought no progress
    static constexpr double progress = 0.10;                      ///< E12: the share of a life that `exp` must move
    static constexpr std::chrono::seconds first_spacing{10};      ///< E19: between exchanges caused by refusals of fresh tokens
    static constexpr std::chrono::seconds longest_spacing{300};   ///< E19
    static constexpr int rations = 12;                            ///< E19: exchanges caused by refusals that may come in a row ...
    static constexpr std::chrono::seconds ration_period{300};     ///< ... and how long it takes until there is one more
    static constexpr std::uint64_t refusals_enough = 2;           ///< E14: by so many requests a token is done for
    static constexpr std::chrono::seconds abandoned_after{1};     ///< E26: beyond a deadline that the tick should have seen to
    static constexpr std::chrono::seconds clock_tolerance{1};     ///< E21: for so much clocks may disagree

private:
    friend struct cache_core_digest; // of the test that visits every state of a small model

    enum class stage { preparing, exchanging, overdue, between_attempts };
    struct flight_state {
        std::uint64_t id;
        flight_reason reason;
        stage now;
        int attempts;
        std::uint64_t order; ///< of the last attempt
        time_point deadline; ///< of the whole
        time_point until;    ///< of the attempt, or of the pause between two
    };

    [[nodiscard]] static std::uint64_t next_generation() noexcept {
        static std::atomic<std::uint64_t> last{0};
        return last.fetch_add(1, std::memory_order_relaxed) + 1;
    }
    template <class Span>
    [[nodiscard]] static std::chrono::nanoseconds scaled(Span span, double by) noexcept {
        return std::chrono::nanoseconds{
            static_cast<std::chrono::nanoseconds::rep>(static_cast<double>(std::chrono::nanoseconds{span}.count()) * by)};
    }
    /// Give or take a fifth.
    [[nodiscard]] static std::chrono::nanoseconds spread(std::chrono::nanoseconds span, double draw) noexcept {
        return scaled(span, 0.8 + 0.4 * draw);
    }
    [[nodiscard]] static instant after(const instant& start, std::chrono::nanoseconds span) noexcept {
        return {start.monotonic + span, start.wall + std::chrono::duration_cast<wall_time::duration>(span)};
    }

    [[nodiscard]] bool usable(time_point now) const noexcept {
        return current_.tokens && !suspect_ && now < current_.hard.monotonic;
    }
    [[nodiscard]] bool lasts(time_point now, std::chrono::nanoseconds remaining) const noexcept;
    [[nodiscard]] bool paused(time_point now) const noexcept { return now < pause_until_; }
    [[nodiscard]] bool in_slot(std::uint64_t id) const noexcept { return flight_ && flight_->id == id; }
    [[nodiscard]] bool was_accepted() const noexcept { return current_.tokens && accepted_ >= current_.tokens->generation(); }
    [[nodiscard]] bool deserves_second_chance(time_point now) const noexcept;
    [[nodiscard]] bool take_ration(time_point now) noexcept;

    void refuse_for_pause(time_point now, acquired& told) const noexcept;
    void link(pending& node, time_point deadline) noexcept;
    void unlink(pending& node) noexcept;
    void wake_all(effects& out) noexcept;
    void take_late(time_point now, effects& out) noexcept;

    void begin_flight(flight_reason reason, time_point now, effects& out) noexcept;
    void begin_flight_for_waiters(flight_reason reason, time_point now, effects& out) noexcept;
    void take_flight_out(effects& out) noexcept;
    void end_in_failure(failure_kind kind, const error& reason, const moment& at, double draw, effects& out) noexcept;
    void set_pause(failure_kind kind, const error& reason, time_point now, double draw, effects& out) noexcept;
    void clear_pause(effects& out) noexcept;

    void renew_if_due(const moment& at, effects& out) noexcept;
    void follow_clocks(const moment& at) noexcept;
    void hold_on_to_same(publication& next, const moment& at) const noexcept;
    void postpone_renewal(publication& next, time_point now) noexcept;

    const cache_options& options_;
    counters counters_;

    publication current_;
    bool suspect_ = false;       ///< the server refused `current_`; nobody gets it while an exchange may better it
    moment based_{};             ///< when the clocks last agreed with the deadlines of `current_`
    std::uint64_t order_ = 0;    ///< of the attempt that brought `current_`
    time_point end_{};           ///< of the life of `current_`, without the guard
    std::uint64_t refusals_ = 0; ///< requests that were refused with `current_`
    int postponements_ = 0;      ///< renewals in a row without progress
    std::uint64_t numbers_ = 0;  ///< publications so far

    std::optional<flight_state> flight_;
    std::uint64_t flights_ = 0;  ///< so far; the id of the last
    std::uint64_t attempts_ = 0; ///< so far; the order of the last

    intrusive_list<pending> waiters_;
    std::uint64_t batch_ = 1;
    time_point next_deadline_ = never; ///< no waiter's deadline is earlier

    time_point pause_until_{};
    failure_kind pause_kind_ = failure_kind::transient;
    error pause_cause_;
    int failures_ = 0; ///< transient ones in a row
    int holds_ = 0;    ///< in a row
    bool key_known_bad_ = false;

    std::uint64_t accepted_ = 0; ///< the youngest generation that was accepted
    std::uint64_t refused_ = 0;  ///< the youngest generation whose refusal was acted on
    std::chrono::nanoseconds spacing_{};
    time_point spaced_until_{};
    time_point rationed_until_{}; ///< when all rations will be there again

    std::uint64_t epoch_ = 1; ///< results of an older epoch are not used (E23 to E25)
    bool closed_ = false;
};

// Acquiring -----------------------------------------------------------------------------------------------------------

inline bool cache_core::try_acquire(const moment& at, effects& out, std::chrono::nanoseconds remaining) noexcept {
    const time_point now = at.now.monotonic;
    follow_clocks(at);
    if (!usable(now)) return false;
    if (!lasts(now, remaining) && (flight_ || !paused(now))) return false;
    out.told.tokens = current_.tokens;
    out.source = current_;
    out.look = current_.soft;
    if (now < current_.soft.monotonic && at.now.wall < current_.soft.wall) return true;
    const instant limit = after(at.now, look_interval);
    out.look = {(std::min)(current_.hard.monotonic, limit.monotonic), (std::min)(current_.hard.wall, limit.wall)};
    if (!flight_ && !paused(now)) begin_flight(flight_reason::soft, now, out);
    return true;
}

/// Whether usable tokens last for `remaining`, or for as long as others would: to exchange anew what is younger than its
/// tenth part, or what the server has just handed out unchanged (E12), would be a loop; and tokens in hand are the only ones.
inline bool cache_core::lasts(time_point now, std::chrono::nanoseconds remaining) const noexcept {
    const std::chrono::nanoseconds left = current_.hard.monotonic - now;
    const std::chrono::nanoseconds life = current_.tokens->life();
    const bool is_young = end_ - now > life - scaled(life, progress);
    const bool is_last = current_.tokens->origin() == token_origin::hand;
    return left >= remaining || is_young || is_last || (postponements_ != 0 && now < current_.soft.monotonic);
}

inline cache_core::answer cache_core::acquire(pending* node, time_point deadline, const moment& at, effects& out,
                                              std::chrono::nanoseconds remaining) noexcept {
    const time_point now = at.now.monotonic;
    if (closed_) {
        out.told.refusal = filed::errc::client_closed;
        return answer::refused;
    }
    if (try_acquire(at, out, remaining)) return answer::served;
    if (deadline <= now) {
        out.told.refusal = filed::errc::deadline_exceeded;
        return answer::refused;
    }
    if (now - abandoned_after >= next_deadline_) take_late(now, out);
    const bool in_pause = !flight_ && paused(now);
    const bool worth_waiting =
        pause_kind_ == failure_kind::transient && pause_until_ <= now + short_pause && pause_until_ < deadline;
    if (in_pause && !worth_waiting) {
        ++counters_.refused_in_pause;
        refuse_for_pause(now, out.told);
        return answer::refused;
    }
    if (!node) return answer::waits;
    if (flight_ && now >= flight_->deadline + abandoned_after) { // E26: nobody turns the tick, so its context has stopped
        take_flight_out(out);
        begin_flight(flight_reason::forced, now, out);
    } else if (flight_) {
        ++counters_.joins;
    } else if (!in_pause) {
        begin_flight(usable(now) ? flight_reason::soft : flight_reason::miss, now, out);
    }
    link(*node, deadline == never ? now + longest_wait : deadline);
    out.wake_tick = true;
    return answer::waits;
}

inline bool cache_core::withdraw(pending& node) noexcept {
    if (node.batch != batch_) return false;
    unlink(node);
    ++counters_.cancelled;
    return true;
}

inline void cache_core::refuse_for_pause(time_point now, acquired& told) const noexcept {
    told.refusal = errc::token_unavailable;
    if (pause_kind_ == failure_kind::key_rejected) told.refusal = errc::key_rejected;
    if (pause_cause_.code() == errc::tokens_used_up) told.refusal = errc::tokens_used_up;
    if (pause_kind_ == failure_kind::exchange_refused) told.refusal = errc::exchange_refused;
    told.cause = pause_cause_;
    told.retry_after = pause_until_ - now;
}

inline void cache_core::link(pending& node, time_point deadline) noexcept {
    node.deadline = deadline;
    node.batch = batch_;
    waiters_.push_back(node);
    next_deadline_ = (std::min)(next_deadline_, deadline);
    ++counters_.waited;
    counters_.waiters_peak = (std::max<std::uint64_t>)(counters_.waiters_peak, waiters_.size());
}

inline void cache_core::unlink(pending& node) noexcept {
    waiters_.remove(node);
    node.batch = 0;
}

inline void cache_core::wake_all(effects& out) noexcept {
    out.ready = std::exchange(waiters_, intrusive_list<pending>{});
    ++batch_;
    next_deadline_ = never;
}

inline void cache_core::take_late(time_point now, effects& out) noexcept {
    next_deadline_ = never;
    for (pending* node = waiters_.front(); node;) {
        pending& waits = *node;
        node = node->next;
        if (waits.deadline > now) {
            next_deadline_ = (std::min)(next_deadline_, waits.deadline);
            continue;
        }
        unlink(waits);
        out.late.push_back(waits);
        ++counters_.timed_out;
    }
}

// The life of a flight ------------------------------------------------------------------------------------------------

inline void cache_core::begin_flight(flight_reason reason, time_point now, effects& out) noexcept {
    const time_point deadline = now + options_.exchange_deadline;
    flight_ = flight_state{++flights_, reason, stage::preparing, 0, 0, deadline, deadline};
    std::uint64_t* const counts[]{&counters_.flights_miss, &counters_.flights_soft, &counters_.flights_rejected,
                                  &counters_.flights_forced};
    ++*counts[static_cast<std::size_t>(reason)];
    out.launch = flight_->id;
    out.wake_tick = true;
}

inline void cache_core::begin_flight_for_waiters(flight_reason reason, time_point now, effects& out) noexcept {
    if (!flight_ && !waiters_.empty() && !paused(now)) begin_flight(reason, now, out);
}

inline void cache_core::take_flight_out(effects& out) noexcept {
    out.stop_flight = flight_.has_value();
    flight_.reset();
}

inline std::optional<cache_core::attempt> cache_core::begin_attempt(std::uint64_t flight, const moment& at) noexcept {
    if (!in_slot(flight)) return std::nullopt;
    const bool for_waiters = flight_->reason == flight_reason::miss || flight_->reason == flight_reason::forced;
    if (for_waiters && waiters_.empty() && options_.unwanted == linger_policy::cancel_unwanted) {
        flight_.reset();
        return std::nullopt;
    }
    // Its time runs from here; until now the tick has seen to it that waiters do not wait for ever for it to begin.
    if (flight_->attempts == 0) flight_->deadline = at.now.monotonic + options_.exchange_deadline;
    flight_->now = stage::exchanging;
    flight_->until = (std::min)(flight_->deadline, at.now.monotonic + options_.attempt_deadline);
    flight_->order = ++attempts_;
    ++flight_->attempts;
    ++counters_.attempts;
    return attempt{flight, epoch_, flight_->order, at, flight_->until};
}

inline bool cache_core::succeeded(const attempt& of, std::shared_ptr<snapshot> tokens, const moment& at, double draw,
                                  effects& out) noexcept {
    const bool wanted = !closed_ && of.epoch == epoch_ && of.order > order_;
    if (!wanted) {
        ++counters_.discarded;
        out.unwanted_tokens = std::move(tokens);
        return false;
    }
    follow_clocks(at);
    moment sent = of.sent; // as if it had been longer ago by what the machine slept since (E21)
    sent.now.monotonic -= at.suspended - sent.suspended;
    sent.suspended = at.suspended;
    const token_spans spans = spans_of(tokens->life(), options_, draw);
    publication next{tokens, after(sent.now, spans.soft), after(sent.now, spans.hard), 0};
    if (tokens->origin() == token_origin::hand) next.soft = next.hard; // there are no others to renew them with
    const bool same = current_.tokens && tokens->same_tokens(*current_.tokens);
    if (same) hold_on_to_same(next, at);
    if (at.now.monotonic >= next.hard.monotonic) {
        out.unwanted_tokens = std::move(tokens);
        next.tokens.reset();
        return failed(of.flight, failure_kind::transient, error{errc::malformed_token}, at, draw, out);
    }
    const auto known = current_.tokens ? current_.tokens->expires() : std::nullopt;
    const auto said = tokens->expires();
    if (same || (known && said && *said - *known < scaled(tokens->life(), progress)))
        postpone_renewal(next, at.now.monotonic);
    else
        postponements_ = 0;

    // R1: publish, clear the slot, clear the pause, then wake.
    tokens->generation_ = next_generation();
    next.number = ++numbers_;
    out.dropped_tokens = std::exchange(current_.tokens, nullptr);
    current_ = std::move(next);
    if (!same) {
        based_ = sent;
        end_ = sent.now.monotonic + tokens->life();
    }
    order_ = of.order;
    suspect_ = false;
    refusals_ = 0;
    ++counters_.published;
    if (in_slot(of.flight)) flight_.reset(); // R2; another flight in the slot goes on, and its result will be younger
    clear_pause(out);
    key_known_bad_ = false;
    wake_all(out);
    out.told.tokens = current_.tokens;
    out.keep = current_.tokens;
    out.change = token_change::published;
    out.generation = current_.tokens->generation();
    out.wake_tick = options_.keep_warm;
    return false;
}

/// E12: the same token does not begin a new life. Within its guard it is used to its end, for want of a better one.
inline void cache_core::hold_on_to_same(publication& next, const moment& at) const noexcept {
    next.soft = current_.soft;
    next.hard = current_.hard;
    if (at.now.monotonic >= next.hard.monotonic) next.hard = after(at.now, end_ - at.now.monotonic);
}

/// E12: renewals without progress become rarer, so that a server that hands out one token again and again is left alone.
inline void cache_core::postpone_renewal(publication& next, time_point now) noexcept {
    constexpr int doublings = 12; // beyond a day
    const time_point soft = now + first_postponement * (1 << (std::min)(postponements_, doublings));
    if (flight_ && flight_->reason == flight_reason::soft) ++postponements_;
    ++counters_.without_progress;
    const auto later = (std::min)((std::max)(soft, next.soft.monotonic), next.hard.monotonic) - next.soft.monotonic;
    next.soft = after(next.soft, later);
}

inline bool cache_core::failed(std::uint64_t flight, failure_kind kind, const error& reason, const moment& at, double draw,
                               effects& out) noexcept {
    if (!in_slot(flight)) return false;
    follow_clocks(at);
    const time_point now = at.now.monotonic;
    const bool first_of_row = failures_ == 0 && holds_ == 0;
    if (kind == failure_kind::transient && first_of_row && !reason.retry_after() && !usable(now) && !waiters_.empty() &&
        flight_->attempts < attempts_at_first) {
        const time_point again = now + scaled(attempt_pauses[(std::max)(flight_->attempts, 1) - 1], draw);
        if (again < flight_->deadline) {
            flight_->now = stage::between_attempts;
            flight_->until = again;
            return true;
        }
    }
    if (flight_->now == stage::overdue)
        end_in_failure(kind, error{filed::errc::deadline_exceeded}, at, draw, out);
    else
        end_in_failure(kind, reason, at, draw, out);
    return false;
}

inline void cache_core::abandoned(std::uint64_t flight, const moment& at, double draw, effects& out) noexcept {
    if (in_slot(flight)) end_in_failure(failure_kind::transient, error{errc::exchange_abandoned}, at, draw, out);
}

/// E14: one odd server among many must not become an outage, so a token that was good once gets a second chance.
inline bool cache_core::deserves_second_chance(time_point now) const noexcept {
    return was_accepted() && now < current_.hard.monotonic && refusals_ < refusals_enough;
}

/// E19: whether a refusal may cause one more exchange, whatever servers say of the tokens in between.
inline bool cache_core::take_ration(time_point now) noexcept {
    if (rationed_until_ > now + (rations - 1) * ration_period) return false;
    rationed_until_ = (std::max)(rationed_until_, now) + ration_period;
    return true;
}

inline void cache_core::end_in_failure(failure_kind kind, const error& reason, const moment& at, double draw,
                                       effects& out) noexcept {
    const time_point now = at.now.monotonic;
    flight_.reset();
    out.forget = kind == failure_kind::key_rejected;
    if (suspect_ && kind == failure_kind::transient && deserves_second_chance(now)) {
        suspect_ = false;
        ++counters_.served_again;
    }
    set_pause(kind, reason, now, draw, out);
    wake_all(out);
    out.failure = reason;
    if (usable(now)) {
        out.told.tokens = current_.tokens;
        out.generation = current_.tokens->generation();
    } else {
        refuse_for_pause(now, out.told);
    }
}

inline void cache_core::set_pause(failure_kind kind, const error& reason, time_point now, double draw, effects& out) noexcept {
    std::chrono::nanoseconds span{};
    out.change = token_change::failed;
    if (kind == failure_kind::transient) {
        constexpr int growths = 25; // 1.6 seconds to this power are beyond a day
        const auto first = usable(now) ? pause_while_usable : pause_without;
        const auto grown = std::chrono::duration<double>{first} * std::pow(pause_growth, (std::min)(failures_, growths));
        const std::chrono::nanoseconds cap = options_.pause_cap;
        span = grown < cap ? (std::min)(cap, spread(std::chrono::duration_cast<std::chrono::nanoseconds>(grown), draw))
                           : (std::min)(cap, spread(cap, draw));
        ++failures_;
        ++counters_.failures_transient;
    } else {
        constexpr int doublings = 17; // beyond a day
        span = spread((std::min<std::chrono::nanoseconds>)(options_.key_hold_cap, first_hold * (1 << (std::min)(holds_, doublings))),
                      draw);
        ++holds_;
        ++counters_.failures_key;
        const bool is_alarm = kind == failure_kind::key_rejected && reason.code() != errc::tokens_used_up;
        if (is_alarm && !std::exchange(key_known_bad_, true)) {
            ++counters_.key_rejected_events;
            out.change = token_change::key_rejected;
        }
    }
    if (const auto asked = reason.retry_after()) {
        span = (std::max<std::chrono::nanoseconds>)(span, (std::min<std::chrono::milliseconds>)(*asked, longest_retry_after));
    }
    pause_until_ = now + span;
    out.pause = span;
    pause_kind_ = kind;
    out.dropped_cause = std::exchange(pause_cause_, reason);
    ++counters_.pauses;
}

inline void cache_core::clear_pause(effects& out) noexcept {
    pause_until_ = {};
    pause_kind_ = failure_kind::transient;
    out.dropped_cause = std::exchange(pause_cause_, error{});
    failures_ = 0;
    holds_ = 0;
}

// What servers say about tokens ---------------------------------------------------------------------------------------

inline verdict cache_core::rejected(std::uint64_t generation, const moment& at, effects& out) noexcept {
    if (closed_) return verdict::give_up;
    if (!current_.tokens || generation < current_.tokens->generation()) { // E16
        ++counters_.rejections_stale;
        return verdict::replay;
    }
    if (generation > current_.tokens->generation()) return verdict::give_up; // of another cache
    follow_clocks(at);
    const time_point now = at.now.monotonic;
    if (suspect_ || now >= current_.hard.monotonic) { // an exchange runs, is impossible for now, or comes with the next acquire
        ++refusals_;
        ++counters_.rejections_current;
        return verdict::replay;
    }
    if (!flight_ && !paused(now)) {
        // E19. One server of several that refuses every token must not make an exchange of each request: what another one has
        // accepted ends the spacing, but not the rations. A token that was good for somebody is worth a second try.
        if (accepted_ > refused_) spacing_ = {};
        const bool is_spaced = spacing_.count() != 0 && now < spaced_until_;
        if (is_spaced || !take_ration(now)) {
            ++(was_accepted() ? counters_.served_again : counters_.rejections_passed_on);
            return was_accepted() ? verdict::replay : verdict::give_up;
        }
        spacing_ = spacing_.count() == 0 ? first_spacing : (std::min<std::chrono::nanoseconds>)(2 * spacing_, longest_spacing);
        spaced_until_ = now + spacing_;
        begin_flight(flight_reason::rejected, now, out); // E17
    }
    ++refusals_;
    ++counters_.rejections_current;
    refused_ = generation;
    // E14 at once, where a pause forbids the exchange: there is no better token to be had.
    const bool second_chance = !flight_ && pause_kind_ == failure_kind::transient && deserves_second_chance(now);
    if (second_chance) {
        ++counters_.served_again;
    } else { // E17, E18
        suspect_ = true;
        out.forget = true;
        out.change = token_change::refused;
        out.generation = generation;
    }
    return verdict::replay;
}

// Orders and time -----------------------------------------------------------------------------------------------------

inline void cache_core::invalidate(const moment& at, effects& out) noexcept {
    if (closed_) return;
    ++epoch_;
    out.dropped_tokens = std::exchange(current_.tokens, nullptr);
    out.forget = true;
    suspect_ = false;
    postponements_ = 0;
    take_flight_out(out);
    begin_flight_for_waiters(flight_reason::forced, at.now.monotonic, out);
}

inline void cache_core::key_replaced(const moment& at, effects& out) noexcept {
    if (closed_) return;
    clear_pause(out);
    key_known_bad_ = false;
    spacing_ = {};
    rationed_until_ = {};
    invalidate(at, out);
}

inline void cache_core::retry_now(const moment& at, effects& out) noexcept {
    if (closed_) return;
    clear_pause(out);
    begin_flight_for_waiters(flight_reason::forced, at.now.monotonic, out);
}

inline void cache_core::close(effects& out) noexcept {
    if (std::exchange(closed_, true)) return;
    ++epoch_;
    out.dropped_tokens = std::exchange(current_.tokens, nullptr);
    take_flight_out(out);
    clear_pause(out);
    wake_all(out);
    out.told.refusal = filed::errc::client_closed;
}

inline bool cache_core::tick(const moment& at, double draw, effects& out) noexcept {
    const time_point now = at.now.monotonic;
    if (now >= next_deadline_) take_late(now, out);
    if (!flight_) {
        begin_flight_for_waiters(flight_reason::miss, now, out);
        if (options_.keep_warm) renew_if_due(at, out);
    } else if (now >= flight_->deadline) { // R3: out of the slot first, then told to stop
        end_in_failure(failure_kind::transient, error{filed::errc::deadline_exceeded}, at, draw, out);
        out.stop_flight = true;
    } else if (now >= flight_->until && flight_->now == stage::exchanging) {
        flight_->now = stage::overdue;
        out.stop_attempt = flight_->order;
    } else if (now >= flight_->until && flight_->now == stage::between_attempts) {
        out.resume_flight = true;
    }
    return waiting();
}

/// Without anybody who asks: `cache_options::keep_warm`.
inline void cache_core::renew_if_due(const moment& at, effects& out) noexcept {
    follow_clocks(at);
    const time_point now = at.now.monotonic;
    const bool due = current_.tokens && (suspect_ || now >= current_.soft.monotonic);
    if (due && !flight_ && !paused(now)) begin_flight(flight_reason::soft, now, out);
}

/// E21, E22. The monotonic clock stands still while the machine sleeps and the wall clock may be stepped; what passed
/// for a token is what the monotonic clock says plus the sleep. Where the two clocks no longer agree with the deadlines,
/// the deadlines are moved and published anew, so that readers look at right ones again.
inline void cache_core::follow_clocks(const moment& at) noexcept {
    if (!current_.tokens) return;
    const auto slept = at.suspended - based_.suspended;
    const auto passed = at.now.monotonic - based_.now.monotonic + slept;
    const auto stepped = at.now.wall - based_.now.wall - std::chrono::duration_cast<wall_time::duration>(passed);
    const bool false_alarm = at.now.wall >= current_.soft.wall && at.now.monotonic + slept < current_.soft.monotonic;
    if (slept <= clock_tolerance && stepped <= clock_tolerance && stepped >= -clock_tolerance && !false_alarm) return;
    end_ -= slept;
    for (instant* limit : {&current_.soft, &current_.hard}) {
        limit->monotonic -= slept;
        *limit = after(at.now, limit->monotonic - at.now.monotonic);
    }
    based_ = at;
    current_.number = ++numbers_;
    ++counters_.clock_rebases;
}

inline counters cache_core::stats() const noexcept {
    counters now = counters_;
    now.waiters_now = waiters_.size();
    return now;
}

} // namespace filed::auth
