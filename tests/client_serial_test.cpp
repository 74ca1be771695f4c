// A client on a serial executor (`single_threaded`), where a caller goes on inside the handler that received its answer: whatever it does there,
// the connection, the pool and the client have to bear it.
#include "client_support.hpp"

#include <asio/detached.hpp>

#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

using namespace filed_test;

namespace {

constexpr int no_hint = -1; // what an io_context is made with where the program says nothing

/// A stand-in, and a context that one thread runs.
struct lane {
    explicit lane(int concurrency_hint = 1) : context{concurrency_hint} {}

    [[nodiscard]] filed::client client(std::size_t connections) {
        filed::client_options options = server.client_options();
        options.single_threaded = true;
        options.connections.connections = connections;
        return filed::client{context, server.api_key(), options};
    }

    filed::testing::stand_in server;
    asio::io_context context;
};

/// One call after the other, each begun where the one before went on.
asio::awaitable<void> queries(filed::client client, std::size_t count, std::size_t& answered) {
    for (std::size_t i = 0; i < count; ++i) {
        const filed::result<filed::Me> me = co_await client.me(filed::as_result);
        if (!me) co_return;
        ++answered;
    }
}

/// One call, and then `next` with the client that is in `held`.
asio::awaitable<void> call_and(std::unique_ptr<filed::client>& held, std::function<void()> next) {
    const filed::result<filed::Me> me = co_await held->me(filed::as_result);
    CHECK(me.has_value());
    next();
}

} // namespace

TEST_CASE("a serial client: calls that follow from each other, with connections for all of them and with one") {
    for (const std::size_t connections : {std::size_t{8}, std::size_t{1}}) {
        CAPTURE(connections);
        lane here;
        const filed::client client = here.client(connections);
        constexpr std::size_t callers = 8, each = 100;
        std::size_t answered = 0;
        for (std::size_t i = 0; i < callers; ++i) asio::co_spawn(here.context, queries(client, each, answered), asio::detached);
        here.context.run();
        CHECK(answered == callers * each);
        CHECK(here.server.counts().exchanges == 1);
        CHECK(client.counters().connections.open <= connections + 1);
    }
}

TEST_CASE("a serial client: callers that end it where they go on") {
    for (const bool closes : {false, true}) {
        CAPTURE(closes);
        lane here;
        auto held = std::make_unique<filed::client>(here.client(2));
        std::size_t answered = 0;
        std::optional<filed::result<filed::Me>> behind;
        asio::co_spawn(here.context, call_and(held, [&] {
            ++answered;
            if (closes) held->close();
            held.reset(); // the last handle, where it is not closed as well
        }), asio::detached);
        here.context.run();
        CHECK(answered == 1);
        CHECK_FALSE(held);
    }
}

TEST_CASE("a serial client: one that closes it while others wait ends those by name") {
    lane here;
    auto held = std::make_unique<filed::client>(here.client(1));
    std::size_t answered = 0;
    std::size_t refused = 0;
    asio::co_spawn(here.context, call_and(held, [&] { held->close(); }), asio::detached);
    const auto wait_behind = [&](filed::client client) -> asio::awaitable<void> {
        const filed::result<filed::Me> me = co_await client.me(filed::as_result);
        if (me) ++answered;
        else if (me.error().code() == filed::errc::client_closed) ++refused;
    };
    for (int i = 0; i < 5; ++i) asio::co_spawn(here.context, wait_behind(*held), asio::detached);
    here.context.run();
    CHECK(answered + refused == 5);
    CHECK(refused == 5); // one connection: they were in line
}

TEST_CASE("a serial client: what a caller throws comes out of run(), and neither its connection nor anybody else is harmed") {
    lane here;
    auto held = std::make_unique<filed::client>(here.client(1));
    asio::co_spawn(here.context, call_and(held, [] { throw std::runtime_error{"the caller's own"}; }), [](const std::exception_ptr& trouble) {
        if (trouble) std::rethrow_exception(trouble);
    });
    std::size_t answered = 0;
    asio::co_spawn(here.context, queries(*held, 3, answered), asio::detached);
    CHECK_THROWS_WITH_AS(here.context.run(), "the caller's own", std::runtime_error);
    here.context.run();
    CHECK(answered == 3);
    CHECK(held->counters().connections.opened <= 2); // the exchange's may be in reserve
}

// With the hint 1 Asio itself does not bear it: what a handler posts is seen when that handler has ended, so the inner run waits for ever.
TEST_CASE("a serial client: a caller that runs the context where it goes on") {
    lane here{no_hint};
    auto held = std::make_unique<filed::client>(here.client(2));
    std::size_t inside = 0;
    asio::co_spawn(here.context, call_and(held, [&] {
        asio::co_spawn(here.context, queries(*held, 3, inside), asio::detached);
        while (inside < 3) here.context.run_one();
    }), asio::detached);
    here.context.run();
    CHECK(inside == 3);
}
