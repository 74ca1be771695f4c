// What the stand-in answers when nothing is wrong, and how keys, tokens and access are refused.
#include "https_client.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <string>
#include <vector>

#if !defined(_WIN32)
#include <sys/stat.h>
#endif

using namespace testing_tests;
using namespace std::chrono_literals;

namespace {

const std::string me_kind = "{ me { __typename } }";
const std::string null_me = R"({"data":{"me":null}})";
const std::string trigger_document =
    "mutation TriggerTaxPrep($input: TriggerTaxPrepInput!) { triggerTaxPrep(input: $input) { taskId } }";

std::string kind_for(https_client& client, const std::string& token) { return client.query(me_kind, {}, token); }

/// The claims of a token.
value claims_of(const std::string& token) {
    static const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const std::size_t first = token.find('.') + 1;
    std::string bytes;
    unsigned window = 0, bits = 0;
    for (std::size_t at = first; at < token.rfind('.'); ++at) {
        window = (window << 6U) | static_cast<unsigned>(alphabet.find(token[at]));
        if ((bits += 6) >= 8) bytes += static_cast<char>((window >> (bits -= 8)) & 0xFFU);
    }
    return filed::json::read<value>(bytes).value();
}

} // namespace

TEST_CASE("the documented requests get the documented answers") {
    const stand_in server;
    https_client client{server};
    REQUIRE_FALSE(client.problem());

    const std::string exchanged =
        client.query(sample("exchangeSurfaceRefreshTokenForAccessTokens.graphql"), key_variables(server.api_key_text()));
    const value body = filed::json::read<value>(exchanged).value();
    const std::string workspace{body["data"]["exchangeSurfaceRefreshTokenForAccessTokens"]["workspaceToken"].text()};
    const std::string user{body["data"]["exchangeSurfaceRefreshTokenForAccessTokens"]["userToken"].text()};
    CHECK(workspace.starts_with("eyJhbGciOiJFUzI1NiI")); // as in the documented sample
    CHECK(user.starts_with("eyJhbGciOiJFUzI1NiI"));
    CHECK(user != workspace);

    CHECK(client.query(sample("me.graphql"), {}, workspace) == compact(sample("me.json")));
    CHECK(client.query(sample("meAsUser.graphql"), {}, user) == compact(sample("meAsUser.json")));
    CHECK(client.query(sample("health.graphql")) == R"({"data":{"health":{"id":"router","ai":"ok","platform":"ok"}}})");
    CHECK(client.query(sample("triggerTaxPrep.graphql"), sample("triggerTaxPrep.variables.json"), workspace) ==
          compact(sample("triggerTaxPrep.json")));
    CHECK(client.query(sample("createClient.graphql"), sample("createClient.variables.json"), workspace)
              .find(R"("externalId":"PMS-10432")") != std::string::npos);

    const stand_in_counts seen = server.counts();
    CHECK(seen.connections == 1);
    CHECK(seen.handshakes == 1);
    CHECK(seen.requests == 6);
    CHECK(seen.answers == 6);
    CHECK(seen.in_flight == 0);
    CHECK(seen.exchanges == 1);
    CHECK(seen.failed_exchanges == 0);
    CHECK(seen.me == 2);
    CHECK(seen.health == 1);
    CHECK(seen.mutations == 2);
    CHECK(seen.rejected_tokens == 0);
    CHECK(seen.operation("Me") == 1);
    CHECK(seen.operation("MeAsUser") == 1);
    CHECK(seen.operation("nobody") == 0);
    CHECK(seen.most_in_flight == 1);
}

TEST_CASE("the legacy gateway answers as documented, and insists on source-platform") {
    const stand_in server;
    https_client client{server};
    request_parts parts;
    parts.path = legacy_path;
    const std::string login =
        https_client::graphql(sample("legacy/loginViaPersonalApiToken.graphql"), key_variables(server.api_key_text()));
    const std::string me = https_client::graphql(sample("legacy/me.graphql"));

    const http_response without = client.post(login, parts);
    CHECK(without.status == 400);
    CHECK(without.body.find("source-platform") != std::string::npos);
    CHECK(server.counts().legacy_logins == 0);

    parts.source_platform = "tax-firm-a";
    const value body = filed::json::read<value>(client.post(login, parts).body).value();
    const std::string token{body["data"]["loginViaPersonalApiToken"]["accessToken"].text()};
    CHECK(token.starts_with("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.")); // as in the documented sample
    CHECK(client.post(me, parts).body == null_me);
    parts.authorization = "Bearer " + token;
    CHECK(client.post(me, parts).body == compact(sample("legacy/me.json")));
    parts.source_platform.clear();
    CHECK(client.post(me, parts).status == 400);

    // A token of one API is nothing to the other, and neither has the other's operations.
    CHECK(kind_for(client, token) == null_me);
    parts.source_platform = "tax-firm-a";
    parts.authorization = "Bearer " + exchange(client, server.api_key_text()).workspace;
    CHECK(client.post(me, parts).body == null_me);
    CHECK(client.query(login_document, key_variables(server.api_key_text())).find("GRAPHQL_VALIDATION_FAILED") !=
          std::string::npos);
    CHECK(client.post(https_client::graphql("{ health { id } }"), parts).body.find("GRAPHQL_VALIDATION_FAILED") !=
          std::string::npos);

    const stand_in_counts seen = server.counts();
    CHECK(seen.legacy_logins == 1);
    CHECK(seen.legacy_me == 3);
    CHECK(seen.me == 1);
}

TEST_CASE("client options reach this stand-in and trust it") {
    const stand_in server;
    const filed::client_options options = server.client_options();
    CHECK(options.endpoint == "https://localhost:" + std::to_string(server.port()) + "/graphql");
    CHECK(options.endpoint == server.endpoint());
    CHECK(options.tls.ca_file == server.ca_file());
    CHECK(server.legacy_client_options().endpoint == server.legacy_endpoint());
    CHECK(server.numeric_endpoint() == "https://127.0.0.1:" + std::to_string(server.port()) + "/graphql");
    CHECK(server.api_key().reveal() == server.api_key_text());
    std::ifstream file{server.ca_file()};
    CHECK(std::string{std::istreambuf_iterator<char>{file}, {}} == server.ca_pem());
#if !defined(_WIN32)
    struct stat status{};
    REQUIRE(::stat(server.ca_file().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
#endif
}

TEST_CASE("tokens carry the documented claims") {
    stand_in server;
    https_client client{server};
    const token_pair first = exchange(client, server.api_key_text());
    const value workspace = claims_of(first.workspace);
    const value user = claims_of(first.user);
    const auto seconds = [](const value& claims, const char* name) { return *claims[name].get<std::int64_t>(); };
    CHECK(seconds(workspace, "exp") - seconds(workspace, "iat") == 1800);
    CHECK(workspace["sub"].text() == "019f0fb6-26e9-74b7-a842-cb43a2a41682");
    CHECK(workspace["workspaceId"].text() == "019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1");
    CHECK(workspace["accessLevel"].text() == "read_write");
    CHECK(user["workspaceId"].is_null());
    CHECK(user["accessLevel"].is_null());

    server.set_access(access_level::read_only);
    server.set_token_lifetime(10s);
    server.set_clock_offset(1h);
    const value later = claims_of(exchange(client, server.api_key_text()).workspace);
    CHECK(later["accessLevel"].text() == "read_only");
    CHECK(seconds(later, "exp") - seconds(later, "iat") == 10);
    CHECK(seconds(later, "iat") - seconds(workspace, "iat") >= 3600);

    server.set_token_form(token_form::jwt_without_iat);
    server.set_token_lifetime(1800s);
    const std::string unborn = exchange(client, server.api_key_text()).workspace;
    CHECK(claims_of(unborn)["iat"].is_null());
    CHECK(seconds(claims_of(unborn), "exp") - seconds(workspace, "exp") >= 3600);
    CHECK(kind_for(client, unborn) != null_me);
    server.set_clock_offset(3h);
    CHECK(kind_for(client, unborn) == null_me);

    server.set_token_form(token_form::jwt_without_expiry);
    const value endless = claims_of(exchange(client, server.api_key_text()).workspace);
    CHECK(endless["exp"].is_null());
    CHECK(endless["iat"].is_null());
    server.set_token_form(token_form::opaque);
    const token_pair opaque = exchange(client, server.api_key_text());
    CHECK(opaque.workspace.find('.') == std::string::npos);
    CHECK(kind_for(client, opaque.workspace) == R"({"data":{"me":{"__typename":"WorkspaceUser"}}})");
    CHECK(kind_for(client, opaque.user) == R"({"data":{"me":{"__typename":"User"}}})");
}

TEST_CASE("a token ends by its expiry, by revocation, or because the server will have none") {
    stand_in server;
    https_client client{server};
    const std::string key = server.api_key_text();
    const std::string first = exchange(client, key).workspace;
    const std::string accepted = kind_for(client, first);
    CHECK(accepted != null_me);

    server.set_clock_offset(1799s - 5s); // 5 s for a slow machine
    CHECK(kind_for(client, first) == accepted);
    server.set_clock_offset(1800s);
    CHECK(kind_for(client, first) == null_me);
    server.set_clock_offset(0s);
    CHECK(kind_for(client, first) == accepted);

    for (const auto lifetime : {0s, -1s, std::chrono::seconds::min()}) {
        server.set_token_lifetime(lifetime);
        CHECK(kind_for(client, exchange(client, key).workspace) == null_me);
    }
    server.set_token_lifetime(std::chrono::seconds::max());
    const std::string eternal = exchange(client, key).workspace;
    CHECK(kind_for(client, eternal) == accepted);

    server.revoke_tokens();
    CHECK(kind_for(client, first) == null_me);
    CHECK(kind_for(client, eternal) == null_me);
    const std::string renewed = exchange(client, key).workspace;
    CHECK(kind_for(client, renewed) == accepted);
    server.reject_every_token();
    CHECK(kind_for(client, renewed) == null_me);
    CHECK(kind_for(client, exchange(client, key).workspace) == null_me);
    server.reject_every_token(false);
    CHECK(kind_for(client, renewed) == accepted);

    const std::size_t exchanges = server.counts().exchanges;
    server.revoke_generations(exchanges + 1);
    CHECK(kind_for(client, exchange(client, key).workspace) == null_me);
    CHECK(kind_for(client, exchange(client, key).workspace) == accepted);
    CHECK(kind_for(client, renewed.substr(0, renewed.size() - 1)) == null_me);
    CHECK(kind_for(client, {}) == null_me);
    CHECK(server.counts().rejected_tokens == 11);
}

TEST_CASE("a request without a valid token is refused in the chosen shape; public operations need none") {
    stand_in server;
    https_client client{server};
    const auto me = [&] { return client.post(https_client::graphql(me_kind)); };
    const auto mutate = [&] {
        return client.post(https_client::graphql(trigger_document, sample("triggerTaxPrep.variables.json")));
    };

    CHECK(me().body == null_me);
    CHECK(mutate().body ==
          R"({"errors":[{"message":"A valid access token is required.","extensions":{"code":"UNAUTHENTICATED"}}]})");
    server.set_token_rejection(rejection::field_error);
    CHECK(me().body ==
          R"({"errors":[{"message":"A valid access token is required.","locations":[{"line":1,"column":3}],"path":["me"],)"
          R"("extensions":{"code":"UNAUTHENTICATED"}}],"data":{"me":null}})");
    CHECK(mutate().body.ends_with(R"("data":{"triggerTaxPrep":null}})"));
    server.set_token_rejection(rejection::request_error);
    CHECK(me().status == 200);
    CHECK(me().body == R"({"errors":[{"message":"A valid access token is required.","extensions":{"code":"UNAUTHENTICATED"}}]})");
    server.set_token_rejection(rejection::http_401);
    CHECK(me().status == 401);
    CHECK(mutate().status == 401);
    CHECK(client.query("{ health { id } me { __typename } }").find("UNAUTHENTICATED") != std::string::npos);

    request_parts stale;
    stale.authorization = "Bearer stale";
    CHECK(client.post(https_client::graphql("{ health { id } }"), stale).status == 200);
    CHECK_FALSE(exchange(client, server.api_key_text()).workspace.empty());
    request_parts basic;
    basic.authorization = "Basic " + exchange(client, server.api_key_text()).workspace;
    CHECK(client.post(https_client::graphql(me_kind), basic).status == 401);
    basic.authorization = "bearer  " + exchange(client, server.api_key_text()).workspace; // the scheme's case does not matter
    CHECK(client.post(https_client::graphql(me_kind), basic).status == 200);
}

TEST_CASE("a bad key is refused by exchange and login, in the chosen shape, and never echoed") {
    stand_in server;
    https_client client{server};
    const auto attempt = [&](const std::string& key) {
        return client.post(https_client::graphql(exchange_document, key_variables(key)));
    };
    request_parts legacy;
    legacy.path = legacy_path;
    legacy.source_platform = "test";
    const auto login = [&](const std::string& key) {
        return client.post(https_client::graphql(login_document, key_variables(key)), legacy);
    };

    const http_response wrong = attempt("no-such-key");
    CHECK(wrong.status == 200);
    CHECK(wrong.body.find(R"("path":["exchangeSurfaceRefreshTokenForAccessTokens"],"extensions":{"code":"UNAUTHENTICATED"})") !=
          std::string::npos);
    CHECK(wrong.body.ends_with(R"("data":{"exchangeSurfaceRefreshTokenForAccessTokens":null}})"));
    CHECK(wrong.body.find("no-such-key") == std::string::npos);
    for (const key_state state : {key_state::wrong, key_state::expired, key_state::revoked}) {
        server.set_key_state(state);
        CHECK(attempt(server.api_key_text()).body == wrong.body);
        CHECK(login(server.api_key_text()).body.ends_with(R"("data":{"loginViaPersonalApiToken":null}})"));
    }
    server.set_key_rejection(rejection::request_error);
    CHECK(attempt(server.api_key_text()).body.find("\"data\"") == std::string::npos);
    server.set_key_rejection(rejection::http_401);
    CHECK(attempt(server.api_key_text()).status == 401);
    CHECK(login(server.api_key_text()).status == 401);
    server.set_key_rejection(rejection::null_field);
    CHECK(attempt(server.api_key_text()).body == R"({"data":{"exchangeSurfaceRefreshTokenForAccessTokens":null}})");
    server.set_key_state(key_state::valid);
    CHECK_FALSE(exchange(client, server.api_key_text()).workspace.empty());
    CHECK(server.counts().exchanges == 8);
    CHECK(server.counts().failed_exchanges == 7);
    CHECK(server.counts().legacy_logins == 4);
    CHECK(server.counts().failed_legacy_logins == 4);
    CHECK_THROWS_AS(server.set_key_state(key_state::wrong, "no-such-key"), filed::exception);
}

TEST_CASE("a read-only key reads, and its mutations are refused") {
    stand_in server;
    https_client client{server};
    server.set_access(access_level::read_only);
    const std::string token = exchange(client, server.api_key_text()).workspace;
    const auto mutate = [&] {
        request_parts parts;
        parts.authorization = "Bearer " + token;
        return client.post(https_client::graphql(trigger_document, sample("triggerTaxPrep.variables.json")), parts);
    };
    CHECK(kind_for(client, token) != null_me);
    CHECK(mutate().body ==
          R"({"errors":[{"message":"This API key is read-only.","locations":[{"line":1,"column":57}],"path":["triggerTaxPrep"],)"
          R"("extensions":{"code":"FORBIDDEN"}}],"data":{"triggerTaxPrep":null}})");
    server.set_read_only_refusal(rejection::request_error, "SOMETHING_ELSE", "No.");
    CHECK(mutate().body == R"({"errors":[{"message":"No.","extensions":{"code":"SOMETHING_ELSE"}}]})");
    server.set_read_only_refusal(rejection::field_error, "", "No.");
    CHECK(mutate().body.find("extensions") == std::string::npos);
    server.set_read_only_refusal(rejection::null_field);
    CHECK(mutate().body == R"({"data":{"triggerTaxPrep":null}})");
    server.set_read_only_refusal(rejection::http_401);
    CHECK(mutate().status == 401);
    CHECK(server.counts().refused_mutations == 5);
    // The level is baked into the token: a new exchange is needed to feel the change.
    server.set_access(access_level::read_write);
    CHECK(mutate().status == 401);
    const std::string renewed = exchange(client, server.api_key_text()).workspace;
    CHECK(client.query(trigger_document, sample("triggerTaxPrep.variables.json"), renewed) ==
          compact(sample("triggerTaxPrep.json")));
    const std::string user = exchange(client, server.api_key_text()).user;
    CHECK(client.query(trigger_document, sample("triggerTaxPrep.variables.json"), user).find("errors") != std::string::npos);
}

TEST_CASE("keys belong to workspaces, and clients are listed, paged and filtered per workspace") {
    stand_in server;
    https_client client{server};
    identity other;
    other.workspace_id = "other-id";
    other.workspace_name = "Other \"Firm\" \xC3\xA9";
    other.role = "l1";
    const std::string key = server.add_key(other);
    CHECK(key != server.api_key_text());
    const std::string token = exchange(client, key).workspace;
    CHECK(client.query("{ me { ... on WorkspaceUser { role workspace { name id } } } }", {}, token) ==
          R"({"data":{"me":{"role":"l1","workspace":{"name":"Other \"Firm\" )"
          "\xC3\xA9"
          R"(","id":"other-id"}}}})");

    for (int i = 0; i < 5; ++i) {
        client_record record;
        record.id = std::to_string(i);
        record.name = "Client " + record.id;
        record.external_id = "E" + record.id;
        server.add_client(record, key);
    }
    const std::string list = "query L($o: Int, $l: Int, $f: ClientFilters) { me { ... on WorkspaceUser { workspace { "
                             "clients(offset: $o, limit: $l, filters: $f) { id } } } } }";
    const auto ids = [&](const std::string& variables, const std::string& with) {
        const value body = filed::json::read<value>(client.query(list, variables, with)).value();
        std::string joined;
        for (const value& record : *body["data"]["me"]["workspace"]["clients"].get<value::list>())
            joined += record["id"].text();
        return joined;
    };
    CHECK(ids("{}", token) == "01234");
    CHECK(ids(R"({"l":2})", token) == "01");
    CHECK(ids(R"({"o":3,"l":5})", token) == "34");
    CHECK(ids(R"({"o":5})", token) == "");
    CHECK(ids(R"({"l":0})", token) == "");
    CHECK(ids(R"({"f":{"ids":["4","1","nobody"]}})", token) == "14");
    const std::string first = exchange(client, server.api_key_text()).workspace;
    CHECK(ids("{}", first) == "");

    const std::string create = sample("createClient.graphql");
    const std::string made = client.query(create, sample("createClient.variables.json"), first);
    CHECK(made.find(R"("name":"Jane Taxpayer")") != std::string::npos);
    CHECK(made.find(R"("taskId":null)") == std::string::npos);
    CHECK(ids("{}", first).size() == 36);
    CHECK(client.query(create, sample("createClient.variables.json"), first).find("errors") !=
          std::string::npos); // the externalId is taken
    CHECK(client.query(create, R"({"input":{"name":"A","externalId":"B","returnType":"F990","taxYear":2025}})", token)
              .find(R"("taskId":null)") != std::string::npos);
}

TEST_CASE("documents are executed as written: errors of every shape") {
    stand_in server;
    https_client client{server};
    const std::string token = exchange(client, server.api_key_text()).workspace;
    CHECK(client.query("query A { who: me { ...M } health { ...H } } fragment M on Me { kind: __typename ... on WorkspaceUser { "
                       "user { mail: email } } ... on User { email } } "
                       "fragment H on Health { id }",
                       {}, token) ==
          R"({"data":{"who":{"kind":"WorkspaceUser","user":{"mail":"jane@example-firm.com"}},"health":{"id":"router"}}})");
    CHECK(client.query("{ me { nope } }", {}, token) ==
          R"({"errors":[{"message":"Cannot query field 'nope' on type 'Me'.","locations":[{"line":1,"column":8}],)"
          R"("extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]})");
    server.set_request_error_status(400);
    server.set_content_type("application/graphql-response+json");
    const http_response refused = client.post(https_client::graphql("{ nope }"));
    CHECK(refused.status == 400);
    CHECK(refused.field("Content-Type") == "application/graphql-response+json");

    server.fail_field("me.workspace.name", "BOOM", "It failed.");
    CHECK(client.query("{ me { ... on WorkspaceUser { id workspace { name } } } }", {}, token)
              .ends_with(R"("path":["me","workspace","name"],"extensions":{"code":"BOOM"}}],"data":{"me":null}})"));
    server.clear_field_failures();
    server.fail_field("health.ai", "", "It failed.");
    CHECK(client.query("{ health { ai id } }") ==
          R"({"errors":[{"message":"It failed.","locations":[{"line":1,"column":12}],"path":["health","ai"]}],)"
          R"("data":{"health":{"ai":null,"id":"router"}}})");
    server.clear_field_failures();
    CHECK(client.query("{ health { ai } }") == R"({"data":{"health":{"ai":"ok"}}})");
    CHECK(server.counts().invalid_documents == 2);
}

TEST_CASE("answers carry the date of the server's clock, unless told otherwise") {
    stand_in server;
    https_client client{server};
    const auto date = [&] { return client.post(https_client::graphql(me_kind)).field("Date"); };
    const std::string now = date();
    CHECK(now.size() == 29);
    CHECK(now.ends_with(" GMT"));
    server.set_clock_offset(-24h * 366 * 40);
    CHECK(date().substr(12, 4) < now.substr(12, 4));
    server.set_clock_offset(std::chrono::seconds::max());
    CHECK(date() != now);
    server.set_date(false);
    CHECK(date().empty());
}

TEST_CASE("requests that are no GraphQL requests are refused by HTTP status") {
    const stand_in server;
    https_client client{server};
    const std::string health = https_client::graphql("{ health { id } }");
    const auto status = [&](const std::string& body, auto change) {
        request_parts parts;
        change(parts);
        return client.post(body, parts).status;
    };
    const auto nothing = [](request_parts&) {};
    CHECK(status(health, nothing) == 200);
    CHECK(status(health, [](request_parts& p) { p.chunked = true; }) == 200);
    CHECK(status(health, [](request_parts& p) { p.content_type = "Application/JSON ; charset=utf-8"; }) == 200);
    CHECK(status(health, [](request_parts& p) { p.content_type = "application/x-www-form-urlencoded"; }) == 415);
    CHECK(status(health, [](request_parts& p) { p.content_type.clear(); }) == 415);
    CHECK(status(health, [](request_parts& p) { p.path = "/graphql?x=1"; }) == 200);
    CHECK(status(health, [](request_parts& p) { p.path = "/"; }) == 404);
    CHECK(status(health, [](request_parts& p) { p.method = "PUT"; }) == 405);
    for (const char* body : {"", "[]", "null", "{", "{}", R"({"query":1})", R"({"query":"{ health { id } }","variables":[]})",
                             R"({"query":"{ health { id } }","operationName":1})", R"({"query":"{ health { id } }","more":1})",
                             "{\"query\":\"\xFF\"}"}) {
        CAPTURE(body);
        CHECK(status(body, nothing) == 400);
    }
    CHECK(status(R"({"query":"{ health { id } }","variables":null,"operationName":null,"extensions":{}})", nothing) == 200);
    CHECK(status(https_client::graphql("query A { health { id } } query B { health { ai } }", {}, "B"), nothing) == 200);
    CHECK(server.counts().operation("B") == 1);
}

TEST_CASE("the last requests can be looked at, and no more than asked for are kept") {
    stand_in_options options;
    options.kept_requests = 2;
    const stand_in server{options};
    https_client first{server}, second{server};
    first.query("{ health { id } }");
    request_parts parts;
    parts.authorization = "Bearer abc";
    parts.source_platform = "tax-firm-a";
    second.post(https_client::graphql("query H($x: Boolean = true) { health { id @include(if: $x) } }", R"({"x":false})", "H"),
                parts);
    second.post("nonsense");
    const std::vector<recorded_request> kept = server.recent_requests();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].connection == 2);
    CHECK(kept[0].http.field("authorization") == "Bearer abc");
    CHECK(kept[0].http.field("source-platform") == "tax-firm-a");
    CHECK(kept[0].operation_name == "H");
    CHECK(kept[0].variables == R"({"x":false})");
    CHECK(kept[0].query.starts_with("query H"));
    CHECK(kept[1].http.body == "nonsense");
    CHECK(kept[1].query.empty());
    CHECK_FALSE(kept[1].http.has("authorization"));
}
