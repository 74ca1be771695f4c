// A TLS server that is as cheap as we could make it, so that the clients are what is measured: one thread, epoll, the same
// answer for every request of a kind. Listens on 127.0.0.1, or on the address it is given. Prints its port and the file with its
// authority's certificate; ends with its standard input.
#include <filed/testing/certificates.hpp>
#include <filed/testing/temporary_file.hpp>

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view me =
    R"({"data":{"me":{"__typename":"WorkspaceUser","id":"019f0fb6-37b1-7800-b7bc-0d11288504b1","role":"admin",)"
    R"("createdAt":"2026-06-14T09:31:20.000Z","user":{"id":"019f0fb6-26e9-74b7-a842-cb43a2a41682","name":"Jane Preparer",)"
    R"("email":"jane@example-firm.com"},"workspace":{"id":"019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1","name":"Example Tax Firm"}}}})";

std::string response(std::string_view body) {
    return "HTTP/1.1 200 OK\r\nServer: bench\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\nConnection: keep-alive\r\n\r\n" + std::string{body};
}

const std::string me_response = response(me);
const std::string health_response = response(R"({"data":{"health":{"id":"health","ai":true,"platform":true}}})");
// 600 characters, as long as a real token; not a JWT, so the client falls back to its own idea of a lifetime.
const std::string tokens_response = response(R"({"data":{"exchangeSurfaceRefreshTokenForAccessTokens":{"userToken":")" + std::string(600, 'u') +
                                             R"(","workspaceToken":")" + std::string(600, 'w') + R"("}}})");

[[noreturn]] void give_up(const char* what) {
    std::perror(what);
    std::exit(1);
}

struct connection {
    int socket = -1;
    SSL* tls = nullptr;
    bool established = false;
    std::string in;
    std::string out;
    ~connection() {
        SSL_free(tls);
        ::close(socket);
    }
};

/// Takes whole requests out of what came and appends their responses.
void answer(connection& peer) {
    std::size_t begin = 0;
    for (;;) {
        const std::size_t head = peer.in.find("\r\n\r\n", begin);
        if (head == std::string::npos) break;
        std::size_t length = 0;
        const std::size_t field = peer.in.find("Content-Length: ", begin);
        if (field < head) length = std::strtoul(peer.in.data() + field + 16, nullptr, 10);
        if (peer.in.size() < head + 4 + length) break;
        const std::string_view body{peer.in.data() + head + 4, length};
        const auto asks = [body](std::string_view name) { return body.find(name) != std::string_view::npos; };
        peer.out += asks("query Me") ? me_response : asks("exchangeSurface") ? tokens_response : health_response;
        begin = head + 4 + length;
    }
    peer.in.erase(0, begin);
}

bool goes_on(const connection& peer, int outcome) {
    const int why = SSL_get_error(peer.tls, outcome);
    return why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE;
}

/// False when the connection has ended.
bool serve(connection& peer) {
    static char bytes[65536];
    if (!peer.established) {
        const int outcome = SSL_do_handshake(peer.tls);
        if (outcome != 1) return goes_on(peer, outcome);
        peer.established = true;
    }
    do {
        const int size = SSL_read(peer.tls, bytes, sizeof bytes);
        if (size <= 0) {
            if (!goes_on(peer, size)) return false;
            break;
        }
        peer.in.append(bytes, static_cast<std::size_t>(size));
    } while (SSL_has_pending(peer.tls));
    answer(peer);
    if (!peer.out.empty() && SSL_write(peer.tls, peer.out.data(), static_cast<int>(peer.out.size())) <= 0) return false;
    peer.out.clear();
    return true;
}

} // namespace

int main(int argument_count, char** arguments) {
    std::signal(SIGPIPE, SIG_IGN);
    const filed::testing::certificate_authority authority;
    const filed::testing::temporary_file ca_file{authority.pem()};
    const auto identity = authority.issue();
    SSL_CTX* const context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate(context, identity.certificate.get());
    SSL_CTX_use_PrivateKey(context, identity.key.get());
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_session_id_context(context, reinterpret_cast<const unsigned char*>("bench"), 5);

    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    if (::inet_pton(AF_INET, argument_count > 1 ? arguments[1] : "127.0.0.1", &address.sin_addr) != 1) give_up("address");
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener, 1024) != 0) give_up("listen");
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    std::cout << ntohs(address.sin_port) << ' ' << ca_file.path() << std::endl;

    const int poller = ::epoll_create1(0);
    const auto watch = [poller](int descriptor, void* data) {
        epoll_event wanted{};
        wanted.events = EPOLLIN;
        wanted.data.ptr = data;
        if (::epoll_ctl(poller, EPOLL_CTL_ADD, descriptor, &wanted) != 0) give_up("epoll_ctl");
    };
    int input = STDIN_FILENO;
    watch(listener, nullptr);
    watch(input, &input);
    for (;;) {
        epoll_event events[256];
        const int count = ::epoll_wait(poller, events, 256, -1);
        for (int i = 0; i < count; ++i) {
            void* const data = events[i].data.ptr;
            if (data == &input) return 0;
            if (!data) {
                const int socket = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
                if (socket < 0) continue;
                const int on = 1;
                ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                auto* const peer = new connection{socket, SSL_new(context), false, {}, {}};
                SSL_set_fd(peer->tls, socket);
                SSL_set_accept_state(peer->tls);
                watch(socket, peer);
            } else if (auto* const peer = static_cast<connection*>(data); !serve(*peer)) {
                delete peer;
            }
        }
    }
}
