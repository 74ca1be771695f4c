// The token cache with real threads: what is proven step by step elsewhere, here under the thread sanitizer.
#include "cache_fixture.hpp"

#include <asio/post.hpp>
#include <asio/strand.hpp>
#include <asio/thread_pool.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <thread>

using namespace filed;
using namespace filed::testing_auth;

namespace {

/// Ends when `condition` holds; time does not matter, only that it comes true before it is plain that it never will.
template <class Condition>
void wait_until(Condition condition) {
    const auto given_up = std::chrono::steady_clock::now() + 90s;
    while (!condition()) {
        REQUIRE(std::chrono::steady_clock::now() < given_up);
        std::this_thread::yield();
    }
}

/// The mark of a token, from its header field: `user-a` or `workspace-a` gives `a`.
std::string mark_of(std::string_view authorization) {
    const auto first = authorization.find('.');
    const auto second = authorization.find('.', first + 1);
    const auto payload = from_base64(authorization.substr(first + 1, second - first - 1), base64_alphabet::url);
    const auto begin = payload.value().find('-') + 1;
    return payload->substr(begin, payload->find('"', begin) - begin);
}

struct threaded {
    explicit threaded(auth::cache_options options = {}, std::size_t threads = 4)
        : pool{threads}, cache{auth::token_cache::make(pool.get_executor(), std::move(options), server.exchange(),
                                        std::make_shared<const secret>("key"), time, ticks)} {}
    ~threaded() {
        cache->close();
        pool.join();
    }

    still_clock time;
    std::shared_ptr<hand_tick> ticks = std::make_shared<hand_tick>();
    held_server server;
    asio::thread_pool pool;
    std::shared_ptr<auth::token_cache> cache;
};

} // namespace

TEST_CASE("token_cache: T1 G1 ten thousand cold acquires on many threads and strands make one exchange") {
    threaded t{{}, 8};
    constexpr int count = 10'000;
    std::atomic<int> ended{0};
    std::atomic<std::uint64_t> generation{0};
    std::atomic<int> wrong{0};
    std::vector<asio::strand<asio::thread_pool::executor_type>> strands;
    for (int n = 0; n != 16; ++n)
        strands.push_back(asio::make_strand(t.pool.get_executor()));
    for (int n = 0; n != count; ++n) {
        const auto done = [&](std::exception_ptr thrown, result<auth::lease> outcome) {
            if (thrown || !outcome)
                ++wrong;
            else {
                std::uint64_t expected = 0;
                if (!generation.compare_exchange_strong(expected, outcome->generation()) && expected != outcome->generation())
                    ++wrong;
            }
            ++ended;
        };
        if (n % 2 == 0)
            asio::co_spawn(t.pool, t.cache->acquire(never), done);
        else
            asio::co_spawn(strands[static_cast<std::size_t>(n) % strands.size()], t.cache->acquire(never), done);
    }
    wait_until([&] { return t.cache->stats().waiters_now == count; });
    REQUIRE(t.server.count() == 1);
    t.server[0].answer(tokens("a", still_clock::start));
    wait_until([&] { return ended == count; });
    CHECK(wrong == 0);
    CHECK(t.server.count() == 1);
}

TEST_CASE("token_cache: T4 T7 G4 hundreds of renewals under load: nobody waits, nobody fails, and every pair is whole") {
    threaded t;
    std::atomic<int> issued{0};
    t.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
        return tokens(std::to_string(++issued), std::chrono::floor<std::chrono::seconds>(t.time.now().wall));
    };
    std::atomic<bool> ready{false};
    asio::co_spawn(t.pool, t.cache->acquire(never), [&](std::exception_ptr, result<auth::lease>) { ready = true; });
    wait_until([&] { return ready.load(); });
    std::atomic<bool> done{false};
    std::atomic<int> missed{0};
    std::atomic<int> torn{0};
    std::atomic<int> backwards{0};
    std::vector<std::thread> threads;
    for (int n = 0; n != 3; ++n) {
        threads.emplace_back([&] {
            std::uint64_t newest = 0;
            while (!done) {
                auth::lease got;
                if (!t.cache->try_acquire(got)) {
                    ++missed;
                    continue;
                }
                backwards += got.generation() < newest;
                newest = got.generation();
                torn += mark_of(got.authorization(token_kind::user)) != mark_of(got.authorization(token_kind::workspace));
                t.cache->report_accepted(got.generation());
            }
        });
    }
    constexpr int renewals = 300;
    while (issued < renewals) {
        const int before = issued;
        t.time.advance(20min); // between soft and hard
        wait_until([&] { return issued > before; });
        // The next step may only come once these tokens are published.
        wait_until([&] {
            auth::lease got;
            return t.cache->try_acquire(got) && mark_of(got.authorization(token_kind::user)) == std::to_string(before + 1);
        });
    }
    done = true;
    for (auto& thread : threads)
        thread.join();
    CHECK(missed == 0);
    CHECK(torn == 0);
    CHECK(backwards == 0);
    CHECK(t.cache->stats().waited == 1);
    CHECK(t.server.count() == static_cast<std::size_t>(issued.load()));
}

TEST_CASE("token_cache: T21 refusals from many threads at once make one exchange per generation") {
    threaded t;
    std::atomic<int> issued{0};
    t.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
        return tokens(std::to_string(++issued), still_clock::start);
    };
    const auto acquire = [&] {
        std::atomic<std::uint64_t> generation{0};
        std::atomic<bool> ended{false};
        asio::co_spawn(t.pool, t.cache->acquire(never), [&](std::exception_ptr, result<auth::lease> outcome) {
            if (outcome) generation = outcome->generation();
            ended = true;
        });
        wait_until([&] { return ended.load(); });
        return generation.load();
    };
    auto generation = acquire();
    for (int round = 2; round != 22; ++round) {
        t.time.advance(5min); // or there would soon be no exchange for a refusal (E19)
        t.cache->report_accepted(generation);
        std::atomic<int> replays{0};
        std::vector<std::thread> threads;
        for (int n = 0; n != 4; ++n) {
            threads.emplace_back([&] {
                for (int m = 0; m != 100; ++m)
                    replays += t.cache->report_rejected(generation) == auth::verdict::replay;
            });
        }
        for (auto& thread : threads)
            thread.join();
        CHECK(replays == 400);
        const auto next = acquire();
        CHECK(next > generation);
        CHECK(issued == round);
        generation = next;
    }
}

TEST_CASE("token_cache: T33 G15 close with ten thousand waiters, from many threads at once") {
    threaded t;
    constexpr int count = 10'000;
    std::atomic<int> closed{0};
    std::atomic<int> ended{0};
    for (int n = 0; n != count; ++n) {
        asio::co_spawn(t.pool, t.cache->acquire(never), [&](std::exception_ptr, result<auth::lease> outcome) {
            closed += outcome.error().code() == errc::client_closed;
            ++ended;
        });
    }
    wait_until([&] { return t.cache->stats().waiters_now > count / 2; });
    std::vector<std::thread> threads;
    for (int n = 0; n != 3; ++n)
        threads.emplace_back([&] { t.cache->close(); });
    for (auto& thread : threads)
        thread.join();
    wait_until([&] { return ended == count; });
    CHECK(closed == count);
    t.pool.join(); // the exchange was stopped
    CHECK(t.server.count() <= 1);
}

TEST_CASE("token_cache: T34 many short lives on one pool leave nothing behind") {
    still_clock time;
    const auto ticks = std::make_shared<hand_tick>();
    held_server server;
    asio::thread_pool pool{3};
    std::atomic<int> ended{0};
    for (int n = 0; n != 500; ++n) {
        auto cache =
            auth::token_cache::make(pool.get_executor(), {}, server.exchange(), std::make_shared<const secret>("k"), time, ticks);
        asio::co_spawn(pool, cache->acquire(never), [&](std::exception_ptr, result<auth::lease>) { ++ended; });
        if (n % 3 == 0) std::this_thread::yield();
        cache->close();
    }
    pool.join();
    CHECK(ended == 500);
}

TEST_CASE("token_cache: T34 the last handle goes at any moment of its exchange") {
    for (int n = 0; n != 300; ++n) {
        still_clock time;
        const auto ticks = std::make_shared<hand_tick>();
        held_server server;
        server.at_once = [](const held_server::call&) -> result<auth::token_set> { return tokens("a", still_clock::start); };
        asio::thread_pool pool{2};
        {
            const auto cache = auth::token_cache::make(pool.get_executor(), {}, server.exchange(),
                                                       std::make_shared<const secret>("k"), time, ticks);
            asio::co_spawn(pool, cache->acquire(never), [](std::exception_ptr, result<auth::lease>) {});
            if (n % 2 == 0) wait_until([&] { return cache->stats().published == 1; });
            time.advance(20min);
            auth::lease got;
            (void)cache->try_acquire(got); // begins another
        }
        pool.join();
    }
}

TEST_CASE("token_cache: E29 everything at once on many threads, and everybody ends exactly once") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        auth::cache_options options;
        if (seed % 2 == 0) options.unwanted = auth::linger_policy::cancel_unwanted;
        threaded t{options};
        struct request {
            explicit request(asio::any_io_executor executor) : strand{asio::make_strand(std::move(executor))} {}
            asio::strand<asio::any_io_executor> strand;
            asio::cancellation_signal cancel;
            std::atomic<int> endings{0};
        };
        constexpr int count = 600;
        std::vector<std::unique_ptr<request>> requests;
        for (int n = 0; n != count; ++n)
            requests.push_back(std::make_unique<request>(t.pool.get_executor()));
        std::atomic<int> ended{0};
        std::atomic<bool> done{false};
        std::atomic<std::uint64_t> newest{0};

        std::vector<std::thread> threads;
        for (int part = 0; part != 2; ++part) { // requests, and cancellations of every third
            threads.emplace_back([&, part] {
                std::mt19937_64 random{seed * 10 + static_cast<std::uint64_t>(part)};
                for (int n = part; n < count; n += 2) {
                    request& mine = *requests[static_cast<std::size_t>(n)];
                    const time_point deadline =
                        random() % 4 == 0 ? never : t.time.now().monotonic + std::chrono::milliseconds{random() % 5000};
                    asio::post(mine.strand, [&, deadline] {
                        asio::co_spawn(
                            mine.strand, t.cache->acquire(deadline),
                            asio::bind_cancellation_slot(mine.cancel.slot(), [&](std::exception_ptr, result<auth::lease> outcome) {
                                if (outcome) {
                                    newest = outcome->generation();
                                    if (outcome->generation() % 3 == 0) t.cache->report_accepted(outcome->generation());
                                }
                                ++mine.endings;
                                ++ended;
                            }));
                    });
                    if (n % 3 == 0) asio::post(mine.strand, [&mine] { mine.cancel.emit(asio::cancellation_type::terminal); });
                    if (n % 16 == 0) std::this_thread::yield();
                }
            });
        }
        threads.emplace_back([&] { // the server
            std::mt19937_64 random{seed * 77};
            while (!done) {
                const auto calls = t.server.count();
                if (calls == 0) continue;
                auto& call = t.server[calls - 1 - random() % std::min<std::size_t>(calls, 3)];
                switch (random() % 4) {
                case 0:
                    call.answer(error{errc::internal_error});
                    break;
                case 1:
                    call.answer(error{auth::errc::key_rejected});
                    break;
                default:
                    call.answer(tokens(std::to_string(random()), std::chrono::floor<std::chrono::seconds>(t.time.now().wall)));
                    break;
                }
                std::this_thread::yield();
            }
        });
        threads.emplace_back([&] { // time, and orders from above
            std::mt19937_64 random{seed * 99};
            while (!done) {
                t.time.advance(std::chrono::milliseconds{random() % 200});
                t.ticks->turn(t.time.now().monotonic);
                switch (random() % 40) {
                case 0:
                    t.cache->invalidate();
                    break;
                case 1:
                    t.cache->replace_key(api_key{"other"});
                    break;
                case 2:
                    t.cache->retry_now();
                    break;
                case 3:
                    t.time.advance(10min);
                    break;
                case 4:
                    t.time.sleep(5min);
                    break;
                case 5:
                    t.time.step_wall(-3h);
                    break;
                default:
                    break;
                }
                (void)t.cache->report_rejected(newest);
                auth::lease got;
                (void)t.cache->try_acquire(got);
                std::this_thread::yield();
            }
        });
        wait_until([&] { return ended == count; });
        done = true;
        for (auto& thread : threads)
            thread.join();
        t.cache->close();
        t.pool.join(); // cancellations may still be on their way
        for (const auto& each : requests)
            CHECK(each->endings == 1);
        const auto stats = t.cache->stats();
        CHECK(stats.waiters_now == 0);
        CHECK(stats.attempts == t.server.count());
    }
}
