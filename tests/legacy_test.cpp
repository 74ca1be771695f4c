#include "client_support.hpp"

using namespace filed_test;

namespace {

filed::legacy::client gateway(world& here) {
    return filed::legacy::client{here.threads.get_executor(), here.server.api_key(), filed::source_platform{"qount"}, here.server.legacy_client_options()};
}

} // namespace

TEST_CASE("legacy: me() and login()") {
    world here;
    const filed::legacy::client client = gateway(here);
    const filed::legacy::User me = run(client.me());
    CHECK(me.id.text() == "user_123456");
    CHECK(me.name == "John Doe");
    const filed::access_token token = run(client.login(here.server.api_key()));
    CHECK(token.reveal().substr(0, 3) == "eyJ");
    CHECK(here.server.counts().legacy_logins == 2);
}

TEST_CASE("legacy: every request carries source-platform, the login included") {
    world here;
    (void)run(gateway(here).me());
    const auto requests = here.server.recent_requests();
    REQUIRE(requests.size() == 2);
    for (const auto& each : requests) {
        CHECK(each.legacy);
        CHECK(each.http.field("source-platform") == "qount");
    }
    CHECK(requests[0].http.field("authorization").empty());
    CHECK_FALSE(requests[1].http.field("authorization").empty());
}

TEST_CASE("legacy: a refused token is renewed once for everybody") {
    world here;
    const filed::legacy::client client = gateway(here);
    (void)run(client.me());
    here.server.revoke_tokens();
    std::vector<std::future<filed::legacy::User>> waiting;
    for (int i = 0; i < 50; ++i) waiting.push_back(asio::co_spawn(here.threads, client.me(), asio::use_future));
    for (auto& each : waiting) CHECK(each.get().name == "John Doe");
    CHECK(here.server.counts().legacy_logins == 2);
    CHECK(here.server.counts().legacy_me <= 1 + 2 * 50);
}

TEST_CASE("legacy: many concurrent calls on a cold cache log in once") {
    world here;
    const filed::legacy::client client = gateway(here);
    here.server.hold("loginViaPersonalApiToken");
    std::vector<std::future<filed::legacy::User>> waiting;
    for (int i = 0; i < 200; ++i) waiting.push_back(asio::co_spawn(here.threads, client.me(), asio::use_future));
    REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held == 1; }));
    here.server.release();
    for (auto& each : waiting) CHECK(each.get().name == "John Doe");
    CHECK(here.server.counts().legacy_logins == 1);
    CHECK(here.server.counts().legacy_me == 200);
}

TEST_CASE("legacy: tokens that are refused for ever: a named error, each call sent at most twice, no storm of logins") {
    world here;
    const filed::legacy::client client = gateway(here);
    here.server.reject_every_token();
    for (int i = 0; i < 10; ++i) {
        const auto before = here.server.counts();
        const auto got = run(client.me(filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK_MESSAGE(got.error().code() == filed::condition::authentication, got.error().message());
        check_harmless(got.error(), here.server);
        CHECK(here.server.counts().legacy_me - before.legacy_me <= 2);
    }
    CHECK(here.server.counts().legacy_logins <= 3);
}

TEST_CASE("legacy: credentials of every kind, and what may be done with them later") {
    world here;
    const filed::legacy::client client = gateway(here);
    REQUIRE(run(client.me()).name == "John Doe");
    SUBCASE("a token in hand: nothing is exchanged") {
        const filed::AccessTokens token{filed::access_token{}, run(client.login(here.server.api_key()))};
        const auto logins = here.server.counts().legacy_logins;
        const filed::legacy::client by_token{here.threads.get_executor(), token, filed::source_platform{"qount"}, here.server.legacy_client_options()};
        CHECK(run(by_token.me()).name == "John Doe");
        CHECK(run(client.with_credentials(token).me()).name == "John Doe");
        CHECK(here.server.counts().legacy_logins == logins);
        by_token.invalidate_tokens();
        CHECK(run(by_token.me(filed::as_result)).error().code() == filed::auth::errc::tokens_used_up);
        CHECK_THROWS_AS(by_token.replace_key(here.server.api_key()), filed::exception);
        CHECK_THROWS_AS((void)client.with_credentials(filed::AccessTokens{}), filed::exception);
    }
    SUBCASE("a provider") {
        const filed::token_provider provider = [&]() -> asio::awaitable<filed::AccessTokens> {
            auto asking = client.login(here.server.api_key());
            filed::access_token token = co_await std::move(asking);
            filed::AccessTokens tokens{filed::access_token{}, std::move(token)};
            co_return tokens;
        };
        CHECK(run(client.with_credentials(provider).me()).name == "John Doe");
        CHECK(here.server.counts().legacy_logins == 2);
    }
    SUBCASE("tokens are given up") {
        client.invalidate_tokens();
        CHECK(run(client.me()).name == "John Doe");
        CHECK(here.server.counts().legacy_logins == 2);
    }
    SUBCASE("a key that is rejected, and the end of the hold") {
        client.invalidate_tokens();
        here.server.set_key_state(filed::testing::key_state::revoked);
        CHECK(run(client.me(filed::as_result)).error().code() == filed::auth::errc::key_rejected);
        here.server.set_key_state(filed::testing::key_state::valid);
        CHECK(run(client.me(filed::as_result)).error().code() == filed::auth::errc::key_rejected);
        client.retry_tokens_now();
        CHECK(run(client.me()).name == "John Doe");
    }
    SUBCASE("another key") {
        client.replace_key(filed::api_key{here.server.add_key(filed::testing::identity{})});
        CHECK(run(client.me(filed::as_result)).has_value());
        CHECK(here.server.counts().legacy_logins == 2);
    }
}

TEST_CASE("legacy: a program whose client outlives its calls ends") {
    filed::testing::stand_in server;
    asio::io_context context;
    const filed::legacy::client client{context, server.api_key(), filed::source_platform{"qount"}, server.legacy_client_options()};
    auto me = asio::co_spawn(context, client.me(), asio::use_future);
    context.run(); // returns though the connection is warm
    CHECK(me.get().name == "John Doe");
    CHECK(server.counts().open_connections == 1);
}

TEST_CASE("legacy: a wrong key is named") {
    world here;
    here.server.set_key_state(filed::testing::key_state::wrong);
    const auto got = run(gateway(here).me(filed::as_result));
    CHECK_MESSAGE(got.error().code() == filed::auth::errc::key_rejected, got.error().message());
    check_harmless(got.error(), here.server);
}

TEST_CASE("legacy: the platform is checked at construction") {
    world here;
    const auto make = [&](std::string platform) {
        return filed::legacy::client::make(here.threads.get_executor(), here.server.api_key(), filed::source_platform{std::move(platform)},
                                           here.server.legacy_client_options());
    };
    CHECK(make("").error().code() == filed::errc::invalid_option);
    CHECK(make("a\nb").error().code() == filed::errc::forbidden_character);
    CHECK(make("a\r\nx: y").error().code() == filed::errc::forbidden_character);
    CHECK(make("qount").has_value());
}

TEST_CASE("legacy: what cannot work is refused at construction, by name") {
    world here;
    const auto refusal = [&](const filed::client_options& options) {
        const auto made = filed::legacy::client::make(here.threads.get_executor(), here.server.api_key(), filed::source_platform{"qount"}, options);
        REQUIRE_FALSE(made.has_value());
        return made.error();
    };
    filed::client_options options = here.server.legacy_client_options();
    options.endpoint = "http://gateway.filed.com/graphql";
    CHECK(refusal(options).code() == filed::errc::insecure_endpoint);
    options = here.server.legacy_client_options();
    options.tls.ca_file = "/nonexistent/ca.pem";
    CHECK(refusal(options).code() == filed::tls::errc::unreadable_ca_file);
}
