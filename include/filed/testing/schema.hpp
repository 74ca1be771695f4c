/// \file
/// A GraphQL schema read from its definition language, as far as the stand-in needs one.
#pragma once

#include <filed/graphql/parser.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// A type as it is written: `String!`, `[Client!]!`.
struct type_reference {
    std::string name;                    ///< of a named type; empty for a list
    std::vector<type_reference> element; ///< one entry for a list, none for a named type
    bool non_null = false;

    [[nodiscard]] bool is_list() const noexcept { return !element.empty(); }
    /// The name inside all lists.
    [[nodiscard]] const std::string& innermost() const noexcept { return is_list() ? element.front().innermost() : name; }

    friend bool operator==(const type_reference&, const type_reference&) = default;
};

/// An argument of a field, or a field of an input object.
struct input_definition {
    std::string name;
    type_reference type;
};

struct field_definition {
    std::string name;
    type_reference type;
    std::vector<input_definition> arguments;

    [[nodiscard]] const input_definition* argument(std::string_view wanted) const noexcept {
        const auto found =
            std::find_if(arguments.begin(), arguments.end(), [&](const input_definition& a) { return a.name == wanted; });
        return found == arguments.end() ? nullptr : &*found;
    }
};

enum class type_kind { scalar, object, union_of_objects, enumeration, input_object };

struct type_definition {
    type_kind kind = type_kind::scalar;
    std::string name;
    std::vector<field_definition> fields; ///< of an object
    std::vector<input_definition> inputs; ///< of an input object
    std::vector<std::string> names;       ///< members of a union, values of an enumeration

    [[nodiscard]] bool is_composite() const noexcept { return kind == type_kind::object || kind == type_kind::union_of_objects; }
    [[nodiscard]] bool has(std::string_view wanted) const noexcept {
        return std::find(names.begin(), names.end(), wanted) != names.end();
    }
    [[nodiscard]] const field_definition* field(std::string_view wanted) const noexcept {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const field_definition& f) { return f.name == wanted; });
        return found == fields.end() ? nullptr : &*found;
    }
};

/// The types of one API. The root types are called `Query` and `Mutation`. Immutable; any number of threads may read it.
class schema {
public:
    /// \param text  definitions of scalars, objects, unions, enumerations and input objects, with comments but without
    ///              descriptions, directives, interfaces and default values; written by the test kit itself and not checked
    explicit schema(std::string_view text) : text_{text}, lexer_{text} {
        for (const char* name : {"Int", "Float", "String", "Boolean", "ID"})
            types_.push_back({type_kind::scalar, name, {}, {}, {}});
        advance();
        while (current_.kind == graphql::token_kind::name)
            definition();
    }

    /// The type with this name; null when there is none.
    [[nodiscard]] const type_definition* type(std::string_view name) const noexcept {
        const auto found = std::find_if(types_.begin(), types_.end(), [&](const type_definition& t) { return t.name == name; });
        return found == types_.end() ? nullptr : &*found;
    }

private:
    void advance() noexcept { current_ = lexer_.next(); }
    bool skip(graphql::token_kind kind) noexcept {
        if (current_.kind != kind) return false;
        advance();
        return true;
    }
    std::string name() {
        std::string text{text_.substr(current_.offset, current_.size)};
        advance();
        return text;
    }

    void definition() {
        const std::string keyword = name();
        type_definition made;
        made.name = name();
        if (keyword == "union") {
            made.kind = type_kind::union_of_objects;
            skip(graphql::token_kind::equals);
            do
                made.names.push_back(name());
            while (skip(graphql::token_kind::pipe));
        } else if (skip(graphql::token_kind::brace_open)) {
            made.kind = keyword == "enum"    ? type_kind::enumeration
                        : keyword == "input" ? type_kind::input_object
                                             : type_kind::object;
            while (!skip(graphql::token_kind::brace_close))
                member(made);
        }
        types_.push_back(std::move(made));
    }

    void member(type_definition& owner) {
        if (owner.kind == type_kind::enumeration) return owner.names.push_back(name());
        if (owner.kind == type_kind::input_object) return owner.inputs.push_back(input());
        field_definition field;
        field.name = name();
        if (skip(graphql::token_kind::paren_open)) {
            while (!skip(graphql::token_kind::paren_close))
                field.arguments.push_back(input());
        }
        skip(graphql::token_kind::colon);
        field.type = reference();
        owner.fields.push_back(std::move(field));
    }

    input_definition input() {
        input_definition made;
        made.name = name();
        skip(graphql::token_kind::colon);
        made.type = reference();
        return made;
    }

    type_reference reference() {
        type_reference made;
        if (skip(graphql::token_kind::bracket_open)) {
            made.element.push_back(reference());
            skip(graphql::token_kind::bracket_close);
        } else {
            made.name = name();
        }
        made.non_null = skip(graphql::token_kind::bang);
        return made;
    }

    std::vector<type_definition> types_;
    std::string_view text_;
    graphql::lexer lexer_;
    graphql::token current_;
};

} // namespace filed::testing
