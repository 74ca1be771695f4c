/// \file
/// Pins: the public keys that a server's chain must lead over (RFC 7469).
#pragma once

#include <filed/support/base64.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filed::inline FILED_ABI::tls {

/// A set of public keys, known by the SHA-256 of their SubjectPublicKeyInfo. Immutable once made; may be used from any thread.
class public_key_pins {
public:
    /// No pins: every chain matches.
    public_key_pins() = default;

    /// Reads pins in the form of RFC 7469, section 2.1.1: the base64 of a SHA-256, 44 characters.
    /// Errors: `filed::errc::invalid_option` with the number of the first that is malformed.
    [[nodiscard]] static result<public_key_pins> make(const std::vector<std::string>& texts) {
        public_key_pins made;
        for (const std::string& text : texts) {
            const std::optional<digest> pin = decode(text);
            if (!pin) {
                return error{filed::errc::invalid_option, "option tls.public_key_pins",
                             "number " + std::to_string(made.known_.size() + 1) + " is no base64 of a SHA-256, which has 44 characters"};
            }
            made.known_.push_back(*pin);
        }
        return made;
    }

    [[nodiscard]] bool empty() const noexcept { return known_.empty(); }

    /// Whether a public key of the chain is pinned (RFC 7469, section 2.6). \param chain  verified, so that each key has signed the
    /// next
    [[nodiscard]] bool match(const STACK_OF(X509) * chain) const noexcept {
        if (known_.empty()) return true;
        for (int index = 0; chain && index < sk_X509_num(chain); ++index) {
            const std::optional<digest> own = digest_of(sk_X509_value(chain, index));
            if (own && std::find(known_.begin(), known_.end(), *own) != known_.end()) return true;
        }
        return false;
    }

private:
    using digest = std::array<unsigned char, 32>;

    /// Base64 of 32 bytes (RFC 4648, section 4), in its only form.
    [[nodiscard]] static std::optional<digest> decode(std::string_view text) {
        digest made{};
        const auto bytes = from_base64(text.substr(0, text.find('=')));
        if (!bytes || bytes->size() != made.size() || to_base64(*bytes) != text) return std::nullopt;
        std::copy(bytes->begin(), bytes->end(), made.begin());
        return made;
    }

    [[nodiscard]] static std::optional<digest> digest_of(const X509* certificate) noexcept {
        unsigned char* encoded = nullptr;
        const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &encoded);
        if (size <= 0) return std::nullopt;
        digest made{};
        const bool good = EVP_Digest(encoded, static_cast<std::size_t>(size), made.data(), nullptr, EVP_sha256(), nullptr) == 1;
        OPENSSL_free(encoded);
        return good ? std::optional{made} : std::nullopt;
    }

    std::vector<digest> known_;
};

} // namespace filed::tls
