// What crowds cost: ten thousand waiters for one exchange, their end by `close`, a million that come and go, and renewals under load.
#include "cache.hpp"

#include <filed/auth/cache_core.hpp>

#include <asio/co_spawn.hpp>
#include <asio/strand.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_future.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

namespace {

using namespace filed_benchmark;
using precise = std::chrono::steady_clock;

constexpr int crowd_size = 10'000;

/// Ten thousand acquires on a cold cache, from 8 threads on 16 strands.
struct crowd {
    crowd() {
        office.shut();
        cache = make_cache(threads.get_executor(), office);
        std::vector<asio::strand<asio::thread_pool::executor_type>> strands;
        for (int n = 0; n != 16; ++n)
            strands.push_back(asio::make_strand(threads.get_executor()));
        for (int n = 0; n != crowd_size; ++n) {
            asio::co_spawn(strands[static_cast<std::size_t>(n) % strands.size()], cache->acquire(filed::never),
                           [this](std::exception_ptr, filed::result<filed::auth::lease> got) {
                               if (got) generation_sum += got->generation();
                               served += got ? 1 : 0;
                               ++ended;
                           });
        }
        while (cache->stats().waiters_now != crowd_size)
            std::this_thread::yield();
    }
    ~crowd() { threads.join(); }
    void wait() const {
        while (ended != crowd_size)
            std::this_thread::yield();
    }

    asio::thread_pool threads{8};
    exchange_office office;
    std::shared_ptr<filed::auth::token_cache> cache;
    std::atomic<std::uint64_t> generation_sum{0};
    std::atomic<int> served{0};
    std::atomic<int> ended{0};
};

double seconds_since(precise::time_point begun) { return std::chrono::duration<double>(precise::now() - begun).count(); }

/// G1, G12: from the answer of the exchange until the last waiter has resumed.
void serve_ten_thousand(benchmark::State& state) {
    for (auto _ : state) {
        crowd all;
        const auto begun = precise::now();
        all.office.open();
        all.wait();
        state.SetIterationTime(seconds_since(begun));
        state.counters["exchanges"] = static_cast<double>(all.office.count());
        filed::auth::lease one;
        const bool same = all.cache->try_acquire(one) && all.generation_sum == one.generation() * crowd_size;
        if (all.served != crowd_size || !same) state.SkipWithError("not everybody got the same token");
    }
}

/// G15: the call of `close` alone.
void close_on_ten_thousand(benchmark::State& state) {
    for (auto _ : state) {
        crowd all;
        const auto begun = precise::now();
        all.cache->close();
        state.SetIterationTime(seconds_since(begun));
        all.wait();
        if (all.served != 0) state.SkipWithError("somebody got a token of a closed cache");
    }
}

/// G12, G13: one waiter joins the exchange under way and leaves it again.
void join_and_leave(benchmark::State& state) {
    const filed::auth::cache_options options;
    filed::auth::cache_core core{options};
    const auto at = filed::auth::moment{filed::machine_clock().now(), {}};
    filed::auth::pending node;
    for (auto _ : state) {
        filed::auth::effects out;
        benchmark::DoNotOptimize(core.acquire(&node, filed::never, at, out));
        benchmark::DoNotOptimize(core.withdraw(node));
    }
    state.counters["exchanges"] = static_cast<double>(core.stats().flights_miss);
    state.counters["waiters_left"] = static_cast<double>(core.stats().waiters_now);
}

/// G4: a thousand renewals, each with five hundred acquires around it: the one that begins the renewal, and the slowest in a thousand
/// of the others.
void renew_under_load(benchmark::State& state) {
    for (auto _ : state) {
        asio::thread_pool threads{1};
        exchange_office office;
        hand_clock time;
        const auto cache = make_cache(threads.get_executor(), office, time);
        (void)asio::co_spawn(threads, cache->acquire(filed::never), asio::use_future).get().value();
        std::vector<std::int64_t> took, began;
        took.reserve(500'000);
        began.reserve(1000);
        std::uint64_t missed = 0;
        for (std::uint64_t renewal = 1; renewal <= 1000; ++renewal) {
            time.advance(std::chrono::minutes{4}); // the tokens say nothing of their life: five minutes
            for (int n = 0; n != 500; ++n) {
                filed::auth::lease token;
                const auto begun = precise::now();
                const bool got = cache->try_acquire(token);
                (n == 0 ? began : took).push_back((precise::now() - begun).count());
                missed += got ? 0 : 1;
            }
            while (cache->stats().published != renewal + 1)
                std::this_thread::yield();
        }
        std::sort(took.begin(), took.end());
        std::sort(began.begin(), began.end());
        const auto stats = cache->stats();
        state.SetIterationTime(static_cast<double>(took[took.size() / 2]) * 1e-9);
        state.counters["p999_ns"] = static_cast<double>(took[took.size() * 999 / 1000]);
        state.counters["begins_ns"] = static_cast<double>(began[began.size() / 2]);
        state.counters["missed"] = static_cast<double>(missed);
        state.counters["waited"] = static_cast<double>(stats.waited - 1); // but for the first
        state.counters["renewals"] = static_cast<double>(stats.flights_soft);
        cache->close();
        threads.join();
    }
}

} // namespace

BENCHMARK(serve_ten_thousand)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK(close_on_ten_thousand)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK(join_and_leave)->Iterations(1'000'000);
BENCHMARK(renew_under_load)->UseManualTime()->Iterations(1);
