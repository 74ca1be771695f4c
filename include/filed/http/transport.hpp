/// \file
/// The small interface that carries a request: send it by a deadline, get a response or an error.
///
/// The pool of HTTP/1.1 connections is one implementation, the test kit's scripted transport another. A transport
/// hands out no connections: a caller submits an exchange and is resumed when it has ended.
#pragma once

#include <filed/http/message.hpp>
#include <filed/http/observer.hpp>
#include <filed/http/prepared_head.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>
#include <filed/support/waiter.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace filed::inline FILED_ABI::http {

/// How far a request got that has no complete response: the proof on which a repetition rests.
enum class progress {
    not_sent,    ///< not one byte was written
    partly_sent, ///< some bytes, but not the last: a cut JSON body cannot have been executed
    sent         ///< everything was written; the server may have executed it
};

/// What an exchange sends. Views, all of them: `transport::submit` copies what it needs before it returns.
struct request {
    const prepared_head& head;     ///< what all requests to the place have in common
    std::span<const field> fields; ///< further fields; refused by `transport::submit` if they are not fit to be written
    std::string_view body;         ///< may be empty
    /// Value of the field `Authorization`; empty for none. Not checked: whoever takes a token in has done so, once for all
    /// requests.
    std::string_view authorization{};
};

class exchange;

/// What a transport has done so far, and what it holds now. A sending is counted when it has ended.
///
/// `opened + reused == sent + unused`: each connection that was opened carries its first request, or none yet.
struct connection_counters {
    std::uint64_t opened = 0;  ///< connections that became able to carry requests
    std::uint64_t failed = 0;  ///< attempts to open one that failed
    std::uint64_t closed = 0;  ///< of those opened: gone since
    std::uint64_t sent = 0;    ///< requests that went out on a connection, in whole or in part
    std::uint64_t reused = 0;  ///< of them: on one that had carried a request before
    std::uint64_t unused = 0;  ///< connections that were opened and have carried no request to its end, gone ones included
    std::uint64_t stale = 0;   ///< idle connections that were found dead just before a request; it took another and is not counted here
    std::uint64_t open = 0;    ///< now: connections that can carry requests
    std::uint64_t idle = 0;    ///< now: of them, without a request
    std::uint64_t opening = 0; ///< now: connections that are being opened
    std::uint64_t waiting = 0; ///< now: requests without a connection
};

/// Carries requests to one origin. Thread-safe; lives until its last user is gone.
class transport {
public:
    virtual ~transport() = default;

    /// Takes on the request of `work` and copies it. Returns true when `work` will be finished later (possibly before this
    /// function returns, on another thread); false when its outcome is already in it and the caller finishes it.
    /// Meant as the last step of `suspend`: the caller's frame, and with it the last owner of this transport, may be gone
    /// before it returns. \param what  is not used after the return
    [[nodiscard]] virtual bool submit(exchange& work, const request& what) noexcept = 0;

    /// Lets go of an exchange that has not ended: true when the caller now owns its end and calls `let_go` next. Must not
    /// post or block.
    [[nodiscard]] virtual bool withdraw(exchange& work) noexcept = 0;
    /// After `withdraw`, with no lock held: drops the connection that was serving it, because HTTP/1.1 cannot take back a request.
    virtual void let_go(exchange& work) noexcept = 0;

    /// Takes back the response of an exchange that has ended, so that its memory can serve the next one. Its bytes are wiped.
    virtual void recycle(response&& used) noexcept = 0;

    /// Ends everything that waits with `errc::client_closed` and refuses what comes after. Returns at once.
    virtual void close() noexcept = 0;

    /// All zero for a transport that counts nothing.
    [[nodiscard]] virtual connection_counters counters() const noexcept { return {}; }
};

/// One request on its way and what became of it. Lives in the frame of the coroutine that waits for it; can be
/// submitted again once it has ended.
class exchange final : public waiter {
public:
    explicit exchange(transport& carrier) noexcept : carrier_{carrier} {}

    /// When to give up; `errc::deadline_exceeded` then. `never` waits for ever.
    time_point deadline = never;
    /// When to give up this sending, though the call has more time. The error says what took so long: `resolve_timeout`,
    /// `connect_timeout`, `handshake_timeout`, `queue_timeout`, `send_timeout` or `response_timeout`.
    time_point attempt_deadline = never;
    /// Takes the place in front of the queue and may use the one connection above the limit: for the token exchange,
    /// which must not wait for requests that wait for it.
    bool urgent = false;
    /// Only a new connection will do: for a repetition after a reused connection failed.
    bool fresh_connection = false;
    /// Must not be sent again once it was: no connection will do that has been idle for long, because the server may close it just now.
    bool unrepeatable = false;
    /// For the observer of the transport, if there is one.
    exchange_label label;

    /// Whether there is a complete response. When false, `failure` says why.
    bool succeeded = false;
    http::response response;
    error failure;
    progress reached = progress::not_sent; ///< how far a failed request got
    bool response_started = false;         ///< whether a failed exchange had received a byte of the response
    bool reused_connection = false;        ///< whether the connection had served another request before
    observation_number connection = 0;     ///< which connection it was given; zero without an observer
    time_point sent_at{};                  ///< when its last byte was written; the epoch without an observer, or when it was not

    /// \name For the transport, under its lock
    ///@{
    exchange* next = nullptr;
    exchange* previous = nullptr;
    void* place = nullptr;      ///< what of the transport holds it; null when nothing does
    std::shared_ptr<void> held; ///< what `withdraw` leaves for `let_go`
    byte_buffer wire;           ///< the written request while it waits for a connection
    std::uint64_t turn = 0;     ///< when it was queued, in the transport's own count
    ///@}

private:
    [[nodiscard]] bool withdraw(asio::cancellation_type) noexcept override { return carrier_.withdraw(*this); }
    void let_go() noexcept override { carrier_.let_go(*this); }

    transport& carrier_;
};

} // namespace filed::http
