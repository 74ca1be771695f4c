#include <filed/graphql/response.hpp>

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

using namespace filed::graphql;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace response_test { // types with linkage: Clang cannot reflect an optional of one without

struct User {
    std::string id;
    std::optional<std::string> name;
};
struct Robot {
    std::string id;
};
struct strict_data {
    std::variant<User, Robot> me;
};
struct lenient_data {
    std::optional<User> me;
    std::int32_t count = 0;
};
struct identity_data {
    std::optional<User> me;
};
struct data_without_me {
    std::int32_t count = 0;
};

} // namespace response_test

namespace {

constexpr std::string_view graphql_json = "application/graphql-response+json";
constexpr std::string_view plain_json = "application/json; charset=utf-8";
constexpr std::string_view document = "query Q { me { id user { name } list } viewer: me { id } }";

/// A response whose body lies in memory of exactly its size and padding, so that a read beyond it is seen.
struct wire {
    int status = 200;
    std::string content_type;
    filed::byte_buffer body;

    wire(int code, std::string_view type, std::string_view text) : status{code}, content_type{type} {
        body.append(text);
        if (!body.empty()) body.pad();
    }
    [[nodiscard]] received view() const {
        received what;
        what.status = status;
        what.content_type = content_type;
        what.body = body.view();
        return what;
    }
};

const std::vector<std::string>& identity_keys() {
    static const std::vector<std::string> keys{"me", "viewer"};
    return keys;
}

request_facts facts() {
    request_facts of;
    of.me_keys = identity_keys();
    of.place = "query Q";
    of.document = document;
    return of;
}

/// The views of the answer die with the wire; only what owns itself is looked at.
answer classify_text(int status, std::string_view type, std::string_view text, const request_facts& of = facts()) {
    const wire response{status, type, text};
    answer said = classify(response.view(), of);
    said.data = said.extensions = {};
    return said;
}

std::error_code code_of(const answer& said) { return said.failure ? said.failure->code() : std::error_code{}; }

constexpr std::string_view complete_body = R"({"data":{"me":{"id":"1"}}})";
constexpr std::string_view refused_body = R"({"errors":[{"message":"no"}]})";
constexpr std::string_view unauthenticated_body = R"({"errors":[{"message":"no token","extensions":{"code":"UNAUTHENTICATED"}}]})";

} // namespace

TEST_CASE("graphql response: the table of media types, statuses and bodies") {
    const std::string html = "<!doctype html><title>Sign in</title>";
    struct row {
        std::string_view type;
        int status;
        std::string_view body;
        outcome result;
        std::error_code code;
    };
    const auto none = std::error_code{};
    const std::vector<row> rows{
        // application/graphql-response+json, any status, well-formed: a GraphQL response
        {graphql_json, 200, complete_body, outcome::complete, none},
        {graphql_json, 294, complete_body, outcome::complete, none},
        {graphql_json, 294, R"({"data":{"me":{"id":null}},"errors":[{"message":"x","path":["me","id"]}]})", outcome::partial,
         errc::execution_failed},
        {graphql_json, 400, refused_body, outcome::refused, errc::request_refused},
        {graphql_json, 422, R"({"errors":[{"message":"x","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]})", outcome::refused,
         errc::validation_failed},
        {graphql_json, 500, complete_body, outcome::complete, none},
        {graphql_json, 302, complete_body, outcome::complete, none},
        {"APPLICATION/GraphQL-Response+JSON;Charset=UTF-8", 200, complete_body, outcome::complete, none},
        // ... a server that broke down, nobody knows where
        {graphql_json, 200, R"({"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]})", outcome::uncertain,
         errc::unavailable},
        // ... not well-formed: a protocol error, status kept
        {graphql_json, 200, "", outcome::malformed, errc::malformed_response},
        {graphql_json, 200, html, outcome::malformed, errc::malformed_response},
        {graphql_json, 503, "{}", outcome::malformed, errc::malformed_response},
        {graphql_json, 500, R"({"data":null})", outcome::malformed, errc::malformed_response},
        // application/json, 2xx
        {plain_json, 200, complete_body, outcome::complete, none},
        {plain_json, 299, complete_body, outcome::complete, none},
        {"Application/Json", 200, refused_body, outcome::refused, errc::request_refused},
        {plain_json, 200, "", outcome::malformed, errc::malformed_response},
        {plain_json, 200, "[]", outcome::malformed, errc::malformed_response},
        {plain_json, 200, "null", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"("text")", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"data":{"me":{"id":"1"}})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"data":{"me":{"id":"1"}}}x)", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"status":"ok"})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"data":{"a":1},"errors":[]})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"data":{"a":1},"errors":null})", outcome::complete, none},
        {plain_json, 200, R"({"data":null,"errors":null})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"data":{"a":1},"errors":{}})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"errors":["text"]})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"errors":[{"message":"x"},1]})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"data":[1]})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"data":"x"})", outcome::malformed, errc::malformed_response},
        {plain_json, 200, R"({"data":true,"errors":[{"message":"x"}]})", outcome::malformed, errc::malformed_response},
        // application/json, 4xx and 5xx: with errors a GraphQL error result
        {plain_json, 400, refused_body, outcome::refused, errc::request_refused},
        {plain_json, 500, refused_body, outcome::refused, errc::unavailable},
        {plain_json, 403, refused_body, outcome::refused, errc::forbidden},
        {plain_json, 429, refused_body, outcome::refused, errc::rate_limited},
        {plain_json, 401, refused_body, outcome::refused, errc::unauthenticated},
        {plain_json, 406, refused_body, outcome::refused, errc::request_refused},
        {plain_json, 500, R"({"data":{"a":null},"errors":[{"message":"x","path":["a"]}]})", outcome::partial,
         errc::execution_failed},
        // ... anything else: an HTTP error
        {plain_json, 400, complete_body, outcome::http_error, errc::http_status},
        {plain_json, 500, R"({"error":"boom"})", outcome::http_error, errc::unavailable},
        {plain_json, 500, R"({"errors":[]})", outcome::http_error, errc::unavailable},
        {plain_json, 500, R"({"errors":["x"]})", outcome::http_error, errc::unavailable},
        // ... such as the errors of another service, which calls its list the same: JSON:API has no `message`
        {plain_json, 401, R"({"errors":[{"status":"401","title":"Unauthorized"}]})", outcome::http_error, errc::unauthenticated},
        {plain_json, 404, R"({"errors":[{"status":"404","title":"Not Found"}]})", outcome::http_error, errc::http_status},
        {plain_json, 422, R"({"errors":[{"message":null}]})", outcome::http_error, errc::http_status},
        {plain_json, 422, R"({"errors":[{"message":["x"]}]})", outcome::http_error, errc::http_status},
        {plain_json, 500, R"({"errors":[{"message":"x"},{"title":"y"}]})", outcome::http_error, errc::unavailable},
        {plain_json, 503, R"({"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]})", outcome::http_error, errc::unavailable},
        {plain_json, 500, R"({"data":{"a":null},"errors":[{"path":["a"]}]})", outcome::http_error, errc::unavailable},
        {plain_json, 500, R"({"errors":[{"message":""}]})", outcome::refused, errc::unavailable},
        {plain_json, 200, R"({"errors":[{"title":"y"}]})", outcome::refused, errc::request_refused},   // read leniently
        {graphql_json, 400, R"({"errors":[{"title":"y"}]})", outcome::refused, errc::request_refused}, // the same
        // A gateway that lost the server behind it, or waited in vain, knows nothing, well-formed or not
        {plain_json, 504, refused_body, outcome::uncertain, errc::unavailable},
        {plain_json, 502, refused_body, outcome::uncertain, errc::unavailable},
        {plain_json, 408, refused_body, outcome::uncertain, errc::unavailable},
        {graphql_json, 504, refused_body, outcome::uncertain, errc::unavailable},
        {graphql_json, 504, R"({"data":null,"errors":[{"message":"x","path":null}]})", outcome::uncertain, errc::unavailable},
        {graphql_json, 504, R"({"errors":[{"message":"x","path":["a"]}]})", outcome::failed, errc::execution_failed},
        {graphql_json, 504, complete_body, outcome::complete, none},
        {graphql_json, 504, unauthenticated_body, outcome::uncertain, errc::unauthenticated},
        {plain_json, 200, R"({"errors":[{"message":"x","extensions":{"code":"GATEWAY_TIMEOUT"}}]})", outcome::uncertain,
         errc::unavailable},
        {plain_json, 500, R"({"data":null,"errors":[{"message":"x"},{"message":"y","extensions":{"code":"REQUEST_TIMEOUT"}}]})",
         outcome::uncertain, errc::unavailable},
        {plain_json, 503, R"({"errors":[{"message":"x","extensions":{"code":"REQUEST_CONCURRENCY_LIMITED"}}]})", outcome::refused,
         errc::unavailable},
        {plain_json, 502, "", outcome::http_error, errc::unavailable},
        {plain_json, 401, R"({"message":"Unauthorized"})", outcome::http_error, errc::unauthenticated},
        {plain_json, 403, R"({"message":"Forbidden"})", outcome::http_error, errc::forbidden},
        {plain_json, 404, "{", outcome::http_error, errc::http_status},
        {plain_json, 406, "", outcome::http_error, errc::http_status},
        {plain_json, 302, refused_body, outcome::http_error, errc::http_status},
        // other media types: not parsed
        {"text/html", 200, html, outcome::not_graphql, errc::not_a_graphql_response},
        {"text/html; charset=utf-8", 200, complete_body, outcome::not_graphql, errc::not_a_graphql_response},
        {"text/plain", 200, complete_body, outcome::not_graphql, errc::not_a_graphql_response},
        {"text/html", 401, html, outcome::http_error, errc::unauthenticated},
        {"text/html", 403, html, outcome::http_error, errc::forbidden},
        {"text/html", 404, html, outcome::http_error, errc::http_status},
        {"text/html", 408, html, outcome::http_error, errc::unavailable},
        {"text/html", 425, html, outcome::http_error, errc::unavailable},
        {"text/html", 429, html, outcome::http_error, errc::rate_limited},
        {"text/html", 500, refused_body, outcome::http_error, errc::unavailable},
        {"text/html", 503, html, outcome::http_error, errc::unavailable},
        {"text/html", 599, html, outcome::http_error, errc::unavailable},
        {"text/html", 301, html, outcome::http_error, errc::http_status},
        // no media type: a success is tried as JSON
        {"", 200, complete_body, outcome::complete, none},
        {"", 200, refused_body, outcome::refused, errc::request_refused},
        {"", 200, html, outcome::not_graphql, errc::not_a_graphql_response},
        {"", 204, "", outcome::not_graphql, errc::not_a_graphql_response},
        {"", 500, refused_body, outcome::http_error, errc::unavailable},
        {"", 401, "", outcome::http_error, errc::unauthenticated},
    };
    for (const row& each : rows) {
        CAPTURE(each.type);
        CAPTURE(each.status);
        CAPTURE(each.body);
        const answer said = classify_text(each.status, each.type, each.body);
        CHECK(to_text(said.result) == to_text(each.result));
        CHECK(code_of(said) == each.code);
        CHECK(said.status == each.status);
        if (said.failure) {
            CHECK(said.failure->http_status() == each.status);
            CHECK(said.failure->place() == "query Q");
            CHECK(said.failure->may_have_been_executed() == said.may_have_run());
            REQUIRE(said.failure->detail<error_detail>() != nullptr);
            CHECK(said.failure->detail<error_detail>()->result == each.result);
        }
    }
}

TEST_CASE("graphql response: conditions that a program can react to") {
    const auto condition_of = [](int status, std::string_view type, std::string_view body) {
        return code_of(classify_text(status, type, body));
    };
    CHECK(condition_of(200, plain_json, unauthenticated_body) == filed::condition::authentication);
    CHECK(condition_of(401, "text/html", "") == filed::condition::authentication);
    CHECK(condition_of(403, "text/html", "") == filed::condition::authorization);
    CHECK(condition_of(429, "text/html", "") == filed::condition::rate_limited);
    CHECK(condition_of(503, "text/html", "") == filed::condition::unavailable);
    CHECK(condition_of(404, "text/html", "") == filed::condition::protocol);
    CHECK(condition_of(200, "text/html", "") == filed::condition::protocol);
    CHECK(condition_of(200, plain_json, "{") == filed::condition::protocol);
    CHECK(condition_of(200, plain_json, R"({"errors":[{"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]})") ==
          filed::condition::validation);
    CHECK(
        condition_of(200, plain_json, R"({"data":null,"errors":[{"path":["createClient"],"extensions":{"code":"FORBIDDEN"}}]})") ==
        filed::condition::authorization);
    CHECK(condition_of(200, plain_json, R"({"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]})") ==
          filed::condition::unavailable);
    CHECK(
        condition_of(200, plain_json, R"({"data":null,"errors":[{"path":["a"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]})") ==
        filed::condition::execution);
}

TEST_CASE("graphql response: the table of data and errors") {
    struct row {
        std::string_view body;
        outcome result;
        data_presence presence;
    };
    for (const std::string_view type : {graphql_json, plain_json}) {
        for (const row& each : std::vector<row>{
                 {R"({"errors":[{"message":"x"}]})", outcome::refused, data_presence::absent},
                 // A path is a field's: something ran, whatever became of the data.
                 {R"({"errors":[{"message":"x","path":["a"]}]})", outcome::failed, data_presence::absent},
                 {R"({"errors":[{"message":"x"},{"message":"y","path":[]}]})", outcome::failed, data_presence::absent},
                 {R"({"errors":[{"message":"x","path":null}]})", outcome::refused, data_presence::absent},
                 {R"({"data":null,"errors":[{"message":"x"},{"message":"y","path":["a"]}]})", outcome::failed, data_presence::null},
                 {R"({"errors":[{"message":"x","path":[0]}],"data":null})", outcome::failed, data_presence::null},
                 {R"({"data":null,"errors":[{"message":"x"}]})", outcome::refused, data_presence::null},
                 {R"({"data":null,"errors":[{"message":"x","path":null}]})", outcome::refused, data_presence::null},
                 // A path that cannot be read is still a sign that something ran.
                 {R"({"data":null,"errors":[{"message":"x","path":"a.b"}]})", outcome::failed, data_presence::null},
                 {R"({"data":null,"errors":[{"message":"x","path":[]}]})", outcome::failed, data_presence::null},
                 {R"({"data":null,"errors":[{"message":"x","path":[{}]}]})", outcome::failed, data_presence::null},
                 {R"({"data":{},"errors":[{"message":"x"}]})", outcome::partial, data_presence::object},
                 {R"({"data":{"a":1},"errors":[{"message":"x","path":["b"]}]})", outcome::partial, data_presence::object},
                 {R"({"data":{}})", outcome::complete, data_presence::object},
                 {R"({"data":{"a":1},"extensions":{"cost":1},"unknown":[1,{"data":null}]})", outcome::complete,
                  data_presence::object},
                 {" \r\n\t{ \"data\" : { \"a\" : 1 } }\n ", outcome::complete, data_presence::object},
                 {"\xEF\xBB\xBF{\"data\":{}}", outcome::complete, data_presence::object},
                 {R"({"d\u0061ta":{"a":1}})", outcome::complete, data_presence::object},
                 {R"({"data":null,"data":{"a":1}})", outcome::complete, data_presence::object}, // the last counts
                 {R"({"extensions":null,"data":{}})", outcome::complete, data_presence::object},
             }) {
            CAPTURE(each.body);
            const answer said = classify_text(200, type, each.body);
            CHECK(to_text(said.result) == to_text(each.result));
            CHECK(said.presence == each.presence);
        }
    }
}

TEST_CASE("graphql response: the data lie in the body, found once") {
    const wire response{200, graphql_json, R"( { "extensions" : {"cost":[1]} , "data" : { "a" : [1, {"b":"}"}] } } )"};
    const answer said = classify(response.view(), facts());
    CHECK(!said.failure);
    CHECK(said.data == R"({ "a" : [1, {"b":"}"}] })");
    CHECK(said.extensions == R"({"cost":[1]})");
    CHECK(!said.data_was_read);
    CHECK(said.data.data() > response.body.data());
    CHECK(said.data.data() + said.data.size() < response.body.data() + response.body.size());
}

TEST_CASE("graphql response: every truncation and every changed byte is a protocol error or a response, never a crash") {
    const std::string whole =
        R"({"data":{"me":{"id":"1","user":null}},"errors":[{"message":"a\u00e4\n","locations":[{"line":1,"column":2}],)"
        R"("path":["me","list",3,"user"],"extensions":{"code":"X","n":[1,2.5e3,true]}}],"extensions":{"a":{}}})";
    REQUIRE(classify_text(200, plain_json, whole).result == outcome::partial);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        const answer said = classify_text(200, plain_json, std::string_view{whole}.substr(0, size));
        CHECK(said.result == outcome::malformed);
        CHECK(code_of(said) == errc::malformed_response);
        CHECK(said.errors.empty());
    }
    std::string changed = whole;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const char byte : {'\0', '"', '{', '}', '[', ']', ',', ':', '\\', '0', 'n', '\x80', '\xF0'}) {
            changed[i] = byte;
            const answer said = classify_text(200, plain_json, changed);
            if (said.result > outcome::refused && !said.errors.empty()) FAIL_CHECK("byte ", i);
        }
        changed[i] = whole[i];
    }
}

TEST_CASE("graphql response: errors are read leniently and keep what they say") {
    const wire response{200, graphql_json, R"({"data":{"me":{"id":"1"}},"errors":[
        {"message":"first","locations":[{"line":2,"column":5},{"line":3}],
         "path":["me","list",0,"user","1"],"extensions":{"code":"FORBIDDEN","more":[1]}},
        {},
        {"message":7,"locations":"x","path":[1.5],"extensions":"y"},
        {"message":null,"locations":[1,{"line":-1,"column":1},{"line":"2","column":1}],"path":[-1],"extensions":{"code":5}},
        {"message":"a\u00e4","path":["me"],"extensions":{},"unknown":{"deep":[]}}]})"};
    const answer said = classify(response.view(), facts());
    CHECK(said.result == outcome::partial);
    REQUIRE(said.errors.size() == 5);
    CHECK(said.error_count == 5);
    const response_error& first = said.errors[0];
    CHECK(first.message == "first");
    CHECK(first.locations == std::vector<location>{{2, 5}, {3, 0}});
    CHECK(first.path == std::vector<path_segment>{"me"s, "list"s, std::size_t{0}, "user"s, "1"s});
    CHECK(first.code() == "FORBIDDEN");
    CHECK(first.extensions->text() == R"({"code":"FORBIDDEN","more":[1]})");
    CHECK(said.errors[1].message.empty());
    CHECK(!said.errors[1].has_path);
    CHECK(!said.errors[1].extensions);
    CHECK(said.errors[2].message.empty());
    CHECK(said.errors[2].has_path);
    CHECK(said.errors[2].path.empty());
    CHECK_FALSE(said.errors[2].has_whole_path);
    CHECK(said.errors[1].has_whole_path); // none at all
    CHECK(first.has_whole_path);
    CHECK(said.errors[3].locations.empty());
    CHECK(said.errors[3].path.empty());
    CHECK(said.errors[3].code().empty());
    CHECK(said.errors[4].message == "a\xC3\xA4");
    CHECK(said.errors[4].extensions->text() == "{}");

    const auto* detail = said.failure->detail<error_detail>();
    REQUIRE(detail != nullptr);
    CHECK(detail->errors.size() == 5);
    CHECK(detail->error_count == 5);
    CHECK(detail->data->text() == R"({"me":{"id":"1"}})");
    CHECK(said.failure->may_have_been_executed());
}

TEST_CASE("graphql response: ten thousand errors are counted, not kept") {
    std::string body = R"({"data":null,"errors":[)";
    for (int i = 0; i < 10'000; ++i)
        body += (i == 0 ? "" : ",") + R"({"message":"m","path":["a",)"s + std::to_string(i) + "]}";
    body += R"(,{"message":"last","extensions":{"code":"UNAUTHENTICATED"}}]})";
    const answer said = classify_text(200, plain_json, body);
    CHECK(said.result == outcome::failed);
    CHECK(said.errors.size() == response_limits{}.errors);
    CHECK(said.error_count == 10'001);
    CHECK(said.authentication == authentication::reported); // seen although it is not kept
    CHECK(said.failure->detail<error_detail>()->errors.size() == response_limits{}.errors);
    CHECK(said.failure->message().size() < 500);

    request_facts few = facts();
    few.limits.errors = 0;
    const answer none_kept = classify_text(200, plain_json, refused_body, few);
    CHECK(none_kept.result == outcome::refused);
    CHECK(none_kept.errors.empty());
    CHECK(none_kept.error_count == 1);
    CHECK(none_kept.failure->message().find("1 error") != std::string::npos);
}

TEST_CASE("graphql response: parts of an error have limits") {
    std::string locations, path;
    for (int i = 0; i < 1000; ++i) {
        locations += (i == 0 ? "" : ",") + R"({"line":1,"column":1})"s;
        path += (i == 0 ? "" : ",") + "\"me\""s;
    }
    std::string message(response_limits{}.message - 1, 'x');
    message += "\xC3\xA4";
    message.append(100'000, 'y');
    const std::string body =
        R"({"errors":[{"message":")" + message + R"(","locations":[)" + locations + R"(],"path":[)" + path + "]}]}";
    const answer said = classify_text(200, plain_json, body);
    REQUIRE(said.errors.size() == 1);
    CHECK(said.errors[0].message == std::string(response_limits{}.message - 1, 'x')); // not half a character
    CHECK(said.errors[0].locations.size() == response_limits{}.locations);
    CHECK(said.errors[0].path.size() == response_limits{}.path);
    CHECK_FALSE(said.errors[0].has_whole_path);
    CHECK(said.failure->message().size() < 500);
}

TEST_CASE("graphql response: size and depth of the body have limits") {
    request_facts of = facts();
    of.limits.json.size = complete_body.size();
    CHECK(classify_text(200, plain_json, complete_body, of).result == outcome::complete);
    of.limits.json.size = complete_body.size() - 1;
    CHECK(code_of(classify_text(200, plain_json, complete_body, of)) == errc::response_limit_exceeded);

    for (const auto& [open, close] : {std::pair{"["s, "]"s}, std::pair{"{\"a\":"s, "}"s}}) {
        for (const std::string_view key : {"data", "extensions", "x"}) {
            std::string deep = "{\"" + std::string{key} + "\":{\"a\":";
            for (int i = 0; i < 10'000; ++i)
                deep += open;
            CHECK(code_of(classify_text(200, plain_json, deep)) == errc::response_limit_exceeded);
        }
        std::string error_bomb = R"({"errors":[{"extensions":)";
        for (int i = 0; i < 10'000; ++i)
            error_bomb += open;
        CHECK(code_of(classify_text(200, plain_json, error_bomb)) == errc::response_limit_exceeded);
        CHECK(code_of(classify_text(503, plain_json, error_bomb)) == errc::unavailable);
    }
    CHECK(code_of(classify_text(401, plain_json, "{\"data\":"s + std::string(10'000, '['))) == errc::unauthenticated);
}

TEST_CASE("graphql response: what refuses the token, and what does not") {
    struct row {
        int status;
        std::string_view type, body;
        authentication expected;
    };
    using enum authentication;
    for (const row& each : std::vector<row>{
             {401, "text/html", "<html>", refused},
             {401, "", "", refused},
             {401, plain_json, R"({"message":"Unauthorized"})", refused},
             {401, plain_json, refused_body, refused},
             {401, graphql_json, unauthenticated_body, refused},
             {401, graphql_json, "", refused},
             {401, plain_json, R"({"data":null,"errors":[{"message":"x"}]})", refused},
             {401, graphql_json, complete_body, accepted},
             {401, graphql_json, R"({"data":{"a":null},"errors":[{"path":["a"]}]})", accepted},
             {200, plain_json, unauthenticated_body, refused},
             {400, plain_json, unauthenticated_body, refused},
             {500, graphql_json, unauthenticated_body, refused},
             {200, plain_json, R"({"data":null,"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]})", refused},
             // Something ran: the code only reports.
             {200, plain_json, R"({"errors":[{"message":"x"},{"path":["a"],"extensions":{"code":"UNAUTHENTICATED"}}]})", reported},
             {401, graphql_json, R"({"errors":[{"message":"x","path":["a"],"extensions":{"code":"UNAUTHENTICATED"}}]})", reported},
             // ... or nobody knows.
             {504, graphql_json, unauthenticated_body, reported},
             {502, plain_json, unauthenticated_body, reported},
             {200, plain_json,
              R"({"errors":[{"extensions":{"code":"GATEWAY_TIMEOUT"}},{"extensions":{"code":"UNAUTHENTICATED"}}]})", reported},
             // No answer of GraphQL.
             {400, plain_json, R"({"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]})", accepted},
             {200, plain_json, R"({"data":null,"errors":[{"path":["me"],"extensions":{"code":"UNAUTHENTICATED"}}]})", reported},
             {200, plain_json, R"({"data":{"a":null},"errors":[{"path":["a"],"extensions":{"code":"UNAUTHENTICATED"}}]})",
              reported},
             {200, plain_json, R"({"data":{"a":1},"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]})", reported},
             // A null identity, under each of its keys, unless an error says why.
             {200, plain_json, R"({"data":{"me":null}})", null_identity},
             {200, plain_json, R"({"data":{"a":1, "viewer" : null }})", null_identity},
             {200, plain_json, R"({"data":{"m\u0065":null}})", null_identity},
             {200, plain_json, R"({"data":{"me":null,"viewer":null},"errors":[{"path":["me"]}]})", null_identity},
             {200, plain_json, R"({"data":{"me":null},"errors":[{"path":["other"]}]})", null_identity},
             {200, plain_json, R"({"data":{"me":null},"errors":[{"message":"no path"}]})", null_identity},
             {200, plain_json, R"({"data":{"me":null},"errors":[{"path":["me"]}]})", accepted},
             // A gateway's service failed: of the root as a whole, or without a path.
             {200, plain_json, R"({"data":{"me":null,"health":"ok"},"errors":[{"message":"m","path":[]}]})", accepted},
             {200, plain_json, R"({"data":{"me":null},"errors":[{"message":"m","extensions":{"code":"SUBREQUEST_HTTP_ERROR"}}]})", accepted},
             {200, plain_json, R"({"data":{"me":null},"errors":[{"message":"m","path":[[]]}]})", null_identity},
             {200, plain_json, R"({"data":{"me":null},"errors":[{"path":["me","user","name"]}]})", accepted},
             {200, plain_json, R"({"data":{"other":null}})", accepted},
             {200, plain_json, R"({"data":{"a":{"me":null}}})", accepted},
             {200, plain_json, R"({"data":{"me":{"id":null}}})", accepted},
             {500, plain_json, R"({"data":{"me":null}})", accepted}, // no GraphQL response at all
             // Authorization, validation and everything else.
             {403, "text/html", "<html>", accepted},
             {403, plain_json, R"({"errors":[{"extensions":{"code":"FORBIDDEN"}}]})", accepted},
             {200, plain_json,
              R"({"data":{"createClient":null},"errors":[{"path":["createClient"],"extensions":{"code":"READ_ONLY_KEY"}}]})",
              accepted},
             {400, plain_json, R"({"errors":[{"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]})", accepted},
             {200, plain_json, refused_body, accepted},
             {200, plain_json, R"({"errors":[{"code":"UNAUTHENTICATED","message":"UNAUTHENTICATED"}]})", accepted},
             {200, "text/html", "UNAUTHENTICATED", accepted},
             {429, "text/html", "", accepted},
             {500, "text/html", "", accepted},
         }) {
        CAPTURE(each.status);
        CAPTURE(each.body);
        const answer said = classify_text(each.status, each.type, each.body);
        CHECK(static_cast<int>(said.authentication) == static_cast<int>(each.expected));
        CHECK((each.expected == accepted || said.failure));
        if (each.expected == refused) CHECK(!said.may_have_run());
        if (each.expected == refused || each.expected == null_identity || each.expected == reported)
            CHECK(code_of(said) == filed::condition::authentication);
    }
    CHECK(code_of(classify_text(200, plain_json, R"({"data":{"me":null}})")) == errc::null_identity);

    // Of two equal keys the last counts, here as well.
    for (const auto& [body, expected] : std::vector<std::pair<std::string_view, authentication>>{
             {R"({"data":{"me":null},"data":{"me":{"id":"1"}}})", accepted},
             {R"({"data":{"me":null,"me":{"id":"1"}}})", accepted},
             {R"({"data":{"me":null},"data":null,"errors":[{"message":"x","path":["a"]}]})", accepted},
             {R"({"data":{"me":{"id":"1"},"me":null}})", null_identity},
             {R"({"data":{"me":{"id":"1"}},"data":{"me":null}})", null_identity},
             {R"({"data":{"me":null,"me":null},"errors":[{"message":"x","path":["me"]}]})", accepted},
         }) {
        const std::string text{body}; // Clang 14 captures no structured binding
        CAPTURE(text);
        CHECK(static_cast<int>(classify_text(200, plain_json, text).authentication) == static_cast<int>(expected));
        response_test::identity_data data;
        const wire response{200, plain_json, text};
        CHECK(static_cast<int>(classify(response.view(), facts(), read_into(data)).authentication) == static_cast<int>(expected));
    }

    request_facts without_keys = facts();
    without_keys.me_keys = {};
    CHECK(classify_text(200, plain_json, R"({"data":{"me":null}})", without_keys).authentication == accepted);

    constexpr std::array<std::string_view, 2> own_codes{"TOKEN_EXPIRED", "LOGGED_OUT"};
    request_facts own = facts();
    own.authentication_codes = own_codes;
    CHECK(classify_text(200, plain_json, R"({"errors":[{"extensions":{"code":"LOGGED_OUT"}}]})", own).authentication == refused);
    CHECK(code_of(classify_text(200, plain_json, R"({"errors":[{"extensions":{"code":"LOGGED_OUT"}}]})", own)) ==
          errc::unauthenticated);
    CHECK(classify_text(200, plain_json, unauthenticated_body, own).authentication == accepted);
}

TEST_CASE("graphql response: error texts hold codes, paths and counts, and nothing that the server chose") {
    const std::string_view body = R"({"data":{"me":null,"secret":"canary-data"},"errors":[
        {"message":"canary-message","path":["me","canary_path",3,"user"],
         "extensions":{"code":"FORBIDDEN","token":"canary-extension"}},
        {"message":"canary-message","extensions":{"code":"canary-code"}},
        {"extensions":{"code":"CANARY2"}},{}],"extensions":{"x":"canary-top"}})";
    const answer said = classify_text(200, plain_json, body);
    REQUIRE(said.failure);
    const std::string text = said.failure->message();
    CAPTURE(text);
    CHECK(text.find("canary") == std::string::npos);
    CHECK(text.find("CANARY") == std::string::npos);
    CHECK(text.find("4 errors: FORBIDDEN at me.*[3].user; another code; another code; and more") != std::string::npos);
    CHECK(text.find("query Q") != std::string::npos);
    // It is all in the detail.
    const auto* detail = said.failure->detail<error_detail>();
    CHECK(detail->errors[0].message == "canary-message");
    CHECK(detail->data->text().find("canary-data") != std::string_view::npos);
    CHECK(detail->extensions->text() == R"({"x":"canary-top"})");

    request_facts of = facts();
    of.document = {};
    CHECK(classify_text(200, plain_json, body, of).failure->message().find("FORBIDDEN at *.*[3].*") != std::string::npos);

    for (const auto& [status, type, bad] : std::vector<std::tuple<int, std::string_view, std::string_view>>{
             {200, "text/html", "canary"},
             {500, "text/canary", "canary"},
             {200, plain_json, "canary"},
             {200, plain_json, R"({"canary":"canary","data":{"canary":"canary" "canary"}})"},
             {200, plain_json, R"({"data":"canary"})"},
             {200, plain_json, R"({"errors":["canary"]})"},
             {500, plain_json, R"({"canary":1})"}}) {
        const answer foreign = classify_text(status, type, bad);
        REQUIRE(foreign.failure);
        CHECK(foreign.failure->message().find("canary") == std::string::npos);
        CHECK(foreign.failure->name().find("filed.graphql.") == 0);
    }
}

TEST_CASE("graphql response: the document's own values are in no text of an error") {
    request_facts of = facts();
    of.document = R"(query Q($id: ID = "canary") { me(id: "canary canary_in_a_string", state: CANARY, filter: {canary_key: 1}) {
        id # canary_in_a_comment
        renamed: user(text: """
            canary block \""" canary_in_a_block
        """) @include(if: $canary_variable) { name } } })";
    for (const std::string_view name : {"canary", "canary_in_a_string", "canary_in_a_block", "canary_in_a_comment", "CANARY",
                                        "canary_key", "canary_variable", "block", ""}) {
        const std::string body = R"({"data":null,"errors":[{"message":"x","path":["me",")" + std::string{name} + R"(","name"]}]})";
        const std::string text = classify_text(200, plain_json, body, of).failure->message();
        CHECK_MESSAGE(text.find("1 error: no code at me.*.name") != std::string::npos, text);
    }
    for (const std::string_view name : {"me", "id", "renamed", "user", "name"}) {
        const std::string body = R"({"data":null,"errors":[{"message":"x","path":[")" + std::string{name} + R"("]}]})";
        const std::string text = classify_text(200, plain_json, body, of).failure->message();
        CHECK_MESSAGE(text.find("1 error: no code at " + std::string{name} + " (") != std::string::npos, text);
    }
    // A place that a server points at may be any.
    for (std::uint32_t line = 1; line <= 5; ++line) {
        for (std::uint32_t column = 1; column <= 120; ++column) {
            const std::string body = R"({"errors":[{"message":"x","locations":[{"line":)" + std::to_string(line) + R"(,"column":)" +
                                     std::to_string(column) + "}]}]}";
            const std::string text = classify_text(400, graphql_json, body, of).failure->message();
            for (const std::string_view never : {"'canary'", "canary_in_a", "CANARY", "canary_key", "canary_variable"})
                CHECK_MESSAGE(text.find(never) == std::string::npos, text);
        }
    }
    // One that is cut in the middle of a string shows nothing of it.
    of.document = "query Q { me(id: \"canary";
    const std::string text = classify_text(200, plain_json, R"({"errors":[{"message":"x","path":["canary"]}]})", of).failure->message();
    CHECK(text.find("canary") == std::string::npos);
}

TEST_CASE("graphql response: an error without a path is at a name of the document") {
    const auto text_for = [](std::string_view where, std::string_view more = {}) {
        const std::string body = R"({"errors":[{"message":"x","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"},"locations":)" +
                                 std::string{where} + std::string{more} + "}]}";
        return classify_text(400, graphql_json, body).failure->message();
    };
    CHECK(text_for(R"([{"line":1,"column":19}])").find("1 error: GRAPHQL_VALIDATION_FAILED at 'user'") != std::string::npos);
    CHECK(text_for(R"([{"line":1,"column":19},{"line":1,"column":1}])").find("at 'user'") != std::string::npos);
    for (const std::string_view nowhere : {"[]", "null", R"([{"line":7,"column":1}])", R"([{"line":1,"column":9}])", R"([{"line":1}])"})
        CHECK(text_for(nowhere).find("GRAPHQL_VALIDATION_FAILED (HTTP 400)") != std::string::npos);
    // The path says more.
    CHECK(text_for(R"([{"line":1,"column":19}])", R"(,"path":["me"])").find("GRAPHQL_VALIDATION_FAILED at me") != std::string::npos);
}

TEST_CASE("graphql response: an error keeps nothing of a confidential exchange") {
    request_facts of = facts();
    of.confidential = true;
    for (const auto& [status, type, body] : std::vector<std::tuple<int, std::string_view, std::string_view>>{
             {200, plain_json,
              R"({"data":{"userToken":"canary"},"errors":[{"message":"canary","path":["workspaceToken"],
                   "extensions":{"code":"X","a":"canary"}}],"extensions":{"b":"canary"}})"},
             {200, plain_json, R"({"data":{"userToken":"canary"})"},
             {200, "text/html", "canary"},
             {500, "text/html", "canary"}}) {
        const answer said = classify_text(status, type, body, of);
        REQUIRE(said.failure);
        const auto* detail = said.failure->detail<error_detail>();
        CHECK(!detail->data);
        CHECK(!detail->extensions);
        CHECK(detail->excerpt.empty());
        for (const response_error& each : detail->errors) {
            CHECK(each.message.empty());
            CHECK(!each.extensions);
        }
        CHECK(said.failure->message().find("canary") == std::string::npos);
    }
}

TEST_CASE("graphql response: a foreign body leaves an excerpt, bounded and not in the text") {
    const std::string html = "<html>" + std::string(10'000, 'x');
    const answer said = classify_text(200, "text/html", html);
    CHECK(said.failure->detail<error_detail>()->excerpt == html.substr(0, response_limits{}.excerpt));
    CHECK(classify_text(200, plain_json, "{\"data\":").failure->detail<error_detail>()->excerpt.empty());
}

TEST_CASE("graphql response: a malformed body says where") {
    const answer said = classify_text(200, plain_json, "{\"data\":{\"a\":1},\n\"errors\":7}");
    REQUIRE(said.failure->cause() != nullptr);
    const auto* cause = said.failure->cause()->detail<filed::json::error_detail>();
    REQUIRE(cause != nullptr);
    CHECK(cause->line == 2);
    CHECK(cause->column == 10);
    CHECK(cause->place == "errors");
    CHECK(classify_text(200, plain_json, "").failure->message().find("the body is empty") != std::string::npos);
    CHECK(classify_text(200, plain_json, "{}").failure->message().find("neither data nor errors") != std::string::npos);
}

using namespace response_test;

namespace {

template <class Data>
answer classify_into(Data& data, std::string_view body, int status = 200) {
    const wire response{status, plain_json, body};
    answer said = classify(response.view(), facts(), read_into(data));
    said.data = said.extensions = {};
    return said;
}

} // namespace

TEST_CASE("graphql response: data are read into their type on the way") {
    strict_data data;
    const answer said = classify_into(data, R"({"data":{"me":{"__typename":"User","id":"1","name":null}}})");
    CHECK(!said.failure);
    CHECK(said.data_was_read);
    CHECK(std::get<User>(data.me).id == "1");

    lenient_data other;
    CHECK(!classify_into(other, R"({"extensions":{},"data":{"count":3,"me":{"id":"2"}},"x":1})").failure);
    CHECK(other.count == 3);
    CHECK(other.me->id == "2");

    // Of two keys the last counts, and nothing of the first is left.
    CHECK(!classify_into(other, R"({"data":{"count":3,"me":{"id":"2"}},"data":{"count":4,"me":{"id":"5"}}})").failure);
    CHECK(other.count == 4);
    CHECK(other.me->id == "5");
    CHECK(!classify_into(other, R"({"data":{"count":3,"me":{"id":"2"}},"data":{"count":4}})").failure);
    CHECK(!other.me);

    filed::json::raw raw;
    CHECK(!classify_into(raw, R"({"data": {"me": {"id": 1}} })").failure);
    CHECK(raw.text() == R"({"me": {"id": 1}})");
}

TEST_CASE("graphql response: partial data are read too, and the failure is kept") {
    lenient_data data;
    const answer said =
        classify_into(data, R"({"data":{"me":null,"count":1},"errors":[{"path":["me"],"extensions":{"code":"FORBIDDEN"}}]})");
    CHECK(said.result == outcome::partial);
    CHECK(said.data_was_read);
    CHECK(data.count == 1);
    CHECK(said.authentication == authentication::accepted);
    CHECK(code_of(said) == errc::forbidden);
}

TEST_CASE("graphql response: data that do not fit their type") {
    strict_data strict;
    const answer said = classify_into(strict, R"({"data":{"me":{"__typename":"User","id":7,"name":"canary"}}})");
    CHECK(said.result == outcome::complete);
    CHECK(!said.data_was_read);
    CHECK(code_of(said) == filed::json::errc::type_mismatch);
    CHECK(said.failure->place() == "data.me.id");
    CHECK(said.failure->http_status() == 200);
    CHECK(said.failure->may_have_been_executed()); // a mutation that answers so has run
    CHECK(said.failure->message().find("canary") == std::string::npos);

    // The response's own errors come first, and the misfit is their cause.
    const answer partial =
        classify_into(strict, R"({"data":{"me":{"__typename":"User","id":7}},"errors":[{"message":"x","path":["me","name"]}]})");
    CHECK(partial.result == outcome::partial);
    CHECK(!partial.data_was_read);
    CHECK(code_of(partial) == errc::execution_failed);
    REQUIRE(partial.failure->cause() != nullptr);
    CHECK(partial.failure->cause()->code() == filed::json::errc::type_mismatch);
    CHECK(partial.failure->cause()->place() == "data.me.id");
    CHECK(code_of(classify_into(strict, R"({"data":{"me":null},"errors":[{"path":["me"],"extensions":{"code":"FORBIDDEN"}}]})")) ==
          errc::forbidden);
    CHECK(code_of(classify_into(strict, R"({"data":{"me":{}},"errors":[{"message":"x"}]})")) == errc::execution_failed);
    CHECK(code_of(classify_into(strict, unauthenticated_body)) == errc::unauthenticated);
    CHECK(code_of(classify_into(strict, R"({"data":null,"errors":[{"message":"x"}]})")) == errc::request_refused);
    CHECK(code_of(classify_into(strict, R"({"data":{"me":{"id":1})")) == errc::malformed_response);
    CHECK(code_of(classify_into(strict, R"({"data":{"me":{"id":1}}})", 500)) == errc::unavailable);
}

TEST_CASE("graphql response: a null identity is seen whatever the type makes of it") {
    strict_data strict;
    lenient_data lenient;
    data_without_me without;
    filed::json::raw raw;
    const std::string_view body = R"({"data":{"count":1,"me":null}})";
    for (const answer& said :
         {classify_into(strict, body), classify_into(lenient, body), classify_into(without, body), classify_into(raw, body)}) {
        CHECK(said.result == outcome::complete);
        CHECK(said.authentication == authentication::null_identity);
        CHECK(code_of(said) == errc::null_identity);
    }
    const std::string_view aliased = R"({"data":{"count":1,"me":{"__typename":"User","id":"1"},"viewer":null}})";
    for (const answer& said : {classify_into(strict, aliased), classify_into(lenient, aliased), classify_into(without, aliased),
                               classify_into(raw, aliased)}) {
        CHECK(said.authentication == authentication::null_identity);
    }
    CHECK(read_into(strict).holds(&strict, "me"));
    CHECK(read_into(lenient).holds(&lenient, "count"));
    CHECK_FALSE(read_into(lenient).holds(&lenient, "viewer"));
    CHECK_FALSE(static_cast<bool>(read_into(raw).holds));
}

TEST_CASE("graphql response: from the HTTP layer") {
    filed::http::response response;
    response.status = 503;
    response.add_field("content-type", "Text/HTML");
    response.add_field("date", "Sun, 14 Jun 2026 09:31:20 GMT");
    response.add_field("retry-after", "Sun, 14 Jun 2026 09:31:50 GMT");
    response.add_field("x-request-id", "abc-123");
    response.body.append("<html>");
    const answer said = classify(response, facts());
    CHECK(code_of(said) == errc::unavailable);
    CHECK(said.failure->retry_after() == 30s);
    CHECK(said.failure->request_id() == "abc-123");

    response.clear();
    response.status = 200;
    CHECK(code_of(classify(response, facts())) == errc::not_a_graphql_response); // no media type, no body
    response.add_field("Content-Type", "application/json");
    response.body.append(complete_body); // not padded: the classifier does it
    lenient_data data;
    CHECK(code_of(classify(response, facts(), read_into(data))) == filed::json::errc::missing_member);
    const answer good = classify(response, facts());
    CHECK(!good.failure);
    CHECK(good.data == R"({"me":{"id":"1"}})");
}

TEST_CASE("graphql errors: each has a name, a text, and its condition") {
    for (int value = static_cast<int>(errc::request_refused); value <= static_cast<int>(errc::invalid_variables); ++value) {
        const filed::error_entry& entry = category().entry(value);
        CHECK(entry.value == value);
        CHECK(!entry.name.empty());
        CHECK(!entry.text.empty());
    }
    CHECK(category().entry(static_cast<int>(errc::invalid_variables) + 1).name == "unknown");
    CHECK(filed::error{errc::forbidden}.name() == "filed.graphql.forbidden");
}
