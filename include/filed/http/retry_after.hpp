/// \file
/// `Retry-After`: how long a server asks to wait (RFC 9110, section 10.2.3).
#pragma once

#include <filed/http/date.hpp>
#include <filed/support/clock.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>

namespace filed::inline FILED_ABI::http {

/// No request for a longer pause is believed.
inline constexpr std::chrono::milliseconds longest_retry_after = std::chrono::hours{1};

/// Reads the value of a `Retry-After` field: seconds, or a date.
/// \param value  of the field
/// \param date   the value of the same response's `Date` field, because the server's clock wrote both; empty or
///               unreadable means that `now` is used instead
/// \param now    this machine's time
/// \return the pause from the moment of the response, at most `longest_retry_after`, perhaps zero; empty when the value is
///         unreadable or lies before the response
[[nodiscard]] inline std::optional<std::chrono::milliseconds> parse_retry_after(std::string_view value, std::string_view date,
                                                                                wall_time now) noexcept {
    const auto trim = [](std::string_view text) {
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        return text;
    };
    value = trim(value);
    const auto is_digit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (!value.empty() && std::all_of(value.begin(), value.end(), is_digit)) {
        std::chrono::milliseconds::rep seconds = 0;
        for (const char digit : value) {
            seconds = seconds * 10 + (digit - '0');
            if (std::chrono::seconds{seconds} >= longest_retry_after) return longest_retry_after;
        }
        return std::chrono::seconds{seconds};
    }
    const auto until = parse_date(value, now);
    if (!until) return std::nullopt;
    const std::chrono::sys_seconds from = parse_date(trim(date), now).value_or(std::chrono::floor<std::chrono::seconds>(now));
    if (*until < from) return std::nullopt;
    return (std::min<std::chrono::milliseconds>)(*until - from, longest_retry_after);
}

} // namespace filed::http
