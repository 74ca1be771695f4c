// Decimal to binary and back, where it is hardest: half way between two neighbours, where one more digit, however far behind,
// decides. The texts are made exactly, digit by digit, and the right answer is known from how they were made.

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cfenv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace json = filed::json;

namespace {

/// A decimal number that is never rounded: digits, the most significant first, of which `behind_point` stand behind the point.
class exact_decimal {
public:
    /// `significand` times two to the power of `exponent`.
    exact_decimal(std::uint64_t significand, int exponent) : digits_{std::to_string(significand)} {
        for (; exponent > 0; --exponent)
            double_it();
        for (; exponent < 0; ++exponent)
            halve_it();
    }

    [[nodiscard]] std::string text() const {
        std::string text = digits_;
        if (text.size() <= behind_point_) text.insert(0, behind_point_ + 1 - text.size(), '0');
        if (behind_point_ != 0) text.insert(text.size() - behind_point_, 1, '.');
        return text;
    }
    /// The same, as digits with an exponent: `12345e-3`.
    [[nodiscard]] std::string scientific() const { return digits_ + "e-" + std::to_string(behind_point_); }

private:
    void double_it() {
        int carry = 0;
        for (std::size_t i = digits_.size(); i-- > 0;) {
            const int digit = (digits_[i] - '0') * 2 + carry;
            digits_[i] = static_cast<char>('0' + digit % 10);
            carry = digit / 10;
        }
        if (carry != 0) digits_.insert(0, 1, '1');
    }
    void halve_it() {
        int rest = 0;
        for (char& place : digits_) {
            const int digit = rest * 10 + (place - '0');
            place = static_cast<char>('0' + digit / 2);
            rest = digit % 2;
        }
        if (rest != 0) {
            digits_ += '5';
            ++behind_point_;
        }
        if (digits_.size() > 1 && digits_.front() == '0') digits_.erase(0, 1);
    }

    std::string digits_;
    std::size_t behind_point_ = 0;
};

template <class Float>
struct format;
template <>
struct format<double> {
    using bits = std::uint64_t;
    static constexpr int significand_bits = 52, least_exponent = -1074;
};
template <>
struct format<float> {
    using bits = std::uint32_t;
    static constexpr int significand_bits = 23, least_exponent = -149;
};

/// A positive finite number as an integer times a power of two.
template <class Float>
exact_decimal half_way_above(Float number) {
    using bits_type = typename format<Float>::bits;
    const auto bits = std::bit_cast<bits_type>(number);
    const auto exponent_field = static_cast<int>(bits >> format<Float>::significand_bits);
    std::uint64_t significand = bits & ((bits_type{1} << format<Float>::significand_bits) - 1);
    if (exponent_field != 0) significand |= std::uint64_t{1} << format<Float>::significand_bits;
    const int exponent = format<Float>::least_exponent + std::max(exponent_field, 1) - 1;
    return {significand * 2 + 1, exponent - 1};
}

template <class Float>
void check_bits(const std::string& text, Float expected) {
    using bits = typename format<Float>::bits;
    const filed::result<Float> read = json::read<Float>(text);
    const bool is_finite = std::isfinite(expected);
    if (read.has_value() != is_finite) FAIL_CHECK("range: " << text);
    if (!is_finite) {
        CHECK(read.error() == json::errc::number_out_of_range);
        return;
    }
    if (std::bit_cast<bits>(*read) != std::bit_cast<bits>(expected)) FAIL_CHECK("bits: " << text);
    Float slow{};
    if (!json::detail::nearest_float(text.data(), text.data() + text.size(), slow) ||
        std::bit_cast<bits>(slow) != std::bit_cast<bits>(expected))
        FAIL_CHECK("bits, the slow way: " << text);
}

/// The number half way to the next one, a little less and a little more, in both signs and notations.
template <class Float>
void check_half_way(Float number) {
    const Float next = std::nextafter(number, std::numeric_limits<Float>::infinity());
    const bool is_even = (std::bit_cast<typename format<Float>::bits>(number) & 1) == 0;
    const exact_decimal middle = half_way_above(number);
    std::string more = middle.text();
    more += more.find('.') == std::string::npos ? ".00000000000000000001" : "00000000000000000001";
    std::string less = middle.text();
    if (less.find('.') == std::string::npos) less += ".0";
    for (std::size_t i = less.size(); i-- > 0;) { // one less in the last place that is not zero, nines behind it
        if (less[i] == '.') continue;
        if (less[i]-- != '0') break;
        less[i] = '9';
    }
    less += "99999999999999999999";
    const std::size_t first = std::min(less.find_first_not_of('0'), less.find('.') - 1);
    less.erase(0, first);

    for (const std::string_view sign : {"", "-"}) {
        const Float factor = sign.empty() ? Float{1} : Float{-1};
        check_bits<Float>(std::string{sign} + middle.text(), factor * (is_even ? number : next));
        check_bits<Float>(std::string{sign} + middle.scientific(), factor * (is_even ? number : next));
        check_bits<Float>(std::string{sign} + more, factor * next);
        check_bits<Float>(std::string{sign} + less, factor * number);
    }
}

template <class Float>
std::vector<Float> interesting() {
    using limits = std::numeric_limits<Float>;
    std::vector<Float> numbers = {Float{0},
                                  limits::denorm_min(),
                                  2 * limits::denorm_min(),
                                  std::nextafter(limits::min(), Float{0}),
                                  limits::min(),
                                  std::nextafter(limits::min(), Float{1}),
                                  Float{1},
                                  std::nextafter(Float{1}, Float{0}),
                                  Float{2},
                                  Float(std::uint64_t{1} << format<Float>::significand_bits),
                                  std::nextafter(Float(std::uint64_t{1} << (format<Float>::significand_bits + 1)), Float{0}),
                                  std::nextafter(limits::max(), Float{0})};
    for (Float power{1}; power < limits::max() / 1000; power *= 1000)
        numbers.push_back(power);
    return numbers;
}

} // namespace

TEST_CASE("numbers: the tool of this test") {
    CHECK(exact_decimal{1, 0}.text() == "1");
    CHECK(exact_decimal{3, 4}.text() == "48");
    CHECK(exact_decimal{5, -3}.text() == "0.625");
    CHECK(exact_decimal{5, -3}.scientific() == "625e-3");
    CHECK(exact_decimal{1, 100}.text() == "1267650600228229401496703205376");
    CHECK(half_way_above(1.0).text() == "1.00000000000000011102230246251565404236316680908203125");
    CHECK(half_way_above(std::numeric_limits<float>::max()).text() == "340282356779733661637539395458142568448");
}

TEST_CASE("numbers: half way between two doubles") {
    for (const double number : interesting<double>())
        check_half_way(number);
    std::mt19937_64 random{53};
    for (int round = 0; round < 150; ++round) {
        const double number = std::fabs(std::bit_cast<double>(random()));
        if (std::isfinite(number)) check_half_way(number);
    }
}

TEST_CASE("numbers: half way between two floats") {
    for (const float number : interesting<float>())
        check_half_way(number);
    std::mt19937 random{24};
    for (int round = 0; round < 500; ++round) {
        const float number = std::fabs(std::bit_cast<float>(static_cast<std::uint32_t>(random())));
        if (std::isfinite(number)) check_half_way(number);
    }
}

TEST_CASE("numbers: exact arithmetic knows no locale and no rounding mode") {
    for (const int mode : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO, FE_TONEAREST}) {
        REQUIRE(std::fesetround(mode) == 0);
        double tenth = 0, large = 0, middle = 0;
        const auto read = [](std::string_view text, double& number) {
            return json::detail::nearest_float(text.data(), text.data() + text.size(), number);
        };
        const bool are_read = read("0.1", tenth) && read("-1.7976931348623157e308", large) && read("9007199254740993", middle);
        std::fesetround(FE_TONEAREST);
        CHECK(are_read);
        CHECK(std::bit_cast<std::uint64_t>(tenth) == 0x3FB999999999999A);
        CHECK(std::bit_cast<std::uint64_t>(large) == 0xFFEFFFFFFFFFFFFF);
        CHECK(std::bit_cast<std::uint64_t>(middle) == 0x4340000000000000);
    }
}

TEST_CASE("numbers: beyond the greatest, half way to the next power of two is too much") {
    const exact_decimal limit = half_way_above(std::numeric_limits<double>::max());
    CHECK(json::read<double>(limit.text()).error() == json::errc::number_out_of_range); // to even, which would be infinity
    std::string less = limit.text();
    less.back() = static_cast<char>(less.back() - 1);
    CHECK(json::read<double>(less).value() == std::numeric_limits<double>::max());
    CHECK(json::read<float>(half_way_above(std::numeric_limits<float>::max()).text()).error() == json::errc::number_out_of_range);
    CHECK(json::read<double>("-" + limit.text()).error() == json::errc::number_out_of_range);
}

TEST_CASE("numbers: what is written is the shortest text, and comes back to the bit") {
    std::mt19937_64 random{17};
    std::vector<double> numbers = interesting<double>();
    for (int round = 0; round < 20'000; ++round)
        numbers.push_back(std::bit_cast<double>(random()));
    for (int round = 0; round < 5000; ++round)
        numbers.push_back(static_cast<double>(static_cast<std::int64_t>(random() >> (random() % 64))) / 100);
    std::size_t wrong = 0;
    for (const double number : numbers) {
        if (!std::isfinite(number)) {
            wrong += json::write(number).has_value() ? 1u : 0u;
            continue;
        }
        for (const double signed_number : {number, -number}) {
            const std::string text = json::write(signed_number).value();
            const double again = json::read<double>(text).value();
            wrong += std::bit_cast<std::uint64_t>(again) == std::bit_cast<std::uint64_t>(signed_number) ? 0u : 1u;
            wrong += text.size() <= 24 ? 0u : 1u;
            wrong += json::read<json::raw>(text).has_value() ? 0u : 1u;
        }
        const auto single = static_cast<float>(number);
        if (!std::isfinite(single)) continue;
        const float again = json::read<float>(json::write(single).value()).value();
        wrong += std::bit_cast<std::uint32_t>(again) == std::bit_cast<std::uint32_t>(single) ? 0u : 1u;
    }
    CHECK(wrong == 0);
}

TEST_CASE("numbers: digits without end") {
    for (const std::size_t count : {17u, 18u, 19u, 20u, 21u, 400u, 800u, 5000u}) {
        const std::string nines(count, '9'), zeros(count, '0');
        CHECK(json::read<double>("0." + nines).value() == 1.0);
        CHECK(json::read<double>("1." + zeros + "1").value() == 1.0);
        CHECK(json::read<double>("1" + zeros + "e-" + std::to_string(count)).value() == 1.0);
        CHECK(json::read<double>("0." + zeros + "1e" + std::to_string(count + 1)).value() == 1.0);
        CHECK(json::read<double>(zeros.substr(0, 1) + "." + zeros + "e" + nines).value() == 0.0);
        CHECK(json::read<double>("1e-" + nines).value() == 0.0);
        CHECK(json::read<double>("1e" + nines).error() == json::errc::number_out_of_range);
        CHECK(json::read<double>("1e-" + zeros + "2").value() == 0.01);
        CHECK(json::read<std::uint64_t>(nines).has_value() == (count < 20));
        CHECK(json::read<json::raw>(nines).value().text() == nines);
    }
}

TEST_CASE("numbers: every integer of 8 and 16 bits, and the neighbours of every power of two and ten") {
    std::size_t wrong = 0;
    for (int number = -40'000; number <= 70'000; ++number) {
        const std::string text = std::to_string(number);
        wrong += json::read<std::int8_t>(text).has_value() == (number >= -128 && number <= 127) ? 0u : 1u;
        wrong += json::read<std::uint8_t>(text).has_value() == (number >= 0 && number <= 255) ? 0u : 1u;
        wrong += json::read<std::int16_t>(text).has_value() == (number >= -32768 && number <= 32767) ? 0u : 1u;
        wrong += json::read<std::uint16_t>(text).has_value() == (number >= 0 && number <= 65535) ? 0u : 1u;
        wrong += json::read<std::int32_t>(text).value() == number && json::write(number).value() == text ? 0u : 1u;
    }
    std::vector<std::uint64_t> numbers;
    for (unsigned bit = 0; bit < 64; ++bit)
        numbers.push_back(std::uint64_t{1} << bit);
    for (std::uint64_t power = 1; power < 10'000'000'000'000'000'000u; power *= 10)
        numbers.push_back(power);
    numbers.push_back(10'000'000'000'000'000'000u);
    for (const std::uint64_t around : numbers) {
        for (const std::uint64_t number : {around - 1, around, around + 1}) {
            const std::string text = std::to_string(number);
            wrong += json::read<std::uint64_t>(text).value() == number && json::write(number).value() == text ? 0u : 1u;
            const bool fits = number <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
            const filed::result<std::int64_t> read = json::read<std::int64_t>(text);
            wrong += read.has_value() == fits && (!fits || static_cast<std::uint64_t>(*read) == number) ? 0u : 1u;
            const bool negative_fits = number <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + 1;
            wrong += json::read<std::int64_t>("-" + text).has_value() == negative_fits ? 0u : 1u;
        }
    }
    CHECK(wrong == 0);
}
