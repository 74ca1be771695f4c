#include <filed/http/connect_race.hpp>

#include <asio/io_context.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using filed::http::connect_race;
using filed::http::errc;
using endpoint = asio::ip::tcp::endpoint;

std::vector<endpoint> endpoints(const std::vector<std::string>& addresses) {
    std::vector<endpoint> made;
    for (const auto& each : addresses) made.emplace_back(asio::ip::make_address(each), static_cast<unsigned short>(443));
    return made;
}

std::string order(const std::vector<std::string>& found, std::size_t limit = 16) {
    std::string text;
    for (const auto& each : filed::http::try_order(endpoints(found), limit)) text += (text.empty() ? "" : " ") + each.address().to_string();
    return text;
}

/// A race in which `begun` attempts were started; nobody waits for them.
struct started_race {
    explicit started_race(const std::vector<std::string>& addresses, std::size_t begun) {
        race.begin(endpoints(addresses));
        for (std::size_t i = 0; i < begun; ++i) race.start_next(context.get_executor(), [](const std::error_code&) {});
    }
    filed::error failure() const { return race.failure("https://example.com"); }

    asio::io_context context;
    connect_race race;
};

} // namespace

TEST_CASE("addresses are tried with the families in turns, each in the system's order") {
    CHECK(order({}) == "");
    CHECK(order({"192.0.2.1"}) == "192.0.2.1");
    CHECK(order({"192.0.2.1", "192.0.2.2"}) == "192.0.2.1 192.0.2.2");
    CHECK(order({"2001:db8::1", "2001:db8::2", "192.0.2.1", "192.0.2.2"}) == "2001:db8::1 192.0.2.1 2001:db8::2 192.0.2.2");
    CHECK(order({"192.0.2.1", "192.0.2.2", "2001:db8::1"}) == "192.0.2.1 2001:db8::1 192.0.2.2");
    CHECK(order({"2001:db8::1", "192.0.2.1", "192.0.2.2", "192.0.2.3"}) == "2001:db8::1 192.0.2.1 192.0.2.2 192.0.2.3");
}

TEST_CASE("an address that a name has twice is tried once, and the limit leaves both families") {
    CHECK(order({"127.0.0.1", "127.0.0.1", "::1", "127.0.0.1"}) == "127.0.0.1 ::1");
    CHECK(order({"2001:db8::1", "2001:db8::2", "2001:db8::3", "192.0.2.1"}, 2) == "2001:db8::1 192.0.2.1");
    CHECK(order({"192.0.2.1", "192.0.2.2"}, 0) == "");
}

TEST_CASE("the failure of a race names the most telling reason and all of them in words") {
    const auto has = [](const filed::error& reason, std::string_view words) { return reason.message().find(words) != std::string::npos; };
    SUBCASE("no address") {
        const started_race none{{}, 0};
        CHECK(none.failure().code() == errc::name_not_found);
        CHECK_FALSE(none.race.has_next());
    }
    SUBCASE("one address: its reason and nothing about numbers") {
        started_race one{{"127.0.0.1"}, 1};
        one.race.failed(0, asio::error::host_unreachable);
        CHECK(one.failure().code() == errc::connect_failed);
        CHECK_FALSE(has(one.failure(), "addresses"));
        CHECK(has(one.failure(), std::error_code{asio::error::host_unreachable}.message()));
    }
    SUBCASE("a refusal counts more than a missing route, whichever came last") {
        for (const std::size_t refused : {0U, 1U}) {
            started_race two{{"127.0.0.1", "::1"}, 2};
            two.race.failed(refused, asio::error::connection_refused);
            two.race.failed(1 - refused, asio::error::network_unreachable);
            CHECK_FALSE(two.race.pending());
            CHECK(two.failure().code() == errc::connection_refused);
            CHECK(has(two.failure(), "refused (1 of 2 addresses), Network"));
        }
    }
    SUBCASE("while one has not answered it is a timeout, and what was not tried is said") {
        started_race three{{"127.0.0.1", "127.0.0.2", "127.0.0.3"}, 2};
        three.race.failed(0, asio::error::connection_refused);
        CHECK(three.race.pending());
        CHECK(three.race.has_next());
        CHECK(three.failure().code() == errc::connect_timeout);
        CHECK(has(three.failure(), "no answer (1 of 3 addresses)"));
        CHECK(has(three.failure(), "refused (1 of 3 addresses)"));
        CHECK(has(three.failure(), "not tried (1 of 3 addresses)"));
    }
    SUBCASE("equal reasons are said once") {
        started_race many{{"127.0.0.1", "127.0.0.2", "127.0.0.3"}, 3};
        for (std::size_t i = 0; i < 3; ++i) many.race.failed(i, asio::error::connection_refused);
        CHECK(has(many.failure(), "refused (3 of 3 addresses)"));
        CHECK(many.failure().message().find("refused (") == many.failure().message().rfind("refused ("));
    }
}
