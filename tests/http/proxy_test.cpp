#include <filed/http/proxy.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace filed::http;

namespace {

/// Sets or, with null, unsets a variable for as long as it lives.
class variable {
public:
    variable(const char* name, const char* value) : name_{name} {
        if (const char* before = std::getenv(name)) before_ = before;
        if (value) ::setenv(name, value, 1);
        else ::unsetenv(name);
    }
    ~variable() {
        if (before_) ::setenv(name_, before_->c_str(), 1);
        else ::unsetenv(name_);
    }
    variable(const variable&) = delete;
    variable& operator=(const variable&) = delete;

private:
    const char* name_;
    std::optional<std::string> before_;
};

/// An environment that says nothing of proxies.
struct clean_environment {
    variable a{"https_proxy", nullptr}, b{"HTTPS_PROXY", nullptr}, c{"no_proxy", nullptr}, d{"NO_PROXY", nullptr};
};

const origin somewhere{true, "api.example.com", 443};

std::string chosen(const proxy_setting& said = {}, const origin& target = somewhere) {
    const auto made = choose_proxy(said, target);
    if (!made) return made.error().name();
    return *made ? (*made)->where().text() : "direct";
}

} // namespace

TEST_CASE("a proxy's URL") {
    const auto parsed = [](std::string_view text) { return proxy::parse(text, "option proxy").value(); };
    CHECK(parsed("http://proxy.test:3128").where() == origin{false, "proxy.test", 3128});
    CHECK(parsed("http://proxy.test:3128/").where() == origin{false, "proxy.test", 3128});
    CHECK(parsed("HTTP://PROXY.test").where() == origin{false, "proxy.test", 80});
    CHECK(parsed("proxy.test:3128").where() == origin{false, "proxy.test", 3128});
    CHECK(parsed("http://[2001:db8::1]:3128").where() == origin{false, "2001:db8::1", 3128});
    CHECK(parsed("http://192.0.2.7:3128").text() == "proxy http://192.0.2.7:3128");
    CHECK(parsed("http://proxy.test:3128").authorization() == "");
    // RFC 7617, section 2
    CHECK(parsed("http://Aladdin:open%20sesame@proxy.test").authorization() == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    CHECK(parsed("Aladdin:open%20sesame@proxy.test:1").authorization() == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    CHECK(parsed("http://user@proxy.test").authorization() == "Basic dXNlcjo=");
    CHECK(parsed("http://u:p%3a%40%2f@proxy.test").authorization() == "Basic dTpwOkAv");
    CHECK(parsed("http://u:p:q@proxy.test").authorization() == "Basic dTpwOnE=");
    CHECK(parsed("http://canary:canary@proxy.test:3128").text() == "proxy http://proxy.test:3128");
}

TEST_CASE("a proxy's URL that cannot be used is refused, and nothing of it is shown") {
    for (const std::string_view wrong :
         {"https://canary:canary@canary.test", "socks5://canary.test:1080", "ftp://canary.test", "://canary.test", "http://", "http://:3128", "canary.test:0",
          "canary.test:99999", "canary.test:canary", "http://canary.test/canary", "http://canary.test?canary", "http://canary.test#canary",
          "http://can ary.test", "http://canary\r\nX: y.test", "http://canary@canary@canary.test", "http://canary:ca/nary@canary.test",
          "http://canary:ca%zz@canary.test", "http://canary:ca%4@canary.test", "http://canary%0d%0a:x@canary.test", "http://canary:%00@canary.test",
          "http://ca%3anary:x@canary.test", "http://canary.test:3128:1", "http://[canary]:1", "http://canary_%41.test", "http://127.1:3128"}) {
        CAPTURE(wrong);
        const auto made = proxy::parse(wrong, "option proxy");
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code() == errc::invalid_url);
        CHECK(made.error().place() == "option proxy");
        CHECK(made.error().message().find("nary") == std::string::npos);
    }
}

TEST_CASE("without a word from the program the environment decides") {
    const clean_environment clean;
    CHECK(chosen() == "direct");
    const variable upper{"HTTPS_PROXY", "http://upper.test:1"};
    CHECK(chosen() == "http://upper.test:1");
    CHECK(chosen({}, origin{true, "192.0.2.1", 443}) == "http://upper.test:1");
    {
        const variable lower{"https_proxy", "lower.test:2"};
        CHECK(chosen() == "http://lower.test:2");
    }
    {
        const variable lower{"https_proxy", ""}; // as good as not set
        CHECK(chosen() == "http://upper.test:1");
    }
    {
        const variable other{"HTTP_PROXY", "http://other.test:1"};
        const variable all{"ALL_PROXY", "http://other.test:1"};
        CHECK(chosen() == "http://upper.test:1");
    }
    {
        const variable exempt{"NO_PROXY", "example.com"};
        CHECK(chosen() == "direct");
        CHECK(chosen({}, origin{true, "example.org", 443}) == "http://upper.test:1");
        const variable lower{"no_proxy", "example.org"};
        CHECK(chosen() == "http://upper.test:1");
    }
}

TEST_CASE("the variables do not apply to this machine, whatever they say") {
    const clean_environment clean;
    const variable wrong{"HTTPS_PROXY", "socks5://unusable"};
    for (const char* host : {"localhost", "127.0.0.1", "127.9.9.9", "::1"}) {
        CHECK(chosen({}, origin{true, host, 8443}) == "direct");
        CHECK(chosen({}, origin{false, host, 8080}) == "direct");
    }
    CHECK(chosen({}, parse_url("https://localhost.:8443/", "option endpoint").value().origin) == "direct");
    const auto made = choose_proxy({}, somewhere);
    CHECK(made.error().code() == errc::invalid_url);
    CHECK(made.error().place() == "environment variable HTTPS_PROXY");
    CHECK(made.error().message().find("unusable") == std::string::npos);
    const variable exempt{"NO_PROXY", "*"};
    CHECK(chosen() == "direct"); // what is not used need not be usable
}

TEST_CASE("what the program says counts more than the environment") {
    const clean_environment clean;
    const variable upper{"HTTPS_PROXY", "http://upper.test:1"};
    const variable exempt{"NO_PROXY", "*"};
    CHECK(chosen("http://mine.test:3") == "http://mine.test:3");
    CHECK(chosen(std::string{"mine.test:3"}, origin{true, "localhost", 8443}) == "http://mine.test:3");
    CHECK(chosen(proxy_setting::none()) == "direct");
    CHECK(chosen("") == "direct");
    CHECK(chosen("socks5://mine.test") == "filed.http.invalid_url");
}

TEST_CASE("a plain http endpoint is not for a proxy, whose machine it would be") {
    const clean_environment clean;
    const auto made = choose_proxy("http://mine.test:3", origin{false, "localhost", 8080});
    CHECK(made.error().code() == filed::errc::insecure_endpoint);
    CHECK(made.error().place() == "option proxy");
}

TEST_CASE("a setting forgets what it held") {
    proxy_setting said{"http://user:password@proxy.test"};
    said.forget();
    CHECK_FALSE(said.url().has_value());
}

TEST_CASE("a setting wipes its text when it ends, is moved from, or gets another") {
    alignas(proxy_setting) std::array<unsigned char, sizeof(proxy_setting)> memory{};
    const auto holds = [&](std::string_view text) {
        return std::string_view{reinterpret_cast<const char*>(memory.data()), memory.size()}.find(text) != std::string_view::npos;
    };
    const char* const url = "u:hunter2@h"; // so short that a string holds it in itself
    const auto make = [&] { return new (memory.data()) proxy_setting{std::string{url}}; };
    proxy_setting* said = make();
    REQUIRE(holds("hunter2"));
    said->~proxy_setting();
    CHECK_FALSE(holds("hunter2"));

    said = make();
    proxy_setting moved{std::move(*said)};
    CHECK_FALSE(holds("hunter2"));
    CHECK(moved.url() == url);
    *said = moved;
    CHECK(holds("hunter2"));
    CHECK(moved.url() == url);
    *said = "h:1";
    CHECK_FALSE(holds("hunter2"));
    CHECK(said->url() == "h:1");
    said->~proxy_setting();
}
