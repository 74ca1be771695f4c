// What is made of texts that are JSON but not quite what the type expects, and of texts that are not quite JSON: first the answer
// to `me` as a union, then null, missing, repeated, unknown and escaped members for every kind of type.

#include "check_jane.hpp"
#include "exact_padding.hpp"
#include "me_payload.hpp"

#include <filed/graphql/date.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/graphql/open_enum.hpp>
#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace json = filed::json;
using namespace me_payload;

namespace {

using texts = std::vector<std::string>;

const std::string type_name = R"("__typename":"WorkspaceUser")";
/// The members of the documented answer's `me`, the type's name left out.
const texts members = {
    R"("id":"019f0fb6-37b1-7800-b7bc-0d11288504b1")",
    R"("role":"admin")",
    R"("createdAt":"2026-06-14T09:31:20.000Z")",
    R"("user":{"id":"019f0fb6-26e9-74b7-a842-cb43a2a41682","name":"Jane Preparer","email":"jane@example-firm.com"})",
    R"("workspace":{"id":"019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1","name":"Example Tax Firm"})",
};

std::string object_of(const texts& parts) {
    std::string object{'{'};
    for (std::size_t i = 0; i < parts.size(); ++i)
        object.append(i == 0 ? "" : ",").append(parts[i]);
    return object + '}';
}
std::string answer(const texts& parts) { return "{\"data\":{\"me\":" + object_of(parts) + "}}"; }

texts with(texts parts, std::size_t place, std::string part) {
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(place), std::move(part));
    return parts;
}
texts without(texts parts, std::size_t place) {
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(place));
    return parts;
}
texts replaced(texts parts, std::string_view from, std::string_view to) {
    bool is_found = false;
    for (std::string& part : parts) {
        const std::size_t at = part.find(from);
        if (at == std::string::npos) continue;
        part.replace(at, from.size(), to);
        is_found = true;
    }
    REQUIRE(is_found);
    return parts;
}

/// The name may stand anywhere: each change of the members is tried with it at every place.
void for_each_place(const texts& parts, const std::function<void(const std::string&)>& check) {
    for (std::size_t place = 0; place <= parts.size(); ++place)
        check(answer(with(parts, place, type_name)));
}
void check_accepted(const texts& parts) {
    for_each_place(parts, [](const std::string& text) {
        CAPTURE(text);
        check_jane(json::read<Response>(text));
    });
}
/// A value that is no JSON and stands before the type's name is refused while it is skipped, when no member has a name yet.
bool is_path(std::string_view place, std::string_view path, const filed::error& error) {
    if (place == path) return true;
    return error.code() == filed::condition::protocol && path.starts_with("data.me.") && place == "data.me.*";
}
void check_refused(const texts& parts, std::error_code code, std::string_view path) {
    for_each_place(parts, [&](const std::string& text) {
        CAPTURE(text);
        const filed::error error = json::read<Response>(text).error();
        CHECK(error.code() == code);
        CAPTURE(path);
        CAPTURE(error.place());
        CHECK(is_path(error.place(), path, error));
    });
}

} // namespace

TEST_CASE("policy: the inputs on which libraries differ, one by one") {
    struct input {
        std::string_view name;
        std::string text;
        std::error_code refused_with; ///< none: accepted, with all that is in it
    };
    const texts typed = with(members, 0, type_name);
    const std::string first = answer(typed), last = answer(with(members, members.size(), type_name));
    const auto in_name = [&typed](std::string_view more) {
        return answer(replaced(typed, "Jane Preparer", "Jane Preparer" + std::string{more}));
    };
    const input inputs[] = {
        {"tag first", first, {}},
        {"tag last", last, {}},
        {"tag absent", answer(members), json::errc::missing_type_name},
        {"tag unknown", answer(with(members, 0, R"("__typename":"Robot")")), json::errc::unknown_type_name},
        {"unknown key with nested value", answer(with(typed, 2, R"("x":{"id":"9","user":[{"name":[{}]},null]})")), {}},
        {"required key missing", answer(without(typed, 4)), json::errc::missing_member},
        {"duplicate key", answer(with(typed, 1, R"("role":"another")")), {}},
        {"null for a string", answer(replaced(typed, "\"Jane Preparer\"", "null")), json::errc::type_mismatch},
        {"number for a string", answer(replaced(typed, "\"Jane Preparer\"", "1")), json::errc::type_mismatch},
        {"trailing data", first + "{}", json::errc::trailing_data},
        {"trailing comma", answer(with(typed, typed.size(), "")), json::errc::syntax_error},
        {"invalid UTF-8", in_name("\xC3("), json::errc::invalid_utf8},
        {"raw control char", in_name("\x1F"), json::errc::control_character},
        {"lone surrogate escape", in_name("\\ud83d"), json::errc::lone_surrogate},
        {"key written with an escape", answer(replaced(typed, "\"role\"", "\"r\\u006fle\"")), {}},
        {"truncated", first.substr(0, first.size() - 2), json::errc::unexpected_end},
        {"malformed text inside an unknown value", answer(with(typed, 2, R"("x":{"y":[1,}]})")), json::errc::syntax_error},
    };
    CHECK(std::size(inputs) == 17);
    for (const input& each : inputs) {
        CAPTURE(each.name);
        const filed::result<Response> response = json::read<Response>(each.text);
        if (!each.refused_with) check_jane(response);
        else CHECK(response.error().code() == each.refused_with);
    }
}

TEST_CASE("policy: 1, 2: the type's name first, last and anywhere between, the members in any order") {
    check_accepted(members);
    texts order = members;
    std::sort(order.begin(), order.end());
    do {
        check_jane(json::read<Response>(answer(with(order, 0, type_name))));
        check_jane(json::read<Response>(answer(with(order, order.size(), type_name))));
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("policy: 3: no type's name") {
    const filed::error error = json::read<Response>(answer(members)).error();
    CHECK(error == json::errc::missing_type_name);
    CHECK(error.place() == "data.me");
    // A `__typename` further down is another object's.
    CHECK(json::read<Response>(answer(replaced(members, "\"user\":{", "\"user\":{\"__typename\":\"User\","))).error() ==
          json::errc::missing_type_name);
}

TEST_CASE("policy: 4: an unknown type's name is a typed error that names it") {
    for (std::size_t place = 0; place <= members.size(); ++place) {
        const filed::error error = json::read<Response>(answer(with(members, place, R"("__typename":"Robot")"))).error();
        CHECK(error == json::errc::unknown_type_name);
        CHECK(error.place() == "data.me.__typename");
        CHECK(error.detail<json::error_detail>()->type_name == "Robot");
        CHECK(error.detail<json::error_detail>()->found == "another type");
        CHECK(error.detail<json::error_detail>()->expected == "type User or WorkspaceUser");
    }
}

TEST_CASE("policy: 5: unknown members with values of every kind") {
    for (const std::string value : {"null", "true", "-1.5e10", R"("\"}{")", "[]", "{}", R"([{"id":"9"},[{"name":[]}]])",
                                    R"({"__typename":"User","id":{"id":1}})"})
        for (std::size_t place = 0; place <= members.size(); ++place)
            check_accepted(with(members, place, "\"x\":" + value));
    // Inside the objects inside, and unknown to the outer object though known to an inner one.
    check_accepted(replaced(members, "\"name\":\"Jane", R"("x":{"name":"no"},"name":"Jane)"));
    check_accepted(with(members, 2, R"("name":"no","email":"no")"));
}

TEST_CASE("policy: 6: a required member is missing") {
    const std::string_view paths[] = {"data.me.id", "data.me.role", "data.me.createdAt", "data.me.user", "data.me.workspace"};
    for (std::size_t place = 0; place < members.size(); ++place)
        check_refused(without(members, place), json::errc::missing_member, paths[place]);
    check_refused(replaced(members, R"("name":"Jane Preparer",)", ""), json::errc::missing_member, "data.me.user.name");
    check_refused(replaced(members, R"(,"email":"jane@example-firm.com")", ""), json::errc::missing_member, "data.me.user.email");
    check_refused({}, json::errc::missing_member, "data.me.id");
    CHECK(json::read<Response>("{}").error().place() == "data");
    CHECK(json::read<Response>(R"({"data":{}})").error().place() == "data.me");
}

TEST_CASE("policy: 7: of equal members the last counts") {
    for (std::size_t place = 0; place <= members.size() - 1; ++place) {
        check_accepted(with(members, 0, R"("role":"l1")"));
        check_accepted(with(members, place, R"("workspace":{"id":"0","name":"no"})"));
    }
    check_accepted(with(members, 0, R"("user":{"id":"0","name":"no","email":"no"})"));
    check_accepted(replaced(members, "\"name\":\"Jane", R"("name":"no","name":"Jane)"));
    // The last counts whole: the first `user` lends no member to the second.
    check_refused(with(members, 5, R"("user":{"id":"1","name":"n"})"), json::errc::missing_member, "data.me.user.email");
    // Of equal type's names the first counts.
    CHECK(json::read<Me>(R"({"__typename":"User","id":"1","name":"n","email":"e","workspaces":[],"__typename":"Robot"})")
              .has_value());
}

TEST_CASE("policy: 8, 9: null, a number and other kinds for a string") {
    for (const std::string_view value : {"null", "1", "-0.5", "true", "[]", "{}", R"(["a"])"}) {
        check_refused(replaced(members, "\"Jane Preparer\"", value), json::errc::type_mismatch, "data.me.user.name");
        check_refused(replaced(members, "\"019f0fb6-37b1-7800-b7bc-0d11288504b1\"", value), json::errc::type_mismatch,
                      "data.me.id");
        check_refused(replaced(members, "\"admin\"", value), json::errc::type_mismatch, "data.me.role");
        check_refused(replaced(members, "\"2026-06-14T09:31:20.000Z\"", value), json::errc::type_mismatch, "data.me.createdAt");
    }
    for (const std::string_view value : {"null", "1", "[]", "\"\""})
        check_refused(with(without(members, 3), 3, "\"user\":" + std::string{value}), json::errc::type_mismatch, "data.me.user");
    CHECK(json::read<Response>(R"({"data":{"me":null}})").error().place() == "data.me");
}

TEST_CASE("policy: 10: anything behind the value") {
    for_each_place(members, [](const std::string& text) {
        check_jane(json::read<Response>(text + " \r\n\t"));
        for (const std::string_view more : {"x", "{}", ",", "}", "]", "null", "//", "\"", "\x01", "\xEF\xBB\xBF"}) {
            const filed::error error = json::read<Response>(text + std::string{more}).error();
            CHECK(error == json::errc::trailing_data);
            CHECK(error.detail<json::error_detail>()->offset == text.size());
        }
        CHECK(json::read<Response>(text + std::string(1, '\0')).error() == json::errc::trailing_data);
    });
}

TEST_CASE("policy: 11: a comma too much or too few, at every place") {
    for (std::size_t place = 0; place <= members.size(); ++place)
        check_refused(with(members, place, ""), json::errc::syntax_error, "data.me");
    for_each_place(members, [](const std::string& text) {
        for (std::size_t at = text.find("\",\""); at != std::string::npos; at = text.find("\",\"", at + 1)) {
            std::string less = text;
            CHECK(json::read<Response>(less.erase(at + 1, 1)).error() == json::errc::syntax_error);
        }
    });
    check_refused(replaced(members, "firm.com\"}", "firm.com\",}"), json::errc::syntax_error, "data.me.user");
}

TEST_CASE("policy: 12 to 14: broken strings, read, as keys and skipped") {
    struct fault {
        std::string_view text;
        std::error_code code;
    };
    const fault faults[] = {
        {"\xFF", json::errc::invalid_utf8},         {"\xC0\xAF", json::errc::invalid_utf8},
        {"\xED\xA0\x80", json::errc::invalid_utf8}, {"caf\xE9 au lait", json::errc::invalid_utf8},
        {"\n", json::errc::control_character},      {"a\tb", json::errc::control_character},
        {"\x1F", json::errc::control_character},    {"\\ud83d", json::errc::lone_surrogate},
        {"\\ude00x", json::errc::lone_surrogate},   {"\\ud83d\\ud83d", json::errc::lone_surrogate},
        {"\\x", json::errc::invalid_escape},        {"\\u12", json::errc::invalid_escape},
    };
    for (const auto& [text, code] : faults) {
        const std::string broken{text};
        check_refused(replaced(members, "Jane", broken), code, "data.me.user.name");
        check_refused(replaced(members, "019f0fb6-37b1", broken), code, "data.me.id");
        check_refused(replaced(members, "admin", broken), code, "data.me.role");
        check_refused(replaced(members, "2026-06", broken), code, "data.me.createdAt");
        check_refused(with(members, 1, "\"x\":\"" + broken + '"'), code, "data.me.*");
        check_refused(with(members, 5, "\"x\":[{\"y\":[\"" + broken + "\"]}]"), code, "data.me.*");
        check_refused(with(members, 2, "\"x\":{\"" + broken + "\":1}"), code, "data.me.*");
        for (const std::string& whole : {answer(with(members, 0, '"' + broken + "\":1," + type_name)),
                                         answer(with(members, 5, type_name + ",\"" + broken + "\":1"))})
            CHECK(json::read<Response>(whole).error().code() == code);
        CHECK(json::read<Me>("{\"__typename\":\"" + broken + "\"}").error().code() == code);
    }
}

TEST_CASE("policy: 15: keys and names written with escapes") {
    const auto escaped = [](std::string text) { // the second letter of the first key
        constexpr std::string_view digits = "0123456789abcdef";
        const auto letter = static_cast<unsigned char>(text[2]);
        return text.replace(2, 1, std::string{"\\u00"} + digits[letter >> 4] + digits[letter & 0xF]);
    };
    for (std::size_t place = 0; place < members.size(); ++place) {
        texts parts = members;
        parts[place] = escaped(parts[place]);
        check_accepted(parts);
    }
    check_accepted(replaced(members, "\"email\":", R"("\u0065m\u0061\u0069l":)"));
    for (std::size_t place = 0; place <= members.size(); ++place) {
        check_jane(json::read<Response>(answer(with(members, place, escaped(type_name)))));
        check_jane(json::read<Response>(answer(with(members, place, R"("__typename":"Workspace\u0055ser")"))));
    }
    // An escape that makes another key of it.
    check_refused(replaced(members, "\"role\":", R"("role\u0000":)"), json::errc::missing_member, "data.me.role");
}

TEST_CASE("policy: 16: cut at every byte") {
    for_each_place(members, [](const std::string& text) {
        for (std::size_t size = 0; size < text.size(); ++size) {
            const filed::result<Response> response = json::read<Response>(text.substr(0, size));
            CHECK(response.error() == json::errc::unexpected_end);
        }
    });
}

TEST_CASE("policy: 17: what is skipped must be JSON as well") {
    for (const std::string value :
         {"tru", "nul",       "01",      "+1",       "1.",    ".5",         "1e",   "-",         "[1,]",
          "[,]", "[1 2]",     "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "'a'",  "undefined", "NaN",
          "[1}", "{\"a\":1]", "\"\\q\"", "[[[[]]]",  "/**/1", "1//",        "\x7F", "",          "[\"a]"}) {
        for (std::size_t place = 0; place <= members.size(); ++place) {
            for_each_place(with(members, place, "\"x\":" + value), [](const std::string& text) {
                CAPTURE(text);
                CHECK(!json::read<Response>(text));
            });
        }
    }
}

namespace {

enum class Color { red, green };
struct Point {
    int x = 0;
    std::optional<int> y;
};
struct Circle {
    int radius = 0;
};
struct Square {
    int side = 0;
};
class Described {
    friend struct filed::reflect::description<Described>;
    int value_ = 0;
};
struct Flags {
    unsigned bits = 0;
};

/// The member under test stands between two others, so that both tiers of reading come upon it.
template <class T>
struct holder {
    int before = 0;
    T value{};
    int behind = 0;
};

/// A kind of type without the type: texts, and functions that read and write a `holder` of it.
struct kind {
    std::string_view name, good, other; ///< two values that differ in every part
    std::string_view json_type;         ///< of all good values: n, b, d (a number), s, a, o; * for any
    bool takes_null, may_be_absent;
    filed::result<std::string> (*rewrite)(
        std::string_view text); ///< read as a `holder`, from an allocation that ends with the padding, and written
};

template <class T>
constexpr kind make_kind(std::string_view name, std::string_view good, std::string_view other, std::string_view json_type,
                         bool takes_null = false) {
    return {name,
            good,
            other,
            json_type,
            takes_null,
            json::may_be_absent<T>(),
            [](std::string_view text) -> filed::result<std::string> {
                const exact_padding padded{text};
                const filed::result<holder<T>> value = json::read_padded<holder<T>>(padded.data(), padded.size());
                if (!value) return value.error();
                return json::write(*value);
            }};
}

} // namespace

template <>
struct filed::reflect::description<Described> {
    using members = filed::reflect::member_list<filed::reflect::named<"of-value", &Described::value_>>;
};
/// A program's codec of an absent member.
template <>
struct json::codec<Flags> {
    static constexpr bool may_be_absent = true;
    static bool absent(const Flags& flags) { return flags.bits == 0; }
    static const char* read(reader& in, const char* at, Flags& flags) { return codec<unsigned>::read(in, at, flags.bits); }
    static bool write(writer& out, const Flags& flags) { return codec<unsigned>::write(out, flags.bits); }
};

namespace {

constexpr kind kinds[] = {
    make_kind<bool>("bool", "true", "false", "b"),
    make_kind<std::int8_t>("int8", "-128", "127", "d"),
    make_kind<std::int64_t>("int64", "-9223372036854775808", "9223372036854775807", "d"),
    make_kind<std::uint64_t>("uint64", "18446744073709551615", "0", "d"),
    make_kind<float>("float", "0.5", "-1e+20", "d"),
    make_kind<double>("double", "0.1", "-1.7976931348623157e+308", "d"),
    make_kind<std::string>("string", R"("a\"b")", R"("a longer text, which needs memory of its own: é")", "s"),
    make_kind<filed::ID>("ID", R"("019f0fb6-37b1-7800-b7bc-0d11288504b1")",
                         R"("an identifier of more than forty bytes, on the heap")", "s"),
    make_kind<filed::Date>("Date", R"("2026-06-14T09:31:20.000Z")", R"("2026-06-14t09:31:20.5+05:30")", "s"),
    make_kind<Color>("enumeration", R"("red")", R"("green")", "s"),
    make_kind<filed::open_enum<Color>>("open enumeration", R"("red")", R"("mauve")", "s"),
    make_kind<std::optional<int>>("optional", "1", "null", "d", true),
    make_kind<std::optional<Point>>("optional object", R"({"x":1,"y":2})", R"({"x":3,"y":null})", "o", true),
    make_kind<std::unique_ptr<Point>>("pointer", R"({"x":1,"y":2})", "null", "o", true),
    make_kind<std::vector<int>>("vector", "[1,2,3]", "[4]", "a"),
    make_kind<std::vector<bool>>("vector of bool", "[true,false]", "[]", "a"),
    make_kind<std::vector<Point>>("vector of objects", R"([{"x":1,"y":2},{"x":3,"y":4}])", R"([{"x":5,"y":null}])", "a"),
    make_kind<std::array<Point, 1>>("array", R"([{"x":1,"y":2}])", R"([{"x":3,"y":null}])", "a"),
    make_kind<std::map<std::string, int>>("map", R"({"a":1,"b":2})", R"({"c":3})", "o"),
    make_kind<std::unordered_map<std::string, Point>>("unordered map", R"({"a":{"x":1,"y":2}})", R"({"a":{"x":3,"y":null}})", "o"),
    make_kind<Point>("object", R"({"x":1,"y":2})", R"({"x":3,"y":null})", "o"),
    make_kind<Described>("described class", R"({"of-value":1})", R"({"of-value":2})", "o"),
    make_kind<std::variant<Circle, Square>>("variant", R"({"__typename":"Circle","radius":1})",
                                            R"({"__typename":"Square","side":2})", "o"),
    make_kind<filed::one_of<Circle>>("open union", R"({"__typename":"Circle","radius":1})", R"({"__typename":"Square"})", "o"),
    make_kind<json::raw>("raw", R"({ "a" : [1, 2.50] })", "null", "*", true),
    make_kind<filed::input<int>>("input", "1", "null", "d", true),
    make_kind<filed::input<Point>>("input object", R"({"x":1,"y":2})", R"({"x":3,"y":null})", "o", true),
    make_kind<Flags>("a program's own", "1", "2", "d"),
};

std::string holder_text(std::string_view value) { return "{\"before\":1,\"value\":" + std::string{value} + ",\"behind\":2}"; }

/// The error of reading a holder as this kind; fails when there is none.
filed::error error_of(const kind& type, std::string_view text) {
    const filed::result<std::string> outcome = type.rewrite(text);
    if (outcome) FAIL_CHECK("accepted: " << text);
    return outcome ? filed::error{} : outcome.error();
}

template <class Function>
void for_each_kind(Function check) {
    for (const kind& type : kinds) {
        CAPTURE(type.name);
        check(type);
    }
}

} // namespace

TEST_CASE("policy: every kind comes back as it was") {
    for_each_kind([](const kind& type) {
        for (const std::string_view value : {type.good, type.other})
            CHECK(type.rewrite(holder_text(value)).value() == holder_text(value));
        CHECK(type.rewrite(" { \"behind\" : 2 , \"value\" : " + std::string{type.good} + " , \"before\" : 1 } ").value() ==
              holder_text(type.good));
    });
}

TEST_CASE("policy: null for every kind") {
    for_each_kind([](const kind& type) {
        if (type.takes_null) {
            CHECK(type.rewrite(holder_text("null")).value() == holder_text("null"));
            return;
        }
        const filed::error error = error_of(type, holder_text("null"));
        CHECK(error == json::errc::type_mismatch);
        CHECK(error.place() == "value");
        CHECK(error.detail<json::error_detail>()->offset == 20);
        CHECK(error.detail<json::error_detail>()->found == "null");
    });
}

TEST_CASE("policy: a missing member of every kind") {
    for_each_kind([](const kind& type) {
        for (const std::string_view text :
             {R"({"before":1,"behind":2})", R"({"behind":2,"before":1})", R"({ "before":1, "Value":3, "behind":2})"}) {
            const filed::result<std::string> outcome = type.rewrite(text);
            CHECK(outcome.has_value() == type.may_be_absent);
            if (outcome) continue;
            CHECK(outcome.error() == json::errc::missing_member);
            CHECK(outcome.error().place() == "value");
            CHECK(outcome.error().detail<json::error_detail>()->expected == "member value");
            CHECK(outcome.error().detail<json::error_detail>()->offset == text.size() - 1);
        }
    });
}

TEST_CASE("policy: a repeated member of every kind") {
    for_each_kind([](const kind& type) {
        for (const bool good_last : {true, false}) {
            const std::string first{good_last ? type.other : type.good}, last{good_last ? type.good : type.other};
            for (const std::string& text : {"{\"before\":1,\"value\":" + first + ",\"behind\":2,\"value\":" + last + "}",
                                            "{\"value\":" + first + ",\"value\":" + last + ",\"before\":1,\"behind\":2}",
                                            "{\"before\":1,\"value\":" + first + ",\"value\":" + last + ",\"behind\":2}",
                                            "{\"before\":1,\"value\":" + first + ",\"v\\u0061lue\":" + last + ",\"behind\":2}"}) {
                CAPTURE(text);
                CHECK(type.rewrite(text).value() == holder_text(last));
            }
        }
        // What comes first is checked though it does not count.
        CHECK(!type.rewrite("{\"before\":1,\"value\":\x01,\"value\":" + std::string{type.good} + ",\"behind\":2}"));
    });
}

TEST_CASE("policy: unknown members beside every kind, with values of that kind") {
    for_each_kind([](const kind& type) {
        const std::string value{type.good};
        for (const std::string& text : {"{\"x\":" + value + ",\"before\":1,\"value\":" + value + ",\"behind\":2}",
                                        "{\"before\":1,\"values\":" + value + ",\"value\":" + value + ",\"behind\":2}",
                                        "{\"before\":1,\"value\":" + value + ",\"valu\":" + value + ",\"behind\":2}",
                                        "{\"before\":1,\"value\":" + value + ",\"behind\":2,\"\":" + value + "}"}) {
            CAPTURE(text);
            CHECK(type.rewrite(text).value() == holder_text(value));
        }
    });
}

TEST_CASE("policy: values of other types for every kind") {
    constexpr std::pair<char, std::string_view> values[] = {{'b', "true"},  {'d', "1"},        {'d', "-0.25"},
                                                            {'s', "\"\""},  {'s', "\"text\""}, {'a', "[]"},
                                                            {'a', "[[1]]"}, {'o', "{}"},       {'o', "{\"a\":{}}"}};
    for_each_kind([&](const kind& type) {
        if (type.json_type == "*") return;
        for (const auto& [json_type, value] : values) {
            if (type.json_type.find(json_type) != std::string_view::npos) continue;
            for (const std::string& text :
                 {holder_text(value), "{\"behind\":2,\"before\":1,\"value\":" + std::string{value} + "}"}) {
                CAPTURE(text);
                const filed::error error = error_of(type, text);
                CHECK(error == json::errc::type_mismatch);
                CHECK(error.place() == "value");
                CHECK(error.detail<json::error_detail>()->offset == text.find("\"value\":") + 8);
            }
        }
    });
}

TEST_CASE("policy: every kind, cut at every byte and damaged at every byte") {
    for_each_kind([](const kind& type) {
        for (const std::string_view value : {type.good, type.other}) {
            const std::string text = holder_text(value);
            for (std::size_t size = 0; size < text.size(); ++size)
                CHECK(!type.rewrite(text.substr(0, size)));
            for (std::size_t place = 0; place < text.size(); ++place) {
                for (const char byte : {'\0', '\x01', '\xFF'}) {
                    std::string damaged = text;
                    damaged[place] = byte;
                    CHECK(!type.rewrite(damaged));
                }
            }
        }
    });
}
