#include <filed/http/field.hpp>
#include <filed/http/message.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using namespace filed::http;
using namespace std::string_view_literals;

static_assert(std::is_nothrow_move_constructible_v<response> && std::is_nothrow_move_assignable_v<response>);
static_assert(!std::is_copy_constructible_v<response> && std::is_default_constructible_v<response>);
static_assert(std::forward_iterator<response::field_iterator>);
static_assert(!std::is_aggregate_v<limits> && !std::is_aggregate_v<response>); // GCC 12 destroys aggregate prvalues twice

bool is_field_value_by_the_rule(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte <= 0x7e) || byte >= 0x80;
    });
}

} // namespace

TEST_CASE("field: tokens, byte by byte") {
    const std::string_view symbols = "!#$%&'*+-.^_`|~";
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool expected =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || symbols.find(c) != std::string_view::npos;
        CAPTURE(byte);
        CHECK(is_token({&c, 1}) == expected);
        CHECK(is_token(std::string{"ab"} + c) == expected);
    }
    CHECK_FALSE(is_token(""));
}

TEST_CASE("field: values, every byte at every position of a word") {
    for (int byte = 0; byte < 256; ++byte) {
        for (const std::size_t size : {1u, 7u, 8u, 9u, 16u, 23u}) {
            for (std::size_t position = 0; position < size; ++position) {
                for (const char around : {'a', '\t', '\x20', '\xff', '\x80', '\x7e'}) {
                    std::string text(size, around);
                    text[position] = static_cast<char>(byte);
                    if (is_field_value(text) != is_field_value_by_the_rule(text)) {
                        CAPTURE(byte);
                        CAPTURE(position);
                        CAPTURE(size);
                        FAIL_CHECK("differs from the rule");
                    }
                }
            }
        }
    }
    std::mt19937 random{5};
    for (int round = 0; round < 20'000; ++round) {
        std::string text(random() % 40, 'x');
        for (char& c : text)
            c = static_cast<char>(random() % 8 == 0 ? random() : 'a' + random() % 26);
        CHECK(is_field_value(text) == is_field_value_by_the_rule(text));
    }
    CHECK(is_field_value(""));
}

TEST_CASE("field: comparison, trimming, lists") {
    CHECK(equal_ignoring_case("Content-Length", "content-LENGTH"));
    CHECK_FALSE(equal_ignoring_case("a", "ab"));
    CHECK_FALSE(equal_ignoring_case("[", "{")); // 0x20 apart, and no letters
    CHECK_FALSE(equal_ignoring_case("\xc4", "\xe4"));
    CHECK(trim(" \t a b \t") == "a b");
    CHECK(trim(" \t ").empty());
    CHECK(trim("\r") == "\r");
    std::vector<std::string> elements;
    for_each_list_element(" a ,, b c,\t,d", [&](std::string_view element) {
        elements.emplace_back(element);
        return elements.size() < 3;
    });
    CHECK(elements == std::vector<std::string>{"a", "b c", "d"});
    for_each_list_element("", [](std::string_view) {
        FAIL_CHECK("an empty list has no elements");
        return true;
    });
}

TEST_CASE("response: fields survive growth and moves") {
    response made;
    CHECK(made.status == 0);
    CHECK_FALSE(made.header("a"));
    CHECK(made.fields().begin() == made.fields().end());
    for (int number = 0; number < 100; ++number)
        made.add_field("Name-" + std::to_string(number), "value " + std::to_string(number));
    made.add_field("NAME-7", "second");
    made.add_field("Empty", "");
    response moved = std::move(made);
    CHECK(moved.field_count() == 102);
    CHECK(moved.header("name-99") == "value 99"sv);
    CHECK(moved.header("NAME-7") == "value 7"sv); // the first
    CHECK(moved.header("empty") == ""sv);
    CHECK_FALSE(moved.header("name"));
    CHECK_FALSE(moved.header(""));
    int count = 0;
    for (const field each : moved.fields()) {
        if (count < 100) CHECK(each.name == "Name-" + std::to_string(count));
        ++count;
    }
    CHECK(count == 102);
    CHECK(moved.head.view().ends_with("NAME-7: second\r\nEmpty: \r\n"));
    moved.clear();
    CHECK(moved.field_count() == 0);
    CHECK_FALSE(moved.header("name-1"));
    CHECK(moved.keep_alive);
}
