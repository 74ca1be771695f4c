// Whom whole clients trust, how they prove themselves, and by what names and addresses they reach a server.
#include "client_support.hpp"

#include "testing/tcp_relay.hpp"
#include "tls/certificates.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace filed_test;
using filed::testing::certificate_kind;

namespace {

filed::result<filed::Health> ask(world& here, const filed::client_options& options) {
    return run(here.client(options).health({.deadline = std::chrono::seconds{20}}, filed::as_result));
}

/// What the constructor throws.
filed::error complaint(world& here, const filed::client_options& options) {
    try {
        (void)here.client(options);
    } catch (const filed::exception& reason) {
        return reason.error();
    }
    return {};
}

} // namespace

TEST_CASE("an endpoint may be an IPv6 address, for which the certificate must be") {
    world here;
    tcp_relay relay{here.server.port(), tcp_relay::start::open, asio::ip::address_v6::loopback()};
    filed::client_options options = here.server.client_options();
    for (const std::string_view address : {"::1", "0:0:0:0:0:0:0:1"}) {
        options.endpoint = "https://[" + std::string{address} + "]:" + std::to_string(relay.port()) + "/graphql";
        const auto got = ask(here, options);
        CHECK_MESSAGE(got.has_value(), got.error().message());
    }
    const auto requests = here.server.recent_requests();
    REQUIRE(!requests.empty());

    filed::testing::stand_in_options wrong;
    wrong.certificate = certificate_kind::wrong_host;
    world other{wrong};
    relay.redirect(other.server.port());
    options.tls.ca_file = other.server.ca_file();
    const auto refused = ask(here, options);
    REQUIRE_FALSE(refused.has_value());
    CHECK_MESSAGE(refused.error().code() == filed::tls::errc::host_name_mismatch, refused.error().message());
    CHECK(refused.error().message().find("[::1]") == std::string::npos); // the certificate is not asked for brackets
}

TEST_CASE("endpoints that cannot be meant are refused when the client is made") {
    world here;
    filed::client_options options = here.server.client_options();
    const auto says = [&](const char* endpoint, std::string_view words) {
        CAPTURE(endpoint);
        options.endpoint = endpoint;
        const filed::error reason = complaint(here, options);
        CHECK(reason.place() == "option endpoint");
        CHECK_MESSAGE(reason.message().find(words) != std::string::npos, reason.message());
    };
    says("https://b\xc3\xbc" "cher.example/graphql", "xn--");
    says("https://::1/graphql", "brackets");
    says("https://[::1/graphql", "not closed");
    says("https://[fe80::1%25eth0]/graphql", "no IPv6 address");
    says("https://example.com:0/graphql", "port is 0");
    says("https://example.com:65536/graphql", "above 65535");
    says("https://127.1/graphql", "looks like an IPv4 address");
}

TEST_CASE("a pinned key of the chain is required, on top of the usual verification") {
    world here;
    filed::client_options options = here.server.client_options();
    const std::string own = tests::pin_of(here.server.ca_pem());
    filed::testing::stand_in stranger;
    const std::string other = tests::pin_of(stranger.ca_pem());
    options.tls.public_key_pins = {other, own};
    const auto got = ask(here, options);
    CHECK_MESSAGE(got.has_value(), got.error().message());
    const std::size_t before = here.server.counts().requests;
    options.tls.public_key_pins = {other};
    const auto refused = ask(here, options);
    REQUIRE_FALSE(refused.has_value());
    CHECK_MESSAGE(refused.error().code() == filed::tls::errc::public_key_not_pinned, refused.error().message());
    CHECK_FALSE(refused.error().may_have_been_executed());
    check_harmless(refused.error(), here.server);
    CHECK(here.server.counts().requests == before);
}

TEST_CASE("options of TLS that cannot work are named by the constructor") {
    world here;
    const tests::identity own = tests::make_identity({}), another = tests::make_identity({});
    const tests::temporary_file certificate{own.pem()}, key{another.key_pem()};
    filed::client_options options = here.server.client_options();
    SUBCASE("a pin") {
        options.tls.public_key_pins = {"sha256/" + own.pin()};
        CHECK(complaint(here, options).place() == "option tls.public_key_pins");
    }
    SUBCASE("a client certificate") {
        options.tls.client_certificate_file = "/nowhere/client.pem";
        CHECK(complaint(here, options).code() == filed::tls::errc::unreadable_client_certificate);
    }
    SUBCASE("a key that does not fit") {
        options.tls.client_certificate_file = certificate.path();
        options.tls.client_key_file = key.path();
        CHECK(complaint(here, options).code() == filed::tls::errc::client_key_mismatch);
        check_harmless(complaint(here, options), here.server);
    }
    SUBCASE("a key log") {
        options.tls.key_log_file = "/nowhere/keys.log";
        CHECK(complaint(here, options).code() == filed::tls::errc::unusable_key_log_file);
    }
}

TEST_CASE("the minimum version is kept") {
    filed::testing::stand_in_options old;
    old.versions = filed::testing::tls_versions::only_tls_1_2;
    world here{old};
    filed::client_options options = here.server.client_options();
    CHECK(ask(here, options).has_value());
    options.tls.minimum_version = filed::tls::protocol::tls_1_3;
    const auto refused = ask(here, options);
    REQUIRE_FALSE(refused.has_value());
    CHECK_MESSAGE(refused.error().code() == filed::tls::errc::protocol_version_refused, refused.error().message());
}
