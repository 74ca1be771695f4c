// What a client proves itself with, and what it does when that changes or ends: keys, tokens in hand, providers of tokens.
#include "client_support.hpp"

#include "auth/cache_fixture.hpp"
#include "recording_observer.hpp"

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/post.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace filed_test;
using filed::testing::key_state;
namespace chrono = std::chrono;

namespace {

/// Keeps what becomes of tokens. Thread-safe.
class token_watch final : public filed::observer {
public:
    void on_tokens(const filed::auth::token_event& event) noexcept override {
        const std::lock_guard lock{mutex_};
        changes_.push_back(event.what);
    }
    [[nodiscard]] std::size_t count(filed::auth::token_change what) const {
        const std::lock_guard lock{mutex_};
        return static_cast<std::size_t>(std::count(changes_.begin(), changes_.end(), what));
    }

private:
    mutable std::mutex mutex_;
    std::vector<filed::auth::token_change> changes_;
};

/// How many requests of this name went out with each value of `Authorization`, in their order, without repetitions.
std::vector<std::string> authorizations(const filed::testing::stand_in& server, std::string_view operation) {
    std::vector<std::string> values;
    for (const auto& each : server.recent_requests()) {
        if (each.operation_name != operation) continue;
        std::string value{each.http.field("authorization")};
        if (values.empty() || values.back() != value) values.push_back(std::move(value));
    }
    return values;
}

/// A stand-in and a client's family in which tokens age when the test says so, and connections do not.
struct world_of_still_time {
    world_of_still_time() {
        filed::call::environment::parts own;
        own.time = &time;
        own.tick = std::make_shared<filed::testing_auth::hand_tick>();
        filed::client_options options = server.client_options();
        options.deadline = chrono::milliseconds{0};
        options.connections.idle_time = chrono::hours{24};
        options.connections.maximum_age = chrono::milliseconds{0};
        family = filed::call::environment::make(threads.get_executor(), options, own).value();
        cache = family->tokens_for(server.api_key(), filed::api::token_exchange(family)).value();
        account = std::make_shared<const filed::call::account>(family, cache);
    }
    ~world_of_still_time() {
        family->close();
        threads.join();
    }
    world_of_still_time(const world_of_still_time&) = delete;
    world_of_still_time& operator=(const world_of_still_time&) = delete;

    [[nodiscard]] auto me(const filed::request_options& wishes = {}) const {
        return filed::call::operate<filed::api::me>(account, wishes, filed::as_result);
    }

    filed::testing::stand_in server;
    filed::testing_auth::still_clock time;
    asio::thread_pool threads{2};
    std::shared_ptr<filed::call::environment> family;
    std::shared_ptr<filed::auth::token_cache> cache;
    std::shared_ptr<const filed::call::account> account;
};

} // namespace

TEST_CASE("tokens in hand: they are sent as they are, and nothing is exchanged") {
    world here;
    const filed::client by_key = here.client();
    const filed::AccessTokens tokens = run(by_key.exchange(here.server.api_key()));
    const auto exchanges = here.server.counts().exchanges;
    const filed::client client{here.threads.get_executor(), tokens, here.server.client_options()};
    CHECK(member(run(client.me())).user.name == "Jane Preparer");
    CHECK(std::holds_alternative<filed::User>(run(client.me({.token = filed::token_kind::user}))));
    CHECK(here.server.counts().exchanges == exchanges);

    SUBCASE("when the server refuses them, the error says that there are no others") {
        here.server.revoke_tokens();
        for (int n = 0; n != 3; ++n) {
            const auto got = run(client.me(filed::as_result));
            REQUIRE_FALSE(got.has_value());
            CHECK_MESSAGE(got.error().code() == filed::auth::errc::tokens_used_up, got.error().message());
            CHECK(got.error().code() == filed::condition::authentication);
            check_harmless(got.error(), here.server);
        }
        CHECK(here.server.counts().exchanges == exchanges);
        CHECK(here.server.counts().me <= 4); // a refused token is not sent again and again
    }
    SUBCASE("only one of the two") {
        const filed::AccessTokens half{filed::access_token{}, tokens.workspaceToken};
        const filed::client legacy_like = client.with_credentials(half);
        CHECK(member(run(legacy_like.me())).user.name == "Jane Preparer");
        CHECK(here.server.counts().connections == 2); // the family's, and that of `by_key`
    }
    SUBCASE("none at all") {
        const auto made = filed::client::make(here.threads.get_executor(), filed::AccessTokens{}, here.server.client_options());
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code() == filed::errc::invalid_option);
        CHECK_THROWS_AS((void)client.with_credentials(filed::AccessTokens{}), filed::exception);
    }
    SUBCASE("there is no key to be replaced") {
        CHECK_THROWS_AS(client.replace_key(here.server.api_key()), filed::exception);
        CHECK(member(run(client.me())).user.name == "Jane Preparer");
    }
}

TEST_CASE("tokens in hand that have expired are not sent") {
    world here;
    here.server.set_token_lifetime(chrono::seconds{60});
    here.server.set_clock_offset(-chrono::hours{1}); // the tokens are an hour old when the client gets them
    const filed::AccessTokens old = run(here.client().exchange(here.server.api_key()));
    const filed::client client{here.threads.get_executor(), old, here.server.client_options()};
    const auto got = run(client.me(filed::as_result));
    REQUIRE_FALSE(got.has_value());
    CHECK_MESSAGE(got.error().code() == filed::auth::errc::tokens_used_up, got.error().message());
    CHECK(here.server.counts().me == 0);
}

TEST_CASE("a token provider is asked once for everybody, and again when its tokens are refused") {
    world here;
    const filed::client by_key = here.client();
    std::atomic<int> asked{0};
    bool fails = false;
    const filed::token_provider provider = [&]() -> asio::awaitable<filed::AccessTokens> {
        ++asked;
        if (fails) throw std::runtime_error{"the vault is shut: secret-of-the-vault"};
        auto asking = by_key.exchange(here.server.api_key());
        filed::AccessTokens tokens = co_await std::move(asking);
        co_return tokens;
    };
    SUBCASE("works") {
        const filed::client client{here.threads.get_executor(), provider, here.server.client_options()};
        std::vector<std::future<filed::Me>> waiting;
        for (int n = 0; n != 50; ++n) waiting.push_back(asio::co_spawn(here.threads, client.me(), asio::use_future));
        for (auto& each : waiting) CHECK(member(each.get()).user.name == "Jane Preparer");
        CHECK(asked == 1);
        here.server.revoke_tokens();
        CHECK(member(run(client.me())).user.name == "Jane Preparer");
        CHECK(asked == 2);
    }
    SUBCASE("fails, whatever it throws, and is asked again") {
        fails = true;
        const filed::client client{here.threads.get_executor(), provider, here.server.client_options()};
        const auto got = run(client.me(filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error().code() == filed::auth::errc::token_unavailable);
        CHECK(got.error().message().find("secret-of-the-vault") == std::string::npos);
        fails = false;
        client.retry_tokens_now();
        CHECK(member(run(client.me())).user.name == "Jane Preparer");
    }
    SUBCASE("is empty") {
        const auto made = filed::client::make(here.threads.get_executor(), filed::token_provider{}, here.server.client_options());
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code() == filed::errc::invalid_option);
    }
}

TEST_CASE("T9 whenever the first of three callers is cancelled, connecting, sending or reading: the others get tokens of the one exchange") {
    filed::testing::stand_in server;
    constexpr int most_steps = 1000;
    bool was_cancelled = true;
    int step = 0;
    for (; was_cancelled; ++step) {
        REQUIRE(step < most_steps);
        CAPTURE(step);
        was_cancelled = false;
        const auto exchanges = server.counts().exchanges;
        asio::io_context context;
        const filed::client client{context.get_executor(), server.api_key(), server.client_options()};
        asio::cancellation_signal cancel;
        auto first = client.me(filed::as_result(asio::bind_cancellation_slot(cancel.slot(), asio::use_future)));
        auto second = client.me(filed::as_result(asio::use_future));
        auto third = client.me(filed::as_result(asio::use_future));
        for (int taken = 0;; ++taken) { // one handler after the other, so that the cancellation falls between every two of them
            REQUIRE(taken < most_steps);
            if (taken == step) {
                cancel.emit(asio::cancellation_type::terminal);
                was_cancelled = true;
            }
            if (context.run_one() == 0) break;
        }
        const auto outcome = first.get();
        const bool aborted = !outcome && outcome.error().code() == filed::condition::cancelled;
        CHECK((outcome.has_value() || aborted));
        CHECK(second.get().has_value());
        CHECK(third.get().has_value());
        CHECK(server.counts().exchanges == exchanges + 1);
    }
    CHECK(step > 10);
}

TEST_CASE("T20 T32 a key that is revoked, replaced and found again") {
    world here;
    const auto watch = std::make_shared<token_watch>();
    filed::client_options options = here.server.client_options();
    options.observers.push_back(watch);
    const filed::client client = here.client(options);
    here.server.set_key_state(key_state::revoked);
    for (int n = 0; n != 5; ++n) {
        const auto got = run(client.me(filed::as_result));
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error().code() == filed::auth::errc::key_rejected);
    }
    CHECK(here.server.counts().exchanges == 1); // held
    CHECK(watch->count(filed::auth::token_change::key_rejected) == 1);

    SUBCASE("retry_tokens_now") {
        here.server.set_key_state(key_state::valid);
        client.retry_tokens_now();
        CHECK(member(run(client.me())).user.name == "Jane Preparer");
        CHECK(here.server.counts().exchanges == 2);
        CHECK(watch->count(filed::auth::token_change::published) == 1);
    }
    SUBCASE("replace_key") {
        filed::testing::identity other;
        other.workspace_name = "Another Firm";
        const filed::api_key fresh{here.server.add_key(other)};
        client.replace_key(fresh);
        CHECK(member(run(client.me())).workspace.name == "Another Firm");
        CHECK(here.server.counts().exchanges == 2);
        // The cache is found by its new key from now on, and by its old one no more.
        CHECK(member(run(client.with_key(fresh).me())).workspace.name == "Another Firm");
        CHECK(here.server.counts().exchanges == 2);
        here.server.set_key_state(key_state::valid);
        CHECK(member(run(client.with_key(here.server.api_key()).me())).workspace.name == "Example Tax Firm");
        CHECK(here.server.counts().exchanges == 3);
        client.close(); // all of them
        CHECK(run(client.me(filed::as_result)).error().code() == filed::errc::client_closed);
    }
}

TEST_CASE("T24 E17 what is sent again after a refusal carries the new token, and the same body") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    here.server.revoke_tokens();
    (void)run(client.me());
    const auto tokens = authorizations(here.server, "Me");
    CHECK(tokens.size() == 2); // the first twice, then the new one
    CHECK(here.server.counts().rejected_tokens == 1);
    CHECK(here.server.counts().exchanges == 2);
    client.invalidate_tokens();
    (void)run(client.me());
    CHECK(here.server.counts().exchanges == 3);
    std::vector<std::string> bodies;
    for (const auto& each : here.server.recent_requests()) {
        if (each.operation_name == "Me") bodies.push_back(each.http.body);
    }
    CHECK(bodies.size() == 4);
    CHECK(std::adjacent_find(bodies.begin(), bodies.end(), std::not_equal_to<>{}) == bodies.end());
}

TEST_CASE("T10 R5 R6 nothing of a caller's request goes into the exchange") {
    world here;
    const filed::client client = here.client();
    const std::array fields{filed::http::field{"traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"},
                            filed::http::field{"X-Tenant", "secret-tenant"}};
    (void)run(client.me({.deadline = chrono::seconds{20}, .headers = fields}));
    bool seen = false;
    for (const auto& each : here.server.recent_requests()) {
        if (each.operation_name != "ExchangeApiKey") continue;
        seen = true;
        for (const std::string_view name : {"traceparent", "x-tenant", "authorization"}) CHECK_FALSE(each.http.has(name));
    }
    CHECK(seen);
}

TEST_CASE("T37 R6 an exchange that is answered with 401 exchanges nothing in its turn, though the only connection is busy") {
    world here;
    filed::client_options options = here.server.client_options();
    options.connections.connections = 1;
    const filed::client client = here.client(options);
    (void)run(client.me());
    here.server.hold("me");
    auto holder = client.me(asio::use_future);
    REQUIRE(here.server.wait_until([](const auto& seen) { return seen.held == 1; }));
    here.server.set_key_state(key_state::revoked);
    here.server.script("exchangeSurfaceRefreshTokenForAccessTokens", filed::testing::answer::text("text/plain", "who are you", 401),
                       filed::testing::stand_in::always);
    client.invalidate_tokens();
    const auto got = run(client.me(filed::as_result)); // ends though the connection is held
    REQUIRE_FALSE(got.has_value());
    CHECK_MESSAGE(got.error().code() == filed::auth::errc::key_rejected, got.error().message());
    CHECK(here.server.counts().held == 1);
    CHECK(client.counters().calls.exchanges == 2);
    here.server.release();
    CHECK(member(holder.get()).user.name == "Jane Preparer");
}

TEST_CASE("T34 the family's mutex is not held while a cache of it ends or is closed") {
    world here;
    const filed::client client = here.client();
    const filed::api_key fresh{here.server.add_key(filed::testing::identity{})};
    struct parting { // what a provider holds ends with the cache, and may use the family
        parting(const filed::client& of, const filed::api_key& with) : family{of}, key{with} {}
        parting(const parting&) = delete;
        parting& operator=(const parting&) = delete;
        const filed::client& family;
        const filed::api_key& key;
        ~parting() { (void)family.with_key(key); } // hangs if the mutex is held
    };
    const auto with_provider = [&] {
        const filed::token_provider provider = [held = std::make_shared<parting>(client, fresh)]() -> asio::awaitable<filed::AccessTokens> {
            filed::AccessTokens none;
            co_return none;
        };
        return client.with_credentials(provider);
    };
    std::atomic<bool> goes_on{true};
    std::thread turns{[&] {
        for (int n = 0; goes_on; ++n) client.replace_key(n % 2 ? fresh : here.server.api_key());
    }};
    for (int n = 0; n != 3000; ++n) (void)with_provider();
    goes_on = false;
    turns.join();
    const filed::client kept = with_provider();
    std::vector<std::future<filed::result<filed::Me>>> calls;
    for (int n = 0; n != 10; ++n) calls.push_back(client.me(filed::as_result(asio::use_future)));
    client.close();
    for (auto& each : calls) {
        const auto got = each.get();
        CHECK((got.has_value() || got.error().code() == filed::errc::client_closed));
    }
    CHECK(run(client.with_key(fresh).me(filed::as_result)).error().code() == filed::errc::client_closed);
    CHECK(run(client.me(filed::as_result)).error().code() == filed::errc::client_closed);
}

TEST_CASE("G18 a cold client needs one connection and two requests for its first answer") {
    world here;
    (void)run(here.client().me());
    CHECK(here.server.counts().connections == 1);
    CHECK(here.server.counts().requests == 2);
}

TEST_CASE("T41 hundreds of keys at once in one family: each is exchanged once, and nobody gets another's tokens") {
    constexpr std::size_t count = 300;
    world here;
    const filed::client family = here.client();
    std::vector<filed::client> clients;
    for (std::size_t n = 0; n != count; ++n) {
        filed::testing::identity owner;
        owner.workspace_name = "Firm " + std::to_string(n);
        clients.push_back(family.with_key(filed::api_key{here.server.add_key(owner)}));
    }
    std::vector<std::future<filed::Me>> waiting;
    for (int turn = 0; turn != 2; ++turn) {
        for (const auto& each : clients) waiting.push_back(asio::co_spawn(here.threads, each.me(), asio::use_future));
    }
    std::size_t wrong = 0;
    for (std::size_t n = 0; n != waiting.size(); ++n)
        wrong += member(waiting[n].get()).workspace.name == "Firm " + std::to_string(n % count) ? 0 : 1;
    CHECK(wrong == 0);
    CHECK(here.server.counts().exchanges == count);
}

TEST_CASE("T31 a request that is refused twice with the same token is one refusal: others go on with it") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    here.server.reject_every_token(); // as one odd server of many would
    here.server.script("exchangeSurfaceRefreshTokenForAccessTokens", filed::testing::answer::text("text/plain", "down", 503),
                       filed::testing::stand_in::always);
    const auto refused = run(client.me(filed::as_result));
    CHECK_MESSAGE(refused.error().code() == filed::auth::errc::unauthenticated, refused.error().message());
    CHECK(refused.error().message().find("the same token was refused twice") != std::string::npos);
    here.server.reject_every_token(false);
    CHECK(run(client.me(filed::as_result)).has_value());
    CHECK(client.counters().tokens.published == 1);
}

TEST_CASE("request_options::token_life renews a token that would not last") {
    world_of_still_time here;
    const auto me_with = [&](chrono::milliseconds life) {
        filed::request_options wishes;
        wishes.token_life = life;
        return run(here.me(wishes));
    };
    REQUIRE(me_with(chrono::milliseconds{0}).has_value());
    here.time.advance(chrono::minutes{5}); // of a life of thirty: more than a tenth, less than a half
    CHECK(me_with(chrono::milliseconds{1}).has_value());
    CHECK(here.server.counts().exchanges == 1);
    CHECK(me_with(chrono::hours{1}).has_value());
    CHECK(here.server.counts().exchanges == 2);
}

// FILED_G4_RENEWALS=1000 runs it in full length.
TEST_CASE("T4 G4 renewals under load, through the whole client: no call fails, and none waits for a token") {
    world_of_still_time here;
    const char* const wanted = std::getenv("FILED_G4_RENEWALS");
    const int renewals = wanted ? std::atoi(wanted) : 60;
    constexpr int calls_in_each = 25;
    REQUIRE(run(here.me()).has_value());
    std::size_t failed = 0;
    const auto begun = chrono::steady_clock::now();
    for (int renewal = 1; renewal <= renewals; ++renewal) {
        here.time.advance(chrono::minutes{20}); // past soft, before hard; for the server, too, or it would hand out tokens that end no later
        here.server.set_clock_offset(renewal * chrono::minutes{20});
        std::vector<std::future<filed::result<filed::Me>>> calls;
        for (int n = 0; n != calls_in_each; ++n) calls.push_back(asio::co_spawn(here.threads, here.me(), asio::use_future));
        for (auto& each : calls) failed += each.get().has_value() ? 0 : 1;
        const auto patience = chrono::steady_clock::now() + chrono::seconds{20};
        while (here.cache->stats().published != static_cast<std::uint64_t>(renewal) + 1) {
            REQUIRE(chrono::steady_clock::now() < patience);
            std::this_thread::yield();
        }
    }
    const chrono::duration<double> took = chrono::steady_clock::now() - begun;
    MESSAGE(renewals << " renewals, " << static_cast<int>(renewals * calls_in_each / took.count()) << " calls/s");
    const auto stats = here.cache->stats();
    CHECK(failed == 0);
    CHECK(stats.waited == 1); // the very first
    CHECK(stats.flights_soft == static_cast<std::uint64_t>(renewals));
    CHECK(here.server.counts().exchanges == static_cast<std::size_t>(renewals) + 1);
    CHECK(here.server.counts().rejected_tokens == 0);
}
