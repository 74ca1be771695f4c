/// \file
/// What a C++ type expects of GraphQL, as a table: the members of an aggregate, the alternatives of a variant, and what is
/// optional or a list.
///
///     struct Client { ID id; std::optional<std::string> name; std::vector<Task> tasks; };
///     const type_shape& shape = shape_of<Client>;         // object "Client" of 3 members
///     shape.members[1].name;                               // "name"
///     shape.members[1].layers.is_nullable();               // true
///     shape.members[2].type == &shape_of<Task>;            // true, below one layer "list"
///
/// The tables are the only templates of the checked documents: what reads them is ordinary code (`check.hpp`), which the
/// compiler and a program run alike. Constants without object code unless they are used at run time.
#pragma once

#include <filed/graphql/input.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/graphql/open_enum.hpp>
#include <filed/graphql/scalar.hpp>
#include <filed/json/variant.hpp>
#include <filed/reflect/enums.hpp>
#include <filed/reflect/members.hpp>
#include <filed/reflect/name.hpp>
#include <filed/reflect/type_list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace filed::inline FILED_ABI::graphql {

/// What stands around a named type, outermost first: `std::optional<std::vector<T>>` is "nullable, list" and `[T!]` in GraphQL.
class type_layers {
public:
    constexpr type_layers() noexcept = default;

    /// Whether `null` is a value: `std::optional`, `std::unique_ptr` or `input` is outermost.
    [[nodiscard]] constexpr bool is_nullable() const noexcept { return (bits_ & nullable_bit) != 0; }
    /// Whether the value may be left out altogether: `input` is outermost.
    [[nodiscard]] constexpr bool is_omittable() const noexcept { return (bits_ & layer_mask) == omittable_layer; }
    /// Whether a list is outermost.
    [[nodiscard]] constexpr bool is_list() const noexcept { return (bits_ & layer_mask) == list_layer; }
    /// Without the outermost layer.
    [[nodiscard]] constexpr type_layers inside() const noexcept { return type_layers{bits_ >> 2U}; }

    /// With one layer more around it; nullable twice is nullable once.
    [[nodiscard]] constexpr type_layers made_nullable() const noexcept {
        return is_nullable() ? *this : type_layers{bits_ << 2U | nullable_layer};
    }
    [[nodiscard]] constexpr type_layers made_omittable() const noexcept {
        return is_nullable() ? type_layers{bits_ | omittable_layer} : type_layers{bits_ << 2U | omittable_layer};
    }
    [[nodiscard]] constexpr type_layers made_list() const noexcept { return type_layers{bits_ << 2U | list_layer}; }

private:
    static constexpr std::uint32_t layer_mask = 3;
    static constexpr std::uint32_t nullable_bit = 1;
    static constexpr std::uint32_t nullable_layer = 1;
    static constexpr std::uint32_t list_layer = 2;
    static constexpr std::uint32_t omittable_layer = 3;

    explicit constexpr type_layers(std::uint32_t bits) noexcept : bits_{bits} {}

    std::uint32_t bits_ = 0; // two for each layer, the lowest for the outermost
};

/// What a type is.
enum class shape_kind : std::uint8_t {
    leaf,   ///< a scalar or an enum: has no selection
    object, ///< an aggregate: its members are fields
    one_of, ///< a variant: its members are alternatives, without names
    rest    ///< the alternative of all other types, `filed::unknown`
};

struct type_shape;

/// A member of an aggregate or an alternative of a variant.
struct member_shape {
    std::string_view name;            ///< the key in the response, or the name of the variable or input field
    const type_shape* type = nullptr; ///< without its layers; never null in a table
    type_layers layers;
};

/// A type without the layers around it.
struct type_shape {
    shape_kind kind = shape_kind::leaf;
    std::uint64_t identity = 0;    ///< of the C++ type; 0 for a table that belongs to none; see `same_type`
    std::string_view cpp_name;     ///< unqualified; what `...Name` in a document refers to
    std::string_view graphql_name; ///< `T::graphql_type`, else the scalar's name, else the C++ name; empty for a variant
    std::string_view implements;   ///< `T::graphql_implements`: interfaces and unions that it belongs to, `Node & Entity`
    unsigned depth = 0;            ///< `T::graphql_depth`: how often a recursive type occurs on a path; 0 when not said
    const member_shape* members = nullptr;
    std::size_t count = 0;                    ///< of members
    const std::string_view* values = nullptr; ///< of an enum: the names of its values
    std::size_t value_count = 0;
    bool is_open = false; ///< an enum that takes other values as well: `filed::open_enum`
};

/// Whether two tables are of one C++ type. Not by their addresses: with its null sanitizer GCC 12 takes no comparison of the
/// addresses of two constants for a constant. And not by their names: that would be most of what recursive types cost.
[[nodiscard]] constexpr bool same_type(const type_shape& left, const type_shape& right) noexcept {
    return left.identity == right.identity;
}

namespace detail {

/// The compiler's text for a type, among other words.
template <class T>
[[nodiscard]] consteval const char* spelling_of() noexcept {
    return __PRETTY_FUNCTION__;
}

/// 64 bits of the type's spelling (FNV-1a), never zero.
template <class T>
[[nodiscard]] consteval std::uint64_t identity_of() noexcept {
    std::uint64_t mixed = 0xcbf2'9ce4'8422'2325U;
    for (const char* each = spelling_of<T>(); *each != '\0'; ++each)
        mixed = (mixed ^ static_cast<unsigned char>(*each)) * 0x100'0000'01b3U;
    return mixed != 0 ? mixed : 1;
}

/// A member's type without its layers.
template <class T>
struct layered {
    using type = T;
    static constexpr type_layers layers{};
};
template <class T>
struct layered<const T> : layered<T> {};
template <class T>
struct nullable_layer {
    using type = typename layered<T>::type;
    static constexpr type_layers layers = layered<T>::layers.made_nullable();
};
template <class T>
struct list_layer {
    using type = typename layered<T>::type;
    static constexpr type_layers layers = layered<T>::layers.made_list();
};
template <class T>
struct layered<std::optional<T>> : nullable_layer<T> {};
template <class T>
struct layered<std::unique_ptr<T>> : nullable_layer<T> {};
template <class T>
struct layered<input<T>> {
    using type = typename layered<T>::type;
    static constexpr type_layers layers = layered<T>::layers.made_omittable();
};
template <class T, class Allocator>
struct layered<std::vector<T, Allocator>> : list_layer<T> {};
template <class T, std::size_t Size>
struct layered<std::array<T, Size>> : list_layer<T> {};

template <class T>
struct alternatives {
    static constexpr bool exist = false;
};
template <class... Types>
struct alternatives<std::variant<Types...>> {
    static constexpr bool exist = true;
    using list = reflect::type_list<Types...>;
};

template <class T>
[[nodiscard]] consteval shape_kind kind_of() {
    if (json::takes_unknown_types<T>) return shape_kind::rest;
    if (!scalar_name<T>.empty()) return shape_kind::leaf;
    return alternatives<T>::exist ? shape_kind::one_of : shape_kind::object;
}

template <class T>
[[nodiscard]] consteval std::size_t count_shape_members() {
    if constexpr (kind_of<T>() == shape_kind::one_of) return alternatives<T>::list::size;
    else if constexpr (kind_of<T>() == shape_kind::object && reflect::reflectable<T>) return reflect::member_count<T>;
    else return 0;
}

/// The tables of one type. Members inside the class, because only there do they see each other on every compiler
/// when types are recursive.
template <class T>
struct shaped {
    static_assert(kind_of<T>() != shape_kind::object || reflect::reflectable<T>,
                  "filed::graphql: this type is neither a scalar, an enum, a std::variant nor an aggregate. Remedy: specialise "
                  "filed::graphql::scalar_name for it if it is a scalar; make it an aggregate if it is an object");

    static constexpr std::array<member_shape, count_shape_members<T>()> members = [] {
        if constexpr (kind_of<T>() == shape_kind::one_of) {
            return []<class... Types>(reflect::type_list<Types...>) {
                return std::array<member_shape, sizeof...(Types)>{member_shape{{}, &shaped<Types>::value, {}}...};
            }(typename alternatives<T>::list{});
        } else if constexpr (kind_of<T>() == shape_kind::object && reflect::reflectable<T>) {
            return []<class... Types, std::size_t... Index>(reflect::type_list<Types...>, std::index_sequence<Index...>) {
                return std::array<member_shape, sizeof...(Types)>{
                    member_shape{reflect::member_names<T>[Index], &shaped<typename layered<Types>::type>::value,
                                 layered<Types>::layers}...};
            }(reflect::member_types<T>{}, std::make_index_sequence<reflect::member_count<T>>{});
        } else {
            return std::array<member_shape, 0>{};
        }
    }();

    static constexpr type_shape value = [] {
        type_shape made;
        made.kind = kind_of<T>();
        made.identity = identity_of<T>();
        if constexpr (kind_of<T>() != shape_kind::one_of) {
            made.cpp_name = reflect::type_name<T>;
            made.graphql_name = json::graphql_type_name<T>();
            if constexpr (!scalar_name<T>.empty()) made.graphql_name = scalar_name<T>;
        }
        if constexpr (requires { std::string_view{T::graphql_implements}; }) made.implements = T::graphql_implements;
        if constexpr (requires { unsigned{T::graphql_depth}; }) made.depth = T::graphql_depth;
        made.members = members.data();
        made.count = members.size();
        if constexpr (reflect::scoped_enum<T>) {
            made.values = reflect::enum_names<T>.data();
            made.value_count = reflect::enum_count<T>;
        } else if constexpr (open_enumeration<T>) {
            made.values = reflect::enum_names<typename T::enumeration>.data();
            made.value_count = reflect::enum_count<typename T::enumeration>;
            made.is_open = true;
        }
        return made;
    }();
};

} // namespace detail

/// The table of `T`, an aggregate, a variant, a scalar or an enum.
template <class T>
inline constexpr const type_shape& shape_of = detail::shaped<std::remove_cv_t<T>>::value;

} // namespace filed::graphql
