// How connections come about: several addresses, name resolution, deadlines on the way. Real sockets on loopback, virtual time.
#if defined(__linux__) // for a resolver and listeners that tests can hold

#include "../support/allocated_bytes.hpp"
#include "pool_bench.hpp"
#include "scripted_names.hpp"
#include "silent_listener.hpp"

#include <filed/testing.hpp>

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <latch>
#include <memory>
#include <string>
#include <vector>

using namespace filed_test;
using namespace std::chrono_literals;

namespace {

using endpoint = asio::ip::tcp::endpoint;
constexpr const char* host = "several.test";

endpoint at(const char* address, std::uint16_t port) { return {asio::ip::make_address(address), port}; }

scripted_names& names() { return scripted_names::instance(); }

std::string text(const outcome& got) { return got.failure.message(); }
bool has(const std::string& whole, std::string_view part) { return whole.find(part) != std::string::npos; }

/// Lets time go on, at most `most` times, until the request has ended.
outcome finish_passing(bench& here, std::future<outcome> waiting, std::chrono::milliseconds step, int most) {
    for (int turn = 0; turn < most && waiting.wait_for(50ms) != std::future_status::ready; ++turn) here.pass(step);
    return waiting.get();
}
outcome run_passing(bench& here, std::chrono::milliseconds step, int most, const ask& settings = ask{}) {
    return finish_passing(here, here.start(settings), step, most);
}

} // namespace

TEST_CASE("every address is tried: those that refuse cost no time") {
    scripted_server server{echo, at("127.0.0.4", 0)};
    names().set(host, {"127.0.0.1", "::1", "127.0.0.2", "127.0.0.3", "127.0.0.4"});
    bench here{server.port(), http::pool_options{}, host};
    const outcome got = here.run(); // time stands still
    REQUIRE_MESSAGE(got.succeeded, text(got));
    CHECK(server.connections() == 1);
}

TEST_CASE("IPv6 is reached as well") {
    scripted_server server{echo, at("::1", 0)};
    names().set(host, {"127.0.0.2", "::1"});
    bench here{server.port(), http::pool_options{}, host};
    const outcome got = here.run();
    CHECK_MESSAGE(got.succeeded, text(got));
}

TEST_CASE("a silent address costs the attempt delay, once, and later connections do not meet it") {
    scripted_server server{echo, at("127.0.0.2", 0)};
    const silent_listener silent{at("127.0.0.1", server.port())};
    names().set(host, {"127.0.0.1", "127.0.0.2"});
    http::pool_options options;
    options.idle_time = 0ms; // each request opens a connection
    bench here{server.port(), options, host};
    auto first = here.start();
    here.pass(250ms - filed::ticker::period); // whenever the attempt began, there is time for another tick
    CHECK(first.wait_for(20ms) == std::future_status::timeout);
    CHECK(finish_passing(here, std::move(first), 250ms, 30).succeeded);
    for (int i = 0; i < 3; ++i) {
        const outcome next = here.run(); // time stands still
        REQUIRE_MESSAGE(next.succeeded, text(next));
    }
    CHECK(server.connections() == 4);
    here.pass(http::resolver::lifetime + 1s); // asked again, the system's order is the old one
    CHECK(here.run().succeeded);
}

TEST_CASE("half of the addresses silent: the call waits for no more than the attempt delays") {
    scripted_server server{echo, at("127.0.0.4", 0)};
    const silent_listener first{at("127.0.0.1", server.port())}, second{at("127.0.0.2", server.port())};
    names().set(host, {"127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4"});
    bench here{server.port(), http::pool_options{}, host};
    const outcome got = run_passing(here, 250ms, 30); // 7.5 seconds of virtual time would end every attempt
    CHECK_MESSAGE(got.succeeded, text(got));
    CHECK(server.connections() == 1);
}

TEST_CASE("an address that is slow is waited for when the others have failed") {
    auto slow = std::make_unique<silent_listener>(at("127.0.0.1", 0));
    const std::uint16_t port = slow->where().port();
    names().set(host, {"127.0.0.1", "127.0.0.2"}); // the second refuses
    bench here{port, http::pool_options{}, host};
    auto waiting = here.start();
    for (int turn = 0; turn < 5; ++turn) {
        CHECK(waiting.wait_for(20ms) == std::future_status::timeout);
        here.pass(250ms);
    }
    slow.reset(); // the kernel refuses when the attempt is repeated
    const outcome got = waiting.get();
    CHECK(got.failure.code() == http::errc::connection_refused);
    CHECK_MESSAGE(has(text(got), "2 of 2 addresses"), text(got));
}

TEST_CASE("when no address answers, connect_time ends it and the reasons are named") {
    const silent_listener silent{at("127.0.0.1", 0)};
    names().set(host, {"127.0.0.1", "127.0.0.2"}); // the second refuses
    http::pool_options options;
    options.connect_time = 2s;
    bench here{silent.where().port(), options, host};
    const outcome got = run_passing(here, 250ms, 40);
    CHECK_MESSAGE(got.failure.code() == http::errc::connect_timeout, text(got));
    CHECK_MESSAGE(has(text(got), "no answer (1 of 2 addresses), Connection refused (1 of 2 addresses)"), text(got));
    CHECK(here.pool->size() == 0);
}

TEST_CASE("a deadline while connecting names what the addresses have said so far") {
    const silent_listener silent{at("127.0.0.1", 0)};
    names().set(host, {"127.0.0.2", "127.0.0.1"}); // the first refuses, the second says nothing
    bench here{silent.where().port(), http::pool_options{}, host};
    const outcome got = run_passing(here, 100ms, 40, with_deadline(here, 1s));
    CHECK(got.failure.code() == filed::errc::deadline_exceeded);
    CHECK_MESSAGE(has(text(got), "while connecting"), text(got));
    REQUIRE_MESSAGE(got.failure.cause(), text(got));
    CHECK_MESSAGE(has(got.failure.cause()->message(), "Connection refused (1 of 2 addresses)"), text(got));
}

TEST_CASE("a wait that times out after a failed attempt names that attempt's reason") {
    std::latch asked{1};
    std::latch end{1};
    scripted_server server{held_first(asked, end, "{}"), at("127.0.0.2", 0)};
    http::pool_options options;
    options.connections = 1;
    SUBCASE("nothing has failed: there is no reason to name") {
        names().set(host, {"127.0.0.2"});
        bench here{server.port(), options, host};
        auto first = here.start();
        asked.wait();
        auto second = here.start(with_deadline(here, 1s));
        here.tick->await_wakes(2);
        here.pass(1s);
        const outcome got = second.get();
        CHECK(has(text(got), "while waiting for a free connection"));
        CHECK(got.failure.cause() == nullptr);
        end.count_down();
        CHECK(first.get().succeeded);
    }
    SUBCASE("the one before was refused") {
        end.count_down();
        const silent_listener silent{at("127.0.0.3", server.port())};
        names().set(host, {"127.0.0.4"}); // refuses
        bench here{server.port(), options, host};
        CHECK(here.run().failure.code() == http::errc::connection_refused);
        names().set(host, {"127.0.0.3"}); // the failure made the pool ask again
        const outcome got = run_passing(here, 100ms, 40, with_deadline(here, 1s));
        CHECK(got.failure.code() == filed::errc::deadline_exceeded);
        REQUIRE_MESSAGE(got.failure.cause(), text(got));
        CHECK(got.failure.cause()->code() == http::errc::connection_refused);
    }
}

TEST_CASE("cancelled or closed while addresses race, nothing is left behind") {
    const silent_listener first{at("127.0.0.1", 0)};
    const silent_listener second{at("127.0.0.2", first.where().port())};
    names().set(host, {"127.0.0.1", "127.0.0.2"});
    bench here{first.where().port(), http::pool_options{}, host};
    auto waiting = here.start();
    for (int turn = 0; turn < 4; ++turn) {
        CHECK(waiting.wait_for(20ms) == std::future_status::timeout);
        here.pass(250ms);
    }
    here.pool->close();
    CHECK(waiting.get().failure.code() == filed::errc::client_closed);
    CHECK(here.pool->size() == 0);
}

TEST_CASE("a context destroyed while addresses race") {
    const silent_listener first{at("127.0.0.1", 0)};
    const silent_listener second{at("127.0.0.2", first.where().port())};
    names().set(host, {"127.0.0.1", "127.0.0.2"});
    hand_clock clock;
    auto tick = std::make_shared<hand_tick>();
    auto context = std::make_unique<asio::io_context>();
    auto pool = http::pool::make(context->get_executor(), http::origin{false, host, first.where().port()}, nullptr, http::pool_options{}, clock, tick);
    asio::co_spawn(*context, post(pool, ask{}), asio::detached);
    for (int turn = 0; turn < 10; ++turn) {
        context->run_for(5ms);
        clock.advance(250ms);
        tick->turn(clock.now().monotonic);
    }
    context.reset();
    CHECK(pool->size() == 0);
}

// ---- name resolution ------------------------------------------------------------------------------------------

TEST_CASE("a look-up that hangs holds no deadline, and gathers no more waiters than there are connections") {
    scripted_server server{echo};
    names().set(host, {"127.0.0.1"});
    http::pool_options options;
    options.connections = 2;
    options.resolve_time = 1s;
    bench here{server.port(), options, host};
    const int before = names().look_ups();
    names().hold();
    for (int i = 0; i < 10; ++i) {
        auto one = here.start(with_deadline(here, 1h));
        auto two = here.start(with_deadline(here, 1h));
        CHECK(finish_passing(here, std::move(one), 1s, 60).failure.code() == http::errc::resolve_timeout);
        CHECK(finish_passing(here, std::move(two), 1s, 60).failure.code() == http::errc::resolve_timeout);
    }
    CHECK(names().look_ups() - before <= 1); // all of them waited for the same one
    names().let_go();
    const outcome got = here.run();
    CHECK_MESSAGE(got.succeeded, text(got));
    CHECK(here.pool->size() <= 2);
}

TEST_CASE("a look-up that has outlasted its calls opens connections for those that still wait, and for nobody else") {
    scripted_server server{echo};
    names().set(host, {"127.0.0.1"});
    single_bench here{{false, host, server.port()}};
    names().hold();
    std::vector<std::future<outcome>> impatient;
    ask settings;
    settings.deadline = here.clock.now().monotonic + 1s;
    for (int i = 0; i < 5; ++i) impatient.push_back(here.start(settings));
    SUBCASE("nobody") {
        here.pass(1s);
        names().let_go();
        here.run_until([&] { return here.pool->size() == 0; });
        here.turn();
        CHECK(server.connections() == 0);
        auto next = here.start(ask{});
        CHECK(here.finish(next).succeeded);
    }
    SUBCASE("one") {
        auto patient = here.start(ask{});
        here.pass(1s);
        names().let_go();
        CHECK(here.finish(patient).succeeded);
        here.run_until([&] { return here.pool->size() == 1; });
    }
    CHECK(server.connections() == 1);
    for (auto& each : impatient) CHECK(here.finish(each).failure.code() == filed::errc::deadline_exceeded);
}

TEST_CASE("resolver: waiters that are gone are not kept, the others are told") {
    names().set(host, {"127.0.0.1"});
    asio::thread_pool threads{1};
    hand_clock clock;
    const auto resolver = std::make_shared<http::resolver>(threads.get_executor(), clock);
    const http::origin target{true, host, 443};
    names().hold();
    std::atomic<int> told{0};
    const auto here_to_stay = std::make_shared<int>();
    resolver->resolve(target, here_to_stay, [&](const auto& found) { told += found.has_value() ? 1 : 100; });
    for (int i = 0; i < 1000; ++i) {
        const auto gone = std::make_shared<int>();
        resolver->resolve(target, gone, [](const auto&) {});
    }
    CHECK(resolver->waiting() <= 2);
    names().let_go();
    threads.join();
    CHECK(told == 1);
    CHECK(resolver->waiting() == 0);
}

TEST_CASE("resolver: an answer is used for its lifetime, forgotten on demand") {
    names().set(host, {"127.0.0.1", "127.0.0.2", "::1"});
    hand_clock clock;
    asio::io_context context;
    const auto resolver = std::make_shared<http::resolver>(context.get_executor(), clock);
    const auto asker = std::make_shared<int>();
    const int before = names().look_ups();
    const auto resolve = [&] {
        std::string answer = "none";
        resolver->resolve(http::origin{true, host, 443}, asker, [&](const auto& found) {
            answer.clear();
            if (found) for (const auto& each : *found) answer += each.address().to_string() + ' ';
            else answer = found.error().name();
        });
        context.restart();
        context.run();
        return answer;
    };
    CHECK(resolve() == "127.0.0.1 ::1 127.0.0.2 ");
    clock.advance(http::resolver::lifetime - 1ms);
    CHECK(resolve() == "127.0.0.1 ::1 127.0.0.2 ");
    CHECK(names().look_ups() - before == 1);
    clock.advance(1ms);
    (void)resolve();
    CHECK(names().look_ups() - before == 2);
    resolver->forget();
    (void)resolve();
    CHECK(names().look_ups() - before == 3);

    resolver->prefer(at("127.0.0.2", 443));
    CHECK(resolve() == "127.0.0.2 127.0.0.1 ::1 ");
    CHECK(names().look_ups() - before == 3);
    clock.advance(http::resolver::lifetime);
    CHECK(resolve() == "127.0.0.2 127.0.0.1 ::1 "); // also of a new answer
    clock.advance(http::resolver::preference);
    CHECK(resolve() == "127.0.0.1 ::1 127.0.0.2 ");
    resolver->prefer(at("192.0.2.1", 443)); // not among them: it changes nothing
    CHECK(resolve() == "127.0.0.1 ::1 127.0.0.2 ");
    resolver->prefer(at("::1", 443));
    resolver->forget();
    CHECK(resolve() == "127.0.0.1 ::1 127.0.0.2 ");

    names().set(host, {});
    resolver->forget();
    CHECK(resolve() == "filed.http.name_not_found");
    names().set(host, {"127.0.0.9"});
    CHECK(resolve() == "127.0.0.9 "); // a failure is not remembered
}

TEST_CASE("when the host has moved, the failed attempt makes the pool look again") {
    scripted_server server{echo, at("127.0.0.2", 0)};
    names().set(host, {"127.0.0.1"}); // refuses
    bench here{server.port(), http::pool_options{}, host};
    CHECK(here.run().failure.code() == http::errc::connection_refused);
    names().set(host, {"127.0.0.2"});
    const outcome got = here.run(); // time stands still: the old answer would be valid
    CHECK_MESSAGE(got.succeeded, text(got));
}

TEST_CASE("resolver: a context that ends with a look-up under way tells who waits") {
    names().set(host, {"127.0.0.1"});
    hand_clock clock;
    auto context = std::make_unique<asio::io_context>();
    const auto resolver = std::make_shared<http::resolver>(context->get_executor(), clock);
    const auto asker = std::make_shared<int>();
    filed::error said;
    resolver->resolve(http::origin{true, host, 443}, asker, [&](const auto& found) { said = found ? filed::error{} : found.error(); });
    context.reset(); // the look-up had not begun
    CHECK(said.code() == filed::errc::client_closed);
}

// ---- connections that nobody uses, requests that nobody serves ------------------------------------------------

TEST_CASE("a connection that was opened and never used, and is dead when it is needed, costs nothing") {
    std::latch asked{1};
    std::latch answer_now{1};
    std::latch closed{1};
    scripted_server server{[&](peer& client, int index) {
        if (index == 0) {
            client.request();
            asked.count_down();
            answer_now.wait();
            client.answer("first", "Connection: close\r\n");
        } else if (index == 1) {
            client.close();
            closed.count_down();
        } else {
            echo(client, index);
        }
    }};
    names().set(host, {"127.0.0.1"});
    single_bench here{{false, host, server.port()}};
    auto first = here.start(ask{});
    here.run_until([&] { return asked.try_wait(); });
    ask patient;
    patient.deadline = here.clock.now().monotonic + 1s;
    auto second = asio::co_spawn(here.context, post(here.pool, patient), asio::use_future);
    while (here.pool->size() < 2) here.context.poll_one(); // no further than to where the second connection is begun
    here.pass(1s);
    CHECK(here.finish(second).failure.code() == filed::errc::deadline_exceeded);
    answer_now.count_down();
    CHECK(here.finish(first).body == "first");
    here.run_until([&] { return closed.try_wait(); });
    here.turn(); // the connection is there, and nobody needs it
    ask late;
    late.body = "third";
    auto third = here.start(late);
    const outcome got = here.finish(third);
    CHECK_MESSAGE(got.body == "third", text(got));
    CHECK(server.connections() == 3);
}

TEST_CASE("no request is stranded behind a connection that cannot be opened") {
    std::latch asked{1};
    std::latch answer_now{1};
    scripted_server server{held_first(asked, answer_now, "late")};
    names().set(host, {"127.0.0.1"});
    bench here{server.port(), http::pool_options{}, host};
    auto busy = here.start();
    asked.wait();
    names().set(host, {"127.0.0.2"}); // refuses
    here.clock.advance(http::resolver::lifetime);
    // While the only connection is busy and no other can be opened, each of them still ends, though no time passes.
    std::vector<std::future<outcome>> waiting;
    for (int i = 0; i < 20; ++i) waiting.push_back(here.start());
    for (auto& each : waiting) CHECK(each.get().failure.code() == http::errc::connection_refused);
    answer_now.count_down();
    CHECK(busy.get().body == "late");
    const outcome got = here.run();
    CHECK_MESSAGE(got.reused, text(got));
}

// ---- the phases of an attempt ---------------------------------------------------------------------------------

namespace {

struct phase_end {
    const char* words;
    http::errc timeout;
    http::progress reached;
};

/// Ends the request by its deadline, by that of the attempt, and by cancellation, in the phase it is in.
void end_in_phase(single_bench& here, const phase_end& expected, const std::function<void(const ask&)>& until_there,
                  const std::function<std::future<outcome>(const ask&, asio::cancellation_slot)>& start) {
    for (const bool whole : {false, true}) {
        CAPTURE(whole);
        ask settings;
        settings.deadline = here.clock.now().monotonic + (whole ? 1s : 1h);
        settings.attempt_deadline = here.clock.now().monotonic + (whole ? 1h : 1s);
        auto ended = start(settings, {});
        until_there(settings);
        here.pass(999ms);
        CHECK(ended.wait_for(0s) == std::future_status::timeout);
        here.pass(1ms);
        const outcome got = here.finish(ended);
        CAPTURE(text(got));
        if (whole) CHECK(got.failure.code() == filed::errc::deadline_exceeded);
        else CHECK(got.failure.code() == expected.timeout);
        CHECK(got.failure.code() == filed::condition::timeout);
        CHECK(has(text(got), expected.words));
        CHECK(has(text(got), "attempt") == !whole);
        CHECK(got.reached == expected.reached);
        CHECK(got.failure.may_have_been_executed() == (expected.reached == http::progress::sent));
    }
    asio::cancellation_signal signal;
    auto ended = start(ask{}, signal.slot());
    until_there(ask{});
    CHECK(ended.wait_for(0s) == std::future_status::timeout);
    signal.emit(asio::cancellation_type::terminal);
    here.turn();
    const outcome got = here.finish(ended);
    CHECK(got.aborted);
    CHECK(got.failure.code() == filed::operation_aborted());
    // Of what was on its way nobody can say any more how far it got.
    CHECK(got.failure.may_have_been_executed() == (expected.reached != http::progress::not_sent));
    CHECK(here.pool->counters().waiting == 0);
}

void end_in_phase(single_bench& here, const phase_end& expected, const std::function<void(const ask&)>& until_there) {
    end_in_phase(here, expected, until_there, [&](const ask& settings, asio::cancellation_slot slot) { return here.start(settings, slot); });
}

} // namespace

TEST_CASE("time that runs out names the phase, for the call and for one attempt; cancellation ends it in each phase") {
    SUBCASE("resolve") {
        names().set(host, {"127.0.0.1"});
        names().hold();
        {
            single_bench here{{false, host, 443}};
            end_in_phase(here, {"while resolving the host name", http::errc::resolve_timeout, http::progress::not_sent}, [](const ask&) {});
            names().let_go();
        }
    }
    SUBCASE("connect") {
        const silent_listener silent{at("127.0.0.1", 0)};
        single_bench here{{false, "127.0.0.1", silent.where().port()}};
        end_in_phase(here, {"while connecting", http::errc::connect_timeout, http::progress::not_sent}, [](const ask&) {});
    }
    SUBCASE("tunnel") {
        std::atomic<int> asked{0};
        scripted_server proxy{[&](peer& client, int) {
            if (!client.request().empty()) ++asked;
            client.request();
        }};
        const auto through = std::make_shared<const http::proxy>(http::proxy::parse("127.0.0.1:" + std::to_string(proxy.port()), "test").value());
        const auto tls = filed::tls::context::make(filed::tls::options{}).value();
        single_bench here{{true, "api.test", 443}, http::pool_options{}, tls, through};
        int seen = 0;
        end_in_phase(here, {"while the proxy opens the tunnel", http::errc::proxy_timeout, http::progress::not_sent}, [&](const ask&) {
            if (seen++ == 0) here.run_until([&] { return asked == 1; });
        });
    }
    SUBCASE("handshake") {
        std::atomic<int> hellos{0};
        scripted_server server{[&](peer& client, int) {
            char some[64];
            std::error_code trouble;
            client.socket().read_some(asio::buffer(some), trouble);
            if (!trouble) ++hellos;
            client.request();
        }};
        const auto tls = filed::tls::context::make(filed::tls::options{}).value();
        single_bench here{{true, "127.0.0.1", server.port()}, http::pool_options{}, tls};
        int seen = 0;
        end_in_phase(here, {"during the TLS handshake", http::errc::handshake_timeout, http::progress::not_sent}, [&](const ask&) {
            if (seen++ == 0) here.run_until([&] { return hellos == 1; }); // the second waits for the same connection
        });
    }
    SUBCASE("queue") {
        std::atomic<bool> asked{false};
        scripted_server server{[&](peer& client, int) {
            client.request();
            asked = true;
            client.request();
        }};
        http::pool_options options;
        options.connections = 1;
        single_bench here{{false, "127.0.0.1", server.port()}, options};
        auto first = here.start(ask{});
        here.run_until([&] { return asked.load(); });
        end_in_phase(here, {"while waiting for a free connection", http::errc::queue_timeout, http::progress::not_sent}, [](const ask&) {});
        here.pool->close();
        (void)here.finish(first);
    }
    SUBCASE("send") {
        std::atomic<int> begun{0};
        std::latch end{1};
        scripted_server server{[&](peer& client, int) {
            char byte;
            std::error_code trouble;
            client.socket().read_some(asio::buffer(&byte, 1), trouble);
            if (!trouble) ++begun;
            end.wait();
        }};
        single_bench here{{false, "127.0.0.1", server.port()}};
        int seen = 0;
        end_in_phase(
            here, {"while sending the request", http::errc::send_timeout, http::progress::partly_sent},
            [&](const ask&) { here.run_until([&, now = ++seen] { return begun == now; }); },
            [&](ask settings, asio::cancellation_slot slot) {
                settings.body.assign(32 * 1024 * 1024, 'x'); // more than both sockets hold
                return here.start(settings, slot);
            });
        end.count_down();
    }
    SUBCASE("response") {
        std::atomic<int> asked{0};
        scripted_server server{[&](peer& client, int) {
            client.request();
            ++asked;
            client.request();
        }};
        single_bench here{{false, "127.0.0.1", server.port()}};
        int seen = 0;
        end_in_phase(here, {"while waiting for the response", http::errc::response_timeout, http::progress::sent},
                     [&](const ask&) { here.run_until([&, now = ++seen] { return asked == now; }); });
    }
}

TEST_CASE("a request that was sent slowly but whole waits for its response") {
    std::latch read_on{1};
    std::atomic<int> begun{0};
    std::atomic<bool> asked{false};
    scripted_server server{[&](peer& client, int index) {
        if (index > 0) return echo(client, index);
        char byte;
        std::error_code trouble;
        client.socket().read_some(asio::buffer(&byte, 1), trouble);
        ++begun;
        read_on.wait();
        client.request();
        asked = true;
        client.request();
    }};
    single_bench here{{false, "127.0.0.1", server.port()}};
    ask settings;
    settings.body.assign(32 * 1024 * 1024, 'x');
    settings.deadline = here.clock.now().monotonic + 1s;
    auto ended = here.start(settings);
    here.run_until([&] { return begun == 1; });
    read_on.count_down();
    here.run_until([&] { return asked.load(); });
    here.pass(1s);
    const outcome got = here.finish(ended);
    CHECK_MESSAGE(has(text(got), "while waiting for the response"), text(got));
    CHECK(got.failure.may_have_been_executed());
}

// ---- TLS sessions ---------------------------------------------------------------------------------------------

TEST_CASE("a session is resumed until ten minutes after the verification it stands on") {
    filed::testing::stand_in server;
    filed::tls::options trust;
    trust.ca_file = server.ca_file();
    http::pool_options options;
    options.idle_time = 0ms; // each request opens a connection
    bench here{server.port(), options, "localhost", filed::tls::context::make(trust).value()};
    const auto resumed = [&] {
        const outcome got = here.run();
        REQUIRE_MESSAGE(got.succeeded, text(got));
        return server.counts().resumed_handshakes;
    };
    CHECK(resumed() == 0);
    CHECK(resumed() == 1);
    here.pass(5min);
    CHECK(resumed() == 2); // by a session of a connection that was resumed itself
    here.pass(5min - 1ms);
    CHECK(resumed() == 3);
    here.pass(1ms);
    CHECK(resumed() == 3); // verified anew
    CHECK(resumed() == 4);
    here.pass(10min - 1ms);
    CHECK(resumed() == 5);
}

// ---- memory ---------------------------------------------------------------------------------------------------

TEST_CASE("connections that rest give back their memory, all but a few, and get it back") {
    if (!allocated_bytes()) return;
    names().set("localhost", {"127.0.0.1"});
    filed::testing::stand_in server;
    filed::tls::options trust;
    trust.ca_file = server.ca_file();
    single_bench here{{true, "localhost", server.port()}, http::pool_options{}, filed::tls::context::make(trust).value()};
    constexpr std::size_t count = 24;
    constexpr std::size_t warm = 8;
    constexpr std::ptrdiff_t each = 33'000 + 48 * 1024; ///< of one connection
    std::vector<std::future<outcome>> waiting;
    const auto ask_all = [&] {
        for (std::size_t i = 0; i < count; ++i) waiting.push_back(asio::co_spawn(here.context, post(here.pool, ask{}), asio::use_future));
        here.turn();
    };
    const auto answer_all = [&] {
        for (auto& one : waiting) CHECK(here.finish(one).succeeded);
        waiting.clear();
    };
    /// How much is given back.
    const auto pass = [&] {
        const auto before = *allocated_bytes();
        here.pass(50ms);
        return before - *allocated_bytes();
    };
    ask_all();
    answer_all();
    REQUIRE(here.pool->counters().idle == count);
    SUBCASE("at the last tick") {
        const auto back = pass();
        CHECK(back > static_cast<std::ptrdiff_t>(count - warm) * each);
        CHECK(back < static_cast<std::ptrdiff_t>(count - warm / 2) * each); // sanitizers count a little more
        CHECK(pass() < each);
    }
    SUBCASE("while others work, not before the second tick") {
        here.clock.advance(http::resolver::lifetime);
        names().hold();
        ask on_new_connection;
        on_new_connection.fresh = true;
        auto busy = here.start(on_new_connection);
        CHECK(pass() < each);
        CHECK(pass() > static_cast<std::ptrdiff_t>(count - warm) * each);
        names().let_go();
        CHECK(here.finish(busy).succeeded);
    }
    const auto before = *allocated_bytes();
    ask_all();
    answer_all();
    CHECK(*allocated_bytes() - before < static_cast<std::ptrdiff_t>(count + 1) * each);
    CHECK(here.pool->counters().open >= count);
}

#endif
