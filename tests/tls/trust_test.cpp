// Who is trusted beyond the usual verification, and how the client proves itself: pins, client certificates, the key log.
#include "certificates.hpp"
#include "server.hpp"

#include <filed/tls/context.hpp>
#include <filed/tls/engine.hpp>

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using filed::tls::context;
using filed::tls::engine;
using filed::tls::errc;
using filed::tls::options;
using tests::certificate_request;
using tests::identity;
using tests::make_identity;
using tests::temporary_file;
using tests::tls_server;
using tests::tls_server_settings;

identity authority_named(const std::string& name, const identity* issuer = nullptr) {
    certificate_request wanted;
    wanted.common_name = name;
    wanted.authority = true;
    return make_identity(wanted, issuer);
}

const identity& root() {
    static const identity made = authority_named("filed trust test root");
    return made;
}
const identity& intermediate() {
    static const identity made = authority_named("filed trust test intermediate", &root());
    return made;
}
const identity& server_identity() {
    static const identity made = [] {
        certificate_request wanted;
        wanted.alternative_names = "DNS:localhost";
        return make_identity(wanted, &intermediate());
    }();
    return made;
}
const identity& client_identity() {
    static const identity made = [] {
        certificate_request wanted;
        wanted.common_name = "a client";
        wanted.extended_key_usage = "clientAuth";
        return make_identity(wanted, &intermediate());
    }();
    return made;
}

filed::result<std::shared_ptr<const context>> make(options settings) {
    const temporary_file authorities{root().pem()};
    settings.ca_file = authorities.path();
    return context::make(settings);
}

tls_server_settings with_intermediate() {
    tls_server_settings settings;
    settings.intermediates = {intermediate()};
    return settings;
}

/// Delivers bytes both ways until nothing moves, and one word from the server to the client if both are happy.
/// \return the client's failure; `no_value` when the word has arrived
filed::error talk(engine& client, tls_server& server) {
    engine::status last = client.handshake();
    const auto exchange = [&] {
        server.feed(client.output());
        client.consume_output(client.output().size());
        const std::string bytes = server.take_output();
        client.feed(bytes);
        client.retain_input();
        return !bytes.empty();
    };
    for (int round = 0; round < 8; ++round) {
        const bool more = exchange();
        if (last == engine::status::want_input) last = client.handshake();
        if (!more && last != engine::status::want_input) break;
    }
    if (last == engine::status::done && !server.failed) server.write("word");
    (void)exchange();
    char bytes[16];
    const auto got = client.read(bytes, sizeof bytes); // TLS 1.3 servers judge the client after its handshake has ended
    if (last == engine::status::done && client.failure().code() == filed::errc::no_value) CHECK(std::string_view{bytes, got.size} == "word");
    return client.failure();
}

filed::error verdict(const options& settings, const tls_server_settings& how = with_intermediate()) {
    const auto shared = make(settings).value();
    tls_server server{server_identity(), how};
    engine client{*shared, "localhost"};
    return talk(client, server);
}

filed::error refused(const options& settings) {
    const auto made = make(settings);
    REQUIRE_FALSE(made.has_value());
    CHECK(ERR_peek_error() == 0);
    CHECK(made.error().code() == filed::condition::configuration);
    const std::string text = made.error().message();
    CHECK(text.find("MII") == std::string::npos); // nothing of a certificate or key
    return made.error();
}

bool has(const filed::error& reason, std::string_view words) { return reason.message().find(words) != std::string::npos; }

const int versions[] = {TLS1_2_VERSION, TLS1_3_VERSION};

} // namespace

// ---- pins -----------------------------------------------------------------------------------------------------

TEST_CASE("pins: a key anywhere in the verified chain satisfies them, a key elsewhere does not") {
    const identity stranger = authority_named("stranger");
    for (const int version : versions) {
        CAPTURE(version);
        tls_server_settings how = with_intermediate();
        how.minimum_version = how.maximum_version = version;
        options settings;
        for (const identity* pinned : {&server_identity(), &intermediate(), &root()}) {
            settings.public_key_pins = {pinned->pin()};
            CHECK(verdict(settings, how).code() == filed::errc::no_value);
            settings.public_key_pins = {stranger.pin(), pinned->pin()};
            CHECK(verdict(settings, how).code() == filed::errc::no_value);
        }
        settings.public_key_pins = {stranger.pin(), client_identity().pin()};
        const filed::error why = verdict(settings, how);
        CHECK(why.code() == errc::public_key_not_pinned);
        CHECK(why.code() == filed::condition::transport);
        CHECK(has(why, "localhost"));
    }
}

TEST_CASE("pins: a certificate that the server merely sends along proves nothing") {
    const identity pinned = authority_named("somebody else's, whose certificate is public");
    tls_server_settings how = with_intermediate();
    how.intermediates.push_back(pinned);
    options settings;
    settings.public_key_pins = {pinned.pin()};
    CHECK(verdict(settings, how).code() == errc::public_key_not_pinned);
}

TEST_CASE("pins: they replace no verification") {
    const identity other = authority_named("not trusted");
    certificate_request wanted;
    wanted.alternative_names = "DNS:localhost";
    const identity own = make_identity(wanted, &other);
    options settings;
    settings.public_key_pins = {own.pin(), other.pin()};
    const auto shared = make(settings).value();
    tls_server server{own};
    engine client{*shared, "localhost"};
    CHECK(talk(client, server).code() == errc::certificate_untrusted);

    tls_server right{server_identity(), with_intermediate()};
    settings.public_key_pins = {server_identity().pin()};
    const auto trusting = make(settings).value();
    engine elsewhere{*trusting, "elsewhere.test"};
    CHECK(talk(elsewhere, right).code() == errc::host_name_mismatch);
}

TEST_CASE("pins: the server that fails them gets an alert and nothing of the client") {
    options settings;
    settings.public_key_pins = {client_identity().pin()};
    const temporary_file certificate{client_identity().pem() + client_identity().key_pem()};
    settings.client_certificate_file = certificate.path();
    const auto shared = make(settings).value();
    tls_server_settings how = with_intermediate();
    how.wants_client_certificate = true;
    tls_server server{server_identity(), how};
    engine client{*shared, "localhost"};
    CHECK(talk(client, server).code() == errc::public_key_not_pinned);
    CHECK(server.failed);
    CHECK(server.client_chain_length() == 0);
    CHECK(client.write("secret") == engine::status::failed);
    CHECK(client.output().empty());
}

TEST_CASE("pins: a resumed session stands on the chain of the first connection, in the same context") {
    options settings;
    settings.public_key_pins = {root().pin()};
    const auto shared = make(settings).value();
    tls_server server{server_identity(), with_intermediate()};
    engine first{*shared, "localhost"};
    CHECK(talk(first, server).code() == filed::errc::no_value);
    filed::tls::session offered = first.take_session();
    REQUIRE(static_cast<bool>(offered));
    server.connect();
    engine second{*shared, "localhost", offered};
    CHECK(talk(second, server).code() == filed::errc::no_value);
    CHECK(second.session_resumed());

    // Another context has other pins, so it does not take the session and looks at the chain itself.
    settings.public_key_pins = {client_identity().pin()};
    const auto stricter = make(settings).value();
    server.connect();
    engine third{*stricter, "localhost", offered};
    CHECK(talk(third, server).code() == errc::public_key_not_pinned);
}

TEST_CASE("pins: what is malformed is refused by number") {
    const std::string good = root().pin();
    REQUIRE(good.size() == 44);
    std::string with_other_bits = good;
    // The last character before `=` carries four bits; base64 with the others set is a second form of the same bytes.
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    with_other_bits[42] = alphabet[alphabet.find(good[42]) + 1];
    std::string url_form = good;
    url_form[5] = '-';
    std::string with_zero = good;
    with_zero[7] = '\0';
    for (const std::string& wrong : {std::string{}, good.substr(0, 43), good + "=", "sha256/" + good, "pin-sha256=\"" + good + '"', with_other_bits, url_form,
                                     with_zero, std::string(44, '='), std::string(44, 'A'), ' ' + good.substr(1)}) {
        CAPTURE(wrong);
        options settings;
        settings.public_key_pins = {good, wrong};
        const filed::error why = refused(settings);
        CHECK(why.code() == filed::errc::invalid_option);
        CHECK(why.place() == "option tls.public_key_pins");
        CHECK(has(why, "number 2"));
    }
}

// ---- the client's certificate ---------------------------------------------------------------------------------

TEST_CASE("client certificate: it is presented with its chain to a server that asks, and to no other") {
    const temporary_file certificate{client_identity().pem() + intermediate().pem()}, key{client_identity().key_pem()};
    const temporary_file both{client_identity().key_pem() + client_identity().pem() + intermediate().pem()};
    for (const bool together : {false, true}) {
        options settings;
        settings.client_certificate_file = together ? both.path() : certificate.path();
        if (!together) settings.client_key_file = key.path();
        const auto shared = make(settings).value();
        for (const int version : versions) {
            CAPTURE(version);
            tls_server_settings how = with_intermediate();
            how.minimum_version = how.maximum_version = version;
            how.wants_client_certificate = true;
            how.client_authority = &root();
            tls_server asking{server_identity(), how};
            engine client{*shared, "localhost"};
            CHECK(talk(client, asking).code() == filed::errc::no_value);
            CHECK(asking.client_chain_length() == 2);
        }
        tls_server not_asking{server_identity(), with_intermediate()};
        engine client{*shared, "localhost"};
        CHECK(talk(client, not_asking).code() == filed::errc::no_value);
        CHECK(not_asking.client_chain_length() == 0);
    }
}

TEST_CASE("client certificate: one that the server does not trust, or none, is refused by the server") {
    tls_server_settings how = with_intermediate();
    how.wants_client_certificate = true;
    how.client_authority = &root();
    const identity stranger = authority_named("stranger");
    const temporary_file wrong{stranger.pem() + stranger.key_pem()};
    for (const int version : versions) {
        how.minimum_version = how.maximum_version = version;
        options settings;
        for (const bool present : {false, true}) {
            CAPTURE(version);
            CAPTURE(present);
            if (present) settings.client_certificate_file = wrong.path();
            const filed::error why = verdict(settings, how);
            CHECK((why.code() == errc::handshake_refused || why.code() == errc::alert_received)); // by the version of TLS
            CHECK(why.code() == filed::condition::transport);
        }
    }
}

TEST_CASE("client certificate: what cannot be used is refused when the context is made") {
    const temporary_file certificate{client_identity().pem()}, key{client_identity().key_pem()};
    const temporary_file other_key{server_identity().key_pem()}, encrypted{client_identity().key_pem("password")};
    const temporary_file nothing{""}, words{"hello\n"};
    options settings;
    SUBCASE("a key without a certificate") {
        settings.client_key_file = key.path();
        const filed::error why = refused(settings);
        CHECK(why.code() == filed::errc::invalid_option);
        CHECK(why.place() == "option tls.client_key_file");
    }
    SUBCASE("no such certificate file") {
        settings.client_certificate_file = "/nowhere/client.pem";
        const filed::error why = refused(settings);
        CHECK(why.code() == errc::unreadable_client_certificate);
        CHECK(why.place() == "option tls.client_certificate_file");
        CHECK(has(why, "/nowhere/client.pem: No such file"));
    }
    SUBCASE("no such key file") {
        settings.client_certificate_file = certificate.path();
        settings.client_key_file = "/nowhere/key.pem";
        const filed::error why = refused(settings);
        CHECK(why.code() == errc::unreadable_client_key);
        CHECK(why.place() == "option tls.client_key_file");
        CHECK(has(why, "/nowhere/key.pem: No such file"));
    }
    SUBCASE("no certificate in the file") {
        for (const auto* file : {&nothing, &words, &key}) {
            settings.client_certificate_file = file->path();
            CHECK(refused(settings).code() == errc::unreadable_client_certificate);
        }
    }
    SUBCASE("a damaged certificate, or a damaged one behind it") {
        std::string half = client_identity().pem();
        half.resize(half.size() / 2);
        const temporary_file damaged{half}, behind{client_identity().pem() + half};
        settings.client_certificate_file = damaged.path();
        CHECK(has(refused(settings), "certificate 1"));
        settings.client_certificate_file = behind.path();
        settings.client_key_file = key.path();
        CHECK(has(refused(settings), "certificate 2"));
    }
    SUBCASE("no key") {
        settings.client_certificate_file = certificate.path(); // and the key is not in it
        const filed::error why = refused(settings);
        CHECK(why.code() == errc::unreadable_client_key);
        CHECK(has(why, "no private key"));
        for (const auto* file : {&nothing, &words, &certificate}) {
            settings.client_key_file = file->path();
            CHECK(refused(settings).code() == errc::unreadable_client_key);
        }
    }
    SUBCASE("an encrypted key: nobody is asked for a password") {
        settings.client_certificate_file = certificate.path();
        settings.client_key_file = encrypted.path();
        const filed::error why = refused(settings);
        CHECK(why.code() == errc::unreadable_client_key);
        CHECK(has(why, "encrypted"));
    }
    SUBCASE("the key of another certificate") {
        settings.client_certificate_file = certificate.path();
        settings.client_key_file = other_key.path();
        const filed::error why = refused(settings);
        CHECK(why.code() == errc::client_key_mismatch);
        CHECK(has(why, other_key.path()));
    }
    SUBCASE("too large") {
        const temporary_file large{""};
        std::filesystem::resize_file(large.path(), filed::tls::client_file_limit + 1);
        settings.client_certificate_file = large.path();
        CHECK(has(refused(settings), "1 MiB"));
    }
}

// ---- the key log ----------------------------------------------------------------------------------------------

namespace {

/// The labels of a key log; every line must have the label, the client's random in hexadecimal, and a secret.
std::multiset<std::string> labels_in(const std::string& path) {
    std::multiset<std::string> labels;
    std::ifstream file{path};
    std::string label, random, secret;
    for (std::string line; std::getline(file, line);) {
        const std::size_t first = line.find(' '), second = line.rfind(' ');
        REQUIRE(first != second);
        CHECK(second - first - 1 == 64);
        CHECK(line.find_first_not_of("0123456789abcdefABCDEF ", first) == std::string::npos);
        labels.insert(line.substr(0, first));
    }
    return labels;
}

} // namespace

TEST_CASE("key log: written only to the file that the option names, and appended to it") {
    const temporary_file unnamed{""};
    ::setenv("SSLKEYLOGFILE", unnamed.path().c_str(), 1);
    options settings;
    CHECK(verdict(settings).code() == filed::errc::no_value);
    CHECK(std::filesystem::file_size(unnamed.path()) == 0);

    const temporary_file log{""};
    settings.key_log_file = log.path();
    CHECK(verdict(settings).code() == filed::errc::no_value);
    const auto once = labels_in(log.path());
    CHECK(once.count("CLIENT_TRAFFIC_SECRET_0") == 1);
    CHECK(once.count("SERVER_TRAFFIC_SECRET_0") == 1);
    CHECK(verdict(settings).code() == filed::errc::no_value);
    CHECK(labels_in(log.path()).size() == 2 * once.size());
    CHECK(std::filesystem::file_size(unnamed.path()) == 0);
    ::unsetenv("SSLKEYLOGFILE");

    tls_server_settings old = with_intermediate();
    old.maximum_version = TLS1_2_VERSION;
    CHECK(verdict(settings, old).code() == filed::errc::no_value);
    CHECK(labels_in(log.path()).count("CLIENT_RANDOM") == 1);
}

TEST_CASE("key log: a new file is for its owner only; one that cannot be opened is an error") {
    options settings;
    {
        const temporary_file name{""};
        settings.key_log_file = name.path();
    } // removed
    CHECK(verdict(settings).code() == filed::errc::no_value);
    const auto permissions = std::filesystem::status(settings.key_log_file).permissions();
    CHECK((permissions & ~(std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)) == std::filesystem::perms::none);
    std::filesystem::remove(settings.key_log_file);

    settings.key_log_file = "/nowhere/keys.log";
    const filed::error why = refused(settings);
    CHECK(why.code() == errc::unusable_key_log_file);
    CHECK(why.place() == "option tls.key_log_file");
    CHECK(has(why, "/nowhere/keys.log: No such file"));
}
