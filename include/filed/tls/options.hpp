/// \file
/// `tls::options`: what a program may decide about TLS.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace filed::inline FILED_ABI::tls {

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

    /// Path of a PEM file with the certificate that proves who this client is, to servers that ask for one, and behind it the
    /// intermediates up to the server's authority. Read once, when the context is made. Empty: the client has none, and a server
    /// that insists refuses it (`handshake_refused`).
    std::string client_certificate_file;

    /// Path of a PEM file with the private key to `client_certificate_file`, not encrypted. Empty: it stands in that file as well.
    std::string client_key_file;

    /// Only servers that hold one of these public keys, or whose chain leads over one of them, are spoken to; the usual
    /// verification comes on top. Each is the base64 of the SHA-256 of a SubjectPublicKeyInfo in DER (RFC 7469, section 2.4): 44
    /// characters. Have a second one ready for the day on which the first key is replaced. Empty: any key.
    std::vector<std::string> public_key_pins;

    /// The lowest version that is accepted.
    protocol minimum_version = protocol::tls_1_2;

    /// Path of a file to which the secrets of every connection are appended, in the SSLKEYLOGFILE format, which Wireshark reads.
    /// Made with mode 0600 if it does not exist. **Who reads the file can decrypt the traffic, tokens included:** it is for finding
    /// a fault, with keys and data that do not matter. Empty: no secrets are written. No environment variable has a say in this.
    std::string key_log_file;

    /// Overwrite OpenSSL's copy of received plaintext as soon as it was read (`SSL_OP_CLEANSE_PLAINTEXT`). Costs a memory write per
    /// received byte, a small part of what decrypting it costs. Without it the answer of a token exchange stays in memory that OpenSSL
    /// gives back as it is, unless a later record happened to be as long.
    bool wipe_plaintext = true;

    /// Most bytes of one handshake message, which in practice is the server's certificate chain.
    std::size_t certificate_chain_size = 100 * 1024;

    /// Most intermediate certificates between the server's own and a trusted one.
    int certificate_chain_depth = 10;

    /// Most bytes that a peer can make the engine queue by itself (handshake flights, answers to key updates, alerts)
    /// before the queue is sent. What the program writes does not count.
    std::size_t control_output_size = 64 * 1024;
};

} // namespace filed::tls
