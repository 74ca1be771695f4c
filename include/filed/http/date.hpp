/// \file
/// Dates as HTTP writes them (RFC 9110, section 5.6.7).
#pragma once

#include <filed/support/clock.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace filed::inline FILED_ABI::http {

namespace detail {

/// Reads one date from left to right; after the first mismatch everything fails.
class date_reader {
public:
    explicit date_reader(std::string_view text) noexcept : rest_{text} {}

    [[nodiscard]] bool done() const noexcept { return good_ && rest_.empty(); }

    bool literal(std::string_view wanted) noexcept {
        good_ = good_ && rest_.substr(0, wanted.size()) == wanted;
        if (good_) rest_.remove_prefix(wanted.size());
        return good_;
    }
    /// Exactly `count` digits; `padded` allows a blank in place of the first.
    unsigned number(std::size_t count, bool padded = false) noexcept {
        unsigned value = 0;
        good_ = good_ && rest_.size() >= count;
        for (std::size_t i = 0; good_ && i < count; ++i) {
            const char byte = rest_[i];
            if (padded && i == 0 && byte == ' ') continue;
            good_ = byte >= '0' && byte <= '9';
            value = value * 10 + static_cast<unsigned>(byte - '0');
        }
        if (good_) rest_.remove_prefix(count);
        return value;
    }
    /// One of `names`: its index from 0.
    template <std::size_t Count>
    unsigned name(const std::array<std::string_view, Count>& names) noexcept {
        for (std::size_t i = 0; good_ && i < Count; ++i) {
            if (rest_.substr(0, names[i].size()) != names[i]) continue;
            rest_.remove_prefix(names[i].size());
            return static_cast<unsigned>(i);
        }
        good_ = false;
        return 0;
    }

private:
    std::string_view rest_;
    bool good_ = true;
};

inline constexpr std::array<std::string_view, 7> day_names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
inline constexpr std::array<std::string_view, 7> long_day_names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                                "Friday", "Saturday", "Sunday"};
inline constexpr std::array<std::string_view, 12> month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// The parts of a date, as written.
struct date_parts {
    unsigned year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;

    [[nodiscard]] std::optional<std::chrono::sys_seconds> when() const noexcept {
        const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(year)}, std::chrono::month{month},
                                               std::chrono::day{day}};
        if (!date.ok() || hour > 23 || minute > 59 || second > 60) return std::nullopt; // 60 is a leap second
        return std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
    }
};

} // namespace detail

/// Reads an HTTP date in any of its three forms; that the day of the week fits the date is not checked.
/// \param now  decides the century of the obsolete form with two digits of the year (RFC 850)
/// \return empty when `text` is no HTTP date
[[nodiscard]] inline std::optional<std::chrono::sys_seconds> parse_date(std::string_view text, wall_time now) noexcept {
    const auto time_of_day = [](detail::date_reader& reader, detail::date_parts& parts) {
        parts.hour = reader.number(2);
        reader.literal(":");
        parts.minute = reader.number(2);
        reader.literal(":");
        parts.second = reader.number(2);
    };
    detail::date_parts parts;
    const std::size_t comma = text.find(',');
    detail::date_reader reader{text};

    if (comma == 3) { // Sun, 06 Nov 1994 08:49:37 GMT
        reader.name(detail::day_names);
        reader.literal(", ");
        parts.day = reader.number(2);
        reader.literal(" ");
        parts.month = reader.name(detail::month_names) + 1;
        reader.literal(" ");
        parts.year = reader.number(4);
        reader.literal(" ");
        time_of_day(reader, parts);
        reader.literal(" GMT");
    } else if (comma == std::string_view::npos) { // Sun Nov  6 08:49:37 1994
        reader.name(detail::day_names);
        reader.literal(" ");
        parts.month = reader.name(detail::month_names) + 1;
        reader.literal(" ");
        parts.day = reader.number(2, true);
        reader.literal(" ");
        time_of_day(reader, parts);
        reader.literal(" ");
        parts.year = reader.number(4);
    } else { // Sunday, 06-Nov-94 08:49:37 GMT
        reader.name(detail::long_day_names);
        reader.literal(", ");
        parts.day = reader.number(2);
        reader.literal("-");
        parts.month = reader.name(detail::month_names) + 1;
        reader.literal("-");
        const unsigned short_year = reader.number(2);
        reader.literal(" ");
        time_of_day(reader, parts);
        reader.literal(" GMT");
        // More than 50 years ahead means the last year in the past with the same two digits.
        const std::chrono::year_month_day today{std::chrono::floor<std::chrono::days>(now)};
        const int this_year = static_cast<int>(today.year());
        int year = this_year - this_year % 100 + static_cast<int>(short_year);
        if (year > this_year + 50)
            year -= 100;
        else if (year <= this_year - 50)
            year += 100;
        parts.year = static_cast<unsigned>(year);
    }
    return reader.done() ? parts.when() : std::nullopt;
}

} // namespace filed::http
