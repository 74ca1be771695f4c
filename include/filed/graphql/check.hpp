/// \file
/// The proof that a document and the C++ types of its operation agree.
///
///     const parsed_document document{text};
///     checker proof{document, "", shape_of<data>, shape_of<variables>};
///     if (!proof.found()) …                              // the first thing wrong, with its place
///     proof.operation(), proof.fragments(), proof.derived();  // what has to be sent
///
/// Ordinary code over tables (`shape.hpp`), which the compiler runs for `operation.hpp` and tests run as well.
///
/// **What is proven**: the rules of `problem`. Selections are merged as a server merges them (GraphQL specification, Field
/// Collection): a field may be selected several times, directly and through fragments, and counts once. A field is certain to be
/// in the response if one of its selections is; selections under `@skip`, `@include` or a condition on another type are not,
/// and then the member has to be optional. **What only the schema can say** is for `tests/integration/validate.mjs`: that a field
/// exists, its nullability and lists, its arguments' names and types, the values of enums.
///
/// `...Client` where the text defines no fragment `Client` stands for every member of the C++ aggregate `Client` at this place.
#pragma once

#include <filed/graphql/derive.hpp>
#include <filed/graphql/location.hpp>
#include <filed/graphql/nearest_name.hpp>
#include <filed/graphql/parser.hpp>
#include <filed/graphql/problem.hpp>
#include <filed/graphql/scratch.hpp>
#include <filed/graphql/shape.hpp>
#include <filed/graphql/syntax_tree.hpp>
#include <filed/graphql/text_sink.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

namespace detail {

/// Whether `name` is one of the names in `list`, which anything but a letter, a digit or `_` separates.
[[nodiscard]] constexpr bool lists_name(std::string_view list, std::string_view name) noexcept {
    for (std::size_t begin = 0; begin < list.size();) {
        std::size_t end = begin;
        while (end < list.size() && continues_name(list[end]))
            ++end;
        if (end != begin && list.substr(begin, end - begin) == name) return true;
        begin = end + 1;
    }
    return false;
}

/// Whether objects of the type `shape` belong to the GraphQL type `name`: its own, an interface or a union.
[[nodiscard]] constexpr bool belongs_to(const type_shape& shape, std::string_view name) noexcept {
    return shape.graphql_name == name || lists_name(shape.implements, name);
}

/// Whether a declared type is what C++ asks for. \param has_default  `T! = default` may be left out, so `input<T>` fits too;
/// `std::optional<T>` does not, which would send a null
[[nodiscard]] constexpr bool declares(node type, type_layers layers, const type_shape& leaf, bool has_default = false) noexcept {
    const bool nullable = layers.is_nullable(), left_out = has_default && layers.is_omittable();
    if (nullable) layers = layers.inside();
    if (type.is_non_null() == nullable && !left_out) return false;
    if (layers.is_list()) return type.kind() == node_kind::list_type && declares(type.type(), layers.inside(), leaf);
    return type.kind() == node_kind::named_type && type.name() == leaf.graphql_name;
}

} // namespace detail

/// Fields and alternatives that the derived fragments of one operation may have together, and levels that each may have. Recursive
/// types multiply: two members of a type that may occur ten times on a path are a thousand fields. No server wants so many, and
/// compilers take no more steps than some (a million in Clang, unless told otherwise).
inline constexpr std::size_t most_derived_fields = 1000;
inline constexpr std::size_t most_derived_levels = 50;

/// Checks one operation of a parsed document at once. Borrows the document and the shapes. Allocates; not thread-safe.
class checker {
public:
    /// \param text       the document
    /// \param document   its tree; empty when it did not parse, then `syntax` and `offset` say why
    /// \param chosen     which of several operations; empty: the only one
    /// \param data       the type of the whole response data
    /// \param variables  the type of the variables; `shape_of` an empty aggregate for none
    constexpr checker(std::string_view text, document_view document, std::string_view chosen, const type_shape& data,
                      const type_shape& variables)
        : text_{text}, document_{document}, data_{data} {
        if (choose(chosen)) run(variables);
    }
    /// The same for a document with its problem.
    template <class Document>
    constexpr checker(const Document& document, std::string_view chosen, const type_shape& data, const type_shape& variables)
        : checker{document.text(), document.view(), chosen, data, variables} {
        if (document) return;
        found_ = {};
        const std::size_t offset = document.problem_offset();
        found_.what = problem::syntax_error;
        found_.syntax = document.problem();
        found_.at = locate(text_, offset);
        found_.name = word_at(offset);
    }

    [[nodiscard]] constexpr const finding& found() const noexcept { return found_; }

    /// The chosen operation; empty when it is not to be found.
    [[nodiscard]] constexpr node operation() const noexcept { return operation_; }
    /// The fragments of the text that the operation reaches, in the order in which it does.
    [[nodiscard]] constexpr const scratch<node>& fragments() const noexcept { return reached_; }
    /// The types whose fragments are derived, each once.
    [[nodiscard]] constexpr const scratch<const type_shape*>& derived() const noexcept { return derived_; }

private:
    /// Why a selection may be left out: one reason, and those around it. Index into `conditions_`; `always` for none.
    using condition_index = std::int32_t;
    static constexpr condition_index always = -1;
    enum class condition_kind : std::uint8_t { skip, include, type };
    struct condition {
        condition_kind kind = condition_kind::skip;
        std::string_view name; ///< of the variable or the type; `true` or `false` of a literal
        condition_index around = always;
        std::size_t level = 0; ///< of the object that a condition on a type is about: how deep it lies
    };

    /// One selection of a member: a field of the document, or empty where a derived fragment selects it.
    struct pick {
        node field;
        condition_index when = always;
        std::size_t member = 0; ///< index into the shape's members
    };
    /// A run of picks.
    struct picks {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    struct declared_variable {
        node definition;
        bool is_used = false;
    };

    // What is around the present place; on the stack.
    using type_level = detail::type_level;
    struct path_step {
        std::string_view key;
        const path_step* before;
    };
    struct open_fragment {
        node fragment;
        const open_fragment* around;
    };

    [[nodiscard]] constexpr bool ok() const noexcept { return found_.what == problem::none; }

    constexpr void fail(problem what, std::size_t offset, std::string_view name, std::string_view type = {},
                        std::string_view suggestion = {}) {
        if (!ok()) return;
        found_.what = what;
        found_.at = locate(text_, offset);
        found_.name = name;
        found_.type = type;
        found_.suggestion = suggestion;
        std::size_t depth = 0;
        for (const path_step* step = path_; step != nullptr; step = step->before)
            ++depth;
        found_.path_size = depth < finding::longest_path ? depth : finding::longest_path;
        for (const path_step* step = path_; step != nullptr; step = step->before) {
            if (--depth < finding::longest_path) found_.path[depth] = step->key;
        }
    }

    /// What stands at a place, for a person: a word, or a character.
    [[nodiscard]] constexpr std::string_view word_at(std::size_t offset) const noexcept {
        std::size_t end = offset;
        while (end < text_.size() && detail::continues_name(text_[end]))
            ++end;
        return offset < text_.size() ? text_.substr(offset, end == offset ? 1 : end - offset) : std::string_view{};
    }

    constexpr bool choose(std::string_view chosen) {
        operation_ = document_.operation(chosen);
        if (operation_) return true;
        if (chosen.empty()) {
            fail(problem::document_needs_exactly_one_operation, 0, {});
        } else {
            detail::nearest_name nearest{chosen};
            for (const node each : document_.operations())
                nearest.offer(each.name());
            fail(problem::document_does_not_hold_the_operation_name, 0, chosen, {}, nearest.found());
        }
        return false;
    }

    constexpr void run(const type_shape& variables) {
        const std::size_t start = operation_.offset();
        if (operation_.name().empty()) return fail(problem::operation_needs_a_name, start, {});
        const path_step name{operation_.name(), nullptr};
        path_ = &name;
        if (operation_.operation() == operation_type::subscription) {
            fail(problem::subscription_is_not_supported, start, operation_.name());
        } else {
            check_names(variables);
            if (ok()) check_variables(variables);
            if (ok()) check_root();
        }
        path_ = nullptr;
    }

    // ---- names, fragments and uses of variables -------------------------------------------------------------------

    constexpr void check_names(const type_shape& variables) {
        no_duplicates(operation_.variable_definitions());
        for (const node each : operation_.variable_definitions())
            variables_.push({each, false});
        directive_variables(operation_, variables);
        reach(operation_, nullptr, variables);
        if (!ok()) return;
        const bool is_only_operation = document_.operations().size() == 1;
        for (const node each : document_.fragments()) {
            const bool is_first_of_its_name = document_.fragment(each.name()) == each;
            if (!is_first_of_its_name) return fail(problem::name_is_defined_twice, each.name_offset(), each.name());
            if (is_only_operation && !was_reached(each))
                return fail(problem::fragment_is_never_used, each.name_offset(), each.name());
        }
    }

    [[nodiscard]] constexpr bool was_reached(node fragment) const noexcept {
        for (const node each : reached_) {
            if (each == fragment) return true;
        }
        return false;
    }

    /// Walks through everything that an operation or a fragment selects.
    constexpr void reach(node parent, const open_fragment* open, const type_shape& variables) {
        for (const node selection : parent.selections()) {
            if (!ok()) return;
            if (selection.kind() == node_kind::field) argument_variables(selection, variables);
            directive_variables(selection, variables);
            if (selection.kind() != node_kind::fragment_spread) {
                reach(selection, open, variables);
                continue;
            }
            const node fragment = document_.fragment(selection.name());
            if (!fragment) continue; // derived, or nothing: the types will tell
            for (const open_fragment* each = open; each != nullptr; each = each->around) {
                if (each->fragment == fragment) return fail(problem::fragment_cycle, selection.name_offset(), selection.name());
            }
            if (was_reached(fragment)) continue;
            reached_.push(fragment);
            directive_variables(fragment, variables);
            const open_fragment inside{fragment, open};
            reach(fragment, &inside, variables);
        }
    }

    constexpr void no_duplicates(const node_range& named) {
        for (auto each = named.begin(), end = named.end(); each != end; ++each) {
            for (auto before = named.begin(); before != each; ++before) {
                if ((*before).name() == (*each).name()) fail(problem::name_is_defined_twice, (*each).name_offset(), (*each).name());
            }
        }
    }
    constexpr void argument_variables(node owner, const type_shape& variables) {
        const node_range arguments = owner.arguments();
        no_duplicates(arguments);
        for (const node each : arguments)
            value_variables(each.value(), variables);
    }
    constexpr void directive_variables(node owner, const type_shape& variables) {
        for (const node each : owner.directives())
            argument_variables(each, variables);
    }
    constexpr void value_variables(node value, const type_shape& variables) {
        if (value.kind() == node_kind::variable) return use(value, variables);
        if (value.kind() == node_kind::object_value) no_duplicates(value.elements());
        for (const node each : value.elements())
            value_variables(each.kind() == node_kind::object_field ? each.value() : each, variables);
    }
    constexpr void use(node variable, const type_shape& variables) {
        for (std::size_t i = 0; i < variables_.size(); ++i) {
            if (variables_[i].definition.name() != variable.name()) continue;
            variables_[i].is_used = true;
            return;
        }
        detail::nearest_name nearest{variable.name()};
        for (const declared_variable& each : variables_)
            nearest.offer(each.definition.name());
        fail(problem::variable_is_not_declared, variable.name_offset(), variable.name(), variables.cpp_name, nearest.found());
    }

    // ---- variables ------------------------------------------------------------------------------------------------

    constexpr void check_variables(const type_shape& shape) {
        for (const declared_variable& each : variables_) {
            const node definition = each.definition;
            const std::string_view name = definition.name();
            if (!each.is_used) return fail(problem::variable_is_never_used, definition.name_offset(), name);
            const std::size_t found = find_member(shape, name);
            if (found == shape.count) {
                detail::nearest_name nearest{name};
                for (std::size_t i = 0; i < shape.count; ++i)
                    nearest.offer(shape.members[i].name);
                return fail(problem::variable_has_no_member, definition.name_offset(), name, shape.cpp_name, nearest.found());
            }
            const member_shape& member = shape.members[found];
            const node type = definition.type();
            if (detail::declares(type, member.layers, *member.type, static_cast<bool>(definition.default_value()))) continue;
            fail(problem::variable_type_differs, type.offset(), name, type.text());
            text_sink wanted{found_.wanted.data(), found_.wanted.size()};
            put_type(wanted, member.layers, member.type->kind == shape_kind::one_of ? "(a union)" : member.type->graphql_name);
            found_.wanted_size = wanted.size() < found_.wanted.size() ? wanted.size() : found_.wanted.size();
            return;
        }
        for (std::size_t i = 0; i < shape.count; ++i) {
            const std::string_view name = shape.members[i].name;
            if (is_declared(name)) continue;
            detail::nearest_name nearest{name};
            for (const declared_variable& each : variables_)
                nearest.offer(each.definition.name());
            return fail(problem::variable_member_is_not_declared, operation_.name_offset(), name, shape.cpp_name, nearest.found());
        }
    }
    [[nodiscard]] constexpr bool is_declared(std::string_view name) const noexcept {
        for (const declared_variable& each : variables_) {
            if (each.definition.name() == name) return true;
        }
        return false;
    }
    /// Index of a member; their count when there is none. Not a pointer: with its null sanitizer GCC 12 takes no comparison of
    /// a constant's address with null for a constant.
    [[nodiscard]] static constexpr std::size_t find_member(const type_shape& shape, std::string_view name) noexcept {
        std::size_t i = 0;
        while (i < shape.count && shape.members[i].name != name)
            ++i;
        return i;
    }

    // ---- selections -----------------------------------------------------------------------------------------------

    static constexpr type_shape no_position{};
    [[nodiscard]] static constexpr bool is_variant(const type_shape& position) noexcept {
        return position.kind == shape_kind::one_of;
    }

    constexpr void check_root() {
        // The C++ name of the data says nothing; the root types have the names that every schema gives them by default.
        root_ = data_;
        root_.identity = 0;
        if (root_.graphql_name == root_.cpp_name)
            root_.graphql_name = operation_.operation() == operation_type::mutation ? "Mutation" : "Query";
        picks_.push({operation_, always, 0});
        object(root_, no_position, {0, 1}, operation_.name_offset(), nullptr);
    }

    /// The selection of one object. \param sources  the fields (or the operation) whose selections make it up
    /// \param position  the variant that `shape` is an alternative of; `no_position` outside of one
    constexpr void object(const type_shape& shape, const type_shape& position, picks sources, std::size_t offset,
                          const type_level* above) {
        const std::size_t begin = picks_.size();
        ++level_;
        for (std::size_t i = sources.begin; i < sources.end && ok(); ++i) {
            const pick source = picks_[i];
            const condition_index when = inner_condition(sources, source);
            if (source.field) collect(source.field, when, shape, position);
            else pick_all(shape, when);
        }
        if (!ok()) return;
        const std::size_t end = picks_.size();
        const type_level level{&shape, above};
        if (is_variant(position) && begin == end && !only_recurs(shape, level))
            return fail(problem::alternative_has_no_inline_fragment, offset, shape.graphql_name, shape.cpp_name);

        for (std::size_t i = 0; i < shape.count && ok(); ++i) {
            const std::size_t own = picks_.size();
            for (std::size_t each = begin; each < end; ++each) {
                if (picks_[each].member == i) picks_.push(pick{picks_[each]});
            }
            member(shape, i, {own, picks_.size()}, offset, level);
            picks_.shrink(own);
        }
        picks_.shrink(begin);
        --level_;
    }

    /// Everything that is selected for one member.
    constexpr void member(const type_shape& owner, std::size_t index, picks own, std::size_t offset, const type_level& level) {
        const member_shape& member = owner.members[index];
        if (own.begin == own.end) return member_not_selected(owner, member, offset, level);
        node first;
        bool is_certain = false, is_derived = false;
        for (std::size_t i = own.begin; i < own.end; ++i) {
            const pick& each = picks_[i];
            is_certain = is_certain || each.when == always;
            is_derived = is_derived || !each.field;
            if (each.field && !first) first = each.field;
        }
        const std::size_t place = first ? first.offset() : offset;
        const path_step step{member.name, path_};
        path_ = &step;
        for (std::size_t i = own.begin; i < own.end && ok(); ++i) {
            if (picks_[i].field) one_selection(member, picks_[i].field);
            for (std::size_t before = own.begin; before < i && ok(); ++before)
                compatible(member, picks_[before], picks_[i]);
        }
        if (ok() && !is_certain && !member.layers.is_nullable()) may_be_absent(owner, member, picks_[own.begin].when, place);
        if (ok() && first && member.type->kind == shape_kind::object) object(*member.type, no_position, own, place, &level);
        if (ok() && first && member.type->kind == shape_kind::one_of) variant(*member.type, own, place, level);
        path_ = step.before;
    }

    constexpr void may_be_absent(const type_shape& owner, const member_shape& member, condition_index when, std::size_t place) {
        for (condition_index at = when; at != always; at = conditions_[index(at)].around) {
            if (conditions_[index(at)].kind != condition_kind::type) continue;
            // The type that the fragment is on: perhaps the aggregate should have said that it is of this type.
            const std::string_view type = conditions_[index(at)].name;
            return fail(problem::member_is_of_another_type_and_must_be_optional, place, member.name, owner.cpp_name, type);
        }
        fail(problem::member_may_be_absent_and_must_be_optional, place, member.name, owner.cpp_name);
    }

    constexpr void member_not_selected(const type_shape& owner, const member_shape& member, std::size_t offset,
                                       const type_level& level) {
        if (!detail::recurs(*member.type, &level))
            return fail(problem::member_is_not_selected_by_the_document, offset, member.name, owner.cpp_name);
        // The deepest level of a recursive type leaves the recursion out.
        if (!member.layers.is_nullable())
            fail(problem::member_may_be_absent_and_must_be_optional, offset, member.name, owner.cpp_name);
    }

    /// Whether the deepest level of a recursive type has nothing to select.
    [[nodiscard]] static constexpr bool only_recurs(const type_shape& shape, const type_level& level) noexcept {
        for (std::size_t i = 0; i < shape.count; ++i) {
            if (!detail::recurs(*shape.members[i].type, &level)) return false;
        }
        return true;
    }

    /// What can be said of one field node by itself.
    constexpr void one_selection(const member_shape& member, node field) {
        const bool has_selection = !field.selections().empty();
        if (member.type->kind == shape_kind::leaf) {
            if (has_selection)
                fail(problem::scalar_member_must_not_have_a_selection, field.offset(), member.name, member.type->cpp_name);
        } else if (!has_selection) {
            fail(problem::object_member_needs_a_selection, field.offset(), member.name, member.type->cpp_name);
        }
    }

    /// Two selections of one key must be the same field with the same arguments (Validation, Field Selection Merging), unless they
    /// are on two object types, of which no object has both. Only the alternatives of a variant are known to be object types, and
    /// their selections never meet here; any other name of a condition may be that of an interface, and two of those may overlap.
    constexpr void compatible(const member_shape& member, const pick& left, const pick& right) {
        const bool same_name = name_of(left, member) == name_of(right, member);
        if (same_name && same_arguments(left.field, right.field)) return;
        const node shown = right.field ? right.field : left.field;
        fail(problem::field_is_selected_twice_differently, shown.offset(), member.name);
    }
    [[nodiscard]] static constexpr std::string_view name_of(const pick& one, const member_shape& member) noexcept {
        return one.field ? one.field.name() : member.name;
    }
    [[nodiscard]] static constexpr bool same_arguments(node left, node right) noexcept {
        const node_range of_left = left.arguments();
        if (of_left.size() != right.arguments().size()) return false;
        for (const node each : of_left) {
            const node other = right.argument(each.name());
            if (!other || !same_value(each.value(), other)) return false;
        }
        return true;
    }
    [[nodiscard]] static constexpr bool same_value(node left, node right) noexcept {
        if (left.kind() != right.kind()) return false;
        if (left.kind() == node_kind::variable) return left.name() == right.name();
        const bool is_object = left.kind() == node_kind::object_value;
        if (!is_object && left.kind() != node_kind::list_value) return left.text() == right.text();
        const node_range of_left = left.elements(), of_right = right.elements();
        if (of_left.size() != of_right.size()) return false;
        auto other = of_right.begin();
        for (const node each : of_left) {
            const bool same = is_object ? same_value(each.value(), right.element(each.name())) : same_value(each, *other);
            if (!same) return false;
            ++other;
        }
        return true;
    }

    /// The selections for each alternative of a variant.
    constexpr void variant(const type_shape& shape, picks own, std::size_t offset, const type_level& level) {
        bool has_type_name = false;
        for (std::size_t i = own.begin; i < own.end && !has_type_name; ++i) {
            const pick& each = picks_[i];
            has_type_name = inner_condition(own, each) == always && (!each.field || selects_type_name(each.field, shape));
        }
        if (!has_type_name) return fail(problem::union_member_needs_typename_in_the_document, offset, "__typename");
        for (std::size_t i = 0; i < shape.count && ok(); ++i) {
            const type_shape& alternative = *shape.members[i].type;
            if (alternative.kind == shape_kind::object) object(alternative, shape, own, offset, &level);
        }
    }

    /// Whether `__typename` is certain to be there, whatever the object's type.
    [[nodiscard]] constexpr bool selects_type_name(node parent, const type_shape& position) const noexcept {
        constexpr std::string_view type_name = "__typename";
        for (const node selection : parent.selections()) {
            if (is_conditional(selection)) continue;
            if (selection.kind() == node_kind::field) {
                if (selection.name() == type_name && selection.response_name() == type_name) return true;
                continue;
            }
            const bool is_spread = selection.kind() == node_kind::fragment_spread;
            const node fragment = is_spread ? document_.fragment(selection.name()) : selection;
            if (fragment && covers(fragment.type_condition(), position) && selects_type_name(fragment, position)) return true;
        }
        return false;
    }
    /// Whether a type condition holds for every object at the place of a variant. With the alternative of all other types, nobody knows.
    [[nodiscard]] static constexpr bool covers(std::string_view type, const type_shape& position) noexcept {
        if (type.empty()) return true;
        for (std::size_t i = 0; i < position.count; ++i) {
            const type_shape& each = *position.members[i].type;
            if (each.kind == shape_kind::rest) return false;
            if (each.kind == shape_kind::object && !detail::lists_name(each.implements, type)) return false;
        }
        return true;
    }

    /// Adds what the selections of `parent` select of `shape`.
    constexpr void collect(node parent, condition_index when, const type_shape& shape, const type_shape& position) {
        for (const node selection : parent.selections()) {
            if (!ok()) return;
            const condition_index own = with_directives(when, selection);
            switch (selection.kind()) {
            case node_kind::field:
                pick_field(selection, own, shape);
                break;
            case node_kind::inline_fragment:
                collect_fragment(selection, selection, own, shape, position);
                break;
            default:
                if (const node fragment = document_.fragment(selection.name()))
                    collect_fragment(selection, fragment, own, shape, position);
                else
                    collect_derived(selection, own, shape, position);
            }
        }
    }

    constexpr void pick_field(node field, condition_index when, const type_shape& shape) {
        const std::string_view key = field.response_name();
        // Members usually stand in the order of the document.
        const std::size_t hint = picks_[picks_.size() - 1].member + 1;
        for (std::size_t i = 0; i < shape.count; ++i) {
            const std::size_t at = (hint + i) % shape.count;
            if (shape.members[at].name == key) return picks_.push({field, when, at});
        }
        if (key == "__typename" && field.name() == key) return;
        detail::nearest_name nearest{key};
        for (std::size_t i = 0; i < shape.count; ++i)
            nearest.offer(shape.members[i].name);
        fail(problem::field_is_selected_but_has_no_member, field.offset(), key, shape.cpp_name, nearest.found());
    }

    /// \param selection  where it stands \param fragment  what it is; the same for an inline fragment
    constexpr void collect_fragment(node selection, node fragment, condition_index when, const type_shape& shape,
                                    const type_shape& position) {
        const std::string_view type = fragment.type_condition();
        if (type.empty() || detail::lists_name(shape.implements, type)) return collect(fragment, when, shape, position);
        if (type == shape.graphql_name) return collect(fragment, when, shape, no_position);
        if (!is_variant(position)) return collect(fragment, with(when, condition_kind::type, type, level_), shape, no_position);
        detail::nearest_name nearest{type};
        for (std::size_t i = 0; i < position.count; ++i) {
            const type_shape& each = *position.members[i].type;
            if (each.kind == shape_kind::object && detail::belongs_to(each, type)) return; // of another alternative
            nearest.offer(each.graphql_name);
        }
        const std::size_t offset = selection.kind() == node_kind::fragment_spread ? selection.name_offset() : selection.offset();
        fail(problem::inline_fragment_has_no_alternative, offset, type, {}, nearest.found());
    }

    /// A spread that the text does not define.
    constexpr void collect_derived(node spread, condition_index when, const type_shape& shape, const type_shape& position) {
        const std::string_view name = spread.name();
        if (name == shape.cpp_name && shape.identity != 0) { // the root has no type of the schema to put the fragment on
            derive(spread, shape);
            return pick_all(shape, when);
        }
        detail::nearest_name nearest{name};
        nearest.offer(shape.cpp_name);
        for (std::size_t i = 0; is_variant(position) && i < position.count; ++i) {
            const type_shape& each = *position.members[i].type;
            if (each.kind == shape_kind::object && each.cpp_name == name) return; // of another alternative
            nearest.offer(each.cpp_name);
        }
        for (const node each : document_.fragments())
            nearest.offer(each.name());
        fail(problem::fragment_is_not_defined, spread.name_offset(), name, shape.cpp_name, nearest.found());
    }

    constexpr void pick_all(const type_shape& shape, condition_index when) {
        for (std::size_t i = 0; i < shape.count; ++i)
            picks_.push({node{}, when, i});
    }

    /// Notes that the fragment of `shape` is to be written.
    constexpr void derive(node spread, const type_shape& shape) {
        for (const type_shape* each : derived_) {
            if (same_type(*each, shape)) return;
            if (each->cpp_name == shape.cpp_name)
                return fail(problem::derived_fragments_share_a_name, spread.name_offset(), shape.cpp_name);
        }
        derived_.push(&shape);
        derivable(spread, shape, nullptr, most_derived_levels);
    }
    /// A selection of everything must end, soon enough, and may leave out only what is optional.
    constexpr void derivable(node spread, const type_shape& shape, const type_level* above, std::size_t levels) {
        const type_level level{&shape, above};
        for (std::size_t i = 0; i < shape.count && ok(); ++i) {
            const member_shape& member = shape.members[i];
            const type_shape& type = *member.type;
            if (shape.kind == shape_kind::object) derived_fields_ += 1 + (type.kind == shape_kind::one_of ? type.count : 0);
            if (levels == 0 || derived_fields_ > most_derived_fields)
                return fail(problem::derived_fragments_are_too_large, spread.name_offset(), spread.name(), shape.cpp_name);
            if (type.kind == shape_kind::leaf || type.kind == shape_kind::rest) continue;
            const detail::recursion_end end = detail::recursion_ends(type, &level);
            if (!end.is_here)
                derivable(spread, type, &level, levels - 1);
            else if (!end.has_depth)
                fail(problem::recursive_type_needs_a_graphql_depth, spread.name_offset(), member.name, end.cpp_name);
            else if (!member.layers.is_nullable())
                fail(problem::member_may_be_absent_and_must_be_optional, spread.name_offset(), member.name, shape.cpp_name);
        }
    }

    // ---- conditions -----------------------------------------------------------------------------------------------

    [[nodiscard]] constexpr condition_index with(condition_index around, condition_kind kind, std::string_view name,
                                                 std::size_t level = 0) {
        conditions_.push({kind, name, around, level});
        return static_cast<condition_index>(conditions_.size()) - 1;
    }
    [[nodiscard]] constexpr condition_index with_directives(condition_index when, node selection) {
        for (const node each : selection.directives()) {
            const bool is_skip = each.name() == "skip";
            if (!is_skip && each.name() != "include") continue;
            const node flag = each.argument("if");
            if (!is_boolean(flag)) {
                fail(problem::condition_needs_a_boolean_if, each.name_offset(), each.name());
                break;
            }
            const std::string_view value = flag.kind() == node_kind::variable ? flag.name() : flag.text();
            if (flag.kind() == node_kind::boolean_value && value == (is_skip ? "false" : "true")) continue;
            when = with(when, is_skip ? condition_kind::skip : condition_kind::include, value);
        }
        return when;
    }
    /// A literal, or a variable that is declared as one; whether it is declared at all is another question.
    [[nodiscard]] constexpr bool is_boolean(node value) const noexcept {
        if (!value || value.kind() != node_kind::variable) return value && value.kind() == node_kind::boolean_value;
        for (std::size_t i = 0; i < variables_.size(); ++i) {
            const node definition = variables_[i].definition;
            if (definition.name() == value.name())
                return definition.type().kind() == node_kind::named_type && definition.type().name() == "Boolean";
        }
        return true;
    }
    [[nodiscard]] static constexpr bool is_conditional(node selection) noexcept {
        for (const node each : selection.directives()) {
            if (each.name() == "skip" || each.name() == "include") return true;
        }
        return false;
    }

    [[nodiscard]] constexpr bool holds(condition_index chain, const condition& wanted) const noexcept {
        for (; chain != always; chain = conditions_[index(chain)].around) {
            const condition& each = conditions_[index(chain)];
            if (each.kind == wanted.kind && each.name == wanted.name && each.level == wanted.level) return true;
        }
        return false;
    }
    /// The condition of what `source` selects, once it is known that the member is there: what all sources share is then known
    /// to hold.
    [[nodiscard]] constexpr condition_index inner_condition(picks sources, const pick& source) {
        condition_index inner = always;
        for (condition_index at = source.when; at != always; at = conditions_[index(at)].around) {
            const condition each = conditions_[index(at)];
            bool is_shared = true;
            for (std::size_t i = sources.begin; i < sources.end && is_shared; ++i)
                is_shared = holds(picks_[i].when, each);
            if (!is_shared) inner = with(inner, each.kind, each.name, each.level);
        }
        return inner;
    }
    [[nodiscard]] static constexpr std::size_t index(condition_index of) noexcept { return static_cast<std::size_t>(of); }

    std::string_view text_;
    document_view document_;
    const type_shape& data_;
    type_shape root_{};
    node operation_;
    finding found_;
    const path_step* path_ = nullptr;
    scratch<declared_variable> variables_;
    scratch<node> reached_;
    scratch<const type_shape*> derived_;
    std::size_t derived_fields_ = 0;
    scratch<condition> conditions_;
    std::size_t level_ = 0; ///< how deep the present object lies
    scratch<pick> picks_; ///< a stack: the picks of the objects around the present one, then its own
};

} // namespace filed::graphql
