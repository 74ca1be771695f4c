/// \file
/// A stand-in for an API key where keys are looked up.
#pragma once

#include <filed/auth/api_key.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <compare>
#include <string_view>

namespace filed::inline FILED_ABI::auth {

/// HMAC-SHA-256 (RFC 2104) of an API key under a random key of this process: equal for equal keys, of no use to
/// anybody who reads it, and different in every process. So the text of a key is never the key of a map.
struct fingerprint {
    std::array<unsigned char, 32> bytes{};

    friend bool operator==(const fingerprint&, const fingerprint&) noexcept = default;
    friend auto operator<=>(const fingerprint&, const fingerprint&) noexcept = default;
};

/// The fingerprint of `key`. Thread-safe. Error: `filed::errc::internal_error` when OpenSSL has no random numbers.
[[nodiscard]] inline result<fingerprint> fingerprint_of(const api_key& key) {
    struct random_salt {
        std::array<unsigned char, 32> bytes{};
        bool made = RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1;
    };
    static const random_salt salt;
    const auto failed = [](const char* why) { return error{filed::errc::internal_error, "fingerprint of the API key", why}; };
    if (!salt.made) return failed("OpenSSL has no random numbers");
    const std::string_view text = key.reveal();
    fingerprint made;
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), salt.bytes.data(), static_cast<int>(salt.bytes.size()), reinterpret_cast<const unsigned char*>(text.data()),
              text.size(), made.bytes.data(), &size)) {
        return failed("OpenSSL failed");
    }
    return made;
}

} // namespace filed::auth
