#include "pool_bench.hpp"

#include <filed/http/pool.hpp>
#include <filed/tls/context.hpp>

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_future.hpp>

#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <latch>
#include <limits>
#include <mutex>
#include <random>
#include <string>
#include <vector>

using namespace filed_test;
namespace http = filed::http;

TEST_CASE("one connection serves one request after the other") {
    scripted_server server{echo};
    bench here{server.port()};
    for (int i = 0; i < 5; ++i) {
        ask settings;
        settings.body = std::to_string(i);
        const outcome got = here.run(settings);
        REQUIRE_MESSAGE(got.succeeded, got.failure.message());
        CHECK(got.body == std::to_string(i));
        CHECK(got.reused == (i > 0));
    }
    CHECK(server.connections() == 1);
}

TEST_CASE("the pool never opens more connections than its limit and serves everybody") {
    scripted_server server{echo};
    http::pool_options options;
    options.connections = 3;
    bench here{server.port(), options};
    std::vector<std::future<outcome>> waiting;
    for (int i = 0; i < 200; ++i) {
        ask settings;
        settings.body = std::to_string(i);
        waiting.push_back(here.start(settings));
    }
    for (int i = 0; i < 200; ++i) {
        const outcome got = waiting[static_cast<std::size_t>(i)].get();
        REQUIRE_MESSAGE(got.succeeded, got.failure.message());
        CHECK(got.body == std::to_string(i));
    }
    CHECK(server.connections() <= 3);
    CHECK(here.pool->size() <= 3);
}

TEST_CASE("a connection that the server closed while it was idle is noticed before a request is lost on it") {
    std::latch closed{1};
    scripted_server server{[&closed](peer& client, int index) {
        if (index > 0) return echo(client, index);
        client.request();
        client.answer("first");
        client.close();
        closed.count_down();
    }};
    bench here{server.port()};
    ask next;
    CHECK(here.run().body == "first");
    closed.wait();
    SUBCASE("by a query that comes a moment later") { here.clock.advance(http::pool_options::unprobed_idle_time + std::chrono::milliseconds{1}); }
    SUBCASE("by what must not be repeated, however soon it comes") { next.unrepeatable = true; }
    const outcome got = here.run(next);
    REQUIRE_MESSAGE(got.succeeded, got.failure.message());
    CHECK(server.connections() == 2);
    CHECK(here.pool->counters().stale == 1);
}

TEST_CASE("a query that follows at once may be lost on a connection that the server closed without a word, and that makes the pool careful") {
    std::latch closed[]{std::latch{1}, std::latch{1}, std::latch{1}};
    scripted_server server{[&closed](peer& client, int index) {
        if (index == 3) return echo(client, index);
        client.request();
        client.answer("only");
        client.close();
        closed[index].count_down();
    }};
    bench here{server.port()};
    CHECK(here.run().succeeded);
    closed[0].wait();
    const outcome lost = here.run();
    CHECK_FALSE(lost.succeeded);
    CHECK(lost.reused); // which is why its caller may send it again at once
    CHECK(lost.failure.code() == filed::condition::transport);
    CHECK(here.run().succeeded);
    closed[1].wait();
    CHECK(here.run().succeeded); // on a third connection: it has looked
    closed[2].wait();
    here.clock.advance(std::chrono::seconds{59});
    CHECK(here.run().succeeded);
    CHECK(server.connections() == 4);
    CHECK(here.pool->counters().stale == 2);
}

TEST_CASE("with the limit reached and dead idle connections, the queue still moves") {
    std::latch closed{2};
    std::latch both{2};
    scripted_server server{[&](peer& client, int index) {
        if (index > 1) return echo(client, index);
        client.request();
        both.arrive_and_wait();
        client.answer("first");
        client.reset();
        closed.count_down();
    }};
    http::pool_options options;
    options.connections = 2;
    bench here{server.port(), options};
    auto one = here.start();
    auto two = here.start();
    CHECK(one.get().succeeded);
    CHECK(two.get().succeeded);
    closed.wait();
    here.clock.advance(std::chrono::seconds{1});
    std::vector<std::future<outcome>> waiting;
    for (int i = 0; i < 6; ++i) waiting.push_back(here.start());
    for (auto& each : waiting) {
        const outcome got = each.get();
        CHECK_MESSAGE(got.succeeded, got.failure.message());
    }
}

TEST_CASE("an old idle connection is not reused") {
    scripted_server server{echo};
    http::pool_options options;
    options.idle_time = std::chrono::seconds{10};
    bench here{server.port(), options};
    CHECK(here.run().succeeded);
    here.pass(std::chrono::seconds{9});
    CHECK(here.run().reused);
    here.pass(std::chrono::seconds{11});
    CHECK_FALSE(here.run().reused);
    CHECK(server.connections() == 2);
}

TEST_CASE("an idle connection is trusted no longer than the server says it keeps it") {
    using namespace std::chrono_literals;
    scripted_server server{[](peer& client, int) {
        while (!client.request().empty()) client.answer("{}", "Keep-Alive: timeout=10, max=100\r\n");
    }};
    bench here{server.port()};
    CHECK(here.run().succeeded);
    here.pass(8999ms);
    CHECK(here.run().reused);
    here.pass(9000ms);
    const outcome late = here.run();
    CHECK(late.succeeded);
    CHECK_FALSE(late.reused);
    CHECK(server.connections() == 2);
}

TEST_CASE("a connection that is too old finishes its request and takes no other") {
    using namespace std::chrono_literals;
    scripted_server server{echo};
    http::pool_options options;
    options.idle_time = 24h;
    SUBCASE("idle") {
        options.maximum_age = 100s;
        bench here{server.port(), options};
        CHECK(here.run().succeeded);
        here.pass(89s); // it goes within the last tenth
        CHECK(here.run().reused);
        here.pass(11s);
        const outcome late = here.run();
        CHECK(late.succeeded);
        CHECK_FALSE(late.reused);
        here.pass(89s); // the new one has an age of its own
        CHECK(here.run().reused);
        CHECK(server.connections() == 2);
    }
    SUBCASE("the default is ten minutes") {
        bench here{server.port(), options};
        CHECK(here.run().succeeded);
        here.pass(539s);
        CHECK(here.run().reused);
        here.pass(61s);
        CHECK_FALSE(here.run().reused);
    }
    SUBCASE("zero: no limit") {
        options.maximum_age = 0ms;
        bench here{server.port(), options};
        CHECK(here.run().succeeded);
        for (int day = 0; day < 10; ++day) {
            here.pass(23h);
            CHECK(here.run().reused);
        }
    }
    SUBCASE("a limit beyond all time") {
        options.maximum_age = std::chrono::milliseconds::max();
        bench here{server.port(), options};
        CHECK(here.run().succeeded);
        CHECK(here.run().reused);
    }
}

TEST_CASE("under load, too, an old connection is replaced, and no waiting request is lost") {
    using namespace std::chrono_literals;
    std::latch asked{1};
    std::latch go_on{1};
    scripted_server server{held_first(asked, go_on, "old")};
    http::pool_options options;
    options.connections = 1;
    options.maximum_age = 100s;
    bench here{server.port(), options};
    auto first = here.start();
    asked.wait();
    std::vector<std::future<outcome>> waiting;
    for (int i = 0; i < 20; ++i) waiting.push_back(here.start());
    here.tick->await_wakes(21);
    here.pass(101s);
    go_on.count_down();
    CHECK(first.get().body == "old");
    for (auto& each : waiting) {
        const outcome got = each.get();
        CHECK_MESSAGE(got.succeeded, got.failure.message());
    }
    CHECK(server.connections() == 2);
}

TEST_CASE("options out of their range are named") {
    const auto complaint = [](auto change) {
        http::pool_options options;
        CHECK(options.check().has_value());
        change(options);
        const auto checked = options.check();
        CHECK(checked.error().code() == filed::errc::invalid_option);
        return checked.error().message();
    };
    using namespace std::chrono_literals;
    using options = http::pool_options;
    CHECK(complaint([](options& o) { o.connections = 0; }).find("option connections.connections") != std::string::npos);
    CHECK(complaint([](options& o) { o.idle_time = std::chrono::milliseconds::max(); }).find("option connections.idle_time") != std::string::npos);
    CHECK(complaint([](options& o) { o.connect_time = std::chrono::milliseconds::max(); }).find("option connections.connect_time") != std::string::npos);
    CHECK(complaint([](options& o) { o.idle_time = -1ms; }).find("option connections.idle_time") != std::string::npos);
    CHECK(complaint([](options& o) { o.maximum_age = -1ms; }).find("option connections.maximum_age") != std::string::npos);
    CHECK(complaint([](options& o) { o.resolve_time = 0ms; }).find("option connections.resolve_time") != std::string::npos);
    CHECK(complaint([](options& o) { o.connect_attempt_delay = 9ms; }).find("option connections.connect_attempt_delay") != std::string::npos);
    CHECK(complaint([](options& o) { o.connect_attempt_delay = 2001ms; }).find("option connections.connect_attempt_delay") != std::string::npos);
    CHECK(complaint([](options& o) { o.connect_time = -5ms; }).find("option connections.connect_time") != std::string::npos);
    CHECK(complaint([](options& o) { o.handshake_time = 0ms; }).find("option connections.handshake_time") != std::string::npos);
}

TEST_CASE("Connection: close ends the connection and the next request opens another") {
    scripted_server server{[](peer& client, int) {
        client.request();
        client.answer("bye", "Connection: close\r\n");
        client.request();
    }};
    bench here{server.port()};
    CHECK(here.run().body == "bye");
    CHECK(here.run().body == "bye");
    CHECK(server.connections() == 2);
}

TEST_CASE("failures have names and leave the pool usable") {
    SUBCASE("nobody listens") {
        asio::io_context context;
        asio::ip::tcp::acceptor taken{context, {asio::ip::address_v4::loopback(), 0}};
        const auto port = taken.local_endpoint().port();
        taken.close();
        bench here{port};
        const outcome got = here.run();
        CHECK(got.failure.code() == http::errc::connection_refused);
        CHECK(got.failure.code() == filed::condition::transport);
        CHECK(got.reached == http::progress::not_sent);
        CHECK(here.run().failure.code() == http::errc::connection_refused);
    }
    SUBCASE("everybody who waits is told that nobody listens") {
        asio::io_context context;
        asio::ip::tcp::acceptor taken{context, {asio::ip::address_v4::loopback(), 0}};
        const auto port = taken.local_endpoint().port();
        taken.close();
        http::pool_options options;
        options.connections = 2;
        bench here{port, options};
        std::vector<std::future<outcome>> waiting;
        for (int i = 0; i < 100; ++i) waiting.push_back(here.start());
        for (auto& each : waiting) CHECK(each.get().failure.code() == http::errc::connection_refused);
    }
    SUBCASE("a name without an address") {
        bench here{443, http::pool_options{}, "no-such-host.invalid"};
        CHECK(here.run().failure.code() == http::errc::name_not_found);
    }
    SUBCASE("the server closes without an answer") {
        scripted_server server{[](peer& client, int index) {
            if (index > 0) return echo(client, index);
            client.request();
            client.close();
        }};
        bench here{server.port()};
        const outcome got = here.run();
        CHECK(got.failure.code() == http::errc::connection_closed);
        CHECK(got.reached == http::progress::sent);
        CHECK(got.failure.may_have_been_executed());
        CHECK(here.run().succeeded);
    }
    SUBCASE("the server cuts the body") {
        scripted_server server{[](peer& client, int index) {
            if (index > 0) return echo(client, index);
            client.request();
            client.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            client.close();
        }};
        bench here{server.port()};
        CHECK(here.run().failure.code() == http::errc::response_truncated);
        CHECK(here.run().succeeded);
    }
    SUBCASE("the server resets") {
        scripted_server server{[](peer& client, int index) {
            if (index > 0) return echo(client, index);
            client.request();
            client.send("HTTP/1.1 200 OK\r\nContent-Le");
            client.reset();
        }};
        bench here{server.port()};
        const outcome got = here.run();
        CHECK_FALSE(got.succeeded);
        CHECK(got.failure.code() == filed::condition::transport);
        CHECK(here.run().succeeded);
    }
    SUBCASE("2 GB Content-Length") {
        scripted_server server{[](peer& client, int index) {
            if (index > 0) return echo(client, index);
            client.request();
            client.send("HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n");
            client.request();
        }};
        bench here{server.port()};
        CHECK(here.run().failure.code() == http::errc::body_too_large);
        CHECK(here.run().succeeded);
    }
    SUBCASE("not HTTP at all") {
        scripted_server server{[](peer& client, int index) {
            if (index > 0) return echo(client, index);
            client.request();
            client.send("220 mail.example.com ESMTP\r\n");
            client.request();
        }};
        bench here{server.port()};
        CHECK(here.run().failure.code() == filed::condition::protocol);
        CHECK(here.run().succeeded);
    }
    SUBCASE("a field that would split the request") {
        scripted_server server{echo};
        bench here{server.port()};
        const http::field fields[] = {{"x", "a\r\nb: c"}};
        const http::prepared_head head = http::prepared_head::make({"POST", "/", "localhost", {}}).value();
        const http::request what{head, fields, ""};
        http::exchange work{*here.pool};
        CHECK_FALSE(here.pool->submit(work, what));
        CHECK(work.failure.code() == filed::errc::forbidden_character);
        CHECK(server.connections() == 0);
    }
}

TEST_CASE("a connect attempt that began for somebody else fails no newcomer") {
    using namespace std::chrono_literals;
    std::latch accepted{1};
    std::latch queued{1};
    scripted_server server{[&](peer& client, int index) { // nobody here ever shakes hands
        if (index == 0) {
            accepted.count_down();
            queued.wait();
        }
        client.close();
    }};
    const auto context = filed::tls::context::make(filed::tls::options{});
    REQUIRE(context.has_value());
    bench here{server.port(), http::pool_options{}, "127.0.0.1", *context};
    auto first = here.start(with_deadline(here, 1s));
    accepted.wait();
    here.pass(1s);
    CHECK(first.get().failure.code() == filed::errc::deadline_exceeded);
    auto second = here.start();
    here.tick->await_wakes(2);
    queued.count_down();
    CHECK(second.get().failure.code() == filed::condition::transport);
    CHECK(server.connections() == 2); // it failed by an attempt of its own
}

TEST_CASE("bytes after a response poison the connection, not the next request") {
    scripted_server server{[](peer& client, int index) {
        if (index > 0) return echo(client, index);
        client.request();
        client.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged");
        client.request();
    }};
    bench here{server.port()};
    CHECK(here.run().body == "ok");
    ask settings;
    settings.body = "mine";
    CHECK(here.run(settings).body == "mine");
    CHECK(server.connections() == 2);
}

TEST_CASE("an early answer to a request that is not read to its end is still delivered") {
    scripted_server server{[](peer& client, int index) {
        if (index > 0) return echo(client, index);
        char some[1024];
        client.socket().read_some(asio::buffer(some));
        client.send("HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client.request();
    }};
    bench here{server.port()};
    ask settings;
    settings.body = std::string(8 * 1024 * 1024, 'x');
    const outcome got = here.run(settings);
    CHECK_MESSAGE(got.succeeded, got.failure.message());
    CHECK(here.run().succeeded);
}

TEST_CASE("large bodies go both ways") {
    scripted_server server{echo};
    bench here{server.port()};
    ask settings;
    settings.body.resize(5 * 1024 * 1024);
    for (std::size_t i = 0; i < settings.body.size(); ++i) settings.body[i] = static_cast<char>('a' + i % 26);
    const outcome got = here.run(settings);
    REQUIRE_MESSAGE(got.succeeded, got.failure.message());
    CHECK(got.body == settings.body);
}

TEST_CASE("deadlines hold in every phase, under virtual time") {
    using namespace std::chrono_literals;
    SUBCASE("while waiting for the response") {
        std::latch asked{1};
        scripted_server server{silent_first(asked)};
        bench here{server.port()};
        auto waiting = here.start(with_deadline(here, 1s));
        asked.wait();
        here.pass(999ms);
        CHECK(waiting.wait_for(0s) == std::future_status::timeout);
        here.pass(1ms);
        const outcome got = waiting.get();
        CHECK(got.failure.code() == filed::errc::deadline_exceeded);
        CHECK(got.failure.code() == std::errc::timed_out);
        CHECK(got.failure.may_have_been_executed());
        CHECK(here.run().succeeded);
    }
    SUBCASE("while waiting for a connection") {
        std::latch asked{1};
        scripted_server server{silent_first(asked)};
        http::pool_options options;
        options.connections = 1;
        bench here{server.port(), options};
        auto first = here.start();
        asked.wait();
        auto second = here.start(with_deadline(here, 1s));
        here.tick->await_wakes(2);
        here.pass(1s);
        const outcome got = second.get();
        CHECK(got.failure.code() == filed::errc::deadline_exceeded);
        CHECK_FALSE(got.failure.may_have_been_executed());
        here.pool->close();
        CHECK(first.get().failure.code() == filed::errc::client_closed);
    }
}

TEST_CASE("cancelling a request on the wire drops its connection and nothing else") {
    std::latch asked{1};
    scripted_server server{silent_first(asked)};
    bench here{server.port()};
    asio::cancellation_signal signal;
    auto strand = asio::make_strand(here.threads);
    auto waiting = asio::co_spawn(strand, post(here.pool, ask{}), asio::bind_cancellation_slot(signal.slot(), asio::use_future));
    asked.wait();
    asio::post(strand, [&signal] { signal.emit(asio::cancellation_type::terminal); });
    const outcome got = waiting.get();
    CHECK(got.aborted);
    CHECK_FALSE(got.succeeded);
    CHECK(here.run().succeeded);
}

TEST_CASE("cancelling at random never loses a connection or a request") {
    scripted_server server{echo};
    http::pool_options options;
    options.connections = 3;
    bench here{server.port(), options};
    constexpr int count = 600;
    std::vector<std::shared_ptr<asio::cancellation_signal>> signals;
    std::vector<asio::strand<asio::thread_pool::executor_type>> strands;
    std::vector<std::future<outcome>> waiting;
    std::minstd_rand random{7};
    for (int i = 0; i < count; ++i) {
        signals.push_back(std::make_shared<asio::cancellation_signal>());
        strands.push_back(asio::make_strand(here.threads.get_executor()));
        waiting.push_back(asio::co_spawn(strands.back(), post(here.pool, ask{}), asio::bind_cancellation_slot(signals.back()->slot(), asio::use_future)));
        if (random() % 3 == 0) {
            const auto victim = random() % signals.size();
            asio::post(strands[victim], [signal = signals[victim]] { signal->emit(asio::cancellation_type::terminal); });
        }
    }
    int done = 0;
    int aborted = 0;
    for (auto& each : waiting) {
        try {
            const outcome got = each.get();
            if (got.succeeded) ++done;
            else if (got.aborted) ++aborted;
            else FAIL_CHECK(got.failure.message());
        } catch (const std::system_error& reason) {
            CHECK(reason.code() == filed::operation_aborted()); // cancelled before it began to wait
            ++aborted;
        }
    }
    CHECK(done + aborted == count);
    CHECK(here.pool->size() <= 3);
    CHECK(here.run().succeeded);
}

TEST_CASE("close() ends what waits, and what comes after is refused") {
    std::latch asked{1};
    scripted_server server{silent_first(asked)};
    http::pool_options options;
    options.connections = 1;
    bench here{server.port(), options};
    auto first = here.start();
    asked.wait();
    auto second = here.start();
    here.tick->await_wakes(2);
    here.pool->close();
    const outcome on_the_wire = first.get();
    CHECK(on_the_wire.failure.code() == filed::errc::client_closed);
    CHECK(on_the_wire.failure.may_have_been_executed());
    CHECK(on_the_wire.reached == http::progress::sent);
    const outcome queued = second.get();
    CHECK(queued.failure.code() == filed::errc::client_closed);
    CHECK_FALSE(queued.failure.may_have_been_executed());
    CHECK(here.run().failure.code() == filed::errc::client_closed);
}

TEST_CASE("an urgent request may use one connection above the limit") {
    std::latch asked{1};
    scripted_server server{silent_first(asked)};
    http::pool_options options;
    options.connections = 1;
    bench here{server.port(), options};
    auto stuck = here.start();
    asked.wait();
    ask settings;
    settings.urgent = true;
    settings.body = "token";
    CHECK(here.run(settings).body == "token");
    here.pool->close();
    stuck.get();
}

TEST_CASE("the connection in reserve is there again and again, and never becomes an ordinary one") {
    std::latch asked{1};
    scripted_server server{silent_first(asked)};
    http::pool_options options;
    options.connections = 1;
    bench here{server.port(), options};
    auto stuck = here.start();
    asked.wait();
    ask settings;
    settings.urgent = true;
    for (int i = 0; i < 3; ++i) CHECK(here.run(settings).succeeded);
    CHECK(here.pool->size() == 1);
    here.pool->close();
    stuck.get();
}

TEST_CASE("the exchange does not wait behind a request that lost its idle connection") {
    std::latch closed{1};
    scripted_server server{[&](peer& client, int index) {
        if (index == 0) {
            client.request();
            client.answer("first");
            client.close();
            closed.count_down();
            return;
        }
        for (std::string request = client.request(); !request.empty(); request = client.request()) {
            if (request.ends_with("token")) client.answer("token"); // and nothing else
        }
    }};
    http::pool_options options;
    options.connections = 1;
    single_bench here{{false, "127.0.0.1", server.port()}, options};
    auto first = here.start(ask{});
    CHECK(here.finish(first).succeeded);
    closed.wait();
    here.clock.advance(std::chrono::seconds{1});
    asio::io_context callers;
    ask urgent;
    urgent.urgent = true;
    urgent.body = "token";
    auto stale = asio::co_spawn(callers, post(here.pool, ask{}), asio::use_future); // is given the connection that has ended
    auto exchange = asio::co_spawn(callers, post(here.pool, urgent), asio::use_future);
    callers.poll();
    const auto finish = [&](std::future<outcome>& ended) {
        here.run_until([&] {
            callers.restart();
            callers.poll();
            return ended.wait_for(std::chrono::seconds{0}) == std::future_status::ready;
        });
        return ended.get();
    };
    CHECK(finish(exchange).body == "token");
    here.pool->close();
    CHECK(finish(stale).failure.code() == filed::errc::client_closed);
}

TEST_CASE("urgent requests keep their own order, and a connection is opened in reserve for the first of them") {
    std::latch asked{1};
    std::mutex mutex;
    std::vector<std::string> order;
    scripted_server server{[&](peer& client, int index) {
        if (index == 0) {
            client.request();
            asked.count_down();
            client.request();
            return;
        }
        for (std::string request = client.request(); !request.empty(); request = client.request()) {
            const std::string body = request.substr(request.find("\r\n\r\n") + 4);
            client.answer(body);
            const std::lock_guard lock{mutex};
            order.push_back(body);
        }
    }};
    http::pool_options options;
    options.connections = 1;
    single_bench here{{false, "127.0.0.1", server.port()}, options};
    auto stuck = here.start(ask{});
    here.run_until([&] { return asked.try_wait(); });
    std::vector<std::future<outcome>> waiting;
    for (const char* body : {"ordinary", "one", "two", "three"}) {
        ask settings;
        settings.body = body;
        settings.urgent = settings.body != "ordinary";
        waiting.push_back(asio::co_spawn(here.context, post(here.pool, settings), asio::use_future));
    }
    here.turn();
    for (std::size_t i = 1; i < waiting.size(); ++i) CHECK(here.finish(waiting[i]).succeeded);
    CHECK(here.pool->size() == 1);
    {
        const std::lock_guard lock{mutex};
        CHECK(order == std::vector<std::string>{"one", "two", "three"});
    }
    here.pool->close();
    CHECK(here.finish(stuck).failure.code() == filed::errc::client_closed);
    CHECK(here.finish(waiting.front()).failure.code() == filed::errc::client_closed);
}

TEST_CASE("a request that must not be repeated takes no connection that was idle for long") {
    using namespace std::chrono_literals;
    http::pool_options options;
    options.connections = 1; // so that a new connection needs room
    ask unrepeatable;
    unrepeatable.unrepeatable = true;
    SUBCASE("fifteen seconds") {
        scripted_server server{echo};
        bench here{server.port(), options};
        CHECK(here.run(unrepeatable).succeeded);
        CHECK(here.run(unrepeatable).reused);
        here.pass(15s - 1ms);
        CHECK(here.run(unrepeatable).reused);
        here.pass(15s);
        const outcome got = here.run(unrepeatable);
        CHECK(got.succeeded);
        CHECK_FALSE(got.reused);
        CHECK(here.run(unrepeatable).reused);
        here.pass(59s);
        CHECK(here.run().reused); // others do
        CHECK(server.connections() == 2);
    }
    SUBCASE("two seconds less than the server says") {
        scripted_server server{[](peer& client, int) {
            while (!client.request().empty()) client.answer("{}", "Keep-Alive: timeout=5\r\n");
        }};
        bench here{server.port(), options};
        CHECK(here.run(unrepeatable).succeeded);
        here.pass(2999ms);
        CHECK(here.run(unrepeatable).reused);
        here.pass(3s);
        CHECK_FALSE(here.run(unrepeatable).reused);
        here.pass(3s);
        CHECK(here.run().reused);
        CHECK(server.connections() == 2);
    }
    SUBCASE("a server that says very little time") {
        scripted_server server{[](peer& client, int) {
            while (!client.request().empty()) client.answer("{}", "Keep-Alive: timeout=1\r\n");
        }};
        bench here{server.port(), options};
        CHECK(here.run(unrepeatable).succeeded);
        CHECK_FALSE(here.run(unrepeatable).reused);
        CHECK(here.run().reused);
    }
    SUBCASE("one that waits in line takes the connection that becomes free") {
        std::latch asked{1};
        std::latch go_on{1};
        scripted_server server{held_first(asked, go_on, "first")};
        bench here{server.port(), options};
        auto first = here.start();
        asked.wait();
        auto second = here.start(unrepeatable);
        here.tick->await_wakes(2);
        here.pass(20s);
        go_on.count_down();
        CHECK(first.get().succeeded);
        CHECK(second.get().reused);
    }
}

TEST_CASE("an idle connection that is given up is closed, and told of, though the request comes to nothing") {
    struct closings final : http::connection_observer {
        void on_close(const http::close_event&) noexcept override { ++count; }
        std::atomic<int> count{0};
    };
    using namespace std::chrono_literals;
    scripted_server server{echo};
    hand_clock clock;
    auto tick = std::make_shared<hand_tick>();
    const auto watch = std::make_shared<closings>();
    asio::io_context context;
    auto pool = http::pool::make(context.get_executor(), http::origin{false, "127.0.0.1", server.port()}, nullptr, http::pool_options{}, clock, tick,
                                 false, watch);
    auto first = asio::co_spawn(context, post(pool, ask{}), asio::use_future);
    context.run();
    CHECK(first.get().succeeded);
    clock.advance(61s); // it is trusted no more
    const http::prepared_head head = http::prepared_head::make({"POST", "/", "localhost", {}}).value();
    const http::request too_large{head, {}, std::string_view{"", std::numeric_limits<std::size_t>::max() / 2}}; // there is no memory for it
    http::exchange work{*pool};
    CHECK_FALSE(pool->submit(work, too_large));
    CHECK(work.failure.code() == filed::errc::internal_error);
    context.restart();
    context.run();
    CHECK(watch->count == 1);
    context.restart();
    auto next = asio::co_spawn(context, post(pool, ask{}), asio::use_future);
    context.run();
    CHECK(next.get().succeeded);
}

TEST_CASE("a request that wants a new connection does not take an idle one, and makes room for itself") {
    scripted_server server{echo};
    http::pool_options options;
    options.connections = 1;
    bench here{server.port(), options};
    CHECK(here.run().succeeded);
    ask settings;
    settings.fresh = true;
    const outcome got = here.run(settings);
    REQUIRE_MESSAGE(got.succeeded, got.failure.message());
    CHECK_FALSE(got.reused);
    CHECK(server.connections() == 2);
    CHECK(here.pool->size() == 1);
}

TEST_CASE("a deadline that has passed already sends nothing") {
    scripted_server server{echo};
    bench here{server.port()};
    const outcome got = here.run(with_deadline(here, std::chrono::milliseconds{0}));
    CHECK(got.failure.code() == filed::errc::deadline_exceeded);
    CHECK_FALSE(got.failure.may_have_been_executed());
    CHECK(server.connections() == 0);
}

TEST_CASE("a context destroyed under waiting requests leaks nothing and tells those on other contexts") {
    std::latch asked{2};
    scripted_server server{[&asked](peer& client, int) {
        client.request();
        asked.count_down();
        client.request();
    }};
    hand_clock clock;
    auto tick = std::make_shared<hand_tick>();
    asio::thread_pool elsewhere{1};
    std::future<outcome> other;
    {
        asio::io_context context;
        auto pool = http::pool::make(context.get_executor(), http::origin{false, "127.0.0.1", server.port()}, nullptr, http::pool_options{}, clock, tick);
        asio::co_spawn(context, post(pool, ask{}), asio::detached);
        other = asio::co_spawn(elsewhere, post(pool, ask{}), asio::use_future);
        filed_test::spin_until([&] {
            context.run_for(std::chrono::milliseconds{1});
            return asked.try_wait();
        });
    }
    CHECK(other.get().failure.code() == filed::errc::client_closed);
    elsewhere.join();
}

TEST_CASE("run() returns though idle connections are warm") {
    scripted_server server{echo};
    hand_clock clock;
    auto tick = std::make_shared<hand_tick>();
    asio::io_context context;
    auto pool = http::pool::make(context.get_executor(), http::origin{false, "127.0.0.1", server.port()}, nullptr, http::pool_options{}, clock, tick);
    auto got = asio::co_spawn(context, post(pool, ask{}), asio::use_future);
    context.run();
    CHECK(got.get().succeeded);
    CHECK(pool->size() == 1);
}
