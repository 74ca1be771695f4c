// Reading every kind of type that has a codec. The first byte of the input chooses the type, the rest is the text.

#include "../tests/json/generic_value.hpp"
#include "fuzzing.hpp"

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
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    checkers[data[0] % std::size(checkers)](fuzzing::text_of(data + 1, size - 1));
    return 0;
}
