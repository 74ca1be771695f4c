#include "cache_fixture.hpp"

#include <filed/auth/cache_core.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <map>
#include <random>

using namespace filed;
using namespace filed::testing_auth;
using auth::cache_core;
using auth::effects;
using auth::failure_kind;
using auth::moment;
using auth::pending;

namespace {

moment at(std::chrono::nanoseconds since) {
    moment made;
    made.now = {time_point{1000h + since}, wall_time{still_clock::start} + std::chrono::duration_cast<wall_time::duration>(since)};
    return made;
}

std::shared_ptr<auth::snapshot> snapshot(std::string_view mark, std::chrono::seconds life = 30min,
                                         std::chrono::seconds issued_after = 0s) {
    const auth::cache_options options;
    return auth::snapshot::make(tokens(mark, still_clock::start + issued_after, life), wall_time{still_clock::start}, options)
        .value();
}

/// Publishes `mark` through a flight of its own.
void publish(cache_core& core, std::string_view mark, std::chrono::nanoseconds when, std::chrono::seconds life = 30min) {
    pending node;
    effects asked;
    REQUIRE(core.acquire(&node, never, at(when), asked) == cache_core::answer::waits);
    const auto attempt = core.begin_attempt(core.flight(), at(when));
    REQUIRE(attempt);
    effects done;
    REQUIRE_FALSE(
        core.succeeded(*attempt, snapshot(mark, life, std::chrono::floor<std::chrono::seconds>(when)), at(when), 0.5, done));
    REQUIRE(done.ready.pop_front() == &node);
}

} // namespace

TEST_CASE("cache_core: 2.2 the spans of a token") {
    const auth::cache_options options;
    const auto seconds = [](std::chrono::nanoseconds span) { return std::chrono::round<std::chrono::seconds>(span); };
    for (const double draw : {0.0, 0.25, 0.999}) {
        const auto half_hour = auth::spans_of(30min, options, draw);
        CHECK(seconds(half_hour.hard) == 30min - 36s);
        CHECK(half_hour.soft >= 15min);
        CHECK(half_hour.soft <= 19min + 30s);
        const auto short_one = auth::spans_of(119s, options, draw);
        CHECK(std::chrono::round<std::chrono::milliseconds>(short_one.soft) == 59500ms);
        CHECK(std::chrono::round<std::chrono::milliseconds>(short_one.hard) == 107100ms);
        CHECK(seconds(auth::spans_of(120s, options, draw).hard) == 110s);     // never less than ten seconds ...
        CHECK(seconds(auth::spans_of(24h, options, draw).hard) == 24h - 60s); // ... nor more than a minute
        for (const auto life : {1ns, std::chrono::nanoseconds{1ms}, std::chrono::nanoseconds{1s}, std::chrono::nanoseconds{24h}}) {
            const auto spans = auth::spans_of(life, options, draw);
            CHECK(spans.soft <= spans.hard);
            CHECK(spans.hard <= life);
            CHECK(spans.soft.count() >= 0);
        }
    }
    CHECK(auth::spans_of(30min, options, 0).soft == 15min);
    auth::cache_options none;
    none.guard = 0ms;
    CHECK(auth::spans_of(30min, none, 0).hard == 30min);
    CHECK(auth::spans_of(60s, none, 0).hard == 60s);
}

TEST_CASE("cache_core: T6 G11 L16 a fleet that starts together spreads its renewals evenly over the window") {
    auth::cache_options options;
    std::mt19937_64 engine{7};
    std::uniform_real_distribution<double> draw{0, 1};
    std::array<int, 27> tenths{}; // of ten seconds, over the window of 4.5 minutes
    for (int n = 0; n != 10'000; ++n) {
        const auto soft = auth::spans_of(30min, options, draw(engine)).soft - std::chrono::nanoseconds{15min};
        ++tenths.at(static_cast<std::size_t>(soft / std::chrono::nanoseconds{10s}));
    }
    const double expected = 10'000.0 / 27;
    double squares = 0;
    for (const int count : tenths)
        squares += (count - expected) * (count - expected) / expected;
    CHECK(squares < 54.1); // chi-squared, 26 degrees of freedom, 0.1 %
}

TEST_CASE("cache_core: T6 the renewal time is drawn once, not once per look") {
    const auth::cache_options options;
    cache_core core{options};
    publish(core, "a", 0s);
    for (int n = 0; n != 10; ++n) {
        effects out;
        REQUIRE(core.try_acquire(at(1s * n), out));
        CHECK(out.look.monotonic == out.source.soft.monotonic);
        CHECK(std::chrono::round<std::chrono::seconds>(out.source.soft.monotonic - at(0s).now.monotonic) == 1035s);
    }
}

TEST_CASE("cache_core: E2 a stale copy is good for a quarter of a second, and never beyond hard") {
    const auth::cache_options options;
    cache_core core{options};
    publish(core, "a", 0s);
    effects early;
    REQUIRE(core.try_acquire(at(1100s), early));
    CHECK(early.look.monotonic == at(1100s + 250ms).now.monotonic);
    CHECK(early.look.wall == at(1100s + 250ms).now.wall);
    CHECK(early.launch != 0);
    effects late;
    REQUIRE(core.try_acquire(at(1763900ms), late));
    CHECK(late.look.monotonic == late.source.hard.monotonic);
    CHECK(late.launch == 0); // one is on its way
}

TEST_CASE("cache_core: a waiter can be taken out exactly as long as it is in the list") {
    const auth::cache_options options;
    cache_core core{options};
    pending a;
    pending b;
    CHECK_FALSE(core.withdraw(a)); // T13: before it is linked
    effects out;
    REQUIRE(core.acquire(&a, never, at(0s), out) == cache_core::answer::waits);
    REQUIRE(core.acquire(&b, never, at(0s), out) == cache_core::answer::waits);
    CHECK(core.withdraw(a));
    CHECK_FALSE(core.withdraw(a));
    effects closed;
    core.close(closed);
    CHECK_FALSE(core.withdraw(b)); // it belongs to who has the effects
    CHECK(closed.ready.pop_front() == &b);
    CHECK(closed.ready.empty());
    CHECK_FALSE(core.withdraw(b));
}

TEST_CASE("cache_core: R2 an end is counted for the flight in the slot alone") {
    const auth::cache_options options;
    cache_core core{options};
    pending node;
    effects out;
    REQUIRE(core.acquire(&node, never, at(0s), out) == cache_core::answer::waits);
    const auto id = core.flight();
    CHECK(out.launch == id);
    effects ignored;
    CHECK_FALSE(core.failed(id + 1, failure_kind::transient, error{errc::internal_error}, at(0s), 0.5, ignored));
    core.abandoned(id + 1, at(0s), 0.5, ignored);
    CHECK_FALSE(core.begin_attempt(id + 1, at(0s)));
    CHECK(core.flight() == id);
    CHECK(ignored.ready.empty());
    effects ended;
    core.abandoned(id, at(0s), 0.5, ended);
    CHECK(ended.ready.size() == 1);
    CHECK(core.flight() == 0);
}

TEST_CASE("cache_core: R9 kinds of failures: what is unknown passes") {
    CHECK(auth::kind_of(error{auth::errc::key_rejected}) == failure_kind::key_rejected);
    CHECK(auth::kind_of(error{auth::errc::unauthenticated}) == failure_kind::key_rejected);
    CHECK(auth::kind_of(error{auth::errc::exchange_refused}) == failure_kind::exchange_refused);
    for (const error& other :
         {error{}, error{auth::errc::token_unavailable}, error{auth::errc::malformed_token}, error{errc::internal_error},
          error{operation_aborted()}, error{std::make_error_code(std::errc::timed_out)}}) {
        CHECK(auth::kind_of(other) == failure_kind::transient);
    }
}

// Random schedules ----------------------------------------------------------------------------------------------------

namespace {

/// Plays random events against a core and checks after each what must always hold.
class player {
public:
    explicit player(std::uint64_t seed) : random_{seed}, options_{options_for(random_)}, core_{options_} {}

    void play(int events) {
        for (int n = 0; n != events; ++n) {
            one_event();
            check();
        }
        // Whatever happened: with the tick turning, nobody waits much longer than a minute.
        for (int n = 0; n != 1300; ++n) {
            now_ += 50ms;
            tick();
            check();
        }
        CHECK(core_.stats().waiters_now == 0);
        for (const auto& each : nodes_)
            CHECK_FALSE(each.waits);
    }

private:
    static constexpr std::size_t requests = 6;
    struct request {
        pending node;
        bool waits = false;
        time_point deadline = never;
    };
    struct flying {
        std::uint64_t id;
        std::optional<cache_core::attempt> attempt;
        bool first = true;
    };
    struct issued {
        time_point end;     ///< sent + life
        bool refused_often; ///< by two requests
        int refusals = 0;
        std::uint64_t epoch = 0;
    };

    static auth::cache_options options_for(std::mt19937_64& random) {
        auth::cache_options options;
        if (random() % 2) options.unwanted = auth::linger_policy::cancel_unwanted;
        return options;
    }
    std::uint64_t pick(std::uint64_t below) { return random_() % below; }
    double draw() { return static_cast<double>(random_() >> 11) * 0x1p-53; }
    moment clocks() const {
        moment made = at(now_);
        made.suspended = slept_;
        made.now.wall += std::chrono::duration_cast<wall_time::duration>(slept_ + stepped_);
        return made;
    }

    void one_event() {
        switch (pick(16)) {
        case 0:
        case 1:
        case 2:
            acquire(nodes_[pick(requests)]);
            break;
        case 3:
            withdraw(nodes_[pick(requests)]);
            break;
        case 4:
        case 5:
            begin();
            break;
        case 6:
        case 7:
            succeed();
            break;
        case 8:
            fail();
            break;
        case 9:
            lose();
            break;
        case 10:
            reject();
            break;
        case 11:
            if (!generations_.empty()) core_.accepted(generations_.rbegin()->first);
            break;
        case 12:
            pass();
            break;
        case 13:
        case 14:
            now_ += std::chrono::milliseconds{pick(500)};
            tick();
            break;
        default:
            order();
            break;
        }
    }

    void acquire(request& asks) {
        if (asks.waits) return;
        effects out;
        const auto when = clocks();
        asks.deadline = pick(3) == 0 ? never : when.now.monotonic + std::chrono::milliseconds{pick(20'000)};
        const bool ask_only = pick(4) == 0;
        const auto flights = core_.flight();
        const auto said = core_.acquire(ask_only ? nullptr : &asks.node, asks.deadline, when, out);
        if (said == cache_core::answer::served) served(*out.told.tokens, when);
        if (said == cache_core::answer::refused) CHECK(out.told.refusal);
        if (said == cache_core::answer::waits && ask_only) CHECK(flights == core_.flight());
        if (said == cache_core::answer::waits && !ask_only) asks.waits = true;
        carry_out(out, when);
    }
    void withdraw(request& leaves) {
        const bool took = core_.withdraw(leaves.node);
        CHECK(took == leaves.waits);
        leaves.waits = false;
    }
    void begin() {
        for (auto& each : flights_) {
            if (each.attempt) continue;
            each.attempt = core_.begin_attempt(each.id, clocks());
            if (each.attempt) {
                CHECK(each.id == core_.flight());
                if (std::exchange(each.first, false)) CHECK(each.attempt->deadline > clocks().now.monotonic);
            } else {
                CHECK(each.id != core_.flight());
                each = flights_.back();
                flights_.pop_back();
            }
            return;
        }
    }
    flying* pick_sent() {
        for (std::size_t n = 0; n != flights_.size(); ++n) {
            auto& each = flights_[(n + pick(flights_.size())) % flights_.size()];
            if (each.attempt) return &each;
        }
        return nullptr;
    }
    void ended(flying* which, bool again) {
        which->attempt.reset();
        if (again) {
            CHECK(which->id == core_.flight());
            return;
        }
        CHECK(which->id != core_.flight());
        *which = flights_.back();
        flights_.pop_back();
    }
    void succeed() {
        flying* const which = pick_sent();
        if (!which) return;
        const auto when = clocks();
        const std::chrono::seconds life{std::array{1800, 100, 2, 90'000}[pick(4)]};
        auto fresh = snapshot(pick(5) == 0 ? "same" : std::to_string(random_()), life);
        effects out;
        const bool was_closed = core_.closed();
        const auto in_slot = core_.flight();
        const auto before = core_.stats().published;
        const bool again = core_.succeeded(*which->attempt, fresh, when, draw(), out);
        const bool published = core_.stats().published != before;
        if (in_slot != which->id && !was_closed) CHECK(core_.flight() == in_slot); // E9: the slot is another's
        if (published) {
            CHECK_FALSE(was_closed);
            CHECK(which->attempt->epoch == epoch_);
            CHECK(which->attempt->order > newest_order_); // E9
            newest_order_ = which->attempt->order;
            CHECK((generations_.empty() || fresh->generation() > generations_.rbegin()->first));
            generations_[fresh->generation()] = {which->attempt->sent.now.monotonic + fresh->life() + 1ns, false, 0, epoch_};
        } else {
            CHECK(fresh->generation() == 0);
        }
        ended(which, again);
        carry_out(out, when);
    }
    void fail() {
        flying* const which = pick_sent();
        if (!which) return;
        const auto when = clocks();
        effects out;
        const auto kind = std::array{failure_kind::transient, failure_kind::transient, failure_kind::key_rejected,
                                     failure_kind::exchange_refused}[pick(4)];
        ended(which, core_.failed(which->id, kind, error{errc::internal_error}, when, draw(), out));
        carry_out(out, when);
    }
    void lose() {
        if (flights_.empty()) return;
        auto& which = flights_[pick(flights_.size())];
        const auto when = clocks();
        effects out;
        core_.abandoned(which.id, when, draw(), out);
        which = flights_.back();
        flights_.pop_back();
        carry_out(out, when);
    }
    void reject() {
        if (generations_.empty()) return;
        auto which = generations_.end();
        for (auto back = pick(2) + 1; back != 0 && which != generations_.begin(); --back)
            --which;
        const auto when = clocks();
        effects out;
        const bool current = std::next(which) == generations_.end();
        const auto flight = core_.flight();
        const auto said = core_.rejected(which->first, when, out);
        if (current && said == auth::verdict::replay) ++which->second.refusals;
        if (!current) CHECK(core_.flight() == flight); // E16
        if (said == auth::verdict::give_up) CHECK(out.launch == 0);
        carry_out(out, when);
    }
    void pass() {
        switch (pick(8)) {
        case 0:
            now_ += std::chrono::seconds{pick(2000)};
            break;
        case 1:
            slept_ += std::chrono::seconds{pick(2000)};
            break;
        case 2:
            stepped_ += std::chrono::seconds{static_cast<long long>(pick(200'000)) - 100'000};
            break;
        case 3:
        case 4: // past the deadline of a flight, which may come to its end after all (E9)
            now_ += 15s;
            tick();
            break;
        default:
            now_ += std::chrono::milliseconds{pick(3000)};
            break;
        }
    }
    void tick() {
        const auto when = clocks();
        effects out;
        const bool waiting = core_.tick(when, draw(), out);
        for (pending* node = out.late.front(); node; node = node->next)
            CHECK(node->deadline <= when.now.monotonic);
        carry_out(out, when);
        CHECK(waiting == core_.waiting());
        for (const auto& each : nodes_) {
            if (each.waits) CHECK((each.deadline == never || each.deadline > when.now.monotonic)); // T15
        }
    }
    void order() {
        const auto when = clocks();
        effects out;
        switch (pick(12)) {
        case 0:
        case 1:
            if (!core_.closed()) ++epoch_;
            core_.invalidate(when, out);
            break;
        case 2:
            if (!core_.closed()) ++epoch_;
            core_.key_replaced(when, out);
            break;
        case 3:
        case 4:
            core_.retry_now(when, out);
            break;
        case 5:
            if (pick(10) == 0) {
                if (!core_.closed()) ++epoch_;
                core_.close(out);
            }
            break;
        default:
            break;
        }
        carry_out(out, when);
    }

    void served(const auth::snapshot& tokens, const moment& when) {
        REQUIRE(generations_.count(tokens.generation()) == 1);
        const auto& known = generations_[tokens.generation()];
        CHECK(known.epoch == epoch_);
        CHECK(tokens.generation() == generations_.rbegin()->first);
        CHECK(when.now.monotonic < known.end);
    }
    void wake(intrusive_list<pending>& batch) {
        while (pending* const node = batch.pop_front()) {
            bool found = false;
            for (auto& each : nodes_) {
                if (&each.node != node) continue;
                found = true;
                CHECK(each.waits); // never twice
                each.waits = false;
            }
            CHECK(found);
        }
    }
    void carry_out(effects& out, const moment& when) {
        if (!out.ready.empty()) {
            CHECK(static_cast<bool>(out.told.tokens) != static_cast<bool>(out.told.refusal)); // R1: one or the other
            if (out.told.tokens) served(*out.told.tokens, when);
        }
        wake(out.ready);
        wake(out.late);
        if (out.launch != 0) {
            CHECK(out.launch == core_.flight());
            for (const auto& each : flights_)
                CHECK(each.id != out.launch);
            flights_.push_back({out.launch, std::nullopt, true});
        }
    }

    void check() {
        const auto stats = core_.stats();
        std::uint64_t waiting = 0;
        for (const auto& each : nodes_)
            waiting += each.waits ? 1 : 0;
        CHECK(stats.waiters_now == waiting); // nobody is lost, nobody is told twice
        CHECK(core_.waiting() == (core_.flight() != 0 || waiting != 0));
        if (core_.closed()) {
            CHECK(waiting == 0);
            CHECK(core_.flight() == 0);
            CHECK(core_.published() == 0);
        }
        int in_slot = 0;
        for (const auto& each : flights_)
            in_slot += each.id == core_.flight() ? 1 : 0;
        CHECK(in_slot == (core_.flight() != 0 ? 1 : 0)); // the slot holds a flight that lives
    }

    std::mt19937_64 random_;
    auth::cache_options options_;
    cache_core core_;
    std::array<request, requests> nodes_{};
    std::vector<flying> flights_;
    std::map<std::uint64_t, issued> generations_;
    std::uint64_t epoch_ = 1;
    std::uint64_t newest_order_ = 0;
    std::chrono::nanoseconds now_{0};
    std::chrono::nanoseconds slept_{0};
    std::chrono::nanoseconds stepped_{0};
};

} // namespace

// FILED_G16_SCHEDULES=2500 plays a million events; a sanitizer's build does so in minutes.
TEST_CASE("cache_core: G16 random schedules keep the invariants") {
    const char* const wanted = std::getenv("FILED_G16_SCHEDULES");
    const std::uint64_t schedules = wanted ? std::strtoull(wanted, nullptr, 10) : 400;
    for (std::uint64_t seed = 1; seed <= schedules; ++seed) {
        CAPTURE(seed);
        player{seed}.play(400);
    }
    MESSAGE(schedules << " schedules of 400 events, and the end of everybody's wait after each");
}
