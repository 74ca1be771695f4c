/// \file
/// How to make a listening socket that gives no answer.
#pragma once

#include <filed/support/config.hpp>

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#if defined(__linux__)
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

#include <cstddef>
#include <system_error>
#include <vector>

namespace filed_test {

/// Opens connections to a listening socket of which nobody accepts any, until one is left without an answer: from then on every attempt
/// to connect gets none. Linux only; throws elsewhere.
/// \return the connections, the last of which got no answer; when they end, the queue has room again
inline std::vector<asio::ip::tcp::socket> fill_queue(asio::io_context& context, const asio::ip::tcp::endpoint& listening) {
    std::vector<asio::ip::tcp::socket> fillers;
#if defined(__linux__)
    constexpr std::size_t most = 64;
    while (fillers.size() < most) {
        auto& filler = fillers.emplace_back(context);
        filler.open(listening.protocol());
        filler.non_blocking(true);
        (void)::connect(filler.native_handle(), listening.data(), static_cast<socklen_t>(listening.size())); // Asio's own would wait
        tcp_info seen{};
        socklen_t size = sizeof seen;
        const bool known = ::getsockopt(filler.native_handle(), IPPROTO_TCP, TCP_INFO, &seen, &size) == 0;
        if (known && seen.tcpi_state == TCP_SYN_SENT) return fillers;
    }
#endif
    throw std::system_error{std::make_error_code(std::errc::not_supported), "a queue of connections that fills up"};
}

} // namespace filed_test
