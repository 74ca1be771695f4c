#include <filed/support/base64.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace std::string_literals;

TEST_CASE("base64: the test vectors of RFC 4648, section 10") {
    CHECK(filed::to_base64("") == "");
    CHECK(filed::to_base64("f") == "Zg==");
    CHECK(filed::to_base64("fo") == "Zm8=");
    CHECK(filed::to_base64("foo") == "Zm9v");
    CHECK(filed::to_base64("foob") == "Zm9vYg==");
    CHECK(filed::to_base64("fooba") == "Zm9vYmE=");
    CHECK(filed::to_base64("foobar") == "Zm9vYmFy");
}

TEST_CASE("base64: any byte") {
    CHECK(filed::to_base64("\0\xff\xfe"s) == "AP/+");
    CHECK(filed::to_base64("\xfb\xef\xbe\xff"s) == "++++/w==");
    CHECK(filed::to_base64("Aladdin:open sesame") == "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="); // RFC 7617, section 2
}

TEST_CASE("base64: there and back") {
    std::string bytes;
    for (int size = 0; size < 600; ++size) {
        std::string text = filed::to_base64(bytes);
        while (text.ends_with('=')) text.pop_back();
        CHECK(filed::from_base64(text) == bytes);
        for (char& c : text) c = c == '+' ? '-' : c == '/' ? '_' : c;
        CHECK(filed::from_base64(text, filed::base64_alphabet::url) == bytes);
        bytes.push_back(static_cast<char>(size * 37));
    }
}

TEST_CASE("base64: what is none") {
    using filed::base64_alphabet;
    for (const char* text : {"A", "AAAAA", "Zg==", "Zg=", "Zm9 ", "Zm9\n", "Zm9-", "Zm9_", "\xc3\xa4"}) CHECK_FALSE(filed::from_base64(text));
    for (const char* text : {"A", "Zm9+", "Zm9/", "Zg=="}) CHECK_FALSE(filed::from_base64(text, base64_alphabet::url));
    for (int c = 0; c < 256; ++c) {
        const std::string text{'A', static_cast<char>(c)};
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        CHECK(filed::from_base64(text).has_value() == (letter || c == '+' || c == '/'));
        CHECK(filed::from_base64(text, base64_alphabet::url).has_value() == (letter || c == '-' || c == '_'));
    }
    CHECK(filed::from_base64("Zh") == "f"); // with a bit too many
}
