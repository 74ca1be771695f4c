// Reading every kind of type that has a codec. The first byte of the input chooses the type, the rest is the text.

#include "../tests/json/generic_value.hpp"
#include "fuzzing.hpp"

#include <filed/auth/secret_codec.hpp>
#include <filed/graphql/date.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/graphql/open_enum.hpp>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace {

using filed::Date;
using filed::ID;
using filed::json::raw;

enum class Color { red, green, blue_ };
struct Point {
    int x = 0;
    std::optional<int> y;
};
struct Circle {
    double radius = 0;
    Point centre;
};
struct Square {
    static constexpr std::string_view graphql_type = "Quadrat";
    std::vector<Point> corners;
};
struct Named {
    std::string __typename;
};
struct Chain {
    std::unique_ptr<Chain> next;
};
struct Tree;
using Node = std::variant<Circle, Tree>;
struct Tree {
    std::vector<Node> nodes;
};
/// Neither an aggregate that can be taken apart nor named as its members are.
class Described : public Point {
    std::string key_;
    std::array<Point, 1> corner_;
    friend struct filed::reflect::description<Described>;
};
struct Filter {
    filed::input<Point> point;
    filed::input<std::vector<Point>> list;
    filed::input<std::map<std::string, Point>> map;
};
struct Credentials {
    int number = 0;
    filed::secret token;
};
struct Everything {
    bool flag = false;
    std::int8_t small = 0;
    std::uint64_t large = 0;
    double number = 0;
    std::string text;
    ID id;
    Date date;
    std::optional<std::string> maybe;
    std::vector<Point> points;
    std::array<bool, 2> pair{};
    std::map<std::string, Point> map;
    std::variant<Circle, Square> shape;
    Color color{};
    filed::open_enum<Color> open_color;
    raw any;
    filed::input<int> input;
    std::unique_ptr<Chain> chain;
};

} // namespace

template <>
struct filed::reflect::description<Described> {
    using members =
        filed::reflect::member_list<filed::reflect::named<"x", &Described::x>, filed::reflect::named<"of-key", &Described::key_>,
                                    filed::reflect::named<"corner", &Described::corner_>>;
};

namespace {

/// The order of an unordered map is its own, so that a `std::map` is the judge of what is in it.
template <class Mapped>
void check_unordered(std::string_view text) {
    using ordered_map = std::map<std::string, Mapped>;
    const auto value = fuzzing::read<std::unordered_map<std::string, Mapped>>(text);
    const auto ordered = fuzzing::read<ordered_map>(text);
    fuzzing::require(value.has_value() == ordered.has_value(), "maps of both kinds take the same texts");
    if (!value) {
        fuzzing::require(value.error().message() == ordered.error().message(), "and refuse them with the same words");
        return;
    }
    fuzzing::require(value->size() == ordered->size(), "maps of both kinds hold the same keys");
    const auto again = fuzzing::read<ordered_map>(filed::json::write(*value).value());
    fuzzing::require(filed::json::write(*again).value() == filed::json::write(*ordered).value(), "unordered maps come back");
}

/// A secret is a string, and there is nothing of the text in its errors, whatever is asked for.
void check_secret(std::string_view text) {
    const auto value = fuzzing::read<filed::secret>(text);
    const auto as_string = fuzzing::read<std::string>(text);
    fuzzing::require(value.has_value() == as_string.has_value(), "a secret is a string");
    if (value) fuzzing::require(value->reveal() == *as_string, "a secret is the whole string");

    const exact_padding padded{text, '"'};
    const auto talkative = filed::json::read_padded<Credentials>(padded.data(), padded.size(), {.excerpt = 1000});
    if (talkative) return;
    const auto* detail = talkative.error().detail<filed::json::error_detail>();
    fuzzing::require(detail != nullptr, "an error has its place");
    const bool has_begun = detail->place == "token" && talkative.error().code() != filed::json::errc::missing_member;
    if (has_begun) fuzzing::require(detail->excerpt.empty() && detail->type_name.empty(), "a secret's text is withheld");
}

using checker = void (*)(std::string_view);
constexpr checker checkers[] = {
    &fuzzing::check_reading<Everything>,
    &fuzzing::check_reading<bool>,
    &fuzzing::check_reading<std::int8_t>,
    &fuzzing::check_reading<std::uint8_t>,
    &fuzzing::check_reading<std::int32_t>,
    &fuzzing::check_reading<std::int64_t>,
    &fuzzing::check_reading<std::uint64_t>,
    &fuzzing::check_reading<float>,
    &fuzzing::check_reading<double>,
    &fuzzing::check_reading<std::string>,
    &fuzzing::check_reading<ID>,
    &fuzzing::check_reading<Date>,
    &fuzzing::check_reading<Color>,
    &fuzzing::check_reading<filed::open_enum<Color>>,
    &fuzzing::check_reading<raw>,
    &fuzzing::check_reading<generic_value>,
    &fuzzing::check_reading<Point>,
    &fuzzing::check_reading<Chain>,
    &fuzzing::check_reading<Node>,
    &fuzzing::check_reading<std::variant<Circle, Square, Named>>,
    &fuzzing::check_reading<filed::one_of<Circle, Square>>,
    &fuzzing::check_reading<std::optional<std::vector<std::optional<double>>>>,
    &fuzzing::check_reading<std::vector<std::vector<bool>>>,
    &fuzzing::check_reading<std::vector<Everything>>,
    &fuzzing::check_reading<std::array<std::array<int, 2>, 2>>,
    &fuzzing::check_reading<std::map<std::string, std::map<ID, raw>>>,
    &fuzzing::check_reading<std::map<std::string, filed::input<Date>>>,
    &fuzzing::check_reading<Described>,
    &fuzzing::check_reading<std::vector<Described>>,
    &fuzzing::check_reading<Filter>,
    &check_unordered<std::vector<Point>>,
    &check_unordered<Described>,
    &check_secret,
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    checkers[data[0] % std::size(checkers)](fuzzing::text_of(data + 1, size - 1));
    return 0;
}
