#include <filed/json/containers.hpp>

#include "exact_padding.hpp"

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace json = filed::json;

namespace {

struct point {
    int x = 0, y = 0;
    friend bool operator==(const point&, const point&) = default;
};
struct node {
    int value = 0;
    std::unique_ptr<node> next;
    std::vector<node> children;
    std::optional<std::vector<node>> more;
};

template <class T>
std::error_code code_of(std::string_view text) {
    return json::read<T>(text).error().code();
}
template <class T>
std::string rewrite(std::string_view text) {
    const filed::result<T> value = json::read<T>(text);
    if (!value) return value.error().message();
    return json::write(*value).value();
}

} // namespace

TEST_CASE("containers: vectors") {
    for (const std::string_view text : {"[]", "[1]", "[1,2,3]"}) CHECK(rewrite<std::vector<int>>(text) == text);
    CHECK(rewrite<std::vector<int>>(" [ 1 , 2\n,\t3 ] ") == "[1,2,3]");
    CHECK(rewrite<std::vector<bool>>("[true,false,true]") == "[true,false,true]");
    CHECK(rewrite<std::vector<std::vector<std::string>>>(R"([[],["a"],["b","c"]])") == R"([[],["a"],["b","c"]])");
    for (const std::string_view text : {"[", "[1", "[1,", "[1,2"}) CHECK(code_of<std::vector<int>>(text) == json::errc::unexpected_end);
    for (const std::string_view text : {"[,]", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[1}", "]"}) CHECK(code_of<std::vector<int>>(text) == json::errc::syntax_error);
    for (const std::string_view text : {"{}", "1", "null", "\"\""}) CHECK(code_of<std::vector<int>>(text) == json::errc::type_mismatch);
    CHECK(code_of<std::vector<bool>>("[true,1]") == json::errc::type_mismatch);
}

namespace {

/// Bytes that its vectors hold now, and the most that they held.
struct account {
    std::size_t now = 0, most = 0;
};
account held;

template <class T>
struct counting_allocator {
    using value_type = T;
    counting_allocator() = default;
    template <class U>
    counting_allocator(const counting_allocator<U>&) noexcept {} // NOLINT
    [[nodiscard]] T* allocate(std::size_t count) {
        held.now += count * sizeof(T);
        held.most = std::max(held.most, held.now);
        return std::allocator<T>{}.allocate(count);
    }
    void deallocate(T* at, std::size_t count) noexcept {
        held.now -= count * sizeof(T);
        std::allocator<T>{}.deallocate(at, count);
    }
    friend bool operator==(const counting_allocator&, const counting_allocator&) { return true; }
};
template <class T>
using counted = std::vector<T, counting_allocator<T>>;

struct wide {
    std::optional<std::uint64_t> a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
};

} // namespace

TEST_CASE("containers: vectors keep no more room than their elements need twice, however many there are in a text") {
    for (const std::size_t count : {1u, 5u, 8u, 9u, 10u, 20u, 100u}) {
        // Each inner vector is followed by a long text, which is not its elements.
        std::string inner{'['};
        for (std::size_t i = 0; i < count; ++i)
            inner += i == 0 ? "{}" : ",{}";
        inner += ']';
        constexpr std::size_t rows = 500;
        std::string text{'['};
        for (std::size_t i = 0; i < rows; ++i)
            text += (i == 0 ? "" : ",") + inner;
        text += ']';
        held = {};
        {
            const auto value = json::read<counted<counted<wide>>>(text);
            REQUIRE(value);
            CHECK(value->size() == rows);
            CHECK(value->back().size() == count);
            const std::size_t needed = rows * (count * sizeof(wide) + sizeof(counted<wide>));
            CHECK(held.now <= 2 * needed);
            CHECK(held.most <= 2 * needed + 16 * count * sizeof(wide)); // and the estimate of one vector
        }
        CHECK(held.now == 0);
    }

    // A vector that many bytes follow which are not its elements.
    const std::string followed = R"([[{},{},{},{},{},{},{},{},{}],)" + std::string(100'000, ' ') + "[]]";
    held = {};
    const auto value = json::read<counted<counted<wide>>>(followed);
    REQUIRE(value);
    CHECK(held.now <= 2 * (9 * sizeof(wide) + 2 * sizeof(counted<wide>)));
    CHECK(held.most <= 16 * 9 * sizeof(wide) + 4096);
}

TEST_CASE("containers: long vectors keep every element") {
    for (const std::size_t count : {7u, 8u, 9u, 100u, 10'000u}) {
        std::vector<point> points;
        for (std::size_t i = 0; i < count; ++i) points.push_back({static_cast<int>(i), -static_cast<int>(i * i % 1000)});
        const std::string text = json::write(points).value();
        const exact_padding padded{text};
        CHECK(json::read_padded<std::vector<point>>(padded.data(), padded.size()).value() == points);
    }
}

TEST_CASE("containers: a short text cannot ask for much memory") {
    // The first elements are short, so that the estimate of how many follow is far too high.
    std::string text = "[";
    for (int i = 0; i < 20; ++i) text += "\"\",";
    text += '"' + std::string(1'000'000, 'x') + "\"]";
    const auto strings = json::read<std::vector<std::string>>(text).value();
    CHECK(strings.size() == 21);
    CHECK(strings.capacity() <= 2 * strings.size());
}

TEST_CASE("containers: arrays have their length") {
    CHECK(rewrite<std::array<int, 3>>("[1,2,3]") == "[1,2,3]");
    CHECK(rewrite<std::array<int, 0>>("[]") == "[]");
    CHECK(code_of<std::array<int, 3>>("[1,2]") == json::errc::wrong_length);
    CHECK(code_of<std::array<int, 3>>("[1,2,3,4]") == json::errc::wrong_length);
    CHECK(code_of<std::array<int, 0>>("[1]") == json::errc::wrong_length);
    const filed::error error = json::read<std::array<int, 3>>("[1,2,3,4]").error();
    CHECK(error.detail<json::error_detail>()->path() == "[3]");
    CHECK(error.detail<json::error_detail>()->expected == "an array of 3 elements");
}

TEST_CASE("containers: optional") {
    CHECK(rewrite<std::optional<int>>("null") == "null");
    CHECK(rewrite<std::optional<int>>("5") == "5");
    CHECK(rewrite<std::vector<std::optional<std::string>>>(R"([null,"a",null])") == R"([null,"a",null])");
    CHECK(code_of<std::optional<int>>("nul") == json::errc::unexpected_end);
    CHECK(code_of<std::optional<int>>("nullx") == json::errc::trailing_data);
    CHECK(code_of<std::optional<int>>("\"\"") == json::errc::type_mismatch);
}

TEST_CASE("containers: maps") {
    using map = std::map<std::string, int>;
    for (const std::string_view text : {"{}", R"({"a":1})", R"({"":0,"a":1,"b":2})"}) CHECK(rewrite<map>(text) == text);
    CHECK(rewrite<map>(R"( { "b" : 2 , "a" : 1 } )") == R"({"a":1,"b":2})");
    CHECK(rewrite<map>(R"({"a":1,"b":2,"a":3})") == R"({"a":3,"b":2})");
    CHECK(rewrite<map>(R"({"\u0061\n\"":1})") == R"({"a\n\"":1})");
    CHECK(json::read<std::unordered_map<std::string, point>>(R"({"p":{"x":1,"y":2}})").value().at("p") == point{1, 2});
    CHECK(rewrite<std::map<std::string, std::map<std::string, bool>>>(R"({"a":{"b":true},"c":{}})") == R"({"a":{"b":true},"c":{}})");
    CHECK(rewrite<std::map<std::string, json::raw>>(R"({"a":[1, 2],"b":null})") == R"({"a":[1, 2],"b":null})");
    for (const std::string_view text : {R"({"a":1,})", R"({,"a":1})", R"({"a"})", R"({"a",1})", R"({a:1})", R"({"a":1 "b":2})", R"({"a":1])", R"({1:1})"})
        CHECK(code_of<map>(text) == json::errc::syntax_error);
    for (const std::string_view text : {"{", R"({"a)", R"({"a")", R"({"a":)", R"({"a":1)", R"({"a":1,)"}) CHECK(code_of<map>(text) == json::errc::unexpected_end);
    CHECK(code_of<map>("[]") == json::errc::type_mismatch);
    CHECK(code_of<map>("{\"\xFF\":1}") == json::errc::invalid_utf8);
    CHECK(json::write(map{{"\xFF", 1}}).error() == json::errc::text_not_utf8);
}

TEST_CASE("containers: recursive types") {
    const std::string_view text = R"({"value":1,"next":{"value":2,"next":null,"children":[],"more":null},"children":[{"value":3,"next":null,)"
                                  R"("children":[{"value":4,"next":null,"children":[],"more":[]}],"more":null}],"more":null})";
    CHECK(rewrite<node>(text) == text);
    const node root = json::read<node>(text).value();
    CHECK(root.next->value == 2);
    CHECK(root.children[0].children[0].value == 4);
    CHECK(root.children[0].children[0].more->empty());
    CHECK(rewrite<node>(R"({"value":1,"children":[]})") == R"({"value":1,"next":null,"children":[],"more":null})");
}

TEST_CASE("containers: writing refuses what is nested too deep") {
    node root;
    node* last = &root;
    for (int i = 0; i < 255; ++i) {
        last->next = std::make_unique<node>();
        last = last->next.get();
    }
    CHECK(json::write(root).error() == json::errc::too_deep); // 256 objects and the empty array in the last
    last = &root;
    while (last->next->next) last = last->next.get();
    last->next.reset();
    CHECK(json::write(root));
}
