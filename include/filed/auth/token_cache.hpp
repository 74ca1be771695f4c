/// \file
/// `token_cache`: the tokens of one API key, shared by all requests that are made with it.
///
/// A request asks `try_acquire` first: with a usable token it neither waits nor meets another request. Otherwise it puts
/// an `acquisition` into its frame and waits for the one exchange that serves everybody. What the server said about the
/// token comes back through `report_accepted` and `report_rejected`. The rules are in `cache_core`; this is the shell
/// that locks, runs the exchange, reads the clocks and wakes.
#pragma once

#include <filed/auth/api_key.hpp>
#include <filed/auth/cache_core.hpp>
#include <filed/auth/cache_options.hpp>
#include <filed/auth/error.hpp>
#include <filed/auth/reader_copies.hpp>
#include <filed/auth/snapshot.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/cancellation.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/random.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>
#include <filed/support/ticker.hpp>
#include <filed/support/waiter.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(awaitable.hpp)
#include FILED_ASIO(bind_cancellation_slot.hpp)
#include FILED_ASIO(cancellation_signal.hpp)
#include FILED_ASIO(cancellation_type.hpp)
#include FILED_ASIO(co_spawn.hpp)
#include FILED_ASIO(post.hpp)
#include FILED_ASIO(strand.hpp)
#include FILED_ASIO(this_coro.hpp)

#include <atomic>
#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <utility>

namespace filed::inline FILED_ABI::auth {

/// Trades an API key for tokens. Called on the cache's executor, on a strand of its own; takes nothing from any request
/// and must not use the cache it serves. Should end at `deadline`: a little later it is cancelled (terminal), and at the
/// deadline of the whole exchange given up. Errors are sorted by `kind_of`, and `retry_after()` of a transient one is
/// honoured; exceptions count as transient errors. Calls do not overlap, except with one that was given up.
using exchange_function = std::function<asio::awaitable<result<token_set>>(std::shared_ptr<const secret> key, time_point deadline)>;

/// Keeps tokens beyond the process: told what is worth keeping, and what no longer is. See `store_keeper`. Thread-safe.
class token_keeper {
public:
    virtual ~token_keeper() = default;
    /// \param order   grows from note to note of a cache. Two threads may bring theirs in another order: the greatest counts
    /// \param key     whose tokens they are; not null
    /// \param tokens  the cache has accepted them just now; null: what was kept of this key is of no use any more
    virtual void note(std::uint64_t order, const std::shared_ptr<const secret>& key,
                      const std::shared_ptr<const snapshot>& tokens) noexcept = 0;
};

/// The tokens of one API key. Thread-safe. Its destructor closes it, waits for nothing, and may run on any thread.
class token_cache final : public tick_listener, public std::enable_shared_from_this<token_cache> {
    struct passkey {};

public:
    class acquisition;

    /// A cache that has no token yet and does nothing until it is asked for one.
    /// \param executor  where exchanges run
    /// \param exchange  trades the key for tokens
    /// \param key       not null
    /// \param time      outlives the cache and its last exchange
    /// \param ticks     drives all deadlines and pauses; not null. The cache listens from now on
    /// \param keeper    null: nothing is kept
    /// Throws `filed::exception` with `filed::errc::invalid_option`, naming the option.
    [[nodiscard]] static std::shared_ptr<token_cache> make(asio::any_io_executor executor, cache_options options,
                                                           exchange_function exchange, std::shared_ptr<const secret> key,
                                                           const clock& time, std::shared_ptr<tick_source> ticks,
                                                           std::shared_ptr<token_keeper> keeper = nullptr);

    token_cache(passkey, asio::any_io_executor executor, cache_options options, exchange_function exchange,
                std::shared_ptr<const secret> key, const clock& time, std::shared_ptr<tick_source> ticks,
                std::shared_ptr<token_keeper> keeper);
    ~token_cache() override { close(); }

    /// Gives a lease on a usable token, without waiting. In the usual case it takes no lock that another thread holds,
    /// allocates nothing and writes no shared memory. A token due for renewal is given out all the same, and one exchange
    /// begun in the background. False: there is no usable token, `acquisition` says why or waits for one.
    /// \param remaining  how long the token should still be usable, before a long upload say: a token with less left is replaced
    ///                   first if that helps, and given out all the same if not. Zero: any usable token
    [[nodiscard]] bool try_acquire(lease& into, std::chrono::nanoseconds remaining = {}) noexcept;

    /// Waits for a token if need be; a coroutine of its own, for those who can spare a frame. Errors: those of `acquisition`.
    [[nodiscard]] asio::awaitable<result<lease>> acquire(time_point deadline, std::chrono::nanoseconds remaining = {});

    /// The server refused a request that was sent with `generation` as an authentication failure. Never blocks. Report a
    /// generation once per request: a refusal counts as that of another request. A refusal for want of permission
    /// (a read-only key, HTTP 403) is not to be reported.
    [[nodiscard]] verdict report_rejected(std::uint64_t generation) noexcept;
    /// The server answered a request that was sent with `generation`, and did not refuse its token.
    void report_accepted(std::uint64_t generation) noexcept;

    /// Forgets the tokens; the next acquire begins an exchange, those who wait get the result of a new one.
    void invalidate() noexcept;
    /// Goes on with another key; tokens of the old one are forgotten, a result that still arrives is not used. The old
    /// key is wiped with its last holder. Nobody who waits fails.
    void replace_key(const api_key& key) noexcept;
    /// Ends a pause after failures, or the hold after the key was rejected, because something has changed for the better.
    void retry_now() noexcept;
    /// Ends every wait with `filed::errc::client_closed`, stops the exchange, wipes the tokens, and lets go of the key and of the
    /// exchange function with all that it holds. Returns at once; legal from any thread, that of the exchange and of a waiter
    /// included. Acquires fail from now on.
    void close() noexcept;

    [[nodiscard]] counters stats() const noexcept;

    /// Ends what is due by the cache's own clocks, which are read together. Called by the tick source.
    bool tick(time_point) noexcept override;

private:
    class flight;

    /// Tells the core of an event, under the mutex; then carries out what it decided, without it (R4).
    template <class Event>
    void tell(effects& decided, Event event) noexcept;
    void wake(effects& decided) noexcept;
    static void wake(intrusive_list<pending>& waiters, const result<lease>& outcome) noexcept;
    void launch(std::uint64_t id) noexcept;
    [[nodiscard]] bool read_copy(lease& into) noexcept;
    [[nodiscard]] lease keep_copy(const effects& decided) noexcept;

    [[nodiscard]] moment read_clocks() const noexcept { return {time_.now(), time_.suspended()}; }
    [[nodiscard]] error refusal(const acquired& told) const noexcept;
    [[nodiscard]] double draw() noexcept;

    asio::any_io_executor executor_;
    const cache_options options_;
    const clock& time_;
    const std::shared_ptr<tick_source> ticks_;
    const std::shared_ptr<token_keeper> keeper_; // may be null
    random_source random_;

    alignas(64) std::atomic<std::uint64_t> published_{0}; ///< changes under the mutex; zero: go the slow way
    std::atomic<std::uint64_t> accepted_{0};              ///< the youngest generation that was accepted
    reader_copies copies_;

    mutable std::mutex mutex_;
    // Guarded by the mutex:
    cache_core core_;
    std::shared_ptr<const secret> key_;
    std::shared_ptr<const exchange_function> exchange_;
    std::weak_ptr<flight> flight_; // the one in the slot, once it was launched
    std::uint64_t notes_ = 0;      // so far; the order of the last
};

/// One acquire that may have to wait: lives in the frame of the coroutine, adds no other, and allocates nothing.
///
///     auth::token_cache::acquisition acquisition{cache, deadline};
///     if (!acquisition.ready()) {
///         auto enqueue = acquisition.enqueue();
///         auto wait = suspend(acquisition, enqueue);
///         co_await std::move(wait);
///     }
///     result<auth::lease> token = acquisition.take();
///
/// Errors: `errc::token_unavailable` and `errc::key_rejected` or `errc::exchange_refused` with `retry_after()` and `cause()`,
/// `filed::errc::deadline_exceeded`, `filed::errc::client_closed`, and `operation_aborted()` when the coroutine was cancelled
/// while it waited. The cache must outlive the acquisition. Not thread-safe, as the coroutine itself.
class token_cache::acquisition final : public waiter, private pending {
public:
    /// \param until      deadline of the wait; `never`: a minute
    /// \param remaining  see `try_acquire`
    acquisition(token_cache& cache, time_point until, std::chrono::nanoseconds remaining = {}) noexcept
        : cache_{cache}, until_{until}, remaining_{remaining} {}

    /// Whether the outcome is known without waiting. Begins no exchange that a request would have to wait for.
    [[nodiscard]] bool ready() noexcept;
    /// For `suspend`, after `ready()` said no.
    [[nodiscard]] auto enqueue() noexcept {
        return [this]() noexcept { return start(); };
    }
    /// The outcome, once.
    [[nodiscard]] result<lease> take() noexcept;

private:
    friend class token_cache;

    [[nodiscard]] bool start() noexcept;
    [[nodiscard]] bool withdraw(asio::cancellation_type type) noexcept override;

    token_cache& cache_;
    time_point until_;
    std::chrono::nanoseconds remaining_;
    bool waited_ = false;
    result<lease> outcome_;
};

// How it is done ------------------------------------------------------------------------------------------------------

namespace detail {

/// The error that tells `refusal`. Without memory for the details it is the bare code.
///
/// \param resolution of the clock that decides whether a pause is over: who comes back exactly when told is not early by it.
[[nodiscard]] inline error error_of(const acquired& refused, std::chrono::nanoseconds resolution) noexcept {
    try {
        auto detail = std::make_shared<error_detail>("waiting for a token");
        if (refused.retry_after.count() != 0)
            detail->retry_after = std::chrono::ceil<std::chrono::milliseconds>(refused.retry_after + resolution);
        if (refused.cause.code() != filed::errc::no_value) {
            detail->http_status = refused.cause.http_status();
            detail->request_id = refused.cause.request_id();
            detail->cause = std::make_shared<const error>(refused.cause);
        }
        return {refused.refusal, std::move(detail)};
    } catch (...) {
        return {refused.refusal};
    }
}

/// What an exchange function threw, as an error (E28).
[[nodiscard]] inline error error_of(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const filed::exception& known) {
        return known.error();
    } catch (...) {
        const std::error_code code = code_of_exception().value_or(make_error_code(filed::errc::internal_error));
        return {code, std::make_shared<exchange_exception_detail>(thrown)};
    }
}

} // namespace detail

/// A detached coroutine on a strand of its own. It holds the cache weakly, so that a cache nobody uses can end; its frame
/// holds it, so that its destructor tells the cache when the frame is gone, for whatever reason (E26, E28).
class token_cache::flight final : public waiter, public std::enable_shared_from_this<flight> {
public:
    flight(token_cache& cache, std::uint64_t id)
        : cache_{cache.weak_from_this()}, id_{id}, strand_{asio::make_strand(cache.executor_)} {}
    ~flight() {
        const auto cache = cache_.lock();
        if (!cache) return;
        effects decided;
        cache->tell(decided, [&, draw = cache->draw()](const moment& at) { cache->core_.abandoned(id_, at, draw, decided); });
    }

    /// Once, before `start`. \param key  what to exchange. \param exchange  how
    void use(std::shared_ptr<const secret> key, std::shared_ptr<const exchange_function> exchange) noexcept {
        key_ = std::move(key);
        exchange_ = std::move(exchange);
    }
    /// Posts the coroutine to its strand. Throws `std::bad_alloc`.
    void start();
    /// Cancels what the coroutine awaits, from its strand. \param order  zero: whatever that is; otherwise only this attempt
    void stop(std::uint64_t order) noexcept;
    /// Ends the pause between two attempts, if the coroutine has got there; the next tick comes again.
    void resume() noexcept {
        if (paused_.exchange(false)) finish();
    }

private:
    static asio::awaitable<void> run(std::shared_ptr<flight> self);
    [[nodiscard]] std::optional<cache_core::attempt> begin_attempt() noexcept;
    [[nodiscard]] bool end_attempt(const cache_core::attempt& of, result<token_set> answer) noexcept;
    [[nodiscard]] bool withdraw(asio::cancellation_type) noexcept override { return paused_.exchange(false); }

    const std::weak_ptr<token_cache> cache_;
    const std::uint64_t id_;
    std::shared_ptr<const secret> key_;
    std::shared_ptr<const exchange_function> exchange_;
    asio::strand<asio::any_io_executor> strand_;
    asio::cancellation_signal signal_; // used on the strand alone
    std::uint64_t exchanging_ = 0;     // order of the attempt that is awaited; used on the strand alone
    std::atomic<bool> paused_{false};  // whoever resets it has the right to finish this waiter
};

inline void token_cache::flight::start() {
    asio::post(strand_, [self = shared_from_this()] {
        try {
            // The completion handler keeps the signal until Asio is done with its slot, which is after the coroutine's end.
            asio::co_spawn(self->strand_, run(self), asio::bind_cancellation_slot(self->signal_.slot(), [self](std::exception_ptr) {}));
        } catch (...) { // NOLINT: without memory for the coroutine there is none, and the destructor tells the cache
        }
    });
}

inline void token_cache::flight::stop(std::uint64_t order) noexcept {
    try {
        asio::post(strand_, [self = shared_from_this(), order] {
            if (order == 0 || order == self->exchanging_) self->signal_.emit(asio::cancellation_type::terminal);
        });
    } catch (...) { // NOLINT: without memory the exchange runs to its own deadline, and nobody waits for it
    }
}

inline asio::awaitable<void> token_cache::flight::run(std::shared_ptr<flight> self) {
    flight* const raw = self.get();
    for (bool again = true; again;) {
        const auto attempt = raw->begin_attempt();
        if (!attempt) break;
        result<token_set> answer;
        try {
            auto exchanging = (*raw->exchange_)(raw->key_, attempt->deadline);
            auto answered = co_await std::move(exchanging);
            answer = std::move(answered);
        } catch (...) {
            answer = detail::error_of(std::current_exception());
        }
        raw->exchanging_ = 0;
        // A cancelled attempt must not cancel the pause after it. A flight that was stopped finds out from the core.
        co_await asio::this_coro::reset_cancellation_state();
        again = raw->end_attempt(*attempt, std::move(answer));
        if (!again) break;
        const auto enqueue = [raw]() noexcept {
            raw->paused_.store(true);
            return true;
        };
        auto pause = suspend(*raw, enqueue);
        co_await std::move(pause);
    }
}

inline std::optional<cache_core::attempt> token_cache::flight::begin_attempt() noexcept {
    std::optional<cache_core::attempt> begun;
    const auto cache = cache_.lock();
    if (!cache) return begun;
    effects decided;
    cache->tell(decided, [&](const moment& at) { begun = cache->core_.begin_attempt(id_, at); });
    exchanging_ = begun ? begun->order : 0;
    return begun;
}

inline bool token_cache::flight::end_attempt(const cache_core::attempt& of, result<token_set> answer) noexcept {
    const auto cache = cache_.lock();
    if (!cache) return false;
    result<std::shared_ptr<snapshot>> tokens;
    try {
        if (answer) {
            const auto hand = std::move(answer->hand);
            tokens = snapshot::make(std::move(*answer), of.sent.now.wall, cache->options_);
            if (hand && !tokens) tokens = error{errc::tokens_used_up, "credentials", "they have expired"}; // since they were checked
            if (hand) hand->let_go();
        } else {
            tokens = answer.error();
        }
    } catch (...) {
        tokens = filed::errc::internal_error;
    }
    bool again = false;
    effects decided;
    cache->tell(decided, [&, draw = cache->draw()](const moment& at) {
        if (tokens)
            again = cache->core_.succeeded(of, std::move(*tokens), at, draw, decided);
        else
            again = cache->core_.failed(id_, kind_of(tokens.error()), tokens.error(), at, draw, decided);
    });
    return again;
}

inline std::shared_ptr<token_cache> token_cache::make(asio::any_io_executor executor, cache_options options,
                                                      exchange_function exchange, std::shared_ptr<const secret> key,
                                                      const clock& time, std::shared_ptr<tick_source> ticks,
                                                      std::shared_ptr<token_keeper> keeper) {
    options.check().value();
    auto made = std::make_shared<token_cache>(passkey{}, std::move(executor), std::move(options), std::move(exchange),
                                              std::move(key), time, ticks, std::move(keeper));
    ticks->listen(made);
    return made;
}

inline token_cache::token_cache(passkey, asio::any_io_executor executor, cache_options options, exchange_function exchange,
                                std::shared_ptr<const secret> key, const clock& time, std::shared_ptr<tick_source> ticks,
                                std::shared_ptr<token_keeper> keeper)
    : executor_{std::move(executor)},
      options_{std::move(options)},
      time_{time},
      ticks_{std::move(ticks)},
      keeper_{std::move(keeper)},
      core_{options_},
      key_{std::move(key)},
      exchange_{std::make_shared<const exchange_function>(std::move(exchange))} {}

inline error token_cache::refusal(const acquired& told) const noexcept {
    return detail::error_of(told, time_.resolution());
}

template <class Event>
void token_cache::tell(effects& decided, Event event) noexcept {
    const moment at = read_clocks();
    std::shared_ptr<flight> flying;
    std::shared_ptr<const secret> key; // whose tokens are to be kept or forgotten
    std::uint64_t note = 0;
    bool changed = false;
    {
        const std::lock_guard lock{mutex_};
        core_.accepted(accepted_.load(std::memory_order_relaxed));
        if (keeper_) key = key_;
        event(at);
        if (decided.keep || decided.forget) note = ++notes_;
        if (decided.stop_flight || decided.stop_attempt != 0 || decided.resume_flight) flying = flight_.lock();
        const std::uint64_t number = core_.published();
        changed = number != published_.load(std::memory_order_relaxed);
        if (changed) published_.store(number, std::memory_order_release);
    }
    if (changed) copies_.sweep(published_);
    wake(decided);
    if (flying && decided.stop_flight) flying->stop(0);
    if (flying && decided.stop_attempt != 0) flying->stop(decided.stop_attempt);
    if (flying && decided.resume_flight) flying->resume();
    if (keeper_ && note != 0) keeper_->note(note, key, decided.keep); // before a flight looks into the store
    if (decided.launch != 0) launch(decided.launch);
    if (decided.wake_tick) ticks_->wake();
    if (decided.change && options_.listener) {
        const bool went_well = *decided.change == token_change::published || *decided.change == token_change::refused;
        options_.listener({*decided.change, decided.generation, decided.pause, went_well ? nullptr : &decided.failure});
    }
}

inline void token_cache::wake(effects& decided) noexcept {
    if (!decided.ready.empty()) {
        result<lease> outcome = lease{decided.told.tokens};
        if (decided.told.refusal) outcome = refusal(decided.told);
        wake(decided.ready, outcome);
    }
    if (!decided.late.empty()) {
        acquired told;
        told.refusal = filed::errc::deadline_exceeded;
        const result<lease> outcome = refusal(told);
        wake(decided.late, outcome);
    }
}

/// From `finish()` on a waiter's coroutine may run, and end, on another thread.
inline void token_cache::wake(intrusive_list<pending>& waiters, const result<lease>& outcome) noexcept {
    while (pending* const node = waiters.pop_front()) {
        auto& waits = static_cast<acquisition&>(*node);
        waits.outcome_ = outcome;
        waits.finish();
    }
}

inline void token_cache::launch(std::uint64_t id) noexcept {
    try {
        const auto begun = std::make_shared<flight>(*this, id);
        std::weak_ptr<flight> in_slot = begun;
        {
            const std::lock_guard lock{mutex_};
            if (core_.flight() != id) return; // taken out of the slot before it began
            begun->use(key_, exchange_);
            flight_.swap(in_slot);
        }
        begun->start();
    } catch (...) { // without memory: the flight's destructor has told the core, unless there never was one
        effects decided;
        tell(decided, [&, random = draw()](const moment& at) { core_.abandoned(id, at, random, decided); });
    }
}

inline bool token_cache::read_copy(lease& into) noexcept {
    const std::uint64_t number = published_.load(std::memory_order_acquire);
    return number != 0 && copies_.read(number, time_.now(), into);
}

inline lease token_cache::keep_copy(const effects& decided) noexcept {
    copies_.store(decided.source, decided.look, published_);
    return lease{decided.told.tokens};
}

inline bool token_cache::try_acquire(lease& into, std::chrono::nanoseconds remaining) noexcept {
    if (remaining.count() <= 0 && read_copy(into)) return true;
    bool served = false;
    effects decided;
    tell(decided, [&](const moment& at) { served = core_.try_acquire(at, decided, remaining); });
    if (served) into = keep_copy(decided);
    return served;
}

inline asio::awaitable<result<lease>> token_cache::acquire(time_point deadline, std::chrono::nanoseconds remaining) {
    static constexpr auto wait = [](std::shared_ptr<token_cache> self, time_point until,
                                    std::chrono::nanoseconds left) -> asio::awaitable<result<lease>> {
        acquisition waiting{*self, until, left};
        if (!waiting.ready()) {
            auto enqueue = waiting.enqueue();
            auto parked = suspend(waiting, enqueue);
            co_await std::move(parked);
        }
        auto outcome = waiting.take();
        co_return outcome;
    };
    return wait(shared_from_this(), deadline, remaining);
}

inline verdict token_cache::report_rejected(std::uint64_t generation) noexcept {
    verdict said = verdict::give_up;
    effects decided;
    tell(decided, [&](const moment& at) { said = core_.rejected(generation, at, decided); });
    return said;
}

inline void token_cache::report_accepted(std::uint64_t generation) noexcept {
    std::uint64_t known = accepted_.load(std::memory_order_relaxed);
    while (known < generation && !accepted_.compare_exchange_weak(known, generation, std::memory_order_relaxed)) {}
}

inline void token_cache::invalidate() noexcept {
    effects decided;
    tell(decided, [&](const moment& at) { core_.invalidate(at, decided); });
}

inline void token_cache::replace_key(const api_key& key) noexcept {
    std::shared_ptr<const secret> old = key.share(); // becomes the old one, and is released outside the mutex
    effects decided;
    tell(decided, [&](const moment& at) {
        if (!core_.closed()) key_.swap(old);
        core_.key_replaced(at, decided);
    });
}

inline void token_cache::retry_now() noexcept {
    effects decided;
    tell(decided, [&](const moment& at) { core_.retry_now(at, decided); });
}

inline void token_cache::close() noexcept {
    std::shared_ptr<const secret> key; // both released outside the mutex
    std::shared_ptr<const exchange_function> exchange;
    effects decided;
    tell(decided, [&](const moment&) {
        key_.swap(key);
        exchange_.swap(exchange);
        core_.close(decided);
    });
}

inline counters token_cache::stats() const noexcept {
    const std::lock_guard lock{mutex_};
    return core_.stats();
}

inline bool token_cache::tick(time_point) noexcept {
    bool waiting = false;
    effects decided;
    tell(decided, [&, random = draw()](const moment& at) { waiting = core_.tick(at, random, decided); });
    return waiting;
}

inline double token_cache::draw() noexcept { return options_.random ? options_.random() : random_.draw(); }

// The waiting side ----------------------------------------------------------------------------------------------------

inline bool token_cache::acquisition::ready() noexcept {
    waited_ = false;
    lease found;
    if (remaining_.count() <= 0 && cache_.read_copy(found)) {
        outcome_ = std::move(found);
        return true;
    }
    auto said = cache_core::answer::waits;
    effects decided;
    cache_.tell(decided, [&](const moment& at) { said = cache_.core_.acquire(nullptr, until_, at, decided, remaining_); });
    if (said == cache_core::answer::served) outcome_ = cache_.keep_copy(decided);
    if (said == cache_core::answer::refused) outcome_ = cache_.refusal(decided.told);
    return said != cache_core::answer::waits;
}

inline bool token_cache::acquisition::start() noexcept {
    // Once the node is in the list its frame may end at any time, and take the last handle on the cache with it.
    const std::shared_ptr<token_cache> cache = cache_.shared_from_this();
    auto said = cache_core::answer::waits;
    waited_ = true;
    effects decided;
    cache->tell(decided, [this, &said, &decided, &core = cache->core_](const moment& at) {
        said = core.acquire(this, until_, at, decided, remaining_);
    });
    if (said == cache_core::answer::waits) return true;
    if (said == cache_core::answer::served)
        outcome_ = cache->keep_copy(decided);
    else
        outcome_ = cache_.refusal(decided.told);
    return false;
}

inline bool token_cache::acquisition::withdraw(asio::cancellation_type) noexcept {
    const std::lock_guard lock{cache_.mutex_};
    return cache_.core_.withdraw(*this);
}

inline result<lease> token_cache::acquisition::take() noexcept {
    if (starved()) return error{make_error_code(filed::errc::internal_error)};
    if (waited_ && aborted()) return error{operation_aborted()};
    return std::move(outcome_);
}

} // namespace filed::auth
