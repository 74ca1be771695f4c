/// \file
/// How many members an aggregate has, and which kinds of aggregates cannot be taken apart.
///
/// An aggregate with n members accepts up to n initialisers, so the count is found by trying. The tries go upwards:
/// an aggregate whose members have no default constructor refuses too few initialisers, every aggregate refuses
/// too many, and a failed try with many initialisers is expensive to compile.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <cstdlib>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::reflect {

/// The largest number of members that can be reflected.
inline constexpr std::size_t max_members = 64;
/// The largest number with `<filed/reflect/bindings_128.hpp>`.
inline constexpr std::size_t max_members_of_large = 128;

namespace detail {

/// An initialiser for anything. It is never run; it has a body because Clang instantiates `constexpr` constructors that take
/// it, such as those of `std::optional`, and wants to see it for types without linkage.
struct initializer {
    template <class T>
    operator T() const noexcept {
        std::abort();
    }
};
template <std::size_t>
using initializer_at = initializer;

/// An initialiser for nothing but a base class of `T`.
template <class T>
struct base_initializer {
    template <class Base>
        requires(std::is_base_of_v<Base, T> && !std::is_same_v<Base, T>)
    operator Base() const noexcept;
};

template <class T, class Indices>
inline constexpr bool takes_initializers = false;
template <class T, std::size_t... Indices>
    requires requires { T{initializer_at<Indices>{}...}; }
inline constexpr bool takes_initializers<T, std::index_sequence<Indices...>> = true;

template <class T, std::size_t Count>
concept takes = takes_initializers<T, std::make_index_sequence<Count>>;

/// An initialiser for nothing but what takes anything, as `std::any` does.
struct inert {};

/// A base class is initialised before the members, by an initialiser of its own.
template <class T>
concept has_base_class = requires { T{base_initializer<T>{}}; } && !requires { T{inert{}}; };

/// Whether empty braces after `Before` initialisers use up several of the initialisers that would fit without them:
/// so it is with an array, whose elements may be written without braces of their own.
template <class T, class Before, class After>
inline constexpr bool is_array_position = false;
template <class T, std::size_t... Before, std::size_t... After>
    requires(requires { T{initializer_at<Before>{}..., {}}; } &&
             !requires { T{initializer_at<Before>{}..., {}, initializer_at<After>{}...}; })
inline constexpr bool is_array_position<T, std::index_sequence<Before...>, std::index_sequence<After...>> = true;

template <class T, std::size_t Count, std::size_t... Positions>
[[nodiscard]] consteval bool has_array(std::index_sequence<Positions...>) {
    return (is_array_position<T, std::make_index_sequence<Positions>, std::make_index_sequence<Count - Positions - 1>> || ...);
}

inline constexpr std::size_t not_countable = static_cast<std::size_t>(-1);

/// The first count of initialisers that `T` takes; `not_countable` when there is none up to the limit.
template <class T, std::size_t Count = 0>
[[nodiscard]] consteval std::size_t fewest_initializers() {
    if constexpr (takes<T, Count>) return Count;
    else if constexpr (Count > max_members_of_large || Count > sizeof(T)) return not_countable;
    else return fewest_initializers<T, Count + 1>();
}

/// The last count of initialisers that `T` takes, from one that it takes.
template <class T, std::size_t Count>
[[nodiscard]] consteval std::size_t most_initializers() {
    if constexpr (Count > max_members_of_large) return Count;
    else if constexpr (takes<T, Count + 1>) return most_initializers<T, Count + 1>();
    else return Count;
}

template <class T>
[[nodiscard]] consteval std::size_t count_members() {
    static_assert(!has_base_class<T>,
                  "filed::reflect: this aggregate has a base class, which is not a member. Remedy: make the base a "
                  "member, repeat its members, or list them in a specialisation of filed::reflect::description");
    constexpr std::size_t fewest = fewest_initializers<T>();
    static_assert(
        has_base_class<T> || fewest != not_countable,
        "filed::reflect: this aggregate has a reference member (or one that cannot be initialised). Remedy: hold a value or a "
        "pointer, or list the other members in a specialisation of filed::reflect::description");
    if constexpr (has_base_class<T> || fewest == not_countable) {
        return 0;
    } else {
        constexpr std::size_t count = most_initializers<T, fewest>();
        if constexpr (count < 2) return count;
        else {
            constexpr bool array = has_array<T, count>(std::make_index_sequence<count - 1>{});
            static_assert(!array, "filed::reflect: this aggregate has a C array member. Remedy: use std::array");
            return array ? 0 : count;
        }
    }
}

} // namespace detail

} // namespace filed::reflect
