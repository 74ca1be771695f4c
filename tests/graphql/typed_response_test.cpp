#include <filed/graphql/typed_response.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace filed::graphql;
using namespace std::string_literals;

namespace {

response_error error_at(std::vector<path_segment> path) {
    response_error made;
    made.has_path = true;
    made.path = std::move(path);
    return made;
}

response_details details_of(std::vector<response_error> errors, std::size_t count) {
    return response_details{std::move(errors), count, std::nullopt, filed::http::response{}};
}

} // namespace

TEST_CASE("graphql response details: errors are found by their place") {
    const response_details said = details_of({error_at({"me"s, "list"s, std::size_t{3}, "name"s}), error_at({"me"s, "role"s})}, 2);
    CHECK(said.errors_at().size() == 2);
    CHECK(said.errors_at("me").size() == 2);
    CHECK(said.errors_at("me", "list", 3).size() == 1);
    CHECK(said.errors_at("me", "list", 3, "name", "deeper").empty());
    CHECK(said.errors_at("me", "list", "3").empty());
    CHECK(said.failed_at());
    CHECK(said.failed_at("me", "list"));
    CHECK(said.failed_at("me", "role"));
    CHECK_FALSE(said.failed_at("me", "list", 2));
    CHECK_FALSE(said.failed_at("me", "list", 3, "name", "deeper"));
    CHECK_FALSE(said.failed_at("viewer"));
    CHECK_FALSE(details_of({}, 0).failed_at());
    CHECK_FALSE(details_of({}, 0).failed_at("me"));
}

TEST_CASE("graphql response details: an error that was not kept may have been anywhere") {
    const response_details said = details_of({error_at({"me"s, "role"s})}, 2);
    CHECK(said.failed_at("me", "role"));
    CHECK(said.failed_at("me", "name")); // no proof that it is null by itself
    CHECK(said.errors_at("me", "name").empty());
    CHECK(details_of({}, 1).failed_at("me"));
}

TEST_CASE("graphql response details: a path that was cut goes on anywhere below, and one that makes no sense is anywhere") {
    response_error cut = error_at({"me"s, "list"s});
    cut.has_whole_path = false;
    const response_details said = details_of({cut}, 1);
    CHECK(said.failed_at("me", "list", 3, "name"));
    CHECK(said.failed_at("me"));
    CHECK_FALSE(said.failed_at("me", "role"));
    CHECK(said.errors_at("me", "list", 3).empty());

    response_error senseless = error_at({});
    senseless.has_whole_path = false;
    CHECK(details_of({senseless}, 1).failed_at("me", "role"));
    response_error of_the_whole; // without a path, or with an empty one, as gateways report a service that failed
    CHECK(details_of({of_the_whole}, 1).failed_at("me"));
    CHECK(details_of({of_the_whole}, 1).errors_at("me").empty());
    of_the_whole.has_path = of_the_whole.has_whole_path = true;
    CHECK(details_of({of_the_whole}, 1).failed_at("me"));
}
