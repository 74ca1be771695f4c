/// \file
/// A bounded pool of HTTP/1.1 connections to one origin: the `transport` of every real client.
///
/// Requests wait in one FIFO queue, urgent ones before the others, and are handed to a connection directly, so that no wake-up and
/// no connection can be lost. Every exchange is in exactly one place (the queue, a connection, nowhere), and moving it happens
/// under one lock; whoever takes it out of its place ends it.
#pragma once

#include <filed/http/connection.hpp>
#include <filed/http/connection_watch.hpp>
#include <filed/http/http1_writer.hpp>
#include <filed/http/observer.hpp>
#include <filed/http/pool_options.hpp>
#include <filed/http/proxy.hpp>
#include <filed/http/resolver.hpp>
#include <filed/http/transport.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/context_watch.hpp>
#include <filed/support/random.hpp>
#include <filed/support/result.hpp>
#include <filed/support/ticker.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(strand.hpp)

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::http {

/// The pool. Thread-safe. Owns its connections; an idle pool has no operation pending.
class pool final : public transport, public tick_listener, public context_listener, public std::enable_shared_from_this<pool> {
    struct passkey {};

public:
    /// A pool that listens to `tick` and watches the context of `executor`.
    /// \param executor  runs the connections
    /// \param context   null for plain HTTP
    /// \param tick      drives the deadlines
    /// \param serial   the promise that the executor runs one handler at a time; connections then have no strand of their own
    /// \param observer  told of connections and sendings; may be null
    /// \param through   every connection leads through this proxy; null for direct ones
    [[nodiscard]] static std::shared_ptr<pool> make(const asio::any_io_executor& executor, origin target, std::shared_ptr<const tls::context> context,
                                                    pool_options options, const clock& time, std::shared_ptr<tick_source> tick, bool serial = false,
                                                    std::shared_ptr<connection_observer> observer = nullptr,
                                                    std::shared_ptr<const proxy> through = nullptr) {
        auto made = std::make_shared<pool>(passkey{}, executor, std::move(target), std::move(context), std::move(options), time, tick, serial,
                                           std::move(observer), std::move(through));
        tick->listen(made);
        watch_context(executor, made);
        return made;
    }

    pool(passkey, asio::any_io_executor executor, origin target, std::shared_ptr<const tls::context> context, pool_options options, const clock& time,
         std::shared_ptr<tick_source> tick, bool serial, std::shared_ptr<connection_observer> observer,
         std::shared_ptr<const proxy> through)
        : executor_{std::move(executor)}, origin_{std::move(target)}, context_{std::move(context)}, options_{std::move(options)}, time_{time},
          tick_{std::move(tick)}, names_{std::make_shared<resolver>(executor_, time)}, serial_{serial}, observer_{std::move(observer)}, proxy_{std::move(through)} {
        // What is kept for later finds its place without asking for memory.
        spares_.reserve((std::min)(options_.connections, spare_limit));
        sessions_.reserve(session_limit);
    }

    ~pool() override { close(); }

    [[nodiscard]] bool submit(exchange& work, const request& what) noexcept override;
    [[nodiscard]] bool withdraw(exchange& work) noexcept override;
    void let_go(exchange& work) noexcept override;
    void recycle(response&& used) noexcept override;
    void close() noexcept override;
    bool tick(time_point now) noexcept override;
    void context_destroyed() noexcept override;
    [[nodiscard]] connection_counters counters() const noexcept override;

    /// How many connections are open or being opened.
    [[nodiscard]] std::size_t size() const {
        const std::lock_guard lock{mutex_};
        return members_.size();
    }

private:
    class member;

    /// Exchanges taken out of the pool under its lock, to be finished after it. The failure is already in them.
    using finished = intrusive_list<exchange>;

    // Called by the members.
    [[nodiscard]] bool is_wanted(member& link) noexcept;
    void ready(member& link) noexcept;
    void respond(member& link, response&& answer, bool reusable) noexcept;
    void lost(member& link, connection_loss&& loss) noexcept;
    void keep_session(const member& link, tls::session&& offered, bool resumed) noexcept;

    /// Connections that nobody may use any more, to be closed after the lock is released. They hang on each other, because the list must not
    /// ask for memory; so each is put into one once in its life, by whoever dooms it.
    class doomed_list {
    public:
        doomed_list() noexcept = default;
        void push(std::shared_ptr<member> link) noexcept;
        [[nodiscard]] std::shared_ptr<member> pop() noexcept;

    private:
        std::shared_ptr<member> first_;
    };

    /// What an event leaves to be done once the lock is released.
    struct errand {
        errand() noexcept = default;
        std::shared_ptr<member> send; ///< has a request to send
        std::shared_ptr<member> open; ///< is to be connected
        doomed_list dropped;          ///< not needed any more
        finished ended;
    };

    /// What a tick leaves to be done with one connection.
    struct measure {
        enum class kind { abort, give_up_connecting, try_next_address, release_memory };
        std::shared_ptr<member> link;
        kind what;
        std::size_t attempts; ///< to try the next address after
        error reason;         ///< to abort it for
    };

    /// What a request waits for.
    struct wait_phase {
        errc timeout;      ///< when its attempt has no more time
        const char* words; ///< when its call has none
    };
    [[nodiscard]] static bool is_late(const exchange& work, time_point now) noexcept {
        return work.deadline <= now || work.attempt_deadline <= now;
    }
    [[nodiscard]] error about(std::error_code code, std::string_view words = {}, bool may_have_been_executed = false) const noexcept;
    [[nodiscard]] error too_late(const exchange& work, time_point now, wait_phase where, bool may_have_been_executed,
                                 std::shared_ptr<const error> cause = nullptr) const noexcept;

    [[nodiscard]] std::vector<std::shared_ptr<member>> end(finished& ended) noexcept;

    // Under the lock.
    void enqueue(exchange& work, bool in_front = false) noexcept;
    void match(errand& todo) noexcept;
    void offer(member& link, exchange* next, errand& todo) noexcept;
    void give(std::shared_ptr<member> link, exchange& work, time_point now, errand& todo) noexcept;
    void carry(std::shared_ptr<member> link, exchange& work, time_point now, errand& todo) noexcept;
    [[nodiscard]] exchange* first_waiting(bool on_new_connection) const noexcept;
    [[nodiscard]] std::shared_ptr<member> take_idle(const exchange& work, time_point now, errand& todo) noexcept;
    [[nodiscard]] std::shared_ptr<member> grow();
    [[nodiscard]] time_point retirement() noexcept;
    void trust(member& link, std::optional<std::chrono::milliseconds> keep_alive) const noexcept;
    void keep_idle(std::shared_ptr<member> rests, time_point now, errand& todo) noexcept;
    void remove(member& link) noexcept;
    [[nodiscard]] exchange* take_off(member& link) noexcept;
    void fail(exchange& work, error reason, finished& into) noexcept;
    void fail_waiting(const error& reason, finished& into) noexcept;
    [[nodiscard]] const member* being_opened() const noexcept;
    [[nodiscard]] wait_phase what_is_waited_for() const noexcept;
    [[nodiscard]] std::shared_ptr<const error> why_not_connected() const noexcept;

    // Outside the lock.
    void run(errand& todo) noexcept;
    void send(const std::shared_ptr<member>& link) noexcept;
    void open(const std::shared_ptr<member>& link) noexcept;
    bool abort(member& link, error reason) noexcept;
    void resolved(const std::shared_ptr<member>& link, const resolver::answer_type& addresses) noexcept;
    [[nodiscard]] bool take(measure& step) noexcept;
    static void finish(finished& list) noexcept {
        while (exchange* work = list.pop_front()) work->finish();
    }

    /// Most responses whose memory is kept.
    static constexpr std::size_t spare_limit = 64;
    /// Most sessions that wait to be resumed.
    static constexpr std::size_t session_limit = 16;
    /// How long the verification of a certificate serves connections that resume its session, and those that resume theirs.
    static constexpr std::chrono::minutes session_lifetime{10};

    /// So many idle connections keep the memory that they need only for a request, 80 KB each. Those above have it back as soon as they
    /// are used; a tick is the soonest at which they lose it, so that a busy pool does not notice.
    static constexpr std::size_t warm_limit = 8;

    /// How long every connection is looked at before it is used, once a request was lost on one that was not: that server closes without a word.
    static constexpr std::chrono::minutes probing_time{1};

    static constexpr const char* out_of_memory = "out of memory";

    /// How often idle connections are looked through.
    static constexpr std::chrono::seconds sweep_interval{1};

    struct kept_session {
        tls::session session;
        time_point verified;
    };

    asio::any_io_executor executor_;
    origin origin_;
    std::shared_ptr<const tls::context> context_;
    pool_options options_;
    const clock& time_;
    std::shared_ptr<tick_source> tick_;
    std::shared_ptr<resolver> names_;
    bool serial_;
    std::shared_ptr<connection_observer> observer_; ///< may be null
    std::shared_ptr<const proxy> proxy_;            ///< null for direct connections

    mutable std::mutex mutex_;
    std::vector<std::shared_ptr<member>> members_;
    std::vector<std::shared_ptr<member>> idle_; ///< the youngest last
    std::vector<response> spares_;       ///< memory for responses
    std::vector<kept_session> sessions_; ///< to be resumed, the newest last
    intrusive_list<exchange> queue_;
    random_source random_;
    std::size_t connecting_ = 0;
    std::uint64_t turns_ = 0; ///< given out so far
    connection_counters counts_; ///< those that only grow; `unused` and `closed` follow from the others
    time_point next_sweep_{};
    time_point probes_until_{}; ///< every connection is looked at before it is used
    error last_connect_failure_;
    bool connect_failed_ = false;
    bool closed_ = false;
};

/// A connection with what the pool notes about it; all of that is guarded by the pool's lock.
class pool::member final : public connection {
public:
    member(const asio::any_io_executor& executor, pool& owner)
        : connection{executor, owner.context_, owner.origin_, owner.options_.response_limits, owner.proxy_,
                     {owner.observer_, owner.time_}},
          owner_{owner.weak_from_this()} {}

    exchange* current = nullptr; ///< what it carries
    byte_buffer outgoing;        ///< the request of `current`, until it is sent; between requests its memory
    response spare;              ///< memory for the next response
    /// The look-up has ended. Without a pool nobody needs it.
    void on_resolved(const resolver::answer_type& addresses) noexcept {
        if (const auto owner = owner_.lock()) owner->resolved(std::static_pointer_cast<member>(shared_from_this()), addresses);
    }

    bool connecting = true;
    bool resolved = false;       ///< connecting, and the addresses are known
    bool warm = false;           ///< has carried a request, or waited for one
    bool served = false;         ///< has carried a request to its end
    bool rested = false;         ///< was idle at a tick, and has been since
    bool released = false;       ///< has given back its memory
    exchange_label label;        ///< of `current`, for the observer
    time_point verified{};       ///< when the certificate was verified that a resumed session stands on
    std::uint64_t begun = 0;     ///< the last turn that was given when it began to connect
    bool probe = true;           ///< look whether it still lives before `current` is sent
    bool sending = false;        ///< the server does not take the request as fast as it is written
    bool doomed = false;         ///< is to be closed, though it may not have heard of it: gets nothing more to carry
    bool unheard = false;        ///< doomed, and there was no memory to tell it
    std::shared_ptr<member> next_doomed; ///< in a `doomed_list`
    phase now = phase::resolving;
    time_point phase_began{};
    time_point attempt_began{};
    std::size_t attempts = 0;    ///< to connect, that were started
    bool more_addresses = false; ///< that were not tried yet
    std::optional<error> trouble; ///< why it is not connected yet, if an attempt has failed
    std::chrono::milliseconds trusted_for{0}; ///< how long it may be idle
    time_point rests_since{}; ///< its last answer
    time_point trusted_until{};
    std::chrono::milliseconds surely_for{0}; ///< the same for a request that must not be repeated
    time_point surely_until{};
    time_point retires = never; ///< when it is too old for another request

private:
    void on_ready() noexcept override {
        if (const auto owner = owner_.lock()) owner->ready(*this);
    }
    void on_response(response&& answer, bool reusable) noexcept override {
        if (const auto owner = owner_.lock()) owner->respond(*this, std::move(answer), reusable);
    }
    void on_closed(connection_loss&& loss) noexcept override {
        if (const auto owner = owner_.lock()) owner->lost(*this, std::move(loss));
    }
    void on_session(tls::session&& offered, bool resumed) noexcept override {
        if (const auto owner = owner_.lock()) owner->keep_session(*this, std::move(offered), resumed);
    }
    void on_phase(phase entered) noexcept override {
        const auto owner = owner_.lock();
        if (!owner || entered == phase::closed) return; // `now` tells in which phase it was lost
        const std::lock_guard lock{owner->mutex_};
        phase_began = owner->time_.monotonic();
        now = entered;
    }
    void on_send_blocked(bool blocked) noexcept override {
        const auto owner = owner_.lock();
        if (!owner) return;
        const std::lock_guard lock{owner->mutex_};
        sending = blocked;
    }
    void on_attempt(std::size_t number, bool more) noexcept override {
        const auto owner = owner_.lock();
        if (!owner) return;
        const std::lock_guard lock{owner->mutex_};
        attempt_began = owner->time_.monotonic();
        attempts = number;
        more_addresses = more;
    }
    void on_attempt_failed(error&& so_far) noexcept override {
        const auto owner = owner_.lock();
        if (!owner) return;
        const std::lock_guard lock{owner->mutex_};
        trouble = std::move(so_far);
    }
    void on_connected(const endpoint& address, std::size_t attempt) noexcept override {
        if (const auto owner = owner_.lock(); owner && attempt > 1) owner->names_->prefer(address);
    }

    std::weak_ptr<pool> owner_;
};

inline void pool::doomed_list::push(std::shared_ptr<member> link) noexcept {
    link->doomed = true;
    link->next_doomed = std::exchange(first_, nullptr);
    first_ = std::move(link);
}

inline std::shared_ptr<pool::member> pool::doomed_list::pop() noexcept {
    std::shared_ptr<member> link = std::move(first_);
    if (link) first_ = std::exchange(link->next_doomed, nullptr);
    return link;
}

inline bool pool::submit(exchange& work, const request& what) noexcept {
    work.succeeded = false;
    work.response_started = false;
    work.reused_connection = false;
    work.reached = progress::not_sent;
    work.connection = 0;
    work.sent_at = {};
    work.place = nullptr;
    work.wire.clear();
    if (auto fit = check_fields(what.fields); !fit) {
        work.failure = fit.error();
        return false;
    }

    const auto alive = shared_from_this(); // another thread may end `work`, and with it the last owner
    errand todo;
    bool accepted = true;
    {
        const std::lock_guard lock{mutex_};
        const time_point now = time_.monotonic();
        if (work.deadline <= now) {
            work.failure = about(filed::errc::deadline_exceeded, "before the request was sent");
            return false;
        }
        if (closed_) {
            work.failure = about(filed::errc::client_closed);
            return false;
        }
        // The request is written under the lock: later, another thread may have ended `work`, and with its frame what it views.
        auto link = queue_.empty() ? take_idle(work, now, todo) : nullptr;
        byte_buffer& written = link ? link->outgoing : work.wire;
        try {
            append_request(written, what.head, what.authorization, what.fields, what.body);
        } catch (const std::bad_alloc&) {
            if (link) idle_.push_back(std::move(link));
            work.failure = about(filed::errc::internal_error, out_of_memory);
            accepted = false;
        }
        if (accepted && link) {
            carry(std::move(link), work, now, todo);
        } else if (accepted) {
            enqueue(work);
            match(todo);
        }
    }
    // `work` may have ended by now, if it was accepted.
    if (accepted) tick_->wake();
    run(todo);
    return accepted;
}

inline bool pool::withdraw(exchange& work) noexcept {
    const std::lock_guard lock{mutex_};
    if (!work.place) return false;
    const bool under_way = work.place != &queue_;
    if (!under_way) {
        queue_.remove(work);
        work.wire.wipe();
    } else {
        const auto found = std::find_if(members_.begin(), members_.end(), [&](const auto& link) { return link->current == &work; });
        if (found == members_.end()) return false;
        (void)take_off(**found);
        (*found)->doomed = true;
        work.held = *found;
        work.reached = progress::sent; // nobody can say any more that it was not
    }
    work.place = nullptr;
    work.failure = about(operation_aborted(), {}, under_way);
    return true;
}

inline void pool::let_go(exchange& work) noexcept {
    if (const auto link = std::static_pointer_cast<member>(std::exchange(work.held, nullptr))) abort(*link, error{operation_aborted()});
}

inline std::vector<std::shared_ptr<pool::member>> pool::end(finished& ended) noexcept {
    const std::lock_guard lock{mutex_};
    closed_ = true;
    fail_waiting(about(filed::errc::client_closed), ended);
    for (const auto& link : members_) {
        if (exchange* work = take_off(*link)) {
            work->reached = progress::sent; // nobody can say any more that it was not
            fail(*work, about(filed::errc::client_closed, "while waiting for the response", true), ended);
        }
    }
    idle_.clear();
    sessions_.clear();
    spares_.clear();
    connecting_ = 0;
    return std::exchange(members_, {});
}

inline void pool::recycle(response&& used) noexcept {
    if (used.head.capacity() == 0 || used.body.capacity() > http1_parser::largest_recycled_body) return;
    used.head.wipe();
    used.body.wipe();
    used.clear();
    const std::lock_guard lock{mutex_};
    if (!closed_ && spares_.size() < (std::min)(options_.connections, spare_limit)) spares_.push_back(std::move(used));
}

inline void pool::close() noexcept {
    finished ended;
    const auto members = end(ended);
    finish(ended);
    const error reason = about(filed::errc::client_closed);
    for (const auto& link : members) abort(*link, reason);
}

/// The members go here and now: their sockets must not outlive the context. Those with an operation pending live
/// until that is destroyed, which also happens before the context is gone.
inline void pool::context_destroyed() noexcept {
    finished ended;
    const auto members = end(ended);
    finish(ended);
}

inline connection_counters pool::counters() const noexcept {
    const std::lock_guard lock{mutex_};
    connection_counters now = counts_;
    now.opening = connecting_;
    now.open = members_.size() - connecting_;
    now.idle = idle_.size();
    now.waiting = queue_.size();
    now.closed = now.opened - now.open;
    now.unused = now.opened - (now.sent - now.reused);
    return now;
}

/// What there is no memory for is left to the next tick.
inline bool pool::tick(time_point now) noexcept {
    using phase = connection::phase;
    using kind = measure::kind;
    finished ended;
    std::vector<measure> measures;
    bool waiting = false;
    {
        const std::lock_guard lock{mutex_};
        for (exchange* work = queue_.front(); work;) {
            exchange* next = work->next;
            if (is_late(*work, now)) {
                queue_.remove(*work);
                fail(*work, too_late(*work, now, what_is_waited_for(), false, why_not_connected()), ended);
            }
            work = next;
        }
        const auto plan = [&](const std::shared_ptr<member>& link, kind what, error reason = {}) {
            try {
                measures.push_back({link, what, link->attempts, std::move(reason)});
                return true;
            } catch (const std::bad_alloc&) {
                return false;
            }
        };
        const auto doom = [&](const std::shared_ptr<member>& link, error reason) { link->doomed = plan(link, kind::abort, std::move(reason)); };
        for (const auto& link : members_) {
            if (link->unheard) {
                link->unheard = !plan(link, kind::abort, about(errc::connection_closed));
                waiting = true;
            }
            if (link->doomed) continue;
            const auto lasted = now - link->phase_began;
            if (link->current && is_late(*link->current, now) && link->sending) {
                // Only the connection knows how much of it was taken: it ends the request.
                doom(link, too_late(*link->current, now, {errc::send_timeout, "while sending the request"}, false));
            } else if (link->current && is_late(*link->current, now)) {
                exchange* work = take_off(*link);
                work->reached = progress::sent;
                fail(*work, too_late(*work, now, {errc::response_timeout, "while waiting for the response"}, true), ended);
                link->doomed = true;
                link->unheard = !plan(link, kind::abort, about(errc::response_timeout));
            } else if (link->now == phase::resolving && lasted >= options_.resolve_time) {
                doom(link, about(errc::resolve_timeout));
            } else if (link->now == phase::connecting && lasted >= options_.connect_time) {
                link->doomed = plan(link, kind::give_up_connecting);
            } else if (link->now == phase::connecting && link->more_addresses &&
                       now - link->attempt_began > options_.connect_attempt_delay - ticker::period) {
                (void)plan(link, kind::try_next_address); // at the next tick it would be late
            } else if (link->now == phase::tunnelling && lasted >= options_.tunnel_time) {
                doom(link, filed::detail::described(make_error_code(errc::proxy_timeout), false, [&] { return error{errc::proxy_timeout, proxy_->text()}; }));
            } else if (link->now == phase::handshaking && lasted >= options_.handshake_time) {
                doom(link, about(errc::handshake_timeout));
            }
            waiting = waiting || link->current || link->connecting || link->unheard;
        }
        waiting = waiting || !queue_.empty();
        for (std::size_t older = 0; older + warm_limit < idle_.size(); ++older) { // which will hardly be used soon
            member& link = *idle_[older];
            if (!std::exchange(link.rested, true) && waiting) continue; // at the last tick there will be no other
            if (!link.released) link.released = plan(idle_[older], kind::release_memory);
        }
    }
    finish(ended);
    for (measure& each : measures) waiting = !take(each) || waiting;
    return waiting;
}

// ---- what the members report ----------------------------------------------------------------------------------

/// A look-up may have outlasted those for whom it was begun.
inline bool pool::is_wanted(member& link) noexcept {
    const std::lock_guard lock{mutex_};
    if (!link.connecting || link.doomed) return false;
    const auto under_way = std::count_if(members_.begin(), members_.end(), [](const auto& each) { return each->connecting && each->resolved && !each->doomed; });
    link.resolved = static_cast<std::size_t>(under_way) < queue_.size();
    if (!link.resolved) remove(link);
    return link.resolved;
}

inline void pool::ready(member& link) noexcept {
    errand todo;
    {
        const std::lock_guard lock{mutex_};
        if (closed_) return;
        link.connecting = false;
        trust(link, std::nullopt);
        if (options_.maximum_age.count() != 0) link.retires = retirement();
        --connecting_;
        ++counts_.opened;
        connect_failed_ = false;
        offer(link, first_waiting(true), todo);
    }
    run(todo);
}

inline void pool::respond(member& link, response&& answer, bool reusable) noexcept {
    errand todo;
    {
        const std::lock_guard lock{mutex_};
        const std::optional<std::chrono::milliseconds> keep_alive = answer.keep_alive_timeout;
        if (exchange* work = take_off(link)) {
            work->place = nullptr;
            work->succeeded = true;
            work->sent_at = link.sent_at();
            work->reached = progress::sent;
            work->response = std::move(answer);
            if (link.is_direct()) link.resume_after(*work);
            else todo.ended.push_back(*work);
        }
        link.outgoing = link.take_spent();
        link.warm = true;
        trust(link, keep_alive);
        if (reusable && !closed_) {
            offer(link, first_waiting(false), todo);
        } else {
            remove(link);
            match(todo);
        }
    }
    run(todo);
}

inline void pool::lost(member& link, connection_loss&& loss) noexcept {
    errand todo;
    bool unreachable = false;
    {
        const std::lock_guard lock{mutex_};
        const bool was_connecting = link.connecting;
        unreachable = was_connecting && link.now == connection::phase::connecting;
        const bool untouched = !loss.unsent.empty();
        exchange* work = untouched ? std::exchange(link.current, nullptr) : take_off(link);
        if (work && !untouched) work->sent_at = link.sent_at();
        if (work && !link.probe && !loss.response_started) probes_until_ = time_.monotonic() + probing_time;
        if (was_connecting && !closed_) ++counts_.failed;
        remove(link);
        if (work && closed_) {
            loss.unsent.wipe();
            work->reached = loss.reached;
            fail(*work, about(filed::errc::client_closed, {}, loss.reached == progress::sent), todo.ended);
        } else if (work && untouched && work->reused_connection) {
            // Died while it was idle: nobody has noticed, so the request simply takes another connection. One that was dead from the
            // start is a failure like any other: the next would die as well, and the one after that.
            ++counts_.stale;
            work->wire = std::move(loss.unsent);
            enqueue(*work, true);
        } else if (work) {
            loss.unsent.wipe();
            work->reached = loss.reached;
            work->response_started = loss.response_started;
            const bool executed_perhaps = loss.reached == progress::sent;
            error reason = filed::detail::described(loss.reason.code(), executed_perhaps, [&] {
                auto detail = loss.reason.copy_detail();
                detail->may_have_been_executed = executed_perhaps;
                return error{loss.reason.code(), std::move(detail)};
            });
            fail(*work, std::move(reason), todo.ended);
        }
        if (was_connecting) {
            last_connect_failure_ = loss.reason;
            connect_failed_ = true;
            // One that waited before the attempt began has had its chance; with no connection left, open or being opened, all of
            // those have. To a newcomer the attempt proves nothing: it gets another.
            const bool last_hope = members_.empty();
            bool newcomers = false;
            for (exchange* waiting = queue_.front(); waiting;) {
                exchange* next = waiting->next;
                if (waiting->turn > link.begun) {
                    newcomers = true;
                } else if (last_hope || todo.ended.empty()) {
                    queue_.remove(*waiting);
                    fail(*waiting, loss.reason, todo.ended);
                }
                waiting = next;
            }
            if (newcomers || connecting_ == 0) match(todo); // one after the other, so that a dead host is not stormed
        } else {
            match(todo);
        }
    }
    if (unreachable) names_->forget(); // the host may have moved
    run(todo);
}

/// Each session serves one connection, so that nobody who listens can link two (RFC 8446, appendix C.4); the newest is used first.
inline void pool::keep_session(const member& link, tls::session&& offered, bool resumed) noexcept {
    const std::lock_guard lock{mutex_};
    if (closed_) return;
    if (sessions_.size() == session_limit) sessions_.erase(sessions_.begin());
    sessions_.push_back({std::move(offered), resumed ? link.verified : time_.monotonic()});
}

// ---- under the lock -------------------------------------------------------------------------------------------

/// Urgent ones wait before all others, in their turn. \param in_front  of its kind: it has had its turn already
inline void pool::enqueue(exchange& work, bool in_front) noexcept {
    exchange* next = queue_.front();
    if (work.urgent && in_front) queue_.push_front(work);
    else if (!work.urgent && !in_front) queue_.push_back(work);
    else {
        while (next && next->urgent) next = next->next;
        queue_.insert_before(next, work);
    }
    work.place = &queue_;
    work.turn = ++turns_;
}

/// Brings the first waiting exchange and a connection together, or sees to it that one is opened. Every event adds at
/// most one request or frees at most one connection, so one match per event is enough.
inline void pool::match(errand& todo) noexcept {
    if (closed_ || queue_.empty()) return;
    if (!idle_.empty()) {
        const time_point now = time_.monotonic();
        for (exchange* work = queue_.front(); work; work = work->next) {
            if (auto link = take_idle(*work, now, todo)) return give(std::move(link), *work, now, todo);
        }
    }
    if (connecting_ >= queue_.size()) return;
    // Each connection that is being opened will take the first that waits then: the one in reserve is for an urgent one behind those.
    std::size_t urgent = 0;
    for (const exchange* work = queue_.front(); work && work->urgent; work = work->next) ++urgent;
    if (members_.size() >= options_.connections + (urgent > connecting_ ? 1 : 0)) {
        if (idle_.empty()) return;
        const auto room = idle_.front(); // what waits can use only a new connection
        remove(*room);
        todo.dropped.push(room);
    }
    try {
        todo.open = grow();
    } catch (const std::exception&) {
        if (members_.empty()) fail_waiting(about(filed::errc::internal_error, out_of_memory), todo.ended); // else they wait for those
    }
}

/// What becomes of a connection that can carry a request. \param next  for whom it is suited; may be null
inline void pool::offer(member& link, exchange* next, errand& todo) noexcept {
    auto self = std::static_pointer_cast<member>(link.shared_from_this());
    const bool surplus = members_.size() > options_.connections; // the one in reserve, which must not become an ordinary one
    const time_point now = time_.monotonic();
    link.rests_since = now;
    if (link.doomed || link.retires <= now || (surplus && !(next && next->urgent))) {
        remove(link);
        if (!link.doomed) todo.dropped.push(std::move(self)); // else whoever doomed it closes it
        return match(todo);
    }
    if (next) return give(std::move(self), *next, now, todo);
    keep_idle(std::move(self), now, todo);
    match(todo);
}

inline void pool::give(std::shared_ptr<member> link, exchange& work, time_point now, errand& todo) noexcept {
    queue_.remove(work);
    link->outgoing = std::move(work.wire);
    carry(std::move(link), work, now, todo);
}

/// The request of `work` is in `link->outgoing`.
inline void pool::carry(std::shared_ptr<member> link, exchange& work, time_point now, errand& todo) noexcept {
    link->current = &work;
    link->probe = work.unrepeatable || !link->served || now - link->rests_since > pool_options::unprobed_idle_time || now < probes_until_;
    link->rested = link->released = false;
    if (!spares_.empty()) {
        link->spare = std::move(spares_.back());
        spares_.pop_back();
    }
    link->label = work.label;
    work.place = link.get();
    work.connection = link->number();
    work.reused_connection = link->warm;
    todo.send = std::move(link);
}

/// \param on_new_connection  the connection has served nobody, so it suits every exchange
inline exchange* pool::first_waiting(bool on_new_connection) const noexcept {
    exchange* work = queue_.front();
    while (work && work->fresh_connection && !on_new_connection) work = work->next;
    return work;
}

/// The youngest idle connection that is still trusted, with this request; null when there is none.
inline std::shared_ptr<pool::member> pool::take_idle(const exchange& work, time_point now, errand& todo) noexcept {
    if (work.fresh_connection) return nullptr;
    while (!idle_.empty()) {
        const bool trusted = now < idle_.back()->trusted_until;
        if (trusted && work.unrepeatable && now >= idle_.back()->surely_until) return nullptr; // the others have been idle for longer
        auto link = std::move(idle_.back());
        idle_.pop_back();
        if (trusted) return link;
        remove(*link);
        todo.dropped.push(std::move(link));
    }
    return nullptr;
}

/// Throws `std::bad_alloc`, and then has changed nothing.
inline std::shared_ptr<pool::member> pool::grow() {
    if (members_.size() == members_.capacity()) members_.reserve(members_.size() * 2 + 4);
    idle_.reserve(members_.capacity());
    asio::any_io_executor executor = executor_;
    if (!serial_) executor = asio::make_strand(executor_);
    auto link = std::make_shared<member>(executor, *this);
    link->phase_began = link->attempt_began = time_.monotonic();
    link->begun = turns_;
    // Resumed connections verify no certificate, and get new sessions: without an end one verification would last for ever.
    std::erase_if(sessions_, [now = link->phase_began](const kept_session& each) { return now - each.verified >= session_lifetime; });
    if (!sessions_.empty()) {
        link->resume(std::move(sessions_.back().session));
        link->verified = sessions_.back().verified;
        sessions_.pop_back();
    }
    members_.push_back(link);
    ++connecting_;
    return link;
}

/// When a connection that is opened now is too old.
inline time_point pool::retirement() noexcept {
    const auto age = std::chrono::duration<double, std::milli>{options_.maximum_age} * (1 - random_.draw() / 10);
    const time_point now = time_.monotonic();
    const auto left = std::chrono::duration<double, std::milli>{never - now};
    return age < left ? now + std::chrono::duration_cast<time_point::duration>(age) : never;
}

/// \param keep_alive  how long the server says it keeps the connection. Its time began before this one's does: that leaves it a tenth,
///                    and two seconds where a lost request could not be repeated.
inline void pool::trust(member& link, std::optional<std::chrono::milliseconds> keep_alive) const noexcept {
    link.trusted_for = options_.idle_time;
    link.surely_for = pool_options::unrepeatable_idle_time;
    if (!keep_alive) return;
    link.trusted_for = (std::min<std::chrono::milliseconds>)(link.trusted_for, *keep_alive * 9 / 10);
    link.surely_for = (std::min<std::chrono::milliseconds>)(link.surely_for, *keep_alive - std::chrono::seconds{2});
}

/// Connections that nobody trusts any more go at this occasion, once in a while.
inline void pool::keep_idle(std::shared_ptr<member> rests, time_point now, errand& todo) noexcept {
    member& link = *rests;
    link.trusted_until = (std::min)(now + link.trusted_for, link.retires);
    link.surely_until = now + link.surely_for;
    link.warm = true;
    if (now >= next_sweep_) {
        next_sweep_ = now + sweep_interval;
        const auto untrusted = [now](const std::shared_ptr<member>& other) { return other->trusted_until <= now; };
        for (auto found = std::find_if(idle_.begin(), idle_.end(), untrusted); found != idle_.end(); found = std::find_if(idle_.begin(), idle_.end(), untrusted)) {
            const auto other = *found;
            remove(*other);
            todo.dropped.push(other);
        }
    }
    idle_.push_back(std::move(rests));
}

inline void pool::remove(member& link) noexcept {
    const auto found = std::find_if(members_.begin(), members_.end(), [&](const auto& entry) { return entry.get() == &link; });
    if (found == members_.end()) return;
    if (link.connecting) {
        link.connecting = false;
        --connecting_;
    }
    std::erase_if(idle_, [&](const auto& entry) { return entry.get() == &link; });
    std::swap(*found, members_.back());
    members_.pop_back();
}

/// Takes what a connection carries away from it, for good. It counts as sent: nobody can say any more that it was not. May be null.
inline exchange* pool::take_off(member& link) noexcept {
    exchange* work = std::exchange(link.current, nullptr);
    if (!work) return nullptr;
    ++counts_.sent;
    if (link.served) ++counts_.reused;
    link.served = true;
    return work;
}

inline void pool::fail(exchange& work, error reason, finished& into) noexcept {
    work.place = nullptr;
    work.failure = std::move(reason);
    work.wire.wipe();
    into.push_back(work);
}

/// The connection that an exchange in the queue waits for; null when none is being opened.
inline const pool::member* pool::being_opened() const noexcept {
    const auto opening = std::find_if(members_.begin(), members_.end(), [](const auto& link) { return link->connecting && !link->doomed; });
    return opening == members_.end() ? nullptr : opening->get();
}

/// By an exchange in the queue.
inline pool::wait_phase pool::what_is_waited_for() const noexcept {
    const member* const opening = being_opened();
    if (!opening) return {errc::queue_timeout, "while waiting for a free connection"};
    switch (opening->now) {
    case connection::phase::resolving: return {errc::resolve_timeout, proxy_ ? "while resolving the proxy's name" : "while resolving the host name"};
    case connection::phase::connecting: return {errc::connect_timeout, proxy_ ? "while connecting to the proxy" : "while connecting"};
    case connection::phase::tunnelling: return {errc::proxy_timeout, "while the proxy opens the tunnel"};
    default: return {errc::handshake_timeout, "during the TLS handshake"};
    }
}

/// This happened here.
inline error pool::about(std::error_code code, std::string_view words, bool may_have_been_executed) const noexcept {
    return filed::detail::described(code, may_have_been_executed, [&] {
        auto detail = std::make_shared<error_detail>(origin_.text(), std::string{words});
        detail->may_have_been_executed = may_have_been_executed;
        return error{code, std::move(detail)};
    });
}

/// \param cause  may be null
inline error pool::too_late(const exchange& work, time_point now, wait_phase where, bool may_have_been_executed,
                            std::shared_ptr<const error> cause) const noexcept {
    const bool whole_call = work.deadline <= now;
    const auto code = whole_call ? make_error_code(filed::errc::deadline_exceeded) : make_error_code(where.timeout);
    return filed::detail::described(code, may_have_been_executed, [&] {
        auto detail = std::make_shared<error_detail>(origin_.text(), where.words);
        if (!whole_call) detail->context += "; the attempt's deadline passed";
        detail->may_have_been_executed = may_have_been_executed;
        detail->cause = std::move(cause);
        return error{code, std::move(detail)};
    });
}

/// Why a wait for a connection lasts: what went wrong so far with the one that is being opened, or else with the last one that
/// could not be. Null when nothing did, and without memory.
inline std::shared_ptr<const error> pool::why_not_connected() const noexcept {
    const member* const opening = being_opened();
    const bool trying = opening && opening->now == connection::phase::connecting;
    try {
        if (trying && opening->trouble) return std::make_shared<const error>(*opening->trouble);
        return connect_failed_ ? std::make_shared<const error>(last_connect_failure_) : nullptr;
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

inline void pool::fail_waiting(const error& reason, finished& into) noexcept {
    while (exchange* work = queue_.pop_front()) fail(*work, reason, into);
}

// ---- outside the lock -----------------------------------------------------------------------------------------

inline void pool::run(errand& todo) noexcept {
    finish(todo.ended);
    while (const auto link = todo.dropped.pop()) abort(*link, about(errc::connection_closed, "closed to make room, or idle for too long"));
    if (todo.send) send(todo.send);
    if (todo.open) open(todo.open);
}

/// Nobody else touches what `link` is to send before it is sent. A caller that gave up in the meantime has had the connection aborted; the
/// order on its executor decides.
inline void pool::send(const std::shared_ptr<member>& link) noexcept {
    try {
        link->send(std::move(link->outgoing), std::move(link->spare), link->label, link->probe);
    } catch (const std::exception&) {
        lost(*link, {about(filed::errc::internal_error, out_of_memory), progress::not_sent, false});
    }
}

inline void pool::open(const std::shared_ptr<member>& link) noexcept {
    try {
        names_->resolve(proxy_ ? proxy_->where() : origin_, link, [weak = std::weak_ptr{link}](const resolver::answer_type& addresses) {
            if (const auto found = weak.lock()) found->on_resolved(addresses); // gone when the pool gave it up meanwhile
        });
    } catch (const std::exception&) {
        lost(*link, {about(filed::errc::internal_error, out_of_memory), progress::not_sent, false});
    }
}

inline void pool::resolved(const std::shared_ptr<member>& link, const resolver::answer_type& addresses) noexcept {
    try {
        if (!addresses) abort(*link, addresses.error());
        else if (is_wanted(*link)) link->open(*addresses);
        else abort(*link, about(errc::connection_closed, "nobody waits for it any more"));
    } catch (const std::exception&) {
        lost(*link, {about(filed::errc::internal_error, out_of_memory), progress::not_sent, false});
    }
}

/// Without memory to tell it, a tick tries again as long as the pool has it; one that is idle just goes with the last who knows it.
/// \return whether it will hear of it
inline bool pool::abort(member& link, error reason) noexcept {
    try {
        link.abort(std::move(reason));
        return true;
    } catch (const std::exception&) {
        {
            const std::lock_guard lock{mutex_};
            link.doomed = link.unheard = true;
        }
        tick_->wake();
        return false;
    }
}

/// \return whether nothing is left to be done
inline bool pool::take(measure& step) noexcept {
    using kind = measure::kind;
    member& link = *step.link;
    try {
        switch (step.what) {
        case kind::abort: return abort(link, std::move(step.reason));
        case kind::give_up_connecting: link.give_up_connecting(); break;
        case kind::try_next_address: link.try_next_address(step.attempts); break;
        case kind::release_memory: link.release_memory(); break;
        }
        return true;
    } catch (const std::exception&) {
        return step.what != kind::give_up_connecting || abort(link, about(errc::connect_timeout));
    }
}

} // namespace filed::http
