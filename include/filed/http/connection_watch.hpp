/// \file
/// What one connection tells its observer, so that the connection itself has no more than a line for each phase.
#pragma once

#include <filed/http/error.hpp>
#include <filed/http/observer.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>

#include FILED_ASIO(error.hpp)
#include FILED_ASIO(ip/tcp.hpp)

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::http {

/// Measures the phases of one connection. Without an observer each function is one branch. Used by the connection's executor, one call at
/// a time, with no lock held.
class connection_watch {
public:
    /// Nobody watches.
    connection_watch() noexcept = default;
    /// \param observer  may be null
    /// \param time      outlives this
    connection_watch(std::shared_ptr<connection_observer> observer, const clock& time) : observer_{std::move(observer)}, time_{&time} {
        if (!observer_) return;
        number_ = next_observation_number();
        began_ = time_->precise();
    }

    /// Whether anybody watches.
    [[nodiscard]] explicit operator bool() const noexcept { return observer_ != nullptr; }
    /// Of the connection; zero when nobody watches.
    [[nodiscard]] observation_number number() const noexcept { return number_; }
    /// When the last byte of the last request was written; the clock's epoch when nobody watches or it was not.
    [[nodiscard]] time_point sent_at() const noexcept { return sent_; }

    /// A phase begins now. The first one, the resolution, began with this object.
    void begin() noexcept {
        if (observer_) began_ = time_->precise();
    }
    /// \param failure  of this phase and those below: null when it succeeded
    void resolved(std::string_view host, std::size_t addresses, const error* failure) const noexcept {
        if (observer_) observer_->on_resolve({phase(failure), number_, host, addresses});
    }
    /// An attempt on this address begins; they are counted from 0.
    void connecting(const asio::ip::tcp::endpoint& to) {
        if (observer_) attempts_.push_back({to, time_->precise(), false});
    }
    /// \param reason  why it failed; none when it did not
    void connected(std::size_t number, const asio_error_code& reason) {
        if (!observer_) return;
        if (!reason) return end_attempt(attempts_[number], nullptr);
        const error failure{reason == asio::error::connection_refused ? errc::connection_refused : errc::connect_failed, {}, reason.message()};
        end_attempt(attempts_[number], &failure);
    }
    /// Attempts that are still under way end for this reason.
    void stop_connecting(const error& reason) {
        for (attempt& each : attempts_) {
            if (!each.ended) end_attempt(each, &reason);
        }
        attempts_.clear();
    }
    /// \param status  that the proxy answered; 0 when it did not
    void tunnelled(std::string_view proxy, int status, const error* failure) const noexcept {
        if (observer_) observer_->on_tunnel({phase(failure), number_, proxy, status});
    }
    void shook_hands(std::string_view host, std::string_view protocol, bool resumed, const error* failure) const noexcept {
        if (observer_) observer_->on_handshake({phase(failure), number_, host, protocol, resumed});
    }
    /// It can carry requests from now on.
    void opened() noexcept {
        if (observer_) opened_ = time_->precise();
    }
    /// A request of `bytes` bytes is about to be written.
    void sending(const exchange_label& request, std::size_t bytes) noexcept {
        if (!observer_) return;
        request_ = request;
        bytes_ = bytes;
        ++requests_;
        sent_ = {};
        began_ = time_->precise();
    }
    /// It was written, or never will be.
    void sent(const error* failure) noexcept {
        if (!observer_) return;
        if (!failure) sent_ = time_->precise();
        observer_->on_send({phase(failure), number_, request_, requests_ > 1, bytes_});
    }
    void closed(const error* reason) const noexcept {
        if (observer_) observer_->on_close({{time_->precise() - opened_, reason}, number_, requests_});
    }

private:
    struct attempt {
        asio::ip::tcp::endpoint to;
        time_point began;
        bool ended;
    };
    void end_attempt(attempt& which, const error* failure) const {
        which.ended = true;
        const std::string host = which.to.address().to_string();
        const std::string address = (which.to.address().is_v6() ? '[' + host + ']' : host) + ':' + std::to_string(which.to.port());
        observer_->on_connect({{time_->precise() - which.began, failure}, number_, address});
    }
    [[nodiscard]] phase_event phase(const error* failure) const noexcept { return {time_->precise() - began_, failure}; }

    std::shared_ptr<connection_observer> observer_;
    const clock* time_ = nullptr;
    observation_number number_ = 0;
    std::vector<attempt> attempts_; ///< to connect
    time_point began_{}; ///< of the phase that is under way
    time_point opened_{};
    time_point sent_{};
    exchange_label request_;
    std::size_t bytes_ = 0;
    std::uint64_t requests_ = 0;
};

} // namespace filed::http
