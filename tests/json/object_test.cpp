#include <filed/json/object.hpp>

#include "exact_padding.hpp"

#include <filed/graphql/input.hpp>
#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace json = filed::json;

namespace {

struct five {
    int a = 0, b = 0;
    std::optional<int> c;
    std::string d;
    bool e = false;
    friend bool operator==(const five&, const five&) = default;
};
struct empty {
    friend bool operator==(const empty&, const empty&) = default;
};
struct holder {
    empty nothing;
    five all;
};
struct with_defaults {
    std::optional<int> first = 1, second = 2;
};
struct with_parts {
    std::optional<int> x, y;
};
struct outer {
    with_parts part;
    std::array<with_parts, 1> list;
};
struct keywords {
    int class_ = 0;
    std::string default_;
};
struct this_is_a_member_name_that_is_longer_than_the_padding_behind_a_text {
    int a_name_of_more_than_sixty_four_bytes_needs_a_check_before_words_are_compared = 0;
    int another_name_of_more_than_sixty_four_bytes_needs_a_check_before_words_are_compared = 0;
};
struct look_alikes { // the same first eight and last eight bytes, and length: no perfect hash
    int prefix00_1_suffix00 = 0, prefix00_2_suffix00 = 0, prefix00_3_suffix00 = 0;
};
struct sixty_four {
    int a0{}, a1{}, a2{}, a3{}, a4{}, a5{}, a6{}, a7{}, b0{}, b1{}, b2{}, b3{}, b4{}, b5{}, b6{}, b7{};
    int c0{}, c1{}, c2{}, c3{}, c4{}, c5{}, c6{}, c7{}, d0{}, d1{}, d2{}, d3{}, d4{}, d5{}, d6{}, d7{};
    int e0{}, e1{}, e2{}, e3{}, e4{}, e5{}, e6{}, e7{}, f0{}, f1{}, f2{}, f3{}, f4{}, f5{}, f6{}, f7{};
    int g0{}, g1{}, g2{}, g3{}, g4{}, g5{}, g6{}, g7{}, h0{}, h1{}, h2{}, h3{}, h4{}, h5{}, h6{}, h7{};
    friend bool operator==(const sixty_four&, const sixty_four&) = default;
};
struct inputs {
    filed::input<int> a, b, c;
    std::optional<int> d;
};
struct write_only {
    const int id;
    const std::string name;
    std::string_view view;
};

class with_description {
public:
    [[nodiscard]] int value() const { return value_; }

private:
    friend struct filed::reflect::description<with_description>;
    int value_ = 0;
};

template <class T>
std::string join(const std::vector<std::string>& members, std::string_view separator = ",") {
    std::string text = "{";
    for (const std::string& member : members) {
        if (text.size() > 1) text += separator;
        text += member;
    }
    return text + "}";
}

} // namespace

template <>
struct filed::reflect::description<with_description> {
    using members = filed::reflect::member_list<filed::reflect::named<"$value", &with_description::value_>>;
};

TEST_CASE("object: every order of the members, every one left out") {
    std::vector<std::string> members = {R"("a":1)", R"("b":2)", R"("c":3)", R"("d":"four")", R"("e":true)"};
    const five expected{1, 2, 3, "four", true};
    std::sort(members.begin(), members.end());
    do {
        for (const std::string_view separator : {",", " , "}) {
            const exact_padding text{join<five>(members, separator)};
            CHECK(json::read_padded<five>(text.data(), text.size()).value() == expected);
        }
        for (std::size_t left_out = 0; left_out < members.size(); ++left_out) {
            std::vector<std::string> fewer = members;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(left_out));
            const filed::result<five> value = json::read<five>(join<five>(fewer));
            if (members[left_out][1] == 'c') {
                five without = expected;
                without.c.reset();
                CHECK(value.value() == without);
            } else {
                REQUIRE(!value);
                CHECK(value.error() == json::errc::missing_member);
                CHECK(value.error().place() == members[left_out].substr(1, 1));
            }
        }
    } while (std::next_permutation(members.begin(), members.end()));
}

TEST_CASE("object: an unknown member at every place") {
    const std::vector<std::string> members = {R"("a":1)", R"("b":2)", R"("c":3)", R"("d":"four")", R"("e":true)"};
    for (const std::string unknown : {R"("x":{"a":[1,{"b":"\\\""}]})", R"("aa":0)", R"("":null)", R"("A":[])", R"("\u00e9":"é")", R"("__typename":"five")"}) {
        for (std::size_t place = 0; place <= members.size(); ++place) {
            std::vector<std::string> more = members;
            more.insert(more.begin() + static_cast<std::ptrdiff_t>(place), unknown);
            const exact_padding text{join<five>(more)};
            CHECK(json::read_padded<five>(text.data(), text.size()).value() == five{1, 2, 3, "four", true});
        }
    }
}

TEST_CASE("object: of equal keys the last counts, whole") {
    CHECK(json::read<five>(R"({"a":1,"b":2,"c":3,"d":"four","e":true,"a":9,"c":null,"d":""})").value() == five{9, 2, {}, "", true});
    const outer value = json::read<outer>(R"({"part":{"x":1,"y":2},"list":[{"x":1,"y":2}],"part":{"y":3},"list":[{"x":4}]})").value();
    CHECK(!value.part.x);
    CHECK(value.part.y == 3);
    CHECK(value.list[0].x == 4);
    CHECK(!value.list[0].y);
    CHECK(json::read<five>(R"({"a":1,"b":2,"d":"","e":true,"a":null})").error() == json::errc::type_mismatch);
}

TEST_CASE("object: empty aggregates") {
    CHECK(json::read<empty>("{}").value() == empty{});
    CHECK(json::read<empty>(R"( { "x" : 1 } )").value() == empty{});
    CHECK(json::read<empty>("[]").error() == json::errc::type_mismatch);
    CHECK(json::read<empty>("{").error() == json::errc::unexpected_end);
    CHECK(*json::write(empty{}) == "{}");
    const std::string_view text = R"({"nothing":{},"all":{"a":1,"b":2,"c":3,"d":"four","e":false}})";
    CHECK(*json::write(json::read<holder>(text).value()) == text);
}

TEST_CASE("object: absent members keep their default") {
    const with_defaults value = json::read<with_defaults>(R"({"second":null})").value();
    CHECK(value.first == 1);
    CHECK(!value.second);
}

TEST_CASE("object: keywords as names") {
    const std::string_view text = R"({"class":1,"default":"d"})";
    CHECK(*json::write(json::read<keywords>(text).value()) == text);
    CHECK(json::read<keywords>(R"({"class_":1,"default":"d"})").error() == json::errc::missing_member);
}

TEST_CASE("object: names longer than the padding, at the end of an allocation") {
    using long_names = this_is_a_member_name_that_is_longer_than_the_padding_behind_a_text;
    const std::string text = json::write(long_names{1, 2}).value();
    CHECK(json::read<long_names>(text).value().another_name_of_more_than_sixty_four_bytes_needs_a_check_before_words_are_compared == 2);
    for (std::size_t size = 0; size < text.size(); ++size) {
        const exact_padding cut{std::string_view{text}.substr(0, size)};
        CHECK(!json::read_padded<long_names>(cut.data(), cut.size()));
    }
}

TEST_CASE("object: names that the index cannot tell apart by their ends") {
    const std::string_view text = R"({"prefix00_1_suffix00":1,"prefix00_2_suffix00":2,"prefix00_3_suffix00":3})";
    CHECK(*json::write(json::read<look_alikes>(text).value()) == text);
    const auto value = json::read<look_alikes>(R"({"prefix00_4_suffix00":4,"prefix00_3_suffix00":3,"prefix00_2_suffix00":2,"prefix00_1_suffix00":1})").value();
    CHECK(value.prefix00_1_suffix00 == 1);
    CHECK(value.prefix00_3_suffix00 == 3);
}

TEST_CASE("object: the largest aggregate, in order and backwards") {
    sixty_four expected;
    int next = 0;
    std::vector<std::string> members;
    filed::reflect::for_each_member(expected, [&](std::string_view name, int& member) {
        member = ++next;
        members.push_back('"' + std::string{name} + "\":" + std::to_string(member));
    });
    CHECK(*json::write(expected) == join<sixty_four>(members));
    CHECK(json::read<sixty_four>(join<sixty_four>(members)).value() == expected);
    std::reverse(members.begin(), members.end());
    CHECK(json::read<sixty_four>(join<sixty_four>(members)).value() == expected);
    members.pop_back();
    CHECK(json::read<sixty_four>(join<sixty_four>(members)).error().place() == "a0");
    std::reverse(members.begin(), members.end());
    members.pop_back();
    CHECK(json::read<sixty_four>(join<sixty_four>(members)).error() == json::errc::missing_member);
}

TEST_CASE("object: absent inputs are left out at every place") {
    for (int bits = 0; bits < 8; ++bits) {
        inputs value;
        std::string expected = "{";
        const auto set = [&](int bit, filed::input<int>& member, const char* name) {
            if ((bits & bit) == 0) return;
            member = bit;
            expected += '"' + std::string{name} + "\":" + std::to_string(bit) + ',';
        };
        set(1, value.a, "a");
        set(2, value.b, "b");
        set(4, value.c, "c");
        CHECK(*json::write(value) == expected + "\"d\":null}");
    }
    struct only_inputs {
        filed::input<int> a, b;
    };
    CHECK(*json::write(only_inputs{}) == "{}");
    CHECK(*json::write(std::vector<only_inputs>(2)) == "[{},{}]");
}

TEST_CASE("object: const members and views can be written") {
    CHECK(*json::write(write_only{1, "n", "v"}) == R"({"id":1,"name":"n","view":"v"})");
}

TEST_CASE("object: a class with a description") {
    CHECK(json::read<with_description>(R"({"$value":7})").value().value() == 7);
    CHECK(*json::write(with_description{}) == R"({"$value":0})");
}

TEST_CASE("object: local types") {
    struct local {
        int a = 0;
        struct inner {
            std::string b;
        } in;
    };
    const std::string_view text = R"({"a":1,"in":{"b":"x"}})";
    CHECK(*json::write(json::read<local>(text).value()) == text);
}
