#include <filed/graphql/parser.hpp>
#include <filed/graphql/string_literal.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace filed::graphql;

namespace {

// Every production of the executable grammar at least once.
constexpr std::string_view everything = R"gql(# a comment
"""
A described query
"""
query Everything($foo: ComplexType = {a: [1, -2.5e3, [], "s\u{1F600}"], b: {}}, "described" $site: [Site!]! = MOBILE
  @onVariable(if: true) $n: Int)
@onQuery {
  whoever123is: node(id: [123, 456], unnamed: null) @include(if: $foo) {
    id,
    ... on User @onInlineFragment {
      field2 {
        id
        alias: field1(first: 10, after: $foo, deep: {key: "value", block: """

          block string uses \"""

        """}) @skip(unless: $foo) @other {
          id
          ...frag @onFragmentSpread
        }
      }
    }
    ... @skip(unless: $foo) { id }
    ... { query mutation subscription fragment on true false null }
  }
}
mutation likeStory @onMutation { like(story: 123) @onField { story { id @onField } } }
subscription StoryLike($input: StoryLikeSubscribeInput @onVariable) @onSubscription {
  storyLikeSubscribe(input: $input) { likers { count } } }
"described" fragment frag on Friend @onFragmentDefinition { foo(size: $site, bar: ENUM, obj: {key: "value"}) }
{ unnamed(truthy: true, falsy: false, nullish: null) query }
query ($v: T) { __typename }
query { a }
fragment query on mutation { on }
)gql";

constexpr fixed_document<node_bound(everything)> everything_parsed{everything};
static_assert(everything_parsed);
static_assert(everything_parsed.view().definitions().size() == 8);
static_assert(everything_parsed.view().operation("likeStory").operation() == operation_type::mutation);

constexpr syntax_problem constant_problem(std::string_view text) { return parsed_document{text}.problem(); }
static_assert(constant_problem("{ a }") == syntax_problem::none);
static_assert(constant_problem("{ a ") == syntax_problem::unexpected_end);
static_assert(constant_problem("query A($a: [Int!) { a }") == syntax_problem::expected_closing_bracket);
static_assert(fixed_document<2>{"{ a b }"}.problem() == syntax_problem::too_many_nodes);

syntax_problem problem_of(std::string_view text) { return parsed_document{text}.problem(); }

node first(const node_range& range) { return range.empty() ? node{} : *range.begin(); }

std::vector<std::string> names(const node_range& range) {
    std::vector<std::string> found;
    for (const node each : range)
        found.emplace_back(each.name());
    return found;
}

/// Whether every node lies inside its parent, comes after its elder sibling, and has its name inside itself.
bool well_nested(const node& parent, std::size_t& count) {
    ++count;
    std::size_t last = parent.offset();
    const std::size_t end = parent.offset() + parent.text().size();
    for (const node child : parent.children()) {
        const std::size_t child_end = child.offset() + child.text().size();
        if (child.offset() < last || child_end > end || child.text().empty()) return false;
        if (!child.name().empty() &&
            (child.name_offset() < child.offset() || child.name_offset() + child.name().size() > child_end))
            return false;
        if (!well_nested(child, count)) return false;
        last = child_end;
    }
    return true;
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

} // namespace

TEST_CASE("graphql parser: a tree that can be walked") {
    const parsed_document document{everything};
    REQUIRE(document);
    std::size_t count = 0;
    CHECK(well_nested(document.view().root(), count));
    CHECK(count == document.node_count());
    CHECK(count <= node_bound(everything));
    CHECK(document.view().operations().size() == 6);
    CHECK(names(document.view().fragments()) == std::vector<std::string>{"frag", "query"});

    const node query = document.view().operation("Everything");
    REQUIRE(query);
    CHECK(query.operation() == operation_type::query);
    CHECK(query.text().substr(0, 16) == "query Everything");
    CHECK(names(query.variable_definitions()) == std::vector<std::string>{"foo", "site", "n"});
    CHECK(names(query.directives()) == std::vector<std::string>{"onQuery"});

    auto at = query.variable_definitions().begin();
    const node foo = *at++;
    CHECK(foo.type().kind() == node_kind::named_type);
    CHECK(foo.type().name() == "ComplexType");
    CHECK(!foo.type().is_non_null());
    CHECK(foo.default_value().kind() == node_kind::object_value);
    CHECK(foo.default_value().element("a").elements().size() == 4);
    CHECK(foo.default_value().element("b").kind() == node_kind::object_value);
    CHECK(foo.default_value().element("b").elements().empty());
    CHECK(!foo.default_value().element("c"));
    const node site = *at++;
    CHECK(site.type().kind() == node_kind::list_type);
    CHECK(site.type().is_non_null());
    CHECK(site.type().text() == "[Site!]!");
    CHECK(site.type().type().name() == "Site");
    CHECK(site.type().type().is_non_null());
    CHECK(site.default_value().kind() == node_kind::enum_value);
    CHECK(site.default_value().name() == "MOBILE");
    CHECK(site.directive("onVariable").argument("if").text() == "true");
    const node n = *at++;
    CHECK(!n.default_value());
    CHECK(n.default_value().text().empty());

    const node whoever = first(query.selections());
    CHECK(whoever.kind() == node_kind::field);
    CHECK(whoever.name() == "node");
    CHECK(whoever.alias() == "whoever123is");
    CHECK(whoever.response_name() == "whoever123is");
    CHECK(names(whoever.arguments()) == std::vector<std::string>{"id", "unnamed"});
    CHECK(whoever.argument("unnamed").kind() == node_kind::null_value);
    CHECK(!whoever.argument("none"));
    CHECK(whoever.directive("include").argument("if").kind() == node_kind::variable);
    CHECK(whoever.directive("include").argument("if").name() == "foo");
    CHECK(!whoever.directive("skip").argument("if"));

    std::vector<node> selections;
    for (const node each : whoever.selections())
        selections.push_back(each);
    REQUIRE(selections.size() == 4);
    CHECK(selections[0].response_name() == "id");
    CHECK(selections[0].alias().empty());
    CHECK(selections[0].type_condition().empty());
    CHECK(selections[1].kind() == node_kind::inline_fragment);
    CHECK(selections[1].type_condition() == "User");
    CHECK(selections[1].name().empty());
    CHECK(selections[1].response_name().empty());
    CHECK(selections[2].type_condition().empty());
    CHECK(selections[2].directives().size() == 1);
    CHECK(names(selections[3].selections()) ==
          std::vector<std::string>{"query", "mutation", "subscription", "fragment", "on", "true", "false", "null"});

    CHECK(first(first(selections[1].selections()).selections()).name() == "id");
    node deep;
    for (const node each : first(selections[1].selections()).selections())
        deep = each;
    CHECK(deep.response_name() == "alias");
    CHECK(deep.argument("first").kind() == node_kind::int_value);
    CHECK(decode_string(deep.argument("deep").element("block").text()) == "block string uses \"\"\"");
    node spread;
    for (const node each : deep.selections())
        spread = each;
    CHECK(spread.kind() == node_kind::fragment_spread);
    CHECK(spread.name() == "frag");
    CHECK(document.view().fragment(spread.name()).type_condition() == "Friend");
    CHECK(document.view().fragment("nobody") == node{});
}

TEST_CASE("graphql parser: empty nodes answer everything with nothing") {
    const node nothing;
    CHECK(!nothing);
    CHECK(nothing.name().empty());
    CHECK(nothing.text().empty());
    CHECK(nothing.children().empty());
    CHECK(nothing.children().size() == 0);
    CHECK(!nothing.value().argument("x").directive("y").element("z").type().default_value());
    CHECK(nothing.operation() == operation_type::unknown);
    CHECK(!document_view{}.operation());
    CHECK(!document_view{}.fragment("F"));
}

TEST_CASE("graphql parser: which operation a server would run") {
    const parsed_document two{"query A { a } mutation B { b } fragment F on T { c }"};
    CHECK(two.view().operation("A").operation() == operation_type::query);
    CHECK(two.view().operation("B").operation() == operation_type::mutation);
    CHECK(!two.view().operation());
    CHECK(!two.view().operation("F"));
    CHECK(!two.view().operation("C"));
    const parsed_document twins{"query A { a } query A { b }"};
    CHECK(!twins.view().operation("A"));
    const parsed_document anonymous{"{ a }"};
    CHECK(anonymous.view().operation().operation() == operation_type::query);
    CHECK(!anonymous.view().operation("A"));
    const parsed_document only_fragment{"fragment F on T { c }"};
    CHECK(only_fragment);
    CHECK(!only_fragment.view().operation());
}

TEST_CASE("graphql parser: accepts") {
    for (const std::string_view text : {"{a}",
                                        "query{a}",
                                        "query A{a}",
                                        "mutation{a}",
                                        "subscription S{a}",
                                        "query query{a}",
                                        "query on{a}",
                                        "{a}{b}",
                                        "{on}",
                                        "{a:b}",
                                        "{ a : b }",
                                        "{query}",
                                        "{fragment}",
                                        "{true}",
                                        "{null}",
                                        "{...F}",
                                        "{...F@d}",
                                        "{...on T{a}}",
                                        "{...on on{a}}",
                                        "{...{a}}",
                                        "{...@d{a}}",
                                        "{...onT}",
                                        "{... on T@d(a:1){a}}",
                                        "fragment F on T{a}",
                                        "fragment F on T@d{a}",
                                        "fragment on1 on on{a}",
                                        "query($a:T){a}",
                                        "query A($a:T,$b:[T]!){a}",
                                        "query A($a:T=1@d){a}",
                                        "query A($a:[[T!]!]!=[[E]]){a}",
                                        "query A($on:on){a(on:$on)}",
                                        "{a(b:1)}",
                                        "{a(b:1 c:2)}",
                                        "{a(b:[])}",
                                        "{a(b:{})}",
                                        "{a(b:{c:$d})}",
                                        "{a(b:[[$d],1 2])}",
                                        "{a(b:true,c:false,d:null,e:E,f:\"\",g:\"\"\"\"\"\",h:1,i:1.0)}",
                                        "{a@b}",
                                        "{a@b@b}",
                                        "{a@b(c:$d){e}}",
                                        "{a(b:on)}",
                                        "\"d\" query A{a}",
                                        "\"\"\"d\"\"\" fragment F on T{a}",
                                        "query A(\"d\" $a:T){a}",
                                        "\"d\" query{a}",
                                        "{a,,,,b}",
                                        ",{,a,},",
                                        "\xEF\xBB\xBF{a}",
                                        "{a}#end",
                                        "query A($query: T){a}",
                                        "{a(\nb\r:\r\n1)}",
                                        "{a(type:1,input:2,extend:3)}",
                                        "query A @d(a:{b:[$c]}) {a}",
                                        "{a(b:$true)}",
                                        "query($null:null){a}",
                                        "{a(b:\"#{\")}",
                                        "{a#}\n}"}) {
        CAPTURE(text);
        const parsed_document document{text};
        CHECK(to_text(document.problem()) == to_text(syntax_problem::none));
        CHECK(document.node_count() <= node_bound(text));
    }
}

TEST_CASE("graphql parser: refuses, with the problem and its place") {
    struct row {
        std::string_view text;
        syntax_problem problem;
        std::size_t offset;
    };
    using enum syntax_problem;
    for (const row& each : std::vector<row>{
             {"", empty_document, 0},
             {" # nothing\n,", empty_document, 12},
             {"{", unexpected_end, 1},
             {"{}", expected_selection, 1},
             {"{ a", unexpected_end, 3},
             {"{ a }}", expected_definition, 5},
             {"{ a } b", expected_definition, 6},
             {"a", expected_definition, 0},
             {"[a]", expected_definition, 0},
             {"type T { a: Int }", expected_definition, 0},
             {"extend type T { a: Int }", expected_definition, 0},
             {"schema { query: Q }", expected_definition, 0},
             {"Query { a }", expected_definition, 0},
             {"\"d\" { a }", description_on_shorthand, 4},
             {"\"d\"", unexpected_end, 3},
             {"\"d\" \"e\" query { a }", expected_definition, 4},
             {"query", unexpected_end, 5},
             {"query A", unexpected_end, 7},
             {"query A B { a }", expected_selection_set, 8},
             {"query 1 { a }", expected_selection_set, 6},
             {"query A() { a }", expected_variable, 8},
             {"query A($) { a }", expected_name, 9},
             {"query A($a) { a }", expected_colon, 10},
             {"query A($a:) { a }", expected_type, 11},
             {"query A($a: T = ) { a }", expected_value, 16},
             {"query A($a: T = $b) { a }", variable_in_constant, 16},
             {"query A($a: T = [{b: $c}]) { a }", variable_in_constant, 21},
             {"query A($a: T @d(b: $c)) { a }", variable_in_constant, 20},
             {"query A($a: T!!) { a }", expected_variable, 14},
             {"query A($a: [T) { a }", expected_closing_bracket, 14},
             {"query A($a: []) { a }", expected_type, 13},
             {"query A($a: 1) { a }", expected_type, 12},
             {"query A(a: T) { a }", expected_variable, 8},
             {"query A($a: T { a }", expected_variable, 14},
             {"query A($a: \"T\") { a }", expected_type, 12},
             {"fragment F { a }", expected_type_condition, 11},
             {"fragment on on T { a }", fragment_named_on, 9},
             {"fragment F on { a }", expected_name, 14},
             {"fragment F on T", unexpected_end, 15},
             {"fragment { a }", expected_name, 9},
             {"fragment F($a: T) on T { a }", expected_type_condition, 10},
             {"{ ... }", expected_selection_set, 6},
             {"{ ... on }", expected_name, 9},
             {"{ ... on T }", expected_selection_set, 11},
             {"{ ...F { a } }", expected_selection, 7},
             {"{ ...F(a: 1) }", expected_selection, 6},
             {"{ a: }", expected_name, 5},
             {"{ a: b: c }", expected_selection, 6},
             {"{ a() }", expected_name, 4},
             {"{ a(b) }", expected_colon, 5},
             {"{ a(b:) }", expected_value, 6},
             {"{ a(b: 1 }", expected_name, 9},
             {"{ a(b: [1) }", expected_value, 9},
             {"{ a(b: {c}) }", expected_colon, 9},
             {"{ a(b: {c: 1) }", expected_name, 12},
             {"{ a(b: {1: 1}) }", expected_name, 8},
             {"{ a(b: ...) }", expected_value, 7},
             {"{ a(b: !) }", expected_value, 7},
             {"{ a(b: @c) }", expected_value, 7},
             {"{ a(b: $) }", expected_name, 8},
             {"{ a(1: 1) }", expected_name, 4},
             {"{ a(b: -) }", invalid_number, 8},
             {"{ a(b: \"x) }", unterminated_string, 7},
             {"{ a @ }", expected_name, 6},
             {"{ a @1 }", expected_name, 5},
             {"{ a | b }", expected_selection, 4},
             {"{ a & b }", expected_selection, 4},
             {"{ a! }", expected_selection, 3},
             {"{ 1 }", expected_selection, 2},
             {"{ \"a\" }", expected_selection, 2},
             {"{ { a } }", expected_selection, 2},
             {"{ a { } }", expected_selection, 6},
             {"{ a ? }", unexpected_character, 4},
             {"{ \xFF }", invalid_utf8, 2},
             {"{ a \xFF", invalid_utf8, 4},
             {"{ $a }", expected_selection, 2},
             {"query { a } query A($a: T", unexpected_end, 25},
         }) {
        CAPTURE(each.text);
        const parsed_document document{each.text};
        CHECK(!document);
        CHECK(to_text(document.problem()) == to_text(each.problem));
        CHECK(document.problem_offset() == each.offset);
        CHECK(document.node_count() == 0);
        CHECK(!document.view().root());
    }
}

TEST_CASE("graphql parser: every problem has its own words") {
    std::vector<std::string_view> texts;
    for (unsigned value = 0; value <= static_cast<unsigned>(syntax_problem::too_many_nodes); ++value) {
        const std::string_view text = to_text(static_cast<syntax_problem>(value));
        CHECK(text != "unknown problem");
        for (const std::string_view other : texts)
            CHECK(text != other);
        texts.push_back(text);
    }
}

TEST_CASE("graphql parser: every truncation fails cleanly or is a document of fewer definitions") {
    std::size_t accepted = 0;
    for (std::size_t size = 0; size < everything.size() - 1; ++size) { // all but the last line break
        const std::string cut{everything.substr(0, size)};             // its own allocation, so that a read beyond the end is seen
        const std::string_view text = cut;
        const parsed_document document{text};
        CHECK(document.problem_offset() <= size);
        if (document) {
            ++accepted;
            CHECK(document.view().definitions().size() < 8);
            CHECK(document.node_count() <= node_bound(text));
        } else {
            CHECK(document.node_count() == 0);
        }
    }
    CHECK(accepted > 7); // between two definitions there is white space
    CHECK(accepted < 40);
}

TEST_CASE("graphql parser: every single byte changed keeps it sane") {
    std::string text{everything};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char before = text[i];
        for (const char byte : {'\0', '{', '}', '"', '\\', '$', 'x', '9', '.', '#', '\n', '\xF0', '\x80'}) {
            text[i] = byte;
            const parsed_document document{std::string_view{text}};
            std::size_t count = 0;
            const bool sane = document ? well_nested(document.view().root(), count) && count == document.node_count()
                                       : document.problem_offset() <= text.size();
            if (!sane) FAIL_CHECK("byte ", i, " changed to ", static_cast<int>(byte));
        }
        text[i] = before;
    }
}

TEST_CASE("graphql parser: depth has a limit, and only depth") {
    const parse_limits limits;
    const auto nested = [](std::string_view open, std::string_view core, std::string_view close, std::size_t depth) {
        return repeated(open, depth) + std::string{core} + repeated(close, depth);
    };
    const std::size_t most = limits.depth;

    CHECK(problem_of(std::string_view{nested("{a", "", "}", most)}) == syntax_problem::none);
    CHECK(problem_of(std::string_view{nested("{a", "", "}", most + 1)}) == syntax_problem::too_deep);
    CHECK(problem_of(std::string_view{nested("{...", "{a}", "}", most)}) == syntax_problem::too_deep);
    CHECK(problem_of(std::string_view{"{a(b:" + nested("[", "", "]", most - 1) + ")}"}) == syntax_problem::none);
    CHECK(problem_of(std::string_view{"{a(b:" + nested("[", "", "]", most) + ")}"}) == syntax_problem::too_deep);
    CHECK(problem_of(std::string_view{"{a(b:" + nested("{c:", "1", "}", most) + ")}"}) == syntax_problem::too_deep);
    CHECK(problem_of(std::string_view{"query($a:" + nested("[", "T", "]", most) + "){a}"}) == syntax_problem::none);
    CHECK(problem_of(std::string_view{"query($a:" + nested("[", "T", "]", most + 1) + "){a}"}) == syntax_problem::too_deep);
    for (const std::string_view bomb : {"{a", "{...", "{...on T", "{a(b:[", "{a(b:{c:", "query($a:[", "[", "{", "(", "@a(b:"}) {
        CAPTURE(bomb);
        CHECK(problem_of(std::string_view{repeated(bomb, 50'000)}) != syntax_problem::none);
    }
    CHECK(problem_of(std::string_view{"{a(b:" + repeated("[", 50'000)}) == syntax_problem::too_deep);
    CHECK(problem_of(std::string_view{"{a(b:" + repeated("{c:", 50'000)}) == syntax_problem::too_deep);
    CHECK(problem_of(std::string_view{"{a" + repeated(" b{c}", 5'000) + "}"}) == syntax_problem::none);

    const std::string_view shallow = "{a{b{c}}}";
    CHECK(parsed_document{shallow, parse_limits{.depth = 3}});
    CHECK(parsed_document{shallow, parse_limits{.depth = 2}}.problem() == syntax_problem::too_deep);
}

TEST_CASE("graphql parser: length and number of nodes have limits") {
    const parse_limits limits;
    const std::string long_comment = "{a}#" + std::string(limits.bytes - 4, 'x');
    CHECK(problem_of(std::string_view{long_comment}) == syntax_problem::none);
    CHECK(problem_of(std::string_view{long_comment + "x"}) == syntax_problem::too_long);

    const std::string wide = "{" + repeated("a ", limits.nodes - 2) + "}";
    CHECK(problem_of(std::string_view{wide}) == syntax_problem::none);
    CHECK(problem_of(std::string_view{"{a " + repeated("a ", limits.nodes - 2) + "}"}) == syntax_problem::too_many_nodes);

    const std::string_view small = "{a(b:[1 2]) c}";
    std::array<node_record, 16> storage{};
    CHECK(parse_into(small, storage.data(), storage.size()).nodes == 8);
    CHECK(parse_into(small, storage.data(), 8).problem == syntax_problem::none);
    for (std::size_t capacity = 0; capacity < 8; ++capacity) {
        CHECK(parse_into(small, storage.data(), capacity).problem == syntax_problem::too_many_nodes);
    }
    CHECK(parsed_document{small, parse_limits{.nodes = 7}}.problem() == syntax_problem::too_many_nodes);
    CHECK(parsed_document{small, parse_limits{.nodes = 0}}.problem() == syntax_problem::too_many_nodes);
}

TEST_CASE("graphql parser: moved trees stay whole") {
    const std::string_view text = "query A { a }", other = "mutation B { b }";
    parsed_document first_tree{text};
    parsed_document second_tree{std::move(first_tree)};
    CHECK(second_tree.view().operation("A"));
    CHECK(!first_tree); // NOLINT: the moved-from state is documented as empty
    CHECK(!first_tree.view().operation());
    first_tree = parsed_document{other};
    CHECK(first_tree.view().operation("B").text() == other);
    first_tree = std::move(second_tree);
    CHECK(first_tree.view().operation("A").text() == text);
}

TEST_CASE("graphql parser: places in a document of several lines") {
    const std::string_view text = "query A {\n  a(b: 1)\n  c(d: ?)\n}";
    const parsed_document document{text};
    CHECK(document.problem() == syntax_problem::unexpected_character);
    CHECK(locate(text, document.problem_offset()) == location{3, 8});
}

TEST_CASE("graphql parser: documents as the API's pages write them") {
    for (const std::string_view text :
         {"query Health { health { id ai platform } }",
          "mutation ExchangeApiKey($apiKey: String!) {\n  exchangeSurfaceRefreshTokenForAccessTokens(refreshToken: $apiKey) {\n    "
          "userToken\n"
          "    workspaceToken\n  }\n}\n",
          "query Me {\n  me {\n    __typename\n    ... on WorkspaceUser {\n      id\n      role\n      createdAt\n      user {\n   "
          "     id\n        name\n"
          "        email\n      }\n      workspace {\n        id\n        name\n      }\n    }\n  }\n}\n",
          "# Cut: of the documented query only the operation header was available.\nquery GetClientDocumentMessages($clientId: "
          "ID!, $filter: "
          "DocumentMessagesFilter) { me { ... on WorkspaceUser { workspace { clients(filters: { ids: [$clientId] }) { "
          "documentMessages(filter: "
          "$filter) { id } } } } } }",
          "mutation AddUsersToWorkspace($workspaceId: ID!, $userEmails: [String!]!) { addUsersToTheWorkspace(workspaceId: "
          "$workspaceId, userEmails: "
          "$userEmails) { id email name role } }"}) {
        CAPTURE(text);
        const parsed_document document{text};
        CHECK(document);
        CHECK(document.view().operation());
        CHECK(!document.view().operation().name().empty());
    }
}
