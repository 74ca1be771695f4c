#include <filed/call/options.hpp>
#include <filed/support/config.hpp>

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <type_traits>

namespace {

/// Sets an environment variable for as long as it lives.
class variable {
public:
    variable(const char* name, const char* value) : name_{name} { ::setenv(name, value, 1); }
    ~variable() { ::unsetenv(name_); }
    variable(const variable&) = delete;
    variable& operator=(const variable&) = delete;

private:
    const char* name_;
};

} // namespace

TEST_CASE("client_options::from_env reads what is set and leaves the rest") {
    const filed::client_options defaults;
    CHECK(defaults.endpoint.empty()); // the client's own
    {
        const filed::client_options nothing = filed::client_options::from_env();
        CHECK(nothing.endpoint == defaults.endpoint);
        CHECK(nothing.source_platform.empty());
        CHECK(nothing.tls.ca_file.empty());
    }
    const variable endpoint{"FILED_ENDPOINT", "https://127.0.0.1:8443/graphql"};
    const variable ca_file{"FILED_CA_FILE", "ca.pem"};
    const variable platform{"FILED_SOURCE_PLATFORM", "tax-firm-a"};
    const filed::client_options read = filed::client_options::from_env();
    CHECK(read.endpoint == "https://127.0.0.1:8443/graphql");
    CHECK(read.tls.ca_file == "ca.pem");
    CHECK(read.source_platform == "tax-firm-a");
    const variable empty{"FILED_ENDPOINT", ""};
    CHECK(filed::client_options::from_env().endpoint == defaults.endpoint);
}

TEST_CASE("FILED_LOG=debug adds a debug log, and nothing else is taken for it") {
    CHECK(filed::client_options::from_env().observers.empty());
    for (const char* off : {"", "off"}) {
        const variable log{"FILED_LOG", off};
        CHECK(filed::client_options::from_env().observers.empty());
    }
    {
        const variable log{"FILED_LOG", "debug"};
        const auto observers = filed::client_options::from_env().observers;
        REQUIRE(observers.size() == 1);
        CHECK(dynamic_cast<const filed::debug_log*>(observers.front().get()) != nullptr);
    }
    const variable log{"FILED_LOG", "canary-secret"};
    try {
        (void)filed::client_options::from_env();
        FAIL("it was taken");
    } catch (const filed::exception& reason) {
        CHECK(reason.error().code() == filed::errc::invalid_option);
        CHECK(reason.error().place() == "environment variable FILED_LOG");
        CHECK(std::string{reason.what()}.find("canary") == std::string::npos);
    }
}

TEST_CASE("FILED_PROXY is a proxy, or the word that there is none") {
    CHECK_FALSE(filed::client_options::from_env().proxy.url().has_value()); // the environment's other variables decide, later
    {
        const variable off{"FILED_PROXY", "off"};
        CHECK(filed::client_options::from_env().proxy.url() == "");
    }
    const variable url{"FILED_PROXY", "http://user:password@proxy.test:3128"};
    CHECK(filed::client_options::from_env().proxy.url() == "http://user:password@proxy.test:3128");
}

TEST_CASE("the time for a proxy's answer must be one") {
    filed::http::pool_options options;
    CHECK(options.check().has_value());
    for (const auto wrong : {std::chrono::milliseconds{0}, std::chrono::milliseconds{-1}, std::chrono::milliseconds{std::chrono::hours{25}}}) {
        options.tunnel_time = wrong;
        CHECK(options.check().error().place() == "option connections.tunnel_time");
    }
}

TEST_CASE("options are safe as temporaries on every compiler") {
    static_assert(std::is_aggregate_v<filed::request_options> && std::is_trivially_destructible_v<filed::request_options>);
    static_assert(!std::is_aggregate_v<filed::client_options>);
    static_assert(filed::safe_as_prvalue<filed::request_options> && filed::safe_as_prvalue<filed::client_options>);
    static_assert(filed::safe_as_prvalue<filed::source_platform> && filed::safe_as_prvalue<std::string>);
    struct owning {
        std::string text;
    };
    static_assert(filed::safe_as_prvalue<owning> == !FILED_AGGREGATE_PRVALUES_ARE_UNSAFE);
}
