// Proves that the package is whole: makes a client, which needs Asio and OpenSSL, and asks nobody anything.
#include <filed/filed.hpp>

#include <iostream>

int main() {
    asio::io_context context;
    const filed::client client{context, filed::api_key{"not-used"}};
    context.run();
    std::cout << "filed " << filed::version << '\n';
}
