/// \file
/// The way out where an aggregate cannot be taken apart, or where the peer uses other names: a list of members.
///
/// \code
/// struct Invoice : Record { std::string kind; };
///
/// template <>
/// struct filed::reflect::description<Invoice> {
///     using members = filed::reflect::member_list<
///         filed::reflect::named<"id", &Invoice::id>,           // a member of the base class
///         filed::reflect::named<"class", &Invoice::kind>>;     // another name than in C++
/// };
/// \endcode
#pragma once

#include <filed/reflect/type_list.hpp>
#include <filed/support/config.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::reflect {

/// Text as a template argument.
template <std::size_t Size>
struct fixed_text {
    char bytes[Size]{};

    // NOLINTNEXTLINE: a literal is meant to convert
    consteval fixed_text(const char (&literal)[Size]) {
        for (std::size_t i = 0; i < Size; ++i) bytes[i] = literal[i];
    }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {bytes, Size - 1}; }
};

/// One member of a description: its name, as the peer spells it, and a pointer to it.
template <fixed_text Name, auto Pointer>
    requires std::is_member_object_pointer_v<decltype(Pointer)>
struct named {};

/// The members of a description, in order.
template <class... Members>
struct member_list;

template <fixed_text... Names, auto... Pointers>
struct member_list<named<Names, Pointers>...> {
    static constexpr std::size_t size = sizeof...(Pointers);
    static constexpr std::array<std::string_view, size> names{Names.view()...};

    template <class T>
    using types = type_list<std::remove_reference_t<decltype(std::declval<T&>().*Pointers)>...>;

    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        return visitor((object.*Pointers)...);
    }
};

/// Specialise it with a type `members`, a `member_list`, to say which members a class has. The primary template
/// is empty: aggregates describe themselves.
template <class T>
struct description {};

/// A type with a description of its own.
template <class T>
concept described = requires { typename description<T>::members; };

} // namespace filed::reflect
