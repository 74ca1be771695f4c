/// \file
/// A document as it travels: without the characters that mean nothing (GraphQL specification, section 2.1.7, Ignored Tokens).
#pragma once

#include <filed/graphql/derive.hpp>
#include <filed/graphql/lexer.hpp>

#include <string_view>

namespace filed::graphql {

/// Writes `text`, which the lexer accepts, without comments, commas, line breaks and other blanks, except for one space where two
/// tokens would become one. Strings stay as they are.
constexpr void put_minified(text_sink& out, std::string_view text) {
    enum class kind { punctuator, word, quoted };
    kind before = kind::punctuator;
    lexer tokens{text};
    for (token each = tokens.next(); each.kind != token_kind::end && each.kind != token_kind::invalid; each = tokens.next()) {
        kind now = kind::punctuator;
        if (each.kind == token_kind::name || each.kind == token_kind::int_value || each.kind == token_kind::float_value)
            now = kind::word;
        if (each.kind == token_kind::string || each.kind == token_kind::block_string) now = kind::quoted;
        if (now != kind::punctuator && now == before) out.put(" ");
        out.put(text.substr(each.offset, each.size));
        before = now;
    }
}

} // namespace filed::graphql
