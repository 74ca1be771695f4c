// The first calls of a program: COUNT at once, on a client that has no connection yet.
//
//     cold_filed PORT CA_FILE COUNT      prints when the last answer was there (seconds of the monotonic clock) and how long the calls took (ms)
#include <filed/filed.hpp>

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

asio::awaitable<void> caller(filed::client& client, asio::io_context& context, std::size_t& left) {
    const filed::result<filed::Health> health = co_await client.health(filed::as_result);
    if (!health) {
        std::fprintf(stderr, "filed: %s\n", health.error().message().c_str());
        std::exit(1);
    }
    if (--left == 0) context.stop();
}

} // namespace

int main(int count, char** arguments) {
    if (count != 4) return 2;
    std::size_t left = std::max(1UL, std::strtoul(arguments[3], nullptr, 10));
    asio::io_context context{1};
    filed::client_options options;
    options.endpoint = "https://localhost:" + std::string{arguments[1]} + "/graphql";
    options.tls.ca_file = arguments[2];
    options.single_threaded = true;
    options.connections.connections = left;
    filed::client client{context, filed::api_key{"key"}, options};
    const auto began = std::chrono::steady_clock::now();
    for (std::size_t i = 0, all = left; i < all; ++i) asio::co_spawn(context, caller(client, context, left), asio::detached);
    context.run();
    const auto now = std::chrono::steady_clock::now();
    std::printf("%.6f %.3f\n", std::chrono::duration<double>(now.time_since_epoch()).count(), std::chrono::duration<double, std::milli>(now - began).count());
}
