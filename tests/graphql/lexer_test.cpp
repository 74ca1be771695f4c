#include <filed/graphql/lexer.hpp>
#include <filed/graphql/location.hpp>
#include <filed/graphql/string_literal.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace filed::graphql;

namespace {

struct reading {
    std::vector<token_kind> kinds;
    syntax_problem problem = syntax_problem::none;
    std::size_t offset = 0;
};

reading read(std::string_view text) {
    reading result;
    lexer source{text};
    for (;;) {
        const token next = source.next();
        if (next.kind == token_kind::end) return result;
        if (next.kind == token_kind::invalid) {
            result.problem = source.problem();
            result.offset = next.offset;
            return result;
        }
        REQUIRE(next.size > 0);
        REQUIRE(next.offset + next.size <= text.size());
        result.kinds.push_back(next.kind);
    }
}

/// The one token of `text`, or `invalid` when there is not exactly one that covers it all.
token_kind only(std::string_view text) {
    lexer source{text};
    const token first = source.next();
    const bool alone = first.offset == 0 && first.size == text.size() && source.next().kind == token_kind::end;
    return alone ? first.kind : token_kind::invalid;
}

syntax_problem problem_of(std::string_view text) { return read(text).problem; }

} // namespace

TEST_CASE("graphql lexer: punctuators, names and ignored text") {
    using enum token_kind;
    CHECK(read("! $ & ( ) ... : = @ [ ] { | }").kinds == std::vector{bang, dollar, ampersand, paren_open, paren_close, spread,
                                                                     colon, equals, at, bracket_open, bracket_close, brace_open,
                                                                     pipe, brace_close});
    CHECK(read("!$&()...:=@[]{|}").kinds.size() == 14);
    CHECK(read("_a A1 __typename on").kinds == std::vector{name, name, name, name});
    CHECK(read("").kinds.empty());
    CHECK(read(" \t\r\n,,,# a comment, \"{ not a token\r# another").kinds.empty());
    CHECK(read("\xEF\xBB\xBF{\xEF\xBB\xBF}\xEF\xBB\xBF").kinds == std::vector{brace_open, brace_close});
    CHECK(read("a# \xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\nb").kinds == std::vector{name, name});
    CHECK(read("a#\rb#\r\nc").kinds.size() == 3);
}

TEST_CASE("graphql lexer: characters that start no token") {
    for (const std::string_view text : {"%", "a ?", "'a'", ";", "..", ".", "....", "\\", "+1", "~", "^", "`", "<", "/", "*"}) {
        CAPTURE(text);
        CHECK(problem_of(text) == syntax_problem::unexpected_character);
    }
    CHECK(problem_of(std::string_view{"a\0b", 3}) == syntax_problem::unexpected_character);
    CHECK(problem_of("a\vb") == syntax_problem::unexpected_character);
    CHECK(problem_of("a\x7F") == syntax_problem::unexpected_character);
    CHECK(problem_of("a\xC2\xA0z") == syntax_problem::unexpected_character); // a no-break space is not white space
    CHECK(problem_of("na\xC3\xAFve") == syntax_problem::unexpected_character);
    CHECK(read("abc %").offset == 4);
}

TEST_CASE("graphql lexer: an invalid token comes for ever") {
    lexer source{"a % b"};
    CHECK(source.next().kind == token_kind::name);
    for (int i = 0; i < 3; ++i) {
        const token bad = source.next();
        CHECK(bad.kind == token_kind::invalid);
        CHECK(bad.offset == 2);
    }
    lexer empty{std::string_view{}};
    for (int i = 0; i < 3; ++i)
        CHECK(empty.next().kind == token_kind::end);
}

TEST_CASE("graphql lexer: numbers") {
    for (const std::string_view text : {"0", "-0", "1", "-1", "9007199254740993", "10"}) {
        CAPTURE(text);
        CHECK(only(text) == token_kind::int_value);
    }
    for (const std::string_view text : {"0.0", "-0.5", "1e5", "1E5", "1e+5", "1e-5", "1.5e10", "0e0", "123.456E-007", "1.00"}) {
        CAPTURE(text);
        CHECK(only(text) == token_kind::float_value);
    }
    for (const std::string_view text :
         {"00", "01",   "-",     "-a",   "--1",   "1.",    "1.a",   ".5x",   "1.e5", "1e",  "1e+",  "1ea", "1a",
          "1_", "0x10", "1.5.5", "1..5", "1...5", "0.0.0", "1e5e5", "1e5.5", "-01",  "0b1", "1.2_", "5."}) {
        CAPTURE(text);
        const syntax_problem expected = text[0] == '.' ? syntax_problem::unexpected_character : syntax_problem::invalid_number;
        CHECK(problem_of(text) == expected);
    }
    CHECK(read("1,2[3]").kinds.size() == 5);
    CHECK(read("1-1").kinds.size() == 2); // two tokens, as the grammar says
}

TEST_CASE("graphql lexer: strings") {
    for (const std::string_view text :
         {R"("")", R"("a")", R"("\"")", R"("\\")", R"("\/\b\f\n\r\t")", R"("\u00e4")", R"("\uD83D\uDE00")", R"("\u{1F600}")",
          R"("\u{0}")", R"("\u{10FFFF}")", R"("\u{000000000041}")", "\"\xF0\x9F\x98\x80\"", "\"\t\x01\x7F\"",
          R"("# not a comment")"}) {
        CAPTURE(text);
        CHECK(only(text) == token_kind::string);
    }
    CHECK(only(std::string_view{"\"\0\"", 3}) == token_kind::string); // any Unicode scalar value

    for (const std::string_view text : {R"(")", R"("a)", "\"a\n\"", "\"a\r\"", R"("\")", R"("a\"b)"}) {
        CAPTURE(text);
        CHECK(problem_of(text) == syntax_problem::unterminated_string);
    }
    for (const std::string_view text : {R"("\a")",
                                        R"("\')",
                                        R"("\x41")",
                                        R"("\u")",
                                        R"("\u12")",
                                        R"("\u123")",
                                        R"("\u12G4")",
                                        R"("\U0041")",
                                        R"("\u{}")",
                                        R"("\u{110000}")",
                                        R"("\u{FFFFFFFFFFFFFFFF0041}")",
                                        R"("\u{D800}")",
                                        R"("\u{DFFF}")",
                                        R"("\u{41")",
                                        R"("\u{4 1}")",
                                        R"("\uD83D")",
                                        R"("\uD83Dx")",
                                        R"("\uD83D\u0041")",
                                        R"("\uD83D\uD83D")",
                                        R"("\uDE00")",
                                        R"("\uDE00\uD83D")",
                                        R"("\uD83D\u{DE00}")",
                                        "\"\\\n\"",
                                        "\"\\"}) {
        CAPTURE(text);
        CHECK(problem_of(text) == syntax_problem::invalid_escape);
    }
    CHECK(read(R"("ab\q")").offset == 3);
}

TEST_CASE("graphql lexer: bytes that are no UTF-8 are refused in strings and comments") {
    for (const std::string_view bad :
         {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xE2\x82", "\xED\xA0\x80",
          "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
        const std::string text{bad};
        CAPTURE(text.size());
        CHECK(problem_of('"' + text + '"') == syntax_problem::invalid_utf8);
        CHECK(problem_of("\"\"\"" + text + "\"\"\"") == syntax_problem::invalid_utf8);
        CHECK(problem_of("# " + text + "\na") == syntax_problem::invalid_utf8);
        CHECK(problem_of(text) == syntax_problem::invalid_utf8);
        CHECK(read("ab # " + text).offset == 5);
    }
    for (const std::string_view good : {"\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF",
                                        "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        CHECK(only('"' + std::string{good} + '"') == token_kind::string);
    }
}

TEST_CASE("graphql lexer: block strings") {
    for (const std::string_view text :
         {R"("""""")", R"("""a""")", "\"\"\"a\nb\r\nc\"\"\"", R"("""a"b""c""")", R"("""\""" \n \u \"""""")", R"("""\"""""")"}) {
        CAPTURE(text);
        CHECK(only(text) == token_kind::block_string);
    }
    for (const std::string_view text : {R"(""")", R"("""")", R"(""""")", R"("""a)", R"("""a"")", R"("""\""")", R"("""a\""")"}) {
        CAPTURE(text);
        CHECK(problem_of(text) == syntax_problem::unterminated_string);
    }
    CHECK(read(R"("" """" """ "")").kinds.size() == 3);
}

TEST_CASE("graphql lexer: what a string literal stands for") {
    CHECK(decode_string(R"("")").empty());
    CHECK(decode_string(R"("a\"\\\/\b\f\n\r\tz")") == "a\"\\/\b\f\n\r\tz");
    CHECK(decode_string(R"("\u0041\u00e4\u20AC\uD83D\uDE00\u{1F600}\u{41}")") ==
          "A\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\xF0\x9F\x98\x80"
          "A");
    CHECK(decode_string(R"("\u0000")") == std::string(1, '\0'));

    // The example of the specification (Language, String Value).
    CHECK(decode_string("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n\"\"\"") ==
          "Hello,\n  World!\n\nYours,\n  GraphQL.");
    CHECK(decode_string(R"("""""")").empty());
    CHECK(decode_string("\"\"\" \t\n \n\"\"\"").empty());
    CHECK(decode_string(R"("""  first stays indented""")") == "  first stays indented");
    CHECK(decode_string("\"\"\"a\n  b\n    c\"\"\"") == "a\nb\n  c");
    CHECK(decode_string("\"\"\"\n  a\n\n  b\n  \"\"\"") == "a\n\nb");
    CHECK(decode_string("\"\"\"a\r\n  b\r  c\n\"\"\"") == "a\nb\nc");
    CHECK(decode_string("\"\"\"\n\t\ta\n\tb\"\"\"") == "\ta\nb");
    CHECK(decode_string(R"("""say \""" and \n""")") == R"(say """ and \n)");
    CHECK(decode_string("\"\"\"\n    a\n \n    b\"\"\"") == "a\n\nb"); // a blank line does not count for the indentation
}

TEST_CASE("graphql location: lines and columns count from one, in characters") {
    static_assert(locate("a\nb", 2) == location{2, 1});
    CHECK(locate("", 0) == location{1, 1});
    CHECK(locate("abc", 2) == location{1, 3});
    CHECK(locate("abc", 99) == location{1, 4});
    CHECK(locate("a\r\nb\rc\nd", 3) == location{2, 1});
    CHECK(locate("a\r\nb\rc\nd", 5) == location{3, 1});
    CHECK(locate("a\r\nb\rc\nd", 7) == location{4, 1});
    CHECK(locate("\xC3\xA4\xF0\x9F\x98\x80x", 6) == location{1, 3});
}

TEST_CASE("graphql location: from a place back to its offset") {
    static_assert(offset_of("a\nb", {2, 1}) == 2);
    const std::string_view text = "a\r\n\xC3\xA4\rc\n\n\xF0\x9F\x98\x80x\r\r\n y";
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) continue; // not the beginning of a character
        CAPTURE(i);
        CHECK(offset_of(text, locate(text, i)) == i);
    }
    for (const location nowhere : {location{}, location{1, 0}, location{0, 1}, location{1, 9}, location{2, 3}, location{99, 1}})
        CHECK(offset_of(text, nowhere) == text.size());
    CHECK(offset_of("", {1, 1}) == 0);
}
