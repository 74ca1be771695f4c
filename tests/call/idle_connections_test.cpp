// A server that ends kept-alive connections in the very moment in which they are used again, under a load that does not wait for its
// answers: no query fails.
//
// A thousand requests are made in each second of the client's own time, which a test moves on by hand. Whatever the machine does, the
// numbers are the same: between two faults the server answers twenty requests, and a fault takes one kept-alive connection, so it
// harms one request at most, and none on a connection that is new. That is within the budget for repetitions.
#include "../tls/certificates.hpp"
#include "../tls/server.hpp"
#include "wire_family.hpp"

#include <filed/testing/answer.hpp>

#include <asio/steady_timer.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace filed_test;
using namespace std::chrono_literals;
using tests::tls_server;
using tcp = wire_server::tcp;

namespace {

constexpr std::string_view query = "query Q { health { id } }";
const std::string good = filed::testing::answer::json(R"({"data":{"health":{"id":"1"}}})").wire();

/// A server that takes its time, and ends connections when it is least convenient.
class fickle_server {
public:
    /// How a connection ends.
    enum class ending { close, close_without_notify, reset };
    static constexpr std::size_t ending_count = 3;
    /// Answers between two faults, at least.
    static constexpr std::size_t peace = 20;

    explicit fickle_server(tests::identity own) : own_{std::move(own)} {}

    asio::awaitable<void> serve(std::shared_ptr<tcp::socket> socket) {
        std::error_code trouble;
        std::error_code ignored;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        auto patient = asio::redirect_error(asio::use_awaitable, ignored);
        std::array<char, 16 * 1024> bytes;
        tls_server server{own_};
        bool kept_alive = false;
        for (;;) {
            const std::size_t size = co_await socket->async_read_some(asio::buffer(bytes), token);
            if (trouble) co_return;
            server.feed({bytes.data(), size});
            if (server.failed || server.closed) co_return;
            if (kept_alive && !server.received.empty() && strikes()) {
                ++ended_at_reuse;
                co_return end(*socket, server);
            }
            const bool is_whole = server.received.ends_with('}'); // the body of a request
            if (is_whole) {
                server.received.clear();
                asio::steady_timer turn{socket->get_executor(), asio::steady_timer::time_point::max()};
                waiting_.push_back({time_ + 1 + random_() % 40, &turn});
                co_await turn.async_wait(patient);
                ++answers;
                server.write(good);
            }
            const std::string output = server.take_output();
            co_await asio::async_write(*socket, asio::buffer(output), token);
            if (trouble) co_return;
            kept_alive = kept_alive || is_whole;
            if (is_whole && random_() % 2 == 0 && strikes()) {
                ++ended_idle;
                co_return end(*socket, server);
            }
        }
    }

    /// A millisecond passes: answers that are due go out.
    void turn() {
        ++time_;
        std::vector<asio::steady_timer*> due;
        std::erase_if(waiting_, [&](const held_answer& each) {
            if (each.due <= time_) due.push_back(each.turn);
            return each.due <= time_;
        });
        for (asio::steady_timer* each : due) each->cancel();
    }

    std::size_t answers = 0;
    std::size_t ended_at_reuse = 0; ///< connections, when a request had begun to arrive
    std::size_t ended_idle = 0;     ///< connections, behind an answer

private:
    struct held_answer {
        std::size_t due;
        asio::steady_timer* turn; ///< in the frame that waits for it
    };

    /// Whether it is time for a fault.
    [[nodiscard]] bool strikes() {
        if (answers < next_fault_) return false;
        next_fault_ = answers + peace;
        return true;
    }
    void end(tcp::socket& socket, tls_server& server) {
        std::error_code ignored;
        const auto how = static_cast<ending>(random_() % ending_count);
        if (how == ending::reset) socket.set_option(asio::socket_base::linger{true, 0}, ignored);
        if (how == ending::close) {
            server.close_notify();
            const std::string output = server.take_output();
            socket.write_some(asio::buffer(output), ignored);
        }
        socket.close(ignored);
    }

    tests::identity own_;
    std::mt19937 random_{7};
    std::vector<held_answer> waiting_;
    std::size_t time_ = 0; ///< milliseconds
    std::size_t next_fault_ = peace;
};

} // namespace

TEST_CASE("a thousand requests a second while the server ends kept-alive connections at the moment of reuse: no query fails") {
    tests::certificate_request wanted;
    wanted.alternative_names = "IP:127.0.0.1";
    tests::identity own = tests::make_identity(wanted);
    const tests::temporary_file authority{own.pem()};
    filed::client_options options;
    options.tls.ca_file = authority.path();
    options.retry.attempts = 1; // nothing is repeated but what a kept-alive connection took with it
    fickle_server server{std::move(own)}; // outlives the context whose coroutines use it
    wire_family here{options, "https"};
    here.server.talk = [&](std::shared_ptr<tcp::socket> socket, int) { return server.serve(std::move(socket)); };

    constexpr std::size_t requests = 4000; // in four seconds
    std::vector<std::shared_ptr<wire_call>> calls;
    std::size_t most_at_once = 0;
    const auto is_under_way = [](const auto& call) { return call->ended == 0; };
    const auto pass_a_millisecond = [&] {
        here.clock.advance(1ms);
        server.turn();
        here.tick->turn(here.clock.now().monotonic);
        here.context.restart();
        here.context.poll();
    };
    for (std::size_t i = 0; i < requests; ++i) {
        calls.push_back(here.start(query));
        pass_a_millisecond();
        const auto recent = calls.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(calls.size(), 200));
        most_at_once = std::max(most_at_once, static_cast<std::size_t>(std::count_if(recent, calls.end(), is_under_way)));
    }
    const bool ended = here.until([&] { // the clock stands still, so no deadline ends what hangs
        server.turn();
        return std::none_of(calls.begin(), calls.end(), is_under_way);
    });
    REQUIRE(ended);

    std::size_t failed = 0;
    for (const auto& call : calls) {
        CHECK(call->ended == 1);
        if (call->got.has_value()) continue;
        ++failed;
        CHECK_MESSAGE(call->got.has_value(), call->got.error().message());
    }
    CHECK(failed == 0);
    CHECK(server.answers == requests); // none twice: what was lost had not been executed
    CHECK(server.ended_at_reuse > 20);
    CHECK(server.ended_idle > 20);
    CHECK(most_at_once > 10);
    MESSAGE(requests << " queries, up to " << most_at_once << " at once; " << server.ended_at_reuse << " connections ended at their reuse, "
                     << server.ended_idle << " behind an answer");
}
