/// \file
/// A listening socket that gives no answer to an attempt to connect.
#pragma once

#include <filed/support/config.hpp>

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <cstddef>
#include <stdexcept>
#include <vector>

#include <netinet/tcp.h>
#include <sys/socket.h>

namespace filed_test {

/// Its queue of connections is full and nobody takes from it. Linux only.
class silent_listener {
public:
    explicit silent_listener(const asio::ip::tcp::endpoint& where) : acceptor_{context_} {
        acceptor_.open(where.protocol());
        acceptor_.set_option(asio::socket_base::reuse_address{true});
        acceptor_.bind(where);
        acceptor_.listen(0);
        const auto self = acceptor_.local_endpoint();
        constexpr std::size_t most = 64;
        while (fillers_.size() < most) {
            auto& filler = fillers_.emplace_back(context_);
            filler.open(self.protocol());
            filler.non_blocking(true);
            (void)::connect(filler.native_handle(), self.data(), static_cast<socklen_t>(self.size())); // Asio's own would wait
            tcp_info seen{};
            socklen_t size = sizeof seen;
            const bool known = ::getsockopt(filler.native_handle(), IPPROTO_TCP, TCP_INFO, &seen, &size) == 0;
            if (known && seen.tcpi_state == TCP_SYN_SENT) return;
        }
        throw std::runtime_error{"the queue of connections does not fill up"};
    }

    [[nodiscard]] asio::ip::tcp::endpoint where() const { return acceptor_.local_endpoint(); }

private:
    asio::io_context context_;
    asio::ip::tcp::acceptor acceptor_;
    std::vector<asio::ip::tcp::socket> fillers_; ///< the last one got no answer
};

} // namespace filed_test
