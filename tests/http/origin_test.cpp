#include <filed/http/origin.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using filed::http::errc;
using filed::http::origin;
using filed::http::parse_url;
using namespace std::string_view_literals;

} // namespace

TEST_CASE("parse_url: what is accepted, and what becomes of it") {
    struct row {
        std::string_view text;
        bool secure;
        std::string_view host;
        std::uint16_t port;
        std::string_view target;
        std::string_view host_header;
    };
    const row rows[] = {
        {"https://router.filed.com/graphql", true, "router.filed.com", 443, "/graphql", "router.filed.com"},
        {"https://example.com", true, "example.com", 443, "/", "example.com"},
        {"https://example.com/", true, "example.com", 443, "/", "example.com"},
        {"HTTPS://Example.COM:8443/A?b=C", true, "example.com", 8443, "/A?b=C", "example.com:8443"},
        {"https://example.com:443/", true, "example.com", 443, "/", "example.com"},
        {"https://example.com:80/", true, "example.com", 80, "/", "example.com:80"},
        {"https://example.com:1/", true, "example.com", 1, "/", "example.com:1"},
        {"https://example.com:65535", true, "example.com", 65535, "/", "example.com:65535"},
        {"https://example.com?q", true, "example.com", 443, "/?q", "example.com"},
        {"https://example.com/?", true, "example.com", 443, "/?", "example.com"},
        {"https://example.com./x", true, "example.com.", 443, "/x", "example.com."},
        {"https://a-b.c_d.1password.x1/", true, "a-b.c_d.1password.x1", 443, "/", "a-b.c_d.1password.x1"},
        {"https://xn--mller-kva.de/", true, "xn--mller-kva.de", 443, "/", "xn--mller-kva.de"},
        {"https://10.1.2.3:8443/graphql", true, "10.1.2.3", 8443, "/graphql", "10.1.2.3:8443"},
        {"https://[::1]:8443/graphql", true, "::1", 8443, "/graphql", "[::1]:8443"},
        {"https://[2001:DB8::FF]", true, "2001:db8::ff", 443, "/", "[2001:db8::ff]"},
        {"https://[::ffff:10.1.2.3]/", true, "::ffff:10.1.2.3", 443, "/", "[::ffff:10.1.2.3]"},
        {"https://e.x/a/../b//c;d=e,f:g@h!$&'()*+~-._%2F%aB", true, "e.x", 443, "/a/../b//c;d=e,f:g@h!$&'()*+~-._%2F%aB", "e.x"},
        {"https://e.x/a?b/c?d@e:f", true, "e.x", 443, "/a?b/c?d@e:f", "e.x"},
        {"http://localhost/", false, "localhost", 80, "/", "localhost"},
        {"http://LocalHost:8080/x", false, "localhost", 8080, "/x", "localhost:8080"},
        {"http://LocalHost.:8080/x", false, "localhost", 8080, "/x", "localhost:8080"},
        {"https://localhost./x", true, "localhost", 443, "/x", "localhost"},
        {"http://localhost:443/x", false, "localhost", 443, "/x", "localhost:443"},
        {"http://127.0.0.1:1/", false, "127.0.0.1", 1, "/", "127.0.0.1:1"},
        {"http://127.255.0.9", false, "127.255.0.9", 80, "/", "127.255.0.9"},
        {"http://[::1]/", false, "::1", 80, "/", "[::1]"},
        {"http://[0:0:0:0:0:0:0:1]:80/", false, "0:0:0:0:0:0:0:1", 80, "/", "[0:0:0:0:0:0:0:1]"},
    };
    for (const row& each : rows) {
        CAPTURE(each.text);
        const auto read = parse_url(each.text);
        REQUIRE(read);
        CHECK(read->origin == origin{each.secure, std::string{each.host}, each.port});
        CHECK(read->target == each.target);
        CHECK(read->host_header() == each.host_header);
        CHECK(read->origin.text() == (each.secure ? "https://" : "http://") + std::string{each.host_header});
        const auto again = parse_url(read->text());
        REQUIRE(again);
        CHECK(*again == *read);
    }
}

TEST_CASE("parse_url: what is refused, with a text that says why and shows nothing") {
    struct row {
        std::string_view text;
        std::string_view reason;
    };
    const std::string long_label = "https://" + std::string(64, 'a') + ".com/";
    std::string long_name = "https://";
    for (int label = 0; label < 60; ++label)
        long_name += "abcd.";
    const row rows[] = {
        {"", "empty"},
        {"example.com", "https://"},
        {"//example.com/", "https://"},
        {"https:/example.com", "https://"},
        {"https:example.com", "https://"},
        {"ftp://example.com/", "scheme"},
        {"httpss://example.com/", "scheme"},
        {"ws://localhost/", "scheme"},
        {"://example.com/", "scheme"},
        {"https://", "no host"},
        {"https:///graphql", "no host"},
        {"https://:443/", "no host"},
        {"https://?q", "no host"},
        {"https://user@example.com/", "user name"},
        {"https://user:hunter2@example.com/", "user name"},
        {"https://@example.com/", "user name"},
        {"https://example.com@evil.example/", "user name"},
        {"https://example.com/#fragment", "fragment"},
        {"https://example.com#fragment", "fragment"},
        {"https://example.com/a b", "space"},
        {" https://example.com/", "space"},
        {"https://exa mple.com/", "space"},
        {"https://example.com/\r\nX: y", "control"},
        {"https://example.com/\n", "control"},
        {"https://exam\tple.com/", "control"},
        {"https://example.com/\x7f", "control"},
        {"https://example.com\0.evil.example/"sv, "control"},
        {"https://m\xc3\xbcller.de/", "xn--"},
        {"https://\xe2\x80\x8b"
         "example.com/",
         "xn--"},
        {"https://example.com/\xc3\xbc", "percent-encoded"},
        {"https://example.com/\"", "percent-encoded"},
        {"https://example.com/{id}", "percent-encoded"},
        {"https://example.com/a\\b", "percent-encoded"},
        {"https://example.com\\@evil.example/", "percent-encoded"},
        {"https://example.com/%", "hexadecimal"},
        {"https://example.com/%4", "hexadecimal"},
        {"https://example.com/%4g", "hexadecimal"},
        {"https://example.com/?%zz", "hexadecimal"},
        {"https://exa%6dple.com/", "names cannot have"},
        {"https://exam,ple.com/", "names cannot have"},
        {"https://*.example.com/", "names cannot have"},
        {"https://exam[ple.com/", "names cannot have"},
        {"https://example..com/", "empty label"},
        {"https://.example.com/", "empty label"},
        {"https://./", "empty label"},
        {"https://-example.com/", "hyphen"},
        {"https://example-.com/", "hyphen"},
        {long_label, "63"},
        {long_name, "too long"},
        {"https://example.com:/", "port is empty"},
        {"https://[::1]:/", "port is empty"},
        {"https://example.com:0/", "port is 0"},
        {"https://example.com:65536/", "above 65535"},
        {"https://example.com:99999999999999999999/", "above 65535"},
        {"https://example.com:-1/", "not a number"},
        {"https://example.com:8a/", "not a number"},
        {"https://example.com:80:80/", "brackets"},
        {"https://::1/", "brackets"},
        {"https://2001:db8::1/", "brackets"},
        {"https://[::1/", "not closed"},
        {"https://[]/", "no IPv6"},
        {"https://[127.0.0.1]/", "no IPv6"},
        {"https://[::1%25lo]/", "no IPv6"},
        {"https://[v1.x]/", "no IPv6"},
        {"https://[::1]x/", "something else"},
        {"https://1.2.3/", "IPv4"},
        {"https://127.1/", "IPv4"},
        {"https://0x7f000001/", "IPv4"},
        {"https://0x7f.0.0.1/", "IPv4"},
        {"https://2130706433/", "IPv4"},
        {"https://127.0.0.01/", "IPv4"},
        {"https://256.0.0.1/", "IPv4"},
        {"https://1.2.3.4.5/", "IPv4"},
        {"https://127.0.0.1./", "IPv4"},
        {"http://127.1/", "IPv4"},
        {"http://2130706433/", "IPv4"},
    };
    for (const row& each : rows) {
        CAPTURE(each.text);
        const auto read = parse_url(each.text, "option endpoint");
        REQUIRE_FALSE(read);
        CHECK(read.error().code() == errc::invalid_url);
        CHECK(read.error().code() == filed::condition::configuration);
        CHECK(read.error().place() == "option endpoint");
        const std::string message = read.error().message();
        CAPTURE(message);
        CHECK(message.find(each.reason) != std::string::npos);
        for (const char* part : {"hunter2", "user:", "example.com", "evil"})
            CHECK(message.find(part) == std::string::npos);
    }
}

TEST_CASE("parse_url: http goes to this machine and nowhere else") {
    for (const std::string_view host :
         {"example.com", "localhost.example.com", "notlocalhost", "foo.localhost", "128.0.0.1", "126.0.0.1",
          "10.0.0.1", "0.0.0.0", "[::]", "[::2]", "[::ffff:127.0.0.1]", "[fe80::1]", "127.0.0.1.example.com"}) {
        CAPTURE(host);
        const auto read = parse_url("http://" + std::string{host} + "/graphql", "option endpoint");
        REQUIRE_FALSE(read);
        CHECK(read.error().code() == filed::errc::insecure_endpoint);
        CHECK(read.error().place() == "option endpoint");
        CHECK(parse_url("https://" + std::string{host} + "/graphql"));
    }
}

TEST_CASE("origin: compared by scheme, host and port") {
    const origin one{true, "example.com", 443};
    CHECK(one == origin{true, "example.com", 443});
    CHECK_FALSE(one == origin{false, "example.com", 443});
    CHECK_FALSE(one == origin{true, "example.org", 443});
    CHECK_FALSE(one == origin{true, "example.com", 8443});
}
