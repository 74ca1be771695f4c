/// \file
/// `stand_in`: the Filed API in this process, for tests.
///
///     filed::testing::stand_in server;
///     filed::client client{executor, server.api_key(), server.client_options()};
///     co_await client.me();                                       // Jane Preparer, admin, Example Tax Firm
///     assert(server.counts().exchanges == 1);
///
///     server.revoke_tokens();                                     // the next call has to exchange the key again
///     server.script("me", filed::testing::answer::html(), 1);     // one captive portal
///     server.hold("me");                                          // requests pile up …
///     server.wait_until([](const auto& seen) { return seen.held == 1000; });
///     server.release();                                           // … and all go on
#pragma once

#include <filed/auth/api_key.hpp>
#include <filed/call/options.hpp>
#include <filed/testing/answer.hpp>
#include <filed/testing/api_settings.hpp>
#include <filed/testing/certificates.hpp>
#include <filed/testing/counts.hpp>
#include <filed/testing/filed_api.hpp>
#include <filed/testing/https_server.hpp>
#include <filed/testing/identity.hpp>
#include <filed/testing/recorded_request.hpp>
#include <filed/testing/stand_in_options.hpp>
#include <filed/testing/stand_in_service.hpp>
#include <filed/testing/temporary_file.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// A real HTTPS server on a free loopback port that speaks the documented Filed API: the exchange with ES256-signed tokens,
/// `me` by token kind, `health`, `createClient`, `triggerTaxPrep`, `Workspace.clients`, and the legacy gateway with its login.
/// It executes the documents that it gets and answers only what they select. Its certificate comes from an authority that
/// the constructor makes and nobody else knows.
///
/// It serves from its own thread between construction and destruction; the destructor drops every connection and waits for
/// no client. Every function is thread-safe and may be called while requests are under way; a request is judged by
/// the settings of the moment at which it goes on to be answered. Neither copyable nor movable.
class stand_in {
public:
    /// For `script`: as often as it is asked.
    static constexpr std::size_t always = (std::numeric_limits<std::size_t>::max)();

    /// Starts to serve. Throws `filed::exception` with a code of `testing::errc`.
    stand_in() : stand_in{stand_in_options{}} {}
    explicit stand_in(const stand_in_options& options)
        : service_{options.kept_requests},
          ca_pem_{authority_.pem()},
          ca_file_{ca_pem_},
          key_{service_.with_api([&](filed_api& api) { return api.add_key(options.owner); })},
          server_{service_, authority_.issue(options.certificate), options.versions, options.port, options.limits} {}
    stand_in(const stand_in&) = delete;
    stand_in& operator=(const stand_in&) = delete;

    // How to reach it

    /// The current API: `https://localhost:PORT/graphql`.
    [[nodiscard]] std::string endpoint() const { return url("localhost", api_path); }
    /// The legacy gateway: `https://localhost:PORT/legacy/graphql`.
    [[nodiscard]] std::string legacy_endpoint() const { return url("localhost", legacy_path); }
    /// The current API by address, without name resolution: `https://127.0.0.1:PORT/graphql`.
    [[nodiscard]] std::string numeric_endpoint() const { return url("127.0.0.1", api_path); }
    /// The port, on 127.0.0.1.
    [[nodiscard]] std::uint16_t port() const noexcept { return server_.port(); }
    /// A PEM file with the certificate of the stand-in's authority, readable by this user only; it ends with the stand-in.
    [[nodiscard]] const std::string& ca_file() const noexcept { return ca_file_.path(); }
    /// The same certificate as text.
    [[nodiscard]] const std::string& ca_pem() const noexcept { return ca_pem_; }

    /// Options for a client of the current API: the endpoint and the authority to trust, all else as by default.
    [[nodiscard]] filed::client_options client_options() const {
        filed::client_options options;
        options.endpoint = endpoint();
        options.tls.ca_file = ca_file();
        return options;
    }
    /// The same for a client of the legacy gateway.
    [[nodiscard]] filed::client_options legacy_client_options() const {
        filed::client_options options = client_options();
        options.endpoint = legacy_endpoint();
        return options;
    }
    /// The first API key; both sides of the API take it.
    [[nodiscard]] filed::api_key api_key() const { return filed::api_key{key_}; }
    /// The same as text.
    [[nodiscard]] const std::string& api_key_text() const noexcept { return key_; }
    /// The public key (PEM) that the ES256 signatures of the tokens can be checked with.
    [[nodiscard]] std::string token_public_key() const {
        return service_.with_api([](const filed_api& api) { return api.public_key_pem(); });
    }

    // Keys, identities and data. `key` is the text of a key of this stand-in, empty for the first one;
    // for any other text they throw `filed::exception` with `testing::errc::unknown_key`.

    /// Makes another key, of another user or workspace, and returns its text. \param text  empty: a random one
    [[nodiscard]] std::string add_key(identity owner, std::string text = {}) {
        return service_.with_api([&](filed_api& api) { return api.add_key(std::move(owner), std::move(text)); });
    }
    /// What the exchange says of the key from now on; tokens that it has issued stay good.
    void set_key_state(key_state state, std::string_view key = {}) {
        service_.with_api([&](filed_api& api) { api.set_key_state(named(key), state); });
    }
    /// Baked into the tokens that are issued from now on.
    void set_access(access_level access, std::string_view key = {}) {
        service_.with_api([&](filed_api& api) { api.set_access(named(key), access); });
    }
    /// Whose key it is: `me` answers so from now on.
    void set_identity(identity owner, std::string_view key = {}) {
        service_.with_api([&](filed_api& api) { api.set_identity(named(key), std::move(owner)); });
    }
    /// Adds a client to the workspace of the key.
    void add_client(client_record client, std::string_view key = {}) {
        service_.with_api([&](filed_api& api) { api.add_client(named(key), std::move(client)); });
    }

    // Tokens

    /// Of tokens that are issued from now on. 0 or less: they have expired when they arrive.
    void set_token_lifetime(std::chrono::seconds lifetime) {
        change([&](api_settings& settings) { settings.token_lifetime = lifetime; });
    }
    /// Of tokens that are issued from now on.
    void set_token_form(token_form form) {
        change([&](api_settings& settings) { settings.tokens = form; });
    }
    /// How far the server's clock is ahead of this machine's: moves the expiry of tokens that are out, what `iat` and `exp` of
    /// new ones look like to a client, and `Date`.
    void set_clock_offset(std::chrono::seconds offset) {
        change([&](api_settings& settings) { settings.clock_offset = offset; });
    }
    /// Refuses every token issued so far, however far its `exp` is.
    void revoke_tokens() {
        service_.with_api([](filed_api& api) { api.revoke_tokens(); });
    }
    /// Refuses the tokens of the first `count` successful exchanges and logins, the future ones included.
    void revoke_generations(std::uint64_t count) {
        service_.with_api([&](filed_api& api) { api.revoke_tokens_up_to(count); });
    }
    /// Refuses every token, whenever it was issued, until this is taken back.
    void reject_every_token(bool reject = true) {
        change([&](api_settings& settings) { settings.reject_every_token = reject; });
    }
    /// What a request without a valid token gets. Default: a null `me`.
    void set_token_rejection(rejection how) {
        change([&](api_settings& settings) { settings.bad_token = how; });
    }
    /// What the exchange and the login of a bad key get. Default: an error with the field's path.
    void set_key_rejection(rejection how) {
        change([&](api_settings& settings) { settings.bad_key = how; });
    }
    /// What a mutation with a read-only token gets. Default: an error with the field's path and the code `FORBIDDEN`.
    /// \param code  empty: the entry has no code
    void set_read_only_refusal(rejection how, std::string code = "FORBIDDEN", std::string message = "This API key is read-only.") {
        change([&](api_settings& settings) {
            settings.read_only_refusal = how;
            settings.read_only_code = std::move(code);
            settings.read_only_message = std::move(message);
        });
    }

    // Answers

    /// The next `count` requests of an operation get this answer instead of the API's. Scripts are used up in the order in
    /// which they were given.
    /// \param operation  the name of an operation (`Me`) or of a root field
    ///                   (`exchangeSurfaceRefreshTokenForAccessTokens`); empty: any request
    /// \param count      `always`: until `clear_scripts`; 0: does nothing
    void script(std::string_view operation, answer what, std::size_t count = 1) {
        service_.add_script(std::string{operation}, std::move(what), count);
    }
    /// The same for any request.
    void script(answer what, std::size_t count = 1) { script({}, std::move(what), count); }
    /// Forgets all scripts: the API answers again.
    void clear_scripts() { service_.clear_scripts(); }

    /// Makes the resolver of one field fail until `clear_field_failures`: the field is null, an entry of `errors` has its path.
    /// \param path  response names from the root, without list indexes: `me.workspace.name`
    /// \param code  `extensions.code`; empty: the entry has none
    void fail_field(std::string path, std::string code = "INTERNAL_SERVER_ERROR", std::string message = "The resolver failed.") {
        service_.with_api([&](filed_api& api) { api.field_failures[std::move(path)] = {std::move(code), std::move(message)}; });
    }
    /// All fields work again.
    void clear_field_failures() {
        service_.with_api([](filed_api& api) { api.field_failures.clear(); });
    }
    /// HTTP status of request errors (an invalid document, say). Default: 200.
    void set_request_error_status(int status) {
        change([&](api_settings& settings) { settings.request_error_status = status; });
    }
    /// Media type of the API's answers. Default: `application/json; charset=utf-8`.
    void set_content_type(std::string content_type) {
        change([&](api_settings& settings) { settings.content_type = std::move(content_type); });
    }
    /// Whether the API's answers carry `Date`. Default: they do, by the server's clock.
    void set_date(bool send) {
        change([&](api_settings& settings) { settings.send_date = send; });
    }
    /// How the bodies of the API's answers are framed. \param chunk  bytes of each chunk; 0: one chunk
    void set_framing(framing how, std::size_t chunk = 0) {
        change([&](api_settings& settings) {
            settings.framing_of_answers = how;
            settings.chunk = chunk;
        });
    }
    /// Time between a request and the first byte of its answer. Default: none.
    void set_latency(std::chrono::milliseconds latency) { service_.set_latency(latency); }
    /// Bytes in each TLS record of an answer; 0: as many as fit. Default: 0.
    void set_record_size(std::size_t bytes) { service_.set_record_size(bytes); }

    // Connections

    /// Whether every answer ends its connection (`Connection: close`).
    void close_after_answers(bool close = true) {
        change([&](api_settings& settings) { settings.close_after_answer = close; });
    }
    /// What happens to connections that are opened from now on.
    void set_admission(admission how) { service_.set_admission(how); }
    /// Ends the connections that wait for a request; their last bytes are on the way when this returns.
    void close_idle_connections(ending how = ending::close) { server_.end_connections(how, true); }
    /// Ends every connection, requests or not.
    void close_connections(ending how = ending::reset) { server_.end_connections(how, false); }
    /// Refuses connections, as a server that is down; those that are open stay.
    void stop_listening() { server_.stop_listening(); }
    /// Takes connections again, on the same port. Throws `filed::exception` with `testing::errc::listen_failed`.
    void resume_listening() { server_.resume_listening(); }

    /// Holds back, from now on, the requests of an operation until `release`. They have arrived and are counted, but nothing has
    /// been decided about them. \param operation  as in `script`; empty: every request
    void hold(std::string_view operation = {}) { service_.hold(std::string{operation}); }
    /// Holds back nothing any more and lets go whoever waits.
    void release() {
        service_.open_gates();
        let_go(always);
    }
    /// Lets go the `count` requests that have waited longest; others are still held back.
    void let_go(std::size_t count) {
        server_.post([this, count] { service_.let_go(count); });
    }

    // What it saw

    /// How much of what has happened.
    [[nodiscard]] stand_in_counts counts() const { return service_.counts(); }
    /// The last requests, oldest first, at most `stand_in_options::kept_requests`. They hold credentials.
    [[nodiscard]] std::vector<recorded_request> recent_requests() const { return service_.recent_requests(); }
    /// Blocks until `predicate(const stand_in_counts&)` holds. Not to be called on a thread that the awaited requests need.
    /// \return false when `timeout` passed first
    template <class Predicate>
    bool wait_until(Predicate predicate, std::chrono::milliseconds timeout = std::chrono::seconds{30}) const {
        return service_.wait_until(std::move(predicate), timeout);
    }

private:
    [[nodiscard]] std::string url(std::string_view host, std::string_view path) const {
        return "https://" + std::string{host} + ':' + std::to_string(port()) + std::string{path};
    }
    [[nodiscard]] std::string_view named(std::string_view key) const noexcept { return key.empty() ? std::string_view{key_} : key; }

    template <class Change>
    void change(Change apply) {
        service_.with_api([&](filed_api& api) { apply(api.settings); });
    }

    stand_in_service service_;
    certificate_authority authority_;
    std::string ca_pem_;
    temporary_file ca_file_;
    std::string key_;
    https_server server_; ///< last: it stops before what it serves from is gone
};

} // namespace filed::testing
