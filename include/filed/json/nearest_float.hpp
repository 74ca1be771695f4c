/// \file
/// The floating point number nearest to a decimal text, by exact arithmetic with large integers.
///
/// It takes the place of `std::from_chars` where a standard library lacks it for floating point numbers (libc++ before version
/// 20), and decides about numbers beyond the range. `strtod` would read by the program's locale, which any thread may
/// change at any moment; here is no state but the arguments, and no arithmetic that depends on the rounding mode.
#pragma once

#include <filed/support/config.hpp>

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace filed::inline FILED_ABI::json::detail {

/// An integer of up to 4,096 bits that is not negative; nothing here makes a greater one.
class large_integer {
public:
    explicit large_integer(std::uint32_t value) noexcept : size_{value == 0 ? 0u : 1u} { words_[0] = value; }

    [[nodiscard]] std::size_t bit_width() const noexcept {
        return size_ == 0 ? 0 : size_ * word_bits - static_cast<std::size_t>(std::countl_zero(words_[size_ - 1]));
    }

    void multiply_add(std::uint32_t factor, std::uint32_t summand) noexcept {
        std::uint64_t carry = summand;
        for (std::size_t i = 0; i < size_; ++i) {
            carry += std::uint64_t{words_[i]} * factor;
            words_[i] = static_cast<std::uint32_t>(carry);
            carry >>= word_bits;
        }
        if (carry != 0) words_[size_++] = static_cast<std::uint32_t>(carry);
    }

    void multiply_by_power_of_ten(std::size_t exponent) noexcept {
        for (; exponent >= 9; exponent -= 9) multiply_add(1'000'000'000, 0);
        for (; exponent != 0; --exponent) multiply_add(10, 0);
    }

    void shift_left(std::size_t bits) noexcept {
        if (size_ == 0) return;
        const std::size_t words = bits / word_bits, rest = bits % word_bits;
        for (std::size_t i = size_; i-- > 0;) words_[i + words] = words_[i];
        for (std::size_t i = 0; i < words; ++i) words_[i] = 0;
        size_ += words;
        if (rest != 0) multiply_add(std::uint32_t{1} << rest, 0);
    }

    /// \param other not greater
    void subtract(const large_integer& other) noexcept {
        std::uint32_t borrow = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            const std::uint64_t part = (i < other.size_ ? std::uint64_t{other.words_[i]} : 0) + borrow;
            borrow = words_[i] < part ? 1 : 0;
            words_[i] = static_cast<std::uint32_t>(words_[i] - part);
        }
        while (size_ != 0 && words_[size_ - 1] == 0) --size_;
    }

    /// Negative, zero or positive, as `left` is less than, equal to or greater than `right`.
    [[nodiscard]] friend int compare(const large_integer& left, const large_integer& right) noexcept {
        if (left.size_ != right.size_) return left.size_ < right.size_ ? -1 : 1;
        for (std::size_t i = left.size_; i-- > 0;)
            if (left.words_[i] != right.words_[i]) return left.words_[i] < right.words_[i] ? -1 : 1;
        return 0;
    }

private:
    static constexpr std::size_t word_bits = 32;

    std::size_t size_; // the highest word is not zero
    std::array<std::uint32_t, 4096 / word_bits> words_; // the lowest first; not zeroed beyond the size
};

/// `digits` times ten to the power of `exponent`.
struct decimal_number {
    large_integer digits{0};
    std::int64_t count = 0; ///< of the digits
    std::int64_t exponent = 0;
};

/// Reads a number of the form of RFC 8259, section 6, its sign left out. No number half way between two of 64 bits has more than
/// 767 digits, so all that matters of those beyond 800 is whether one of them is not zero.
[[nodiscard]] inline decimal_number read_decimal(const char* at, const char* end) noexcept {
    constexpr std::int64_t most_digits = 800, greatest_exponent = 1'000'000'000'000'000; // beyond the length of any text
    decimal_number number;
    const auto add_digit = [&number](int digit) {
        number.digits.multiply_add(10, static_cast<std::uint32_t>(digit));
        ++number.count;
    };
    bool is_fraction = false, has_more = false;
    for (; at != end && *at != 'e' && *at != 'E'; ++at) {
        if (*at == '.') {
            is_fraction = true;
            continue;
        }
        if (is_fraction) --number.exponent;
        if (number.count == most_digits) {
            has_more = has_more || *at != '0';
            ++number.exponent;
        } else if (number.count != 0 || *at != '0') {
            add_digit(*at - '0');
        }
    }
    if (has_more) {
        add_digit(1);
        --number.exponent;
    }
    if (at == end) return number;
    const bool is_negative = *++at == '-';
    if (*at == '-' || *at == '+') ++at;
    std::int64_t exponent = 0;
    for (; at != end; ++at)
        if (exponent < greatest_exponent) exponent = exponent * 10 + (*at - '0');
    number.exponent += is_negative ? -exponent : exponent;
    return number;
}

/// The bits of the nearest number, of two the even one, in the format of IEEE 754 with so many bits of precision and this exponent
/// of the least number. Those of a number too great are no less than those of infinity.
[[nodiscard]] FILED_NEVER_INLINE inline std::uint64_t nearest_bits(const char* begin, const char* end, int precision,
                                                                   int least_exponent) noexcept {
    decimal_number number = read_decimal(begin, end);
    const std::int64_t order = number.count + number.exponent; // the number is less than ten to this power
    if (number.count == 0 || order < -330) return 0;
    if (order > 310) return ~std::uint64_t{0};

    // The number is a fraction of two integers. Both are scaled so that the integer part of their quotient is what is looked for.
    large_integer &above = number.digits, below{1};
    if (number.exponent >= 0) above.multiply_by_power_of_ten(static_cast<std::size_t>(number.exponent));
    else below.multiply_by_power_of_ten(static_cast<std::size_t>(-number.exponent));
    const auto scale = [&](int exponent, large_integer& numerator, large_integer& denominator) {
        if (exponent < 0) numerator.shift_left(static_cast<std::size_t>(-exponent));
        else denominator.shift_left(static_cast<std::size_t>(exponent));
    };
    int exponent = static_cast<int>(above.bit_width()) - static_cast<int>(below.bit_width());
    large_integer scaled_above = above, scaled_below = below;
    scale(exponent, scaled_above, scaled_below);
    if (compare(scaled_above, scaled_below) < 0) --exponent; // now two to this power is the greatest that fits into the number
    exponent = exponent - precision + 1 < least_exponent ? least_exponent : exponent - precision + 1;
    scale(exponent, above, below);

    below.shift_left(static_cast<std::size_t>(precision - 1));
    std::uint64_t quotient = 0;
    for (int bit = 0; bit < precision; ++bit) {
        quotient <<= 1;
        if (compare(above, below) >= 0) {
            above.subtract(below);
            quotient |= 1;
        }
        above.shift_left(1);
    }
    const int remainder = compare(above, below); // with one half
    if (remainder > 0 || (remainder == 0 && (quotient & 1) != 0)) ++quotient;
    // A quotient with its highest bit counts once more in the exponent; a carry beyond it does so by itself.
    return (static_cast<std::uint64_t>(exponent - least_exponent) << (precision - 1)) + quotient;
}

/// The number nearest to a text that has the form of RFC 8259, section 6. False, and `value` unchanged, when it is too great; one
/// that is too small is a subnormal or zero.
template <std::floating_point Float>
[[nodiscard]] bool nearest_float(const char* begin, const char* end, Float& value) noexcept {
    using traits = std::numeric_limits<Float>;
    static_assert(traits::is_iec559 && sizeof(Float) <= sizeof(std::uint64_t));
    using bits = std::conditional_t<sizeof(Float) == sizeof(std::uint32_t), std::uint32_t, std::uint64_t>;
    const bool is_negative = *begin == '-';
    const std::uint64_t magnitude =
        nearest_bits(is_negative ? begin + 1 : begin, end, traits::digits, traits::min_exponent - traits::digits);
    if (magnitude >= std::bit_cast<bits>(traits::infinity())) return false;
    constexpr auto sign = static_cast<bits>(bits{1} << (sizeof(bits) * 8 - 1));
    value = std::bit_cast<Float>(static_cast<bits>(static_cast<bits>(magnitude) | (is_negative ? sign : 0)));
    return true;
}

} // namespace filed::json::detail
