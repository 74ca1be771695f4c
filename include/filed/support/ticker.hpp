/// \file
/// The coarse tick: one timer per client for all deadlines, running only while something waits.
#pragma once

#include <filed/support/asio.hpp>
#include <filed/support/clock.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(post.hpp)
#include FILED_ASIO(steady_timer.hpp)

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI {

/// A part that looks at its deadlines when the clock has moved on (a pool, a token cache).
class tick_listener {
public:
    virtual ~tick_listener() = default;
    /// Ends every wait whose deadline is at or before `now`. Returns whether anything still waits.
    /// Called by one thread at a time, possibly while other threads use the part.
    virtual bool tick(time_point now) noexcept = 0;
};

/// Calls its listeners from time to time while anything waits. Tests replace it by one that they turn by hand.
class tick_source {
public:
    virtual ~tick_source() = default;
    /// Something waits from now on. Thread-safe; costs one atomic exchange while the tick already runs. Without memory nothing happens,
    /// and the next call tries again.
    virtual void wake() noexcept = 0;
    /// Adds a listener; it is left out once it is destroyed. Thread-safe.
    virtual void listen(std::weak_ptr<tick_listener> listener) = 0;
};

/// The tick of a real client: a steady timer on the client's executor.
///
/// An idle client owns no pending operation, so the timer stops at the first tick that finds nothing waiting; it
/// keeps a context's `run()` for at most one period after the last call.
class ticker final : public tick_source, public std::enable_shared_from_this<ticker> {
public:
    /// How coarse deadlines are.
    static constexpr std::chrono::milliseconds period{50};

    explicit ticker(asio::any_io_executor executor, const clock& time = machine_clock()) : executor_{std::move(executor)}, time_{time} {}

    void wake() noexcept override {
        if (running_.exchange(true)) return;
        try {
            asio::post(executor_, [self = shared_from_this()] { arm(nullptr, self); });
        } catch (...) { // NOLINT: whoever waits next wakes it
            running_.store(false);
        }
    }

    void listen(std::weak_ptr<tick_listener> listener) override {
        const std::lock_guard lock{mutex_};
        std::erase_if(listeners_, [](const auto& entry) { return entry.expired(); });
        listeners_.push_back(std::move(listener));
    }

private:
    /// The timer belongs to the handler that it calls, so that it is touched by one handler at a time without a strand,
    /// and nothing of the context stays behind in a tick that stands still. Without memory it stands still, too, instead of throwing
    /// into the program's `run()`.
    static void arm(std::unique_ptr<asio::steady_timer> timer, const std::shared_ptr<ticker>& self) noexcept {
        try {
            if (!timer) timer = std::make_unique<asio::steady_timer>(self->executor_);
            asio::steady_timer& running = *timer;
            running.expires_after(period);
            running.async_wait([timer = std::move(timer), self](const asio_error_code& reason) mutable {
                if (!reason && self->goes_on()) arm(std::move(timer), self);
            });
        } catch (...) { // NOLINT: whoever waits next wakes it
            self->running_.store(false);
        }
    }

    [[nodiscard]] bool goes_on() {
        if (call_listeners()) return true;
        running_.store(false);
        // A wait that began between the call and the store found the tick still running: look once more.
        return call_listeners() && !running_.exchange(true);
    }

    /// Whether anything waits; true as well when another call is at it. A new wake may have started the next tick before this
    /// one's second look ends, and what a listener tells may run the context that calls here: neither waits for the other.
    bool call_listeners() {
        if (turning_.exchange(true)) return true;
        const turn mine{turning_};
        std::vector<std::weak_ptr<tick_listener>> listeners;
        try {
            const std::lock_guard lock{mutex_};
            listeners = listeners_;
        } catch (...) { // NOLINT: the next tick may have the memory for it
            return true;
        }
        bool waiting = false;
        const time_point now = time_.monotonic();
        for (const auto& entry : listeners) {
            if (const auto listener = entry.lock()) waiting = listener->tick(now) || waiting;
        }
        return waiting;
    }

    struct turn {
        std::atomic<bool>& under_way;
        ~turn() { under_way.store(false); }
    };

    asio::any_io_executor executor_;
    const clock& time_;
    std::atomic<bool> running_{false};
    std::atomic<bool> turning_{false}; ///< one tick at a time
    std::mutex mutex_;
    std::vector<std::weak_ptr<tick_listener>> listeners_;
};

} // namespace filed
