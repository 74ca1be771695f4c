#include <filed/http/no_proxy.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

bool covers(std::string_view list, std::string host, std::uint16_t port = 443) {
    return filed::http::bypasses_proxy(list, filed::http::origin{true, std::move(host), port});
}

} // namespace

TEST_CASE("NO_PROXY: a name covers the host and those below it") {
    for (const std::string_view list : {"example.com", ".example.com", "*.example.com", "EXAMPLE.com", "example.com.", "other.test,example.com",
                                        " example.com ", "other.test example.com", ",,example.com,", "other.test,\texample.com"}) {
        CAPTURE(list);
        CHECK(covers(list, "example.com"));
        CHECK(covers(list, "api.example.com"));
        CHECK(covers(list, "a.b.example.com"));
        CHECK(covers(list, "example.com."));
        CHECK_FALSE(covers(list, "badexample.com"));
        CHECK_FALSE(covers(list, "example.com.evil.test"));
        CHECK_FALSE(covers(list, "example.org"));
        CHECK_FALSE(covers(list, "com"));
    }
    CHECK_FALSE(covers("api.example.com", "example.com"));
}

TEST_CASE("NO_PROXY: * covers everything, and only alone") {
    CHECK(covers("*", "example.com"));
    CHECK(covers("other.test, *", "192.0.2.1"));
    CHECK_FALSE(covers("*example.com", "example.com"));
    CHECK_FALSE(covers("ex*mple.com", "example.com"));
}

TEST_CASE("NO_PROXY: addresses") {
    CHECK(covers("192.0.2.7", "192.0.2.7"));
    CHECK_FALSE(covers("192.0.2.7", "192.0.2.70"));
    CHECK_FALSE(covers("0.2.7", "192.0.2.7"));
    CHECK_FALSE(covers(".2.7", "192.0.2.7"));
    CHECK(covers("2001:db8::1", "2001:db8::1"));
    CHECK(covers("[2001:db8::1]", "2001:db8::1"));
    CHECK(covers("2001:DB8:0:0::1", "2001:db8::1"));
    CHECK_FALSE(covers("2001:db8::2", "2001:db8::1"));
    CHECK_FALSE(covers("192.0.2.7", "host.test"));
}

TEST_CASE("NO_PROXY: blocks of addresses") {
    CHECK(covers("192.0.2.0/24", "192.0.2.255"));
    CHECK_FALSE(covers("192.0.2.0/24", "192.0.3.0"));
    CHECK(covers("10.0.0.0/9", "10.127.255.255"));
    CHECK_FALSE(covers("10.0.0.0/9", "10.128.0.0"));
    CHECK(covers("192.0.2.7/32", "192.0.2.7"));
    CHECK_FALSE(covers("192.0.2.7/32", "192.0.2.6"));
    CHECK(covers("0.0.0.0/0", "203.0.113.1"));
    CHECK_FALSE(covers("0.0.0.0/0", "2001:db8::1"));
    CHECK_FALSE(covers("0.0.0.0/0", "host.test"));
    CHECK(covers("2001:db8::/33", "2001:db8:7fff::1"));
    CHECK_FALSE(covers("2001:db8::/33", "2001:db8:8000::1"));
    for (const std::string_view wrong : {"192.0.2.0/33", "192.0.2.0/", "192.0.2.0/-1", "192.0.2.0/2x", "192.0.2/24", "/24", "192.0.2.0/24/8", "2001:db8::/129", "192.0.2.0/99999999999"}) {
        CAPTURE(wrong);
        CHECK_FALSE(covers(wrong, "192.0.2.0"));
        CHECK_FALSE(covers(wrong, "2001:db8::"));
    }
}

TEST_CASE("NO_PROXY: ports") {
    CHECK(covers("example.com:8443", "example.com", 8443));
    CHECK(covers(".example.com:8443", "api.example.com", 8443));
    CHECK_FALSE(covers("example.com:8443", "example.com", 443));
    CHECK(covers("192.0.2.7:443", "192.0.2.7", 443));
    CHECK_FALSE(covers("192.0.2.7:443", "192.0.2.7", 444));
    CHECK(covers("[2001:db8::1]:443", "2001:db8::1", 443));
    CHECK_FALSE(covers("[2001:db8::1]:443", "2001:db8::1", 444));
    for (const std::string_view wrong : {"example.com:", "example.com:x", "example.com:99999", "[2001:db8::1", "[2001:db8::1]x", "[2001:db8::1]443", ":443", "[]:443"}) {
        CAPTURE(wrong);
        CHECK_FALSE(covers(wrong, "example.com"));
        CHECK_FALSE(covers(wrong, "2001:db8::1"));
    }
}

TEST_CASE("NO_PROXY: what is not there covers nothing") {
    for (const std::string_view empty : {"", ",", " , ,", ".", "*.", "..", "[", "/"}) {
        CAPTURE(empty);
        CHECK_FALSE(covers(empty, "example.com"));
        CHECK_FALSE(covers(empty, "192.0.2.1"));
        CHECK_FALSE(covers(empty, "2001:db8::1"));
    }
}
