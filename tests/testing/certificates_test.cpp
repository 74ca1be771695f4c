#include <filed/testing/certificates.hpp>

#include <doctest/doctest.h>

#include <openssl/x509_vfy.h>

#include <memory>
#include <string>

using namespace filed::testing;

namespace {

using x509_store = std::unique_ptr<X509_STORE, openssl_deleter<&X509_STORE_free>>;
using x509_store_context = std::unique_ptr<X509_STORE_CTX, openssl_deleter<&X509_STORE_CTX_free>>;

/// What OpenSSL says of a server certificate when it trusts only the authority in `pem`.
int verify(const std::string& pem, const server_certificate& presented, const char* host) {
    const memory_bio bio{BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))};
    const x509_certificate root{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)};
    REQUIRE(root);
    const x509_store store{X509_STORE_new()};
    REQUIRE(X509_STORE_add_cert(store.get(), root.get()) == 1);
    const x509_store_context context{X509_STORE_CTX_new()};
    REQUIRE(X509_STORE_CTX_init(context.get(), store.get(), presented.certificate.get(), nullptr) == 1);
    X509_VERIFY_PARAM* const parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_X509_STRICT);
    const bool numeric = std::string{host}.find_first_not_of("0123456789.:") == std::string::npos;
    REQUIRE((numeric ? X509_VERIFY_PARAM_set1_ip_asc(parameters, host) : X509_VERIFY_PARAM_set1_host(parameters, host, 0)) == 1);
    X509_verify_cert(context.get());
    return X509_STORE_CTX_get_error(context.get());
}

} // namespace

TEST_CASE("a trusted certificate passes strict verification for every name of this machine") {
    const certificate_authority authority;
    const server_certificate leaf = authority.issue();
    for (const char* host : {"localhost", "127.0.0.1", "::1"}) {
        CAPTURE(host);
        CHECK(verify(authority.pem(), leaf, host) == X509_V_OK);
    }
    CHECK(verify(authority.pem(), leaf, "example.com") == X509_V_ERR_HOSTNAME_MISMATCH);
    CHECK(verify(authority.pem(), leaf, "127.0.0.2") == X509_V_ERR_IP_ADDRESS_MISMATCH);
    CHECK(X509_check_private_key(leaf.certificate.get(), leaf.key.get()) == 1);
}

TEST_CASE("each faulty certificate has its own fault and no other") {
    const certificate_authority authority;
    const auto outcome = [&](certificate_kind kind, const char* host = "localhost") {
        return verify(authority.pem(), authority.issue(kind), host);
    };
    CHECK(outcome(certificate_kind::wrong_host) == X509_V_ERR_HOSTNAME_MISMATCH);
    CHECK(outcome(certificate_kind::wrong_host, "127.0.0.1") == X509_V_ERR_IP_ADDRESS_MISMATCH);
    CHECK(outcome(certificate_kind::wrong_host, "elsewhere.test") == X509_V_OK);
    CHECK(outcome(certificate_kind::expired) == X509_V_ERR_CERT_HAS_EXPIRED);
    CHECK(outcome(certificate_kind::not_yet_valid) == X509_V_ERR_CERT_NOT_YET_VALID);
    CHECK(outcome(certificate_kind::self_signed) == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
    const int untrusted = outcome(certificate_kind::untrusted_issuer);
    CHECK((untrusted == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY || untrusted == X509_V_ERR_CERT_SIGNATURE_FAILURE));
}

TEST_CASE("an authority trusts nothing of another one, and lives for days at most") {
    const certificate_authority one, other;
    CHECK(one.pem() != other.pem());
    CHECK(verify(one.pem(), other.issue(), "localhost") != X509_V_OK);
    const server_certificate leaf = one.issue();
    int days = 0, seconds = 0;
    REQUIRE(ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(leaf.certificate.get())) == 1);
    CHECK(days <= 2);
}
