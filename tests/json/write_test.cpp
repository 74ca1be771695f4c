#include <filed/json/write.hpp>

#include "me_payload.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace json = filed::json;
using namespace me_payload;

namespace {

struct item {
    std::string name;
    double weight = 0;
};
struct list {
    std::vector<item> items;
};

} // namespace

TEST_CASE("write: the documented answer, byte for byte") {
    const Response response = json::read<Response>(tag_first).value();
    CHECK(*json::write(response) == tag_first);
    CHECK(*json::write(json::read<Response>(tag_last).value()) == tag_first);
}

TEST_CASE("write: into a string that is used again") {
    const Response response = json::read<Response>(tag_first).value();
    std::string target;
    for (const std::size_t before : {0u, 1u, 100u, 335u, 336u, 337u, 5000u}) {
        for (const std::size_t reserved : {0u, 300u, 10'000u}) {
            target = std::string(before, '#');
            target.reserve(reserved);
            REQUIRE(json::write_to(target, response));
            CHECK(target == tag_first);
            REQUIRE(json::write_to(target, 7));
            CHECK(target == "7");

            target = std::string(before, '#');
            REQUIRE(json::append_to(target, response));
            CHECK(target == std::string(before, '#') + std::string{tag_first});
        }
    }
    const std::size_t capacity = target.capacity();
    REQUIRE(json::write_to(target, response));
    CHECK(target.capacity() == capacity);
}

TEST_CASE("write: texts of every size around the sizes at which memory grows") {
    std::string target;
    for (std::size_t size = 0; size < 1500; size += 1 + size / 100) {
        const std::string text(size, 'x');
        REQUIRE(json::write_to(target, text));
        CHECK(target == '"' + text + '"');
        const std::vector<std::string> many(3, text);
        CHECK(*json::write(many) == "[\"" + text + "\",\"" + text + "\",\"" + text + "\"]");
        std::string fresh;
        REQUIRE(json::append_to(fresh, text));
        CHECK(fresh == '"' + text + '"');
    }
}

TEST_CASE("write: errors name the member and leave no half text") {
    list value{{{"a", 1}, {"b", 2}, {"c", std::numeric_limits<double>::infinity()}}};
    std::string target = "kept";
    const filed::result<void> written = json::append_to(target, value);
    REQUIRE(!written);
    CHECK(target == "kept");
    CHECK(written.error() == json::errc::not_finite);
    CHECK(written.error().place() == "items[2].weight");
    CHECK(written.error().code() == filed::condition::configuration);
    CHECK(written.error().detail<json::error_detail>()->line == 0); // there is no text to point at
    CHECK(json::write(value).error().message() ==
          "filed.json.not_finite: JSON cannot express an infinity or NaN [items[2].weight]; pass a finite number");

    value.items[2] = {"c\xFF", 3};
    REQUIRE(!json::write_to(target, value));
    CHECK(target.empty());
    CHECK(json::write(value).error() == json::errc::text_not_utf8);
    CHECK(json::write(value).error().place() == "items[2].name");

    const std::map<std::string, std::vector<item>> map{{"good", {}}, {"bad", {{"\x80", 0}}}};
    CHECK(json::write(map).error().place() == "{key #1}[0].name");
    enum class color { red = 1 };
    CHECK(json::write(color{}).error() == json::errc::unknown_enumerator);
    CHECK(json::write(WorkspaceRole{static_cast<WorkspaceRoleValue>(77)}).error() == json::errc::unknown_enumerator);
}

TEST_CASE("write: size at the limit and one beyond, for every way of writing") {
    const std::vector<std::string> value{"0123456789", "\n"};
    const std::string text = json::write(value).value();
    for (const std::size_t size : {text.size() + 1, text.size(), text.size() - 1, std::size_t{0}}) {
        CAPTURE(size);
        const json::limits bounds{.size = size};
        std::string fresh, reused(10'000, 'x'), kept = "kept";
        const filed::result<void> outcomes[] = {json::write_to(fresh, value, bounds), json::write_to(reused, value, bounds),
                                                json::append_to(kept, value, bounds)};
        const bool fits = size >= text.size();
        CHECK(json::write(value, bounds).has_value() == fits);
        for (const filed::result<void>& outcome : outcomes) {
            CHECK(outcome.has_value() == fits);
            if (!fits) CHECK(outcome.error() == json::errc::too_large);
        }
        CHECK(fresh == (fits ? text : ""));
        CHECK(reused == (fits ? text : ""));
        CHECK(kept == (fits ? "kept" + text : "kept"));
        CHECK(json::read<std::vector<std::string>>(text, bounds).has_value() == fits); // the reader's limit is the same
    }
    CHECK(json::write(value, {.size = 10}).error().message() ==
          "filed.json.too_large: the JSON text is too long: expected at most 10 bytes (limits::size), found more; raise json::limits::size "
          "if the text can be trusted");
}

TEST_CASE("write: a text beyond its limit takes no memory beyond it, but for one string") {
    for (const std::string& piece : {std::string(100, 'x'), std::string(100, '\n'), std::string(700, '"')}) {
        const std::vector<std::string> many(10'000, piece);
        std::string target;
        CHECK(json::append_to(target, many, {.size = 5000}).error() == json::errc::too_large);
        CHECK(target.empty());
        CHECK(target.capacity() < 25'000);
    }
}

TEST_CASE("write: what is written within some limits can be read within them") {
    struct Chain {
        std::unique_ptr<Chain> next;
    };
    for (const std::size_t depth : {1u, 2u, 256u, 257u, 1024u, 1025u, 2000u}) {
        Chain chain;
        for (std::size_t level = 1; level < depth; ++level) {
            Chain around;
            around.next = std::make_unique<Chain>(std::move(chain));
            chain = std::move(around);
        }
        for (const std::size_t limit : {std::size_t{0}, depth - 1, depth, std::size_t{256}, std::size_t{1024}, static_cast<std::size_t>(-1)}) {
            const json::limits bounds{.depth = limit};
            const filed::result<std::string> text = json::write(chain, bounds);
            CHECK(text.has_value() == (depth <= limit && depth <= json::limits::greatest_depth));
            if (text) CHECK(json::read<Chain>(*text, bounds).has_value());
            else CHECK(text.error() == json::errc::too_deep);
        }
    }
}

TEST_CASE("write: what is written is read back") {
    for (const std::string_view text : {"", "\"", "\\", "\x7F", "é", "漢字", "😀", "a\"b\\c\nd\te", "\x01\x02\x1F", "</script>", "\u2028\u2029"}) {
        for (std::size_t before = 0; before < 20; ++before) {
            const std::string value = std::string(before, '.') + std::string{text} + std::string(before, '.');
            CHECK(json::read<std::string>(json::write(value).value()).value() == value);
        }
    }
}
