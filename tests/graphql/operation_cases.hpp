// Operations that must be accepted and refused, each with its reason. Included twice: by operation_cases.cpp, where the compiler
// decides about them (tests/structure/operation_cases.py reads what it says), and by check_test.cpp, where the same code runs.
//
//   ACCEPT(NAME, DOCUMENT, TYPES…)            TYPES: `data`, perhaps `variables` and `operation_name`
//   // says: "word" "word" … 2:14 A.me        words that the compiler must print, in this order; the place; the path
//   REJECT(NAME, PROBLEM, DOCUMENT, TYPES…)
//
// No #pragma once: that is the point.

#if !defined(ACCEPT) || !defined(REJECT)
#error "define ACCEPT and REJECT before"
#endif

namespace cases {

struct User {
    filed::ID id;
    std::string name;
    std::optional<std::string> email;
};
struct Workspace {
    filed::ID id;
    std::string name;
};
struct WorkspaceUser {
    filed::ID id;
    Workspace workspace;
    filed::json::raw meta;
};
struct identity {
    filed::one_of<User, WorkspaceUser> me;
};
struct workspace_only {
    Workspace me;
};
struct workspace_list {
    std::vector<Workspace> list;
};
struct text_only {
    std::string a;
};
struct limit_only {
    filed::input<std::int32_t> limit;
};

// ---- accepted --------------------------------------------------------------------------------------------------

ACCEPT(inline_fragments,
       "query A { me { __typename ... on User { id name email } ... on WorkspaceUser { id workspace { id name } meta } } }",
       using data = identity;)
ACCEPT(derived_fragments, "query A { me { __typename ...User ...WorkspaceUser } }", using data = identity;)
ACCEPT(own_fragments, "query A { me { __typename ... on User { ...F } ...WorkspaceUser } } fragment F on User { id name email }",
       using data = identity;)
ACCEPT(included_member,
       "query A($limit: Int) { me { __typename ...User ...WorkspaceUser } u: user(limit: $limit) @include(if: true) { id name email } }",
       using variables = limit_only; struct data {
           filed::one_of<User, WorkspaceUser> me;
           std::optional<User> u;
       };)
ACCEPT(every_value,
       "# comment\nquery A { list(x: [1, -2.5e3, \"a\\\"b\", \"\"\"blk \"x\" \"\"\", true, null, ENUM, {k: {z: 1}}]) { id, name } }",
       using data = workspace_list;)
ACCEPT(keyword, "mutation A { default { id name } }", struct data { Workspace default_; };)
struct conditional_id {
    std::optional<filed::ID> id;
    std::string name;
};
ACCEPT(condition_on_another_type, "query A { n { ... on X { id } name } }", struct data { conditional_id n; };)
struct Node {
    static constexpr unsigned graphql_depth = 3;
    filed::ID id;
    std::optional<std::vector<Node>> children;
};
struct tree {
    std::vector<Node> nodes;
};
ACCEPT(recursion_in_the_text, "query T { nodes { id children { id children { id } } } }", using data = tree;)
ACCEPT(recursion_deeper_than_derived, "query T { nodes { id children { id children { id children { id } } } } }", using data = tree;)
ACCEPT(derived_recursion, "query T { nodes { ...Node } }", using data = tree;)
struct Branch;
struct Leaf {
    filed::ID id;
};
struct Branch {
    static constexpr unsigned graphql_depth = 2;
    std::vector<std::unique_ptr<Branch>> unused() const;
    std::unique_ptr<Branch> next;
    Leaf leaf;
};
ACCEPT(derived_recursion_by_pointer, "query T { branch { ...Branch } }", struct data { Branch branch; };)

// A field may be selected several times; the selections count together.
ACCEPT(same_field_twice, "query A { me { id name id } }", using data = workspace_only;)
ACCEPT(merged_selections, "query A { me { id } me { name } }", using data = workspace_only;)
ACCEPT(merged_through_fragments, "query A { me { ...F } me { ...G } } fragment F on Workspace { id name } fragment G on Workspace { name }",
       using data = workspace_only;)
ACCEPT(merged_with_a_derived_fragment, "query A { me { id ...Workspace } }", using data = workspace_only;)
ACCEPT(merged_with_the_same_arguments, "query A($limit: Int) { me(a: {x: $limit, y: [1]}) { id } me(a: {y: [1], x: $limit}) { name } }",
       using variables = limit_only; using data = workspace_only;)
ACCEPT(one_of_the_selections_is_certain, "query A($x: Boolean!) { me @include(if: $x) { id } me { id name } }",
       using data = workspace_only; struct variables { bool x = false; };)
ACCEPT(both_under_one_condition, "query A($x: Boolean!) { ... @include(if: $x) { me { id } me { name } } }",
       struct data { std::optional<Workspace> me; }; struct variables { bool x = false; };)
ACCEPT(certain_inside_the_condition, "query A($x: Boolean!) { me @skip(if: $x) { id name } }", struct data { std::optional<Workspace> me; };
       struct variables { bool x = false; };)
struct X {
    filed::ID id;
};
struct Y {
    filed::ID id;
};
ACCEPT(different_fields_of_different_objects, "query A { n { __typename ... on X { id: a } ... on Y { id: b(c: 1) } } }", struct data {
    filed::one_of<X, Y> n;
};)
ACCEPT(typename_as_a_member, "query A { me { id name kind: __typename } }", struct data {
    struct named {
        filed::ID id;
        std::string name, kind;
    };
    named me;
};)

// Interfaces and unions that a type says it belongs to.
struct Robot {
    static constexpr std::string_view graphql_implements = "Actor & Me";
    filed::ID id;
    std::int32_t serial = 0;
};
struct Human {
    static constexpr std::string_view graphql_type = "Person";
    static constexpr std::string_view graphql_implements = "Actor & Named & Me";
    filed::ID id;
    std::string name;
};
struct actors {
    filed::one_of<Robot, Human> me;
};
ACCEPT(condition_on_an_interface,
       "query A { me { __typename ... on Actor { id } ... on Named { name } ... on Robot { serial } } }", using data = actors;)
ACCEPT(fields_of_the_interface_itself, "query A { me { __typename id ... on Person { name } ... on Robot { serial } } }", using data = actors;)
ACCEPT(fragment_on_the_union, "query A { me { ...F } } fragment F on Me { __typename ... on Actor { ...Robot ...Human } }", struct data {
    std::variant<Robot, Human> me;
};)
ACCEPT(fragment_beside_the_typename, "query A { me { __typename ...F } } fragment F on Me { ... on Actor { ...Robot ...Human } }",
       using data = actors;)
ACCEPT(flags_of_every_kind, "query A($a: Boolean!, $b: Boolean = true) { me @skip(if: $a) @include(if: $b) @include(if: true) { id name } }",
       struct data { std::optional<Workspace> me; }; struct variables { bool a = false; filed::input<bool> b; };)
ACCEPT(interface_of_an_object, "query A { robot { ... on Actor { id } serial } }", struct data { Robot robot; };)
ACCEPT(derived_under_another_name, "query A { person { ...Human } }", struct data { Human person; };)

// Variables
ACCEPT(list_of_ids, "query A($ids: [ID!]!) { me(ids: $ids) { id name } }", using data = workspace_only;
       struct variables { std::vector<filed::ID> ids; };)
ACCEPT(default_makes_it_optional, "query A($limit: Int! = 50) { me(l: $limit) { id name } }", using data = workspace_only;
       using variables = limit_only;)
ACCEPT(default_and_always_given, "query A($limit: Int! = 50) { me(l: $limit) { id name } }", using data = workspace_only;
       struct variables { std::int32_t limit = 0; };)
enum class Order { asc, desc };
struct Filters {
    filed::input<std::vector<Order>> orders{};
};
ACCEPT(input_objects_and_enums, "query A($f: Filters!, $o: Order) { me(f: $f, o: $o) { id name } }", using data = workspace_only;
       struct variables {
           Filters f;
           std::optional<Order> o;
       };)
ACCEPT(variable_of_a_directive, "query A($x: Boolean!) { me { id name @include(if: $x) } }", struct data {
    struct named {
        filed::ID id;
        std::optional<std::string> name;
    };
    named me;
}; struct variables { bool x = false; };)
ACCEPT(variable_in_a_fragment, "query A($limit: Int) { ...F } fragment F on Query { me(l: [{a: $limit}]) { id name } }",
       using data = workspace_only; using variables = limit_only;)

// Several operations, of which one is meant
ACCEPT(first_of_two, "query A { a } query B { b }", using data = text_only; static constexpr std::string_view operation_name = "A";)
ACCEPT(second_of_two, "query A { ...F } fragment F on Query { a } mutation B($limit: Int) { b(l: $limit) }", struct data { std::string b; };
       using variables = limit_only; static constexpr std::string_view operation_name = "B";)

// Above 40 members
struct wide {
    std::int32_t m00 = 0, m01 = 0, m02 = 0, m03 = 0, m04 = 0, m05 = 0, m06 = 0, m07 = 0, m08 = 0, m09 = 0;
    std::int32_t m10 = 0, m11 = 0, m12 = 0, m13 = 0, m14 = 0, m15 = 0, m16 = 0, m17 = 0, m18 = 0, m19 = 0;
    std::int32_t m20 = 0, m21 = 0, m22 = 0, m23 = 0, m24 = 0, m25 = 0, m26 = 0, m27 = 0, m28 = 0, m29 = 0;
    std::int32_t m30 = 0, m31 = 0, m32 = 0, m33 = 0, m34 = 0, m35 = 0, m36 = 0, m37 = 0, m38 = 0, m39 = 0;
    std::int32_t m40 = 0, m41 = 0, m42 = 0, m43 = 0, m44 = 0, m45 = 0, m46 = 0, m47 = 0, m48 = 0, m49 = 0;
    std::int32_t m50 = 0, m51 = 0, m52 = 0, m53 = 0, m54 = 0, m55 = 0, m56 = 0, m57 = 0, m58 = 0, m59 = 0;
};
ACCEPT(sixty_members,
       "query A { w { m00 m01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12 m13 m14 m15 m16 m17 m18 m19 m20 m21 m22 m23 m24 m25 m26 m27 m28 m29 "
       "m30 m31 m32 m33 m34 m35 m36 m37 m38 m39 m40 m41 m42 m43 m44 m45 m46 m47 m48 m49 m50 m51 m52 m53 m54 m55 m56 m57 m58 m59 } }",
       struct data { wide w; };)

// ---- refused: the text -------------------------------------------------------------------------------------------

// says: unexpected_end 1:27
REJECT(unclosed_braces, syntax_error, "query A { me { __typename ", using data = identity;)
// says: "}" expected_selection 1:16
REJECT(empty_selection, syntax_error, "query A { me { } }", using data = identity;)
// says: """ unterminated_string 1:17
REJECT(unclosed_string, syntax_error, "query A { me(x: \"abc) { id } }", using data = identity;)
// says: "quer" expected_definition 1:1
REJECT(misspelt_keyword, syntax_error, "quer A { me { id } }", using data = identity;)
// says: 1:1
REJECT(two_operations, document_needs_exactly_one_operation, "query A { a } query B { b }", using data = text_only;)
// says: 1:1
REJECT(only_a_fragment, document_needs_exactly_one_operation, "fragment F on User { id }", using data = text_only;)
// says: 1:1
REJECT(nameless, operation_needs_a_name, "{ a }", using data = text_only;)
// says: 1:1
REJECT(nameless_query, operation_needs_a_name, "query ($limit: Int) { a(l: $limit) }", using data = text_only; using variables = limit_only;)
// says: "A" 1:1 A
REJECT(subscription, subscription_is_not_supported, "subscription A { a }", using data = text_only;)
// says: "ListClient" "ListClients" 1:1
REJECT(unknown_operation, document_does_not_hold_the_operation_name, "query ListClients { a } query B { b }", using data = text_only;
       static constexpr std::string_view operation_name = "ListClient";)
// says: "F" 1:53 A
REJECT(fragment_twice, name_is_defined_twice, "query A { ...F } fragment F on Query { a } fragment F on Query { a }", using data = text_only;)
// says: "limit" 1:23 A
REJECT(variable_twice, name_is_defined_twice, "query A($limit: Int, $limit: Int) { a(l: $limit) }", using data = text_only; using variables = limit_only;)
// says: "x" 1:19 A
REJECT(argument_twice, name_is_defined_twice, "query A { a(x: 1, x: 2) }", using data = text_only;)
// says: "y" 1:23 A
REJECT(input_field_twice, name_is_defined_twice, "query A { a(x: {y: 1, y: 2}) }", using data = text_only;)
// says: "F" 1:24 A
REJECT(unused_fragment, fragment_is_never_used, "query A { a } fragment F on Query { a }", using data = text_only;)

// ---- refused: selections -------------------------------------------------------------------------------------------

// says: "name" "Workspace" 1:11 A.me
REJECT(missing_field, member_is_not_selected_by_the_document, "query A { me { id } }", using data = workspace_only;)
// says: "email" "User" 1:11 A.me
REJECT(missing_in_an_alternative, member_is_not_selected_by_the_document,
       "query A { me { __typename ... on User { id name } ...WorkspaceUser } }", using data = identity;)
struct endless_by_text {
    filed::ID id;
    std::vector<endless_by_text> children;
};
// says: "children" "endless_by_text" 1:11 A.n
REJECT(missing_recursion, member_is_not_selected_by_the_document, "query A { n { id } }", struct data { endless_by_text n; };)
// says: "nmae" "Workspace" "name" 2:12 A.me
REJECT(misspelt_field, field_is_selected_but_has_no_member, "query A {\n  me { id, nmae } }", using data = workspace_only;)
// says: "status" "Workspace" 1:24 A.me
REJECT(one_field_too_many, field_is_selected_but_has_no_member, "query A { me { id name status } }", using data = workspace_only;)
// says: "you" "workspace_only" 1:11 A
REJECT(alias_is_the_key, field_is_selected_but_has_no_member, "query A { you: me { id name } }", using data = workspace_only;)
// says: "__typename" "Workspace" 1:24 A.me
REJECT(false_typename, field_is_selected_but_has_no_member, "query A { me { id name __typename: id } }", using data = workspace_only;)
// says: "me" 1:26 A.me
REJECT(different_arguments, field_is_selected_twice_differently, "query A { me { id name } me(x: 1) { id } }", using data = workspace_only;)
// says: "me" 1:34 A.me
REJECT(different_values, field_is_selected_twice_differently, "query A { me(x: [1]) { id name } me(x: [2]) { id } }", using data = workspace_only;)
// says: "name" 1:24 A.me.name
REJECT(different_fields, field_is_selected_twice_differently, "query A { me { id name name: title } }", using data = workspace_only;)
// X and Y may be interfaces, and an object that is of both would have two values for one key.
// says: "id" 1:45 A.n.id
REJECT(different_fields_under_two_conditions, field_is_selected_twice_differently,
       "query A { n { ... on X { id: a } ... on Y { id: b } name } }", struct data { conditional_id n; };)
// says: "id" 1:48 A.n.id
REJECT(different_arguments_under_two_conditions, field_is_selected_twice_differently,
       "query A { n { ... on X { id(c: 1) } ... on Y { id(c: 2) } name } }", struct data { conditional_id n; };)
// says: "id" 1:55 A.n.o.id
REJECT(different_fields_below_two_conditions, field_is_selected_twice_differently,
       "query A { n { ... on X { o { id: a } } ... on Y { o { id: b } } } }", struct data {
           struct holder {
               std::optional<X> o;
           };
           holder n;
       };)
// says: "name" 1:29 A.me.name
REJECT(different_from_the_derived, field_is_selected_twice_differently, "query A { me { ...Workspace name: title } }", using data = workspace_only;)
// says: "me" "Workspace" 1:11 A.me
REJECT(object_without_selection, object_member_needs_a_selection, "query A { me }", using data = workspace_only;)
// says: "id" "ID" 1:16 A.me.id
REJECT(scalar_with_selection, scalar_member_must_not_have_a_selection, "query A { me { id { x } name } }", using data = workspace_only;)
// says: "meta" "raw" 1:41 A.me.meta
REJECT(json_with_selection, scalar_member_must_not_have_a_selection, "query A { me { id workspace { id name } meta { a } } }",
       struct data { WorkspaceUser me; };)
// says: "__typename" 1:11 A.me
REJECT(union_without_typename, union_member_needs_typename_in_the_document, "query A { me { ...User ...WorkspaceUser } }", using data = identity;)
// says: "__typename" 1:11 A.me
REJECT(typename_under_a_condition, union_member_needs_typename_in_the_document,
       "query A { me { __typename @include(if: true) ...User ...WorkspaceUser } }", using data = identity;)
// says: "__typename" 1:11 A.me
REJECT(typename_under_another_key, union_member_needs_typename_in_the_document, "query A { me { kind: __typename ...User ...WorkspaceUser } }",
       using data = identity;)
// says: "__typename" 1:11 A.me
REJECT(typename_of_one_alternative, union_member_needs_typename_in_the_document,
       "query A { me { ... on User { __typename id name email } ...WorkspaceUser } }", using data = identity;)
// says: "__typename" 1:11 A.me
REJECT(typename_of_the_known_alternatives, union_member_needs_typename_in_the_document,
       "query A { me { ... on Actor { __typename id } ...Robot ...Human } }", using data = actors;)
// says: "WorkspaceUser" "WorkspaceUser" 1:11 A.me
REJECT(alternative_left_out, alternative_has_no_inline_fragment, "query A { me { __typename ...User } }", using data = identity;)
// says: "Robt" "Robot" 1:45 A.me
REJECT(unknown_alternative, inline_fragment_has_no_alternative,
       "query A { me { __typename ...Robot ...Human ... on Robt { id } } }", using data = actors;)
// says: "Actor" 1:52 A.me
REJECT(interface_that_nobody_names, inline_fragment_has_no_alternative,
       "query A { me { __typename ...User ...WorkspaceUser ... on Actor { id } } }", using data = identity;)
// The same type at two levels is two conditions: a friend who is a User need not be the friend of a User.
struct Best {
    filed::ID id;
    std::string name;
};
struct Friend {
    static constexpr std::string_view graphql_type = "Actor";
    std::optional<Best> best;
};
struct Befriended {
    static constexpr std::string_view graphql_type = "Node";
    Friend buddy;
};
// says: "id" "Best" "User" 1:87 A.node.buddy.best.id
REJECT(one_condition_at_two_levels, member_is_of_another_type_and_must_be_optional,
       "query A { node { buddy { ... on User { best { name } } } ... on User { buddy { best { id } } } } }",
       struct data { Befriended node; };)
// says: "me" "workspace_only" 1:11 A.me
REJECT(skipped_member, member_may_be_absent_and_must_be_optional, "query A { me @skip(if: true) { id name } }", using data = workspace_only;)
// says: "skip" 1:15 A
REJECT(condition_of_text, condition_needs_a_boolean_if, R"(query A { me @skip(if: "no") { id name } })", using data = workspace_only;)
// says: "include" 1:15 A
REJECT(condition_without_a_flag, condition_needs_a_boolean_if, "query A { me @include { id name } }", using data = workspace_only;)
// says: "skip" 1:29 A
REJECT(condition_of_a_number, condition_needs_a_boolean_if, "query A($limit: Int!) { me @skip(if: $limit) { id name } }",
       using data = workspace_only; struct variables { std::int32_t limit = 0; };)
// says: "id" "Workspace" "X" 1:26 A.n.id
REJECT(member_of_another_type, member_is_of_another_type_and_must_be_optional, "query A { n { ... on X { id } name } }", struct data { Workspace n; };)
// says: "name" "Workspace" 1:56 A.me.name
REJECT(member_in_an_included_fragment, member_may_be_absent_and_must_be_optional,
       "query A($x: Boolean!) { me { id ... @include(if: $x) { name } } }", using data = workspace_only; struct variables { bool x = false; };)
// says: "id" "Workspace" 1:25 A.me.id
REJECT(derived_under_a_condition, member_may_be_absent_and_must_be_optional,
       "query A($x: Boolean!) { me { ...Workspace @include(if: $x) } }", using data = workspace_only; struct variables { bool x = false; };)
// says: "id" "Workspace" 1:61 A.me.id
REJECT(merged_under_two_conditions, member_may_be_absent_and_must_be_optional,
       "query A($x: Boolean!, $y: Boolean!) { me @include(if: $x) { id } me @include(if: $y) { id name } }",
       struct data { std::optional<Workspace> me; }; struct variables { bool x = false, y = false; };)
struct Strict {
    static constexpr unsigned graphql_depth = 2;
    filed::ID id;
    std::vector<Strict> children;
};
// says: "children" "Strict" 1:18 A.n.children
REJECT(end_of_the_recursion, member_may_be_absent_and_must_be_optional, "query A { n { id children { id } } }", struct data { Strict n; };)
// says: "children" "Strict" 1:18 A.n
REJECT(end_of_the_derived_recursion, member_may_be_absent_and_must_be_optional, "query A { n { ...Strict } }", struct data { Strict n; };)
// says: "children" "endless_by_text" 1:18 A.n
REJECT(endless_derivation, recursive_type_needs_a_graphql_depth, "query A { n { ...endless_by_text } }", struct data { endless_by_text n; };)
// says: "Workspce" "Workspace" "Workspace" 1:19 A.me
REJECT(misspelt_spread, fragment_is_not_defined, "query A { me { ...Workspce } }", using data = workspace_only;)
// says: "User" "Workspace" 1:27 A.me
REJECT(spread_of_another_type, fragment_is_not_defined, "query A { me { id name ...User } }", using data = workspace_only;)
// says: "WorkspaceUser" "User" 1:44 A.me
REJECT(spread_of_the_other_alternative, fragment_is_not_defined,
       "query A { me { __typename ... on User { ...WorkspaceUser } ...WorkspaceUser } }", using data = identity;)
// says: "data" "workspace_only" 1:14 A
REJECT(spread_of_the_root, fragment_is_not_defined, "query A { ...data }", using data = workspace_only;)
// says: "F" 1:87 A
REJECT(cycle, fragment_cycle, "query A { me { ...F } } fragment F on Workspace { ...G } fragment G on Workspace { ...F }", using data = workspace_only;)
// says: "F" 1:66 T
REJECT(cycle_through_a_field, fragment_cycle, "query T { nodes { ...F } } fragment F on Node { id children { ...F } }", using data = tree;)
// The largest that is derived, and one step more. Compilers have limits of their own, beyond these.
struct Bush {
    static constexpr unsigned graphql_depth = 8;
    filed::ID id;
    std::unique_ptr<Bush> left, right;
};
ACCEPT(derived_recursion_of_255_objects, "query A { n { ...Bush } }", struct data { Bush n; };)
struct Tree {
    static constexpr unsigned graphql_depth = 9;
    filed::ID id;
    std::unique_ptr<Tree> left, right;
};
// says: "Tree" "Tree" 1:18 A.n
REJECT(derived_recursion_of_511_objects, derived_fragments_are_too_large, "query A { n { ...Tree } }", struct data { Tree n; };)
struct Rope {
    static constexpr unsigned graphql_depth = 50;
    filed::ID id;
    std::unique_ptr<Rope> next;
};
ACCEPT(derived_recursion_of_50_levels, "query A { n { ...Rope } }", struct data { Rope n; };)
struct Chain {
    static constexpr unsigned graphql_depth = 51;
    filed::ID id;
    std::unique_ptr<Chain> next;
};
// says: "Chain" "Chain" 1:18 A.n
REJECT(derived_recursion_of_51_levels, derived_fragments_are_too_large, "query A { n { ...Chain } }", struct data { Chain n; };)
struct Folder;
struct Note;
struct Link;
using Entry = filed::one_of<Folder, Note, Link>;
struct Folder {
    static constexpr unsigned graphql_depth = 2;
    std::optional<std::vector<Entry>> entries;
};
struct Note {
    static constexpr unsigned graphql_depth = 2;
    std::optional<std::vector<Entry>> entries;
};
struct Link {
    static constexpr unsigned graphql_depth = 2;
    std::unique_ptr<Entry> target;
    filed::ID id;
};
ACCEPT(derived_recursion_of_unions, "query A { n { ...Folder } }", struct data { Folder n; };)
namespace deep {
struct Folder;
struct Note;
struct Link;
using Entry = filed::one_of<Folder, Note, Link>;
struct Folder {
    static constexpr unsigned graphql_depth = 4;
    std::optional<std::vector<Entry>> entries;
};
struct Note {
    static constexpr unsigned graphql_depth = 4;
    std::optional<std::vector<Entry>> entries;
};
struct Link {
    static constexpr unsigned graphql_depth = 4;
    std::optional<std::vector<Entry>> targets;
};
} // namespace deep
// says: "Folder" 1:18 A.n
REJECT(derived_recursion_of_unions_that_explodes, derived_fragments_are_too_large, "query A { n { ...Folder } }", struct data { deep::Folder n; };)
namespace elsewhere {
struct Workspace {
    filed::ID id;
};
} // namespace elsewhere
// says: "Workspace" 1:37 A.b
REJECT(two_types_of_one_name, derived_fragments_share_a_name, "query A { a { ...Workspace } b { ...Workspace } }", struct data {
    Workspace a;
    elsewhere::Workspace b;
};)

// ---- refused: variables --------------------------------------------------------------------------------------------

// says: "limt" "limit_only" "limit" 1:31 A
REJECT(undeclared_variable, variable_is_not_declared, "query A($limit: Int) { me(l: $limt) { id name } }", using data = workspace_only;
       using variables = limit_only;)
// says: "limit" "no_variables" 1:22 A
REJECT(undeclared_without_variables, variable_is_not_declared, "query A { me(limit: $limit) { id name } }", using data = workspace_only;)
// says: "limit" "no_variables" 1:64 A
REJECT(undeclared_in_a_fragment, variable_is_not_declared, "query A { me { ...F } } fragment F on Workspace { id name(x: [$limit]) }",
       using data = workspace_only;)
// says: "limit" 1:10 A
REJECT(unused_variable, variable_is_never_used, "query A($limit: Int) { me { id name } }", using data = workspace_only; using variables = limit_only;)
// says: "offset" "limit_only" 1:10 A
REJECT(variable_without_member, variable_has_no_member, "query A($offset: Int) { me(o: $offset) { id name } }", using data = workspace_only;
       using variables = limit_only;)
// says: "limit" "limit_only" 1:7 A
REJECT(member_without_variable, variable_member_is_not_declared, "query A { me { id name } }", using data = workspace_only;
       using variables = limit_only;)
// says: "limit" "Int!" "Int" 1:17 A
REJECT(null_is_possible, variable_type_differs, "query A($limit: Int!) { me(l: $limit) { id name } }", using data = workspace_only;
       using variables = limit_only;)
// says: "limit" "[Int]" "Int" 1:17 A
REJECT(list_and_no_list, variable_type_differs, "query A($limit: [Int]) { me(l: $limit) { id name } }", using data = workspace_only;
       using variables = limit_only;)
// says: "limit" "Int!" "Int" 1:17 A
REJECT(null_for_a_default, variable_type_differs, "query A($limit: Int! = 50) { me(l: $limit) { id name } }", using data = workspace_only;
       struct variables { std::optional<std::int32_t> limit; };)
// says: "ids" "[ID]!" "[ID!]!" 1:15 A
REJECT(null_in_a_list, variable_type_differs, "query A($ids: [ID]!) { me(ids: $ids) { id name } }", using data = workspace_only;
       struct variables { std::vector<filed::ID> ids; };)
// says: "f" "Filter!" "Filters!" 1:13 A
REJECT(another_input_object, variable_type_differs, "query A($f: Filter!) { me(f: $f) { id name } }", using data = workspace_only;
       struct variables { Filters f; };)

} // namespace cases
