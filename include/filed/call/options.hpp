/// \file
/// What a client and a call can be told: `client_options`, `request_options`, `source_platform`.
#pragma once

#include <filed/auth/cache_options.hpp>
#include <filed/auth/token_store.hpp>
#include <filed/auth/tokens.hpp>
#include <filed/call/debug_log.hpp>
#include <filed/call/observer.hpp>
#include <filed/call/retry_options.hpp>
#include <filed/graphql/response_limits.hpp>
#include <filed/http/message.hpp>
#include <filed/http/pool_options.hpp>
#include <filed/http/proxy.hpp>
#include <filed/support/error.hpp>
#include <filed/support/secret.hpp>
#include <filed/tls/options.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI {

/// A caller's identifier for the header `source-platform`, e.g. `tax-firm-a`. A type of its own, so that it is not
/// mistaken for a key. Source: legacy/apis/endpoint/login-via-personal-api-token.
class source_platform {
public:
    /// Not checked here: the constructor of the client refuses what cannot be a header field.
    explicit source_platform(std::string text) : text_{std::move(text)} {}
    /// The identifier as it was given.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    std::string text_;
};

/// How a client is set up. Every member has the default that suits most programs. Checked by the constructor of the
/// client, which names the option that is wrong.
struct client_options {
    client_options() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    /// The options with what the environment says: `FILED_ENDPOINT`, `FILED_CA_FILE`, `FILED_SOURCE_PLATFORM`, `FILED_PROXY` (a URL
    /// as in `proxy`, or `off`), and with `FILED_LOG=debug` a `debug_log` among the observers. A variable that is not set, or is empty, leaves
    /// the default.
    /// Throws `filed::exception` with `errc::invalid_option` for a value of `FILED_LOG` other than `debug` and `off`.
    [[nodiscard]] static client_options from_env() {
        client_options options;
        const auto read = [](const char* name, std::string& into) {
            if (const char* value = std::getenv(name); value && *value) into = value;
        };
        read("FILED_ENDPOINT", options.endpoint);
        read("FILED_CA_FILE", options.tls.ca_file);
        read("FILED_SOURCE_PLATFORM", options.source_platform);
        std::string through;
        read("FILED_PROXY", through);
        if (!through.empty()) options.proxy = through == "off" ? http::proxy_setting::none() : http::proxy_setting{through};
        wipe(through);
        std::string log = "off";
        read("FILED_LOG", log);
        if (log == "debug") options.observers.push_back(std::make_shared<debug_log>());
        else if (log != "off") throw exception{error{errc::invalid_option, "environment variable FILED_LOG", "it is neither debug nor off"}};
        return options;
    }

    /// Where the API answers: an https URL. Plain http is refused except to loopback. Empty: the client's own,
    /// `https://router.apps.filed.com/graphql` for `client` and `https://gateway.filed.com/graphql` for `legacy::client`.
    std::string endpoint;
    /// Value of the header `source-platform`; empty: the header is not sent.
    std::string source_platform;
    /// The program that uses the library, `tax-server/2.1`: stands before the library's own `filed-cpp/VERSION` in the header
    /// `User-Agent` (RFC 9110, section 10.1.5). Visible ASCII and single spaces, at most `application_limit` bytes. Empty: left out.
    std::string application;
    /// Most bytes of `application`.
    static constexpr std::size_t application_limit = 128;
    /// Trust store and the like.
    tls::options tls;
    /// For a call that names none of its own: covers waiting for a token, connecting, sending and every repetition.
    /// Checked by a tick of 50 ms. Zero: no deadline.
    std::chrono::milliseconds deadline = std::chrono::seconds{30};
    /// The promise that the executor runs one handler at a time (an `io_context` with one thread, a strand): connections
    /// then need no strand of their own, and a caller goes on inside the handler that received its answer. A caller that runs its own
    /// context from there (`run_one()`) needs one without Asio's concurrency hint 1, which shows what a handler posts only at its end.
    bool single_threaded = false;
    /// The proxy to go through: `http://user:password@host:port`, or `http::proxy_setting::none()`. Unless something is said here, the
    /// environment decides when the client is made: `HTTPS_PROXY` and `NO_PROXY`, in either case of letters, and never for an endpoint on
    /// this machine (`http::choose_proxy`). TLS goes to the endpoint, through a tunnel: a proxy sees its host name, and no more.
    http::proxy_setting proxy;
    /// Connections and their limits; `connections.response_limits` bounds what the server may send.
    http::pool_options connections;
    /// How long and how deep an answer may be, once it is here, and how much of it is kept beside the data: errors, their messages,
    /// paths. At least one error and one step of its path. A longer answer needs a higher `connections.response_limits.body_size` too.
    graphql::response_limits graphql_limits;
    /// Renewal of tokens.
    auth::cache_options tokens;
    /// Keeps tokens from one run of the program to the next. Null: they end with the client.
    std::shared_ptr<filed::token_store> token_store;
    /// Repetition of failed requests.
    retry_options retry;
    /// Told of every phase of every call, in this order; shared with the client. None of them may be null. See `observer` for what they
    /// hear and what they must not do.
    std::vector<std::shared_ptr<observer>> observers;
};

/// Settings of one call. Trivially destructible, so that `{.token = filed::token_kind::user}` is safe on every compiler.
struct request_options {
    /// Which of the two tokens to send.
    token_kind token = token_kind::workspace;
    /// From the call to its end, everything included. Zero: `client_options::deadline`. Negative: the call fails with
    /// `errc::deadline_exceeded` and sends nothing.
    std::chrono::milliseconds deadline{0};
    /// For each attempt of this call, see `retry_options::attempt_deadline`. Zero: that of the client. Negative: none.
    std::chrono::milliseconds attempt_deadline{0};
    /// How long the token should still be good when the request is sent, for an answer that takes long to come, say. A token with less
    /// left is replaced first, if that helps. At most some nine tenths of a token's life; zero: as long as it is good.
    std::chrono::milliseconds token_life{0};
    /// For a mutation: the caller knows that running it twice is the same as running it once.
    bool idempotent = false;
    /// For `execute`: any error in the response fails the call. Otherwise it fails only when there are no usable data.
    bool strict = false;
    /// Given back in every event of this call, so that an observer can tell whose it is. Zero: none.
    std::uint64_t tag = 0;
    /// For `execute_raw`: which operation of the document to run; empty: the only one.
    std::string_view operation_name{};
    /// Extra header fields, copied before the call returns.
    std::span<const http::field> headers{};
};

} // namespace filed
