#include <filed/graphql/one_of.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace json = filed::json;

namespace {

struct TaxPrepResult {
    std::string url;
};
struct BinderResult {
    int pages = 0;
};
struct Task {
    std::string id;
    filed::one_of<TaxPrepResult, BinderResult> result;
};
struct answer {
    std::vector<Task> tasks;
};

} // namespace

static_assert(std::is_same_v<filed::one_of<TaxPrepResult>, std::variant<TaxPrepResult, filed::unknown>>);

TEST_CASE("one_of: a type of a newer schema among known ones") {
    const answer value = json::read<answer>(R"({"tasks":[{"id":"1","result":{"__typename":"TaxPrepResult","url":"u"}},)"
                                            R"({"id":"2","result":{"__typename":"HologramResult","shards":[{"__typename":"BinderResult"}]}},)"
                                            R"({"result":{"pages":3,"__typename":"BinderResult"},"id":"3"}]})")
                             .value();
    CHECK(std::get<TaxPrepResult>(value.tasks[0].result).url == "u");
    CHECK(std::get<filed::unknown>(value.tasks[1].result) == filed::unknown{"HologramResult"});
    CHECK(std::get<BinderResult>(value.tasks[2].result).pages == 3);
}

TEST_CASE("one_of: it is not lenient about known types") {
    const filed::error error = json::read<answer>(R"({"tasks":[{"id":"1","result":{"__typename":"BinderResult","pages":"3"}}]})").error();
    CHECK(error == json::errc::type_mismatch);
    CHECK(error.place() == "tasks[0].result.pages");
    CHECK(json::read<answer>(R"({"tasks":[{"id":"1","result":{"__typename":"BinderResult"}}]})").error() == json::errc::missing_member);
    CHECK(json::read<answer>(R"({"tasks":[{"id":"1","result":{}}]})").error() == json::errc::missing_type_name);
    CHECK(json::read<answer>(R"({"tasks":[{"id":"1","result":null}]})").error() == json::errc::type_mismatch);
}

TEST_CASE("one_of: no other type is taken for the catch-all") {
    static_assert(json::takes_unknown_types<filed::unknown> && !json::takes_unknown_types<TaxPrepResult>);
    using closed = std::variant<TaxPrepResult, BinderResult>;
    CHECK(json::read<closed>(R"({"__typename":"unknown","type_name":"x"})").error() == json::errc::unknown_type_name);
}
