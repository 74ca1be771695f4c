/// \file
/// Host names to addresses: literals at once, names through the system's resolver, remembered for a while.
///
/// A look-up cannot be cancelled, so nobody waits for one: its callers are told when it ends, and a caller that gave up
/// ignores the answer. An `io_context::run()` still returns only after the system's resolver has answered.
#pragma once

#include <filed/http/error.hpp>
#include <filed/http/origin.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/result.hpp>

#include <asio/any_io_executor.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/post.hpp>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace filed::http {

/// Resolves the host of one origin. Thread-safe. At most one look-up runs at a time; those who ask meanwhile share it.
class resolver : public std::enable_shared_from_this<resolver> {
public:
    using endpoint = asio::ip::tcp::endpoint;
    using callback = std::function<void(result<std::vector<endpoint>>)>;

    /// How long an answer is used again.
    static constexpr std::chrono::seconds lifetime{30};
    /// Most addresses of one name that are tried.
    static constexpr std::size_t address_limit = 16;

    /// \param time  outlives this
    explicit resolver(asio::any_io_executor executor, const clock& time = machine_clock()) : executor_{std::move(executor)}, time_{time} {}

    /// Calls `done` once with the addresses of `target.host` in the system's order of preference, or with
    /// `errc::name_not_found`; on this thread when the answer is known, on the executor otherwise.
    void resolve(const origin& target, callback done) {
        std::error_code not_literal;
        const auto literal = asio::ip::make_address(target.host, not_literal);
        if (!not_literal) return done(std::vector{endpoint{literal, target.port}});
        std::vector<endpoint> known;
        {
            const std::lock_guard lock{mutex_};
            if (!known_.empty() && time_.monotonic() < known_until_) {
                known = known_;
            } else {
                waiting_.push_back(std::move(done));
                if (waiting_.size() > 1) return;
            }
        }
        if (!known.empty()) return done(std::move(known));
        asio::post(executor_, [guard = answer_guard{shared_from_this()}, target]() mutable {
            const auto self = std::move(guard.self);
            try {
                self->look_up(target);
            } catch (const std::exception&) { // no thread for the look-up
                self->answer(error{errc::name_not_found, target.text(), "the look-up could not be started"});
            }
        });
    }

    /// Asks the system again next time: none of the addresses could be connected to.
    void forget() noexcept {
        const std::lock_guard lock{mutex_};
        known_.clear();
    }

private:
    /// Tells everybody who waits when the look-up's handler is destroyed instead of called.
    struct answer_guard {
        explicit answer_guard(std::shared_ptr<resolver> who) : self{std::move(who)} {}
        answer_guard(answer_guard&&) = default;
        answer_guard& operator=(answer_guard&&) = delete;
        ~answer_guard() {
            if (self) self->answer(error{filed::errc::client_closed});
        }
        std::shared_ptr<resolver> self;
    };

    void look_up(const origin& target) {
        // The Asio object belongs to its handler, so that nothing of the context stays behind when no look-up runs.
        auto lookup = std::make_unique<asio::ip::tcp::resolver>(executor_);
        auto& running = *lookup;
        running.async_resolve(target.host, std::to_string(target.port), asio::ip::resolver_base::numeric_service,
                              [lookup = std::move(lookup), guard = answer_guard{shared_from_this()}, place = target.text()](
                                  const std::error_code& reason, const asio::ip::tcp::resolver::results_type& found) mutable {
                                  const auto self = std::move(guard.self);
                                  if (reason) return self->answer(error{errc::name_not_found, place, reason.message()});
                                  std::vector<endpoint> addresses;
                                  for (const auto& entry : found) {
                                      if (addresses.size() < address_limit) addresses.push_back(entry.endpoint());
                                  }
                                  self->answer(std::move(addresses));
                              });
    }

    void answer(result<std::vector<endpoint>> addresses) {
        std::vector<callback> waiting;
        {
            const std::lock_guard lock{mutex_};
            waiting = std::exchange(waiting_, {});
            if (addresses) {
                known_ = *addresses;
                known_until_ = time_.monotonic() + lifetime;
            }
        }
        for (auto& done : waiting) done(addresses);
    }

    asio::any_io_executor executor_;
    const clock& time_;
    std::mutex mutex_;
    std::vector<callback> waiting_;
    std::vector<endpoint> known_;
    time_point known_until_{};
};

} // namespace filed::http
