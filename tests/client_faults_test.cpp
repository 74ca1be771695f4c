#include "client_support.hpp"

#include "testing/tcp_relay.hpp"

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/post.hpp>
#include <asio/strand.hpp>

#if defined(__linux__)
#include <dlfcn.h>
#include <netdb.h>
#endif

#include <atomic>
#include <chrono>
#include <deque>
#include <future>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

using namespace filed_test;
using filed::testing::answer;
using filed::testing::certificate_kind;
using filed::testing::ending;
namespace chrono = std::chrono;

#if defined(__linux__)
/// While it is closed, the system's resolver gives no answer in this program.
static std::atomic<bool> names_are_held{false};
/// What it answers instead of the truth; 0: the truth.
static std::atomic<int> name_failure{0};
static std::atomic<int> look_ups{0};

extern "C" int getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** found) {
    static const auto real = reinterpret_cast<decltype(&::getaddrinfo)>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    ++look_ups;
    names_are_held.wait(true);
    if (const int failure = name_failure) return failure;
    return real(host, service, hints, found);
}
#endif

namespace {

/// What every error of this file must be: named, placed, explained, and silent about what it must not tell.
void check_text(const filed::error& reason, const filed::testing::stand_in& server) {
    check_harmless(reason, server);
    const std::string text = reason.message();
    CAPTURE(text);
    CHECK(text.find(reason.name()) == 0);
    CHECK(text.find(reason.code().message()) != std::string::npos);
    CHECK_FALSE(reason.place().empty());
    CHECK(text.find(reason.place()) != std::string::npos);
    CHECK(text.find("confidential") == std::string::npos); // what the answers below say in their bodies
}

/// The error at the bottom of the chain of causes.
const filed::error& first_cause(const filed::error& reason) {
    const filed::error* found = &reason;
    while (found->cause()) found = found->cause();
    return *found;
}

void expect_health(const filed::client& client) {
    const auto got = run(client.health({.deadline = chrono::seconds{20}}, filed::as_result));
    CHECK_MESSAGE(got.has_value(), got.error().message());
}

/// A call fails with this code, says nothing that it should not, and the next call works.
template <class Code>
void expect(world& here, const filed::client& client, Code code, filed::condition kind) {
    const auto got = run(client.health({.deadline = chrono::seconds{20}}, filed::as_result));
    REQUIRE_FALSE(got.has_value());
    CHECK_MESSAGE(got.error().code() == code, got.error().message());
    CHECK_MESSAGE(got.error().code() == kind, got.error().message());
    check_text(got.error(), here.server);
    here.server.clear_scripts();
    expect_health(client);
}

filed::testing::stand_in_options with(certificate_kind certificate) {
    filed::testing::stand_in_options options;
    options.certificate = certificate;
    return options;
}

/// A server that cannot prove who it is gets no byte of a request; once one stands in its place that can, the same client works.
template <class Code>
void expect_untrusted(certificate_kind certificate, Code code) {
    CAPTURE(static_cast<int>(certificate));
    world here{with(certificate)};
    filed::testing::stand_in sound;
    tcp_relay relay{here.server.port()};
    const filed::testing::temporary_file authorities{here.server.ca_pem() + sound.ca_pem()};
    filed::client_options options;
    options.endpoint = "https://localhost:" + std::to_string(relay.port()) + "/graphql";
    options.tls.ca_file = authorities.path();
    const filed::client client{here.threads.get_executor(), sound.api_key(), options};
    const auto through_exchange = run(client.me({.deadline = chrono::seconds{20}}, filed::as_result));
    REQUIRE_FALSE(through_exchange.has_value());
    CHECK_MESSAGE(first_cause(through_exchange.error()).code() == code, through_exchange.error().message());
    check_text(through_exchange.error(), sound);
    const auto direct = run(client.health({.deadline = chrono::seconds{20}}, filed::as_result));
    REQUIRE_FALSE(direct.has_value());
    CHECK_MESSAGE(direct.error().code() == code, direct.error().message());
    CHECK(direct.error().code() == filed::condition::transport);
    CHECK_FALSE(direct.error().may_have_been_executed());
    check_text(direct.error(), sound);
    CHECK(here.server.counts().requests == 0);
    relay.redirect(sound.port());
    expect_health(client);
    const auto me = run(client.me({.deadline = chrono::seconds{20}}, filed::as_result));
    CHECK_MESSAGE(me.has_value(), me.error().message());
}

} // namespace

TEST_CASE("certificates that do not prove the server are refused by name, and the next call works") {
    SUBCASE("wrong host name") { expect_untrusted(certificate_kind::wrong_host, filed::tls::errc::host_name_mismatch); }
    SUBCASE("expired") { expect_untrusted(certificate_kind::expired, filed::tls::errc::certificate_expired); }
    SUBCASE("not valid yet") { expect_untrusted(certificate_kind::not_yet_valid, filed::tls::errc::certificate_not_yet_valid); }
    SUBCASE("untrusted authority") { expect_untrusted(certificate_kind::untrusted_issuer, filed::tls::errc::certificate_untrusted); }
    SUBCASE("self-signed") { expect_untrusted(certificate_kind::self_signed, filed::tls::errc::certificate_untrusted); }
}

TEST_CASE("an authority that nobody named is not trusted") {
    world here;
    filed::testing::stand_in other;
    filed::client_options options = here.server.client_options();
    options.tls.ca_file = other.ca_file();
    const auto got = run(here.client(options).health(filed::as_result));
    REQUIRE_FALSE(got.has_value());
    CHECK_MESSAGE(got.error().code() == filed::tls::errc::certificate_untrusted, got.error().message());
    CHECK(got.error().message().find("tls.ca_file") != std::string::npos); // the remedy
    check_text(got.error(), here.server);
    options.tls.ca_file.clear(); // the system's trust store does not know it either
    const auto system = run(here.client(options).health(filed::as_result));
    REQUIRE_FALSE(system.has_value());
    CHECK_MESSAGE(system.error().code() == filed::tls::errc::certificate_untrusted, system.error().message());
    CHECK(here.server.counts().requests == 0);
}

TEST_CASE("a bad key is named, other calls work, and so does the next one with the key once the server takes it") {
    for (const auto state : {filed::testing::key_state::wrong, filed::testing::key_state::expired}) {
        CAPTURE(static_cast<int>(state));
        world here;
        const filed::client client = here.client();
        here.server.set_key_state(state);
        const auto got = run(client.me(filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK_MESSAGE(got.error().code() == filed::auth::errc::key_rejected, got.error().message());
        CHECK(got.error().code() == filed::condition::authentication);
        CHECK_FALSE(got.error().may_have_been_executed());
        check_text(got.error(), here.server);
        CHECK(here.server.counts().exchanges == 1);
        expect_health(client);
        here.server.set_key_state(filed::testing::key_state::valid);
        auto me = run(client.me(filed::as_result));
        if (!me) { // nobody asks about a bad key again before the time that the error names
            REQUIRE(me.error().retry_after().has_value());
            std::this_thread::sleep_for(*me.error().retry_after());
            me = run(client.me(filed::as_result));
        }
        CHECK_MESSAGE(me.has_value(), me.error().message());
        CHECK(here.server.counts().exchanges == 2);
    }
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
        here.server.script(answer::json(R"({"message":"confidential"})", 500), 9);
        expect(here, client, filed::graphql::errc::unavailable, filed::condition::unavailable);
    }
    SUBCASE("a GraphQL error with 500") {
        here.server.script(answer::request_error("INTERNAL_SERVER_ERROR", "confidential", 500), 9);
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
        here.server.script(answer::json(R"({"confidential":1})"), 9);
        expect(here, client, filed::graphql::errc::malformed_response, filed::condition::protocol);
    }
    SUBCASE("no JSON") {
        here.server.script(answer::json("confidential"), 9);
        expect(here, client, filed::graphql::errc::malformed_response, filed::condition::protocol);
    }
    SUBCASE("data of another shape") {
        here.server.script(answer::json(R"({"data":{"health":{"id":{"confidential":5}}}})"), 9);
        expect(here, client, filed::json::errc::type_mismatch, filed::condition::decoding);
    }
    SUBCASE("no HTTP") {
        here.server.script(answer::raw("SSH-2.0-confidential\r\n"), 9);
        expect(here, client, filed::http::errc::malformed_response, filed::condition::protocol);
    }
    SUBCASE("the connection resets") {
        here.server.script(answer::disconnect(), 9);
        expect(here, client, filed::http::errc::connection_lost, filed::condition::transport);
    }
    SUBCASE("429 with Retry-After") {
        here.server.script(answer::json("{}", 429).with_field("Retry-After", "7"), 9);
        const auto got = run(client.health({.deadline = chrono::seconds{6}}, filed::as_result)); // too short to wait for it
        REQUIRE_FALSE(got.has_value());
        CHECK(here.server.counts().health == 1);
        CHECK(got.error().code() == filed::condition::rate_limited);
        CHECK(got.error().retry_after() == chrono::seconds{7});
        CHECK(got.error().http_status() == 429);
        check_text(got.error(), here.server);
        here.server.clear_scripts();
        expect_health(client);
    }
}

TEST_CASE("the same answers to the exchange are the cause of the call's error, and the call after it works") {
    struct trial {
        const char* what;
        answer instead;
        std::error_code cause;
        std::unique_ptr<world> here = std::make_unique<world>();
        std::optional<filed::client> client{};
        std::future<filed::result<filed::Me>> call{};
    };
    std::deque<trial> trials;
    trials.push_back({"HTML with 200", answer::html(), filed::graphql::errc::not_a_graphql_response});
    trials.push_back({"JSON with 500", answer::json(R"({"message":"confidential"})", 500), filed::graphql::errc::unavailable});
    trials.push_back({"a truncated body", answer::truncated_body(), filed::http::errc::response_truncated});
    trials.push_back({"2 GB", answer::two_gigabytes(), filed::http::errc::body_too_large});
    trials.push_back({"invalid UTF-8", answer::invalid_utf8(), filed::json::errc::invalid_utf8});
    trials.push_back({"nesting 10,000 deep", answer::nested(), filed::json::errc::too_deep});
    trials.push_back({"the connection resets", answer::disconnect(), filed::http::errc::connection_lost});
    constexpr std::size_t attempts = 3; // of the first flight
    for (auto& each : trials) {
        each.client = each.here->client();
        each.here->server.script("exchangeSurfaceRefreshTokenForAccessTokens", each.instead, attempts);
        each.call = each.client->me(filed::as_result(asio::use_future));
    }
    for (auto& each : trials) {
        CAPTURE(each.what);
        const auto got = each.call.get();
        REQUIRE_FALSE(got.has_value());
        CHECK_MESSAGE(got.error().code() == filed::auth::errc::token_unavailable, got.error().message());
        CHECK_MESSAGE(first_cause(got.error()).code() == each.cause, got.error().message());
        CHECK_FALSE(got.error().may_have_been_executed());
        check_text(got.error(), each.here->server);
        CHECK(each.here->server.counts().exchanges == attempts);
        each.call = each.client->me(filed::as_result(asio::use_future)); // waits for the end of the pause
    }
    for (auto& each : trials) {
        CAPTURE(each.what);
        const auto got = each.call.get();
        CHECK_MESSAGE(got.has_value(), got.error().message());
        CHECK(each.here->server.counts().exchanges == attempts + 1);
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
    REQUIRE(stranger.error().detail<filed::json::error_detail>() != nullptr);
    CHECK(stranger.error().detail<filed::json::error_detail>()->type_name == "Robot");
    CHECK(stranger.error().message().find("Robot") == std::string::npos); // a word of the server's choice
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
    check_text(got.error(), here.server);
    here.server.resume_listening();
    { const auto after = run(client.health(filed::as_result)); CHECK_MESSAGE(after.has_value(), after.error().message()); }
}

namespace {

constexpr chrono::milliseconds moment{200};

/// A call ended at its deadline, and could tell whether it may have run.
template <class T>
void check_deadline(const filed::result<T>& got, bool may_have_been_executed, const filed::testing::stand_in& server) {
    REQUIRE_FALSE(got.has_value());
    CHECK_MESSAGE(got.error().code() == filed::errc::deadline_exceeded, got.error().message());
    CHECK(got.error().code() == filed::condition::timeout);
    CHECK(got.error().may_have_been_executed() == may_have_been_executed);
    check_text(got.error(), server);
}

} // namespace

TEST_CASE("silence ends at the deadline, whatever the phase, and the next call works") {
    world here;
    const filed::client client = here.client();
    SUBCASE("the TLS handshake") {
        here.server.set_admission(filed::testing::admission::stall);
        const auto got = run(client.health({.deadline = moment}, filed::as_result));
        check_deadline(got, false, here.server);
        CHECK(here.server.counts().connections == 1);
        CHECK(here.server.counts().handshakes == 0);
        here.server.set_admission(filed::testing::admission::serve);
        here.server.close_connections();
    }
    SUBCASE("the exchange of the key") {
        here.server.script("exchangeSurfaceRefreshTokenForAccessTokens", answer::silence());
        const auto got = run(client.me({.deadline = moment}, filed::as_result));
        check_deadline(got, false, here.server);
        CHECK(here.server.counts().me == 0);
        here.server.close_connections();
        CHECK(member(run(client.me({.deadline = chrono::seconds{20}}))).user.name == "Jane Preparer");
    }
    SUBCASE("a free connection") {
        filed::client_options options = here.server.client_options();
        options.connections.connections = 1;
        const filed::client narrow = here.client(options);
        here.server.hold("health");
        auto first = narrow.health(filed::as_result(asio::use_future));
        REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held == 1; }));
        check_deadline(run(narrow.health({.deadline = moment}, filed::as_result)), false, here.server);
        here.server.release();
        CHECK(first.get().has_value());
        expect_health(narrow);
        CHECK(here.server.counts().health == 2); // the one that found no connection was never sent
    }
    SUBCASE("the response") {
        here.server.script(answer::silence());
        check_deadline(run(client.health({.deadline = moment}, filed::as_result)), true, here.server);
    }
    SUBCASE("the rest of the head") {
        here.server.script(answer::json("{}").cut_after(20, ending::keep_open));
        check_deadline(run(client.health({.deadline = moment}, filed::as_result)), true, here.server);
    }
    SUBCASE("the rest of the body") {
        here.server.script(answer::json(R"({"data":)").declaring_length(100));
        check_deadline(run(client.health({.deadline = moment}, filed::as_result)), true, here.server);
    }
    SUBCASE("a mutation's response") {
        (void)run(client.me());
        here.server.script("triggerTaxPrep", answer::silence());
        constexpr std::string_view mutation = R"(mutation M($input: TriggerTaxPrepInput!) { triggerTaxPrep(input: $input) { taskId } })";
        const auto got = run(client.execute_raw(mutation, R"({"input":{"clientId":"c","returnType":"F1040"}})", {.deadline = moment}, filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error().may_have_been_executed());
        CHECK_MESSAGE(first_cause(got.error()).code() == filed::errc::deadline_exceeded, got.error().message());
        CHECK(here.server.counts().operation("M") == 1);
    }
    expect_health(client);
}

TEST_CASE("a request that the server does not take ends at its deadline, and the next call works") {
    world here;
    tcp_relay relay{here.server.port()};
    filed::client_options options = here.server.client_options();
    options.endpoint = "https://localhost:" + std::to_string(relay.port()) + "/graphql";
    const filed::client client = here.client(options);
    (void)run(client.me());
    const std::string endless = R"({"text":")" + std::string(std::size_t{24} << 20, 'a') + R"("})"; // more than the sockets on the way hold
    relay.hold();
    const auto got = run(client.execute_raw("query Long { me { __typename } }", endless, {.deadline = chrono::seconds{1}}, filed::as_result));
    relay.let_go();
    REQUIRE_FALSE(got.has_value());
    CHECK_MESSAGE(got.error().code() == filed::errc::deadline_exceeded, got.error().message());
    check_text(got.error(), here.server);
    CHECK(here.server.counts().operation("Long") == 0);
    expect_health(client);
}

#if defined(__linux__)
TEST_CASE("a name service that does not answer: the deadline holds, and the phase's own limit has its name") {
    world here;
    filed::client_options options = here.server.client_options();
    filed::client client = here.client(options);
    names_are_held = true;
    SUBCASE("the call's deadline") { check_deadline(run(client.health({.deadline = moment}, filed::as_result)), false, here.server); }
    SUBCASE("the exchange's and the call's deadline") { check_deadline(run(client.me({.deadline = moment}, filed::as_result)), false, here.server); }
    SUBCASE("the limit of name resolution") {
        options.connections.resolve_time = moment;
        client = here.client(options);
        const auto got = run(client.health(filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK_MESSAGE(got.error().code() == filed::http::errc::resolve_timeout, got.error().message());
        CHECK(got.error().code() == filed::condition::timeout);
        CHECK_FALSE(got.error().may_have_been_executed());
        check_text(got.error(), here.server);
    }
    CHECK(here.server.counts().connections == 0);
    names_are_held = false;
    names_are_held.notify_all();
    expect_health(client);
}

TEST_CASE("a name service that does not answer gets one question, however many calls give up on it, and run() waits for no more than that") {
    filed::testing::stand_in server;
    asio::io_context context;
    const filed::client client{context, server.api_key(), server.client_options()};
    names_are_held = true;
    const int before = look_ups;
    std::vector<std::future<filed::result<filed::Health>>> waiting;
    for (int i = 0; i < 100; ++i) waiting.push_back(asio::co_spawn(context, client.health({.deadline = moment}, filed::as_result), asio::use_future));
    std::thread running{[&context] { context.run(); }};
    for (auto& each : waiting) check_deadline(each.get(), false, server);
    CHECK(look_ups == before + 1);
    names_are_held = false;
    names_are_held.notify_all();
    running.join(); // the look-up that nobody waits for any more is all that kept it
    CHECK(server.counts().requests == 0); // the connections that were to carry them open all the same, for whoever comes
    context.restart();
    auto after = asio::co_spawn(context, client.health(filed::as_result), asio::use_future);
    context.run();
    CHECK(after.get().has_value());
}

TEST_CASE("a name service that fails: the error has a name, and the next call works") {
    world here;
    const filed::client client = here.client();
    for (const int failure : {EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_MEMORY}) {
        CAPTURE(failure);
        name_failure = failure;
        const auto got = run(client.health(filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK_MESSAGE(got.error().code() == filed::http::errc::name_not_found, got.error().message());
        CHECK_FALSE(got.error().may_have_been_executed());
        check_text(got.error(), here.server);
    }
    name_failure = 0;
    expect_health(client);
}

TEST_CASE("a host that does not answer: the deadline holds, and the phase's own limit has its name") {
    world here;
    tcp_relay relay{here.server.port(), tcp_relay::start::blocked};
    filed::client_options options = here.server.client_options();
    options.endpoint = "https://127.0.0.1:" + std::to_string(relay.port()) + "/graphql";
    filed::client client = here.client(options);
    SUBCASE("the call's deadline") { check_deadline(run(client.health({.deadline = moment}, filed::as_result)), false, here.server); }
    SUBCASE("the limit of connecting") {
        options.connections.connect_time = moment;
        client = here.client(options);
        const auto got = run(client.health(filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK_MESSAGE(got.error().code() == filed::http::errc::connect_timeout, got.error().message());
        CHECK(got.error().code() == filed::condition::timeout);
        CHECK_FALSE(got.error().may_have_been_executed());
        check_text(got.error(), here.server);
    }
    CHECK(here.server.counts().connections == 0);
    relay.unblock();
    expect_health(client);
}
#endif

TEST_CASE("the limit of the TLS handshake has its own name, and the next call works") {
    world here;
    filed::client_options options = here.server.client_options();
    options.connections.handshake_time = chrono::seconds{1};
    const filed::client client = here.client(options);
    here.server.set_admission(filed::testing::admission::stall);
    const auto got = run(client.health(filed::as_result));
    REQUIRE_FALSE(got.has_value());
    CHECK_MESSAGE(got.error().code() == filed::http::errc::handshake_timeout, got.error().message());
    CHECK(got.error().code() == filed::condition::timeout);
    CHECK_FALSE(got.error().may_have_been_executed());
    check_text(got.error(), here.server);
    here.server.set_admission(filed::testing::admission::serve);
    expect_health(client);
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
    SUBCASE("other characters that end a header field") {
        for (const char character : {'\r', '\n', '\0'}) {
            options.source_platform = std::string{"a"} + character + "b";
            CHECK(refusal(options).code() == filed::errc::forbidden_character);
        }
    }
    SUBCASE("plain http to a host that is not loopback") {
        for (const char* host : {"router.apps.filed.com", "localhost.example.com", "127.0.0.1.example.com", "10.0.0.1", "[2001:db8::1]", "0.0.0.0"}) {
            CAPTURE(host);
            options.endpoint = std::string{"http://"} + host + "/graphql";
            const filed::error reason = refusal(options);
            CHECK(reason.code() == filed::errc::insecure_endpoint);
            CHECK(reason.place().find("endpoint") != std::string_view::npos);
        }
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
        options.tls.ca_file = "/"; // a directory
        CHECK(refusal(options).code() == filed::condition::configuration);
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
