/// \file
/// Input values of the stand-in's GraphQL server: literals and variables, checked against the types of the schema.
#pragma once

#include <filed/graphql/parser.hpp>
#include <filed/graphql/string_literal.hpp>
#include <filed/testing/schema.hpp>
#include <filed/testing/value.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace filed::inline FILED_ABI::testing {

/// The type that a variable definition names.
[[nodiscard]] inline type_reference type_of(graphql::node type) {
    type_reference made;
    made.non_null = type.is_non_null();
    if (type.kind() == graphql::node_kind::list_type)
        made.element.push_back(type_of(type.type()));
    else
        made.name = type.name();
    return made;
}

namespace detail {

[[nodiscard]] inline bool fits_int(const value& given) noexcept {
    const auto* number = given.get<std::int64_t>();
    return number && *number >= (std::numeric_limits<std::int32_t>::min)() && *number <= (std::numeric_limits<std::int32_t>::max)();
}

/// Input coercion of a leaf (GraphQL specification, Scalars). Unknown scalars (`Date`, `JSON`) take what comes.
[[nodiscard]] inline std::optional<value> coerce_leaf(const type_definition& type, const value& given) {
    if (type.kind == type_kind::enumeration) return type.has(given.text()) ? std::optional{given} : std::nullopt;
    if (type.name == "Int") return fits_int(given) ? std::optional{given} : std::nullopt;
    if (type.name == "String") return given.get<std::string>() ? std::optional{given} : std::nullopt;
    if (type.name == "Boolean") return given.get<bool>() ? std::optional{given} : std::nullopt;
    if (type.name == "Float") {
        if (const auto* whole = given.get<std::int64_t>()) return value{static_cast<double>(*whole)};
        return given.get<double>() ? std::optional{given} : std::nullopt;
    }
    if (type.name == "ID") {
        if (const auto* whole = given.get<std::int64_t>()) return value{std::to_string(*whole)};
        return given.get<std::string>() ? std::optional{given} : std::nullopt;
    }
    return given;
}

} // namespace detail

/// The value as `type` wants it (an integer becomes an ID, one element a list); nothing when it does not fit.
[[nodiscard]] inline std::optional<value> coerce(const schema& types, const type_reference& type, const value& given) {
    if (given.is_null()) return type.non_null ? std::nullopt : std::optional{given};
    if (type.is_list()) {
        const auto* elements = given.get<value::list>();
        value::list made;
        for (const value& element : elements ? *elements : value::list{given}) {
            auto fitting = coerce(types, type.element.front(), element);
            if (!fitting) return std::nullopt;
            made.push_back(std::move(*fitting));
        }
        return value{std::move(made)};
    }
    const type_definition* definition = types.type(type.name);
    if (!definition || definition->is_composite()) return std::nullopt;
    if (definition->kind != type_kind::input_object) return detail::coerce_leaf(*definition, given);
    if (!given.object()) return std::nullopt;
    value_members made;
    for (const input_definition& input : definition->inputs) {
        const value* member = given.object()->find(input.name);
        if (!member && !input.type.non_null) continue;
        auto fitting = coerce(types, input.type, member ? *member : value{});
        if (!fitting) return std::nullopt;
        made.emplace_back(input.name, std::move(*fitting));
    }
    // Every member that was given must have been one of the type's.
    for (const auto& member : given.object()->members) {
        const auto is_it = [&member](const input_definition& input) { return input.name == member.first; };
        if (std::none_of(definition->inputs.begin(), definition->inputs.end(), is_it)) return std::nullopt;
    }
    return value::object({}, std::move(made));
}

/// A literal of a document as a value, with its variables replaced. A variable that was not given is null.
[[nodiscard]] inline value from_literal(graphql::node literal, const value& variables) {
    switch (literal.kind()) {
    case graphql::node_kind::variable:
        return variables[literal.name()];
    case graphql::node_kind::boolean_value:
        return literal.text() == "true";
    case graphql::node_kind::enum_value:
        return std::string{literal.name()};
    case graphql::node_kind::string_value:
        return graphql::decode_string(literal.text());
    case graphql::node_kind::int_value: {
        std::int64_t number = 0;
        const std::string_view text = literal.text();
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        return problem == std::errc{} ? value{number} : value{(std::numeric_limits<std::int64_t>::max)()};
    }
    case graphql::node_kind::float_value:
        return std::strtod(std::string{literal.text()}.c_str(), nullptr);
    case graphql::node_kind::list_value: {
        value::list elements;
        for (const graphql::node element : literal.elements())
            elements.push_back(from_literal(element, variables));
        return elements;
    }
    case graphql::node_kind::object_value: {
        value_members members;
        for (const graphql::node field : literal.elements()) {
            const graphql::node content = field.value();
            const bool absent =
                content.kind() == graphql::node_kind::variable && !(variables.object() && variables.object()->find(content.name()));
            if (!absent) members.emplace_back(std::string{field.name()}, from_literal(content, variables));
        }
        return value::object({}, std::move(members));
    }
    default:
        return nullptr;
    }
}

/// Whether a leaf's literal is written as its type wants it: an enum value bare, a string in quotes.
[[nodiscard]] inline bool written_for(const type_definition& type, graphql::node literal) noexcept {
    const bool bare = literal.kind() == graphql::node_kind::enum_value;
    return type.kind == type_kind::enumeration ? bare : !bare || (type.name == "JSON");
}

} // namespace filed::testing
