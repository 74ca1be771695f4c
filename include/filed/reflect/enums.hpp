/// \file
/// Names of the enumerators of a scoped enumeration.
///
/// The compiler spells an enumerator by its name and any other value as a cast, so the values of a range are spelled
/// out and the names are kept. The range is 0 to 127; specialise `enum_range` for an enumeration that leaves it.
#pragma once

#include <filed/reflect/name.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::reflect {

/// A scoped enumeration. Unscoped ones are left out: without a fixed type, a value that is no enumerator is no
/// constant expression.
template <class E>
concept scoped_enum = std::is_enum_v<E> && !std::convertible_to<E, std::underlying_type_t<E>>;

/// The values that are looked at, both ends included. Specialise it as
/// `template <> struct filed::reflect::enum_range<E> { static constexpr int min = -1, max = 300; };`
template <scoped_enum E>
struct enum_range {
    static constexpr int min = 0;
    static constexpr int max = 127;
};

namespace detail {

template <auto... Values>
[[nodiscard]] consteval const char* enum_spelling() noexcept {
    return __PRETTY_FUNCTION__;
}

template <scoped_enum E, int First, std::size_t... Offsets>
[[nodiscard]] constexpr std::string_view enum_spelling_of(std::index_sequence<Offsets...>) noexcept {
    return enum_spelling<static_cast<E>(static_cast<std::underlying_type_t<E>>(First + static_cast<int>(Offsets)))...>();
}

/// The range, cut where the underlying type ends: beyond, values would come round again.
template <scoped_enum E>
struct bounded_range {
    using limits = std::numeric_limits<std::underlying_type_t<E>>;
    static constexpr int min =
        std::cmp_less(enum_range<E>::min, +(limits::min)()) ? static_cast<int>((limits::min)()) : enum_range<E>::min;
    static constexpr int max =
        std::cmp_greater(enum_range<E>::max, +(limits::max)()) ? static_cast<int>((limits::max)()) : enum_range<E>::max;
};

/// How many values are looked at.
template <scoped_enum E>
inline constexpr std::size_t enum_range_size = static_cast<std::size_t>(bounded_range<E>::max - bounded_range<E>::min) + 1;

/// From the end of what stands before a name or a number, back to where the value before it ends.
[[nodiscard]] constexpr std::size_t end_of_value_before(std::string_view spelling, std::size_t end) noexcept {
    std::size_t nesting = 0;
    for (; end > 0; --end) {
        const char byte = spelling[end - 1];
        if (byte == ')' || byte == '>' || byte == '}') ++nesting;
        else if (nesting != 0 && (byte == '(' || byte == '<' || byte == '{')) --nesting;
        else if (nesting == 0 && byte == ',') return end - 1;
    }
    return 0;
}

/// The names out of the compiler's text, `{N::E::a, N::E::b, (N::E)2, …}` (GCC) or `<N::E::a, N::E::b, (N::E)2, …>` (Clang).
/// It is read from its end because the name of a function around a local enumeration may hold commas and brackets.
/// The name of a value that is no enumerator stays empty.
template <scoped_enum E>
struct find_enum_names {
    constexpr std::array<std::string_view, enum_range_size<E>> operator()() const {
        std::array<std::string_view, enum_range_size<E>> names{};
        const std::string_view spelling =
            enum_spelling_of<E, bounded_range<E>::min>(std::make_index_sequence<enum_range_size<E>>{});
        std::size_t end = spelling.rfind(']');
        if (spelling[end - 1] == '}' || spelling[end - 1] == '>') --end;
        for (std::size_t i = names.size(); i-- > 0;) {
            const std::string_view last = identifier_before(spelling, end);
            const bool is_number = last.front() >= '0' && last.front() <= '9';
            names[i] = is_number ? std::string_view{} : without_trailing_underscores(last);
            end = end_of_value_before(spelling, end - last.size());
        }
        return names;
    }
};

template <scoped_enum E>
struct enumerators : kept_names<find_enum_names<E>> {
    static constexpr std::array<E, enumerators::size> values = [] {
        std::array<E, enumerators::size> result{};
        std::size_t index = 0;
        for (std::size_t i = 0; i < enum_range_size<E>; ++i)
            if (!enumerators::found[i].empty())
                result[index++] =
                    static_cast<E>(static_cast<std::underlying_type_t<E>>(bounded_range<E>::min + static_cast<int>(i)));
        return result;
    }();
};

} // namespace detail

/// How many enumerators with different values `E` has in its range.
template <scoped_enum E>
inline constexpr std::size_t enum_count = detail::enumerators<E>::size;

/// The enumerators' names in the order of their values, without trailing underscores (`default_` is `default`).
template <scoped_enum E>
inline constexpr const std::array<std::string_view, enum_count<E>>& enum_names = detail::enumerators<E>::names;

/// The enumerators in the order of their values.
template <scoped_enum E>
inline constexpr const std::array<E, enum_count<E>>& enum_values = detail::enumerators<E>::values;

/// The name of `value`; empty when it is no enumerator in the range. The text lives as long as the program.
template <scoped_enum E>
[[nodiscard]] constexpr std::string_view enum_name(E value) noexcept {
    for (std::size_t i = 0; i < enum_count<E>; ++i)
        if (enum_values<E>[i] == value) return enum_names<E>[i];
    return {};
}

namespace detail {

/// By hand, because GCC 12 takes a comparison by memcmp with one of these names for a read beyond a one-byte array.
[[nodiscard]] constexpr bool same_text(std::string_view left, std::string_view right) noexcept {
    if (left.size() != right.size()) return false;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (left[i] != right[i]) return false;
    return true;
}

} // namespace detail

/// The enumerator of that name; none when there is no such name.
template <scoped_enum E>
[[nodiscard]] constexpr std::optional<E> enum_value(std::string_view name) noexcept {
    for (std::size_t i = 0; i < enum_count<E>; ++i)
        if (detail::same_text(enum_names<E>[i], name)) return enum_values<E>[i];
    return std::nullopt;
}

} // namespace filed::reflect
