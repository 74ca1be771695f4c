/// \file
/// One TLS connection of a stand-in: handshake, requests one after the other, answers, and every way to end.
#pragma once

#include <filed/support/asio.hpp>
#include <filed/testing/answer.hpp>
#include <filed/testing/http_request.hpp>

#include FILED_ASIO(buffer.hpp)
#include FILED_ASIO(ip/tcp.hpp)
#include FILED_ASIO(ssl/context.hpp)
#include FILED_ASIO(ssl/stream.hpp)
#include FILED_ASIO(steady_timer.hpp)
#include FILED_ASIO(write.hpp)

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace filed::inline FILED_ABI::testing {

class https_connection;

/// What a stand-in does with a connection that a client opens.
enum class admission {
    serve, ///< TLS handshake, then requests
    stall, ///< accepts it and never sends a byte: a handshake that hangs
    reset  ///< resets it at once
};

/// What a connection asks and tells. Called on the server's own thread only.
class https_service {
public:
    virtual ~https_service() = default;
    /// A client has connected.
    [[nodiscard]] virtual admission connection_opened() = 0;
    /// The handshake is over. \param resumed  a session of an earlier connection was taken up again
    virtual void handshake_ended(bool succeeded, bool resumed) = 0;
    /// A connection is gone; called once for each.
    virtual void connection_closed() = 0;
    /// `connection.request()` is complete. Leads to one `reply`, now or later, unless the client gives up before.
    virtual void request_arrived(const std::shared_ptr<https_connection>& connection) = 0;
    /// The last request of this connection has come to its end. \param answered  true: the last bytes of its answer are about to
    /// leave; false: the client left before, or the answer was never to end
    virtual void request_ended(https_connection& connection, bool answered) = 0;
    /// Bytes that were no acceptable HTTP request were answered with this status.
    virtual void request_refused(int status) = 0;
};

/// Limits of a connection.
struct https_limits {
    http_request_limits request;
    std::chrono::milliseconds handshake{10'000}; ///< longest TLS handshake
    std::chrono::milliseconds idle{75'000};      ///< longest time between requests, as common reverse proxies have it
    std::chrono::milliseconds linger{1'000}; ///< how long a closing connection waits for the client's end (RFC 9112 section 9.6)
    std::size_t unread = 64U * 1024;         ///< bytes taken in while an answer is under way; then TCP holds the client back
};

/// One connection. Owned by its pending operations; used on the server's thread only.
///
/// A read is pending at all times (unless a client has sent more than `https_limits::unread` ahead), so that a client that
/// leaves is noticed at once, also while its request is held back.
class https_connection final : public std::enable_shared_from_this<https_connection> {
public:
    https_connection(asio::ip::tcp::socket socket, asio::ssl::context& tls, https_service& service, const https_limits& limits,
                     std::uint64_t number)
        : stream_{std::move(socket), tls},
          deadline_{stream_.get_executor()},
          delay_{stream_.get_executor()},
          service_{service},
          limits_{limits},
          reader_{limits.request},
          number_{number} {}

    /// Counted from 1 within one server.
    [[nodiscard]] std::uint64_t number() const noexcept { return number_; }
    /// The request that is being served.
    [[nodiscard]] const http_request& request() const noexcept { return request_; }
    /// Whether the handshake is done and no request is under way.
    [[nodiscard]] bool idle() const noexcept { return phase_ == phase::reading && reader_.idle(); }

    /// Asks the service what to do with this connection, and does it. Called once.
    void start() {
        switch (service_.connection_opened()) {
        case admission::reset:
            return end(ending::reset);
        case admission::stall:
            return discard();
        case admission::serve:
            return handshake();
        }
    }

    /// Answers the waiting request.
    /// \param delay   before the first byte
    /// \param pieces  bytes of each TLS record; 0: as few records as possible
    void reply(const answer& what, std::chrono::milliseconds delay, std::size_t pieces) {
        if (phase_ != phase::serving) return;
        phase_ = phase::writing;
        answer_ = what;
        if (answer_.how_it_ends() == ending::keep_open && answer_.whole() && !request_keeps_open())
            answer_ = answer_.then(ending::close);
        wire_ = answer_.wire();
        written_ = 0;
        pieces_ = pieces;
        delay += answer_.delay();
        if (delay <= std::chrono::milliseconds::zero()) return write();
        delay_.expires_after(delay);
        delay_.async_wait([self = shared_from_this()](const asio_error_code& cancelled) {
            if (!cancelled && self->phase_ == phase::writing) self->write();
        });
    }

    /// Ends the connection, whatever it is doing.
    void end(ending how) {
        asio_error_code ignored;
        if (phase_ == phase::closed || phase_ == phase::closing || how == ending::keep_open) return;
        if (how == ending::reset) {
            stream_.next_layer().set_option(asio::socket_base::linger(true, 0), ignored);
            return close();
        }
        settle(false);
        const bool has_session = phase_ != phase::handshaking;
        phase_ = phase::closing;
        delay_.cancel();
        wait_at_most(limits_.linger);
        if (how == ending::close_without_notify || !has_session) return half_close();
        // With the peer's close_notify taken for granted, OpenSSL sends ours and does not wait.
        SSL_set_shutdown(stream_.native_handle(), SSL_get_shutdown(stream_.native_handle()) | SSL_RECEIVED_SHUTDOWN);
        stream_.async_shutdown([self = shared_from_this()](const asio_error_code&) {
            if (self->phase_ == phase::closing) self->half_close();
        });
    }

    /// Drops the connection without any ceremony.
    void close() {
        if (phase_ == phase::closed) return;
        settle(false);
        phase_ = phase::closed;
        asio_error_code ignored;
        stream_.next_layer().close(ignored);
        deadline_.cancel();
        delay_.cancel();
        service_.connection_closed();
    }

private:
    enum class phase {
        handshaking,
        reading, ///< between requests, or in the middle of one
        serving, ///< the service has the request
        writing, ///< the answer is under way, or waits for its delay
        stalled, ///< the answer was left incomplete on purpose
        closing, ///< our end is closed, the client's is awaited
        closed
    };

    void handshake() {
        wait_at_most(limits_.handshake);
        stream_.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](const asio_error_code& problem) {
            if (self->phase_ != phase::handshaking) return;
            self->service_.handshake_ended(!problem, SSL_session_reused(self->stream_.native_handle()) == 1);
            if (problem) return self->close();
            self->begin_request();
        });
    }

    void begin_request() {
        phase_ = phase::reading;
        wait_at_most(limits_.idle);
        read();
        advance();
    }

    void read() {
        if (reading_ || phase_ == phase::closed || phase_ == phase::closing) return;
        if (phase_ != phase::reading && reader_.buffered() > limits_.unread) return;
        reading_ = true;
        stream_.async_read_some(asio::buffer(input_),
                                [self = shared_from_this()](const asio_error_code& problem, std::size_t count) {
                                    self->reading_ = false;
                                    self->received(problem, count);
                                });
    }

    void received(const asio_error_code& problem, std::size_t count) {
        if (phase_ == phase::closed) return;
        if (phase_ == phase::closing) return discard();
        if (problem) return close();
        reader_.append({input_.data(), count});
        advance();
        read();
    }

    void advance() {
        if (phase_ != phase::reading || sending_interim_) return;
        const http_request_reader::state state = reader_.advance();
        if (state == http_request_reader::state::refused) return refuse();
        if (state == http_request_reader::state::complete) {
            request_ = reader_.take();
            phase_ = phase::serving;
            unsettled_ = true;
            service_.request_arrived(shared_from_this());
        } else if (reader_.take_expectation()) {
            send_interim();
        }
    }

    /// Lets the client send its body. Nothing else is written before this is.
    void send_interim() {
        static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
        sending_interim_ = true;
        asio::async_write(stream_, asio::buffer(go_on), [self = shared_from_this()](const asio_error_code&, std::size_t) {
            self->sending_interim_ = false;
            self->advance();
        });
    }

    void refuse() {
        service_.request_refused(reader_.refusal());
        phase_ = phase::serving;
        reply(answer::request_error("BAD_REQUEST", "The stand-in could not read this HTTP request", reader_.refusal())
                  .then(ending::close),
              {}, 0);
    }

    /// RFC 9112 section 9.3.
    [[nodiscard]] bool request_keeps_open() const {
        const std::string wish = detail::lower_case(request_.field("connection"));
        return request_.minor_version == 1 ? wish.find("close") == std::string::npos : wish.find("keep-alive") != std::string::npos;
    }

    void write() {
        if (written_ == wire_.size()) return sent();
        const std::size_t left = wire_.size() - written_;
        const std::size_t count = pieces_ == 0 ? left : (std::min)(pieces_, left);
        // Told before the last bytes leave, so that a client that has its answer finds it counted.
        if (count == left && !stalls()) settle(true);
        asio::async_write(stream_, asio::buffer(wire_.data() + written_, count),
                          [self = shared_from_this()](const asio_error_code& problem, std::size_t size) {
                              if (self->phase_ != phase::writing) return;
                              if (problem) return self->close();
                              self->written_ += size;
                              self->write();
                          });
    }

    void sent() {
        if (stalls()) {
            phase_ = phase::stalled;
            return;
        }
        settle(true);
        if (answer_.how_it_ends() != ending::keep_open) return end(answer_.how_it_ends());
        begin_request();
    }

    /// Whether the answer stops short and leaves the client waiting.
    [[nodiscard]] bool stalls() const noexcept { return answer_.how_it_ends() == ending::keep_open && !answer_.whole(); }

    /// Tells the service once that the request is over.
    void settle(bool answered) {
        if (std::exchange(unsettled_, false)) service_.request_ended(*this, answered);
    }

    void half_close() {
        asio_error_code ignored;
        stream_.next_layer().shutdown(asio::socket_base::shutdown_send, ignored);
        if (!reading_) discard();
    }

    /// Reads and forgets until the client ends the connection: closing before that could destroy, by a reset, an answer that the
    /// client has not read yet.
    void discard() {
        reading_ = true;
        stream_.next_layer().async_read_some(asio::buffer(input_),
                                             [self = shared_from_this()](const asio_error_code& problem, std::size_t) {
                                                 if (problem)
                                                     self->close();
                                                 else if (self->phase_ != phase::closed)
                                                     self->discard();
                                             });
    }

    void wait_at_most(std::chrono::milliseconds limit) {
        deadline_.expires_after(limit);
        deadline_.async_wait([self = shared_from_this()](const asio_error_code& cancelled) {
            const bool outdated = self->deadline_.expiry() > std::chrono::steady_clock::now();
            if (!cancelled && !outdated) self->deadline_passed();
        });
    }

    void deadline_passed() {
        if (idle()) return end(ending::close);
        if (phase_ == phase::handshaking) service_.handshake_ended(false, false);
        if (phase_ == phase::handshaking || phase_ == phase::reading || phase_ == phase::closing) close();
    }

    asio::ssl::stream<asio::ip::tcp::socket> stream_;
    asio::steady_timer deadline_;
    asio::steady_timer delay_;
    https_service& service_;
    https_limits limits_;
    http_request_reader reader_;
    http_request request_;
    answer answer_;
    std::string wire_;
    std::size_t written_ = 0;
    std::size_t pieces_ = 0;
    std::uint64_t number_ = 0;
    phase phase_ = phase::handshaking;
    bool reading_ = false;
    bool sending_interim_ = false;
    bool unsettled_ = false;
    std::array<char, 16U * 1024> input_;
};

} // namespace filed::testing
