#!/usr/bin/env python3
"""Writes structured bindings for aggregates: one specialisation for each number of members.

Usage: generate_bindings.py > include/filed/reflect/bindings.hpp              0 to 64 members
       generate_bindings.py 128 > include/filed/reflect/bindings_128.hpp      65 to 128 members
"""

import sys

LIMIT = 64
LARGER_LIMIT = 128
WIDTH = 132


def wrapped(indent, opening, items, closing):
    """One statement, broken between items so that no line is too long."""
    lines, line = [], " " * indent + opening
    for index, item in enumerate(items):
        piece = item + ("," if index + 1 < len(items) else closing)
        glue = "" if index == 0 else " "
        if len(line) + len(glue) + len(piece) > WIDTH:
            lines.append(line)
            line, glue = " " * (indent + 4), ""
        line += glue + piece
    return "\n".join(lines + [line])


def begin():
    print('''/// \\file
/// Structured bindings for aggregates of 0 to %d members. Written by tests/reflect/generate_bindings.py; do not edit.
///
/// C++20 cannot bind "all members, however many", so there is one specialisation for each count. A specialisation is
/// found by its number at once; a chain of `if constexpr` would be walked for every type.
#pragma once

#include <filed/reflect/type_list.hpp>
#include <filed/support/config.hpp>

#include <cstddef>

namespace filed::inline FILED_ABI::reflect::detail {

// The object whose members' addresses give their names away. It is declared and never defined: only addresses are taken,
// and only by the compiler. The wrapper gives it external linkage even for a local type.
template <class T>
struct wrapper {
    T value;
};

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"
#pragma clang diagnostic ignored "-Wundefined-internal"
#endif

template <class T>
extern const wrapper<T> undefined;

/// An address as a template argument. Clang before 18 takes the address of a member only inside a class.
template <class Pointer>
struct address {
    Pointer pointer;
};
template <class Pointer>
address(Pointer) -> address<Pointer>;

template <auto... Addresses>
[[nodiscard]] consteval const char* member_spelling() noexcept {
    return __PRETTY_FUNCTION__;
}

/// For `Count` members: `visit` calls a function with all of them, `types` is never run, its result lists their
/// declared types, `spelling` is the compiler's text that holds their names. A bit-field has no address and stops the compiler in `spelling`.
template <std::size_t Count>
struct bindings;

template <>
struct bindings<0> {
    template <class T, class Visitor>
    static constexpr decltype(auto) visit(T&, Visitor&& visitor) {
        return visitor();
    }
    template <class T>
    static auto types(T&) {
        return type_list<>{};
    }
    template <class T>
    static consteval const char* spelling() {
        return "";
    }
};''' % LIMIT)


def begin_larger():
    print('''/// \\file
/// Structured bindings for aggregates of %d to %d members: include it where such a type is reflected, before the type is used.
/// Written by tests/reflect/generate_bindings.py; do not edit.
///
/// A header of its own because few programs have such types, and all would pay for reading it.
#pragma once

#include <filed/reflect/bindings.hpp>
#include <filed/reflect/type_list.hpp>
#include <filed/support/config.hpp>

namespace filed::inline FILED_ABI::reflect::detail {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"
#pragma clang diagnostic ignored "-Wundefined-internal"
#endif''' % (LIMIT + 1, LARGER_LIMIT))


def specialise(count):
    names = ["m%d" % i for i in range(count)]
    print('''
template <>
struct bindings<%d> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {''' % count)
    print(wrapped(8, "auto& [", names, "] = object;"))
    print(wrapped(8, "return visitor(", names, ");"))
    print('''    }
    template <class T>
    static auto types(T& object) {''')
    print(wrapped(8, "auto& [", names, "] = object;"))
    print(wrapped(8, "return type_list<", ["decltype(%s)" % n for n in names], ">{};"))
    print('''    }
    template <class T>
    static consteval const char* spelling() {''')
    print(wrapped(8, "const auto& [", names, "] = undefined<T>.value;"))
    print(wrapped(8, "return member_spelling<", ["address{&%s}" % n for n in names], ">();"))
    print('''    }
};''')


def end():
    print('''
#if defined(__clang__)
#pragma clang diagnostic pop
#endif

} // namespace filed::reflect::detail''')


if sys.argv[1:] == [str(LARGER_LIMIT)]:
    begin_larger()
    counts = range(LIMIT + 1, LARGER_LIMIT + 1)
else:
    begin()
    counts = range(1, LIMIT + 1)
for each in counts:
    specialise(each)
end()
