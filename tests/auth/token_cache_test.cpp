// Coalescing, renewal, cancellation, deadlines and the cache's own life, under virtual time on one thread.
// T numbers are those of the tests in the design of the token cache, E numbers those of its events.
#include "cache_fixture.hpp"

#include <asio/thread_pool.hpp>

#include <doctest/doctest.h>

using namespace filed;
using namespace filed::testing_auth;
using filed::auth::linger_policy;
using asked = std::shared_ptr<cache_fixture::asked>;

/// Far more handlers than any of these tests runs; whoever gets here runs for ever.
static constexpr int most_steps = 10'000;

// Coalescing and renewal --------------------------------------------------------------------------------------------

TEST_CASE("token_cache: T1 E3 E4 a miss starts one exchange, which serves everybody who waits") {
    cache_fixture f;
    CHECK_FALSE(f.hit());
    CHECK(f.server.count() == 0); // asking without waiting starts nothing
    std::vector<asked> requests;
    for (int n = 0; n != 100; ++n)
        requests.push_back(f.ask());
    CHECK(f.server.count() == 1);
    CHECK(f.server[0].key == "key-1");
    CHECK(f.cache->stats().waiters_now == 100);
    REQUIRE(f.server[0].answer(tokens("a", f.wall())));
    f.settle();
    const auto first = requests.front()->generation();
    CHECK(first != 0);
    for (const auto& request : requests)
        CHECK(request->generation() == first);
    CHECK(f.cache->stats().joins == 99);
    CHECK(f.cache->stats().waiters_peak == 100);
    CHECK(f.cache->stats().waiters_now == 0);
    const auto lease = f.hit();
    REQUIRE(lease);
    CHECK(lease->authorization(token_kind::user) == "Bearer " + jwt("user-a", still_clock::start, 30min));
    CHECK(lease->authorization(token_kind::workspace) == "Bearer " + jwt("workspace-a", still_clock::start, 30min));
    CHECK(f.server.count() == 1);
}

TEST_CASE("token_cache: a legacy answer has one token, which serves for both kinds") {
    cache_fixture f;
    const auto request = f.ask();
    auth::token_set one;
    one.workspace = secret{std::string_view{"opaque-token_1"}};
    f.server[0].answer(std::move(one));
    f.settle();
    REQUIRE(request->has_token());
    CHECK((*request->outcome)->authorization(token_kind::user) == "Bearer opaque-token_1");
    CHECK((*request->outcome)->authorization(token_kind::workspace) == "Bearer opaque-token_1");
    // A token that says nothing about its life gets five minutes, less the guard of ten seconds.
    f.pass(289s, 1s);
    CHECK(f.hit());
    f.pass(1s);
    CHECK_FALSE(f.hit());
}

TEST_CASE("token_cache: T3 what an acquire does just before and at soft and hard") {
    cache_fixture f;
    const auto first = f.fill(); // 30 minutes; drawn 0.5: soft at 1035 s, hard at 1764 s
    REQUIRE(first != 0);
    f.time.advance(1035s - 1ms);
    CHECK(f.hit()->generation() == first);
    f.settle();
    CHECK(f.server.count() == 1);
    f.time.advance(1ms); // soft: served at once, renewed in the background
    CHECK(f.hit()->generation() == first);
    CHECK(f.hit()->generation() == first);
    f.settle();
    REQUIRE(f.server.count() == 2);
    f.server[1].answer(error{errc::internal_error}); // the old token stays
    f.settle();
    CHECK(f.hit()->generation() == first);
    f.time.advance(1764s - 1035s - 1ms);
    CHECK(f.hit()->generation() == first);
    f.settle();
    REQUIRE(f.server.count() == 3);
    f.time.advance(1ms); // hard: nothing is served; the request joins the flight that is under way
    CHECK_FALSE(f.hit());
    const auto request = f.ask();
    CHECK_FALSE(request->ended());
    CHECK(f.server.count() == 3);
    f.server[2].answer(tokens("2", f.wall()));
    f.settle();
    CHECK(request->generation() > first);
    CHECK(f.cache->stats().flights_soft == 2);
    CHECK(f.cache->stats().flights_miss == 1);
}

TEST_CASE("token_cache: E2 a background renewal makes one attempt, holds nobody up, and is told of by the next publication") {
    cache_fixture f;
    const auto first = f.fill();
    f.time.advance(1035s);
    for (int n = 0; n != 50; ++n)
        CHECK(f.hit()->generation() == first); // T5: many in the same tick start one
    f.settle();
    CHECK(f.server.count() == 2);
    CHECK(f.pass(300ms)); // the flight keeps the tick running
    CHECK(f.hit()->generation() == first);
    f.server[1].answer(tokens("2", f.wall()));
    f.settle();
    CHECK(f.hit()->generation() > first);
    CHECK_FALSE(f.pass(50ms));           // R11: idle again
    CHECK(f.cache->stats().waited == 1); // the very first
}

TEST_CASE("token_cache: R11 an idle cache needs no tick, however old its token is") {
    cache_fixture f;
    f.fill();
    const int wakes = f.ticks->wakes;
    CHECK_FALSE(f.pass(2h, 10s));
    CHECK(f.ticks->wakes == wakes);
    CHECK(f.server.count() == 1);
}

TEST_CASE("token_cache: T7 both tokens of a lease are of one exchange, and stay so when it is replaced") {
    cache_fixture f;
    f.fill("old");
    const auto old = f.hit();
    f.time.advance(1035s);
    f.hit();
    f.settle();
    f.server[1].answer(tokens("new", f.wall()));
    f.settle();
    const auto renewed = f.hit();
    CHECK(old->authorization(token_kind::user) == "Bearer " + jwt("user-old", still_clock::start, 30min));
    CHECK(old->authorization(token_kind::workspace) == "Bearer " + jwt("workspace-old", still_clock::start, 30min));
    CHECK(renewed->authorization(token_kind::user) == "Bearer " + jwt("user-new", f.wall(), 30min));
    CHECK(renewed->authorization(token_kind::workspace) == "Bearer " + jwt("workspace-new", f.wall(), 30min));
}

TEST_CASE("token_cache: T8 R1 a waiter that acquires again as it resumes has the new token at once") {
    cache_fixture f;
    const auto request = std::make_shared<cache_fixture::asked>();
    std::uint64_t again = 0;
    request->on_end = [&] { again = f.hit() ? f.hit()->generation() : 0; };
    f.start(request, never);
    f.settle();
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(again == request->generation());
    CHECK(again != 0);
    CHECK(f.server.count() == 1);
}

// Cancellation and deadlines ------------------------------------------------------------------------------------------

TEST_CASE("token_cache: T9 T13 E6 E7 E10 a waiter cancelled at any step ends exactly once, and disturbs nobody") {
    for (int victim : {0, 1, 2}) {
        for (int step = 0;; ++step) {
            cache_fixture f;
            asked requests[3];
            for (auto& request : requests) {
                request = std::make_shared<cache_fixture::asked>();
                f.start(request, never);
            }
            int taken = 0;
            bool answered = false;
            bool cancelled = false;
            for (;;) { // one handler at a time, so that the cancellation falls between every two of them
                REQUIRE(taken < most_steps);
                if (taken == step) {
                    requests[victim]->cancel.emit(asio::cancellation_type::terminal);
                    cancelled = true;
                }
                f.context.restart();
                if (f.context.poll_one() != 0) {
                    ++taken;
                } else if (!answered) {
                    answered = true;
                    REQUIRE(f.server.count() == 1);
                    f.server[0].answer(tokens("a", f.wall()));
                } else {
                    break;
                }
            }
            CAPTURE(victim);
            CAPTURE(step);
            for (int n = 0; n != 3; ++n) {
                CHECK(requests[n]->endings == 1);
                if (n != victim) CHECK(requests[n]->has_token());
            }
            const bool aborted = requests[victim]->thrown || requests[victim]->reason().code() == operation_aborted();
            CHECK(aborted != requests[victim]->has_token());
            CHECK(f.server.count() == 1);
            CHECK(f.cache->stats().waiters_now == 0);
            CHECK(f.hit());
            if (!cancelled) break;
        }
    }
}

TEST_CASE("token_cache: T13 E10 one waiter cancels another from inside its own resume") {
    cache_fixture f;
    const auto first = std::make_shared<cache_fixture::asked>();
    const auto second = std::make_shared<cache_fixture::asked>();
    first->on_end = [&] { second->cancel.emit(asio::cancellation_type::terminal); };
    f.start(first, never);
    f.start(second, never);
    f.settle();
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(first->has_token());
    CHECK(second->endings == 1);
    CHECK(second->has_token()); // its completion was already under way
}

TEST_CASE("token_cache: T13 a request that was cancelled before it began does not wait") {
    cache_fixture f;
    const auto request = std::make_shared<cache_fixture::asked>();
    f.start(request, never);
    request->cancel.emit(asio::cancellation_type::terminal);
    f.settle();
    CHECK(request->endings == 1);
    CHECK_FALSE(request->has_token());
    CHECK(f.cache->stats().waiters_now == 0);
}

TEST_CASE("token_cache: T10 E4 R5 the first waiter's short deadline is its own; the exchange keeps its own") {
    cache_fixture f;
    const auto first = f.ask(f.in(1ms));
    const auto second = f.ask(f.in(10s));
    REQUIRE(f.server.count() == 1);
    CHECK(f.server[0].deadline == f.in(6s)); // of the first attempt
    f.pass(300ms);
    REQUIRE(first->ended());
    CHECK(first->reason().code() == errc::deadline_exceeded);
    CHECK(first->reason().place() == "waiting for a token");
    CHECK_FALSE(f.server[0].stopped);
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(second->has_token());
    CHECK(f.server.count() == 1);
}

TEST_CASE("token_cache: T15 a waiter leaves at its deadline; one without a deadline after a minute") {
    auth::cache_options patient;
    patient.exchange_deadline = 10min;
    patient.attempt_deadline = 10min;
    cache_fixture f{patient};
    const auto hurried = f.ask(f.in(3s));
    const auto unhurried = f.ask();
    const auto late = f.ask(f.in(0s));
    CHECK(late->reason().code() == errc::deadline_exceeded);
    f.pass(3s - 50ms);
    CHECK_FALSE(hurried->ended());
    f.pass(50ms);
    CHECK(hurried->reason().code() == errc::deadline_exceeded);
    f.pass(57s - 50ms);
    CHECK_FALSE(unhurried->ended());
    f.pass(50ms);
    CHECK(unhurried->reason().code() == errc::deadline_exceeded);
    CHECK(f.cache->stats().timed_out == 2);
    CHECK_FALSE(f.server[0].stopped);
}

TEST_CASE("token_cache: T15 only the waiters that are due leave") {
    cache_fixture f;
    std::vector<asked> requests;
    for (int n = 1; n <= 20; ++n)
        requests.push_back(f.ask(f.in(std::chrono::milliseconds{((n * 7) % 20 + 1) * 100})));
    for (int turn = 1; turn <= 20; ++turn) {
        f.pass(100ms, 100ms);
        for (int n = 1; n <= 20; ++n)
            CHECK(requests[static_cast<std::size_t>(n - 1)]->ended() == ((n * 7) % 20 + 1 <= turn));
    }
}

TEST_CASE("token_cache: T11 a stalled exchange is joined and left ten thousand times and nothing remains") {
    cache_fixture f;
    const auto patient = f.ask();
    for (int n = 0; n != 10'000; ++n) {
        const auto request = f.ask();
        request->cancel.emit(asio::cancellation_type::terminal);
        f.settle();
        REQUIRE(request->reason().code() == operation_aborted());
    }
    CHECK(f.cache->stats().waiters_now == 1);
    CHECK(f.cache->stats().waiters_peak == 2);
    CHECK(f.server.count() == 1);
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(patient->has_token());
}

TEST_CASE("token_cache: T12 E8 when all waiters have left, the exchange goes on and its tokens are kept") {
    cache_fixture f;
    const auto request = f.ask();
    request->cancel.emit(asio::cancellation_type::terminal);
    f.settle();
    CHECK_FALSE(f.server[0].stopped);
    const auto joins = f.ask();
    CHECK(f.server.count() == 1);
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(joins->has_token());
}

TEST_CASE("token_cache: T12 E8 R3 whenever the only waiter leaves and whenever a newcomer comes: one living exchange, whose tokens he gets") {
    constexpr int most_idle_turns = 40; // two seconds, in which the newcomer may still come
    for (const auto unwanted : {linger_policy::linger, linger_policy::cancel_unwanted}) {
        for (const bool first_attempt_fails : {false, true}) {
            CAPTURE(first_attempt_fails);
            auth::cache_options options;
            options.unwanted = unwanted;
            std::size_t schedules = 0;
            std::size_t second_flights = 0;
            bool has_left = true;
            for (int leaves = 0; has_left; ++leaves) {
                bool has_come = true;
                for (int comes = leaves; has_come; ++comes) {
                    CAPTURE(leaves);
                    CAPTURE(comes);
                    has_left = has_come = false;
                    cache_fixture f{options};
                    const auto first = std::make_shared<cache_fixture::asked>();
                    const auto second = std::make_shared<cache_fixture::asked>();
                    f.start(first, never);
                    std::size_t answered = 0;
                    int idle_turns = 0;
                    for (int taken = 0; !second->ended(); ++taken) { // a step is one handler, one answer of the server, or a turn of the tick
                        REQUIRE(taken < most_steps);
                        if (taken == leaves && !std::exchange(has_left, true)) first->cancel.emit(asio::cancellation_type::terminal);
                        if (taken == comes && !std::exchange(has_come, true)) f.start(second, never);
                        std::size_t living = 0;
                        for (std::size_t n = 0; n != f.server.count(); ++n) living += f.server[n].waits;
                        CHECK(living <= 1);
                        f.context.restart();
                        if (f.context.poll_one() != 0) continue;
                        if (answered != f.server.count()) {
                            auto& call = f.server[answered++];
                            CHECK(call.answer(first_attempt_fails && answered == 1 ? result<auth::token_set>{error{errc::internal_error}}
                                                                                    : result<auth::token_set>{tokens("a", f.wall())}));
                            continue;
                        }
                        if (!has_come && ++idle_turns > most_idle_turns) break;
                        f.time.advance(50ms);
                        (void)f.ticks->turn(f.time.now().monotonic);
                    }
                    if (!has_left || !has_come) continue;
                    ++schedules;
                    f.settle();
                    CHECK(first->endings == 1);
                    CHECK(second->endings == 1);
                    CHECK(second->has_token());
                    CHECK(f.server.count() == (first_attempt_fails ? 2 : 1));
                    CHECK(f.cache->stats().waiters_now == 0);
                    CHECK_FALSE(f.pass(50ms)); // nothing is left to wait for
                    second_flights += f.cache->stats().flights_miss > 1;
                }
            }
            MESSAGE(schedules << " schedules, " << second_flights << " with a second flight");
            CHECK(schedules > 1000);
            // One that fails with nobody waiting makes no further attempt, whatever the policy.
            CHECK((second_flights != 0) == (unwanted == linger_policy::cancel_unwanted || first_attempt_fails));
        }
    }
}

TEST_CASE("token_cache: T12 E8 R3 an unwanted exchange is given up before it is sent, and a newcomer gets a living one") {
    auth::cache_options options;
    options.unwanted = linger_policy::cancel_unwanted;
    for (int step = 0;; ++step) {
        cache_fixture f{options};
        const auto first = std::make_shared<cache_fixture::asked>();
        f.start(first, never);
        asked second;
        int taken = 0;
        bool cancelled = false;
        for (;;) {
            REQUIRE(taken < most_steps);
            f.context.restart();
            if (taken == step && !cancelled) {
                cancelled = true;
                first->cancel.emit(asio::cancellation_type::terminal);
                f.context.poll_one();
                second = std::make_shared<cache_fixture::asked>();
                f.start(second, never);
            }
            if (f.context.poll_one() == 0) break;
            ++taken;
        }
        if (!cancelled) break;
        CAPTURE(step);
        REQUIRE(f.server.count() == 1); // given up before it was sent, or joined
        f.server[0].answer(tokens("a", f.wall()));
        f.settle();
        CHECK(first->endings == 1);
        CHECK(second->has_token());
    }
    SUBCASE("nobody comes") {
        cache_fixture f{options};
        const auto request = std::make_shared<cache_fixture::asked>();
        f.start(request, never);
        for (int n = 0; n != most_steps && !f.cache->stats().flights_miss; ++n)
            f.context.poll_one();
        REQUIRE(f.cache->stats().flights_miss == 1);
        request->cancel.emit(asio::cancellation_type::terminal);
        f.settle();
        CHECK(f.server.count() == 0);
        CHECK_FALSE(f.pass(50ms));
    }
    SUBCASE("between two attempts") {
        cache_fixture f{options};
        const auto request = f.ask();
        f.server[0].answer(error{errc::internal_error});
        f.settle();
        request->cancel.emit(asio::cancellation_type::terminal);
        f.pass(1s);
        CHECK(f.server.count() == 1);
        CHECK_FALSE(f.pass(50ms));
        const auto next = f.ask();
        CHECK(f.server.count() == 2);
    }
    SUBCASE("on the wire it lingers") {
        cache_fixture f{options};
        const auto request = f.ask();
        request->cancel.emit(asio::cancellation_type::terminal);
        f.pass(1s);
        CHECK_FALSE(f.server[0].stopped);
        f.server[0].answer(tokens("a", f.wall()));
        f.settle();
        CHECK(f.hit());
    }
}

TEST_CASE("token_cache: T14 an exchange that never answers ends at its deadlines, and the next one works") {
    for (const bool stubborn : {false, true}) {
        CAPTURE(stubborn);
        cache_fixture f;
        f.server.stubborn = stubborn;
        const auto request = f.ask();
        f.pass(6s);
        CHECK(f.server[0].stopped); // the attempt took too long
        if (!stubborn) {
            f.pass(400ms);
            REQUIRE(f.server.count() == 2); // E3: the second of up to three attempts
            CHECK(f.server[1].deadline <= f.in(6s));
            f.pass(6s);
            CHECK(f.server[1].stopped);
            f.pass(400ms);
            REQUIRE(f.server.count() == 3);
        }
        f.pass(15s - 6s - (stubborn ? 0s : 6800ms) - 50ms);
        CHECK_FALSE(request->ended());
        f.pass(50ms); // the flight's own deadline
        REQUIRE(request->ended());
        CHECK(request->reason().code() == auth::errc::token_unavailable);
        REQUIRE(request->reason().cause());
        CHECK(request->reason().cause()->code() == errc::deadline_exceeded);
        CHECK(f.server.last().stopped);
        const auto before = f.server.count();
        f.server.stubborn = false;
        const auto next = f.ask(); // waits out the pause of a second
        f.pass(1200ms);
        REQUIRE(f.server.count() == before + 1);
        f.server.last().answer(tokens("a", f.wall()));
        f.settle();
        CHECK(next->has_token());
        if (stubborn) { // E9: the one that was given up comes to its end after all; its token is older
            const auto generation = f.hit()->generation();
            CHECK(f.server[0].answer(tokens("zombie", f.wall())));
            f.settle();
            CHECK(f.hit()->generation() == generation);
            CHECK(f.cache->stats().discarded == 1);
        }
    }
}

TEST_CASE("token_cache: E9 an exchange that was given up may still save the next one's waiters") {
    cache_fixture f;
    f.server.stubborn = true;
    const auto request = f.ask();
    f.pass(15s);
    CHECK(request->reason().code() == auth::errc::token_unavailable);
    const auto next = f.ask();
    f.pass(1200ms);
    REQUIRE(f.server.count() == 2);
    f.server[0].answer(tokens("late", f.wall()));
    f.settle();
    CHECK(next->has_token());
    const auto saved = f.hit()->generation();
    f.server[1].answer(tokens("in time", f.wall())); // younger, so it replaces the saved one
    f.settle();
    CHECK(f.hit()->generation() > saved);
}

TEST_CASE("token_cache: T16 R5 a request whose own context has stopped for ever does not hold up the others") {
    cache_fixture f;
    asio::io_context dead;
    asio::co_spawn(dead, f.cache->acquire(never), [](std::exception_ptr, result<auth::lease>) {});
    dead.poll(); // it waits, and is never run again
    f.settle();
    REQUIRE(f.server.count() == 1);
    const auto other = f.ask();
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(other->has_token());
}

// Life ------------------------------------------------------------------------------------------------------------------

TEST_CASE("token_cache: T33 E25 close ends every wait at every step, stops the exchange and forgets the tokens") {
    for (int step = 0;; ++step) {
        cache_fixture f;
        asked requests[3];
        for (auto& request : requests) {
            request = std::make_shared<cache_fixture::asked>();
            f.start(request, never);
        }
        int taken = 0;
        bool answered = false;
        bool closed = false;
        for (;;) {
            REQUIRE(taken < most_steps);
            if (taken == step && !closed) {
                closed = true;
                f.cache->close();
                CHECK_FALSE(f.hit());
            }
            f.context.restart();
            if (f.context.poll_one() != 0)
                ++taken;
            else if (!answered && f.server.count() == 1) {
                answered = true;
                f.server[0].answer(tokens("a", f.wall()));
            } else
                break;
        }
        if (!closed) break;
        CAPTURE(step);
        for (const auto& request : requests) {
            CHECK(request->endings == 1);
            if (!request->has_token()) CHECK(request->reason().code() == errc::client_closed);
        }
        CHECK_FALSE(f.hit());
        CHECK(f.ask()->reason().code() == errc::client_closed);
        CHECK(f.cache->report_rejected(1) == auth::verdict::give_up);
        f.cache->invalidate();
        f.cache->retry_now();
        f.cache->replace_key(api_key{"other"});
        f.cache->close();
        CHECK_FALSE(f.pass(50ms));
        CHECK(f.server.count() <= 1);
    }
}

TEST_CASE("token_cache: T33 close from inside the exchange, and from inside a waiter's resume") {
    SUBCASE("exchange") {
        cache_fixture f;
        f.server.at_once = [&](const held_server::call&) {
            f.cache->close();
            return result<auth::token_set>{tokens("a", f.wall())};
        };
        CHECK(f.ask()->reason().code() == errc::client_closed);
        CHECK(f.cache->stats().discarded == 1);
    }
    SUBCASE("waiter") {
        cache_fixture f;
        const auto first = std::make_shared<cache_fixture::asked>();
        first->on_end = [&] { f.cache->close(); };
        f.start(first, never);
        const auto second = f.ask();
        f.server[0].answer(tokens("a", f.wall()));
        f.settle();
        CHECK(first->has_token());
        CHECK(second->has_token()); // it had already won
        CHECK_FALSE(f.hit());
    }
}

TEST_CASE("token_cache: T33 the last handle goes while an exchange runs: it is stopped, and nothing of the tokens is left") {
    cache_fixture f;
    const auto request = f.ask();
    request->cancel.emit(asio::cancellation_type::terminal);
    f.settle();
    const std::weak_ptr<auth::token_cache> watch = f.cache;
    f.cache.reset();
    CHECK(watch.expired()); // nothing else keeps it
    f.settle();
    CHECK(f.server[0].stopped);
}

TEST_CASE("token_cache: T33 the last handle goes inside the exchange itself") {
    cache_fixture f;
    f.fill();
    const std::weak_ptr<auth::token_cache> watch = f.cache;
    f.time.advance(1035s);
    CHECK(f.hit()); // begins a renewal
    f.server.at_once = [&](const held_server::call&) {
        f.cache.reset();
        CHECK(watch.expired());
        return result<auth::token_set>{tokens("b", f.wall())};
    };
    f.settle();
    CHECK(f.server.count() == 2);
}

TEST_CASE("token_cache: T35 E26 E27 contexts that die under flights and waiters") {
    SUBCASE("of both") {
        auto f = std::make_unique<cache_fixture>();
        std::vector<asked> requests;
        for (int n = 0; n != 10; ++n)
            requests.push_back(f->ask());
        f.reset();
        for (const auto& request : requests)
            CHECK(request->endings == 0);
    }
    SUBCASE("of both, the waiters owning the cache alone") {
        cache_fixture f;
        auto own = std::make_unique<asio::io_context>();
        auto cache = auth::token_cache::make(own->get_executor(), {}, f.server.exchange(), std::make_shared<const secret>("k"),
                                             f.time, f.ticks);
        asio::co_spawn(*own, cache->acquire(never), [](std::exception_ptr, result<auth::lease>) {});
        const std::weak_ptr<auth::token_cache> watch = std::exchange(cache, nullptr);
        own->poll();
        CHECK(f.server.count() == 1);
        CHECK_FALSE(watch.expired());
        own.reset();
        CHECK(watch.expired());
    }
    for (const bool pausing : {false, true}) {
        CAPTURE(pausing);
        cache_fixture f; // of the flight
        auto own = std::make_unique<asio::io_context>();
        const auto cache = auth::token_cache::make(own->get_executor(), {}, f.server.exchange(),
                                                   std::make_shared<const secret>("k"), f.time, f.ticks);
        result<auth::lease> outcome;
        bool ended = false;
        asio::co_spawn(f.context, cache->acquire(never), [&](std::exception_ptr, result<auth::lease> got) {
            outcome = std::move(got);
            ended = true;
        });
        f.settle();
        own->poll();
        REQUIRE(f.server.count() == 1);
        if (pausing) {
            f.server[0].answer(error{errc::internal_error});
            own->restart();
            own->poll();
        }
        CHECK_FALSE(ended);
        own.reset();
        f.settle();
        REQUIRE(ended);
        CHECK(outcome.error().code() == auth::errc::token_unavailable);
        REQUIRE(outcome.error().cause());
        CHECK(outcome.error().cause()->code() == auth::errc::exchange_abandoned); // nobody has closed anything
    }
    SUBCASE("of a waiter") {
        cache_fixture f;
        const auto other = f.ask();
        {
            asio::io_context own;
            asio::co_spawn(own, f.cache->acquire(never), [](std::exception_ptr, result<auth::lease>) {});
            own.poll();
            CHECK(f.cache->stats().waiters_now == 2);
        }
        CHECK(f.cache->stats().waiters_now == 1);
        f.server[0].answer(tokens("a", f.wall()));
        f.settle();
        CHECK(other->has_token());
    }
}

TEST_CASE("token_cache: T35 E26 a flight whose context has stopped is taken over by the next acquire, which ends late waits as well") {
    cache_fixture f;
    asio::io_context stopped;
    const auto cache = auth::token_cache::make(stopped.get_executor(), {}, f.server.exchange(), std::make_shared<const secret>("k"),
                                               f.time, f.ticks);
    struct wait {
        bool has_ended = false;
        result<auth::lease> outcome;
    };
    const auto start = [&](wait& into, std::chrono::seconds patience) {
        asio::co_spawn(f.context, cache->acquire(f.in(patience)), [&](std::exception_ptr, result<auth::lease> outcome) {
            into.outcome = std::move(outcome);
            into.has_ended = true;
        });
        f.settle();
    };
    wait impatient;
    wait first;
    wait second;
    wait third;
    start(impatient, 3s);
    start(first, 1h);
    f.time.advance(5s); // no tick: that context has stopped, too
    start(second, 1h);
    CHECK(impatient.has_ended);
    CHECK(impatient.outcome.error().code() == errc::deadline_exceeded);
    CHECK_FALSE(first.has_ended);
    CHECK(cache->stats().flights_forced == 0);
    f.time.advance(12s);
    start(third, 1h);
    CHECK(cache->stats().flights_forced == 1);
    CHECK_FALSE(first.has_ended);
    stopped.poll(); // it runs again: the old flight ends without an exchange
    CHECK(f.server.count() == 1);
    f.server[0].answer(tokens("a", f.wall()));
    stopped.restart();
    stopped.poll();
    f.settle();
    for (const wait* each : {&first, &second, &third}) {
        REQUIRE(each->has_ended);
        CHECK(each->outcome.has_value());
    }
}

TEST_CASE("token_cache: T32 E23 invalidate forgets tokens and exchange; its waiters get a new one") {
    cache_fixture f;
    const auto first = f.fill("1");
    f.cache->invalidate();
    CHECK_FALSE(f.hit());
    CHECK_FALSE(f.pass(1s));
    CHECK(f.server.count() == 1); // nobody waits, so nothing is begun
    const auto request = f.ask();
    REQUIRE(f.server.count() == 2);
    f.server.stubborn = true;
    f.cache->invalidate();
    f.settle();
    CHECK(f.server[1].stopped);
    REQUIRE(f.server.count() == 3);
    f.server[1].answer(tokens("unwanted", f.wall())); // of the old epoch
    f.settle();
    CHECK_FALSE(request->ended());
    CHECK(f.cache->stats().discarded == 1);
    f.server[2].answer(tokens("wanted", f.wall()));
    f.settle();
    CHECK(request->generation() > first);
    CHECK((*request->outcome)->authorization(token_kind::user) == "Bearer " + jwt("user-wanted", f.wall(), 30min));
}

TEST_CASE("token_cache: T32 E23 E24 at every step of an exchange its result is given up, nobody who waits fails, and the old key goes") {
    enum class step { not_begun, asking, between_attempts, overdue, answered, resumed };
    for (const bool replaces : {false, true}) {
        for (const step at : {step::not_begun, step::asking, step::between_attempts, step::overdue, step::answered, step::resumed}) {
            CAPTURE(replaces);
            CAPTURE(static_cast<int>(at));
            cache_fixture f;
            f.server.stubborn = at == step::overdue;
            auto first_key = std::make_shared<const secret>("key-1");
            const std::weak_ptr<const secret> old_key = first_key;
            f.cache = auth::token_cache::make(f.context.get_executor(), {}, f.server.exchange(), std::move(first_key), f.time, f.ticks);
            const auto request = std::make_shared<cache_fixture::asked>();
            f.start(request, never);
            while (at == step::not_begun && f.cache->stats().waiters_now == 0) f.context.run_one();
            if (at != step::not_begun) f.settle();
            if (at == step::between_attempts) {
                f.server[0].answer(error{errc::internal_error});
                f.settle();
            }
            if (at == step::overdue) f.pass(7s);
            if (at == step::answered || at == step::resumed) f.server[0].answer(tokens("old", f.wall()));
            if (at == step::resumed) f.settle();
            CHECK(request->ended() == (at == step::resumed));
            const auto before = f.server.count();
            if (replaces) f.cache->replace_key(api_key{"key-2"});
            else f.cache->invalidate();
            f.settle();
            if (at == step::overdue) f.server[0].answer(tokens("old", f.wall()));
            f.pass(1s); // what waited for the end of a pause goes on
            CHECK_FALSE(f.hit());
            const auto later = f.ask();
            REQUIRE(f.server.count() == before + 1); // one exchange for both
            CHECK(f.server.last().key == (replaces ? "key-2" : "key-1"));
            f.server.last().answer(tokens("new", f.wall()));
            f.settle();
            REQUIRE(request->has_token());
            REQUIRE(later->has_token());
            const std::string fresh = "Bearer " + jwt("user-new", f.wall(), 30min);
            CHECK((*later->outcome)->authorization(token_kind::user).substr(0, 60) == fresh.substr(0, 60));
            CHECK((request->generation() == later->generation()) == (at != step::resumed));
            CHECK(old_key.expired() == replaces);
        }
    }
}

TEST_CASE("token_cache: T32 E24 replace_key goes on with the new key, ends its hold, and fails nobody") {
    cache_fixture f;
    const auto request = f.ask();
    f.cache->replace_key(api_key{"key-2"});
    f.settle();
    REQUIRE(f.server.count() == 2);
    CHECK(f.server[0].stopped);
    CHECK(f.server[1].key == "key-2");
    f.server[1].answer(error{auth::errc::key_rejected});
    f.settle();
    CHECK(request->reason().code() == auth::errc::key_rejected);
    CHECK(f.ask()->reason().code() == auth::errc::key_rejected);
    f.cache->replace_key(api_key{"key-3"});
    const auto next = f.ask();
    REQUIRE(f.server.count() == 3);
    CHECK(f.server[2].key == "key-3");
    f.server[2].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(next->has_token());
    CHECK(f.cache->stats().key_rejected_events == 1);
}

TEST_CASE("token_cache: T32 the old key is wiped with its last holder") {
    cache_fixture f;
    auto key = std::make_shared<const secret>("key");
    const std::weak_ptr<const secret> watch = key;
    const auto cache = auth::token_cache::make(f.context.get_executor(), {}, f.server.exchange(), std::move(key), f.time, f.ticks);
    asio::co_spawn(f.context, cache->acquire(never), [](std::exception_ptr, result<auth::lease>) {});
    f.settle();
    cache->replace_key(api_key{"new"});
    CHECK_FALSE(watch.expired()); // the flight still has it
    f.settle();
    CHECK(watch.expired());
    cache->close();
}

TEST_CASE("token_cache: T36 R4 nothing foreign is called under the mutex, so all of it may call the cache") {
    cache_fixture f;
    int calls = 0;
    auth::cache_options options;
    std::shared_ptr<auth::token_cache> cache;
    const auto look = [&] { // hangs if the mutex is held
        ++calls;
        if (cache) (void)cache->stats();
        auth::lease got;
        if (cache) (void)cache->try_acquire(got);
    };
    bool inside = false;
    const auto once = [&] { // these are called by try_acquire itself
        if (std::exchange(inside, true)) return;
        look();
        inside = false;
    };
    options.random = [&] {
        once();
        return 0.5;
    };
    f.ticks->on_wake = once;
    f.server.at_once = [&](const held_server::call&) {
        look();
        return result<auth::token_set>{tokens("a", f.wall())};
    };
    cache = auth::token_cache::make(f.context.get_executor(), options, f.server.exchange(), std::make_shared<const secret>("k"),
                                    f.time, f.ticks);
    asio::co_spawn(f.context, cache->acquire(never), [&](std::exception_ptr, result<auth::lease>) { look(); });
    f.settle();
    f.pass(1s);
    CHECK(calls >= 4);
    f.ticks->on_wake = nullptr;
}

TEST_CASE("token_cache: T37 R6 an exchange that uses its own cache ends by its deadline and does not recurse") {
    cache_fixture f;
    const auto request = std::make_shared<cache_fixture::asked>();
    asio::io_context own;
    std::shared_ptr<auth::token_cache> cache;
    int entered = 0;
    const auth::exchange_function recursive = [&](std::shared_ptr<const secret>,
                                                  time_point deadline) -> asio::awaitable<result<auth::token_set>> {
        ++entered;
        auto inner = cache->acquire(deadline);
        auto token = co_await std::move(inner);
        result<auth::token_set> answer = token.error();
        co_return answer;
    };
    cache = auth::token_cache::make(own.get_executor(), {}, recursive, std::make_shared<const secret>("k"), f.time, f.ticks);
    bool ended = false;
    asio::co_spawn(own, cache->acquire(never), [&](std::exception_ptr, result<auth::lease> outcome) { ended = !outcome; });
    for (int n = 0; n != 400 && !ended; ++n) {
        own.restart();
        own.poll();
        f.time.advance(50ms);
        f.ticks->turn(f.time.now().monotonic);
    }
    own.restart();
    own.poll();
    CHECK(ended);
    CHECK(entered <= 3);
}

TEST_CASE("token_cache: generations of different caches are never the same") {
    cache_fixture a;
    cache_fixture b;
    const auto first = a.fill();
    const auto second = b.fill();
    a.cache->invalidate();
    const auto third = a.fill("2");
    CHECK(first < second);
    CHECK(second < third);
}

TEST_CASE("token_cache: R12 options that cannot work are refused by name") {
    cache_fixture f;
    const auto refused = [&](auto set) {
        auth::cache_options options;
        set(options);
        try {
            (void)auth::token_cache::make(f.context.get_executor(), options, f.server.exchange(),
                                          std::make_shared<const secret>("k"), f.time, f.ticks);
        } catch (const exception& thrown) {
            CHECK(thrown.code() == errc::invalid_option);
            return std::string{thrown.error().place()};
        }
        return std::string{};
    };
    CHECK(refused([](auto&) {}).empty());
    CHECK(refused([](auto& o) { o.exchange_deadline = 0ms; }) == "option exchange_deadline");
    CHECK(refused([](auto& o) { o.attempt_deadline = -1ms; }) == "option attempt_deadline");
    CHECK(refused([](auto& o) { o.exchange_deadline = std::chrono::milliseconds::max(); }) == "option exchange_deadline");
    CHECK(refused([](auto& o) { o.guard = -1ms; }) == "option guard");
    CHECK(refused([](auto& o) { o.soft_from = 0.7; }) == "option soft_from, soft_to");
    CHECK(refused([](auto& o) { o.soft_to = 1; }) == "option soft_from, soft_to");
    CHECK(refused([](auto& o) { o.pause_cap = 999ms; }) == "option pause_cap");
    CHECK(refused([](auto& o) { o.key_hold_cap = 25h; }) == "option key_hold_cap");
}

TEST_CASE("token_cache: T34 a hundred thousand short-lived users of one cache, and ten thousand caches, leave nothing behind") {
    cache_fixture f;
    REQUIRE(f.fill() != 0);
    int served = 0;
    for (int n = 0; n != 100'000; ++n) {
        if (n % 1000 == 999) { // now and then everybody has to wait
            f.cache->invalidate();
            const auto waits = f.ask();
            const auto leaves = f.ask();
            leaves->cancel.emit(asio::cancellation_type::terminal);
            f.settle();
            REQUIRE(f.server.last().answer(tokens(std::to_string(n), f.wall())));
            f.settle();
            served += waits->has_token();
        } else {
            served += f.ask()->has_token();
        }
    }
    CHECK(served == 100'000);
    CHECK(f.server.count() == 101);
    CHECK(f.cache->stats().waiters_now == 0);

    int ended = 0;
    std::vector<std::weak_ptr<auth::token_cache>> caches;
    for (int n = 0; n != 10'000; ++n) {
        const auto before = f.server.count();
        {
            const auto cache = auth::token_cache::make(f.context.get_executor(), {}, f.server.exchange(), std::make_shared<const secret>("key"), f.time, f.ticks);
            caches.push_back(cache);
            asio::co_spawn(f.context, cache->acquire(never), [&ended](std::exception_ptr, result<auth::lease>) { ++ended; });
            f.settle();
            REQUIRE(f.server.count() == before + 1);
            if (n % 3 == 0) cache->close();
            if (n % 3 == 1) f.server.last().answer(tokens("a", f.wall()));
            f.settle();
        }
        if (n % 3 == 2) f.server.last().answer(tokens("a", f.wall())); // for one whom nobody holds but who waits for it
        f.settle();
    }
    CHECK(ended == 10'000);
    CHECK(std::all_of(caches.begin(), caches.end(), [](const auto& cache) { return cache.expired(); }));
    CHECK_FALSE(f.pass(50ms)); // no tick
    f.context.restart();
    CHECK(f.context.run() == 0); // no task and no timer
}
