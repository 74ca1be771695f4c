#include <filed/graphql/operation.hpp>

#include <openssl/sha.h>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace filed::graphql;

namespace {

// The example of operation.hpp, and of the design: text, derived fragments, or any mix.
struct Assignee {
    filed::ID id;
    std::string name;
};
struct ClientRow {
    static constexpr std::string_view graphql_type = "Client";
    filed::ID id;
    std::optional<std::string> name;
    std::vector<Assignee> assignees;
};
struct list_clients {
    static constexpr std::string_view document = R"(
        # Two lists of one type: an alias names the second.
        query ListClients($offset: Int, $limit: Int) {
          me {
            __typename
            ... on WorkspaceUser {
              workspace {
                clients(offset: $offset, limit: $limit) { ...ClientRow }
                archived: clients(filters: {status: [ARCHIVED]}) { ...ClientRow }
              }
            }
          }
        })";
    struct variables {
        filed::input<std::int32_t> offset{}, limit{};
    };
    struct Workspace {
        std::vector<ClientRow> clients, archived;
    };
    struct WorkspaceUser {
        Workspace workspace;
    };
    struct data {
        filed::one_of<WorkspaceUser> me;
    };
};
static_assert(filed::operation<list_clients>);
static_assert(name_of<list_clients> == "ListClients");
static_assert(type_of<list_clients> == operation_type::query);
static_assert(document_of<list_clients> ==
              "query ListClients($offset:Int$limit:Int){me{__typename...on WorkspaceUser{workspace{clients(offset:$offset limit:$limit)"
              "{...ClientRow}archived:clients(filters:{status:[ARCHIVED]}){...ClientRow}}}}}"
              "fragment ClientRow on Client{id name assignees{id name}}");

// One document, two operations: each is sent alone, with the fragments that it reaches.
constexpr std::string_view two_operations = R"(
    query First { a ...Shared }
    mutation Second { b(text: """block "quoted" text""", empty: ["" "x"]) { ...Inner } }
    fragment Shared on Query { c: b { ...Inner } }
    fragment Inner on B { id })";
struct inner {
    static constexpr std::string_view graphql_type = "B";
    filed::ID id;
};
struct first {
    static constexpr std::string_view document = two_operations;
    static constexpr std::string_view operation_name = "First";
    struct data {
        bool a = false;
        inner c;
    };
};
struct second {
    static constexpr std::string_view document = two_operations;
    static constexpr std::string_view operation_name = "Second";
    struct data {
        inner b;
    };
};
static_assert(document_of<first> == "query First{a...Shared}fragment Shared on Query{c:b{...Inner}}fragment Inner on B{id}");
static_assert(document_of<second> ==
              "mutation Second{b(text:\"\"\"block \"quoted\" text\"\"\"empty:[\"\" \"x\"]){...Inner}}fragment Inner on B{id}");
static_assert(type_of<second> == operation_type::mutation);

// A document that knows its place.
struct placed {
    static constexpr filed::document document = R"(
        query Placed { a }
    )";
    static constexpr unsigned line = __LINE__ - 3;
    struct data {
        bool a = false;
    };
};
static_assert(document_of<placed> == "query Placed{a}");
static_assert(placed::document.first_line() == placed::line);

// Unions, recursion and empty types in derived fragments.
struct Empty {};
struct Comment;
struct Video {
    filed::ID id;
};
struct Comment {
    static constexpr unsigned graphql_depth = 2;
    std::string text;
    std::optional<std::vector<Comment>> replies;
    std::optional<filed::one_of<Video, Empty>> media;
    Empty nothing;
};
struct derive_all {
    static constexpr std::string_view document = "query Thread { thread { ...Comment } }";
    struct data {
        Comment thread;
    };
};
static_assert(document_of<derive_all> ==
              "query Thread{thread{...Comment}}fragment Comment on Comment{text replies{text media{__typename...on Video{id}}"
              "nothing{__typename}}media{__typename...on Video{id}}nothing{__typename}}");

// Layers of types, outermost first.
struct layered_members {
    filed::input<std::int32_t> a;
    filed::input<std::optional<std::int32_t>> b;
    std::vector<filed::input<std::vector<bool>>> c;
    std::optional<std::unique_ptr<bool>> d;
};
constexpr type_layers layers_at(std::size_t index) { return shape_of<layered_members>.members[index].layers; }
static_assert(layers_at(0).is_omittable() && layers_at(0).is_nullable() && !layers_at(0).is_list());
static_assert(!layers_at(0).inside().is_nullable() && !layers_at(0).inside().is_list());
static_assert(layers_at(1).is_omittable() && !layers_at(1).inside().is_nullable());
static_assert(layers_at(2).is_list() && !layers_at(2).is_nullable() && !layers_at(2).is_omittable());
static_assert(layers_at(2).inside().is_omittable() && layers_at(2).inside().inside().is_list());
static_assert(layers_at(3).is_nullable() && !layers_at(3).is_omittable() && !layers_at(3).inside().is_nullable());

// What is no operation is no error either: the concept says no.
struct without_document {
    struct data {
        bool a = false;
    };
};
struct without_data {
    static constexpr std::string_view document = "query A { a }";
};
static_assert(!filed::operation<without_document>);
static_assert(!filed::operation<without_data>);
static_assert(!filed::operation<int>);

} // namespace

// A scalar of the program's own.
struct money {
    std::int64_t cents = 0;
};
template <>
inline constexpr std::string_view filed::graphql::scalar_name<money> = "Money";

namespace {

struct with_money {
    static constexpr std::string_view document = "query Price($most: Money!) { price(most: $most) }";
    struct variables {
        money most;
    };
    struct data {
        money price;
    };
};
static_assert(filed::operation<with_money>);

std::string hexadecimal_sha256(std::string_view text) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    ::SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
    std::string found = "sha256:";
    for (const unsigned char byte : digest) {
        found += "0123456789abcdef"[byte >> 4U];
        found += "0123456789abcdef"[byte & 0xFU];
    }
    return found;
}

} // namespace

TEST_CASE("operations: the id of a document is the digest of what is sent") {
    static_assert(document_digest{""}.text() == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    static_assert(document_id<list_clients>.text().size() == 71);
    CHECK(document_id<list_clients> == document_digest{document_of<list_clients>});
    CHECK(document_id<list_clients>.text() == hexadecimal_sha256(document_of<list_clients>));
    std::string text;
    for (int i = 0; i < 300; ++i) { // across every length of the last block
        CHECK(document_digest{text}.text() == hexadecimal_sha256(text));
        text += static_cast<char>(i * 7);
    }
}

TEST_CASE("operations: a type reference as GraphQL writes it") {
    const auto written = [](const member_shape& member) {
        std::string text(64, '\0');
        text_sink out{text.data(), text.size()};
        put_type(out, member.layers, member.type->graphql_name);
        return text.substr(0, out.size());
    };
    struct every_layer {
        std::int32_t a = 0;
        filed::input<std::int32_t> b;
        std::vector<std::optional<filed::ID>> c;
        std::optional<std::vector<std::vector<std::string>>> d;
        std::optional<std::optional<bool>> e;
        filed::input<std::optional<std::unique_ptr<ClientRow>>> f;
        std::array<double, 2> g{};
    };
    const type_shape& shape = shape_of<every_layer>;
    const std::array<std::string_view, 7> expected{"Int!", "Int", "[ID]!", "[[String!]!]", "Boolean", "Client", "[Float!]!"};
    REQUIRE(shape.count == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(written(shape.members[i]) == expected[i]);
}

TEST_CASE("operations: a sink never writes beyond its end") {
    std::string text(4, '.');
    text_sink out{text.data(), 3};
    out.put("ab");
    out.put("cde");
    out.put("f");
    CHECK(text == "abc.");
    CHECK(out.size() == 6);
}
