#include "client_support.hpp"

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/post.hpp>
#include <asio/strand.hpp>

#include <fstream>

using namespace filed_test;
using filed::testing::answer;
using filed::testing::certificate_kind;
using filed::testing::ending;
namespace chrono = std::chrono;

namespace {

/// A call fails with this code, says nothing that it should not, and the next call works.
template <class Code>
void expect(world& here, const filed::client& client, Code code, filed::condition kind) {
    const auto got = run(client.health({.deadline = chrono::seconds{20}}, filed::as_result));
    REQUIRE_FALSE(got.has_value());
    CHECK_MESSAGE(got.error().code() == code, got.error().message());
    CHECK_MESSAGE(got.error().code() == kind, got.error().message());
    check_harmless(got.error(), here.server);
    here.server.clear_scripts();
    const auto next = run(client.health(filed::as_result));
    CHECK_MESSAGE(next.has_value(), next.error().message());
}

filed::testing::stand_in_options with(certificate_kind certificate) {
    filed::testing::stand_in_options options;
    options.certificate = certificate;
    return options;
}

template <class Code>
void expect_untrusted(certificate_kind certificate, Code code) {
    world here{with(certificate)};
    const filed::client client = here.client();
    for (int i = 0; i < 2; ++i) {
        const auto got = run(client.me({.deadline = chrono::seconds{5}}, filed::as_result));
        REQUIRE_FALSE(got.has_value());
        const filed::error* reason = &got.error();
        while (reason->cause()) reason = reason->cause();
        CHECK_MESSAGE(reason->code() == code, got.error().message());
        check_harmless(got.error(), here.server);
        const auto direct = run(client.health(filed::as_result));
        CHECK_MESSAGE(direct.error().code() == code, direct.error().message());
        CHECK(direct.error().code() == filed::condition::transport);
    }
    CHECK(here.server.counts().requests == 0); // not a byte of a request
}

} // namespace

TEST_CASE("certificates that do not prove the server are refused by name") {
    expect_untrusted(certificate_kind::wrong_host, filed::tls::errc::host_name_mismatch);
    expect_untrusted(certificate_kind::expired, filed::tls::errc::certificate_expired);
    expect_untrusted(certificate_kind::self_signed, filed::tls::errc::certificate_untrusted);
}

TEST_CASE("an authority that nobody named is not trusted") {
    world here;
    filed::testing::stand_in other;
    filed::client_options options = here.server.client_options();
    options.tls.ca_file = other.ca_file();
    const auto got = run(here.client(options).health(filed::as_result));
    CHECK_MESSAGE(got.error().code() == filed::tls::errc::certificate_untrusted, got.error().message());
    options.tls.ca_file.clear(); // the system's trust store does not know it either
    const auto system = run(here.client(options).health(filed::as_result));
    CHECK_MESSAGE(system.error().code() == filed::tls::errc::certificate_untrusted, system.error().message());
}

TEST_CASE("each kind of bad answer has its own name, and the next call works") {
    world here;
    const filed::client client = here.client();
    SUBCASE("HTML with 200") {
        here.server.script(answer::html(), 9);
        expect(here, client, filed::graphql::errc::not_a_graphql_response, filed::condition::protocol);
    }
    SUBCASE("HTML with 502") {
        here.server.script(answer::html(502), 9);
        expect(here, client, filed::graphql::errc::unavailable, filed::condition::unavailable);
    }
    SUBCASE("JSON with 500") {
        here.server.script(answer::json(R"({"message":"out of order"})", 500), 9);
        expect(here, client, filed::graphql::errc::unavailable, filed::condition::unavailable);
    }
    SUBCASE("a truncated body") {
        here.server.script(answer::truncated_body(), 9);
        expect(here, client, filed::http::errc::response_truncated, filed::condition::transport);
    }
    SUBCASE("a body that ends with the stream but without close_notify") {
        here.server.script(answer::json("{}").framed_as(filed::testing::framing::until_close).then(ending::close_without_notify), 9);
        expect(here, client, filed::http::errc::response_truncated, filed::condition::transport);
    }
    SUBCASE("2 GB") {
        here.server.script(answer::two_gigabytes(), 9);
        expect(here, client, filed::http::errc::body_too_large, filed::condition::protocol);
    }
    SUBCASE("invalid UTF-8") {
        here.server.script(answer::invalid_utf8(), 9);
        expect(here, client, filed::graphql::errc::malformed_response, filed::condition::protocol);
    }
    SUBCASE("nesting 10,000 deep") {
        here.server.script(answer::nested(), 9);
        expect(here, client, filed::graphql::errc::response_limit_exceeded, filed::condition::protocol);
    }
    SUBCASE("no legal GraphQL response") {
        here.server.script(answer::json("{}"), 9);
        expect(here, client, filed::graphql::errc::malformed_response, filed::condition::protocol);
    }
    SUBCASE("data of another shape") {
        here.server.script(answer::json(R"({"data":{"health":{"id":5}}})"), 9);
        expect(here, client, filed::json::errc::type_mismatch, filed::condition::decoding);
    }
    SUBCASE("no HTTP") {
        here.server.script(answer::raw("SSH-2.0-OpenSSH_9.2\r\n"), 9);
        expect(here, client, filed::http::errc::malformed_response, filed::condition::protocol);
    }
    SUBCASE("the connection resets") {
        here.server.script(answer::disconnect(), 9);
        expect(here, client, filed::http::errc::connection_lost, filed::condition::transport);
    }
    SUBCASE("429 with Retry-After") {
        here.server.script(answer::json("{}", 429).with_field("Retry-After", "7"), 9);
        const auto got = run(client.health(filed::as_result));
        CHECK(got.error().code() == filed::condition::rate_limited);
        CHECK(got.error().retry_after() == chrono::seconds{7});
        CHECK(got.error().http_status() == 429);
    }
}

TEST_CASE("a decoding error of me says where") {
    world here;
    const filed::client client = here.client();
    here.server.script("Me", answer::json(R"({"data":{"me":{"__typename":"WorkspaceUser","id":"1","role":"admin","createdAt":"2026-06-14T09:31:20.000Z","user":{"id":"1","name":7,"email":""},"workspace":{"id":"1","name":""}}}})"));
    const auto wrong_type = run(client.me(filed::as_result));
    CHECK(wrong_type.error().message().find("me.user.name") != std::string::npos);
    here.server.script("Me", answer::json(R"({"data":{"me":{"__typename":"Robot","id":"1"}}})"));
    const auto stranger = run(client.me(filed::as_result));
    CHECK(stranger.error().code() == filed::condition::decoding);
    CHECK(stranger.error().message().find("Robot") != std::string::npos);
    CHECK(member(run(client.me())).user.name == "Jane Preparer");
}

TEST_CASE("the token need not come first for the union to be recognised") {
    world here;
    const filed::client client = here.client();
    here.server.script("Me", answer::json(R"({"extensions":{"a":1},"data":{"me":{"id":"1","workspaces":[],"email":"e","name":"n","__typename":"User"}}})"));
    CHECK(std::get<filed::User>(run(client.me())).name == "n");
}

TEST_CASE("nobody listens") {
    world here;
    const filed::client client = here.client();
    here.server.stop_listening();
    const auto got = run(client.health(filed::as_result));
    CHECK_MESSAGE(got.error().code() == filed::http::errc::connection_refused, got.error().message());
    CHECK_FALSE(got.error().may_have_been_executed());
    here.server.resume_listening();
    CHECK(run(client.health(filed::as_result)).has_value());
}

TEST_CASE("silence ends at the deadline, whatever the phase") {
    world here;
    const filed::client client = here.client();
    SUBCASE("no answer") {
        here.server.script(answer::silence());
        const auto got = run(client.health({.deadline = chrono::milliseconds{200}}, filed::as_result));
        CHECK_MESSAGE(got.error().code() == filed::errc::deadline_exceeded, got.error().message());
        CHECK(got.error().may_have_been_executed());
    }
    SUBCASE("while the token is exchanged") {
        here.server.script("exchangeSurfaceRefreshTokenForAccessTokens", answer::silence());
        const auto got = run(client.me({.deadline = chrono::milliseconds{200}}, filed::as_result));
        CHECK_MESSAGE(got.error().code() == filed::errc::deadline_exceeded, got.error().message());
        CHECK_FALSE(got.error().may_have_been_executed());
    }
    SUBCASE("a server that accepts and says nothing") {
        here.server.set_admission(filed::testing::admission::stall);
        const auto got = run(client.health({.deadline = chrono::milliseconds{200}}, filed::as_result));
        CHECK_MESSAGE(got.error().code() == filed::errc::deadline_exceeded, got.error().message());
        here.server.set_admission(filed::testing::admission::serve);
    }
    here.server.close_connections();
    CHECK(run(client.health(filed::as_result)).has_value());
}

TEST_CASE("a mutation whose answer is lost is not sent again, and its outcome is unknown") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    here.server.script("triggerTaxPrep", answer::disconnect(), 5);
    constexpr std::string_view mutation = R"(mutation M($input: TriggerTaxPrepInput!) { triggerTaxPrep(input: $input) { taskId } })";
    constexpr std::string_view variables = R"({"input":{"clientId":"c","returnType":"F1040"}})";
    const auto got = run(client.execute_raw(mutation, variables, filed::as_result));
    CHECK_MESSAGE(got.error().code() == filed::http::errc::outcome_unknown, got.error().message());
    CHECK(got.error().code() == filed::condition::outcome_unknown);
    CHECK(got.error().may_have_been_executed());
    CHECK(here.server.counts().operation("M") == 1);
    SUBCASE("unless the caller says that repeating it is harmless") {
        here.server.clear_scripts();
        (void)run(client.me());
        here.server.script("triggerTaxPrep", answer::disconnect());
        CHECK(run(client.execute_raw(mutation, variables, {.idempotent = true}, filed::as_result)).has_value());
        CHECK(here.server.counts().operation("M") == 3);
    }
}

TEST_CASE("a lost first sending is not forgotten when the second one fails, too") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    here.server.script("triggerTaxPrep", answer::disconnect(), 9);
    constexpr std::string_view mutation = R"(mutation M($input: TriggerTaxPrepInput!) { triggerTaxPrep(input: $input) { taskId } })";
    const auto got = run(client.execute_raw(mutation, R"({"input":{"clientId":"c","returnType":"F1040"}})", {.idempotent = true}, filed::as_result));
    REQUIRE_FALSE(got.has_value());
    CHECK(got.error().may_have_been_executed());
}

TEST_CASE("a deadline in the past sends nothing") {
    world here;
    const auto got = run(here.client().health({.deadline = chrono::milliseconds{-1}}, filed::as_result));
    CHECK(got.error().code() == filed::errc::deadline_exceeded);
    CHECK(run(here.client().health({.deadline = chrono::milliseconds::max()}, filed::as_result)).has_value());
    CHECK(here.server.counts().requests == 1);
}

TEST_CASE("a query survives a connection that dies under it") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    here.server.script("Me", answer::disconnect());
    CHECK(member(run(client.me())).user.name == "Jane Preparer");
    here.server.close_idle_connections(ending::reset);
    CHECK(member(run(client.me())).user.name == "Jane Preparer");
}

TEST_CASE("cancellation in every phase leaves the client usable") {
    world here;
    const filed::client client = here.client();
    const auto cancel_when = [&](auto holds) {
        asio::cancellation_signal signal;
        auto strand = asio::make_strand(here.threads.get_executor());
        auto waiting = asio::co_spawn(strand, client.me(filed::as_result), asio::bind_cancellation_slot(signal.slot(), asio::use_future));
        REQUIRE(here.server.wait_until(holds));
        asio::post(strand, [&signal] { signal.emit(asio::cancellation_type::terminal); });
        const auto got = waiting.get();
        CHECK(got.error().code() == asio::error::operation_aborted);
        CHECK(got.error().code() == filed::condition::cancelled);
        here.server.release();
        CHECK(member(run(client.me())).user.name == "Jane Preparer");
    };
    SUBCASE("while waiting for the token") {
        here.server.hold("exchangeSurfaceRefreshTokenForAccessTokens");
        cancel_when([](const auto& seen) { return seen.held == 1; });
        CHECK(here.server.counts().exchanges == 1); // the cancelled caller's exchange served the next one
    }
    SUBCASE("while waiting for the answer") {
        here.server.hold("me");
        cancel_when([](const auto& seen) { return seen.held == 1; });
    }
    SUBCASE("a throwing call throws what Asio throws") {
        here.server.hold("me");
        asio::cancellation_signal signal;
        auto strand = asio::make_strand(here.threads.get_executor());
        auto waiting = asio::co_spawn(strand, client.me(), asio::bind_cancellation_slot(signal.slot(), asio::use_future));
        REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held == 1; }));
        asio::post(strand, [&signal] { signal.emit(asio::cancellation_type::terminal); });
        try {
            (void)waiting.get();
            FAIL_CHECK("it did not throw");
        } catch (const std::system_error& reason) {
            CHECK(reason.code() == asio::error::operation_aborted);
        }
        here.server.release();
    }
}

TEST_CASE("what cannot work is refused at construction, by name") {
    filed::testing::stand_in server;
    asio::io_context context;
    const auto refusal = [&](const filed::client_options& options) {
        const auto made = filed::client::make(context.get_executor(), server.api_key(), options);
        REQUIRE_FALSE(made.has_value());
        CHECK_THROWS_AS((filed::client{context, server.api_key(), options}), filed::exception);
        return made.error();
    };
    filed::client_options options = server.client_options();
    SUBCASE("CR LF in source_platform") {
        options.source_platform = "a\r\nx: y";
        const filed::error reason = refusal(options);
        CHECK(reason.code() == filed::errc::forbidden_character);
        CHECK(reason.place().find("source_platform") != std::string_view::npos);
        CHECK(reason.message().find("x: y") == std::string::npos);
    }
    SUBCASE("plain http to a host that is not loopback") {
        options.endpoint = "http://router.apps.filed.com/graphql";
        CHECK(refusal(options).code() == filed::errc::insecure_endpoint);
    }
    SUBCASE("an endpoint that is no URL") {
        options.endpoint = "router.apps.filed.com";
        CHECK(refusal(options).code() == filed::http::errc::invalid_url);
    }
    SUBCASE("an unreadable CA file") {
        options.tls.ca_file = "/nonexistent/ca.pem";
        const filed::error reason = refusal(options);
        CHECK(reason.code() == filed::tls::errc::unreadable_ca_file);
        CHECK(reason.message().find("ca_file") != std::string::npos);
    }
    SUBCASE("a CA file without certificates") {
        options.tls.ca_file = __FILE__;
        CHECK(refusal(options).code() == filed::condition::configuration);
    }
    SUBCASE("no connections") {
        options.connections.connections = 0;
        CHECK(refusal(options).code() == filed::errc::invalid_option);
    }
    SUBCASE("a negative deadline") {
        options.deadline = chrono::seconds{-1};
        CHECK(refusal(options).code() == filed::errc::invalid_option);
    }
    SUBCASE("an option of the token cache") {
        options.tokens.exchange_deadline = chrono::seconds{-1};
        CHECK(refusal(options).code() == filed::errc::invalid_option);
    }
}
