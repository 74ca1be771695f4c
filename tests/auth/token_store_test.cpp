// Tokens that outlive the process, in a store in memory.
#include "../sanitizers.hpp"
#include "cache_fixture.hpp"
#include "../watched_allocations.hpp"

#include <filed/auth/token_store.hpp>

#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <new>
#include <set>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

using namespace filed;
using namespace filed::testing_auth;

using filed_test::allocations_until_failure;
using filed_test::failed_allocations;
using filed_test::failing_size;

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
    run_of_program(cache_fixture& with, std::shared_ptr<token_store> store, std::string_view key = "key-1",
                   const char* at = origin)
        : f{with} {
        const auto writer = std::make_shared<auth::store_writer>(f.context.get_executor(), std::move(store));
        const auto keeper = std::make_shared<auth::store_keeper>(f.server.exchange(), writer, at, f.time);
        f.cache = auth::token_cache::make(f.context.get_executor(), auth::cache_options{}, keeper->exchange(),
                                          std::make_shared<const secret>(key), f.time, f.ticks, keeper);
    }
    cache_fixture& f;
};

/// A store whose writing takes until the test says so. Thread-safe as far as one context is.
class held_store final : public token_store {
public:
    asio::awaitable<std::optional<stored_tokens>> load(std::string) override {
        std::optional<stored_tokens> none;
        co_return none;
    }
    asio::awaitable<void> save(std::shared_ptr<const stored_tokens> tokens) override {
        const auto kept = std::move(tokens);
        auto writing = write("save " + kept->name);
        co_await std::move(writing);
        records.insert(kept->name);
    }
    asio::awaitable<void> erase(std::string name) override {
        const std::string which = std::move(name);
        auto writing = write("erase " + which);
        co_await std::move(writing);
        records.erase(which);
    }
    /// Ends what is being written.
    void let_go() {
        for (auto* const each : held_) each->cancel();
        held_.clear();
    }

    std::vector<std::string> calls;
    std::set<std::string> records;
    std::map<std::string, int> under_way; ///< by name
    int most_at_once = 0;

private:
    asio::awaitable<void> write(std::string call) {
        const std::string name = call.substr(call.find(' ') + 1);
        calls.push_back(call.substr(0, call.find(' ')));
        most_at_once = std::max(most_at_once, ++under_way[name]);
        const auto executor = co_await asio::this_coro::executor;
        asio::steady_timer timer{executor, std::chrono::steady_clock::time_point::max()};
        held_.push_back(&timer);
        std::error_code ignored;
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        --under_way[name];
    }
    std::vector<asio::steady_timer*> held_;
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
        CHECK(store->records.begin()->second->user.reveal().size() + 7 == (*again->outcome)->authorization(token_kind::user).size());
    }
    SUBCASE("a token that the server refuses goes, though no other comes") {
        run_of_program{f, store};
        const auto request = f.ask();
        CHECK(f.cache->report_rejected(request->generation()) == auth::verdict::replay);
        f.settle();
        CHECK(store->erasures == 1);
        CHECK(store->records.empty());
    }
    SUBCASE("what is given up goes, whether it was loaded before or not, and is not loaded afterwards") {
        for (const bool loaded : {true, false}) {
            CAPTURE(loaded);
            run_of_program{f, store};
            if (loaded) CHECK(f.ask()->has_token());
            const auto exchanges = f.server.count();
            f.cache->invalidate();
            const auto next = f.ask(); // while the record may still be there
            f.settle();
            CHECK(store->records.empty());
            CHECK(f.server.count() == exchanges + 1);
            f.server.last().answer(tokens("new", f.wall()));
            f.settle();
            CHECK(next->has_token());
            CHECK(store->records.size() == 1);
        }
    }
    SUBCASE("the key is replaced: the old one's record goes, the new one's is looked for") {
        run_of_program{f, store};
        CHECK(f.ask()->has_token());
        f.cache->replace_key(api_key{"key-2"});
        f.settle();
        CHECK(store->records.empty());
        const auto loads = store->loads;
        f.ask();
        CHECK(store->loads == loads + 1);
        CHECK(f.server.count() == 2);
    }
    SUBCASE("tokens of a longer life than a day are used, for a day") {
        store->change([&](stored_tokens& record) {
            const auto long_lived = tokens("long", f.wall(), std::chrono::hours{24 * 30});
            record.user = secret{long_lived.user.reveal()};
            record.workspace = secret{long_lived.workspace.reveal()};
        });
        run_of_program{f, store};
        CHECK(f.ask()->has_token());
        CHECK(f.server.count() == 1);
        f.time.advance(23h);
        CHECK(f.hit());
        f.time.advance(1h);
        CHECK_FALSE(f.hit());
    }
    SUBCASE("close leaves the record, that is what it is for") {
        run_of_program{f, store};
        CHECK(f.ask()->has_token());
        f.cache->close();
        f.settle();
        CHECK(store->erasures == 0);
        CHECK(store->records.size() == 1);
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
        CHECK(store->erasures == 1);
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
    cache_fixture f;
    const auto store = std::make_shared<held_store>();
    run_of_program{f, store};
    CHECK(f.fill() != 0);
    f.settle();
    CHECK(store->calls == std::vector<std::string>{"save"});
    CHECK(store->records.empty());
}

TEST_CASE("token_store: what the cache does not accept is not stored") {
    cache_fixture f;
    const auto store = std::make_shared<memory_store>();
    run_of_program{f, store};
    f.server.stubborn = true;
    f.ask();
    REQUIRE(f.server.count() == 1);
    SUBCASE("closed meanwhile") { f.cache->close(); }
    SUBCASE("given up meanwhile") { f.cache->invalidate(); }
    SUBCASE("the key was replaced meanwhile") { f.cache->replace_key(api_key{"key-2"}); }
    f.server.stubborn = false; // those that are asked later
    f.server[0].answer(tokens("late", f.wall()));
    f.settle();
    CHECK(store->saves == 0);
    CHECK(store->records.empty());
}

TEST_CASE("token_store: writing under one name is one call after the other, and what was wanted last stays") {
    cache_fixture f;
    const auto store = std::make_shared<held_store>();
    run_of_program{f, store};
    const auto settle_all = [&] {
        for (int n = 0; n != 10; ++n) {
            f.settle();
            store->let_go();
        }
        f.settle();
    };
    REQUIRE(f.fill() != 0);
    f.settle(); // is being saved
    SUBCASE("given up") {
        f.cache->invalidate();
        f.settle();
        CHECK(store->calls.size() == 1); // waits for its turn
        settle_all();
        CHECK(store->calls == std::vector<std::string>{"save", "erase"});
        CHECK(store->records.empty());
    }
    SUBCASE("given up and exchanged anew: what was wanted in between is left out") {
        f.cache->invalidate();
        REQUIRE(f.fill("2") != 0);
        f.cache->invalidate();
        REQUIRE(f.fill("3") != 0);
        settle_all();
        CHECK(store->calls == std::vector<std::string>{"save", "save"});
        CHECK(store->records.size() == 1);
    }
    SUBCASE("another key does not wait") {
        f.cache->replace_key(api_key{"key-2"});
        REQUIRE(f.fill("2") != 0);
        f.settle();
        CHECK(store->calls == std::vector<std::string>{"save", "save"});
        settle_all();
        CHECK(store->calls == std::vector<std::string>{"save", "save", "erase"});
        CHECK(store->records.size() == 1);
    }
    CHECK(store->most_at_once == 1);
    CHECK(f.hit().has_value() == (store->records.size() == 1));
}

TEST_CASE("token_store: notes that come late count for nothing") {
    cache_fixture f;
    const auto store = std::make_shared<memory_store>();
    const auto writer = std::make_shared<auth::store_writer>(f.context.get_executor(), store);
    const auto keeper = std::make_shared<auth::store_keeper>(f.server.exchange(), writer, origin, f.time);
    const auto key = std::make_shared<const secret>("key-1");
    const auto published = auth::snapshot::make(tokens("1", f.wall()), f.time.now().wall, auth::cache_options{}).value();
    keeper->note(2, key, nullptr);
    keeper->note(1, key, published);
    f.settle();
    CHECK(store->records.empty());
    keeper->note(3, key, published);
    f.settle();
    REQUIRE(store->records.size() == 1);
    CHECK(store->records.begin()->second->workspace.reveal() == published->token(token_kind::workspace));
    CHECK(store->records.begin()->second->user.reveal() == published->token(token_kind::user));
    CHECK(store->records.begin()->second->obtained == f.time.now().wall);
}

TEST_CASE("token_store: a load and what is written under its name take turns") {
    cache_fixture f;
    const auto store = std::make_shared<memory_store>();
    const auto writer = std::make_shared<auth::store_writer>(f.context.get_executor(), store);
    const auto keeper = std::make_shared<auth::store_keeper>(f.server.exchange(), writer, origin, f.time);
    const auto key = std::make_shared<const secret>("key-1");
    const auto published = auth::snapshot::make(tokens("1", f.wall()), f.time.now().wall, auth::cache_options{}).value();
    keeper->note(1, key, published);
    f.settle();
    REQUIRE(store->saves == 1);
    const std::string name = store->records.begin()->first;

    REQUIRE(writer->begin_load(name));
    CHECK_FALSE(writer->begin_load(name));
    CHECK(writer->begin_load("another"));
    keeper->note(2, key, nullptr);
    keeper->note(3, key, published); // what was wanted in between is left out
    f.settle();
    CHECK(store->saves == 1);
    writer->end_load(name);
    CHECK_FALSE(writer->begin_load(name)); // the write is next
    f.settle();
    CHECK(store->saves == 2);
    CHECK(store->erasures == 0);

    REQUIRE(writer->begin_load(name)); // and with nothing to write, the name is free at once
    writer->end_load(name);
    REQUIRE(writer->begin_load(name));
    writer->end_load(name);
    writer->end_load("another");
    f.settle();
    CHECK(store->saves == 2);
}

#if !FILED_TEST_THREAD_SANITIZER
TEST_CASE("token_store: E28 without memory for the record, the tokens are there all the same") {
    cache_fixture f;
    const auto store = std::make_shared<memory_store>();
    run_of_program{f, store};
    const auto request = f.ask();
    REQUIRE(f.server.count() == 1);
    auto answer = tokens("1", f.wall());
    failed_allocations = 0;
    failing_size = answer.user.size(); // a copy of the token, for the record; with the scheme before it it is longer
    f.server[0].answer(std::move(answer));
    f.settle();
    failing_size = 0;
    CHECK(failed_allocations == 1);
    CHECK(request->has_token());
    CHECK(f.hit());
    CHECK(store->saves == 0);
}

TEST_CASE("token_store: whichever allocation of a note fails, the next note is written") {
    for (long nth = 0;; ++nth) {
        REQUIRE(nth < 100);
        CAPTURE(nth);
        cache_fixture f;
        const auto store = std::make_shared<memory_store>();
        const auto writer = std::make_shared<auth::store_writer>(f.context.get_executor(), store);
        const auto keeper = std::make_shared<auth::store_keeper>(f.server.exchange(), writer, origin, f.time);
        const auto key = std::make_shared<const secret>("key-1");
        const auto published = auth::snapshot::make(tokens("1", f.wall()), f.time.now().wall, auth::cache_options{}).value();
        failed_allocations = 0;
        allocations_until_failure = nth;
        keeper->note(1, key, published);
        allocations_until_failure = -1;
        const bool was_whole = failed_allocations == 0;
        keeper->note(2, key, published);
        f.settle();
        CHECK(store->saves == 1);
        if (was_whole) break;
    }
}
#endif
