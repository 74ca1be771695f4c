/// \file
/// A TCP path between a client and a server of this machine, which a test can block, hold and redirect.
#pragma once

#include "../support/full_queue.hpp"

#include <filed/support/config.hpp>

#include <asio/awaitable.hpp>
#include <asio/buffer.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/post.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace filed_test {

/// Listens on a free port of 127.0.0.1, or of another address of this machine, and passes the bytes of every connection on to another port, and back. Its
/// functions may be called from any thread; the destructor drops every connection.
class tcp_relay {
public:
    /// How it begins.
    enum class start {
        open,   ///< takes connections
        blocked ///< its queue of connections is full and nobody takes from it: an attempt to connect gets no answer (Linux)
    };

    using tcp = asio::ip::tcp;

    /// One connection, and the one that it leads to.
    struct path {
        explicit path(asio::io_context& context) : client{context}, server{context} {}
        void reset() noexcept {
            std::error_code ignored;
            client.set_option(asio::socket_base::linger{true, 0}, ignored);
            server.set_option(asio::socket_base::linger{true, 0}, ignored);
        }
        void close() noexcept {
            std::error_code ignored;
            client.close(ignored);
            server.close(ignored);
        }
        tcp::socket client;
        tcp::socket server;
    };

    /// What somebody else decides. Called on the relay's thread.
    struct hooks {
        hooks() {}
        /// Connects `server`, or does something else with `client`. \return whether bytes are to be passed on; if not, the path ends
        std::function<asio::awaitable<bool>(path&)> open;
        /// Sees what goes to the server.
        std::function<void(std::string_view)> to_server;
    };

    /// \param address  of this machine, where it listens
    explicit tcp_relay(std::uint16_t target, start how = start::open, const asio::ip::address& address = asio::ip::address_v4::loopback(),
                       hooks others = hooks{})
        : hooks_{std::move(others)}, target_{target}, acceptor_{context_}, held_{context_, asio::steady_timer::time_point::max()} {
        const asio::ip::tcp::endpoint anywhere{address, 0};
        acceptor_.open(anywhere.protocol());
        acceptor_.bind(anywhere);
        acceptor_.listen(how == start::blocked ? 0 : asio::socket_base::max_listen_connections);
        port_ = acceptor_.local_endpoint().port();
        if (how == start::blocked) fillers_ = fill_queue(context_, acceptor_.local_endpoint());
        else asio::co_spawn(context_, accept(), asio::detached);
        thread_ = std::thread{[this] {
            const auto busy = asio::make_work_guard(context_);
            context_.run();
        }};
    }
    tcp_relay(const tcp_relay&) = delete;
    tcp_relay& operator=(const tcp_relay&) = delete;
    ~tcp_relay() {
        context_.stop();
        thread_.join();
    }

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }

    /// Connections that are opened from now on lead to another server.
    void redirect(std::uint16_t target) {
        asio::post(context_, [this, target] { target_ = target; });
    }
    /// Reads no more, from either side, until `let_go`: what the sockets do not take stays where it is.
    void hold() {
        asio::post(context_, [this] { is_held_ = true; });
    }
    void let_go() {
        asio::post(context_, [this] {
            is_held_ = false;
            held_.cancel();
        });
    }
    /// Which way bytes go.
    enum class direction { to_server, to_client };
    /// The next connection ends, on both sides, as soon as so many bytes have gone one way. \param reset  by RST instead of FIN
    void cut_next(direction way, std::size_t bytes, bool reset) {
        asio::post(context_, [this, way, bytes, reset] {
            next_limits_ = {};
            (way == direction::to_server ? next_limits_.to_server : next_limits_.to_client) = bytes;
            next_limits_.reset = reset;
        });
    }
    /// Takes connections, where it began blocked.
    void unblock() {
        asio::post(context_, [this] {
            std::error_code ignored;
            for (std::size_t taken = 0; taken + 1 < fillers_.size(); ++taken) {
                asio::ip::tcp::socket filler{context_};
                acceptor_.accept(filler, ignored);
            }
            fillers_.clear();
            asio::co_spawn(context_, accept(), asio::detached);
        });
    }

private:
    /// Most bytes of one connection.
    struct limits {
        std::size_t to_server = std::numeric_limits<std::size_t>::max();
        std::size_t to_client = std::numeric_limits<std::size_t>::max();
        bool reset = false;
    };

    asio::awaitable<void> accept() {
        std::error_code trouble;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        for (;;) {
            auto way = std::make_shared<path>(context_);
            co_await acceptor_.async_accept(way->client, token);
            if (trouble) co_return;
            asio::co_spawn(context_, serve(way), asio::detached);
        }
    }

    asio::awaitable<void> serve(std::shared_ptr<path> way) {
        bool opened = false;
        if (hooks_.open) {
            opened = co_await hooks_.open(*way);
        } else {
            std::error_code trouble;
            way->server.connect({asio::ip::address_v4::loopback(), target_}, trouble);
            opened = !trouble;
        }
        if (!opened) co_return;
        const limits most = std::exchange(next_limits_, limits{});
        asio::co_spawn(context_, pass_on(way, direction::to_server, most.to_server, most.reset), asio::detached);
        asio::co_spawn(context_, pass_on(way, direction::to_client, most.to_client, most.reset), asio::detached);
    }

    asio::awaitable<void> pass_on(std::shared_ptr<path> way, direction where, std::size_t most, bool reset) {
        std::error_code trouble;
        std::array<char, 16 * 1024> bytes;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        tcp::socket& from = where == direction::to_server ? way->client : way->server;
        tcp::socket& to = where == direction::to_server ? way->server : way->client;
        for (;;) {
            const std::size_t size = co_await from.async_read_some(asio::buffer(bytes), token);
            if (trouble) break;
            while (is_held_) co_await held_.async_wait(token);
            const auto piece = asio::buffer(bytes, std::min(size, most));
            if (where == direction::to_server && hooks_.to_server) hooks_.to_server({bytes.data(), piece.size()});
            co_await asio::async_write(to, piece, token);
            most -= piece.size();
            if (most == 0 && reset) way->reset();
            if (trouble || most == 0) break;
        }
        if (trouble == asio::error::eof) to.shutdown(tcp::socket::shutdown_send, trouble);
        else way->close();
    }

    const hooks hooks_;
    asio::io_context context_;
    std::uint16_t target_;
    std::uint16_t port_ = 0;
    tcp::acceptor acceptor_;
    asio::steady_timer held_;
    bool is_held_ = false;
    limits next_limits_;
    std::vector<tcp::socket> fillers_; ///< the last one got no answer
    std::thread thread_;
};

} // namespace filed_test
