// Every schedule of a small model of the token cache: three waiters, two cancellations, one refusal, one expiry, one failure, one
// close; and of smaller ones about second chances, keys, and orders. From each state of the core every event that can come next is played, and the invariants are checked after it.
//
// The core cannot be copied, so a state is reached by playing its history again; two histories that lead to the same digest of
// the whole state (the model's part and the core's) are followed only once.
#include "cache_fixture.hpp"

#include <filed/auth/cache_core.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace filed::inline FILED_ABI::auth {

/// Sees what the core keeps to itself. Numbers that only grow are made relative, so that equal situations look equal.
struct cache_core_digest {
    [[nodiscard]] static std::string of(const cache_core& core, time_point now) {
        std::string text;
        const auto put = [&](auto value) { text += std::to_string(static_cast<long long>(value)) + ','; };
        const auto span = [&](time_point at) {
            put(at == never ? -1 : std::chrono::duration_cast<std::chrono::milliseconds>(at - now).count());
        };
        put(core.current_.tokens != nullptr);
        if (core.current_.tokens) {
            span(core.current_.soft.monotonic);
            span(core.current_.hard.monotonic);
            put(core.accepted_ >= core.current_.tokens->generation());
            put(core.refused_ >= core.current_.tokens->generation());
        }
        put(core.suspect_);
        put(core.refusals_);
        put(core.postponements_);
        put(core.flight_.has_value());
        if (core.flight_) {
            put(core.flight_->reason);
            put(core.flight_->now);
            put(core.flight_->attempts);
            put(core.flights_ - core.flight_->id);
            put(core.attempts_ - core.flight_->order);
            span(core.flight_->deadline);
            span(core.flight_->until);
        }
        put(core.attempts_ - core.order_);
        put(core.waiters_.size());
        put(core.pause_kind_);
        put(now < core.pause_until_ ? std::chrono::duration_cast<std::chrono::milliseconds>(core.pause_until_ - now).count() : 0);
        put(core.failures_);
        put(core.holds_);
        put(core.key_known_bad_);
        put(core.spacing_.count());
        span((std::max)(now, core.rationed_until_));
        put(now < core.spaced_until_ ? std::chrono::duration_cast<std::chrono::milliseconds>(core.spaced_until_ - now).count() : 0);
        put(core.closed_);
        return text;
    }
};

} // namespace filed::auth

using namespace filed;
using namespace filed::testing_auth;
using auth::cache_core;
using auth::effects;
using auth::failure_kind;
using auth::moment;
using auth::pending;

namespace {

/// What can happen next. Of events on waiters and flights, those with the number of the one that it happens to.
enum class kind {
    acquire, cancel, begin, succeed, fail, refuse_key, accept, reject, grow_stale, expire, finish_pause, take_over, stall, tick, invalidate,
    replace_key, retry_now, close
};
struct event {
    kind what;
    std::size_t which;
};

struct budget {
    int cancels = 2;
    int acceptances = 0; ///< of the token by a server, which makes it worth a second chance
    int rejections = 1;
    int renewals = 1; ///< times that the token gets due
    int expiries = 1;
    int failures = 1;
    int key_refusals = 0; ///< exchanges that the server answers with: not with this key
    int timeouts = 1; ///< of a whole flight, which may still answer
    int stalls = 0; ///< of the tick's thread, each longer than every wait, attempt and flight may last
    int ticks = 0;  ///< whenever they come, so that after a stall other events come first
    int invalidations = 0;
    int replacements = 0; ///< of the key
    int retries = 0;      ///< orders to end a pause
    int closes = 1;
    int acquires = 3;
};

/// One play of the model. A violated invariant is kept as a text.
class model {
public:
    explicit model(const auth::cache_options& options, const budget& left,
                   const std::vector<std::shared_ptr<auth::snapshot>>& tokens)
        : core_{options}, left_{left}, tokens_{tokens} {}

    [[nodiscard]] std::vector<event> possible() const {
        std::vector<event> all;
        if (left_.acquires > 0) all.push_back({kind::acquire, static_cast<std::size_t>(3 - left_.acquires)});
        for (std::size_t at = 0; at != nodes_.size(); ++at) {
            if (left_.cancels > 0 && waits_[at]) all.push_back({kind::cancel, at});
        }
        for (std::size_t at = 0; at != flights_.size(); ++at) {
            if (flights_[at].over) continue;
            if (!flights_[at].attempt) {
                all.push_back({kind::begin, at});
            } else {
                all.push_back({kind::succeed, at});
                if (left_.failures > 0) all.push_back({kind::fail, at});
                if (left_.key_refusals > 0) all.push_back({kind::refuse_key, at});
            }
        }
        const bool has_tokens = generation_ != 0;
        if (left_.acceptances > 0 && has_tokens) all.push_back({kind::accept, 0});
        if (left_.rejections > 0 && has_tokens) all.push_back({kind::reject, 0});
        if (left_.renewals > 0 && has_tokens) all.push_back({kind::grow_stale, 0});
        if (left_.expiries > 0 && has_tokens) all.push_back({kind::expire, 0});
        if (core_.flight() == 0 && waiting() != 0) all.push_back({kind::finish_pause, 0});
        if (left_.timeouts > 0 && core_.flight() != 0) all.push_back({kind::take_over, 0});
        if (left_.stalls > 0) all.push_back({kind::stall, 0});
        if (left_.ticks > 0) all.push_back({kind::tick, 0});
        if (left_.invalidations > 0) all.push_back({kind::invalidate, 0});
        if (left_.replacements > 0) all.push_back({kind::replace_key, 0});
        if (left_.retries > 0) all.push_back({kind::retry_now, 0});
        if (left_.closes > 0) all.push_back({kind::close, 0});
        return all;
    }

    void play(const event& next) {
        effects out;
        const moment at = clocks();
        switch (next.what) {
        case kind::acquire: {
            --left_.acquires;
            const auto said = core_.acquire(&nodes_[next.which], never, at, out);
            if (said == cache_core::answer::served) served(out.told.tokens);
            if (said == cache_core::answer::refused) must(static_cast<bool>(out.told.refusal), "a refusal without a reason");
            if (said == cache_core::answer::waits) {
                waits_[next.which] = true;
                must(!core_.closed(), "somebody waits for a closed cache");
            }
            ended_[next.which] += said != cache_core::answer::waits;
            break;
        }
        case kind::cancel:
            --left_.cancels;
            must(core_.withdraw(nodes_[next.which]), "a waiter in the list cannot leave");
            waits_[next.which] = false;
            ++ended_[next.which];
            break;
        case kind::begin: {
            auto& flight = flights_[next.which];
            const bool in_slot = flight.id == core_.flight();
            flight.attempt = core_.begin_attempt(flight.id, at);
            must(in_slot || !flight.attempt, "a flight out of the slot sends");
            flight.over = !flight.attempt;
            break;
        }
        case kind::succeed: {
            auto& flight = flights_[next.which];
            const auto before = core_.stats().published;
            const bool was_closed = core_.closed();
            const auto slot = core_.flight();
            const auto& fresh = tokens_.at(published_ + discarded_); // of no other play by now
            const bool again = core_.succeeded(*flight.attempt, fresh, at, 0.5, out);
            must(!again, "a success goes on");
            flight.over = true;
            const bool used = core_.stats().published != before;
            must(!used || !was_closed, "tokens published after close");
            must(!used || flight.attempt->epoch == epoch_, "tokens of an old epoch published");
            must(!used || flight.attempt->order > newest_, "older tokens replace younger ones");
            if (slot != flight.id) must(core_.flight() == slot, "R2: an end has cleared another flight's slot");
            if (used) {
                ++published_;
                newest_ = flight.attempt->order;
                generation_ = fresh->generation();
                key_is_bad_ = false;
                must(core_.published() != 0, "R1: published, and readers do not know");
            } else {
                ++discarded_;
            }
            break;
        }
        case kind::fail: {
            --left_.failures;
            auto& flight = flights_[next.which];
            const bool again = core_.failed(flight.id, failure_kind::transient, error{errc::internal_error}, at, 0.5, out);
            flight.attempt.reset();
            flight.over = !again;
            break;
        }
        case kind::refuse_key: {
            --left_.key_refusals;
            auto& flight = flights_[next.which];
            const bool in_slot = flight.id == core_.flight();
            const auto alarms = core_.stats().key_rejected_events;
            const bool again = core_.failed(flight.id, failure_kind::key_rejected, error{auth::errc::key_rejected}, at, 0.5, out);
            must(!again, "E15: a key that was rejected is asked about at once");
            must(!in_slot || core_.stats().key_rejected_events == alarms + (key_is_bad_ ? 0U : 1U), "E15: told not once");
            must(!in_slot || out.forget, "2.8: the record of a rejected key is kept");
            key_is_bad_ = key_is_bad_ || in_slot;
            flight.over = true;
            break;
        }
        case kind::accept:
            --left_.acceptances;
            accepted_ = generation_;
            core_.accepted(generation_);
            break;
        case kind::reject: {
            --left_.rejections;
            const auto said = core_.rejected(generation_, at, out);
            if (said == auth::verdict::give_up) break;
            if (core_.published() != 0) {
                doubted_ = generation_; // goes on, by E14 or E19
            } else {
                refusals_ = refused_ == generation_ ? refusals_ + 1 : 1;
                refused_ = generation_;
            }
            break;
        }
        case kind::grow_stale:
            --left_.renewals;
            now_ += 20min;
            break;
        case kind::expire:
            --left_.expiries;
            now_ += 31min;
            break;
        case kind::finish_pause:
            now_ += 3s;
            (void)core_.tick(clocks(), 0.5, out);
            break;
        case kind::take_over:
            --left_.timeouts;
            now_ += 16s;
            (void)core_.tick(clocks(), 0.5, out);
            break;
        case kind::stall:
            --left_.stalls;
            stalled_ = true;
            now_ += 2min;
            break;
        case kind::tick: {
            --left_.ticks;
            const auto before = core_.flight();
            (void)core_.tick(clocks(), 0.5, out);
            overdue_ = overdue_ || (stalled_ && before != 0 && core_.flight() != before);
            break;
        }
        case kind::invalidate:
            --left_.invalidations;
            if (!core_.closed()) {
                ++epoch_;
                generation_ = 0;
            }
            core_.invalidate(at, out);
            break;
        case kind::replace_key:
            --left_.replacements;
            if (!core_.closed()) {
                ++epoch_;
                generation_ = 0;
                key_is_bad_ = false;
            }
            core_.key_replaced(at, out);
            must(core_.closed() || waiting() == 0 || core_.flight() != 0, "E24: those who wait have no exchange with the new key");
            break;
        case kind::retry_now:
            --left_.retries;
            core_.retry_now(at, out);
            must(core_.closed() || waiting() == 0 || core_.flight() != 0, "those who waited out the pause have no exchange");
            break;
        case kind::close:
            --left_.closes;
            ++epoch_;
            generation_ = 0;
            core_.close(out);
            break;
        }
        carry_out(out);
        check();
    }

    /// With the tick turning and every flight answered, nobody waits for ever.
    void play_to_the_end() {
        for (int turn = 0; turn != 200 && waiting() != 0; ++turn) {
            bool answered = false;
            for (std::size_t at = 0; at != flights_.size() && !answered; ++at) {
                if (flights_[at].over) continue;
                play({flights_[at].attempt ? kind::succeed : kind::begin, at});
                answered = true;
            }
            if (answered) continue;
            now_ += 500ms;
            effects out;
            (void)core_.tick(clocks(), 0.5, out);
            carry_out(out);
            check();
        }
        must(waiting() == 0, "somebody waits for ever");
    }

    [[nodiscard]] std::string digest() const {
        std::string text = auth::cache_core_digest::of(core_, clocks().now.monotonic);
        for (std::size_t at = 0; at != nodes_.size(); ++at)
            text += waits_[at] ? 'w' : ended_[at] != 0 ? 'e' : '-';
        for (const auto& flight : flights_) {
            if (flight.over) continue;
            text += flight.id == core_.flight() ? 'S' : 'o';
            text += flight.attempt ? (flight.attempt->epoch == epoch_ ? (flight.attempt->order > newest_ ? 'y' : 'n') : 'x') : '.';
        }
        for (const int each : {left_.cancels, left_.acceptances, left_.rejections, left_.renewals, left_.expiries, left_.failures,
                               left_.key_refusals, left_.timeouts, left_.stalls, left_.ticks, left_.invalidations, left_.replacements, left_.retries, left_.closes,
                               left_.acquires})
            text += static_cast<char>('0' + each);
        text += key_is_bad_ ? 'K' : 'k';
        text += served_again_ ? 'S' : 's';
        text += static_cast<char>('0' + refusals_);
        text += generation_ != 0 && doubted_ == generation_ ? 'D' : 'd';
        text += generation_ != 0 && refused_ == generation_ ? 'R' : 'r';
        text += generation_ != 0 && accepted_ == generation_ ? 'A' : 'a';
        text += generation_ != 0 ? 'G' : 'g';
        return text;
    }
    [[nodiscard]] const std::string& wrong() const { return wrong_; }
    [[nodiscard]] bool has_served_again() const { return served_again_; }
    [[nodiscard]] bool was_overdue() const { return overdue_; }

private:
    struct flying {
        std::uint64_t id;
        std::optional<cache_core::attempt> attempt;
        bool over = false;
    };

    [[nodiscard]] moment clocks() const {
        moment made;
        made.now = {time_point{1000h + now_},
                    wall_time{still_clock::start} + std::chrono::duration_cast<wall_time::duration>(now_)};
        return made;
    }
    void must(bool holds, const char* otherwise) {
        if (!holds && wrong_.empty()) wrong_ = otherwise;
    }
    void served(const std::shared_ptr<const auth::snapshot>& tokens) {
        must(tokens != nullptr, "served without tokens");
        must(tokens && tokens->generation() == generation_, "served tokens that are not the newest");
        // E14: what one request was refused with is served again only if another's was accepted.
        const bool has_chance = refused_ == accepted_ && refusals_ < static_cast<int>(cache_core::refusals_enough);
        must(tokens && (tokens->generation() != refused_ || has_chance), "served tokens that the server has refused");
        must(tokens && (tokens->generation() != doubted_ || doubted_ == accepted_), "served a doubtful token that nobody has accepted");
        served_again_ = served_again_ || (tokens && tokens->generation() == refused_);
    }
    void wake(intrusive_list<pending>& batch) {
        while (pending* const node = batch.pop_front()) {
            const auto at = static_cast<std::size_t>(node - nodes_.data());
            must(waits_.at(at), "woken twice, or never waited");
            waits_.at(at) = false;
            ++ended_.at(at);
        }
    }
    void carry_out(effects& out) {
        if (!out.ready.empty()) {
            must(static_cast<bool>(out.told.tokens) != static_cast<bool>(out.told.refusal), "woken with neither or both");
            if (out.told.tokens) served(out.told.tokens);
        }
        wake(out.ready);
        wake(out.late);
        if (out.launch != 0) {
            must(out.launch == core_.flight(), "launched a flight that is not in the slot");
            flights_.push_back({out.launch, std::nullopt, false});
        }
    }
    [[nodiscard]] std::size_t waiting() const { return static_cast<std::size_t>(std::count(waits_.begin(), waits_.end(), true)); }
    void check() {
        must(core_.stats().waiters_now == waiting(), "a waiter is lost");
        for (const int each : ended_)
            must(each <= 1, "a waiter ended twice");
        if (core_.closed()) {
            must(waiting() == 0, "somebody waits for a closed cache");
            must(core_.flight() == 0, "a closed cache has a flight");
            must(core_.published() == 0, "a closed cache gives out tokens");
        }
        int in_slot = 0;
        for (const auto& flight : flights_)
            in_slot += flight.id == core_.flight() && !flight.over ? 1 : 0;
        must(in_slot == (core_.flight() != 0 ? 1 : 0), "the flight in the slot is not alive");
        must(core_.waiting() == (core_.flight() != 0 || waiting() != 0), "the tick stops too early, or never");
    }

    cache_core core_;
    budget left_;
    const std::vector<std::shared_ptr<auth::snapshot>>& tokens_;
    std::array<pending, 3> nodes_{};
    std::array<bool, 3> waits_{};
    std::array<int, 3> ended_{};
    std::vector<flying> flights_;
    std::chrono::nanoseconds now_{0};
    std::uint64_t epoch_ = 1;
    std::uint64_t newest_ = 0;
    std::uint64_t generation_ = 0;
    std::size_t published_ = 0;
    std::size_t discarded_ = 0;
    std::uint64_t accepted_ = 0;
    std::uint64_t refused_ = 0;
    std::uint64_t doubted_ = 0;
    int refusals_ = 0;
    bool key_is_bad_ = false;
    bool served_again_ = false;
    bool stalled_ = false;
    bool overdue_ = false; ///< a late tick has ended a flight
    std::string wrong_;
};

const char* name_of(kind what) {
    static constexpr const char* names[] = {"acquire",     "cancel",    "begin",      "succeed",    "fail",         "refuse_key",
                                            "accept",      "reject",    "grow_stale", "expire",     "finish_pause", "take_over",
                                            "stall",       "tick",        "invalidate",  "replace_key", "retry_now", "close"};
    return names[static_cast<std::size_t>(what)];
}

/// Visits them all, depth first.
class explorer {
public:
    explorer(auth::cache_options options, const budget& all) : options_{std::move(options)}, all_{all} {
        for (int n = 0; n != 16; ++n) {
            const auto issued = still_clock::start + 1h * n; // each outlives the one before, or it would bring no progress
            tokens_.push_back(auth::snapshot::make(tokens(std::to_string(n), issued, 30min), wall_time{issued}, options_).value());
        }
    }

    void run() { visit(); }

    std::size_t transitions = 0;
    std::size_t overdue = 0;        ///< states in which a late tick had ended a flight
    std::size_t second_chances = 0; ///< states in which a refused token was served again
    std::set<std::string> states;
    std::string wrong;

private:
    void visit() {
        if (!wrong.empty()) return;
        std::vector<event> choices;
        {
            model now{options_, all_, tokens_};
            for (const event& each : history_)
                now.play(each);
            if (!now.wrong().empty()) return complain(now.wrong());
            if (!states.insert(now.digest()).second) return;
            overdue += now.was_overdue() ? 1 : 0;
            second_chances += now.has_served_again() ? 1 : 0;
            choices = now.possible();
            now.play_to_the_end();
            if (!now.wrong().empty()) return complain(now.wrong());
        }
        for (const event& each : choices) {
            ++transitions;
            history_.push_back(each);
            visit();
            history_.pop_back();
        }
    }
    void complain(const std::string& what) {
        wrong = what + ", after";
        for (const event& each : history_)
            wrong += std::string{" "} + name_of(each.what) + std::to_string(each.which);
    }

    auth::cache_options options_;
    budget all_;
    std::vector<std::shared_ptr<auth::snapshot>> tokens_;
    std::vector<event> history_;
};

} // namespace

TEST_CASE("cache_core: G16 every schedule of the small model keeps the invariants, and from every state everybody's wait ends") {
    for (const auto policy : {auth::linger_policy::linger, auth::linger_policy::cancel_unwanted}) {
        auth::cache_options options;
        options.unwanted = policy;
        budget all;
        explorer every{options, all};
        every.run();
        CHECK_MESSAGE(every.wrong.empty(), every.wrong);
        MESSAGE(every.states.size() << " states, " << every.transitions << " transitions");
        CHECK(every.states.size() > 1000);
    }
}

TEST_CASE("cache_core: G16 E14 the same with a token that was accepted once, so that it gets a second chance, and two refusals") {
    auth::cache_options options;
    budget all;
    all.acceptances = 1;
    all.rejections = 2;
    all.acquires = 2;
    all.cancels = 0;
    all.renewals = 0;
    all.expiries = 0;
    all.timeouts = 0;
    explorer every{options, all};
    every.run();
    CHECK_MESSAGE(every.wrong.empty(), every.wrong);
    MESSAGE(every.states.size() << " states, " << every.transitions << " transitions");
    CHECK(every.second_chances > 0);
}

TEST_CASE("cache_core: G16 E15 E24 the same with a key that is rejected, an order to try again, and a new key") {
    auth::cache_options options;
    budget all;
    all.key_refusals = 2;
    all.retries = 1;
    all.replacements = 1;
    all.acquires = 2;
    all.cancels = 0;
    all.rejections = 0;
    all.renewals = 0;
    all.expiries = 0;
    explorer every{options, all};
    every.run();
    CHECK_MESSAGE(every.wrong.empty(), every.wrong);
    MESSAGE(every.states.size() << " states, " << every.transitions << " transitions");
    CHECK(every.states.size() > 1000);
}

TEST_CASE("cache_core: G16 T32 the same with an order to forget the tokens in the place of the close") {
    auth::cache_options options;
    budget all;
    all.closes = 0;
    all.invalidations = 1;
    all.timeouts = 0;
    explorer every{options, all};
    every.run();
    CHECK_MESSAGE(every.wrong.empty(), every.wrong);
    MESSAGE(every.states.size() << " states, " << every.transitions << " transitions");
}

TEST_CASE("cache_core: G16 E26 the same with ticks that come long after what they were for: waits, attempts and flights are all overdue") {
    for (const auto policy : {auth::linger_policy::linger, auth::linger_policy::cancel_unwanted}) {
        auth::cache_options options;
        options.unwanted = policy;
        budget all;
        all.stalls = 2;
        all.ticks = 2;
        all.timeouts = 0;
        all.rejections = 0;
        all.renewals = 0;
        all.cancels = 1;
        explorer every{options, all};
        every.run();
        CHECK_MESSAGE(every.wrong.empty(), every.wrong);
        MESSAGE(every.states.size() << " states, " << every.transitions << " transitions, in " << every.overdue << " a flight was overdue");
        CHECK(every.overdue > 100);
    }
}
