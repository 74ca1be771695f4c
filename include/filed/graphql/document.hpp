/// \file
/// What a document says about the operation it asks for: its kind, its name, which response keys hold `me`, and what stands where an
/// error of the server points.
#pragma once

#include <filed/graphql/lexer.hpp>
#include <filed/graphql/location.hpp>
#include <filed/graphql/parser.hpp>
#include <filed/graphql/syntax_tree.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace filed::inline FILED_ABI::graphql {

/// The kind of the operation that a server would run: the one called `operation_name`, or with an empty name the only
/// one. `unknown` when the text does not parse, or when no operation or more than one fits; the retry policy treats
/// `unknown` as a mutation. Found by parsing, never by searching the text. May throw `std::bad_alloc` at run time.
[[nodiscard]] constexpr operation_type selected_operation(std::string_view document, std::string_view operation_name = {}) {
    return parsed_document{document}.view().operation(operation_name).operation();
}

/// The name of the only operation of `document`; empty when it has no name, when there are several operations, or
/// when the text does not parse.
[[nodiscard]] constexpr std::string_view only_operation_name(std::string_view document) {
    return parsed_document{document}.view().operation().name();
}

/// The response keys (aliases) under which the root selection of `operation` asks for the field `field_name`, each once, also
/// through inline fragments and fragment spreads. Unknown fragments and cycles are passed over, and `@skip` and
/// `@include` are not evaluated: a key may stay absent from the response. The views point into the document's text.
[[nodiscard]] inline std::vector<std::string_view> root_keys(document_view document, node operation, std::string_view field_name) {
    std::vector<std::string_view> keys;
    std::vector<node> reached{operation}; // selection sets to look through; grows while they are read, each fragment once
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const node selection : reached[i].selections()) {
            if (selection.kind() == node_kind::field) {
                const std::string_view key = selection.response_name();
                if (selection.name() == field_name && std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
                continue;
            }
            if (selection.kind() == node_kind::inline_fragment) {
                reached.push_back(selection);
                continue;
            }
            const node fragment = document.fragment(selection.name());
            if (fragment && std::find(reached.begin(), reached.end(), fragment) == reached.end()) reached.push_back(fragment);
        }
    }
    return keys;
}

/// The name at a place of a document, or the one that `$`, `@` or `...` at this place begins: what a server's error points at. Empty
/// where neither stands. The view points into the document's text, but never into a string of it.
[[nodiscard]] constexpr std::string_view name_at(std::string_view document, location place) noexcept {
    const std::size_t offset = offset_of(document, place);
    lexer tokens{document};
    token found = tokens.next();
    while (found.kind != token_kind::end && found.kind != token_kind::invalid && found.offset + found.size <= offset)
        found = tokens.next();
    if (found.offset > offset) return {};
    if (found.kind == token_kind::dollar || found.kind == token_kind::at || found.kind == token_kind::spread) found = tokens.next();
    return found.kind == token_kind::name ? document.substr(found.offset, found.size) : std::string_view{};
}

/// What the layers above must know about a run-time document before they send it.
struct operation_facts {
    operation_type type = operation_type::unknown; ///< see `selected_operation`
    std::string_view name; ///< of the selected operation, to send as `operationName`; empty when anonymous or not found
    std::vector<std::string_view> me_keys;         ///< keys of the response's `data` that hold the field `me`
    syntax_problem problem = syntax_problem::none; ///< why the text does not parse
    std::size_t problem_offset = 0;                ///< where, in bytes; see `locate`
};

/// Parses `document` once and gathers its facts. The views in them point into `document`.
[[nodiscard]] inline operation_facts describe_operation(std::string_view document, std::string_view operation_name = {}) {
    const parsed_document parsed{document};
    const node operation = parsed.view().operation(operation_name);
    operation_facts facts;
    facts.type = operation.operation();
    facts.name = operation.name();
    if (operation) facts.me_keys = root_keys(parsed.view(), operation, "me");
    facts.problem = parsed.problem();
    facts.problem_offset = parsed.problem_offset();
    return facts;
}

} // namespace filed::graphql
