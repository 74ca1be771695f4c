/// \file
/// How the compiler says what is wrong with a document: a `static_assert` whose condition is a type that carries the finding in its
/// template arguments, because compilers print those.
///
///     error: static assertion failed: the GraphQL document does not match the C++ types of this operation: …
///     note: 'document_mismatch<me, problem::field_is_selected_but_has_no_member, word<5>{"naem"}, word<10>{"Workspace"},
///           word<5>{"name"}, (line)5, (column)86, word<3>{"Me"}, word<3>{"me"}, word<10>{"workspace"}>::value' evaluates to false
///
/// Each name is an argument of its own: Clang cuts a text after some 36 characters. Clang 14 prints the names as numbers.
/// From C++26 on, where a message may be computed, it is one sentence.
#pragma once

#include <filed/graphql/problem.hpp>
#include <filed/reflect/name.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::graphql {

/// A name among template arguments.
template <std::size_t Size>
struct word {
    char text[Size]{};
};
/// A place among template arguments: of the document, from its first line on, or of the source file where the compiler tells
/// where the document begins (see `document`).
enum class line : unsigned {};
enum class source_line : unsigned {};
enum class column : unsigned {};

/// What is printed. Always false.
template <class Operation, problem What, auto Name, auto Type, auto DidYouMean, auto Line, auto Column, auto... Path>
struct document_mismatch {
    static constexpr bool value = false;
};

namespace detail {

/// `Size` is that of the name and the zero behind it, which Clang wants to see written before it takes an array for a text.
template <std::size_t Size>
[[nodiscard]] consteval word<Size> to_word(std::string_view name) {
    word<Size> made;
    for (std::size_t i = 0; i + 1 < Size; ++i)
        made.text[i] = name[i];
    made.text[Size - 1] = '\0';
    return made;
}

/// Longer texts, such as a string literal in the wrong place, are cut.
[[nodiscard]] constexpr std::size_t word_size(std::string_view name) noexcept { return (name.size() < 64 ? name.size() : 64) + 1; }

/// A line of the document, or of the file when it is known in which line of that the document begins. \param first  0 when not
template <unsigned Line, unsigned First>
[[nodiscard]] consteval auto line_of() {
    if constexpr (First == 0) return static_cast<line>(Line);
    else return static_cast<source_line>(Line + First - 1);
}

template <class Proof>
[[nodiscard]] consteval auto type_of_finding() {
    if constexpr (Proof::found.what == problem::syntax_error) return Proof::found.syntax;
    else return to_word<word_size(Proof::found.type)>(Proof::found.type);
}
template <class Proof>
[[nodiscard]] consteval auto suggestion_of_finding() {
    constexpr bool differs = Proof::found.what == problem::variable_type_differs;
    constexpr std::string_view text = differs ? Proof::found.wanted_type() : Proof::found.suggestion;
    return to_word<word_size(text)>(text);
}

/// A sentence that grows. As `static_assert` wants it.
struct sentence {
    char text[640]{};
    std::size_t length = 0;

    [[nodiscard]] constexpr const char* data() const { return text; }
    [[nodiscard]] constexpr std::size_t size() const { return length; }
    constexpr sentence& operator<<(std::string_view piece) {
        for (const char byte : piece) {
            if (length < sizeof text) text[length++] = byte;
        }
        return *this;
    }
    constexpr sentence& operator<<(unsigned number) {
        if (number > 9) *this << number / 10;
        const char digit = static_cast<char>('0' + number % 10);
        return *this << std::string_view{&digit, 1};
    }
};

/// The enumerator's name with spaces.
template <problem What>
[[nodiscard]] consteval const char* problem_spelling() {
    return __PRETTY_FUNCTION__;
}
template <problem What>
constexpr void put_problem(sentence& out) {
    const std::string_view spelling = problem_spelling<What>();
    for (const char byte : reflect::detail::identifier_before(spelling, spelling.find_last_not_of("]>})") + 1)) {
        const char shown = byte == '_' ? ' ' : byte;
        out << std::string_view{&shown, 1};
    }
}

/// `Me.me: field is selected but has no member: 'naem' (C++: User); did you mean 'name'? [document line 5, column 86]`
template <problem What>
[[nodiscard]] constexpr sentence say(const finding& found, unsigned first_line) {
    sentence out;
    for (std::size_t i = 0; i < found.path_size; ++i)
        out << (i == 0 ? "" : ".") << found.path[i];
    if (found.path_size != 0) out << ": ";
    put_problem<What>(out);
    if (found.what == problem::syntax_error) out << ", " << to_text(found.syntax);
    if (!found.name.empty()) out << ": '" << found.name << "'";
    if (found.wanted_size != 0)
        out << " is " << found.type << " in the document and " << found.wanted_type() << " in C++";
    else if (!found.type.empty())
        out << " (C++: " << found.type << ")";
    if (!found.suggestion.empty()) out << "; did you mean '" << found.suggestion << "'?";
    if (first_line == 0) out << " [document line " << found.at.line;
    else out << " [source line " << found.at.line + first_line - 1;
    return out << ", column " << found.at.column << "]";
}

/// Stops the compiler with the finding, if there is one. `value` is true either way, so that one mistake is one error.
/// \tparam Proof  has `operation`, a type, and the constants `found` and `first_line`
template <class Proof, class Path = std::make_index_sequence<Proof::found.path_size>,
          bool Holds = Proof::found.what == problem::none>
struct report {
    static constexpr bool value = true;
};
template <class Proof, std::size_t... Index>
struct report<Proof, std::index_sequence<Index...>, false> {
    static constexpr const finding& found = Proof::found;
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
    static_assert(found.what == problem::none, say<found.what>(found, Proof::first_line));
#else
    static_assert(document_mismatch<typename Proof::operation, found.what, to_word<word_size(found.name)>(found.name),
                                    type_of_finding<Proof>(), suggestion_of_finding<Proof>(),
                                    line_of<found.at.line, Proof::first_line>(), static_cast<column>(found.at.column),
                                    to_word<word_size(found.path[Index])>(found.path[Index])...>::value,
                  "the GraphQL document does not match the C++ types of this operation: <operation, problem, name, C++ type, "
                  "did you mean (or the type that C++ asks for), line, column, path...>");
#endif
    static constexpr bool value = true;
};

} // namespace detail

} // namespace filed::graphql
