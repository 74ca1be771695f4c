/// \file
/// Structured bindings for aggregates of 65 to 128 members: include it where such a type is reflected, before the type is used.
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
#endif

template <>
struct bindings<65> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}>();
    }
};

template <>
struct bindings<66> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}>();
    }
};

template <>
struct bindings<67> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}>();
    }
};

template <>
struct bindings<68> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66,
            m67] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}>();
    }
};

template <>
struct bindings<69> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67,
            m68] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}>();
    }
};

template <>
struct bindings<70> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68,
            m69] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}>();
    }
};

template <>
struct bindings<71> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69),
            decltype(m70)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69,
            m70] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69},
            address{&m70}>();
    }
};

template <>
struct bindings<72> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70,
            m71] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70,
            m71] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70,
            m71] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}>();
    }
};

template <>
struct bindings<73> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}>();
    }
};

template <>
struct bindings<74> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}>();
    }
};

template <>
struct bindings<75> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}>();
    }
};

template <>
struct bindings<76> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}>();
    }
};

template <>
struct bindings<77> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}>();
    }
};

template <>
struct bindings<78> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}>();
    }
};

template <>
struct bindings<79> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77),
            decltype(m78)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77},
            address{&m78}>();
    }
};

template <>
struct bindings<80> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}>();
    }
};

template <>
struct bindings<81> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}>();
    }
};

template <>
struct bindings<82> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}>();
    }
};

template <>
struct bindings<83> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}>();
    }
};

template <>
struct bindings<84> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}>();
    }
};

template <>
struct bindings<85> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}>();
    }
};

template <>
struct bindings<86> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}>();
    }
};

template <>
struct bindings<87> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85),
            decltype(m86)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85},
            address{&m86}>();
    }
};

template <>
struct bindings<88> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}>();
    }
};

template <>
struct bindings<89> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}>();
    }
};

template <>
struct bindings<90> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}>();
    }
};

template <>
struct bindings<91> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}>();
    }
};

template <>
struct bindings<92> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90,
            m91] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}>();
    }
};

template <>
struct bindings<93> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91,
            m92] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}>();
    }
};

template <>
struct bindings<94> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92,
            m93] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}>();
    }
};

template <>
struct bindings<95> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93),
            decltype(m94)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93,
            m94] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93},
            address{&m94}>();
    }
};

template <>
struct bindings<96> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94,
            m95] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94,
            m95] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94,
            m95] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}>();
    }
};

template <>
struct bindings<97> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}>();
    }
};

template <>
struct bindings<98> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}>();
    }
};

template <>
struct bindings<99> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}>();
    }
};

template <>
struct bindings<100> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}>();
    }
};

template <>
struct bindings<101> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}>();
    }
};

template <>
struct bindings<102> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101}>();
    }
};

template <>
struct bindings<103> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}>();
    }
};

template <>
struct bindings<104> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}>();
    }
};

template <>
struct bindings<105> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}>();
    }
};

template <>
struct bindings<106> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}>();
    }
};

template <>
struct bindings<107> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}>();
    }
};

template <>
struct bindings<108> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}>();
    }
};

template <>
struct bindings<109> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108}>();
    }
};

template <>
struct bindings<110> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}>();
    }
};

template <>
struct bindings<111> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}>();
    }
};

template <>
struct bindings<112> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}>();
    }
};

template <>
struct bindings<113> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}>();
    }
};

template <>
struct bindings<114> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112,
            m113] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}>();
    }
};

template <>
struct bindings<115> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113,
            m114] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}>();
    }
};

template <>
struct bindings<116> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114,
            m115] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115}>();
    }
};

template <>
struct bindings<117> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}>();
    }
};

template <>
struct bindings<118> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}>();
    }
};

template <>
struct bindings<119> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}>();
    }
};

template <>
struct bindings<120> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}>();
    }
};

template <>
struct bindings<121> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119), decltype(m120)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}, address{&m120}>();
    }
};

template <>
struct bindings<122> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119), decltype(m120), decltype(m121)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}, address{&m120}, address{&m121}>();
    }
};

template <>
struct bindings<123> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119), decltype(m120), decltype(m121), decltype(m122)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}, address{&m120}, address{&m121}, address{&m122}>();
    }
};

template <>
struct bindings<124> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119), decltype(m120), decltype(m121), decltype(m122),
            decltype(m123)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}, address{&m120}, address{&m121}, address{&m122},
            address{&m123}>();
    }
};

template <>
struct bindings<125> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123, m124] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123, m124);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123, m124] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119), decltype(m120), decltype(m121), decltype(m122),
            decltype(m123), decltype(m124)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123, m124] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}, address{&m120}, address{&m121}, address{&m122},
            address{&m123}, address{&m124}>();
    }
};

template <>
struct bindings<126> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123, m124, m125] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123, m124, m125);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123, m124, m125] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119), decltype(m120), decltype(m121), decltype(m122),
            decltype(m123), decltype(m124), decltype(m125)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123, m124, m125] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}, address{&m120}, address{&m121}, address{&m122},
            address{&m123}, address{&m124}, address{&m125}>();
    }
};

template <>
struct bindings<127> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123, m124, m125, m126] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123, m124, m125, m126);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123, m124, m125, m126] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119), decltype(m120), decltype(m121), decltype(m122),
            decltype(m123), decltype(m124), decltype(m125), decltype(m126)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123, m124, m125, m126] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}, address{&m120}, address{&m121}, address{&m122},
            address{&m123}, address{&m124}, address{&m125}, address{&m126}>();
    }
};

template <>
struct bindings<128> {
    template <class T, class Visitor>
    static FILED_ALWAYS_INLINE constexpr decltype(auto) visit(T& object, Visitor&& visitor) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123, m124, m125, m126, m127] = object;
        return visitor(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123, m124, m125, m126, m127);
    }
    template <class T>
    static auto types(T& object) {
        auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24,
            m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48,
            m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72,
            m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96,
            m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116,
            m117, m118, m119, m120, m121, m122, m123, m124, m125, m126, m127] = object;
        return type_list<decltype(m0), decltype(m1), decltype(m2), decltype(m3), decltype(m4), decltype(m5), decltype(m6),
            decltype(m7), decltype(m8), decltype(m9), decltype(m10), decltype(m11), decltype(m12), decltype(m13), decltype(m14),
            decltype(m15), decltype(m16), decltype(m17), decltype(m18), decltype(m19), decltype(m20), decltype(m21), decltype(m22),
            decltype(m23), decltype(m24), decltype(m25), decltype(m26), decltype(m27), decltype(m28), decltype(m29), decltype(m30),
            decltype(m31), decltype(m32), decltype(m33), decltype(m34), decltype(m35), decltype(m36), decltype(m37), decltype(m38),
            decltype(m39), decltype(m40), decltype(m41), decltype(m42), decltype(m43), decltype(m44), decltype(m45), decltype(m46),
            decltype(m47), decltype(m48), decltype(m49), decltype(m50), decltype(m51), decltype(m52), decltype(m53), decltype(m54),
            decltype(m55), decltype(m56), decltype(m57), decltype(m58), decltype(m59), decltype(m60), decltype(m61), decltype(m62),
            decltype(m63), decltype(m64), decltype(m65), decltype(m66), decltype(m67), decltype(m68), decltype(m69), decltype(m70),
            decltype(m71), decltype(m72), decltype(m73), decltype(m74), decltype(m75), decltype(m76), decltype(m77), decltype(m78),
            decltype(m79), decltype(m80), decltype(m81), decltype(m82), decltype(m83), decltype(m84), decltype(m85), decltype(m86),
            decltype(m87), decltype(m88), decltype(m89), decltype(m90), decltype(m91), decltype(m92), decltype(m93), decltype(m94),
            decltype(m95), decltype(m96), decltype(m97), decltype(m98), decltype(m99), decltype(m100), decltype(m101),
            decltype(m102), decltype(m103), decltype(m104), decltype(m105), decltype(m106), decltype(m107), decltype(m108),
            decltype(m109), decltype(m110), decltype(m111), decltype(m112), decltype(m113), decltype(m114), decltype(m115),
            decltype(m116), decltype(m117), decltype(m118), decltype(m119), decltype(m120), decltype(m121), decltype(m122),
            decltype(m123), decltype(m124), decltype(m125), decltype(m126), decltype(m127)>{};
    }
    template <class T>
    static consteval const char* spelling() {
        const auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23,
            m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47,
            m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71,
            m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95,
            m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115,
            m116, m117, m118, m119, m120, m121, m122, m123, m124, m125, m126, m127] = undefined<T>.value;
        return member_spelling<address{&m0}, address{&m1}, address{&m2}, address{&m3}, address{&m4}, address{&m5}, address{&m6},
            address{&m7}, address{&m8}, address{&m9}, address{&m10}, address{&m11}, address{&m12}, address{&m13}, address{&m14},
            address{&m15}, address{&m16}, address{&m17}, address{&m18}, address{&m19}, address{&m20}, address{&m21}, address{&m22},
            address{&m23}, address{&m24}, address{&m25}, address{&m26}, address{&m27}, address{&m28}, address{&m29}, address{&m30},
            address{&m31}, address{&m32}, address{&m33}, address{&m34}, address{&m35}, address{&m36}, address{&m37}, address{&m38},
            address{&m39}, address{&m40}, address{&m41}, address{&m42}, address{&m43}, address{&m44}, address{&m45}, address{&m46},
            address{&m47}, address{&m48}, address{&m49}, address{&m50}, address{&m51}, address{&m52}, address{&m53}, address{&m54},
            address{&m55}, address{&m56}, address{&m57}, address{&m58}, address{&m59}, address{&m60}, address{&m61}, address{&m62},
            address{&m63}, address{&m64}, address{&m65}, address{&m66}, address{&m67}, address{&m68}, address{&m69}, address{&m70},
            address{&m71}, address{&m72}, address{&m73}, address{&m74}, address{&m75}, address{&m76}, address{&m77}, address{&m78},
            address{&m79}, address{&m80}, address{&m81}, address{&m82}, address{&m83}, address{&m84}, address{&m85}, address{&m86},
            address{&m87}, address{&m88}, address{&m89}, address{&m90}, address{&m91}, address{&m92}, address{&m93}, address{&m94},
            address{&m95}, address{&m96}, address{&m97}, address{&m98}, address{&m99}, address{&m100}, address{&m101},
            address{&m102}, address{&m103}, address{&m104}, address{&m105}, address{&m106}, address{&m107}, address{&m108},
            address{&m109}, address{&m110}, address{&m111}, address{&m112}, address{&m113}, address{&m114}, address{&m115},
            address{&m116}, address{&m117}, address{&m118}, address{&m119}, address{&m120}, address{&m121}, address{&m122},
            address{&m123}, address{&m124}, address{&m125}, address{&m126}, address{&m127}>();
    }
};

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

} // namespace filed::reflect::detail
