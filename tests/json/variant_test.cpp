#include <filed/json/variant.hpp>

#include <filed/graphql/one_of.hpp>
#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace json = filed::json;

namespace {

struct Circle {
    double radius = 0;
};
struct Nothing {};
struct RowOfClient {
    static constexpr std::string_view graphql_type = "Client";
    std::string id;
};
struct Named {
    std::string __typename;
    int n = 0;
};
struct Tree;
using Node = std::variant<Circle, Tree>;
struct Tree {
    std::vector<Node> nodes;
};
using shape = std::variant<Circle, Nothing, RowOfClient, Named>;

template <class T>
std::string rewrite(std::string_view text) {
    const filed::result<T> value = json::read<T>(text);
    if (!value) return value.error().message();
    return json::write(*value).value();
}

} // namespace

TEST_CASE("variant: each alternative, written as it is read") {
    for (const std::string_view text : {R"({"__typename":"Circle","radius":1.5})", R"({"__typename":"Nothing"})", R"({"__typename":"Client","id":"1"})",
                                        R"({"__typename":"Named","n":3})"})
        CHECK(rewrite<shape>(text) == text);
    CHECK(rewrite<shape>(R"({"n":3,"x":[],"__typename":"Named"})") == R"({"__typename":"Named","n":3})");
    CHECK(rewrite<shape>(R"({"__typename" : "Nothing" })") == R"({"__typename":"Nothing"})");
    CHECK(rewrite<shape>(R"({"x":1,"__typename":"Nothing"})") == R"({"__typename":"Nothing"})");
    CHECK(rewrite<shape>(R"({"__typename":"Nothing","x":1})") == R"({"__typename":"Nothing"})");
    CHECK(json::read<shape>(R"({"__typename":"RowOfClient","id":"1"})").error() == json::errc::unknown_type_name);
}

TEST_CASE("variant: an alternative may keep the type's name") {
    const shape value = json::read<shape>(R"({"__typename":"Named","n":3})").value();
    CHECK(std::get<Named>(value).__typename == "Named");
}

TEST_CASE("variant: names that only begin or end like an alternative's") {
    for (const std::string_view name : {"Circl", "Circle2", "circle", "ircle", "", "Circle ", "Client\\u0000"})
        CHECK(json::read<shape>("{\"__typename\":\"" + std::string{name} + "\",\"radius\":1}").error() == json::errc::unknown_type_name);
}

TEST_CASE("variant: in lists, optionals and itself") {
    const std::string_view text = R"([{"__typename":"Tree","nodes":[{"__typename":"Circle","radius":1},{"__typename":"Tree","nodes":[]}]}])";
    CHECK(rewrite<std::vector<Node>>(text) == text);
    CHECK(rewrite<std::vector<Node>>(R"([{"nodes":[{"radius":1,"__typename":"Circle"},{"nodes":[],"__typename":"Tree"}],"__typename":"Tree"}])") == text);
    CHECK(rewrite<std::optional<Node>>("null") == "null");
}

TEST_CASE("variant: errors inside an alternative name their place") {
    for (const std::string_view text : {R"([{"__typename":"Tree","nodes":[{"__typename":"Circle","radius":"x"}]}])",
                                        R"([{"nodes":[{"radius":"x","__typename":"Circle"}],"__typename":"Tree"}])"}) {
        const filed::error error = json::read<std::vector<Node>>(text).error();
        CHECK(error == json::errc::type_mismatch);
        CHECK(error.place() == "[0].nodes[0].radius");
    }
    CHECK(json::read<std::vector<Node>>(R"([{"__typename":"Tree","nodes":[{"__typename":"Cube"}]}])").error().place() == "[0].nodes[0].__typename");
}

TEST_CASE("variant: depth is counted once for each object") {
    const auto nested = [](std::size_t trees, bool name_first) {
        std::string text = name_first ? R"({"__typename":"Tree","nodes":[]})" : R"({"nodes":[],"__typename":"Tree"})";
        for (std::size_t i = 1; i < trees; ++i)
            text = name_first ? R"({"__typename":"Tree","nodes":[)" + text + "]}" : R"({"nodes":[)" + text + R"(],"__typename":"Tree"})";
        return text;
    };
    for (const bool name_first : {true, false}) {
        CHECK(json::read<Node>(nested(128, name_first)));
        CHECK(json::read<Node>(nested(129, name_first)).error() == json::errc::too_deep);
    }
}

TEST_CASE("variant: an unknown type of an open union is checked, dropped and named") {
    using open = filed::one_of<Circle, Nothing>;
    const auto name = [](std::string_view text) { return std::get<filed::unknown>(json::read<open>(text).value()).type_name; };
    CHECK(name(R"({"__typename":"Cube","side":[1,{"x":null}]})") == "Cube");
    CHECK(name(R"({"side":1,"__typename":"Cube"})") == "Cube");
    CHECK(name(R"({"__typename":"C\u0075be","side":"\n"})") == "Cube");
    CHECK(std::get<Circle>(json::read<open>(R"({"__typename":"Circle","radius":2})").value()).radius == 2);
    CHECK(json::read<open>(R"({"__typename":"Cube","side":[1,}]})").error() == json::errc::syntax_error);
    CHECK(json::read<open>(R"({"__typename":"Cube","side":1)").error() == json::errc::unexpected_end);
    CHECK(json::read<open>(R"({"side":1})").error() == json::errc::missing_type_name);
    CHECK(rewrite<open>(R"({"__typename":"Cube","side":1})") == R"({"__typename":"Cube"})");
    CHECK(rewrite<std::vector<open>>(R"([{"__typename":"Cube","a":{}},{"__typename":"Nothing"}])") == R"([{"__typename":"Cube"},{"__typename":"Nothing"}])");
}

TEST_CASE("variant: one that lost its value cannot be written") {
    std::variant<Circle, RowOfClient> value;
    struct explodes {
        operator RowOfClient() const { throw 1; }
    };
    try {
        value.emplace<RowOfClient>(explodes{});
    } catch (int) {
    }
    REQUIRE(value.valueless_by_exception());
    CHECK(json::write(value).error() == json::errc::no_alternative);
}
