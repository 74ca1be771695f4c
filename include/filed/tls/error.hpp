/// \file
/// What can go wrong in TLS, by name.
#pragma once

#include <filed/support/error.hpp>

namespace filed::inline FILED_ABI::tls {

/// Errors of the TLS floor. Their texts name the host and OpenSSL's reason, never a part of a certificate.
enum class errc {
    certificate_untrusted = 1,    ///< self-signed, or issued by an authority that the trust store does not hold
    certificate_expired,          ///< a certificate of the chain is past its `notAfter`
    certificate_not_yet_valid,    ///< a certificate of the chain is before its `notBefore`
    host_name_mismatch,           ///< the certificate is for another host name or address
    certificate_invalid,          ///< any other failure of verification (RFC 5280): purpose, signature, chain too long ...
    protocol_version_refused,     ///< no TLS version that both sides accept
    handshake_refused,            ///< the peer ended the handshake with an alert (RFC 8446, section 6.2)
    application_protocol_refused, ///< the peer chose an application protocol that was not offered (RFC 7301)
    not_tls,                      ///< the peer speaks something that is not TLS
    connection_truncated,         ///< the stream ended without `close_notify` (RFC 8446, section 6.1)
    alert_received,               ///< the peer ended an established connection with an error alert
    bad_record,                   ///< a record or handshake message that TLS forbids
    limit_exceeded,               ///< the peer exceeded a limit of `tls::options`
    invalid_host_name,            ///< the host is neither a DNS name nor an IP address
    unreadable_ca_file,           ///< the file with the trusted certificates cannot be read
    ca_file_without_certificates, ///< that file holds no PEM certificate
    unreadable_client_certificate,///< the file with the client's certificate cannot be read, or holds none
    unreadable_client_key,        ///< the file with the client's private key cannot be read, holds none, or is encrypted
    client_key_mismatch,          ///< the client's private key does not belong to its certificate
    public_key_not_pinned,        ///< no public key of the server's verified chain is one of the pins (RFC 7469, section 2.6)
    unusable_key_log_file,        ///< the file for the key log cannot be opened
    library_failure               ///< OpenSSL failed for a reason of its own, such as lack of memory
};

[[nodiscard]] inline const error_category& category() noexcept {
    static constexpr error_entry entries[] = {
        {static_cast<int>(errc::certificate_untrusted), "certificate_untrusted", condition::transport,
         "the server's certificate is not issued by a trusted authority",
         "if the server is yours, set option tls.ca_file to its authority's certificate; otherwise somebody may be listening in"},
        {static_cast<int>(errc::certificate_expired), "certificate_expired", condition::transport,
         "the server's certificate, or one above it, has expired", "renew the certificate, or correct this machine's clock"},
        {static_cast<int>(errc::certificate_not_yet_valid), "certificate_not_yet_valid", condition::transport,
         "the server's certificate, or one above it, is not valid yet", "correct this machine's clock"},
        {static_cast<int>(errc::host_name_mismatch), "host_name_mismatch", condition::transport,
         "the server's certificate is for another host",
         "connect by a name that stands in the certificate's subject alternative names"},
        {static_cast<int>(errc::certificate_invalid), "certificate_invalid", condition::transport,
         "the server's certificate did not pass verification", ""},
        {static_cast<int>(errc::protocol_version_refused), "protocol_version_refused", condition::transport,
         "client and server have no TLS version in common", "the server must speak TLS 1.2 or 1.3"},
        {static_cast<int>(errc::handshake_refused), "handshake_refused", condition::transport,
         "the server refused the TLS handshake", ""},
        {static_cast<int>(errc::application_protocol_refused), "application_protocol_refused", condition::protocol,
         "the server chose an application protocol that was not offered", ""},
        {static_cast<int>(errc::not_tls), "not_tls", condition::transport, "the server does not speak TLS on this port",
         "check the scheme and the port of the endpoint"},
        {static_cast<int>(errc::connection_truncated), "connection_truncated", condition::transport,
         "the connection ended without TLS's closing message", ""},
        {static_cast<int>(errc::alert_received), "alert_received", condition::transport,
         "the server ended the connection with a TLS alert", ""},
        {static_cast<int>(errc::bad_record), "bad_record", condition::protocol, "the server sent something that TLS forbids", ""},
        {static_cast<int>(errc::limit_exceeded), "limit_exceeded", condition::protocol,
         "the server exceeded a limit of the TLS connection", "raise the option named here if the server is right"},
        {static_cast<int>(errc::invalid_host_name), "invalid_host_name", condition::configuration,
         "the host is neither a DNS name nor an IP address", ""},
        {static_cast<int>(errc::unreadable_ca_file), "unreadable_ca_file", condition::configuration,
         "the file with the trusted certificates cannot be read",
         "check the path, the permissions and the contents of the file named here"},
        {static_cast<int>(errc::ca_file_without_certificates), "ca_file_without_certificates", condition::configuration,
         "the file with the trusted certificates holds none",
         "it must hold at least one PEM block that begins with BEGIN CERTIFICATE"},
        {static_cast<int>(errc::unreadable_client_certificate), "unreadable_client_certificate", condition::configuration,
         "the file with the client's certificate cannot be used",
         "it must hold the client's certificate in PEM, then the intermediates"},
        {static_cast<int>(errc::unreadable_client_key), "unreadable_client_key", condition::configuration,
         "the file with the client's private key cannot be used", "it must hold one private key in PEM, not encrypted"},
        {static_cast<int>(errc::client_key_mismatch), "client_key_mismatch", condition::configuration,
         "the client's private key does not belong to its certificate", "name the key that the certificate was made with"},
        {static_cast<int>(errc::public_key_not_pinned), "public_key_not_pinned", condition::transport,
         "the server's certificate is trusted, but none of its chain's public keys is pinned",
         "if the server's key was replaced, add the new one to option tls.public_key_pins; otherwise somebody may be listening in"},
        {static_cast<int>(errc::unusable_key_log_file), "unusable_key_log_file", condition::configuration,
         "the file for the key log cannot be opened", "check the path and the permissions, or leave option tls.key_log_file empty"},
        {static_cast<int>(errc::library_failure), "library_failure", condition::unavailable, "OpenSSL failed", ""},
    };
    static const error_category instance{"filed.tls", entries};
    return instance;
}

inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), category()}; }

} // namespace filed::tls

template <>
struct std::is_error_code_enum<filed::tls::errc> : std::true_type {};
