// The limit: epoll and OpenSSL over memory BIOs, one receive and one send for each request, no decoding, no checks.
#include "load.hpp"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <cstring>
#include <memory>
#include <vector>

namespace {

struct connection {
    int socket = -1;
    SSL* tls = nullptr;
    BIO* in = nullptr;
    BIO* out = nullptr;
    std::size_t got = 0;
    bench::load::clock::time_point began;
};

void require(bool fine, const char* what) {
    if (fine) return;
    std::perror(what);
    std::exit(1);
}

} // namespace

int main(int count, char** arguments) {
    bench::load load{count, arguments};
    SSL_CTX* const context = SSL_CTX_new(TLS_client_method());
    const std::string request = "POST /graphql HTTP/1.1\r\nHost: localhost:" + load.port +
                                "\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json, application/json;q=0.9\r\n"
                                "User-Agent: raw\r\nAuthorization: Bearer " +
                                std::string(600, 'w') + "\r\nContent-Length: " + std::to_string(std::strlen(bench::query)) + "\r\n\r\n" + bench::query;
    const int poller = ::epoll_create1(0);
    std::vector<std::unique_ptr<connection>> connections;
    for (std::size_t i = 0; i < load.in_flight; ++i) {
        auto made = std::make_unique<connection>();
        made->socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(std::stoul(load.port)));
        require(::connect(made->socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0, "connect");
        const int on = 1;
        ::setsockopt(made->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        made->tls = SSL_new(context);
        SSL_set_fd(made->tls, made->socket);
        require(SSL_connect(made->tls) == 1, "handshake");
        ::fcntl(made->socket, F_SETFL, O_NONBLOCK);
        made->in = BIO_new(BIO_s_mem());
        made->out = BIO_new(BIO_s_mem());
        BIO_set_mem_eof_return(made->in, -1);
        BIO_set_mem_eof_return(made->out, -1);
        SSL_set_bio(made->tls, made->in, made->out);
        epoll_event wanted{};
        wanted.events = EPOLLIN | EPOLLET;
        wanted.data.ptr = made.get();
        ::epoll_ctl(poller, EPOLL_CTL_ADD, made->socket, &wanted);
        connections.push_back(std::move(made));
    }
    const auto send = [&](connection& to) {
        if (!load.take()) return;
        to.began = bench::load::clock::now();
        to.got = 0;
        require(SSL_write(to.tls, request.data(), static_cast<int>(request.size())) > 0, "write");
        char* bytes = nullptr;
        const long size = BIO_get_mem_data(to.out, &bytes);
        require(::send(to.socket, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL) == size, "send");
        BIO_reset(to.out);
    };
    for (const auto& each : connections) send(*each);
    std::size_t response_size = 0;
    char bytes[17408];
    char text[4096];
    for (std::size_t done = 0; done < load.requests + load.warm_up;) {
        epoll_event events[256];
        const int ready = ::epoll_wait(poller, events, 256, -1);
        for (int i = 0; i < ready; ++i) {
            auto& from = *static_cast<connection*>(events[i].data.ptr);
            const ssize_t size = ::recv(from.socket, bytes, sizeof bytes, 0);
            if (size <= 0) continue;
            BIO_write(from.in, bytes, static_cast<int>(size));
            const int read = SSL_read(from.tls, text, sizeof text);
            if (read <= 0) continue;
            from.got += static_cast<std::size_t>(read);
            if (response_size == 0) response_size = from.got; // every response is the same and comes in one record
            if (from.got < response_size) continue;
            load.done(from.began);
            ++done;
            send(from);
        }
    }
    load.report("raw");
}
