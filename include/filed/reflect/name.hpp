/// \file
/// Names of types, and the reading of names out of the text that a compiler gives a function.
///
/// C++20 has no reflection of names, but every compiler spells a function template's arguments in the text of
/// the function's own name (`__PRETTY_FUNCTION__`). The functions whose text is read return `const char*`: with
/// any other return type GCC appends the meaning of its alias to the text.
#pragma once

#include <filed/version.hpp>

#include <array>
#include <cstddef>
#include <string_view>

#if !defined(__GNUC__) && !defined(__clang__)
#error "filed::reflect knows the function names of GCC and Clang only"
#endif

namespace filed::inline FILED_ABI::reflect {

namespace detail {

/// Whether a byte belongs to an identifier; bytes of non-ASCII identifiers (UTF-8) do.
[[nodiscard]] constexpr bool is_identifier_byte(char byte) noexcept {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_' ||
           static_cast<unsigned char>(byte) >= 0x80;
}

/// The identifier that ends just before `end`; empty when there is none.
[[nodiscard]] constexpr std::string_view identifier_before(std::string_view text, std::size_t end) noexcept {
    std::size_t begin = end;
    while (begin > 0 && is_identifier_byte(text[begin - 1])) --begin;
    return text.substr(begin, end - begin);
}

template <class T>
[[nodiscard]] consteval const char* type_spelling() noexcept {
    return __PRETTY_FUNCTION__;
}

/// The last identifier of the type in the text of `type_spelling`, template arguments left out.
[[nodiscard]] constexpr std::string_view unqualified_type(std::string_view spelling) noexcept {
    std::size_t end = spelling.rfind(']');
    if (end > 0 && spelling[end - 1] == '>') {
        std::size_t nesting = 0;
        do {
            --end;
            if (spelling[end] == '>') ++nesting;
            if (spelling[end] == '<') --nesting;
        } while (nesting != 0);
    }
    return identifier_before(spelling, end);
}

/// Names in an array of their own, so that the long texts they were found in do not stay in the program.
/// `Finder{}()` returns an array of the names; empty ones are left out.
template <class Finder>
struct kept_names {
    static constexpr auto found = Finder{}();

    static constexpr std::size_t size = [] {
        std::size_t count = 0;
        for (const std::string_view name : found) count += name.empty() ? 0 : 1;
        return count;
    }();
    static constexpr std::size_t bytes = [] {
        std::size_t sum = 0;
        for (const std::string_view name : found) sum += name.size();
        return sum;
    }();

    struct joined_names {
        char text[bytes + 1]{};
    };
    static constexpr joined_names joined = [] {
        joined_names result;
        std::size_t position = 0;
        for (const std::string_view name : found)
            for (const char byte : name) result.text[position++] = byte;
        return result;
    }();

    static constexpr std::array<std::string_view, size> names = [] {
        std::array<std::string_view, size> result{};
        std::size_t position = 0, index = 0;
        for (const std::string_view name : found) {
            if (name.empty()) continue;
            result[index++] = std::string_view{joined.text + position, name.size()};
            position += name.size();
        }
        return result;
    }();
};

template <class T>
struct find_type_name {
    constexpr std::array<std::string_view, 1> operator()() const { return {unqualified_type(type_spelling<T>())}; }
};

} // namespace detail

/// A C++ name as the peer spells it: without the trailing underscores that C++ needs beside a keyword
/// (`class_` is `class`). A name of underscores only stays as it is.
[[nodiscard]] constexpr std::string_view without_trailing_underscores(std::string_view name) noexcept {
    const std::size_t last = name.find_last_not_of('_');
    return last == std::string_view::npos ? name : name.substr(0, last + 1);
}

/// The name of a class or an enumeration, without namespaces, enclosing classes or template arguments:
/// `WorkspaceUser` for `filed::WorkspaceUser`, `page` for `page<Client>`.
template <class T>
inline constexpr std::string_view type_name = detail::kept_names<detail::find_type_name<T>>::names[0];

} // namespace filed::reflect
