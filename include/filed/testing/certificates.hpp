/// \file
/// A certificate authority of one's own, and the certificates that it issues to a server on this machine.
#pragma once

#include <filed/testing/openssl_handle.hpp>

#include <openssl/x509v3.h>

#include <chrono>
#include <cstdint>
#include <ctime>
#include <string>
#include <utility>

namespace filed::inline FILED_ABI::testing {

/// What kind of certificate a server presents. All but the first must be refused by a client.
enum class certificate_kind {
    trusted,          ///< issued by the authority, for `localhost`, 127.0.0.1 and ::1
    wrong_host,       ///< issued by the authority, for a host of another name
    expired,          ///< issued by the authority, its time is over
    not_yet_valid,    ///< issued by the authority, its time has not come
    untrusted_issuer, ///< issued by another authority
    self_signed       ///< issued by itself
};

/// A certificate with its private key.
struct server_certificate {
    evp_key key;
    x509_certificate certificate;
};

/// An authority with a key of its own, made by the constructor and known to nobody else, so trusting it trusts only
/// this process. ECDSA with P-256 and SHA-256 throughout. Not thread-safe.
class certificate_authority {
public:
    /// How long the authority and what it issues are valid. Long enough for a day's work with a stand-in, too short to be
    /// worth keeping.
    static constexpr std::chrono::hours lifetime{48};

    /// Throws `filed::exception` with `testing::errc::cryptography_failed`.
    certificate_authority() : key_{make_p256_key()} {
        profile authority;
        authority.name = "Filed stand-in authority";
        authority.basic_constraints = "critical,CA:TRUE,pathlen:0";
        authority.key_usage = "critical,keyCertSign,cRLSign";
        certificate_ = make(authority, key_.get(), nullptr, key_.get());
    }

    /// The authority's certificate as PEM: what a client has to trust.
    [[nodiscard]] std::string pem() const {
        const memory_bio bio{BIO_new(BIO_s_mem())};
        require_openssl(bio && PEM_write_bio_X509(bio.get(), certificate_.get()) == 1, "PEM_write_bio_X509");
        return bio_text(bio);
    }

    /// A certificate for a server on this machine, with a new key.
    /// Throws `filed::exception` with `testing::errc::cryptography_failed`.
    [[nodiscard]] server_certificate issue(certificate_kind kind = certificate_kind::trusted) const {
        if (kind == certificate_kind::untrusted_issuer) return certificate_authority{}.issue(certificate_kind::trusted);
        profile leaf;
        leaf.name = "localhost";
        leaf.extended_key_usage = "serverAuth";
        leaf.subject_alternative_name = "DNS:localhost,IP:127.0.0.1,IP:::1";
        if (kind == certificate_kind::wrong_host) leaf.subject_alternative_name = "DNS:elsewhere.test,IP:192.0.2.1";
        if (kind == certificate_kind::expired) leaf.starts = -lifetime, leaf.ends = -std::chrono::hours{1};
        if (kind == certificate_kind::not_yet_valid) leaf.starts = std::chrono::hours{1};
        evp_key key = make_p256_key();
        const bool alone = kind == certificate_kind::self_signed;
        x509_certificate certificate = make(leaf, key.get(), alone ? nullptr : certificate_.get(), alone ? key.get() : key_.get());
        return {std::move(key), std::move(certificate)};
    }

private:
    struct profile {
        const char* name = "";
        const char* basic_constraints = "critical,CA:FALSE";
        const char* key_usage = "critical,digitalSignature";
        const char* extended_key_usage = nullptr;
        const char* subject_alternative_name = nullptr;
        std::chrono::seconds starts = -std::chrono::hours{1}; ///< from now; an hour of tolerance for clocks that differ
        std::chrono::seconds ends = lifetime;                 ///< from now
    };

    /// \param issuer  null: the certificate is its own issuer
    [[nodiscard]] static x509_certificate make(const profile& wanted, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuer_key) {
        x509_certificate made{X509_new()};
        require_openssl(made != nullptr, "X509_new");
        X509* const certificate = made.get();
        if (!issuer) issuer = certificate;

        // 63 random bits: positive and, as RFC 5280 section 4.1.2.2 asks, not to be repeated by this issuer.
        std::uint64_t serial = 0;
        require_openssl(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1, "RAND_bytes");
        const std::time_t now = std::time(nullptr);
        const auto* name = reinterpret_cast<const unsigned char*>(wanted.name);
        require_openssl(
            X509_set_version(certificate, X509_VERSION_3) == 1 &&
                ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1U) == 1 &&
                X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, name, -1, -1, 0) == 1 &&
                X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1 &&
                ASN1_TIME_set(X509_getm_notBefore(certificate), now + static_cast<std::time_t>(wanted.starts.count())) &&
                ASN1_TIME_set(X509_getm_notAfter(certificate), now + static_cast<std::time_t>(wanted.ends.count())) &&
                X509_set_pubkey(certificate, key) == 1,
            "certificate fields");

        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
        add(certificate, context, NID_basic_constraints, wanted.basic_constraints);
        add(certificate, context, NID_key_usage, wanted.key_usage);
        add(certificate, context, NID_ext_key_usage, wanted.extended_key_usage);
        add(certificate, context, NID_subject_alt_name, wanted.subject_alternative_name);
        add(certificate, context, NID_subject_key_identifier, "hash");
        if (issuer != certificate) add(certificate, context, NID_authority_key_identifier, "keyid:always");

        require_openssl(X509_sign(certificate, issuer_key, EVP_sha256()) > 0, "X509_sign");
        return made;
    }

    static void add(X509* certificate, X509V3_CTX& context, int identifier, const char* value) {
        if (!value) return;
        const x509_extension extension{X509V3_EXT_conf_nid(nullptr, &context, identifier, value)};
        require_openssl(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "certificate extension");
    }

    evp_key key_;
    x509_certificate certificate_;
};

} // namespace filed::testing
