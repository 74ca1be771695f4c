/// \file
/// SHA-256 in the compiler (FIPS 180-4), for the ids of constant documents. Not for secrets: it is not made to hide its timing.
#pragma once

#include <filed/version.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

namespace detail {

/// The state of the digest and one block of 64 bytes at a time (FIPS 180-4, section 6.2).
class sha256 {
public:
    constexpr void add(unsigned char byte) noexcept {
        block_[filled_++] = byte;
        ++length_;
        if (filled_ != block_.size()) return;
        compress();
        filled_ = 0;
    }
    constexpr void add(std::string_view text) noexcept {
        for (const char byte : text)
            add(static_cast<unsigned char>(byte));
    }
    /// Ends the message.
    [[nodiscard]] constexpr std::array<unsigned char, 32> finish() noexcept {
        const std::uint64_t bits = length_ * 8;
        add(static_cast<unsigned char>(0x80));
        while (filled_ != 56)
            add(static_cast<unsigned char>(0));
        for (unsigned shift = 64; shift != 0;)
            add(static_cast<unsigned char>(bits >> (shift -= 8) & 0xFFU));
        std::array<unsigned char, 32> digest{};
        for (std::size_t i = 0; i < digest.size(); ++i)
            digest[i] = static_cast<unsigned char>(state_[i / 4] >> (24 - 8 * (i % 4)) & 0xFFU);
        return digest;
    }

private:
    [[nodiscard]] static constexpr std::uint32_t rotate(std::uint32_t value, unsigned count) noexcept {
        return value >> count | value << (32 - count);
    }

    constexpr void compress() noexcept {
        std::uint32_t w[64]{};
        for (std::size_t i = 0; i < 16; ++i) {
            w[i] = static_cast<std::uint32_t>(block_[4 * i]) << 24 | static_cast<std::uint32_t>(block_[4 * i + 1]) << 16 |
                   static_cast<std::uint32_t>(block_[4 * i + 2]) << 8 | static_cast<std::uint32_t>(block_[4 * i + 3]);
        }
        for (std::size_t i = 16; i < 64; ++i) {
            const std::uint32_t a = w[i - 15], b = w[i - 2];
            w[i] = w[i - 16] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) + w[i - 7] + (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
        }
        std::array<std::uint32_t, 8> s = state_;
        for (std::size_t i = 0; i < 64; ++i) {
            const std::uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
            const std::uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
            const std::uint32_t first = s[7] + (rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25)) + choice + constants[i] + w[i];
            const std::uint32_t second = (rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22)) + majority;
            for (std::size_t k = 7; k != 0; --k)
                s[k] = s[k - 1];
            s[4] += first;
            s[0] = first + second;
        }
        for (std::size_t i = 0; i < 8; ++i)
            state_[i] += s[i];
    }

    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes (section 4.2.2).
    static constexpr std::array<std::uint32_t, 64> constants{
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
        0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
        0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
        0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
        0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
        0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

    // Those of the square roots of the first 8 primes (section 5.3.3).
    std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> block_{};
    std::size_t filled_ = 0;
    std::uint64_t length_ = 0; // of the message in bytes
};

} // namespace detail

/// The id of a document: `sha256:` and the digest of its text in lower-case hexadecimal (GraphQL over HTTP, Persisted Documents).
class document_digest {
public:
    constexpr explicit document_digest(std::string_view document) noexcept {
        constexpr std::string_view prefix = "sha256:", digits = "0123456789abcdef";
        std::size_t at = 0;
        for (const char byte : prefix)
            text_[at++] = byte;
        detail::sha256 digest;
        digest.add(document);
        for (const unsigned char byte : digest.finish()) {
            text_[at++] = digits[byte >> 4U];
            text_[at++] = digits[byte & 0xFU];
        }
    }

    /// Lives as long as this object.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return {text_.data(), text_.size()}; }
    constexpr operator std::string_view() const noexcept { return text(); } // NOLINT: it is a text
    friend constexpr bool operator==(const document_digest&, const document_digest&) = default;

private:
    std::array<char, 7 + 64> text_{};
};

} // namespace filed::graphql
