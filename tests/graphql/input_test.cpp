#include <filed/graphql/input.hpp>

#include <filed/graphql/id.hpp>
#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using filed::ID;
using filed::input;
namespace json = filed::json;

namespace {

struct filters {
    input<std::string> search;
    input<std::vector<ID>> ids;
};
struct variables {
    input<std::int32_t> offset, limit;
    input<filters> filter;
    input<bool> archived;
    input<double> rate;
};

} // namespace

// A value that could change on its way in is refused by the compiler.
static_assert(std::is_convertible_v<int, input<std::int32_t>> && std::is_convertible_v<short, input<std::int32_t>> && std::is_convertible_v<int, input<double>>);
static_assert(!std::is_convertible_v<std::int64_t, input<std::int32_t>> && !std::is_convertible_v<unsigned, input<std::int32_t>>);
static_assert(!std::is_convertible_v<double, input<std::int32_t>> && !std::is_convertible_v<bool, input<std::int32_t>>);
static_assert(!std::is_convertible_v<const char*, input<bool>> && !std::is_convertible_v<int, input<bool>> && !std::is_convertible_v<void*, input<bool>>);
static_assert(std::is_convertible_v<const char*, input<std::string>> && !std::is_convertible_v<const char*, input<ID>>);
static_assert(!std::is_aggregate_v<input<int>>);

TEST_CASE("input: absent, null, value") {
    const input<int> absent, null = nullptr, also_null = filed::null, zero = 0, value = 7;
    CHECK(absent.is_absent());
    CHECK(!absent.is_null());
    CHECK(!absent.has_value());
    CHECK(null.is_null());
    CHECK(!null.is_absent());
    CHECK(!null.has_value());
    CHECK(also_null == null);
    CHECK(zero.has_value());
    CHECK(*zero == 0);
    CHECK(!zero.is_null());
    CHECK(*value == 7);
    CHECK(absent != null);
    CHECK(absent != zero);
    CHECK(null != zero);
    CHECK(absent.value_or(3) == 3);
    CHECK(null.value_or(3) == 3);
    CHECK(value.value_or(3) == 7);
}

TEST_CASE("input: from one state to another") {
    input<std::string> text = "one";
    text = nullptr;
    CHECK(text.is_null());
    text = "two";
    CHECK(*text == "two");
    CHECK(text->size() == 3);
    text = {};
    CHECK(text.is_absent());
    text.emplace(3, 'x');
    CHECK(*text == "xxx");
    const input<std::string> moved = std::move(text);
    CHECK(*moved == "xxx");
    input<std::string> copy = moved;
    *copy += "y";
    CHECK(*moved == "xxx");
    const input<std::unique_ptr<int>> owner{std::make_unique<int>(5)}; // move-only
    CHECK(**owner == 5);
}

TEST_CASE("input: in designated initialisers, written as variables") {
    CHECK(*json::write(variables{}) == "{}");
    CHECK(*json::write(variables{.offset = 0, .limit = 50, .filter = {}, .archived = {}, .rate = {}}) == R"({"offset":0,"limit":50})");
    CHECK(*json::write(variables{.offset = nullptr, .limit = {}, .filter = filters{.search = "x", .ids = {}}, .archived = true, .rate = 1}) ==
          R"({"offset":null,"filter":{"search":"x"},"archived":true,"rate":1})");
    CHECK(*json::write(variables{.offset = {}, .limit = {}, .filter = filters{.search = nullptr, .ids = std::vector{ID{"a"}, ID{"b"}}}, .archived = filed::null, .rate = {}}) ==
          R"({"filter":{"search":null,"ids":["a","b"]},"archived":null})");
    CHECK(*json::write(variables{.offset = {}, .limit = {}, .filter = filters{}, .archived = false, .rate = {}}) == R"({"filter":{},"archived":false})");
    CHECK(*json::write(std::vector<input<int>>{{}, nullptr, 1}) == "[null,null,1]"); // an element cannot be left out
}

TEST_CASE("input: reading tells absent from null") {
    const variables value = json::read<variables>(R"({"limit":null,"filter":{"ids":["a"]}})").value();
    CHECK(value.offset.is_absent());
    CHECK(value.limit.is_null());
    CHECK(value.filter->search.is_absent());
    CHECK(value.filter->ids->at(0) == "a");
    for (const std::string_view text : {"{}", R"({"offset":null})", R"({"limit":5,"filter":{"ids":[]}})"}) CHECK(*json::write(json::read<variables>(text).value()) == text);
    CHECK(json::read<variables>(R"({"limit":"5"})").error().place() == "limit");
}

TEST_CASE("input: absent and null in every place of an object, and around every kind of value") {
    struct one {
        input<ID> id;
        std::optional<int> number;
        input<std::vector<input<int>>> list;
        input<std::map<std::string, input<bool>>> map;
    };
    one value;
    CHECK(*json::write(value) == R"({"number":null})");
    value.number = 1;
    value.list = std::vector<input<int>>{1, nullptr, {}};
    CHECK(*json::write(value) == R"({"number":1,"list":[1,null,null]})"); // an element cannot be left out
    value.map = std::map<std::string, input<bool>>{{"absent", {}}, {"false", false}, {"null", nullptr}};
    CHECK(*json::write(value) == R"({"number":1,"list":[1,null,null],"map":{"false":false,"null":null}})"); // an entry can
    value.map = std::map<std::string, input<bool>>{{"absent", {}}};
    value.id = nullptr;
    value.list = {};
    CHECK(*json::write(value) == R"({"id":null,"number":1,"map":{}})");

    const one read = json::read<one>(R"({"list":null,"map":{"a":null,"b":true}})").value();
    CHECK(read.id.is_absent());
    CHECK(read.list.is_null());
    CHECK(read.map->at("a").is_null());
    CHECK(*read.map->at("b"));
    CHECK(*json::write(read) == R"({"number":null,"list":null,"map":{"a":null,"b":true}})");
}
