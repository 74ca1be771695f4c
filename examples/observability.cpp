// Traces and metrics: an observer that makes of every event what a tracing library wants. Here the spans are printed; with OpenTelemetry
// `export_span` would be `tracer->StartSpan(name, attributes, options)` with `options.start_system_time` and then `End()`.
//   FILED_API_KEY=… observability        (FILED_ENDPOINT, FILED_CA_FILE and the other variables are honoured)
#include <filed/filed.hpp>

#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/use_future.hpp>

#include <chrono>
#include <cstdint>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>

// Called by the threads that run the client and its callers, several at once: it keeps nothing, and writes each line as a whole.
class tracing final : public filed::observer {
public:
    void on_call_end(const filed::call_end_event& event) noexcept override {
        span one{"call", event};
        one.attribute("graphql.operation.name", event.call.operation);
        one.attribute("parent", event.call.tag); // the program's own span, see below
        one.attribute("http.request.resend_count", event.attempts > 0 ? event.attempts - 1 : 0);
    }
    void on_exchange(const filed::exchange_event& event) noexcept override {
        span one{"exchange", event};
        one.attribute("graphql.operation.name", event.call.operation);
    }
    void on_response(const filed::response_event& event) noexcept override {
        span one{"request", event};
        one.attribute("parent", event.call.call);
        one.attribute("http.response.status_code", event.status);
        one.attribute("http.response.size", event.bytes);
        one.attribute("server.request_id", event.header("X-Request-Id")); // fields by name, never all there are
    }
    void on_retry(const filed::retry_event& event) noexcept override {
        span one{"retry", {event.pause, event.failure}};
        one.attribute("parent", event.call.call);
    }
    void on_connect(const filed::http::connect_event& event) noexcept override {
        span one{"connect", event};
        one.attribute("network.peer.address", event.address);
    }
    void on_handshake(const filed::http::handshake_event& event) noexcept override {
        span one{"handshake", event};
        one.attribute("tls.protocol.version", event.protocol);
        one.attribute("tls.resumed", event.resumed);
    }

private:
    // An event comes when its phase has ended, so the span began `took` ago. It is exported when it goes out of scope.
    class span {
    public:
        span(std::string_view name, const filed::http::phase_event& phase) {
            text_ << "span " << name << " ms=" << std::chrono::duration<double, std::milli>{phase.took}.count();
            if (phase.failure) attribute("error.type", phase.failure->name()); // a name, stable and few: good for metrics
        }
        ~span() {
            text_ << '\n';
            std::cout << text_.str();
        }
        span(const span&) = delete;
        span& operator=(const span&) = delete;

        template <class Value>
        void attribute(std::string_view name, const Value& value) {
            text_ << ' ' << name << '=' << value;
        }

    private:
        std::ostringstream text_;
    };
};

asio::awaitable<void> traced_calls(filed::client client) {
    constexpr std::uint64_t span_of_this_function = 81;
    (void)co_await client.me({.tag = span_of_this_function});
    (void)co_await client.health({.tag = span_of_this_function});
}

int main() try {
    filed::client_options options = filed::client_options::from_env();
    options.application = "observability-example/1.0"; // in User-Agent, before the library's own name
    options.observers.push_back(std::make_shared<tracing>());

    asio::io_context context;
    const filed::client client{context, filed::api_key::from_env(), options};
    auto done = asio::co_spawn(context, traced_calls(client), asio::use_future);
    context.run();
    done.get();

    // What a metrics endpoint shows: numbers that only grow, for all clients of the family.
    const filed::client_counters counters = client.counters();
    std::cout << "requests=" << counters.calls.requests << " answers=" << counters.calls.answers << " errors=" << counters.calls.errors
              << " retries=" << counters.calls.retries << " exchanges=" << counters.calls.exchanges
              << " connections=" << counters.connections.opened << " reused=" << counters.connections.reused << '\n';
} catch (const std::exception& reason) {
    std::cerr << reason.what() << '\n';
    return 1;
}
