// The default options against the grammar: by tables of texts that implementations disagree on, and by trying all short texts.

#include "generic_value.hpp"
#include "reference_json.hpp"

#include <filed/graphql/one_of.hpp>
#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace json = filed::json;
using namespace std::string_view_literals;

namespace {

struct Known {
    int known = 0;
};
using Open = filed::one_of<Known>;

/// The ways in which a text comes to be checked: kept, taken apart by a program's codec, and skipped by each of the functions
/// that skip. `before` and `behind` make a whole text of it.
struct way {
    std::string_view name, before, behind;
    bool (*accepts)(std::string_view text);
};

template <class T>
bool accepts(std::string_view text) {
    return json::read<T>(text).has_value();
}

constexpr way ways[] = {
    {"kept", "", "", &accepts<json::raw>},
    {"generic", "", "", &accepts<generic_value>},
    {"an unknown member, last", R"({"known":1,"x":)", "}", &accepts<Known>},
    {"an unknown member, first, pretty", "{ \"x\": ", ", \"known\": 1}", &accepts<Known>},
    {"an element", "[", "]", &accepts<std::vector<json::raw>>},
    {"a value of a map", R"({"k":)", "}", &accepts<std::map<std::string, generic_value>>},
    {"before the type's name", R"({"x":)", R"(,"__typename":"Known","known":2})", &accepts<Open>},
    {"in an object of unknown type", R"({"__typename":"Cube","x":)", "}", &accepts<Open>},
};

/// Checks every way, or the first few, against the grammar.
void check_by_grammar(std::string_view text, std::size_t number_of_ways = std::size(ways)) {
    for (std::size_t i = 0; i < number_of_ways; ++i) {
        std::string whole{ways[i].before};
        whole.append(text).append(ways[i].behind);
        if (ways[i].accepts(whole) != reference::json_text{whole}.is_valid())
            FAIL_CHECK("differs from the grammar as " << ways[i].name << ": " << whole);
    }
}

/// All texts of up to `longest` of the given parts.
template <class Function>
void for_each_text(const std::vector<std::string_view>& parts, std::size_t longest, Function function) {
    std::string text;
    const auto extend = [&](const auto& self, std::size_t left) -> void {
        function(text);
        if (left == 0) return;
        for (const std::string_view part : parts) {
            text.append(part);
            self(self, left - 1);
            text.resize(text.size() - part.size());
        }
    };
    extend(extend, longest);
}

/// An error points at what is wrong or before it, and says that the text ended only if more text could have mended it.
void check_error(std::string_view text) {
    const reference::json_text expected{text};
    const filed::result<json::raw> outcome = json::read<json::raw>(text);
    if (outcome.has_value() != expected.is_valid()) FAIL_CHECK("differs from the grammar: " << text);
    if (outcome) return;
    const auto* detail = outcome.error().detail<json::error_detail>();
    REQUIRE(detail != nullptr);
    if (detail->offset > expected.stop()) FAIL_CHECK("points " << detail->offset - expected.stop() << " bytes too far: " << text);
    if (outcome.error() == json::errc::unexpected_end && expected.stop() != text.size())
        FAIL_CHECK("would not be right with more: " << text);
    if (outcome.error() == json::errc::trailing_data && !reference::json_text{text.substr(0, detail->offset)}.is_valid())
        FAIL_CHECK("nothing whole stands before: " << text);
}

struct topic {
    std::string_view name;
    std::vector<std::string_view> texts;
};
void check_topics(const std::vector<topic>& topics, bool are_valid) {
    for (const topic& group : topics) {
        CAPTURE(group.name);
        for (const std::string_view text : group.texts) {
            CAPTURE(text);
            REQUIRE(reference::json_text{text}.is_valid() == are_valid);
            check_by_grammar(text);
            check_error(text);
        }
    }
}

} // namespace

TEST_CASE("conformance: texts that are JSON") {
    // clang-format off
    const std::vector<topic> topics = {
        {"Any value may stand alone (section 2), with white space of four kinds around it",
         {"null", "true", "false", "0", "\"\"", "[]", "{}", " null", "\tnull\n", "\r\n[]\r\n", " \t\r\n 1 \t\r\n ", "[\n]",
          "{\t}"}},
        {"Arrays and objects",
         {"[null]", "[[]]", "[[],[]]", "[{}]", "[1,\"a\",null,true,{},[]]", "[ 1 , 2 ]", "[1\n,1]", "[\"\"]",
          "[[[[[[[[[[0]]]]]]]]]]", R"({"a":1})", R"({"a":{}})", R"({"":0})", R"({"":{"":{"":""}}})", R"({"a":1,"a":1})",
          R"({"a":1,"a":2,"a":{}})", R"({"a":[],"b":{"c":null}})", R"({ "a" : 1 , "b" : 2 })", R"({"\u0000":1})", R"({"\"":"\""})",
          R"({"with space":1})", R"({"a\/b":1})", "{\"\x7F\":1}", "{\"é漢\":1}", R"({"123":123})", R"({"__proto__":1})",
          R"({"a":"b","b":"a"})"}},
        {"Numbers (section 6)",
         {"-0", "1", "-1", "10", "1234567890", "-0.0", "0.5", "1.0", "1.10", "123.456", "0e0", "0E0", "0e+0", "0e-0", "1e5", "1E5",
          "1e+5", "1e-5", "1e05", "1e005", "1.5e+10", "-1.5E-10", "20e1",
          "0.000000000000000000000000000000000000000000000000000000000000000000000000000001", "123456789012345678901234567890",
          "-123456789012345678901234567890.123456789012345678901234567890e-1234567890", "1e9999", "-1e-9999", "[-0]", "[1,-1,0]",
          "{\"a\":-0.1e+1}", " 4 ", "[1]\n"}},
        {"Strings (section 7)",
         {R"("a")", R"(" ")", R"("\"\\\/\b\f\n\r\t")", R"("\u0041")", R"("\u00e9")", R"("\u00E9\u00e9")", R"("\u0000")",
          R"("\u001f")", R"("\u007F\u0080")", R"("\u2028\u2029")", R"("\ud834\udd1e")", R"("\uD800\uDC00\uDBFF\uDFFF")",
          R"("a\ud83d\ude00b")", R"("\uFFFE\uFFFF\uFDD0")", R"("\\u0041")", R"("\\\\")", R"("\\\"")", R"("/")", "\"\x7F\"",
          "\"'\"", "\"a//b\"", "\"/*a*/\"", "\"[1,2]{}:,\"", "\"null\"", "\"\xC2\x80\"", "\"\xDF\xBF\"", "\"\xE0\xA0\x80\"",
          "\"\xED\x9F\xBF\"", "\"\xEE\x80\x80\"", "\"\xEF\xBF\xBE\xEF\xBF\xBF\"", "\"\xEF\xBB\xBF\"", "\"\xF0\x90\x80\x80\"",
          "\"\xF4\x8F\xBF\xBF\"", "\"\xE2\x80\xA8\xE2\x80\xA9\"", "\"\xC2\xA0\"",
          "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\""}},
    };
    // clang-format on
    check_topics(topics, true);
}

TEST_CASE("conformance: texts that are not JSON") {
    // clang-format off
    const std::vector<topic> topics = {
        {"Nothing, and white space that is none",
         {"", " ", "\n\t\r ", "\f1", "1\v", "\xC2\xA0[]", "[\xC2\xA0]", "[]\xE2\x80\x8B", "[\x0C]", "\xEF\xBB\xBF",
          "\xEF\xBB\xBF{}", "\xEF\xBB[]", "\0"sv, "[]\0"sv, "\0[]"sv, "[\0]"sv, "\x1A[]", "[]\x1A", "\x7F", "\x80", "\xFF"}},
        {"Literal names",
         {"True", "TRUE", "tru", "truee", "fals", "nul", "nulll", "nu", "NaN", "nan", "undefined", "Infinity", "-Infinity",
          "[nul]", "[true false]", "[truefalse]", "t", "n", "\xC3\xA9", "(null)"}},
        {"Arrays",
         {"[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[1,,]", "[,,]", "[1 2]", "[1 true]", "[1:2]", "[1;2]",
          "[\"a\":1]", "[1}", "[1]]", "[[1]", "[]]", "[}", "[[,]]", "[*]", "[a", "[\"", "[\"a", "[\"a\"", "[\"a\",",
          "[\"a\"\"b\"]", "[1,\n1\n,1", "[...]", "[1]x", "[1][2]", "[1],", ",[1]", "x[1]", "<[1]>", "[1]#", "[1]//", "[1]/**/",
          "/**/[1]", "[/**/1]", "[1/**/]", "[//\n1]", "[#\n1]", "<null>", "[a]", "['a']", "[`a`]", "[\"a\"+\"b\"]", "[1+1]",
          "[f(1)]", "[ , ]"}},
        {"Objects",
         {"{", "}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,\"a\":1}", "{,}", "{\"a\":1,,\"b\":2}", "{\"a\" 1}",
          "{\"a\"::1}", "{\"a\":1:2}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{\"a\":1]", "{a:1}", "{'a':1}", "{1:1}",
          "{null:1}", "{true:1}", "{[]:1}", "{{}:1}", "{\"a\":1", "{\"a\":", "{\"a\"", "{\"a", "{\"", "{\"a\":1,",
          "{\"a\":1,\"b\"", "{\"a\":1}}", "{\"a\":1}{}", "{\"a\":1}/", "{\"a\":1}//", "{\"a\":1}#", "{\"a\":1}/*", "{\"a\":/**/1}",
          "{\"a\"/**/:1}", "{\"a\":a}", "{\"a\":'a'}", "{\"a\":\"b\",\"c\"}", "{\"a\",\"b\"}", "{\"a\"=1}", "{\"a\"=>1}",
          "{\"a\":1,\n}", "{\"a\":1,null}", "{:1}", "{\"a\\\":1}", "{\"\xFF\":1}", "{\"\n\":1}", "{\"\\x\":1}",
          "{\"a\":\"\xC0\x80\"}", "{\xC3\xA9:1}"}},
        {"Numbers",
         {"-", "+", "+1", "--1", "-+1", "+-1", "01", "-01", "00", "-00", "012", "0x1", "0X1F", "0b1", "0o7", "1_000", "1,5",
          "1'000", ".5", "-.5", "+.5", ".", "5.", "-5.", "5.e1", "5.+1", ".e1", "0.e1", "1e", "1E", "1e+", "1e-", "1eE2", "1e1.5",
          "1e+-1", "1.2.3", "1.2e", "1ee1", "e1", "-e1", "1 000", "1a", "1.5f", "1l", "0.1.2", "[-]", "[1e]", "[- 1]", "[1 .5]",
          "[1.]", "[.1]", "[+1]", "[01]", "[-01]", "[0x42]", "[1e]", "[-NaN]", "[-foo]", "[1\xE5]", "[0e]", "[0e+]", "[-2.]",
          "[2.e-3]", "[1.0e]", "[1.0e+]", "[1.0e-]", "\xEF\xBC\x91", "[\xEF\xBC\x91]", "\xE2\x88\x92" "1", "1\0"sv, "12\0"sv,
          "[1\0]"sv, "123\0garbage"sv, "0 0", "- 1"}},
        {"Strings",
         {"\"", "\"a", "'a'", "\"a\"b", "\"a\"\"b\"", "a", "\"\\\"", "\"\\", "\"\\\\\\\"", "\"\\x41\"", "\"\\a\"", "\"\\v\"",
          "\"\\0\"", "\"\\'\"", "\"\\U0041\"", "\"\\u\"", "\"\\u0\"", "\"\\u00\"", "\"\\u004\"", "\"\\u004g\"", "\"\\u00 41\"",
          "\"\\u+041\"", "\"\\u-041\"", "\"\\u{41}\"", "\"\\ u0041\"", "\"\\\n\"", "\"\\\xC3\xA9\"", "\"\\\xF0\x9F\x98\x80\"",
          "\"\\\0\""sv, "\"\x01\"", "\"\x1F\"", "\"\n\"", "\"\r\"", "\"\t\"", "\"\b\"", "\"\0\""sv, "\"a\0b\""sv, "\"\\u0041",
          "\"\\u00"}},
        {"Half a surrogate pair is a choice of ours: RFC 8259 section 8.2 calls what readers make of it unpredictable",
         {"\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud800a\"", "\"\\ud800\\n\"",
          "\"\\ud800\\u0041\"", "\"\\ud800\\u\"", "\"\\ud800\\\"", "\"\\ud800\\udc0\"", "\"\\ud800\\ue000\"",
          "\"\\ud83d\\\\ude00\"", "\"\\uD8\\u00DC\"", "\"\\ud800", "\"\\ud800\\ud", "\"\\uDBFF\\u0000\""}},
        {"UTF-8 (RFC 3629): alone, overlong, surrogates, too great, cut",
         {"\"\x80\"", "\"\xBF\"", "\"\xC0\xAF\"", "\"\xC1\xBF\"", "\"\xC3\"", "\"\xC3(\"", "\"\xE0\x80\xAF\"", "\"\xE0\x9F\xBF\"",
          "\"\xE6\xBC\"", "\"\xED\xA0\x80\"", "\"\xED\xBF\xBF\"", "\"\xED\xA0\xBD\xED\xB8\x80\"", "\"\xF0\x80\x80\x80\"",
          "\"\xF0\x8F\xBF\xBF\"", "\"\xF0\x9F\x98\"", "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"", "\"\xF8\x88\x80\x80\x80\"",
          "\"\xFE\"", "\"\xFF\"", "\"\xE9\"", "\"a\xFFz\"", "\xC3\xA9\"\"", "\"\xC3", "\"\xF0\x9F\x98\x80"}},
        {"Other encodings (section 8.1): UTF-16 and UTF-32",
         {"[\0]\0"sv, "\0[\0]"sv, "\xFF\xFE[\0]\0"sv, "\xFE\xFF\0[\0]"sv, "[\0\0\0]\0\0\0"sv, "1\0"sv, "\0001"sv}},
        {"Several values, and texts of other languages",
         {"1 2", "1\n2", "{}{}", "[]{}", "null null", "1,2", "\"a\":1", "a=1", "- a\n- b", "<?xml version=\"1.0\"?>",
          "callback({})", ")]}',\n{}", "/", "//", "\\", "\\u0041", ",", ":", "'"}},
    };
    // clang-format on
    check_topics(topics, false);
}

TEST_CASE("conformance: what each of JSON_checker's files is about") {
    // In texts of our own, in the order of its files; `scripts/json-suites` brings the files themselves.
    struct subject {
        std::string_view name, text;
        bool is_valid = false;
    };
    const subject subjects[] = {
        {"fail1: a string alone, which RFC 8259 allows", R"("neither an object nor an array")", true},
        {"fail2: an array without an end", R"(["no end")"},
        {"fail3: a key without quotation marks", R"({key: "value"})"},
        {"fail4: a comma before the end of an array", R"(["one",])"},
        {"fail5: two of them", R"(["one",,])"},
        {"fail6: no value before a comma", R"([  ,"the first is missing"])"},
        {"fail7: a comma behind the text", R"(["whole"],)"},
        {"fail8: a bracket behind the text", R"(["whole"]])"},
        {"fail9: a comma before the end of an object", R"({"key": true,})"},
        {"fail10: a value behind the text", R"({"key": true} "and more")"},
        {"fail11: an expression", R"({"sum": 1 + 2})"},
        {"fail12: a call", R"({"call": alert()})"},
        {"fail13: a zero before a number", R"({"number": 013})"},
        {"fail14: a hexadecimal number", R"({"number": 0x14})"},
        {"fail15: an escape by a hexadecimal number", R"(["escape: \x15"])"},
        {"fail16: a reverse solidus outside a string", R"([\no_string])"},
        {"fail17: an escape by an octal number", R"(["escape: \017"])"},
        {"fail18: twenty levels, which are within the limit", R"([[[[[[[[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]]]]]]])", true},
        {"fail19: no colon", R"({"key" null})"},
        {"fail20: two colons", R"({"key":: null})"},
        {"fail21: a comma for a colon", R"({"key", null})"},
        {"fail22: a colon for a comma", R"(["one": false])"},
        {"fail23: another literal", R"(["one", truth])"},
        {"fail24: apostrophes", R"(['one'])"},
        {"fail25: tabs in a string", "[\"a\tb\tc\"]"},
        {"fail26: tabs behind a reverse solidus", "[\"a\\\tb\\\tc\"]"},
        {"fail27: a line break in a string", "[\"a\nb\"]"},
        {"fail28: a line break behind a reverse solidus", "[\"a\\\nb\"]"},
        {"fail29: an exponent without digits", "[0e]"},
        {"fail30: an exponent of a sign", "[0e+]"},
        {"fail31: an exponent of two signs", "[0e+-1]"},
        {"fail32: a comma for the end of an object", R"({"key": true,)"},
        {"fail33: the other bracket", R"(["one"})"},
        {"pass1: everything there is",
         "[\n \"text\", {\"one member\": [\"one element\"]}, {}, [], -42, true, false, null,\n {\"integer\": 1234567890, \"real\": "
         "-9876.543210, \"e\": 0.123456789e-12, \"E\": 1.234567890E+34, \"\":  23456789012e66, \"zero\": 0, \"space\": \" \", "
         "\"quote\": \"\\\"\", \"backslash\": \"\\\\\", \"controls\": \"\\b\\f\\n\\r\\t\", \"slash\": \"/ & \\/\", \"hex\": "
         "\"\\u0123\\u4567\\u89AB\\uCDEF\\uabcd\\uef4A\", \"signs\": \"`1~!@#$%^&*()_+-={':[,]}|;.</>?\", \"comment\": \"// /* "
         "<!-- --\", \"# -- --> */\": \" \", \" s p a c e d \" :[1,2 , 3\n\n,\n\n4 , 5        ,          6           ,7        ]},"
         "\n0.5 ,98.6\n,\n99.44\n,\n\n1066,\n1e1,\n0.1e1,\n1e-1,\n1e00,2e+00,2e-00\n,\"rosebud\"]",
         true},
        {"pass2: nineteen levels", R"([[[[[[[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]]]]]])", true},
        {"pass3: an object", "{\n    \"outer\": {\n        \"a key\": \"a value\",\n        \"more\": \"text\"\n    }\n}\n", true},
    };
    CHECK(std::size(subjects) == 36);
    for (const subject& each : subjects) {
        CAPTURE(each.name);
        CHECK(accepts<json::raw>(each.text) == each.is_valid);
        CHECK(reference::json_text{each.text}.is_valid() == each.is_valid);
        check_by_grammar(each.text);
        check_error(each.text);
    }
}

TEST_CASE("conformance: where RFC 8259 leaves a choice") {
    // Numbers of any size and precision are JSON (section 6); only a C++ type has a range.
    CHECK(json::read<json::raw>("1e400").value().text() == "1e400");
    CHECK(json::read<double>("1e400").error() == json::errc::number_out_of_range);
    CHECK(json::read<double>("123123123123123123123123123123").value() == 123123123123123123123123123123.0);
    CHECK(json::read<std::int64_t>("123123123123123123123123123123").error() == json::errc::number_out_of_range);
    CHECK(json::read<double>("1e-400").value() == 0.0);
    // Nesting (section 9): as deep as the limit.
    for (const std::size_t depth : {255u, 256u, 257u, 500u, 100'000u}) {
        const std::string arrays = std::string(depth, '[') + std::string(depth, ']');
        CHECK(json::read<json::raw>(arrays).has_value() == (depth <= json::limits{}.depth));
        CHECK(json::read<generic_value>(arrays).has_value() == (depth <= json::limits{}.depth));
    }
    // A byte order mark (section 8.1: readers may ignore it) is not ignored, inside a string it is a character.
    CHECK(json::read<json::raw>("\xEF\xBB\xBF[]").error() == json::errc::syntax_error);
    CHECK(json::read<std::string>("\"\xEF\xBB\xBF\"").value() == "\xEF\xBB\xBF");
    // Equal names (section 4): the last counts.
    CHECK(json::read<Known>(R"({"known":1,"known":2})").value().known == 2);
    CHECK(json::read<std::map<std::string, int>>(R"({"a":1,"\u0061":2})").value().at("a") == 2);
    // U+0000 in strings and names, noncharacters.
    CHECK(json::read<std::string>(R"("a\u0000b")").value() == "a\0b"sv);
    CHECK(json::read<std::map<std::string, int>>(R"({"\u0000":1})").value().count(std::string(1, '\0')) == 1);
    CHECK(json::read<std::string>(R"("\uFDD0\uFFFF")").value() == "\xEF\xB7\x90\xEF\xBF\xBF");
}

TEST_CASE("conformance: all short texts of structure") {
    std::size_t accepted = 0;
    for_each_text({"{", "}", "[", "]", ",", ":", "\"", "0", " "}, 5, [&](std::string_view text) {
        check_error(text);
        accepted += reference::json_text{text}.is_valid() ? 1u : 0u;
        if (text.size() <= 3) check_by_grammar(text);
    });
    CHECK(accepted > 300);
    // Longer ones, of whole tokens.
    for_each_text({"{", "}", "[", "]", ",", "\"a\":", "1"}, 6, [](std::string_view text) { check_by_grammar(text, 3); });
    for_each_text({"{\"a\":", "{", "}", "[", "]", ", ", "null", ":"}, 4, [](std::string_view text) { check_by_grammar(text); });
}

TEST_CASE("conformance: all short texts of numbers and literals") {
    for_each_text({"0", "1", "-", "+", ".", "e", "E"}, 6, [](std::string_view text) {
        const bool is_valid = reference::json_text{text}.is_valid();
        if (accepts<json::raw>(text) != is_valid) FAIL_CHECK("kept: " << text);
        if (accepts<double>(text) != is_valid) { // the only other reason: numbers too great
            if (!is_valid || json::read<double>(text).error() != json::errc::number_out_of_range) FAIL_CHECK("a double: " << text);
        }
        const bool is_integer = is_valid && text.find_first_of(".eE") == std::string_view::npos;
        if (accepts<std::int64_t>(text) != is_integer) FAIL_CHECK("an integer: " << text);
    });
    for (std::string_view literal : {"true"sv, "false"sv, "null"sv}) {
        for (std::size_t place = 0; place < literal.size(); ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string text{literal};
                text[place] = static_cast<char>(byte);
                check_by_grammar(text, 4);
                check_error(text);
            }
            check_by_grammar(literal.substr(0, place));
        }
    }
}

TEST_CASE("conformance: all short strings of escapes and sequences") {
    const std::vector<std::string_view> parts = {"\\", "u", "\\u", "\\ud800", "\\udfff", "\\uDBFF",  "00",   "4a",
                                                 "\"", "n", "x",   "\x1F",    "\x7F",    "\xC3\xA9", "\xC3", "\x80"};
    for_each_text(parts, 3, [](std::string_view content) {
        for (const std::string_view before : {"\""sv, "\"0123456789abcd"sv}) {
            std::string text{before};
            text.append(content).append("\"");
            const bool is_valid = reference::json_text{text}.is_valid();
            if (accepts<std::string>(text) != is_valid) FAIL_CHECK("a string: " << text);
            if (accepts<json::raw>(text) != is_valid) FAIL_CHECK("kept: " << text);
        }
    });
    for_each_text({"\\u", "d800", "dc00", "0041", "\\"}, 4,
                  [](std::string_view content) { check_by_grammar('"' + std::string{content} + '"'); });
}

TEST_CASE("conformance: all sequences of bytes at the borders of UTF-8") {
    // Each byte at which the table of RFC 3629, section 4, changes, and its neighbours.
    constexpr std::string_view borders =
        "\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0\xF1\xF3\xF4\xF5\xFF"sv;
    std::vector<std::string_view> parts;
    for (std::size_t i = 0; i < borders.size(); ++i)
        parts.push_back(borders.substr(i, 1));
    std::size_t valid = 0;
    std::string text;
    for_each_text(parts, 4, [&](std::string_view bytes) {
        text.assign(1, '"').append(bytes).append(1, '"');
        const bool is_valid = reference::json_text{text}.is_valid();
        valid += is_valid ? 1u : 0u;
        if (accepts<json::raw>(text) != is_valid) FAIL_CHECK("differs from the rules: " << text);
    });
    CHECK(valid > 100);
}

TEST_CASE("conformance: texts come back byte for byte") {
    const std::string_view texts[] = {
        "null",
        "true",
        "false",
        "0",
        "\"foo\"",
        "[]",
        "{}",
        "[0,1]",
        R"({"foo":"bar"})",
        R"({"a":null,"foo":"bar"})",
        "[null]",
        "[true,false]",
        "[-1]",
        "[-2147483648,2147483647]",
        "[-1234567890123456789]",
        "[-9223372036854775808]",
        "[1234567890123456789]",
        "[9223372036854775807]",
        "[18446744073709551615]",
        "[0.0]",
        "[-0.0]",
        "[1.2345]",
        "[-1.2345]",
        "[5e-324]",
        "[2.225073858507201e-308]",
        "[2.2250738585072014e-308]",
        "[1.7976931348623157e+308]",
        "[1E+2,1e00,123456789012345678901234567890]",
        "\"\"",
        "[\"\"]",
        R"(["\"\\/\b\f\n\r\t"])",
        R"(["\u0001\u001f"])",
        "[\"\x7F\"]",
        "[\"é漢😀\"]",
        R"({"":[[],{},[{"":{}}]],"a":[1,"1",null,{"b":[false]}]})",
        R"([[[[[[[[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]]]]]]])",
        R"({"b":1,"a":2,"b":3})",
    };
    for (const std::string_view text : texts) {
        CAPTURE(text);
        CHECK(json::write(json::read<json::raw>(text).value()).value() == text);
        CHECK(json::write(json::read<generic_value>(text).value()).value() == text);
    }
}
