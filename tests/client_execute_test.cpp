// client.execute<Operation>: data, errors and the rest of a response together.
#include "client_support.hpp"

#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using filed_test::run;
using filed_test::world;

namespace {

struct ClientRow {
    static constexpr std::string_view graphql_type = "Client";
    filed::ID id;
    std::optional<std::string> name;
};
struct list_clients {
    static constexpr filed::document document = R"(
        query ListClients($offset: Int, $limit: Int) {
          me { __typename ... on WorkspaceUser { role workspace { name clients(offset: $offset, limit: $limit) { ...ClientRow } } } }
        })";
    struct variables {
        filed::input<std::int32_t> offset{}, limit{};
    };
    struct Workspace {
        std::optional<std::string> name;
        std::vector<ClientRow> clients;
    };
    struct WorkspaceUser {
        std::optional<std::string> role;
        std::optional<Workspace> workspace;
    };
    struct data {
        std::optional<filed::one_of<WorkspaceUser>> me;
    };
};
const list_clients::WorkspaceUser& member(const filed::response<list_clients>& from) {
    return std::get<list_clients::WorkspaceUser>(from->me.value());
}

struct who {
    static constexpr std::string_view document = "query Who { identity: me { __typename } }";
    struct data {
        std::optional<filed::one_of<>> identity;
    };
};

struct create_client {
    static constexpr std::string_view document =
        "mutation CreateClient($input: CreateClientInput!) { createClient(input: $input) { client { id name } taskId } }";
    enum class ReturnType { F1040, F1065 };
    struct CreateClientInput {
        std::string name, externalId;
        ReturnType returnType{};
        std::int32_t taxYear = 2025;
        filed::input<std::vector<filed::ID>> uploadIds{};
    };
    struct variables {
        CreateClientInput input;
    };
    struct Client {
        filed::ID id;
        std::string name;
    };
    struct CreateClientResult {
        std::optional<Client> client;
        std::optional<filed::ID> taskId;
    };
    struct data {
        std::optional<CreateClientResult> createClient;
    };
};

void add_clients(world& here) {
    for (const char* name : {"a", "b", "c"}) {
        filed::testing::client_record client;
        client.id = client.external_id = client.name = name;
        here.server.add_client(client);
    }
}

/// Without repetitions, which the scripted answers are not for.
filed::client one_attempt(world& here) {
    filed::client_options options = here.server.client_options();
    options.retry.attempts = 1;
    return here.client(options);
}

filed::testing::answer reply(std::string body, int status = 200) { return filed::testing::answer::json(std::move(body), status); }

} // namespace

TEST_CASE("execute gives data, status and headers") {
    world here;
    add_clients(here);
    const filed::client client = here.client();
    const auto page = run(client.execute<list_clients>({.offset = 1, .limit = 1}));
    CHECK(page.is_complete());
    CHECK(page.http_status() == 200);
    CHECK(page.header("content-TYPE").value_or("").starts_with("application/json"));
    CHECK_FALSE(page.header("X-Nothing"));
    REQUIRE(member(page).workspace);
    REQUIRE(member(page).workspace->clients.size() == 1);
    CHECK(member(page).workspace->clients[0].id == "b");
    CHECK(member(page).workspace->name == "Example Tax Firm");

    // What went over the wire is the minified document and its name.
    bool found = false;
    for (const auto& each : here.server.recent_requests())
        found = found || (each.operation_name == "ListClients" && each.query == filed::graphql::document_of<list_clients>);
    CHECK(found);
}

TEST_CASE("execute takes variables, options and any completion token") {
    world here;
    add_clients(here);
    const filed::client client = here.client();
    const list_clients::variables named{.offset = 0, .limit = 2};
    const filed::request_options user{.token = filed::token_kind::user};
    CHECK(member(run(client.execute<list_clients>(named))).workspace->clients.size() == 2);
    CHECK(member(run(client.execute<list_clients>({}))).workspace->clients.size() == 3);
    CHECK(member(client.execute<list_clients>(named, asio::use_future).get()).workspace->clients.size() == 2);
    CHECK(member(client.execute<list_clients>({.offset = 2}, asio::use_future).get()).workspace->clients.size() == 1);
    CHECK(member(*client.execute<list_clients>(named, {}, filed::as_result(asio::use_future)).get()).workspace->clients.size() == 2);
    CHECK(run(client.execute<list_clients>(named, filed::as_result)).has_value());
    // The other kind of identity is an alternative that the type does not know.
    const auto other = run(client.execute<list_clients>(named, user));
    CHECK(std::get<filed::unknown>(other->me.value()).type_name == "User");
    // Without variables.
    CHECK(std::get<filed::unknown>(run(client.execute<who>())->identity.value()).type_name == "WorkspaceUser");
    CHECK(std::get<filed::unknown>(run(client.execute<who>(user))->identity.value()).type_name == "User");
    CHECK(client.execute<who>(asio::use_future).get().is_complete());
    CHECK(client.execute<who>(user, asio::use_future).get().is_complete());
    CHECK(run(client.execute<who>(user, filed::as_result)).has_value());
}

TEST_CASE("execute keeps the data beside errors, and strict does not") {
    world here;
    add_clients(here);
    here.server.fail_field("me.workspace.name", "BROKEN", "said by the resolver");
    const filed::client client = here.client();
    // `name` is non-null in the schema, so the null goes up to `workspace`, and to `me`.
    const auto page = run(client.execute<list_clients>({}));
    CHECK_FALSE(page.is_complete());
    CHECK(page.error_count() == 1);
    REQUIRE(page.errors().size() == 1);
    CHECK(page.errors()[0].message == "said by the resolver");
    CHECK(page.errors()[0].code() == "BROKEN");
    CHECK_FALSE(page->me);
    CHECK(page.failed_at("me"));
    CHECK(page.failed_at("me", "workspace", "name"));
    CHECK_FALSE(page.failed_at("me", "role"));
    CHECK(page.errors_at("me", "workspace").size() == 1);

    const auto strict = run(client.execute<list_clients>({}, {.strict = true}, filed::as_result));
    CHECK(strict.error() == filed::graphql::errc::execution_failed);
    CHECK(strict.error().code() == filed::condition::execution);
    CHECK(strict.error().may_have_been_executed());
    const auto* said = strict.error().detail<filed::graphql::error_detail>();
    REQUIRE(said != nullptr);
    CHECK(said->data.value().text() == R"({"me":null})");
    CHECK(strict.error().message().find("said by") == std::string::npos);
}

TEST_CASE("execute finds errors by path, and keeps extensions") {
    world here;
    const filed::client client = here.client();
    here.server.script("ListClients", reply(R"({"data":{"me":{"__typename":"WorkspaceUser","role":null,"workspace":{"name":null,
        "clients":[{"id":"1","name":"a"},{"id":"2","name":null}]}}},"extensions":{"cost":7},
        "errors":[{"message":"1","path":["me","workspace","clients",1,"name"]},{"message":"2","path":["me","role"]},{"message":"3","path":["health"]}]})", 294)
                                         .with_field("X-Request-Id", "r-1"));
    const auto page = run(client.execute<list_clients>({}));
    CHECK(page.http_status() == 294);
    CHECK(page.header("x-request-id") == "r-1");
    CHECK(page.extensions().value().text() == R"({"cost":7})");
    CHECK(page.error_count() == 3);
    CHECK(page.errors_at().size() == 3);
    CHECK(page.errors_at("me").size() == 2);
    CHECK(page.errors_at("me", "workspace", "clients", 1)[0]->message == "1");
    CHECK(page.failed_at("me", "workspace", "clients", std::size_t{1}, "name"));
    CHECK_FALSE(page.failed_at("me", "workspace", "clients", 0));
    CHECK_FALSE(page.failed_at("me", "workspace", "clients", 1, "name", "deeper"));
    CHECK_FALSE(page.failed_at("me", "workspace", "name")); // null because it is null
    CHECK_FALSE(page.failed_at("me", "workspace", "clients", "1"));
    std::size_t fields = 0;
    for (const filed::http::field each : page.headers()) fields += each.name.empty() ? 0 : 1;
    CHECK(fields >= 3);
}

TEST_CASE("execute fails where there are no usable data") {
    world here;
    const filed::client client = one_attempt(here);
    struct row {
        filed::testing::answer answer;
        filed::condition expected;
        bool may_have_run;
    };
    const std::vector<row> rows{
        {reply(R"({"errors":[{"message":"x"}]})"), filed::condition::execution, false},
        {reply(R"({"errors":[{"message":"x","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]})", 400), filed::condition::validation, false},
        {reply(R"({"errors":[{"message":"x","extensions":{"code":"FORBIDDEN"}}],"data":null})"), filed::condition::authorization, false},
        {reply(R"({"data":null,"errors":[{"message":"x","path":["me"]}]})"), filed::condition::execution, true},
        // Data beside the errors, but not of the type: a list that is null.
        {reply(R"({"data":{"me":{"__typename":"WorkspaceUser","role":"x","workspace":{"name":"x","clients":null}}},"errors":[{"message":"x"}]})"),
         filed::condition::execution, true},
        {reply(R"({"data":{"me":{"__typename":"WorkspaceUser","role":1,"workspace":null}}})"), filed::condition::decoding, true},
        {reply(R"({"data":null})"), filed::condition::protocol, true},
        {reply("{\"data\":{"), filed::condition::protocol, true},
        {reply("", 503), filed::condition::unavailable, true},
        {reply(R"({"errors":[{"message":"x"}]})", 429), filed::condition::rate_limited, false},
        {filed::testing::answer::text("text/html", "<html>"), filed::condition::protocol, true},
        {filed::testing::answer::text("text/html", "<html>", 404), filed::condition::protocol, true},
        {filed::testing::answer::text("application/graphql-response+json", "", 406), filed::condition::protocol, true},
        {filed::testing::answer::text("", R"({"errors":[{"message":"x"}]})"), filed::condition::execution, false},
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(i);
        here.server.script("ListClients", rows[i].answer);
        const auto answer = run(client.execute<list_clients>({}, filed::as_result));
        REQUIRE_FALSE(answer.has_value());
        CAPTURE(answer.error().message());
        CHECK(answer.error().code() == rows[i].expected);
        CHECK(answer.error().may_have_been_executed() == rows[i].may_have_run);
        filed_test::check_harmless(answer.error(), here.server);
        here.server.clear_scripts();
    }
    CHECK(run(client.execute<list_clients>({})).is_complete());
}

TEST_CASE("execute renews a token that the server refuses, whatever the policy") {
    world here;
    const filed::client client = here.client();
    CHECK(run(client.execute<who>()).is_complete());
    SUBCASE("by a null identity") { here.server.set_token_rejection(filed::testing::rejection::null_field); }
    SUBCASE("by an error") { here.server.set_token_rejection(filed::testing::rejection::request_error); }
    SUBCASE("by an error of the field") { here.server.set_token_rejection(filed::testing::rejection::field_error); }
    here.server.revoke_tokens();
    CHECK(run(client.execute<who>()).is_complete());
    CHECK(here.server.counts().exchanges == 2);
    // An identity that stays null is no data.
    here.server.reject_every_token();
    CHECK(run(client.execute<who>(filed::as_result)).error().code() == filed::condition::authentication);
}

TEST_CASE("execute: a mutation whose answer is lost is not sent again") {
    world here;
    const filed::client client = one_attempt(here);
    CHECK(run(client.execute<who>()).is_complete());
    create_client::variables wanted;
    wanted.input.name = "canary-name";
    wanted.input.externalId = "canary-id";
    CHECK(run(client.execute<create_client>(wanted))->createClient.value().client.value().name == "canary-name");
    // The same id again: the field fails, and the data say null.
    const auto twice = run(client.execute<create_client>(wanted));
    CHECK_FALSE(twice->createClient);
    CHECK(twice.failed_at("createClient"));
    CHECK(twice.errors()[0].code() == "CONFLICT");
    here.server.script("CreateClient", filed::testing::answer::disconnect());
    const auto lost = run(client.execute<create_client>(wanted, filed::as_result));
    CHECK(lost.error().code() == filed::condition::outcome_unknown);
    CHECK(lost.error().may_have_been_executed());
    CHECK(lost.error().message().find("canary") == std::string::npos);
}

TEST_CASE("execute: nothing of a variable, a header or a body gets into an error's text") {
    world here;
    const filed::client client = one_attempt(here);
    const std::string canary = "canary7391";
    create_client::variables wanted;
    wanted.input.name = canary;
    wanted.input.externalId = canary;
    const filed::http::field header{"X-Canary", canary};
    filed::request_options options;
    options.headers = {&header, 1};
    using filed::testing::answer;
    const std::string field = ",\"" + canary + "\":\"" + canary + "\"";
    const std::vector<answer> answers{
        reply(R"({"errors":[{"message":")" + canary + R"(","extensions":{"code":")" + canary + "\"" + field + "}}]" + field + "}"),
        reply(R"({"data":null,"errors":[{"message":")" + canary + R"(","path":["createClient",")" + canary + R"("]}],"extensions":{"a":")" + canary + "\"}}"),
        reply(R"({"data":{"createClient":{"client":")" + canary + "\"}}}"),
        reply(R"({"data":{"createClient":{"client":{"id":")" + canary + "\"" + field + "}}}}"),
        reply(R"({"data":{"createClient":{)" + canary + "}}}"),
        reply(canary),
        reply("\"" + canary),
        answer::text("text/html", "<p>" + canary),
        answer::text(canary, canary, 500).with_field("Retry-After", canary),
        answer::text("application/json", canary, 403).with_field("X-Other", canary),
    };
    std::size_t failed = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        CAPTURE(i);
        here.server.script("CreateClient", answers[i]);
        try {
            (void)run(client.execute<create_client>(wanted, {.strict = true, .headers = options.headers}));
        } catch (const filed::exception& reason) {
            ++failed;
            std::ostringstream stream;
            stream << reason.error() << reason.error().code() << reason.error().place() << reason.error().name();
            for (const filed::error* each = &reason.error(); each != nullptr; each = each->cause()) stream << each->message() << *each;
            CAPTURE(stream.str());
            CHECK(std::string_view{reason.what()}.find(canary) == std::string_view::npos);
            CHECK(stream.str().find(canary) == std::string::npos);
            CHECK(reason.code().message().find(canary) == std::string::npos);
        }
        here.server.clear_scripts();
    }
    CHECK(failed == answers.size());
    // What cannot be written is not printed either.
    wanted.input.name = canary + "\xFF";
    const auto unwritable = run(client.execute<create_client>(wanted, filed::as_result));
    CHECK(unwritable.error() == filed::json::errc::text_not_utf8);
    CHECK(unwritable.error().message().find(canary) == std::string::npos);
}
