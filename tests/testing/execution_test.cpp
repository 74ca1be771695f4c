#include <filed/testing/api_schema.hpp>
#include <filed/testing/execution.hpp>
#include <filed/testing/value_codec.hpp>

#include <filed/json/read.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace filed::testing;

namespace {

const schema& library() {
    static const schema instance{R"(
        type Query {
            node: Node
            book(id: ID!): Book
            books(limit: Int, filter: BookFilter, order: Order): [Book!]
            broken: Book!
            any(json: JSON): JSON
        }
        type Mutation { write(title: String!): Book }
        scalar JSON
        union Node = Book | Author
        type Book { id: ID!  title: String!  author: Author  tags: [String] }
        type Author { id: ID!  name: String! }
        input BookFilter { ids: [ID!]  year: Int! }
        enum Order { ASC DESC }
    )"};
    return instance;
}

value read(std::string_view json) { return filed::json::read<value>(json).value(); }

value book(const char* id, value title = "Title") {
    return value::object("Book", {{"id", id},
                                  {"title", std::move(title)},
                                  {"author", value::object("Author", {{"id", "a"}, {"name", "Ann"}})},
                                  {"tags", value::list{"x", nullptr}}});
}

value root(const graphql_request& request) {
    if (request.is_mutation())
        return value::object("Mutation", {{"write", value::resolver{[](const value& a) { return book("new", a["title"]); }}}});
    return value::object("Query", {{"node", book("1")},
                                   {"book", value::resolver{[](const value& a) {
                                        return a["id"].text() == "0" ? value{} : book(std::string{a["id"].text()}.c_str());
                                    }}},
                                   {"books", value::resolver{[](const value&) { return value::list{book("1"), book("2")}; }}},
                                   {"any", value::resolver{[](const value& a) { return a["json"]; }}}});
}

std::string run(std::string text, std::string_view variables = "{}", graphql_request::failure_finder failures = {},
                std::string_view operation = {}) {
    const graphql_request request{library(), std::move(text), operation, read(variables)};
    if (!request.errors().empty()) {
        std::string codes;
        for (const graphql_error& error : request.errors())
            codes += error.code + '@' + std::to_string(error.location.line) + ':' + std::to_string(error.location.column) + ' ';
        return codes;
    }
    return to_json(request.execute(root(request), std::move(failures)));
}

} // namespace

TEST_CASE("only what is selected is answered, under its alias and in the order of the document") {
    CHECK(run("{ book(id: 7) { title id } }") == R"({"data":{"book":{"title":"Title","id":"7"}}})");
    CHECK(run("{ a: book(id: \"1\") { x: id __typename } b: __typename }") ==
          R"({"data":{"a":{"x":"1","__typename":"Book"},"b":"Query"}})");
    CHECK(run("{ book(id: 0) { id } }") == R"({"data":{"book":null}})");
    CHECK(run("mutation M { write(title: \"T\\u0041\\\"\") { title } }") == R"({"data":{"write":{"title":"TA\""}}})");
}

TEST_CASE("fragments, merged fields and directives") {
    CHECK(run("{ node { ... on Book { id } ... on Author { name } ...F } } fragment F on Node { __typename ... on Book { title } "
              "}") == R"({"data":{"node":{"id":"1","__typename":"Book","title":"Title"}}})");
    CHECK(run("{ book(id: 1) { author { id } author { name } ... { author { id } } } }") ==
          R"({"data":{"book":{"author":{"id":"a","name":"Ann"}}}})");
    const char* conditional =
        "query Q($yes: Boolean!, $no: Boolean = false) { book(id: 1) { id @include(if: $yes) title @skip(if: $yes) "
        "... @include(if: $no) { author { id } } ...F @skip(if: $no) } } fragment F on Book { tags }";
    CHECK(run(conditional, R"({"yes":true})") == R"({"data":{"book":{"id":"1","tags":["x",null]}}})");
    CHECK(run(conditional, R"({"yes":false,"no":true})") == R"({"data":{"book":{"title":"Title","author":{"id":"a"}}}})");
}

TEST_CASE("variables are coerced, and refused by type") {
    const char* one = "query Q($id: ID!) { book(id: $id) { id } }";
    CHECK(run(one, R"({"id":"x"})") == R"({"data":{"book":{"id":"x"}}})");
    CHECK(run(one, R"({"id":12})") == R"({"data":{"book":{"id":"12"}}})");
    for (const char* bad : {"{}", R"({"id":null})", R"({"id":1.5})", R"({"id":true})", R"({"id":["a"]})", R"({"id":{}})"}) {
        CAPTURE(bad);
        CHECK(run(one, bad) == "BAD_USER_INPUT@1:9 ");
    }
    const char* many =
        "query Q($limit: Int, $filter: BookFilter, $order: Order) { books(limit: $limit, filter: $filter, order: $order) { id } }";
    const std::string both = R"({"data":{"books":[{"id":"1"},{"id":"2"}]}})";
    CHECK(run(many) == both);
    CHECK(run(many, R"({"limit":null,"filter":{"year":1,"ids":["a"]},"order":"DESC"})") == both);
    CHECK(run(many, R"({"filter":{"year":1,"ids":"one element becomes a list"}})") == both);
    for (const char* bad : {R"({"limit":2147483648})", R"({"limit":"1"})", R"({"limit":1.5})", R"({"filter":{}})",
                            R"({"filter":{"year":1,"nope":2}})", R"({"filter":{"year":1,"ids":[null]}})", R"({"filter":"x"})",
                            R"({"order":"desc"})", R"({"order":1})"}) {
        CAPTURE(bad);
        CHECK(run(many, bad).starts_with("BAD_USER_INPUT@"));
    }
    const char* any = "query Q($v: JSON, $w: Int = 4) { any(json: { a: [$v, ENUM, null, 1.5], b: $w, c: $v }) }";
    CHECK(run(any, R"({"v":{"k":[true]}})") == R"({"data":{"any":{"a":[{"k":[true]},"ENUM",null,1.5],"b":4,"c":{"k":[true]}}}})");
    CHECK(run(any) == R"({"data":{"any":{"a":[null,"ENUM",null,1.5],"b":4}}})");
}

TEST_CASE("an invalid document is refused before execution, one error for each fault, at its place") {
    CHECK(run("{ nope }") == "GRAPHQL_VALIDATION_FAILED@1:3 ");
    CHECK(run("{\n  node { ... on Author { id nope1 } }\n  nope2 }") ==
          "GRAPHQL_VALIDATION_FAILED@2:29 GRAPHQL_VALIDATION_FAILED@3:3 ");
    for (const char* bad : {"{ node }",
                            "{ book(id: 1) { id { x } } }",
                            "{ book { id } }",
                            "{ book(id: null) { id } }",
                            "{ book(id: 1, more: 2) { id } }",
                            "{ book(id: true) { id } }",
                            "{ book(id: ENUM) { id } }",
                            "{ books(order: \"ASC\") { id } }",
                            "{ books(order: UP) { id } }",
                            "{ books(limit: 99999999999999999999) { id } }",
                            "{ books(filter: { ids: [] }) { id } }",
                            "{ books(filter: { year: 1, x: 2 }) { id } }",
                            "{ books(filter: 3) { id } }",
                            "{ node { ...Missing } }",
                            "{ node { ... on Missing { id } } }",
                            "{ node { ... on Order { id } } }",
                            "{ book(id: 1) { ... on Author { id } } }",
                            "{ node { ...A } } fragment A on Node { ...B } fragment B on Node { ...A }",
                            "{ book(id: $x) { id } }",
                            "query ($x: ID) { book(id: $x) { id } }",
                            "query ($x: String!) { book(id: $x) { id } }",
                            "query ($x: [ID!]!) { book(id: $x) { id } }",
                            "query ($x: Book) { __typename }",
                            "query ($x: Missing) { __typename }",
                            "query ($x: Int, $x: Int) { __typename }",
                            "{ __typename @custom }",
                            "{ __typename @skip }",
                            "{ __typename @skip(if: 1) }",
                            "{ any(json: [{ a: $missing }]) }",
                            "subscription { x }",
                            "{ __typename { x } }"}) {
        CAPTURE(bad);
        CHECK(run(bad).starts_with("GRAPHQL_VALIDATION_FAILED@"));
    }
    CHECK(run("query ($x: ID = 1) { book(id: $x) { id } }") == R"({"data":{"book":{"id":"1"}}})");
    CHECK(run("{ node ") == "GRAPHQL_PARSE_FAILED@1:8 ");
    CHECK(run("") == "GRAPHQL_PARSE_FAILED@1:1 ");
}

TEST_CASE("the operation is chosen by its name") {
    const char* two = "query A { a: __typename } mutation B { write(title: \"t\") { id } }";
    CHECK(run(two, "{}", {}, "A") == R"({"data":{"a":"Query"}})");
    CHECK(run(two, "{}", {}, "B") == R"({"data":{"write":{"id":"new"}}})");
    CHECK(run(two) == "OPERATION_RESOLUTION_FAILURE@0:0 ");
    CHECK(run(two, "{}", {}, "C") == "OPERATION_RESOLUTION_FAILURE@0:0 ");
    const graphql_request request{
        library(), "query Q { x: node { __typename } ...F } fragment F on Query { books { id } __typename }", {}, nullptr};
    CHECK(request.operation_name() == "Q");
    CHECK(request.root_fields() == std::vector<std::string>{"node", "books"});
    CHECK(request.selects("node"));
    CHECK_FALSE(request.selects("x"));
}

TEST_CASE("a failed field is null with an error at its path, and a null that cannot be goes up to where it can") {
    const auto fail_at = [](std::string_view wanted) {
        return [wanted](std::string_view path) {
            return path == wanted ? std::optional{resolver_failure{"BOOM", "no"}} : std::nullopt;
        };
    };
    const std::string query = "{ list: books { id author { name } } node { __typename } }";
    CHECK(run(query, "{}", fail_at("list.author")) ==
          R"({"errors":[)"
          R"({"message":"no","locations":[{"line":1,"column":20}],"path":["list",0,"author"],"extensions":{"code":"BOOM"}},)"
          R"({"message":"no","locations":[{"line":1,"column":20}],"path":["list",1,"author"],"extensions":{"code":"BOOM"}}],)"
          R"("data":{"list":[{"id":"1","author":null},{"id":"2","author":null}],"node":{"__typename":"Book"}}})");
    // `name` is non-null, its author is not.
    CHECK(run(query, "{}", fail_at("list.author.name"))
              .ends_with(R"("data":{"list":[{"id":"1","author":null},{"id":"2","author":null}],"node":{"__typename":"Book"}}})"));
    // `id` is non-null, so is the element: the list goes.
    CHECK(run(query, "{}", fail_at("list.id"))
              .ends_with(
                  R"("path":["list",0,"id"],"extensions":{"code":"BOOM"}}],"data":{"list":null,"node":{"__typename":"Book"}}})"));
    // A non-null root field takes the whole data away.
    CHECK(run("{ broken { id } node { __typename } }")
              .ends_with(R"("path":["broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null})"));
}

TEST_CASE("every documented request of the served operations is valid") {
    // Kept in step with the samples by the stand-in's own tests; here only that both schemas were read in full.
    for (const char* name : {"Query", "Mutation", "Me", "WorkspaceUser", "Workspace", "CreateClientInput", "RunSkillSelectionInput",
                             "TriggerTaxPrepResult"}) {
        CAPTURE(name);
        CHECK(api_schema().type(name) != nullptr);
    }
    CHECK(api_schema().type("Workspace")->field("clients")->arguments.size() == 4);
    CHECK(api_schema().type("Workspace")->field("clients")->type == type_reference{"", {{"Client", {}, true}}, true});
    CHECK(legacy_schema().type("User")->field("name")->type == type_reference{"String", {}, false});
}
