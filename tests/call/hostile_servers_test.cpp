// Servers that never end, that dawdle, or that send a client away: a named error within bounds, and the next call works.
#include "wire_family.hpp"

#include <filed/graphql/error.hpp>
#include <filed/http/error.hpp>
#include <filed/testing/answer.hpp>

#include <asio/steady_timer.hpp>

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

using namespace filed_test;
using namespace std::chrono_literals;
using filed::testing::answer;
namespace http = filed::http;
using tcp = wire_server::tcp;

namespace {

constexpr std::string_view query = "query Q { health { id } }";
constexpr std::string_view mutation = "mutation M { trigger { id } }";
const std::string good = answer::json(R"({"data":{"health":{"id":"1"}}})").wire();

constexpr std::size_t mebibyte = std::size_t{1} << 20;

filed::client_options with_small_bodies() {
    filed::client_options options = wire_family::without_pauses();
    options.connections.response_limits.body_size = mebibyte;
    return options;
}

/// What a server sends and never stops to send.
struct endless {
    const char* what;
    std::string beginning;
    std::string again;
    http::errc expected;
};

} // namespace

TEST_CASE("what a server sends without end is refused by name, and little of it is taken") {
    const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const std::string many(4096, 'a');
    const endless bombs[]{
        {"a status line", "HTTP/1.1 200 ", many, http::errc::header_too_large},
        {"a header line", "HTTP/1.1 200 OK\r\nA: ", many, http::errc::header_too_large},
        {"the name of a header field", "HTTP/1.1 200 OK\r\n", many, http::errc::header_too_large},
        {"header fields", "HTTP/1.1 200 OK\r\n", "A: b\r\n", http::errc::header_too_large},
        {"Set-Cookie", "HTTP/1.1 200 OK\r\n", "Set-Cookie: " + many + "\r\n", http::errc::header_too_large},
        {"interim responses", "", "HTTP/1.1 100 Continue\r\n\r\n", http::errc::too_many_interim_responses},
        {"fields of an interim response", "HTTP/1.1 103 Early Hints\r\n", "Link: </a>\r\n", http::errc::header_too_large},
        {"a chunk's extension", chunked + "1;a=", many, http::errc::header_too_large},
        {"a chunk's quoted extension", chunked + "1;a=\"", many, http::errc::header_too_large},
        {"a chunk's size", chunked, std::string(4096, '0'), http::errc::header_too_large},
        {"chunks with extensions", chunked, "1;a=bcdefghijklmnop\r\nx\r\n", http::errc::header_too_large},
        {"trailer fields", chunked + "0\r\n", "T: v\r\n", http::errc::header_too_large},
        {"a trailer line", chunked + "0\r\nT: ", many, http::errc::header_too_large},
        {"chunks", chunked, "1000\r\n" + many + "\r\n", http::errc::body_too_large},
        {"chunks of one byte", chunked, "1\r\nx\r\n", http::errc::body_too_large},
        {"a body that only the end delimits", "HTTP/1.1 200 OK\r\n\r\n", many, http::errc::body_too_large},
        {"an announced body", "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\n", many, http::errc::body_too_large},
        {"line ends", "", "\r\n", http::errc::malformed_response},
        {"zeroes", "", std::string(4096, '\0'), http::errc::malformed_response},
        {"another protocol", "220 ready\r\n", many, http::errc::malformed_response},
    };
    for (const endless& bomb : bombs) {
        for (const std::string_view document : {query, mutation}) {
            CAPTURE(bomb.what);
            wire_family here{with_small_bodies()};
            here.server.answer = good;
            std::string piece = bomb.again;
            while (piece.size() < 64 * 1024) piece += bomb.again;
            std::size_t sent = 0;
            int left = 0;
            here.server.talk = [&](std::shared_ptr<tcp::socket> socket, int) -> asio::awaitable<void> {
                std::error_code trouble;
                auto token = asio::redirect_error(asio::use_awaitable, trouble);
                std::array<char, 4096> bytes;
                co_await socket->async_read_some(asio::buffer(bytes), token);
                co_await asio::async_write(*socket, asio::buffer(bomb.beginning), token);
                while (!trouble && sent < 64 * mebibyte) sent += co_await asio::async_write(*socket, asio::buffer(piece), token);
                ++left;
            };
            const auto got = here.run(document, {.deadline = 1h});
            REQUIRE_FALSE(got.has_value());
            const filed::error& reason = document == query ? got.error() : *got.error().cause();
            CHECK_MESSAGE(reason.code() == bomb.expected, got.error().message());
            CHECK(got.error().may_have_been_executed());
            if (document == mutation) {
                CHECK(got.error().code() == http::errc::outcome_unknown);
                CHECK(here.server.connections == 1);
            }
            CHECK(here.until([&] { return left == here.server.connections; })); // nobody listens to them any more
            CHECK(sent < static_cast<std::size_t>(here.server.connections) * 16 * mebibyte); // what the sockets hold, and a little
            here.server.talk = nullptr;
            const auto after = here.run(query);
            CHECK_MESSAGE(after.has_value(), after.error().message());
        }
    }
}

TEST_CASE("a server that sends one byte a second: the deadline holds, and without one the answer arrives") {
    for (const std::string_view document : {query, mutation}) {
        wire_family here;
        asio::steady_timer second{here.context, asio::steady_timer::time_point::max()};
        std::size_t sent = 0;
        here.server.answer = good;
        here.server.talk = [&](std::shared_ptr<tcp::socket> socket, int index) -> asio::awaitable<void> {
            std::error_code trouble;
            std::error_code ignored;
            auto token = asio::redirect_error(asio::use_awaitable, trouble);
            auto patient = asio::redirect_error(asio::use_awaitable, ignored);
            std::array<char, 4096> bytes;
            co_await socket->async_read_some(asio::buffer(bytes), token);
            for (std::size_t at = 0; at < good.size(); ++at) {
                co_await asio::async_write(*socket, asio::buffer(good.data() + at, 1), token);
                if (trouble || index + 1 != here.server.connections) co_return; // the client has gone, or on to another connection
                ++sent;
                co_await second.async_wait(patient);
            }
        };
        const auto call = [&](std::chrono::seconds deadline) {
            sent = 0;
            const auto one = here.start(document, {.deadline = deadline});
            CHECK(here.until([&] { return sent == 1 || one->ended != 0; }));
            int seconds = 0;
            for (; one->ended == 0 && seconds < 1000; ++seconds) {
                here.clock.advance(1s);
                here.tick->turn(here.clock.now().monotonic);
                const std::size_t before = sent;
                second.cancel();
                CHECK(here.until([&] { return sent != before || one->ended != 0; }));
            }
            return std::pair{std::move(one->got), seconds};
        };
        const auto [late, seconds] = call(30s);
        CHECK(seconds == 30);
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().may_have_been_executed());
        const filed::error& reason = document == query ? late.error() : *late.error().cause();
        CHECK_MESSAGE(reason.code() == filed::errc::deadline_exceeded, late.error().message());
        CHECK(here.server.connections == 1);
        second.cancel();
        const auto [patient, longer] = call(1h);
        CHECK_MESSAGE(patient.has_value(), patient.error().message());
        CHECK(longer == static_cast<int>(good.size()) - 1);
    }
}

TEST_CASE("429 and 503 with every form of Retry-After") {
    struct form {
        const char* fields;
        std::optional<std::chrono::milliseconds> pause; ///< none: as if the field were not there
    };
    const form forms[]{
        {"", {}},
        {"Retry-After: 0\r\n", 0s},
        {"Retry-After: 7\r\n", 7s},
        {"retry-after:\t 007 \t\r\n", 7s},
        {"Retry-After: 3600\r\n", 1h},
        {"Retry-After: 3601\r\n", 1h},
        {"Retry-After: 99999999999999999999999999\r\n", 1h},
        {"Retry-After: 7\r\nRetry-After: 9\r\n", 7s},
        {"Retry-After:\r\n", {}},
        {"Retry-After: -1\r\n", {}},
        {"Retry-After: +7\r\n", {}},
        {"Retry-After: 7.5\r\n", {}},
        {"Retry-After: 0x7\r\n", {}},
        {"Retry-After: 7 seconds\r\n", {}},
        {"Retry-After: soon\r\n", {}},
        {"Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nRetry-After: Mon, 23 Nov 2026 10:00:07 GMT\r\n", 7s},
        {"Retry-After: Monday, 23-Nov-26 10:00:07 GMT\r\nDate: Mon, 23 Nov 2026 10:00:00 GMT\r\n", 7s},
        {"Date: Mon Nov 23 10:00:00 2026\r\nRetry-After: Mon Nov 23 10:00:07 2026\r\n", 7s},
        {"Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nRetry-After: Mon, 23 Nov 2026 10:00:00 GMT\r\n", 0s},
        {"Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nRetry-After: Tue, 23 Nov 2027 10:00:00 GMT\r\n", 1h},
        {"Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nRetry-After: Mon, 23 Nov 2026 09:59:59 GMT\r\n", {}},
        {"Date: yesterday\r\nRetry-After: Fri, 01 Jan 1999 00:00:00 GMT\r\n", {}},
        {"Date: Mon, 23 Nov 2026 10:00:00 GMT\r\nRetry-After: Mon, 30 Feb 2026 10:00:07 GMT\r\n", {}},
    };
    for (const int status : {429, 503}) {
        for (const form& each : forms) {
            CAPTURE(status);
            CAPTURE(each.fields);
            const std::string busy = "HTTP/1.1 " + std::to_string(status) + " Busy\r\nContent-Length: 0\r\n" + each.fields + "\r\n";
            wire_family here;
            here.server.answer = good;
            // A pause that fits is kept, to the moment.
            here.server.courses = {course{busy, afterwards::serve}};
            const auto one = here.start(query, {.deadline = 2h});
            CHECK(here.until([&] { return one->ended != 0 || here.family->pauses().tick({}); }));
            if (each.pause.value_or(0s) > 0s) {
                here.clock.advance(*each.pause - 1ms);
                here.tick->turn(here.clock.now().monotonic);
                CHECK(here.family->pauses().tick({}));
                here.clock.advance(1ms);
            }
            CHECK(here.until_ended(*one));
            CHECK_MESSAGE(one->got.has_value(), one->got.error().message());
            CHECK(here.server.begun == 2);
            // One that does not fit is not begun; the error tells of it.
            if (each.pause.value_or(0s) == 0s) continue;
            here.server.courses = {course{busy, afterwards::serve}};
            const auto got = here.run(query, {.deadline = 5s});
            CHECK(got.error().code() == (status == 429 ? filed::graphql::errc::rate_limited : filed::graphql::errc::unavailable));
            CHECK(got.error().retry_after() == each.pause);
            CHECK(got.error().http_status() == status);
            CHECK(here.server.begun == 3);
            CHECK(here.run(query).has_value());
        }
    }
}
