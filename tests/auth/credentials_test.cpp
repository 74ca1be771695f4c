// Credentials without a key, as the token cache sees them: tokens in hand, which are given once, and what a cache lets go of.
#include "cache_fixture.hpp"

#include <filed/auth/credentials.hpp>

#include <filed/graphql/error.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <new>
#include <string>
#include <utility>

using namespace filed;
using namespace filed::testing_auth;

namespace {

/// A cache for tokens that live so long from now on.
struct hand_fixture : cache_fixture {
    explicit hand_fixture(std::chrono::seconds life = 30min) {
        auto made = tokens("hand", wall(), life);
        const AccessTokens given{access_token{std::move(made.user)}, access_token{std::move(made.workspace)}};
        cache = auth::token_cache::make(context.get_executor(), auth::cache_options{}, credentials{given}.without_key(auth::cache_options{}).value(),
                                        std::make_shared<const secret>(), time, ticks);
    }
    std::uint64_t flights() const {
        const auto seen = cache->stats();
        return seen.flights_miss + seen.flights_soft + seen.flights_rejected + seen.flights_forced;
    }
};

} // namespace

TEST_CASE("tokens in hand: nothing is begun to renew them, because there are no others, and they are used to the end of their life") {
    hand_fixture f;
    const auto first = f.ask()->generation();
    REQUIRE(first != 0);
    for (int minute = 0; minute != 29; ++minute) {
        CAPTURE(minute);
        const auto got = f.hit();
        REQUIRE(got);
        CHECK(got->generation() == first);
        const auto wish = std::make_shared<cache_fixture::asked>(); // nor for a request that would like a longer life
        asio::co_spawn(f.context, f.cache->acquire(f.in(1s), 1h),
                       [wish](std::exception_ptr, result<auth::lease> outcome) { wish->outcome = std::move(outcome); });
        f.settle();
        CHECK(wish->generation() == first);
        f.pass(1min, 1min);
    }
    CHECK(f.flights() == 1);
    f.pass(1min, 1min);
    CHECK_FALSE(f.hit());
    CHECK(f.ask()->reason().code() == auth::errc::tokens_used_up);
    CHECK(f.cache->stats().key_rejected_events == 0);
}

TEST_CASE("close lets go of the exchange function, and so of tokens in hand that were never taken") {
    cache_fixture f;
    const auto held = std::make_shared<int>(0); // as the tokens are
    const auto make = [&] {
        const auto exchange = [held, inner = f.server.exchange()](const std::shared_ptr<const secret>& key, time_point until) {
            return inner(key, until);
        };
        f.cache = auth::token_cache::make(f.context.get_executor(), auth::cache_options{}, exchange,
                                          std::make_shared<const secret>("key-1"), f.time, f.ticks);
    };
    make();
    REQUIRE(held.use_count() > 1);
    SUBCASE("idle") {
        f.cache->close();
        CHECK(held.use_count() == 1);
    }
    SUBCASE("during an exchange: when that has ended") {
        f.ask();
        f.cache->close();
        f.settle();
        CHECK(held.use_count() == 1);
    }
    SUBCASE("begun and not yet run") {
        f.start(std::make_shared<cache_fixture::asked>(), never);
        f.cache->close();
        f.settle();
        CHECK(held.use_count() == 1);
        CHECK(f.server.count() == 0);
    }
    CHECK(f.ask()->reason().code() == errc::client_closed);
}

TEST_CASE("tokens in hand that cannot be sent are refused when they are given, by name and without a byte of them") {
    const auth::cache_options options;
    const auto refused = [&](const AccessTokens& given) {
        const auto made = credentials{given}.without_key(options);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code() == errc::invalid_option);
        CHECK(made.error().place() == "credentials");
        CHECK(made.error().message().find("secret") == std::string::npos);
        return made.error().message();
    };
    CHECK(refused(AccessTokens{}).find("workspaceToken: it is missing") != std::string::npos);
    CHECK(refused({access_token{}, access_token{std::string{"secret\r\n"}}}).find("workspaceToken: its character 7") !=
          std::string::npos);
    CHECK(refused({access_token{std::string{"a secret"}}, access_token{std::string{"good"}}}).find("userToken: its character 2") !=
          std::string::npos);
    CHECK_FALSE(credentials{api_key{"key"}}.without_key(options).has_value());
    CHECK_FALSE(credentials{token_provider{}}.without_key(options).has_value());
}

TEST_CASE("tokens in hand are given again until a cache has made them its own") {
    cache_fixture f;
    auto made = tokens("hand", f.wall());
    const auto hand =
        std::make_shared<auth::tokens_in_hand>(AccessTokens{access_token{std::move(made.user)}, access_token{std::move(made.workspace)}});
    int attempts = 0;
    const auto exchange = [&, hand](const std::shared_ptr<const secret>&, time_point) {
        if (++attempts == 1) throw std::bad_alloc{};
        return auth::detail::give(hand);
    };
    f.cache = auth::token_cache::make(f.context.get_executor(), auth::cache_options{}, exchange, std::make_shared<const secret>(), f.time,
                                      f.ticks);
    const auto request = f.ask();
    f.pass(1s);
    CHECK(request->has_token());
    CHECK(hand->tokens().workspaceToken.empty()); // the cache's by now
    f.cache->invalidate();
    CHECK(f.ask()->reason().code() == auth::errc::tokens_used_up);
}

TEST_CASE("a provider's own failure is the cause of what callers get: no server has refused anything") {
    cache_fixture f;
    int asked = 0;
    const credentials given{[&]() -> asio::awaitable<AccessTokens> { // a lambda as it stands
        const int now = ++asked;
        if (now != 0) throw exception{error{graphql::errc::validation_failed, "vault", "no such path"}};
        co_return AccessTokens{};
    }};
    f.cache = auth::token_cache::make(f.context.get_executor(), auth::cache_options{}, given.without_key(auth::cache_options{}).value(),
                                      std::make_shared<const secret>(), f.time, f.ticks);
    const auto request = f.ask();
    f.pass(1s);
    REQUIRE(request->ended());
    CHECK(request->reason().code() == auth::errc::token_unavailable);
    REQUIRE(request->reason().cause());
    CHECK(request->reason().cause()->code() == graphql::errc::validation_failed);
    CHECK(request->reason().cause()->place() == "vault");
}
