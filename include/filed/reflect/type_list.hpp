/// \file
/// A list of types, without the weight of `std::tuple`.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <utility>

namespace filed::inline FILED_ABI::reflect {

namespace detail {

template <std::size_t Index, class Type>
struct indexed_type {
    using type = Type;
};

template <class Indices, class... Types>
struct indexed_types;

template <std::size_t... Indices, class... Types>
struct indexed_types<std::index_sequence<Indices...>, Types...> : indexed_type<Indices, Types>... {};

template <std::size_t Index, class Type>
indexed_type<Index, Type> type_at(const indexed_type<Index, Type>&) noexcept;

} // namespace detail

/// Types in order; an empty class that can be passed by value to deduce them again.
template <class... Types>
struct type_list {
    /// How many types there are.
    static constexpr std::size_t size = sizeof...(Types);

    /// The type at `Index`, counted from zero.
    template <std::size_t Index>
    using at = typename decltype(detail::type_at<Index>(
        std::declval<detail::indexed_types<std::make_index_sequence<sizeof...(Types)>, Types...>>()))::type;
};

} // namespace filed::reflect
