/// \file
/// Types and operations of the legacy gateway. Source: pages legacy/apis/guides/customer and
/// legacy/apis/endpoint/login-via-personal-api-token.
#pragma once

#include <filed/auth/tokens.hpp>
#include <filed/auth/secret_codec.hpp>
#include <filed/call/exchange.hpp>
#include <filed/graphql/id.hpp>
#include <filed/support/secret.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::legacy {

/// The authenticated user.
struct User {
    ID id;                           ///< of the user
    std::optional<std::string> name; ///< none when it was not set
};

} // namespace filed::legacy

namespace filed::inline FILED_ABI::api::legacy {

/// The operation behind `legacy::client::me`.
struct me {
    static constexpr std::string_view document = R"(query Me {
  me {
    id
    name
  }
})";
    struct data {
        std::optional<filed::legacy::User> me;
    };
    using value_type = filed::legacy::User;
    [[nodiscard]] static std::optional<filed::legacy::User>& take(data& from) noexcept { return from.me; }
};

/// The operation behind `legacy::client::login` and behind the gateway's token cache. Sent without a token.
struct login {
    static constexpr bool is_public = true;
    static constexpr bool is_secret = true;
    static constexpr bool is_idempotent = true;
    static constexpr std::string_view document = R"(mutation LoginViaPersonalApiToken($apiKey: String!) {
  loginViaPersonalApiToken(token: $apiKey) {
    accessToken
  }
})";
    struct variables {
        std::string_view apiKey;
    };
    struct token {
        secret accessToken;
    };
    struct data {
        std::optional<token> loginViaPersonalApiToken;
    };
    using value_type = access_token;
    [[nodiscard]] static std::optional<access_token> take(data& from) {
        if (!from.loginViaPersonalApiToken) return std::nullopt;
        return access_token{std::move(from.loginViaPersonalApiToken->accessToken)};
    }
    [[nodiscard]] static std::optional<auth::token_set> tokens_in(data&& from) {
        if (!from.loginViaPersonalApiToken) return std::nullopt;
        auth::token_set made;
        made.workspace = std::move(from.loginViaPersonalApiToken->accessToken);
        return made;
    }
    [[nodiscard]] static error explain(const error& reason) { return call::explain_exchange(reason); }
};

/// Makes the one token of the gateway from a key, for the token cache of a family.
[[nodiscard]] inline auth::exchange_function token_exchange(const std::shared_ptr<call::environment>& family) {
    return call::exchange_with<login>(family);
}

} // namespace filed::api::legacy
