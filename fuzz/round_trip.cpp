// Writing values of any content and reading them back. The input's bytes are the content: the bits of numbers, the bytes of strings.

#include "fuzzing.hpp"

#include <filed/graphql/date.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/open_enum.hpp>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace json = filed::json;

namespace {

/// Takes the input apart; zeroes behind its end.
class source {
public:
    source(const std::uint8_t* data, std::size_t size) : data_{data}, left_{size} {}

    template <class T>
    [[nodiscard]] T number() {
        T value{};
        const std::size_t size = std::min(sizeof value, left_);
        if (size != 0) std::memcpy(&value, data_, size);
        advance(size);
        return value;
    }
    /// At most 255 bytes, any of them.
    [[nodiscard]] std::string text() {
        const std::size_t size = std::min<std::size_t>(number<std::uint8_t>(), left_);
        std::string text{reinterpret_cast<const char*>(data_), size};
        advance(size);
        return text;
    }
    [[nodiscard]] bool at_end() const { return left_ == 0; }

private:
    void advance(std::size_t size) {
        data_ += size;
        left_ -= size;
    }

    const std::uint8_t* data_;
    std::size_t left_;
};

/// Judged without the library, as the content of a JSON string whose special bytes are escaped.
bool is_utf8(std::string_view text) {
    std::string quoted{'"'};
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) < 0x20)
            quoted += "\\n"; // any escape will do
        else
            (byte == '"' || byte == '\\' ? quoted += '\\' : quoted) += byte;
    }
    return reference::json_text{quoted += '"'}.is_valid();
}

enum class Color { red, green, blue_ };
struct Empty {};
struct Chain {
    std::unique_ptr<Chain> next;
};
struct Leaf {
    std::string text;
    filed::ID id;
    double number = 0;
    std::int64_t integer = 0;
};
struct a_member_name_that_uses_up_nearly_all_of_the_slack {
    std::vector<Leaf> the_first_member_has_a_name_of_nearly_sixty_bytes_as_well_;
};
struct Value {
    a_member_name_that_uses_up_nearly_all_of_the_slack the_longest_name_that_fits_into_the_slack_without_asking;
    std::map<std::string, Leaf> map;
    std::variant<Leaf, Empty> alternative;
    std::optional<float> single;
    filed::input<std::uint64_t> input;
    filed::Date date;
    Color color{};
    filed::open_enum<Color> open_color;
    std::vector<bool> flags;
    std::unique_ptr<Chain> chain;
};

Leaf leaf_of(source& bytes) {
    Leaf leaf;
    leaf.text = bytes.text();
    leaf.id = filed::ID{bytes.text()};
    leaf.number = bytes.number<double>();
    leaf.integer = bytes.number<std::int64_t>();
    return leaf;
}

Value value_of(source& bytes) {
    Value value;
    const unsigned shape = bytes.number<std::uint8_t>();
    value.date =
        filed::Date{std::chrono::sys_time<std::chrono::nanoseconds>{std::chrono::nanoseconds{bytes.number<std::int64_t>()}}};
    if ((shape & 1) != 0)
        value.alternative = leaf_of(bytes);
    else
        value.alternative = Empty{};
    if ((shape & 2) != 0) value.single = bytes.number<float>();
    if ((shape & 4) != 0)
        value.input = bytes.number<std::uint64_t>();
    else if ((shape & 8) != 0)
        value.input = nullptr;
    value.color = static_cast<Color>(shape >> 4 & 3);
    value.open_color = filed::open_enum<Color>{bytes.text()};
    std::unique_ptr<Chain>* last = &value.chain;
    for (unsigned length = bytes.number<std::uint8_t>(); length != 0; --length) {
        *last = std::make_unique<Chain>();
        last = &(*last)->next;
    }
    for (unsigned bits = bytes.number<std::uint8_t>(); bits != 0; bits >>= 1)
        value.flags.push_back((bits & 1) != 0);
    while (!bytes.at_end()) {
        if ((shape & 0x40) != 0)
            value.map[bytes.text()] = leaf_of(bytes);
        else
            value.the_longest_name_that_fits_into_the_slack_without_asking
                .the_first_member_has_a_name_of_nearly_sixty_bytes_as_well_.push_back(leaf_of(bytes));
    }
    return value;
}

/// Whether JSON can express it: finite numbers, known enumerators, texts in UTF-8, and no more levels than the limit.
bool is_expressible(const Leaf& leaf) { return std::isfinite(leaf.number) && is_utf8(leaf.text) && is_utf8(leaf.id); }
bool is_expressible(const Value& value) {
    const auto& list =
        value.the_longest_name_that_fits_into_the_slack_without_asking.the_first_member_has_a_name_of_nearly_sixty_bytes_as_well_;
    if (!std::all_of(list.begin(), list.end(), [](const Leaf& leaf) { return is_expressible(leaf); })) return false;
    for (const auto& [key, leaf] : value.map)
        if (!is_utf8(key) || !is_expressible(leaf)) return false;
    if (const auto* leaf = std::get_if<Leaf>(&value.alternative); leaf != nullptr && !is_expressible(*leaf)) return false;
    if (value.single && !std::isfinite(*value.single)) return false;
    if (filed::reflect::enum_name(value.color).empty() || !is_utf8(value.open_color.text())) return false;
    std::size_t depth = 1;
    for (const Chain* link = value.chain.get(); link != nullptr; link = link->next.get())
        ++depth;
    return depth <= json::limits{}.depth;
}

void require_same(const Leaf& left, const Leaf& right) {
    fuzzing::require(left.text == right.text && left.id == right.id, "texts come back");
    fuzzing::require(std::bit_cast<std::uint64_t>(left.number) == std::bit_cast<std::uint64_t>(right.number), "doubles come back");
    fuzzing::require(left.integer == right.integer, "integers come back");
}

void require_same(const Value& left, const Value& right) {
    const auto& left_list =
        left.the_longest_name_that_fits_into_the_slack_without_asking.the_first_member_has_a_name_of_nearly_sixty_bytes_as_well_;
    const auto& right_list =
        right.the_longest_name_that_fits_into_the_slack_without_asking.the_first_member_has_a_name_of_nearly_sixty_bytes_as_well_;
    fuzzing::require(left_list.size() == right_list.size(), "lists come back");
    for (std::size_t i = 0; i < left_list.size(); ++i)
        require_same(left_list[i], right_list[i]);
    fuzzing::require(left.map.size() == right.map.size(), "maps come back");
    for (auto l = left.map.begin(), r = right.map.begin(); l != left.map.end(); ++l, ++r) {
        fuzzing::require(l->first == r->first, "keys come back");
        require_same(l->second, r->second);
    }
    fuzzing::require(left.alternative.index() == right.alternative.index(), "alternatives come back");
    if (const auto* leaf = std::get_if<Leaf>(&left.alternative)) require_same(*leaf, std::get<Leaf>(right.alternative));
    fuzzing::require(left.single.has_value() == right.single.has_value(), "optionals come back");
    if (left.single)
        fuzzing::require(std::bit_cast<std::uint32_t>(*left.single) == std::bit_cast<std::uint32_t>(*right.single),
                         "floats come back");
    fuzzing::require(left.input == right.input, "inputs come back");
    fuzzing::require(left.date == right.date && left.date.text() == right.date.text(), "dates come back");
    fuzzing::require(left.color == right.color && left.open_color == right.open_color, "enumerators come back");
    fuzzing::require(left.flags == right.flags, "flags come back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    source bytes{data, size};
    const Value value = value_of(bytes);

    std::string text(size % 70, '#');
    text.shrink_to_fit();
    const std::string before = text;
    const filed::result<void> written = json::append_to(text, value);
    fuzzing::require(written.has_value() == is_expressible(value), "all that JSON can express is written, and nothing else");
    fuzzing::require(text.starts_with(before), "what was there before stays");
    if (!written) {
        fuzzing::require(text == before, "an error leaves nothing");
        return 0;
    }
    text.erase(0, before.size());
    fuzzing::require(reference::json_text{text}.is_valid(), "what is written is JSON");
    const filed::result<Value> again = fuzzing::read<Value>(text);
    fuzzing::require(again.has_value(), "what is written can be read");
    require_same(value, *again);
    std::string reused = before;
    fuzzing::require(json::write_to(reused, *again).has_value() && reused == text, "a string that is used again gets the same");
    return 0;
}
