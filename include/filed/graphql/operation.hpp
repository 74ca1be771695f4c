/// \file
/// `operation`: a GraphQL document beside the C++ types of its data and variables, proven by the compiler to fit each other.
///
///     struct list_clients {
///         static constexpr std::string_view document = R"(
///             query ListClients($limit: Int) {
///               me { __typename ... on WorkspaceUser { workspace { clients(limit: $limit) { ...Client } } } }
///             })";
///         struct variables { filed::input<std::int32_t> limit; };
///         struct Client { filed::ID id; std::string name; };
///         struct Workspace { std::vector<Client> clients; };
///         struct WorkspaceUser { Workspace workspace; };
///         struct data { filed::one_of<WorkspaceUser> me; };
///     };
///     static_assert(filed::operation<list_clients>);   // optional: the proof, here and not at the first call
///
/// What is proven is listed in `problem.hpp`, how the compiler says what is wrong in `mismatch.hpp`. All of it happens in the
/// compiler: at run time there is one constant text, minified, with the derived fragments (here `fragment Client`) behind it.
#pragma once

#include <filed/graphql/check.hpp>
#include <filed/graphql/derive.hpp>
#include <filed/graphql/minify.hpp>
#include <filed/graphql/mismatch.hpp>
#include <filed/graphql/parser.hpp>
#include <filed/graphql/problem.hpp>
#include <filed/graphql/sha256.hpp>
#include <filed/graphql/shape.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace filed::inline FILED_ABI {

/// The text of a document that knows in which line of its source file it begins, so that the compiler's messages can say
/// the line of the file. A `std::string_view` serves as well; the lines are then those of the text.
///
///     static constexpr filed::document document = "query Me { me { __typename ...User } }";
class document {
public:
    /// \param text  a literal
    template <std::size_t Size>
    consteval document(const char (&text)[Size], unsigned first_line = __builtin_LINE()) noexcept // NOLINT: meant to convert
        : text_{text, Size - 1}, first_line_{first_line} {}

    /// The text.
    constexpr operator std::string_view() const noexcept { return text_; } // NOLINT: it is a text
    /// The text.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// The line of the source file in which the text begins.
    [[nodiscard]] constexpr unsigned first_line() const noexcept { return first_line_; }

private:
    std::string_view text_;
    unsigned first_line_;
};

} // namespace filed

namespace filed::inline FILED_ABI::graphql {

/// The variables of an operation that has none.
struct no_variables {};

namespace detail {

template <class Operation>
struct variables_of {
    using type = no_variables;
};
template <class Operation>
    requires requires { typename Operation::variables; }
struct variables_of<Operation> {
    using type = typename Operation::variables;
};

/// What a proof leaves behind: the finding, and what has to be sent. `Capacity` bounds the fragments.
template <std::size_t Capacity>
struct proof {
    finding found;
    operation_type type = operation_type::unknown;
    std::string_view name;
    std::string_view operation;                         ///< its text
    std::array<std::string_view, Capacity> fragments{}; ///< those that it reaches
    std::size_t fragment_count = 0;
    std::array<const type_shape*, Capacity> derived{};
    std::size_t derived_count = 0;
    std::size_t size = 0; ///< of the document as it is sent

    constexpr void put(text_sink& out) const {
        put_minified(out, operation);
        for (std::size_t i = 0; i < fragment_count; ++i)
            put_minified(out, fragments[i]);
        for (std::size_t i = 0; i < derived_count; ++i)
            put_fragment(out, *derived[i]);
    }
};

/// An upper bound of the fragments of a document, rounded up so that operations share the type of their proof.
[[nodiscard]] constexpr std::size_t fragment_bound(std::string_view text) noexcept {
    std::size_t dots = 0;
    for (const char byte : text)
        dots += byte == '.' ? 1U : 0U;
    return (dots / 3 / 8 + 1) * 8; // each spread has three
}

template <std::size_t Capacity>
[[nodiscard]] constexpr proof<Capacity> prove(std::string_view text, std::string_view chosen, const type_shape& data,
                                              const type_shape& variables) {
    const parsed_document parsed{text};
    const checker checked{parsed, chosen, data, variables};
    proof<Capacity> made;
    made.found = checked.found();
    if (!made.found) return made;
    made.type = checked.operation().operation();
    made.name = checked.operation().name();
    made.operation = checked.operation().text();
    for (const node each : checked.fragments())
        made.fragments[made.fragment_count++] = each.text();
    for (const type_shape* each : checked.derived())
        made.derived[made.derived_count++] = each;
    text_sink counter;
    made.put(counter);
    made.size = counter.size();
    return made;
}

template <class Operation>
[[nodiscard]] consteval std::string_view chosen_name() {
    if constexpr (requires { std::string_view{Operation::operation_name}; }) return Operation::operation_name;
    else return {};
}
template <class Operation>
[[nodiscard]] consteval unsigned first_line() {
    if constexpr (requires { Operation::document.first_line(); }) return Operation::document.first_line();
    else return 0;
}

template <class Operation>
struct proven {
    using operation = Operation;
    static constexpr std::string_view text = Operation::document;
    static constexpr unsigned first_line = detail::first_line<Operation>();
    static constexpr auto value = prove<fragment_bound(text)>(text, chosen_name<Operation>(), shape_of<typename Operation::data>,
                                                              shape_of<typename variables_of<Operation>::type>);
    static constexpr const finding& found = value.found;
    static constexpr bool holds = report<proven>::value;
};

/// A document as it is sent.
template <class Operation>
inline constexpr auto sent_text = [] {
    std::array<char, proven<Operation>::value.size> text{};
    text_sink out{text.data(), text.size()};
    proven<Operation>::value.put(out);
    return text;
}();

} // namespace detail

} // namespace filed::graphql

namespace filed::inline FILED_ABI {

/// A type with a constant `document`, a type `data` and perhaps a type `variables`, whose document and types fit each other.
///
/// - `document`: `std::string_view` or `filed::document`; the text of one operation, with a name, and of fragments;
/// - `data`: an aggregate with a member for each field of the root, named after the field or its alias;
/// - `variables`: an aggregate with a member for each variable. `input<T>` and `std::optional<T>` are nullable;
/// - `operation_name`, a constant `std::string_view`: which of several operations of the document this is.
///
/// A `document` that is there and does not fit is a compile error that says what and where, not an unsatisfied concept.
template <class Operation>
concept operation = requires {
    std::string_view{Operation::document};
    typename Operation::data;
} && graphql::detail::proven<Operation>::holds;

namespace graphql {

/// The variables of an operation, `no_variables` when it has none.
template <class Operation>
using variables_of = typename detail::variables_of<Operation>::type;

/// The document as it is sent: the operation and its fragments, minified, and the derived fragments. A constant.
template <filed::operation Operation>
inline constexpr std::string_view document_of{detail::sent_text<Operation>.data(), detail::sent_text<Operation>.size()};

/// The operation's name.
template <filed::operation Operation>
inline constexpr std::string_view name_of = detail::proven<Operation>::value.name;

/// Whether it is a query or a mutation.
template <filed::operation Operation>
inline constexpr operation_type type_of = detail::proven<Operation>::value.type;

/// The id of the document for servers that keep persisted documents: `sha256:` and the digest of `document_of` in hexadecimal.
template <filed::operation Operation>
inline constexpr document_digest document_id{document_of<Operation>};

} // namespace graphql
} // namespace filed
