#include <filed/reflect/members.hpp>

#include <doctest/doctest.h>

#include <any>
#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace reflect = filed::reflect;

namespace public_namespace {
struct plain {
    int id;
    std::string name;
};
} // namespace public_namespace

namespace {

using names = std::vector<std::string_view>;

template <class T>
names names_of() {
    return {reflect::member_names<T>.begin(), reflect::member_names<T>.end()};
}

struct no_default {
    explicit no_default(int number) : value{number} {}
    int value;
};

struct empty {};
struct one_int {
    int only;
};
struct one_string {
    std::string only;
};
struct one_aggregate {
    one_int only;
};
struct one_variant {
    std::variant<one_int, one_string> only;
};
struct without_defaults {
    int first;
    no_default second;
    std::string third;
    no_default fourth;
};
struct many_kinds {
    one_int aggregate;
    std::array<int, 4> array;
    std::variant<int, std::string> variant;
    std::optional<one_aggregate> optional;
    std::unique_ptr<many_kinds> pointer;
    std::map<std::string, int> map;
    std::function<void(many_kinds)> function;
    std::vector<many_kinds> vector;
    std::string_view view;
    const char* text;
    std::chrono::sys_seconds time;
    empty nothing;
};
struct const_members {
    const int number;
    const std::string text;
    int free;
};
struct with_initializers {
    int number = 7;
    std::string text{"seven"};
    std::vector<int> list{1, 2};
};
struct keywords {
    int class_;
    int default__;
    int _leading;
    int __;
};
struct foreign {
    int größe;
    int naïve_;
};
template <class T>
struct page {
    std::vector<T> items;
    T first;
};

struct move_only {
    std::unique_ptr<int> pointer;
    const std::unique_ptr<int> fixed;
};
struct with_any {
    std::any any;
    std::vector<std::any> list;
    std::function<std::any(std::any)> function;
};
struct with_empty_members {
    [[no_unique_address]] empty first;
    int number;
    [[no_unique_address]] empty second;
};
struct with_static {
    static constexpr int not_a_member = 1;
    int member;
    void nor_this() {}
    struct nor_that {
        int x;
    };
    enum class neither { a };
};
struct constructible_from_anything { // would take the place of any aggregate's initialiser
    template <class T>
    constexpr constructible_from_anything(T&&) {}
};
struct greedy {
    constructible_from_anything first;
    int second;
};
struct alignas(64) over_aligned {
    char small;
    double large;
};
union either {
    int a;
    float b;
};
struct with_union {
    either value;
    int behind;
};
struct of_aggregates {
    one_int first;
    public_namespace::plain second;
    one_int third;
};

struct base {
    int id;
};
struct derived : base {
    std::string kind;
};
class with_private_members {
public:
    with_private_members() = default;
    explicit with_private_members(int number) : number_{number} {}
    [[nodiscard]] int number() const { return number_; }

private:
    friend struct reflect::description<with_private_members>;
    int number_ = 3;
};

struct sixty_four {
    int a0, a1, a2, a3, a4, a5, a6, a7, b0, b1, b2, b3, b4, b5, b6, b7, c0, c1, c2, c3, c4, c5, c6, c7, d0, d1, d2, d3, d4, d5, d6, d7;
    int e0, e1, e2, e3, e4, e5, e6, e7, f0, f1, f2, f3, f4, f5, f6, f7, g0, g1, g2, g3, g4, g5, g6, g7, h0, h1, h2, h3, h4, h5, h6, h7;
};

} // namespace

template <>
struct reflect::description<derived> {
    using members = reflect::member_list<reflect::named<"id", &derived::id>, reflect::named<"class", &derived::kind>>;
};
template <>
struct reflect::description<with_private_members> {
    using members = reflect::member_list<reflect::named<"number", &with_private_members::number_>>;
};

TEST_CASE("members: counts and names") {
    CHECK(names_of<empty>().empty());
    CHECK(names_of<one_int>() == names{"only"});
    CHECK(names_of<one_string>() == names{"only"});
    CHECK(names_of<one_aggregate>() == names{"only"});
    CHECK(names_of<one_variant>() == names{"only"});
    CHECK(names_of<public_namespace::plain>() == names{"id", "name"});
    CHECK(names_of<without_defaults>() == names{"first", "second", "third", "fourth"});
    CHECK(names_of<const_members>() == names{"number", "text", "free"});
    CHECK(names_of<with_initializers>() == names{"number", "text", "list"});
    CHECK(names_of<foreign>() == names{"größe", "naïve"});
    CHECK(names_of<many_kinds>() ==
          names{"aggregate", "array", "variant", "optional", "pointer", "map", "function", "vector", "view", "text", "time", "nothing"});
}

TEST_CASE("members: kinds that are easily miscounted") {
    CHECK(names_of<move_only>() == names{"pointer", "fixed"});
    CHECK(names_of<with_any>() == names{"any", "list", "function"});
    CHECK(names_of<with_empty_members>() == names{"first", "number", "second"});
    CHECK(names_of<with_static>() == names{"member"});
    CHECK(with_static::not_a_member == 1);
    CHECK(names_of<greedy>() == names{"first", "second"});
    CHECK(names_of<over_aligned>() == names{"small", "large"});
    CHECK(names_of<with_union>() == names{"value", "behind"});
    CHECK(names_of<of_aggregates>() == names{"first", "second", "third"});
    move_only owner{std::make_unique<int>(1), std::make_unique<int>(2)};
    CHECK(*reflect::member<1>(owner) == 2);
    const std::unique_ptr<int> taken = std::move(reflect::member<0>(owner));
    CHECK(*taken == 1);
    CHECK(owner.pointer == nullptr);
}

TEST_CASE("members: trailing underscores are for the compiler, not for the peer") {
    CHECK(names_of<keywords>() == names{"class", "default", "_leading", "__"});
}

TEST_CASE("members: template, local and nested types") {
    struct local {
        int alpha;
        std::string beta;
        struct inner {
            int gamma;
        } delta;
    };
    CHECK(names_of<local>() == names{"alpha", "beta", "delta"});
    CHECK(names_of<local::inner>() == names{"gamma"});
    CHECK(names_of<page<int>>() == names{"items", "first"});
    CHECK(names_of<page<page<local>>>() == names{"items", "first"});
    const auto in_lambda = [](int, std::vector<std::string>) {
        struct inside {
            int x, y;
        };
        return names_of<inside>();
    };
    CHECK(in_lambda(1, {}) == names{"x", "y"});
}

TEST_CASE("members: the largest aggregate") {
    static_assert(reflect::member_count<sixty_four> == reflect::max_members);
    CHECK(reflect::member_names<sixty_four>.front() == "a0");
    CHECK(reflect::member_names<sixty_four>.back() == "h7");
    sixty_four object{};
    int next = 0;
    reflect::for_each_member(object, [&](std::string_view, int& member) { member = next++; });
    CHECK(object.a0 == 0);
    CHECK(object.d7 == 31);
    CHECK(object.h7 == 63);
    CHECK(reflect::member<63>(object) == 63);
}

TEST_CASE("members: types, const and access") {
    static_assert(std::is_same_v<reflect::member_types<const_members>, reflect::type_list<const int, const std::string, int>>);
    static_assert(std::is_same_v<reflect::member_type<without_defaults, 3>, no_default>);
    static_assert(std::is_same_v<reflect::member_type<derived, 0>, int> && std::is_same_v<reflect::member_type<derived, 1>, std::string>);
    static_assert(reflect::member_types<empty>::size == 0);

    public_namespace::plain object{1, "one"};
    reflect::member<0>(object) = 2;
    reflect::member<1>(object) += "!";
    CHECK(object.id == 2);
    CHECK(object.name == "one!");
    CHECK(&reflect::member<1>(object) == &object.name);

    const public_namespace::plain fixed{3, "three"};
    static_assert(std::is_same_v<decltype(reflect::member<0>(fixed)), const int&>);
    const std::size_t length = reflect::visit(fixed, [](const int& id, const std::string& name) { return static_cast<std::size_t>(id) + name.size(); });
    CHECK(length == 8);
}

TEST_CASE("members: a visitor works at compile time") {
    constexpr auto sum = [] {
        struct local {
            int a = 1, b = 2, c = 3;
        } object;
        return reflect::visit(object, [](auto&... members) { return (members + ...); });
    }();
    static_assert(sum == 6);
}

TEST_CASE("members: a description renames members and reaches those of a base class") {
    CHECK(names_of<derived>() == names{"id", "class"});
    derived object{};
    reflect::member<0>(object) = 5;
    reflect::member<1>(object) = "k";
    CHECK(object.id == 5);
    CHECK(object.kind == "k");

    with_private_members hidden{9};
    CHECK(names_of<with_private_members>() == names{"number"});
    reflect::member<0>(hidden) += 1;
    CHECK(hidden.number() == 10);
}

TEST_CASE("members: what is reflectable") {
    static_assert(reflect::reflectable<public_namespace::plain> && reflect::reflectable<derived> && reflect::reflectable<with_private_members>);
    static_assert(!reflect::reflectable<no_default> && !reflect::reflectable<int> && !reflect::reflectable<std::string>);
    CHECK(true);
}
