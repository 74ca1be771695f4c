#include <filed/graphql/document.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace filed::graphql;

static_assert(selected_operation("query Me { me { id } }") == operation_type::query);
static_assert(selected_operation("mutation A { a } query B { b }", "B") == operation_type::query);
static_assert(selected_operation("mutation A { a } query B { b }") == operation_type::unknown);
static_assert(only_operation_name("fragment F on T { a } mutation CreateClient { b }") == "CreateClient");

namespace {

using keys = std::vector<std::string_view>;

keys me_keys(std::string_view document, std::string_view name = {}) { return describe_operation(document, name).me_keys; }

} // namespace

TEST_CASE("graphql document: the kind of the selected operation") {
    CHECK(selected_operation("{ a }") == operation_type::query);
    CHECK(selected_operation("{ a }", "A") == operation_type::unknown);
    CHECK(selected_operation("subscription S { a }") == operation_type::subscription);
    CHECK(selected_operation("query A { a } query A { a }", "A") == operation_type::unknown);
    CHECK(selected_operation("query A { a } mutation A { a }", "A") == operation_type::unknown);
    CHECK(selected_operation("fragment F on T { a }") == operation_type::unknown);
    // What a search of the text would get wrong.
    CHECK(selected_operation("# mutation\nquery A { mutation }") == operation_type::query);
    CHECK(selected_operation("query mutation { a(x: \"mutation { b }\") }") == operation_type::query);
    CHECK(selected_operation("\"\"\"query { a }\"\"\" mutation A { a }") == operation_type::mutation);
    CHECK(selected_operation("query A { a } # } mutation B { b }") == operation_type::query);
    CHECK(selected_operation(",\xEF\xBB\xBF mutation\nA{a}") == operation_type::mutation);
    // Nobody knows what a server makes of these.
    for (const std::string_view text :
         {"", "query A { a", "query A { a } }", "query A { a } mutation", "QUERY A { a }", "query A { a } type T { a: Int }"}) {
        CAPTURE(text);
        CHECK(selected_operation(text) == operation_type::unknown);
        CHECK(selected_operation(text, "A") == operation_type::unknown);
    }
}

TEST_CASE("graphql document: the name to send") {
    CHECK(only_operation_name("query Me { me { id } }") == "Me");
    CHECK(only_operation_name("{ me { id } }").empty());
    CHECK(only_operation_name("query A { a } query B { b }").empty());
    CHECK(only_operation_name("query A {").empty());
    CHECK(describe_operation("query A { a } query B { b }", "B").name == "B");
    CHECK(describe_operation("query A { a } query B { b }", "C").name.empty());
}

TEST_CASE("graphql document: which keys hold the field me") {
    CHECK(me_keys("{ me { id } }") == keys{"me"});
    CHECK(me_keys("{ viewer: me { id } me { id } }") == keys{"viewer", "me"});
    CHECK(me_keys("{ me: health { id } }").empty());
    CHECK(me_keys("{ health { me } }").empty()); // not at the root
    CHECK(me_keys("{ me { id } me { name } }") == keys{"me"});
    CHECK(me_keys("{ ... on Query { a: me { id } } ... { b: me { id } } ... @include(if: true) { ... { c: me { id } } } }") ==
          keys{"a", "b", "c"});
    CHECK(me_keys("{ ...F } fragment F on Query { x: me { id } ...G } fragment G on Query { y: me { id } }") == keys{"x", "y"});
    CHECK(me_keys("{ me { ...F } } fragment F on User { inner: me }") == keys{"me"});
    CHECK(me_keys("query A { a: me { id } } query B { b: me { id } }", "B") == keys{"b"});
    CHECK(me_keys("query A { a: me { id } } query B { b: me { id } }").empty());
    CHECK(me_keys("mutation M { me }") == keys{"me"});
    CHECK(me_keys("{ me { id }").empty());
}

TEST_CASE("graphql document: cycles and missing fragments end the walk, and no walk explodes") {
    CHECK(me_keys("{ ...F } fragment F on Query { ...F me { id } }") == keys{"me"});
    CHECK(me_keys("{ ...F } fragment F on Query { ...G } fragment G on Query { ...F b: me { id } }") == keys{"b"});
    CHECK(me_keys("{ ...Missing a: me { id } }") == keys{"a"});
    std::string doubling = "{ ...F0 }";
    for (int i = 0; i < 60; ++i) {
        const std::string next = std::to_string(i + 1);
        doubling += " fragment F" + std::to_string(i) + " on Query { ...F" + next + " ... { ...F" + next + " } }";
    }
    doubling += " fragment F60 on Query { deep: me { id } }";
    CHECK(me_keys(doubling) == keys{"deep"});
}

TEST_CASE("graphql document: facts of a text that does not parse") {
    const std::string_view text = "query A {\n  me { id \n";
    const operation_facts facts = describe_operation(text);
    CHECK(facts.type == operation_type::unknown);
    CHECK(facts.name.empty());
    CHECK(facts.problem == syntax_problem::unexpected_end);
    CHECK(facts.problem_offset == text.size());
    CHECK(describe_operation("{ a }").problem == syntax_problem::none);
}

TEST_CASE("graphql document: the name at a place") {
    constexpr std::string_view text = "query A($b: C! = \"name\") @d(e: $b) { f: g { ...H ... on I { j(k: l) } } }";
    const auto at = [text](std::string_view piece) { return name_at(text, locate(text, text.find(piece))); };
    static_assert(name_at("{ a }", {1, 3}) == "a");
    CHECK(at("query") == "query");
    CHECK(at("A(") == "A");
    CHECK(at("$b: C") == "b");
    CHECK(at("C!") == "C");
    CHECK(at("@d") == "d");
    CHECK(at("$b) {") == "b");
    CHECK(at("f: g") == "f");
    CHECK(at("g {") == "g");
    CHECK(at("...H") == "H");
    CHECK(at("... on I") == "on");
    CHECK(at("k: l") == "k");
    // The inside of a name is the name; a string is none, nor is what it holds.
    CHECK(at("uery") == "query");
    CHECK(at("\"name\"") == "");
    CHECK(at("name\"") == "");
    for (const std::string_view none : {" {", "{ f", "(k", "= ", ": C", "!", " }"})
        CHECK(at(none) == "");
    for (const location nowhere : {location{}, location{0, 1}, location{1, 0}, location{1, 999}, location{2, 1}})
        CHECK(name_at(text, nowhere) == "");
    CHECK(name_at("", {1, 1}) == "");
    CHECK(name_at("{ a(b: 01) }", {1, 8}) == "");
    CHECK(name_at("{ a $", {1, 5}) == "");
}
