/// \file
/// Writing GraphQL from tables of types: type references and the selections of everything that a type has.
#pragma once

#include <filed/graphql/shape.hpp>
#include <filed/graphql/text_sink.hpp>

#include <cstddef>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// Writes a type reference: `[Client!]!`.
constexpr void put_type(text_sink& out, type_layers layers, std::string_view leaf) noexcept {
    const bool nullable = layers.is_nullable();
    if (nullable) layers = layers.inside();
    if (layers.is_list()) {
        out.put("[");
        put_type(out, layers.inside(), leaf);
        out.put("]");
    } else {
        out.put(leaf);
    }
    if (!nullable) out.put("!");
}

namespace detail {

/// The types of the objects around a place, from the inside; on the stack of a walk.
struct type_level {
    const type_shape* type = nullptr;
    const type_level* above = nullptr;
};

[[nodiscard]] constexpr unsigned occurrences(const type_shape& type, const type_level* level) noexcept {
    unsigned times = 0;
    for (; level != nullptr; level = level->above)
        times += same_type(*level->type, type) ? 1U : 0U;
    return times;
}

/// Whether a member of this type goes on with a recursion that has a `graphql_depth`.
[[nodiscard]] constexpr bool recurs(const type_shape& type, const type_level* level) noexcept {
    if (type.kind == shape_kind::object) return type.depth != 0 && occurrences(type, level) != 0;
    if (type.kind != shape_kind::one_of) return false;
    for (std::size_t i = 0; i < type.count; ++i) {
        if (recurs(*type.members[i].type, level)) return true;
    }
    return false;
}

/// Whether a derived selection leaves out a member of a type, because that type must not occur once more.
struct recursion_end {
    bool is_here = false;
    bool has_depth = false;        ///< false for a recursive type without a `graphql_depth`, which must not occur again at all
    std::string_view cpp_name{}; ///< of the type
};
[[nodiscard]] constexpr recursion_end recursion_ends(const type_shape& type, const type_level* level) noexcept {
    if (type.kind == shape_kind::object) {
        const unsigned times = occurrences(type, level);
        return {times != 0 && times >= type.depth, type.depth != 0, type.cpp_name};
    }
    for (std::size_t i = 0; type.kind == shape_kind::one_of && i < type.count; ++i) {
        if (const recursion_end end = recursion_ends(*type.members[i].type, level); end.is_here) return end;
    }
    return {};
}

} // namespace detail

/// Writes the selection of all members of `type`, with its braces; nothing for a scalar. \param above  the types around it
constexpr void put_selection(text_sink& out, const type_shape& type, const detail::type_level* above = nullptr) {
    if (type.kind == shape_kind::one_of) {
        out.put("{__typename");
        for (std::size_t i = 0; i < type.count; ++i) {
            const type_shape& alternative = *type.members[i].type;
            if (alternative.kind != shape_kind::object || alternative.count == 0) continue;
            out.put("...on ");
            out.put(alternative.graphql_name);
            put_selection(out, alternative, above);
        }
        out.put("}");
    }
    if (type.kind != shape_kind::object) return;
    const detail::type_level level{&type, above};
    bool needs_space = false, is_empty = true;
    out.put("{");
    for (std::size_t i = 0; i < type.count; ++i) {
        const member_shape& member = type.members[i];
        if (detail::recursion_ends(*member.type, &level).is_here) continue;
        if (needs_space) out.put(" ");
        out.put(member.name);
        put_selection(out, *member.type, &level);
        needs_space = member.type->kind == shape_kind::leaf;
        is_empty = false;
    }
    if (is_empty) out.put("__typename"); // a selection set is never empty
    out.put("}");
}

/// Writes the fragment that holds everything of an aggregate, named after the C++ type.
constexpr void put_fragment(text_sink& out, const type_shape& type) {
    out.put("fragment ");
    out.put(type.cpp_name);
    out.put(" on ");
    out.put(type.graphql_name);
    put_selection(out, type);
}

} // namespace filed::graphql
