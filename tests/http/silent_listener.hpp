/// \file
/// A listening socket that gives no answer to an attempt to connect.
#pragma once

#include "../support/full_queue.hpp"

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <vector>

namespace filed_test {

/// Its queue of connections is full and nobody takes from it. Linux only.
class silent_listener {
public:
    explicit silent_listener(const asio::ip::tcp::endpoint& where) : acceptor_{context_} {
        acceptor_.open(where.protocol());
        acceptor_.set_option(asio::socket_base::reuse_address{true});
        acceptor_.bind(where);
        acceptor_.listen(0);
        fillers_ = fill_queue(context_, acceptor_.local_endpoint());
    }

    [[nodiscard]] asio::ip::tcp::endpoint where() const { return acceptor_.local_endpoint(); }

private:
    asio::io_context context_;
    asio::ip::tcp::acceptor acceptor_;
    std::vector<asio::ip::tcp::socket> fillers_;
};

} // namespace filed_test
