#include <filed/graphql/request.hpp>
#include <filed/json/read.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace filed::graphql;

namespace {

struct variables_type {
    std::int32_t limit = 0;
    std::optional<std::string> search;
    std::vector<std::string> status;
};
struct list_clients {
    static constexpr std::string_view document =
        "query ListClients($limit: Int!) {\n\tme { __typename ... on User { name(style: \"long\\u0041\", limit: $limit) } }\r\n}";
    struct variables {
        std::int32_t limit = 0;
    };
    struct User {
        std::string name;
    };
    struct data {
        filed::one_of<User> me;
    };
};
struct number_variables {
    double value = 0;
};

constexpr std::string_view expected_head = R"({"query":"query ListClients($limit:Int!){me{__typename...on User)"
                                           R"({name(style:\"long\\u0041\"limit:$limit)}}}","operationName":"ListClients")";
static_assert(request_head<list_clients> == expected_head);

/// Out of line: GCC 12 at -O1 warns of a bound that it gets wrong when it knows the head.
FILED_NEVER_INLINE std::string head_and(std::string_view rest) {
    std::string text{expected_head};
    text += rest;
    return text;
}

/// What a server finds in a body.
struct parsed_body {
    std::string query;
    std::optional<std::string> operationName; // NOLINT: the names of the wire
    std::optional<filed::json::raw> variables;
};

parsed_body parse(const filed::byte_buffer& body) {
    auto read = filed::json::read<parsed_body>(body.view());
    CAPTURE(body.view());
    REQUIRE(read);
    return *std::move(read);
}

} // namespace

TEST_CASE("graphql request: the head is the same at compile time and at run time") {
    CHECK(make_request_head(document_of<list_clients>, "ListClients") == expected_head);
    CHECK(make_request_head("{ a }", "") == R"({"query":"{ a }")");
}

TEST_CASE("graphql request: bodies are JSON and carry the document unchanged") {
    std::string every_byte;
    for (int byte = 1; byte < 0x80; ++byte)
        every_byte += static_cast<char>(byte);
    every_byte += std::string{"\0", 1} + "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\xE2\x80\xA8";
    filed::byte_buffer body;
    for (const std::string& document :
         {std::string{list_clients::document}, every_byte, std::string{}, std::string(100'000, '"')}) {
        write_request(body, make_request_head(document, "A"));
        const parsed_body sent = parse(body);
        CHECK(sent.query == document);
        CHECK(sent.operationName == "A");
        CHECK(!sent.variables);
        write_request(body, make_request_head(document, ""));
        CHECK(!parse(body).operationName);
    }
}

TEST_CASE("graphql request: variables as text") {
    filed::byte_buffer body;
    body.append("what was there before");
    REQUIRE(write_request(body, request_head<list_clients>, json_text{R"({"limit":50,"deep":{"a":[1,2,{}]}})"}));
    CHECK(body.view() == head_and(R"(,"variables":{"limit":50,"deep":{"a":[1,2,{}]}}})"));
    REQUIRE(write_request(body, request_head<list_clients>, json_text{"\r\n { } \t"}));
    CHECK(parse(body).variables->text() == "{ }");
    REQUIRE(write_request(body, request_head<list_clients>, json_text{}));
    CHECK(body.view() == head_and("}"));
}

TEST_CASE("graphql request: what is no object cannot become variables") {
    filed::byte_buffer body;
    for (const std::string_view text :
         {" ", "null", "[]", "1", "\"a\"", "{", "}", "{}}", "{},\"query\":\"mutation\"", "{} {}", "{\"a\":1,}", "{\"a\":tru}",
          "{a:1}", "{\"a\":\"\xFF\"}", "{\"a\":\"\n\"}", "{\"a\":\"b", "{\"secret\":\"canary\" \"x\"}"}) {
        CAPTURE(text);
        const auto written = write_request(body, request_head<list_clients>, json_text{text});
        CHECK(written.error() == errc::invalid_variables);
        CHECK(written.error().code() == filed::condition::configuration);
        CHECK(written.error().cause() != nullptr);
        CHECK(written.error().message().find("canary") == std::string::npos);
        CHECK(body.empty());
    }
    CHECK(!write_request(body, request_head<list_clients>, json_text{std::string_view{"{}\0", 3}}));
    CHECK(!write_request(body, request_head<list_clients>, json_text{std::string_view{"{}\0}", 4}}));
    const std::string bomb = "{\"a\":" + std::string(100'000, '[');
    CHECK(write_request(body, request_head<list_clients>, json_text{bomb}).error() == errc::invalid_variables);
}

TEST_CASE("graphql request: typed variables") {
    filed::byte_buffer body;
    variables_type variables{.limit = 50, .search = "O'Neil \"x\"\n", .status = {"ACTIVE", "\xC3\xA4"}};
    REQUIRE(write_request(body, request_head<list_clients>, variables));
    CHECK(parse(body).variables->text() ==
          "{\"limit\":50,\"search\":\"O'Neil \\\"x\\\"\\n\",\"status\":[\"ACTIVE\",\"\xC3\xA4\"]}");

    variables.search = "canary\xFF";
    const auto bad_text = write_request(body, request_head<list_clients>, variables);
    CHECK(bad_text.error() == filed::json::errc::text_not_utf8);
    CHECK(bad_text.error().message().find("canary") == std::string::npos);
    CHECK(bad_text.error().place() == "search");
    CHECK(body.empty());
    CHECK(write_request(body, request_head<list_clients>, number_variables{std::numeric_limits<double>::infinity()}).error() ==
          filed::json::errc::not_finite);

    variables.search = std::string(1'000'000, 'x'); // more than is reserved
    REQUIRE(write_request(body, request_head<list_clients>, variables));
    CHECK(parse(body).variables->text().size() > 1'000'000);
}

TEST_CASE("graphql request: the header fields") {
    CHECK(content_type == "application/json");
    CHECK(filed::graphql::accept.starts_with("application/graphql-response+json"));
}
