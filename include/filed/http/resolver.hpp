/// \file
/// Host names to addresses: literals at once, names through the system's resolver, remembered for a while.
///
/// A look-up cannot be cancelled, so nobody waits for one: its callers are told when it ends, and a caller that gave up
/// ignores the answer. An `io_context::run()` still returns only after the system's resolver has answered.
#pragma once

#include <filed/http/connect_race.hpp>
#include <filed/http/error.hpp>
#include <filed/http/origin.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/result.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(ip/tcp.hpp)
#include FILED_ASIO(post.hpp)

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::http {

/// Resolves the host of one origin. Thread-safe. At most one look-up runs at a time; those who ask meanwhile share it.
class resolver : public std::enable_shared_from_this<resolver> {
public:
    using endpoint = asio::ip::tcp::endpoint;
    using answer_type = result<std::vector<endpoint>>;
    using callback = std::function<void(const answer_type&)>;

    /// How long an answer is used again.
    static constexpr std::chrono::seconds lifetime{30};
    /// Most addresses of one name that are tried.
    static constexpr std::size_t address_limit = 16;
    /// How long an address that answered where others did not is tried first (RFC 8305, section 4).
    static constexpr std::chrono::minutes preference{10};

    /// \param time  outlives this
    explicit resolver(asio::any_io_executor executor, const clock& time = machine_clock())
        : executor_{std::move(executor)}, time_{time} {}

    /// Calls `done` once with the addresses of `target.host` in the order in which to try them (see `try_order`), or with
    /// `errc::name_not_found`; on this thread when the answer is known, on the executor otherwise. It must not throw.
    /// \param asker  when it is gone, nobody waits any more and `done` need not be called. So a look-up that hangs for ever gathers
    ///               no
    ///               more waiters than there are askers.
    /// Throws `std::bad_alloc`; `done` may have been called with an error then.
    void resolve(const origin& target, std::weak_ptr<const void> asker, callback done) {
        asio_error_code not_literal;
        const auto literal = asio::ip::make_address(target.host, not_literal);
        if (!not_literal) return done(answer_type{std::vector{endpoint{literal, target.port}}});
        std::vector<endpoint> known;
        {
            const std::lock_guard lock{mutex_};
            const time_point now = time_.monotonic();
            if (!known_.empty() && now < known_until_) {
                known = known_;
                if (now < preferred_until_) put_first(preferred_, known);
            } else {
                std::erase_if(waiting_, [](const waiter& each) { return each.asker.expired(); });
                waiting_.push_back({std::move(asker), std::move(done)});
                if (std::exchange(looking_up_, true)) return;
            }
        }
        if (!known.empty()) return done(answer_type{std::move(known)});
        asio::post(executor_, [guard = answer_guard{shared_from_this()}, target]() mutable {
            const auto self = std::move(guard.self);
            try {
                self->look_up(target);
            } catch (const std::exception&) { // no thread for the look-up
                self->answer(about_look_up(errc::name_not_found, "the look-up could not be started"));
            }
        });
    }

    /// This address answered where one before it did not: it is tried first for a while.
    void prefer(const endpoint& address) noexcept {
        const std::lock_guard lock{mutex_};
        preferred_ = address;
        preferred_until_ = time_.monotonic() + preference;
    }

    /// Asks the system again next time: none of the addresses could be connected to.
    void forget() noexcept {
        const std::lock_guard lock{mutex_};
        known_.clear();
        preferred_until_ = {};
    }

    /// How many wait for the look-up that is under way, those included that are gone.
    [[nodiscard]] std::size_t waiting() const {
        const std::lock_guard lock{mutex_};
        return waiting_.size();
    }

private:
    struct waiter {
        std::weak_ptr<const void> asker;
        callback done;
    };

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

    static void put_first(const endpoint& address, std::vector<endpoint>& list) {
        const auto found = std::find(list.begin(), list.end(), address);
        if (found != list.end()) std::rotate(list.begin(), found, found + 1);
    }

    void look_up(const origin& target) {
        // The Asio object belongs to its handler, so that nothing of the context stays behind when no look-up runs.
        auto lookup = std::make_unique<asio::ip::tcp::resolver>(executor_);
        auto& running = *lookup;
        running.async_resolve(target.host, std::to_string(target.port), asio::ip::resolver_base::numeric_service,
                              [lookup = std::move(lookup), guard = answer_guard{shared_from_this()}, place = target.text()](
                                  const asio_error_code& reason, const asio::ip::tcp::resolver::results_type& found) mutable {
                                  const auto self = std::move(guard.self);
                                  try {
                                      if (reason) return self->answer(error{errc::name_not_found, place, reason.message()});
                                      std::vector<endpoint> addresses;
                                      for (const auto& entry : found) addresses.push_back(entry.endpoint());
                                      self->answer(try_order(addresses, address_limit));
                                  } catch (const std::exception&) {
                                      self->answer(about_look_up(filed::errc::internal_error, "out of memory"));
                                  }
                              });
    }

    [[nodiscard]] static error about_look_up(std::error_code code, std::string_view words) noexcept {
        return filed::detail::described(code, false, [&] { return error{code, std::make_shared<const error_detail>(std::string{}, std::string{words})}; });
    }

    void answer(answer_type addresses) noexcept {
        std::vector<waiter> waiting;
        {
            const std::lock_guard lock{mutex_};
            looking_up_ = false;
            waiting = std::exchange(waiting_, {});
            if (addresses) keep(*addresses);
        }
        for (const auto& each : waiting) each.done(addresses);
    }

    /// Under the lock. Without memory the next one who asks looks it up again.
    void keep(std::vector<endpoint>& addresses) noexcept {
        const time_point now = time_.monotonic();
        try {
            known_ = addresses;
            known_until_ = now + lifetime;
        } catch (const std::bad_alloc&) {
            known_.clear();
        }
        if (now < preferred_until_) put_first(preferred_, addresses);
    }

    asio::any_io_executor executor_;
    const clock& time_;
    mutable std::mutex mutex_;
    std::vector<waiter> waiting_;
    std::vector<endpoint> known_;
    time_point known_until_{};
    endpoint preferred_;
    time_point preferred_until_{};
    bool looking_up_ = false;
};

} // namespace filed::http
