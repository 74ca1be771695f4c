#include <filed/testing/json_web_token.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace filed::testing;

namespace {

std::string from_base64url(std::string_view text) {
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string bytes;
    unsigned window = 0, bits = 0;
    for (const char c : text) {
        const std::size_t digit = alphabet.find(c);
        REQUIRE(digit != std::string_view::npos);
        window = (window << 6U) | static_cast<unsigned>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((window >> bits) & 0xFFU);
        }
    }
    return bytes;
}

/// RFC 7515 section 5.2 with the public key alone.
bool es256_holds(const std::string& pem, std::string_view token) {
    const memory_bio bio{BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))};
    const evp_key key{PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr)};
    REQUIRE(key);
    const std::size_t dot = token.rfind('.');
    const std::string raw = from_base64url(token.substr(dot + 1));
    if (raw.size() != 64) return false;
    const auto* half = reinterpret_cast<const unsigned char*>(raw.data());
    const ecdsa_signature pair{ECDSA_SIG_new()};
    REQUIRE(ECDSA_SIG_set0(pair.get(), BN_bin2bn(half, 32, nullptr), BN_bin2bn(half + 32, 32, nullptr)) == 1);
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    REQUIRE(size > 0);
    const evp_digest digest{EVP_MD_CTX_new()};
    REQUIRE(EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1);
    const int verdict = EVP_DigestVerify(digest.get(), der, static_cast<std::size_t>(size),
                                         reinterpret_cast<const unsigned char*>(token.data()), dot);
    OPENSSL_free(der);
    return verdict == 1;
}

} // namespace

TEST_CASE("base64url as in RFC 4648 section 10, without padding and with the two other characters") {
    CHECK(to_base64url("") == "");
    CHECK(to_base64url("f") == "Zg");
    CHECK(to_base64url("fo") == "Zm8");
    CHECK(to_base64url("foo") == "Zm9v");
    CHECK(to_base64url("foob") == "Zm9vYg");
    CHECK(to_base64url("fooba") == "Zm9vYmE");
    CHECK(to_base64url("foobar") == "Zm9vYmFy");
    CHECK(to_base64url("\xFB\xEF\xFF") == "--__");
}

TEST_CASE("an ES256 token verifies with the public key, and no changed one does") {
    const es256_signer signer;
    const std::string pem = signer.public_key_pem();
    const std::string payload = R"({"sub":"me","exp":1})";
    // R or S starts with a zero byte about once in 128 signatures: the padding has to be right then, too.
    for (int i = 0; i < 400; ++i) {
        const std::string token = signer.sign(payload + std::string(static_cast<std::size_t>(i % 7), ' '));
        REQUIRE(es256_holds(pem, token));
    }
    std::string token = signer.sign(payload);
    CHECK(from_base64url(std::string_view{token}.substr(0, token.find('.'))) == R"({"alg":"ES256","typ":"JWT"})");
    const std::size_t first = token.find('.') + 1;
    CHECK(from_base64url(std::string_view{token}.substr(first, token.rfind('.') - first)) == payload);
    token[first + 2] = token[first + 2] == 'A' ? 'B' : 'A';
    CHECK_FALSE(es256_holds(pem, token));
    CHECK_FALSE(es256_holds(es256_signer{}.public_key_pem(), signer.sign(payload)));
}

TEST_CASE("an HS256 token depends on the text and on the signer's secret") {
    const hs256_signer one, other;
    const std::string token = one.sign("{}");
    CHECK(token == one.sign("{}"));
    CHECK(token != one.sign("{ }"));
    CHECK(token != other.sign("{}"));
    CHECK(token.substr(0, token.find('.')) == "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"); // as in the documented sample
    CHECK(from_base64url(std::string_view{token}.substr(token.rfind('.') + 1)).size() == 32);
}
