#include <filed/graphql/minify.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace filed::graphql;

namespace {

std::string minified(std::string_view text) {
    text_sink counter;
    put_minified(counter, text);
    std::string made(counter.size(), '\0');
    text_sink out{made.data(), made.size()};
    put_minified(out, text);
    return made;
}

std::vector<std::pair<token_kind, std::string>> tokens_of(std::string_view text) {
    std::vector<std::pair<token_kind, std::string>> found;
    lexer tokens{text};
    token each;
    do {
        each = tokens.next();
        found.emplace_back(each.kind, text.substr(each.offset, each.size));
    } while (each.kind != token_kind::end && each.kind != token_kind::invalid);
    return found;
}

constexpr std::array<std::string_view, 26> every_token{"!",
                                                       "$",
                                                       "&",
                                                       "(",
                                                       ")",
                                                       "...",
                                                       ":",
                                                       "=",
                                                       "@",
                                                       "[",
                                                       "]",
                                                       "{",
                                                       "|",
                                                       "}",
                                                       "name",
                                                       "_",
                                                       "e1",
                                                       "0",
                                                       "-7",
                                                       "0.5",
                                                       "1e9",
                                                       "\"\"",
                                                       "\"a\"",
                                                       "\"\\\"\"",
                                                       "\"\"\"\"\"\"",
                                                       "\"\"\"a\\\"\"\"\"\"\""};

} // namespace

TEST_CASE("minify: what means nothing is gone") {
    CHECK(minified("\xEF\xBB\xBF query A ( $a : [ B ! ] ! = [ 1 , 2 ] ) { # a comment\r\n  a : b ( c : $a , d : \"x  y\" ) { ... "
                   "on C { d , e } ...F } } ") == R"(query A($a:[B!]!=[1 2]){a:b(c:$a d:"x  y"){...on C{d e}...F}})");
    CHECK(minified(R"({ a(b: """ a # b
        c """) })") == R"({a(b:""" a # b
        c """)})");
    CHECK(minified("").empty());
    CHECK(minified(" # nothing").empty());
}

TEST_CASE("minify: any two tokens stay two tokens, and three stay three") {
    for (const std::string_view first : every_token) {
        for (const std::string_view second : every_token) {
            const std::string pair = std::string{first} + " , " + std::string{second};
            CAPTURE(pair);
            const std::string small = minified(pair);
            CHECK(tokens_of(small) == tokens_of(pair));
            CHECK(minified(small) == small);
            for (const std::string_view third : every_token) {
                const std::string three = pair + "\n" + std::string{third};
                const auto tokens = tokens_of(minified(three));
                if (tokens != tokens_of(three)) FAIL_CHECK(three);
            }
        }
    }
}
