/// \file
/// A token cache whose exchange answers when it is told to.
#pragma once

#include <filed/auth/token_cache.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/ticker.hpp>

#include <asio/awaitable.hpp>
#include <asio/post.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

namespace filed_benchmark {

/// Deadlines do not matter here.
struct no_tick final : filed::tick_source {
    void wake() noexcept override {}
    void listen(std::weak_ptr<filed::tick_listener>) override {}
};

/// Time passes when it is told to.
class hand_clock final : public filed::clock {
public:
    [[nodiscard]] filed::instant now() const noexcept override {
        const std::chrono::nanoseconds at{since_.load(std::memory_order_relaxed)};
        return {filed::time_point{at}, filed::wall_time{std::chrono::duration_cast<filed::wall_time::duration>(at)}};
    }
    [[nodiscard]] std::chrono::nanoseconds resolution() const noexcept override { return {}; }
    [[nodiscard]] std::chrono::nanoseconds suspended() const noexcept override { return {}; }
    void advance(std::chrono::nanoseconds by) noexcept { since_ += by.count(); }

private:
    std::atomic<std::int64_t> since_{std::chrono::nanoseconds{std::chrono::hours{1000}}.count()};
};

/// A token of 900 characters, as the API's are.
inline std::string token_text(std::size_t mark) {
    std::string text(900, 'x');
    const std::string number = std::to_string(mark);
    text.replace(0, number.size(), number);
    return text;
}

/// Counts exchanges, and holds them while it is shut.
class exchange_office {
public:
    [[nodiscard]] filed::auth::exchange_function exchange() {
        return [this](const std::shared_ptr<const filed::secret>&, filed::time_point) { return serve(); };
    }
    void shut() { open_ = false; }
    /// Waits for the exchange that is held, and lets it go.
    void open() {
        open_ = true;
        while (held_ == nullptr)
            std::this_thread::yield();
        asio::steady_timer* const timer = held_.exchange(nullptr);
        asio::post(timer->get_executor(), [timer] { timer->cancel(); });
    }
    [[nodiscard]] std::size_t count() const noexcept { return count_; }

private:
    asio::awaitable<filed::result<filed::auth::token_set>> serve() {
        filed::auth::token_set made;
        const std::size_t mark = ++count_;
        if (!open_) {
            const auto executor = co_await asio::this_coro::executor;
            asio::steady_timer timer{executor, std::chrono::steady_clock::time_point::max()};
            std::error_code ignored;
            held_ = &timer;
            co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
            asio::steady_timer* mine = &timer;
            (void)held_.compare_exchange_strong(mine, nullptr); // cancelled by the cache
        }
        const std::string text = token_text(mark);
        made.user = filed::secret{text};
        made.workspace = filed::secret{text};
        filed::result<filed::auth::token_set> answer = std::move(made);
        co_return answer;
    }

    std::atomic<bool> open_{true};
    std::atomic<asio::steady_timer*> held_{nullptr};
    std::atomic<std::size_t> count_{0};
};

inline std::shared_ptr<filed::auth::token_cache> make_cache(asio::any_io_executor executor, exchange_office& office,
                                                            const filed::clock& time = filed::machine_clock()) {
    return filed::auth::token_cache::make(std::move(executor), filed::auth::cache_options{}, office.exchange(),
                                          std::make_shared<const filed::secret>("key"), time, std::make_shared<no_tick>());
}

} // namespace filed_benchmark
