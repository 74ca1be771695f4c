#include <filed/reflect/bindings_128.hpp>

#include <filed/json/json.hpp>
#include <filed/reflect/reflect.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace json = filed::json;
namespace reflect = filed::reflect;

namespace {

#define EIGHT(letter) letter##0, letter##1, letter##2, letter##3, letter##4, letter##5, letter##6, letter##7

struct sixty_five {
    int EIGHT(a), EIGHT(b), EIGHT(c), EIGHT(d), EIGHT(e), EIGHT(f), EIGHT(g), EIGHT(h);
    std::string last;
};
struct hundred_twenty_eight {
    int EIGHT(a), EIGHT(b), EIGHT(c), EIGHT(d), EIGHT(e), EIGHT(f), EIGHT(g), EIGHT(h);
    std::optional<int> EIGHT(i), EIGHT(j), EIGHT(k), EIGHT(l);
    int EIGHT(m), EIGHT(n), EIGHT(o), p0, p1, p2, p3, p4, p5, p6;
    std::string last;
};

/// `a0`, `a1`, ..., the last one `last`.
std::vector<std::string> expected_names(std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i + 1 < count; ++i)
        names.push_back({static_cast<char>('a' + i / 8), static_cast<char>('0' + i % 8)});
    names.push_back("last");
    return names;
}

/// The members `"a0":0,"a1":1,...,"last":"text"`, those of `left_out` left out.
std::vector<std::string> members(std::size_t count, std::string_view left_out = {}) {
    std::vector<std::string> texts;
    const std::vector<std::string> names = expected_names(count);
    for (std::size_t i = 0; i < count; ++i)
        if (names[i] != left_out) texts.push_back('"' + names[i] + "\":" + (i + 1 < count ? std::to_string(i) : "\"text\""));
    return texts;
}
std::string object_of(const std::vector<std::string>& texts) {
    std::string object{'{'};
    for (const std::string& text : texts)
        object.append(object.size() == 1 ? "" : ",").append(text);
    return object + '}';
}

template <class T>
void check_object(std::size_t count) {
    const auto& names = reflect::member_names<T>;
    REQUIRE(names.size() == count);
    CHECK(std::vector<std::string>(names.begin(), names.end()) == expected_names(count));

    const std::string whole = object_of(members(count));
    CHECK(json::write(json::read<T>(whole).value()).value() == whole);
    std::vector<std::string> backwards = members(count);
    backwards = {backwards.rbegin(), backwards.rend()};
    backwards.insert(backwards.begin() + 70 % static_cast<std::ptrdiff_t>(count), R"("unknown":[{}])");
    CHECK(json::write(json::read<T>(object_of(backwards)).value()).value() == whole);

    // Each member is looked for where it belongs: of the first 64 as of the others.
    for (const std::string& name : expected_names(count)) {
        const filed::result<T> outcome = json::read<T>(object_of(members(count, name)));
        const bool is_optional = count == 128 && name[0] >= 'i' && name[0] <= 'l' && name != "last";
        CHECK(outcome.has_value() == is_optional);
        if (outcome) continue;
        CHECK(outcome.error() == json::errc::missing_member);
        CHECK(outcome.error().place() == name);
    }
    // The last of equal members counts, and each is known by its whole name.
    std::vector<std::string> twice = members(count);
    twice.insert(twice.begin(), R"("last":"no")");
    twice.insert(twice.begin() + 1, R"("las":1,"lastt":1,"a":1,"a00":1,"A0":1)");
    CHECK(json::write(json::read<T>(object_of(twice)).value()).value() == whole);
}

} // namespace

TEST_CASE("bindings_128: sixty-five members, the first count that needs the header") {
    static_assert(reflect::member_count<sixty_five> == reflect::max_members + 1);
    static_assert(std::is_same_v<reflect::member_type<sixty_five, 63>, int>);
    static_assert(std::is_same_v<reflect::member_type<sixty_five, 64>, std::string>);
    sixty_five object{};
    CHECK(&reflect::member<64>(object) == &object.last);
    CHECK(&reflect::member<63>(object) == &object.h7);
    check_object<sixty_five>(65);
}

TEST_CASE("bindings_128: a hundred and twenty-eight members, as many as there can be") {
    static_assert(reflect::member_count<hundred_twenty_eight> == reflect::max_members_of_large);
    static_assert(std::is_same_v<reflect::member_type<hundred_twenty_eight, 64>, std::optional<int>>);
    static_assert(std::is_same_v<reflect::member_type<hundred_twenty_eight, 127>, std::string>);
    hundred_twenty_eight object{};
    std::size_t count = 0;
    reflect::for_each_member(object, [&count](std::string_view, auto&) { ++count; });
    CHECK(count == 128);
    CHECK(&reflect::member<127>(object) == &object.last);
    CHECK(&reflect::member<64>(object) == &object.i0);
    check_object<hundred_twenty_eight>(128);
}
