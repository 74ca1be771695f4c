/// \file
/// A plain-text server on loopback whose every byte a test writes itself, and a tick that a test turns by hand.
#pragma once

#include <filed/support/clock.hpp>
#include <filed/support/ticker.hpp>

#include <asio/buffer.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read_until.hpp>
#include <asio/write.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace filed_test {

/// One accepted connection, used with blocking calls on a thread of its own.
class peer {
public:
    explicit peer(asio::ip::tcp::socket socket) : socket_{std::move(socket)} {}

    /// Reads one request with its Content-Length body; empty at the end of the stream.
    std::string request() {
        std::error_code trouble;
        for (;;) {
            const std::size_t head = received_.find("\r\n\r\n");
            if (head != std::string::npos) {
                const std::size_t at = received_.find("Content-Length: ");
                const std::size_t length = at < head ? std::stoul(received_.substr(at + 16, 20)) : 0;
                if (received_.size() >= head + 4 + length) {
                    std::string whole = received_.substr(0, head + 4 + length);
                    received_.erase(0, whole.size());
                    return whole;
                }
            }
            char bytes[4096];
            const std::size_t size = socket_.read_some(asio::buffer(bytes), trouble);
            if (trouble) return {};
            received_.append(bytes, size);
        }
    }
    void send(std::string_view bytes) {
        std::error_code ignored;
        asio::write(socket_, asio::buffer(bytes.data(), bytes.size()), ignored);
    }
    void answer(std::string_view body, std::string_view fields = "") {
        send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + std::string{fields} + "\r\n" + std::string{body});
    }
    void close() {
        const std::lock_guard lock{closing_};
        std::error_code ignored;
        socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
        socket_.close(ignored);
    }
    void reset() {
        const std::lock_guard lock{closing_};
        std::error_code ignored;
        socket_.set_option(asio::socket_base::linger{true, 0}, ignored);
        socket_.close(ignored);
    }
    /// Ends a blocking call of the conversation; from another thread.
    void interrupt() {
        const std::lock_guard lock{closing_};
        std::error_code ignored;
        if (socket_.is_open()) socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    }
    asio::ip::tcp::socket& socket() { return socket_; }

private:
    std::mutex closing_;
    asio::ip::tcp::socket socket_;
    std::string received_;
};

/// Accepts on a loopback port until it is destroyed; each connection gets a thread that runs `talk(peer, index)`.
class scripted_server {
public:
    using conversation = std::function<void(peer&, int)>;

    /// \param where  port 0: any free one
    explicit scripted_server(conversation talk, const asio::ip::tcp::endpoint& where = {asio::ip::address_v4::loopback(), 0})
        : talk_{std::move(talk)}, acceptor_{context_, where}, where_{acceptor_.local_endpoint()}, port_{where_.port()},
          accepting_{[this] { accept(); }} {}

    ~scripted_server() {
        stopping_ = true;
        std::error_code ignored;
        asio::ip::tcp::socket knock{context_};
        knock.connect(where_, ignored);
        accepting_.join();
        {
            const std::lock_guard lock{mutex_};
            for (const auto& each : peers_) each->interrupt();
        }
        for (auto& each : threads_) each.join();
    }

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    [[nodiscard]] int connections() const noexcept { return connections_; }

private:
    void accept() {
        for (;;) {
            std::error_code trouble;
            asio::ip::tcp::socket socket{context_};
            acceptor_.accept(socket, trouble);
            if (trouble || stopping_) return;
            auto each = std::make_shared<peer>(std::move(socket));
            const std::lock_guard lock{mutex_};
            peers_.push_back(each);
            threads_.emplace_back([this, each, index = connections_++] { talk_(*each, index); });
        }
    }

    conversation talk_;
    asio::io_context context_;
    asio::ip::tcp::acceptor acceptor_;
    asio::ip::tcp::endpoint where_;
    std::uint16_t port_;
    std::atomic<bool> stopping_{false};
    std::atomic<int> connections_{0};
    std::mutex mutex_;
    std::vector<std::shared_ptr<peer>> peers_;
    std::vector<std::thread> threads_;
    std::thread accepting_;
};

/// Virtual time.
class hand_clock final : public filed::clock {
public:
    [[nodiscard]] filed::instant now() const noexcept override {
        return {filed::time_point{std::chrono::milliseconds{now_.load()}}, filed::wall_time{std::chrono::hours{24 * 365 * 50}}};
    }
    [[nodiscard]] std::chrono::nanoseconds suspended() const noexcept override { return {}; }
    void advance(std::chrono::milliseconds by) { now_ += by.count(); }

private:
    std::atomic<std::chrono::milliseconds::rep> now_{1'000'000};
};

/// A tick that moves only when a test turns it.
class hand_tick final : public filed::tick_source {
public:
    void wake() noexcept override {
        ++wakes_;
        wakes_.notify_all();
    }
    /// Blocks until something has asked for the tick `count` times: until so many requests were queued, say.
    void await_wakes(int count) {
        for (int seen = wakes_; seen < count; seen = wakes_) wakes_.wait(seen);
    }
    void listen(std::weak_ptr<filed::tick_listener> listener) override { listeners_.push_back(std::move(listener)); }
    bool turn(filed::time_point now) {
        bool waiting = false;
        for (const auto& each : listeners_) {
            if (const auto listener = each.lock()) waiting = listener->tick(now) || waiting;
        }
        return waiting;
    }

private:
    std::atomic<int> wakes_{0};
    std::vector<std::weak_ptr<filed::tick_listener>> listeners_;
};

} // namespace filed_test
