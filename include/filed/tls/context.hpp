/// \file
/// `tls::context`: what all TLS connections of a client share.
#pragma once

#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/tls/client_certificate.hpp>
#include <filed/tls/error.hpp>
#include <filed/tls/key_log.hpp>
#include <filed/tls/options.hpp>
#include <filed/tls/public_key_pins.hpp>
#include <filed/tls/session.hpp>
#include <filed/tls/trust_store.hpp>

#include <openssl/err.h>
#include <openssl/opensslv.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#if OPENSSL_VERSION_NUMBER < 0x30000000L
#error "filed needs OpenSSL 3.0 or newer"
#endif

namespace filed::inline FILED_ABI::tls {

/// The settings and the trust store of a client's TLS connections. Immutable once made; may be used from any thread.
///
/// Connections verify the peer's chain and host name (unless they resume a session that did), speak TLS 1.2 or newer, offer exactly
/// `http/1.1` by ALPN (RFC 7301), and neither renegotiate nor compress. With `options::public_key_pins` a verified chain must hold a
/// pinned key as well.
class context : public std::enable_shared_from_this<context> {
public:
    /// Makes a context. Reads the files that the options name, or the system's trusted certificates; no network.
    /// Errors, which name the option and the path: `unreadable_ca_file`, `ca_file_without_certificates`,
    /// `unreadable_client_certificate`, `unreadable_client_key`, `client_key_mismatch`, `unusable_key_log_file`;
    /// `filed::errc::invalid_option` for a limit that is zero, a malformed pin, or a client key without a certificate;
    /// `library_failure`.
    [[nodiscard]] static result<std::shared_ptr<const context>> make(const options& settings);

    context(const context&) = delete;
    context& operator=(const context&) = delete;

    /// What the context was made with.
    [[nodiscard]] const options& settings() const noexcept { return settings_; }

    /// Where the trusted certificates come from, for error texts; empty when this machine has no trust store.
    [[nodiscard]] std::string_view trust_source() const noexcept { return trust_source_; }

    /// OpenSSL's object. It must not be changed: connections read it from many threads.
    [[nodiscard]] SSL_CTX* native_handle() const noexcept { return handle_.get(); }

private:
    explicit context(options settings) : settings_{std::move(settings)} {}

    [[nodiscard]] result<void> configure();
    [[nodiscard]] result<void> trust();
    [[nodiscard]] result<void> log_keys();
    static int on_verify(X509_STORE_CTX* verification, void* self) noexcept;
    static void on_key(const SSL* connection, const char* line) noexcept;
    static int on_new_session(SSL* connection, SSL_SESSION* made) noexcept;

    options settings_;
    std::string trust_source_;
    public_key_pins pins_;
    std::unique_ptr<key_log> key_log_;
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> handle_{nullptr, SSL_CTX_free};
};

inline result<std::shared_ptr<const context>> context::make(const options& settings) {
    if (settings.certificate_chain_size == 0)
        return error{filed::errc::invalid_option, "option tls.certificate_chain_size", "it is zero"};
    if (settings.certificate_chain_depth < 0)
        return error{filed::errc::invalid_option, "option tls.certificate_chain_depth", "it is negative"};
    if (settings.control_output_size == 0)
        return error{filed::errc::invalid_option, "option tls.control_output_size", "it is zero"};
    if (settings.client_certificate_file.empty() && !settings.client_key_file.empty())
        return error{filed::errc::invalid_option, "option tls.client_key_file", "option tls.client_certificate_file is empty"};
    auto pins = public_key_pins::make(settings.public_key_pins);
    if (!pins) return pins.error();

    const std::shared_ptr<context> made{new context{settings}};
    made->pins_ = *std::move(pins);
    ERR_clear_error();
    result<void> outcome = made->configure();
    if (outcome) outcome = made->trust();
    if (outcome && !settings.client_certificate_file.empty())
        outcome = use_client_certificate(made->native_handle(), settings.client_certificate_file, settings.client_key_file);
    if (outcome) outcome = made->log_keys();
    ERR_clear_error();
    if (!outcome) return outcome.error();
    return std::shared_ptr<const context>{made};
}

inline result<void> context::configure() {
    const auto failure = [] { return error{errc::library_failure, "TLS context", detail::take_openssl_reason()}; };
    handle_.reset(SSL_CTX_new(TLS_client_method()));
    if (!handle_) return failure();
    SSL_CTX* const handle = handle_.get();

    // The machine's openssl.cnf may have put anything into a new context, so what matters is set here, not assumed.
    const int minimum = settings_.minimum_version == protocol::tls_1_3 ? TLS1_3_VERSION : TLS1_2_VERSION;
    if (SSL_CTX_set_min_proto_version(handle, minimum) != 1 || SSL_CTX_set_max_proto_version(handle, 0) != 1) return failure();
    SSL_CTX_clear_options(handle, SSL_OP_IGNORE_UNEXPECTED_EOF | SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION);
    SSL_CTX_set_options(handle, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    if (settings_.wipe_plaintext) SSL_CTX_set_options(handle, SSL_OP_CLEANSE_PLAINTEXT);
    SSL_CTX_set_verify(handle, SSL_VERIFY_PEER, nullptr);
    if (!pins_.empty()) SSL_CTX_set_cert_verify_callback(handle, &context::on_verify, this);
    SSL_CTX_set_verify_depth(handle, settings_.certificate_chain_depth);
    constexpr auto largest = static_cast<std::size_t>((std::numeric_limits<int>::max)());
    SSL_CTX_set_max_cert_list(handle, static_cast<long>((std::min)(settings_.certificate_chain_size, largest)));

    // Releasing the record buffers between records would cost 50 KB of malloc traffic for each request.
    SSL_CTX_clear_mode(handle, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_mode(handle, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(handle, 1);

    // Sessions go to the engine of their connection, and not into a cache that all threads would lock.
    SSL_CTX_set_session_cache_mode(handle, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(handle, &context::on_new_session);

    static constexpr unsigned char offered[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    if (SSL_CTX_set_alpn_protos(handle, offered, sizeof offered) != 0) return failure();
    return {};
}

/// \return 1, which means that the reference to the session was taken
inline int context::on_new_session(SSL* connection, SSL_SESSION* made) noexcept {
    auto* const newest = static_cast<detail::session_slot*>(SSL_get_app_data(connection));
    if (!newest || SSL_SESSION_is_resumable(made) != 1) return 0;
    newest->reset(made);
    return 1;
}

/// The pins come on top of the verification, inside the handshake: a server that fails them gets an alert and nothing else.
inline int context::on_verify(X509_STORE_CTX* verification, void* self) noexcept {
    if (X509_verify_cert(verification) != 1) return 0;
    if (static_cast<const context*>(self)->pins_.match(X509_STORE_CTX_get0_chain(verification))) return 1;
    X509_STORE_CTX_set_error(verification, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
}

inline result<void> context::log_keys() {
    // Set in any case: an OpenSSL that was built to honour the variable SSLKEYLOGFILE has put a function of its own here.
    SSL_CTX_set_keylog_callback(handle_.get(), nullptr);
    if (settings_.key_log_file.empty()) return {};
    auto opened = key_log::open(settings_.key_log_file);
    if (!opened) return opened.error();
    key_log_ = *std::move(opened);
    SSL_CTX_set_app_data(handle_.get(), this);
    SSL_CTX_set_keylog_callback(handle_.get(), &context::on_key);
    return {};
}

inline void context::on_key(const SSL* connection, const char* line) noexcept {
    const auto* self = static_cast<const context*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(connection)));
    self->key_log_->append(line);
}

inline result<void> context::trust() {
    X509_STORE* const store = SSL_CTX_get_cert_store(handle_.get());
    if (settings_.ca_file.empty()) {
        result<std::string> source = trust_system(store);
        if (!source) return source.error();
        trust_source_ = std::move(*source);
        return {};
    }
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN);
    trust_source_ = "file " + settings_.ca_file;
    return trust_file(store, settings_.ca_file, "option tls.ca_file");
}

} // namespace filed::tls
