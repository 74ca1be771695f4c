// The cases that the compiler decides (operation_cases.hpp), decided by the same code at run time, under the sanitizers; and
// documents that are broken at every place.
#include <filed/graphql/operation.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace filed::graphql;

namespace {

struct one_case {
    std::string_view name;
    problem expected;
    std::string_view document;
    std::string_view chosen;
    const type_shape* data;
    const type_shape* variables;
};

std::vector<one_case>& all_cases() {
    static std::vector<one_case> known;
    return known;
}

template <class Operation>
bool add(std::string_view name, problem expected) {
    all_cases().push_back({name, expected, Operation::document, filed::graphql::detail::chosen_name<Operation>(),
                           &shape_of<typename Operation::data>, &shape_of<filed::graphql::variables_of<Operation>>});
    return true;
}

finding check(const one_case& of, std::string_view document) {
    const parsed_document parsed{document};
    return checker{parsed, of.chosen, *of.data, *of.variables}.found();
}
finding check(const one_case& of) { return check(of, of.document); }

} // namespace

#define ADD_CASE(NAME, PROBLEM, DOCUMENT, ...)                                                                                         \
    struct NAME {                                                                                                                      \
        static constexpr std::string_view document = DOCUMENT;                                                                         \
        __VA_ARGS__                                                                                                                    \
    };                                                                                                                                 \
    const bool NAME##_was_added = add<NAME>(#NAME, problem::PROBLEM);
#define ACCEPT(NAME, DOCUMENT, ...) ADD_CASE(NAME, none, DOCUMENT, __VA_ARGS__)
#define REJECT(NAME, PROBLEM, DOCUMENT, ...) ADD_CASE(NAME, PROBLEM, DOCUMENT, __VA_ARGS__)

namespace {
#include "operation_cases.hpp"
} // namespace

TEST_CASE("checked documents: the table of accepted and refused operations") {
    CHECK(all_cases().size() > 90);
    for (const one_case& each : all_cases()) {
        CAPTURE(each.name);
        CHECK(check(each).what == each.expected);
    }
}

TEST_CASE("checked documents: what is sent is the same document") {
    for (const one_case& each : all_cases()) {
        if (each.expected != problem::none) continue;
        CAPTURE(each.name);
        const auto made = filed::graphql::detail::prove<32>(each.document, each.chosen, *each.data, *each.variables);
        std::string sent(made.size, '\0');
        text_sink out{sent.data(), sent.size()};
        made.put(out);
        CHECK(out.size() == made.size);
        CAPTURE(sent);
        CHECK(check(each, sent).what == problem::none);
        // Nothing is left to leave out, and every fragment is there.
        std::string again(sent.size(), '\0');
        text_sink twice{again.data(), again.size()};
        put_minified(twice, sent);
        CHECK(again.substr(0, twice.size()) == sent);
        const parsed_document parsed{sent};
        const checker complete{parsed, {}, *each.data, *each.variables};
        CHECK(complete.found().what == problem::none);
        CHECK(complete.derived().size() == 0);
    }
}

TEST_CASE("checked documents: a document cut or changed at any place is judged, not crashed on") {
    std::mt19937 random{20260714};
    constexpr std::string_view pieces = " {}()[]:!$@.#\"\\,=|&-0123456789eabcAMFid_\n\r\xEF\xBB\xBF\xC3";
    std::size_t accepted = 0, refused = 0;
    for (const one_case& each : all_cases()) {
        const std::string whole{each.document};
        for (std::size_t at = 0; at <= whole.size(); ++at) {
            const std::string cut = whole.substr(0, at);
            ++(check(each, cut) ? accepted : refused);
        }
        for (int i = 0; i < 60; ++i) {
            std::string changed = whole;
            for (auto changes = 1 + random() % 3; changes != 0 && !changed.empty(); --changes) {
                const std::size_t at = random() % changed.size();
                const char byte = pieces[random() % pieces.size()];
                if (random() % 3 == 0) changed.erase(at, 1 + random() % 4);
                else if (random() % 2 == 0) changed.insert(at, 1, byte);
                else changed[at] = byte;
            }
            const finding said = check(each, changed);
            ++(said ? accepted : refused);
            if (!said) CHECK(said.at.line != 0);
        }
    }
    CHECK(refused > accepted);
    CHECK(accepted > 0);
}

TEST_CASE("checked documents: nesting and width are bounded by the parser, not by the checker") {
    const one_case tree{"tree", problem::none, {}, {}, &shape_of<cases::tree>, &shape_of<no_variables>};
    const auto nested = [](std::size_t depth) {
        std::string text = "query T { nodes { id ";
        for (std::size_t i = 0; i < depth; ++i)
            text += "children { id ";
        return text + std::string(2 * (depth + 1) - depth, '}');
    };
    CHECK(check(tree, nested(100)).what == problem::none);
    CHECK(check(tree, nested(200)).syntax == syntax_problem::too_deep);
    std::string wide = "query T { nodes { ";
    for (int i = 0; i < 2000; ++i)
        wide += "id ";
    CHECK(check(tree, wide + "children { id } } }").what == problem::none);
}

TEST_CASE("checked documents: did you mean") {
    using filed::graphql::detail::edit_distance;
    CHECK(edit_distance("", "") == 0);
    CHECK(edit_distance("name", "name") == 0);
    CHECK(edit_distance("nmae", "name") == 2);
    CHECK(edit_distance("name", "names") == 1);
    CHECK(edit_distance("name", "status") == 3);
    CHECK(edit_distance(std::string(49, 'a'), std::string(49, 'a')) == 3);
    filed::graphql::detail::nearest_name nearest{"id"};
    nearest.offer("to");
    CHECK(nearest.found().empty());
    nearest.offer("ids");
    nearest.offer("i");
    CHECK(nearest.found() == "ids");
}

TEST_CASE("checked documents: names of interfaces") {
    using filed::graphql::detail::lists_name;
    CHECK(lists_name("Node", "Node"));
    CHECK(lists_name(" & Node & Entity", "Entity"));
    CHECK(lists_name("Node,Entity", "Node"));
    CHECK_FALSE(lists_name("Node", "Nod"));
    CHECK_FALSE(lists_name("Node", "odes"));
    CHECK_FALSE(lists_name("", "Node"));
    CHECK_FALSE(lists_name("Node", ""));
}
