// A small HTTP server on a thread pool whose handlers all share one client: however many requests come at once, the
// API key is exchanged once. GET / on the printed port answers with the name of the workspace.
//   FILED_API_KEY=… async_server [REQUESTS]     serves REQUESTS requests and ends; without it, for ever
#include <filed/filed.hpp>

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/read_until.hpp>
#include <asio/redirect_error.hpp>
#include <asio/streambuf.hpp>
#include <asio/strand.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <atomic>
#include <cstdlib>
#include <iostream>
#include <string>

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

asio::awaitable<void> listen(tcp::acceptor acceptor, filed::client client, long requests) {
    const auto executor = co_await asio::this_coro::executor;
    for (long served = 0; requests == 0 || served < requests; ++served) {
        tcp::socket peer = co_await acceptor.async_accept(asio::use_awaitable);
        asio::co_spawn(asio::make_strand(executor), serve(std::move(peer), client), asio::detached);
    }
}

int main(int count, char** arguments) try {
    const long requests = count > 1 ? std::strtol(arguments[1], nullptr, 10) : 0;
    asio::thread_pool threads{4};
    const filed::client client{threads.get_executor(), filed::api_key::from_env(), filed::client_options::from_env()};
    tcp::acceptor acceptor{threads, {asio::ip::address_v4::loopback(), 0}};
    std::cout << acceptor.local_endpoint().port() << std::endl;
    asio::co_spawn(threads, listen(std::move(acceptor), client, requests), asio::detached);
    threads.join();
} catch (const std::exception& reason) {
    std::cerr << reason.what() << '\n';
    return 1;
}
