/// \file
/// The exchange of an API key for two short-lived tokens. Source: page guides/authentication.
#pragma once

#include <filed/auth/tokens.hpp>
#include <filed/auth/secret_codec.hpp>
#include <filed/call/exchange.hpp>
#include <filed/support/secret.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::api {

/// The operation behind `client::exchange` and behind the token cache. Public: the one mutation that is sent without
/// a token. It fails when the key is wrong, revoked or past its expiry; repeating it does not heal that.
struct exchange_api_key {
    static constexpr bool is_public = true; ///< sent without a token
    static constexpr bool is_secret = true; ///< request and response hold credentials and are wiped
    static constexpr bool is_idempotent = true; ///< a second pair of tokens does no harm
    static constexpr std::string_view document = R"(mutation ExchangeApiKey($apiKey: String!) {
  exchangeSurfaceRefreshTokenForAccessTokens(refreshToken: $apiKey) {
    userToken
    workspaceToken
  }
})";
    struct variables {
        std::string_view apiKey;
    };
    struct tokens {
        secret userToken;
        secret workspaceToken;
    };
    struct data {
        std::optional<tokens> exchangeSurfaceRefreshTokenForAccessTokens;
    };
    using value_type = AccessTokens;
    [[nodiscard]] static std::optional<AccessTokens> take(data& from) {
        auto& answer = from.exchangeSurfaceRefreshTokenForAccessTokens;
        if (!answer) return std::nullopt;
        return AccessTokens{access_token{std::move(answer->userToken)}, access_token{std::move(answer->workspaceToken)}};
    }
    /// The same for the token cache.
    [[nodiscard]] static std::optional<auth::token_set> tokens_in(data&& from) {
        auto& answer = from.exchangeSurfaceRefreshTokenForAccessTokens;
        if (!answer || answer->userToken.empty()) return std::nullopt; // the documentation promises both
        auth::token_set made;
        made.user = std::move(answer->userToken);
        made.workspace = std::move(answer->workspaceToken);
        return made;
    }
    /// What a failed exchange means: the API's pages say that an error of the exchange is a wrong, revoked or expired key.
    [[nodiscard]] static error explain(const error& reason) { return call::explain_exchange(reason); }
};

/// Makes tokens from a key for the token cache of a family: past the cache and its repetitions, with a connection of its own if need be.
[[nodiscard]] inline auth::exchange_function token_exchange(const std::shared_ptr<call::environment>& family) {
    return call::exchange_with<exchange_api_key>(family);
}

} // namespace filed::api
