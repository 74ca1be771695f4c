// Tokens that outlive the process, in a store in memory.
#include "cache_fixture.hpp"

#include <filed/auth/token_store.hpp>

#include <asio/steady_timer.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>

#include <doctest/doctest.h>

#include <map>
#include <stdexcept>

using namespace filed;
using namespace filed::testing_auth;

namespace {

class memory_store final : public token_store {
public:
    asio::awaitable<std::optional<stored_tokens>> load(std::string name) override {
        ++loads;
        const std::string which = std::move(name);
        if (fails) throw std::runtime_error{"the disk is broken"};
        std::optional<stored_tokens> found;
        if (const auto known = records.find(which); known != records.end()) found = copy(*known->second);
        co_return found;
    }
    asio::awaitable<void> save(std::shared_ptr<const stored_tokens> tokens) override {
        const auto kept = std::move(tokens);
        if (fails) throw std::runtime_error{"the disk is full"};
        ++saves;
        records[kept->name] = kept;
        co_return;
    }
    asio::awaitable<void> erase(std::string name) override {
        const std::string which = std::move(name);
        if (fails) throw std::runtime_error{"the disk is broken"};
        ++erasures;
        records.erase(which);
        co_return;
    }
    static stored_tokens copy(const stored_tokens& of) {
        stored_tokens made;
        made.version = of.version;
        made.name = of.name;
        made.user = secret{of.user.reveal()};
        made.workspace = secret{of.workspace.reveal()};
        made.obtained = of.obtained;
        return made;
    }
    /// Changes the only record.
    template <class Change>
    void change(Change apply) {
        auto changed = std::make_shared<stored_tokens>(copy(*records.begin()->second));
        apply(*changed);
        records.begin()->second = changed;
    }

    std::map<std::string, std::shared_ptr<const stored_tokens>> records;
    bool fails = false;
    int loads = 0, saves = 0, erasures = 0;
};

constexpr const char* origin = "https://localhost/graphql";

/// One run of a program.
struct run_of_program {
    run_of_program(cache_fixture& with, std::shared_ptr<memory_store> store, std::string_view key = "key-1",
                   const char* at = origin)
        : f{with} {
        f.cache = auth::token_cache::make(f.context.get_executor(), auth::cache_options{},
                                          auth::with_store(f.server.exchange(), std::move(store), at, f.time),
                                          std::make_shared<const secret>(key), f.time, f.ticks);
    }
    cache_fixture& f;
};

} // namespace

TEST_CASE("token_store: T41 2.8 the next run goes on with the tokens of the last, and with nobody else's") {
    cache_fixture f;
    const auto store = std::make_shared<memory_store>();
    run_of_program{f, store};
    REQUIRE(f.fill() != 0);
    f.settle();
    CHECK(store->saves == 1);
    REQUIRE(store->records.size() == 1);
    CHECK(store->records.begin()->first.find("key-1") == std::string::npos);
    const auto header = std::string{f.hit()->authorization(token_kind::user)};
    f.time.advance(10min);

    SUBCASE("the same key and origin: no exchange") {
        run_of_program{f, store};
        const auto request = f.ask();
        REQUIRE(request->has_token());
        CHECK((*request->outcome)->authorization(token_kind::user) == header);
        CHECK(f.server.count() == 1);
        CHECK(store->loads == 2);
        f.time.advance(14min); // past half of the twenty minutes that were left
        REQUIRE(f.hit());
        f.settle();
        CHECK(f.server.count() == 2); // the exchange itself, this time
        f.server.last().answer(tokens("2", f.wall()));
        f.settle();
        CHECK(store->saves == 2);
        CHECK(store->loads == 2);
    }
    SUBCASE("a token that the server refuses is replaced, not loaded again") {
        run_of_program{f, store};
        const auto request = f.ask();
        REQUIRE(request->has_token());
        CHECK(f.cache->report_rejected(request->generation()) == auth::verdict::replay);
        const auto again = f.ask();
        REQUIRE(f.server.count() == 2);
        f.server.last().answer(tokens("2", f.wall()));
        f.settle();
        CHECK(again->generation() > request->generation());
        CHECK((*again->outcome)->authorization(token_kind::user) != header);
    }
    SUBCASE("another key") {
        run_of_program{f, store, "key-2"};
        f.ask();
        CHECK(f.server.count() == 2);
    }
    SUBCASE("another origin") {
        run_of_program{f, store, "key-1", "https://elsewhere/graphql"};
        f.ask();
        CHECK(f.server.count() == 2);
    }
    SUBCASE("a record under a wrong name") {
        store->change([](stored_tokens& record) { record.name = "other"; });
        run_of_program{f, store};
        f.ask();
        CHECK(f.server.count() == 2);
        f.server.last().answer(tokens("new", f.wall()));
        f.settle();
        CHECK(store->erasures == 0); // it is written over
        CHECK(store->records.begin()->second->name == store->records.begin()->first);
    }
    SUBCASE("a record of another version") {
        store->change([](stored_tokens& record) { ++record.version; });
        run_of_program{f, store};
        f.ask();
        CHECK(f.server.count() == 2);
    }
    SUBCASE("less than a minute left") {
        f.time.advance(19min + 30s);
        run_of_program{f, store};
        f.ask();
        CHECK(f.server.count() == 2);
        CHECK(store->erasures == 0);
        f.server.last().answer(error{std::make_error_code(std::errc::connection_reset)}); // nothing comes in its place
        f.settle();
        CHECK(store->erasures == 1);
        CHECK(store->records.empty());
    }
    SUBCASE("from the future") {
        store->change([&](stored_tokens& record) { record.obtained = f.time.now().wall + 2min; });
        run_of_program{f, store};
        f.ask();
        CHECK(f.server.count() == 2);
    }
    SUBCASE("half a record") {
        store->change([](stored_tokens& record) { record.workspace = secret{record.workspace.reveal().substr(0, 40)}; });
        run_of_program{f, store};
        f.ask();
        CHECK(f.server.count() == 2);
    }
    SUBCASE("the key is rejected: the record goes") {
        run_of_program{f, store};
        f.ask();
        f.cache->invalidate();
        f.ask();
        REQUIRE(f.server.count() == 2);
        f.server.last().answer(error{auth::errc::key_rejected});
        f.settle();
        CHECK(store->records.empty());
    }
    SUBCASE("a store that is broken costs an exchange, and nothing else") {
        store->fails = true;
        run_of_program{f, store};
        const auto request = f.ask();
        REQUIRE(f.server.count() == 2);
        f.server.last().answer(tokens("2", f.wall()));
        f.settle();
        CHECK(request->has_token());
    }
}

TEST_CASE("token_store: the wait for the tokens does not wait for them to be saved") {
    class slow_store final : public token_store {
    public:
        asio::awaitable<std::optional<stored_tokens>> load(std::string) override {
            std::optional<stored_tokens> none;
            co_return none;
        }
        asio::awaitable<void> save(std::shared_ptr<const stored_tokens>) override {
            const auto executor = co_await asio::this_coro::executor;
            asio::steady_timer never_ends{executor, std::chrono::steady_clock::time_point::max()};
            co_await never_ends.async_wait(asio::use_awaitable);
        }
        asio::awaitable<void> erase(std::string) override {
            const int local = 0;
            (void)local;
            co_return;
        }
    };
    cache_fixture f;
    f.cache = auth::token_cache::make(f.context.get_executor(), auth::cache_options{},
                                      auth::with_store(f.server.exchange(), std::make_shared<slow_store>(), origin, f.time),
                                      std::make_shared<const secret>("key-1"), f.time, f.ticks);
    CHECK(f.fill() != 0);
}
