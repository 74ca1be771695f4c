/// \file
/// Who the client is: its certificate and private key, for servers that ask for them (mutual TLS).
#pragma once

#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/tls/error.hpp>
#include <filed/tls/pem_file.hpp>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::tls {

/// Most bytes of a file with the client's certificate or key.
inline constexpr std::size_t client_file_limit = 1024 * 1024;

/// Makes the connections of `context` present the first certificate of one PEM file, with the others as its intermediates, and
/// prove it with the private key of another.
/// \param key_file  empty: the key stands in `certificate_file`
/// Errors, which name the option and the path and show nothing of the files: `unreadable_client_certificate`,
/// `unreadable_client_key`, `client_key_mismatch`, `library_failure`. Blocks on the file system. The copies of the files are wiped.
[[nodiscard]] result<void> use_client_certificate(SSL_CTX* context, const std::string& certificate_file,
                                                  const std::string& key_file);

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

/// \param first  the client's own certificate
[[nodiscard]] inline result<void> use_certificates(SSL_CTX* context, std::string_view text, const std::string& path,
                                                   std::unique_ptr<X509, void (*)(X509*)>& first) {
    const std::string place = "option tls.client_certificate_file";
    const auto source = view_as_bio(text);
    std::size_t count = 0;
    ERR_clear_error();
    for (;;) {
        std::unique_ptr<X509, void (*)(X509*)> certificate{
            source ? PEM_read_bio_X509(source.get(), nullptr, no_password, nullptr) : nullptr, X509_free};
        if (!certificate) break;
        const bool taken = count == 0 ? SSL_CTX_use_certificate(context, certificate.get()) == 1
                                      : SSL_CTX_add1_chain_cert(context, certificate.get()) == 1;
        if (!taken) return error{errc::unreadable_client_certificate, place, path + ": " + take_openssl_reason()};
        if (count++ == 0) first = std::move(certificate);
    }
    const auto end = ERR_peek_last_error();
    const bool regular = ERR_GET_LIB(end) == ERR_LIB_PEM && ERR_GET_REASON(end) == PEM_R_NO_START_LINE;
    const std::string reason = take_openssl_reason();
    const auto refused = [&](const std::string& why) { return error{errc::unreadable_client_certificate, place, path + ": " + why}; };
    if (!regular) return refused("certificate " + std::to_string(count + 1) + ": " + reason);
    if (count == 0) return refused("the file holds no PEM certificate");
    return {};
}

} // namespace detail

inline result<void> use_client_certificate(SSL_CTX* context, const std::string& certificate_file, const std::string& key_file) {
    const result<byte_buffer> certificates = detail::read_pem_file(certificate_file, client_file_limit,
                                                                   errc::unreadable_client_certificate, "option tls.client_certificate_file");
    if (!certificates) return certificates.error();
    std::unique_ptr<X509, void (*)(X509*)> own{nullptr, X509_free};
    const result<void> used = detail::use_certificates(context, certificates->view(), certificate_file, own);
    if (!used) return used.error();

    const std::string place = key_file.empty() ? "option tls.client_certificate_file" : "option tls.client_key_file";
    const std::string& path = key_file.empty() ? certificate_file : key_file;
    const result<byte_buffer> keys = detail::read_pem_file(path, client_file_limit, errc::unreadable_client_key, place);
    if (!keys) return keys.error();
    const auto source = detail::view_as_bio(keys->view());
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key{
        source ? PEM_read_bio_PrivateKey(source.get(), nullptr, detail::no_password, nullptr) : nullptr, EVP_PKEY_free};
    if (!key) {
        const std::string_view text = keys->view();
        std::string reason = detail::take_openssl_reason();
        if (text.find("PRIVATE KEY") == std::string_view::npos) reason = "the file holds no private key in PEM";
        if (text.find("ENCRYPTED") != std::string_view::npos) reason = "the key is encrypted; decrypt it with `openssl pkey`";
        return error{errc::unreadable_client_key, place, path + ": " + reason};
    }
    if (X509_check_private_key(own.get(), key.get()) != 1) {
        ERR_clear_error();
        return error{errc::client_key_mismatch, place, path};
    }
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1) {
        return error{errc::library_failure, place, path + ": " + detail::take_openssl_reason()};
    }
    ERR_clear_error();
    return {};
}

} // namespace filed::tls
