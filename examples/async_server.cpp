// A small HTTP server on a thread pool whose handlers all share one client: however many requests come at once, the
// API key is exchanged once. Any GET on the printed port answers with the name of the workspace.
//   FILED_API_KEY=… async_server [PORT]     on 127.0.0.1; without PORT, or with 0, on a free one. Ctrl-C or SIGTERM ends it
#include <filed/filed.hpp>

#include <asio/awaitable.hpp>
#include <asio/buffer.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/error.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read_until.hpp>
#include <asio/redirect_error.hpp>
#include <asio/signal_set.hpp>
#include <asio/steady_timer.hpp>
#include <asio/strand.hpp>
#include <asio/streambuf.hpp>
#include <asio/this_coro.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>

using asio::ip::tcp;

// One request: who the server's API key stands for, as text.
asio::awaitable<std::string> greeting(filed::client client) {
    const filed::result<filed::Me> me = co_await client.me(filed::as_result);
    if (!me) co_return "HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n" + me.error().message() + '\n';
    const auto* member = std::get_if<filed::WorkspaceUser>(&*me);
    const std::string text = member ? "Hello from " + member->workspace.name + '\n' : "Hello\n";
    co_return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + std::to_string(text.size()) + "\r\n\r\n" + text;
}

asio::awaitable<void> serve(tcp::socket peer, filed::client client) {
    std::error_code trouble;
    asio::streambuf request{16 * 1024};
    auto token = asio::redirect_error(asio::use_awaitable, trouble);
    co_await asio::async_read_until(peer, request, "\r\n\r\n", token);
    if (trouble) co_return;
    const std::string answer = co_await greeting(client);
    co_await asio::async_write(peer, asio::buffer(answer), token);
}

// Errors that concern one connection, or that pass when others have ended.
bool is_passing(const std::error_code& reason) {
    const std::error_code passing[] = {
        asio::error::connection_aborted, asio::error::connection_reset, asio::error::interrupted,
        asio::error::no_descriptors,     asio::error::no_buffer_space,  asio::error::no_memory,
        asio::error::network_down,       asio::error::host_unreachable, asio::error::network_unreachable,
    };
    for (const std::error_code& each : passing) {
        if (reason == each) return true;
    }
    return false;
}

// Ends only by an exception.
asio::awaitable<void> listen(tcp::acceptor acceptor, filed::client client) {
    const auto executor = co_await asio::this_coro::executor;
    asio::steady_timer pause{executor};
    std::error_code trouble;
    auto token = asio::redirect_error(asio::use_awaitable, trouble);
    for (;;) {
        const auto strand = asio::make_strand(executor);
        tcp::socket peer{strand};
        co_await acceptor.async_accept(peer, token);
        if (!trouble) {
            asio::co_spawn(strand, serve(std::move(peer), client), asio::detached);
        } else if (is_passing(trouble)) {
            pause.expires_after(std::chrono::milliseconds{50});
            co_await pause.async_wait(token);
        } else {
            throw std::system_error{trouble, "accept"};
        }
    }
}

std::uint16_t port_from(std::string_view text) {
    std::uint16_t port = 0;
    const char* const whole = text.data() + text.size();
    const auto [end, reason] = std::from_chars(text.data(), whole, port);
    if (reason != std::errc{} || end != whole) throw std::invalid_argument{"PORT is not a number from 0 to 65535"};
    return port;
}

int main(int count, char** arguments) try {
    const std::uint16_t port = count > 1 ? port_from(arguments[1]) : std::uint16_t{0};
    std::exception_ptr failure;
    asio::thread_pool threads{4};
    const filed::client client{threads.get_executor(), filed::api_key::from_env(), filed::client_options::from_env()};
    asio::signal_set signals{threads, SIGINT, SIGTERM};
    signals.async_wait([&](const std::error_code&, int) { threads.stop(); });

    tcp::acceptor acceptor{threads, {asio::ip::address_v4::loopback(), port}};
    std::cout << acceptor.local_endpoint().port() << std::endl;
    asio::co_spawn(threads, listen(std::move(acceptor), client), [&](std::exception_ptr reason) {
        failure = std::move(reason);
        threads.stop();
    });
    threads.join();
    if (failure) std::rethrow_exception(failure);
} catch (const std::exception& reason) {
    std::cerr << "async_server: " << reason.what() << '\n';
    return 1;
}
