// The repetition of requests as a caller sees it: a scripted transport, virtual time.
#include "scripted_family.hpp"

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>

#include <doctest/doctest.h>

using namespace filed_test;
using namespace std::chrono_literals;
namespace http = filed::http;
using http::progress;

TEST_CASE("a query whose connection fails is sent again after a pause") {
    scripted_family here;
    here.carrier->script = {lose(http::errc::connection_refused, progress::not_sent), lose(http::errc::connection_lost, progress::sent), fine};
    auto ended = here.start(query);
    CHECK(here.carrier->bodies.size() == 1);
    here.pass(1s); // two pauses of at most 50 and 100 ms, and a tick for each
    REQUIRE(here.is_ready(ended));
    CHECK(ended.get().has_value());
    CHECK(here.carrier->bodies.size() == 3);
    CHECK(here.carrier->bodies[0] == here.carrier->bodies[2]);
    CHECK(here.family->budget().points() == 100 - 2 * 10 + 1);
}

TEST_CASE("after the last attempt the error says how often it was sent") {
    scripted_family here;
    for (int i = 0; i < 5; ++i) here.carrier->script.push_back(lose(http::errc::connection_refused, progress::not_sent));
    const auto got = here.run(query);
    CHECK(got.error().code() == http::errc::connection_refused);
    CHECK(got.error().message().find("sent 3 times") != std::string::npos);
    CHECK(here.carrier->bodies.size() == 3);
}

TEST_CASE("a dead kept-alive connection costs no attempt and no pause") {
    scripted_family here;
    here.carrier->script = {lose(http::errc::connection_closed, progress::sent, true), fine};
    auto ended = here.start(query);
    REQUIRE(here.is_ready(ended));
    CHECK(ended.get().has_value());
    CHECK(here.carrier->fresh == std::vector<bool>{false, true});
}

TEST_CASE("what stays wrong is not tried again") {
    scripted_family here;
    SUBCASE("a certificate") {
        here.carrier->script = {lose(filed::tls::errc::certificate_untrusted, progress::not_sent)};
        CHECK(here.run(query).error().code() == filed::tls::errc::certificate_untrusted);
    }
    SUBCASE("a deadline") {
        here.carrier->script = {lose(filed::errc::deadline_exceeded, progress::sent)};
        CHECK(here.run(query).error().code() == filed::errc::deadline_exceeded);
    }
    SUBCASE("a limit") {
        here.carrier->script = {lose(http::errc::body_too_large, progress::sent)};
        CHECK(here.run(query).error().code() == http::errc::body_too_large);
    }
    SUBCASE("an answer") {
        here.carrier->script = {respond(200, R"({"errors":[{"message":"no","extensions":{"code":"SERVICE_UNAVAILABLE"}}]})")};
        CHECK(here.run(query).error().code() == filed::graphql::errc::unavailable);
    }
    SUBCASE("404") {
        here.carrier->script = {respond(404, "<html>", "text/html")};
        CHECK(here.run(query).error().http_status() == 404);
    }
    CHECK(here.carrier->bodies.size() == 1);
}

TEST_CASE("a server that is out of order is asked again") {
    for (const int status : {408, 500, 502, 503, 504}) {
        CAPTURE(status);
        scripted_family here;
        here.carrier->script = {respond(status, "<html>", "text/html"), fine};
        CHECK(here.run(query).has_value());
        CHECK(here.carrier->bodies.size() == 2);
    }
}

TEST_CASE("Retry-After is the least pause") {
    scripted_family here;
    SUBCASE("in seconds") {
        here.carrier->script = {respond(503, "busy", "text/plain", {{"Retry-After", "7"}}), fine};
    }
    SUBCASE("as a date, read by the server's clock") {
        here.carrier->script = {respond(503, "busy", "text/plain", {{"Date", "Mon, 23 Nov 2026 10:00:00 GMT"}, {"Retry-After", "Mon, 23 Nov 2026 10:00:07 GMT"}}), fine};
    }
    SUBCASE("with 429 and a GraphQL error") {
        here.carrier->script = {respond(429, R"({"errors":[{"message":"slow down"}]})", "application/json", {{"Retry-After", "7"}}), fine};
    }
    auto ended = here.start(query);
    here.pass(6950ms);
    CHECK(here.carrier->bodies.size() == 1);
    here.pass(1200ms); // at most a second of jitter on top, and a tick
    REQUIRE(here.is_ready(ended));
    CHECK(ended.get().has_value());
    CHECK(here.carrier->bodies.size() == 2);
}

TEST_CASE("a pause that the deadline would cut short is not begun") {
    scripted_family here;
    here.carrier->script = {respond(429, "busy", "text/plain", {{"Retry-After", "60"}}), fine};
    auto ended = here.start(query, {.deadline = 30s});
    REQUIRE(here.is_ready(ended));
    const auto got = ended.get();
    CHECK(got.error().code() == filed::graphql::errc::rate_limited);
    CHECK(got.error().retry_after() == std::chrono::milliseconds{60s});
    CHECK(here.carrier->bodies.size() == 1);
}

TEST_CASE("all attempts share one deadline") {
    scripted_family here;
    here.carrier->script = {lose(http::errc::connection_lost, progress::sent), fine};
    CHECK(here.run(query, {.deadline = 10s}).has_value());
    REQUIRE(here.carrier->deadlines.size() == 2);
    CHECK(here.carrier->deadlines[0] == here.carrier->deadlines[1]);
}

TEST_CASE("each attempt has a deadline of its own, if one is wanted") {
    filed::client_options options;
    options.retry.attempt_deadline = 2s;
    filed::request_options asked;
    const auto spans = [&] {
        scripted_family here{options};
        here.carrier->script = {lose(http::errc::response_timeout, progress::sent), lose(http::errc::queue_timeout, progress::not_sent), fine};
        const auto start = here.clock.now().monotonic;
        CHECK(here.run(query, asked).has_value());
        REQUIRE(here.carrier->attempt_deadlines.size() == 3);
        CHECK(here.carrier->deadlines[0] == here.carrier->deadlines[2]);
        if (here.carrier->attempt_deadlines[0] != filed::never) CHECK(here.carrier->attempt_deadlines[2] > here.carrier->attempt_deadlines[0]);
        return here.carrier->attempt_deadlines[0] == filed::never ? -1ms
                                                                  : std::chrono::duration_cast<std::chrono::milliseconds>(here.carrier->attempt_deadlines[0] - start);
    };
    CHECK(spans() == 2s);
    asked.attempt_deadline = 5s;
    CHECK(spans() == 5s);
    asked.attempt_deadline = -1ms;
    CHECK(spans() == -1ms);
    asked.attempt_deadline = std::chrono::milliseconds::max();
    CHECK(spans() == -1ms);
    options.retry.attempt_deadline = 0ms;
    asked.attempt_deadline = 0ms;
    CHECK(spans() == -1ms);
    options.retry.attempt_deadline = -1ms;
    CHECK(options.retry.check().error().place() == "option retry.attempt_deadline");
}

TEST_CASE("an attempt that ran out of time is repeated by the same rules as one that failed") {
    scripted_family here;
    SUBCASE("a mutation that may have run") {
        here.carrier->script = {lose(http::errc::response_timeout, progress::sent), fine};
        const auto got = here.run(mutation);
        CHECK(got.error().code() == http::errc::outcome_unknown);
        REQUIRE(got.error().cause());
        CHECK(got.error().cause()->code() == http::errc::response_timeout);
        CHECK(here.carrier->bodies.size() == 1);
    }
    SUBCASE("a mutation that was not taken whole") {
        here.carrier->script = {lose(http::errc::send_timeout, progress::partly_sent), fine};
        CHECK(here.run(mutation).has_value());
        CHECK(here.carrier->bodies.size() == 2);
    }
    SUBCASE("a mutation that never had a connection") {
        here.carrier->script = {lose(http::errc::queue_timeout, progress::not_sent), fine};
        CHECK(here.run(mutation).has_value());
        CHECK(here.carrier->bodies.size() == 2);
    }
    SUBCASE("a query costs the price of a timeout") {
        here.carrier->script = {lose(http::errc::response_timeout, progress::sent), fine};
        CHECK(here.run(query).has_value());
        CHECK(here.family->budget().points() == 100 - 20 + 1);
    }
}

TEST_CASE("a mutation is sent twice only with proof that the first was not executed") {
    scripted_family here;
    SUBCASE("nothing was written") {
        here.carrier->script = {lose(http::errc::connection_refused, progress::not_sent), fine};
        CHECK(here.run(mutation).has_value());
        CHECK(here.carrier->bodies.size() == 2);
    }
    SUBCASE("it was cut short") {
        here.carrier->script = {lose(http::errc::connection_lost, progress::partly_sent), fine};
        CHECK(here.run(mutation).has_value());
        CHECK(here.carrier->bodies.size() == 2);
    }
    SUBCASE("never more than twice") {
        for (int i = 0; i < 5; ++i) here.carrier->script.push_back(lose(http::errc::connection_refused, progress::not_sent));
        CHECK(here.run(mutation).error().code() == http::errc::connection_refused);
        CHECK(here.carrier->bodies.size() == 2);
    }
    SUBCASE("the answer was lost") {
        here.carrier->script = {lose(http::errc::connection_closed, progress::sent, true), fine};
        const auto got = here.run(mutation);
        CHECK(got.error().code() == http::errc::outcome_unknown);
        CHECK(got.error().may_have_been_executed());
        CHECK(here.carrier->bodies.size() == 1);
    }
    SUBCASE("a gateway lost the answer") {
        for (const int status : {408, 500, 502, 504}) {
            here.carrier->script = {respond(status, "<html>", "text/html")};
            const auto got = here.run(mutation);
            CHECK(got.error().code() == http::errc::outcome_unknown);
            CHECK(got.error().http_status() == status);
            CHECK(got.error().may_have_been_executed());
        }
        CHECK(here.carrier->bodies.size() == 4);
    }
    SUBCASE("it was sent back, and the caller has not asked for a repetition") {
        here.carrier->script = {respond(429, "busy", "text/plain", {{"Retry-After", "1"}}), fine};
        const auto got = here.run(mutation);
        CHECK(got.error().code() == filed::graphql::errc::rate_limited);
        CHECK(got.error().may_have_been_executed()); // being sent back is no proof
        CHECK(here.carrier->bodies.size() == 1);
    }
    SUBCASE("unless the caller says that repeating it does no harm") {
        here.carrier->script = {lose(http::errc::connection_lost, progress::sent), fine};
        CHECK(here.run(mutation, {.idempotent = true}).has_value());
        CHECK(here.carrier->bodies.size() == 2);
    }
    SUBCASE("a text that cannot be read counts as a mutation") {
        here.carrier->script = {lose(http::errc::connection_lost, progress::sent), fine};
        CHECK(here.run("quarry { health }").error().code() == http::errc::outcome_unknown);
        CHECK(here.carrier->bodies.size() == 1);
    }
}

TEST_CASE("what must not be repeated is said to be so") {
    scripted_family here;
    here.carrier->script = {fine, fine, fine, fine};
    CHECK(here.run(query).has_value());
    CHECK(here.run(mutation).has_value());
    CHECK(here.run(mutation, {.idempotent = true}).has_value());
    (void)here.run("quarry { health }");
    CHECK(here.carrier->unrepeatable == std::vector<bool>{false, true, false, true});
}

TEST_CASE("strict_once and refused_mutations") {
    filed::client_options options;
    SUBCASE("strict_once") {
        options.retry.strict_once = true;
        scripted_family here{options};
        here.carrier->script = {lose(http::errc::connection_refused, progress::not_sent), fine};
        CHECK(here.run(mutation).error().code() == http::errc::connection_refused);
        CHECK(here.carrier->bodies.size() == 1);
    }
    SUBCASE("refused_mutations") {
        options.retry.refused_mutations = true;
        scripted_family here{options};
        here.carrier->script = {respond(503, "busy", "text/plain", {{"Retry-After", "1"}}), fine};
        CHECK(here.run(mutation).has_value());
        CHECK(here.carrier->bodies.size() == 2);
    }
}

TEST_CASE("an empty budget is named, and successes fill it") {
    scripted_family here;
    REQUIRE(here.family->budget().take(95));
    here.carrier->script = {lose(http::errc::connection_refused, progress::not_sent), fine, fine, fine, fine, fine,
                            lose(http::errc::connection_refused, progress::not_sent), fine};
    const auto got = here.run(query);
    CHECK(got.error().code() == http::errc::connection_refused);
    CHECK(got.error().message().find("not sent again") != std::string::npos);
    for (int i = 0; i < 5; ++i) CHECK(here.run(query).has_value());
    CHECK(here.run(query).has_value());
    CHECK(here.carrier->script.empty());
}

TEST_CASE("errors keep the answer they came with") {
    scripted_family here;
    for (int i = 0; i < 3; ++i) here.carrier->script.push_back(respond(500, R"({"status":"down"})", "application/json", {{"X-Request-Id", "r-1"}}));
    const auto got = here.run(query);
    CHECK(got.error().http_status() == 500);
    CHECK(got.error().request_id() == "r-1");
    REQUIRE(got.error().detail<filed::graphql::error_detail>() != nullptr);
    CHECK(got.error().detail<filed::graphql::error_detail>()->excerpt == R"({"status":"down"})");
    CHECK(got.error().may_have_been_executed());
    CHECK(got.error().message().find("sent 3 times") != std::string::npos);
}

TEST_CASE("a pause can be cancelled, and close() ends it") {
    scripted_family here;
    here.carrier->script = {respond(503, "busy", "text/plain", {{"Retry-After", "20"}}), fine};
    SUBCASE("cancelled") {
        asio::cancellation_signal signal;
        auto what = filed::call::compose_raw(*here.family, query, filed::graphql::json_text{}, filed::request_options{});
        what.token.reset();
        auto call = filed::call::begin<filed::call::raw_text>(here.account, std::move(what), filed::as_result);
        filed::result<filed::json::raw> got;
        bool ended = false;
        asio::co_spawn(here.context, std::move(call), asio::bind_cancellation_slot(signal.slot(), [&](std::exception_ptr, filed::result<filed::json::raw> value) {
                           got = std::move(value);
                           ended = true;
                       }));
        here.pass(1s);
        CHECK_FALSE(ended);
        signal.emit(asio::cancellation_type::terminal);
        here.turn();
        REQUIRE(ended);
        CHECK(got.error().code() == filed::operation_aborted());
        CHECK_FALSE(here.tick->turn(here.clock.now().monotonic)); // nothing waits any more
    }
    SUBCASE("closed") {
        auto ended = here.start(query);
        here.pass(1s);
        here.family->close();
        here.turn();
        REQUIRE(here.is_ready(ended));
        CHECK(ended.get().error().code() == filed::errc::client_closed);
    }
    CHECK(here.carrier->bodies.size() == 1);
}
