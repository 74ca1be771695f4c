/// \file
/// A family of clients on real sockets, and a server of which a test decides every byte; both on one thread, so that whatever
/// happens happens in the same order every time. The clock stands still unless a test moves it.
#pragma once

#include "../auth/cache_fixture.hpp"

#include <filed/call/account.hpp>
#include <filed/call/environment.hpp>
#include <filed/call/operate.hpp>
#include <filed/graphql/request.hpp>

#include <asio/awaitable.hpp>
#include <asio/buffer.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace filed_test {

/// What the server does after it has answered, or has not.
enum class afterwards {
    serve,  ///< the next request on the same connection
    close,  ///< ends its side of the stream
    reset,  ///< breaks the connection
    silence ///< keeps the connection and says nothing more
};

/// How far the server goes with one request.
struct course {
    static constexpr std::size_t everything = std::string::npos;

    course() = default;
    course(std::string_view says, afterwards then) : response{says}, next{then} {}

    std::size_t reads = everything; ///< most bytes of the request that it takes; what was not taken whole is not executed
    std::string response;
    std::size_t sends = everything; ///< most bytes of the response
    afterwards next = afterwards::serve;
};

/// Accepts on a free loopback port until it is destroyed, which must be before its context is.
class wire_server {
public:
    using tcp = asio::ip::tcp;
    using conversation = std::function<asio::awaitable<void>(std::shared_ptr<tcp::socket>, int)>;

    explicit wire_server(asio::io_context& context) : context_{context}, acceptor_{context, tcp::endpoint{asio::ip::address_v4::loopback(), 0}} {
        asio::co_spawn(context, accept(), asio::detached);
    }

    [[nodiscard]] std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

    std::deque<course> courses;        ///< of the next requests, one each; used when a request's first byte arrives
    std::string answer;                ///< to every request beyond those
    conversation talk;                 ///< instead of all that, when it is set: what happens on each connection
    std::vector<std::string> executed; ///< the bodies of the requests that arrived whole
    int begun = 0;                     ///< requests of which something arrived
    int connections = 0;
    int faults = 0;                    ///< courses that ended with something else than `afterwards::serve`

    /// Ends the connections on which no request is under way.
    void hang_up(afterwards how) {
        for (const auto& each : idle_) {
            if (const auto socket = each.lock()) end(*socket, how);
        }
        idle_.clear();
    }

    /// How many requests with this text in their body were executed.
    [[nodiscard]] int executions(std::string_view text) const {
        return static_cast<int>(std::count_if(executed.begin(), executed.end(), [&](const std::string& body) { return body.find(text) != std::string::npos; }));
    }

    static void end(tcp::socket& socket, afterwards how) {
        std::error_code ignored;
        if (how == afterwards::close) socket.shutdown(tcp::socket::shutdown_send, ignored);
        if (how == afterwards::reset) {
            socket.set_option(asio::socket_base::linger{true, 0}, ignored);
            socket.close(ignored);
        }
    }

private:
    asio::awaitable<void> accept() {
        std::error_code trouble;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        for (;;) {
            auto socket = std::make_shared<tcp::socket>(context_);
            co_await acceptor_.async_accept(*socket, token);
            if (trouble) co_return;
            socket->set_option(tcp::no_delay{true}, trouble);
            const int index = connections++;
            if (talk) asio::co_spawn(context_, talk(socket, index), asio::detached);
            else asio::co_spawn(context_, serve(socket), asio::detached);
        }
    }

    /// Size of the request that `bytes` begins with; `course::everything` while its head is not complete.
    [[nodiscard]] static std::size_t size_of_request(std::string_view bytes) {
        constexpr std::string_view name = "Content-Length: ";
        const std::size_t head = bytes.find("\r\n\r\n"), length = bytes.find(name);
        if (head == std::string_view::npos) return course::everything;
        return head + 4 + (length < head ? std::stoul(std::string{bytes.substr(length + name.size(), 20)}) : 0);
    }

    asio::awaitable<void> serve(std::shared_ptr<tcp::socket> socket) {
        std::error_code trouble;
        auto token = asio::redirect_error(asio::use_awaitable, trouble);
        std::array<char, 16 * 1024> bytes;
        for (;;) {
            idle_.push_back(socket);
            co_await socket->async_wait(tcp::socket::wait_read, token);
            if (trouble || socket->available(trouble) == 0) co_return; // the client has left
            std::erase_if(idle_, [&](const auto& each) { return each.lock() == socket; });
            course now{answer, afterwards::serve};
            if (!courses.empty()) {
                now = std::move(courses.front());
                courses.pop_front();
            }
            ++begun;
            std::string received;
            std::size_t whole = course::everything;
            while (received.size() < std::min(now.reads, whole)) {
                const std::size_t most = std::min(now.reads - received.size(), bytes.size());
                const std::size_t size = co_await socket->async_read_some(asio::buffer(bytes, most), token);
                if (trouble) co_return;
                received.append(bytes.data(), size);
                if (whole == course::everything) whole = size_of_request(received);
            }
            if (received.size() >= whole) {
                executed.push_back(received.substr(received.find("\r\n\r\n") + 4));
                now.response.resize(std::min(now.response.size(), now.sends));
                co_await asio::async_write(*socket, asio::buffer(now.response), token);
            }
            if (now.next == afterwards::serve) continue;
            ++faults;
            end(*socket, now.next);
            while (!trouble && now.reads == course::everything) co_await socket->async_read_some(asio::buffer(bytes), token);
            if (!trouble) co_await socket->async_wait(tcp::socket::wait_error, token); // takes no more from the client, until it leaves
            co_return;
        }
    }

    asio::io_context& context_;
    tcp::acceptor acceptor_;
    std::vector<std::weak_ptr<tcp::socket>> idle_;
};

/// A call under way, and what became of it.
struct wire_call {
    filed::result<filed::json::raw> got;
    int ended = 0;
};

/// The family, all its layers real but for time: pool, connections, codec, repetition. Calls are sent without tokens.
struct wire_family {
    /// The defaults, but repetitions follow at once.
    [[nodiscard]] static filed::client_options without_pauses() {
        filed::client_options options;
        options.retry.pause_base = options.retry.busy_pause_base = std::chrono::milliseconds{0};
        return options;
    }

    explicit wire_family(filed::client_options options = without_pauses(), const std::string& scheme = "http") {
        options.endpoint = scheme + "://127.0.0.1:" + std::to_string(server.port()) + "/graphql";
        options.single_threaded = true;
        filed::call::environment::parts own;
        own.tick = tick;
        own.time = &clock;
        family = filed::call::environment::make(context.get_executor(), std::move(options), std::move(own)).value();
        account = std::make_shared<const filed::call::account>(family, nullptr);
    }

    [[nodiscard]] std::shared_ptr<wire_call> start(std::string_view document, filed::request_options options = {}, std::string_view variables = {}) {
        auto what = filed::call::compose_raw(*family, document, filed::graphql::json_text{variables}, options);
        what.token.reset();
        auto begun = std::make_shared<wire_call>();
        auto work = filed::call::begin<filed::call::raw_text>(account, std::move(what), filed::as_result);
        asio::co_spawn(context, std::move(work), [begun](std::exception_ptr, filed::result<filed::json::raw> value) {
            begun->got = std::move(value);
            ++begun->ended;
        });
        return begun;
    }

    /// Runs handlers until `holds`; the tick turns whenever there is nothing else to do. False when half a minute of real
    /// time has passed: something hangs.
    template <class Predicate>
    [[nodiscard]] bool until(Predicate holds) {
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds{30};
        while (!holds()) {
            if (std::chrono::steady_clock::now() > patience) return false;
            context.restart();
            if (context.poll() != 0) continue;
            tick->turn(clock.now().monotonic);
            context.run_one_for(std::chrono::milliseconds{1}); // a system under load may take its time to deliver
        }
        return true;
    }
    [[nodiscard]] bool until_ended(const wire_call& call) {
        return until([&] { return call.ended != 0; });
    }

    /// A call from its beginning to its end. When it hangs or ends more than once, an error without a name.
    [[nodiscard]] filed::result<filed::json::raw> run(std::string_view document, filed::request_options options = {}, std::string_view variables = {}) {
        const auto call = start(document, options, variables);
        const bool ended = until_ended(*call);
        context.poll();
        return ended && call->ended == 1 ? std::move(call->got) : filed::result<filed::json::raw>{};
    }

    filed::testing_auth::still_clock clock;
    std::shared_ptr<filed::testing_auth::hand_tick> tick = std::make_shared<filed::testing_auth::hand_tick>();
    asio::io_context context{1};
    wire_server server{context};
    std::shared_ptr<filed::call::environment> family;
    std::shared_ptr<const filed::call::account> account;
};

} // namespace filed_test
