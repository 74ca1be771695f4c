// A server usually has Asio before filed; with Clang and an old Asio that works only through the target's definitions.
#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>

#include <filed/filed.hpp>

#include <iostream>

int main() {
    asio::io_context context;
    const filed::client client{context, filed::api_key{"not-used"}};
    context.run(); // returns: an idle client owns no pending operation
    std::cout << filed::version << '\n';
}
