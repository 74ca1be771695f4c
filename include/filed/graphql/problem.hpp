/// \file
/// What can be wrong between a document and the C++ types of its operation.
#pragma once

#include <filed/graphql/location.hpp>
#include <filed/graphql/syntax_problem.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// The rules that a checked document keeps, named after what it looks like when one is broken. The compiler prints these
/// names, so they are sentences.
enum class problem : std::uint8_t {
    none,         ///< the operation fits
    syntax_error, ///< no document: `finding::syntax` says which rule of the grammar

    // The operation
    document_needs_exactly_one_operation,      ///< remedy for several: `operation_name` chooses one
    document_does_not_hold_the_operation_name, ///< no operation, or two, of the name that `operation_name` says
    operation_needs_a_name,                    ///< `query { … }`: logs, routers and metrics live on names
    subscription_is_not_supported,             ///< the client has no transport for them
    name_is_defined_twice,                     ///< of a fragment, a variable, an argument or an input field
    fragment_is_not_defined,                   ///< neither in the text nor, as a derived one, by a C++ type at this place
    fragment_is_never_used,                    ///< no spread reaches it (GraphQL, section 5.5.1.4)
    fragment_cycle,                            ///< a fragment that spreads itself

    // Selections
    member_is_not_selected_by_the_document,         ///< the answer would never hold it
    field_is_selected_but_has_no_member,            ///< the answer would hold it for nobody
    field_is_selected_twice_differently,            ///< one key for different fields or arguments, also on types that may overlap
    object_member_needs_a_selection,                ///< `{ ... }` behind the field of an aggregate
    scalar_member_must_not_have_a_selection,        ///< `{ ... }` behind the field of a scalar
    union_member_needs_typename_in_the_document,    ///< `__typename`, without a condition
    alternative_has_no_inline_fragment,             ///< nothing is selected for one alternative of the variant
    inline_fragment_has_no_alternative,             ///< no alternative has this GraphQL type, nor implements it
    member_may_be_absent_and_must_be_optional,      ///< `@skip`, `@include`, or the end of a recursion
    member_is_of_another_type_and_must_be_optional, ///< in a fragment on a type that the aggregate is not: see `graphql_type`,
                                                    ///< `graphql_implements`
    recursive_type_needs_a_graphql_depth,        ///< a derived selection would not end
    derived_fragments_are_too_large,             ///< beyond `most_derived_fields` or `_levels`: lower the `graphql_depth`
    derived_fragments_share_a_name,              ///< two C++ types of one name: write one of the fragments out
    condition_needs_a_boolean_if,                ///< `@skip` or `@include` without `if: true`, `if: false` or a variable of type Boolean

    // Variables
    variable_is_not_declared,        ///< used, and not in the operation's head
    variable_is_never_used,          ///< in the operation's head, and in no argument
    variable_has_no_member,          ///< declared, and not in `variables`
    variable_member_is_not_declared, ///< in `variables`, and not in the operation's head
    variable_type_differs            ///< of the declaration and of the member
};

/// The first thing wrong with an operation. Its texts are views of the document and of the names of types.
struct finding {
    /// Names of a path that are kept.
    static constexpr std::size_t longest_path = 12;

    problem what = problem::none;
    syntax_problem syntax = syntax_problem::none; ///< set for `problem::syntax_error`
    location at;                                  ///< in the document's text
    std::string_view name;                        ///< what is wrong
    std::string_view type;                        ///< the C++ type concerned; empty when there is none
    std::string_view suggestion;                  ///< a known name that is nearly `name`; the other type of a fragment
    std::array<char, 96> wanted{};                ///< `problem::variable_type_differs`: the type that C++ asks for, in GraphQL
    std::size_t wanted_size = 0;
    std::array<std::string_view, longest_path> path{}; ///< the operation's name and the keys down to the place
    std::size_t path_size = 0;

    [[nodiscard]] constexpr std::string_view wanted_type() const noexcept { return {wanted.data(), wanted_size}; }

    /// Whether the document and the types agree.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return what == problem::none; }
};

} // namespace filed::graphql
