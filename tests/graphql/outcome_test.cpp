#include <filed/graphql/outcome.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace filed::graphql;

static_assert(media_type_of("application/json") == media_type::json);
static_assert(outcome_of(data_presence::absent, {.has_errors = true}, 200) == outcome::refused);

TEST_CASE("graphql outcome: media types, whatever their case and parameters") {
    for (const std::string_view text :
         {"application/graphql-response+json", "Application/GraphQL-Response+JSON",
          "application/graphql-response+json;charset=utf-8", " application/graphql-response+json ; charset=\"UTF-8\"",
          "\tAPPLICATION/GRAPHQL-RESPONSE+JSON\t"}) {
        CAPTURE(text);
        CHECK(media_type_of(text) == media_type::graphql_response);
    }
    for (const std::string_view text : {"application/json", "APPLICATION/JSON", "application/json; charset=iso-8859-1",
                                        "application/json;", "application/json;;;", " application/json"}) {
        CAPTURE(text);
        CHECK(media_type_of(text) == media_type::json);
    }
    CHECK(media_type_of("") == media_type::none);
    for (const std::string_view text :
         {"text/html", "text/html; charset=utf-8", "text/plain", "application/jsonx", "application/xjson",
          "application/problem+json", "application/graphql+json", "application/graphql-response+jsonp", "json", "application/ json",
          "text/json", ";", " ", "application/json, text/html", "text/html; a=application/json"}) {
        CAPTURE(text);
        CHECK(media_type_of(text) == media_type::other);
    }
}

TEST_CASE("graphql outcome: what may be read, for every status") {
    for (int status = 100; status <= 999; ++status) {
        CAPTURE(status);
        const bool success = status / 100 == 2, failure = status / 100 == 4 || status / 100 == 5;
        const body_rule graphql = rule_for(media_type::graphql_response, status), json = rule_for(media_type::json, status),
                        none = rule_for(media_type::none, status), other = rule_for(media_type::other, status);
        CHECK(graphql.readable);
        CHECK(!graphql.needs_errors);
        CHECK(graphql.otherwise == outcome::malformed);
        CHECK(json.readable == (success || failure));
        CHECK((!json.readable || json.needs_errors == failure));
        CHECK(json.otherwise == (success ? outcome::malformed : outcome::http_error));
        CHECK(none.readable == success);
        CHECK(none.otherwise == (success ? outcome::not_graphql : outcome::http_error));
        CHECK(!other.readable);
        CHECK(other.otherwise == (success ? outcome::not_graphql : outcome::http_error));
    }
}

TEST_CASE("graphql outcome: the table of data and errors") {
    constexpr execution_signs none{}, errors{.has_errors = true}, at_a_path{.has_errors = true, .has_path = true},
        unclear{.has_errors = true, .is_unclear = true}, unclear_at_a_path{.has_errors = true, .has_path = true, .is_unclear = true};
    for (const int status : {200, 294, 400, 401, 403, 408, 422, 429, 500, 502, 503, 504}) {
        CAPTURE(status);
        const bool lost = status == 408 || status == 502 || status == 504;
        CHECK(outcome_of(data_presence::object, none, status) == outcome::complete);
        for (const execution_signs& each : {errors, at_a_path, unclear, unclear_at_a_path})
            CHECK(outcome_of(data_presence::object, each, status) == outcome::partial);
        for (const data_presence nothing : {data_presence::absent, data_presence::null}) {
            CHECK(outcome_of(nothing, none, status) == outcome::malformed);
            CHECK(outcome_of(nothing, errors, status) == (lost ? outcome::uncertain : outcome::refused));
            CHECK(outcome_of(nothing, unclear, status) == outcome::uncertain);
            CHECK(outcome_of(nothing, at_a_path, status) == outcome::failed); // a path is a field's, so execution began
            CHECK(outcome_of(nothing, unclear_at_a_path, status) == outcome::failed);
        }
    }
}

TEST_CASE("graphql outcome: what a gateway says when it lost the server behind it proves nothing") {
    for (int status = 100; status <= 999; ++status)
        CHECK(leaves_unclear(status) == (status == 408 || status == 502 || status == 504));
    for (const std::string_view code : {"GATEWAY_TIMEOUT", "REQUEST_TIMEOUT", "SUBREQUEST_HTTP_ERROR", "SUBREQUEST_MALFORMED_RESPONSE",
                                        "MALFORMED_RESPONSE", "INTERNAL_SERVER_ERROR"}) {
        CHECK(leaves_unclear(code));
        CHECK(kind_of_code(code) == code_kind::unavailable);
    }
    for (const std::string_view code : {"", "gateway_timeout", "UNAUTHENTICATED", "REQUEST_RATE_LIMITED", "REQUEST_CONCURRENCY_LIMITED",
                                        "SERVICE_UNAVAILABLE", "GRAPHQL_VALIDATION_FAILED"})
        CHECK(!leaves_unclear(code));
}

TEST_CASE("graphql outcome: only a refusal, or 401, proves that nothing ran") {
    for (const outcome value : {outcome::complete, outcome::partial, outcome::failed, outcome::uncertain}) {
        CHECK(may_have_run(value, 200));
        CHECK(may_have_run(value, 401));
    }
    CHECK(!may_have_run(outcome::refused, 200));
    CHECK(!may_have_run(outcome::refused, 500));
    for (const outcome value : {outcome::malformed, outcome::not_graphql, outcome::http_error}) {
        CHECK(!may_have_run(value, 401));
        for (const int status : {200, 302, 400, 403, 404, 408, 429, 500, 502, 503})
            CHECK(may_have_run(value, status));
    }
}

TEST_CASE("graphql outcome: authentication, all cases") {
    struct row {
        outcome result;
        int status;
        bool has_code, has_null_identity;
        authentication expected;
    };
    using enum authentication;
    for (const row& each : std::vector<row>{
             {outcome::complete, 200, false, false, accepted},    {outcome::complete, 200, false, true, null_identity},
             {outcome::complete, 401, false, false, accepted}, // a response with data
             {outcome::partial, 200, false, false, accepted},     {outcome::partial, 200, true, false, reported},
             {outcome::partial, 200, true, true, null_identity},  {outcome::partial, 401, true, false, reported},
             {outcome::failed, 200, false, false, accepted},      {outcome::failed, 200, true, false, reported},
             {outcome::failed, 401, false, false, accepted},      {outcome::refused, 200, false, false, accepted},
             {outcome::refused, 200, true, false, refused},       {outcome::refused, 401, false, false, refused},
             {outcome::refused, 400, true, false, refused},       {outcome::refused, 403, false, false, accepted},
             {outcome::uncertain, 504, false, false, accepted},   {outcome::uncertain, 504, true, false, reported},
             {outcome::uncertain, 200, true, false, reported},
             {outcome::malformed, 200, false, false, accepted},   {outcome::malformed, 401, false, false, refused},
             {outcome::not_graphql, 200, false, false, accepted}, {outcome::http_error, 401, false, false, refused},
             {outcome::http_error, 403, false, false, accepted},  {outcome::http_error, 500, false, false, accepted},
         }) {
        CAPTURE(to_text(each.result));
        CAPTURE(each.status);
        CHECK(authentication_of({each.result, each.status, each.has_code, each.has_null_identity}) == each.expected);
    }
}

TEST_CASE("graphql outcome: codes") {
    CHECK(kind_of_code("UNAUTHENTICATED") == code_kind::unauthenticated);
    CHECK(kind_of_code("FORBIDDEN") == code_kind::forbidden);
    CHECK(kind_of_code("GRAPHQL_VALIDATION_FAILED") == code_kind::validation);
    CHECK(kind_of_code("BAD_USER_INPUT") == code_kind::validation);
    CHECK(kind_of_code("RATE_LIMITED") == code_kind::rate_limited);
    CHECK(kind_of_code("INTERNAL_SERVER_ERROR") == code_kind::unavailable);
    for (const std::string_view code : {"", "unauthenticated", "UNAUTHENTICATED ", "UNAUTHENTICATE", "READ_ONLY_KEY"})
        CHECK(kind_of_code(code) == code_kind::unknown);
}

TEST_CASE("graphql outcome: names") {
    CHECK(to_text(outcome::complete) == "complete");
    CHECK(to_text(outcome::uncertain) == "uncertain");
    CHECK(to_text(outcome::refused) == "refused");
    CHECK(to_text(outcome::http_error) == "http_error");
    CHECK(to_text(static_cast<outcome>(99)) == "unknown");
}
