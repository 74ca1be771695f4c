/// \file
/// A stand-in for an API key where keys are looked up.
#pragma once

#include <filed/auth/api_key.hpp>
#include <filed/support/error.hpp>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <compare>
#include <string_view>

namespace filed::auth {

/// HMAC-SHA-256 (RFC 2104) of an API key under a random key of this process: equal for equal keys, of no use to
/// anybody who reads it, and different in every process. So the text of a key is never the key of a map.
struct fingerprint {
    std::array<unsigned char, 32> bytes{};

    friend bool operator==(const fingerprint&, const fingerprint&) noexcept = default;
    friend auto operator<=>(const fingerprint&, const fingerprint&) noexcept = default;
};

/// The fingerprint of `key`. Thread-safe. Throws `filed::exception` with `errc::internal_error` when OpenSSL has no
/// random numbers.
[[nodiscard]] inline fingerprint fingerprint_of(const api_key& key) {
    static const auto salt = [] {
        std::array<unsigned char, 32> random{};
        if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1) {
            throw exception{error{filed::errc::internal_error, "fingerprint of the API key", "OpenSSL has no random numbers"}};
        }
        return random;
    }();
    const std::string_view text = key.reveal();
    fingerprint made;
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), salt.data(), static_cast<int>(salt.size()), reinterpret_cast<const unsigned char*>(text.data()),
              text.size(), made.bytes.data(), &size)) {
        throw exception{error{filed::errc::internal_error, "fingerprint of the API key", "OpenSSL failed"}};
    }
    return made;
}

} // namespace filed::auth
