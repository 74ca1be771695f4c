/// \file
/// `filed::legacy::client`: the older gateway, a facade of its own over the same engine.
#pragma once

#include <filed/api/legacy.hpp>
#include <filed/auth/api_key.hpp>
#include <filed/auth/credentials.hpp>
#include <filed/auth/token_cache.hpp>
#include <filed/call/account.hpp>
#include <filed/call/as_result.hpp>
#include <filed/call/operate.hpp>
#include <filed/call/options.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(awaitable.hpp)
#include FILED_ASIO(execution_context.hpp)

#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::legacy {

/// A client of the legacy gateway. Every request, the login included, carries the header `source-platform`.
///
/// A cheap handle; what `filed::client` says of operations, tokens, cancellation, deadlines, errors and threads holds here too.
/// Source: pages legacy/apis/guides/customer and legacy/apis/endpoint/login-via-personal-api-token.
class client {
    explicit client(std::shared_ptr<const call::account> account) noexcept : account_{std::move(account)} {}

    [[nodiscard]] static result<client> for_credentials(std::shared_ptr<call::environment> family, const credentials& with) {
        result<std::shared_ptr<auth::token_cache>> tokens;
        if (const api_key* const key = with.key()) {
            tokens = family->tokens_for(*key, api::legacy::token_exchange(family));
        } else {
            auto source = with.without_key(family->options().tokens);
            if (!source) return source.error();
            tokens = family->tokens_without_key(std::move(*source));
        }
        if (!tokens) return tokens.error();
        return client{std::make_shared<const call::account>(std::move(family), std::move(*tokens))};
    }

    template <class... Token>
    [[nodiscard]] auto login_by_hand(const api_key& key, const request_options& options, Token&&... token) const {
        using operation = api::legacy::login;
        const operation::variables variables{key.reveal()};
        return call::begin<call::typed<operation>>(account_, call::compose<operation>(*account_->family(), options, variables), std::forward<Token>(token)...);
    }

public:
    /// Where the gateway answers, unless `client_options::endpoint` says otherwise.
    static constexpr std::string_view default_endpoint = "https://gateway.filed.com/graphql";

    /// Does no network IO.
    /// \param executor  runs the connections; its context must outlive the client
    /// \param with      a personal or partner `api_key`; or the gateway's one access token, or a provider of it, as the
    ///                  `workspaceToken` of `AccessTokens`
    /// \param platform  who is calling, for the gateway's analytics; must not be empty
    /// \param options   `source_platform` in it is replaced by `platform`
    /// Throws `filed::exception` naming the option that is wrong.
    client(asio::any_io_executor executor, credentials with, source_platform platform, client_options options = client_options{})
        : client{make(std::move(executor), std::move(with), std::move(platform), std::move(options)).value()} {}

    /// A client on an execution context, an `asio::io_context` say. Otherwise as above.
    template <class Context>
        requires std::is_convertible_v<Context&, asio::execution_context&>
    client(Context& context, credentials with, source_platform platform, client_options options = client_options{})
        : client{asio::any_io_executor{context.get_executor()}, std::move(with), std::move(platform), std::move(options)} {}

    /// The same without exceptions.
    [[nodiscard]] static result<client> make(asio::any_io_executor executor, credentials with, source_platform platform,
                                             client_options options = client_options{}) {
        if (platform.text().empty()) return error{errc::invalid_option, "option source_platform", "the gateway wants an identifier"};
        options.source_platform = platform.text();
        if (options.endpoint.empty()) options.endpoint = default_endpoint;
        auto family = call::environment::make(std::move(executor), std::move(options));
        if (!family) return family.error();
        return for_credentials(std::move(*family), with);
    }

    /// A client for another key that shares this one's connections, as `filed::client::with_key`.
    [[nodiscard]] client with_key(const api_key& key) const { return with_credentials(key); }
    /// The same for credentials of any kind, as `filed::client::with_credentials`.
    [[nodiscard]] client with_credentials(const credentials& with) const {
        return for_credentials(account_->family(), with).value();
    }

    /// Goes on with another key, for this client and all that share its token cache, as `filed::client::replace_key`.
    void replace_key(const api_key& key) const { account_->family()->replace_key(account_->tokens(), key).value(); }
    /// Forgets the token, as `filed::client::invalidate_tokens`.
    void invalidate_tokens() const noexcept { account_->tokens()->invalidate(); }
    /// Ends the pause after failed logins, as `filed::client::retry_tokens_now`.
    void retry_tokens_now() const noexcept { account_->tokens()->retry_now(); }

    /// The authenticated user. A null answer is an authentication failure. Source: legacy/apis/guides/customer.
    [[nodiscard]] asio::awaitable<User> me(request_options options = {}) const { return call::operate<api::legacy::me>(account_, options); }
    /// The same with a completion token; see `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto me(request_options options, Token&& token) const {
        return call::operate<api::legacy::me>(account_, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto me(Token&& token) const {
        return me(request_options{}, std::forward<Token>(token));
    }

    /// Exchanges `key` for an access token by hand; does not touch the token cache. Errors: `auth::errc::key_rejected`.
    /// Source: legacy/apis/endpoint/login-via-personal-api-token.
    [[nodiscard]] asio::awaitable<access_token> login(const api_key& key, request_options options = {}) const { return login_by_hand(key, options); }
    /// The same with a completion token; see `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto login(const api_key& key, request_options options, Token&& token) const {
        return login_by_hand(key, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto login(const api_key& key, Token&& token) const {
        return login(key, request_options{}, std::forward<Token>(token));
    }

    /// What this client and its family have done so far, and its key's token cache. Thread-safe; takes two short locks.
    [[nodiscard]] client_counters counters() const noexcept { return call::count(*account_); }

    /// Ends all calls of this client and its family with `errc::client_closed`, closes the connections, wipes the tokens, and refuses
    /// later calls. Returns at once; legal from any thread.
    void close() const noexcept { account_->family()->close(); }

private:
    std::shared_ptr<const call::account> account_;
};

} // namespace filed::legacy
