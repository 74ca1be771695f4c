#include <filed/json/codec.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace json = filed::json;

namespace {

/// An amount in cents, as text with two decimals: the example of codec.hpp.
struct money {
    std::int64_t cents = 0;
};
/// A type of three optional parts: absent when zero, absent in the text when missing.
struct flags {
    unsigned bits = 0;
};
/// A codec made of other codecs.
struct pair_of_numbers {
    int first = 0, second = 0;
};
struct invoice {
    std::string id;
    money total;
    flags options;
    std::vector<pair_of_numbers> pairs;
};

} // namespace

template <>
struct json::codec<money> {
    static const char* read(reader& in, const char* at, money& value) {
        std::string_view text;
        const char* const end = in.text(at, text);
        if (end == nullptr) return nullptr;
        const std::size_t dot = text.find('.');
        std::int64_t whole = 0, part = 0;
        if (dot == std::string_view::npos || dot + 3 != text.size() || std::from_chars(text.data(), text.data() + dot, whole).ptr != text.data() + dot ||
            std::from_chars(text.data() + dot + 1, text.data() + text.size(), part).ptr != text.data() + text.size())
            return in.fail(at, errc::invalid_value, "an amount such as 12.50", "another string");
        value.cents = whole * 100 + part;
        return end;
    }
    static bool write(writer& out, const money& value) {
        const std::string part = std::to_string(value.cents % 100);
        return out.text(std::to_string(value.cents / 100) + (part.size() == 1 ? ".0" : ".") + part);
    }
};
template <>
struct json::codec<flags> {
    static constexpr bool may_be_absent = true;
    static bool absent(const flags& value) { return value.bits == 0; }
    static const char* read(reader& in, const char* at, flags& value) { return codec<unsigned>::read(in, at, value.bits); }
    static bool write(writer& out, const flags& value) { return codec<unsigned>::write(out, value.bits); }
};
template <>
struct json::codec<pair_of_numbers> {
    static const char* read(reader& in, const char* at, pair_of_numbers& value) {
        std::array<int, 2> numbers{};
        at = codec<std::array<int, 2>>::read(in, at, numbers);
        value = {numbers[0], numbers[1]};
        return at;
    }
    static bool write(writer& out, const pair_of_numbers& value) { return codec<std::array<int, 2>>::write(out, {value.first, value.second}); }
};

TEST_CASE("codec: a program's own types, even aggregates") {
    const std::string_view text = R"({"id":"1","total":"12.05","options":3,"pairs":[[1,2],[3,4]]})";
    const invoice value = json::read<invoice>(text).value();
    CHECK(value.total.cents == 1205);
    CHECK(value.options.bits == 3);
    CHECK(value.pairs.at(1).second == 4);
    CHECK(*json::write(value) == text);
}

TEST_CASE("codec: absent when reading and writing") {
    const std::string_view text = R"({"id":"1","total":"0.00","pairs":[]})";
    const invoice value = json::read<invoice>(text).value();
    CHECK(value.options.bits == 0);
    CHECK(*json::write(value) == text);
    CHECK(*json::write(std::vector<flags>(1)) == "[0]"); // an element cannot be left out
}

TEST_CASE("codec: its errors have the place and the path") {
    const filed::error error = json::read<invoice>(R"({"id":"1","total":"12,05","pairs":[]})").error();
    CHECK(error == json::errc::invalid_value);
    CHECK(error.message() == "filed.json.invalid_value: a JSON value does not have the form of its type [total]: expected an amount such as 12.50, "
                             "found another string at line 1, column 19 (byte 18)");
    CHECK(json::read<invoice>(R"({"id":"1","total":"1.00","pairs":[[1,2],[1]]})").error().place() == "pairs[1]");
}
