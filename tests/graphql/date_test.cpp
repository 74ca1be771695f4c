#include <filed/graphql/date.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <random>
#include <ratio>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using filed::Date;
namespace json = filed::json;
using namespace std::chrono_literals;

static_assert(std::is_trivially_copyable_v<Date> && sizeof(Date) == 24 && !std::is_aggregate_v<Date>);

namespace {

std::int64_t seconds_of(std::string_view text) { return Date::parse(text).value().to_sys_time<std::chrono::seconds>().time_since_epoch().count(); }

} // namespace

TEST_CASE("date: text is kept byte for byte") {
    for (const std::string_view text : {"2026-06-14T09:31:20.000Z", "2026-06-14T09:31:20Z", "2026-06-14T09:31:20.1Z", "2026-06-14T09:31:20.120Z",
                                        "2026-06-14T09:31:20.123456789Z", "2026-06-14T09:31:20.123456789012345678Z", "2026-06-14T09:31:20.000000000000000000+23:59",
                                        "2026-06-14T09:31:20+00:00", "2026-06-14T09:31:20-00:00", "2026-06-14T09:31:20+05:30", "2026-06-14T09:31:20.5-12:00",
                                        "2026-06-14t09:31:20z", "2026-06-14T09:31:20z", "2026-06-14t09:31:20Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z",
                                        "2024-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5Z", "2017-01-01T01:59:60+02:00",
                                        "1990-12-31T15:59:60-08:00", "1985-04-12T23:20:50.52Z", "1937-01-01T12:00:27.87+00:20"}) {
        CAPTURE(text);
        const filed::result<Date> date = Date::parse(text);
        REQUIRE(date);
        CHECK(date->text() == text);
        const std::string quoted = '"' + std::string{text} + '"';
        CHECK(*json::write(json::read<Date>(quoted).value()) == quoted);
        std::ostringstream stream;
        stream << *date;
        CHECK(stream.str() == text);
    }
}

TEST_CASE("date: what is no RFC 3339 timestamp") {
    for (const std::string_view text : {"", "2026", "2026-06-14", "2026-06-14T09:31:20", "2026-06-14T09:31Z", "2026-06-14 09:31:20Z", "2026-06-14T09:31:20.Z",
                                        "2026-06-14T09:31:20,5Z", "2026-06-14T09:31:20.1234567890123456789Z", "2026-6-14T09:31:20Z", "2026-06-14T9:31:20Z",
                                        "2026-13-14T09:31:20Z", "2026-00-14T09:31:20Z", "2026-06-00T09:31:20Z", "2026-06-31T09:31:20Z", "2025-02-29T09:31:20Z",
                                        "1900-02-29T09:31:20Z", "2026-06-14T24:00:00Z", "2026-06-14T09:60:20Z", "2026-06-14T09:31:61Z", "2026-06-14T09:31:60Z",
                                        "2016-12-31T23:58:60Z", "2016-12-31T23:59:60+01:00", "2026-06-14T09:31:20+0530", "2026-06-14T09:31:20+05", "2026-06-14T09:31:20+24:00",
                                        "2026-06-14T09:31:20+05:60", "2026-06-14T09:31:20+5:30", "2026-06-14T09:31:20ZZ", "2026-06-14T09:31:20Z ", " 2026-06-14T09:31:20Z",
                                        "2026-06-14T09:31:20X", "2026/06/14T09:31:20Z", "2026-06-14T09.31.20Z", "-026-06-14T09:31:20Z", "+2026-06-14T09:31:20Z",
                                        "12026-06-14T09:31:20Z", "2026-06-14T09:31:2OZ", "2026-06-14T09:31:20.5", "2026-06-14T09:31:20+:::::", "2026-06-14T09:31:20Z+00:00"}) {
        CAPTURE(text);
        const filed::result<Date> date = Date::parse(text);
        CHECK(!date);
        CHECK(date.error() == json::errc::invalid_value);
        CHECK(json::read<Date>('"' + std::string{text} + '"').error() == json::errc::invalid_value);
    }
    const std::string_view good = "2026-06-14T09:31:20.123+05:30";
    for (std::size_t size = 0; size < good.size(); ++size) CHECK(!Date::parse(std::string{good.substr(0, size)}));
    for (std::size_t place = 0; place < good.size(); ++place) {
        for (const char wrong : {'/', ':', ' ', '\0', 'A', '\xB0'}) {
            std::string text{good};
            if (text[place] == wrong) continue;
            text[place] = wrong;
            CHECK(!Date::parse(text));
        }
    }
    for (const std::string_view text : {"null", "1750000000", "{}"}) CHECK(json::read<Date>(text).error() == json::errc::type_mismatch);
}

TEST_CASE("date: equality and order are those of the instant") {
    const auto date = [](std::string_view text) { return Date::parse(text).value(); };
    CHECK(date("2026-06-14T09:00:00Z") == date("2026-06-14T11:00:00.0+02:00"));
    CHECK(date("2026-06-14T09:00:00Z") == date("2026-06-14t09:00:00.000000z"));
    CHECK(date("2026-06-14T23:30:00-01:00") == date("2026-06-15T00:30:00+00:00"));
    CHECK(date("2026-01-01T00:30:00+01:00") == date("2025-12-31T23:30:00Z"));
    CHECK(date("2016-12-31T23:59:60Z") == date("2017-01-01T00:00:00Z"));
    CHECK(date("2026-06-14T09:00:00.000000000000000001Z") > date("2026-06-14T09:00:00Z"));
    CHECK(date("2026-06-14T09:00:00.1Z") > date("2026-06-14T09:00:00.09999999Z"));
    CHECK(date("2026-06-14T09:00:00.5+01:00") < date("2026-06-14T09:00:00Z"));
    CHECK(date("0000-01-01T00:00:00+01:00") < date("0000-01-01T00:00:00Z")); // before the year 0000 in UTC
    CHECK(date("9999-12-31T23:59:59-01:00") > date("9999-12-31T23:59:59Z"));
    CHECK(Date{} == date("1970-01-01T00:00:00Z"));
    CHECK(Date{}.text() == "1970-01-01T00:00:00Z");
}

TEST_CASE("date: instants known from elsewhere") {
    CHECK(seconds_of("1970-01-01T00:00:00Z") == 0);
    CHECK(seconds_of("1969-12-31T23:59:59Z") == -1);
    CHECK(seconds_of("2001-09-09T01:46:40Z") == 1'000'000'000);
    CHECK(seconds_of("2038-01-19T03:14:08Z") == 2'147'483'648);
    CHECK(seconds_of("2026-06-14T11:31:20.999+02:00") == 1'781'429'480);
    CHECK(seconds_of("0000-01-01T00:00:00Z") == -62'167'219'200);
    CHECK(seconds_of("9999-12-31T23:59:59Z") == 253'402'300'799);
    CHECK(seconds_of("2016-12-31T23:59:60Z") == seconds_of("2017-01-01T00:00:00Z"));
}

TEST_CASE("date: every day of five centuries, every minute of a day, every offset") {
    std::int64_t day = seconds_of("1600-01-01T00:00:00Z") / 86400;
    std::size_t wrong = 0;
    constexpr unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto two = [](unsigned number) {
        return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    };
    for (unsigned year = 1600; year < 2100; ++year) {
        for (unsigned month = 1; month <= 12; ++month) {
            const bool is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            const unsigned last = days[month - 1] + (month == 2 && is_leap_year ? 1u : 0u);
            for (unsigned d = 1; d <= last; ++d, ++day) {
                const Date date = Date::parse(std::to_string(year) + "-" + two(month) + "-" + two(d) + "T23:59:59Z").value();
                wrong += date.to_sys_time<std::chrono::seconds>().time_since_epoch().count() == day * 86400 + 86399 ? 0u : 1u;
            }
            wrong += Date::parse(std::to_string(year) + "-" + two(month) + "-" + two(last + 1) + "T00:00:00Z") ? 1u : 0u;
        }
    }
    for (unsigned minute = 0; minute < 24 * 60; ++minute) {
        const std::string clock = two(minute / 60) + ":" + two(minute % 60);
        const auto local = static_cast<std::int64_t>(minute) * 60;
        wrong += seconds_of("1970-01-01T" + clock + ":00Z") == local ? 0u : 1u;
        wrong += seconds_of("1970-01-01T00:00:00+" + clock) == -local ? 0u : 1u;
        wrong += seconds_of("1970-01-01T00:00:00-" + clock) == local ? 0u : 1u;
        wrong += Date::parse("1970-01-01T00:00:00-" + clock).value().utc_offset() == -std::chrono::minutes{minute} ? 0u : 1u;
        wrong += Date::parse("1970-01-01T00:00:00-" + clock).value().text() == "1970-01-01T00:00:00-" + clock ? 0u : 1u;
    }
    CHECK(wrong == 0);
}

TEST_CASE("date: as many fraction digits as came, and no instant lost") {
    std::string digits;
    for (std::size_t count = 1; count <= Date::max_fraction_digits; ++count) {
        digits += static_cast<char>('0' + count % 10);
        for (const std::string_view zone : {"Z", "z", "+02:00", "-11:45"}) {
            for (const std::string& fraction : {digits, std::string(count, '0'), std::string(count, '9')}) {
                const std::string text = "2026-06-14T09:31:20." + fraction + std::string{zone};
                const Date date = Date::parse(text).value();
                CHECK(date.text() == text);
                CHECK(date.fraction_digits() == count);
                const Date without = Date::parse("2026-06-14T09:31:20" + std::string{zone}).value();
                CHECK((date == without) == (fraction.find_first_not_of('0') == std::string::npos));
                CHECK(date >= without);
                CHECK(date < Date::parse("2026-06-14T09:31:21" + std::string{zone}).value());
            }
        }
    }
}

TEST_CASE("date: to a clock's time, rounded down") {
    const Date date = Date::parse("1969-12-31T23:59:58.123456789Z").value();
    CHECK(date.to_sys_time<std::chrono::seconds>().time_since_epoch() == -2s);
    CHECK(date.to_sys_time<std::chrono::milliseconds>().time_since_epoch() == -2000ms + 123ms);
    CHECK(date.to_sys_time().time_since_epoch() == -2s + 123456us);
    CHECK(date.to_sys_time<std::chrono::nanoseconds>().time_since_epoch() == -2s + 123456789ns);
    using minutes64 = std::chrono::duration<std::int64_t, std::ratio<60>>;
    CHECK(date.to_sys_time<minutes64>().time_since_epoch() == -1min);
    using long_nanoseconds = std::chrono::sys_time<std::chrono::nanoseconds>;
    CHECK(Date::parse("9999-12-31T23:59:59Z").value().to_sys_time<std::chrono::nanoseconds>() == long_nanoseconds::max());
    CHECK(Date::parse("0000-01-01T00:00:00Z").value().to_sys_time<std::chrono::nanoseconds>() == long_nanoseconds::min());
    CHECK(date.fraction_digits() == 9);
    CHECK(Date::parse("2026-06-14T11:31:20-05:30").value().utc_offset() == -330min);
}

TEST_CASE("date: from a clock's time") {
    using std::chrono::sys_time;
    CHECK(Date{sys_time<std::chrono::seconds>{1'781'429'480s}}.text() == "2026-06-14T09:31:20Z");
    CHECK(Date{sys_time<std::chrono::milliseconds>{1'781'429'480'007ms}}.text() == "2026-06-14T09:31:20.007Z");
    CHECK(Date{sys_time<std::chrono::microseconds>{-1us}}.text() == "1969-12-31T23:59:59.999999Z");
    CHECK(Date{sys_time<std::chrono::nanoseconds>{-1ns}}.text() == "1969-12-31T23:59:59.999999999Z");
    CHECK(Date{std::chrono::sys_days{std::chrono::year{2024} / 2 / 29}}.text() == "2024-02-29T00:00:00Z");
    CHECK(Date{sys_time<std::chrono::seconds>{-62'167'219'201s}}.text() == "0000-01-01T00:00:00Z");
    CHECK(Date{sys_time<std::chrono::milliseconds>{253'402'300'800'000ms}}.text() == "9999-12-31T23:59:59.999Z");
    CHECK(Date{sys_time<std::chrono::seconds>::max()}.text() == "9999-12-31T23:59:59Z");
    CHECK(Date{sys_time<std::chrono::seconds>::min()}.text() == "0000-01-01T00:00:00Z");

    std::mt19937_64 random{5};
    for (int round = 0; round < 5000; ++round) {
        const std::chrono::microseconds instant{static_cast<std::int64_t>(random() % 315'569'520'000'000'000u) - 62'167'219'200'000'000};
        const Date date{sys_time<std::chrono::microseconds>{instant}};
        REQUIRE(date.to_sys_time().time_since_epoch() == instant);
        REQUIRE(Date::parse(date.text()).value() == date);
    }
}

TEST_CASE("date: the first and the last instant of every clock") {
    const auto check = []<class Duration>(Duration) {
        using time = std::chrono::sys_time<Duration>;
        for (const time instant : {time::min(), time::min() + Duration{1}, time{Duration{-1}}, time{}, time{Duration{1}}, time::max() - Duration{1}, time::max()}) {
            const Date date{instant};
            CHECK(Date::parse(date.text()).value() == date);
            // Nanoseconds in 64 bits stay within the years 0000 to 9999, coarser ones reach beyond and stop there.
            if (std::ratio_equal_v<typename Duration::period, std::nano>) CHECK(date.to_sys_time<Duration>() == instant);
        }
        CHECK(Date{time::min()} < Date{time{}});
        CHECK(Date{time{}} < Date{time::max()});
    };
    check(std::chrono::nanoseconds{});
    check(std::chrono::microseconds{});
    check(std::chrono::milliseconds{});
    check(std::chrono::seconds{});
    CHECK(Date{std::chrono::sys_time<std::chrono::nanoseconds>::min()}.text() == "1677-09-21T00:12:43.145224192Z");
    CHECK(Date{std::chrono::sys_time<std::chrono::nanoseconds>::max()}.text() == "2262-04-11T23:47:16.854775807Z");
}

TEST_CASE("date: order of many is the order of their instants") {
    std::mt19937_64 random{9};
    std::vector<Date> dates;
    for (int i = 0; i < 300; ++i) {
        std::string text = "2026-06-1" + std::to_string(random() % 10) + "T0" + std::to_string(random() % 10) + ":00:00." + std::to_string(random() % 1000) +
                           (random() % 2 == 0 ? "+" : "-") + "0" + std::to_string(random() % 10) + ":30";
        dates.push_back(Date::parse(text).value());
    }
    std::sort(dates.begin(), dates.end());
    for (std::size_t i = 1; i < dates.size(); ++i) CHECK(dates[i - 1].to_sys_time<std::chrono::nanoseconds>() <= dates[i].to_sys_time<std::chrono::nanoseconds>());
}
