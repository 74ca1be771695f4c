// Renewals under load through the whole client, over TLS and with real exchanges, against the stand-in of the test kit in this process.
#include "cache.hpp"

#include <filed/filed.hpp>
#include <filed/testing.hpp>

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_future.hpp>

#include <benchmark/benchmark.h>

#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <thread>

namespace {

using namespace filed_benchmark;
using precise = std::chrono::steady_clock;

constexpr int renewals = 1000;
constexpr int calls_in_each = 25;
/// Calls under way: far fewer than between two renewals, or one might be under way for longer than its token lives.
constexpr int at_once = 8;

double seconds_of_cpu() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& of) { return static_cast<double>(of.tv_sec) + 1e-6 * static_cast<double>(of.tv_usec); };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// G4: a thousand renewals among calls that never stop, or as many calls without a renewal: what the machine can do with client and
/// server on it.
void renew_through_client(benchmark::State& state) {
    const bool renews = state.range(0) != 0;
    for (auto _ : state) {
        filed::testing::stand_in server;
        hand_clock time;
        asio::thread_pool threads{1};
        filed::call::environment::parts own;
        own.time = &time;
        own.tick = std::make_shared<no_tick>();
        filed::client_options options = server.client_options();
        options.deadline = std::chrono::milliseconds{0};
        options.single_threaded = true;
        options.connections.idle_time = std::chrono::hours{24};
        options.connections.maximum_age = std::chrono::milliseconds{0};
        const auto family = filed::call::environment::make(threads.get_executor(), options, own).value();
        const auto cache = family->tokens_for(server.api_key(), filed::api::token_exchange(family)).value();
        const auto account = std::make_shared<const filed::call::account>(family, cache);
        const auto me = [account] { return filed::call::operate<filed::api::me>(account, filed::request_options{}, filed::as_result); };
        (void)asio::co_spawn(threads, me(), asio::use_future).get().value();

        std::atomic<std::int64_t> done{0};
        std::atomic<int> failed{0};
        std::atomic<bool> goes_on{true};
        const auto caller = [&]() -> asio::awaitable<void> {
            while (goes_on) {
                auto asking = me();
                const auto got = co_await std::move(asking);
                failed += got ? 0 : 1;
                ++done;
            }
        };
        const auto begun = precise::now();
        const double used = seconds_of_cpu();
        for (int n = 0; n != at_once; ++n) asio::co_spawn(threads, caller(), asio::detached);
        for (int n = 1; n <= renewals; ++n) {
            if (renews) {
                server.set_clock_offset(n * std::chrono::minutes{20}); // or it would hand out tokens that end no later
                time.advance(std::chrono::minutes{20});                // past soft, before hard
            }
            const auto enough = done + calls_in_each;
            const auto published = renews ? static_cast<std::uint64_t>(n) + 1 : 1;
            while (done < enough || cache->stats().published < published) std::this_thread::sleep_for(std::chrono::microseconds{200});
        }
        const double took = std::chrono::duration<double>(precise::now() - begun).count();
        const double cpu = seconds_of_cpu() - used;
        const auto calls = static_cast<double>(done);
        goes_on = false;
        threads.join();
        const auto stats = cache->stats();
        state.SetIterationTime(took);
        state.counters["calls_per_second"] = calls / took;
        state.counters["cores_used"] = cpu / took;
        state.counters["failed"] = static_cast<double>(failed.load());
        state.counters["waited"] = static_cast<double>(stats.waited - 1); // but for the first
        state.counters["renewals"] = static_cast<double>(stats.flights_soft);
        state.counters["refused"] = static_cast<double>(server.counts().rejected_tokens);
        family->close();
    }
}

} // namespace

BENCHMARK(renew_through_client)->ArgName("renews")->Arg(0)->Arg(1)->UseManualTime()->Iterations(1);
