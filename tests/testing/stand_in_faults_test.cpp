// What the stand-in does wrong when it is told to: TLS, scripted answers, framing, endings.
#include "https_client.hpp"

#include <doctest/doctest.h>

#include <openssl/x509_vfy.h>

#include <memory>
#include <string>

using namespace testing_tests;
using namespace std::chrono_literals;

namespace {

const std::string health_document = "{ health { id } }";
const std::string health_answer = R"({"data":{"health":{"id":"router"}}})";
const std::string exchange_field = "exchangeSurfaceRefreshTokenForAccessTokens";

http_response ask(https_client& client) { return client.post(https_client::graphql(health_document)); }

bool reset_by_peer(const std::error_code& problem) {
    return problem == asio::error::connection_reset || problem == asio::error::broken_pipe || problem == asio::error::eof ||
           problem == asio::ssl::error::stream_truncated;
}

} // namespace

TEST_CASE("the certificate is as ordered, and a verifying client says what is wrong with it") {
    const auto verdict = [](certificate_kind kind, const std::string& name) {
        stand_in_options options;
        options.certificate = kind;
        const stand_in server{options};
        https_client client{server, name};
        if (client.problem())
            CHECK(
                server.wait_until([](const stand_in_counts& seen) { return seen.failed_handshakes == 1 && seen.handshakes == 0; }));
        return client.problem() ? SSL_get_verify_result(client.native()) : X509_V_OK;
    };
    CHECK(verdict(certificate_kind::trusted, "localhost") == X509_V_OK);
    CHECK(verdict(certificate_kind::trusted, "127.0.0.1") == X509_V_OK);
    CHECK(verdict(certificate_kind::trusted, "example.com") != X509_V_OK);
    CHECK(verdict(certificate_kind::wrong_host, "localhost") != X509_V_OK);
    CHECK(verdict(certificate_kind::wrong_host, "elsewhere.test") == X509_V_OK);
    CHECK(verdict(certificate_kind::expired, "localhost") == X509_V_ERR_CERT_HAS_EXPIRED);
    CHECK(verdict(certificate_kind::not_yet_valid, "localhost") == X509_V_ERR_CERT_NOT_YET_VALID);
    CHECK(verdict(certificate_kind::self_signed, "localhost") == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
    CHECK(verdict(certificate_kind::untrusted_issuer, "localhost") != X509_V_OK);
}

TEST_CASE("TLS versions are as ordered") {
    const auto version = [](tls_versions spoken, int highest) {
        stand_in_options options;
        options.versions = spoken;
        const stand_in server{options};
        https_client client{server, "localhost", highest};
        return client.problem() ? 0 : SSL_version(client.native());
    };
    CHECK(version(tls_versions::any, TLS1_3_VERSION) == TLS1_3_VERSION);
    CHECK(version(tls_versions::any, TLS1_2_VERSION) == TLS1_2_VERSION);
    CHECK(version(tls_versions::only_tls_1_2, TLS1_3_VERSION) == TLS1_2_VERSION);
    CHECK(version(tls_versions::only_tls_1_3, TLS1_3_VERSION) == TLS1_3_VERSION);
    CHECK(version(tls_versions::only_tls_1_3, TLS1_2_VERSION) == 0);
}

TEST_CASE("a script answers the next requests of its operation, and no others") {
    stand_in server;
    https_client client{server};
    server.script("health", answer::html(), 2);
    server.script("Named", answer::json("{}", 500));
    server.script("health", answer::json("[]", 503).with_field("Retry-After", "7"), 1);
    server.script(exchange_field, answer::request_error("BROKEN", "no"), stand_in::always);
    server.script("health", answer::silence(), 0); // none

    CHECK(client.query("{ me { __typename } }") == R"({"data":{"me":null}})");
    CHECK(ask(client).field("Content-Type") == "text/html; charset=utf-8");
    CHECK(client.post(https_client::graphql("query Named { me { __typename } }")).status == 500);
    CHECK(ask(client).status == 200);
    const http_response unavailable = ask(client);
    CHECK(unavailable.status == 503);
    CHECK(unavailable.field("Retry-After") == "7");
    CHECK(ask(client).body == health_answer);
    for (int i = 0; i < 5; ++i)
        CHECK(exchange(client, server.api_key_text()).workspace.empty());
    CHECK(server.counts().failed_exchanges == 5);
    server.clear_scripts();
    CHECK_FALSE(exchange(client, server.api_key_text()).workspace.empty());
    CHECK(server.counts().scripted_answers == 9);

    server.script(answer::json("1"), 2); // any request, also one that is no GraphQL
    CHECK(client.post("nonsense").body == "1");
    CHECK(ask(client).body == "1");
    CHECK(client.post("nonsense").status == 400);
}

TEST_CASE("every framing of the API's answers, cut into records of every small size, reads the same") {
    stand_in server;
    for (const framing how : {framing::content_length, framing::chunked, framing::until_close}) {
        for (const std::size_t record : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{100}}) {
            server.set_framing(how, 5);
            server.set_record_size(record);
            https_client client{server};
            const http_response response = ask(client);
            CHECK(response.body == health_answer);
            CHECK(response.complete);
            CHECK((response.field("Connection") == "close") == (how == framing::until_close));
        }
    }
}

TEST_CASE("broken answers arrive as broken as they are meant") {
    stand_in server;
    const auto fault = [&](answer what) {
        server.script(std::move(what));
        auto client = std::make_unique<https_client>(server);
        http_response response = ask(*client);
        return response;
    };
    SUBCASE("truncated body, with and without close_notify") {
        const http_response quiet = fault(answer::truncated_body());
        CHECK(quiet.status == 200);
        CHECK_FALSE(quiet.complete);
        CHECK(quiet.body.size() == 9);
        CHECK(quiet.end == asio::ssl::error::stream_truncated);
        CHECK(fault(answer::truncated_body(ending::close)).end == asio::error::eof);
    }
    SUBCASE("no answer at all") {
        for (const ending how : {ending::reset, ending::close, ending::close_without_notify}) {
            const http_response none = fault(answer::disconnect(how));
            CHECK(none.status == 0);
            CHECK(reset_by_peer(none.end));
        }
    }
    SUBCASE("in the middle of the head") {
        const http_response half = fault(answer::html().cut_after(20, ending::close));
        CHECK(half.status == 0);
        CHECK(half.end == asio::error::eof);
    }
    SUBCASE("raw bytes, then the end") { CHECK(fault(answer::raw("HTTP/1.1 200 OK\r\n\r\nbare")).body == "bare"); }
    SUBCASE("not text, or too deep") {
        CHECK(fault(answer::invalid_utf8()).body.find('\xFF') != std::string::npos);
        CHECK(fault(answer::nested()).body.find(std::string(10'000, '[')) != std::string::npos);
    }
    SUBCASE("a whole answer, then a reset") {
        server.script(answer::json("{}").then(ending::reset));
        https_client client{server};
        CHECK(ask(client).body == "{}");
        CHECK(reset_by_peer(ask(client).end));
    }
    // Whatever happened to that connection, the next one works.
    https_client next{server};
    CHECK(ask(next).body == health_answer);
}

TEST_CASE("silence lasts until the client leaves, which is noticed at once") {
    stand_in server;
    for (const answer& what : {answer::silence(), answer::two_gigabytes(), answer::json("{}").cut_after(10, ending::keep_open)}) {
        server.script(what);
        const std::size_t before = server.counts().abandoned_requests;
        auto client = std::make_unique<https_client>(server);
        CHECK(client->send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"));
        CHECK(server.wait_until([&](const stand_in_counts& seen) { return seen.scripted_answers == before + 1; }));
        CHECK(server.counts().in_flight == 1);
        client.reset();
        CHECK(server.wait_until([&](const stand_in_counts& seen) {
            return seen.abandoned_requests == before + 1 && seen.in_flight == 0 && seen.open_connections == 0;
        }));
    }
}

TEST_CASE("what is no HTTP request is refused and the connection closed") {
    const stand_in server;
    https_client client{server};
    CHECK(client.send("GARBAGE\r\n\r\n"));
    const http_response refused = client.receive();
    CHECK(refused.status == 400);
    CHECK(refused.field("Connection") == "close");
    std::error_code end;
    CHECK(client.receive_some(end).empty());
    CHECK(end == asio::error::eof);
    CHECK(server.counts().refused_requests == 1);
    CHECK(server.counts().requests == 0);
}

TEST_CASE("keep-alive, its refusal by either side, and 100 Continue") {
    stand_in server;
    const std::string body = https_client::graphql(health_document);
    {
        https_client client{server};
        for (int i = 0; i < 3; ++i)
            CHECK(ask(client).body == health_answer);
        request_parts parts;
        parts.more_fields = "Connection: close\r\n";
        const http_response last = client.post(body, parts);
        CHECK(last.body == health_answer);
        CHECK(last.field("Connection") == "close");
        std::error_code end;
        CHECK(client.receive_some(end).empty());
        CHECK(end == asio::error::eof);
    }
    CHECK(server.counts().connections == 1);
    {
        server.close_after_answers();
        https_client client{server};
        CHECK(ask(client).field("Connection") == "close");
        server.close_after_answers(false);
    }
    {
        https_client client{server};
        CHECK(client.send(
            "POST /graphql HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: " +
            std::to_string(body.size()) + "\r\n\r\n"));
        CHECK(client.receive().status == 100);
        CHECK(client.send(body));
        CHECK(client.receive().body == health_answer);
    }
    {
        // Two requests at once, the second in two halves.
        https_client client{server};
        const std::string request = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " +
                                    std::to_string(body.size()) + "\r\n\r\n" + body;
        CHECK(client.send(request + request.substr(0, 30)));
        CHECK(client.receive().body == health_answer);
        CHECK(client.send(request.substr(30)));
        CHECK(client.receive().body == health_answer);
    }
}

TEST_CASE("http/1.1 is chosen where it is offered, and other protocols alone are refused") {
    const stand_in server;
    const auto offer = [&](const std::string& protocols) {
        asio::io_context context;
        asio::ssl::context tls{asio::ssl::context::tls_client};
        asio::ssl::stream<asio::ip::tcp::socket> stream{context, tls};
        SSL_set_alpn_protos(stream.native_handle(), reinterpret_cast<const unsigned char*>(protocols.data()),
                            static_cast<unsigned>(protocols.size()));
        std::error_code problem;
        stream.next_layer().connect({asio::ip::address_v4::loopback(), server.port()}, problem);
        stream.handshake(asio::ssl::stream_base::client, problem);
        const unsigned char* chosen = nullptr;
        unsigned size = 0;
        SSL_get0_alpn_selected(stream.native_handle(), &chosen, &size);
        return problem ? std::string{"refused"} : std::string{reinterpret_cast<const char*>(chosen), size};
    };
    CHECK(offer("\x08http/1.1") == "http/1.1");
    CHECK(offer("\x02h2\x08http/1.1") == "http/1.1");
    CHECK(offer("\x02h2") == "refused");
    CHECK(offer("") == "");
}
