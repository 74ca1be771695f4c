// What observers and counters hear of calls: a scripted transport, virtual time.
#include "../recording_observer.hpp"
#include "scripted_family.hpp"

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/detached.hpp>

#include <doctest/doctest.h>

using namespace filed_test;
using namespace std::chrono_literals;
namespace http = filed::http;
using http::progress;

namespace {

struct watched_family {
    std::shared_ptr<recording_observer> watch = std::make_shared<recording_observer>();
    scripted_family here{[this] {
        filed::client_options options;
        options.observers.push_back(watch);
        return options;
    }()};

    [[nodiscard]] filed::call_counters counters() const { return filed::call::count(*here.account).calls; }
};

} // namespace

TEST_CASE("a call is heard of from its beginning to its end") {
    watched_family at;
    at.here.carrier->script = {fine};
    CHECK(at.here.run(query, {.tag = 42}).has_value());
    CHECK(at.watch->story() == "call_begin response call_end");
    const auto events = at.watch->events();
    for (const heard& each : events) {
        CHECK(each.call != 0);
        CHECK(each.call == events.front().call);
        CHECK(each.tag == 42);
        CHECK(each.operation == "Q");
        CHECK(each.outcome == "ok");
    }
    CHECK(events[1].attempt == 1);
    CHECK(events[1].status == 200);
    CHECK(events[1].detail == "application/json");
    CHECK(events[1].bytes > 30);
    CHECK(events[2].attempt == 1);
    CHECK(events[2].status == 200);
}

TEST_CASE("two calls have two numbers") {
    watched_family at;
    at.here.carrier->script = {fine, fine};
    CHECK(at.here.run(query).has_value());
    CHECK(at.here.run(query).has_value());
    const auto ends = at.watch->events("call_end");
    REQUIRE(ends.size() == 2);
    CHECK(ends[0].call != ends[1].call);
}

TEST_CASE("a retry is heard of with its reason and its pause, and the end covers all of it") {
    watched_family at;
    at.here.carrier->script = {respond(503, "busy", "text/plain", {{"Retry-After", "7"}}), fine};
    CHECK(at.here.run(query).has_value());
    CHECK(at.watch->story() == "call_begin response retry response call_end");
    const auto events = at.watch->events();
    CHECK(events[1].status == 503);
    CHECK(events[1].outcome == "ok"); // a complete response, whatever it says
    CHECK(events[2].detail == "failure");
    CHECK(events[2].outcome == "filed.graphql.unavailable");
    CHECK(events[2].attempt == 1);
    CHECK(events[2].pause_ms >= 7000);
    CHECK(events[3].attempt == 2);
    CHECK(events[4].attempt == 2);
    CHECK(events[4].took_ms >= events[2].pause_ms);
    CHECK(at.counters().retries == 1);
}

TEST_CASE("a kept-alive connection that died is a reason of its own") {
    watched_family at;
    at.here.carrier->script = {lose(http::errc::connection_closed, progress::sent, true), fine};
    CHECK(at.here.run(query).has_value());
    const auto retries = at.watch->events("retry");
    REQUIRE(retries.size() == 1);
    CHECK(retries[0].detail == "idle_connection");
    CHECK(retries[0].pause_ms == 0);
    CHECK(retries[0].outcome == "filed.http.connection_closed");
    CHECK(at.counters().reconnections == 1);
    CHECK(at.counters().retries == 1);
}

TEST_CASE("the end tells what the caller is told") {
    watched_family at;
    SUBCASE("an answer that is an error") {
        at.here.carrier->script = {respond(200, R"({"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]})")};
        const auto got = at.here.run(query);
        CHECK(at.watch->events("response")[0].outcome == "ok");
        CHECK(at.watch->events("call_end")[0].outcome == got.error().name());
        CHECK(at.watch->events("call_end")[0].status == 200);
    }
    SUBCASE("a mutation whose answer is lost") {
        at.here.carrier->script = {lose(http::errc::connection_lost, progress::sent)};
        CHECK_FALSE(at.here.run(mutation).has_value());
        CHECK(at.watch->events("response")[0].outcome == "filed.http.connection_lost");
        CHECK(at.watch->events("call_end")[0].outcome == "filed.http.outcome_unknown");
        CHECK(at.counters().outcome_unknown == 1);
    }
    SUBCASE("a request that cannot be sent") {
        const std::vector<http::field> many(filed::call::request_header_limit + 1, http::field{"X", "y"});
        CHECK_FALSE(at.here.run(query, {.headers = many}).has_value());
        CHECK(at.watch->story() == "call_begin call_end");
        CHECK(at.watch->events("call_end")[0].outcome == "filed.invalid_argument");
        CHECK(at.watch->events("call_end")[0].attempt == 0);
    }
    SUBCASE("cancellation") {
        asio::cancellation_signal signal;
        auto what = filed::call::compose_raw(*at.here.family, query, filed::graphql::json_text{}, {});
        what.token.reset();
        asio::co_spawn(at.here.context, filed::call::begin<filed::call::raw_text>(at.here.account, std::move(what), filed::as_result),
                       asio::bind_cancellation_slot(signal.slot(), asio::detached));
        at.here.turn();
        signal.emit(asio::cancellation_type::terminal);
        at.here.turn();
        CHECK(at.watch->story() == "call_begin response call_end");
        CHECK(at.watch->events("response")[0].outcome == "filed.operation_aborted");
        CHECK(at.watch->events("call_end")[0].outcome == "filed.operation_aborted");
    }
    const auto counted = at.counters();
    CHECK(counted.requests == 1);
    CHECK(counted.answers == 0);
    CHECK(counted.errors == 1);
}

TEST_CASE("a call whose context is destroyed has ended as well") {
    auto watch = std::make_shared<recording_observer>();
    std::shared_ptr<const filed::call::account> account;
    {
        filed::client_options options;
        options.observers.push_back(watch);
        scripted_family here{options};
        account = here.account;
        (void)here.start(query); // no reaction: it waits for ever
        CHECK(watch->story() == "call_begin");
    }
    CHECK(watch->story() == "call_begin call_end");
    CHECK(watch->events().back().outcome == "filed.client_closed");
    const auto counted = filed::call::count(*account).calls;
    CHECK(counted.requests == 1);
    CHECK(counted.errors == 1);
}

TEST_CASE("an empty budget is counted") {
    watched_family at;
    while (at.here.family->budget().take(1)) {}
    at.here.carrier->script = {lose(http::errc::connection_refused, progress::not_sent)};
    CHECK_FALSE(at.here.run(query).has_value());
    CHECK(at.counters().out_of_budget == 1);
    CHECK(at.counters().retries == 0);
    CHECK(at.watch->events("retry").empty());
}

TEST_CASE("without an observer calls are counted all the same") {
    scripted_family here;
    here.carrier->script = {fine, lose(http::errc::invalid_url, progress::not_sent)};
    CHECK(here.family->watch() == nullptr);
    CHECK(here.run(query).has_value());
    CHECK_FALSE(here.run(query).has_value());
    const auto counted = filed::call::count(*here.account).calls;
    CHECK(counted.requests == 2);
    CHECK(counted.answers == 1);
    CHECK(counted.errors == 1);
}

TEST_CASE("several observers hear the same, in their order") {
    struct noting final : filed::observer {
        noting(std::string& into, char name) : into_{into}, name_{name} {}
        void on_call_begin(const filed::call_begin_event&) noexcept override { into_ += name_; }
        void on_call_end(const filed::call_end_event&) noexcept override { into_ += name_; }
        std::string& into_;
        char name_;
    };
    std::string order;
    filed::client_options options;
    options.observers = {std::make_shared<noting>(order, 'a'), std::make_shared<noting>(order, 'b'), std::make_shared<noting>(order, 'c')};
    scripted_family here{options};
    here.carrier->script = {fine};
    CHECK(here.run(query).has_value());
    CHECK(order == "abcabc");
}

TEST_CASE("an observer that is null is refused") {
    asio::io_context context;
    filed::client_options options;
    options.endpoint = "https://localhost/graphql";
    options.observers = {nullptr};
    const auto made = filed::call::environment::make(context.get_executor(), options);
    CHECK(made.error().code() == filed::errc::invalid_option);
    CHECK(made.error().place() == "option observers");
}

TEST_CASE("the application's name stands before the library's") {
    asio::io_context context;
    filed::client_options options;
    options.endpoint = "https://localhost/graphql";
    const auto head_with = [&](std::string application) {
        options.application = std::move(application);
        return filed::call::environment::make(context.get_executor(), options);
    };
    const std::string own = "filed-cpp/" + std::string{filed::version};
    CHECK(head_with("").value()->head().http1().find("\r\nUser-Agent: " + own + "\r\n") != std::string_view::npos);
    CHECK(head_with("tax-server/2.1 (linux)").value()->head().http1().find("\r\nUser-Agent: tax-server/2.1 (linux) " + own + "\r\n") !=
          std::string_view::npos);
    CHECK(head_with(std::string(filed::client_options::application_limit, 'a')).has_value());
    using namespace std::string_literals;
    for (const std::string& wrong : {"a\rb"s, "a\nb"s, "a\0b"s, "a\r\nAuthorization: x"s, "\x7f"s}) {
        CHECK(head_with(wrong).error().code() == filed::errc::forbidden_character);
        CHECK(head_with(wrong).error().place() == "option application");
    }
    for (const std::string& wrong : {" a"s, "a "s, "a  b"s, " "s, "a\tb"s, "caf\xC3\xA9"s, std::string(filed::client_options::application_limit + 1, 'a')}) {
        CHECK(head_with(wrong).error().code() == filed::errc::invalid_option);
    }
}
