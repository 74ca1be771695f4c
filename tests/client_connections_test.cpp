// What whole clients do with their connections.
#include "client_support.hpp"

#include "testing/tcp_relay.hpp"

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace filed_test;

TEST_CASE("a later connection resumes the session of an earlier one, and each session serves once") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    const auto before = here.server.counts();
    CHECK(before.resumed_handshakes == 0);
    for (int i = 1; i <= 3; ++i) {
        here.server.close_connections(filed::testing::ending::close);
        (void)run(client.me());
        CHECK(here.server.counts().resumed_handshakes == before.resumed_handshakes + static_cast<std::size_t>(i));
    }
    const filed::client stranger = here.client();
    (void)run(stranger.me());
    CHECK(here.server.counts().resumed_handshakes == 3);
}

TEST_CASE("connections cut in the middle of TLS: queries succeed, no mutation is executed twice, the next call works") {
    world here;
    tcp_relay relay{here.server.port()};
    filed::client_options options = here.server.client_options();
    options.endpoint = "https://127.0.0.1:" + std::to_string(relay.port()) + "/graphql";
    options.connections.idle_time = std::chrono::milliseconds{0}; // every call has a connection of its own
    options.retry.pause_base = std::chrono::milliseconds{0};
    constexpr std::string_view mutation =
        "mutation M($input: CreateClientInput!) { createClient(input: $input) { client { externalId } } }";
    constexpr std::size_t farthest = 2600, step = 163; // beyond the handshake, the request and its answer
    int number = 0, unknown = 0;
    for (const auto way : {tcp_relay::direction::to_server, tcp_relay::direction::to_client}) {
        for (const bool reset : {false, true}) {
            for (std::size_t bytes = 1; bytes < farthest; bytes += step) {
                CAPTURE(bytes);
                CAPTURE(static_cast<int>(way));
                CAPTURE(reset);
                const filed::client client = here.client(options);
                REQUIRE(run(client.me(filed::as_result)).has_value());
                relay.cut_next(way, bytes, reset);
                const auto me = run(client.me(filed::as_result));
                CHECK_MESSAGE(me.has_value(), me.error().message());
                relay.cut_next(way, bytes, reset);
                const std::string id = std::to_string(++number); // unique, or the API refuses it
                const std::string variables =
                    R"({"input":{"name":"x","externalId":")" + id + R"(","returnType":"F1040","taxYear":2025}})";
                const auto created = run(client.execute_raw(mutation, variables, filed::as_result));
                if (created.has_value()) {
                    CHECK(created->text() == R"({"createClient":{"client":{"externalId":")" + id + R"("}}})");
                } else {
                    ++unknown;
                    CHECK_MESSAGE(created.error().code() == filed::http::errc::outcome_unknown, created.error().message());
                    CHECK(created.error().may_have_been_executed());
                }
                const auto after = run(client.health(filed::as_result));
                CHECK_MESSAGE(after.has_value(), after.error().message());
            }
        }
    }
    CHECK(here.server.counts().operation("M") <= static_cast<std::size_t>(number));
    CHECK(unknown > 0);
    CHECK(unknown < number);
}

TEST_CASE("a server that closes idle connections again and again under load fails no query") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    constexpr std::size_t callers = 8, queries = 250, between = 100; // a connection may be closed under each caller, and no more
    std::vector<std::future<std::size_t>> working;
    std::atomic<std::size_t> left{callers};
    for (std::size_t i = 0; i < callers; ++i) {
        working.push_back(std::async(std::launch::async, [&] {
            std::size_t answered = 0;
            for (std::size_t n = 0; n < queries; ++n) {
                const auto got = run(client.me(filed::as_result));
                CHECK_MESSAGE(got.has_value(), got.error().message());
                answered += got.has_value() ? 1 : 0;
            }
            --left;
            return answered;
        }));
    }
    using filed::testing::ending;
    const std::array endings{ending::close, ending::reset, ending::close_without_notify};
    std::size_t closings = 0;
    for (; left != 0; ++closings) {
        const auto is_time = [&](const auto& seen) { return seen.me >= (closings + 1) * between || left == 0; };
        (void)here.server.wait_until(is_time, std::chrono::seconds{1});
        here.server.close_idle_connections(endings[closings % endings.size()]);
    }
    std::size_t answered = 0;
    for (auto& each : working) answered += each.get();
    CHECK(answered == callers * queries);
    CHECK(closings > 5);
}
