/// \file
/// Entries of `errors` in the stand-in's answers.
#pragma once

#include <filed/graphql/location.hpp>
#include <filed/testing/value.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// One entry (GraphQL specification, Response, Errors).
struct graphql_error {
    std::string code;             ///< `extensions.code`; empty: no `extensions`
    std::string message;          ///< for a person
    graphql::location location{}; ///< zero: no `locations`
    value::list path{};           ///< response names and list indexes; empty: no `path`
};

/// The entry as a value, ready to be written.
[[nodiscard]] inline value to_value(const graphql_error& error) {
    value_members members{{"message", error.message}};
    if (error.location.line != 0) {
        members.emplace_back("locations", value::list{value::object({}, {{"line", std::int64_t{error.location.line}},
                                                                         {"column", std::int64_t{error.location.column}}})});
    }
    if (!error.path.empty()) members.emplace_back("path", error.path);
    if (!error.code.empty()) members.emplace_back("extensions", value::object({}, {{"code", error.code}}));
    return value::object({}, std::move(members));
}

/// All entries as the list `errors`.
[[nodiscard]] inline value to_value(const std::vector<graphql_error>& errors) {
    value::list entries;
    for (const graphql_error& error : errors)
        entries.push_back(to_value(error));
    return entries;
}

} // namespace filed::testing
