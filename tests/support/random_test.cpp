#include <filed/support/random.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

TEST_CASE("random: in its range, spread over it, and different for each source") {
    filed::random_source one;
    filed::random_source other;
    std::vector<int> tenths(10);
    int same = 0;
    for (int i = 0; i < 10000; ++i) {
        const double drawn = one.draw();
        REQUIRE(drawn >= 0.0);
        REQUIRE(drawn < 1.0);
        ++tenths[static_cast<std::size_t>(drawn * 10)];
        same += drawn == other.draw();
    }
    CHECK(*std::min_element(tenths.begin(), tenths.end()) > 800); // 1000 is expected; six standard deviations are 180
    CHECK(same < 10);
}
