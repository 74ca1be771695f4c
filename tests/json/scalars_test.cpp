#include <filed/json/scalars.hpp>

#include "exact_padding.hpp"

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <bit>
#include <cfloat>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace json = filed::json;

namespace {

template <class T>
std::error_code code_of(std::string_view text) {
    return json::read<T>(text).error().code();
}
/// An integer type without its type: one set of checks is compiled, not one for each.
struct integer_type {
    std::string least, greatest;
    std::error_code (*code_of)(std::string_view text);
    std::string (*rewrite)(std::string_view text); // read and written again
};
template <class T>
integer_type integer() {
    return {std::to_string(std::numeric_limits<T>::min()), std::to_string(std::numeric_limits<T>::max()), &code_of<T>,
            [](std::string_view text) { return json::write(json::read<T>(text).value()).value(); }};
}

/// One further from zero, by hand on the decimal digits: 64-bit arithmetic would overflow.
std::string one_further(std::string number) {
    for (std::size_t i = number.size(); i-- > 0 && number[i] != '-';) {
        if (number[i] != '9') {
            ++number[i];
            return number;
        }
        number[i] = '0';
    }
    return number.insert(number[0] == '-', 1, '1');
}

} // namespace

TEST_CASE("scalars: integers, their bounds and one beyond") {
    for (const integer_type& type : {integer<std::int8_t>(), integer<std::uint8_t>(), integer<std::int16_t>(), integer<std::uint16_t>(),
                                     integer<std::int32_t>(), integer<std::uint32_t>(), integer<std::int64_t>(), integer<std::uint64_t>(),
                                     integer<long long>(), integer<unsigned long>()}) {
        CAPTURE(type.least);
        CAPTURE(type.greatest);
        for (const std::string& text : {type.least, type.greatest, std::string{"0"}, std::string{"1"}, std::string{"100"}}) CHECK(type.rewrite(text) == text);
        CHECK(type.rewrite("-0") == "0");

        std::vector<std::string> beyond = {one_further(type.greatest), type.least == "0" ? "-1" : one_further(type.least)};
        for (const char* huge : {"18446744073709551616", "99999999999999999999", "-99999999999999999999", "100000000000000000000000000000000"})
            beyond.emplace_back(huge);
        for (const std::string& text : beyond) CHECK(type.code_of(text) == json::errc::number_out_of_range);

        for (const std::string_view text : {"1.0", "1e2", "1E2", "0.5", "-1.5", "0e0", "1e-2", "\"1\"", "null", "true", "[1]", "{}"})
            CHECK(type.code_of(text) == json::errc::type_mismatch);
        for (const std::string_view text : {"01", "00", "-01", "+1", "-", "--1", ".5", "1.", "1.e2", "1e", "1e+", "0x10", "1_000", "Infinity", "NaN"}) {
            CAPTURE(text);
            CHECK(type.code_of(text) == filed::condition::protocol); // no JSON at all
        }
    }
}

TEST_CASE("scalars: an error names the range") {
    const filed::error error = json::read<std::int8_t>("128").error();
    const auto* detail = error.detail<json::error_detail>();
    REQUIRE(detail != nullptr);
    CHECK(detail->expected == "an integer from -128 to 127");
    CHECK(detail->offset == 0);
}

TEST_CASE("scalars: booleans") {
    CHECK(*json::read<bool>("true") == true);
    CHECK(*json::read<bool>("false") == false);
    for (const std::string_view other : {"1", "0", "\"true\"", "null", "[]"}) CHECK(code_of<bool>(other) == json::errc::type_mismatch);
    for (const std::string_view other : {"t", "tru", "fals"}) CHECK(code_of<bool>(other) == json::errc::unexpected_end);
    for (const std::string_view other : {"True", "trux", "fals ", "truth", "TRUE"}) CHECK(code_of<bool>(other) == json::errc::syntax_error);
    CHECK(code_of<bool>("truefalse") == json::errc::trailing_data);
    CHECK(*json::write(true) == "true");
    CHECK(*json::write(false) == "false");
}

TEST_CASE("scalars: floating point numbers, exact") {
    const auto value = [](std::string_view text) { return json::read<double>(text).value(); };
    CHECK(value("0") == 0.0);
    CHECK(std::signbit(value("-0")));
    CHECK(std::signbit(value("-0.0e5")));
    CHECK(value("0.1") == 0.1);
    CHECK(value("1e2") == 100.0);
    CHECK(value("1E+2") == 100.0);
    CHECK(value("123456789012345678") == 123456789012345678.0);
    CHECK(value("1.7976931348623157e308") == DBL_MAX);
    CHECK(value("2.2250738585072014e-308") == DBL_MIN);
    CHECK(value("4.9406564584124654e-324") == std::numeric_limits<double>::denorm_min());
    CHECK(value("2.2250738585072011e-308") == 2.2250738585072011e-308); // the number that once hung PHP and Java
    CHECK(value("9007199254740993") == 9007199254740992.0);             // half way, to even
    CHECK(value("9007199254740993.00000000000000000000000000000000001") == 9007199254740994.0);
    CHECK(value("0.500000000000000166533453693773481063544750213623046875") == 0.500000000000000166533453693773481063544750213623046875);
}

TEST_CASE("scalars: numbers too great are errors, numbers too small are zero") {
    for (const std::string_view huge : {"1e309", "-1e309", "1e1000000000000", "1.7976931348623159e308"}) CHECK(code_of<double>(huge) == json::errc::number_out_of_range);
    CHECK(code_of<double>("1" + std::string(400, '0')) == json::errc::number_out_of_range);
    CHECK(code_of<double>("1" + std::string(400, '0') + "e-5") == json::errc::number_out_of_range); // too great in spite of its exponent's sign
    CHECK(*json::read<double>("1" + std::string(400, '0') + "e-400") == 1.0);
    CHECK(*json::read<double>("0." + std::string(400, '0') + "1e401") == 1.0);
    for (const std::string_view tiny : {"1e-400", "1e-1000000000000", "0.0e-999", "0e999"}) CHECK(*json::read<double>(tiny) == 0.0);
    CHECK(*json::read<double>("0." + std::string(400, '0') + "1e+50") == 0.0);
    CHECK(std::signbit(*json::read<double>("-1e-400")));
    CHECK(code_of<float>("3.5e38") == json::errc::number_out_of_range);
    CHECK(*json::read<float>("16777217") == 16777216.0f);
    CHECK(*json::read<float>("0.1") == 0.1f);
}

TEST_CASE("scalars: the slow way of reading a number gives the same bits") {
    std::mt19937_64 random{11};
    for (int round = 0; round < 20'000; ++round) {
        const double number = std::bit_cast<double>(random());
        if (!std::isfinite(number)) continue;
        const std::string text = *json::write(number);
        double slow = 0;
        REQUIRE(json::detail::nearest_float(text.data(), text.data() + text.size(), slow));
        REQUIRE(std::bit_cast<std::uint64_t>(slow) == std::bit_cast<std::uint64_t>(number));
        REQUIRE(std::bit_cast<std::uint64_t>(*json::read<double>(text)) == std::bit_cast<std::uint64_t>(number));
    }
}

TEST_CASE("scalars: what is no number") {
    for (const std::string_view text : {"01", "-", "+1", ".5", "1.", "1.e1", "1e", "1e+", "-.5", "0x1", "1.2.3", "1e1.5", "Infinity", "-Infinity", "NaN", "1 2"}) {
        CAPTURE(text);
        CHECK(!json::read<double>(text));
        CHECK(!json::read<json::raw>(text));
        CHECK(!json::read<json::raw>("[" + std::string{text} + "]"));
    }
    for (const std::string_view other : {"\"1\"", "null", "{}"}) CHECK(code_of<double>(other) == json::errc::type_mismatch);
}

TEST_CASE("scalars: writing floating point numbers") {
    CHECK(*json::write(0.1) == "0.1");
    CHECK(*json::write(-0.0) == "-0");
    CHECK(*json::write(1e100) == "1e+100");
    CHECK(*json::write(5.0) == "5");
    CHECK(json::write(std::numeric_limits<double>::infinity()).error() == json::errc::not_finite);
    CHECK(json::write(-std::numeric_limits<float>::infinity()).error() == json::errc::not_finite);
    CHECK(json::write(std::numeric_limits<double>::quiet_NaN()).error() == json::errc::not_finite);
    for (const double extreme : {DBL_MAX, -DBL_MAX, DBL_MIN, -std::numeric_limits<double>::denorm_min(), -1.2345678901234567e-300})
        CHECK(*json::read<double>(*json::write(extreme)) == extreme);
}

TEST_CASE("scalars: strings, every escape") {
    const auto value = [](std::string_view text) { return json::read<std::string>(text).value(); };
    CHECK(value(R"("")").empty());
    CHECK(value(R"("\"\\\/\b\f\n\r\t")") == "\"\\/\b\f\n\r\t");
    CHECK(value(R"("\u0041\u00e9\u6F22\ud83d\ude00")") == "Aé漢😀");
    CHECK(value(R"("\u0000")") == std::string(1, '\0'));
    CHECK(value(R"("\uFFFF\uDBFF\uDFFF\uD800\uDC00")") == "\xEF\xBF\xBF\xF4\x8F\xBF\xBF\xF0\x90\x80\x80");
    CHECK(value("\"\x7F\"") == "\x7F");
    CHECK(value(R"("\\")") == "\\");
    CHECK(value(R"("\\\\\"")") == "\\\\\"");
    for (std::size_t size = 0; size < 70; ++size) { // an escape and the closing mark at every distance
        const std::string plain(size, 'p');
        CHECK(value('"' + plain + "\\n" + plain + '"') == plain + '\n' + plain);
        CHECK(value('"' + plain + "\\\\\"") == plain + '\\');
        CHECK(code_of<std::string>('"' + plain + "\\\"") == json::errc::unexpected_end);
        CHECK(code_of<std::string>('"' + plain + "\\") == json::errc::unexpected_end);
        CHECK(code_of<std::string>('"' + plain + "\\u00") == json::errc::unexpected_end);
    }
    for (int byte = 0; byte < 256; ++byte) {
        const std::string text = std::string{"\"\\"} + static_cast<char>(byte) + "\"";
        const bool is_escape = std::string_view{"\"\\/bfnrt"}.find(static_cast<char>(byte)) != std::string_view::npos;
        CAPTURE(byte);
        CHECK(json::read<std::string>(text).has_value() == is_escape);
    }
}

TEST_CASE("scalars: writing strings escapes what must be, and nothing else") {
    for (int byte = 0; byte < 0x80; ++byte) {
        for (const std::size_t before : {0u, 1u, 7u, 8u, 15u, 16u, 40u}) {
            const std::string text = std::string(before, 'b') + static_cast<char>(byte) + std::string(3, 'e');
            const std::string written = json::write(text).value();
            CAPTURE(byte);
            CHECK(json::read<std::string>(written).value() == text);
            const bool is_special = byte < 0x20 || byte == '"' || byte == '\\';
            CHECK((written.size() == text.size() + 2) == !is_special);
        }
    }
    CHECK(*json::write(std::string_view{"\b\f\n\r\t\x01\x1F\"\\/\x7F"}) == "\"\\b\\f\\n\\r\\t\\u0001\\u001f\\\"\\\\/\x7F\"");
    CHECK(*json::write(std::string_view{}) == "\"\"");
    CHECK(*json::write(std::string(5000, '\x01')) == [] {
        std::string text = "\"";
        for (int i = 0; i < 5000; ++i) text += "\\u0001";
        return text + '"';
    }());
}
