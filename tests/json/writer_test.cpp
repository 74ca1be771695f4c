#include <filed/json/writer.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace json = filed::json;

namespace {

struct Chain {
    std::unique_ptr<Chain> next;
};
struct innermost {
    int the_last_member_of_four_levels_whose_names_are_sixty_letters_ = 4;
};
struct inner {
    innermost the_third_of_four_levels_whose_names_are_of_sixty_letters___x;
};
struct middle {
    std::optional<inner> the_second_of_four_levels_whose_names_are_of_sixty_letters__x;
};
struct outer {
    middle the_first_of_four_levels_whose_names_are_of_sixty_letters___x;
};

} // namespace

TEST_CASE("writer: objects that begin with objects ask for room at every level") {
    for (const std::size_t levels : {1u, 2u, 30u, 60u, 255u}) {
        Chain root;
        Chain* last = &root;
        for (std::size_t i = 1; i < levels; ++i) {
            last->next = std::make_unique<Chain>();
            last = last->next.get();
        }
        std::string expected;
        for (std::size_t i = 0; i < levels; ++i)
            expected += "{\"next\":";
        expected += "null" + std::string(levels, '}');
        for (std::size_t before = 0; before < 600; before += 31) { // the end of the room comes at every level
            std::string text(before, '#');
            text.shrink_to_fit();
            REQUIRE(json::append_to(text, root));
            CHECK(text == std::string(before, '#') + expected);
        }
    }
    std::string expected{
        R"({"the_first_of_four_levels_whose_names_are_of_sixty_letters___x":{"the_second_of_four_levels_whose_names_are_of_sixty_letters__x":{)"
        R"("the_third_of_four_levels_whose_names_are_of_sixty_letters___x":{"the_last_member_of_four_levels_whose_names_are_sixty_letters":4}}}})"};
    outer value;
    value.the_first_of_four_levels_whose_names_are_of_sixty_letters___x
        .the_second_of_four_levels_whose_names_are_of_sixty_letters__x.emplace();
    for (std::size_t before = 0; before < 1200; ++before) {
        std::string text(before, '#');
        text.shrink_to_fit();
        REQUIRE(json::append_to(text, value));
        if (text.substr(before) != expected) FAIL_CHECK("behind " << before << ": " << text.substr(before));
    }
}

TEST_CASE("writer: its parts, at every distance from the end of the room") {
    for (std::size_t before = 0; before < 700; before += 7) {
        std::string text(before, '#');
        text.shrink_to_fit();
        json::writer out{text, before};
        out.punctuation('[');
        REQUIRE(out.text("a\nb"));
        out.punctuation(',');
        out.verbatim("null");
        out.punctuation(',');
        out.reserve(300);
        std::memset(out.position(), '7', 300);
        out.advance(out.position() + 300);
        out.verbatim({});
        for (int i = 0; i < 70; ++i)
            out.punctuation(' ');
        out.punctuation(']');
        REQUIRE(out.finish());
        CHECK(text == std::string(before, '#') + "[\"a\\nb\",null," + std::string(300, '7') + std::string(70, ' ') + "]");
    }
}

TEST_CASE("writer: what is abandoned leaves what was there") {
    std::string text = "kept and overwritten";
    {
        json::writer out{text, 4};
        out.verbatim("something longer than what was there before");
        out.abandon();
    }
    CHECK(text == "kept");
    {
        json::writer out{text, 0};
        out.verbatim("x");
        REQUIRE(out.finish());
    }
    CHECK(text == "x");
}

TEST_CASE("writer: the first error stands, the path grows outwards") {
    std::string text;
    json::writer out{text, 0};
    CHECK(!out.fail(json::errc::not_finite, "a finite number"));
    CHECK(!out.fail(json::errc::too_deep));
    CHECK(!out.failed_in_member("rate"));
    CHECK(!out.failed_in_element(3));
    CHECK(!out.failed_in_key(6));
    CHECK(!out.failed_in_member("clients"));
    const filed::error error = out.take_error();
    CHECK(error == json::errc::not_finite);
    CHECK(error.place() == "clients{key #7}[3].rate");
    CHECK(error.detail<json::error_detail>()->expected == "a finite number");
}

TEST_CASE("writer: as deep as the limit and no deeper, for each kind of container") {
    std::string text;
    json::writer out{text, 0};
    for (std::size_t i = 0; i < json::limits{}.depth; ++i)
        REQUIRE(out.enter());
    CHECK(!out.enter());
    CHECK(out.take_error() == json::errc::too_deep);

    struct List {
        std::vector<List> items;
    };
    struct Map {
        std::map<std::string, Map> items;
    };
    const auto check = [](auto make, std::size_t levels_each) {
        const std::size_t most = json::limits{}.depth / levels_each;
        const auto fits = make(most);
        const std::string written = json::write(fits).value();
        CHECK(json::read<json::raw>(written));
        const auto does_not = make(most + 1);
        const filed::error error = json::write(does_not).error();
        CHECK(error == json::errc::too_deep);
        CHECK(!error.place().empty());
    };
    check(
        [](std::size_t levels) {
            List list; // an object and an array
            for (std::size_t i = 1; i < levels; ++i) {
                List around;
                around.items.push_back(std::move(list));
                list = std::move(around);
            }
            return list;
        },
        2);
    check(
        [](std::size_t levels) {
            Map map; // two objects
            for (std::size_t i = 1; i < levels; ++i) {
                Map around;
                around.items.emplace("k", std::move(map));
                map = std::move(around);
            }
            return map;
        },
        2);
    check(
        [](std::size_t levels) {
            Chain chain;
            for (std::size_t i = 1; i < levels; ++i) {
                Chain around;
                around.next = std::make_unique<Chain>(std::move(chain));
                chain = std::move(around);
            }
            return chain;
        },
        1);
}

TEST_CASE("writer: bytes that are no UTF-8 are an error wherever they stand in a text of any size") {
    for (std::size_t size = 0; size < 70; ++size) {
        for (std::size_t place = 0; place <= size; place += 1 + size / 20) {
            std::string text(size, 'x');
            for (const std::string_view wrong : {"\x80", "\xC3", "\xE6\xBC", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
                std::string broken = text;
                broken.insert(place, wrong);
                const filed::result<std::string> written = json::write(broken);
                if (written || written.error() != json::errc::text_not_utf8) FAIL_CHECK("written: " << broken);
                const filed::result<std::string> behind_escape = json::write('\n' + broken);
                if (behind_escape || behind_escape.error() != json::errc::text_not_utf8)
                    FAIL_CHECK("written behind an escape: " << broken);
            }
            for (const std::string_view right : {"\xC3\xA9", "\xE6\xBC\xA2", "\xF0\x9F\x98\x80"}) {
                std::string good = text;
                good.insert(place, right);
                if (json::write(good).value() != '"' + good + '"') FAIL_CHECK("changed: " << good);
                if (json::write(good + '\t').value() != '"' + good + "\\t\"") FAIL_CHECK("changed before an escape: " << good);
            }
        }
    }
}
