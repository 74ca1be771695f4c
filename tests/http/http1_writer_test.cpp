#include <filed/http/http1_writer.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <vector>

namespace {

using filed::http::errc;
using filed::http::field;
using filed::http::request_head;
using filed::http::write_request;
using namespace std::string_view_literals;

static_assert(std::is_trivially_destructible_v<request_head>); // safe inside a co_await expression on GCC 12

request_head post(const std::vector<field>& fields = {}) { return {"POST", "/graphql", "example.com", fields}; }

std::string written(const request_head& head, std::string_view body) {
    filed::byte_buffer out;
    out.append("before|");
    REQUIRE(write_request(out, head, body));
    return std::string{out.view()};
}

/// Why a request is refused; checks that nothing of it was written, and that its values do not show.
filed::error refused(const request_head& head) {
    filed::byte_buffer out;
    out.append("before|");
    const auto outcome = write_request(out, head, "body");
    REQUIRE_FALSE(outcome);
    CHECK(out.view() == "before|");
    CHECK(outcome.error().code() == filed::condition::configuration);
    CHECK(outcome.error().message().find("CANARY") == std::string::npos);
    CHECK_FALSE(outcome.error().place().empty());
    return outcome.error();
}

} // namespace

TEST_CASE("write_request: a request, byte for byte") {
    CHECK(written(post({{"Authorization", "Bearer abc"}, {"X-Empty", ""}, {"x-tab", "a\tb \xc3\xa4"}}), "{\"query\":\"{me}\"}") ==
          "before|POST /graphql HTTP/1.1\r\nHost: example.com\r\nAuthorization: Bearer abc\r\nX-Empty: \r\nx-tab: a\tb "
          "\xc3\xa4\r\nContent-Length: 16\r\n\r\n"
          "{\"query\":\"{me}\"}");
    CHECK(written({"GET", "/a?b=%20c", "[::1]:8443", {}}, "") == "before|GET /a?b=%20c HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n");
}

TEST_CASE("write_request: Content-Length") {
    for (const std::string_view method : {"POST", "PUT", "PATCH", "PROPFIND"}) {
        CHECK(written({method, "/", "e.x", {}}, "").ends_with("\r\nContent-Length: 0\r\n\r\n"));
    }
    for (const std::string_view method : {"GET", "HEAD", "DELETE"}) {
        CHECK(written({method, "/", "e.x", {}}, "").find("Content-Length") == std::string::npos);
        CHECK(written({method, "/", "e.x", {}}, "x").ends_with("\r\nContent-Length: 1\r\n\r\nx"));
    }
    const std::string large(1'234'567, 'x');
    const std::string request = written(post(), large);
    CHECK(request.find("\r\nContent-Length: 1234567\r\n\r\n") != std::string::npos);
    CHECK(request.ends_with("\r\n\r\n" + large));
    CHECK(written(post(), "a\0\r\n\r\nb"sv).ends_with("\r\nContent-Length: 7\r\n\r\na\0\r\n\r\nb"sv)); // a body is any bytes
}

TEST_CASE("write_request: other forms of the target") {
    CHECK(written({"OPTIONS", "*", "e.x", {}}, "").starts_with("before|OPTIONS * HTTP/1.1\r\n"));
    CHECK(written({"CONNECT", "e.x:443", "e.x:443", {}}, "").starts_with("before|CONNECT e.x:443 HTTP/1.1\r\n"));
    for (const std::string_view target : {"", "*", "graphql", "https://example.com/"}) {
        CHECK(refused({"POST", target, "e.x", {}}).code() == errc::invalid_request);
    }
    CHECK(refused({"CONNECT", "", "e.x", {}}).code() == errc::invalid_request);
}

TEST_CASE("write_request: every byte that could break a line is refused wherever a text becomes one") {
    for (int byte = 0; byte < 256; ++byte) {
        const std::string text = std::string{"CANARY"} + static_cast<char>(byte) + "CANARY";
        const bool control = (byte < 0x20 && byte != '\t') || byte == 0x7f;
        const bool visible = byte > 0x20 && byte < 0x7f;
        CAPTURE(byte);

        filed::byte_buffer out;
        const std::vector<field> value{{"X", text}}, name{{text, "x"}};
        CHECK(write_request(out, post(value), "").has_value() == !control);
        CHECK(write_request(out, post(name), "").has_value() == filed::http::is_token(text));
        if (control) {
            CHECK(refused(post(value)).code() == filed::errc::forbidden_character);
            CHECK(refused(post(value)).place() == "header field X");
            CHECK(refused(post(name)).code() == filed::errc::forbidden_character);
            CHECK(refused({"POST", "/" + text, "e.x", {}}).code() == filed::errc::forbidden_character);
            CHECK(refused({"POST", "/", text, {}}).code() == filed::errc::forbidden_character);
            CHECK(refused({text, "/", "e.x", {}}).code() == filed::errc::forbidden_character);
        } else if (!visible) {
            const std::string target = "/" + text;
            CHECK(refused({"POST", target, "e.x", {}}).code() == errc::invalid_request);
            CHECK(refused({"POST", "/", text, {}}).code() == errc::invalid_request);
            CHECK(refused({text, "/", "e.x", {}}).code() == errc::invalid_request);
            CHECK(refused(post(name)).code() == errc::invalid_field);
        }
    }
    for (const std::string_view value : {"a\r\nX-Injected: b"sv, "a\rb"sv, "a\nb"sv, "\r\n"sv, "a\0b"sv}) {
        CHECK(refused(post({{"source-platform", value}})).code() == filed::errc::forbidden_character);
    }
}

TEST_CASE("write_request: names that are no token") {
    for (const std::string_view name : {"", "A B", "A:", "A(", "\xc3\xa4", "A/B", "A\tB"}) {
        const filed::error why = refused(post({{name, "x"}}));
        CHECK(why.code() == errc::invalid_field);
    }
    CHECK(refused({"", "/", "e.x", {}}).code() == errc::invalid_request);
    CHECK(refused({"GET /evil", "/", "e.x", {}}).code() == errc::invalid_request);
}

TEST_CASE("write_request: fields of the library's own are refused by name") {
    for (const std::string_view name :
         {"Host", "Content-Length", "Transfer-Encoding", "Connection", "HOST", "content-length", "tRANSFER-eNCODING", "connection",
          "Keep-Alive", "Proxy-Connection", "Upgrade", "TE", "Trailer", "Expect", "HTTP2-Settings"}) {
        const filed::error why = refused(post({{"A", "1"}, {name, "CANARY"}}));
        CHECK(why.code() == errc::reserved_field);
        CHECK(why.place() == "header field " + std::string{name});
    }
    CHECK_FALSE(filed::http::is_reserved_field("Hosts"));
    CHECK_FALSE(filed::http::is_reserved_field("Content-Type"));
    CHECK_FALSE(filed::http::is_reserved_field(""));
}

TEST_CASE("write_request: hosts") {
    for (const std::string_view host : {"", "e.x/", "user@e.x", "e.x, f.y", "e.x#", "e.x?a", "e.x\\"}) {
        CHECK(refused({"GET", "/", host, {}}).code() == errc::invalid_request);
    }
}
