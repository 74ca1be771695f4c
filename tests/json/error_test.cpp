#include <filed/json/error.hpp>

#include "me_payload.hpp"

#include <filed/auth/secret_codec.hpp>
#include <filed/graphql/input.hpp>

#include <doctest/doctest.h>

#include <array>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace json = filed::json;
using namespace me_payload;

namespace {

struct assignee {
    std::string id;
};
struct client {
    std::string id;
    std::vector<assignee> assignees;
    std::optional<int> year;
};
struct page {
    std::vector<client> clients;
    std::map<std::string, assignee> by_key;
};
struct answer {
    page data;
};

/// The error of reading a text as `T`, and its detail.
template <class T>
struct failed_read {
    explicit failed_read(std::string_view text) {
        const filed::result<T> outcome = json::read<T>(text);
        REQUIRE(!outcome);
        error = outcome.error();
        REQUIRE(error.detail<json::error_detail>() != nullptr);
        detail = error.detail<json::error_detail>();
    }
    filed::error error;
    const json::error_detail* detail = nullptr;
};

} // namespace

TEST_CASE("error: the path through members, elements and maps") {
    const auto path = [](std::string_view text) { return failed_read<answer>{text}.detail->path(); };
    CHECK(path("[]") == "");
    CHECK(path(R"({"data":1})") == "data");
    CHECK(path(R"({"data":{"clients":[{"id":1}]}})") == "data.clients[0].id");
    CHECK(path(R"({"data":{"clients":[{"id":"1","assignees":[],"year":1},{"id":"2","assignees":[{"id":"a"},{"id":null}]}]}})") ==
          "data.clients[1].assignees[1].id");
    CHECK(path(R"({"data":{"clients":[],"by_key":{"first":{"id":"1"},"second":{"id":2}}}})") == "data.by_key{key #2}.id");
    CHECK(path(R"({"data":{"clients":[],"by_key":{},"unknown":{"deep":[tru]}}})") == "data.*");
    CHECK(path(R"({"data":{"clients":[]}})") == "data.by_key"); // the missing member
    CHECK(failed_read<Response>{R"({"data":{"me":{"__typename":"WorkspaceUser","id":"1","role":"admin","createdAt":"2026-06-14T09:31:20Z",)"
                                R"("user":{"id":"1","name":true}}}})"}.detail->path() == "data.me.user.name");
    CHECK(failed_read<Response>{R"({"data":{"me":{"__typename":"Robot"}}})"}.detail->path() == "data.me.__typename");
    CHECK(failed_read<std::vector<std::vector<int>>>{"[[1],[2,\"\"]]"}.detail->path() == "[1][1]");
    CHECK(failed_read<std::vector<assignee>>{R"([{"id":0}])"}.detail->path() == "[0].id");
}

TEST_CASE("error: the path through everything that holds values") {
    struct Leaf {
        int n = 0;
    };
    struct Other {
        int m = 0;
    };
    struct Branch {
        std::array<Leaf, 2> array;
        std::optional<std::vector<std::optional<Leaf>>> optional;
        std::unique_ptr<Branch> pointer;
        std::map<std::string, std::vector<std::variant<Leaf, Other>>> unions;
        filed::input<std::map<std::string, Leaf>> input;
    };
    struct row {
        std::string_view value, path;
    };
    constexpr row rows[] = {
        {R"({"array":[{"n":1},{"n":"x"}]})", "array[1].n"},
        {R"({"array":[{"n":1}]})", "array"},
        {R"({"array":[{"n":1},{"n":1},{"n":1}]})", "array[2]"},
        {R"({"array":[{"n":1},{}]})", "array[1].n"},
        {R"({"array":[{"n":1},{"n":2}],"optional":[null,{"n":1},{"n":[]}]})", "optional[2].n"},
        {R"({"array":[{"n":1},{"n":2}],"optional":[null,1]})", "optional[1]"},
        {R"({"array":[{"n":1},{"n":2}],"optional":[null},"unions":{}})", "optional"},
        {R"({"pointer":{"pointer":{"array":7}}})", "pointer.pointer.array"},
        {R"({"pointer":{"array":[{"n":1},{"n":2}]},"array":[]})", "pointer.unions"},
        {R"({"unions":{"k":[{"__typename":"Leaf","n":1},{"__typename":"Other","m":false}]}})", "unions{key #1}[1].m"},
        {R"({"unions":{"k":[{"n":1,"__typename":"Leaf"},{"m":{},"__typename":"Other"}]}})", "unions{key #1}[1].m"},
        {R"({"unions":{"k":[{"__typename":"Third"}]}})", "unions{key #1}[0].__typename"},
        {R"({"unions":{"k":[{"n":1}]}})", "unions{key #1}[0]"},
        {R"({"unions":{"k":[{"x":[1,}]}]}})", "unions{key #1}[0].*"},
        {R"({"unions":{"an e-mail address":[7]}})", "unions{key #1}[0]"},
        {R"({"input":{"a":{"n":1},"b":{"n":1.5}}})", "input{key #2}.n"},
        {R"({"unknown":{"deep":[nul]}})", "*"},
        {R"({"array":[{"n":1},{"n":2}],"unions":{})", ""},
    };
    for (const row& broken : rows) {
        CAPTURE(broken.value);
        CHECK(failed_read<Branch>{broken.value}.detail->path() == broken.path);
        const std::string inside = R"([{"branches":[)" + std::string{broken.value} + "]}]";
        struct Around {
            std::vector<Branch> branches;
        };
        if (!broken.path.empty())
            CHECK(failed_read<std::vector<Around>>{inside}.detail->path() == "[0].branches[0]." + std::string{broken.path});
    }
}

TEST_CASE("error: line and column behind every kind of line and character") {
    struct row {
        std::string_view before;
        std::size_t line, column;
    };
    constexpr row rows[] = {
        {"", 1, 1},
        {"[", 1, 2},
        {"[\n", 2, 1},
        {"[\n\n \t", 3, 3},
        {"[\r\n", 2, 1},
        {"[\r", 1, 3},
        {"[\"\xC3\xA9\",", 1, 6},
        {"[\"\xE6\xBC\xA2\xF0\x9F\x98\x80\",\n\"\xC3\xA9\",", 2, 5},
        {"[\"\\n\",", 1, 7},
    };
    for (const auto& [before, line, column] : rows) {
        const std::string text = std::string{before} + "!";
        const failed_read<json::raw> failed{text};
        CAPTURE(text);
        CHECK(failed.detail->offset == before.size());
        CHECK(failed.detail->line == line);
        CHECK(failed.detail->column == column);
    }
}

TEST_CASE("error: keys of a map are numbered, never shown") {
    const auto path = [](std::string_view keys) { return failed_read<std::map<std::string, std::vector<int>>>{keys}.detail->path(); };
    CHECK(path(R"({"canary":null})") == "{key #1}");
    CHECK(path(R"({"a":[],"canary":[1,2,"x"]})") == "{key #2}[2]");
    CHECK(path(R"({"a":[],"a":[],"a":[],"jane@example-firm.com":[{}]})") == "{key #4}[0]"); // as they stand in the text
    CHECK(path("{\"a\":[],\n\"a\\u0000b\" : [tru]}") == "{key #2}[0]");
    CHECK(failed_read<std::vector<std::map<std::string, std::map<std::string, int>>>>{R"([{},{"a":{},"b":{"c":[]}}])"}.detail->path() ==
          "[1]{key #2}{key #1}");

    // When writing, in the order of the map.
    const std::map<std::string, double> written{{"a", 1}, {"canary", std::numeric_limits<double>::infinity()}};
    CHECK(json::write(written).error().place() == "{key #2}");
    CHECK(json::write(std::map<std::string, int>{{"a", 1}, {"b", 2}, {"canary\xFF", 3}}).error().place() == "{key #3}");
    const std::map<std::string, filed::input<double>> some{{"a", {}}, {"canary", std::numeric_limits<double>::quiet_NaN()}};
    CHECK(json::write(some).error().place() == "{key #2}"); // counted although the first is not written
}

TEST_CASE("error: byte, line and column") {
    const failed_read<assignee> first{R"({"id":1})"};
    CHECK(first.detail->offset == 6);
    CHECK(first.detail->line == 1);
    CHECK(first.detail->column == 7);

    const failed_read<assignee> later{"{\n  \"x\": \"\xC3\xA9\xE6\xBC\xA2\",\r\n  \"id\": 1}"};
    CHECK(later.detail->offset == 27);
    CHECK(later.detail->line == 3);
    CHECK(later.detail->column == 9);

    const failed_read<assignee> in_line{"{\"x\":\"\xC3\xA9\xF0\x9F\x98\x80\",\"id\":1}"};
    CHECK(in_line.detail->offset == 19);
    CHECK(in_line.detail->column == 16); // two characters of six bytes

    const failed_read<assignee> end{"{\"id\":\"1\"\n"};
    CHECK(end.error == json::errc::unexpected_end);
    CHECK(end.detail->offset == 10);
    CHECK(end.detail->line == 2);
    CHECK(end.detail->column == 1);

    CHECK(failed_read<assignee>{"{\"id\":\"abc\xFFz\"}"}.detail->offset == 10);                     // the byte itself
    CHECK(failed_read<assignee>{"{\"id\":\"0123456789012345678901234567890\\q\"}"}.detail->offset == 38); // the escape itself
    CHECK(failed_read<assignee>{"{\"id\":\"ab\\n\x02\"}"}.detail->offset == 11);
    CHECK(failed_read<assignee>{"{\"id\":\"1\"} !"}.detail->offset == 11);
}

TEST_CASE("error: expected and found") {
    const auto found = [](std::string_view value) {
        const failed_read<assignee> failed{"{\"id\":" + std::string{value} + "}"};
        CHECK(failed.detail->expected == "a string");
        return failed.detail->found;
    };
    CHECK(found("null") == "null");
    CHECK(found("true") == "a boolean");
    CHECK(found("-1.5e3") == "a number");
    CHECK(found("{}") == "an object");
    CHECK(found("[]") == "an array");
    CHECK(found("-") == "an invalid number");
    CHECK(found("nil") == "an invalid literal");
    CHECK(found("}") == "'}'");
    CHECK(found("\x01") == "an unexpected byte");
    CHECK(failed_read<assignee>{"{\"id\":"}.detail->found == "the end of the text");

    const failed_read<Response> missing{R"({"data":{"me":{"__typename":"User","name":"n"}}})"};
    CHECK(missing.error == json::errc::missing_member);
    CHECK(missing.detail->expected == "member id, email, workspaces");
    CHECK(missing.detail->path() == "data.me.id");

    const failed_read<Response> unknown{R"({"data":{"me":{"__typename":"Robot"}}})"};
    CHECK(unknown.detail->expected == "type User or WorkspaceUser");
    CHECK(unknown.detail->found == "another type");
    CHECK(unknown.detail->offset == 28);
    CHECK(unknown.detail->type_name == "Robot"); // for the program, which may know more
    CHECK(unknown.error.message().find("Robot") == std::string::npos);
    CHECK(failed_read<Me>{R"({"__typename":"<script>"})"}.detail->type_name.empty());
    CHECK(failed_read<Me>{"{\"__typename\":\"" + std::string(64, 'R') + "\"}"}.detail->type_name == std::string(64, 'R'));
    CHECK(failed_read<Me>{"{\"__typename\":\"" + std::string(65, 'R') + "\"}"}.detail->type_name.empty());
}

TEST_CASE("error: the whole text for a person") {
    const failed_read<Response> failed{R"({"data":{"me":{"__typename":"User","id":null}}})"};
    CHECK(failed.error.message() == "filed.json.type_mismatch: a JSON value has another type than the C++ type [data.me.id]: expected a string, "
                                    "found null at line 1, column 41 (byte 40); compare the C++ type with the answer's schema");
    CHECK(failed.error.name() == "filed.json.type_mismatch");
    CHECK(failed.error.place() == "data.me.id");
    CHECK(failed.error.code() == filed::condition::decoding);
    CHECK(json::read<Response>("{").error().code() == filed::condition::protocol);
}

TEST_CASE("error: no text of the answer in the error's text") {
    const std::string secret = "s3cr3t-value";
    for (const std::string& text : {R"({"id":[")" + secret + R"("]})", R"({"id":")" + secret + "\x01\"}", R"({"id":")" + secret + "\xFF\"}",
                                    R"({"id":")" + secret + R"(\q"})", R"({"id":")" + secret, R"({")" + secret + R"(":x})", R"({"id":"1"}")" + secret,
                                    R"({"id":{")" + secret + R"(":1}})"}) {
        const filed::result<assignee> outcome = json::read<assignee>(text);
        REQUIRE(!outcome);
        CHECK(outcome.error().message().find("s3cr3t") == std::string::npos);
    }
    enum class color { red, green };
    CHECK(json::read<color>("\"" + secret + "\"").error().message().find("s3cr3t") == std::string::npos);
    CHECK(json::read<filed::Date>("\"" + secret + "\"").error().message().find("s3cr3t") == std::string::npos);
}

namespace {

/// All words of an error that people or logs may see.
template <class T>
void check_tells_nothing(std::string_view text, const json::limits& bounds = {}) {
    const filed::result<T> outcome = json::read<T>(text, bounds);
    CAPTURE(text);
    REQUIRE(!outcome);
    const auto* const detail = outcome.error().template detail<json::error_detail>();
    REQUIRE(detail != nullptr);
    for (const std::string& words :
         {outcome.error().message(), detail->place, detail->context, detail->expected, detail->found, detail->excerpt})
        CHECK(words.find("canary") == std::string::npos);
}

struct key_card {
    static constexpr bool is_secret = true;
    int number = 0;
    std::string pin;
};
struct account {
    int number = 0;
    filed::secret token;
};
struct Leaf {
    int n = 0;
};

} // namespace

TEST_CASE("error: nothing that the peer named is in the error's text, wherever it stands") {
    struct Branch {
        std::map<std::string, Leaf> map;
        std::optional<std::unordered_map<std::string, std::vector<Leaf>>> hashed;
        std::optional<std::vector<std::variant<Leaf, User>>> unions;
    };
    for (const std::string_view key : {"canary", "canary 1", "\\u0063anary", "c\\u0061nary@example-firm.com"}) {
        const std::string name{key};
        for (const std::string& value : {R"("map":{")" + name + R"(":1})", R"("map":{"a":{"n":1},")" + name + R"(":{"n":"canary"}})",
                                         R"("map":{")" + name + R"(":{}})", R"("map":{")" + name + R"(" 1})",
                                         R"("map":{},"hashed":{")" + name + R"(":[{"n":1},{")" + name + R"(":1}]})",
                                         R"("map":{},")" + name + R"(":[tru])", R"("map":{},")" + name + R"(":{")" + name + R"(":"\q"})",
                                         R"("map":{},"unions":[{"__typename":")" + name + R"("}])",
                                         R"("map":{},"unions":[{"n":1,")" + name + R"(":1,"__typename":")" + name + R"("}])",
                                         R"("map":{},"unions":[{")" + name + R"(":nul,"__typename":"Leaf"}])"}) {
            check_tells_nothing<Branch>("{" + value + "}");
            check_tells_nothing<std::vector<Branch>>("[\n{" + value + "}]");
            check_tells_nothing<std::map<std::string, Branch>>("{\"" + name + "\":{" + value + "}}");
        }
    }
}

TEST_CASE("error: of a text with secrets there is no excerpt, and no name that came with it") {
    const json::limits talkative{.excerpt = 1000};
    check_tells_nothing<key_card>(R"({"number":"canary","pin":"canary"})", talkative); // an error before the secret as well
    check_tells_nothing<std::vector<key_card>>(R"([{"number":1,"pin":"canary"},7])", talkative);
    check_tells_nothing<std::variant<key_card, User>>(R"({"__typename":"key_card","number":"canary"})", talkative);
    check_tells_nothing<account>(R"({"number":1,"token":"canary)", talkative);
    check_tells_nothing<account>(R"({"number":1,"token":"canary"}canary)", talkative);
    check_tells_nothing<account>(R"({"token":["canary"]})", talkative);
    struct both {
        account first;
        std::variant<User, Leaf> second;
    };
    const filed::error later =
        json::read<both>(R"({"first":{"number":1,"token":"t"},"second":{"__typename":"canary"}})", talkative).error();
    CHECK(later == json::errc::unknown_type_name);
    CHECK(later.detail<json::error_detail>()->type_name.empty());
    CHECK(later.detail<json::error_detail>()->excerpt.empty());
    // Where nothing is secret, it is as the limits say.
    const filed::error shown = json::read<Leaf>(R"({"n":"canary"})", talkative).error();
    CHECK(shown.message().find("canary") != std::string::npos);
}

TEST_CASE("error: an excerpt of the text only when it is asked for, and no longer") {
    const std::string text = R"({"id":"0123456789","name":null,"email":"jane@example-firm.com"})";
    struct named {
        std::string id, name, email;
    };
    const auto excerpt = [&text](std::size_t most) {
        const filed::error error = json::read<named>(text, {.excerpt = most}).error();
        const auto* detail = error.detail<json::error_detail>();
        REQUIRE(detail != nullptr);
        CHECK(detail->offset == 26);
        CHECK((error.message().find(detail->excerpt) != std::string::npos));
        return detail->excerpt;
    };
    CHECK(excerpt(0).empty());
    CHECK(json::read<named>(text).error().detail<json::error_detail>()->excerpt.empty());
    CHECK(json::read<named>(text).error().message().find("null,") == std::string::npos);
    CHECK(excerpt(1) == "n");
    CHECK(excerpt(8) == "me\":null");
    CHECK(excerpt(1000) == text);
    for (std::size_t most = 1; most < 80; ++most) {
        CHECK(excerpt(most).size() <= most);
        CHECK(text.find(excerpt(most)) != std::string::npos);
    }

    // Whole characters, nothing that a terminal would obey, wherever it is cut.
    for (const std::string_view content : {"\xC3\xA9\xE6\xBC\xA2\xF0\x9F\x98\x80\xC3\xA9\xE6\xBC\xA2", "a\tb\x1B[31mc\x7F", "ab\xFF\xC3(\xE6\xBC\x80\x80"}) {
        for (const std::string& broken :
             {"[\"" + std::string{content} + "\",!", "!" + std::string{content}, "[1,\"" + std::string{content}}) {
            for (std::size_t most = 1; most < 40; ++most) {
                const filed::error error = json::read<json::raw>(broken, {.excerpt = most}).error();
                const std::string& shown = error.detail<json::error_detail>()->excerpt;
                CHECK(shown.size() <= most);
                CHECK(json::utf8::find_invalid(shown.data(), shown.size()) == nullptr);
                CHECK(shown.find_first_of("\t\n\x1B\x7F") == std::string::npos);
            }
        }
    }
}

TEST_CASE("error: every code has a name, a text and the category") {
    for (int value = 1; value <= static_cast<int>(json::errc::no_alternative); ++value) {
        const filed::error_entry& entry = json::category().entry(value);
        CHECK(entry.value == value);
        CHECK(!entry.name.empty());
        CHECK(!entry.text.empty());
    }
    CHECK(json::category().entry(static_cast<int>(json::errc::no_alternative) + 1).name == "unknown");
    CHECK(std::string{json::category().name()} == "filed.json");
}
