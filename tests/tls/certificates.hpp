/// \file
/// Certificates for tests: made in memory, ES256, short-lived, as right or as wrong as a test wants them.
#pragma once

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include <unistd.h>

namespace tests {

/// A certificate and the key to it.
struct identity {
    std::shared_ptr<X509> certificate;
    std::shared_ptr<EVP_PKEY> key;

    /// The certificate as PEM text.
    [[nodiscard]] std::string pem() const {
        const std::unique_ptr<BIO, int (*)(BIO*)> bio{BIO_new(BIO_s_mem()), BIO_free};
        PEM_write_bio_X509(bio.get(), certificate.get());
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return {data, static_cast<std::size_t>(size)};
    }
    /// The private key as PEM text. \param password  empty: not encrypted
    [[nodiscard]] std::string key_pem(const std::string& password = {}) const {
        const std::unique_ptr<BIO, int (*)(BIO*)> bio{BIO_new(BIO_s_mem()), BIO_free};
        PEM_write_bio_PrivateKey(bio.get(), key.get(), password.empty() ? nullptr : EVP_aes_128_cbc(),
                                 reinterpret_cast<const unsigned char*>(password.data()), static_cast<int>(password.size()), nullptr, nullptr);
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return {data, static_cast<std::size_t>(size)};
    }
    /// See `pin_of`.
    [[nodiscard]] std::string pin() const;
};

/// The pin of a public key as RFC 7469, appendix A makes it: the base64 of the SHA-256 of its SubjectPublicKeyInfo.
inline std::string pin_of(const EVP_PKEY* key) {
    unsigned char* encoded = nullptr;
    const int size = i2d_PUBKEY(key, &encoded);
    unsigned char digest[32];
    EVP_Digest(encoded, static_cast<std::size_t>(size), digest, nullptr, EVP_sha256(), nullptr);
    OPENSSL_free(encoded);
    unsigned char text[45];
    EVP_EncodeBlock(text, digest, sizeof digest);
    return reinterpret_cast<const char*>(text);
}
/// The same of the certificate in a PEM text.
inline std::string pin_of(const std::string& certificate_pem) {
    const std::unique_ptr<BIO, int (*)(BIO*)> bio{BIO_new_mem_buf(certificate_pem.data(), static_cast<int>(certificate_pem.size())), BIO_free};
    const std::unique_ptr<X509, void (*)(X509*)> certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), X509_free};
    return pin_of(X509_get0_pubkey(certificate.get()));
}
inline std::string identity::pin() const { return pin_of(key.get()); }

/// What a certificate is to say.
struct certificate_request {
    std::string common_name = "filed test";
    std::string alternative_names; ///< OpenSSL's notation: `DNS:localhost,IP:127.0.0.1`; empty for none
    std::chrono::seconds starts{-3600};
    std::chrono::seconds ends{3600};
    bool authority = false;
    std::string extended_key_usage = "serverAuth"; ///< only for certificates that are no authority
    std::size_t padding = 0;                       ///< bytes of comment that make the certificate bigger
};

/// Makes a key and a certificate, signed by `issuer`, or by itself when that is null.
inline identity make_identity(const certificate_request& wanted, const identity* issuer = nullptr) {
    const auto check = [](bool good, const char* what) {
        if (!good) throw std::runtime_error{what};
    };
    static std::atomic<long> serial{1};

    identity made{std::shared_ptr<X509>{X509_new(), X509_free}, std::shared_ptr<EVP_PKEY>{EVP_EC_gen("P-256"), EVP_PKEY_free}};
    check(made.certificate && made.key, "no certificate or key");
    X509* const certificate = made.certificate.get();
    X509* const issuing = issuer ? issuer->certificate.get() : certificate;
    check(X509_set_version(certificate, 2) == 1, "version");
    check(ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++) == 1, "serial");
    check(X509_gmtime_adj(X509_getm_notBefore(certificate), wanted.starts.count()) != nullptr, "notBefore");
    check(X509_gmtime_adj(X509_getm_notAfter(certificate), wanted.ends.count()) != nullptr, "notAfter");
    check(X509_set_pubkey(certificate, made.key.get()) == 1, "key");
    X509_NAME* const name = X509_get_subject_name(certificate);
    check(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(wanted.common_name.c_str()),
                                     -1, -1, 0) == 1,
          "common name");
    check(X509_set_issuer_name(certificate, X509_get_subject_name(issuing)) == 1, "issuer");

    X509V3_CTX extensions;
    X509V3_set_ctx_nodb(&extensions);
    X509V3_set_ctx(&extensions, issuing, certificate, nullptr, nullptr, 0);
    const auto extend = [&](int kind, const std::string& value) {
        const std::unique_ptr<X509_EXTENSION, void (*)(X509_EXTENSION*)> made_extension{
            X509V3_EXT_conf_nid(nullptr, &extensions, kind, value.c_str()), X509_EXTENSION_free};
        check(made_extension && X509_add_ext(certificate, made_extension.get(), -1) == 1, value.c_str());
    };
    extend(NID_subject_key_identifier, "hash");
    if (issuer) extend(NID_authority_key_identifier, "keyid");
    if (wanted.authority) {
        extend(NID_basic_constraints, "critical,CA:TRUE");
        extend(NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        extend(NID_key_usage, "critical,digitalSignature");
        extend(NID_ext_key_usage, wanted.extended_key_usage);
    }
    if (!wanted.alternative_names.empty()) extend(NID_subject_alt_name, wanted.alternative_names);
    if (wanted.padding != 0) extend(NID_netscape_comment, std::string(wanted.padding, 'x'));
    check(X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), EVP_sha256()) != 0, "signature");
    return made;
}

/// A file with the given contents, removed at the end of its scope.
class temporary_file {
public:
    explicit temporary_file(const std::string& contents, const std::string& suffix = ".pem") {
        static std::atomic<int> number{0};
        path_ = std::filesystem::temp_directory_path() /
                ("filed-test-" + std::to_string(::getpid()) + "-" + std::to_string(number++) + suffix);
        std::ofstream{path_, std::ios::binary} << contents;
    }
    temporary_file(const temporary_file&) = delete;
    temporary_file& operator=(const temporary_file&) = delete;
    ~temporary_file() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

} // namespace tests
