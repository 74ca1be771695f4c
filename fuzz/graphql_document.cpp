// Any text as a GraphQL document: lexed, parsed, minified, and checked against the types of an operation.

#include "fuzzing.hpp"

#include <filed/graphql/document.hpp>
#include <filed/graphql/operation.hpp>
#include <filed/graphql/string_literal.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace graphql = filed::graphql;

namespace {

using fuzzing::require;

// ---- types that a document may fit -------------------------------------------------------------------------------

struct Row {
    static constexpr std::string_view graphql_type = "Client";
    static constexpr std::string_view graphql_implements = "Node & Actor";
    filed::ID id;
    std::optional<std::string> name;
};
struct Folder {
    static constexpr unsigned graphql_depth = 2;
    std::string name;
    std::optional<std::vector<Folder>> folders;
};
struct User {
    filed::ID id;
    std::optional<Row> self;
};
struct WorkspaceUser {
    static constexpr std::string_view graphql_implements = "Actor";
    filed::ID id;
    std::vector<Row> rows;
    std::unique_ptr<Folder> root;
};
struct data {
    std::optional<filed::one_of<User, WorkspaceUser>> me;
    std::optional<Row> row;
};
struct Filter {
    filed::input<std::string> search;
};
struct variables {
    filed::input<std::int32_t> limit;
    std::vector<filed::ID> ids;
    filed::input<Filter> filter;
};

// ---- what must hold ----------------------------------------------------------------------------------------------

/// The text without what means nothing.
std::string minified(std::string_view text) {
    graphql::text_sink counter;
    graphql::put_minified(counter, text);
    std::string made(counter.size(), '\0');
    graphql::text_sink writer{made.data(), made.size()};
    graphql::put_minified(writer, text);
    return made;
}

/// Every token lies behind the one before it; the end, or a byte that begins none, comes last.
void check_tokens(std::string_view text) {
    graphql::lexer tokens{text};
    std::size_t end = 0;
    graphql::token each = tokens.next();
    for (; each.kind != graphql::token_kind::end && each.kind != graphql::token_kind::invalid; each = tokens.next()) {
        require(each.offset >= end && each.size != 0 && each.size <= text.size() - each.offset,
                "a token lies behind the one before it");
        end = each.offset + each.size;
        const std::string_view token = text.substr(each.offset, each.size);
        const bool is_string = each.kind == graphql::token_kind::string || each.kind == graphql::token_kind::block_string;
        if (is_string) require(graphql::decode_string(token).size() < token.size(), "a string is shorter than its literal");
    }
    require(each.offset >= end && each.offset <= text.size(), "what ends the tokens stands behind them");
    require((each.kind == graphql::token_kind::invalid) == (tokens.problem() != graphql::syntax_problem::none),
            "an end has no problem");
}

/// The minified text has the same tokens, and nothing more to lose.
void check_minified(std::string_view text, std::string_view small) {
    graphql::lexer whole{text}, shorter{small};
    graphql::token each = whole.next();
    for (; each.kind != graphql::token_kind::end && each.kind != graphql::token_kind::invalid; each = whole.next()) {
        const graphql::token other = shorter.next();
        require(other.kind == each.kind, "minified: tokens of the same kind");
        require(small.substr(other.offset, other.size) == text.substr(each.offset, each.size), "minified: the same tokens");
    }
    require(shorter.next().kind == graphql::token_kind::end, "minified: no token more");
    require(minified(small) == small, "minified: nothing is left to take away");
}

/// Returns the number of nodes.
std::size_t check_tree(const graphql::node& parent) {
    std::size_t count = 1, last = parent.offset();
    const std::size_t end = parent.offset() + parent.text().size();
    for (const graphql::node child : parent.children()) {
        const std::size_t child_end = child.offset() + child.text().size();
        require(child.offset() >= last && child_end <= end && !child.text().empty(),
                "a node lies in its parent, behind its elder sibling");
        if (!child.name().empty())
            require(child.name_offset() >= child.offset() && child.name_offset() + child.name().size() <= child_end,
                    "a name lies in its node");
        count += check_tree(child);
        last = child_end;
    }
    return count;
}

void check_parsing(std::string_view text, const graphql::parsed_document& document) {
    require(document.problem_offset() <= text.size(), "a problem has a place in the text");
    const graphql::location place = graphql::locate(text, document.problem_offset());
    require(place.line != 0 && place.column != 0, "and a line and column");
    const std::string_view name = graphql::name_at(text, place);
    require(std::all_of(name.begin(), name.end(), graphql::detail::continues_name), "what stands there is a name, or nothing");

    std::vector<graphql::node_record> storage(graphql::node_bound(text));
    const auto again = graphql::parse_into(text, storage.data(), storage.size());
    require(again.problem == document.problem() && again.offset == document.problem_offset(), "the bound of nodes is one");
    if (!document) return;
    require(check_tree(document.view().root()) == document.node_count(), "the tree has the nodes that were counted");
    if (again.nodes > 1) {
        const auto cramped = graphql::parse_into(text, storage.data(), again.nodes - 1);
        require(cramped.problem == graphql::syntax_problem::too_many_nodes, "storage that is too small is named");
    }
    graphql::parse_limits limits;
    limits.depth = 2;
    const auto shallow = graphql::parse_into(text, storage.data(), storage.size(), limits).problem;
    require(shallow == graphql::syntax_problem::none || shallow == graphql::syntax_problem::too_deep,
            "depth is the only matter of its limit");
}

void check_against_types(std::string_view text, const graphql::parsed_document& document) {
    const graphql::checker checked{document, {}, graphql::shape_of<data>, graphql::shape_of<variables>};
    const graphql::finding& found = checked.found();
    require(document || found.what == graphql::problem::syntax_error, "what does not parse fits nothing");
    if (!found) {
        require(found.at.line != 0 && found.at.column != 0, "a finding has a place");
        require(found.at.line <= graphql::locate(text, text.size()).line, "in the text");
        return;
    }
    std::string sent = minified(checked.operation().text());
    for (const graphql::node each : checked.fragments())
        sent += minified(each.text());
    for (const graphql::type_shape* each : checked.derived()) {
        std::string fragment(4096, '\0');
        graphql::text_sink out{fragment.data(), fragment.size()};
        graphql::put_fragment(out, *each);
        sent += fragment.substr(0, out.size());
    }
    const graphql::parsed_document whole{std::string_view{sent}};
    const graphql::checker complete{whole, {}, graphql::shape_of<data>, graphql::shape_of<variables>};
    require(static_cast<bool>(complete.found()), "what is sent fits as well");
    require(complete.derived().size() == 0, "and needs nothing more");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::unique_ptr<char[]> exact{new char[size]}; // so that the sanitizer sees a byte read behind the text
    std::copy_n(fuzzing::text_of(bytes, size).data(), size, exact.get());
    const std::string_view text{exact.get(), size};

    check_tokens(text);
    const std::string small = minified(text);
    check_minified(text, small);

    const graphql::parsed_document document{text};
    check_parsing(text, document);
    if (document || document.problem() > graphql::syntax_problem::invalid_escape) {
        const graphql::parsed_document same{std::string_view{small}};
        require(same.problem() == document.problem() && same.node_count() == document.node_count(),
                "minified: parsed to the same end");
    }
    check_against_types(text, document);

    const graphql::operation_facts facts = graphql::describe_operation(text);
    require(facts.problem == document.problem(), "a text is described as it parses");
    for (const std::string_view key : facts.me_keys)
        require(!key.empty(), "a key is a name");
    return 0;
}
