/// \file
/// Signed JSON Web Tokens (RFC 7519) as the API and the legacy gateway give them out: ES256 and HS256 (RFC 7518).
#pragma once

#include <filed/support/base64.hpp>
#include <filed/testing/openssl_handle.hpp>

#include <openssl/bn.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::testing {

/// base64url without padding (RFC 4648 section 5, RFC 7515 appendix C).
[[nodiscard]] inline std::string to_base64url(std::string_view bytes) {
    std::string text = to_base64(bytes);
    text.erase(text.find_last_not_of('=') + 1);
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

/// Signs with a P-256 key of its own (ES256). Const use is thread-safe.
class es256_signer {
public:
    /// Throws `filed::exception` with `testing::errc::cryptography_failed`.
    es256_signer() : key_{make_p256_key()} {}

    /// The compact form of a token. \param payload  a JSON object
    [[nodiscard]] std::string sign(std::string_view payload) const {
        const std::string signed_part = to_base64url(R"({"alg":"ES256","typ":"JWT"})") + '.' + to_base64url(payload);
        return signed_part + '.' + to_base64url(signature(signed_part));
    }

    /// The public key as PEM, for whoever wants to check a signature.
    [[nodiscard]] std::string public_key_pem() const {
        const memory_bio bio{BIO_new(BIO_s_mem())};
        require_openssl(bio && PEM_write_bio_PUBKEY(bio.get(), key_.get()) == 1, "PEM_write_bio_PUBKEY");
        return bio_text(bio);
    }

private:
    /// R and S, 32 bytes each (RFC 7518 section 3.4); OpenSSL gives them in DER.
    [[nodiscard]] std::string signature(std::string_view text) const {
        const evp_digest digest{EVP_MD_CTX_new()};
        const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
        std::string der(128, '\0');
        std::size_t size = der.size();
        require_openssl(digest && EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1 &&
                            EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char*>(der.data()), &size, bytes, text.size()) ==
                                1,
                        "EVP_DigestSign");
        const auto* at = reinterpret_cast<const unsigned char*>(der.data());
        const ecdsa_signature pair{d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size))};
        constexpr int half = 32;
        std::string raw(2 * half, '\0');
        auto* out = reinterpret_cast<unsigned char*>(raw.data());
        require_openssl(pair && BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, half) == half &&
                            BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + half, half) == half,
                        "ECDSA signature");
        return raw;
    }

    evp_key key_;
};

/// Signs with a secret of its own (HS256). Const use is thread-safe.
class hs256_signer {
public:
    /// Throws `filed::exception` with `testing::errc::cryptography_failed`.
    hs256_signer() : secret_{random_hexadecimal(32)} {}

    /// The compact form of a token. \param payload  a JSON object
    [[nodiscard]] std::string sign(std::string_view payload) const {
        const std::string signed_part = to_base64url(R"({"alg":"HS256","typ":"JWT"})") + '.' + to_base64url(payload);
        unsigned char code[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        const auto* bytes = reinterpret_cast<const unsigned char*>(signed_part.data());
        require_openssl(
            HMAC(EVP_sha256(), secret_.data(), static_cast<int>(secret_.size()), bytes, signed_part.size(), code, &size) != nullptr,
            "HMAC");
        return signed_part + '.' + to_base64url({reinterpret_cast<const char*>(code), size});
    }

private:
    std::string secret_;
};

} // namespace filed::testing
