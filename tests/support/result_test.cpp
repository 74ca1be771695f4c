// result<T>: one of the two is held, whatever was held before.
#include <filed/support/result.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

using namespace filed;

namespace {

using move_only = std::unique_ptr<std::string>;

} // namespace

static_assert(!std::is_copy_constructible_v<result<move_only>> && !std::is_copy_assignable_v<result<move_only>>);
static_assert(std::is_nothrow_move_constructible_v<result<move_only>> && std::is_nothrow_move_assignable_v<result<move_only>>);
static_assert(std::is_copy_constructible_v<result<std::string>> && std::is_copy_assignable_v<result<std::string>>);

TEST_CASE("result: without a word it is an error that says so") {
    const result<std::string> nothing;
    CHECK_FALSE(nothing);
    CHECK(nothing.error().code() == errc::no_value);
    CHECK_THROWS_AS((void)nothing.value(), exception);
}

TEST_CASE("result: copies and moves go from each of the two to each of the two") {
    const result<std::string> value{std::string(100, 'v')};
    const result<std::string> trouble{error{errc::invalid_option, "option x", "why"}};
    for (const auto* from : {&value, &trouble}) {
        for (const auto* onto : {&value, &trouble}) {
            result<std::string> copied{*onto};
            copied = *from;
            CHECK(copied.has_value() == from->has_value());
            CHECK(copied.error() == from->error());
            CHECK((!copied || *copied == **from));

            result<std::string> source{*from};
            result<std::string> moved{*onto};
            moved = std::move(source);
            CHECK(moved.has_value() == from->has_value());
            CHECK(moved.error().message() == from->error().message());
            CHECK((!moved || *moved == **from));
        }
    }
    result<std::string> self{value};
    auto& same = self;
    self = same;
    CHECK(*self == *value);
}

TEST_CASE("result: what cannot be copied moves") {
    result<move_only> first{std::make_unique<std::string>("text")};
    result<move_only> second{std::move(first)};
    REQUIRE(second);
    CHECK(**second == "text");
    CHECK(*first == nullptr); // it still holds a value, which was moved from
    first = error{errc::client_closed};
    CHECK(first.error().code() == errc::client_closed);
    first = std::move(second);
    CHECK(**first == "text");
    const move_only taken = std::move(first).value();
    CHECK(*taken == "text");
}
