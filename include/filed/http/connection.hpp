/// \file
/// One HTTP/1.1 connection: socket, TLS engine and codec, driven by completion handlers on an executor of its own.
///
/// It carries one request at a time and keeps no operation pending while it is idle, so that it never keeps an
/// `io_context::run()` from returning. The pool above decides what it carries and when it ends.
#pragma once

#include <filed/http/connect_race.hpp>
#include <filed/http/connection_watch.hpp>
#include <filed/http/error.hpp>
#include <filed/http/http1_parser.hpp>
#include <filed/http/message.hpp>
#include <filed/http/origin.hpp>
#include <filed/http/proxy.hpp>
#include <filed/http/transport.hpp>
#include <filed/http/tunnel.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>
#include <filed/support/io_context_executor.hpp>
#include <filed/support/operation_memory.hpp>
#include <filed/support/waiter.hpp>
#include <filed/tls/context.hpp>
#include <filed/tls/engine.hpp>
#include <filed/tls/session.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(buffer.hpp)
#include FILED_ASIO(dispatch.hpp)
#include FILED_ASIO(error.hpp)
#include FILED_ASIO(execution/blocking.hpp)
#include FILED_ASIO(io_context.hpp)
#include FILED_ASIO(ip/tcp.hpp)
#include FILED_ASIO(post.hpp)
#include FILED_ASIO(query.hpp)

#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::http {

/// What ended a connection, and how far the request on it had got.
struct connection_loss {
    connection_loss(error why, progress how_far, bool started) : reason{std::move(why)}, reached{how_far}, response_started{started} {}

    error reason;
    progress reached;
    bool response_started;
    /// The request, given back untouched when the connection turned out to be dead before its first byte.
    byte_buffer unsent;
};

/// A connection to one origin. Its public functions may be called from any thread; everything else happens on its
/// executor, which must run one handler at a time.
class connection : public std::enable_shared_from_this<connection> {
public:
    using endpoint = asio::ip::tcp::endpoint;

    /// What is being waited for; read by the pool's deadline tick.
    enum class phase { resolving, connecting, tunnelling, handshaking, ready, closed };

    /// \param executor  runs one handler at a time: a strand, or a single-threaded context
    /// \param context   null for plain HTTP
    /// \param target    where to; its host is also what the certificate must be for
    /// \param through   the proxy whose addresses `open` is given, which is asked for a tunnel to `target`; null for a direct connection
    /// \param watch     told of its phases; see `connection_watch`
    connection(const asio::any_io_executor& executor, std::shared_ptr<const tls::context> context, origin target, const limits& bounds,
               std::shared_ptr<const proxy> through = nullptr, connection_watch watch = {})
        : executor_{executor}, socket_{executor}, direct_{direct(executor)}, context_{std::move(context)}, origin_{std::move(target)},
          proxy_{std::move(through)}, watch_{std::move(watch)}, parser_{bounds} {}
    connection(const connection&) = delete;
    connection& operator=(const connection&) = delete;
    virtual ~connection() = default;

    /// The session of an earlier connection to the same origin, which saves half of the handshake. Before `open`.
    void resume(tls::session earlier) noexcept { resumed_ = std::move(earlier); }

    /// Connects to the first address that answers, and shakes hands. Ends in `on_ready` or `on_closed`.
    /// \param addresses  in the order in which to try them: the next one as soon as one has failed, or when `try_next_address` is
    ///                   called
    void open(std::vector<endpoint> addresses) {
        asio::dispatch(executor_, step([addresses = std::move(addresses)](connection& self) mutable {
            if (self.phase_ == phase::closed) return;
            self.watch_.resolved(self.next_hop().host, addresses.size(), nullptr);
            self.race_.begin(std::move(addresses));
            self.enter(phase::connecting);
            if (!self.race_.has_next()) return self.lose(self.race_.failure(self.next_hop().text()));
            self.connect_next();
        }));
    }

    /// Tries the next address beside those that have not answered yet, if there is one.
    /// \param attempts  how many had been started when that was decided; with more of them by now it does nothing
    void try_next_address(std::size_t attempts) {
        asio::dispatch(executor_, step([attempts](connection& self) {
            if (self.phase_ == phase::connecting && attempts == self.race_.started() && self.race_.has_next()) self.connect_next();
        }));
    }

    /// The time for connecting is over: closes it with `connect_timeout`, and what the addresses have answered so far.
    void give_up_connecting() {
        asio::post(executor_, step([](connection& self) {
            // Connected in the meantime, it is closed all the same: the pool has given it up.
            if (self.phase_ == phase::connecting) self.lose(self.race_.failure(self.next_hop().text()));
            else self.lose(error{errc::connect_timeout, self.next_hop().text()});
        }));
    }

    /// Sends one written request; ends in `on_response` or `on_closed`. Only while idle; the caller keeps the connection until it returns.
    /// \param spare  memory for the response; may be empty
    /// \param label  for the observer
    /// \param probe  look first, without waiting, whether the connection still lives; a dead one ends with the request given back
    void send(byte_buffer&& request, response&& spare, const exchange_label& label, bool probe) {
        if (direct_ && direct_->running_in_this_thread()) { // the usual case of a serial executor, without an allocation
            return guarded([&] {
                parser_.recycle(std::move(spare));
                begin(std::move(request), label, probe);
            });
        }
        asio::dispatch(executor_, step([request = std::move(request), spare = std::move(spare), label, probe](connection& self) mutable {
            self.parser_.recycle(std::move(spare));
            self.begin(std::move(request), label, probe);
        }));
    }
    /// Names it in events; zero when nobody watches.
    [[nodiscard]] observation_number number() const noexcept { return watch_.number(); }
    /// When the last byte of the last request was written; the epoch when nobody watches. Only in `on_response` and `on_closed`.
    [[nodiscard]] time_point sent_at() const noexcept { return watch_.sent_at(); }
    /// The memory of the last request, wiped. Only in `on_response`.
    [[nodiscard]] byte_buffer take_spent() noexcept { return std::move(spent_); }

    /// Whether `resume_after` can be used.
    [[nodiscard]] bool is_direct() const noexcept { return direct_.has_value(); }
    /// Finishes the one that waited for the response when the handler that brought it has ended, so that it goes on in the same turn of
    /// the executor where that is its own as well. Only in `on_response`.
    void resume_after(waiter& served) noexcept { served_ = &served; }

    /// Gives back the memory that only a request needs, unless it has one.
    void release_memory() {
        asio::post(executor_, step([](connection& self) {
            if (self.phase_ != phase::ready || self.busy_ || self.reading_ || self.writing_) return;
            if (self.engine_) self.engine_->release_buffers();
            self.input_.reset();
            self.plaintext_.reset();
            self.spent_ = byte_buffer{};
        }));
    }

    /// Closes it, for this reason. Ends in `on_closed` unless it was closed before. Never at once: the caller may be an observer whom
    /// the connection itself is telling something. Throws `std::bad_alloc`.
    void abort(error reason) {
        asio::post(executor_, step([reason = std::move(reason)](connection& self) mutable { self.lose(std::move(reason)); }));
    }

protected:
    /// Connected and shaken hands: it can carry a request.
    virtual void on_ready() noexcept = 0;
    /// The response is complete. \param reusable  whether another request may follow; if not, it is closed already
    virtual void on_response(response&& answer, bool reusable) noexcept = 0;
    /// It is gone, whatever it was doing. Called once.
    virtual void on_closed(connection_loss&& loss) noexcept = 0;
    /// The server offers to resume this session in a later connection.
    /// \param resumed  this connection was resumed itself, so its certificate was verified earlier
    virtual void on_session(tls::session&& offered, bool resumed) noexcept = 0;
    /// A new phase begins.
    virtual void on_phase(phase now) noexcept = 0;
    /// The server does not take the request as fast as it is written, or has taken all of it now.
    virtual void on_send_blocked(bool blocked) noexcept = 0;
    /// An attempt to connect begins. \param attempts  how many there are, with this one \param more  whether there is another
    /// address
    virtual void on_attempt(std::size_t attempts, bool more) noexcept = 0;
    /// An attempt to connect failed, and it is not the end. \param so_far  why there is no connection yet
    virtual void on_attempt_failed(error&& so_far) noexcept = 0;
    /// An address answered. \param attempt  the number of its attempt, from 1
    virtual void on_connected(const endpoint& address, std::size_t attempt) noexcept = 0;

private:
    /// A handler that keeps the connection alive, and tells it when the context is destroyed under it.
    template <class Action>
    class handler {
    public:
        handler(std::shared_ptr<connection> self, Action action) : self_{std::move(self)}, action_{std::move(action)} {}
        handler(handler&&) = default;
        handler& operator=(handler&&) = delete;
        ~handler() {
            if (self_) self_->abandon();
        }
        template <class... Results>
        void operator()(const Results&... results) {
            const auto self = std::move(self_);
            self->guarded([&] { action_(*self, results...); });
            if (waiter* const served = std::exchange(self->served_, nullptr)) served->finish_here();
        }

    protected:
        /// Until it is called.
        [[nodiscard]] connection& target() const noexcept { return *self_; }

    private:
        std::shared_ptr<connection> self_;
        Action action_;
    };

    template <class Action>
    [[nodiscard]] handler<Action> step(Action action) {
        return {shared_from_this(), std::move(action)};
    }

    using read_memory = operation_memory<256>;

    /// The handler of the read, whose operation lives in the connection. Asio gives the memory back before it calls or destroys the
    /// handler, which keeps the connection alive.
    template <class Action>
    class read_handler : public handler<Action> {
    public:
        using allocator_type = operation_allocator<void, read_memory>;

        read_handler(std::shared_ptr<connection> self, Action action)
            : handler<Action>{std::move(self), std::move(action)}, allocator_{this->target().read_memory_} {}
        [[nodiscard]] allocator_type get_allocator() const noexcept { return allocator_; }

    private:
        allocator_type allocator_;
    };
    template <class Action>
    [[nodiscard]] read_handler<Action> on_read(Action action) {
        return {shared_from_this(), std::move(action)};
    }

    /// Out of memory, this connection ends, the program does not.
    template <class Action>
    void guarded(Action action) {
        try {
            action();
        } catch (const std::exception&) {
            lose(about(filed::errc::internal_error));
        }
    }

    using context_executor = asio::io_context::executor_type;
    /// The executor, where it is that of an io_context and lets itself be entered directly.
    [[nodiscard]] static std::optional<context_executor> direct(const asio::any_io_executor& executor) noexcept {
        const auto* found = io_context_executor_in(executor);
        if (!found || asio::query(*found, asio::execution::blocking) == asio::execution::blocking.never) return std::nullopt;
        return *found;
    }

    void enter(phase now) noexcept {
        phase_ = now;
        on_phase(now);
    }

    // ---- connecting -------------------------------------------------------------------------------------------

    void connect_next() {
        const std::size_t number = race_.started();
        auto done = step([number](connection& self, const asio_error_code& reason) { self.attempted(number, reason); });
        watch_.connecting(race_.address_of(number));
        race_.start_next(executor_, std::move(done));
        on_attempt(race_.started(), race_.has_next());
    }

    void attempted(std::size_t number, const asio_error_code& reason) {
        if (phase_ != phase::connecting) return; // closed, or another address was faster
        asio_error_code trouble = reason;
        if (!trouble) race_.socket_of(number).non_blocking(true, trouble);
        watch_.connected(number, trouble);
        if (!trouble) {
            on_connected(race_.address_of(number), number + 1);
            socket_ = race_.take(number);
            watch_.stop_connecting(operation_aborted());
            return connected();
        }
        race_.failed(number, trouble);
        if (!race_.has_next() && !race_.pending()) return lose(race_.failure(next_hop().text()));
        on_attempt_failed(race_.failure(next_hop().text()));
        if (race_.has_next()) connect_next();
    }

    void connected() {
        asio_error_code trouble;
        socket_.set_option(asio::ip::tcp::no_delay{true}, trouble); // a socket without it is slower, not wrong
        get_memory();
        if (proxy_) return ask_for_tunnel();
        secure();
    }

    void ask_for_tunnel() {
        tunnel_.emplace(*proxy_, parser_.bounds());
        watch_.begin();
        enter(phase::tunnelling);
        if (auto written = tunnel_->write_request(plain_output_, origin_); !written) return lose(written.error());
        flush();
        receive();
    }

    /// What the proxy has sent. \param ended  it has closed the connection
    void take_answer_of_proxy(std::string_view bytes, bool ended) {
        const auto status = ended ? tunnel_->end_of_stream() : tunnel_->feed(bytes);
        if (status == tunnel::status::want_input) return receive();
        if (status == tunnel::status::failed) return lose(tunnel_->failure());
        if (writing_ || broken_) return lose(error{errc::malformed_response, proxy_->text(), "it answered before it was asked"});
        watch_.tunnelled(proxy_->text(), tunnel_->answered(), nullptr);
        plain_output_.wipe();
        plain_sent_ = 0;
        tunnel_.reset();
        secure();
    }

    void secure() {
        if (!context_) return become_ready();
        engine_.emplace(*context_, origin_.host, resumed_);
        resumed_ = {};
        watch_.begin();
        enter(phase::handshaking);
        shake();
    }

    void shake() {
        const auto status = engine_->handshake();
        flush();
        if (phase_ == phase::closed) return;
        switch (status) {
        case tls::engine::status::done: return become_ready();
        case tls::engine::status::want_input: return receive();
        case tls::engine::status::closed:
        case tls::engine::status::failed: return lose(engine_->failure());
        }
    }

    void become_ready() {
        if (watch_ && engine_) watch_.shook_hands(origin_.host, engine_->protocol_version(), engine_->session_resumed(), nullptr);
        watch_.opened();
        enter(phase::ready);
        on_ready();
    }

    // ---- one exchange -----------------------------------------------------------------------------------------

    /// What `release_memory` has given back.
    void get_memory() {
        if (!input_) input_ = std::make_unique_for_overwrite<char[]>(input_capacity);
        if (context_ && !plaintext_) plaintext_ = std::make_unique_for_overwrite<char[]>(plaintext_capacity);
    }

    void begin(byte_buffer&& request, const exchange_label& label, bool probe) {
        reached_ = progress::not_sent;
        get_memory();
        if (phase_ != phase::ready || (probe && !still_alive())) {
            connection_loss loss{why_unusable(), progress::not_sent, false};
            loss.unsent = std::move(request);
            return close_with(std::move(loss));
        }
        busy_ = true;
        watch_.sending(label, request.size());
        if (engine_) {
            const auto status = engine_->write(request.view());
            request.wipe();
            spent_ = std::move(request);
            if (status == tls::engine::status::failed) return lose(engine_->failure());
        } else {
            plain_output_ = std::move(request);
            plain_sent_ = 0;
        }
        flush();
        if (busy_) receive();
    }

    /// Looks, without waiting, whether the server closed or broke the connection before it was asked anything, or spoke: with the end of
    /// the handshake, or while the connection was idle. A read takes in FIN, RST and close_notify; session tickets are the
    /// only thing a healthy server sends unasked.
    [[nodiscard]] bool still_alive() {
        if (!drained()) return false;
        for (;;) {
            asio_error_code reason;
            const std::size_t size = socket_.read_some(asio::buffer(input_.get(), input_capacity), reason);
            if (reason == asio::error::would_block || reason == asio::error::try_again) return true;
            if (reason || !engine_) return false;
            engine_->feed({input_.get(), size});
            if (!drained()) return false;
        }
    }

    [[nodiscard]] error why_unusable() const {
        if (engine_ && engine_->failure().code() != filed::errc::no_value) return engine_->failure();
        return error{errc::connection_closed, origin_.text(), "the server closed the connection, or spoke, before it was asked"};
    }

    /// Reads what the engine still holds. True when that was no application data and no end.
    [[nodiscard]] bool drained() {
        if (!engine_) return true;
        const auto got = engine_->read(plaintext_.get(), plaintext_capacity);
        return got.size == 0 && got.status == tls::engine::status::want_input;
    }

    void receive() {
        if (reading_) return;
        reading_ = true;
        socket_.async_read_some(asio::buffer(input_.get(), input_capacity), on_read([](connection& self, const asio_error_code& reason, std::size_t size) {
            self.received(reason, size);
        }));
    }

    void received(const asio_error_code& reason, std::size_t size) {
        reading_ = false;
        if (phase_ == phase::closed) return;
        const std::string_view bytes{input_.get(), size};
        if (reason && reason != asio::error::eof) return lose(error{errc::connection_lost, origin_.text(), reason.message()});
        if (phase_ == phase::tunnelling) return take_answer_of_proxy(bytes, static_cast<bool>(reason));
        if (!engine_) return reason ? end_of_stream(true) : take_plaintext(bytes);
        if (reason) engine_->feed_end_of_stream();
        else engine_->feed(bytes);
        if (phase_ == phase::handshaking) return shake();
        read_engine();
    }

    void read_engine() {
        for (;;) {
            const auto got = engine_->read(plaintext_.get(), plaintext_capacity);
            if (got.size != 0) {
                take_plaintext({plaintext_.get(), got.size});
                wipe(plaintext_.get(), got.size); // tokens pass through here
                if (!busy_) return;
                continue;
            }
            switch (got.status) {
            case tls::engine::status::done: continue;
            case tls::engine::status::want_input: {
                flush(); // the engine may answer a key update
                if (busy_) receive();
                return;
            }
            case tls::engine::status::closed: return end_of_stream(true);
            case tls::engine::status::failed: return end_of_stream(false);
            }
        }
    }

    void take_plaintext(std::string_view bytes) {
        const std::size_t used = parser_.feed(bytes);
        if (parser_.failed()) return lose(at_origin(parser_.failure()));
        if (parser_.done()) return complete(used == bytes.size());
        if (!engine_) receive();
    }

    /// \param clean  whether the end is authentic: a close_notify, or a plain connection's FIN
    void end_of_stream(bool clean) {
        const bool started = parser_.any_bytes();
        if (engine_ && !clean && engine_->failure().code() != tls::errc::connection_truncated) return lose(engine_->failure());
        parser_.end_of_stream(clean);
        if (parser_.done()) return complete(false);
        if (started && parser_.failed()) return lose(at_origin(parser_.failure()));
        if (engine_ && !clean && started) return lose(engine_->failure());
        lose(error{started ? errc::response_truncated : errc::connection_closed, origin_.text(),
                   started ? "the connection ended inside the response" : "the server closed the connection without an answer"});
    }

    void complete(bool nothing_left) {
        response answer = parser_.take();
        busy_ = send_blocked_ = false;
        const bool reusable = nothing_left && answer.keep_alive && reached_ == progress::sent && drained();
        reached_ = progress::not_sent;
        parser_.reset();
        if (engine_) { // TLS 1.3 servers offer sessions after the handshake, so they have come by now
            if (tls::session offered = engine_->take_session()) on_session(std::move(offered), engine_->session_resumed());
        }
        if (!reusable) shut(nullptr);
        on_response(std::move(answer), reusable);
    }

    // ---- writing ----------------------------------------------------------------------------------------------

    [[nodiscard]] std::string_view output() const noexcept {
        return engine_ ? engine_->output() : plain_output_.view().substr(plain_sent_);
    }

    /// Writes as much as the socket takes at once; the rest follows when it is writable again. A write error is not
    /// the end: the server may have answered before it stopped reading, so the reading side decides.
    void flush() {
        if (writing_ || broken_) return;
        for (;;) {
            const std::string_view bytes = output();
            if (bytes.empty()) break;
            asio_error_code reason;
            const std::size_t size = socket_.write_some(asio::buffer(bytes.data(), bytes.size()), reason);
            if (reason == asio::error::would_block || reason == asio::error::try_again) return wait_writable();
            if (reason) {
                broken_ = true;
                return;
            }
            if (busy_ && reached_ == progress::not_sent) reached_ = progress::partly_sent; // after the request come answers to key updates
            if (engine_) engine_->consume_output(size);
            else plain_sent_ += size;
        }
        if (busy_) {
            if (std::exchange(reached_, progress::sent) != progress::sent) watch_.sent(nullptr);
            if (std::exchange(send_blocked_, false)) on_send_blocked(false);
            if (plain_sent_ != 0) {
                plain_output_.wipe();
                plain_sent_ = 0;
                spent_ = std::move(plain_output_);
            }
        }
    }

    void wait_writable() {
        writing_ = true;
        if (busy_ && !std::exchange(send_blocked_, true)) on_send_blocked(true);
        socket_.async_wait(asio::ip::tcp::socket::wait_write, step([](connection& self, const asio_error_code& reason) {
            self.writing_ = false;
            if (self.phase_ == phase::closed) return;
            if (reason) self.broken_ = true;
            self.flush();
        }));
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    [[nodiscard]] error at_origin(const error& reason) const {
        if (!reason.place().empty()) return reason;
        auto detail = std::make_shared<error_detail>(origin_.text());
        if (const auto* known = reason.detail()) detail->context = known->context;
        return {reason.code(), std::move(detail)};
    }

    /// This happened here.
    [[nodiscard]] error about(std::error_code code, std::string_view words = {}) const noexcept {
        return filed::detail::described(code, false, [&] {
            return error{code, std::make_shared<const error_detail>(origin_.text(), std::string{words})};
        });
    }

    void lose(error reason) noexcept { close_with({std::move(reason), reached_, parser_.any_bytes()}); }

    void close_with(connection_loss&& loss) noexcept {
        if (phase_ == phase::closed) return loss.unsent.wipe();
        const phase reached = phase_;
        shut(&loss.reason);
        if (proxy_ && reached <= phase::tunnelling) loss.reason = blame_proxy(loss.reason);
        on_closed(std::move(loss));
    }

    /// Where the socket goes.
    [[nodiscard]] const origin& next_hop() const noexcept { return proxy_ ? proxy_->where() : origin_; }

    /// What kept the connection from getting as far as the proxy's answer is not about the endpoint, and is not to be mistaken for it.
    [[nodiscard]] error blame_proxy(const error& reason) const noexcept {
        for (const errc each : {errc::name_not_found, errc::connect_failed, errc::connection_refused, errc::connection_closed, errc::connection_lost,
                                errc::resolve_timeout, errc::connect_timeout}) {
            if (reason.code() != each) continue;
            const auto blamed = make_error_code(errc::proxy_unreachable);
            return filed::detail::described(blamed, false, [&] {
                auto made = std::make_shared<error_detail>(proxy_->text());
                made->cause = std::make_shared<const error>(reason);
                return error{blamed, std::move(made)};
            });
        }
        return reason;
    }

    /// As far as the socket and the memory allow it at once.
    void say_goodbye() noexcept {
        try {
            engine_->shutdown();
            flush();
        } catch (const std::exception&) { // the close says it as well
        }
    }

    /// Closes the socket, with a close_notify if it can be sent at once: waiting for the peer's would only invite a hang.
    /// \param reason  null when the response that has just been received says so
    void shut(const error* reason) noexcept {
        if (phase_ == phase::ready && engine_ && !busy_) say_goodbye();
        close_phase(reason);
        plain_output_.wipe();
        race_.stop();
        asio_error_code ignored;
        socket_.close(ignored);
    }

    /// It is closed from here on; then the observer hears of the end: of the phase that it cut short, and that the connection is gone.
    void close_phase(const error* reason) noexcept {
        const phase last = phase_;
        const bool was_sending = busy_ && reached_ != progress::sent;
        busy_ = false;
        enter(phase::closed);
        if (!watch_) return;
        if (last == phase::resolving) watch_.resolved(next_hop().host, 0, reason);
        if (last == phase::connecting && reason) watch_.stop_connecting(*reason);
        if (last == phase::tunnelling) watch_.tunnelled(proxy_->text(), tunnel_ ? tunnel_->answered() : 0, reason);
        if (last == phase::handshaking) watch_.shook_hands(origin_.host, {}, false, reason);
        if (last != phase::ready) return;
        if (was_sending) watch_.sent(reason);
        watch_.closed(reason);
    }

    /// The context is being destroyed: no operation of the socket may be started any more.
    void abandon() noexcept {
        if (phase_ == phase::closed) return;
        const connection_loss loss{about(filed::errc::client_closed, "the executor's context was destroyed"), reached_, parser_.any_bytes()};
        close_phase(&loss.reason);
        on_closed(connection_loss{loss.reason, loss.reached, loss.response_started});
    }

    static constexpr std::size_t input_capacity = 32 * 1024;
    static constexpr std::size_t plaintext_capacity = 16 * 1024; ///< the largest TLS record

    asio::any_io_executor executor_; ///< read by any thread, as the socket's own is not while a race's socket takes its place
    connect_race race_;
    asio::ip::tcp::socket socket_;
    read_memory read_memory_;
    std::optional<context_executor> direct_;
    std::shared_ptr<const tls::context> context_;
    origin origin_;
    std::shared_ptr<const proxy> proxy_; ///< null for a direct connection
    connection_watch watch_;
    tls::session resumed_;
    std::optional<tls::engine> engine_;
    std::optional<tunnel> tunnel_; ///< while the proxy is being asked for one
    http1_parser parser_;
    std::unique_ptr<char[]> input_;
    std::unique_ptr<char[]> plaintext_;
    byte_buffer spent_;
    byte_buffer plain_output_;
    std::size_t plain_sent_ = 0;
    phase phase_ = phase::resolving;
    progress reached_ = progress::not_sent;
    waiter* served_ = nullptr; ///< to be finished when the handler that is running has ended
    bool busy_ = false;
    bool reading_ = false;
    bool writing_ = false;
    bool broken_ = false;
    bool send_blocked_ = false; ///< as `on_send_blocked` said last
};

} // namespace filed::http
