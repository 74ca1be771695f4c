#include <filed/json/raw.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace json = filed::json;

namespace {

struct holder {
    int id = 0;
    json::raw meta;
    std::optional<json::raw> more;
};

} // namespace

TEST_CASE("raw: null by default, and no way around the check") {
    CHECK(json::raw{}.text() == "null");
    CHECK(json::raw{} == json::raw::parse("null").value());
    CHECK(*json::write(json::raw{}) == "null");
    static_assert(!std::is_constructible_v<json::raw, std::string> && !std::is_constructible_v<json::raw, std::string_view> && !std::is_aggregate_v<json::raw>);
}

TEST_CASE("raw: any value is kept as it came") {
    for (const std::string_view text : {"null", "true", "false", "0", "-0", "-12.50e+03", "\"\"", R"("\u0041\/")", "[]", "[ ]", "{}", "{ \n}", "[1, 2 ,3]",
                                        R"({"b":1,"a":{"b":[{}]},"b":2})", R"([[[[[[]]]],{"":{"":""}}]])", "\"é漢😀\""}) {
        CHECK(json::raw::parse(text).value().text() == text);
        CHECK(json::read<json::raw>(" \n" + std::string{text} + "\t ").value().text() == text);
        const std::string object = "{\"id\":1,\"meta\":" + std::string{text} + "}";
        CHECK(json::read<holder>(object).value().meta.text() == text);
        CHECK(*json::write(json::read<holder>(object).value()) == object.substr(0, object.size() - 1) + ",\"more\":null}");
    }
}

TEST_CASE("raw: what is no JSON") {
    for (const std::string_view text : {"",         " ",          "nul",        "nulll",     "True",       "'a'",        "[",          "]",          "[1",       "[1,]",
                                        "[,1]",     "[1 2]",      "[1,,2]",     "{",         "}",          "{\"a\"}",    "{\"a\":}",   "{\"a\":1,}", "{a:1}",    "{1:1}",
                                        "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{,}",  "[}",        "{]",         "[1}",        "{\"a\":1]",  "1 2",        "[]]",      "{}}",
                                        "\"",       "\"a",        "\"\\",       "\"\\\"",    "\"\\u12\"",  "\"\\q\"",    "\"\n\"",     "\"\t\"",     "01",       "-",
                                        "+1",       "1.",         ".1",         "1e",        "1e+",        "--1",        "0x1",        "1a",         "NaN",      "Infinity",
                                        "/**/1",    "1//",        "\xEF\xBB\xBF" "1", "\"\xFF\"", "\"\xC0\x80\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "[\"\\ud800\"]", "\xC2\xA0" "1",
                                        "\f1",      "[1,\v2]",    "undefined",  "[true false]", "{\"a\":true,,}", "*", "[\"a\\\"]", "[\"\\\\\\\"]", "truefalse", "nulltrue"}) {
        CAPTURE(text);
        CHECK(!json::raw::parse(text));
        CHECK(!json::read<json::raw>(text));
        CHECK(!json::read<std::vector<json::raw>>("[" + std::string{text} + ",0]"));
    }
    CHECK(!json::raw::parse(std::string_view{"1\0", 2}));
    CHECK(!json::raw::parse(std::string_view{"\0", 1}));
    CHECK(!json::raw::parse(std::string_view{"[\0]", 3}));
}

TEST_CASE("raw: depth counts from where the value stands") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(json::raw::parse(nested(256)));
    CHECK(json::raw::parse(nested(257)).error() == json::errc::too_deep);
    CHECK(json::read<holder>("{\"id\":1,\"meta\":" + nested(255) + "}"));
    CHECK(json::read<holder>("{\"id\":1,\"meta\":" + nested(256) + "}").error() == json::errc::too_deep);
    // Objects and arrays mixed at every level of the 64-bit words that remember which is which.
    for (std::size_t depth = 1; depth <= 256; ++depth) {
        std::string text;
        for (std::size_t i = 0; i < depth; ++i) text += i % 3 == 0 ? "{\"k\":" : "[";
        text += '0';
        for (std::size_t i = depth; i-- > 0;) text += i % 3 == 0 ? '}' : ']';
        CHECK(json::raw::parse(text));
        const std::size_t at = text.size() - 1 - depth / 2;
        text[at] = text[at] == '}' ? ']' : '}';
        CHECK(json::raw::parse(text).error() == json::errc::syntax_error);
    }
}

TEST_CASE("raw: null in an optional is the empty optional") {
    const holder value = json::read<holder>(R"({"id":1,"meta":null,"more":null})").value();
    CHECK(value.meta.text() == "null");
    CHECK(!value.more);
}
