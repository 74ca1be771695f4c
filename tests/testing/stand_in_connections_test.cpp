// The stand-in's life: starting, stopping, holding back, going down, and many clients at once.
#include "https_client.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

using namespace testing_tests;
using namespace std::chrono_literals;

namespace {

const std::string health_document = "{ health { id } }";
const std::string health_answer = R"({"data":{"health":{"id":"router"}}})";

http_response ask(https_client& client) { return client.post(https_client::graphql(health_document)); }

/// Sends a request and does not wait for the answer.
void send_only(https_client& client, const std::string& document = health_document) {
    const std::string body = https_client::graphql(document);
    REQUIRE(client.send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " +
                        std::to_string(body.size()) + "\r\n\r\n" + body));
}

} // namespace

TEST_CASE("fifty stand-ins start, serve and stop, each with an authority and a key of its own") {
    std::string last_file, last_key;
    for (int i = 0; i < 50; ++i) {
        std::optional<stand_in> server{std::in_place};
        CHECK(server->ca_file() != last_file);
        CHECK(server->api_key_text() != last_key);
        last_file = server->ca_file();
        last_key = server->api_key_text();
        if (i % 10 == 0) {
            https_client client{*server};
            CHECK(ask(client).body == health_answer);
            server.reset();
            CHECK(ask(client).status == 0);
        }
        server.reset();
        CHECK_FALSE(std::filesystem::exists(last_file));
    }
}

TEST_CASE("two stand-ins do not know each other's keys, tokens or authority") {
    const stand_in one, other;
    https_client first{one}, second{other};
    CHECK(exchange(second, one.api_key_text()).workspace.empty());
    const std::string token = exchange(first, one.api_key_text()).workspace;
    CHECK(second.query("{ me { __typename } }", {}, token) == R"({"data":{"me":null}})");
}

TEST_CASE("it stops under connections in every state") {
    std::optional<stand_in> server{std::in_place};
    https_client idle{*server}, held{*server}, silent{*server}, halfway{*server}, late{*server};
    asio::io_context context;
    asio::ip::tcp::socket no_handshake{context}; // connected, and never says a word
    no_handshake.connect({asio::ip::address_v4::loopback(), server->port()});
    server->hold("HeldBack");
    server->script("Silent", answer::silence());
    server->script("Late", answer::json("{}").after(1h));
    send_only(held, "query HeldBack { health { id } }");
    send_only(silent, "query Silent { health { id } }");
    send_only(late, "query Late { health { id } }");
    CHECK(halfway.send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Le"));
    CHECK(ask(idle).body == health_answer);
    CHECK(server->wait_until(
        [](const stand_in_counts& seen) { return seen.held == 1 && seen.in_flight == 3 && seen.connections == 6; }));
    server.reset();
    for (https_client* client : {&idle, &held, &silent, &halfway, &late})
        CHECK(client->receive().status == 0);
}

TEST_CASE("held requests have arrived and wait; they go on in order, or leave with their clients") {
    stand_in server;
    server.hold("me");
    std::vector<std::unique_ptr<https_client>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<https_client>(server));
        send_only(*clients.back(), "{ me { __typename } }");
        CHECK(server.wait_until([&](const stand_in_counts& seen) { return seen.held == static_cast<std::size_t>(i) + 1; }));
    }
    https_client other{server};
    CHECK(ask(other).body == health_answer); // not held
    CHECK(server.counts().in_flight == 4);
    CHECK(server.counts().me == 4);
    CHECK(server.counts().rejected_tokens == 0); // nothing was decided yet

    server.let_go(1);
    CHECK(clients[0]->receive().status == 200);
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.held == 3; }));
    clients[1].reset();
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.held == 2 && seen.abandoned_requests == 1; }));
    send_only(*clients[0], "{ me { __typename } }"); // the gate is still closed
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.held == 3; }));
    server.set_token_rejection(rejection::http_401); // judged when it goes on
    server.release();
    for (const int i : {0, 2, 3})
        CHECK(clients[static_cast<std::size_t>(i)]->receive().status == 401);
    CHECK(ask(*clients[2]).body == health_answer);
    CHECK(server.counts().held == 0);
    CHECK(server.counts().most_in_flight == 5);
}

TEST_CASE("latency delays the answer, not the judgement") {
    stand_in server;
    server.set_latency(1h);
    https_client client{server};
    send_only(client, "{ me { __typename } }");
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.rejected_tokens == 1; }));
    CHECK(server.counts().in_flight == 1);
    server.set_latency(1ms);
    https_client quick{server};
    CHECK(ask(quick).body == health_answer);
}

TEST_CASE("idle connections end as ordered, busy ones stay") {
    for (const ending how : {ending::close, ending::close_without_notify, ending::reset}) {
        stand_in server;
        https_client idle{server}, busy{server}, halfway{server};
        CHECK(ask(idle).body == health_answer);
        server.hold();
        send_only(busy);
        CHECK(halfway.send("POST /graphql"));
        CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.held == 1; }));
        server.close_idle_connections(how);
        std::error_code end;
        CHECK(idle.receive_some(end).empty());
        if (how == ending::close)
            CHECK(end == asio::error::eof);
        else
            CHECK(end != asio::error::eof);
        server.release();
        CHECK(busy.receive().body == health_answer);
        server.close_connections(how);
        CHECK(busy.receive().status == 0);
        CHECK(halfway.receive().status == 0);
        // With a client that goes as well, nothing is left over.
        idle.socket().close();
        busy.socket().close();
        halfway.socket().close();
        CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.open_connections == 0; }));
    }
}

TEST_CASE("connections are refused, stalled or reset as ordered, and served again afterwards") {
    stand_in server;
    server.stop_listening();
    {
        https_client refused{server};
        CHECK(refused.problem() == asio::error::connection_refused);
    }
    server.resume_listening();
    server.resume_listening(); // as if once
    server.set_admission(admission::reset);
    {
        https_client dropped{server};
        CHECK(dropped.problem());
    }
    server.set_admission(admission::stall);
    {
        asio::io_context context;
        asio::ip::tcp::socket socket{context};
        socket.connect({asio::ip::address_v4::loopback(), server.port()});
        CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.open_connections == 1; }));
        std::error_code nothing;
        socket.non_blocking(true);
        std::array<char, 1> byte{};
        socket.read_some(asio::buffer(byte), nothing);
        CHECK(nothing == asio::error::would_block);
    }
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.open_connections == 0; }));
    server.set_admission(admission::serve);
    https_client client{server};
    CHECK(ask(client).body == health_answer);
    CHECK(server.counts().connections == 3);
}

TEST_CASE("a handshake that takes too long is given up") {
    stand_in_options options;
    options.limits.handshake = 20ms;
    const stand_in server{options};
    asio::io_context context;
    asio::ip::tcp::socket mute{context};
    mute.connect({asio::ip::address_v4::loopback(), server.port()});
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.failed_handshakes == 1 && seen.open_connections == 0; }));
}

TEST_CASE("a connection that idles is closed properly, and dropped when the client does not close its side") {
    stand_in_options options;
    options.limits.idle = 20ms;
    options.limits.linger = 20ms;
    const stand_in server{options};
    https_client client{server};
    REQUIRE_FALSE(client.problem());
    std::error_code end;
    CHECK(client.receive_some(end).empty());
    CHECK(end == asio::error::eof);
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.connections == 1 && seen.open_connections == 0; }));
}

TEST_CASE("an occupied port is an error by name") {
    const stand_in server;
    stand_in_options options;
    options.port = server.port();
    try {
        const stand_in second{options};
        FAIL("two servers on one port");
    } catch (const filed::exception& reason) {
        CHECK(reason.code() == errc::listen_failed);
        CHECK(reason.error().place() == "127.0.0.1:" + std::to_string(server.port()));
    }
}

TEST_CASE("sessions are resumed when a client comes back") {
    stand_in_options options;
    options.versions = tls_versions::only_tls_1_2; // there, the session is complete with the handshake
    const stand_in server{options};
    https_client first{server};
    REQUIRE(ask(first).body == health_answer);
    asio::io_context context;
    asio::ssl::context tls{asio::ssl::context::tls_client};
    asio::ssl::stream<asio::ip::tcp::socket> again{context, tls};
    SSL_set_session(again.native_handle(), SSL_get_session(first.native()));
    again.next_layer().connect({asio::ip::address_v4::loopback(), server.port()});
    again.handshake(asio::ssl::stream_base::client);
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.handshakes == 2; }));
    CHECK(server.counts().resumed_handshakes == 1);
}

TEST_CASE("many clients at once, while every knob is turned") {
    stand_in server;
    constexpr int threads = 4, rounds = 25;
    std::atomic<int> wrong = 0;
    std::atomic<bool> done = false;
    std::vector<std::thread> workers;
    for (int t = 0; t < threads; ++t) {
        workers.emplace_back([&] {
            https_client client{server};
            for (int i = 0; i < rounds; ++i) {
                const std::string token = exchange(client, server.api_key_text()).workspace;
                const std::string body = client.query("{ me { __typename } }", {}, token);
                if (token.empty() ||
                    (body != R"({"data":{"me":{"__typename":"WorkspaceUser"}}})" && body != R"({"data":{"me":null}})"))
                    ++wrong;
            }
        });
    }
    std::thread turner{[&] {
        for (std::size_t i = 0; !done; ++i) {
            server.revoke_tokens();
            server.set_latency(std::chrono::milliseconds{i % 2});
            server.set_framing(i % 2 == 0 ? framing::chunked : framing::content_length, i % 5);
            server.set_record_size(i % 64);
            server.hold("me");
            server.release();
            server.set_token_lifetime(std::chrono::seconds{60 + static_cast<int>(i % 60)});
            (void)server.recent_requests();
            (void)server.counts();
        }
    }};
    for (std::thread& worker : workers)
        worker.join();
    done = true;
    turner.join();
    CHECK(wrong == 0);
    CHECK(server.counts().exchanges == threads * rounds);
    CHECK(server.counts().failures == 0);
    CHECK(server.counts().connections == threads);
}

TEST_CASE("wait_until says when time is up") {
    const stand_in server;
    CHECK_FALSE(server.wait_until([](const stand_in_counts&) { return false; }, 1ms));
    CHECK(server.wait_until([](const stand_in_counts& seen) { return seen.requests == 0; }, 0ms));
}
