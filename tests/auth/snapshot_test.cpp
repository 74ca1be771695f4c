#include "cache_fixture.hpp"

#include <filed/auth/snapshot.hpp>

#include <doctest/doctest.h>

using namespace filed;
using namespace filed::testing_auth;

namespace {

result<std::shared_ptr<auth::snapshot>> make(std::string_view workspace, std::string_view user = {},
                                             const auth::cache_options& options = {}) {
    auth::token_set given;
    given.workspace = secret{workspace};
    given.user = secret{user};
    return auth::snapshot::make(std::move(given), wall_time{still_clock::start}, options);
}

} // namespace

TEST_CASE("snapshot: both header fields, and the shorter of the two lives") {
    const auto made = make(jwt("w", still_clock::start, 30min), jwt("u", still_clock::start, 20min)).value();
    CHECK(made->authorization(token_kind::workspace) == "Bearer " + jwt("w", still_clock::start, 30min));
    CHECK(made->authorization(token_kind::user) == "Bearer " + jwt("u", still_clock::start, 20min));
    CHECK(made->life() == 20min);
    CHECK(made->expires() == still_clock::start + 20min);
    CHECK(made->generation() == 0);
    CHECK(make("opaque", jwt("u", still_clock::start, 20min)).value()->life() == 5min);
    CHECK(make(jwt("w", still_clock::start, 48h)).value()->life() == 24h);
}

TEST_CASE("snapshot: T39 L19 E11 a token that must not stand in a header field is refused by position, without a byte of it") {
    const std::string good = jwt("w", still_clock::start, 30min);
    for (const char bad : {'\r', '\n', '\0', ' ', '\t', '"', ',', ';', ':', '(', '{', '@', '\\', '\x7f', '\x80', '\xff'}) {
        for (const std::size_t at : {std::size_t{0}, good.size() / 2, good.size()}) {
            std::string text = good;
            text.insert(at, 1, bad);
            for (const bool user : {false, true}) {
                const auto refused = user ? make(good, text) : make(text, good);
                REQUIRE_FALSE(refused);
                CHECK(refused.error().code() == auth::errc::malformed_token);
                CHECK(refused.error().place() == (user ? "userToken" : "workspaceToken"));
                const std::string message = refused.error().message();
                CHECK(message.find("character " + std::to_string(at + 1)) != std::string::npos);
                for (std::size_t from = 0; from + 12 <= text.size(); ++from)
                    REQUIRE(message.find(text.substr(from, 12)) == std::string::npos);
            }
        }
    }
    CHECK(make("!#$%&'*+-.^_`|~/=09azAZ"));
}

TEST_CASE("snapshot: E11 missing, huge, expired, for another workspace") {
    CHECK(make("").error().code() == auth::errc::malformed_token);
    CHECK(make("", "user").error().place() == "workspaceToken");
    CHECK(make(std::string(auth::max_token_size, 'a')));
    CHECK(make(std::string(auth::max_token_size + 1, 'a')).error().code() == auth::errc::malformed_token);
    CHECK(make(std::string(1 << 20, 'a')).error().code() == auth::errc::malformed_token);
    CHECK(make(jwt(R"({"exp":1749999999})")).error().code() == auth::errc::malformed_token);
    CHECK(make("fine", jwt(R"({"exp":1749999999})")).error().place() == "userToken");
    auth::cache_options options;
    options.workspace = "w-1";
    CHECK(make(jwt(R"({"workspaceId":"w-1"})"), {}, options));
    CHECK(make(jwt(R"({})"), {}, options)); // says nothing
    CHECK(make(jwt(R"({"workspaceId":"w-2"})"), {}, options).error().code() == auth::errc::malformed_token);
}

TEST_CASE("snapshot: a lease keeps the bytes alive, one on nothing has none") {
    auth::lease none;
    CHECK_FALSE(none);
    CHECK(none.generation() == 0);
    CHECK(none.authorization(token_kind::user).empty());
    auto made = make("opaque").value();
    const std::weak_ptr<const auth::snapshot> watch = made;
    auth::lease holds{std::move(made)};
    const auth::lease copy = holds;
    holds = auth::lease{};
    CHECK_FALSE(watch.expired());
    CHECK(copy.authorization(token_kind::user) == "Bearer opaque");
}
