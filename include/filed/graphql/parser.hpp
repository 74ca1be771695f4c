/// \file
/// The parser of executable documents: operations and fragments, the whole grammar, in the compiler and at run time.
///
///     const parsed_document document{text};                      // at run time; `text` must outlive it
///     if (!document) report(to_text(document.problem()), locate(text, document.problem_offset()));
///
///     const node operation = document.view().operation("ListClients"); // empty when absent or ambiguous
///     operation.operation();                                     // operation_type::query
///     for (node variable : operation.variable_definitions())     // $limit: Int! = 50
///         use(variable.name(), variable.type().name(), variable.type().is_non_null(), variable.default_value());
///     for (node selection : operation.selections())
///         switch (selection.kind()) {
///         case node_kind::field:                                 // page: clients(limit: $limit) @include(if: $all) { id }
///             selection.response_name();                         // "page", and .name() is "clients"
///             selection.argument("limit");                       // a value node: kind variable, name "limit"
///             selection.directive("include").argument("if");     // empty without the directive
///             selection.selections();                            // { id }, empty for a leaf
///             break;
///         case node_kind::inline_fragment:                       // ... on WorkspaceUser { id }
///             selection.type_condition();                        // empty for a bare `... { id }`
///             break;
///         case node_kind::fragment_spread:                       // ...ClientRow
///             document.view().fragment(selection.name()).selections();
///             break;
///         default: break;
///         }
///     decode_string(value.text());                               // of a string value; string_literal.hpp
///
/// `fixed_document` is the same for a constant of the compiler. Only the grammar is checked: whether fragments exist,
/// do not form a cycle, or names are unique is validation, so whoever follows spreads must bound the walk.
#pragma once

#include <filed/graphql/lexer.hpp>
#include <filed/graphql/location.hpp>
#include <filed/graphql/syntax_tree.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::graphql {

/// How much a document may ask of the parser.
struct parse_limits {
    std::uint32_t bytes = 1U << 20; ///< length of the text
    std::uint32_t depth = 128;      ///< selection sets, lists, objects and list types inside each other, counted together
    std::uint32_t nodes = 1U << 16; ///< parts of the tree; each takes `sizeof(node_record)` bytes
};

/// What `parse_into` says.
struct parse_outcome {
    syntax_problem problem = syntax_problem::none; ///< the first thing wrong
    std::uint32_t offset = 0;                      ///< its place in bytes; 0 when nothing is wrong
    std::uint32_t nodes = 0;                       ///< records written; 0 when something is wrong
};

/// An upper bound of the nodes that `text` can parse to; never 0. Reads the text once and parses nothing.
[[nodiscard]] constexpr std::size_t node_bound(std::string_view text) noexcept {
    // Every node but the root takes a name, a number, a quote or an opening `{` or `[` of its own. One more is for a
    // node whose name turns out to be missing, so that this is the problem and not the end of the storage.
    std::size_t bound = 2;
    bool inside_word = false;
    for (const char byte : text) {
        const bool word = detail::continues_name(byte);
        if ((word && !inside_word) || byte == '{' || byte == '[' || byte == '"') ++bound;
        inside_word = word;
    }
    return bound;
}

namespace detail {

/// Recursive descent over the tokens, one method per production. After the first problem every token is the end.
class parser {
public:
    constexpr parser(std::string_view text, node_record* storage, std::size_t capacity, const parse_limits& limits) noexcept
        : text_{text},
          lexer_{text},
          storage_{storage},
          limits_{limits},
          capacity_{static_cast<std::uint32_t>(capacity < limits.nodes ? capacity : limits.nodes)} {}

    constexpr parse_outcome run() noexcept {
        if (text_.size() > limits_.bytes || text_.size() > (std::numeric_limits<std::uint32_t>::max)()) {
            return {syntax_problem::too_long, 0, 0};
        }
        const std::uint32_t root = add(node_kind::document, 0);
        advance();
        if (at(token_kind::end)) fail(syntax_problem::empty_document);
        while (!at(token_kind::end))
            definition();
        if (problem_ != syntax_problem::none) return {problem_, problem_offset_, 0};
        storage_[root].size = static_cast<std::uint32_t>(text_.size());
        storage_[root].span = used_;
        return {syntax_problem::none, 0, used_};
    }

private:
    [[nodiscard]] constexpr bool at(token_kind kind) const noexcept { return current_.kind == kind; }
    [[nodiscard]] constexpr bool at_word(std::string_view word) const noexcept {
        return at(token_kind::name) && text_.substr(current_.offset, current_.size) == word;
    }

    constexpr void advance() noexcept {
        previous_end_ = current_.offset + current_.size;
        current_ = lexer_.next();
        if (current_.kind == token_kind::invalid) fail_at(lexer_.problem(), current_.offset);
    }
    constexpr bool skip(token_kind kind) noexcept {
        if (!at(kind)) return false;
        advance();
        return true;
    }

    /// Something else must stand at the current token.
    constexpr void fail(syntax_problem what) noexcept {
        const bool says_what_was_expected =
            what >= syntax_problem::expected_definition && what <= syntax_problem::expected_type_condition;
        fail_at(says_what_was_expected && at(token_kind::end) ? syntax_problem::unexpected_end : what, current_.offset);
    }
    constexpr void fail_at(syntax_problem what, std::uint32_t offset) noexcept {
        if (problem_ == syntax_problem::none) {
            problem_ = what;
            problem_offset_ = offset;
        }
        current_ = {token_kind::end, current_.offset, 0};
        lexer_ = lexer{std::string_view{}};
    }

    /// A new record; after a failure a scratch record that nobody reads.
    constexpr std::uint32_t add(node_kind kind, std::uint32_t offset) noexcept {
        if (used_ == capacity_) {
            fail_at(syntax_problem::too_many_nodes, offset);
            return nowhere;
        }
        node_record& made = storage_[used_];
        made = node_record{};
        made.kind = kind;
        made.offset = offset;
        return used_++;
    }
    constexpr node_record& record(std::uint32_t index) noexcept { return index == nowhere ? scratch_ : storage_[index]; }
    /// The node's text ends behind the last token, its subtree at the last record.
    constexpr void finish(std::uint32_t index) noexcept {
        if (index == nowhere) return;
        node_record& made = storage_[index];
        made.size = previous_end_ - made.offset;
        made.span = used_ - index;
    }

    /// Name
    constexpr void name_of(std::uint32_t index) noexcept {
        if (!at(token_kind::name)) return fail(syntax_problem::expected_name);
        node_record& named = record(index);
        named.name_offset = current_.offset;
        named.name_size = current_.size;
        advance();
    }
    constexpr void label_of(std::uint32_t index) noexcept {
        if (!at(token_kind::name)) return fail(syntax_problem::expected_name);
        node_record& labelled = record(index);
        labelled.label_offset = current_.offset;
        labelled.label_size = current_.size;
        advance();
    }

    constexpr bool enter() noexcept {
        if (depth_ == limits_.depth) {
            fail(syntax_problem::too_deep);
            return false;
        }
        ++depth_;
        return true;
    }
    constexpr void leave() noexcept { --depth_; }

    /// ExecutableDefinition
    constexpr void definition() noexcept {
        const bool described = description();
        if (at(token_kind::brace_open)) {
            if (described) return fail(syntax_problem::description_on_shorthand);
            const std::uint32_t made = add(node_kind::operation, current_.offset);
            record(made).operation = operation_type::query;
            selection_set();
            return finish(made);
        }
        if (at_word("query")) return operation(operation_type::query);
        if (at_word("mutation")) return operation(operation_type::mutation);
        if (at_word("subscription")) return operation(operation_type::subscription);
        if (at_word("fragment")) return fragment();
        fail(syntax_problem::expected_definition);
    }

    /// Description: documentation for readers of the text, not part of the tree.
    constexpr bool description() noexcept {
        if (!at(token_kind::string) && !at(token_kind::block_string)) return false;
        advance();
        return true;
    }

    /// OperationDefinition, at its keyword
    constexpr void operation(operation_type type) noexcept {
        const std::uint32_t made = add(node_kind::operation, current_.offset);
        record(made).operation = type;
        advance();
        if (at(token_kind::name)) name_of(made);
        if (skip(token_kind::paren_open)) {
            do {
                variable_definition();
            } while (!at(token_kind::paren_close) && !at(token_kind::end));
            close(token_kind::paren_close, syntax_problem::expected_variable);
        }
        directives(false);
        selection_set();
        finish(made);
    }

    /// FragmentDefinition, at its keyword
    constexpr void fragment() noexcept {
        const std::uint32_t made = add(node_kind::fragment, current_.offset);
        advance();
        if (at_word("on")) return fail(syntax_problem::fragment_named_on);
        name_of(made);
        if (!at_word("on")) return fail(syntax_problem::expected_type_condition);
        advance();
        label_of(made);
        directives(false);
        selection_set();
        finish(made);
    }

    /// VariableDefinition
    constexpr void variable_definition() noexcept {
        description();
        const std::uint32_t made = add(node_kind::variable_definition, current_.offset);
        if (!skip(token_kind::dollar)) return fail(syntax_problem::expected_variable);
        name_of(made);
        colon();
        type();
        if (skip(token_kind::equals)) value(true);
        directives(true);
        finish(made);
    }

    /// Type
    constexpr void type() noexcept {
        const bool list = at(token_kind::bracket_open);
        if (!list && !at(token_kind::name)) return fail(syntax_problem::expected_type);
        const std::uint32_t made = add(list ? node_kind::list_type : node_kind::named_type, current_.offset);
        if (list) {
            if (!enter()) return;
            advance();
            type();
            close(token_kind::bracket_close, syntax_problem::expected_closing_bracket);
            leave();
        } else {
            name_of(made);
        }
        if (skip(token_kind::bang)) record(made).non_null = true;
        finish(made);
    }

    /// Directives
    constexpr void directives(bool constant) noexcept {
        while (at(token_kind::at)) {
            const std::uint32_t made = add(node_kind::directive, current_.offset);
            advance();
            name_of(made);
            arguments(constant);
            finish(made);
        }
    }

    /// Arguments, if there are any
    constexpr void arguments(bool constant) noexcept {
        if (!skip(token_kind::paren_open)) return;
        do {
            pair(node_kind::argument, constant);
        } while (!at(token_kind::paren_close) && !at(token_kind::end));
        close(token_kind::paren_close, syntax_problem::expected_name);
    }

    /// Argument or ObjectField: a name, a colon and a value
    constexpr void pair(node_kind kind, bool constant) noexcept {
        if (!at(token_kind::name)) return fail(syntax_problem::expected_name);
        const std::uint32_t made = add(kind, current_.offset);
        name_of(made);
        colon();
        value(constant);
        finish(made);
    }

    /// Value
    constexpr void value(bool constant) noexcept {
        std::uint32_t made = nowhere;
        switch (current_.kind) {
        case token_kind::dollar:
            if (constant) return fail(syntax_problem::variable_in_constant);
            made = add(node_kind::variable, current_.offset);
            advance();
            name_of(made);
            break;
        case token_kind::int_value:
            made = leaf(node_kind::int_value);
            break;
        case token_kind::float_value:
            made = leaf(node_kind::float_value);
            break;
        case token_kind::string:
        case token_kind::block_string:
            made = leaf(node_kind::string_value);
            break;
        case token_kind::name:
            if (at_word("null")) {
                made = leaf(node_kind::null_value);
            } else if (at_word("true") || at_word("false")) {
                made = leaf(node_kind::boolean_value);
            } else {
                made = add(node_kind::enum_value, current_.offset);
                name_of(made);
            }
            break;
        case token_kind::bracket_open:
            made = add(node_kind::list_value, current_.offset);
            if (!enter()) return;
            advance();
            while (!at(token_kind::bracket_close) && !at(token_kind::end))
                value(constant);
            close(token_kind::bracket_close, syntax_problem::expected_value);
            leave();
            break;
        case token_kind::brace_open:
            made = add(node_kind::object_value, current_.offset);
            if (!enter()) return;
            advance();
            while (!at(token_kind::brace_close) && !at(token_kind::end))
                pair(node_kind::object_field, constant);
            close(token_kind::brace_close, syntax_problem::expected_name);
            leave();
            break;
        default:
            return fail(syntax_problem::expected_value);
        }
        finish(made);
    }
    constexpr std::uint32_t leaf(node_kind kind) noexcept {
        const std::uint32_t made = add(kind, current_.offset);
        advance();
        return made;
    }

    /// SelectionSet
    constexpr void selection_set() noexcept {
        if (!at(token_kind::brace_open)) return fail(syntax_problem::expected_selection_set);
        if (!enter()) return;
        advance();
        do {
            selection();
        } while (!at(token_kind::brace_close) && !at(token_kind::end));
        close(token_kind::brace_close, syntax_problem::expected_selection);
        leave();
    }

    /// Selection: Field, FragmentSpread or InlineFragment
    constexpr void selection() noexcept {
        std::uint32_t made = nowhere;
        if (at(token_kind::name)) {
            made = add(node_kind::field, current_.offset);
            name_of(made);
            if (skip(token_kind::colon)) {
                node_record& aliased = record(made);
                aliased.label_offset = aliased.name_offset;
                aliased.label_size = aliased.name_size;
                name_of(made);
            }
            arguments(false);
            directives(false);
            if (at(token_kind::brace_open)) selection_set();
        } else if (at(token_kind::spread)) {
            made = add(node_kind::inline_fragment, current_.offset);
            advance();
            if (at(token_kind::name) && !at_word("on")) {
                record(made).kind = node_kind::fragment_spread;
                name_of(made);
                directives(false);
            } else {
                if (skip(token_kind::name)) label_of(made);
                directives(false);
                selection_set();
            }
        } else {
            return fail(syntax_problem::expected_selection);
        }
        finish(made);
    }

    constexpr void colon() noexcept {
        if (!skip(token_kind::colon)) fail(syntax_problem::expected_colon);
    }
    /// The closing token of a list whose loop stopped at it or at the end of the text.
    constexpr void close(token_kind kind, syntax_problem otherwise) noexcept {
        if (!skip(kind)) fail(otherwise);
    }

    static constexpr std::uint32_t nowhere = (std::numeric_limits<std::uint32_t>::max)();

    std::string_view text_;
    lexer lexer_;
    node_record* storage_;
    parse_limits limits_;
    std::uint32_t capacity_;
    std::uint32_t used_ = 0;
    std::uint32_t depth_ = 0;
    std::uint32_t previous_end_ = 0;
    std::uint32_t problem_offset_ = 0;
    syntax_problem problem_ = syntax_problem::none;
    token current_{};
    node_record scratch_{};
};

} // namespace detail

/// Parses `text` into `storage`, whose first record becomes the root. Neither allocates nor throws.
/// \param capacity records at `storage`; `node_bound(text)` is always enough
/// \return the problem (`too_many_nodes` when the storage is too small) or the number of records used
[[nodiscard]] constexpr parse_outcome parse_into(std::string_view text, node_record* storage, std::size_t capacity,
                                                 const parse_limits& limits = {}) noexcept {
    return detail::parser{text, storage, capacity, limits}.run();
}

/// A parsed document that owns its tree, for texts known at run time. Usable in constant expressions as long as it does not
/// outlive them. The text is borrowed and must outlive the object. Move-only; const use is safe from any thread.
class parsed_document {
public:
    /// Parses at once: one allocation of at most `limits.nodes` records. Throws `std::bad_alloc`.
    constexpr explicit parsed_document(std::string_view text, const parse_limits& limits = {}) : text_{text} {
        std::size_t capacity = text.size() > limits.bytes ? 1 : node_bound(text);
        if (capacity > limits.nodes) capacity = limits.nodes;
        records_ = new node_record[capacity]{};
        outcome_ = parse_into(text, records_, capacity, limits);
    }
    /// Refused: the tree would point into a string that is gone.
    template <std::same_as<std::string> Temporary>
    explicit parsed_document(Temporary&&, const parse_limits& = {}) = delete;

    constexpr parsed_document(parsed_document&& other) noexcept
        : text_{other.text_}, records_{std::exchange(other.records_, nullptr)}, outcome_{std::exchange(other.outcome_, gone)} {}
    constexpr parsed_document& operator=(parsed_document&& other) noexcept {
        std::swap(text_, other.text_);
        std::swap(records_, other.records_);
        std::swap(outcome_, other.outcome_);
        return *this;
    }
    constexpr ~parsed_document() { delete[] records_; }

    /// True when the text is a document.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return outcome_.problem == syntax_problem::none; }
    /// The first thing wrong; `none` when nothing is.
    [[nodiscard]] constexpr syntax_problem problem() const noexcept { return outcome_.problem; }
    /// Where it is, in bytes from the start; `locate(text, …)` gives line and column.
    [[nodiscard]] constexpr std::size_t problem_offset() const noexcept { return outcome_.offset; }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// How many nodes the tree has; 0 when the text is no document.
    [[nodiscard]] constexpr std::size_t node_count() const noexcept { return outcome_.nodes; }
    /// The tree; empty when the text is no document. Ends with this object.
    [[nodiscard]] constexpr document_view view() const noexcept {
        return *this ? document_view{node{text_.data(), records_}} : document_view{};
    }

private:
    static constexpr parse_outcome gone{syntax_problem::empty_document, 0, 0};

    std::string_view text_;
    node_record* records_ = nullptr;
    parse_outcome outcome_{};
};

/// A parsed document in storage of its own, for constants:
///
///     static constexpr std::string_view text = "{ me { __typename } }";
///     static constexpr fixed_document<node_bound(text)> document{text};
///     static_assert(document && document.view().operation().selections().size() == 1);
///
/// The same interface as `parsed_document`; no allocation, and no object code unless it is used at run time.
template <std::size_t Capacity>
class fixed_document {
public:
    constexpr explicit fixed_document(std::string_view text, const parse_limits& limits = {}) noexcept
        : text_{text}, outcome_{parse_into(text, records_.data(), Capacity, limits)} {}

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return outcome_.problem == syntax_problem::none; }
    [[nodiscard]] constexpr syntax_problem problem() const noexcept { return outcome_.problem; }
    [[nodiscard]] constexpr std::size_t problem_offset() const noexcept { return outcome_.offset; }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    [[nodiscard]] constexpr std::size_t node_count() const noexcept { return outcome_.nodes; }
    [[nodiscard]] constexpr document_view view() const noexcept {
        return *this ? document_view{node{text_.data(), records_.data()}} : document_view{};
    }

private:
    std::string_view text_;
    std::array<node_record, Capacity> records_{};
    parse_outcome outcome_;
};

} // namespace filed::graphql
