/// \file
/// Which address of a name to connect to: all of them, a little apart, and the first that answers is it (happy eyeballs, RFC 8305).
///
/// `try_order` says in which order addresses are tried; a `connect_race` holds the attempts of one connection and knows why they
/// failed. It starts nothing by itself and has no timer: its owner says when the next attempt is due.
#pragma once

#include <filed/http/error.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/error.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(error.hpp)
#include FILED_ASIO(ip/tcp.hpp)

#include <algorithm>
#include <cstddef>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::http {

/// The addresses in the order in which they are tried: IPv6 and IPv4 take turns, beginning with the family of the first, and within
/// a family the order stays as it was (RFC 8305, section 4, with a first address family count of 1). Repeated ones are left out.
/// \param limit  most addresses of the result; both families are among them if both were found
[[nodiscard]] std::vector<asio::ip::tcp::endpoint> try_order(const std::vector<asio::ip::tcp::endpoint>& found, std::size_t limit);

/// The attempts of one connection to reach one of its addresses. Not thread-safe.
///
/// The owner calls `start_next` at the beginning, when an attempt has failed, and when one has had the attempt delay for itself;
/// the first attempt that succeeds is taken with `take`, which closes the others.
class connect_race {
public:
    using endpoint = asio::ip::tcp::endpoint;
    using socket = asio::ip::tcp::socket;

    /// \param addresses  in the order in which to try them
    void begin(std::vector<endpoint> addresses) {
        addresses_ = std::move(addresses);
        attempts_.clear();
        attempts_.reserve(addresses_.size()); // a socket must not move while it connects
        pending_ = 0;
    }

    /// Whether there is an address that was not tried yet.
    [[nodiscard]] bool has_next() const noexcept { return attempts_.size() < addresses_.size(); }
    /// How many attempts were started.
    [[nodiscard]] std::size_t started() const noexcept { return attempts_.size(); }
    /// Whether an attempt is under way.
    [[nodiscard]] bool pending() const noexcept { return pending_ != 0; }

    /// Starts an attempt on the next address; only if there is one.
    /// \param done  called as `done(asio_error_code)` when it has ended; with `operation_aborted` when another one was taken
    template <class Handler>
    void start_next(const asio::any_io_executor& executor, Handler done) {
        attempt& made = attempts_.emplace_back(executor);
        ++pending_;
        made.way.async_connect(addresses_[attempts_.size() - 1], std::move(done));
    }

    /// Attempt `number`, counted from 0, has ended without a connection.
    void failed(std::size_t number, const asio_error_code& reason) {
        --pending_;
        attempts_[number].reason = reason;
        asio_error_code ignored;
        attempts_[number].way.close(ignored);
    }

    /// The socket of attempt `number`.
    [[nodiscard]] socket& socket_of(std::size_t number) noexcept { return attempts_[number].way; }
    /// The address of attempt `number`.
    [[nodiscard]] const endpoint& address_of(std::size_t number) const noexcept { return addresses_[number]; }

    /// Ends the race: the socket of attempt `number`, which is connected. The others are closed.
    [[nodiscard]] socket take(std::size_t number) {
        socket won = std::move(attempts_[number].way);
        stop();
        return won;
    }
    /// Ends the race without a winner.
    void stop() noexcept {
        attempts_.clear();
        addresses_.clear();
        pending_ = 0;
    }

    /// Why there is no connection: `connect_timeout` while an attempt is under way, else the most telling of the reasons; and all of
    /// them in words. A host that refuses is there; one that cannot be reached tells less; least does a family that this machine has
    /// no route for.
    /// Errors: `connection_refused`, `connect_failed`, `connect_timeout`, `name_not_found` when there is no address.
    [[nodiscard]] error failure(const std::string& place) const;

private:
    struct attempt {
        explicit attempt(const asio::any_io_executor& executor) : way{executor} {}
        socket way;
        asio_error_code reason; ///< none while it is under way
    };

    std::vector<endpoint> addresses_;
    std::vector<attempt> attempts_; ///< the first of `addresses_`
    std::size_t pending_ = 0;
};

// ----------------------------------------------------------------------------------------------------------------

inline std::vector<asio::ip::tcp::endpoint> try_order(const std::vector<asio::ip::tcp::endpoint>& found, std::size_t limit) {
    std::vector<asio::ip::tcp::endpoint> first, second, order;
    for (const auto& each : found) {
        auto& family = each.protocol() == found.front().protocol() ? first : second;
        if (std::find(family.begin(), family.end(), each) == family.end()) family.push_back(each);
    }
    for (std::size_t index = 0; index < (std::max)(first.size(), second.size()); ++index) {
        for (const auto* family : {&first, &second}) {
            if (index < family->size() && order.size() < limit) order.push_back((*family)[index]);
        }
    }
    return order;
}

inline error connect_race::failure(const std::string& place) const {
    if (addresses_.empty()) return error{errc::name_not_found, place, "the name has no address"};
    std::vector<std::pair<std::string, std::size_t>> reasons; // and how many addresses each is true of
    const auto count = [&reasons](std::string words, std::size_t times) {
        const auto known = std::find_if(reasons.begin(), reasons.end(), [&](const auto& each) { return each.first == words; });
        if (known != reasons.end()) known->second += times;
        else if (times != 0) reasons.emplace_back(std::move(words), times);
    };
    bool refused = false;
    count("no answer", pending_);
    for (const bool about_the_route : {false, true}) {
        for (const attempt& each : attempts_) {
            const bool no_route = each.reason == asio::error::network_unreachable ||
                                  each.reason == asio::error::address_family_not_supported ||
                                  each.reason == std::errc::address_not_available;
            if (!each.reason || no_route != about_the_route) continue;
            refused = refused || each.reason == asio::error::connection_refused;
            count(each.reason.message(), 1);
        }
    }
    count("not tried", addresses_.size() - attempts_.size());
    std::string words;
    for (const auto& [text, times] : reasons) {
        if (!words.empty()) words += ", ";
        words += text;
        const std::size_t all = addresses_.size();
        if (all > 1) words += " (" + std::to_string(times) + " of " + std::to_string(all) + " addresses)";
    }
    const errc code = pending() ? errc::connect_timeout : refused ? errc::connection_refused : errc::connect_failed;
    return error{code, place, std::move(words)};
}

} // namespace filed::http
