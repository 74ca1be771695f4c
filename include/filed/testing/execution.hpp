/// \file
/// Execution of one GraphQL request over values in memory.
#pragma once

#include <filed/graphql/parser.hpp>
#include <filed/testing/graphql_error.hpp>
#include <filed/testing/input_values.hpp>
#include <filed/testing/schema.hpp>
#include <filed/testing/validation.hpp>
#include <filed/testing/value.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// A request's document, checked and with its variables filled in. Borrows the schema; thread-compatible.
class graphql_request {
public:
    /// Finds a failure to put in the place of a field. \param path  response names from the root, `me.workspace.name`,
    /// without list indexes. Empty: no failure.
    using failure_finder = std::function<std::optional<resolver_failure>(std::string_view path)>;

    /// Parses, selects the operation, validates and coerces the variables; `errors()` says what went wrong.
    /// \param operation_name  empty: the only operation
    /// \param variables       an object, or null for none
    graphql_request(const schema& types, std::string text, std::string_view operation_name, const value& variables)
        : types_{types}, text_{std::make_unique<const std::string>(std::move(text))}, document_{*text_} {
        if (!document_) {
            const std::string message = "Syntax error: " + std::string{graphql::to_text(document_.problem())} + '.';
            errors_.push_back({"GRAPHQL_PARSE_FAILED", message, graphql::locate(*text_, document_.problem_offset()), {}});
            return;
        }
        operation_ = document_.view().operation(operation_name);
        if (!operation_) {
            errors_.push_back({"OPERATION_RESOLUTION_FAILURE",
                               operation_name.empty() ? "Must provide an operation name if the document holds several operations."
                                                      : "The document holds no operation of this name, or several.",
                               {},
                               {}});
            return;
        }
        errors_ = document_validator{types_, document_}.check(operation_);
        if (errors_.empty()) coerce_variables(variables);
        if (errors_.empty()) find_root_fields();
    }

    /// Why it cannot be executed; empty when it can.
    [[nodiscard]] const std::vector<graphql_error>& errors() const noexcept { return errors_; }
    /// The operation's name as the document has it; empty when it has none or there is no such operation.
    [[nodiscard]] std::string_view operation_name() const noexcept { return operation_.name(); }
    [[nodiscard]] bool is_mutation() const noexcept { return operation_.operation() == graphql::operation_type::mutation; }
    /// The names (not the aliases) of the selected fields of the root type; empty when the request has errors.
    [[nodiscard]] const std::vector<std::string>& root_fields() const noexcept { return root_fields_; }
    [[nodiscard]] bool selects(std::string_view root_field) const noexcept {
        return std::find(root_fields_.begin(), root_fields_.end(), root_field) != root_fields_.end();
    }

    /// The whole response, `data` and `errors`. Only for a request without errors.
    /// \param root  an object of the root type
    [[nodiscard]] value execute(const value& root, failure_finder failures = {}) const {
        execution run{*this, std::move(failures), {}, {}, {}};
        const std::optional<value> data = run.selection_set({operation_}, root_type(), root);
        value_members response;
        if (!run.errors.empty()) response.emplace_back("errors", to_value(run.errors));
        response.emplace_back("data", data.value_or(value{}));
        return value::object({}, std::move(response));
    }

private:
    /// Fields with the same key in the response, in the order of their first appearance.
    using collected_fields = std::vector<std::pair<std::string, std::vector<graphql::node>>>;

    /// One run through the operation. A function that gives nothing has failed: the null goes to the parent.
    struct execution {
        const graphql_request& request;
        failure_finder failures;
        std::vector<graphql_error> errors;
        value::list path;
        std::string names; ///< the path without list indexes

        /// \param parents  the nodes whose selections are merged
        [[nodiscard]] std::optional<value> selection_set(const std::vector<graphql::node>& parents, const type_definition& type,
                                                         const value& source) {
            collected_fields fields;
            std::vector<std::string> visited;
            for (const graphql::node parent : parents)
                request.collect(parent, type, visited, fields);
            value_members members;
            for (const auto& [key, nodes] : fields) {
                auto completed = field(key, nodes, type, source);
                if (!completed) return std::nullopt;
                members.emplace_back(key, std::move(*completed));
            }
            return value::object(type.name, std::move(members));
        }

        [[nodiscard]] std::optional<value> field(const std::string& key, const std::vector<graphql::node>& nodes,
                                                 const type_definition& parent, const value& source) {
            if (nodes.front().name() == "__typename") return value{parent.name};
            const field_definition& definition = *parent.field(nodes.front().name());
            const std::size_t names_before = names.size();
            names += names.empty() ? key : '.' + key;
            path.emplace_back(key);
            std::optional<value> completed = complete(nodes, definition.type, resolve(nodes.front(), definition, source));
            path.pop_back();
            names.resize(names_before);
            return completed;
        }

        [[nodiscard]] value resolve(graphql::node node, const field_definition& definition, const value& source) {
            if (failures) {
                if (auto failure = failures(names)) return std::move(*failure);
            }
            const value& content = source[definition.name];
            const auto* resolver = content.get<value::resolver>();
            if (!resolver) return content;
            value_members arguments;
            for (const input_definition& input : definition.arguments) {
                const graphql::node literal = node.argument(input.name);
                const bool absent = !literal || (literal.kind() == graphql::node_kind::variable &&
                                                 !request.variables_.object()->find(literal.name()));
                if (absent && !input.type.non_null) continue;
                auto fitting = coerce(request.types_, input.type, absent ? value{} : from_literal(literal, request.variables_));
                if (!fitting)
                    return resolver_failure{"BAD_USER_INPUT", "The argument '" + input.name + "' has a value that does not fit."};
                arguments.emplace_back(input.name, std::move(*fitting));
            }
            return (*resolver)(value::object({}, std::move(arguments)));
        }

        /// GraphQL specification, Value Completion and Handling Execution Errors.
        [[nodiscard]] std::optional<value> complete(const std::vector<graphql::node>& nodes, const type_reference& type,
                                                    const value& content) {
            std::optional<value> completed = content;
            if (const auto* failure = content.get<resolver_failure>()) {
                report(nodes.front(), failure->code, failure->message);
                completed.reset();
            } else if (content.is_null()) {
                if (type.non_null) {
                    report(nodes.front(), "INTERNAL_SERVER_ERROR", "Cannot return null for a non-nullable field.");
                    completed.reset();
                }
            } else if (type.is_list()) {
                completed = list(nodes, type, content);
            } else if (const type_definition* named = request.types_.type(type.name); named->is_composite()) {
                completed = selection_set(nodes, *request.types_.type(content.object()->type), content);
            }
            if (completed || type.non_null) return completed;
            return value{};
        }

        [[nodiscard]] std::optional<value> list(const std::vector<graphql::node>& nodes, const type_reference& type,
                                                const value& content) {
            value::list completed;
            for (const value& element : *content.get<value::list>()) {
                path.emplace_back(static_cast<std::int64_t>(completed.size()));
                auto one = complete(nodes, type.element.front(), element);
                path.pop_back();
                if (!one) return std::nullopt;
                completed.push_back(std::move(*one));
            }
            return value{std::move(completed)};
        }

        void report(graphql::node node, const std::string& code, const std::string& message) {
            errors.push_back({code, message, graphql::locate(*request.text_, node.offset()), path});
        }
    };

    [[nodiscard]] const type_definition& root_type() const noexcept { return *types_.type(is_mutation() ? "Mutation" : "Query"); }

    void coerce_variables(const value& given) {
        value_members coerced;
        for (const graphql::node variable : operation_.variable_definitions()) {
            const type_reference type = type_of(variable.type());
            const value* content = given.object() ? given.object()->find(variable.name()) : nullptr;
            if (!content && variable.default_value()) {
                coerced.emplace_back(std::string{variable.name()}, from_literal(variable.default_value(), nullptr));
                continue;
            }
            if (!content && !type.non_null) continue;
            auto fitting = coerce(types_, type, content ? *content : value{});
            if (!fitting) {
                // The value stays out of the text: it may be an API key.
                const std::string message =
                    "Variable '$" + std::string{variable.name()} + "' got no value, or one that does not fit its type.";
                errors_.push_back({"BAD_USER_INPUT", message, graphql::locate(*text_, variable.offset()), {}});
                continue;
            }
            coerced.emplace_back(std::string{variable.name()}, std::move(*fitting));
        }
        variables_ = value::object({}, std::move(coerced));
    }

    void find_root_fields() {
        collected_fields fields;
        std::vector<std::string> visited;
        collect(operation_, root_type(), visited, fields);
        for (const auto& [key, nodes] : fields) {
            if (nodes.front().name() != "__typename") root_fields_.emplace_back(nodes.front().name());
        }
    }

    /// GraphQL specification, Field Collection.
    void collect(graphql::node parent, const type_definition& type, std::vector<std::string>& visited,
                 collected_fields& fields) const {
        for (const graphql::node selection : parent.selections()) {
            if (left_out(selection)) continue;
            if (selection.kind() == graphql::node_kind::field) {
                const std::string_view key = selection.response_name();
                auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& entry) { return entry.first == key; });
                if (found == fields.end()) found = fields.insert(fields.end(), {std::string{key}, {}});
                found->second.push_back(selection);
                continue;
            }
            graphql::node fragment = selection;
            if (selection.kind() == graphql::node_kind::fragment_spread) {
                if (std::find(visited.begin(), visited.end(), selection.name()) != visited.end()) continue;
                visited.emplace_back(selection.name());
                fragment = document_.view().fragment(selection.name());
            }
            if (applies(fragment.type_condition(), type)) collect(fragment, type, visited, fields);
        }
    }

    [[nodiscard]] bool applies(std::string_view condition, const type_definition& type) const noexcept {
        return condition.empty() || condition == type.name || types_.type(condition)->has(type.name);
    }

    [[nodiscard]] bool left_out(graphql::node selection) const {
        const auto holds = [&](std::string_view directive) {
            const value condition = from_literal(selection.directive(directive).argument("if"), variables_);
            const bool* flag = condition.get<bool>();
            return flag && *flag;
        };
        return (selection.directive("skip") && holds("skip")) || (selection.directive("include") && !holds("include"));
    }

    const schema& types_;
    std::unique_ptr<const std::string> text_; ///< the tree points into it
    graphql::parsed_document document_;
    graphql::node operation_;
    std::vector<graphql_error> errors_;
    value variables_ = value::object({}, {});
    std::vector<std::string> root_fields_;
};

} // namespace filed::testing
