/// \file
/// `one_of<A, B>`: a GraphQL union or interface that may grow.
#pragma once

#include <filed/json/variant.hpp>

#include <string>
#include <variant>

namespace filed::inline FILED_ABI {

/// An object of a type that the program does not know; the server's schema is newer. Its other fields were checked
/// and dropped.
struct unknown {
    std::string type_name; ///< the object's `__typename`

    friend bool operator==(const unknown&, const unknown&) = default;
};

/// One of the named types, chosen by `__typename`, or `unknown`: a new member of the union never fails a decode. For unions that
/// are closed by contract use `std::variant`, where a type that is not listed is an error.
template <class... Types>
using one_of = std::variant<Types..., unknown>;

} // namespace filed

template <>
inline constexpr bool filed::json::takes_unknown_types<filed::unknown> = true;
