/// \file
/// Codecs of the JSON scalars: booleans, numbers and strings.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/nearest_float.hpp>

#include <charconv>
#include <concepts>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>

namespace filed::inline FILED_ABI::json {

namespace detail {

template <class T>
concept character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> || std::same_as<T, char16_t> ||
                    std::same_as<T, char32_t>;

/// The integers that stand for numbers.
template <class T>
concept integer = std::integral<T> && !character<T> && !std::same_as<T, bool> && sizeof(T) <= sizeof(std::uint64_t);

/// Reads a number without fraction and exponent; `magnitude` without its sign.
FILED_NEVER_INLINE inline const char* read_integer(reader& in, const char* at, bool& is_negative, std::uint64_t& magnitude) {
    constexpr std::ptrdiff_t always_fits = 19, never_fits = 21; // decimal digits in 64 bits
    const char* const begin = at;
    is_negative = *at == '-';
    if (is_negative) ++at;
    const char* const digits = at;
    std::uint64_t value = 0;
    for (; is_digit(*at); ++at) value = value * 10 + static_cast<std::uint64_t>(*at - '0');
    const std::ptrdiff_t count = at - digits;
    if (count == 0 || *at == '.' || *at == 'e' || *at == 'E' || (*digits == '0' && count > 1)) [[unlikely]] {
        if (number_end(begin) == nullptr || count == 0 || (*digits == '0' && count > 1)) return in.mismatch(begin, "an integer");
        return in.fail(begin, errc::type_mismatch, "an integer", "a number with a fraction or an exponent");
    }
    if (count > always_fits) [[unlikely]] {
        if (count >= never_fits || std::from_chars(digits, at, value).ec != std::errc{})
            return in.fail(begin, errc::number_out_of_range, "an integer of 64 bits");
    }
    magnitude = value;
    return at;
}

/// The error of an integer outside its type's bounds, `least` without its sign. Returns null.
[[gnu::cold]] FILED_NEVER_INLINE inline const char* integer_out_of_range(reader& in, const char* at, std::uint64_t least,
                                                                         std::uint64_t greatest) {
    const std::string expected = joined({"an integer from ", least == 0 ? "" : "-", decimal{least}, " to ", decimal{greatest}});
    return in.fail(at, errc::number_out_of_range, expected);
}

/// The number in a text that has the form of one, rounded to the nearest. False when it is too great.
template <std::floating_point Float>
[[nodiscard]] bool parse_float(const char* begin, const char* end, Float& value) {
#if !defined(_LIBCPP_VERSION) || _LIBCPP_VERSION >= 200000 // libc++ has `from_chars` for them since version 20
    if (std::from_chars(begin, end, value).ec == std::errc{}) return true;
#endif
    return nearest_float(begin, end, value);
}

} // namespace detail

template <>
struct codec<bool> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, bool& value) {
        if (const char* end = detail::literal_end(at, "true")) {
            value = true;
            return end;
        }
        if (const char* end = detail::literal_end(at, "false")) {
            value = false;
            return end;
        }
        return in.mismatch(at, "a boolean");
    }
    static bool write(writer& out, bool value) {
        out.verbatim(value ? std::string_view{"true"} : std::string_view{"false"});
        return true;
    }
};

/// Integers of 8 to 64 bits; a number with a fraction or an exponent is none, even `1.0`.
template <detail::integer Integer>
struct codec<Integer> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, Integer& value) {
        bool is_negative = false;
        std::uint64_t magnitude = 0;
        const char* const end = detail::read_integer(in, at, is_negative, magnitude);
        if (end == nullptr) [[unlikely]] return nullptr;
        constexpr auto greatest = static_cast<std::uint64_t>((std::numeric_limits<Integer>::max)());
        constexpr std::uint64_t least_magnitude = std::is_signed_v<Integer> ? greatest + 1 : 0;
        if (magnitude > (is_negative ? least_magnitude : greatest)) [[unlikely]]
            return detail::integer_out_of_range(in, at, least_magnitude, greatest);
        value = static_cast<Integer>(is_negative ? std::uint64_t{0} - magnitude : magnitude);
        return end;
    }
    static bool write(writer& out, Integer value) {
        constexpr std::size_t longest = 20; // -9223372036854775808
        out.reserve(longest);
        char* const begin = out.position();
        if constexpr (sizeof(Integer) == 1) out.advance(std::to_chars(begin, begin + longest, static_cast<int>(value)).ptr);
        else out.advance(std::to_chars(begin, begin + longest, value).ptr);
        return true;
    }
};

/// Reading rounds to the nearest; writing gives the shortest text that reads back as the same number.
template <class Float>
    requires std::same_as<Float, float> || std::same_as<Float, double>
struct codec<Float> {
    static constexpr bool restores_slack = true;

    static FILED_NEVER_INLINE const char* read(reader& in, const char* at, Float& value) {
        const char* const end = detail::number_end(at);
        if (end == nullptr) [[unlikely]] return in.mismatch(at, "a number");
        if (!detail::parse_float(at, end, value))
            return in.fail(at, errc::number_out_of_range, "a number within the range of the type");
        return end;
    }
    static bool write(writer& out, Float value) {
        constexpr Float greatest = (std::numeric_limits<Float>::max)();
        if (!(value >= -greatest && value <= greatest)) return out.fail(errc::not_finite);
        constexpr std::size_t longest = 32; // -2.2250738585072014e-308 has 24
        out.reserve(longest);
        char* const begin = out.position();
        out.advance(std::to_chars(begin, begin + longest, value).ptr);
        return true;
    }
};

template <>
struct codec<std::string> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, std::string& value) { return in.text(at, value); }
    static FILED_ALWAYS_INLINE bool write(writer& out, const std::string& value) { return out.text(value); }
};

/// For writing only: a view into the text would outlive it.
template <>
struct codec<std::string_view> {
    static constexpr bool restores_slack = true;

    template <class View>
    static const char* read(reader&, const char*, View&) {
        static_assert(
            !std::is_same_v<View, std::string_view>,
            "filed::json cannot read into a std::string_view: the text it would point to is gone. Remedy: use std::string");
        return nullptr;
    }
    static FILED_ALWAYS_INLINE bool write(writer& out, std::string_view value) { return out.text(value); }
};

} // namespace filed::json
