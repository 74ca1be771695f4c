/// \file
/// The syntax tree of an executable document: what `parser.hpp` makes and everybody else walks.
///
///     for (node operation : document.operations())
///         for (node selection : operation.selections())
///             if (selection.kind() == node_kind::field) use(selection.response_name(), selection.argument("limit"));
///
/// A `node` is a handle of two pointers, passed by value. It sees the text and the records, so both must outlive it.
/// A node that is not there (no default value, no such argument) is an empty node: false, with empty names and ranges.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// The kind of an operation.
enum class operation_type : std::uint8_t {
    unknown, ///< not found, ambiguous or not readable; whoever must choose treats it as a mutation
    query,
    mutation,
    subscription
};

/// What a node is. "Names" says what `node::name()` gives, "children" what hangs below it, in this order.
enum class node_kind : std::uint8_t {
    document,            ///< children: operations and fragments, in the order of the text
    operation,           ///< name: of the operation, empty when anonymous; children: variable definitions, directives, selections
    fragment,            ///< name: of the fragment; `type_condition()`; children: directives, selections
    variable_definition, ///< name: without `$`; children: the type, perhaps a default value, directives
    directive,           ///< name: without `@`; children: arguments
    argument,            ///< name; child: the value
    field,               ///< name, `alias()`, `response_name()`; children: arguments, directives, selections
    fragment_spread,     ///< name: of the fragment; children: directives
    inline_fragment,     ///< perhaps `type_condition()`; children: directives, selections
    named_type,          ///< name: of the type; `is_non_null()`
    list_type,           ///< `is_non_null()`; child: the type of the elements
    variable,            ///< a value `$name`; name: without `$`
    int_value,           ///< `text()` is the number
    float_value,         ///< `text()` is the number
    string_value,        ///< `text()` is the literal with its quotes: `decode_string` gives the value
    boolean_value,       ///< `text()` is `true` or `false`
    null_value,          ///< `null`
    enum_value,          ///< name: the enum value
    list_value,          ///< children: values
    object_value,        ///< children: object fields
    object_field         ///< name; child: the value
};

/// How one node is stored: parents before children, a whole subtree in a row. Made by the parser, read through `node`.
struct node_record {
    node_kind kind = node_kind::document;
    operation_type operation = operation_type::unknown;
    bool non_null = false;
    std::uint32_t offset = 0; ///< of the node's first byte
    std::uint32_t size = 0;   ///< bytes of the node's text
    std::uint32_t name_offset = 0;
    std::uint32_t name_size = 0;    ///< 0 when there is no name
    std::uint32_t label_offset = 0; ///< alias of a field, type condition of a fragment
    std::uint32_t label_size = 0;   ///< 0 when there is none
    std::uint32_t span = 1;         ///< records of the subtree, this one included
};

class node_range;

/// A part of a document. Reading it never fails and allocates nothing; any number of threads may.
class node {
public:
    /// An empty node.
    constexpr node() noexcept = default;
    /// \param text the document's first byte \param record the node's record, followed by those of its children
    constexpr node(const char* text, const node_record* record) noexcept : text_{text}, record_{record} {}

    /// False for an empty node.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return record_ != nullptr; }

    /// What it is; `document` for an empty node.
    [[nodiscard]] constexpr node_kind kind() const noexcept { return record_ ? record_->kind : node_kind::document; }
    /// The text as written. Of a definition: from its keyword, so without its description.
    [[nodiscard]] constexpr std::string_view text() const noexcept {
        return record_ ? cut(record_->offset, record_->size) : std::string_view{};
    }
    /// Where the text begins, in bytes from the start of the document; see `locate`.
    [[nodiscard]] constexpr std::size_t offset() const noexcept { return record_ ? record_->offset : 0; }

    /// The name, as `node_kind` says for each kind; empty where there is none.
    [[nodiscard]] constexpr std::string_view name() const noexcept {
        return record_ ? cut(record_->name_offset, record_->name_size) : std::string_view{};
    }
    /// Where the name begins.
    [[nodiscard]] constexpr std::size_t name_offset() const noexcept { return record_ ? record_->name_offset : 0; }
    /// The alias of a field; empty when it has none.
    [[nodiscard]] constexpr std::string_view alias() const noexcept {
        return kind() == node_kind::field ? label() : std::string_view{};
    }
    /// The key of a field in the response: its alias, else its name.
    [[nodiscard]] constexpr std::string_view response_name() const noexcept { return alias().empty() ? name() : alias(); }
    /// The type after `on` of a fragment or an inline fragment; empty when an inline fragment has none.
    [[nodiscard]] constexpr std::string_view type_condition() const noexcept {
        return kind() == node_kind::field ? std::string_view{} : label();
    }
    /// The kind of an operation; `unknown` for every other node.
    [[nodiscard]] constexpr operation_type operation() const noexcept {
        return record_ ? record_->operation : operation_type::unknown;
    }
    /// Whether a type ends in `!`.
    [[nodiscard]] constexpr bool is_non_null() const noexcept { return record_ && record_->non_null; }

    /// Every child, in the order of the text.
    [[nodiscard]] constexpr node_range children() const noexcept;
    /// The children of one kind.
    [[nodiscard]] constexpr node_range children(node_kind kind) const noexcept;
    /// Fields, fragment spreads and inline fragments of an operation, a fragment or a field.
    [[nodiscard]] constexpr node_range selections() const noexcept;
    [[nodiscard]] constexpr node_range arguments() const noexcept;
    [[nodiscard]] constexpr node_range directives() const noexcept;
    [[nodiscard]] constexpr node_range variable_definitions() const noexcept;
    /// The values of a list or the fields of an object.
    [[nodiscard]] constexpr node_range elements() const noexcept;

    /// The value of an argument or an object field; empty for other nodes.
    [[nodiscard]] constexpr node value() const noexcept;
    /// The default value of a variable definition; empty when it has none.
    [[nodiscard]] constexpr node default_value() const noexcept;
    /// The type of a variable definition, or of the elements of a list type.
    [[nodiscard]] constexpr node type() const noexcept;
    /// The value of the argument called `wanted`; empty when it is not given. Of two, the first.
    [[nodiscard]] constexpr node argument(std::string_view wanted) const noexcept;
    /// The directive called `wanted` (without `@`); empty when there is none. Of several, the first.
    [[nodiscard]] constexpr node directive(std::string_view wanted) const noexcept;
    /// The value of the object field called `wanted`; empty when there is none. Of two, the first.
    [[nodiscard]] constexpr node element(std::string_view wanted) const noexcept;

    /// The same part of the same document.
    friend constexpr bool operator==(const node& left, const node& right) noexcept { return left.record_ == right.record_; }

private:
    [[nodiscard]] constexpr std::string_view cut(std::uint32_t offset, std::uint32_t size) const noexcept {
        return {text_ + offset, size};
    }
    [[nodiscard]] constexpr std::string_view label() const noexcept {
        return record_ ? cut(record_->label_offset, record_->label_size) : std::string_view{};
    }
    [[nodiscard]] constexpr node_range those(std::uint32_t kinds) const noexcept;
    [[nodiscard]] constexpr node first(std::uint32_t kinds) const noexcept;
    [[nodiscard]] static constexpr node named(const node_range& among, std::string_view wanted) noexcept;

    const char* text_ = nullptr;
    const node_record* record_ = nullptr;
};

namespace detail {

[[nodiscard]] constexpr std::uint32_t bit(node_kind kind) noexcept { return std::uint32_t{1} << static_cast<unsigned>(kind); }

inline constexpr std::uint32_t every_kind = ~std::uint32_t{0};
inline constexpr std::uint32_t selection_kinds =
    bit(node_kind::field) | bit(node_kind::fragment_spread) | bit(node_kind::inline_fragment);
inline constexpr std::uint32_t type_kinds = bit(node_kind::named_type) | bit(node_kind::list_type);
inline constexpr std::uint32_t value_kinds = bit(node_kind::variable) | bit(node_kind::int_value) | bit(node_kind::float_value) |
                                             bit(node_kind::string_value) | bit(node_kind::boolean_value) |
                                             bit(node_kind::null_value) | bit(node_kind::enum_value) | bit(node_kind::list_value) |
                                             bit(node_kind::object_value);

} // namespace detail

/// The children of a node, or those of some kinds. A forward range of `node`.
class node_range {
public:
    class iterator {
    public:
        using value_type = node;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag; // because `*` gives a value

        constexpr iterator() noexcept = default;
        constexpr iterator(const char* text, const node_record* at, const node_record* end, std::uint32_t kinds) noexcept
            : text_{text}, at_{at}, end_{end}, kinds_{kinds} {
            settle();
        }
        [[nodiscard]] constexpr node operator*() const noexcept { return {text_, at_}; }
        constexpr iterator& operator++() noexcept {
            at_ += at_->span;
            settle();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(const iterator& left, const iterator& right) noexcept { return left.at_ == right.at_; }

    private:
        constexpr void settle() noexcept {
            while (at_ != end_ && (detail::bit(at_->kind) & kinds_) == 0)
                at_ += at_->span;
        }

        const char* text_ = nullptr;
        const node_record* at_ = nullptr;
        const node_record* end_ = nullptr;
        std::uint32_t kinds_ = 0;
    };

    constexpr node_range() noexcept = default;
    constexpr node_range(const char* text, const node_record* parent, std::uint32_t kinds) noexcept
        : text_{text}, first_{parent + 1}, end_{parent + parent->span}, kinds_{kinds} {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return {text_, first_, end_, kinds_}; }
    [[nodiscard]] constexpr iterator end() const noexcept { return {text_, end_, end_, kinds_}; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }
    /// How many there are; linear.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for (iterator at = begin(), last = end(); at != last; ++at)
            ++count;
        return count;
    }

private:
    const char* text_ = nullptr;
    const node_record* first_ = nullptr;
    const node_record* end_ = nullptr;
    std::uint32_t kinds_ = 0;
};

constexpr node_range node::those(std::uint32_t kinds) const noexcept {
    return record_ ? node_range{text_, record_, kinds} : node_range{};
}
constexpr node node::first(std::uint32_t kinds) const noexcept {
    const node_range found = those(kinds);
    return found.empty() ? node{} : *found.begin();
}
constexpr node node::named(const node_range& among, std::string_view wanted) noexcept {
    for (const node found : among) {
        if (found.name() == wanted) return found;
    }
    return {};
}

constexpr node_range node::children() const noexcept { return those(detail::every_kind); }
constexpr node_range node::children(node_kind kind) const noexcept { return those(detail::bit(kind)); }
constexpr node_range node::selections() const noexcept { return those(detail::selection_kinds); }
constexpr node_range node::arguments() const noexcept { return those(detail::bit(node_kind::argument)); }
constexpr node_range node::directives() const noexcept { return those(detail::bit(node_kind::directive)); }
constexpr node_range node::variable_definitions() const noexcept { return those(detail::bit(node_kind::variable_definition)); }
constexpr node_range node::elements() const noexcept {
    const bool holds_elements = kind() == node_kind::list_value || kind() == node_kind::object_value;
    return holds_elements ? children() : node_range{};
}
constexpr node node::value() const noexcept {
    const bool holds_value = kind() == node_kind::argument || kind() == node_kind::object_field;
    return holds_value ? first(detail::value_kinds) : node{};
}
constexpr node node::default_value() const noexcept {
    return kind() == node_kind::variable_definition ? first(detail::value_kinds) : node{};
}
constexpr node node::type() const noexcept { return first(detail::type_kinds); }
constexpr node node::argument(std::string_view wanted) const noexcept { return named(arguments(), wanted).value(); }
constexpr node node::directive(std::string_view wanted) const noexcept { return named(directives(), wanted); }
constexpr node node::element(std::string_view wanted) const noexcept {
    return kind() == node_kind::object_value ? named(children(), wanted).value() : node{};
}

/// A whole parsed document, seen but not owned. Cheap to copy; empty when the document did not parse.
class document_view {
public:
    constexpr document_view() noexcept = default;
    /// \param root a node of kind `document`
    constexpr explicit document_view(node root) noexcept : root_{root} {}

    /// The root, whose children are the definitions; empty for an empty view.
    [[nodiscard]] constexpr node root() const noexcept { return root_; }
    /// Operations and fragments in the order of the text.
    [[nodiscard]] constexpr node_range definitions() const noexcept { return root_.children(); }
    [[nodiscard]] constexpr node_range operations() const noexcept { return root_.children(node_kind::operation); }
    [[nodiscard]] constexpr node_range fragments() const noexcept { return root_.children(node_kind::fragment); }

    /// The operation that a server would run (Execution, GetOperation): the one called `name`, or with an empty
    /// `name` the only one. Empty when there is none or when several fit.
    [[nodiscard]] constexpr node operation(std::string_view name = {}) const noexcept {
        node found;
        for (const node candidate : operations()) {
            if (!name.empty() && candidate.name() != name) continue;
            if (found) return {};
            found = candidate;
        }
        return found;
    }
    /// The fragment called `name`; empty when there is none. Of two (an invalid document), the first.
    [[nodiscard]] constexpr node fragment(std::string_view name) const noexcept {
        for (const node candidate : fragments()) {
            if (candidate.name() == name) return candidate;
        }
        return {};
    }

private:
    node root_;
};

} // namespace filed::graphql
