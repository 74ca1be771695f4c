#include <filed/reflect/name.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace reflect = filed::reflect;

namespace {

struct in_anonymous_namespace {};
template <class T>
struct page {};
template <int Number>
struct numbered {};
template <template <class> class Container, class... Types>
struct applied {};

} // namespace

namespace some::where {
struct WorkspaceUser {
    struct Role {};
    enum class Kind { a };
};
} // namespace some::where

struct global {};

TEST_CASE("name: types without what surrounds them") {
    CHECK(reflect::type_name<global> == "global");
    CHECK(reflect::type_name<some::where::WorkspaceUser> == "WorkspaceUser");
    CHECK(reflect::type_name<some::where::WorkspaceUser::Role> == "Role");
    CHECK(reflect::type_name<some::where::WorkspaceUser::Kind> == "Kind");
    CHECK(reflect::type_name<in_anonymous_namespace> == "in_anonymous_namespace");
}

TEST_CASE("name: template arguments are left out") {
    CHECK(reflect::type_name<page<int>> == "page");
    CHECK(reflect::type_name<page<some::where::WorkspaceUser>> == "page");
    CHECK(reflect::type_name<page<page<std::vector<std::string>>>> == "page");
    CHECK(reflect::type_name<numbered<-3>> == "numbered");
    CHECK(reflect::type_name<applied<page, int, page<int>>> == "applied");
}

TEST_CASE("name: local types") {
    struct local {};
    CHECK(reflect::type_name<local> == "local");
    const auto in_lambda = [](const std::vector<int>&) {
        struct inside {};
        return reflect::type_name<inside>;
    };
    CHECK(in_lambda({}) == "inside");
    CHECK(reflect::type_name<page<local>> == "page");
}

TEST_CASE("name: trailing underscores") {
    CHECK(reflect::without_trailing_underscores("class_") == "class");
    CHECK(reflect::without_trailing_underscores("a_b__") == "a_b");
    CHECK(reflect::without_trailing_underscores("_a") == "_a");
    CHECK(reflect::without_trailing_underscores("___") == "___");
    CHECK(reflect::without_trailing_underscores("").empty());
}
