// What a program has to do at least for its first request: look the name up, connect, shake hands with verification of chain and name, write,
// read. Blocking calls of the system and of OpenSSL, no decoding.
//
//     cold_raw PORT CA_FILE      prints when the answer was there (seconds of the monotonic clock)
#include <openssl/ssl.h>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

void require(bool fine, const char* what) {
    if (fine) return;
    std::fprintf(stderr, "raw: %s failed\n", what);
    std::exit(1);
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) return 2;
    SSL_CTX* const context = SSL_CTX_new(TLS_client_method());
    require(SSL_CTX_load_verify_locations(context, arguments[2], nullptr) == 1, "reading the authority's certificate");
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);

    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    require(::getaddrinfo("localhost", arguments[1], &wanted, &found) == 0, "the look-up");
    int connection = -1;
    for (const addrinfo* each = found; each; each = each->ai_next) {
        connection = ::socket(each->ai_family, each->ai_socktype, 0);
        if (::connect(connection, each->ai_addr, each->ai_addrlen) == 0) break;
        ::close(connection);
        connection = -1;
    }
    ::freeaddrinfo(found);
    require(connection >= 0, "connecting");
    const int on = 1;
    ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);

    SSL* const tls = SSL_new(context);
    SSL_set_tlsext_host_name(tls, "localhost");
    SSL_set1_host(tls, "localhost");
    SSL_set_fd(tls, connection);
    require(SSL_connect(tls) == 1, "the handshake");
    const std::string body = R"({"query":"query Health { health { id ai platform } }"})";
    const std::string request = "POST /graphql HTTP/1.1\r\nHost: localhost:" + std::string{arguments[1]} +
                                "\r\nContent-Type: application/json\r\nAccept: application/json\r\nUser-Agent: raw\r\nContent-Length: " +
                                std::to_string(body.size()) + "\r\n\r\n" + body;
    require(SSL_write(tls, request.data(), static_cast<int>(request.size())) > 0, "writing");
    char answer[4096];
    require(SSL_read(tls, answer, sizeof answer) > 0, "reading");
    std::printf("%.6f\n", std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count());
}
