/// \file
/// A document as it travels: without the characters that mean nothing (GraphQL specification, section 2.1.7, Ignored Tokens).
#pragma once

#include <filed/graphql/lexer.hpp>
#include <filed/graphql/text_sink.hpp>

#include <string_view>

namespace filed::inline FILED_ABI::graphql {

/// Writes `text`, which the lexer accepts, without comments, commas, line breaks and other blanks, except for one space where two
/// tokens would become others: names and numbers in a row, strings in a row, a number before `...`. Strings stay as they are.
constexpr void put_minified(text_sink& out, std::string_view text) {
    enum class kind { punctuator, spread, name, number, quoted };
    const auto kind_of = [](token_kind of) {
        switch (of) {
        case token_kind::name:
            return kind::name;
        case token_kind::int_value:
        case token_kind::float_value:
            return kind::number;
        case token_kind::string:
        case token_kind::block_string:
            return kind::quoted;
        case token_kind::spread:
            return kind::spread;
        default:
            return kind::punctuator;
        }
    };
    const auto is_word = [](kind of) { return of == kind::name || of == kind::number; };
    kind before = kind::punctuator;
    lexer tokens{text};
    for (token each = tokens.next(); each.kind != token_kind::end && each.kind != token_kind::invalid; each = tokens.next()) {
        const kind now = kind_of(each.kind);
        const bool is_row = (is_word(before) && is_word(now)) || (before == kind::quoted && now == kind::quoted);
        if (is_row || (before == kind::number && now == kind::spread)) out.put(" ");
        out.put(text.substr(each.offset, each.size));
        before = now;
    }
}

} // namespace filed::graphql
