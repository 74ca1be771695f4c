/// \file
/// A TLS server in memory: OpenSSL's own, over its own buffers, so that the engine under test has a real peer.
#pragma once

#include "certificates.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

struct tls_server_settings {
    tls_server_settings() = default;
    int minimum_version = 0; ///< OpenSSL's constants; 0: the lowest it has
    int maximum_version = 0;
    std::string application_protocol;    ///< chosen by ALPN whatever the client offers; empty: no ALPN
    std::vector<identity> intermediates; ///< sent behind the certificate
    bool wants_client_certificate = false;
    const identity* client_authority = nullptr; ///< what the client's certificate must come from; null: nothing does
    std::string refused_server_name; ///< the handshake ends with the alert unrecognized_name for this SNI
};

class tls_server {
public:
    explicit tls_server(const identity& own, const tls_server_settings& settings = {})
        : settings_{settings}, context_{SSL_CTX_new(TLS_server_method()), SSL_CTX_free} {
        SSL_CTX* const context = context_.get();
        SSL_CTX_set_security_level(context, 0); // lets it speak the old versions that the client must refuse
        SSL_CTX_set_min_proto_version(context, settings.minimum_version);
        SSL_CTX_set_max_proto_version(context, settings.maximum_version);
        if (SSL_CTX_use_certificate(context, own.certificate.get()) != 1 || SSL_CTX_use_PrivateKey(context, own.key.get()) != 1) {
            throw std::runtime_error{"the server does not take its certificate"};
        }
        for (const identity& intermediate : settings.intermediates)
            SSL_CTX_add1_chain_cert(context, intermediate.certificate.get());
        if (!settings_.application_protocol.empty()) SSL_CTX_set_alpn_select_cb(context, &tls_server::choose, this);
        if (settings.wants_client_certificate) {
            SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
            if (settings.client_authority) X509_STORE_add_cert(SSL_CTX_get_cert_store(context), settings.client_authority->certificate.get());
        }
        SSL_CTX_set_tlsext_servername_callback(context, &tls_server::see_server_name);
        SSL_CTX_set_tlsext_servername_arg(context, this);
        SSL_CTX_set_session_id_context(context, reinterpret_cast<const unsigned char*>("test"), 4);
        connect();
    }
    tls_server(const tls_server&) = delete;
    tls_server& operator=(const tls_server&) = delete;

    /// Forgets the connection and waits for the next one, with the same ticket keys.
    void connect() {
        handle_.reset(SSL_new(context_.get()));
        BIO* const in = BIO_new(BIO_s_mem());
        BIO* const out = BIO_new(BIO_s_mem());
        BIO_set_mem_eof_return(in, -1);
        SSL_set_bio(handle_.get(), in, out);
        SSL_set_accept_state(handle_.get());
        received.clear();
        failed = closed = false;
    }

    /// Takes ciphertext and does what it allows.
    void feed(std::string_view ciphertext) {
        std::size_t written = 0;
        BIO_write_ex(SSL_get_rbio(handle_.get()), ciphertext.data(), ciphertext.size(), &written);
        advance();
    }
    /// Ciphertext to deliver to the client.
    std::string take_output() {
        std::string bytes(BIO_ctrl_pending(SSL_get_wbio(handle_.get())), '\0');
        std::size_t count = 0;
        if (!bytes.empty()) BIO_read_ex(SSL_get_wbio(handle_.get()), bytes.data(), bytes.size(), &count);
        return bytes;
    }
    void write(std::string_view plaintext) {
        std::size_t written = 0;
        if (SSL_write_ex(handle_.get(), plaintext.data(), plaintext.size(), &written) != 1)
            throw std::runtime_error{"the server cannot write"};
    }
    void close_notify() { SSL_shutdown(handle_.get()); }
    void ask_for_key_update() {
        SSL_key_update(handle_.get(), SSL_KEY_UPDATE_REQUESTED);
        SSL_do_handshake(handle_.get());
    }
    void ask_for_renegotiation() {
        SSL_renegotiate(handle_.get());
        SSL_do_handshake(handle_.get());
    }
    [[nodiscard]] SSL* native_handle() const { return handle_.get(); }
    /// How many certificates the client has presented.
    [[nodiscard]] int client_chain_length() const {
        const auto* above = SSL_get_peer_cert_chain(handle_.get()); // without the client's own
        return SSL_get0_peer_certificate(handle_.get()) ? 1 + (above ? sk_X509_num(above) : 0) : 0;
    }

    std::string received;    ///< plaintext from the client
    std::string server_name; ///< the client's SNI
    std::string offered;     ///< the client's ALPN offer in wire format
    bool failed = false;
    bool closed = false; ///< the client sent close_notify

private:
    void advance() {
        ERR_clear_error();
        char bytes[4096];
        for (;;) {
            std::size_t count = 0;
            const int outcome = SSL_read_ex(handle_.get(), bytes, sizeof bytes, &count);
            received.append(bytes, count);
            if (outcome == 1) continue;
            const int reason = SSL_get_error(handle_.get(), outcome);
            closed = closed || reason == SSL_ERROR_ZERO_RETURN;
            failed = failed || reason == SSL_ERROR_SSL;
            break;
        }
        ERR_clear_error();
    }
    static int choose(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offer, unsigned offer_size,
                      void* self) {
        auto& server = *static_cast<tls_server*>(self);
        server.offered.assign(reinterpret_cast<const char*>(offer), offer_size);
        *chosen = reinterpret_cast<const unsigned char*>(server.settings_.application_protocol.data());
        *size = static_cast<unsigned char>(server.settings_.application_protocol.size());
        return SSL_TLSEXT_ERR_OK;
    }
    static int see_server_name(SSL* handle, int* alert, void* self) {
        auto& server = *static_cast<tls_server*>(self);
        const char* name = SSL_get_servername(handle, TLSEXT_NAMETYPE_host_name);
        server.server_name = name ? name : "";
        if (server.settings_.refused_server_name.empty() || server.settings_.refused_server_name != server.server_name)
            return SSL_TLSEXT_ERR_OK;
        *alert = SSL_AD_UNRECOGNIZED_NAME;
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    }

    tls_server_settings settings_;
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> context_;
    std::unique_ptr<SSL, void (*)(SSL*)> handle_{nullptr, SSL_free};
};

} // namespace tests
