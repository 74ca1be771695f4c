#include <filed/support/ticker.hpp>

#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/thread_pool.hpp>

#include <doctest/doctest.h>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

using namespace filed;

namespace {

/// Waits for so many more ticks.
class waits final : public tick_listener {
public:
    explicit waits(int ticks) : left{ticks} {}
    bool tick(time_point now) noexcept override {
        if (inside.exchange(true)) overlapped = true;
        ++calls;
        seen = now;
        if (on_tick) on_tick();
        inside = false;
        return left > 0 && --left > 0;
    }

    std::atomic<int> left;
    std::atomic<int> calls{0};
    std::atomic<bool> inside{false};
    std::atomic<bool> overlapped{false};
    time_point seen{};
    std::function<void()> on_tick;
};

class fixed_clock final : public clock {
public:
    [[nodiscard]] instant now() const noexcept override { return {time_point{std::chrono::hours{77}}, wall_time{}}; }
    [[nodiscard]] std::chrono::nanoseconds suspended() const noexcept override { return {}; }
};

} // namespace

TEST_CASE("ticker: nothing is pending before the first wake, and run() returns when nothing waits any more") {
    asio::io_context context;
    const auto ticks = std::make_shared<ticker>(context.get_executor());
    const auto listener = std::make_shared<waits>(3);
    ticks->listen(listener);
    context.run();
    CHECK(listener->calls == 0);
    ticks->wake();
    context.restart();
    context.run();
    CHECK(listener->left == 0);
    CHECK(listener->calls == 4); // the last one makes sure that no wait began meanwhile
}

TEST_CASE("ticker: it starts again for the next wait, as often as needed") {
    asio::io_context context;
    const auto ticks = std::make_shared<ticker>(context.get_executor());
    const auto listener = std::make_shared<waits>(0);
    ticks->listen(listener);
    for (int n = 0; n != 3; ++n) {
        listener->left = 1;
        ticks->wake();
        ticks->wake();
        context.restart();
        context.run();
        CHECK(listener->left == 0);
    }
}

TEST_CASE("ticker: a wait that begins while the last tick is at work is not forgotten") {
    for (const int at_call : {1, 2}) { // in the turn that finds nothing waiting, and in its second look
        asio::io_context context;
        const auto ticks = std::make_shared<ticker>(context.get_executor());
        const auto listener = std::make_shared<waits>(0);
        listener->on_tick = [&] {
            if (listener->calls != at_call) return;
            asio::post(context, [&] { // as another thread would, between two ticks
                listener->left = 2;
                ticks->wake();
            });
        };
        ticks->listen(listener);
        ticks->wake();
        context.run();
        CHECK(listener->left == 0);
        CHECK(listener->calls >= at_call + 2);
    }
    asio::io_context context; // from inside the tick itself
    const auto ticks = std::make_shared<ticker>(context.get_executor());
    const auto first = std::make_shared<waits>(0);
    const auto second = std::make_shared<waits>(0);
    second->on_tick = [&] {
        if (second->calls != 2) return;
        first->left = 2; // has been asked already in this round
        ticks->wake();
    };
    ticks->listen(first);
    ticks->listen(second);
    ticks->wake();
    context.run();
    CHECK(first->left == 0);
}

TEST_CASE("ticker: all listeners are called with the time of its clock; one that is gone is left out") {
    asio::io_context context;
    const fixed_clock time;
    const auto ticks = std::make_shared<ticker>(context.get_executor(), time);
    const auto first = std::make_shared<waits>(1);
    auto gone = std::make_shared<waits>(1000);
    const auto last = std::make_shared<waits>(2);
    ticks->listen(first);
    ticks->listen(gone);
    ticks->listen(last);
    gone.reset();
    ticks->wake();
    context.run();
    CHECK(first->seen == time_point{std::chrono::hours{77}});
    CHECK(last->left == 0);
    CHECK(first->calls == last->calls);
}

TEST_CASE("ticker: what a listener tells may run the context, and with it the next tick, without waiting for itself") {
    asio::io_context context;
    const auto ticks = std::make_shared<ticker>(context.get_executor());
    const auto listener = std::make_shared<waits>(0);
    int nested = 0;
    listener->on_tick = [&] {
        listener->inside = false; // not a second tick, as we shall see
        if (listener->calls != 2) return; // in the second look the tick counts as stopped, so that a wake begins another
        ticks->wake();
        const auto calls = listener->calls.load();
        nested = static_cast<int>(context.run_for(3 * ticker::period));
        CHECK(listener->calls == calls);
    };
    ticks->listen(listener);
    ticks->wake();
    context.run();
    CHECK(nested > 1); // what armed the other tick, and the tick
    CHECK_FALSE(listener->overlapped);
    CHECK(listener->calls > 2);
}

TEST_CASE("ticker: a listener may go, and another come, during a tick") {
    asio::io_context context;
    const auto ticks = std::make_shared<ticker>(context.get_executor());
    auto first = std::make_shared<waits>(1000);
    const auto late = std::make_shared<waits>(1);
    std::weak_ptr<waits> watch = first;
    const auto second = std::make_shared<waits>(2);
    second->on_tick = [&] {
        if (second->calls != 1) return;
        first.reset();
        ticks->listen(late);
    };
    ticks->listen(first);
    ticks->listen(second);
    ticks->wake();
    context.run();
    CHECK(watch.expired());
    CHECK(late->left == 0);
}

TEST_CASE("ticker: a context that is destroyed while the tick runs takes it along") {
    auto context = std::make_unique<asio::io_context>();
    auto ticks = std::make_shared<ticker>(context->get_executor());
    const auto listener = std::make_shared<waits>(1000);
    ticks->listen(listener);
    ticks->wake();
    context->poll();
    const std::weak_ptr<ticker> watch = ticks;
    ticks.reset();
    CHECK_FALSE(watch.expired()); // its timer keeps it
    context.reset();
    CHECK(watch.expired());
}

TEST_CASE("ticker: woken from many threads it ticks on one at a time, and no wait is lost") {
    asio::thread_pool pool{4};
    const auto ticks = std::make_shared<ticker>(pool.get_executor());
    std::vector<std::shared_ptr<waits>> listeners;
    for (int n = 0; n != 4; ++n) {
        listeners.push_back(std::make_shared<waits>(0));
        ticks->listen(listeners.back());
    }
    std::vector<std::thread> threads;
    for (const auto& listener : listeners) {
        threads.emplace_back([&ticks, listener] {
            for (int n = 0; n != 20'000; ++n) {
                listener->left = 1;
                ticks->wake();
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    pool.join(); // returns, because at last nothing waits
    for (const auto& listener : listeners) {
        CHECK(listener->left == 0);
        CHECK_FALSE(listener->overlapped);
    }
}
