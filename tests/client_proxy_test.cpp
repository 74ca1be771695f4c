// Whole clients through a proxy.
#include "client_support.hpp"
#include "recording_observer.hpp"

#include "testing/connect_proxy.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>

using namespace filed_test;
using namespace std::chrono_literals;
namespace http = filed::http;

namespace {

/// A stand-in behind a proxy, and what a client of both needs.
struct proxied_world : world {
    explicit proxied_world(proxy_manners manners = {}) : proxy{[&] {
        manners.target = server.port();
        return std::move(manners);
    }()} {
        options = server.client_options();
        options.proxy = proxy.url();
        options.observers.push_back(watch);
        options.retry.attempts = 1;
    }
    [[nodiscard]] filed::result<filed::Health> health(filed::request_options with = {}) {
        const filed::client one = client(options);
        return run(one.health(with, filed::as_result));
    }

    connect_proxy proxy;
    std::shared_ptr<recording_observer> watch = std::make_shared<recording_observer>();
    filed::client_options options;
};

proxy_manners answering(std::string answer, bool hangs_up = false) {
    proxy_manners manners;
    manners.answer = std::move(answer);
    manners.hangs_up = hangs_up;
    return manners;
}

/// Nothing that came from a proxy's URL may be in a text.
void check_silent(const filed::error& reason) {
    for (const filed::error* each = &reason; each; each = each->cause()) {
        CHECK(each->message().find("canary") == std::string::npos);
        CHECK(each->message().find("Basic ") == std::string::npos);
    }
}

} // namespace

TEST_CASE("calls go through the tunnel, and the proxy sees nothing of them") {
    for (const std::size_t piece : {std::size_t{0}, std::size_t{1}}) {
        proxy_manners manners;
        manners.piece = piece;
        proxied_world here{manners};
        const auto client = here.client(here.options);
        for (int i = 0; i < 5; ++i) CHECK(member(run(client.me())).role == "admin");
        const auto requests = here.proxy.requests();
        REQUIRE(requests.size() == 1); // one connection, one tunnel
        const std::string authority = "localhost:" + std::to_string(here.server.port());
        CHECK(requests[0] == "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\nUser-Agent: filed-cpp/" + std::string{filed::version} + "\r\n\r\n");
        const std::string seen = here.proxy.passed_on();
        CHECK(seen.size() > 1000);
        CHECK(seen.find("graphql") == std::string::npos);
        CHECK(seen.find("Bearer") == std::string::npos);
        const auto tunnels = here.watch->events("tunnel");
        REQUIRE(tunnels.size() == 1);
        CHECK(tunnels[0].outcome == "ok");
        CHECK(tunnels[0].status == 200);
        CHECK(tunnels[0].detail == "proxy " + here.proxy.url());
        CHECK(client.counters().connections.opened == 1);
    }
}

TEST_CASE("the certificate is the origin's to show, whoever carries the bytes") {
    proxied_world here;
    here.options.retry.attempts = 3;
    SUBCASE("of another host") {
        here.options.endpoint = "https://router.example.com/graphql";
        CHECK(here.health().error().code() == filed::tls::errc::host_name_mismatch);
        CHECK(here.proxy.requests().at(0).find("CONNECT router.example.com:443 ") == 0); // the proxy resolves the name, not we
        CHECK(here.watch->events("resolve").at(0).detail == "127.0.0.1");
    }
    SUBCASE("of an unknown authority") {
        here.options.tls.ca_file.clear();
        CHECK(here.health().error().code() == filed::tls::errc::certificate_untrusted);
    }
    CHECK(here.server.counts().requests == 0);
}

TEST_CASE("with credentials") {
    proxy_manners manners;
    manners.authorization = "Basic Y2FuYXJ5OmNhbmFyeXB3"; // canary:canarypw
    proxied_world here{manners};
    SUBCASE("that are right") {
        here.options.proxy = here.proxy.url("canary:canary%70w");
        CHECK(here.health().has_value());
        CHECK(here.proxy.passed_on().find("Y2FuYXJ5") == std::string::npos); // for the proxy alone
    }
    SUBCASE("that are wrong") {
        here.options.proxy = here.proxy.url("canary:canary-wrong");
        const auto got = here.health();
        CHECK(got.error().code() == http::errc::proxy_authentication_required);
        CHECK(got.error().http_status() == 407);
        check_silent(got.error());
        CHECK(got.error().message().find(here.proxy.url()) != std::string::npos);
    }
    SUBCASE("that are missing") {
        CHECK(here.health().error().code() == http::errc::proxy_authentication_required);
    }
    for (const auto& request : here.server.recent_requests()) {
        for (const auto& [name, value] : request.http.fields) CHECK(name != "proxy-authorization");
    }
    CHECK(here.proxy.requests().size() == 1); // what is wrong stays wrong
}

TEST_CASE("a proxy that refuses is named with its status") {
    for (const int status : {400, 403, 405, 302}) {
        proxied_world here{answering("HTTP/1.1 " + std::to_string(status) + " canary\r\nContent-Length: 6\r\n\r\ncanary")};
        here.options.retry.attempts = 3;
        const auto got = here.health();
        CHECK(got.error().code() == http::errc::proxy_refused);
        CHECK(got.error().http_status() == status);
        CHECK_FALSE(got.error().may_have_been_executed());
        check_silent(got.error());
        CHECK(here.proxy.requests().size() == 1);
        CHECK(here.watch->events("tunnel").at(0).status == status);
        CHECK(here.watch->events("handshake").empty());
    }
}

TEST_CASE("a proxy that cannot reach the endpoint is asked again, for a mutation too") {
    proxied_world here{answering("HTTP/1.1 503 Service Unavailable\r\n\r\n", true)};
    here.options.retry.attempts = 2;
    here.options.retry.pause_base = 1ms;
    const auto client = here.client(here.options);
    const auto got = run(client.exchange(here.server.api_key(), filed::as_result));
    CHECK(got.error().code() == http::errc::proxy_refused);
    CHECK(got.error().http_status() == 503);
    CHECK_FALSE(got.error().may_have_been_executed());
    CHECK(here.proxy.requests().size() == 2);
}

TEST_CASE("a proxy that is not there is named, with the cause") {
    proxied_world here;
    std::string dead;
    {
        const connect_proxy gone{proxy_manners{}};
        dead = gone.url("canary:canary");
    }
    SUBCASE("nothing listens") {
        here.options.proxy = dead;
        const auto got = here.health();
        CHECK(got.error().code() == http::errc::proxy_unreachable);
        REQUIRE(got.error().cause() != nullptr);
        CHECK(got.error().cause()->code() == http::errc::connection_refused);
        check_silent(got.error());
        CHECK(here.watch->events("connect").at(0).outcome == "filed.http.connection_refused");
    }
    SUBCASE("no such name") {
        here.options.proxy = "http://canary:canary@name.invalid:3128";
        const auto got = here.health();
        CHECK(got.error().code() == http::errc::proxy_unreachable);
        REQUIRE(got.error().cause() != nullptr);
        CHECK(got.error().cause()->code() == http::errc::name_not_found);
        CHECK(got.error().place() == "proxy http://name.invalid:3128");
        check_silent(got.error());
    }
    SUBCASE("it hangs up") {
        const connect_proxy rude{answering("", true)};
        here.options.proxy = rude.url("canary:canary");
        const auto got = here.health();
        CHECK(got.error().code() == http::errc::proxy_unreachable);
        REQUIRE(got.error().cause() != nullptr);
        CHECK(got.error().cause()->code() == http::errc::connection_closed);
        check_silent(got.error());
    }
    CHECK(here.server.counts().connections == 0);
}

TEST_CASE("what is no proxy is refused") {
    SUBCASE("another protocol") {
        proxied_world here{answering("220 canary ESMTP\r\n")};
        CHECK(here.health().error().code() == http::errc::malformed_response);
        CHECK(here.watch->events("tunnel").at(0).outcome == "filed.http.malformed_response");
    }
    SUBCASE("a head without end") {
        proxied_world here{answering("HTTP/1.1 200 OK\r\nX: " + std::string(100'000, 'x'))};
        CHECK(here.health().error().code() == http::errc::header_too_large);
    }
    SUBCASE("a stranger who speaks first in the tunnel") {
        proxied_world here{answering("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")};
        const auto got = here.health(); // in one piece it is the answer to CONNECT that is wrong, in two the handshake
        CHECK_FALSE(got.has_value());
        check_silent(got.error());
    }
}

TEST_CASE("a silent proxy ends with its own time, or with the call's, and both say where") {
    proxy_manners manners;
    manners.is_silent = true;
    proxied_world here{manners};
    SUBCASE("its own") {
        here.options.connections.tunnel_time = 60ms;
        CHECK(here.health().error().code() == http::errc::proxy_timeout);
        CHECK(here.watch->events("tunnel").at(0).outcome == "filed.http.proxy_timeout");
    }
    SUBCASE("the call's") {
        const auto got = here.health({.deadline = 60ms});
        CHECK(got.error().code() == filed::errc::deadline_exceeded);
        CHECK(got.error().message().find("while the proxy opens the tunnel") != std::string::npos);
        CHECK_FALSE(got.error().may_have_been_executed());
    }
}

TEST_CASE("a client that is closed meanwhile says so") {
    proxy_manners manners;
    manners.is_silent = true;
    proxied_world here{manners};
    const auto client = here.client(here.options);
    auto waiting = client.health(filed::as_result(asio::use_future));
    while (here.proxy.requests().empty()) std::this_thread::yield();
    client.close();
    CHECK(waiting.get().error().code() == filed::errc::client_closed);
}

TEST_CASE("what the environment says applies to clients that say nothing, but not on this machine") {
    proxied_world here;
    ::setenv("HTTPS_PROXY", here.proxy.url("canary:canary").c_str(), 1);
    here.options.proxy = {};
    CHECK(here.health().has_value()); // localhost
    CHECK(here.proxy.requests().empty());
    here.options.endpoint = "https://router.example.com/graphql";
    CHECK(here.health().error().code() == filed::tls::errc::host_name_mismatch); // it got as far as the stand-in's certificate
    CHECK(here.proxy.requests().size() == 1);
    here.options.proxy = http::proxy_setting::none();
    here.options.endpoint = "https://name.invalid/graphql";
    CHECK(here.health().error().code() == http::errc::name_not_found);
    CHECK(here.proxy.requests().size() == 1);
    ::setenv("HTTPS_PROXY", "socks5://canary", 1);
    here.options.proxy = {};
    const auto made = filed::client::make(here.threads.get_executor(), here.server.api_key(), here.options);
    CHECK(made.error().code() == http::errc::invalid_url);
    CHECK(made.error().place() == "environment variable HTTPS_PROXY");
    check_silent(made.error());
    ::unsetenv("HTTPS_PROXY");
}
