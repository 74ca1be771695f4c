// The documented responses decode, and the documented requests parse.
#include <filed/api/authentication.hpp>
#include <filed/api/health.hpp>
#include <filed/api/legacy.hpp>
#include <filed/api/me.hpp>
#include <filed/graphql/document.hpp>
#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

namespace {

std::string sample(const std::string& name) {
    std::ifstream file{std::filesystem::path{FILED_TEST_DATA} / "samples" / name};
    REQUIRE_MESSAGE(file.good(), name);
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

template <class Operation>
typename Operation::data decode(const std::string& name) {
    struct envelope {
        typename Operation::data data;
    };
    auto read = filed::json::read<envelope>(sample(name));
    REQUIRE_MESSAGE(read.has_value(), read.error().message());
    return std::move(read->data);
}

} // namespace

TEST_CASE("me as a WorkspaceUser") {
    const auto data = decode<filed::api::me>("me.json");
    const auto& member = std::get<filed::WorkspaceUser>(*data.me);
    CHECK(member.id.text() == "019f0fb6-37b1-7800-b7bc-0d11288504b1");
    CHECK(member.role == filed::WorkspaceRole::admin);
    CHECK(member.createdAt.text() == "2026-06-14T09:31:20.000Z");
    CHECK(member.user.email == "jane@example-firm.com");
    CHECK(member.workspace.id.text() == "019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1");
}

TEST_CASE("me as a User") {
    const auto data = decode<filed::api::me>("meAsUser.json");
    const auto& user = std::get<filed::User>(*data.me);
    CHECK(user.name == "Jane Preparer");
    REQUIRE(user.workspaces.size() == 1);
    CHECK(user.workspaces[0].name == "Example Tax Firm");
}

TEST_CASE("the exchange") {
    auto data = decode<filed::api::exchange_api_key>("exchangeSurfaceRefreshTokenForAccessTokens.json");
    const auto tokens = filed::api::exchange_api_key::take(data);
    REQUIRE(tokens.has_value());
    CHECK(tokens->workspaceToken.reveal() == "eyJhbGciOiJFUzI1NiI...");
}

TEST_CASE("the legacy login and identity") {
    auto data = decode<filed::api::legacy::login>("legacy/loginViaPersonalApiToken.json");
    CHECK(filed::api::legacy::login::take(data)->reveal().substr(0, 3) == "eyJ");
    const auto me = decode<filed::api::legacy::me>("legacy/me.json");
    CHECK(me.me->id.text() == "user_123456");
    CHECK(me.me->name == "John Doe");
}

TEST_CASE("a role that is not known keeps its text") {
    const auto read = filed::json::read<filed::WorkspaceRole>(R"("founder")");
    REQUIRE(read.has_value());
    CHECK(read->text() == "founder");
    CHECK_FALSE(*read == filed::WorkspaceRole::admin);
}

TEST_CASE("every sample response is JSON, and every sample document parses") {
    int responses = 0;
    int documents = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{std::filesystem::path{FILED_TEST_DATA} / "samples"}) {
        const std::string name = std::filesystem::relative(entry.path(), std::filesystem::path{FILED_TEST_DATA} / "samples").string();
        CAPTURE(name);
        if (entry.path().extension() == ".json") {
            ++responses;
            const auto read = filed::json::read<filed::json::raw>(sample(name));
            CHECK_MESSAGE(read.has_value(), read.error().message());
        } else if (entry.path().extension() == ".graphql") {
            ++documents;
            const std::string text = sample(name);
            const auto facts = filed::graphql::describe_operation(text);
            CHECK(facts.problem == filed::graphql::syntax_problem::none);
            CHECK(facts.type != filed::graphql::operation_type::unknown);
        }
    }
    CHECK(responses >= 20);
    CHECK(documents >= 25);
}
