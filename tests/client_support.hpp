/// \file
/// What the tests of whole clients share.
#pragma once

#include <filed/filed.hpp>
#include <filed/testing.hpp>

#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/thread_pool.hpp>
#include <asio/use_future.hpp>

#include <doctest/doctest.h>

#include <future>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace filed_test {

/// Runs one awaitable to its end on a context of its own.
template <class T>
T run(asio::awaitable<T> operation) {
    asio::io_context context;
    auto done = asio::co_spawn(context, std::move(operation), asio::use_future);
    context.run();
    return done.get();
}

/// A stand-in and a client of it on four threads.
struct world {
    explicit world(const filed::testing::stand_in_options& options = filed::testing::stand_in_options{}) : server{options} {}
    ~world() { threads.join(); }

    [[nodiscard]] filed::client client() { return client(server.client_options()); }
    [[nodiscard]] filed::client client(filed::client_options options) {
        return filed::client{threads.get_executor(), server.api_key(), std::move(options)};
    }

    filed::testing::stand_in server;
    asio::thread_pool threads{4};
};

/// No error text may hold a credential, a header, or words of the server.
inline void check_harmless(const filed::error& reason, const filed::testing::stand_in& server) {
    const std::string text = reason.message();
    CHECK(text.find(server.api_key_text()) == std::string::npos);
    CHECK(text.find("Bearer") == std::string::npos);
    CHECK(text.find("eyJ") == std::string::npos);
    CHECK(text.find("<html") == std::string::npos);
    CHECK_FALSE(reason.name().empty());
    CHECK(text.size() < 1000);
}

/// A shorthand for the workspace member behind `me`.
inline const filed::WorkspaceUser& member(const filed::Me& me) { return std::get<filed::WorkspaceUser>(me); }

} // namespace filed_test
