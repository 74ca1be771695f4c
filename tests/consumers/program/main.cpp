// Who am I? What a program asks first.

// A server usually has Asio before filed; with Clang and an old Asio that works only through the flags of the package.
#if FILED_BOOST_ASIO
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
namespace asio = boost::asio;
#else
#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>
#endif

#include <filed/filed.hpp>

#include <cstdio>
#include <exception>

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
