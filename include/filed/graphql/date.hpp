/// \file
/// `Date`: the API's scalar for points in time, an RFC 3339 timestamp such as `2026-06-14T09:31:20.000Z`.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/support/result.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>

namespace filed::inline FILED_ABI {

/// A timestamp as it was written (RFC 3339, section 5.6): local date and time, fraction digits, offset. It is written again byte for
/// byte as it was read, while equality and order are those of the instant: `09:00:00Z` equals `11:00:00.0+02:00`.
///
/// Years 0000 to 9999; up to 18 fraction digits. A leap second (`23:59:60` UTC, RFC 3339 section 5.7) is the same instant as the
/// second after it. Default construction gives `1970-01-01T00:00:00Z`. 24 bytes, trivially copyable.
class Date {
public:
    /// Digits of the fraction of a second that are kept; a text with more is refused.
    static constexpr std::size_t max_fraction_digits = 18;
    /// Bytes of the longest text: `9999-12-31T23:59:59.123456789012345678+23:59`.
    static constexpr std::size_t max_text_size = 26 + max_fraction_digits;

    constexpr Date() noexcept = default;

    /// The instant in UTC, written with as many fraction digits as the clock's period has (0, 3, 6 or 9; a finer one is rounded
    /// down). An instant outside the years 0000 to 9999 becomes the nearest one inside.
    template <class Duration>
    explicit Date(std::chrono::sys_time<Duration> time) noexcept;

    /// Reads RFC 3339 text, lower-case `t` and `z` included. Error: `json::errc::invalid_value`.
    [[nodiscard]] static result<Date> parse(std::string_view text);

    /// The text as it was received.
    [[nodiscard]] std::string text() const {
        std::array<char, max_text_size> buffer;
        return std::string(buffer.data(), format(buffer.data()));
    }

    /// Writes the text to at least `max_text_size` bytes and returns the place behind it. Not terminated by zero.
    char* format(char* to) const noexcept;

    /// The instant, rounded down to `Duration`. Nanoseconds in 64 bits end in the years 1677 and 2262; an instant that
    /// `Duration` cannot hold becomes the nearest one that it can.
    template <class Duration = std::chrono::microseconds>
    [[nodiscard]] std::chrono::sys_time<Duration> to_sys_time() const noexcept;

    /// Minutes east of UTC that the text was written with; zero for `Z`.
    [[nodiscard]] std::chrono::minutes utc_offset() const noexcept { return std::chrono::minutes{offset_minutes_}; }
    /// Digits after the decimal point of the seconds; zero when there is no point.
    [[nodiscard]] std::size_t fraction_digits() const noexcept { return fraction_digits_; }

    friend bool operator==(const Date& left, const Date& right) noexcept { return (left <=> right) == 0; }
    friend std::strong_ordering operator<=>(const Date& left, const Date& right) noexcept {
        const auto by_seconds = left.seconds() <=> right.seconds();
        return by_seconds != 0 ? by_seconds : left.attoseconds() <=> right.attoseconds();
    }

    friend std::ostream& operator<<(std::ostream& stream, const Date& date) {
        std::array<char, max_text_size> buffer;
        return stream << std::string_view{buffer.data(), static_cast<std::size_t>(date.format(buffer.data()) - buffer.data())};
    }

private:
    friend struct json::codec<Date>;

    static constexpr std::array<std::uint64_t, max_fraction_digits + 1> powers_of_ten = [] {
        std::array<std::uint64_t, max_fraction_digits + 1> powers{};
        std::uint64_t power = 1;
        for (auto& entry : powers) {
            entry = power;
            power *= 10;
        }
        return powers;
    }();
    /// `00` to `99`.
    static constexpr std::array<char, 200> two_digits = [] {
        std::array<char, 200> digits{};
        for (std::size_t i = 0; i < 100; ++i) {
            digits[2 * i] = static_cast<char>('0' + i / 10);
            digits[2 * i + 1] = static_cast<char>('0' + i % 10);
        }
        return digits;
    }();
    static constexpr const char* expected = "an RFC 3339 timestamp such as 2026-06-14T09:31:20.000Z";

    /// How the offset and the letters were written.
    enum style : std::uint8_t {
        zulu = 1,            ///< `Z` instead of an offset in digits
        lower_case_z = 2,    ///< `z`
        lower_case_t = 4,    ///< `t`
        negative_offset = 8, ///< `-`, which zero minutes do not show: `-00:00` (RFC 3339 section 4.3)
    };

    /// Eight bytes of which `0` stands for any digit and every other for itself.
    class pattern {
    public:
        consteval explicit pattern(const char (&text)[9]) {
            for (unsigned i = 0; i < 8; ++i) {
                const auto byte = static_cast<unsigned char>(text[i]);
                text_ |= std::uint64_t{byte} << (8 * i);
                room_ |= std::uint64_t{byte == '0' ? 0x7Fu - 9u : 0x7Fu} << (8 * i);
            }
        }
        /// The digits of a little-endian word as numbers, if it fits; then the other bytes are zero.
        [[nodiscard]] constexpr std::uint64_t digits(std::uint64_t word) const noexcept { return word ^ text_; }
        /// Whether the digits are at most 9 and the other bytes zero: the sum of a byte that is not reaches its high bit.
        [[nodiscard]] constexpr bool fits(std::uint64_t digits) const noexcept {
            return (((digits & ~high_bits) + room_) & high_bits) == 0 && (digits & high_bits) == 0;
        }
        /// The number of two digits at a place of a word that fits.
        [[nodiscard]] static constexpr unsigned two(std::uint64_t digits, unsigned place) noexcept {
            return static_cast<unsigned>(digits >> (8 * place) & 0xF) * 10 + static_cast<unsigned>(digits >> (8 * place + 8) & 0xF);
        }

    private:
        static constexpr std::uint64_t high_bits = 0x8080808080808080u;
        std::uint64_t text_ = 0;
        std::uint64_t room_ = 0;
    };

    [[nodiscard]] bool assign(std::string_view text) noexcept;

    /// Seconds since 1970-01-01T00:00:00Z, leap seconds left out.
    [[nodiscard]] std::int64_t seconds() const noexcept;
    /// The fraction of the second in units of 10^-18 seconds.
    [[nodiscard]] std::uint64_t attoseconds() const noexcept { return fraction_ * powers_of_ten[max_fraction_digits - fraction_digits_]; }

    [[nodiscard]] static char* put_digits(char* to, std::uint64_t value, std::size_t count) noexcept {
        std::size_t left = count;
        for (; left >= 2; left -= 2, value /= 100) (void)put_two(to + left - 2, static_cast<unsigned>(value % 100));
        if (left != 0) *to = static_cast<char>('0' + value);
        return to + count;
    }
    [[nodiscard]] static char* put_two(char* to, unsigned value) noexcept {
        std::memcpy(to, two_digits.data() + 2 * value, 2);
        return to + 2;
    }

    std::uint64_t fraction_ = 0; // the digits as one number
    std::uint16_t year_ = 1970;
    std::int16_t offset_minutes_ = 0;
    std::uint8_t month_ = 1;
    std::uint8_t day_ = 1;
    std::uint8_t hour_ = 0;
    std::uint8_t minute_ = 0;
    std::uint8_t second_ = 0;
    std::uint8_t fraction_digits_ = 0;
    std::uint8_t style_ = zulu;
};

inline bool Date::assign(std::string_view text) noexcept {
    constexpr std::size_t fixed_size = 19; // 2026-06-14T09:31:20
    if (text.size() <= fixed_size) return false;
    const char* const begin = text.data();
    const char* const end = begin + text.size();

    static constexpr pattern year_month{"0000-00-"}, day_hour_minute{"00t00:00"}, hour_minute_second{"00:00:00"};
    const std::uint64_t start = year_month.digits(json::bytes::load8(begin));
    const std::uint64_t middle = day_hour_minute.digits(json::bytes::load8(begin + 8) | (std::uint64_t{0x20} << 16)); // T or t
    const std::uint64_t finish = hour_minute_second.digits(json::bytes::load8(begin + 11));
    if (!year_month.fits(start) || !day_hour_minute.fits(middle) || !hour_minute_second.fits(finish)) return false;
    const unsigned year = pattern::two(start, 0) * 100 + pattern::two(start, 2), month = pattern::two(start, 5);
    const unsigned day = pattern::two(middle, 0), hour = pattern::two(middle, 3), minute = pattern::two(middle, 6);
    const unsigned second = pattern::two(finish, 6);
    const bool is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    constexpr std::uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1 || day > days[month - 1] + unsigned{month == 2 && is_leap_year}) return false;
    if (hour > 23 || minute > 59 || second > 60) return false;

    Date date;
    date.style_ = begin[10] == 't' ? std::uint8_t{lower_case_t} : std::uint8_t{0};
    const char* at = begin + fixed_size;
    if (*at == '.') {
        ++at;
        const char* const digits = at;
        for (; at != end && *at >= '0' && *at <= '9'; ++at) {
            if (static_cast<std::size_t>(at - digits) == max_fraction_digits) return false;
            date.fraction_ = date.fraction_ * 10 + static_cast<std::uint64_t>(*at - '0');
        }
        date.fraction_digits_ = static_cast<std::uint8_t>(at - digits);
        if (date.fraction_digits_ == 0) return false;
    }
    if (at == end) return false;
    if ((*at | 0x20) == 'z') {
        date.style_ |= *at == 'z' ? std::uint8_t{zulu | lower_case_z} : std::uint8_t{zulu};
        if (end - at != 1) return false;
    } else {
        if ((*at != '+' && *at != '-') || end - at != 6 || at[3] != ':') return false;
        const auto digit = [at](std::ptrdiff_t i) { return static_cast<unsigned char>(at[i]) - unsigned{'0'}; };
        if (digit(1) > 9 || digit(2) > 9 || digit(4) > 9 || digit(5) > 9) return false;
        const unsigned hours = digit(1) * 10 + digit(2), minutes = digit(4) * 10 + digit(5);
        if (hours > 23 || minutes > 59) return false;
        const int east = static_cast<int>(hours * 60 + minutes);
        date.offset_minutes_ = static_cast<std::int16_t>(*at == '-' ? -east : east);
        if (*at == '-') date.style_ |= negative_offset;
    }
    if (second == 60) {
        const int minute_of_day = static_cast<int>(hour * 60 + minute) - date.offset_minutes_;
        constexpr int minutes_a_day = 24 * 60;
        if ((minute_of_day + 2 * minutes_a_day) % minutes_a_day != minutes_a_day - 1) return false;
    }
    date.year_ = static_cast<std::uint16_t>(year);
    date.month_ = static_cast<std::uint8_t>(month);
    date.day_ = static_cast<std::uint8_t>(day);
    date.hour_ = static_cast<std::uint8_t>(hour);
    date.minute_ = static_cast<std::uint8_t>(minute);
    date.second_ = static_cast<std::uint8_t>(second);
    *this = date;
    return true;
}

inline result<Date> Date::parse(std::string_view text) {
    Date date;
    if (!date.assign(text)) return error{json::errc::invalid_value, "", std::string{"expected "} + expected};
    return date;
}

inline char* Date::format(char* to) const noexcept {
    to = put_two(to, year_ / 100u);
    to = put_two(to, year_ % 100u);
    *to++ = '-';
    to = put_two(to, month_);
    *to++ = '-';
    to = put_two(to, day_);
    *to++ = (style_ & lower_case_t) != 0 ? 't' : 'T';
    to = put_two(to, hour_);
    *to++ = ':';
    to = put_two(to, minute_);
    *to++ = ':';
    to = put_two(to, second_);
    if (fraction_digits_ != 0) {
        *to++ = '.';
        to = put_digits(to, fraction_, fraction_digits_);
    }
    if ((style_ & zulu) != 0) {
        *to++ = (style_ & lower_case_z) != 0 ? 'z' : 'Z';
        return to;
    }
    const unsigned minutes = static_cast<unsigned>(offset_minutes_ < 0 ? -offset_minutes_ : offset_minutes_);
    *to++ = (style_ & negative_offset) != 0 ? '-' : '+';
    to = put_two(to, minutes / 60);
    *to++ = ':';
    return put_two(to, minutes % 60);
}

inline std::int64_t Date::seconds() const noexcept {
    const std::chrono::sys_days date{std::chrono::year{year_} / std::chrono::month{month_} / std::chrono::day{day_}};
    return std::int64_t{date.time_since_epoch().count()} * 86400 + hour_ * 3600 + minute_ * 60 + second_ - std::int64_t{offset_minutes_} * 60;
}

template <class Duration>
Date::Date(std::chrono::sys_time<Duration> time) noexcept {
    using std::chrono::floor, std::chrono::seconds, std::chrono::nanoseconds;
    static_assert(!std::chrono::treat_as_floating_point_v<typename Duration::rep>, "filed::Date is made of whole ticks: use floor or round first");
    constexpr std::int64_t first = -62'167'219'200, last = 253'402'300'799; // 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z
    using period = typename Duration::period;
    constexpr std::size_t digits = period::num != 1 || period::den == 1 ? 0 : period::den <= 1000 ? 3 : period::den <= 1'000'000 ? 6 : 9;

    // Rounded towards zero first: rounding down could leave the range of `Duration`.
    const auto towards_zero = std::chrono::time_point_cast<std::chrono::duration<std::int64_t>>(time);
    std::int64_t count = towards_zero.time_since_epoch().count();
    nanoseconds rest{0};
    if constexpr (digits != 0) rest = floor<nanoseconds>(time - towards_zero);
    else if (towards_zero > time) --count;
    if (rest < nanoseconds{0}) {
        rest += seconds{1};
        --count;
    }
    fraction_digits_ = static_cast<std::uint8_t>(digits);
    if (count < first) {
        count = first;
    } else if (count > last) {
        count = last;
        fraction_ = powers_of_ten[digits] - 1;
    } else if constexpr (digits != 0) {
        fraction_ = static_cast<std::uint64_t>(rest.count()) / powers_of_ten[9 - digits];
    }
    const std::int64_t shifted = count - first; // not negative
    const auto second_of_day = static_cast<unsigned>(shifted % 86400);
    const std::chrono::sys_days day{std::chrono::days{(count - second_of_day) / 86400}};
    const std::chrono::year_month_day date{day};
    year_ = static_cast<std::uint16_t>(static_cast<int>(date.year()));
    month_ = static_cast<std::uint8_t>(static_cast<unsigned>(date.month()));
    day_ = static_cast<std::uint8_t>(static_cast<unsigned>(date.day()));
    hour_ = static_cast<std::uint8_t>(second_of_day / 3600);
    minute_ = static_cast<std::uint8_t>(second_of_day / 60 % 60);
    second_ = static_cast<std::uint8_t>(second_of_day % 60);
}

template <class Duration>
std::chrono::sys_time<Duration> Date::to_sys_time() const noexcept {
    using std::chrono::sys_time;
    using period = typename Duration::period;
    static_assert(std::is_integral_v<typename Duration::rep> && sizeof(typename Duration::rep) == 8 && (period::num == 1 || period::den == 1),
                  "filed::Date converts to durations of 64-bit ticks");
    const std::int64_t whole = seconds();
    if constexpr (period::den == 1) {
        return std::chrono::floor<Duration>(sys_time<std::chrono::duration<std::int64_t>>{std::chrono::duration<std::int64_t>{whole}});
    } else {
        constexpr std::int64_t ticks = period::den; // in a second
        constexpr std::int64_t greatest = (std::numeric_limits<std::int64_t>::max)(), least = (std::numeric_limits<std::int64_t>::min)();
        // 10^18 divides by every decimal period; a fraction of a second is below 2^60.
        const std::uint64_t fraction = attoseconds() / (powers_of_ten[max_fraction_digits] / static_cast<std::uint64_t>(ticks));
        std::int64_t seconds_part = whole, rest = static_cast<std::int64_t>(fraction);
        if (seconds_part < 0) { // the first second of the range fits only in part, from its end
            ++seconds_part;
            rest -= ticks;
        }
        if (seconds_part > greatest / ticks || (seconds_part > 0 && seconds_part * ticks > greatest - rest)) return (sys_time<Duration>::max)();
        if (seconds_part < least / ticks || (rest < 0 && seconds_part * ticks < least - rest)) return (sys_time<Duration>::min)();
        return sys_time<Duration>{Duration{seconds_part * ticks + rest}};
    }
}

} // namespace filed

namespace filed::inline FILED_ABI::json {

template <>
struct codec<Date> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, Date& value) {
        std::string_view text;
        const char* end = reader::plain_text(at, text);
        if (end == nullptr) [[unlikely]] end = in.text(at, text);
        if (end == nullptr) [[unlikely]] return nullptr;
        if (!value.assign(text)) [[unlikely]] return in.fail(at, errc::invalid_value, Date::expected, "another string");
        return end;
    }
    static bool write(writer& out, const Date& value) {
        out.reserve(Date::max_text_size + 2);
        char* const begin = out.position();
        *begin = '"';
        char* const end = value.format(begin + 1);
        *end = '"';
        out.advance(end + 1);
        return true;
    }
};

} // namespace filed::json
