#include "cache_fixture.hpp"

#include <filed/auth/jwt.hpp>

#include <doctest/doctest.h>

#include <random>

using namespace filed;
using namespace filed::testing_auth;
using auth::read_claims;

namespace {

long long expires(std::string_view payload) {
    const auto found = read_claims(jwt(payload)).expires;
    return found ? found->time_since_epoch().count() : -1;
}

} // namespace

TEST_CASE("jwt: the three claims, wherever they stand") {
    const auto found = read_claims(jwt(
        R"( { "sub":"x", "iat" : 1750000000 ,"nested":{"exp":1,"a":[{"iat":2}]},"workspaceId":"w-1","exp":1750001800,"z":[] } )"));
    REQUIRE(found.expires);
    REQUIRE(found.issued);
    CHECK(found.expires->time_since_epoch().count() == 1750001800);
    CHECK(found.issued->time_since_epoch().count() == 1750000000);
    CHECK(found.workspace == "w-1");
}

TEST_CASE("jwt: numbers in every JSON spelling") {
    CHECK(expires(R"({"exp":1750001800})") == 1750001800);
    CHECK(expires(R"({"exp":1750001800.999})") == 1750001800);
    CHECK(expires(R"({"exp":1.7500018e9})") == 1750001800);
    CHECK(expires(R"({"exp":1.7500018E+09})") == 1750001800);
    CHECK(expires(R"({"exp":17500018000e-1})") == 1750001800);
    CHECK(expires(R"({"exp":1})") == 1);
    CHECK(expires(R"({"exp":9000000000})") == 9000000000);
    CHECK(expires(R"({"exp":9999999999})") == 9000000000); // no time that a clock of nanoseconds could not count
    CHECK(expires(R"({"exp":100000000000})") == 9000000000);
    CHECK(expires(R"({"exp":1750001800123})") == 1750001800); // milliseconds
    CHECK(expires(R"({"exp":9e99})") == 9000000000);
    CHECK(expires(R"({"exp":1e999999999999})") == 9000000000);
    CHECK(expires(R"({"exp":)" + std::string(400, '9') + "}") == 9000000000);
    CHECK(expires(R"({"exp":1,"exp":2})") == 2);
}

TEST_CASE("jwt: what is no time counts as not said") {
    for (const char* value : {"0",  "-1", "-1750001800", "0.5",  "\"1750001800\"", "null", "true",     "[1]", "{}",    "1e",
                              "1.", ".5", "+1",          "0x10", "1e-999",         "NaN",  "Infinity", "1 2", "1_000", "0e99999"}) {
        CAPTURE(value);
        CHECK(expires(std::string{R"({"exp":)"} + value + "}") == -1);
    }
}

TEST_CASE("jwt: a payload that is no JSON object gives nothing at all") {
    for (const char* payload : {"", " ", "{", "}", "[]", "null", "{\"exp\":1", "{\"exp\":1,}", "{\"exp\":1}x", "{\"exp\":1}}",
                                "{exp:1}", "{\"exp\" 1}", "{\"exp\":1 \"a\":2}", "{\"a\":\"\\\"}", "{\"exp\":1,\"a\":\"",
                                "{\"a\":[}", "{\"a\":]", "{\"exp\":1,\"a\":}", "{\"exp\":1,\"a\":,}"}) {
        CAPTURE(payload);
        CHECK(expires(payload) == -1);
    }
}

TEST_CASE("jwt: limits") {
    const auto nested = [](int depth) {
        return R"({"a":)" + std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']') +
               R"(,"exp":5})";
    };
    CHECK(expires(nested(auth::max_claims_depth)) == 5);
    CHECK(expires(nested(auth::max_claims_depth + 1)) == -1);
    CHECK(expires(nested(5000)) == -1);
    const auto named = [](std::size_t size) {
        return read_claims(jwt(R"({"workspaceId":")" + std::string(size, 'w') + R"("})")).workspace.size();
    };
    CHECK(named(auth::max_workspace_size) == auth::max_workspace_size);
    CHECK(named(auth::max_workspace_size + 1) == 0);
    CHECK(read_claims(jwt(R"({"workspaceId":"a\u0062"})")).workspace.empty());
    std::string large = jwt(R"({"exp":5})");
    large.append(auth::max_token_size - large.size(), 'x');
    CHECK(read_claims(large).expires);
    CHECK_FALSE(read_claims(large + "x").expires);
}

TEST_CASE("jwt: what is no signed compact JWT gives nothing") {
    const std::string payload = testing::to_base64url(R"({"exp":5})");
    CHECK(read_claims("h." + payload + ".s").expires);
    CHECK(read_claims("." + payload + ".").expires);
    for (const std::string& token : {std::string{}, std::string{"."}, std::string{".."}, payload, "h." + payload,
                                     "h." + payload + ".s.t", "h." + payload + "=.s", "h.+/" + payload + ".s",
                                     "h." + payload + "A.s", std::string{"h.A.s"}, std::string("h.\0\xff.s", 6)}) {
        CAPTURE(token);
        CHECK_FALSE(read_claims(token).expires);
    }
}

TEST_CASE("jwt: every prefix and a hundred thousand mutations are read without harm") {
    const std::string whole = jwt(R"({"iat":1750000000,"exp":1750001800,"workspaceId":"w","a":[1,{"b":"\\\""}]})");
    for (std::size_t size = 0; size != whole.size(); ++size)
        (void)read_claims(std::string_view{whole}.substr(0, size));
    std::mt19937 random{11};
    const std::string payload = R"({"iat":1750000000,"exp":1750001800,"workspaceId":"w","a":[1,{"b":"\\\""}]})";
    for (int n = 0; n != 100'000; ++n) {
        std::string mutated = payload;
        for (auto changes = random() % 4 + 1; changes != 0; --changes) {
            const auto at = random() % mutated.size();
            switch (random() % 3) {
            case 0:
                mutated[at] = R"({}[]",:\e0-)"[random() % 11];
                break;
            case 1:
                mutated.erase(at, 1);
                break;
            default:
                mutated.insert(at, 1, static_cast<char>(random()));
                break;
            }
        }
        const auto found = read_claims(jwt(mutated));
        if (found.expires) REQUIRE(found.expires->time_since_epoch().count() >= 1);
    }
}
