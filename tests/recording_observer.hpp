/// \file
/// An observer that keeps what it hears, as short texts and as numbers.
#pragma once

#include <filed/call/observer.hpp>
#include <filed/support/error.hpp>

#include <cstdint>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed_test {

/// One event, owned.
struct heard {
    std::string what; ///< `send`, `call_end`, ...
    std::uint64_t call = 0;
    std::uint64_t connection = 0;
    std::uint64_t tag = 0;
    unsigned attempt = 0; ///< or how many there were
    std::string operation;
    std::string outcome; ///< the error's name, `ok` when there is none
    std::string detail;  ///< address, host, reason of a retry
    std::int64_t took_ms = 0;
    std::int64_t pause_ms = 0;
    std::uint64_t bytes = 0;
    int status = 0;
    bool flag = false; ///< reused, resumed
};

/// Thread-safe.
class recording_observer final : public filed::observer {
public:
    [[nodiscard]] std::vector<heard> events() const {
        const std::lock_guard lock{mutex_};
        return events_;
    }
    /// The names of the events in their order.
    [[nodiscard]] std::string story() const {
        std::string names;
        for (const heard& each : events()) names += (names.empty() ? "" : " ") + each.what;
        return names;
    }
    [[nodiscard]] std::vector<heard> events(std::string_view what) const {
        std::vector<heard> found;
        for (heard& each : events()) {
            if (each.what == what) found.push_back(std::move(each));
        }
        return found;
    }

    void on_call_begin(const filed::call_begin_event& event) noexcept override { keep(of(event.call, "call_begin")); }
    void on_resolve(const filed::http::resolve_event& event) noexcept override {
        heard one = phase(event, "resolve");
        one.connection = event.connection;
        one.detail = event.host;
        one.bytes = event.addresses;
        keep(std::move(one));
    }
    void on_connect(const filed::http::connect_event& event) noexcept override {
        heard one = phase(event, "connect");
        one.connection = event.connection;
        one.detail = event.address;
        keep(std::move(one));
    }
    void on_tunnel(const filed::http::tunnel_event& event) noexcept override {
        heard one = phase(event, "tunnel");
        one.connection = event.connection;
        one.detail = event.proxy;
        one.status = event.status;
        keep(std::move(one));
    }
    void on_handshake(const filed::http::handshake_event& event) noexcept override {
        heard one = phase(event, "handshake");
        one.connection = event.connection;
        one.detail = std::string{event.host} + ' ' + std::string{event.protocol};
        one.flag = event.resumed;
        keep(std::move(one));
    }
    void on_send(const filed::http::send_event& event) noexcept override {
        heard one = phase(event, "send");
        one.connection = event.connection;
        one.call = event.request.call;
        one.tag = event.request.tag;
        one.attempt = event.request.attempt;
        one.flag = event.reused;
        one.bytes = event.bytes;
        keep(std::move(one));
    }
    void on_close(const filed::http::close_event& event) noexcept override {
        heard one = phase(event, "close");
        one.connection = event.connection;
        one.bytes = event.requests;
        keep(std::move(one));
    }
    void on_response(const filed::response_event& event) noexcept override {
        heard one = of(event.call, "response", event);
        one.connection = event.connection;
        one.attempt = event.attempt;
        one.status = event.status;
        one.bytes = event.bytes;
        one.detail = event.header("content-type");
        keep(std::move(one));
    }
    void on_retry(const filed::retry_event& event) noexcept override {
        static constexpr std::string_view reasons[] = {"failure", "idle_connection", "new_token"};
        heard one = of(event.call, "retry");
        one.attempt = event.attempt;
        one.detail = reasons[static_cast<std::size_t>(event.why)];
        one.pause_ms = std::chrono::floor<std::chrono::milliseconds>(event.pause).count();
        one.outcome = event.failure ? event.failure->name() : "ok";
        keep(std::move(one));
    }
    void on_exchange(const filed::exchange_event& event) noexcept override {
        heard one = of(event.call, "exchange", event);
        one.attempt = event.attempts;
        keep(std::move(one));
    }
    void on_call_end(const filed::call_end_event& event) noexcept override {
        heard one = of(event.call, "call_end", event);
        one.attempt = event.attempts;
        one.status = event.status;
        keep(std::move(one));
    }

private:
    [[nodiscard]] static heard phase(const filed::http::phase_event& event, std::string_view what) {
        heard one;
        one.what = what;
        one.took_ms = std::chrono::floor<std::chrono::milliseconds>(event.took).count();
        one.outcome = event.failure ? event.failure->name() : "ok";
        return one;
    }
    [[nodiscard]] static heard of(const filed::call_label& label, std::string_view what, const filed::http::phase_event& event = {}) {
        heard one = phase(event, what);
        one.call = label.call;
        one.tag = label.tag;
        one.operation = label.operation;
        return one;
    }
    void keep(heard&& one) {
        const std::lock_guard lock{mutex_};
        events_.push_back(std::move(one));
    }

    mutable std::mutex mutex_;
    std::vector<heard> events_;
};

} // namespace filed_test
