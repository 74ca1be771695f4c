/// \file
/// Structured bindings for aggregates of 0 to 64 members. Written by tests/reflect/generate_bindings.py; do not edit.
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
};

template <>
struct bindings<1> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0] = object;
        return visitor(m0);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0] = object;
        return type_list<decltype(m0)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0] = undefined<T>.value;
        return member_spelling<address{&m0}>();
    }
};

template <>
struct bindings<2> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1] = object;
        return visitor(m0, m1);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1] = object;
        return type_list<decltype(m0), decltype(m1)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}>();
    }
};

template <>
struct bindings<3> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2] = object;
        return visitor(m0, m1, m2);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}>();
    }
};

template <>
struct bindings<4> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3] = object;
        return visitor(m0, m1, m2, m3);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}>();
    }
};

template <>
struct bindings<5> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4] = object;
        return visitor(m0, m1, m2, m3, m4);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}>();
    }
};

template <>
struct bindings<6> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5] = object;
        return visitor(m0, m1, m2, m3, m4, m5);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}>();
    }
};

template <>
struct bindings<7> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6}>();
    }
};

template <>
struct bindings<8> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}>();
    }
};

template <>
struct bindings<9> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}>();
    }
};

template <>
struct bindings<10> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}>();
    }
};

template <>
struct bindings<11> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}>();
    }
};

template <>
struct bindings<12> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}>();
    }
};

template <>
struct bindings<13> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}>();
    }
};

template <>
struct bindings<14> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}>();
    }
};

template <>
struct bindings<15> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14}>();
    }
};

template <>
struct bindings<16> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}>();
    }
};

template <>
struct bindings<17> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}>();
    }
};

template <>
struct bindings<18> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}>();
    }
};

template <>
struct bindings<19> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}>();
    }
};

template <>
struct bindings<20> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}>();
    }
};

template <>
struct bindings<21> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19,
            m20] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}>();
    }
};

template <>
struct bindings<22> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20,
            m21] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}>();
    }
};

template <>
struct bindings<23> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21),
            decltype(m22)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21,
            m22] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21},
            address{&m22}>();
    }
};

template <>
struct bindings<24> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22,
            m23] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22,
            m23);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22,
            m23] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22,
            m23] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}>();
    }
};

template <>
struct bindings<25> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}>();
    }
};

template <>
struct bindings<26> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}>();
    }
};

template <>
struct bindings<27> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}>();
    }
};

template <>
struct bindings<28> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}>();
    }
};

template <>
struct bindings<29> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}>();
    }
};

template <>
struct bindings<30> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}>();
    }
};

template <>
struct bindings<31> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29),
            decltype(m30)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29},
            address{&m30}>();
    }
};

template <>
struct bindings<32> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}>();
    }
};

template <>
struct bindings<33> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}>();
    }
};

template <>
struct bindings<34> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}>();
    }
};

template <>
struct bindings<35> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}>();
    }
};

template <>
struct bindings<36> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}>();
    }
};

template <>
struct bindings<37> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}>();
    }
};

template <>
struct bindings<38> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}>();
    }
};

template <>
struct bindings<39> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37),
            decltype(m38)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37},
            address{&m38}>();
    }
};

template <>
struct bindings<40> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}>();
    }
};

template <>
struct bindings<41> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}>();
    }
};

template <>
struct bindings<42> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}>();
    }
};

template <>
struct bindings<43> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}>();
    }
};

template <>
struct bindings<44> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42,
            m43] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}>();
    }
};

template <>
struct bindings<45> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43,
            m44] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}>();
    }
};

template <>
struct bindings<46> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44,
            m45] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}>();
    }
};

template <>
struct bindings<47> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45),
            decltype(m46)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45,
            m46] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45},
            address{&m46}>();
    }
};

template <>
struct bindings<48> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46,
            m47] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46,
            m47] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46,
            m47] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}>();
    }
};

template <>
struct bindings<49> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}>();
    }
};

template <>
struct bindings<50> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}>();
    }
};

template <>
struct bindings<51> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}>();
    }
};

template <>
struct bindings<52> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}>();
    }
};

template <>
struct bindings<53> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}>();
    }
};

template <>
struct bindings<54> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}>();
    }
};

template <>
struct bindings<55> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53),
            decltype(m54)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53},
            address{&m54}>();
    }
};

template <>
struct bindings<56> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}>();
    }
};

template <>
struct bindings<57> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}>();
    }
};

template <>
struct bindings<58> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}>();
    }
};

template <>
struct bindings<59> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}>();
    }
};

template <>
struct bindings<60> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}>();
    }
};

template <>
struct bindings<61> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}>();
    }
};

template <>
struct bindings<62> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}>();
    }
};

template <>
struct bindings<63> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61),
            decltype(m62)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61},
            address{&m62}>();
    }
};

template <>
struct bindings<64> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}>();
    }
};

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

} // namespace filed::reflect::detail
