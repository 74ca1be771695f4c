// What a caller gets for every kind of answer: the table of GraphQL over HTTP, through tokens, repetitions and decoding. The rules
// by themselves are in tests/graphql/response_test.cpp, the same client against real servers in tests/client_faults_test.cpp.
//
// No error that comes out of it may tell anything: every answer repeats what the request held, and every text of every error is
// looked into.
#include "scripted_family.hpp"

#include <filed/api/authentication.hpp>
#include <filed/api/me.hpp>

#include <doctest/doctest.h>

#include <sstream>

using namespace filed_test;
using namespace std::chrono_literals;
namespace call = filed::call;
using filed::condition;

namespace {

// ---- operations --------------------------------------------------------------------------------------------------

struct Item {
    filed::ID id;
    std::optional<std::string> name;
};
struct find_item {
    static constexpr std::string_view document = "query FindItem($name: String!) { item(name: $name) { id name } }";
    struct variables {
        std::string_view name;
    };
    struct data {
        std::optional<Item> item;
    };
};
struct make_item {
    static constexpr std::string_view document = "mutation MakeItem($name: String!) { item(name: $name) { id name } }";
    using variables = find_item::variables;
    using data = find_item::data;
};

// ---- nothing may be told -----------------------------------------------------------------------------------------

constexpr std::string_view canary_key = "canary-of-the-key";
constexpr std::string_view canary_variable = "canary-of-a-variable";
constexpr std::string_view canary_header = "canary-of-a-header";

/// Looks into every text that a program could log.
void check_tells_nothing(const filed::error& failure, const std::vector<std::string>& tokens) {
    std::ostringstream texts;
    texts << failure << failure.code() << filed::exception{failure}.what();
    for (const filed::error* each = &failure; each != nullptr; each = each->cause())
        texts << *each << each->message() << each->name() << each->place() << each->code().message();
    const std::string text = texts.str();
    CAPTURE(text);
    for (const std::string_view never :
         {std::string_view{"canary"}, std::string_view{"Bearer"}, std::string_view{"eyJ"}, std::string_view{"<html"}})
        CHECK(text.find(never) == std::string::npos);
    for (const std::string& token : tokens)
        CHECK(text.find(token) == std::string::npos);
    CHECK(failure.message().size() < 1000);
    CHECK_FALSE(failure.name().empty());
}

/// Signed in, with tokens that an exchange gives at once.
struct signed_in : scripted_family {
    explicit signed_in(filed::client_options options = filed::client_options{})
        : signed_in{filed::auth::exchange_function{}, std::move(options)} {}
    /// \param exchange  in place of one that always gives tokens
    explicit signed_in(filed::auth::exchange_function exchange, filed::client_options options = filed::client_options{})
        : scripted_family{std::move(options)} {
        if (!exchange) {
            exchange = [this](const std::shared_ptr<const filed::secret>&, filed::time_point) {
                auto made = filed::testing_auth::tokens(std::to_string(tokens.size()), clock.start);
                tokens.emplace_back(made.workspace.reveal());
                return give(std::make_shared<filed::auth::token_set>(std::move(made)));
            };
        }
        account = std::make_shared<const call::account>(
            family, family->tokens_for(filed::api_key{std::string{canary_key}}, std::move(exchange)).value());
    }

    template <class Operation>
    [[nodiscard]] filed::result<filed::response<Operation>> execute(filed::request_options options = {}) {
        const filed::http::field field{"X-Canary", canary_header};
        options.headers = {&field, 1};
        const typename Operation::variables variables{canary_variable};
        return run_call<call::whole_response<Operation>>(call::compose_whole<Operation>(*family, options, variables));
    }
    [[nodiscard]] filed::result<filed::Me> me() {
        return run_call<call::typed<filed::api::me>>(call::compose<filed::api::me>(*family, filed::request_options{}));
    }

    std::vector<std::string> tokens; ///< every workspace token that was given out

private:
    static asio::awaitable<filed::result<filed::auth::token_set>> give(std::shared_ptr<filed::auth::token_set> made) {
        filed::result<filed::auth::token_set> given = std::move(*made);
        co_return given;
    }

    template <class Reading>
    [[nodiscard]] filed::result<typename Reading::value_type> run_call(call::outgoing what) {
        auto awaitable = call::begin<Reading>(account, std::move(what), filed::as_result);
        auto ended = asio::co_spawn(context, std::move(awaitable), asio::use_future);
        turn();
        for (std::chrono::seconds patience = 2min; !is_ready(ended) && patience > 0s; patience -= 1s)
            pass(1s);
        REQUIRE(is_ready(ended));
        return ended.get();
    }
};

// ---- the table ---------------------------------------------------------------------------------------------------

constexpr std::string_view graphql_json = "application/graphql-response+json";
constexpr std::string_view json = "application/json; charset=utf-8";
constexpr std::string_view html = "text/html";

constexpr std::string_view complete = R"({"data":{"item":{"id":"1","name":"a"}}})";
constexpr std::string_view partial =
    R"({"data":{"item":{"id":"1","name":null}},"errors":[{"message":"canary","path":["item","name"]}]})";
constexpr std::string_view nothing =
    R"({"data":{"item":null},"errors":[{"message":"canary","path":["item","canary"],"extensions":{"code":"canary"}}]})";
constexpr std::string_view failed =
    R"({"data":null,"errors":[{"message":"canary","path":["item"]}],"extensions":{"canary":"canary"}})";
constexpr std::string_view refused = R"({"errors":[{"message":"canary-of-a-variable","locations":[{"line":1,"column":1}]}]})";
constexpr std::string_view refused_with_null = R"({"data":null,"errors":[{"message":"canary","path":null}]})";
constexpr std::string_view invalid =
    R"({"errors":[{"message":"canary","extensions":{"code":"GRAPHQL_VALIDATION_FAILED","value":"canary"}}]})";
constexpr std::string_view not_allowed = R"({"errors":[{"message":"canary","extensions":{"code":"FORBIDDEN"}}]})";
constexpr std::string_view no_token = R"({"errors":[{"message":"canary","extensions":{"code":"UNAUTHENTICATED"}}]})";
constexpr std::string_view no_token_after_all =
    R"({"data":{"item":null},"errors":[{"message":"canary","path":["item"],"extensions":{"code":"UNAUTHENTICATED"}}]})";
constexpr std::string_view no_token_at_a_path =
    R"({"errors":[{"message":"canary","path":["item"],"extensions":{"code":"UNAUTHENTICATED"}}]})";
constexpr std::string_view failed_without_data = R"({"errors":[{"message":"canary","path":["item","canary"]}]})";
constexpr std::string_view gateway_timeout = R"({"errors":[{"message":"canary","extensions":{"code":"GATEWAY_TIMEOUT"}}]})";
constexpr std::string_view broken_down = R"({"errors":[{"message":"canary","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null})";
constexpr std::string_view busy = R"({"errors":[{"message":"canary","extensions":{"code":"REQUEST_CONCURRENCY_LIMITED"}}]})";
constexpr std::string_view other_service = R"({"errors":[{"status":"canary","title":"canary"}]})"; // JSON:API
constexpr std::string_view other_data = R"({"data":{"item":{"id":["canary"],"canary":"canary"}}})";
constexpr std::string_view other_data_and_errors = R"({"data":{"item":{"id":["canary"]}},"errors":[{"message":"canary"}]})";
constexpr std::string_view page = "<html><title>canary</title>canary-of-a-header</html>";
constexpr std::string_view message = R"({"message":"canary"})";
constexpr std::string_view cut = R"({"data":{"item":{"id":"canary)";
constexpr std::string_view in_utf16{"{\0\"\0d\0a\0t\0a\0\"\0:\0{\0}\0}\0", 22};
constexpr std::string_view in_latin1 = "{\"data\":{\"item\":{\"id\":\"1\",\"name\":\"canary\xE9\"}}}";
constexpr std::string_view after_mark = "\xEF\xBB\xBF{\"data\":{\"item\":{\"id\":\"1\",\"name\":\"a\"}}}";

/// What a call comes to: an error, or none, after so many sendings.
struct end {
    std::error_code code;
    unsigned sent = 1;

    end(std::error_code why = {}, unsigned times = 1) : code{why}, sent{times} {}
    template <class Errc>
        requires std::is_error_code_enum_v<Errc>
    end(Errc why, unsigned times = 1) : code{make_error_code(why)}, sent{times} {}
};

struct row {
    std::string_view type;
    int status;
    std::string_view body;
    bool executed; ///< whether something may have been
    end query;
    end mutation;
    condition kind = condition::protocol; ///< of the query's error
    bool retry_after = false;             ///< whether the answer asks for a second's pause
};

std::vector<row> table() {
    using enum filed::graphql::errc;
    const end ok{};
    const end unknown{filed::http::errc::outcome_unknown};
    const end no_permission{filed::graphql::errc::forbidden};
    const end no_identity{filed::auth::errc::unauthenticated, 2};
    constexpr bool ran = true, did_not_run = false;
    return {
        // The newer media type: well-formed, whatever the status
        {graphql_json, 200, complete, ran, ok, ok},
        {graphql_json, 294, complete, ran, ok, ok},
        {graphql_json, 294, partial, ran, ok, ok},
        {graphql_json, 302, complete, ran, ok, ok},
        {graphql_json, 500, complete, ran, ok, ok},
        {graphql_json, 500, partial, ran, ok, ok},
        {"APPLICATION/GraphQL-Response+JSON ;Charset=UTF-8", 200, complete, ran, ok, ok},
        {graphql_json, 200, failed, ran, execution_failed, execution_failed, condition::execution},
        {graphql_json, 200, refused, did_not_run, request_refused, request_refused, condition::execution},
        {graphql_json, 200, refused_with_null, did_not_run, request_refused, request_refused, condition::execution},
        {graphql_json, 400, refused, did_not_run, request_refused, request_refused, condition::execution},
        {graphql_json, 406, refused, did_not_run, request_refused, request_refused, condition::execution},
        {graphql_json, 422, invalid, did_not_run, validation_failed, validation_failed, condition::validation},
        {graphql_json, 403, refused, did_not_run, no_permission, no_permission, condition::authorization},
        {graphql_json, 200, not_allowed, did_not_run, no_permission, no_permission, condition::authorization},
        {graphql_json, 401, refused, did_not_run, no_identity, no_identity, condition::authentication},
        {graphql_json, 200, no_token, did_not_run, no_identity, no_identity, condition::authentication},
        {graphql_json, 429, refused, did_not_run, end{rate_limited, 3}, rate_limited, condition::rate_limited},
        {graphql_json, 503, refused, did_not_run, unavailable, unavailable, condition::unavailable},
        {graphql_json, 503, refused, did_not_run, end{unavailable, 3}, unavailable, condition::unavailable, true},
        {graphql_json, 500, failed_without_data, ran, execution_failed, execution_failed, condition::execution},
        {graphql_json, 504, failed, ran, execution_failed, execution_failed, condition::execution},
        {graphql_json, 504, complete, ran, ok, ok},
        // ... a gateway that lost the server behind it, or waited in vain
        {graphql_json, 408, refused, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {graphql_json, 502, refused, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {graphql_json, 504, refused, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {graphql_json, 504, refused_with_null, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {graphql_json, 504, gateway_timeout, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {graphql_json, 200, gateway_timeout, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {graphql_json, 503, gateway_timeout, ran, end{unavailable, 3}, unknown, condition::unavailable, true},
        {graphql_json, 200, broken_down, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {json, 500, broken_down, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {graphql_json, 503, busy, did_not_run, end{unavailable, 3}, unavailable, condition::unavailable, true},
        // ... and not well-formed
        {graphql_json, 200, "", ran, malformed_response, malformed_response},
        {graphql_json, 200, page, ran, malformed_response, malformed_response},
        {graphql_json, 200, cut, ran, malformed_response, malformed_response},
        {graphql_json, 406, "", ran, malformed_response, malformed_response},
        {graphql_json, 500, R"({"data":null})", ran, malformed_response, malformed_response},
        {graphql_json, 503, message, ran, malformed_response, malformed_response},

        // The older media type: a success
        {json, 200, complete, ran, ok, ok},
        {json, 200, partial, ran, ok, ok},
        {json, 200, nothing, ran, ok, ok},
        {json, 294, partial, ran, ok, ok},
        {json, 200, after_mark, ran, ok, ok},
        {"application/json;charset=iso-8859-1", 200, complete, ran, ok, ok},
        {json, 200, failed, ran, execution_failed, execution_failed, condition::execution},
        {json, 200, refused, did_not_run, request_refused, request_refused, condition::execution},
        {json, 200, refused_with_null, did_not_run, request_refused, request_refused, condition::execution},
        {json, 200, no_token, did_not_run, no_identity, no_identity, condition::authentication},
        {json, 200, other_data_and_errors, ran, execution_failed, execution_failed, condition::execution},
        {json, 200, other_data, ran, filed::json::errc::type_mismatch, filed::json::errc::type_mismatch, condition::decoding},
        {json, 200, "", ran, malformed_response, malformed_response},
        {json, 200, "\xEF\xBB\xBF", ran, malformed_response, malformed_response},
        {json, 200, page, ran, malformed_response, malformed_response},
        {json, 200, cut, ran, malformed_response, malformed_response},
        {json, 200, message, ran, malformed_response, malformed_response},
        {json, 200, "[]", ran, malformed_response, malformed_response},
        {json, 200, R"({"data":null})", ran, malformed_response, malformed_response},
        {json, 200, in_latin1, ran, malformed_response, malformed_response},
        {json, 200, in_utf16, ran, malformed_response, malformed_response},
        {"application/json; charset=utf-16", 200, in_utf16, ran, malformed_response, malformed_response},
        // ... a failure with errors of GraphQL
        {json, 400, refused, did_not_run, request_refused, request_refused, condition::execution},
        {json, 400, invalid, did_not_run, validation_failed, validation_failed, condition::validation},
        {json, 406, refused, did_not_run, request_refused, request_refused, condition::execution},
        {json, 401, refused, did_not_run, no_identity, no_identity, condition::authentication},
        {json, 403, refused, did_not_run, no_permission, no_permission, condition::authorization},
        {json, 429, refused, did_not_run, end{rate_limited, 3}, rate_limited, condition::rate_limited},
        {json, 500, refused, did_not_run, unavailable, unavailable, condition::unavailable},
        {json, 500, partial, ran, ok, ok},
        {json, 500, failed, ran, execution_failed, execution_failed, condition::execution},
        {json, 400, failed_without_data, ran, execution_failed, execution_failed, condition::execution},
        {json, 504, refused, ran, end{unavailable, 3}, unknown, condition::unavailable},
        // ... a failure without
        {json, 400, complete, ran, http_status, http_status},
        {json, 401, message, did_not_run, no_identity, no_identity, condition::authentication},
        {json, 403, message, ran, no_permission, no_permission, condition::authorization},
        {json, 404, cut, ran, http_status, http_status},
        {json, 406, "", ran, http_status, http_status},
        {json, 408, message, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {json, 429, message, ran, end{rate_limited, 3}, rate_limited, condition::rate_limited},
        {json, 500, message, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {json, 502, "", ran, end{unavailable, 3}, unknown, condition::unavailable},
        {json, 503, R"({"errors":[]})", ran, end{unavailable, 3}, unknown, condition::unavailable},
        {json, 401, other_service, did_not_run, no_identity, no_identity, condition::authentication},
        {json, 404, other_service, ran, http_status, http_status},
        {json, 500, other_service, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {json, 302, refused, ran, http_status, http_status},

        // Any other media type is not read
        {html, 200, page, ran, not_a_graphql_response, not_a_graphql_response},
        {html, 200, complete, ran, not_a_graphql_response, not_a_graphql_response},
        {"text/plain", 200, "", ran, not_a_graphql_response, not_a_graphql_response},
        {"application/graphql+json", 200, complete, ran, not_a_graphql_response, not_a_graphql_response},
        {"canary", 200, page, ran, not_a_graphql_response, not_a_graphql_response},
        {html, 302, page, ran, http_status, http_status},
        {html, 401, page, did_not_run, no_identity, no_identity, condition::authentication},
        {html, 403, page, ran, no_permission, no_permission, condition::authorization},
        {html, 404, page, ran, http_status, http_status},
        {html, 406, page, ran, http_status, http_status},
        {html, 425, page, ran, end{unavailable, 3}, unavailable, condition::unavailable},
        {html, 429, page, ran, end{rate_limited, 3}, rate_limited, condition::rate_limited},
        {html, 500, page, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {html, 503, page, ran, end{unavailable, 3}, unknown, condition::unavailable},
        {html, 503, page, ran, end{unavailable, 3}, unavailable, condition::unavailable, true},

        // None: a success is read
        {"", 200, complete, ran, ok, ok},
        {"", 200, refused, did_not_run, request_refused, request_refused, condition::execution},
        {"", 200, page, ran, not_a_graphql_response, not_a_graphql_response},
        {"", 200, cut, ran, not_a_graphql_response, not_a_graphql_response},
        {"", 204, "", ran, not_a_graphql_response, not_a_graphql_response},
        {"", 401, "", did_not_run, no_identity, no_identity, condition::authentication},
        {"", 500, refused, ran, end{unavailable, 3}, unknown, condition::unavailable},
    };
}

reaction reaction_of(const row& of) {
    std::vector<std::pair<std::string, std::string>> fields{{"X-Other", "canary"}};
    if (of.retry_after) fields.emplace_back("Retry-After", "1");
    return respond(of.status, of.body, of.type, std::move(fields));
}

/// The data that an error keeps.
std::string kept_by(const filed::error& failure) {
    const auto* detail = failure.detail<filed::graphql::error_detail>();
    return detail != nullptr && detail->data ? std::string{detail->data->text()} : std::string{};
}

/// Calls `check` for each row, which a failure then names.
template <class Check>
void for_each_row(const std::vector<row>& rows, Check check) {
    for (const row& each : rows) {
        CAPTURE(each.type);
        CAPTURE(each.status);
        CAPTURE(each.body);
        check(each);
    }
}

template <class Operation>
void check_call(const row& of, const end& expected) {
    signed_in here;
    for (int i = 0; i < 9; ++i)
        here.carrier->script.push_back(reaction_of(of));
    const auto got = here.execute<Operation>();
    CHECK(here.carrier->bodies.size() == expected.sent);
    if (!expected.code) {
        REQUIRE_MESSAGE(got.has_value(), got.error().message());
        CHECK(got->http_status() == of.status);
        CHECK(got->is_complete() == (of.body.find("\"errors\"") == std::string_view::npos));
        CHECK(got->error_count() == got->errors().size());
        CHECK(got->failed_at("item", std::string{"name"}) == (of.body == partial));
        CHECK(got->header("x-other") == "canary");
        CHECK((*got)->item.has_value() == (of.body != nothing));
        return;
    }
    REQUIRE_FALSE(got.has_value());
    const filed::error& failure = got.error();
    CHECK_MESSAGE(failure.code() == expected.code, failure.message());
    CHECK(failure.http_status() == of.status);
    CHECK(failure.may_have_been_executed() == of.executed);
    CHECK(failure.retry_after().has_value() == (of.retry_after && expected.code != filed::http::errc::outcome_unknown));
    CHECK(kept_by(failure) == (of.body == other_data_and_errors ? R"({"item":{"id":["canary"]}})" : ""));
    check_tells_nothing(failure, here.tokens);
}

} // namespace

TEST_CASE("every kind of answer: what a query comes to") {
    for_each_row(table(), [](const row& each) {
        check_call<find_item>(each, each.query);
        if (each.query.code) CHECK(each.query.code == each.kind);
    });
}

TEST_CASE("every kind of answer: what a mutation comes to") {
    for_each_row(table(), [](const row& each) { check_call<make_item>(each, each.mutation); });
}

TEST_CASE("every kind of answer: strict takes no errors beside data, and loses no data") {
    for_each_row(table(), [](const row& each) {
        if (each.query.code) return;
        signed_in here;
        here.carrier->script = {reaction_of(each)};
        const auto got = here.execute<find_item>({.strict = true});
        if (each.body != partial && each.body != nothing) {
            CHECK(got.has_value());
            return;
        }
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error() == filed::graphql::errc::execution_failed);
        CHECK(got.error().may_have_been_executed());
        CHECK(got.error().http_status() == each.status);
        CHECK(kept_by(got.error()) == (each.body == partial ? R"({"item":{"id":"1","name":null}})" : R"({"item":null})"));
        check_tells_nothing(got.error(), here.tokens);
    });
}

TEST_CASE("a token that is refused after something ran is renewed, and only a query is sent again") {
    const reaction refusal = respond(200, no_token_after_all), success = respond(200, complete);
    SUBCASE("a query") {
        signed_in here;
        here.carrier->script = {refusal, success};
        CHECK(here.execute<find_item>().value().is_complete());
        CHECK(here.carrier->bodies.size() == 2);
        CHECK(here.tokens.size() == 2);
    }
    SUBCASE("a mutation") {
        signed_in here;
        here.carrier->script = {refusal, success};
        const auto got = here.execute<make_item>();
        CHECK(here.carrier->bodies.size() == 1);
        REQUIRE(got.has_value()); // what ran is not lost
        CHECK(got->errors_at("item")[0]->code() == "UNAUTHENTICATED");
    }
}

TEST_CASE("a mutation is never sent again where something may have run, whatever the code says of the token") {
    for (const auto& each : {std::pair{200, no_token_at_a_path}, std::pair{401, no_token_at_a_path}, std::pair{504, no_token},
                             std::pair{502, no_token}, std::pair{408, no_token}}) {
        CAPTURE(each.first);
        CAPTURE(each.second);
        signed_in here;
        here.carrier->script = {respond(each.first, each.second), respond(200, complete)};
        const auto got = here.execute<make_item>();
        CHECK(here.carrier->bodies.size() == 1);
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error().code() == condition::authentication);
        CHECK(got.error().may_have_been_executed());
        check_tells_nothing(got.error(), here.tokens);
    }
}

TEST_CASE("a gateway that gave up is no reason to send a mutation again, even where refused ones are") {
    filed::client_options options;
    options.retry.refused_mutations = true;
    for (const std::string_view body : {gateway_timeout, busy}) {
        signed_in here{options};
        const auto fields = std::vector<std::pair<std::string, std::string>>{{"Retry-After", "1"}};
        here.carrier->script = {respond(503, body, "application/json", fields), respond(200, complete)};
        const auto got = here.execute<make_item>();
        CHECK(got.has_value() == (body == busy));
        CHECK(here.carrier->bodies.size() == (body == busy ? 2 : 1));
    }
}

TEST_CASE("the client's limits of answers are those that its calls keep to") {
    std::string many = R"({"data":{"item":{"id":"1","name":null}},"errors":[)";
    for (int i = 0; i < 150; ++i)
        many += R"({"message":"canary","path":["item","other"]},)";
    many += R"({"message":"canary","path":["item","name"]}],"extensions":)";
    for (int i = 0; i < 300; ++i)
        many += R"({"a":)";
    many += '1' + std::string(300, '}') + '}';

    filed::client_options options;
    {
        signed_in here{options};
        here.carrier->script = {respond(200, many)};
        const auto got = here.execute<find_item>();
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error() == filed::graphql::errc::response_limit_exceeded);
        CHECK(got.error().message().find("client_options::graphql_limits") != std::string::npos);
    }
    options.graphql_limits.json.depth = 400;
    {
        signed_in here{options};
        here.carrier->script = {respond(200, many)};
        const auto got = here.execute<find_item>();
        REQUIRE(got.has_value());
        CHECK(got->error_count() == 151);
        CHECK(got->errors().size() == 100);
        CHECK(got->errors_at("item", "name").empty());
        CHECK(got->failed_at("item", "name")); // by an error that was not kept
        CHECK(got->failed_at("item", "id"));   // nobody can say
        CHECK(got->extensions().has_value());
    }
    options.graphql_limits.errors = 1000;
    signed_in here{options};
    here.carrier->script = {respond(200, many)};
    const auto got = here.execute<find_item>();
    REQUIRE(got.has_value());
    CHECK(got->errors_at("item", "name").size() == 1);
    CHECK(got->failed_at("item", "name"));
    CHECK_FALSE(got->failed_at("item", "id"));
}

TEST_CASE("limits under which an answer could not be judged are refused") {
    asio::io_context context;
    const auto place_of = [&context](const filed::client_options& options) {
        const auto made = call::environment::make(context.get_executor(), options);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error() == filed::errc::invalid_option);
        return std::string{made.error().place()};
    };
    filed::client_options options;
    options.endpoint = "https://localhost/graphql";
    options.graphql_limits.errors = 0;
    CHECK(place_of(options) == "option graphql_limits.errors");
    options.graphql_limits.errors = 1;
    options.graphql_limits.path = 0;
    CHECK(place_of(options) == "option graphql_limits.path");
}

TEST_CASE("every kind of answer: what me() comes to") {
    struct identity {
        int status;
        std::string_view body;
        end expected;
        bool executed;
    };
    const std::string user = R"({"__typename":"User","id":"1","name":"a","email":"b","workspaces":[]})";
    const std::string whole = R"({"data":{"me":)" + user + "}}";
    const std::string marred = R"({"data":{"me":)" + user + R"(},"errors":[{"message":"canary","path":["me","canary"]}]})";
    const std::string nobody = R"({"data":{"me":null}})";
    const std::string hidden =
        R"({"data":{"me":null},"errors":[{"message":"canary","path":["me"],"extensions":{"code":"FORBIDDEN"}}]})";
    const std::string stranger =
        R"({"data":{"me":{"__typename":"canary","canary":"canary"}}})";
    const std::string no_type = R"({"data":{"me":{"__typename":"canary of a key","id":"1"}}})";
    const std::string lacking = R"({"data":{"me":{"__typename":"User","id":"1","name":null}}})";
    for (const identity& each : std::vector<identity>{
             {200, whole, end{}, true},
             {500, whole, end{filed::graphql::errc::unavailable, 3}, true}, // no response of GraphQL by its media type
             {200, marred, filed::graphql::errc::execution_failed, true},
             {200, hidden, filed::graphql::errc::forbidden, true},
             {200, nobody, end{filed::auth::errc::unauthenticated, 2}, true},
             {200, stranger, filed::json::errc::unknown_type_name, true},
             {200, no_type, filed::json::errc::unknown_type_name, true},
             {200, lacking, filed::json::errc::type_mismatch, true},
         }) {
        CAPTURE(each.body);
        signed_in here;
        for (int i = 0; i < 9; ++i)
            here.carrier->script.push_back(respond(each.status, each.body));
        const auto got = here.me();
        CHECK(here.carrier->bodies.size() == each.expected.sent);
        CHECK(got.has_value() == !each.expected.code);
        if (got) continue;
        CHECK_MESSAGE(got.error().code() == each.expected.code, got.error().message());
        CHECK(got.error().may_have_been_executed() == each.executed);
        CHECK(kept_by(got.error()).empty() == (each.body != marred && each.body != hidden));
        check_tells_nothing(got.error(), here.tokens);
    }
}

TEST_CASE("every kind of answer to the exchange of the key ends the call, and tells nothing") {
    std::vector<row> rows = table();
    const std::string echo =
        R"({"errors":[{"message":"canary-of-the-key","path":["canary"],"extensions":{"code":"canary-of-the-key"}}]})";
    const std::string wrong =
        R"({"data":{"exchangeSurfaceRefreshTokenForAccessTokens":{"userToken":"canary","workspaceToken":["canary"]}}})";
    const std::string none =
        R"({"data":{"exchangeSurfaceRefreshTokenForAccessTokens":null},"errors":[{"message":"canary-of-the-key"}]})";
    for (const std::string_view body : {std::string_view{echo}, std::string_view{wrong}, std::string_view{none}})
        rows.push_back({json, 200, body, true, {}, {}});
    for_each_row(rows, [](const row& each) {
        scripted_family plain; // for its family, which the exchange needs before there is an account
        signed_in here{filed::auth::exchange_function{filed::api::token_exchange(plain.family)}};
        for (int i = 0; i < 99; ++i)
            plain.carrier->script.push_back(reaction_of(each));
        const auto got = here.execute<find_item>({.deadline = 20s});
        REQUIRE_FALSE(got.has_value());
        CHECK(here.carrier->bodies.empty()); // without a token nothing else is sent
        CHECK_FALSE(got.error().may_have_been_executed());
        check_tells_nothing(got.error(), here.tokens);
    });
}

TEST_CASE("errors of the way there tell nothing either") {
    using filed::http::progress;
    const auto check = [](const reaction& fault) {
        signed_in here;
        for (int i = 0; i < 9; ++i)
            here.carrier->script.push_back(fault);
        const auto found = here.execute<find_item>();
        REQUIRE_FALSE(found.has_value());
        check_tells_nothing(found.error(), here.tokens);
        const auto made = here.execute<make_item>();
        REQUIRE_FALSE(made.has_value());
        check_tells_nothing(made.error(), here.tokens);
    };
    for (const progress reached : {progress::not_sent, progress::partly_sent, progress::sent}) {
        for (const auto why :
             {filed::http::errc::name_not_found, filed::http::errc::connection_refused, filed::http::errc::connection_lost,
              filed::http::errc::response_truncated, filed::http::errc::malformed_response, filed::http::errc::body_too_large})
            check(lose(why, reached));
        for (const auto why :
             {filed::tls::errc::certificate_untrusted, filed::tls::errc::connection_truncated, filed::tls::errc::handshake_refused})
            check(lose(why, reached));
        check(lose(filed::errc::deadline_exceeded, reached));
        check(lose(filed::errc::client_closed, reached));
    }
}

TEST_CASE("what cannot be sent tells nothing") {
    signed_in here;
    const filed::request_options options;
    const auto tell = [&](call::outgoing what) {
        REQUIRE(what.trouble);
        check_tells_nothing(*what.trouble, here.tokens);
    };
    const filed::http::field reserved{"Authorization", canary_header};
    tell(call::compose_whole<find_item>(*here.family, {.headers = {&reserved, 1}}, find_item::variables{canary_variable}));
    tell(call::compose_whole<find_item>(*here.family, options, find_item::variables{"canary\xFF"}));
    tell(call::compose_raw(*here.family, "{ a }", filed::graphql::json_text{R"({"canary":canary})"}, options));
    tell(call::compose_raw(*here.family, "{ a }", filed::graphql::json_text{R"(["canary"])"}, options));
}
