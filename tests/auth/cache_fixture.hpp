/// \file
/// What the tests of the token cache share: clocks that stand still, a tick turned by hand, and an exchange that
/// answers when it is told to.
#pragma once

#include <filed/auth/cache_options.hpp>
#include <filed/auth/snapshot.hpp>
#include <filed/auth/token_cache.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/ticker.hpp>
#include <filed/support/waiter.hpp>
#include <filed/testing/json_web_token.hpp>

#include <asio/awaitable.hpp>
#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::testing_auth {

using namespace std::chrono_literals;

/// Clocks that move only when they are told to. Thread-safe.
class still_clock final : public clock {
public:
    [[nodiscard]] instant now() const noexcept override {
        return {time_point{std::chrono::nanoseconds{monotonic_.load()}},
                wall_time{std::chrono::duration_cast<wall_time::duration>(std::chrono::nanoseconds{wall_.load()})}};
    }
    [[nodiscard]] std::chrono::nanoseconds resolution() const noexcept override { return std::chrono::nanoseconds{resolution_.load()}; }
    [[nodiscard]] std::chrono::nanoseconds suspended() const noexcept override {
        return std::chrono::nanoseconds{suspended_.load()};
    }

    /// Time passes.
    void advance(std::chrono::nanoseconds span) noexcept {
        monotonic_ += span.count();
        wall_ += span.count();
    }
    /// From now on the readings are as coarse as this.
    void coarsen(std::chrono::nanoseconds to) noexcept { resolution_ = to.count(); }
    /// The machine sleeps.
    void sleep(std::chrono::nanoseconds span) noexcept {
        suspended_ += span.count();
        wall_ += span.count();
    }
    /// Somebody sets the wall clock.
    void step_wall(std::chrono::nanoseconds by) noexcept { wall_ += by.count(); }
    void set_wall(std::chrono::sys_seconds to) noexcept { wall_ = std::chrono::nanoseconds{to.time_since_epoch()}.count(); }

    static constexpr std::chrono::sys_seconds start{std::chrono::seconds{1'750'000'000}};

private:
    std::atomic<std::int64_t> monotonic_{std::chrono::nanoseconds{1000h}.count()};
    std::atomic<std::int64_t> wall_{std::chrono::nanoseconds{start.time_since_epoch()}.count()};
    std::atomic<std::int64_t> suspended_{0};
    std::atomic<std::int64_t> resolution_{0};
};

/// A tick that is turned by hand; as the real one it stands still until it is woken, and again when nothing waits.
class hand_tick final : public tick_source {
public:
    void wake() noexcept override {
        ++wakes;
        running_ = true;
        if (on_wake) on_wake();
    }
    void listen(std::weak_ptr<tick_listener> listener) override { listeners_.push_back(std::move(listener)); }

    /// Returns whether anything waits.
    bool turn(time_point now) {
        if (!running_.exchange(false)) return false;
        bool waiting = false;
        for (const auto& entry : listeners_) {
            if (const auto listener = entry.lock()) waiting = listener->tick(now) || waiting;
        }
        if (waiting) running_ = true;
        return waiting;
    }

    std::atomic<int> wakes{0};
    std::function<void()> on_wake;

private:
    std::atomic<bool> running_{false};
    std::vector<std::weak_ptr<tick_listener>> listeners_;
};

/// A signed JWT in compact form with these claims; the signature is nobody's.
[[nodiscard]] inline std::string jwt(std::string_view payload) {
    return testing::to_base64url(R"({"alg":"ES256"})") + '.' + testing::to_base64url(payload) + ".c2lnbmF0dXJl";
}

/// A JWT that is told apart by `mark`.
[[nodiscard]] inline std::string jwt(std::string_view mark, std::chrono::sys_seconds issued, std::chrono::seconds life) {
    return jwt(R"({"mark":")" + std::string{mark} + R"(","iat":)" + std::to_string(issued.time_since_epoch().count()) +
               R"(,"exp":)" + std::to_string((issued + life).time_since_epoch().count()) + "}");
}

/// Both tokens, with the marks `user-<mark>` and `workspace-<mark>`.
[[nodiscard]] inline auth::token_set tokens(std::string_view mark, std::chrono::sys_seconds issued,
                                            std::chrono::seconds life = 30min) {
    auth::token_set made;
    made.user = secret{jwt("user-" + std::string{mark}, issued, life)};
    made.workspace = secret{jwt("workspace-" + std::string{mark}, issued, life)};
    return made;
}

/// A server that holds every exchange until the test answers it. Thread-safe.
class held_server {
public:
    /// One exchange that waits for its answer.
    class call final : public waiter {
    public:
        call(held_server& owner, std::string with, time_point until) : server_{owner}, key{std::move(with)}, deadline{until} {}

        /// Ends the exchange. False when it was cancelled before.
        bool answer(result<auth::token_set> with) {
            {
                const std::lock_guard lock{server_.mutex_};
                if (!std::exchange(waits, false)) return false;
                answered = std::move(with);
            }
            finish();
            return true;
        }

        bool waits = false;
        bool stopped = false; ///< was told to stop
        result<auth::token_set> answered = error{operation_aborted()};

    private:
        friend class held_server;
        bool withdraw(asio::cancellation_type) noexcept override {
            const std::lock_guard lock{server_.mutex_};
            stopped = true;
            return !server_.stubborn && std::exchange(waits, false);
        }
        held_server& server_;

    public:
        const std::string key;
        const time_point deadline;
    };

    [[nodiscard]] auth::exchange_function exchange() {
        return [this](std::shared_ptr<const secret> key, time_point deadline) { return serve(std::move(key), deadline); };
    }

    [[nodiscard]] std::size_t count() const {
        const std::lock_guard lock{mutex_};
        return calls_.size();
    }
    /// The exchange that came `at`th.
    [[nodiscard]] call& operator[](std::size_t at) const {
        const std::lock_guard lock{mutex_};
        return *calls_.at(at);
    }
    [[nodiscard]] call& last() const { return (*this)[count() - 1]; }

    bool stubborn = false;                                       ///< exchanges do not listen when they are told to stop
    std::function<result<auth::token_set>(const call&)> at_once; ///< where set, it answers instead of the test

private:
    asio::awaitable<result<auth::token_set>> serve(std::shared_ptr<const secret> key, time_point deadline) {
        const auto mine = std::make_shared<call>(*this, std::string{key->reveal()}, deadline);
        {
            const std::lock_guard lock{mutex_};
            calls_.push_back(mine);
        }
        if (at_once) {
            auto answer = at_once(*mine);
            co_return answer;
        }
        const auto enqueue = [raw = mine.get()] {
            const std::lock_guard lock{raw->server_.mutex_};
            raw->waits = true;
            return true;
        };
        auto parked = suspend(*mine, enqueue);
        co_await std::move(parked);
        auto answer = std::move(mine->answered);
        co_return answer;
    }

    mutable std::mutex mutex_;
    std::vector<std::shared_ptr<call>> calls_;
};

/// A cache under virtual time on one thread.
struct cache_fixture {
    explicit cache_fixture(auth::cache_options with = {}) {
        if (!with.random) with.random = [this] { return draw; };
        cache = auth::token_cache::make(context.get_executor(), std::move(with), server.exchange(),
                                        std::make_shared<const secret>("key-1"), time, ticks);
    }

    /// Runs everything that can run.
    void settle() {
        context.restart();
        context.poll();
    }
    /// Lets time pass in steps of `step`, with a tick and all that follows after each. Returns whether anything waits.
    bool pass(std::chrono::nanoseconds span, std::chrono::nanoseconds step = 50ms) {
        bool waiting = false;
        while (span.count() > 0) {
            const auto next = std::min(span, step);
            span -= next;
            time.advance(next);
            waiting = ticks->turn(time.now().monotonic);
            settle();
        }
        return waiting;
    }
    [[nodiscard]] time_point in(std::chrono::nanoseconds span) const { return time.now().monotonic + span; }
    [[nodiscard]] std::chrono::sys_seconds wall() const { return std::chrono::floor<std::chrono::seconds>(time.now().wall); }

    /// An acquire that may still wait.
    struct asked {
        std::optional<result<auth::lease>> outcome;
        std::exception_ptr thrown;
        int endings = 0;
        std::function<void()> on_end; ///< runs inside the waiter's resume
        asio::cancellation_signal cancel;

        [[nodiscard]] bool ended() const { return outcome.has_value() || thrown; }
        [[nodiscard]] bool has_token() const { return outcome && outcome->has_value(); }
        [[nodiscard]] error reason() const { return outcome ? outcome->error() : error{}; }
        [[nodiscard]] std::uint64_t generation() const { return has_token() ? (*outcome)->generation() : 0; }
    };
    /// Starts an acquire and runs it as far as it goes.
    std::shared_ptr<asked> ask(time_point deadline = never) {
        auto request = std::make_shared<asked>();
        start(request, deadline);
        settle();
        return request;
    }
    void start(const std::shared_ptr<asked>& request, time_point deadline) {
        asio::co_spawn(
            context, cache->acquire(deadline),
            asio::bind_cancellation_slot(request->cancel.slot(), [request](std::exception_ptr thrown, result<auth::lease> outcome) {
                request->thrown = thrown;
                if (!thrown) request->outcome = std::move(outcome);
                ++request->endings;
                if (request->on_end) request->on_end();
            }));
    }
    /// A token that needed no waiting; nothing when there is none.
    std::optional<auth::lease> hit() {
        auth::lease got;
        if (!cache->try_acquire(got)) return std::nullopt;
        return got;
    }
    /// Makes the cache hold a token, the `mark`th, through a whole exchange.
    std::uint64_t fill(std::string_view mark = "1", std::chrono::seconds life = 30min) {
        const auto before = server.count();
        const auto request = ask();
        if (server.count() != before + 1) return 0;
        server.last().answer(tokens(mark, wall(), life));
        settle();
        return request->generation();
    }

    still_clock time;
    std::shared_ptr<hand_tick> ticks = std::make_shared<hand_tick>();
    double draw = 0.5;
    held_server server;
    asio::io_context context;
    std::shared_ptr<auth::token_cache> cache;
};

} // namespace filed::testing_auth
