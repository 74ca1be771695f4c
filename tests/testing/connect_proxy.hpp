/// \file
/// A small HTTP proxy for tests: it opens tunnels, and does wrong what it is told to.
#pragma once

#include "tcp_relay.hpp"

#include <filed/support/config.hpp>

#include <asio/awaitable.hpp>
#include <asio/buffer.hpp>
#include <asio/read_until.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
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
        : manners_{std::move(manners)}, relay_{manners_.target, tcp_relay::start::open, asio::ip::address_v4::loopback(), conduct()} {}

    /// `http://127.0.0.1:PORT`, with credentials before the host if there are any. \param credentials  `user:password`
    [[nodiscard]] std::string url(const std::string& credentials = {}) const {
        return "http://" + (credentials.empty() ? "" : credentials + '@') + "127.0.0.1:" + std::to_string(relay_.port());
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
    [[nodiscard]] tcp_relay::hooks conduct() {
        tcp_relay::hooks made;
        made.open = [this](tcp_relay::path& way) { return open(way); };
        made.to_server = [this](std::string_view bytes) {
            const std::lock_guard lock{mutex_};
            passed_on_ += bytes;
        };
        return made;
    }

    /// Reads the request for a tunnel and answers it. \return whether the tunnel is there
    asio::awaitable<bool> open(tcp_relay::path& way) {
        std::error_code trouble;
        std::string head;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        auto received = asio::dynamic_buffer(head, 64 * 1024);
        co_await asio::async_read_until(way.client, received, "\r\n\r\n", token);
        if (trouble) co_return false;
        {
            const std::lock_guard lock{mutex_};
            requests_.push_back(head);
        }
        bool opens = false;
        const std::string answer = decide(way, head, opens);
        const std::size_t piece = manners_.piece == 0 ? answer.size() : manners_.piece;
        way.client.set_option(tcp_relay::tcp::no_delay{true});
        for (std::size_t at = 0; at < answer.size(); at += piece) {
            const std::string bytes = answer.substr(at, piece);
            auto buffer = asio::buffer(bytes);
            co_await asio::async_write(way.client, buffer, token);
        }
        if (!opens && !manners_.hangs_up) {
            char byte = 0;
            co_await way.client.async_read_some(asio::buffer(&byte, 1), token); // until the client leaves
        }
        co_return opens;
    }

    /// What is said to a request, and whether the tunnel is there then.
    std::string decide(tcp_relay::path& way, const std::string& head, bool& opens) const {
        if (manners_.is_silent) return {};
        if (manners_.answer || manners_.hangs_up) return manners_.answer.value_or("");
        if (!manners_.authorization.empty() && head.find("\r\nProxy-Authorization: " + manners_.authorization + "\r\n") == std::string::npos) {
            return "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 4\r\n\r\nno\r\n";
        }
        std::error_code trouble;
        way.server.connect({asio::ip::address_v4::loopback(), manners_.target}, trouble);
        if (trouble) return "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
        opens = true;
        return "HTTP/1.1 200 Connection established\r\n\r\n";
    }

    const proxy_manners manners_;
    mutable std::mutex mutex_;
    std::vector<std::string> requests_;
    std::string passed_on_;
    tcp_relay relay_; ///< the last: its thread uses the others
};

} // namespace filed_test
