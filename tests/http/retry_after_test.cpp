#include <filed/http/retry_after.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

using namespace filed::http;
using namespace std::chrono_literals;

namespace {

constexpr filed::wall_time now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 14} + 9h + 31min + 20s;
constexpr std::string_view served = "Sun, 14 Jun 2026 09:31:20 GMT";

std::optional<std::chrono::milliseconds> pause(std::string_view value, std::string_view date = served) {
    return parse_retry_after(value, date, now);
}

} // namespace

TEST_CASE("http date: the three forms") {
    const auto moment = std::chrono::sys_days{std::chrono::year{1994} / 11 / 6} + 8h + 49min + 37s;
    CHECK(parse_date("Sun, 06 Nov 1994 08:49:37 GMT", now) == moment);
    CHECK(parse_date("Sunday, 06-Nov-94 08:49:37 GMT", now) == moment);
    CHECK(parse_date("Sun Nov  6 08:49:37 1994", now) == moment);
    CHECK(parse_date("Sun Nov 06 08:49:37 1994", now) == moment);
    CHECK(parse_date("Thu, 29 Feb 2024 23:59:60 GMT", now) == std::chrono::sys_days{std::chrono::year{2024} / 3 / 1});
}

TEST_CASE("http date: the century of a year with two digits") {
    const auto year = [](std::string_view digits) {
        const std::string text = "Monday, 01-Jun-" + std::string{digits} + " 00:00:00 GMT";
        const auto when = parse_date(text, now);
        REQUIRE(when);
        return static_cast<int>(std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(*when)}.year());
    };
    CHECK(year("26") == 2026);
    CHECK(year("27") == 2027);
    CHECK(year("00") == 2000);
    CHECK(year("76") == 2076); // exactly 50 years ahead
    CHECK(year("77") == 1977);
    CHECK(year("99") == 1999);
}

TEST_CASE("http date: what is none") {
    for (const std::string_view text : {"",
                                        ",",
                                        "Sun",
                                        "Sun,",
                                        "Sun, 06 Nov 1994 08:49:37",
                                        "Sun, 06 Nov 1994 08:49:37 UTC",
                                        "Sun, 06 Nov 1994 08:49:37 GMT ",
                                        " Sun, 06 Nov 1994 08:49:37 GMT",
                                        "sun, 06 Nov 1994 08:49:37 GMT",
                                        "Sun, 6 Nov 1994 08:49:37 GMT",
                                        "Sun, 06 nov 1994 08:49:37 GMT",
                                        "Sun, 06 Nov 94 08:49:37 GMT",
                                        "Sun, 06 Nov 1994 24:00:00 GMT",
                                        "Sun, 06 Nov 1994 08:60:37 GMT",
                                        "Sun, 06 Nov 1994 08:49:61 GMT",
                                        "Sun, 31 Nov 1994 08:49:37 GMT",
                                        "Sun, 00 Nov 1994 08:49:37 GMT",
                                        "Wed, 29 Feb 2023 08:49:37 GMT",
                                        "Sun, 06 Nov -994 08:49:37 GMT",
                                        "Sunday, 06-Nov-1994 08:49:37 GMT",
                                        "Sun Nov 6 08:49:37 1994",
                                        "Sun Nov  6 08:49:37 94",
                                        "1994-11-06T08:49:37Z",
                                        "784111777",
                                        "Sun, 06 Nov 1994 +8:49:37 GMT"}) {
        CAPTURE(text);
        CHECK(!parse_date(text, now));
    }
    constexpr std::string_view whole = "Sun, 06 Nov 1994 08:49:37 GMT";
    for (std::size_t size = 0; size < whole.size(); ++size)
        CHECK(!parse_date(whole.substr(0, size), now));
}

TEST_CASE("retry-after: seconds") {
    CHECK(pause("0") == 0ms);
    CHECK(pause("120") == 120s);
    CHECK(pause("  7\t") == 7s);
    CHECK(pause("007") == 7s);
    CHECK(pause("3599") == 3599s);
    CHECK(pause("3600") == longest_retry_after);
    CHECK(pause("3601") == longest_retry_after);
    CHECK(pause("99999999999999999999999999999999999999999999") == longest_retry_after);
    for (const std::string_view text : {"", " ", "-1", "+1", "1.5", "1s", "1 2", "0x10", "soon", "1,2", "\xD9\xA1"}) {
        CAPTURE(text);
        CHECK(!pause(text));
    }
}

TEST_CASE("retry-after: dates count from the response's own date") {
    CHECK(pause("Sun, 14 Jun 2026 09:31:50 GMT") == 30s);
    CHECK(pause("Sun, 14 Jun 2026 09:31:20 GMT") == 0ms);
    CHECK(!pause("Sun, 14 Jun 2026 09:31:19 GMT")); // in the past
    CHECK(pause("Mon, 15 Jun 2026 09:31:20 GMT") == longest_retry_after);
    CHECK(pause("Thu, 14 Jun 9999 09:31:20 GMT") == longest_retry_after);
    // The server's clock is a day behind ours: its own difference counts.
    CHECK(pause("Sat, 13 Jun 2026 09:31:50 GMT", "Sat, 13 Jun 2026 09:31:20 GMT") == 30s);
    // Without a usable date of the response, ours counts.
    CHECK(pause("Sun, 14 Jun 2026 09:31:50 GMT", "") == 30s);
    CHECK(pause("Sun, 14 Jun 2026 09:31:50 GMT", "yesterday") == 30s);
    CHECK(!pause("Sat, 13 Jun 2026 09:31:50 GMT", ""));
}
