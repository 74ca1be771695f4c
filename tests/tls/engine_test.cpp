#include "certificates.hpp"
#include "server.hpp"

#include "../support/allocated_bytes.hpp"

#include <filed/tls/engine.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using filed::tls::engine;
using filed::tls::errc;
using status = engine::status;
using tests::certificate_request;
using tests::identity;
using tests::make_identity;
using tests::tls_server;
using tests::tls_server_settings;

/// An authority, made once: its key is all that these tests share.
const identity& authority() {
    static const identity made = [] {
        certificate_request wanted;
        wanted.common_name = "filed test authority";
        wanted.authority = true;
        return make_identity(wanted);
    }();
    return made;
}

certificate_request for_names(std::string alternative_names) {
    certificate_request wanted;
    wanted.alternative_names = std::move(alternative_names);
    return wanted;
}

identity issued(const certificate_request& wanted) { return make_identity(wanted, &authority()); }

const identity& localhost() {
    static const identity made = issued(for_names("DNS:localhost,IP:127.0.0.1,IP:::1"));
    return made;
}

std::shared_ptr<const filed::tls::context> trusting(const std::string& pem, filed::tls::options settings = {}) {
    const tests::temporary_file file{pem};
    settings.ca_file = file.path();
    return filed::tls::context::make(settings).value();
}

std::shared_ptr<const filed::tls::context> trusting_the_authority() {
    static const auto made = trusting(authority().pem());
    return made;
}

/// How many of `available` bytes are delivered next.
using cut = std::function<std::size_t(std::size_t available)>;
const cut whole = [](std::size_t available) { return available; };
const cut byte_by_byte = [](std::size_t) { return std::size_t{1}; };

cut at_random(unsigned seed, std::size_t most = 700) {
    return [random = std::mt19937{seed}, most](std::size_t) mutable {
        return std::uniform_int_distribution<std::size_t>{1, most}(random);
    };
}

std::string take_output(engine& client) {
    std::string bytes{client.output()};
    client.consume_output(bytes.size());
    return bytes;
}

/// Delivers `bytes` in pieces. Each piece lives in a heap block of its own that is freed right after the call which the
/// contract says has taken it, so that a sanitizer sees a view that is kept for too long.
template <class Step>
status deliver(engine& client, std::string_view bytes, const cut& piece_size, Step step) {
    status last = status::want_input;
    while (!bytes.empty() && last == status::want_input) {
        const std::size_t size = std::min(bytes.size(), piece_size(bytes.size()));
        const std::string piece{bytes.substr(0, size)};
        bytes.remove_prefix(size);
        client.feed(piece);
        last = step();
        client.retain_input();
    }
    if (!bytes.empty()) { // the step is done, and the rest arrives later
        client.feed(bytes);
        client.retain_input();
    }
    return last;
}

/// Runs the handshake to its end.
status shake_hands(engine& client, tls_server& server, const cut& piece_size = whole) {
    status last = client.handshake();
    for (int round = 0; round < 10 && last == status::want_input; ++round) {
        std::string_view to_server = client.output();
        while (!to_server.empty()) {
            const std::size_t size = std::min(to_server.size(), piece_size(to_server.size()));
            server.feed(to_server.substr(0, size));
            to_server.remove_prefix(size);
        }
        client.consume_output(client.output().size());
        const std::string to_client = server.take_output();
        last = deliver(client, to_client, piece_size, [&] { return client.handshake(); });
    }
    server.feed(take_output(client));
    return last;
}

/// Everything that the server wrote so far, read by the client, and how that ended.
status read_all(engine& client, std::string& text, std::size_t buffer_size = 4096) {
    std::vector<char> buffer(buffer_size);
    for (;;) {
        const engine::read_result got = client.read(buffer.data(), buffer.size());
        CHECK((got.size != 0) == (got.status == status::done));
        if (got.status != status::done) return got.status;
        text.append(buffer.data(), got.size);
    }
}

/// A client and a server after their handshake.
struct connected {
    explicit connected(const tls_server_settings& settings = {}, const cut& piece_size = whole,
                       std::shared_ptr<const filed::tls::context> context = trusting_the_authority())
        : server{localhost(), settings}, client{*context, "localhost"} {
        REQUIRE(shake_hands(client, server, piece_size) == status::done);
    }
    tls_server server;
    engine client;
};

std::string pattern(std::size_t size) {
    std::string text(size, '\0');
    std::mt19937 random{7};
    std::generate(text.begin(), text.end(), [&] { return static_cast<char>(random()); });
    return text;
}

/// Fails a handshake and gives back why.
filed::error refusal(const identity& own, std::string_view host, const tls_server_settings& settings = {},
                     std::shared_ptr<const filed::tls::context> context = trusting_the_authority()) {
    tls_server server{own, settings};
    engine client{*context, host};
    CHECK(shake_hands(client, server) == status::failed);
    CHECK_FALSE(client.established());
    char byte = 0;
    CHECK(client.write("secret") == status::failed);
    CHECK(client.read(&byte, 1).status == status::failed);
    CHECK(client.handshake() == status::failed);
    CHECK(server.received.empty());
    CHECK(ERR_peek_error() == 0);
    return client.failure();
}

} // namespace

TEST_CASE("engine: a handshake ends well however the bytes are cut") {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        CAPTURE(version);
        tls_server_settings settings;
        settings.minimum_version = settings.maximum_version = version;
        std::vector<cut> cuts{whole, byte_by_byte};
        for (unsigned seed = 0; seed < 25; ++seed)
            cuts.push_back(at_random(seed));
        for (const cut& piece_size : cuts) {
            connected pair{settings, piece_size};
            CHECK(pair.client.protocol_version() == (version == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3"));
            CHECK_FALSE(pair.client.session_resumed());
            CHECK(pair.server.server_name == "localhost");

            REQUIRE(pair.client.write("ping") == status::done);
            pair.server.feed(take_output(pair.client));
            CHECK(pair.server.received == "ping");
            pair.server.write("pong");
            std::string answer;
            const std::string bytes = pair.server.take_output();
            CHECK(deliver(pair.client, bytes, piece_size, [&] { return read_all(pair.client, answer, 3); }) == status::want_input);
            CHECK(answer == "pong");
            CHECK(pair.client.failure().code() == filed::errc::no_value);
        }
    }
}

TEST_CASE("engine: application data that arrives with the end of the handshake is not lost") {
    tls_server_settings settings;
    settings.maximum_version = TLS1_2_VERSION; // whose handshake ends with a message of the server
    tls_server server{localhost(), settings};
    engine client{*trusting_the_authority(), "localhost"};
    CHECK(client.handshake() == status::want_input);
    server.feed(take_output(client));
    const std::string hello = server.take_output();
    client.feed(hello);
    CHECK(client.handshake() == status::want_input);
    server.feed(take_output(client));
    server.write("early");
    {
        const std::string flight = server.take_output();
        client.feed(flight);
        CHECK(client.handshake() == status::done);
    } // the memory of what was fed is gone, as the contract of handshake() allows
    std::string text;
    CHECK(read_all(client, text) == status::want_input);
    CHECK(text == "early");
}

TEST_CASE("engine: a megabyte each way") {
    const std::string sent = pattern(1 << 20);
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        tls_server_settings settings;
        settings.minimum_version = settings.maximum_version = version;
        connected pair{settings};
        REQUIRE(pair.client.write(sent) == status::done);
        // Sent in uneven pieces, as a socket would take them.
        for (std::size_t step = 1; !pair.client.output().empty(); step = step * 3 % 50'000 + 1) {
            const std::string_view ready = pair.client.output().substr(0, step);
            pair.server.feed(ready);
            pair.client.consume_output(ready.size());
        }
        CHECK((pair.server.received == sent));

        pair.server.write(sent);
        const std::string bytes = pair.server.take_output();
        for (const std::size_t buffer_size : {std::size_t{1000}, std::size_t{16384}, std::size_t{1} << 21}) {
            if (buffer_size != 1000) pair.server.write(sent);
            const std::string ciphertext = buffer_size == 1000 ? bytes : pair.server.take_output();
            std::string received;
            CHECK(deliver(pair.client, ciphertext, at_random(3, 70'000),
                          [&] { return read_all(pair.client, received, buffer_size); }) == status::want_input);
            CHECK((received == sent));
        }
    }
}

TEST_CASE("engine: input that queues up is read in order") {
    connected pair;
    std::string sent;
    for (int number = 0; number < 200; ++number) {
        const std::string message = "message " + std::to_string(number) + '\n';
        pair.server.write(message);
        sent += message;
        const std::string piece = pair.server.take_output();
        pair.client.feed(piece); // nobody reads in between
        pair.client.retain_input();
    }
    std::string received;
    char small[5];
    for (;;) {
        const auto got = pair.client.read(small, sizeof small);
        if (got.status != status::done) break;
        received.append(small, got.size);
        if (received.size() == 50) { // and more arrives while some is left
            pair.server.write("late");
            const std::string piece = pair.server.take_output();
            pair.client.feed(piece);
            pair.client.retain_input();
        }
    }
    CHECK(received == sent + "late");
}

TEST_CASE("engine: close_notify is an end, its absence an error, and bytes before either are delivered") {
    SUBCASE("closed") {
        connected pair;
        pair.server.write("last words");
        pair.server.close_notify();
        const std::string bytes = pair.server.take_output();
        pair.client.feed(bytes);
        pair.client.feed_end_of_stream();
        std::string text;
        CHECK(read_all(pair.client, text) == status::closed);
        CHECK(text == "last words");
        char byte = 0;
        CHECK(pair.client.read(&byte, 1).status == status::closed);
        CHECK(pair.client.failure().code() == filed::errc::no_value);
    }
    SUBCASE("truncated at every byte") {
        connected pair;
        pair.server.write("last words");
        pair.server.close_notify();
        const std::string bytes = pair.server.take_output();
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            connected cut_short;
            cut_short.server.write("last words");
            cut_short.server.close_notify();
            const std::string all = cut_short.server.take_output();
            REQUIRE(all.size() == bytes.size());
            const std::string part = all.substr(0, size);
            cut_short.client.feed(part);
            cut_short.client.feed_end_of_stream();
            std::string text;
            CHECK(read_all(cut_short.client, text) == status::failed);
            CHECK((text.empty() || text == "last words"));
            CHECK(cut_short.client.failure().code() == errc::connection_truncated);
        }
    }
    SUBCASE("truncated handshake, at every byte") {
        tls_server first{localhost()};
        engine probe{*trusting_the_authority(), "localhost"};
        (void)probe.handshake();
        first.feed(take_output(probe));
        const std::size_t flight_size = first.take_output().size();
        for (std::size_t size = 0; size + 600 < flight_size; size += 13) {
            tls_server server{localhost()};
            engine client{*trusting_the_authority(), "localhost"};
            CHECK(client.handshake() == status::want_input);
            server.feed(take_output(client));
            const std::string part = server.take_output().substr(0, size);
            client.feed(part);
            client.feed_end_of_stream();
            CHECK(client.handshake() == status::failed);
            CHECK(client.failure().code() == errc::connection_truncated);
        }
    }
}

TEST_CASE("engine: shutdown queues close_notify once") {
    connected pair;
    pair.client.shutdown();
    const std::string bytes = take_output(pair.client);
    CHECK_FALSE(bytes.empty());
    pair.client.shutdown();
    CHECK(pair.client.output().empty());
    CHECK(pair.client.write("too late") == status::closed);
    CHECK(pair.client.output().empty());
    pair.server.feed(bytes);
    CHECK(pair.server.closed);

    engine unused{*trusting_the_authority(), "localhost"};
    unused.shutdown();
    CHECK(unused.output().empty());
}

TEST_CASE("engine: whom it trusts") {
    certificate_request self_signed = for_names("DNS:localhost");
    SUBCASE("self-signed") { CHECK(refusal(make_identity(self_signed), "localhost").code() == errc::certificate_untrusted); }
    SUBCASE("unknown authority") {
        certificate_request other;
        other.common_name = "another authority";
        other.authority = true;
        const identity stranger = make_identity(other);
        CHECK(refusal(make_identity(self_signed, &stranger), "localhost").code() == errc::certificate_untrusted);
        tls_server_settings settings;
        settings.intermediates = {stranger};
        CHECK(refusal(make_identity(self_signed, &stranger), "localhost", settings).code() == errc::certificate_untrusted);
    }
    SUBCASE("an authority of the same name and another key") {
        certificate_request other;
        other.common_name = "filed test authority";
        other.authority = true;
        const identity impostor = make_identity(other);
        const filed::error why = refusal(make_identity(self_signed, &impostor), "localhost");
        CHECK((why.code() == errc::certificate_untrusted || why.code() == errc::certificate_invalid));
    }
    SUBCASE("expired, and its authority expired") {
        certificate_request wanted = for_names("DNS:localhost");
        wanted.starts = std::chrono::hours{-2};
        wanted.ends = std::chrono::hours{-1};
        CHECK(refusal(issued(wanted), "localhost").code() == errc::certificate_expired);

        certificate_request old;
        old.common_name = "an old authority";
        old.authority = true;
        old.starts = std::chrono::hours{-2};
        old.ends = std::chrono::hours{-1};
        const identity old_authority = make_identity(old);
        CHECK(refusal(make_identity(self_signed, &old_authority), "localhost", {}, trusting(old_authority.pem())).code() ==
              errc::certificate_expired);
    }
    SUBCASE("not yet valid") {
        certificate_request wanted = for_names("DNS:localhost");
        wanted.starts = std::chrono::hours{1};
        wanted.ends = std::chrono::hours{2};
        CHECK(refusal(issued(wanted), "localhost").code() == errc::certificate_not_yet_valid);
    }
    SUBCASE("made for another purpose") {
        certificate_request wanted = for_names("DNS:localhost");
        wanted.extended_key_usage = "clientAuth";
        CHECK(refusal(issued(wanted), "localhost").code() == errc::certificate_invalid);
    }
    SUBCASE("issued by a certificate that is no authority") {
        tls_server_settings settings;
        settings.intermediates = {localhost()};
        const filed::error why = refusal(make_identity(self_signed, &localhost()), "localhost", settings);
        CHECK((why.code() == errc::certificate_invalid || why.code() == errc::certificate_untrusted));
    }
    SUBCASE("an anchor may be the certificate itself, or an intermediate") {
        const identity own = make_identity(self_signed);
        tls_server server{own};
        engine client{*trusting(own.pem()), "localhost"};
        CHECK(shake_hands(client, server) == status::done);

        certificate_request wanted;
        wanted.common_name = "an intermediate";
        wanted.authority = true;
        const identity intermediate = make_identity(wanted, &authority());
        tls_server behind{make_identity(self_signed, &intermediate)};
        engine other{*trusting(intermediate.pem()), "localhost"};
        CHECK(shake_hands(other, behind) == status::done);
        CHECK(refusal(make_identity(self_signed, &intermediate), "localhost").code() == errc::certificate_untrusted);
    }
}

TEST_CASE("engine: for whom a certificate is") {
    struct row {
        const char* names;
        const char* host;
        bool accepted;
    };
    const row rows[] = {
        {"DNS:localhost", "localhost", true},
        {"DNS:localhost", "LOCALHOST", true},
        {"DNS:localhost", "localhost.", true},
        {"DNS:example.com", "localhost", false},
        {"DNS:example.com", "www.example.com", false},
        {"DNS:example.com,DNS:localhost", "localhost", true},
        {"DNS:*.example.com", "www.example.com", true},
        {"DNS:*.example.com", "example.com", false},
        {"DNS:*.example.com", "a.b.example.com", false},
        {"DNS:w*.example.com", "www.example.com", false},
        {"DNS:*", "localhost", false},
        {"IP:127.0.0.1", "127.0.0.1", true},
        {"IP:127.0.0.2", "127.0.0.1", false},
        {"DNS:127.0.0.1", "127.0.0.1", false},
        {"IP:::1", "::1", true},
        {"IP:::1", "0:0:0:0:0:0:0:1", true},
        {"IP:::2", "::1", false},
        {"IP:127.0.0.1", "localhost", false},
        {"email:localhost", "localhost", false},
        {"", "localhost", false},
    };
    for (const row& each : rows) {
        CAPTURE(each.names);
        CAPTURE(each.host);
        certificate_request wanted = for_names(each.names);
        if (wanted.alternative_names.empty()) wanted.common_name = each.host; // a common name is not enough
        const identity own = issued(wanted);
        if (!each.accepted) {
            const filed::error why = refusal(own, each.host);
            CHECK(why.code() == errc::host_name_mismatch);
            CHECK(why.message().find(each.host) != std::string::npos);
            continue;
        }
        tls_server server{own};
        engine client{*trusting_the_authority(), each.host};
        CHECK(shake_hands(client, server) == status::done);
    }
}

TEST_CASE("engine: SNI names hosts and never addresses") {
    const auto sent_name = [](std::string_view host) {
        tls_server server{localhost()};
        engine client{*trusting_the_authority(), host};
        CHECK(client.handshake() == status::want_input);
        server.feed(take_output(client));
        return server.server_name;
    };
    CHECK(sent_name("localhost") == "localhost");
    CHECK(sent_name("api.example.com.") == "api.example.com");
    CHECK(sent_name("1password.example") == "1password.example");
    CHECK(sent_name("127.0.0.1").empty());
    CHECK(sent_name("::1").empty());
    CHECK(sent_name("2001:db8::5").empty());
}

TEST_CASE("engine: what is no host fails by name and is not repeated") {
    using namespace std::string_view_literals;
    for (const std::string_view host :
         {""sv,          "."sv,        "a..b"sv,      ".a"sv,   "[::1]"sv, "1.2.3"sv,       "1.2.3.4.5"sv,
          "256.1.1.1"sv, ":"sv,        ":::"sv,       "1:2"sv,  "127.1"sv, "0x7f000001"sv,  "2130706433"sv,
          "::g"sv,       "a b"sv,      "a\r\nb"sv,    "a\0b"sv, "::1\0"sv, "local\0host"sv, "m\xc3\xbcller.de"sv,
          "user@host"sv, "host:443"sv, "fe80::1%lo"sv}) {
        CAPTURE(host);
        engine client{*trusting_the_authority(), host};
        CHECK(client.handshake() == status::failed);
        CHECK(client.failure().code() == errc::invalid_host_name);
        CHECK(client.failure().place() == "TLS");
        CHECK(client.output().empty());
    }
    engine client{*trusting_the_authority(), std::string(254, 'a')};
    CHECK(client.handshake() == status::failed);
}

TEST_CASE("engine: protocol versions") {
    SUBCASE("a TLS 1.1 server is refused") {
        tls_server_settings settings;
        settings.minimum_version = TLS1_VERSION;
        settings.maximum_version = TLS1_1_VERSION;
        CHECK(refusal(localhost(), "localhost", settings).code() == errc::protocol_version_refused);
    }
    SUBCASE("a TLS 1.2 server is refused by a client that wants 1.3") {
        filed::tls::options options;
        options.minimum_version = filed::tls::protocol::tls_1_3;
        tls_server_settings settings;
        settings.maximum_version = TLS1_2_VERSION;
        CHECK(refusal(localhost(), "localhost", settings, trusting(authority().pem(), options)).code() ==
              errc::protocol_version_refused);
    }
    SUBCASE("a server that answers with TLS 1.1 all the same is refused") {
        engine client{*trusting_the_authority(), "localhost"};
        (void)client.handshake();
        std::string hello{"\x16\x03\x02\x00\x2a\x02\x00\x00\x26\x03\x02", 11};
        hello += std::string(32, 'r') + std::string{"\x00\x00\x2f\x00", 4};
        client.feed(hello);
        CHECK(client.handshake() == status::failed);
        CHECK(client.failure().code() == errc::protocol_version_refused);
    }
}

TEST_CASE("engine: application protocols") {
    tls_server_settings settings;
    settings.application_protocol = "http/1.1";
    connected pair{settings};
    CHECK(pair.server.offered == std::string{"\x08http/1.1"});

    settings.application_protocol = "h2";
    tls_server server{localhost(), settings};
    engine client{*trusting_the_authority(), "localhost"};
    CHECK(shake_hands(client, server) == status::failed);
    const auto code = client.failure().code();
    CHECK((code == errc::application_protocol_refused || code == errc::bad_record)); // newer OpenSSL sees it itself
}

TEST_CASE("engine: a peer that does not speak TLS") {
    for (const std::string_view answer :
         {"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n",
          "220 mail.example.com ESMTP\r\n", "<html>400 The plain HTTP request</html>"}) {
        for (const cut& piece_size : {whole, byte_by_byte}) {
            engine client{*trusting_the_authority(), "localhost"};
            CHECK(client.handshake() == status::want_input);
            CHECK(deliver(client, answer, piece_size, [&] { return client.handshake(); }) == status::failed);
            CHECK(client.failure().code() == errc::not_tls);
            CHECK(client.failure().message().find("400") == std::string::npos);
        }
    }
}

TEST_CASE("engine: alerts of the peer") {
    SUBCASE("in the handshake") {
        tls_server_settings settings;
        settings.refused_server_name = "localhost";
        const filed::error why = refusal(localhost(), "localhost", settings);
        CHECK(why.code() == errc::handshake_refused);
        CHECK(why.message().find("unrecognized name") != std::string::npos);
    }
    SUBCASE("close_notify instead of a handshake") {
        engine client{*trusting_the_authority(), "localhost"};
        CHECK(client.handshake() == status::want_input);
        const std::string_view alert{"\x15\x03\x03\x00\x02\x01\x00", 7};
        client.feed(alert);
        CHECK(client.handshake() == status::failed);
        CHECK(client.failure().code() == errc::handshake_refused);
    }
    SUBCASE("after it, because the server wants a certificate (TLS 1.3)") {
        tls_server_settings settings;
        settings.wants_client_certificate = true;
        settings.minimum_version = TLS1_3_VERSION;
        connected pair{settings};
        CHECK(pair.server.failed);
        const std::string bytes = pair.server.take_output();
        pair.client.feed(bytes);
        std::string text;
        CHECK(read_all(pair.client, text) == status::failed);
        CHECK(pair.client.failure().code() == errc::alert_received);
    }
    SUBCASE("in the handshake, because the server wants a certificate (TLS 1.2)") {
        tls_server_settings settings;
        settings.wants_client_certificate = true;
        settings.maximum_version = TLS1_2_VERSION;
        CHECK(refusal(localhost(), "localhost", settings).code() == errc::handshake_refused);
    }
}

TEST_CASE("engine: damaged ciphertext never becomes plaintext") {
    for (std::size_t position = 0; position < 200; ++position) {
        connected pair;
        std::string tickets = pair.server.take_output();
        pair.client.feed(tickets);
        std::string text;
        CHECK(read_all(pair.client, text) == status::want_input);
        pair.server.write(pattern(100));
        std::string bytes = pair.server.take_output();
        if (position >= bytes.size()) break;
        bytes[position] = static_cast<char>(bytes[position] ^ 0x11);
        pair.client.feed(bytes);
        pair.client.feed_end_of_stream();
        CHECK(read_all(pair.client, text) == status::failed);
        CHECK(text.empty());
        const auto code = pair.client.failure().code();
        CHECK((code == errc::bad_record || code == errc::connection_truncated)); // truncated: the length grew
        CHECK(ERR_peek_error() == 0);
    }
}

TEST_CASE("engine: a record that is too short to be encrypted is no alert, whatever it says in the clear") {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        tls_server_settings settings;
        settings.minimum_version = settings.maximum_version = version;
        connected pair{settings};
        const std::string alert{"\x15\x03\x03\x00\x02\x02\x28", 7};
        pair.client.feed(alert);
        std::string text;
        CHECK(read_all(pair.client, text) == status::failed);
        CHECK_MESSAGE(pair.client.failure().code() == errc::bad_record, pair.client.failure().message());
    }
}

TEST_CASE("engine: a damaged handshake fails by name, wherever the damage is") {
    tls_server probe{localhost()};
    engine first{*trusting_the_authority(), "localhost"};
    (void)first.handshake();
    probe.feed(take_output(first));
    const std::size_t size = probe.take_output().size();
    for (std::size_t position = 0; position < size; position += 7) {
        tls_server server{localhost()};
        engine client{*trusting_the_authority(), "localhost"};
        (void)client.handshake();
        server.feed(take_output(client));
        std::string bytes = server.take_output();
        if (position >= bytes.size()) break;
        bytes[position] = static_cast<char>(bytes[position] ^ 0x81);
        client.feed(bytes);
        client.feed_end_of_stream();
        const status last = client.handshake();
        CAPTURE(position);
        REQUIRE(last == status::failed);
        CHECK(std::string_view{client.failure().code().category().name()} == "filed.tls");
        CHECK(client.failure().code() != errc::library_failure);
    }
}

TEST_CASE("engine: what lies in OpenSSL's error queue does not matter, and nothing is added to it") {
    const auto litter = [] {
        ERR_raise(ERR_LIB_SSL, SSL_R_CERTIFICATE_VERIFY_FAILED);
        ERR_raise(ERR_LIB_EVP, ERR_R_INTERNAL_ERROR);
    };
    litter();
    tls_server server{localhost()};
    litter();
    engine client{*trusting_the_authority(), "localhost"};
    CHECK(ERR_peek_error() == 0);
    litter();
    CHECK(client.handshake() == status::want_input);
    server.feed(take_output(client));
    const std::string flight = server.take_output();
    client.feed(flight);
    litter();
    CHECK(client.handshake() == status::done);
    CHECK(ERR_peek_error() == 0);
    litter();
    CHECK(client.write("ping") == status::done);
    server.feed(take_output(client));
    CHECK(server.received == "ping");
    const std::string answer = (server.write("pong"), server.take_output());
    client.feed(answer);
    litter();
    std::string text;
    CHECK(read_all(client, text) == status::want_input);
    CHECK(text == "pong");
    litter();
    SUBCASE("the client closes") {
        client.shutdown();
        CHECK(ERR_peek_error() == 0);
        CHECK(client.failure().code() == filed::errc::no_value);
    }
    SUBCASE("the server closes") {
        SSL_shutdown(server.native_handle());
        const std::string end = server.take_output();
        client.feed(end);
        litter();
        CHECK(read_all(client, text) == status::closed);
        CHECK(client.failure().code() == filed::errc::no_value);
    }
    SUBCASE("only a part of a record is there") {
        const std::string more = (server.write("more"), server.take_output());
        client.feed(std::string_view{more}.substr(0, 7));
        litter();
        CHECK(read_all(client, text) == status::want_input);
        client.feed(std::string_view{more}.substr(7));
        litter();
        CHECK(read_all(client, text) == status::want_input);
        CHECK(text == "pongmore");
    }
    SUBCASE("a record is broken: the error is the connection's own") {
        std::string more = (server.write("more"), server.take_output());
        more.back() = static_cast<char>(more.back() ^ 1);
        client.feed(more);
        litter();
        CHECK(read_all(client, text) == status::failed);
        CHECK(client.failure().code() == errc::bad_record);
        CHECK(ERR_peek_error() == 0);
    }
}

TEST_CASE("engine: limits on what the peer decides") {
    SUBCASE("the size of the certificate chain") {
        certificate_request wanted = for_names("DNS:localhost");
        wanted.padding = 60 * 1024;
        const identity big = issued(wanted);
        tls_server server{big};
        engine client{*trusting_the_authority(), "localhost"};
        CHECK(shake_hands(client, server) == status::done);

        filed::tls::options options;
        options.certificate_chain_size = 50 * 1024;
        const filed::error why = refusal(big, "localhost", {}, trusting(authority().pem(), options));
        CHECK(why.code() == errc::limit_exceeded);
        CHECK(why.message().find("tls.certificate_chain_size") != std::string::npos);

        wanted.padding = 120 * 1024;
        CHECK(refusal(issued(wanted), "localhost").code() == errc::limit_exceeded);
    }
    SUBCASE("the depth of the certificate chain") {
        tls_server_settings settings;
        identity above = authority();
        for (int depth = 0; depth < 12; ++depth) {
            certificate_request wanted;
            wanted.common_name = "intermediate " + std::to_string(depth);
            wanted.authority = true;
            above = make_identity(wanted, &above);
            settings.intermediates.insert(settings.intermediates.begin(), above);
            const identity own = make_identity(for_names("DNS:localhost"), &above);
            if (depth == 9) {
                tls_server server{own, settings};
                engine client{*trusting_the_authority(), "localhost"};
                CHECK(shake_hands(client, server) == status::done);
            } else if (depth == 10) {
                const auto code = refusal(own, "localhost", settings).code();
                CHECK((code == errc::certificate_invalid || code == errc::certificate_untrusted));
            }
        }
    }
    SUBCASE("answers to key updates that are never sent") {
        tls_server_settings settings;
        settings.minimum_version = TLS1_3_VERSION;
        connected pair{settings};
        std::string text;
        status last = status::want_input;
        std::size_t most = 0;
        for (int round = 0; round < 10'000 && last == status::want_input; ++round) {
            pair.server.ask_for_key_update();
            const std::string bytes = pair.server.take_output();
            pair.client.feed(bytes);
            last = read_all(pair.client, text);
            most = std::max(most, pair.client.output().size());
        }
        CHECK(last == status::failed);
        CHECK(pair.client.failure().code() == errc::limit_exceeded);
        CHECK(pair.client.failure().message().find("tls.control_output_size") != std::string::npos);
        CHECK(most <= 64 * 1024);
    }
    SUBCASE("answers to key updates that are sent do not add up") {
        tls_server_settings settings;
        settings.minimum_version = TLS1_3_VERSION;
        filed::tls::options options;
        options.control_output_size = 2048;
        connected pair{settings, whole, trusting(authority().pem(), options)};
        std::string text;
        for (int round = 0; round < 200; ++round) {
            pair.server.ask_for_key_update();
            const std::string bytes = pair.server.take_output();
            pair.client.feed(bytes);
            REQUIRE(read_all(pair.client, text) == status::want_input);
            pair.server.feed(take_output(pair.client));
        }
        REQUIRE(pair.client.write(pattern(100'000)) == status::done); // what we write does not count
    }
}

TEST_CASE("engine: renegotiation is declined and the connection lives") {
    tls_server_settings settings;
    settings.maximum_version = TLS1_2_VERSION;
    connected pair{settings};
    pair.server.ask_for_renegotiation();
    const std::string bytes = pair.server.take_output();
    REQUIRE_FALSE(bytes.empty());
    pair.client.feed(bytes);
    std::string text;
    CHECK(read_all(pair.client, text) == status::want_input);
    CHECK_FALSE(pair.client.output().empty()); // the alert no_renegotiation
    CHECK(pair.client.failure().code() == filed::errc::no_value);
}

TEST_CASE("engine: record buffers are given back, but for what waits in them") {
    const auto exchange = [](connected& pair) {
        REQUIRE(pair.client.write("ping") == status::done);
        pair.server.feed(take_output(pair.client));
        CHECK(pair.server.received == "ping");
        pair.server.received.clear();
        pair.server.write("pong");
        std::string answer;
        CHECK(deliver(pair.client, pair.server.take_output(), whole, [&] { return read_all(pair.client, answer); }) == status::want_input);
        CHECK(answer == "pong");
    };
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        CAPTURE(version);
        tls_server_settings settings;
        settings.minimum_version = settings.maximum_version = version;
        connected pair{settings};
        exchange(pair);
        if (const auto before = filed_test::allocated_bytes()) {
            pair.client.release_buffers();
            CHECK(*before - *filed_test::allocated_bytes() > 33'000);
            pair.client.release_buffers(); // there is nothing left
        }
        exchange(pair);

        REQUIRE(pair.client.write("sent later") == status::done);
        pair.client.release_buffers();
        pair.server.feed(take_output(pair.client));
        CHECK(pair.server.received == "sent later");
        pair.server.received.clear();

        pair.server.write("read later");
        const std::string bytes = pair.server.take_output();
        const auto half = bytes.size() / 2;
        std::string answer;
        CHECK(deliver(pair.client, bytes.substr(0, half), whole, [&] { return read_all(pair.client, answer); }) == status::want_input);
        pair.client.release_buffers();
        pair.client.feed(bytes);
        pair.client.retain_input();
        pair.client.release_buffers();
        CHECK(pair.client.failure().code() == filed::errc::no_value);
    }
    engine unconnected{*trusting_the_authority(), "localhost"};
    unconnected.release_buffers();
    tls_server server{localhost(), {}};
    CHECK(shake_hands(unconnected, server) == status::done);
}

TEST_CASE("engine: calls out of turn do no harm") {
    engine client{*trusting_the_authority(), "localhost"};
    CHECK(client.write("too early") == status::want_input);
    CHECK_FALSE(client.output().empty()); // the ClientHello, and no plaintext
    char byte = 0;
    CHECK(client.read(&byte, 1).status == status::want_input);
    tls_server server{localhost()};
    for (int round = 0; round < 3; ++round) { // never calls handshake()
        server.feed(take_output(client));
        const std::string bytes = server.take_output();
        client.feed(bytes);
        client.feed({});
        CHECK(client.read(&byte, 1).status == status::want_input);
    }
    CHECK(client.established());
    CHECK(client.write({}) == status::done);
    CHECK(client.read(&byte, 0).size == 0);
    client.consume_output(1'000'000);
    CHECK(client.output().empty());
}

TEST_CASE("engine: connections of one context do not disturb one another") {
    std::optional<engine> survivor;
    tls_server server{localhost()};
    {
        const auto context = trusting(authority().pem());
        engine failing{*context, "localhost"};
        survivor.emplace(*context, "localhost");
        const std::string_view nonsense = "HTTP/1.1 400 Bad Request\r\n\r\n";
        (void)failing.handshake();
        failing.feed(nonsense);
        CHECK(survivor->handshake() == status::want_input);
        CHECK(failing.handshake() == status::failed);
        server.feed(take_output(*survivor));
    } // the engine keeps its context alive
    const std::string flight = server.take_output();
    survivor->feed(flight);
    CHECK(survivor->handshake() == status::done);

    const auto shared = trusting_the_authority();
    (void)localhost();
    std::vector<std::thread> threads;
    std::vector<int> good(4, 0);
    for (std::size_t index = 0; index < good.size(); ++index) {
        threads.emplace_back([&, index] {
            for (int round = 0; round < 10; ++round) {
                tls_server own{localhost()};
                engine client{*shared, round % 2 == 0 ? "localhost" : "wrong.example"};
                const status expected = round % 2 == 0 ? status::done : status::failed;
                const status last = shake_hands(client, own, at_random(static_cast<unsigned>(index)));
                if (last == expected) ++good[index];
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    CHECK(good == std::vector<int>{10, 10, 10, 10});
}

TEST_CASE("engine: sessions are resumed for the host and the context that they come from, and for no other") {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        CAPTURE(version);
        tls_server_settings settings;
        settings.minimum_version = settings.maximum_version = version;
        const auto context = trusting(authority().pem());
        tls_server server{issued(for_names("DNS:localhost,DNS:other.example")), settings};
        filed::tls::session resumable;
        {
            engine first{*context, "localhost"};
            CHECK_FALSE(first.take_session());
            REQUIRE(shake_hands(first, server) == status::done);
            const std::string tickets = server.take_output();
            first.feed(tickets);
            std::string text;
            CHECK(read_all(first, text) == status::want_input);
            resumable = first.take_session();
            CHECK(resumable);
            CHECK_FALSE(first.take_session()); // once
        }
        const auto resumes = [&](const filed::tls::context& shared, std::string_view host) {
            server.connect();
            engine client{shared, host, resumable};
            CHECK(shake_hands(client, server, at_random(1)) == status::done);
            REQUIRE(client.write("ping") == status::done);
            server.feed(take_output(client));
            CHECK(server.received == "ping");
            return client.session_resumed();
        };
        CHECK(resumes(*context, "localhost"));
        CHECK_FALSE(resumes(*context, "other.example"));
        CHECK_FALSE(resumes(*trusting(authority().pem()), "localhost"));

        // Another server: its keys cannot open the ticket, so there is a full handshake, and with it verification.
        tls_server stranger{make_identity(for_names("DNS:localhost")), settings};
        engine client{*context, "localhost", resumable};
        CHECK(shake_hands(client, stranger) == status::failed);
        CHECK(client.failure().code() == errc::certificate_untrusted);
        CHECK_FALSE(client.session_resumed());
        CHECK_FALSE(client.take_session());
    }
}

TEST_CASE("engine: no part of a certificate gets into an error") {
    certificate_request wanted = for_names("DNS:names-in-certificates.example");
    wanted.common_name = "Common-Name-In-Certificate";
    for (const identity& own : {make_identity(wanted), issued(wanted)}) {
        const filed::error why = refusal(own, "localhost");
        std::ostringstream stream;
        stream << why << why.place() << filed::exception{why}.what();
        CHECK(stream.str().find("in-certificates") == std::string::npos);
        CHECK(stream.str().find("Common-Name") == std::string::npos);
        CHECK(stream.str().find("BEGIN") == std::string::npos);
        CHECK(why.code() == filed::condition::transport);
    }
}
