// Failures of the exchange, refusals of tokens, and clocks that lie, under virtual time on one thread.
// T numbers are those of the tests in the design of the token cache, E numbers those of its events.
#include "../sanitizers.hpp"
#include "cache_fixture.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace filed;
using namespace filed::testing_auth;
using filed::auth::verdict;
using asked = std::shared_ptr<cache_fixture::asked>;

namespace {

error asking_to_wait(std::chrono::milliseconds span) {
    auto detail = std::make_shared<error_detail>("exchange", "too many requests");
    detail->http_status = 429;
    detail->retry_after = span;
    return {make_error_code(errc::internal_error), detail};
}

/// Answers the exchanges of one waiter with failures until it is told so.
error fail(cache_fixture& f, const error& with) {
    const auto request = f.ask();
    for (int n = 0; n != 20 && !request->ended(); ++n) {
        if (f.server.count() != 0) f.server.last().answer(with);
        f.pass(100ms);
    }
    return request->reason();
}

} // namespace

// Failures ------------------------------------------------------------------------------------------------------------

TEST_CASE("token_cache: T17 E13 a renewal that fails in any way is noticed by nobody while the old token lives") {
    const error kinds[] = {error{std::make_error_code(std::errc::connection_refused)},
                           error{std::make_error_code(std::errc::connection_reset)},
                           error{errc::internal_error},
                           error{errc::no_value},
                           error{errc::deadline_exceeded},
                           error{operation_aborted()},
                           error{auth::errc::malformed_token},
                           error{auth::errc::token_unavailable},
                           asking_to_wait(1s),
                           error{auth::errc::key_rejected},
                           error{auth::errc::exchange_refused}};
    for (const error& kind : kinds) {
        CAPTURE(kind);
        cache_fixture f;
        const auto first = f.fill();
        f.server.at_once = [&](const held_server::call&) { return result<auth::token_set>{kind}; };
        f.pass(1034s, 1s);
        for (int second = 1034; second < 1763; ++second) {
            f.pass(1s, 1s);
            const auto lease = f.hit();
            REQUIRE(lease);
            REQUIRE(lease->generation() == first);
        }
        CHECK(f.server.count() > 3);
        CHECK(f.server.count() < 30);
        f.server.at_once = nullptr;
        f.pass(400s, 10s); // past hard and past any pause
        CHECK(f.fill("2") > first);
    }
}

TEST_CASE("token_cache: E13 pauses while a token is usable grow from 5 s by 1.6 to 60 s, give or take a fifth") {
    for (const double draw : {0.0, 0.5, 0.999}) {
        cache_fixture f;
        f.fill();
        f.draw = draw;
        f.time.advance(1200s);
        double expected = 5;
        for (int n = 0; n != 7; ++n) {
            const auto before = f.server.count();
            f.hit();
            f.settle();
            REQUIRE(f.server.count() == before + 1);
            f.server.last().answer(error{errc::internal_error});
            f.settle();
            const auto pause = std::chrono::duration_cast<std::chrono::nanoseconds>(
                std::chrono::duration<double>{std::min(60.0, expected * (0.8 + 0.4 * draw))});
            f.time.advance(pause - 300ms);
            f.hit();
            f.settle();
            CHECK(f.server.count() == before + 1);
            f.time.advance(301ms); // more than the quarter of a second for which a stale copy is good
            expected = std::min(60.0, expected * 1.6);
        }
    }
}

TEST_CASE("token_cache: E3 E14 the first flight makes up to three attempts, the next ones a single one, and pauses grow from 1 s") {
    cache_fixture f;
    auto request = f.ask();
    for (const auto limit : {50ms, 200ms}) { // drawn 0.5 of 100 and 400 ms
        const auto before = f.server.count();
        f.server.last().answer(error{errc::internal_error});
        f.settle();
        f.pass(limit - 1ms, 1ms);
        CHECK(f.server.count() == before);
        f.pass(1ms);
        REQUIRE(f.server.count() == before + 1);
        CHECK_FALSE(request->ended());
    }
    f.server.last().answer(error{errc::internal_error});
    f.settle();
    CHECK(request->reason().code() == auth::errc::token_unavailable);
    CHECK(request->reason().retry_after() == 1000ms);
    REQUIRE(request->reason().cause());
    CHECK(request->reason().cause()->code() == errc::internal_error);
    CHECK(f.server.count() == 3);
    f.pass(1s);
    double expected = 1600;
    for (int n = 0; n != 10; ++n) {
        request = f.ask();
        f.server.last().answer(error{errc::internal_error});
        f.settle();
        REQUIRE(request->ended());
        REQUIRE(request->reason().retry_after());
        const auto pause = *request->reason().retry_after();
        CHECK(std::abs(static_cast<double>(pause.count()) - std::min(expected, 60'000.0)) <= 2);
        expected *= 1.6;
        f.pass(pause, 1s);
    }
    CHECK(f.server.count() == 13);
}

TEST_CASE("token_cache: T18 R1 everybody gets the same error, and whoever tries again at once meets the pause") {
    cache_fixture f;
    std::vector<asked> requests;
    int refused_again = 0;
    std::vector<asked> again;
    for (int n = 0; n != 1000; ++n) {
        requests.push_back(std::make_shared<cache_fixture::asked>());
        requests.back()->on_end = [&] {
            again.push_back(std::make_shared<cache_fixture::asked>());
            again.back()->on_end = [&] { ++refused_again; };
            f.start(again.back(), f.in(500ms)); // shorter than the pause: not worth waiting
        };
        f.start(requests.back(), never);
    }
    f.settle();
    f.server.at_once = [](const held_server::call&) { return result<auth::token_set>{error{errc::internal_error}}; };
    f.server[0].answer(error{errc::internal_error});
    f.settle();
    f.pass(1s);
    const auto* const detail = requests.front()->reason().detail();
    REQUIRE(detail);
    for (const auto& request : requests) {
        REQUIRE(request->endings == 1);
        CHECK(request->reason().code() == auth::errc::token_unavailable);
        CHECK(request->reason().detail() == detail);
    }
    CHECK(f.server.count() == 3);
    CHECK(refused_again == 1000);
    for (const auto& each : again)
        CHECK(each->reason().code() == auth::errc::token_unavailable);
}

TEST_CASE("token_cache: E5 a short pause is waited for, a long one is not, and neither uses the network") {
    cache_fixture f;
    CHECK(fail(f, error{errc::internal_error}).code() == auth::errc::token_unavailable);
    const auto count = f.server.count();
    const auto patient = f.ask(f.in(10s));
    const auto hurried = f.ask(f.in(100ms));
    CHECK_FALSE(patient->ended());
    CHECK(hurried->reason().code() == auth::errc::token_unavailable);
    f.pass(100ms);
    CHECK(f.server.count() == count);
    const auto cancelled = f.ask();
    cancelled->cancel.emit(asio::cancellation_type::terminal);
    f.settle();
    CHECK(cancelled->reason().code() == operation_aborted());
    f.pass(1s);
    REQUIRE(f.server.count() == count + 1);
    f.server.last().answer(asking_to_wait(100s));
    f.settle();
    CHECK(patient->reason().retry_after() == 100s);
    CHECK(patient->reason().http_status() == 429);
    f.pass(40s, 1s);
    const auto refused = f.ask();
    REQUIRE(refused->ended());
    CHECK(refused->reason().retry_after() == 60s);
    CHECK(f.server.count() == count + 1);
    f.cache->retry_now();
    const auto hopeful = f.ask();
    REQUIRE(f.server.count() == count + 2);
    f.server.last().answer(tokens("a", f.wall()));
    f.settle();
    CHECK(hopeful->has_token());
}

TEST_CASE("token_cache: E5 all who waited for the pause, and nobody else, start the next exchange together") {
    cache_fixture f;
    CHECK(fail(f, error{errc::internal_error}).code() == auth::errc::token_unavailable);
    const auto count = f.server.count();
    std::vector<asked> requests;
    for (int n = 0; n != 10; ++n)
        requests.push_back(f.ask());
    CHECK(f.pass(1200ms));
    REQUIRE(f.server.count() == count + 1);
    f.server.last().answer(tokens("a", f.wall()));
    f.settle();
    for (const auto& request : requests)
        CHECK(request->has_token());
    SUBCASE("a pause whose waiters have all left ends in silence") {
        f.cache->invalidate();
        CHECK(fail(f, error{errc::internal_error}).code() == auth::errc::token_unavailable);
        const auto before = f.server.count();
        const auto request = f.ask(f.in(1100ms));
        request->cancel.emit(asio::cancellation_type::terminal);
        f.settle();
        CHECK_FALSE(f.pass(3s));
        CHECK(f.server.count() == before);
    }
}

TEST_CASE("token_cache: Retry-After is honoured up to an hour, and rules out attempts in a row") {
    cache_fixture f;
    const auto request = f.ask();
    f.server[0].answer(asking_to_wait(std::chrono::milliseconds::max()));
    f.settle();
    REQUIRE(request->ended());
    CHECK(request->reason().retry_after() == 1h);
    CHECK(f.server.count() == 1);
    f.pass(1h, 10s);
    const auto next = f.ask();
    f.server[1].answer(asking_to_wait(-5s));
    f.settle();
    REQUIRE(next->ended());
    CHECK(next->reason().retry_after() == 1600ms);
}

TEST_CASE("token_cache: T19 E28 R9 whatever the exchange throws is a transient failure with the exception at hand") {
    struct odd {};
    const std::function<void()> throwers[] = {[] { throw odd{}; }, [] { throw std::runtime_error{"key-1"}; },
                                              [] { throw std::bad_alloc{}; }, [] { throw exception{error{errc::no_value}}; },
                                              [] { throw std::system_error{std::make_error_code(std::errc::broken_pipe)}; }};
    for (const auto& thrower : throwers) {
        cache_fixture f;
        f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
            thrower();
            return errc::internal_error;
        };
        const auto request = f.ask();
        f.pass(1s);
        REQUIRE(request->ended());
        CHECK(request->reason().code() == auth::errc::token_unavailable);
        CHECK(request->reason().message().find("key-1") == std::string::npos);
        f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> { return tokens("a", f.wall()); };
        f.pass(2s);
        const auto next = f.ask();
        CHECK(next->has_token());
    }
    cache_fixture f;
    f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> { throw odd{}; };
    const auto reason = fail(f, error{});
    REQUIRE(reason.cause());
    const auto* detail = reason.cause()->detail<auth::exchange_exception_detail>();
    REQUIRE(detail);
    CHECK_THROWS_AS(std::rethrow_exception(detail->thrown), odd);
}

TEST_CASE("token_cache: T19 an exchange function that throws before it is a coroutine") {
    cache_fixture f;
    const auto cache = auth::token_cache::make(
        f.context.get_executor(), {},
        [](std::shared_ptr<const secret>, time_point) -> asio::awaitable<result<auth::token_set>> { throw 7; },
        std::make_shared<const secret>("k"), f.time, f.ticks);
    result<auth::lease> outcome;
    asio::co_spawn(f.context, cache->acquire(never),
                   [&](std::exception_ptr, result<auth::lease> got) { outcome = std::move(got); });
    f.settle();
    f.pass(1s);
    CHECK(outcome.error().code() == auth::errc::token_unavailable);
}

TEST_CASE("token_cache: E15 who comes back when the error says is not early by the clock's resolution") {
    cache_fixture f;
    f.time.coarsen(4ms);
    const auto refused = f.ask();
    f.server.last().answer(auth::errc::key_rejected);
    f.settle();
    REQUIRE(refused->ended());
    CHECK(refused->reason().retry_after() == 1004ms);
}

/// As the page has it, a thousand in a second; a tenth of that where every step is watched.
static constexpr std::size_t requests_in_a_tenth = FILED_TEST_ADDRESS_SANITIZER || FILED_TEST_THREAD_SANITIZER ? 10 : 100;

/// \param refused  counts those that were told at once that the key was rejected
static asio::awaitable<void> ask_often(std::shared_ptr<auth::token_cache> cache, std::size_t times, std::size_t& refused) {
    for (std::size_t n = 0; n != times; ++n) {
        auto asking = cache->acquire(never);
        const auto outcome = co_await std::move(asking);
        if (!outcome && outcome.error().code() == auth::errc::key_rejected) ++refused;
    }
}

TEST_CASE("token_cache: T20 G7 E15 R10 a revoked key is asked about less and less, and found again when it is back") {
    for (const double draw : {0.0, 0.999}) {
        cache_fixture f;
        f.draw = draw;
        bool revoked = true;
        f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
            if (revoked) return auth::errc::key_rejected;
            return tokens("a", f.wall());
        };
        std::size_t refused = 0;
        for (int second = 0; second != 3600; ++second) {
            const auto request = f.ask();
            REQUIRE(request->ended()); // at once, every time
            REQUIRE(request->reason().code() == auth::errc::key_rejected);
            REQUIRE(request->reason().retry_after());
            CHECK(*request->reason().retry_after() <= 360s);
            for (int part = 0; part != 10; ++part) { // and all others of this second
                asio::co_spawn(f.context, ask_often(f.cache, requests_in_a_tenth, refused), [](std::exception_ptr) {});
                f.pass(100ms, 100ms);
            }
        }
        CHECK(refused == requests_in_a_tenth * 36'000);
        CHECK(f.server.count() <= 24);
        CHECK(f.server.count() >= 15);
        CHECK(f.cache->stats().key_rejected_events == 1);
        revoked = false;
        int until_found = 0;
        while (!f.ask()->has_token()) {
            REQUIRE(until_found < 3600);
            f.pass(1s, 1s);
            ++until_found;
        }
        CHECK(until_found <= 360);
        revoked = true;
        f.cache->invalidate();
        CHECK(*f.ask()->reason().retry_after() <= 1200ms); // a new row of holds
        CHECK(f.cache->stats().key_rejected_events == 2);
    }
}

TEST_CASE("token_cache: T20 a key rejected while a token lives: the token is served until hard or until it is refused") {
    cache_fixture f;
    const auto first = f.fill();
    f.cache->report_accepted(first);
    f.time.advance(1200s);
    f.hit();
    f.settle();
    f.server.last().answer(error{auth::errc::key_rejected});
    f.settle();
    CHECK(f.hit()->generation() == first);
    SUBCASE("hard") {
        f.time.advance(600s);
        CHECK_FALSE(f.hit());
    }
    SUBCASE("refused") {
        CHECK(f.cache->report_rejected(first) == verdict::replay);
        CHECK_FALSE(f.hit());
        CHECK(f.ask()->reason().code() == auth::errc::key_rejected);
        CHECK(f.server.count() == 2); // no network during the hold
    }
}

TEST_CASE("token_cache: E15 an exchange that the server's schema refuses is held, but never called a bad key") {
    cache_fixture f;
    const auto request = f.ask();
    f.server[0].answer(error{auth::errc::exchange_refused});
    f.settle();
    CHECK(request->reason().code() == auth::errc::exchange_refused);
    CHECK(f.ask()->reason().code() == auth::errc::exchange_refused);
    CHECK(f.server.count() == 1);
    CHECK(f.cache->stats().key_rejected_events == 0);
}

TEST_CASE("token_cache: G8 the exchange is out for nine minutes, beginning at any moment of a token's life") {
    for (int begin = 0; begin < 1800; begin += 60) {
        CAPTURE(begin);
        cache_fixture f;
        f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
            return tokens("a" + std::to_string(f.server.count()), f.wall());
        };
        const auto first = f.ask();
        REQUIRE(first->has_token());
        std::size_t during = 0;
        for (int second = 0; second != 3600; second += 5) {
            const bool out = second >= begin && second < begin + 540;
            const auto serve = f.server.at_once;
            if (out) f.server.at_once = [](const held_server::call&) -> result<auth::token_set> { return errc::internal_error; };
            const auto before = f.server.count();
            REQUIRE(f.hit());
            f.settle();
            if (out) during += f.server.count() - before;
            f.server.at_once = serve;
            f.time.advance(5s);
        }
        CHECK(during <= 20);
        CHECK(f.server.count() - during <= 5); // G10: at most four an hour, and the first
    }
}

// Refusals ------------------------------------------------------------------------------------------------------------

TEST_CASE("token_cache: T21 T22 G5 E16 E17 ten thousand refusals of one token lead to one exchange, however late they come") {
    cache_fixture f;
    const auto first = f.fill();
    for (int n = 0; n != 5000; ++n)
        CHECK(f.cache->report_rejected(first) == verdict::replay);
    f.settle();
    REQUIRE(f.server.count() == 2);
    CHECK_FALSE(f.hit());
    const auto replay = f.ask();
    f.server[1].answer(tokens("2", f.wall()));
    f.settle();
    CHECK(replay->generation() > first);
    for (int n = 0; n != 5000; ++n) {
        CHECK(f.cache->report_rejected(first) == verdict::replay);
        if (n % 100 == 0) f.pass(1s, 1s);
        CHECK(f.hit()->generation() == replay->generation());
    }
    CHECK(f.server.count() == 2);
    CHECK(f.cache->stats().rejections_stale == 5000);
    CHECK(f.cache->stats().flights_rejected == 1);
}

TEST_CASE("token_cache: T23 E17 while a refused token is replaced, nobody goes out with it") {
    cache_fixture f;
    const auto first = f.fill();
    REQUIRE(f.hit()); // also from this thread's own copy
    CHECK(f.cache->report_rejected(first) == verdict::replay);
    CHECK_FALSE(f.hit());
    const auto request = f.ask();
    CHECK_FALSE(request->ended());
    f.server.last().answer(tokens("2", f.wall()));
    f.settle();
    CHECK(request->generation() > first);
}

TEST_CASE("token_cache: E18 a refusal joins the renewal that is under way") {
    cache_fixture f;
    const auto first = f.fill();
    f.time.advance(1200s);
    f.hit();
    f.settle();
    REQUIRE(f.server.count() == 2);
    CHECK(f.cache->report_rejected(first) == verdict::replay);
    const auto request = f.ask();
    CHECK_FALSE(request->ended());
    CHECK(f.server.count() == 2);
    f.server[1].answer(tokens("2", f.wall()));
    f.settle();
    CHECK(request->generation() > first);
    CHECK(f.cache->stats().flights_rejected == 0);
}

TEST_CASE("token_cache: T30 G6 E19 tokens that are refused however fresh cost few exchanges; one that is accepted ends that") {
    cache_fixture f;
    int number = 0;
    f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
        return tokens(std::to_string(++number), f.wall());
    };
    int passed_on = 0;
    for (int second = 0; second != 3600; ++second) {
        for (int sends = 1;; ++sends) {
            REQUIRE(sends <= 2); // as a request does: at most one replay
            const auto request = f.ask();
            REQUIRE(request->has_token());
            const auto said = f.cache->report_rejected(request->generation());
            if (said == verdict::give_up || sends == 2) {
                ++passed_on;
                break;
            }
        }
        f.pass(1s, 1s);
    }
    CHECK(passed_on == 3600);
    CHECK(number <= 20);
    CHECK(number >= 10);
    f.cache->report_accepted(f.hit()->generation());
    const auto before = number;
    CHECK(f.cache->report_rejected(f.hit()->generation()) == verdict::replay);
    f.settle();
    CHECK(number == before + 1);
}

TEST_CASE("token_cache: E19 the spacing starts at ten seconds and is forgotten after an accepted answer") {
    cache_fixture f;
    auto generation = f.fill();
    CHECK(f.cache->report_rejected(generation) == verdict::replay); // the first is free
    const auto replace = [&](std::string_view mark) {
        const auto request = f.ask();
        f.server.last().answer(tokens(mark, f.wall()));
        f.settle();
        return request->generation();
    };
    generation = replace("2");
    CHECK(f.cache->report_rejected(generation) == verdict::give_up);
    CHECK(f.hit()->generation() == generation); // not suspect: it stays in use
    f.pass(9950ms);
    CHECK(f.cache->report_rejected(generation) == verdict::give_up);
    f.pass(50ms);
    CHECK(f.cache->report_rejected(generation) == verdict::replay);
    generation = replace("3");
    f.pass(19950ms);
    CHECK(f.cache->report_rejected(generation) == verdict::give_up);
    f.cache->report_accepted(generation);
    CHECK(f.cache->report_rejected(generation) == verdict::replay);
    CHECK(f.cache->stats().rejections_passed_on == 3);
}

TEST_CASE(
    "token_cache: E19 a server that refuses every token after a while costs one exchange per generation, and every call is answered") {
    cache_fixture f;
    int number = 0;
    f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
        return tokens(std::to_string(++number), f.wall());
    };
    auto generation = f.ask()->generation();
    for (int n = 1; n <= 40; ++n) {
        if (n > auth::cache_core::rations) f.time.advance(5min); // so often it may be that quick, and then every five minutes
        f.cache->report_accepted(generation);
        CHECK(f.cache->report_rejected(generation) == verdict::replay);
        CHECK(f.cache->report_rejected(generation) == verdict::replay);
        generation = f.ask()->generation();
        REQUIRE(generation != 0);
        CHECK(number == n + 1);
    }
}

TEST_CASE("token_cache: E20 an accepted answer speaks for its own tokens: not for younger ones, and nothing takes it back") {
    cache_fixture f;
    const auto first = f.fill("1");
    CHECK(f.cache->report_rejected(first) == verdict::replay);
    const auto request = f.ask();
    f.server.last().answer(tokens("2", f.wall()));
    f.settle();
    const auto second = request->generation();
    f.cache->report_accepted(first); // it was on its way
    CHECK(f.cache->report_rejected(second) == verdict::give_up);
    f.cache->report_accepted(second);
    f.cache->report_accepted(first);
    CHECK(f.cache->report_rejected(second) == verdict::replay);
    CHECK(f.cache->stats().flights_rejected == 2);
}

TEST_CASE("token_cache: T31 G6 G7 E19 one odd server of three refuses every token: few exchanges, and most calls are answered") {
    cache_fixture f;
    std::size_t exchanges = 0;
    f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
        return tokens(std::to_string(++exchanges), f.wall());
    };
    std::uint64_t chance = 1;
    const auto is_odd = [&] {
        chance = chance * 6364136223846793005U + 1442695040888963407U;
        return (chance >> 33) % 3 == 0;
    };
    const auto send = [&] { // what a request does
        for (int sends = 1; sends <= 2; ++sends) {
            const auto got = f.hit();
            const std::uint64_t generation = got ? got->generation() : f.ask()->generation();
            REQUIRE(generation != 0);
            if (!is_odd()) {
                f.cache->report_accepted(generation);
                return true;
            }
            if (f.cache->report_rejected(generation) == verdict::give_up) return false;
            f.settle();
        }
        return false;
    };
    for (const std::size_t most : {std::size_t{24}, std::size_t{15}, std::size_t{15}}) { // as after a revoked key
        const auto before = exchanges;
        int failed = 0;
        for (int second = 0; second != 3600; ++second) {
            for (int n = 0; n != 50; ++n) failed += send() ? 0 : 1;
            f.pass(1s, 1s);
        }
        CHECK(exchanges - before <= most);
        CHECK(failed < 3600 * 50 / 8); // two odd answers in a row
    }
}

TEST_CASE("token_cache: T31 E14 one odd server refuses while no exchange is possible: service goes on; two refusals end it") {
    cache_fixture f;
    const auto first = f.fill();
    f.server.at_once = [](const held_server::call&) -> result<auth::token_set> { return errc::internal_error; };
    SUBCASE("a token that was good once is served again") {
        f.cache->report_accepted(first);
        CHECK(f.cache->report_rejected(first) == verdict::replay);
        const auto replay = f.ask();
        f.pass(2s);
        CHECK(replay->generation() == first);
        CHECK(f.hit()->generation() == first);
        CHECK(f.cache->stats().served_again == 1);
        CHECK(f.cache->report_rejected(first) == verdict::replay); // another request
        CHECK_FALSE(f.hit());
        const auto refused = f.ask();
        REQUIRE(refused->ended());
        CHECK(refused->reason().code() == auth::errc::token_unavailable);
    }
    SUBCASE("a token that was never good is not") {
        CHECK(f.cache->report_rejected(first) == verdict::replay);
        const auto replay = f.ask();
        f.pass(2s);
        CHECK(replay->reason().code() == auth::errc::token_unavailable);
        CHECK_FALSE(f.hit());
    }
    SUBCASE("refused for the first time during a pause") {
        f.cache->report_accepted(first);
        f.time.advance(1200s);
        f.hit();
        f.settle(); // a renewal has failed
        const auto count = f.server.count();
        CHECK(f.cache->report_rejected(first) == verdict::replay);
        CHECK(f.hit()->generation() == first);
        CHECK(f.cache->report_rejected(first) == verdict::replay);
        CHECK_FALSE(f.hit());
        CHECK(f.ask()->reason().code() == auth::errc::token_unavailable);
        CHECK(f.server.count() == count);
    }
}

TEST_CASE("token_cache: refusals of a token that is gone, expired or not ours start nothing") {
    cache_fixture f;
    CHECK(f.cache->report_rejected(1) == verdict::replay);
    CHECK(f.server.count() == 0);
    const auto first = f.fill();
    CHECK(f.cache->report_rejected(first + 1'000'000) == verdict::give_up);
    CHECK(f.hit());
    f.time.advance(1764s);
    CHECK(f.cache->report_rejected(first) == verdict::replay);
    f.settle();
    CHECK(f.server.count() == 1);
    f.cache->invalidate();
    CHECK(f.cache->report_rejected(first) == verdict::replay);
    f.settle();
    CHECK(f.server.count() == 1);
    CHECK(f.fill("2") > first); // and no spacing was charged
    CHECK(f.cache->report_rejected(f.hit()->generation()) == verdict::replay);
}

TEST_CASE("token_cache: T25 E12 the same token again and again, or one that is barely younger, is not a loop") {
    for (const bool same : {true, false}) {
        CAPTURE(same);
        cache_fixture f;
        int handed_out = 0;
        const auto issued = f.wall();
        f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
            ++handed_out;
            if (same) return tokens("same", issued);
            return tokens("other", issued + std::chrono::seconds{handed_out});
        };
        for (int second = 0; second != 1700; ++second) {
            const auto request = f.ask();
            REQUIRE(request->has_token());
            f.pass(1s, 1s);
        }
        CHECK(handed_out <= 8);
        CHECK(f.cache->stats().without_progress >= (same ? 2U : 1U));
        CHECK(f.cache->stats().pauses == 0);
        if (!same) continue;
        // Near its end the same token is used to the last, then it counts as a failure, never as a loop.
        for (int second = 1700; second != 1798; ++second) {
            REQUIRE(f.ask()->has_token());
            f.pass(1s, 1s);
        }
        f.pass(2s, 1s);
        const auto before = handed_out;
        for (int tenth = 0; tenth != 300; ++tenth)
            (void)f.ask(f.in(100ms)), f.pass(100ms);
        CHECK(handed_out - before <= 10);
        CHECK_FALSE(f.hit());
    }
}

TEST_CASE("token_cache: E12 E21 the life of a token that is handed out again goes on while the machine sleeps") {
    cache_fixture f;
    const auto issued = f.wall();
    f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> { return tokens("same", issued); };
    REQUIRE(f.ask()->has_token());
    f.pass(60s, 1s);
    f.time.sleep(10min);
    int awake = 60;
    for (; f.ask(f.in(1ms))->has_token() && awake < 3000; ++awake)
        f.pass(1s, 1s);
    CHECK(awake >= 1198);
    CHECK(awake <= 1201); // half an hour less ten minutes
}

// Clocks --------------------------------------------------------------------------------------------------------------

TEST_CASE("token_cache: T26 the wall clock of the client plays no part in a token's life") {
    for (const auto wrong :
         {std::chrono::seconds{10min}, std::chrono::seconds{-10min}, std::chrono::seconds{24h}, std::chrono::seconds{-24h}}) {
        cache_fixture f;
        const auto right = f.wall();
        f.time.step_wall(wrong);
        const auto request = f.ask();
        f.server[0].answer(tokens("a", right));
        f.settle();
        REQUIRE(request->has_token());
        f.pass(1763s, 1s);
        CHECK(f.hit());
        f.pass(2s, 1s);
        CHECK_FALSE(f.hit());
    }
    for (const auto year :
         {std::chrono::sys_seconds{}, std::chrono::sys_seconds{std::chrono::seconds{4'300'000'000}}}) { // 1970, 2106
        cache_fixture f;
        f.time.set_wall(year);
        const auto request = f.ask();
        f.server[0].answer(tokens("a", still_clock::start));
        f.settle();
        REQUIRE(request->has_token());
        f.pass(1763s, 1s);
        CHECK(f.hit());
    }
}

TEST_CASE("token_cache: T27 claims that are missing or absurd give a life that works, and no loop") {
    const auto life_of = [](std::string_view payload, std::optional<std::chrono::seconds> server_ahead = std::nullopt) {
        cache_fixture f;
        const auto request = f.ask();
        auth::token_set made;
        made.workspace = secret{jwt(payload)};
        if (server_ahead) made.server_date = still_clock::start + *server_ahead;
        f.server[0].answer(std::move(made));
        f.pass(1ms);
        if (!request->has_token()) return 0;
        int seconds = 0;
        for (; f.hit() && seconds < 100'000; ++seconds)
            f.time.advance(1s);
        CHECK(f.server.count() <= 2);
        return seconds;
    };
    // 1750000000 is the time of the exchange. Half an hour less the guard of 36 s; five minutes less 10 s; a day less a minute.
    CHECK(life_of(R"({"iat":1750000000,"exp":1750001800})") == 1764);
    CHECK(life_of(R"({"iat":1750000000.5,"exp":1750001800.75})") == 1764);
    CHECK(life_of(R"({"iat":1.75e9,"exp":1.7500018E9})") == 1764);
    CHECK(life_of(R"({"iat":1750000000000,"exp":1750001800000})") == 1764); // milliseconds
    CHECK(life_of(R"({"exp":1750001800})") == 1764);                        // by the local wall clock
    CHECK(life_of(R"({"exp":1750001800})", 900s) == 882);                   // by the server's own
    CHECK(life_of(R"({"iat":1750001000,"exp":1750001800})", 900s) == 784);  // iat is better than Date
    CHECK(life_of(R"({"iat":1750009999,"exp":1750001800})") == 1764);       // an iat that cannot be is none
    CHECK(life_of(R"({"iat":1750000000})") == 290);
    CHECK(life_of(R"({"iat":1750000000,"exp":"1750001800"})") == 290);
    CHECK(life_of(R"({"iat":1750000000,"exp":-5})") == 290);
    CHECK(life_of(R"({"iat":1750000000,"exp":null})") == 290);
    CHECK(life_of(R"({"iat":1750000000,"exp":1e999})") == 86340);
    CHECK(life_of(R"({"iat":1750000000,"exp":99999999999999999999})") == 86340);
    CHECK(life_of(R"({"iat":1750000000,"exp":1750000010})") == 9);
    CHECK(life_of("no json") == 290);
}

TEST_CASE("token_cache: E12 a token that has expired before it arrives is a failure for now") {
    cache_fixture f;
    auto request = f.ask();
    for (int n = 0; n != 3; ++n) {
        auth::token_set made;
        made.workspace = secret{jwt(R"({"exp":1749999999})")};
        made.server_date = still_clock::start;
        f.server.last().answer(std::move(made));
        f.pass(400ms);
    }
    REQUIRE(request->ended());
    CHECK(request->reason().code() == auth::errc::token_unavailable);
    REQUIRE(request->reason().cause());
    CHECK(request->reason().cause()->code() == auth::errc::malformed_token);
    f.pass(2s);
    request = f.ask();
    f.pass(5s); // so slow that a token of four seconds is past its hard time
    f.server.last().answer(tokens("a", f.wall() - 5s, 4s));
    f.settle();
    CHECK(request->reason().code() == auth::errc::token_unavailable);
}

TEST_CASE("token_cache: T28 E21 sleep counts: a token that expired in it is not used, one that aged in it is renewed") {
    for (const auto slept : {std::chrono::seconds{10min}, std::chrono::seconds{18min}, std::chrono::seconds{8h}}) {
        cache_fixture f;
        const auto first = f.fill();
        f.pass(60s, 1s);
        f.time.sleep(slept);
        const auto lease = f.hit();
        f.settle();
        if (slept == 10min) {
            CHECK(lease->generation() == first);
            CHECK(f.server.count() == 1);
        } else if (slept == 18min) {
            CHECK(lease->generation() == first);
            CHECK(f.server.count() == 2); // stale
        } else {
            CHECK_FALSE(lease);
            const auto request = f.ask();
            CHECK(f.server.count() == 2);
            f.server[1].answer(tokens("2", f.wall()));
            f.settle();
            CHECK(request->generation() > first);
        }
    }
    SUBCASE("many short sleeps add up") {
        cache_fixture f;
        f.fill();
        int hits = 0;
        for (; f.hit() && hits < 1000; ++hits) {
            f.time.sleep(50s);
            f.time.advance(10s);
        }
        CHECK(hits * 60 >= 1764 - 60);
        CHECK(hits * 60 <= 1764 + 60);
    }
}

TEST_CASE("token_cache: T28 E21 sleep counts while the exchange is under way, too") {
    cache_fixture f;
    const auto request = f.ask();
    const auto issued = f.wall();
    f.time.sleep(8h);
    f.server.last().answer(tokens("1", issued)); // has expired in the meantime
    f.settle();
    f.pass(3s);
    REQUIRE(f.server.count() == 2);
    f.server.last().answer(tokens("2", f.wall()));
    f.settle();
    CHECK(request->generation() != 0);
    CHECK(f.hit());
}

TEST_CASE("token_cache: T29 E21 E22 G14 steps of the wall clock start no exchange, and change no token's life") {
    for (const auto step : {std::chrono::seconds{24h}, std::chrono::seconds{-24h}, std::chrono::seconds{20min}}) {
        cache_fixture f;
        const auto first = f.fill();
        f.pass(100s, 1s);
        f.time.step_wall(step);
        for (int n = 0; n != 900; ++n) {
            REQUIRE(f.hit()->generation() == first);
            f.time.advance(1s);
        }
        f.settle();
        CHECK(f.server.count() == 1);
        f.time.step_wall(-2 * step);
        CHECK(f.hit()->generation() == first);
        f.settle();
        CHECK(f.server.count() == 1);
        f.time.advance(36s);
        CHECK(f.hit()->generation() == first); // soft by the monotonic clock
        f.settle();
        CHECK(f.server.count() == 2);
        f.server.last().answer(error{errc::internal_error});
        f.settle();
        f.time.advance(727s);
        CHECK(f.hit());
        f.time.advance(2s);
        CHECK_FALSE(f.hit());
    }
}
