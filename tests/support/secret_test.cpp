#include <filed/support/secret.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace filed;

namespace {

template <class Type>
concept printable = requires(std::ostream& stream, const Type& value) { stream << value; };

} // namespace

static_assert(!std::is_copy_constructible_v<secret> && !std::is_copy_assignable_v<secret>);
static_assert(std::is_nothrow_move_constructible_v<secret> && std::is_nothrow_move_assignable_v<secret>);
static_assert(!printable<secret> && !std::equality_comparable<secret>);
static_assert(!std::is_convertible_v<std::string_view, secret> && !std::is_convertible_v<secret, std::string_view>);

TEST_CASE("secret: wipe overwrites exactly the bytes it is given") {
    std::array<char, 16> bytes;
    bytes.fill('x');
    wipe(bytes.data() + 4, 8);
    for (std::size_t at = 0; at != bytes.size(); ++at)
        CHECK(bytes[at] == (at >= 4 && at < 12 ? '\0' : 'x'));
    wipe(bytes.data(), 0);
    CHECK(bytes[0] == 'x');
}

TEST_CASE("secret: a wiped string is empty, and nothing is left in its buffer, be it inside the object or not") {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{1000}}) {
        std::string text(size, 'k');
        text.resize(text.capacity(), 'k');
        const std::string_view whole{text}; // wipe does not give the buffer back, so this may be looked at afterwards
        text.resize(size / 2);              // what stands behind the end counts, too
        wipe(text);
        CHECK(text.empty());
        REQUIRE(text.data() == whole.data());
        REQUIRE(text.capacity() == whole.size());
        CHECK(std::count(whole.begin(), whole.end(), '\0') == static_cast<std::ptrdiff_t>(whole.size()));
    }
}

TEST_CASE("secret: holds its own copy of any bytes") {
    std::string text{"a\0b\xff", 4};
    const secret held{text};
    text.assign(4, 'x');
    CHECK(held.reveal() == std::string_view{"a\0b\xff", 4});
    CHECK(held.size() == 4);
    CHECK_FALSE(held.empty());
    CHECK(secret{}.empty());
    CHECK(secret{}.reveal().empty());
    CHECK(secret{""}.empty());
}

TEST_CASE("secret: moves take the bytes along and leave nothing") {
    secret first{"first"};
    const char* const where = first.reveal().data();
    secret second{std::move(first)};
    CHECK(second.reveal() == "first");
    CHECK(second.reveal().data() == where); // no copy is made
    CHECK(first.empty());                   // NOLINT: what a moved-from secret is belongs to its contract
    CHECK(first.reveal().empty());
    secret third{"third"};
    third = std::move(second);
    CHECK(third.reveal() == "first");
    CHECK(second.empty()); // NOLINT
    secret& self = third;
    third = std::move(self);
    CHECK(third.reveal() == "first");
    third.clear();
    CHECK(third.empty());
    third.clear();
    third = secret{"again"};
    CHECK(third.reveal() == "again");
}
