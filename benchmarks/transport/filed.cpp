// This library as its users write it: verification, deadlines, repetition, token cache, typed result.
#include "load.hpp"

#include <filed/filed.hpp>

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>

#include <variant>

namespace {

asio::awaitable<void> caller(filed::client& client, bench::load& load) {
    while (load.take()) {
        const auto began = bench::load::clock::now();
        const filed::result<filed::Me> me = co_await client.me(filed::as_result);
        if (!me || std::get<filed::WorkspaceUser>(*me).workspace.name != "Example Tax Firm") {
            std::fprintf(stderr, "filed: %s\n", me.error().message().c_str());
            std::exit(1);
        }
        load.done(began);
    }
}

} // namespace

int main(int count, char** arguments) {
    bench::load load{count, arguments};
    asio::io_context context{1};
    filed::client_options options;
    options.endpoint = load.url();
    options.tls.ca_file = load.ca_file;
    options.single_threaded = true;
    options.connections.connections = load.in_flight;
    filed::client client{context, filed::api_key{"key"}, options};
    for (std::size_t i = 0; i < load.in_flight; ++i) asio::co_spawn(context, caller(client, load), asio::detached);
    context.run();
    load.report("filed");
}
