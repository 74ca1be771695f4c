/// \file
/// Codec of `std::variant`: a GraphQL union, an object whose `__typename` says which alternative it is.
///
/// `__typename` may stand anywhere in the object. As the first member it costs one comparison, and reading goes on behind
/// it; elsewhere the object is scanned for it and then read. The first `__typename` counts. The name of an alternative is
/// its C++ name, or its `static constexpr std::string_view graphql_type`.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/object.hpp>
#include <filed/json/read_value.hpp>
#include <filed/reflect/name.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace filed::inline FILED_ABI::json {

/// The name that stands for `T` in `__typename`.
template <class T>
[[nodiscard]] consteval std::string_view graphql_type_name() {
    if constexpr (requires { std::string_view{T::graphql_type}; }) return T::graphql_type;
    else return reflect::type_name<T>;
}

/// True for a type that, as the last alternative of a variant, takes the objects of all other types. It needs a member
/// `std::string type_name`, which gets the name; the object's other members are checked and dropped.
template <class T>
inline constexpr bool takes_unknown_types = false;

namespace detail {

inline constexpr std::string_view type_name_key = "__typename";

/// The value of `__typename`: the name and the places of its first byte, a quotation mark, and behind its last.
struct found_type_name {
    std::string_view name;
    const char* begin = nullptr;
    const char* end = nullptr;
};

/// Reads the value of `__typename` at `at`; false after an error.
[[nodiscard]] inline bool read_type_name(reader& in, const char* at, found_type_name& found) {
    found.begin = bytes::skip_whitespace(at);
    found.end = in.text(found.begin, found.name);
    return found.end != nullptr || in.failed_in_member(type_name_key) != nullptr;
}

/// Looks for `__typename` in the object at `at` and reads its value; false after an error.
[[nodiscard]] FILED_NEVER_INLINE inline bool find_type_name(reader& in, const char* at, found_type_name& found) {
    const auto find_key = [&](const char* place) -> const char* {
        for (bool is_first = true;; is_first = false) {
            place = bytes::skip_whitespace(place);
            if (*place == '}') return in.fail(at, errc::missing_type_name, "member __typename", "an object without it");
            if (!is_first) {
                if (*place != ',') return in.unexpected(place, "',' or '}'");
                place = bytes::skip_whitespace(place + 1);
            }
            if (*place != '"') return in.unexpected(place, "a member name");
            std::string_view key;
            place = in.text(place, key);
            if (place == nullptr) return nullptr;
            const bool is_type_name = key == type_name_key;
            place = in.colon(place);
            if (place == nullptr || is_type_name) return place;
            place = in.skip(place);
            if (place == nullptr) return in.failed_in_unknown_member(); // whose it is depends on the name that was not found yet
        }
    };
    if (*at != '{') return in.mismatch(at, "an object") != nullptr;
    if (!in.enter(at)) return false;
    const char* const value = find_key(at + 1);
    in.leave();
    return value != nullptr && read_type_name(in, value, found);
}

/// The error of a name that none of the `count` alternatives has. Returns null.
[[gnu::cold]] FILED_NEVER_INLINE inline const char* unknown_type_name(reader& in, const found_type_name& found,
                                                                      const std::string_view* known, std::size_t count) {
    (void)in.unknown_type_name(found.begin, joined({"type ", list_names(known, count)}), found.name);
    return in.failed_in_member(type_name_key);
}

/// An alternative that itself has a member for the type's name must see it.
template <class T>
[[nodiscard]] consteval bool has_type_name_member() {
    for (const std::string_view name : reflect::member_names<T>)
        if (name == type_name_key) return true;
    return false;
}

/// Calls `use(member)` with a member for the type's name that is text.
template <class T, class Use>
void with_type_name_member(T& alternative, Use&& use) {
    reflect::for_each_member(alternative, [&use](std::string_view name, auto& member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::string>)
            if (name == type_name_key) use(member);
    });
}

template <class... Alternatives>
struct alternatives {
    static_assert(
        (reflect::reflectable<Alternatives> && ...),
        "filed::json reads a std::variant by __typename: each alternative must be an aggregate. Remedy: wrap the value in one");
    static constexpr std::size_t size = sizeof...(Alternatives);
    static constexpr std::array<bool, size> is_open{takes_unknown_types<Alternatives>...};
    static constexpr bool has_open = is_open[size - 1];
    /// The named alternatives: all but a last one that takes unknown types.
    static constexpr std::size_t named = size - (has_open ? 1 : 0);

    static constexpr std::array<std::string_view, named> names = [] {
        const std::array<std::string_view, size> all{graphql_type_name<Alternatives>()...};
        std::array<std::string_view, named> result{};
        for (std::size_t i = 0; i < named; ++i) result[i] = all[i];
        return result;
    }();

    [[nodiscard]] static consteval bool are_unique() {
        for (std::size_t i = 0; i < named; ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (names[i] == names[k]) return false;
        return true;
    }
    [[nodiscard]] static consteval bool only_last_is_open() {
        for (std::size_t i = 0; i < named; ++i)
            if (is_open[i]) return false;
        return true;
    }
    static_assert(are_unique(),
                  "filed::json: two alternatives have the same type name. Remedy: give one a static constexpr graphql_type");
    static_assert(only_last_is_open(), "filed::json: the alternative for unknown types must be the last one");
};

} // namespace detail

template <class... Alternatives>
struct codec<std::variant<Alternatives...>> {
    using variant = std::variant<Alternatives...>;
    using list = detail::alternatives<Alternatives...>;
    static constexpr bool restores_slack = true;

    static FILED_NEVER_INLINE const char* read(reader& in, const char* at, variant& value) {
        constexpr std::string_view first_key = "{\"__typename\":";
        const bool is_first = bytes::equal<first_key.size()>(at, first_key.data());
        detail::found_type_name found;
        const bool is_found =
            is_first ? detail::read_type_name(in, at + first_key.size(), found) : detail::find_type_name(in, at, found);
        if (!is_found) [[unlikely]] return nullptr;

        const char* end = nullptr;
        const bool is_known = [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            return ((is_name<Index>(found.name)
                         ? (end = read_alternative<Index>(in, at, is_first ? found.end : nullptr, value), true)
                         : false) ||
                    ...);
        }(std::make_index_sequence<list::named>{});
        if (is_known) [[likely]] return end;
        if constexpr (list::has_open) {
            value.template emplace<list::named>().type_name = found.name;
            return in.skip(at);
        } else {
            return detail::unknown_type_name(in, found, list::names.data(), list::names.size());
        }
    }

    static bool write(writer& out, const variant& value) {
        if (value.valueless_by_exception()) return out.fail(errc::no_alternative);
        if (!out.enter()) return false;
        const bool written = [&]<std::size_t... Index>(std::index_sequence<Index...>) {
            bool result = false;
            (void)((value.index() == Index ? (result = write_alternative<Index>(out, *std::get_if<Index>(&value)), true) : false) ||
                   ...);
            return result;
        }(std::index_sequence_for<Alternatives...>{});
        out.leave();
        return written;
    }

private:
    /// `{"__typename":"Name"`.
    template <std::size_t Index>
    struct opening_text {
        static constexpr std::string_view key = "{\"__typename\":\"";
        static constexpr std::string_view name = list::names[Index];
        static_assert(json::detail::is_plain(name), "filed::json: a graphql_type holds a character that JSON would escape");
        char bytes[key.size() + name.size() + 1]{};

        constexpr opening_text() noexcept {
            char* to = bytes;
            for (const char byte : key) *to++ = byte;
            for (const char byte : name) *to++ = byte;
            *to = '"';
        }
        [[nodiscard]] constexpr std::string_view view() const noexcept { return {bytes, sizeof bytes}; }
    };
    template <std::size_t Index>
    static constexpr opening_text<Index> opening{};

    template <std::size_t Index>
    static FILED_ALWAYS_INLINE bool is_name(std::string_view name) {
        constexpr std::string_view wanted = list::names[Index];
        return name.size() == wanted.size() && bytes::equal<wanted.size()>(name.data(), wanted.data());
    }

    /// Another `emplace`, with one destructor for all alternatives.
    template <std::size_t Index>
    static FILED_ALWAYS_INLINE std::variant_alternative_t<Index, variant>& replace_by(variant& value) {
        if constexpr (std::is_nothrow_default_constructible_v<std::variant_alternative_t<Index, variant>>) {
            detail::destroy(value);
            std::construct_at(&value, std::in_place_index<Index>);
            return *std::get_if<Index>(&value);
        } else {
            return value.template emplace<Index>();
        }
    }

    /// \param behind_name where to go on when `__typename` is the first member; null to read the object from its start
    template <std::size_t Index>
    static const char* read_alternative(reader& in, const char* at, const char* behind_name, variant& value) {
        if (!in.enter(at)) [[unlikely]] return nullptr;
        auto& alternative = replace_by<Index>(value);
        constexpr bool sees_name = detail::has_type_name_member<std::variant_alternative_t<Index, variant>>();
        if constexpr (sees_name) behind_name = nullptr;
        at = detail::read_members(in, behind_name != nullptr ? behind_name : at, alternative, behind_name != nullptr ? ',' : '{');
        in.leave();
        // The first `__typename` counts, also where a second one follows it.
        if constexpr (sees_name) detail::with_type_name_member(alternative, [](std::string& name) { name = list::names[Index]; });
        return at;
    }

    template <std::size_t Index, class Alternative>
    static bool write_alternative(writer& out, const Alternative& alternative) {
        if constexpr (takes_unknown_types<Alternative>) {
            out.verbatim("{\"__typename\":");
            if (!out.text(alternative.type_name)) return out.failed_in_member(detail::type_name_key);
            out.punctuation('}');
            return true;
        } else if constexpr (detail::has_type_name_member<Alternative>()) {
            bool is_right = true; // or it could not be read again
            detail::with_type_name_member(alternative,
                                          [&is_right](const std::string& name) { is_right = name == list::names[Index]; });
            if (!is_right) {
                (void)out.fail(errc::unknown_type_name, list::names[Index]);
                return out.failed_in_member(detail::type_name_key);
            }
            return detail::write_members(out, alternative, '{');
        } else {
            out.verbatim(opening<Index>.view());
            return detail::write_members(out, alternative, ',');
        }
    }
};

} // namespace filed::json
