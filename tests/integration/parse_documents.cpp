// Parses documents from standard input and says of each, one JSON object a line, what the parser makes of it: see
// compare_parsers.mjs.
// A document is its size in bytes as a decimal number, a line feed, and the bytes.
#include <filed/graphql/minify.hpp>
#include <filed/graphql/parser.hpp>
#include <filed/graphql/string_literal.hpp>
#include <filed/json/json.hpp>
#include <filed/reflect/enums.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

namespace graphql = filed::graphql;

struct verdict {
    graphql::syntax_problem problem{};
    std::uint64_t offset = 0;
    std::string minified;             ///< of a document
    std::vector<std::string> outline; ///< its tree, one node an element: depth, kind, `!` of a type, name, label, value
};

void put_outline(std::vector<std::string>& out, graphql::node from, std::size_t depth) {
    using kind = graphql::node_kind;
    std::string line = std::to_string(depth) + ' ' + std::string{filed::reflect::enum_name(from.kind())};
    if (from.kind() == kind::operation) line += ' ' + std::string{filed::reflect::enum_name(from.operation())};
    if (from.is_non_null()) line += " !";
    if (!from.name().empty()) line += ' ' + std::string{from.name()};
    if (!from.alias().empty()) line += " as " + std::string{from.alias()};
    if (!from.type_condition().empty()) line += " on " + std::string{from.type_condition()};
    if (from.kind() == kind::int_value || from.kind() == kind::float_value || from.kind() == kind::boolean_value)
        line += ' ' + std::string{from.text()};
    if (from.kind() == kind::string_value) line += ' ' + graphql::decode_string(from.text());
    out.push_back(std::move(line));
    for (const graphql::node each : from.children())
        put_outline(out, each, depth + 1);
}

verdict judge(std::string_view text) {
    const graphql::parsed_document parsed{text};
    verdict made;
    made.problem = parsed.problem();
    made.offset = parsed.problem_offset();
    if (!parsed) return made;
    graphql::text_sink counter;
    graphql::put_minified(counter, text);
    made.minified.resize(counter.size());
    graphql::text_sink writer{made.minified.data(), made.minified.size()};
    graphql::put_minified(writer, text);
    put_outline(made.outline, parsed.view().root(), 0);
    return made;
}

} // namespace

int main() {
    std::ios::sync_with_stdio(false);
    for (std::size_t size = 0; std::cin >> size;) {
        std::cin.get();
        std::string text(size, '\0');
        if (!std::cin.read(text.data(), static_cast<std::streamsize>(size))) return 1;
        const auto written = filed::json::write(judge(text));
        if (!written) {
            std::cerr << written.error() << '\n';
            return 1;
        }
        std::cout << *written << '\n';
    }
}
