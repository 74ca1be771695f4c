// The peer that most C++ programs would use: Boost.Beast over Boost.Asio's ssl::stream with coroutines, Boost.JSON. Certificate and host
// name are verified, as this library does; no pool, no deadline, no token cache, no repetition.
#include "load.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/json/src.hpp>

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

struct member {
    std::string id, role, created_at, user_id, user_name, user_email, workspace_id, workspace_name;
};

member decode(const std::string& body) {
    const auto whole = boost::json::parse(body);
    const auto& me = whole.at("data").at("me");
    const auto text = [](const boost::json::value& from, const char* key) { return std::string{from.at(key).as_string()}; };
    return {text(me, "id"), text(me, "role"), text(me, "createdAt"), text(me.at("user"), "id"), text(me.at("user"), "name"), text(me.at("user"), "email"),
            text(me.at("workspace"), "id"), text(me.at("workspace"), "name")};
}

asio::awaitable<void> caller(asio::ssl::context& tls, bench::load& load) {
    const auto executor = co_await asio::this_coro::executor;
    asio::ip::tcp::resolver resolver{executor};
    beast::ssl_stream<beast::tcp_stream> stream{executor, tls};
    SSL_set_tlsext_host_name(stream.native_handle(), "localhost");
    stream.set_verify_callback(asio::ssl::host_name_verification("localhost"));
    const auto addresses = co_await resolver.async_resolve("127.0.0.1", load.port, asio::use_awaitable);
    co_await beast::get_lowest_layer(stream).async_connect(addresses, asio::use_awaitable);
    beast::get_lowest_layer(stream).socket().set_option(asio::ip::tcp::no_delay{true});
    co_await stream.async_handshake(asio::ssl::stream_base::client, asio::use_awaitable);
    beast::flat_buffer buffer;
    const std::string token = "Bearer " + std::string(600, 'w');
    while (load.take()) {
        const auto began = bench::load::clock::now();
        http::request<http::string_body> request{http::verb::post, "/graphql", 11};
        request.set(http::field::host, "localhost");
        request.set(http::field::content_type, "application/json");
        request.set(http::field::accept, "application/graphql-response+json, application/json;q=0.9");
        request.set(http::field::authorization, token);
        request.body() = bench::query;
        request.prepare_payload();
        co_await http::async_write(stream, request, asio::use_awaitable);
        http::response<http::string_body> response;
        co_await http::async_read(stream, buffer, response, asio::use_awaitable);
        const member got = decode(response.body());
        if (got.workspace_name != "Example Tax Firm") std::exit(1);
        load.done(began);
    }
}

} // namespace

int main(int count, char** arguments) {
    bench::load load{count, arguments};
    asio::io_context context{1};
    asio::ssl::context tls{asio::ssl::context::tls_client};
    tls.load_verify_file(load.ca_file);
    tls.set_verify_mode(asio::ssl::verify_peer);
    for (std::size_t i = 0; i < load.in_flight; ++i) asio::co_spawn(context, caller(tls, load), asio::detached);
    context.run();
    load.report("beast");
}
