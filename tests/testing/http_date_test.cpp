#include <filed/testing/http_date.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>

using namespace filed::testing;

TEST_CASE("dates are written as in RFC 9110 section 5.6.7") {
    const auto written = [](std::int64_t seconds) { return to_http_date(std::chrono::sys_seconds{std::chrono::seconds{seconds}}); };
    CHECK(written(784111777) == "Sun, 06 Nov 1994 08:49:37 GMT");
    CHECK(written(0) == "Thu, 01 Jan 1970 00:00:00 GMT");
    CHECK(written(951782399) == "Mon, 28 Feb 2000 23:59:59 GMT");
    CHECK(written(951782400) == "Tue, 29 Feb 2000 00:00:00 GMT");
    CHECK(written(4102444799) == "Thu, 31 Dec 2099 23:59:59 GMT");
}
