/// \file
/// The members of a plain aggregate at compile time: how many, their names, their types, and access to them.
///
/// Works for aggregates of up to 64 members (128 with `<filed/reflect/bindings_128.hpp>`), local types and types in anonymous
/// namespaces included; members may be const, move-only or recursive through a container. Four kinds cannot be taken apart and
/// are refused with a message that names the kind and the remedy: reference members, bit-fields, base classes and C arrays. A
/// specialisation of `description` takes their place, and renames members.
#pragma once

#include <filed/reflect/bindings.hpp>
#include <filed/reflect/description.hpp>
#include <filed/reflect/member_count.hpp>
#include <filed/reflect/name.hpp>
#include <filed/reflect/type_list.hpp>
#include <filed/support/config.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::reflect {

/// A class whose members can be listed: an aggregate, or a class with a `description`.
template <class T>
concept reflectable = std::is_class_v<T> && (std::is_aggregate_v<T> || described<T>);

namespace detail {

template <class T>
inline constexpr std::size_t counted_members = count_members<T>();

/// What follows a member's name in the compiler's text, which looks like
/// `{address<const int*>{(& undefined<T>.wrapper<T>::value.T::name)}, …}` (GCC) or
/// `<address<const int *>{&undefined.value.name}, …>` (Clang).
#if defined(__clang__)
inline constexpr std::string_view after_member_name = "}";
#else
inline constexpr std::string_view after_member_name = ")}";
#endif

/// The text is read from its end, because the names of enclosing functions and template arguments come first.
template <class T>
struct find_member_names {
    constexpr std::array<std::string_view, counted_members<T>> operator()() const {
        std::array<std::string_view, counted_members<T>> names{};
        const std::string_view spelling = bindings<counted_members<T>>::template spelling<T>();
        std::size_t end = spelling.size();
        for (std::size_t wanted = names.size(); wanted != 0;) {
            end = spelling.rfind(after_member_name, end - 1);
            const std::string_view name = identifier_before(spelling, end);
            if (!name.empty()) names[--wanted] = without_trailing_underscores(name);
        }
        return names;
    }
};

template <class Types>
struct member_kinds;
template <class... Members>
struct member_kinds<type_list<Members...>> {
    static constexpr bool has_reference = (std::is_reference_v<Members> || ...);
    // Members that do not fit into the object share its bytes. Empty members may take no room at all.
    static constexpr std::size_t size = (std::size_t{0} + ... + (std::is_empty_v<Members> ? 0 : sizeof(Members)));
    using types = type_list<Members...>;
};

/// Whether the bindings for so many members were included.
template <std::size_t Count>
concept bindable = requires { sizeof(bindings<Count>); };

template <class T>
struct aggregate_members {
    static constexpr std::size_t size = counted_members<T>;
    static_assert(size <= max_members_of_large,
                  "filed::reflect: this aggregate has more than 128 members. Remedy: group members in aggregates of their own");
    static_assert(size > max_members_of_large || bindable<size>,
                  "filed::reflect: this aggregate has more than 64 members. Remedy: group members in aggregates of their own, "
                  "or include <filed/reflect/bindings_128.hpp>, which allows 128");
    using kinds = member_kinds<decltype(bindings<size>::types(std::declval<T&>()))>;

    static_assert(!kinds::has_reference,
                  "filed::reflect: this aggregate has a reference member. Remedy: hold a value or a pointer, or list "
                  "the other members in a specialisation of filed::reflect::description");
    static_assert(kinds::size <= sizeof(T),
                  "filed::reflect: this aggregate has bit-field members, which have no address. Remedy: give "
                  "each a type of its own size, or leave them out in a specialisation of filed::reflect::description");

    template <class>
    using types = typename kinds::types;

    template <class U, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(U& object, Visitor&& visitor) {
        return bindings<size>::visit(object, static_cast<Visitor&&>(visitor));
    }

    static constexpr const std::array<std::string_view, size>& names = kept_names<find_member_names<T>>::names;
};

template <class T>
struct select_members {
    using type = aggregate_members<T>;
};
template <described T>
struct select_members<T> {
    using type = typename description<T>::members;
};

template <class T>
using members_of = typename select_members<T>::type;

// Leading parameters that take anything, so that the parameter after them is the one at a given position.
template <std::size_t>
struct ignored {
    template <class T>
    constexpr ignored(T&) noexcept {} // NOLINT
};

} // namespace detail

/// How many members `T` has.
template <reflectable T>
inline constexpr std::size_t member_count = detail::members_of<T>::size;

/// The members' names in order: as in C++ without trailing underscores (`class_` is `class`), or as described.
template <reflectable T>
inline constexpr const std::array<std::string_view, member_count<T>>& member_names = detail::members_of<T>::names;

/// The members' types in order, a `type_list`; const members are const.
template <reflectable T>
using member_types = typename detail::members_of<T>::template types<T>;

/// The type of the member at `Index`.
template <reflectable T, std::size_t Index>
using member_type = typename member_types<T>::template at<Index>;

/// Calls `visitor` once, with all members of `object` as lvalues, and returns what it returns.
template <class T, class Visitor>
    requires reflectable<std::remove_const_t<T>>
FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
    return detail::members_of<std::remove_const_t<T>>::visit(object, static_cast<Visitor&&>(visitor));
}

/// The member of `object` at `Index`; lives as long as the object.
template <std::size_t Index, class T>
    requires reflectable<std::remove_const_t<T>>
[[nodiscard]] constexpr auto& member(T& object) {
    return [&]<std::size_t... Before>(std::index_sequence<Before...>) -> auto& {
        return visit(object, [](detail::ignored<Before>..., auto& wanted, auto&...) -> auto& { return wanted; });
    }(std::make_index_sequence<Index>{});
}

/// Calls `function(name, member)` for each member of `object`, in order.
template <class T, class Function>
    requires reflectable<std::remove_const_t<T>>
constexpr void for_each_member(T& object, Function&& function) {
    visit(object, [&](auto&... members) {
        std::size_t index = 0;
        (function(member_names<std::remove_const_t<T>>[index++], members), ...);
    });
}

} // namespace filed::reflect
