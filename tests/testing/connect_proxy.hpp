/// \file
/// A small HTTP proxy for tests: it opens tunnels, and does wrong what it is told to.
#pragma once

#include <filed/support/config.hpp>

#include <asio/awaitable.hpp>
#include <asio/buffer.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read_until.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace filed_test {

/// What a proxy does. A value, set before the proxy is made.
struct proxy_manners {
    proxy_manners() {}
    std::uint16_t target = 0;         ///< port of 127.0.0.1 that every tunnel leads to, whatever the request says
    std::string authorization;        ///< what `Proxy-Authorization` must be; empty: nobody is asked for it
    std::optional<std::string> answer; ///< sent instead of opening a tunnel
    bool hangs_up = false;            ///< closes the connection after `answer`, or without one
    bool is_silent = false;           ///< reads the request and says nothing
    std::size_t piece = 0;            ///< bytes of its answer at a time; zero: all at once
};

/// Listens on a free port of 127.0.0.1. Its functions may be called from any thread; the destructor drops every connection.
class connect_proxy {
public:
    explicit connect_proxy(proxy_manners manners)
        : manners_{std::move(manners)}, acceptor_{context_, {asio::ip::address_v4::loopback(), 0}}, port_{acceptor_.local_endpoint().port()} {
        asio::co_spawn(context_, accept(), asio::detached);
        thread_ = std::thread{[this] {
            const auto busy = asio::make_work_guard(context_);
            context_.run();
        }};
    }
    connect_proxy(const connect_proxy&) = delete;
    connect_proxy& operator=(const connect_proxy&) = delete;
    ~connect_proxy() {
        context_.stop();
        thread_.join();
    }

    /// `http://127.0.0.1:PORT`, with credentials before the host if there are any. \param credentials  `user:password`
    [[nodiscard]] std::string url(const std::string& credentials = {}) const {
        return "http://" + (credentials.empty() ? "" : credentials + '@') + "127.0.0.1:" + std::to_string(port_);
    }
    /// The requests that it got, each the whole header section.
    [[nodiscard]] std::vector<std::string> requests() const {
        const std::lock_guard lock{mutex_};
        return requests_;
    }
    /// What went through the tunnels from the client.
    [[nodiscard]] std::string passed_on() const {
        const std::lock_guard lock{mutex_};
        return passed_on_;
    }

private:
    using tcp = asio::ip::tcp;

    struct path {
        explicit path(asio::io_context& context) : client{context}, server{context} {}
        void close() noexcept {
            std::error_code ignored;
            client.close(ignored);
            server.close(ignored);
        }
        tcp::socket client;
        tcp::socket server;
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
        std::error_code trouble;
        std::string head;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        auto received = asio::dynamic_buffer(head, 64 * 1024);
        co_await asio::async_read_until(way->client, received, "\r\n\r\n", token);
        if (trouble) co_return;
        {
            const std::lock_guard lock{mutex_};
            requests_.push_back(head);
        }
        if (manners_.is_silent) {
            char byte = 0;
            co_await way->client.async_read_some(asio::buffer(&byte, 1), token); // until the client leaves
            co_return;
        }
        const bool is_allowed = manners_.authorization.empty() || head.find("\r\nProxy-Authorization: " + manners_.authorization + "\r\n") != std::string::npos;
        std::string answer = "HTTP/1.1 200 Connection established\r\n\r\n";
        bool opens = !manners_.answer && !manners_.hangs_up;
        if (manners_.answer || manners_.hangs_up) {
            answer = manners_.answer.value_or("");
        } else if (!is_allowed) {
            answer = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 4\r\n\r\nno\r\n";
            opens = false;
        } else {
            way->server.connect({asio::ip::address_v4::loopback(), manners_.target}, trouble);
            if (trouble) {
                answer = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
                opens = false;
            }
        }
        const std::size_t piece = manners_.piece == 0 ? answer.size() : manners_.piece;
        way->client.set_option(tcp::no_delay{true});
        for (std::size_t at = 0; at < answer.size(); at += piece) {
            const std::string bytes = answer.substr(at, piece);
            auto buffer = asio::buffer(bytes);
            co_await asio::async_write(way->client, buffer, token);
        }
        if (opens) {
            asio::co_spawn(context_, pass_on(way, way->client, way->server, true), asio::detached);
            asio::co_spawn(context_, pass_on(way, way->server, way->client, false), asio::detached);
        } else if (!manners_.hangs_up) {
            char byte = 0;
            co_await way->client.async_read_some(asio::buffer(&byte, 1), token); // the connection stays open
        }
    }

    asio::awaitable<void> pass_on(std::shared_ptr<path> way, tcp::socket& from, tcp::socket& to, bool keeps) {
        std::error_code trouble;
        std::array<char, 16 * 1024> bytes;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        for (;;) {
            const std::size_t size = co_await from.async_read_some(asio::buffer(bytes), token);
            if (trouble) break;
            if (keeps) {
                const std::lock_guard lock{mutex_};
                passed_on_.append(bytes.data(), size);
            }
            auto piece = asio::buffer(bytes, size);
            co_await asio::async_write(to, piece, token);
            if (trouble) break;
        }
        if (trouble == asio::error::eof) to.shutdown(tcp::socket::shutdown_send, trouble);
        else way->close();
    }

    const proxy_manners manners_;
    asio::io_context context_;
    tcp::acceptor acceptor_;
    std::uint16_t port_;
    mutable std::mutex mutex_;
    std::vector<std::string> requests_;
    std::string passed_on_;
    std::thread thread_;
};

} // namespace filed_test
