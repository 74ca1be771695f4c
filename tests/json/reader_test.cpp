#include <filed/json/reader.hpp>

#include "exact_padding.hpp"
#include "reference_json.hpp"

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace json = filed::json;

namespace {

/// A reader with a text of its own, as a program's codec meets it.
struct reading {
    explicit reading(std::string_view text, json::limits bounds = {}) : padded{text}, in{padded.data(), padded.size(), bounds} {}
    [[nodiscard]] const char* at(std::size_t place) const { return padded.data() + place; }
    [[nodiscard]] filed::error error() { return in.take_error(); }

    exact_padding padded;
    json::reader in;
};

const json::error_detail& detail_of(const filed::error& error) {
    REQUIRE(error.detail<json::error_detail>() != nullptr);
    return *error.detail<json::error_detail>();
}

} // namespace

TEST_CASE("reader: a view is into the text when it can be, and into the reader's memory when it cannot") {
    reading plain{R"("plain and longer than sixteen bytes")"};
    std::string_view view;
    CHECK(plain.in.text(plain.at(0), view) == plain.in.end());
    CHECK(view == "plain and longer than sixteen bytes");
    CHECK(view.data() == plain.at(1));

    reading escaped{R"(["a\u0062c","d\ne"])"};
    const char* end = escaped.in.text(escaped.at(1), view);
    CHECK(view == "abc");
    REQUIRE(end == escaped.at(11));
    end = escaped.in.text(end + 1, view);
    CHECK(view == "d\ne");
    CHECK(end == escaped.at(18));

    reading foreign{"\"\xC3\xA9\xE6\xBC\xA2\""};
    CHECK(foreign.in.text(foreign.at(0), view) == foreign.in.end());
    CHECK(view == "\xC3\xA9\xE6\xBC\xA2");
}

TEST_CASE("reader: a string takes the place of the old one") {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {R"("")", ""},
        {R"("short")", "short"},
        {R"("a text that needs memory of its own, more than the old one had")",
         "a text that needs memory of its own, more than the old one had"},
        {R"("with \"escapes\" \ud83d\ude00")", "with \"escapes\" \xF0\x9F\x98\x80"},
        {"\"\xC3\xA9\xE6\xBC\xA2\"", "\xC3\xA9\xE6\xBC\xA2"},
    };
    for (const auto& [text, expected] : rows) {
        for (const std::size_t before : {0u, 3u, 15u, 16u, 500u}) {
            reading one{text};
            std::string value(before, '#');
            REQUIRE(one.in.text(one.at(0), value) == one.in.end());
            CHECK(value == expected);
        }
    }
}

TEST_CASE("reader: strings of every length, plain, foreign and escaped at every place") {
    for (std::size_t size = 0; size < 80; ++size) {
        const std::string plain(size, 'p');
        const auto check = [](const std::string& encoded, const std::string& expected) {
            const std::string text = '"' + encoded + '"';
            reading one{text};
            std::string value;
            std::string_view view;
            if (one.in.text(one.at(0), value) != one.in.end() || value != expected) FAIL_CHECK("a string: " << text);
            if (one.in.text(one.at(0), view) != one.in.end() || view != expected) FAIL_CHECK("a view: " << text);
            if (one.in.skip(one.at(0)) != one.in.end()) FAIL_CHECK("skipped: " << text);
        };
        check(plain, plain);
        for (std::size_t place = 0; place <= size; ++place) {
            const std::string before = plain.substr(place), behind = plain.substr(0, place);
            check(before + "\\n" + behind, before + '\n' + behind);
            check(before + "\\\\\\\"" + behind, before + "\\\"" + behind);
            check(before + "\xC3\xA9" + behind, before + "\xC3\xA9" + behind);
            check(before + "\xF0\x9F\x98\x80\\u00e9" + behind, before + "\xF0\x9F\x98\x80\xC3\xA9" + behind);
        }
    }
}

TEST_CASE("reader: of several faults in a string the first is reported, whichever way it is read") {
    struct row {
        std::string_view text;
        json::errc code;
        std::size_t offset;
    };
    const row rows[] = {
        {"\"ab\xE9\x01\"", json::errc::invalid_utf8, 3},
        {"\"ab\x01\xE9\"", json::errc::control_character, 3},
        {"\"\\q\xFF\"", json::errc::invalid_escape, 1},
        {"\"\xFF\\q\"", json::errc::invalid_utf8, 1},
        {"\"\\ud800\xFF\"", json::errc::lone_surrogate, 1},
        {"\"\xC0\x80\\ud800\"", json::errc::invalid_utf8, 1},
        {"\"\\n\xFF\x02\"", json::errc::invalid_utf8, 3},
        {"\"\xC3\xA9\x02\xFF\"", json::errc::control_character, 3},
        {"\"0123456789abcdef\x02\xFF\"", json::errc::control_character, 17},
        {"\"0123456789abcdef\xFF\x02\"", json::errc::invalid_utf8, 17},
    };
    for (const row& fault : rows) {
        CAPTURE(fault.text);
        reading as_string{fault.text}, as_view{fault.text}, skipped{fault.text};
        std::string value;
        std::string_view view;
        CHECK(as_string.in.text(as_string.at(0), value) == nullptr);
        CHECK(as_view.in.text(as_view.at(0), view) == nullptr);
        CHECK(skipped.in.skip(skipped.at(0)) == nullptr);
        for (reading* one : {&as_string, &as_view, &skipped}) {
            const filed::error error = one->error();
            CHECK(error == fault.code);
            CHECK(detail_of(error).offset == fault.offset);
        }
    }
}

TEST_CASE("reader: skipping ends behind the value, whatever follows") {
    for (const std::string_view value :
         {"null", "true", "-12.5e-3", R"("a\"b")", "[]", "[ ]", "{}", R"({"a":[{}],"b":""})", R"([[[]],{"":{}}])"}) {
        for (const std::string_view behind : {"", " ", ",1", "]", "}", ":", "x", "\"", "\xFF"}) {
            std::string text{value};
            text += behind;
            reading one{text};
            CAPTURE(text);
            if (value.front() == '-' && behind == "x") continue; // part of no number, but where it ends is for the caller to judge
            CHECK(one.in.skip(one.at(0)) == one.at(value.size()));
        }
    }
}

TEST_CASE("reader: a colon and the white space around it") {
    reading one{"\"a\" \n : \t1"};
    CHECK(one.in.colon(one.at(3)) == one.at(9));
    reading none{"\"a\" 1"};
    CHECK(none.in.colon(none.at(3)) == nullptr);
    const filed::error error = none.error();
    CHECK(error == json::errc::syntax_error);
    CHECK(detail_of(error).offset == 4);
    CHECK(detail_of(error).expected == "':'");
    CHECK(detail_of(error).found == "a number");
}

TEST_CASE("reader: depth is a number that comes back") {
    reading one{"[]", {.depth = 2}};
    for (int round = 0; round < 3; ++round) {
        REQUIRE(one.in.enter(one.at(0)));
        REQUIRE(one.in.enter(one.at(0)));
        one.in.leave();
        one.in.leave();
    }
    CHECK(one.in.skip(one.at(0)) == one.in.end());
    REQUIRE(one.in.enter(one.at(0)));
    CHECK(one.in.skip(one.at(0)) == one.in.end()); // the second level
    REQUIRE(one.in.enter(one.at(0)));
    CHECK(one.in.skip(one.at(0)) == nullptr); // the third
    const filed::error error = one.error();
    CHECK(error == json::errc::too_deep);
    CHECK(detail_of(error).offset == 0);
    reading other{"[]", {.depth = 0}};
    CHECK(!other.in.enter(other.at(0)));
    CHECK(other.error() == json::errc::too_deep);
}

TEST_CASE("reader: each level that is skipped ends by its own bracket, at every depth") {
    constexpr std::size_t deepest = json::limits::greatest_depth;
    const json::limits bounds{.depth = deepest};
    for (const std::size_t depth : {1u, 2u, 63u, 64u, 65u, 127u, 128u, 129u, 192u, 1023u, 1024u}) {
        for (const std::uint64_t pattern :
             {std::uint64_t{0}, ~std::uint64_t{0}, std::uint64_t{0xAAAAAAAAAAAAAAAA}, std::uint64_t{0x8000000000000001}}) {
            const auto is_object = [&](std::size_t level) { return (pattern >> (level * 7 % 64) & 1) != 0; };
            std::string text;
            for (std::size_t level = 0; level < depth; ++level)
                text += is_object(level) ? R"({"a":)" : "[";
            text += '0';
            for (std::size_t level = depth; level-- > 0;) { // two members at each level, with levels of their own
                text += is_object(level) ? R"(,"b":)" : ",";
                text += level + 2 > deepest ? "1" : level % 2 == 0 ? "[]" : R"({})";
                text += is_object(level) ? '}' : ']';
            }
            reading whole{text, bounds};
            CHECK(whole.in.skip(whole.at(0)) == whole.in.end());
            if (depth <= json::limits{}.depth) CHECK(reference::json_text{text}.is_valid());
            if (depth > 129) continue;
            for (std::size_t place = text.find('0'); place < text.size(); ++place) {
                if (text[place] != '}' && text[place] != ']') continue;
                std::string wrong = text;
                wrong[place] = text[place] == '}' ? ']' : '}';
                reading broken{wrong, bounds};
                CHECK(broken.in.skip(broken.at(0)) == nullptr);
                CHECK(detail_of(broken.error()).offset == place);
            }
        }
    }
}

TEST_CASE("reader: the first error stands, the path grows outwards") {
    reading one{"[1,\n22]"};
    CHECK(one.in.fail(one.at(4), json::errc::invalid_value, "an amount", "nonsense") == nullptr);
    CHECK(one.in.fail(one.at(1), json::errc::too_deep, "another", "thing") == nullptr);
    CHECK(one.in.mismatch(one.at(0), "a string") == nullptr);
    CHECK(one.in.failed_in_member("total") == nullptr);
    CHECK(one.in.failed_in_element(12) == nullptr);
    CHECK(one.in.failed_in_element(0) == nullptr);
    CHECK(one.in.failed_in_unknown_member() == nullptr);
    CHECK(one.in.failed_in_key(1) == nullptr);
    CHECK(one.in.failed_in_key(0) == nullptr);
    CHECK(one.in.failed_in_member("invoices") == nullptr);
    const filed::error error = one.error();
    CHECK(error == json::errc::invalid_value);
    CHECK(detail_of(error).path() == "invoices{key #1}{key #2}.*[0][12].total");
    CHECK(detail_of(error).offset == 4);
    CHECK(detail_of(error).line == 2);
    CHECK(detail_of(error).column == 1);
    CHECK(detail_of(error).expected == "an amount");
    CHECK(detail_of(error).found == "nonsense");
}

TEST_CASE("reader: a mismatch tells a value of another type from no value at all") {
    const auto found = [](std::string_view text, std::error_code code) {
        reading one{text};
        CHECK(one.in.mismatch(one.at(0), "a date") == nullptr);
        const filed::error error = one.error();
        CHECK(error.code() == code);
        CHECK(detail_of(error).expected == "a date");
        return detail_of(error).found;
    };
    CHECK(found("null", json::errc::type_mismatch) == "null");
    CHECK(found("-1", json::errc::type_mismatch) == "a number");
    CHECK(found("\"", json::errc::type_mismatch) == "a string");
    CHECK(found("01", json::errc::syntax_error) == "an invalid number");
    CHECK(found("nil", json::errc::syntax_error) == "an invalid literal");
    CHECK(found("'x'", json::errc::syntax_error) == "an unexpected byte");
    CHECK(found("]", json::errc::syntax_error) == "']'");
    CHECK(found("", json::errc::unexpected_end) == "the end of the text");
}

TEST_CASE("reader: a place behind the end is the end") {
    reading one{"[1"};
    CHECK(one.in.fail(one.at(2) + 5, json::errc::unexpected_end) == nullptr);
    CHECK(detail_of(one.error()).offset == 2);
}
