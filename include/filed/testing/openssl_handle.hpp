/// \file
/// Owners for the OpenSSL objects that the test kit makes.
#pragma once

#include <filed/support/error.hpp>
#include <filed/testing/error.hpp>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI::testing {

/// Frees an OpenSSL object with its own function.
template <auto Free>
struct openssl_deleter {
    template <class Object>
    void operator()(Object* object) const noexcept {
        Free(object);
    }
};

using evp_key = std::unique_ptr<EVP_PKEY, openssl_deleter<&EVP_PKEY_free>>;
using evp_digest = std::unique_ptr<EVP_MD_CTX, openssl_deleter<&EVP_MD_CTX_free>>;
using x509_certificate = std::unique_ptr<X509, openssl_deleter<&X509_free>>;
using x509_extension = std::unique_ptr<X509_EXTENSION, openssl_deleter<&X509_EXTENSION_free>>;
using memory_bio = std::unique_ptr<BIO, openssl_deleter<&BIO_free_all>>;
using ecdsa_signature = std::unique_ptr<ECDSA_SIG, openssl_deleter<&ECDSA_SIG_free>>;

/// Throws `filed::exception` with `testing::errc::cryptography_failed` unless `done`.
inline void require_openssl(bool done, const char* step) {
    if (!done) throw exception{error{errc::cryptography_failed, step}};
}

/// A new private key on the curve P-256.
[[nodiscard]] inline evp_key make_p256_key() {
    evp_key key{EVP_EC_gen("P-256")};
    require_openssl(key != nullptr, "EVP_EC_gen");
    return key;
}

/// What was written to a memory BIO.
[[nodiscard]] inline std::string bio_text(const memory_bio& bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? std::string{data, static_cast<std::size_t>(size)} : std::string{};
}

/// `count` random bytes as lower-case hexadecimal digits.
[[nodiscard]] inline std::string random_hexadecimal(std::size_t count) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string bytes(count, '\0');
    require_openssl(RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) == 1, "RAND_bytes");
    std::string text;
    for (const char byte : bytes) {
        text += digits[static_cast<unsigned char>(byte) >> 4U];
        text += digits[static_cast<unsigned char>(byte) & 15U];
    }
    return text;
}

} // namespace filed::testing
