#include "cache_fixture.hpp"

#include <doctest/doctest.h>

using namespace filed;
using namespace filed::testing_auth;
using filed::auth::verdict;

TEST_CASE("token_cache: T1 a miss starts one exchange and serves everybody who waits") {
    cache_fixture f;
    std::vector<std::shared_ptr<cache_fixture::asked>> requests;
    for (int n = 0; n != 100; ++n) requests.push_back(f.ask());
    CHECK(f.server.count() == 1);
    CHECK(f.server[0].key == "key-1");
    CHECK(f.cache->stats().waiters_now == 100);
    REQUIRE(f.server[0].answer(tokens("a", f.wall())));
    f.settle();
    const auto first = requests.front()->generation();
    CHECK(first != 0);
    for (const auto& request : requests) CHECK(request->generation() == first);
    CHECK(f.cache->stats().joins == 99);
    CHECK(f.cache->stats().waiters_peak == 100);
    CHECK(f.cache->stats().waiters_now == 0);
    const auto lease = f.hit();
    REQUIRE(lease);
    CHECK(lease->authorization(token_kind::user) == "Bearer " + jwt("user-a", still_clock::start, 30min));
    CHECK(lease->authorization(token_kind::workspace) == "Bearer " + jwt("workspace-a", still_clock::start, 30min));
    CHECK(f.server.count() == 1);
}
