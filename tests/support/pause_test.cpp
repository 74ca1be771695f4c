#include "../auth/cache_fixture.hpp"

#include <filed/support/pause.hpp>

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_future.hpp>

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using filed::testing_auth::hand_tick;
using filed::testing_auth::still_clock;

namespace {

enum class end { due, aborted, closed };

asio::awaitable<end> wait(std::shared_ptr<filed::pause_list> list, filed::time_point until) {
    filed::pause_list::pause pause{*list, until};
    const auto enqueue = pause.enqueue();
    co_await filed::suspend(pause, enqueue);
    if (pause.aborted()) co_return end::aborted;
    co_return pause.closed() ? end::closed : end::due;
}

struct bench {
    bool turn(std::chrono::milliseconds span) {
        clock.advance(span);
        const bool waiting = tick->turn(clock.now().monotonic);
        context.restart();
        context.poll();
        return waiting;
    }
    std::future<end> start(std::chrono::milliseconds span) {
        auto ended = asio::co_spawn(context, wait(list, clock.now().monotonic + span), asio::use_future);
        context.restart();
        context.poll();
        return ended;
    }
    static bool ready(const std::future<end>& what) { return what.wait_for(0s) == std::future_status::ready; }

    still_clock clock;
    std::shared_ptr<hand_tick> tick = std::make_shared<hand_tick>();
    std::shared_ptr<filed::pause_list> list = filed::pause_list::make(tick);
    asio::io_context context;
};

} // namespace

TEST_CASE("pause: each ends at the first tick from its time on, in any order") {
    bench here;
    auto late = here.start(300ms);
    auto soon = here.start(100ms);
    auto now = here.start(0ms);
    CHECK(here.turn(99ms));
    CHECK(now.get() == end::due);
    CHECK_FALSE(here.ready(soon));
    CHECK(here.turn(1ms));
    CHECK(soon.get() == end::due);
    CHECK_FALSE(here.turn(1000ms)); // and the tick may stop
    CHECK(late.get() == end::due);
}

TEST_CASE("pause: close ends all, and those that come after") {
    bench here;
    auto first = here.start(1h);
    here.list->close();
    auto second = here.start(1h);
    here.turn(0ms);
    CHECK(first.get() == end::closed);
    CHECK(second.get() == end::closed);
}

TEST_CASE("pause: a context destroyed under pauses leaks nothing") {
    auto tick = std::make_shared<hand_tick>();
    auto list = filed::pause_list::make(tick);
    const std::weak_ptr<filed::pause_list> seen = list;
    {
        asio::io_context context;
        auto lost = asio::co_spawn(context, wait(list, filed::never), asio::use_future);
        context.poll();
        list.reset();
        CHECK_FALSE(seen.expired()); // the coroutine holds it
    }
    CHECK(seen.expired());
}

TEST_CASE("pause: cancelling, ticking and closing at once end each pause once") {
    std::mt19937 random{7};
    for (int round = 0; round < 20; ++round) {
        still_clock clock;
        auto tick = std::make_shared<hand_tick>();
        auto list = filed::pause_list::make(tick);
        asio::thread_pool threads{3};
        constexpr int count = 30;
        std::vector<std::unique_ptr<asio::cancellation_signal>> signals;
        std::vector<asio::strand<asio::thread_pool::executor_type>> strands;
        std::atomic<int> ended{0};
        for (int i = 0; i < count; ++i) {
            signals.push_back(std::make_unique<asio::cancellation_signal>());
            strands.push_back(asio::make_strand(threads.get_executor()));
            const auto until = clock.now().monotonic + std::chrono::milliseconds{random() % 100};
            asio::co_spawn(strands.back(), wait(list, until),
                           asio::bind_cancellation_slot(signals.back()->slot(), [&ended](std::exception_ptr, end) { ++ended; }));
        }
        for (int i = 0; i < count; i += 2) {
            asio::post(strands[static_cast<std::size_t>(i)], [&, i] { signals[static_cast<std::size_t>(i)]->emit(asio::cancellation_type::terminal); });
        }
        for (int step = 0; step < 10; ++step) {
            clock.advance(10ms);
            tick->turn(clock.now().monotonic);
        }
        list->close();
        threads.join();
        CHECK(ended == count);
    }
}
