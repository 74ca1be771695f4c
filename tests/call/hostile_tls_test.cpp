// Peers that break TLS under a call: named errors, no mutation sent twice, and the next call works.
#include "../tls/certificates.hpp"
#include "../tls/server.hpp"
#include "wire_family.hpp"

#include <filed/http/error.hpp>
#include <filed/testing/answer.hpp>
#include <filed/tls/error.hpp>

#include <asio/steady_timer.hpp>

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

using namespace filed_test;
using namespace std::chrono_literals;
using filed::testing::answer;
namespace http = filed::http;
namespace tls = filed::tls;
using tcp = wire_server::tcp;
using tests::tls_server;

namespace {

constexpr std::string_view query = "query Q { health { id } }";
constexpr std::string_view mutation = "mutation M { trigger { id } }";
const std::string good = answer::json(R"({"data":{"health":{"id":"1"}}})").wire();

/// A record that nobody can have encrypted.
const std::string strange_record = std::string{"\x17\x03\x03\x00\x20", 5} + std::string(32, 'x');

/// A family that trusts the server, and a server whose conduct on each connection is a function.
struct tls_trial {
    /// What the server does once a request has arrived. \return bytes that go to the client as they are, after the engine's own
    using conduct = std::function<std::string(tls_server&)>;

    explicit tls_trial(int version = 0) {
        tests::certificate_request wanted;
        wanted.alternative_names = "IP:127.0.0.1";
        own = tests::make_identity(wanted);
        settings.minimum_version = settings.maximum_version = version;
        const tests::temporary_file authority{own.pem()};
        filed::client_options options = wire_family::without_pauses();
        options.tls.ca_file = authority.path();
        here = std::make_unique<wire_family>(options, "https");
        here->server.talk = [this](std::shared_ptr<tcp::socket> socket, int) { return serve(std::move(socket)); };
    }

    /// What a sound server does.
    static std::string answer_well(tls_server& server) {
        server.write(good);
        return {};
    }

    asio::awaitable<void> serve(std::shared_ptr<tcp::socket> socket) {
        std::error_code trouble;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        std::array<char, 16 * 1024> bytes;
        tls_server server{own, settings};
        bool greeted = false;
        co_await asio::async_write(*socket, asio::buffer(greeting), token);
        while (!trouble && !server.closed) {
            const std::size_t size = co_await socket->async_read_some(asio::buffer(bytes), token);
            if (trouble) break;
            server.feed({bytes.data(), size});
            if (!greeted && !unasked.empty() && SSL_is_init_finished(server.native_handle()) == 1) server.write(unasked);
            greeted = greeted || SSL_is_init_finished(server.native_handle()) == 1;
            std::string raw;
            if (server.received.ends_with('}')) { // the body of a request
                ++requests;
                server.received.clear();
                raw = act(server);
            }
            const std::string output = server.take_output() + raw;
            if (!output.empty()) co_await asio::async_write(*socket, asio::buffer(output), token);
            if (server.failed) break;
        }
    }

    /// The call fails so, whatever it asks for; a mutation is sent once. Then the server comes to its senses.
    template <class Code>
    void expect(Code code, bool sent = true) {
        {
            const auto got = here->run(query);
            CHECK_MESSAGE(got.error().code() == code, got.error().message());
            CHECK(got.error().may_have_been_executed() == sent);
        }
        requests = 0;
        {
            const auto got = here->run(mutation);
            const filed::error& reason = sent && got.error().cause() ? *got.error().cause() : got.error();
            CHECK_MESSAGE(reason.code() == code, got.error().message());
            CHECK((got.error().code() == http::errc::outcome_unknown) == sent);
            CHECK(requests == (sent ? 1 : 0));
        }
        recover();
        const auto after = here->run(mutation);
        CHECK_MESSAGE(after.has_value(), after.error().message());
    }
    void recover() {
        act = answer_well;
        greeting.clear();
        unasked.clear();
    }

    tests::identity own;
    tests::tls_server_settings settings;
    conduct act = answer_well;
    std::string greeting; ///< sent before everything else, not by TLS
    std::string unasked;  ///< sent by TLS with the end of the handshake
    int requests = 0;
    std::unique_ptr<wire_family> here;
};

} // namespace

TEST_CASE("a fatal alert instead of an answer") {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        CAPTURE(version);
        tls_trial trial{version};
        trial.act = [](tls_server& server) {
            server.feed(strange_record); // as if the request had been damaged on the way
            return std::string{};
        };
        trial.expect(tls::errc::alert_received);
    }
}

TEST_CASE("a record that is not what it should be, instead of an answer") {
    const tls_trial::conduct wrong[]{
        [](tls_server&) { return strange_record; },
        [](tls_server&) { return std::string{"\x15\x03\x03\x00\x02\x02\x28", 7}; }, // an alert in the clear
        [](tls_server&) { return good; },                                           // plain HTTP
        [](tls_server& server) {                                                    // in the middle of the answer
            server.write(good.substr(0, good.size() / 2));
            return strange_record;
        },
    };
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        for (const auto& each : wrong) {
            CAPTURE(version);
            CAPTURE(&each - wrong);
            tls_trial trial{version};
            trial.act = each;
            trial.expect(tls::errc::bad_record);
        }
    }
}

TEST_CASE("something else than TLS") {
    for (const std::string& greeting : {std::string{"HTTP/1.1 400 Bad Request\r\n\r\n"}, std::string{"SSH-2.0-OpenSSH\r\n"}, std::string(100, '\0')}) {
        CAPTURE(greeting);
        tls_trial trial;
        trial.greeting = greeting;
        trial.expect(tls::errc::not_tls, false);
    }
}

TEST_CASE("a refused handshake") {
    tls_trial trial;
    trial.greeting = std::string{"\x15\x03\x03\x00\x02\x02\x28", 7}; // handshake_failure
    trial.expect(tls::errc::handshake_refused, false);
}

TEST_CASE("close_notify instead of an answer") {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        tls_trial trial{version};
        trial.act = [](tls_server& server) {
            server.close_notify();
            return std::string{};
        };
        trial.expect(http::errc::connection_closed);
    }
}

TEST_CASE("a server that asks for renegotiation is declined, and its answer counts") {
    tls_trial trial{TLS1_2_VERSION};
    trial.act = [](tls_server& server) {
        server.ask_for_renegotiation();
        server.write(good);
        return std::string{};
    };
    const auto got = trial.here->run(mutation);
    CHECK_MESSAGE(got.has_value(), got.error().message());
    CHECK(trial.requests == 1);
    trial.recover();
    const auto after = trial.here->run(query); // OpenSSL's server ends a connection on which it was declined
    CHECK_MESSAGE(after.has_value(), after.error().message());
}

TEST_CASE("key updates before, after and in the middle of answers are invisible") {
    tls_trial trial{TLS1_3_VERSION};
    trial.act = [](tls_server& server) {
        server.ask_for_key_update();
        server.write(good.substr(0, 20));
        server.ask_for_key_update();
        server.write(good.substr(20));
        server.ask_for_key_update();
        return std::string{};
    };
    for (int i = 0; i < 3; ++i) {
        const auto got = trial.here->run(mutation);
        CHECK_MESSAGE(got.has_value(), got.error().message());
    }
    CHECK(trial.requests == 3);
}

TEST_CASE("an answer to a request that was not made yet is no answer, and the server is not asked for ever") {
    const std::string stale[]{
        answer::json(R"({"data":{"health":{"id":"stale"}}})").wire(),
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"data\":{}}",
        "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n",
    };
    for (const std::string& each : stale) {
        CAPTURE(each);
        tls_trial trial{TLS1_2_VERSION}; // where the server has the last word of the handshake
        trial.unasked = each;
        const auto got = trial.here->run(mutation);
        CHECK_MESSAGE(got.error().code() == http::errc::connection_closed, got.error().message());
        CHECK_FALSE(got.error().may_have_been_executed());
        CHECK(trial.requests == 0);
        CHECK(trial.here->server.connections == 2);
        trial.recover();
        const auto after = trial.here->run(mutation);
        REQUIRE_MESSAGE(after.has_value(), after.error().message());
        CHECK(after->text() == R"({"health":{"id":"1"}})");
    }
}

TEST_CASE("a server that wants a certificate and gets none says so, and is not asked for ever") {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        CAPTURE(version);
        tls_trial trial{version};
        trial.settings.wants_client_certificate = true;
        const auto got = trial.here->run(query);
        // With TLS 1.3 the client's handshake is over before the server has looked: the alert may come before or after the request.
        const bool named = got.error().code() == (version == TLS1_2_VERSION ? tls::errc::handshake_refused : tls::errc::alert_received);
        CHECK_MESSAGE(named, got.error().message());
        CHECK(trial.requests == 0);
        CHECK(trial.here->server.connections <= 3);
        trial.settings.wants_client_certificate = false;
        const auto after = trial.here->run(query);
        CHECK_MESSAGE(after.has_value(), after.error().message());
    }
}

TEST_CASE("a handshake of one byte a second ends at its own limit") {
    tls_trial trial;
    wire_family& here = *trial.here;
    asio::steady_timer second{here.context, asio::steady_timer::time_point::max()};
    std::size_t sent = 0;
    here.server.talk = [&](std::shared_ptr<tcp::socket> socket, int) -> asio::awaitable<void> {
        std::error_code trouble;
        std::error_code ignored;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        auto patient = asio::redirect_error(asio::use_awaitable, ignored);
        std::array<char, 4096> bytes;
        tls_server server{trial.own, trial.settings};
        const std::size_t size = co_await socket->async_read_some(asio::buffer(bytes), token);
        server.feed({bytes.data(), size});
        const std::string flight = server.take_output();
        for (std::size_t at = 0; at < flight.size() && !trouble; ++at) {
            co_await asio::async_write(*socket, asio::buffer(flight.data() + at, 1), token);
            ++sent;
            co_await second.async_wait(patient);
        }
    };
    const auto one = here.start(mutation, {.deadline = 25s});
    int seconds = 0;
    CHECK(here.until([&] { return sent == 1; }));
    for (; one->ended == 0 && seconds < 1000; ++seconds) {
        const std::size_t before = sent;
        here.clock.advance(1s);
        here.tick->turn(here.clock.now().monotonic);
        second.cancel();
        CHECK(here.until([&] { return sent != before || one->ended != 0; }));
    }
    CHECK(seconds >= 20); // ten for each of two attempts, and what it takes to begin the second
    CHECK(seconds <= 22);
    CHECK_MESSAGE(one->got.error().code() == http::errc::handshake_timeout, one->got.error().message());
    CHECK_FALSE(one->got.error().may_have_been_executed());
    here.server.talk = [&trial](std::shared_ptr<tcp::socket> socket, int) { return trial.serve(std::move(socket)); };
    const auto after = here.run(query);
    CHECK_MESSAGE(after.has_value(), after.error().message());
}
