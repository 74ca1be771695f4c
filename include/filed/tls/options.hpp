/// \file
/// `tls::options`: what a program may decide about TLS.
#pragma once

#include <cstddef>
#include <string>

namespace filed::tls {

/// TLS protocol versions that the library can speak.
enum class protocol {
    tls_1_2, ///< RFC 5246
    tls_1_3  ///< RFC 8446
};

/// Settings of a TLS context. Every default is safe; the peer is always verified, chain and host name, and there is
/// no way to switch that off.
struct options {
    options() = default;

    /// Path of a PEM file with the certificates to trust *instead of* the system's. Each of them is a trust anchor,
    /// so it may hold roots, intermediates or the server's own certificate. It is read once, when the context is
    /// made. Empty: the system's trust store (see trust_store.hpp).
    std::string ca_file;

    /// The lowest version that is accepted.
    protocol minimum_version = protocol::tls_1_2;

    /// Overwrite OpenSSL's copy of received plaintext as soon as it was read (`SSL_OP_CLEANSE_PLAINTEXT`). Costs a
    /// memory write per received byte; the next record overwrites that buffer anyway.
    bool wipe_plaintext = false;

    /// Most bytes of one handshake message, which in practice is the server's certificate chain.
    std::size_t certificate_chain_size = 100 * 1024;

    /// Most intermediate certificates between the server's own and a trusted one.
    int certificate_chain_depth = 10;

    /// Most bytes that a peer can make the engine queue by itself (handshake flights, answers to key updates, alerts)
    /// before the queue is sent. What the program writes does not count.
    std::size_t control_output_size = 64 * 1024;
};

} // namespace filed::tls
