// What it costs to get the header `Authorization` of a fresh token into the buffer of a request: the token cache beside three shapes
// that are written here anew after other SDKs, on one thread and on all cores.
#include "allocations.hpp"
#include "cache.hpp"

#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/use_future.hpp>

#include <benchmark/benchmark.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstring>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <thread>

namespace {

using namespace filed_benchmark;
using wall = std::chrono::system_clock;

constexpr std::string_view scheme = "Bearer ";

struct dated_token {
    std::string text = token_text(1);
    wall::time_point expires = wall::now() + std::chrono::hours{24};
    [[nodiscard]] bool is_fresh() const { return wall::now() + std::chrono::minutes{5} < expires; }
};

/// A mutex around a token, which is copied out (google-cloud-cpp).
struct mutex_shape {
    std::size_t fill(char* into) {
        std::string token;
        {
            const std::lock_guard lock{mutex};
            if (!known.is_fresh()) return 0;
            token = known.text;
        }
        std::memcpy(into, scheme.data(), scheme.size());
        std::memcpy(into + scheme.size(), token.data(), token.size());
        return scheme.size() + token.size();
    }
    std::mutex mutex;
    dated_token known;
};

/// Readers share a lock (Azure's policy).
struct shared_mutex_shape {
    std::size_t fill(char* into) {
        std::string header;
        {
            const std::shared_lock lock{mutex};
            if (!known.is_fresh()) return 0;
            header = std::string{scheme} + known.text;
        }
        std::memcpy(into, header.data(), header.size());
        return header.size();
    }
    std::shared_timed_mutex mutex;
    dated_token known;
};

/// An immutable token behind an atomic pointer.
struct atomic_pointer_shape {
    std::size_t fill(char* into) {
        const std::shared_ptr<const dated_token> seen = known.load(std::memory_order_acquire);
        if (!seen->is_fresh()) return 0;
        std::memcpy(into, scheme.data(), scheme.size());
        std::memcpy(into + scheme.size(), seen->text.data(), seen->text.size());
        return scheme.size() + seen->text.size();
    }
    std::atomic<std::shared_ptr<const dated_token>> known{std::make_shared<const dated_token>()};
};

/// The token cache.
struct filed_shape {
    filed_shape() {
        auto first = asio::co_spawn(context, cache->acquire(filed::never), asio::use_future);
        context.run();
        (void)first.get().value();
    }
    std::size_t fill(char* into) {
        filed::auth::lease token;
        if (!cache->try_acquire(token)) return 0;
        const std::string_view header = token.authorization(filed::token_kind::workspace);
        std::memcpy(into, header.data(), header.size());
        return header.size();
    }
    asio::io_context context;
    exchange_office office;
    std::shared_ptr<filed::auth::token_cache> cache = make_cache(context.get_executor(), office);
};

template <class Shape>
Shape& shared() {
    static Shape shape;
    return shape;
}

/// G2, G3: one thread, and all cores busy with one entry.
template <class Shape>
void hit(benchmark::State& state) {
    Shape& shape = shared<Shape>();
    std::array<char, 1024> buffer;
    for (int n = 0; n != 10; ++n)
        benchmark::DoNotOptimize(shape.fill(buffer.data())); // the thread's own copy
    const std::size_t before = allocations();
    bool all = true;
    for (auto _ : state) {
        all = shape.fill(buffer.data()) == scheme.size() + 900 && all;
        benchmark::ClobberMemory();
    }
    state.counters["allocations"] =
        benchmark::Counter(static_cast<double>(allocations() - before), benchmark::Counter::kAvgIterations);
    if (!all) state.SkipWithError("no token");
}

const int cores = static_cast<int>(std::max(2U, std::thread::hardware_concurrency()));

} // namespace

BENCHMARK(hit<filed_shape>)->UseRealTime()->Threads(1)->Threads(cores);
BENCHMARK(hit<mutex_shape>)->UseRealTime()->Threads(1)->Threads(cores);
BENCHMARK(hit<shared_mutex_shape>)->UseRealTime()->Threads(1)->Threads(cores);
BENCHMARK(hit<atomic_pointer_shape>)->UseRealTime()->Threads(1)->Threads(cores);
