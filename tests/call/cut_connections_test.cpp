// Connections that end at every single byte of a request and of a response, by FIN, by RST and by silence: each call ends once,
// with the right answer or a named error; no mutation is executed twice; the next call works.
#include "wire_family.hpp"

#include <filed/graphql/error.hpp>
#include <filed/http/error.hpp>
#include <filed/testing/answer.hpp>

#include <asio/post.hpp>

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

using namespace filed_test;
using filed::testing::answer;
using filed::testing::framing;
namespace http = filed::http;

namespace {

constexpr std::string_view query = "query Q { health { id } }";
constexpr std::string_view mutation = "mutation M { trigger { id } }";
constexpr std::string_view data = R"({"health":{"id":"1"}})";

std::string response(framing how = framing::content_length) { return answer::json(R"({"data":)" + std::string{data} + '}').framed_as(how, 5).wire(); }

/// A family whose server answers well, after one request that went well already if `warm`.
struct trial : wire_family {
    explicit trial(bool warm) {
        server.answer = response();
        if (warm) REQUIRE(run(query).has_value());
        server.executed.clear();
        server.begun = 0;
    }

    /// One call whose first sending takes this course; where that is silence, time passes until the deadline.
    filed::result<filed::json::raw> call(std::string_view document, const course& first) {
        server.courses = {first};
        const auto one = start(document, {.deadline = std::chrono::seconds{5}});
        if (first.next == afterwards::silence) {
            CHECK(until([&] { return server.faults == 1; }));
            clock.advance(std::chrono::seconds{5});
        }
        CHECK(until_ended(*one));
        context.poll();
        CHECK(one->ended == 1);
        return std::move(one->got);
    }
    void expect_next_call_to_work() {
        const auto after = run(query);
        CHECK_MESSAGE(after.has_value(), after.error().message());
    }
};

void check_answer(const filed::result<filed::json::raw>& got) {
    if (got.has_value()) CHECK(got->text() == data);
    else FAIL_CHECK(got.error().message());
}

/// A mutation that may have been executed: nobody knows, and the error says so.
void check_unknown(const filed::error& reason) {
    CHECK_MESSAGE(reason.code() == http::errc::outcome_unknown, reason.message());
    CHECK(reason.may_have_been_executed());
    CHECK(reason.cause() != nullptr);
}

constexpr afterwards endings[]{afterwards::close, afterwards::reset, afterwards::silence};

void cut_responses(framing how, bool warm) {
    const std::string whole = response(how);
    const std::size_t head = whole.find("\r\n\r\n") + 4;
    for (const afterwards end : endings) {
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            CAPTURE(size);
            CAPTURE(static_cast<int>(end));
            course cut{whole, end};
            cut.sends = size;
            const bool ends_by_close = how == framing::until_close && end == afterwards::close && size >= head; // a shorter body
            const bool complete = size == whole.size() && (how != framing::until_close || ends_by_close);
            if (complete && end == afterwards::silence) continue; // nothing is wrong with that
            {
                trial here{warm};
                const auto got = here.call(query, cut);
                if (complete || (end != afterwards::silence && !ends_by_close)) check_answer(got);
                else if (ends_by_close) CHECK_MESSAGE(got.error().code() == filed::graphql::errc::malformed_response, got.error().message());
                else CHECK_MESSAGE(got.error().code() == filed::errc::deadline_exceeded, got.error().message());
                here.expect_next_call_to_work();
            }
            {
                trial here{warm};
                const auto got = here.call(mutation, cut);
                if (complete) check_answer(got);
                else if (!ends_by_close) check_unknown(got.error());
                else CHECK_MESSAGE(got.error().code() == filed::graphql::errc::malformed_response, got.error().message());
                CHECK(got.error().may_have_been_executed() != complete);
                CHECK(here.server.begun == 1);
                CHECK(here.server.executions("mutation") == 1);
                here.expect_next_call_to_work();
            }
        }
    }
}

void cut_requests(bool warm) {
    std::size_t whole = 0;
    {
        trial here{false};
        check_answer(here.run(mutation));
        whole = here.server.executed.back().size() + 300; // more than the head has
    }
    for (const afterwards end : endings) {
        for (std::size_t size = 0; size <= whole; ++size) {
            CAPTURE(size);
            CAPTURE(static_cast<int>(end));
            course cut{"", end};
            cut.reads = size;
            {
                trial here{warm};
                const auto got = here.call(query, cut);
                if (end != afterwards::silence) check_answer(got);
                else CHECK_MESSAGE(got.error().code() == filed::errc::deadline_exceeded, got.error().message());
                here.expect_next_call_to_work();
            }
            {
                // The system has taken the whole of it, so nobody can prove that the server did not.
                trial here{warm};
                const auto got = here.call(mutation, cut);
                check_unknown(got.error());
                CHECK(here.server.begun == 1);
                CHECK(here.server.executions("mutation") <= 1);
                here.expect_next_call_to_work();
            }
        }
    }
}

} // namespace

TEST_CASE("a response that ends at any byte: Content-Length") { cut_responses(framing::content_length, false); }
TEST_CASE("a response that ends at any byte: Content-Length, on a connection that was used before") { cut_responses(framing::content_length, true); }
TEST_CASE("a response that ends at any byte: chunked") { cut_responses(framing::chunked, false); }
TEST_CASE("a response that ends at any byte: delimited by the end of the connection") { cut_responses(framing::until_close, false); }
TEST_CASE("a request that is taken up to any byte") { cut_requests(false); }
TEST_CASE("a request that is taken up to any byte, on a connection that was used before") { cut_requests(true); }

TEST_CASE("a response in two pieces, cut at any byte") {
    for (const framing how : {framing::content_length, framing::chunked}) {
        trial here{false};
        const std::string whole = response(how);
        int answered = 0;
        here.server.talk = [&](std::shared_ptr<wire_server::tcp::socket> socket, int) -> asio::awaitable<void> {
            std::error_code trouble;
            auto token = asio::redirect_error(asio::use_awaitable, trouble);
            std::array<char, 4096> bytes;
            for (std::size_t size = 1; size < whole.size(); ++size) {
                co_await socket->async_read_some(asio::buffer(bytes), token);
                if (trouble) co_return;
                co_await asio::async_write(*socket, asio::buffer(whole.data(), size), token);
                for (int turn = 0; turn < 3; ++turn) co_await asio::post(here.context, asio::use_awaitable); // the client reads meanwhile
                co_await asio::async_write(*socket, asio::buffer(whole.data() + size, whole.size() - size), token);
                ++answered;
            }
        };
        for (std::size_t size = 1; size < whole.size(); ++size) check_answer(here.run(mutation));
        CHECK(answered == static_cast<int>(whole.size()) - 1);
        CHECK(here.server.connections == 1);
    }
}

TEST_CASE("a mutation that the system could not take whole was not executed, and is sent once more") {
    const std::string variables = R"({"text":")" + std::string(std::size_t{16} << 20, 'a') + R"("})"; // more than the sockets hold
    for (const afterwards end : {afterwards::close, afterwards::reset}) {
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{200}, std::size_t{4096}, std::size_t{1} << 20}) {
            CAPTURE(size);
            CAPTURE(static_cast<int>(end));
            trial here{false};
            course cut{"", end};
            cut.reads = size;
            here.server.courses = {cut};
            check_answer(here.run(mutation, {.deadline = std::chrono::seconds{60}}, variables));
            CHECK(here.server.begun == 2);
            CHECK(here.server.executions("mutation") == 1);
            here.expect_next_call_to_work();
        }
    }
}

TEST_CASE("a server that answers before it has the whole request, and ends: the answer counts") {
    const std::string variables = R"({"text":")" + std::string(std::size_t{16} << 20, 'a') + R"("})";
    trial here{false};
    here.server.talk = [&](std::shared_ptr<wire_server::tcp::socket> socket, int index) -> asio::awaitable<void> {
        std::error_code trouble;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        std::array<char, 4096> bytes;
        co_await socket->async_read_some(asio::buffer(bytes), token);
        const std::string says = index == 0 ? "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n" : response();
        co_await asio::async_write(*socket, asio::buffer(says), token);
        while (!trouble) co_await socket->async_wait(wire_server::tcp::socket::wait_error, token);
    };
    const auto got = here.run(mutation, {}, variables);
    CHECK(got.error().http_status() == 413);
    CHECK(here.server.connections == 1);
    here.expect_next_call_to_work();
    CHECK(here.server.connections == 2); // nothing follows half a request
}

TEST_CASE("a connection that ended while it was idle costs a mutation nothing") {
    for (const afterwards end : {afterwards::close, afterwards::reset}) {
        trial here{true};
        here.server.hang_up(end);
        check_answer(here.run(mutation));
        CHECK(here.server.executions("mutation") == 1);
        CHECK(here.server.connections == 2);
    }
}
