/// \file
/// `filed::debug_log`: an observer that writes a line for every event; what `FILED_LOG=debug` switches on.
#pragma once

#include <filed/call/observer.hpp>
#include <filed/http/field.hpp>
#include <filed/http/observer.hpp>
#include <filed/support/error.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// Writes one line of `key=value` pairs for every event:
///
///     filed event=send call=3 attempt=1 connection=2 reused=no bytes=874 took_us=18 outcome=ok
///
/// Of header fields it writes those of `logged_fields`, of errors the names. Nothing else that a server or a program has sent gets into
/// a line: no secret, no variable, no body, no text of a GraphQL error. For people who look for a fault: writing to standard error may
/// block. Thread-safe if the sink is; standard error is.
class debug_log final : public observer {
public:
    /// Called with a whole line, its line end included. From several threads at once; what it throws is dropped, and the line with it.
    using sink = std::function<void(std::string_view)>;

    /// Fields of a response's header section that are written; all others are left out.
    static constexpr std::string_view logged_fields[] = {"Age",        "Connection", "Content-Length", "Content-Type", "Date",        "Keep-Alive",
                                                         "Retry-After", "Server",     "Transfer-Encoding", "Via",       "X-Request-Id"};
    /// Most bytes of one value.
    static constexpr std::size_t value_limit = 200;

    /// Writes to standard error, each line at once.
    debug_log() : write_{[](std::string_view whole) { std::fwrite(whole.data(), 1, whole.size(), stderr); }} {}
    explicit debug_log(sink write) : write_{std::move(write)} {}

    void on_call_begin(const call_begin_event& event) noexcept override {
        write([&](line& out) { out.event("call_begin").call(event.call); });
    }
    void on_resolve(const http::resolve_event& event) noexcept override {
        write([&](line& out) {
            out.event("resolve").number("connection", event.connection).text("host", event.host).number("addresses", event.addresses).end(event);
        });
    }
    void on_connect(const http::connect_event& event) noexcept override {
        write([&](line& out) { out.event("connect").number("connection", event.connection).text("address", event.address).end(event); });
    }
    void on_tunnel(const http::tunnel_event& event) noexcept override {
        write([&](line& out) { out.event("tunnel").number("connection", event.connection).text("proxy", event.proxy).number("status", event.status).end(event); });
    }
    void on_handshake(const http::handshake_event& event) noexcept override {
        write([&](line& out) {
            out.event("handshake").number("connection", event.connection).text("host", event.host).text("protocol", event.protocol);
            out.flag("resumed", event.resumed).end(event);
        });
    }
    void on_send(const http::send_event& event) noexcept override {
        write([&](line& out) {
            out.event("send").number("call", event.request.call).number("attempt", event.request.attempt).number("connection", event.connection);
            out.flag("reused", event.reused).number("bytes", event.bytes).end(event);
        });
    }
    void on_response(const response_event& event) noexcept override {
        write([&](line& out) {
            out.event("response").call(event.call).number("attempt", event.attempt).number("connection", event.connection);
            out.number("status", event.status).number("bytes", event.bytes).microseconds("total_us", event.total).end(event);
            for (const std::string_view name : logged_fields) {
                if (const std::string_view value = event.header(name); !value.empty()) out.text(name, value);
            }
        });
    }
    void on_retry(const retry_event& event) noexcept override {
        write([&](line& out) {
            static constexpr std::string_view reasons[] = {"failure", "idle_connection", "new_token"};
            out.event("retry").call(event.call).number("attempt", event.attempt).text("why", reasons[static_cast<std::size_t>(event.why)]);
            out.microseconds("pause_us", event.pause).outcome(event.failure);
        });
    }
    void on_exchange(const exchange_event& event) noexcept override {
        write([&](line& out) { out.event("exchange").call(event.call).number("attempts", event.attempts).end(event); });
    }
    void on_tokens(const auth::token_event& event) noexcept override {
        write([&](line& out) {
            static constexpr std::string_view changes[] = {"published", "failed", "key_rejected", "refused"};
            out.event("tokens").text("change", changes[static_cast<std::size_t>(event.what)]).number("generation", event.generation);
            out.microseconds("pause_us", event.pause).outcome(event.failure);
        });
    }
    void on_call_end(const call_end_event& event) noexcept override {
        write([&](line& out) { out.event("call_end").call(event.call).number("attempts", event.attempts).number("status", event.status).end(event); });
    }
    void on_close(const http::close_event& event) noexcept override {
        write([&](line& out) { out.event("close").number("connection", event.connection).number("requests", event.requests).end(event); });
    }

private:
    /// A line that is being put together.
    class line {
    public:
        line& event(std::string_view name) {
            text_ = "filed";
            return text("event", name);
        }
        line& call(const call_label& label) {
            static constexpr std::string_view types[] = {"operation", "query", "mutation", "subscription"};
            number("call", label.call).text(types[static_cast<std::size_t>(label.type)], label.operation);
            return label.tag == 0 ? *this : number("tag", label.tag);
        }
        line& number(std::string_view key, std::integral auto value) {
            char digits[24];
            const char* const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
            return plain(key, {digits, static_cast<std::size_t>(end - digits)});
        }
        line& microseconds(std::string_view key, std::chrono::nanoseconds value) {
            return number(key, std::chrono::floor<std::chrono::microseconds>(value).count());
        }
        line& flag(std::string_view key, bool value) { return plain(key, value ? "yes" : "no"); }
        /// In quotes when it is not a plain word, what is not printable ASCII as `?`, and cut when it is long.
        line& text(std::string_view key, std::string_view value) {
            const bool is_word = !value.empty() && std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c < 0x7f && c != '"' && c != '='; });
            if (is_word && value.size() <= value_limit) return plain(key, value);
            std::string quoted = "\"";
            for (const char c : value.substr(0, value_limit)) quoted += c < ' ' || c >= 0x7f ? '?' : c == '"' || c == '\\' ? '\'' : c;
            quoted += value.size() > value_limit ? "...\"" : "\"";
            return plain(key, quoted);
        }
        line& outcome(const error* failure) { return failure ? text("outcome", failure->name()) : plain("outcome", "ok"); }
        line& end(const http::phase_event& phase) { return microseconds("took_us", phase.took).outcome(phase.failure); }
        [[nodiscard]] std::string_view whole() {
            text_ += '\n';
            return text_;
        }

    private:
        line& plain(std::string_view key, std::string_view value) {
            text_ += ' ';
            text_ += key;
            text_ += '=';
            text_ += value;
            return *this;
        }

        std::string text_;
    };

    template <class Fill>
    void write(Fill fill) noexcept {
        try {
            line out;
            fill(out);
            write_(out.whole());
        } catch (const std::exception&) { // a lost line is better than a lost call
        }
    }

    sink write_;
};

} // namespace filed
