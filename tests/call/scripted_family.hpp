/// \file
/// A family of clients without a network and without real time: a transport that answers from a script, a clock and a
/// tick that a test turns.
#pragma once

#include "../auth/cache_fixture.hpp"

#include <filed/call/account.hpp>
#include <filed/call/environment.hpp>
#include <filed/call/operate.hpp>
#include <filed/http/transport.hpp>

#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/use_future.hpp>

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed_test {

/// What becomes of one request: it is written into the exchange, which then ends at once.
using reaction = std::function<void(filed::http::exchange&)>;

/// A complete response.
inline reaction respond(int status, std::string_view body, std::string_view content_type = "application/json",
                        std::vector<std::pair<std::string, std::string>> fields = {}) {
    return [status, body = std::string{body}, content_type = std::string{content_type}, fields = std::move(fields)](filed::http::exchange& work) {
        work.succeeded = true;
        work.reached = filed::http::progress::sent;
        work.response.clear();
        work.response.status = status;
        if (!content_type.empty()) work.response.add_field("Content-Type", content_type);
        for (const auto& [name, value] : fields) work.response.add_field(name, value);
        work.response.body.append(body);
    };
}

/// No response.
template <class Errc>
reaction lose(Errc why, filed::http::progress reached, bool reused = false) {
    return [why, reached, reused](filed::http::exchange& work) {
        work.succeeded = false;
        work.failure = filed::error{why, "https://localhost"};
        work.reached = reached;
        work.reused_connection = reused;
        work.response_started = false;
    };
}

/// Plays a script, one reaction for each request. When the script is over, requests wait for ever.
class scripted_transport final : public filed::http::transport {
public:
    [[nodiscard]] bool submit(filed::http::exchange& work, const filed::http::request& what) noexcept override {
        bodies.emplace_back(what.body);
        fresh.push_back(work.fresh_connection);
        unrepeatable.push_back(work.unrepeatable);
        deadlines.push_back(work.deadline);
        attempt_deadlines.push_back(work.attempt_deadline);
        if (script.empty()) {
            waiting = &work;
            return true;
        }
        const reaction next = std::move(script.front());
        script.pop_front();
        next(work);
        return false;
    }
    [[nodiscard]] bool withdraw(filed::http::exchange& work) noexcept override {
        if (waiting != &work) return false;
        waiting = nullptr;
        work.succeeded = false;
        work.failure = filed::error{filed::operation_aborted()};
        return true;
    }
    void let_go(filed::http::exchange&) noexcept override {}
    void recycle(filed::http::response&&) noexcept override {}
    void close() noexcept override {}

    std::deque<reaction> script;
    std::vector<std::string> bodies; ///< of the requests, in order
    std::vector<bool> fresh;         ///< whether each wanted a new connection
    std::vector<bool> unrepeatable;
    std::vector<filed::time_point> deadlines;
    std::vector<filed::time_point> attempt_deadlines;
    filed::http::exchange* waiting = nullptr;
};

/// \name A query, a mutation, and the answer that suits them
///@{
inline constexpr std::string_view query = "query Q { health { id } }";
inline constexpr std::string_view mutation = "mutation M { trigger { id } }";
inline const reaction fine = respond(200, R"({"data":{"health":{"id":"1"}}})");
///@}

/// Runs calls under virtual time.
struct scripted_family {
    explicit scripted_family(filed::client_options options = filed::client_options{}) {
        options.endpoint = "http://localhost/graphql"; // not https: nothing is sent, and no trust store has to be read
        filed::call::environment::parts own;
        own.carrier = carrier;
        own.tick = tick;
        own.time = &clock;
        family = filed::call::environment::make(context.get_executor(), std::move(options), std::move(own)).value();
        account = std::make_shared<const filed::call::account>(family, nullptr);
    }

    /// Starts a call and runs what can run without time passing.
    std::future<filed::result<filed::json::raw>> start(std::string_view document, filed::request_options options = {}) {
        auto what = filed::call::compose_raw(*family, document, filed::graphql::json_text{}, options);
        what.token.reset();
        auto call = filed::call::begin<filed::call::raw_text>(account, std::move(what), filed::as_result);
        auto ended = asio::co_spawn(context, std::move(call), asio::use_future);
        turn();
        return ended;
    }
    /// Lets time pass in steps of the real tick.
    void pass(std::chrono::milliseconds span) {
        for (; span.count() > 0; span -= filed::ticker::period) {
            clock.advance(std::min<std::chrono::milliseconds>(span, filed::ticker::period));
            tick->turn(clock.now().monotonic);
            turn();
        }
    }
    void turn() {
        context.restart();
        context.poll();
    }
    /// Starts a call and lets up to `patience` pass until it ends.
    filed::result<filed::json::raw> run(std::string_view document, filed::request_options options = {},
                                        std::chrono::milliseconds patience = std::chrono::minutes{2}) {
        auto ended = start(document, options);
        while (!is_ready(ended) && patience.count() > 0) {
            pass(filed::ticker::period);
            patience -= filed::ticker::period;
        }
        return is_ready(ended) ? ended.get() : filed::result<filed::json::raw>{};
    }
    template <class Future>
    [[nodiscard]] static bool is_ready(const Future& future) {
        return future.wait_for(std::chrono::seconds{0}) == std::future_status::ready;
    }

    filed::testing_auth::still_clock clock;
    std::shared_ptr<filed::testing_auth::hand_tick> tick = std::make_shared<filed::testing_auth::hand_tick>();
    std::shared_ptr<scripted_transport> carrier = std::make_shared<scripted_transport>();
    asio::io_context context{1};
    std::shared_ptr<filed::call::environment> family;
    std::shared_ptr<const filed::call::account> account;
};

} // namespace filed_test
