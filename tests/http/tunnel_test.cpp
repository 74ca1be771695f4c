#include <filed/http/tunnel.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace filed::http;
using namespace std::string_literals;
using status = tunnel::status;

namespace {

const proxy plain = proxy::parse("http://proxy.test:3128", "test").value();
const proxy with_credentials = proxy::parse("http://Aladdin:open%20sesame@proxy.test:3128", "test").value();

std::string request_of(const proxy& through, const origin& target) {
    filed::byte_buffer bytes;
    tunnel{through, limits{}}.write_request(bytes, target).value();
    return std::string{bytes.view()};
}

struct outcome {
    tunnel::status what = status::want_input;
    filed::error failure;
    int answered = 0;
};

/// Feeds `answer` in two pieces, the first of `cut` bytes; stops at the end of the story.
outcome after(std::string_view answer, std::size_t cut = 0, const proxy& through = plain, const limits& bounds = limits{}) {
    tunnel asked{through, bounds};
    outcome got;
    for (const std::string_view piece : {answer.substr(0, cut), answer.substr(cut)}) {
        if (got.what == status::want_input && !piece.empty()) got.what = asked.feed(piece);
    }
    got.failure = asked.failure();
    got.answered = asked.answered();
    return got;
}

} // namespace

TEST_CASE("CONNECT names the origin with its port, and carries the credentials") {
    const std::string agent = "User-Agent: filed-cpp/" + std::string{filed::version} + "\r\n";
    CHECK(request_of(plain, {true, "api.example.com", 443}) == "CONNECT api.example.com:443 HTTP/1.1\r\nHost: api.example.com:443\r\n" + agent + "\r\n");
    CHECK(request_of(with_credentials, {true, "2001:db8::1", 8443}) == "CONNECT [2001:db8::1]:8443 HTTP/1.1\r\nHost: [2001:db8::1]:8443\r\n" + agent +
                                                                           "Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n");
}

TEST_CASE("any 2xx opens the tunnel, at every split of its bytes") {
    for (const std::string& answer :
         {"HTTP/1.1 200 Connection established\r\n\r\n"s, "HTTP/1.0 200 Connection established\r\nProxy-agent: tinyproxy/1.11.1\r\n\r\n"s, "HTTP/1.1 204 \r\n\r\n"s,
          "HTTP/1.1 200\r\n\r\n"s, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"s,
          // RFC 9110, section 9.3.6: ignored in a 2xx
          "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"s, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"s,
          "HTTP/1.0 200 OK\r\nTransfer-Encoding: gzip\r\nContent-Length: many\r\nConnection: close\r\n\r\n"s}) {
        for (std::size_t cut = 0; cut <= answer.size(); ++cut) {
            const outcome got = after(answer, cut);
            CHECK_MESSAGE(got.what == status::open, answer, cut, got.failure);
            CHECK(got.answered / 100 == 2);
        }
        for (std::size_t size = 0; size < answer.size(); ++size) CHECK(after(answer.substr(0, size), 0).what == status::want_input);
    }
}

TEST_CASE("any other status is a refusal that names it, body or not") {
    for (const int code : {300, 302, 400, 403, 404, 500, 502, 503, 504, 999}) {
        const std::string answer = "HTTP/1.1 " + std::to_string(code) + " canary\r\nContent-Length: 6\r\nX: canary\r\n\r\ncanary";
        for (std::size_t cut = 0; cut <= answer.size(); ++cut) {
            const outcome got = after(answer, cut);
            REQUIRE(got.what == status::failed);
            CHECK(got.failure.code() == errc::proxy_refused);
            CHECK(got.failure.http_status() == code);
            CHECK(got.failure.place() == "proxy http://proxy.test:3128");
            CHECK(got.failure.message().find("canary") == std::string::npos);
        }
    }
}

TEST_CASE("407 says whether there were credentials, and never which") {
    const std::string answer = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"canary\"\r\n\r\n";
    const outcome without = after(answer, 9);
    CHECK(without.failure.code() == errc::proxy_authentication_required);
    CHECK(without.failure.http_status() == 407);
    CHECK(without.failure.message().find("were given") != std::string::npos);
    const outcome with = after(answer, 9, with_credentials);
    CHECK(with.failure.code() == errc::proxy_authentication_required);
    CHECK(with.failure.message().find("refused the user name") != std::string::npos);
    for (const std::string_view secret : {"Aladdin", "sesame", "QWxhZGRpb", "canary"}) CHECK(with.failure.message().find(secret) == std::string::npos);
}

TEST_CASE("401 from a proxy means the same: nobody else has seen the request") {
    const outcome got = after("HTTP/1.1 401 Unauthorized\r\n\r\n", 9, with_credentials);
    CHECK(got.failure.code() == errc::proxy_authentication_required);
    CHECK(got.failure.http_status() == 401);
}

TEST_CASE("what is no answer to CONNECT is refused with the proxy's name") {
    struct trial {
        std::string answer;
        errc code;
    };
    for (const trial& each : {trial{"HTTP/1.1 200 OK\r\n\r\n\x16\x03", errc::malformed_response}, // bytes of the tunnel before its first
                              trial{"SSH-2.0-OpenSSH\r\n", errc::malformed_response}, trial{"\x15\x03\x01\x00\x02", errc::malformed_response},
                              trial{"HTTP/2 200\r\n\r\n", errc::unsupported_protocol_version}, trial{"HTTP/1.1 200 OK\nX: y\n\n", errc::malformed_response},
                              trial{"HTTP/1.1 200 OK\r\n X: y\r\n\r\n", errc::malformed_response}, trial{"HTTP/1.1 101 Switching\r\n\r\n", errc::malformed_response},
                              trial{"HTTP/1.1 20 OK\r\n\r\n", errc::malformed_response}}) {
        for (std::size_t cut = 0; cut < each.answer.size(); ++cut) {
            const outcome got = after(each.answer, cut);
            // Two bytes that come later than the answer are the handshake's to judge.
            if (got.what == status::open) {
                CHECK(each.answer.substr(0, cut).ends_with("\r\n\r\n"));
                continue;
            }
            CHECK_MESSAGE(got.what == status::failed, each.answer);
            CHECK(got.failure.code() == each.code);
            CHECK(got.failure.place() == "proxy http://proxy.test:3128");
        }
    }
}

TEST_CASE("the head of the answer has limits") {
    limits bounds;
    bounds.header_size = 200;
    bounds.fields = 3;
    bounds.interim_responses = 2;
    const std::string_view ok = "HTTP/1.1 200 OK\r\n";
    CHECK(after(std::string{ok} + "A: 1\r\nB: 2\r\nC: 3\r\n\r\n", 0, plain, bounds).what == status::open);
    CHECK(after(std::string{ok} + "A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n\r\n", 0, plain, bounds).failure.code() == errc::header_too_large);
    CHECK(after(std::string{ok} + "A: " + std::string(300, 'x'), 0, plain, bounds).failure.code() == errc::header_too_large);
    CHECK(after("HTTP/1.1 200 " + std::string(300, 'x'), 0, plain, bounds).failure.code() == errc::header_too_large);
    std::string interim;
    for (int i = 0; i < 3; ++i) interim += "HTTP/1.1 103 Early Hints\r\n\r\n";
    CHECK(after(interim, 0, plain, bounds).failure.code() == errc::too_many_interim_responses);
}

TEST_CASE("a proxy that hangs up") {
    for (const std::string_view before : {"", "HTTP/1.1 200 OK\r\n"}) {
        tunnel asked{plain, limits{}};
        if (!before.empty()) CHECK(asked.feed(before) == status::want_input);
        CHECK(asked.end_of_stream() == status::failed);
        CHECK(asked.failure().code() == errc::connection_closed);
        CHECK(asked.failure().place() == "proxy http://proxy.test:3128");
    }
}
