/// \file
/// An HTTPS server on a loopback port with a thread of its own.
#pragma once

#include <filed/support/asio.hpp>
#include <filed/testing/certificates.hpp>
#include <filed/testing/error.hpp>
#include <filed/testing/https_connection.hpp>

#include FILED_ASIO(error.hpp)
#include FILED_ASIO(executor_work_guard.hpp)
#include FILED_ASIO(io_context.hpp)
#include FILED_ASIO(ip/address_v4.hpp)
#include FILED_ASIO(ip/tcp.hpp)
#include FILED_ASIO(post.hpp)
#include FILED_ASIO(ssl/context.hpp)
#include FILED_ASIO(steady_timer.hpp)

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#if !defined(_WIN32)
#include <signal.h>
#endif

namespace filed::inline FILED_ABI::testing {

/// The TLS versions that a server speaks.
enum class tls_versions {
    any, ///< 1.2 and 1.3
    only_tls_1_2,
    only_tls_1_3
};

/// Accepts connections on 127.0.0.1 and serves them on one thread. Its TLS is Asio's own `ssl::stream`, not the engine of
/// this library.
///
/// The constructor returns when the port is open; the destructor ends every connection and the thread, and waits for
/// nobody else. Public functions are thread-safe, but not to be called from the service.
class https_server {
public:
    /// \param service  outlives the server
    /// \param port     0: any free one
    /// Throws `filed::exception` with `testing::errc::cryptography_failed` or `listen_failed`.
    https_server(https_service& service, const server_certificate& identity, tls_versions versions, std::uint16_t port,
                 const https_limits& limits)
        : service_{service},
          limits_{limits},
          tls_{asio::ssl::context::tls_server},
          acceptor_{context_},
          pause_{context_},
          work_{context_.get_executor()} {
        configure_tls(identity, versions);
        listen(port);
        const signals_blocked for_the_thread;
        thread_ = std::thread{[this] { run(); }};
    }
    https_server(const https_server&) = delete;
    https_server& operator=(const https_server&) = delete;
    ~https_server() {
        asio::post(context_, [this] {
            asio_error_code ignored;
            acceptor_.close(ignored);
            pause_.cancel();
            for (const auto& entry : connections_) {
                if (const auto connection = entry.lock()) connection->close();
            }
            work_.reset();
        });
        thread_.join();
    }

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }

    /// Refuses new connections from now on; the open ones stay.
    void stop_listening() {
        run_inside([this] {
            asio_error_code ignored;
            acceptor_.close(ignored);
        });
    }

    /// Accepts connections on the same port again. Throws `filed::exception` with `testing::errc::listen_failed`.
    void resume_listening() {
        run_inside([this] {
            if (!acceptor_.is_open()) listen(port_);
        });
    }

    /// Ends connections and returns when their last bytes are on the way.
    /// \param only_idle  leaves those alone that have a request under way
    void end_connections(ending how, bool only_idle) {
        run_inside([this, how, only_idle] {
            for (const auto& entry : connections_) {
                const auto connection = entry.lock();
                if (connection && (!only_idle || connection->idle())) connection->end(how);
            }
        });
    }

    /// Runs `task` on the server's thread, some time later.
    template <class Task>
    void post(Task task) {
        asio::post(context_, std::move(task));
    }

private:
    /// While it lives, threads are started that receive no signals: a program under test wants its signals itself.
    class signals_blocked {
    public:
        signals_blocked() noexcept {
#if !defined(_WIN32)
            sigset_t all;
            ::sigfillset(&all);
            ::pthread_sigmask(SIG_BLOCK, &all, &before_);
#endif
        }
        signals_blocked(const signals_blocked&) = delete;
        signals_blocked& operator=(const signals_blocked&) = delete;
        ~signals_blocked() {
#if !defined(_WIN32)
            ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
#endif
        }

    private:
#if !defined(_WIN32)
        sigset_t before_;
#endif
    };

    /// Runs `task` on the server's thread and waits for it; what it throws is thrown here.
    template <class Task>
    void run_inside(Task task) {
        std::promise<void> done;
        std::future<void> finished = done.get_future();
        asio::post(context_, [&task, &done] {
            try {
                task();
                done.set_value();
            } catch (...) {
                done.set_exception(std::current_exception());
            }
        });
        finished.get();
    }

    void run() noexcept {
        for (;;) {
            try {
                context_.run();
                return;
            } catch (...) { // out of memory while serving one request must not end the server
            }
        }
    }

    void configure_tls(const server_certificate& identity, tls_versions versions) {
        SSL_CTX* const native = tls_.native_handle();
        const int lowest = versions == tls_versions::only_tls_1_3 ? TLS1_3_VERSION : TLS1_2_VERSION;
        const int highest = versions == tls_versions::only_tls_1_2 ? TLS1_2_VERSION : TLS1_3_VERSION;
        static constexpr std::string_view session_scope = "filed stand-in";
        require_openssl(SSL_CTX_set_min_proto_version(native, lowest) == 1 && SSL_CTX_set_max_proto_version(native, highest) == 1 &&
                            SSL_CTX_use_certificate(native, identity.certificate.get()) == 1 &&
                            SSL_CTX_use_PrivateKey(native, identity.key.get()) == 1 &&
                            SSL_CTX_set_session_id_context(native, reinterpret_cast<const unsigned char*>(session_scope.data()),
                                                           static_cast<unsigned>(session_scope.size())) == 1,
                        "TLS context");
        SSL_CTX_set_alpn_select_cb(native, &choose_protocol, nullptr);
    }

    /// Takes `http/1.1` where it is offered and refuses a client that offers only other protocols (RFC 7301 section 3.2).
    static int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                               unsigned offered_size, void*) {
        static constexpr unsigned char supported[] = "\x08http/1.1";
        unsigned char* found = nullptr;
        const int outcome = SSL_select_next_proto(&found, size, supported, sizeof supported - 1, offered, offered_size);
        *chosen = found;
        return outcome == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
    }

    void listen(std::uint16_t port) {
        const asio::ip::tcp::endpoint address{asio::ip::address_v4::loopback(), port};
        asio_error_code problem;
        acceptor_.open(address.protocol(), problem);
#if !defined(_WIN32) // there, the option would let two servers share a port
        if (!problem) acceptor_.set_option(asio::socket_base::reuse_address(true), problem);
#endif
        if (!problem) acceptor_.bind(address, problem);
        if (!problem) acceptor_.listen(asio::socket_base::max_listen_connections, problem);
        if (!problem) port_ = acceptor_.local_endpoint(problem).port();
        if (problem) {
            asio_error_code ignored;
            acceptor_.close(ignored);
            throw exception{error{errc::listen_failed, "127.0.0.1:" + std::to_string(port), problem.message()}};
        }
        accept();
    }

    void accept() {
        acceptor_.async_accept([this](const asio_error_code& problem, asio::ip::tcp::socket socket) {
            if (problem == asio::error::operation_aborted || !acceptor_.is_open()) return;
            if (problem) return accept_later();
            accept();
            asio_error_code ignored;
            socket.set_option(asio::ip::tcp::no_delay(true), ignored);
            const auto connection = std::make_shared<https_connection>(std::move(socket), tls_, service_, limits_, ++accepted_);
            remember(connection);
            connection->start();
        });
    }

    /// After an error such as too many open files: not at once, or it would spin.
    void accept_later() {
        pause_.expires_after(std::chrono::milliseconds{10});
        pause_.async_wait([this](const asio_error_code& cancelled) {
            if (!cancelled && acceptor_.is_open()) accept();
        });
    }

    void remember(const std::shared_ptr<https_connection>& connection) {
        if (connections_.size() >= cleaning_due_) {
            std::erase_if(connections_, [](const auto& entry) { return entry.expired(); });
            cleaning_due_ = 2 * connections_.size() + 64;
        }
        connections_.push_back(connection);
    }

    https_service& service_;
    https_limits limits_;
    asio::io_context context_{1};
    asio::ssl::context tls_;
    asio::ip::tcp::acceptor acceptor_;
    asio::steady_timer pause_;
    asio::executor_work_guard<asio::io_context::executor_type> work_;
    std::vector<std::weak_ptr<https_connection>> connections_;
    std::size_t cleaning_due_ = 64;
    std::uint64_t accepted_ = 0;
    std::uint16_t port_ = 0;
    std::thread thread_;
};

} // namespace filed::testing
