// Events and rules of the token cache's design that no other file is about, each under its number, under virtual time.
#include "../sanitizers.hpp"
#include "cache_fixture.hpp"
#include "../watched_allocations.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <functional>
#include <memory>
#include <new>
#include <set>
#include <utility>
#include <vector>

using namespace filed;
using namespace filed::testing_auth;
using filed::auth::verdict;
using asked = std::shared_ptr<cache_fixture::asked>;

using filed_test::allocations;

static filed::auth::token_cache* audited = nullptr; // whoever allocates or frees under its mutex hangs

static void audit() noexcept {
    if (filed::auth::token_cache* const cache = std::exchange(audited, nullptr)) {
        (void)cache->stats();
        audited = cache;
    }
}

namespace {

/// An exchange that always fails so.
std::function<result<auth::token_set>(const held_server::call&)> failing(error with) {
    return [with = std::move(with)](const held_server::call&) { return result<auth::token_set>{with}; };
}

/// An acquire that lasts for one flight, with all its attempts.
asked ask_through_flight(cache_fixture& f) {
    auto request = f.ask();
    f.pass(700ms);
    REQUIRE(request->ended());
    return request;
}

} // namespace

// Hits ----------------------------------------------------------------------------------------------------------------

TEST_CASE("token_cache: T2 E1 a hit on a fresh token waits for nothing, allocates nothing, posts nothing and starts nothing") {
    cache_fixture f;
    const auto first = f.fill();
    REQUIRE(f.hit()); // this thread has its own copy from here on
#if !FILED_TEST_THREAD_SANITIZER
    REQUIRE(allocations != 0); // they are counted
#endif
    const auto before = f.cache->stats();
    const int wakes = f.ticks->wakes;
    int wrong = 0;
    const auto allocated = allocations;
    {
        auth::lease got;
        for (int n = 0; n != 1000; ++n)
            wrong += !f.cache->try_acquire(got) || got.generation() != first;
        for (int n = 0; n != 1000; ++n) {
            auth::token_cache::acquisition acquisition{*f.cache, never};
            wrong += !acquisition.ready();
            const result<auth::lease> token = acquisition.take();
            wrong += !token || token->generation() != first;
        }
    }
    CHECK(allocations == allocated);
    CHECK(wrong == 0);
    f.context.restart();
    CHECK(f.context.poll() == 0);
    CHECK(f.ticks->wakes == wakes);
    CHECK(f.server.count() == 1);
    CHECK(f.cache->stats().waited == before.waited);
    CHECK_FALSE(f.pass(50ms));
}

// Misses --------------------------------------------------------------------------------------------------------------

TEST_CASE("token_cache: T1 who waits costs no memory but that of his coroutines, however many wait already") {
    if (!filed_test::allocations_are_watched) return;
    cache_fixture f;
    (void)f.ask(); // starts the exchange
    const auto cost = [&f](auto start) {
        std::size_t least = 1'000'000;
        std::size_t most = 0;
        for (int n = 0; n != 1000; ++n) {
            const auto before = allocations;
            start();
            f.settle();
            least = (std::min)(least, allocations - before);
            most = (std::max)(most, allocations - before);
        }
        return std::pair{least, most};
    };
    class parked final : public waiter {
        bool withdraw(asio::cancellation_type) noexcept override { return true; }
    };
    std::vector<std::unique_ptr<parked>> nodes(1000);
    for (auto& each : nodes) each = std::make_unique<parked>();
    std::size_t next = 0;
    // The measure: a coroutine that is awaited by another, and waits on a node in the test's hands.
    const auto wait_alone = [](waiter& node) -> asio::awaitable<void> {
        auto waits = suspend(node, [] { return true; });
        co_await std::move(waits);
    };
    const auto alone = cost([&] { asio::co_spawn(f.context, wait_alone(*nodes[next++]), [](std::exception_ptr) {}); });
    const auto here = cost([&] { asio::co_spawn(f.context, f.cache->acquire(never), [](std::exception_ptr, result<auth::lease>) {}); });
    CAPTURE(alone.first);
    CAPTURE(here.first);
    CHECK(f.cache->stats().waiters_now == 1001);
    CHECK(here.second == here.first); // the thousandth as the second
    CHECK(here.first <= alone.second + 1);
    for (auto& each : nodes) each->cancel(asio::cancellation_type::terminal);
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(f.cache->stats().waiters_now == 0);
}

TEST_CASE("token_cache: E4 a newcomer joins the exchange under way, at whichever of its attempts it is") {
    cache_fixture f;
    std::vector<asked> requests;
    requests.push_back(f.ask());
    for (std::size_t attempt = 1; attempt <= 2; ++attempt) {
        REQUIRE(f.server.count() == attempt);
        requests.push_back(f.ask()); // while it is on the wire
        f.server.last().answer(error{errc::internal_error});
        f.settle();
        requests.push_back(f.ask()); // between two attempts
        f.pass(450ms);
    }
    REQUIRE(f.server.count() == 3);
    requests.push_back(f.ask());
    f.server.last().answer(tokens("a", f.wall()));
    f.settle();
    for (const auto& request : requests)
        CHECK(request->generation() == requests.front()->generation());
    CHECK(f.server.count() == 3);
    CHECK(f.cache->stats().flights_miss == 1);
}

TEST_CASE("token_cache: E6 E7 whoever of many is cancelled, the others get their token from the same exchange") {
    for (const std::size_t victim : {std::size_t{0}, std::size_t{1}, std::size_t{50}, std::size_t{99}}) {
        CAPTURE(victim);
        cache_fixture f;
        std::vector<asked> requests;
        for (int n = 0; n != 100; ++n)
            requests.push_back(f.ask());
        requests[victim]->cancel.emit(asio::cancellation_type::terminal);
        f.settle();
        CHECK(requests[victim]->reason().code() == operation_aborted());
        CHECK(f.cache->stats().waiters_now == 99);
        CHECK_FALSE(f.server[0].stopped);
        f.server[0].answer(tokens("a", f.wall()));
        f.settle();
        for (std::size_t n = 0; n != requests.size(); ++n) {
            CHECK(requests[n]->endings == 1);
            CHECK(requests[n]->has_token() == (n != victim));
        }
        CHECK(f.server.count() == 1);
        CHECK(f.cache->stats().cancelled == 1);
    }
}

TEST_CASE("token_cache: E10 cancellation after the exchange has ended, but before the waiter has resumed, loses") {
    cache_fixture f;
    const auto request = f.ask();
    f.server[0].answer(tokens("a", f.wall()));
    for (int n = 0; n != 1000 && f.cache->stats().waiters_now != 0; ++n) {
        f.context.restart();
        f.context.poll_one();
    }
    REQUIRE(f.cache->stats().waiters_now == 0); // the waiter is woken: its resume is posted
    REQUIRE_FALSE(request->ended());
    request->cancel.emit(asio::cancellation_type::terminal);
    f.settle();
    CHECK(request->endings == 1);
    CHECK(request->has_token());
    CHECK(f.cache->stats().cancelled == 0);
}

// What an exchange yields -----------------------------------------------------------------------------------------------

TEST_CASE("token_cache: E11 a success ends the row of failures: pauses and attempts begin anew") {
    cache_fixture f;
    f.server.at_once = failing(error{errc::internal_error});
    CHECK(*ask_through_flight(f)->reason().retry_after() <= 1000ms);
    CHECK(f.server.count() == 3);
    f.pass(1s);
    const auto second = f.ask();
    REQUIRE(second->ended());
    CHECK(second->reason().retry_after() == 1600ms);
    CHECK(f.server.count() == 4); // one attempt, because the last exchange failed as well
    f.pass(1600ms);
    f.server.at_once = nullptr;
    CHECK(f.fill() != 0);
    f.cache->invalidate();
    f.server.at_once = failing(error{errc::internal_error});
    const auto before = f.server.count();
    CHECK(*ask_through_flight(f)->reason().retry_after() <= 1000ms);
    CHECK(f.server.count() == before + 3);
}

TEST_CASE("token_cache: E11 an answer without two tokens that can be sent is a failure for now, and publishes nothing") {
    const auto both = [](std::string_view user, std::string_view workspace) {
        return [user = std::string{user}, workspace = std::string{workspace}](const held_server::call&) -> result<auth::token_set> {
            auth::token_set made;
            made.user = secret{user};
            made.workspace = secret{workspace};
            return made;
        };
    };
    const std::string good = jwt("good", still_clock::start, 30min);
    const std::function<result<auth::token_set>(const held_server::call&)> bad_answers[] = {
        both("", ""),
        both(good, ""),
        both(good, "secret-part\r\nx: y"),
        both("secret-part\n", good),
        both(good, std::string{"secret-part\0", 12}),
        both(good, jwt(R"({"secret-part":1,"workspaceId":"another"})")),
    };
    for (const auto& bad : bad_answers) {
        CAPTURE(&bad - bad_answers);
        auth::cache_options options;
        options.workspace = "mine";
        cache_fixture f{options};
        f.server.at_once = bad;
        const auto request = ask_through_flight(f);
        CHECK(request->reason().code() == auth::errc::token_unavailable);
        REQUIRE(request->reason().cause());
        CHECK(request->reason().cause()->code() == auth::errc::malformed_token);
        CHECK(request->reason().message().find("secret-part") == std::string::npos);
        CHECK_FALSE(f.hit());
        CHECK(f.cache->stats().published == 0);
        f.server.at_once = nullptr;
        f.pass(1s);
        const auto first = f.fill();
        CHECK(first != 0);

        // The same in a renewal: the old token stays.
        f.server.at_once = bad;
        f.pass(1200s, 10s);
        REQUIRE(f.hit());
        f.settle();
        CHECK(f.server.count() == 5);
        REQUIRE(f.hit());
        CHECK(f.hit()->generation() == first);
    }
}

// Refusals ------------------------------------------------------------------------------------------------------------

TEST_CASE("token_cache: E16 a refusal of tokens that were replaced meanwhile costs nothing and changes nothing") {
    cache_fixture f;
    const auto first = f.fill();
    f.time.advance(1200s);
    f.hit();
    f.settle();
    REQUIRE(f.server.count() == 2);
    f.server[1].answer(tokens("2", f.wall()));
    f.settle();
    const auto second = f.hit()->generation();
    REQUIRE(second > first);
    CHECK(f.cache->report_rejected(first) == verdict::replay);
    CHECK(f.hit()->generation() == second);
    const auto replay = f.ask();
    CHECK(replay->generation() == second);
    f.settle();
    CHECK(f.server.count() == 2);
    CHECK(f.cache->stats().rejections_stale == 1);
    CHECK(f.cache->stats().rejections_current == 0);
    CHECK(f.cache->stats().flights_rejected == 0);
    // Nor does it count against the tokens of now.
    CHECK(f.cache->report_rejected(second) == verdict::replay);
    f.settle();
    CHECK(f.server.count() == 3);
}

// Rules ---------------------------------------------------------------------------------------------------------------

TEST_CASE("token_cache: R1 R2 when a waiter resumes, the exchange has left its place to the next one") {
    cache_fixture f;
    const auto request = std::make_shared<cache_fixture::asked>();
    const auto next = std::make_shared<cache_fixture::asked>();
    request->on_end = [&] {
        f.cache->invalidate();
        f.start(next, never);
    };
    f.start(request, never);
    f.settle();
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    REQUIRE(f.server.count() == 2);
    f.server[1].answer(tokens("b", f.wall()));
    f.settle();
    CHECK(next->generation() > request->generation());
    CHECK(f.hit()->generation() == next->generation());
}

TEST_CASE("token_cache: R5 R6 the exchange gets the key and its own deadline, whoever asks and however often") {
    cache_fixture f;
    asio::io_context elsewhere;
    asio::co_spawn(elsewhere, f.cache->acquire(f.in(100ms)), [](std::exception_ptr, result<auth::lease>) {});
    elsewhere.poll();
    f.settle();
    REQUIRE(f.server.count() == 1);
    CHECK(f.server[0].key == "key-1");
    CHECK(f.server[0].deadline == f.in(6s));
    elsewhere.stop();
    f.pass(3s);
    CHECK_FALSE(f.server[0].stopped);
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    CHECK(f.hit());
}

TEST_CASE("token_cache: a tick reads all clocks of the cache together, whatever time the tick source has") {
    cache_fixture f;
    const auto request = f.ask(f.in(1h));
    f.server[0].answer(tokens("a", f.wall()));
    f.settle();
    const auto generation = request->generation();
    REQUIRE(generation != 0);
    f.cache->invalidate();
    const auto waits = f.ask(f.in(1s));
    for (const time_point odd : {time_point{}, f.in(10h), never}) {
        (void)f.cache->tick(odd);
        f.settle();
        CHECK_FALSE(waits->ended());
        CHECK(f.server.last().waits);
    }
    CHECK(f.cache->stats().clock_rebases == 0);
}

#if !FILED_TEST_THREAD_SANITIZER
TEST_CASE("token_cache: T36 R4 nothing is allocated, freed or called under the mutex in any event, and whoever is called may call the cache") {
    // Allocations, as every post makes some, and frees ask for the mutex; so does each function of the program that is called.
    int heard = 0;
    auth::token_cache* reachable = nullptr;
    bool inside = false;
    const auto call_all = [&] {
        ++heard;
        if (!reachable || std::exchange(inside, true)) return;
        auth::lease got;
        (void)reachable->stats();
        (void)reachable->try_acquire(got);
        (void)reachable->report_rejected(1);
        reachable->report_accepted(1);
        reachable->retry_now();
        inside = false;
    };
    struct calling_keeper final : auth::token_keeper {
        std::function<void()> call;
        std::size_t kept = 0, forgotten = 0;
        void note(std::uint64_t, const std::shared_ptr<const secret>& key,
                  const std::shared_ptr<const auth::snapshot>& tokens) noexcept override {
            if (key) ++(tokens ? kept : forgotten);
            call();
        }
    };
    const auto keeper = std::make_shared<calling_keeper>();
    keeper->call = call_all;
    cache_fixture f;
    auth::cache_options options;
    std::set<auth::token_change> changes;
    options.listener = [&](const auth::token_event& event) {
        changes.insert(event.what);
        call_all();
    };
    options.random = [&] {
        call_all();
        return 0.5;
    };
    f.ticks->on_wake = call_all;
    f.cache = auth::token_cache::make(f.context.get_executor(), options, f.server.exchange(), std::make_shared<const secret>("key-1"),
                                      f.time, f.ticks, keeper);
    audited = f.cache.get();
    filed_test::on_allocation = &audit;
    reachable = f.cache.get();
    const auto answer = [&](std::string_view mark) {
        if (!f.server.last().waits) return;
        f.server.last().answer(tokens(mark, f.wall()));
        f.settle();
    };
    const auto on_end = [&] { call_all(); };
    std::vector<std::shared_ptr<cache_fixture::asked>> all;
    for (int n = 0; n != 5; ++n) {
        all.push_back(std::make_shared<cache_fixture::asked>());
        all.back()->on_end = on_end;
        f.start(all.back(), n == 1 ? f.in(1s) : never);
    }
    f.settle();
    all[0]->cancel.emit(asio::cancellation_type::terminal);
    f.pass(1s);                                                   // one waiter's deadline
    f.server.last().answer(error{errc::internal_error});          // a failure, another attempt, and its answer
    f.pass(1s);
    answer("1");
    for (int n = 2; n != 5; ++n) CHECK(all[static_cast<std::size_t>(n)]->has_token());
    f.pass(20min, 1min);                                          // soft
    (void)f.hit();
    f.settle();
    answer("2");
    CHECK(f.cache->report_rejected(f.hit()->generation()) == auth::verdict::replay);
    all.push_back(f.ask());
    answer("3");
    f.cache->invalidate();
    all.push_back(f.ask());
    f.cache->replace_key(api_key{"key-2"});
    f.settle();
    answer("4");
    f.time.sleep(1h);                                             // expired while asleep
    all.push_back(f.ask());
    f.server.last().answer(error{auth::errc::key_rejected});
    f.settle();
    f.cache->retry_now();
    all.push_back(f.ask());
    f.pass(20s);                                                  // both deadlines of the exchange
    f.cache->retry_now();
    all.push_back(f.ask());
    f.cache->close();
    f.settle();
    filed_test::on_allocation = nullptr;
    audited = nullptr;
    reachable = nullptr;
    f.ticks->on_wake = nullptr;
    for (const auto& each : all) CHECK(each->endings == 1);
    CHECK(changes.size() == 4); // every kind was heard of
    CHECK(keeper->kept >= 4);
    CHECK(keeper->forgotten >= 4);
    CHECK(heard > 20);
}
#endif

TEST_CASE("token_cache: R8 a waiter resumes on its own executor, never inside the call that woke it") {
    cache_fixture f;
    asio::io_context elsewhere;
    bool ended = false;
    result<auth::lease> outcome;
    const auto wait = [&](time_point deadline) {
        ended = false;
        asio::co_spawn(elsewhere, f.cache->acquire(deadline), [&](std::exception_ptr, result<auth::lease> got) {
            outcome = std::move(got);
            ended = true;
        });
        elsewhere.restart();
        elsewhere.poll();
        f.settle();
        REQUIRE_FALSE(ended);
    };
    const auto resumes_there_alone = [&] {
        f.settle();
        CHECK_FALSE(ended);
        elsewhere.restart();
        elsewhere.poll();
        CHECK(ended);
    };
    SUBCASE("success") {
        wait(never);
        f.server[0].answer(tokens("a", f.wall()));
        resumes_there_alone();
        CHECK(outcome.has_value());
    }
    SUBCASE("failure") {
        wait(never);
        f.server[0].answer(error{auth::errc::key_rejected});
        resumes_there_alone();
        CHECK(outcome.error().code() == auth::errc::key_rejected);
    }
    SUBCASE("its deadline, while the exchange goes on") {
        wait(f.in(2s));
        f.pass(2s);
        CHECK(f.cache->stats().timed_out == 1);
        CHECK(f.server[0].waits);
        resumes_there_alone();
        CHECK(outcome.error().code() == errc::deadline_exceeded);
    }
    SUBCASE("close") {
        wait(never);
        f.cache->close();
        CHECK_FALSE(ended);
        resumes_there_alone();
        CHECK(outcome.error().code() == errc::client_closed);
    }
}

TEST_CASE("token_cache: R9 R10 after a long row of any failure, known or not, the cache finds its way back by itself") {
    const error kinds[] = {error{std::make_error_code(std::errc::connection_refused)},
                           error{std::error_code{12345, std::generic_category()}},
                           error{errc::internal_error},
                           error{errc::no_value},
                           error{errc::deadline_exceeded},
                           error{errc::client_closed},
                           error{operation_aborted()},
                           error{auth::errc::malformed_token},
                           error{auth::errc::token_unavailable},
                           error{auth::errc::key_rejected},
                           error{auth::errc::unauthenticated},
                           error{auth::errc::exchange_refused}};
    for (const error& kind : kinds) {
        CAPTURE(kind);
        cache_fixture f;
        f.server.at_once = failing(kind);
        for (int second = 0; second != 3600; ++second) {
            REQUIRE_FALSE(f.ask()->has_token());
            f.pass(1s, 1s);
        }
        CHECK(f.server.count() < 100);
        f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> { return tokens("a", f.wall()); };
        int until_found = 0;
        while (until_found != 3600 && !f.ask()->has_token()) {
            f.pass(1s, 1s);
            ++until_found;
        }
        const bool held = auth::kind_of(kind) != auth::failure_kind::transient;
        CHECK(until_found <= (held ? 361 : 73)); // the longest hold, or pause, and a fifth
    }
}
