#include <filed/graphql/id.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

using filed::ID;
namespace json = filed::json;

static_assert(!std::is_convertible_v<std::string, ID> && !std::is_convertible_v<const char*, ID>); // text becomes an ID only in so many words
static_assert(std::is_constructible_v<ID, std::string> && std::is_convertible_v<ID, std::string_view>);
static_assert(std::is_nothrow_move_constructible_v<ID> && std::is_nothrow_move_assignable_v<ID> && !std::is_aggregate_v<ID>);
static_assert(sizeof(ID) == 48);

namespace {

/// Sizes on both sides of every change of how the text is kept or copied.
const std::vector<std::size_t> sizes = {0, 1, 7, 8, 31, 32, 33, 36, 39, 40, 41, 42, 100, 5000};

std::string text_of(std::size_t size, char first = 'a') {
    std::string text(size, first);
    for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>('a' + (static_cast<std::size_t>(first) + i) % 26);
    return text;
}

} // namespace

TEST_CASE("id: keeps any text") {
    for (const std::size_t size : sizes) {
        const std::string text = text_of(size);
        const ID id{text};
        CHECK(id.text() == text);
        CHECK(id.empty() == text.empty());
        CHECK(std::string_view{id} == text);
    }
    CHECK(ID{}.empty());
    CHECK(ID{std::string_view{"a\0b", 3}}.text().size() == 3);
}

TEST_CASE("id: copies and moves between every pair of sizes") {
    for (const std::size_t from : sizes) {
        for (const std::size_t to : sizes) {
            const std::string source = text_of(from), target = text_of(to, 'q');
            const ID original{source};
            ID copy{original};
            CHECK(copy.text() == source);
            ID assigned{target};
            assigned = original;
            CHECK(assigned.text() == source);
            CHECK(original.text() == source);
            ID moved_to{target};
            moved_to = std::move(copy);
            CHECK(moved_to.text() == source);
            copy = ID{target}; // a moved-from object can be used again
            CHECK(copy.text() == target);
            std::swap(moved_to, copy);
            CHECK(moved_to.text() == target);
            CHECK(copy.text() == source);
        }
        ID self{text_of(from)};
        const ID& same = self;
        self = same;
        CHECK(self.text() == text_of(from));
        ID& alias = self;
        self = std::move(alias);
        CHECK(self.text() == text_of(from));
    }
}

TEST_CASE("id: equality, order, hash and output") {
    CHECK(ID{"a"} == ID{"a"});
    CHECK(ID{"a"} != ID{"b"});
    CHECK(ID{"a"} == "a");
    CHECK("a" == ID{"a"});
    CHECK(ID{"a"} != std::string{"ab"});
    CHECK(ID{"a"} < ID{"b"});
    CHECK(ID{"a"} < ID{"aa"});
    CHECK(ID{"Z"} < ID{"a"});
    CHECK(ID{text_of(100)} < ID{text_of(101)});
    std::unordered_set<ID> set;
    for (const std::size_t size : sizes) set.insert(ID{text_of(size)});
    CHECK(set.size() == sizes.size());
    CHECK(set.count(ID{text_of(41)}) == 1);
    std::map<ID, int> map{{ID{"b"}, 2}, {ID{"a"}, 1}};
    CHECK(map.begin()->second == 1);
    std::ostringstream stream;
    stream << ID{"019f0fb6"} << ID{};
    CHECK(stream.str() == "019f0fb6");
}

TEST_CASE("id: JSON strings only, escapes decoded") {
    for (const std::size_t size : sizes) {
        const std::string text = '"' + text_of(size) + '"';
        CHECK(*json::write(json::read<ID>(text).value()) == text);
        CHECK(json::read<ID>('"' + text_of(size) + "\\u0021\"").value() == text_of(size) + "!");
    }
    for (const std::string_view text : {"1", "null", "{}"}) CHECK(json::read<ID>(text).error() == json::errc::type_mismatch);
    CHECK(json::read<ID>("\"\xFF\"").error() == json::errc::invalid_utf8);
    CHECK(json::write(ID{"\xFF"}).error() == json::errc::text_not_utf8);
    CHECK(json::read<std::map<ID, int>>(R"({"a":1})").value().at(ID{"a"}) == 1); // as a key
}
