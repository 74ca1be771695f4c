#include <filed/reflect/enums.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace reflect = filed::reflect;

namespace {

enum class plain { first, second, third };
enum class gaps { zero = 0, seven = 7, last = 127 };
enum class aliases { one = 1, uno = 1, two = 2 };
enum class keywords { default_, true_, Null__ };
enum class small : std::uint8_t { low = 0, high = 100 };
enum class negative : std::int16_t { below = -5, zero = 0, above = 300 };
enum class none {};
enum class foreign { grün, blau };
enum unscoped { loose };
enum class flag : bool { no, yes };
enum class narrow : std::int8_t { least = -128, zero = 0, greatest = 127 };
enum class letter : unsigned char { a = 'a', last = 255 };
enum class outside { inside = 127, beyond = 128, below = -1 };
struct outer {
    enum class inner { x1, y2 };
};

template <class E>
std::vector<std::string_view> names_of() {
    return {reflect::enum_names<E>.begin(), reflect::enum_names<E>.end()};
}
using names = std::vector<std::string_view>;

} // namespace

template <>
struct reflect::enum_range<negative> {
    static constexpr int min = -10, max = 300;
};

template <>
struct reflect::enum_range<narrow> {
    static constexpr int min = -1000, max = 1000;
};
template <>
struct reflect::enum_range<letter> {
    static constexpr int min = -5, max = 300;
};

TEST_CASE("enums: the range ends where the underlying type ends") {
    CHECK(names_of<flag>() == names{"no", "yes"});
    CHECK(names_of<narrow>() == names{"least", "zero", "greatest"});
    CHECK(names_of<letter>() == names{"a", "last"});
    CHECK(reflect::enum_value<flag>("yes") == flag::yes);
    CHECK(reflect::enum_name(narrow::least) == "least");
    CHECK(reflect::enum_name(letter::last) == "last");
}

TEST_CASE("enums: enumerators beyond the range have no names") {
    CHECK(names_of<outside>() == names{"inside"});
    CHECK(reflect::enum_name(outside::beyond).empty());
    CHECK(reflect::enum_name(outside::below).empty());
    CHECK(reflect::enum_value<outside>("beyond") == std::nullopt);
}

TEST_CASE("enums: names in the order of values") {
    CHECK(names_of<plain>() == names{"first", "second", "third"});
    CHECK(names_of<gaps>() == names{"zero", "seven", "last"});
    CHECK(names_of<small>() == names{"low", "high"});
    CHECK(names_of<negative>() == names{"below", "zero", "above"});
    CHECK(names_of<none>().empty());
    CHECK(names_of<foreign>() == names{"grün", "blau"});
    CHECK(names_of<outer::inner>() == names{"x1", "y2"});
}

TEST_CASE("enums: keywords lose their underscores") { CHECK(names_of<keywords>() == names{"default", "true", "Null"}); }

TEST_CASE("enums: two enumerators of one value have one name") {
    CHECK(reflect::enum_count<aliases> == 2);
    CHECK(!reflect::enum_name(aliases::one).empty());
    CHECK(reflect::enum_name(aliases::one) == reflect::enum_name(aliases::uno));
}

TEST_CASE("enums: local enumerations, in functions whose names hold brackets and commas") {
    enum class local { alpha, beta };
    CHECK(names_of<local>() == names{"alpha", "beta"});
    const auto in_lambda = [](std::vector<std::vector<int>>, int) {
        enum class inside { gamma = 3 };
        return names_of<inside>();
    };
    CHECK(in_lambda({}, 0) == names{"gamma"});
}

TEST_CASE("enums: from value to name and back") {
    for (const plain value : reflect::enum_values<plain>) CHECK(reflect::enum_value<plain>(reflect::enum_name(value)) == value);
    for (const negative value : reflect::enum_values<negative>) CHECK(reflect::enum_value<negative>(reflect::enum_name(value)) == value);
    CHECK(reflect::enum_name(static_cast<plain>(3)).empty());
    CHECK(reflect::enum_name(static_cast<plain>(-1)).empty());
    CHECK(reflect::enum_value<plain>("") == std::nullopt);
    CHECK(reflect::enum_value<plain>("First") == std::nullopt);
    CHECK(reflect::enum_value<plain>("firs") == std::nullopt);
    CHECK(reflect::enum_value<plain>("first ") == std::nullopt);
    CHECK(reflect::enum_value<keywords>("default_") == std::nullopt);
    static_assert(reflect::enum_name(gaps::seven) == "seven");
    static_assert(reflect::scoped_enum<plain> && !reflect::scoped_enum<unscoped> && !reflect::scoped_enum<int>);
}
