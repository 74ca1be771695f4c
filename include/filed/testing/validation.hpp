/// \file
/// Validation of a document against the stand-in's schema, before anything is executed.
///
/// Covers what a wrong client gets wrong: unknown fields, arguments, types, fragments, variables and directives, missing required
/// arguments, selections on leaves and composites without selections, fragments that contain themselves. It does
/// not prove that fields can be merged; the project's integration tests ask graphql-js for the whole of it.
#pragma once

#include <filed/graphql/parser.hpp>
#include <filed/testing/graphql_error.hpp>
#include <filed/testing/input_values.hpp>
#include <filed/testing/schema.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// Checks one operation and the fragments that it can reach. Use once; not thread-safe.
class document_validator {
public:
    /// All must outlive the validator.
    document_validator(const schema& types, const graphql::parsed_document& document) : types_{types}, document_{document} {}

    /// One error for each thing that is wrong, in the order of the document; empty when it may be executed.
    [[nodiscard]] std::vector<graphql_error> check(graphql::node operation) {
        const type_definition* root = nullptr;
        if (operation.operation() == graphql::operation_type::query) root = types_.type("Query");
        if (operation.operation() == graphql::operation_type::mutation) root = types_.type("Mutation");
        if (!root) {
            report(operation, "This API has no operations of this kind.");
            return std::move(errors_);
        }
        for (const graphql::node variable : operation.variable_definitions()) {
            const type_reference type = type_of(variable.type());
            const type_definition* named = types_.type(type.innermost());
            if (!named)
                report(variable, "Unknown type " + quoted(type.innermost()) + ".");
            else if (named->is_composite())
                report(variable, "Variable " + quoted(variable.name()) + " cannot be of an output type.");
            if (!variables_.emplace(variable.name(), type).second)
                report(variable, "Variable " + quoted(variable.name()) + " is defined twice.");
            if (variable.default_value()) defaults_.emplace(variable.name());
        }
        selections(operation, *root);
        return std::move(errors_);
    }

private:
    [[nodiscard]] static std::string quoted(std::string_view name) { return '\'' + std::string{name} + '\''; }

    void report(graphql::node where, std::string message) {
        errors_.push_back({"GRAPHQL_VALIDATION_FAILED", std::move(message), graphql::locate(document_.text(), where.offset()), {}});
    }

    void selections(graphql::node parent, const type_definition& type) {
        for (const graphql::node selection : parent.selections()) {
            directives(selection);
            if (selection.kind() == graphql::node_kind::field)
                field(selection, type);
            else if (selection.kind() == graphql::node_kind::inline_fragment)
                condition(selection, type);
            else
                spread(selection, type);
        }
    }

    void field(graphql::node selected, const type_definition& parent) {
        static const field_definition type_name{"__typename", {"String", {}, true}, {}};
        const field_definition* definition = selected.name() == "__typename" ? &type_name : parent.field(selected.name());
        if (!definition) {
            return report(selected, "Cannot query field " + quoted(selected.name()) + " on type " + quoted(parent.name) + ".");
        }
        arguments(selected, definition->arguments, "Field " + quoted(definition->name));
        const type_definition* type = types_.type(definition->type.innermost());
        const bool has_selections = !selected.selections().empty();
        if (type->is_composite() && !has_selections)
            report(selected, "Field " + quoted(definition->name) + " needs a selection of subfields.");
        else if (!type->is_composite() && has_selections)
            report(selected, "Field " + quoted(definition->name) + " has no subfields.");
        else if (has_selections)
            selections(selected, *type);
    }

    void arguments(graphql::node owner, const std::vector<input_definition>& definitions, const std::string& subject) {
        for (const graphql::node argument : owner.arguments()) {
            const auto found = std::find_if(definitions.begin(), definitions.end(),
                                            [&](const input_definition& d) { return d.name == argument.name(); });
            if (found == definitions.end())
                report(argument, "Unknown argument " + quoted(argument.name()) + ": " + subject + ".");
            else
                literal(argument.value(), found->type);
        }
        for (const input_definition& definition : definitions) {
            const graphql::node given = owner.argument(definition.name);
            if (definition.type.non_null && !given) report(owner, subject + " needs the argument " + quoted(definition.name) + ".");
        }
    }

    /// Checks what can be known without the variables' values; execution checks the rest.
    void literal(graphql::node given, const type_reference& type) {
        if (given.kind() == graphql::node_kind::variable) return variable(given, type);
        if (given.kind() == graphql::node_kind::null_value) {
            if (type.non_null) report(given, "null stands where a value is required.");
            return;
        }
        if (type.is_list()) {
            if (given.kind() != graphql::node_kind::list_value) return literal(given, type.element.front());
            for (const graphql::node element : given.elements())
                literal(element, type.element.front());
            return;
        }
        const type_definition* definition = types_.type(type.name);
        if (definition->kind == type_kind::input_object) {
            if (given.kind() != graphql::node_kind::object_value)
                return report(given, "Expected an object of type " + quoted(type.name) + ".");
            return input_object(given, *definition);
        }
        if (type.name == "JSON" || type.name == "Date") return known_variables(given);
        if (!written_for(*definition, given) || !coerce(types_, type, from_literal(given, nullptr))) {
            report(given, "Expected a value of type " + quoted(type.name) + ".");
        }
    }

    void input_object(graphql::node given, const type_definition& type) {
        for (const graphql::node member : given.elements()) {
            const auto found = std::find_if(type.inputs.begin(), type.inputs.end(),
                                            [&](const input_definition& d) { return d.name == member.name(); });
            if (found == type.inputs.end())
                report(member, "Unknown field " + quoted(member.name()) + " of type " + quoted(type.name) + ".");
            else
                literal(member.value(), found->type);
        }
        for (const input_definition& input : type.inputs) {
            if (input.type.non_null && !given.element(input.name))
                report(given, "Field " + quoted(input.name) + " of type " + quoted(type.name) + " is required.");
        }
    }

    /// Variables may stand anywhere inside a literal of type `JSON`.
    void known_variables(graphql::node given) {
        if (given.kind() == graphql::node_kind::variable && !variables_.contains(std::string{given.name()})) {
            return report(given, "Variable " + quoted(given.name()) + " is not defined.");
        }
        for (const graphql::node element : given.elements())
            known_variables(element.kind() == graphql::node_kind::object_field ? element.value() : element);
    }

    void variable(graphql::node given, const type_reference& wanted) {
        const auto found = variables_.find(std::string{given.name()});
        if (found == variables_.end()) return report(given, "Variable " + quoted(given.name()) + " is not defined.");
        if (wanted.name == "JSON") return;
        if (!usable(found->second, wanted, defaults_.contains(found->first))) {
            report(given, "Variable " + quoted(given.name()) + " has a type that does not fit here.");
        }
    }

    /// Validation, All Variable Usages Are Allowed.
    [[nodiscard]] static bool usable(const type_reference& variable, const type_reference& wanted, bool has_default) {
        if (wanted.non_null && !variable.non_null && !has_default) return false;
        if (variable.is_list() != wanted.is_list()) return false;
        return variable.is_list() ? usable(variable.element.front(), wanted.element.front(), false) : variable.name == wanted.name;
    }

    void directives(graphql::node selection) {
        static const std::vector<input_definition> condition_argument{{"if", {"Boolean", {}, true}}};
        for (const graphql::node directive : selection.directives()) {
            if (directive.name() == "skip" || directive.name() == "include") {
                arguments(directive, condition_argument, "Directive " + quoted(directive.name()));
            } else {
                report(directive, "Unknown directive " + quoted(directive.name()) + ".");
            }
        }
    }

    /// The body of a fragment, inline or not, whose type condition must be a type that can occur here.
    void condition(graphql::node fragment, const type_definition& parent) {
        if (fragment.type_condition().empty()) return selections(fragment, parent);
        const type_definition* type = types_.type(fragment.type_condition());
        if (!type) return report(fragment, "Unknown type " + quoted(fragment.type_condition()) + ".");
        if (!type->is_composite()) return report(fragment, "A fragment cannot be on " + quoted(type->name) + ".");
        if (!overlap(*type, parent)) {
            return report(fragment, "A fragment on " + quoted(type->name) + " can never apply to " + quoted(parent.name) + ".");
        }
        selections(fragment, *type);
    }

    [[nodiscard]] static bool overlap(const type_definition& left, const type_definition& right) noexcept {
        if (left.name == right.name || left.has(right.name) || right.has(left.name)) return true;
        return std::any_of(left.names.begin(), left.names.end(), [&](const std::string& member) { return right.has(member); });
    }

    void spread(graphql::node selection, const type_definition& parent) {
        const graphql::node fragment = document_.view().fragment(selection.name());
        if (!fragment) return report(selection, "Unknown fragment " + quoted(selection.name()) + ".");
        const std::string name{selection.name()};
        if (open_.contains(name)) return report(selection, "Fragment " + quoted(name) + " contains itself.");
        // A fragment's body is checked once for each type it is spread on; its own type decides what is inside.
        if (!checked_.emplace(name, parent.name).second) return;
        open_.insert(name);
        condition(fragment, parent);
        open_.erase(name);
    }

    const schema& types_;
    const graphql::parsed_document& document_;
    std::vector<graphql_error> errors_;
    std::map<std::string, type_reference, std::less<>> variables_;
    std::set<std::string> defaults_;
    std::set<std::string> open_; ///< fragments around the current place
    std::set<std::pair<std::string, std::string>> checked_;
};

} // namespace filed::testing
