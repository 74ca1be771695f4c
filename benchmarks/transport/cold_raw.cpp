// What a program has to do at least for its first requests: look the name up, connect, shake hands with verification of chain and name, write,
// read. Calls of the system and of OpenSSL, no decoding: blocking for one request, epoll for COUNT at once, on a connection each.
//
//     cold_raw PORT CA_FILE COUNT      prints when the last answer was there (seconds of the monotonic clock) and how long the requests took (ms)
#include <openssl/ssl.h>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace {

using steady = std::chrono::steady_clock;

void require(bool fine, const char* what) {
    if (fine) return;
    std::fprintf(stderr, "raw: %s failed\n", what);
    std::exit(1);
}

void without_delay(int connection) {
    const int on = 1;
    ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

SSL* begin_tls(SSL_CTX* context, int connection) {
    SSL* const tls = SSL_new(context);
    SSL_set_tlsext_host_name(tls, "localhost");
    SSL_set1_host(tls, "localhost");
    SSL_set_fd(tls, connection);
    SSL_set_connect_state(tls);
    return tls;
}

void write(SSL* tls, const std::string& request) {
    require(SSL_write(tls, request.data(), static_cast<int>(request.size())) > 0, "writing");
}

void one_blocking(SSL_CTX* context, const addrinfo* found, const std::string& request) {
    int connection = -1;
    for (const addrinfo* each = found; each; each = each->ai_next) {
        connection = ::socket(each->ai_family, each->ai_socktype, 0);
        if (::connect(connection, each->ai_addr, each->ai_addrlen) == 0) break;
        ::close(connection);
        connection = -1;
    }
    require(connection >= 0, "connecting");
    without_delay(connection);
    SSL* const tls = begin_tls(context, connection);
    require(SSL_connect(tls) == 1, "the handshake");
    write(tls, request);
    char answer[4096];
    require(SSL_read(tls, answer, sizeof answer) > 0, "reading");
}

struct exchange {
    int connection = -1;
    SSL* tls = nullptr;
    bool established = false;
    bool answered = false;
};

/// Only the last address is tried: over the slow network there is one, and on loopback it is the IPv4 one.
void many_at_once(SSL_CTX* context, const addrinfo* found, const std::string& request, std::size_t count) {
    while (found->ai_next) found = found->ai_next;
    const int poller = ::epoll_create1(0);
    std::vector<std::unique_ptr<exchange>> all;
    for (std::size_t i = 0; i < count; ++i) {
        auto each = std::make_unique<exchange>();
        each->connection = ::socket(found->ai_family, found->ai_socktype | SOCK_NONBLOCK, 0);
        require(::connect(each->connection, found->ai_addr, found->ai_addrlen) == 0 || errno == EINPROGRESS, "connecting");
        without_delay(each->connection);
        epoll_event wanted{};
        wanted.events = EPOLLIN | EPOLLOUT | EPOLLET;
        wanted.data.ptr = each.get();
        ::epoll_ctl(poller, EPOLL_CTL_ADD, each->connection, &wanted);
        all.push_back(std::move(each));
    }
    for (std::size_t left = count; left != 0;) {
        epoll_event events[256];
        const int ready = ::epoll_wait(poller, events, 256, -1);
        for (int i = 0; i < ready; ++i) {
            auto& each = *static_cast<exchange*>(events[i].data.ptr);
            if (each.answered || (events[i].events & (EPOLLOUT | EPOLLIN)) == 0) continue;
            if (!each.tls) each.tls = begin_tls(context, each.connection);
            if (!each.established) {
                const int outcome = SSL_do_handshake(each.tls);
                if (outcome != 1) {
                    require(SSL_get_error(each.tls, outcome) == SSL_ERROR_WANT_READ, "the handshake");
                    continue;
                }
                each.established = true;
                write(each.tls, request);
            }
            char answer[4096];
            const int size = SSL_read(each.tls, answer, sizeof answer);
            if (size <= 0) {
                require(SSL_get_error(each.tls, size) == SSL_ERROR_WANT_READ, "reading");
                continue;
            }
            each.answered = true;
            --left;
        }
    }
}

} // namespace

int main(int count, char** arguments) {
    if (count != 4) return 2;
    const std::size_t requests = std::max(1UL, std::strtoul(arguments[3], nullptr, 10));
    SSL_CTX* const context = SSL_CTX_new(TLS_client_method());
    require(SSL_CTX_load_verify_locations(context, arguments[2], nullptr) == 1, "reading the authority's certificate");
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    const std::string body = R"({"query":"query Health { health { id ai platform } }"})";
    const std::string request = "POST /graphql HTTP/1.1\r\nHost: localhost:" + std::string{arguments[1]} +
                                "\r\nContent-Type: application/json\r\nAccept: application/json\r\nUser-Agent: raw\r\nContent-Length: " +
                                std::to_string(body.size()) + "\r\n\r\n" + body;

    const auto began = steady::now();
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    require(::getaddrinfo("localhost", arguments[1], &wanted, &found) == 0, "the look-up");
    if (requests == 1) one_blocking(context, found, request);
    else many_at_once(context, found, request, requests);
    const auto now = steady::now();
    std::printf("%.6f %.3f\n", std::chrono::duration<double>(now.time_since_epoch()).count(), std::chrono::duration<double, std::milli>(now - began).count());
}
