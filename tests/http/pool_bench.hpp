/// \file
/// A pool under virtual time, and one request to it.
#pragma once

#include "../support/spin.hpp"
#include "scripted_server.hpp"

#include <filed/http/pool.hpp>
#include <filed/tls/context.hpp>

#include <asio/awaitable.hpp>
#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_future.hpp>

#include <chrono>
#include <cstdint>
#include <future>
#include <latch>
#include <memory>
#include <string>
#include <utility>

namespace filed_test {

namespace http = filed::http;

/// What became of one exchange, copied out of the frame.
struct outcome {
    bool succeeded = false;
    std::string body;
    filed::error failure;
    http::progress reached = http::progress::not_sent;
    bool aborted = false;
    bool reused = false;
};

struct submission {
    http::exchange* work;
    http::transport* carrier;
    const http::request* what;
    bool operator()() const noexcept { return carrier->submit(*work, *what); }
};

struct ask {
    ask() {}
    std::string body = "{}";
    filed::time_point deadline = filed::never;
    filed::time_point attempt_deadline = filed::never;
    bool urgent = false;
    bool fresh = false;
    bool unrepeatable = false;
};

inline asio::awaitable<outcome> post(std::shared_ptr<http::pool> pool, ask settings) {
    outcome got;
    http::exchange work{*pool};
    work.deadline = settings.deadline;
    work.attempt_deadline = settings.attempt_deadline;
    work.urgent = settings.urgent;
    work.fresh_connection = settings.fresh;
    work.unrepeatable = settings.unrepeatable;
    const http::prepared_head head = http::prepared_head::make({"POST", "/graphql", "localhost", {}}).value();
    const http::request what{head, {}, settings.body};
    const submission start{&work, pool.get(), &what};
    co_await filed::suspend(work, start);
    got.succeeded = work.succeeded;
    if (work.succeeded) got.body = work.response.body.view();
    got.failure = work.failure;
    got.reached = work.reached;
    got.aborted = work.aborted();
    got.reused = work.reused_connection;
    co_return got;
}

/// A pool on two threads, with virtual time.
struct bench {
    explicit bench(std::uint16_t port, http::pool_options options = http::pool_options{}, std::string host = "127.0.0.1",
                   std::shared_ptr<const filed::tls::context> context = nullptr)
        : pool{http::pool::make(threads.get_executor(), http::origin{context != nullptr, std::move(host), port}, context, std::move(options), clock, tick)} {}
    ~bench() {
        pool->close();
        threads.join();
    }
    std::future<outcome> start(ask settings = ask{}) { return asio::co_spawn(threads, post(pool, std::move(settings)), asio::use_future); }
    outcome run(ask settings = ask{}) { return start(std::move(settings)).get(); }
    void pass(std::chrono::milliseconds time) {
        clock.advance(time);
        tick->turn(clock.now().monotonic);
    }

    hand_clock clock;
    std::shared_ptr<hand_tick> tick = std::make_shared<hand_tick>();
    asio::thread_pool threads{2};
    std::shared_ptr<http::pool> pool;
};

/// A pool that runs only when the test says so: what one turn starts has happened when it returns.
struct single_bench {
    explicit single_bench(http::origin target, http::pool_options options = http::pool_options{},
                          std::shared_ptr<const filed::tls::context> tls = nullptr, std::shared_ptr<const http::proxy> through = nullptr)
        : pool{http::pool::make(context.get_executor(), std::move(target), std::move(tls), std::move(options), clock, tick, true, nullptr,
                                std::move(through))} {}
    ~single_bench() {
        pool->close();
        turn();
    }
    std::future<outcome> start(ask settings, asio::cancellation_slot slot = {}) {
        auto ended = asio::co_spawn(context, post(pool, std::move(settings)), asio::bind_cancellation_slot(slot, asio::use_future));
        turn();
        return ended;
    }
    void turn() {
        context.restart();
        context.poll();
    }
    void pass(std::chrono::milliseconds time) {
        clock.advance(time);
        tick->turn(clock.now().monotonic);
        turn();
    }
    template <class Condition>
    void run_until(Condition condition) {
        spin_until([&] {
            context.restart();
            context.run_for(std::chrono::milliseconds{1});
            return condition();
        });
    }
    outcome finish(std::future<outcome>& ended) {
        run_until([&] { return ended.wait_for(std::chrono::seconds{0}) == std::future_status::ready; });
        return ended.get();
    }

    hand_clock clock;
    std::shared_ptr<hand_tick> tick = std::make_shared<hand_tick>();
    asio::io_context context{1};
    std::shared_ptr<http::pool> pool;
};

inline ask with_deadline(bench& where, std::chrono::milliseconds span) {
    ask settings;
    settings.deadline = where.clock.now().monotonic + span;
    return settings;
}

inline void echo(peer& client, int) {
    for (;;) {
        const std::string request = client.request();
        if (request.empty()) return;
        client.answer(request.substr(request.find("\r\n\r\n") + 4));
    }
}

/// The server never answers the first request on its first connection, and says when it has come. On other connections it echoes.
inline scripted_server::conversation silent_first(std::latch& asked) {
    return [&asked](peer& client, int index) {
        if (index > 0) return echo(client, index);
        client.request();
        asked.count_down();
        client.request();
    };
}

/// The same, but the first request is answered once `go_on` is there, and later ones on that connection are echoed.
inline scripted_server::conversation held_first(std::latch& asked, std::latch& go_on, std::string answer) {
    return [&asked, &go_on, answer = std::move(answer)](peer& client, int index) {
        if (index == 0) {
            client.request();
            asked.count_down();
            go_on.wait();
            client.answer(answer);
        }
        echo(client, index);
    };
}

} // namespace filed_test
