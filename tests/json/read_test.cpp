#include <filed/json/read.hpp>

#include "check_jane.hpp"
#include "exact_padding.hpp"
#include "me_payload.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <variant>
#include <vector>

namespace json = filed::json;
using namespace me_payload;

namespace {

struct short_user {
    std::string id, name;
};
struct row {
    std::string_view name, text;
    std::error_code expected; // none: accepted
};

std::string with(std::string_view text, std::string_view from, std::string_view to) {
    std::string result{text};
    const std::size_t at = result.find(from);
    REQUIRE(at != std::string::npos);
    return result.replace(at, from.size(), to);
}

/// White space wherever RFC 8259 allows it.
std::string spaced(std::string_view text, std::string_view space) {
    std::string result{space};
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (byte == '"' && (i == 0 || text[i - 1] != '\\')) in_string = !in_string;
        const bool is_structural = !in_string && (byte == '{' || byte == '}' || byte == '[' || byte == ']' || byte == ',' || byte == ':');
        if (is_structural) result += space;
        result += byte;
        if (is_structural) result += space;
    }
    return result += space;
}

} // namespace

TEST_CASE("read: the documented answer, the type's name first and last") {
    check_jane(json::read<Response>(tag_first));
    check_jane(json::read<Response>(tag_last));
}

TEST_CASE("read: white space anywhere, short and long") {
    for (const std::string_view space : {" ", "\n", "\t", "\r\n", "  \n      ", "\n                                                          "}) {
        check_jane(json::read<Response>(spaced(tag_first, space)));
        check_jane(json::read<Response>(spaced(tag_last, space)));
    }
    check_jane(json::read<Response>(with(tag_first, "\"id\":\"019f0fb6-37b1", "\"id\": \"019f0fb6-37b1"))); // behind one colon only
    CHECK(json::read<Response>(spaced(tag_first, "\v")).error() == json::errc::syntax_error);
    CHECK(json::read<Response>(spaced(tag_first, "\xC2\xA0")).error() == json::errc::syntax_error);
}

TEST_CASE("read: a byte buffer") {
    filed::byte_buffer body;
    body.append(tag_first);
    body.append("garbage that is not part of the text");
    filed::byte_buffer exact;
    exact.append(tag_first);
    check_jane(json::read<Response>(exact));
    CHECK(json::read<Response>(body).error() == json::errc::trailing_data);
}

TEST_CASE("read: policies") {
    const std::string jane{tag_first};
    const std::vector<row> rows = {
        {"tag first", jane, {}},
        {"tag last", tag_last, {}},
        {"unknown key with a nested value", "{\"x\":{\"a\":[1,{\"b\":null}]},\"id\":\"1\",\"y\":[],\"name\":\"n\",\"z\":1e3}", {}},
        {"duplicate key", R"({"id":"0","name":"n","id":"1"})", {}},
        {"key with an escape", R"({"\u0069d":"1","nam\u0065":"n"})", {}},
        {"required key missing", R"({"id":"1"})", json::errc::missing_member},
        {"no keys", "{}", json::errc::missing_member},
        {"null for a string", R"({"id":null,"name":"n"})", json::errc::type_mismatch},
        {"number for a string", R"({"id":1,"name":"n"})", json::errc::type_mismatch},
        {"array for an object", "[]", json::errc::type_mismatch},
        {"trailing data", R"({"id":"1","name":"n"}x)", json::errc::trailing_data},
        {"second value", R"({"id":"1","name":"n"}{})", json::errc::trailing_data},
        {"zero byte behind", std::string_view{"{\"id\":\"1\",\"name\":\"n\"}\0", 22}, json::errc::trailing_data},
        {"trailing comma", R"({"id":"1","name":"n",})", json::errc::syntax_error},
        {"leading comma", R"({,"id":"1","name":"n"})", json::errc::syntax_error},
        {"double comma", R"({"id":"1",,"name":"n"})", json::errc::syntax_error},
        {"missing comma", R"({"id":"1""name":"n"})", json::errc::syntax_error},
        {"missing colon", R"({"id""1","name":"n"})", json::errc::syntax_error},
        {"key without quotation marks", R"({id:"1","name":"n"})", json::errc::syntax_error},
        {"single quotation marks", R"({'id':"1","name":"n"})", json::errc::syntax_error},
        {"comment", R"({/**/"id":"1","name":"n"})", json::errc::syntax_error},
        {"byte order mark", "\xEF\xBB\xBF{\"id\":\"1\",\"name\":\"n\"}", json::errc::syntax_error},
        {"empty text", "", json::errc::unexpected_end},
        {"white space only", " \n ", json::errc::unexpected_end},
        {"invalid UTF-8 in a value", "{\"id\":\"\xFF\",\"name\":\"n\"}", json::errc::invalid_utf8},
        {"invalid UTF-8 in a key", "{\"id\":\"1\",\"\xC0\x80\":1,\"name\":\"n\"}", json::errc::invalid_utf8},
        {"invalid UTF-8 in a skipped value", "{\"id\":\"1\",\"name\":\"n\",\"x\":[\"\xED\xA0\x80\"]}", json::errc::invalid_utf8},
        {"control character", "{\"id\":\"a\nb\",\"name\":\"n\"}", json::errc::control_character},
        {"control character in a skipped value", "{\"id\":\"1\",\"name\":\"n\",\"x\":\"\t\"}", json::errc::control_character},
        {"zero byte in a string", std::string_view{"{\"id\":\"a\0b\",\"name\":\"n\"}", 23}, json::errc::control_character},
        {"lone high surrogate", R"({"id":"\ud83d","name":"n"})", json::errc::lone_surrogate},
        {"lone low surrogate", R"({"id":"\ude00","name":"n"})", json::errc::lone_surrogate},
        {"surrogates in the wrong order", R"({"id":"\ude00\ud83d","name":"n"})", json::errc::lone_surrogate},
        {"high surrogate before another escape", R"({"id":"\ud83d\n","name":"n"})", json::errc::lone_surrogate},
        {"lone surrogate in a skipped value", R"({"id":"1","name":"n","x":"\ud83d"})", json::errc::lone_surrogate},
        {"lone surrogate in a key", R"({"id":"1","name":"n","\udc00":1})", json::errc::lone_surrogate},
        {"unknown escape", R"({"id":"\x","name":"n"})", json::errc::invalid_escape},
        {"short unicode escape", R"({"id":"\u12","name":"n"})", json::errc::invalid_escape},
        {"unicode escape without digits", R"({"id":"\u12G4","name":"n"})", json::errc::invalid_escape},
        {"malformed number in a skipped value", R"({"id":"1","name":"n","x":01})", json::errc::syntax_error},
        {"malformed literal in a skipped value", R"({"id":"1","name":"n","x":nul})", json::errc::syntax_error},
        {"mismatched brackets in a skipped value", R"({"id":"1","name":"n","x":[1}})", json::errc::syntax_error},
        {"truncated", R"({"id":"1","name":"n")", json::errc::unexpected_end},
        {"unterminated string", R"({"id":"1","name":"n)", json::errc::unexpected_end},
    };
    for (const row& policy : rows) {
        CAPTURE(policy.name);
        const bool is_response = policy.text.find("__typename") != std::string_view::npos;
        if (is_response) {
            check_jane(json::read<Response>(policy.text));
            continue;
        }
        const filed::result<short_user> user = json::read<short_user>(policy.text);
        CHECK(user.error().code() == (policy.expected ? policy.expected : make_error_code(filed::errc::no_value)));
        CHECK(user.has_value() == !policy.expected);
        if (user) {
            CHECK(user->id == "1");
            CHECK(user->name == "n");
        }
    }
}

TEST_CASE("read: type's name missing, unknown, of another type, escaped, twice") {
    const auto code = [](std::string_view text) { return json::read<Me>(text).error().code(); };
    CHECK(code(R"({"id":"1","name":"n"})") == json::errc::missing_type_name);
    CHECK(code("{}") == json::errc::missing_type_name);
    CHECK(code(R"({"__typename":"Robot"})") == json::errc::unknown_type_name);
    CHECK(code(R"({"__typename":null})") == json::errc::type_mismatch);
    CHECK(code(R"({"__typename":1})") == json::errc::type_mismatch);
    CHECK(code(R"({"id":"1","__typename":{}})") == json::errc::type_mismatch);
    CHECK(code("null") == json::errc::type_mismatch);
    CHECK(code(R"({"__typename":"User")") == json::errc::unexpected_end);
    CHECK(code(R"({"__typename":"User",})") == json::errc::syntax_error);
    CHECK(code(R"({"a":1,})") == json::errc::syntax_error);
    CHECK(code(R"({"__typename":"User"})") == json::errc::missing_member);

    const std::string user = R"("id":"1","name":"n","email":"e","workspaces":[{"id":"2","name":"w"}])";
    for (const std::string& text : {R"({"__typename":"User",)" + user + "}", R"({"__type\u006eame":"Us\u0065r",)" + user + "}", "{" + user + R"(,"__typename":"User"})",
                                    R"({"__typename":"User","__typename":"WorkspaceUser",)" + user + "}", R"({"x":[{"__typename":"WorkspaceUser"}],"__typename":"User",)" + user + "}",
                                    R"({"__typename" : "User" , )" + user + "}", R"( {   "__typename":"User",)" + user + "}"}) {
        CAPTURE(text);
        const filed::result<Me> me = json::read<Me>(text);
        REQUIRE(me);
        REQUIRE(me->index() == 0);
        CHECK(std::get<User>(*me).workspaces.at(0).name == "w");
    }
}

TEST_CASE("read: every truncation is an error and reads nothing beyond the padding") {
    for (const std::string_view text : {tag_first, tag_last}) {
        for (std::size_t size = 0; size < text.size(); ++size) {
            for (const char filler : {'\0', '"', ' ', '}', '0'}) {
                const exact_padding padded{text.substr(0, size), filler};
                const filed::result<Response> response = json::read_padded<Response>(padded.data(), padded.size());
                CAPTURE(size);
                REQUIRE(!response);
                const auto* detail = response.error().detail<json::error_detail>();
                REQUIRE(detail != nullptr);
                CHECK(detail->offset <= size);
            }
            const filed::result<json::raw> raw = json::read<json::raw>(text.substr(0, size));
            REQUIRE(!raw);
            CHECK(raw.error() == json::errc::unexpected_end);
        }
        const exact_padding whole{text};
        check_jane(json::read_padded<Response>(whole.data(), whole.size()));
    }
}

TEST_CASE("read: truncations of everything that has several bytes") {
    const std::string_view text = R"({"id":"\u00e9\ud83d\ude00\n\"é漢😀","name":"n","x":[true,false,null,-12.5e+10,{"k":"\\"}]})";
    REQUIRE(json::read<short_user>(text));
    for (std::size_t size = 0; size < text.size(); ++size) {
        const exact_padding padded{text.substr(0, size)};
        CHECK(!json::read_padded<short_user>(padded.data(), padded.size()));
        CHECK(!json::read_padded<json::raw>(padded.data(), padded.size()));
    }
}

TEST_CASE("read: damaged texts never crash, and what is accepted is stable") {
    std::mt19937 random{20260614};
    const auto below = [&random](std::size_t bound) { return static_cast<std::size_t>(random() % bound); };
    constexpr std::string_view tokens = "{}[]\":,\\u0019eE+-.tfn \n\xC3\xA9\x80\xFF/\x01";
    std::size_t accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text{round % 2 == 0 ? tag_first : tag_last};
        for (std::size_t changes = 1 + below(3); changes != 0; --changes) {
            const std::size_t at = below(text.size());
            switch (below(4)) {
            case 0: text[at] = static_cast<char>(random()); break;
            case 1: text[at] = tokens[below(tokens.size())]; break;
            case 2: text.insert(at, 1, tokens[below(tokens.size())]); break;
            default: text.erase(at, 1 + below(4)); break;
            }
        }
        const exact_padding padded{text};
        const filed::result<Response> response = json::read_padded<Response>(padded.data(), padded.size());
        const filed::result<json::raw> raw = json::read_padded<json::raw>(padded.data(), padded.size());
        if (!response) continue;
        ++accepted;
        REQUIRE(raw); // what a type accepts is JSON
        const filed::result<std::string> written = json::write(*response);
        REQUIRE(written);
        const filed::result<Response> again = json::read<Response>(*written);
        REQUIRE(again);
        CHECK(*json::write(*again) == *written);
    }
    CHECK(accepted > 1000); // most changes inside a string are no error
}

TEST_CASE("read: the limits on depth and size") {
    const std::string deep = std::string(10'000, '[') + std::string(10'000, ']');
    CHECK(json::read<json::raw>(deep).error() == json::errc::too_deep);
    CHECK(json::read<short_user>("{\"x\":" + deep + "}").error() == json::errc::too_deep);
    std::string objects;
    for (int i = 0; i < 10'000; ++i) objects += "{\"a\":";
    CHECK(json::read<json::raw>(objects).error() == json::errc::too_deep);
    CHECK(json::read<Me>(objects).error() == json::errc::too_deep);

    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    const std::size_t depth = json::limits{}.depth;
    CHECK(depth == 256);
    CHECK(json::read<json::raw>(nested(depth)));
    CHECK(json::read<json::raw>(nested(depth + 1)).error() == json::errc::too_deep);
    for (const std::string_view number : {"0.5", "1.5", "-0.5", "0e1", "10E2"}) {
        const auto read = json::read<int>(number);
        CHECK_MESSAGE(read.error().message().find("a number with a fraction or an exponent") != std::string::npos, number);
    }
    struct inner { int value = 0; };
    struct outer { inner in; };
    CHECK(json::read<outer>(R"({"in":{"value":1}})", {.depth = 1}).error() == json::errc::too_deep);
    CHECK(json::read<outer>(R"({"in":"no object"})", {.depth = 1}).error() == json::errc::type_mismatch);
    CHECK(json::read<json::raw>("1", {.depth = 0}));
    CHECK(json::read<json::raw>("[]", {.depth = 0}).error() == json::errc::too_deep);
    CHECK(json::read<json::raw>(nested(json::limits::greatest_depth), {.depth = 1'000'000}));
    CHECK(json::read<json::raw>(nested(json::limits::greatest_depth + 1), {.depth = 1'000'000}).error() == json::errc::too_deep);
    // Depth is that of the text at one place, not the number of objects.
    std::string siblings = "[";
    for (int i = 0; i < 5000; ++i) siblings += "[{}],";
    CHECK(json::read<json::raw>(siblings + "0]", {.depth = 3}));

    CHECK(json::read<json::raw>("[1,2]", {.size = 5}));
    CHECK(json::read<json::raw>("[1,2]", {.size = 4}).error() == json::errc::too_large);
    CHECK(json::raw::parse("[1,2]", {.size = 4}).error() == json::errc::too_large);
}

TEST_CASE("read: depth of every kind of type that nests, at the limit and one beyond") {
    struct List {
        std::vector<List> items;
    };
    struct Map {
        std::map<std::string, Map> items;
    };
    struct Chain {
        std::unique_ptr<Chain> next;
    };
    struct Arrays {
        std::array<std::optional<std::vector<Arrays>>, 1> items;
    };
    struct Tree;
    using Node = std::variant<short_user, Tree>;
    struct Tree {
        std::vector<Node> nodes;
    };
    struct row {
        std::string_view name, opening, innermost, closing;
        std::size_t levels; ///< that one opening adds
        filed::result<void> (*read)(std::string_view text, const json::limits& bounds);
    };
    const auto as = []<class T>(T) -> filed::result<void> (*)(std::string_view, const json::limits&) {
        return [](std::string_view text, const json::limits& bounds) -> filed::result<void> {
            const exact_padding padded{text};
            const filed::result<typename T::type> value = json::read_padded<typename T::type>(padded.data(), padded.size(), bounds);
            if (!value) return value.error();
            return {};
        };
    };
    const row rows[] = {
        {"vectors", R"({"items":[)", "", "]}", 2, as(std::type_identity<List>{})},
        {"maps", R"({"items":{"k":)", R"({"items":{}})", "}}", 2, as(std::type_identity<Map>{})},
        {"pointers", R"({"next":)", "null", "}", 1, as(std::type_identity<Chain>{})},
        {"arrays", R"({"items":[[)", R"({"items":[null]})", "]]}", 3, as(std::type_identity<Arrays>{})},
        {"variants", R"({"__typename":"Tree","nodes":[)", "", "]}", 2, as(std::type_identity<Node>{})},
        {"variants, the name last", R"({"nodes":[)", "", R"(],"__typename":"Tree"})", 2, as(std::type_identity<Node>{})},
        {"skipped arrays", "[", "", "]", 1, as(std::type_identity<json::raw>{})},
        {"skipped objects", R"({"":)", "0", "}", 1, as(std::type_identity<json::raw>{})},
    };
    for (const row& kind : rows) {
        CAPTURE(kind.name);
        const auto innermost_levels = static_cast<std::size_t>(
            std::count_if(kind.innermost.begin(), kind.innermost.end(), [](char byte) { return byte == '{' || byte == '['; }));
        for (const std::size_t times : {1u, 2u, 9u, 80u}) {
            std::string text;
            for (std::size_t i = 0; i < times; ++i)
                text += kind.opening;
            text += kind.innermost;
            for (std::size_t i = 0; i < times; ++i)
                text += kind.closing;
            const std::size_t levels = times * kind.levels + innermost_levels;
            CHECK(kind.read(text, {.depth = levels}));
            const filed::result<void> too_deep = kind.read(text, {.depth = levels - 1});
            CHECK(too_deep.error() == json::errc::too_deep);
            if (!too_deep) CHECK(too_deep.error().detail<json::error_detail>()->offset >= (times - 1) * kind.opening.size());
            CHECK(kind.read(text, {.depth = 0}).error() == json::errc::too_deep);
            CHECK(kind.read(text, {}));
        }
        // No text makes the reader recurse beyond the greatest depth, whatever limit is asked for.
        std::string endless;
        while (endless.size() < 100'000)
            endless += kind.opening;
        CHECK(kind.read(endless, {.depth = static_cast<std::size_t>(-1)}).error() == json::errc::too_deep);
        CHECK(kind.read(endless, {}).error() == json::errc::too_deep);
    }
}

TEST_CASE("read: size at the limit and one beyond, for every way of reading") {
    const std::string text = R"(["0123456789"])";
    filed::byte_buffer buffer;
    buffer.append(text);
    const exact_padding padded{text};
    for (const std::size_t size : {text.size() + 1, text.size(), text.size() - 1, std::size_t{0}}) {
        const json::limits bounds{.size = size};
        const bool fits = size >= text.size();
        CHECK(json::read<json::raw>(text, bounds).has_value() == fits);
        CHECK(json::read<std::vector<std::string>>(text, bounds).has_value() == fits);
        CHECK(json::read<json::raw>(buffer, bounds).has_value() == fits);
        CHECK(json::read_padded<json::raw>(padded.data(), padded.size(), bounds).has_value() == fits);
        CHECK(json::raw::parse(text, bounds).has_value() == fits);
        if (fits) continue;
        const filed::error error = json::read<json::raw>(text, bounds).error();
        CHECK(error == json::errc::too_large);
        CHECK(error.message().find("at most " + std::to_string(size) + " bytes (limits::size), found " + std::to_string(text.size())) !=
              std::string::npos);
    }
    CHECK(json::limits{}.size == 64u * 1024 * 1024);
}

TEST_CASE("read: depth of typed values") {
    struct chain {
        std::vector<chain> next;
    };
    const auto nested = [](std::size_t levels) {
        std::string text = "{\"next\":[]}";
        for (std::size_t i = 1; i < levels; ++i) text = "{\"next\":[" + text + "]}";
        return text;
    };
    CHECK(json::read<chain>(nested(128))); // an object and an array each
    CHECK(json::read<chain>(nested(129)).error() == json::errc::too_deep);
    CHECK(json::read<chain>(nested(5000)).error() == json::errc::too_deep);
}
