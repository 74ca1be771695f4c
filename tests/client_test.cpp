#include "client_support.hpp"

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/detached.hpp>
#include <asio/strand.hpp>

#include <chrono>
#include <thread>

using namespace filed_test;
using filed::testing::answer;
using filed::testing::rejection;
namespace chrono = std::chrono;

TEST_CASE("me() is a WorkspaceUser with the values of the documentation") {
    world here;
    const filed::Me me = run(here.client().me());
    CHECK(member(me).id.text() == "019f0fb6-37b1-7800-b7bc-0d11288504b1");
    CHECK(member(me).role == filed::WorkspaceRole::admin);
    CHECK(member(me).createdAt.text() == "2026-06-14T09:31:20.000Z");
    CHECK(member(me).user.name == "Jane Preparer");
    CHECK(member(me).user.email == "jane@example-firm.com");
    CHECK(member(me).workspace.name == "Example Tax Firm");
    CHECK(here.server.counts().exchanges == 1);
    CHECK(here.server.counts().connections == 1);
}

TEST_CASE("with the user token me() is a User") {
    world here;
    const filed::client client = here.client();
    const filed::Me me = run(client.me({.token = filed::token_kind::user}));
    const auto& user = std::get<filed::User>(me);
    CHECK(user.name == "Jane Preparer");
    REQUIRE(user.workspaces.size() == 1);
    CHECK(user.workspaces.front().name == "Example Tax Firm");
    CHECK(std::holds_alternative<filed::WorkspaceUser>(run(client.me())));
    CHECK(here.server.counts().exchanges == 1);
}

TEST_CASE("every shape of a call gives the same answer") {
    world here;
    const filed::client client = here.client();
    const filed::request_options options{.token = filed::token_kind::user};
    CHECK(run(client.me(filed::as_result)).has_value());
    CHECK(std::holds_alternative<filed::User>(run(client.me(options, filed::as_result)).value()));
    CHECK(std::holds_alternative<filed::WorkspaceUser>(client.me(asio::use_future).get()));
    CHECK(std::holds_alternative<filed::User>(client.me(options, asio::use_future).get()));
    std::future<filed::result<filed::Me>> later = client.me(filed::as_result(asio::use_future));
    CHECK(later.get().has_value());
    std::promise<std::string> name;
    client.me([&name](const std::exception_ptr& trouble, const filed::Me& me) { name.set_value(trouble ? "" : member(me).user.name); });
    CHECK(name.get_future().get() == "Jane Preparer");
    std::promise<std::string> again;
    client.me(filed::as_result([&again](const filed::result<filed::Me>& me) { again.set_value(me ? member(*me).user.name : ""); }));
    CHECK(again.get_future().get() == "Jane Preparer");
    CHECK(here.server.counts().exchanges == 1);
}

TEST_CASE("nothing has to outlive the call, not even the client") {
    world here;
    asio::awaitable<filed::Me> call;
    {
        const filed::client client = here.client();
        call = client.me();
    }
    CHECK(member(run(std::move(call))).user.name == "Jane Preparer");
    asio::awaitable<filed::json::raw> raw;
    {
        const std::string document = "query Q { me { __typename } }";
        raw = here.client().execute_raw(document);
    }
    CHECK(run(std::move(raw)).text() == R"({"me":{"__typename":"WorkspaceUser"}})");
}

TEST_CASE("E32 exchange() and health() need no token and leave the cache alone") {
    world here;
    const filed::client client = here.client();
    const filed::AccessTokens tokens = run(client.exchange(here.server.api_key()));
    CHECK(tokens.userToken.reveal().substr(0, 3) == "eyJ");
    CHECK(tokens.workspaceToken.reveal() != tokens.userToken.reveal());
    CHECK(run(client.health()).id.has_value());
    const auto requests = here.server.recent_requests();
    REQUIRE(requests.size() == 2);
    for (const auto& each : requests) CHECK(each.http.field("authorization").empty());
    CHECK(here.server.counts().exchanges == 1); // the one by hand
    (void)run(client.me());
    CHECK(here.server.counts().exchanges == 2);
}

TEST_CASE("requests carry what they should") {
    world here;
    filed::client_options options = here.server.client_options();
    options.source_platform = "tax-firm-a";
    const filed::client client = here.client(options);
    const filed::http::field extra[] = {{"x-trace", "17"}};
    (void)run(client.me({.headers = extra}));
    const auto requests = here.server.recent_requests();
    REQUIRE(requests.size() == 2);
    for (const auto& each : requests) {
        CHECK(each.http.field("source-platform") == "tax-firm-a");
        CHECK(each.http.field("content-type") == "application/json");
        CHECK(each.http.method == "POST");
        CHECK_FALSE(each.operation_name.empty());
        CHECK(each.connection == 1);
    }
    CHECK(requests[1].http.field("x-trace") == "17");
    CHECK(requests[1].http.field("authorization").substr(0, 7) == "Bearer ");
    CHECK(requests[1].operation_name == "Me");

    const filed::http::field split[] = {{"x-trace", "a\r\nevil: 1"}};
    CHECK(run(client.me({.headers = split}, filed::as_result)).error().code() == filed::errc::forbidden_character);
    const filed::http::field framing[] = {{"Content-Length", "1"}};
    CHECK(run(client.me({.headers = framing}, filed::as_result)).error().code() == filed::http::errc::reserved_field);
    const filed::http::field token[] = {{"authorization", "Bearer mine"}};
    CHECK(run(client.me({.headers = token}, filed::as_result)).error().code() == filed::http::errc::reserved_field);
}

TEST_CASE("execute_raw runs any document and applies every policy") {
    world here;
    const filed::client client = here.client();
    SUBCASE("a query with an alias") {
        const filed::json::raw got = run(client.execute_raw("query Who { who: me { ... on WorkspaceUser { user { mail: email } } } }"));
        CHECK(got.text() == R"({"who":{"user":{"mail":"jane@example-firm.com"}}})");
    }
    SUBCASE("variables as text and as an aggregate") {
        constexpr std::string_view document = "query Q($yes: Boolean!) { me { __typename @include(if: $yes) ... on WorkspaceUser { id } } }";
        CHECK(run(client.execute_raw(document, R"({"yes":true})")).text().find("__typename") != std::string_view::npos);
        struct {
            bool yes;
        } const no{false};
        CHECK(run(client.execute_raw(document, no)).text().find("__typename") == std::string_view::npos);
    }
    SUBCASE("variables that are no JSON object are refused before anything is sent") {
        for (const char* wrong : {"[]", "{", "1", "{}}", "{\"a\":1} x", "{\"a\":1},\"query\":\"\""}) {
            const auto got = run(client.execute_raw("query Q { me { __typename } }", std::string_view{wrong}, filed::as_result));
            CHECK(got.error().code() == filed::graphql::errc::invalid_variables);
        }
        CHECK(here.server.counts().requests == 0);
    }
    SUBCASE("a token in place of the variables is a token") {
        const auto got = run(client.execute_raw("query Q { nosuch }", filed::as_result));
        CHECK(got.error().code() == filed::condition::validation);
        CHECK(client.execute_raw("query Q { me { __typename } }", asio::use_future).get().text().size() > 2);
        CHECK(std::string_view{run(client.execute_raw("query Q { me { __typename } }", {.token = filed::token_kind::user})).text()}.find("User") !=
              std::string_view::npos);
    }
    SUBCASE("one of several operations") {
        constexpr std::string_view document = "query A { me { __typename } } query B { b: me { __typename } }";
        CHECK(run(client.execute_raw(document, "", {.operation_name = "B"})).text() == R"({"b":{"__typename":"WorkspaceUser"}})");
    }
    SUBCASE("a document that the schema refuses") {
        const auto got = run(client.execute_raw("query Q { nosuch }", "", filed::as_result));
        CHECK(got.error().code() == filed::graphql::errc::validation_failed);
        CHECK(got.error().code() == filed::condition::validation);
        CHECK_FALSE(got.error().may_have_been_executed());
        CHECK(here.server.counts().exchanges == 1);
    }
    SUBCASE("a refused token is renewed under an alias of me, too") {
        (void)run(client.me());
        here.server.revoke_tokens();
        CHECK(run(client.execute_raw("query Q { x: me { __typename } }")).text() == R"({"x":{"__typename":"WorkspaceUser"}})");
        CHECK(here.server.counts().exchanges == 2);
    }
    SUBCASE("partial data hangs on the error") {
        here.server.fail_field("me.workspace.clients");
        const auto got = run(client.execute_raw("query Q { a: me { __typename } me { ... on WorkspaceUser { workspace { clients { id } } } } }", "", filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error().code() == filed::condition::execution);
        const auto* detail = got.error().detail<filed::graphql::error_detail>();
        REQUIRE(detail);
        CHECK(detail->error_count == 1);
        REQUIRE(detail->data.has_value());
        CHECK(detail->data->text().find(R"("a":{"__typename":"WorkspaceUser"})") != std::string_view::npos);
        CHECK(got.error().may_have_been_executed());
    }
}

TEST_CASE("a thousand concurrent calls on a cold cache make one exchange") {
    world here;
    const filed::client client = here.client();
    constexpr std::size_t count = 1000;
    std::vector<std::future<filed::Me>> waiting;
    waiting.reserve(count);
    here.server.hold("exchangeSurfaceRefreshTokenForAccessTokens");
    for (std::size_t i = 0; i < count; ++i) waiting.push_back(asio::co_spawn(asio::make_strand(here.threads.get_executor()), client.me(), asio::use_future));
    REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held == 1; }));
    here.server.release();
    std::size_t right = 0;
    for (auto& each : waiting) right += member(each.get()).user.name == "Jane Preparer" ? 1 : 0;
    CHECK(right == count);
    CHECK(here.server.counts().exchanges == 1);
    CHECK(here.server.counts().me == count);

    SUBCASE("and one more when the tokens expire under them") {
        here.server.hold("me");
        waiting.clear();
        for (std::size_t i = 0; i < count; ++i) waiting.push_back(asio::co_spawn(here.threads, client.me(), asio::use_future));
        REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held >= 64; }));
        here.server.set_clock_offset(chrono::hours{1}); // every token that is out has run out
        here.server.release();
        right = 0;
        for (auto& each : waiting) right += member(each.get()).user.name == "Jane Preparer" ? 1 : 0;
        CHECK(right == count);
        CHECK(here.server.counts().exchanges == 2);
        CHECK(here.server.counts().me <= 3 * count); // nobody was sent more than twice
    }
}

TEST_CASE("tokens that run out by the client's own clock are renewed in time, one exchange for each generation, and no call fails") {
    world here;
    constexpr chrono::seconds life{4};
    here.server.set_token_lifetime(life);
    const filed::client client = here.client();
    constexpr std::size_t generations = 3;
    const auto begun = chrono::steady_clock::now();
    std::size_t failed = 0;
    while (here.server.counts().exchanges < generations) {
        REQUIRE(chrono::steady_clock::now() - begun < chrono::minutes{1}); // or they are never renewed
        std::vector<std::future<filed::result<filed::Me>>> waiting;
        for (int i = 0; i < 50; ++i) waiting.push_back(client.me(filed::as_result(asio::use_future)));
        for (auto& each : waiting) failed += each.get().has_value() ? 0 : 1;
    }
    CHECK(failed == 0);
    CHECK(run(client.me(filed::as_result)).has_value());
    // A token so short-lived is renewed at half of its life, not before; only a refusal could have come in between. Both clocks of
    // the cache are coarser than this one, or may be put right meanwhile, so that a quarter of a life is not counted.
    const auto elapsed = chrono::steady_clock::now() - begun + life / 4;
    CHECK(here.server.counts().exchanges <= 1 + static_cast<std::size_t>(elapsed / (life / 2)) + here.server.counts().rejected_tokens);
}

TEST_CASE("a server that refuses young tokens costs one exchange for each generation, and no call") {
    constexpr std::size_t count = 100;
    for (const rejection how : {rejection::http_401, rejection::request_error, rejection::null_field, rejection::field_error}) {
        CAPTURE(static_cast<int>(how));
        world here;
        const filed::client client = here.client();
        here.server.set_token_rejection(how);
        (void)run(client.me());
        for (std::size_t generation = 1; generation <= 3; ++generation) {
            CAPTURE(generation);
            const std::size_t sent_before = here.server.counts().me;
            here.server.hold("me");
            std::vector<std::future<filed::Me>> waiting;
            for (std::size_t i = 0; i < count; ++i) waiting.push_back(asio::co_spawn(here.threads, client.me(), asio::use_future));
            REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held >= 60; }));
            here.server.revoke_tokens();
            here.server.release();
            for (auto& each : waiting) CHECK(member(each.get()).user.name == "Jane Preparer");
            CHECK(here.server.counts().exchanges == 1 + generation);
            CHECK(here.server.counts().me - sent_before <= 2 * count);
        }
    }
}

TEST_CASE("tokens that are refused for ever end in a named error, each call sent at most twice, and without a storm of exchanges") {
    for (const rejection how : {rejection::http_401, rejection::request_error, rejection::null_field, rejection::field_error}) {
        CAPTURE(static_cast<int>(how));
        world here;
        const filed::client client = here.client();
        here.server.set_token_rejection(how);
        here.server.reject_every_token();
        for (int i = 0; i < 20; ++i) {
            const auto before = here.server.counts();
            const auto got = run(client.me(filed::as_result));
            REQUIRE_FALSE(got.has_value());
            CHECK_MESSAGE(got.error().code() == filed::condition::authentication, got.error().message());
            if (i == 0) CHECK_MESSAGE(got.error().code() == filed::auth::errc::unauthenticated, got.error().message());
            check_harmless(got.error(), here.server);
            const auto after = here.server.counts();
            CHECK(after.me - before.me >= 1);
            CHECK(after.me - before.me <= 2);
            CHECK(after.exchanges - before.exchanges <= (i == 0 ? 2 : 1));
        }
        CHECK(here.server.counts().exchanges <= 3);
        here.server.reject_every_token(false);
        CHECK(member(run(client.me())).user.name == "Jane Preparer");
    }
}

TEST_CASE("E31 a read-only key: queries work, a mutation is refused by name and costs no exchange") {
    world here;
    here.server.set_access(filed::testing::access_level::read_only);
    const filed::client client = here.client();
    CHECK(member(run(client.me())).user.name == "Jane Preparer");
    constexpr std::string_view mutation = R"(mutation M($input: TriggerTaxPrepInput!) { triggerTaxPrep(input: $input) { taskId } })";
    constexpr std::string_view variables = R"({"input":{"clientId":"c","returnType":"F1040"}})";
    for (const rejection how : {rejection::field_error, rejection::request_error}) {
        here.server.set_read_only_refusal(how);
        const auto got = run(client.execute_raw(mutation, variables, filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK_MESSAGE(got.error().code() == filed::condition::authorization, got.error().message());
        check_harmless(got.error(), here.server);
    }
    CHECK(here.server.counts().exchanges == 1);
    CHECK(here.server.counts().refused_mutations == 2);
    CHECK(here.server.counts().mutations == 2); // neither was sent again
    CHECK(member(run(client.me())).user.name == "Jane Preparer");
    CHECK(here.server.counts().exchanges == 1);
}

TEST_CASE("E31 a refusal that is no authentication failure costs no exchange, and the call is not sent again") {
    struct refusal {
        const char* what;
        answer instead;
        filed::condition kind;
    };
    const refusal refusals[] = {
        {"FORBIDDEN with 200", answer::request_error("FORBIDDEN", "no"), filed::condition::authorization},
        {"FORBIDDEN with 403", answer::request_error("FORBIDDEN", "no", 403), filed::condition::authorization},
        {"403 without GraphQL", answer::json("{}", 403), filed::condition::authorization},
        {"403 of a proxy", answer::html(403), filed::condition::authorization},
        {"a document that is refused", answer::request_error("GRAPHQL_VALIDATION_FAILED", "no", 400), filed::condition::validation},
        {"variables that are refused", answer::request_error("BAD_USER_INPUT", "no"), filed::condition::validation},
    };
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    for (const refusal& each : refusals) {
        CAPTURE(each.what);
        const std::size_t sent_before = here.server.counts().me;
        here.server.script("Me", each.instead);
        const auto got = run(client.me(filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK_MESSAGE(got.error().code() == each.kind, got.error().message());
        check_harmless(got.error(), here.server);
        CHECK(here.server.counts().me == sent_before + 1);
        CHECK(member(run(client.me())).user.name == "Jane Preparer");
    }
    CHECK(here.server.counts().exchanges == 1);
}

TEST_CASE("T37 R7 with a single connection nobody waits for himself: tokens come first, and by a connection in reserve") {
    world here;
    filed::client_options options = here.server.client_options();
    options.connections.connections = 1;
    const filed::client client = here.client(options);
    const filed::api_key other{here.server.add_key(filed::testing::identity{})};
    here.server.hold("me");
    std::vector<std::future<filed::Me>> calls;
    for (int i = 0; i < 20; ++i) calls.push_back(client.me(asio::use_future));
    REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held == 1; })); // it has the connection
    calls.push_back(client.with_key(other).me(asio::use_future));
    REQUIRE(here.server.wait_until([](const auto& seen) { return seen.answers == 2; })); // both exchanges
    CHECK(here.server.counts().held == 1);
    here.server.revoke_tokens(); // and now nobody's token is good
    here.server.release();
    for (auto& each : calls) CHECK(member(each.get()).user.name == "Jane Preparer");
    CHECK(here.server.counts().exchanges == 4);
    CHECK(here.server.counts().me <= 2 * calls.size());
}

TEST_CASE("a bad key is named and is not tried again and again") {
    for (const auto state : {filed::testing::key_state::wrong, filed::testing::key_state::expired, filed::testing::key_state::revoked}) {
        for (const rejection how : {rejection::field_error, rejection::request_error, rejection::http_401}) {
            world here;
            here.server.set_key_state(state);
            here.server.set_key_rejection(how);
            const filed::client client = here.client();
            for (int i = 0; i < 3; ++i) {
                const std::size_t before = here.server.counts().exchanges;
                const auto got = run(client.me({.deadline = chrono::seconds{1}}, filed::as_result));
                CHECK(here.server.counts().exchanges - before <= 1);
                REQUIRE_FALSE(got.has_value());
                CHECK_MESSAGE(got.error().code() == filed::condition::authentication, got.error().message());
                CHECK(got.error().code() == filed::auth::errc::key_rejected);
                check_harmless(got.error(), here.server);
            }
            CHECK(here.server.counts().exchanges == here.server.counts().failed_exchanges);
            CHECK(here.server.counts().failed_exchanges <= 2);
            const auto by_hand = run(client.exchange(here.server.api_key(), filed::as_result));
            CHECK(by_hand.error().code() == filed::auth::errc::key_rejected);
        }
    }
}

TEST_CASE("a server that is out of order is not taken for a bad key") {
    for (const char* code : {"INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "RATE_LIMITED"}) {
        CAPTURE(code);
        world here;
        const std::string entry = std::string{R"({"message":"m","path":["exchangeSurfaceRefreshTokenForAccessTokens"],"extensions":{"code":")"} + code + R"("}})";
        here.server.script("exchangeSurfaceRefreshTokenForAccessTokens",
                           answer::json(R"({"data":{"exchangeSurfaceRefreshTokenForAccessTokens":null},"errors":[)" + entry + "]}"));
        // One try after the other is made within the first flight, so the call succeeds.
        CHECK(member(run(here.client().me())).user.name == "Jane Preparer");
        here.server.script("exchangeSurfaceRefreshTokenForAccessTokens", answer::request_error(code, "out of order", 200), 9);
        const auto by_hand = run(here.client().exchange(here.server.api_key(), filed::as_result));
        REQUIRE_FALSE(by_hand.has_value());
        CHECK_MESSAGE(by_hand.error().code() != filed::auth::errc::key_rejected, by_hand.error().message());
    }
}

TEST_CASE("a future can be cancelled from any thread") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    for (int i = 0; i < 200; ++i) {
        asio::cancellation_signal signal;
        auto waiting = client.me(filed::as_result(asio::bind_cancellation_slot(signal.slot(), asio::use_future)));
        signal.emit(asio::cancellation_type::terminal);
        const auto got = waiting.get();
        CHECK((got.has_value() || got.error().code() == filed::operation_aborted()));
    }
    CHECK(member(run(client.me())).user.name == "Jane Preparer");
}

TEST_CASE("with_key: one family, a token cache for each key") {
    world here;
    const filed::client client = here.client();
    filed::testing::identity other;
    other.workspace_name = "Another Firm";
    const filed::api_key key{here.server.add_key(other)};
    const filed::client second = client.with_key(key);
    const filed::client twin = client.with_key(key);
    CHECK(member(run(client.me())).workspace.name == "Example Tax Firm");
    CHECK(member(run(second.me())).workspace.name == "Another Firm");
    CHECK(member(run(twin.me())).workspace.name == "Another Firm");
    CHECK(here.server.counts().exchanges == 2);
    CHECK(here.server.counts().connections == 1);
}

TEST_CASE("a program whose client outlives its calls ends") {
    filed::testing::stand_in server;
    SUBCASE("io_context") {
        asio::io_context context;
        const filed::client client{context, server.api_key(), server.client_options()};
        auto me = asio::co_spawn(context, client.me(), asio::use_future);
        context.run(); // returns though the connection is warm
        CHECK(member(me.get()).user.name == "Jane Preparer");
        CHECK(server.counts().open_connections == 1);
        context.restart();
        auto again = asio::co_spawn(context, client.me(), asio::use_future);
        context.run();
        CHECK(member(again.get()).user.name == "Jane Preparer");
        CHECK(server.counts().connections == 1);
    }
    SUBCASE("thread_pool") {
        asio::thread_pool threads{2};
        const filed::client client{threads.get_executor(), server.api_key(), server.client_options()};
        std::vector<std::future<filed::Me>> calls;
        for (int i = 0; i < 100; ++i) calls.push_back(client.me(asio::use_future));
        threads.join(); // returns though connections are warm
        for (auto& each : calls) CHECK(member(each.get()).user.name == "Jane Preparer");
        CHECK(server.counts().open_connections >= 1);
    }
    SUBCASE("after calls that failed, timed out or were cancelled") {
        asio::thread_pool threads{2};
        const filed::client client{threads.get_executor(), server.api_key(), server.client_options()};
        server.script("health", answer::html());
        auto failed = client.health(filed::as_result(asio::use_future));
        CHECK(failed.get().error().code() == filed::condition::protocol);
        server.script("health", answer::silence());
        auto timed_out = client.health({.deadline = chrono::milliseconds{100}}, filed::as_result(asio::use_future));
        CHECK(timed_out.get().error().code() == filed::errc::deadline_exceeded);
        server.hold("health");
        asio::cancellation_signal signal;
        auto cancelled = client.health(filed::as_result(asio::bind_cancellation_slot(signal.slot(), asio::use_future)));
        REQUIRE(server.wait_until([](const auto& seen) { return seen.held == 1; }));
        signal.emit(asio::cancellation_type::terminal);
        CHECK(cancelled.get().error().code() == filed::condition::cancelled);
        server.release();
        auto me = client.me(asio::use_future);
        threads.join();
        CHECK(member(me.get()).user.name == "Jane Preparer");
    }
}

TEST_CASE("close() ends calls by name, and later ones are refused") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    here.server.hold("me");
    auto waiting = client.me(filed::as_result(asio::use_future));
    REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held == 1; }));
    client.close();
    CHECK(waiting.get().error().code() == filed::errc::client_closed);
    CHECK(run(client.me(filed::as_result)).error().code() == filed::errc::client_closed);
    CHECK(run(client.health(filed::as_result)).error().code() == filed::errc::client_closed);
    const filed::client late = client.with_key(filed::api_key{"another"});
    CHECK(run(late.me(filed::as_result)).error().code() == filed::errc::client_closed);
    here.server.release();
}

TEST_CASE("a caller may live on another context than the client") {
    world here;
    const filed::client client = here.client();
    asio::io_context elsewhere;
    std::thread::id resumed_on;
    auto call = [](filed::client who, std::thread::id* resumed) -> asio::awaitable<std::string> {
        const filed::Me me = co_await who.me();
        *resumed = std::this_thread::get_id();
        co_return member(me).user.name;
    };
    auto done = asio::co_spawn(elsewhere, call(client, &resumed_on), asio::use_future);
    elsewhere.run();
    CHECK(done.get() == "Jane Preparer");
    CHECK(resumed_on == std::this_thread::get_id());
}

TEST_CASE("a context destroyed under a waiting call leaks nothing") {
    world here;
    const filed::client client = here.client();
    here.server.hold("me");
    {
        asio::io_context doomed;
        asio::co_spawn(doomed, client.me(), asio::detached);
        asio::co_spawn(doomed, client.me(), asio::detached);
        for (int turn = 0; turn < 4000 && here.server.counts().held < 2; ++turn) doomed.run_for(chrono::milliseconds{5});
        REQUIRE(here.server.counts().held == 2);
    }
    here.server.release();
    CHECK(member(run(client.me())).user.name == "Jane Preparer");
}
