/// \file
/// What can be wrong with the text of a document, by name.
#pragma once

#include <filed/version.hpp>

#include <cstdint>
#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// What can be wrong with the text of a document. The first group is found by the lexer, the second by the parser.
enum class syntax_problem : std::uint8_t {
    none,                 ///< nothing is wrong
    unexpected_character, ///< a character that starts no token
    invalid_utf8,         ///< bytes that are no UTF-8, a surrogate, or beyond U+10FFFF
    invalid_number,       ///< a leading zero, a missing digit, or a letter or dot right behind the number
    unterminated_string,  ///< a string without its closing quotes, or a line break inside a one-line string
    invalid_escape,       ///< a `\` sequence that the language does not have, or one that names no character

    empty_document,           ///< no definition at all
    unexpected_end,           ///< the text ends inside a definition
    expected_definition,      ///< neither `query`, `mutation`, `subscription`, `fragment` nor `{`
    expected_name,            ///< a name must stand here
    expected_colon,           ///< `:` must stand here
    expected_selection_set,   ///< `{` must stand here
    expected_selection,       ///< a field or `...` must stand here; a selection set is never empty
    expected_value,           ///< a value must stand here
    expected_variable,        ///< `$` must stand here; a list of variable definitions is never empty
    expected_type,            ///< a type must stand here
    expected_closing_bracket, ///< `]` of a list type must stand here
    expected_type_condition,  ///< `on` must stand here
    fragment_named_on,        ///< no fragment can be called `on`
    variable_in_constant,     ///< default values and directives on variable definitions are constant
    description_on_shorthand, ///< an operation written as a bare `{ … }` cannot have a description
    too_long,                 ///< longer than `parse_limits::bytes`
    too_deep,                 ///< nested deeper than `parse_limits::depth`
    too_many_nodes            ///< more nodes than `parse_limits::nodes` or the storage
};

/// A sentence for a person, without a full stop and without any of the document's text. Never empty.
[[nodiscard]] constexpr std::string_view to_text(syntax_problem value) noexcept {
    switch (value) {
    case syntax_problem::none:
        return "nothing is wrong";
    case syntax_problem::unexpected_character:
        return "a character starts no token";
    case syntax_problem::invalid_utf8:
        return "the text is not valid UTF-8";
    case syntax_problem::invalid_number:
        return "a number is malformed";
    case syntax_problem::unterminated_string:
        return "a string is not closed";
    case syntax_problem::invalid_escape:
        return "an escape sequence is malformed";
    case syntax_problem::empty_document:
        return "the document holds no definition";
    case syntax_problem::unexpected_end:
        return "the text ends inside a definition";
    case syntax_problem::expected_definition:
        return "expected an operation or a fragment";
    case syntax_problem::expected_name:
        return "expected a name";
    case syntax_problem::expected_colon:
        return "expected ':'";
    case syntax_problem::expected_selection_set:
        return "expected '{'";
    case syntax_problem::expected_selection:
        return "expected a field or '...'";
    case syntax_problem::expected_value:
        return "expected a value";
    case syntax_problem::expected_variable:
        return "expected '$'";
    case syntax_problem::expected_type:
        return "expected a type";
    case syntax_problem::expected_closing_bracket:
        return "expected ']'";
    case syntax_problem::expected_type_condition:
        return "expected 'on'";
    case syntax_problem::fragment_named_on:
        return "a fragment cannot be named 'on'";
    case syntax_problem::variable_in_constant:
        return "a variable stands where only a constant can";
    case syntax_problem::description_on_shorthand:
        return "an operation without a keyword cannot have a description";
    case syntax_problem::too_long:
        return "the document is too long";
    case syntax_problem::too_deep:
        return "the document is nested too deeply";
    case syntax_problem::too_many_nodes:
        return "the document has too many parts";
    }
    return "unknown problem";
}

} // namespace filed::graphql
