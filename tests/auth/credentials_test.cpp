// Credentials without a key, as the token cache sees them: tokens in hand, which are given once, and what a cache lets go of.
#include "cache_fixture.hpp"

#include <filed/auth/credentials.hpp>

#include <doctest/doctest.h>

#include <memory>
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
