// Who am I? With the library as a module.

#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/use_future.hpp>

#include <cstdio>
#include <exception>
#include <string>
#include <variant>

import filed;

asio::awaitable<void> greet(filed::client client) {
    const filed::Me me = co_await client.me();
    std::puts(std::get<filed::WorkspaceUser>(me).user.name.c_str());
}

int main() try {
    asio::io_context context;
    const filed::client client{context, filed::api_key::from_env(), filed::client_options::from_env()};
    auto done = asio::co_spawn(context, greet(client), asio::use_future);
    context.run();
    done.get();
} catch (const std::exception& reason) {
    std::fprintf(stderr, "%s\n", reason.what());
    return 1;
}
