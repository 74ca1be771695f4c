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
