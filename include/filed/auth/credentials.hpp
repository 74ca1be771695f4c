/// \file
/// `filed::credentials`: what a client proves itself with.
#pragma once

#include <filed/auth/api_key.hpp>
#include <filed/auth/cache_options.hpp>
#include <filed/auth/error.hpp>
#include <filed/auth/snapshot.hpp>
#include <filed/auth/token_cache.hpp>
#include <filed/auth/tokens.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include FILED_ASIO(awaitable.hpp)

#include <concepts>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace filed::inline FILED_ABI {

/// Gives tokens whenever the client needs new ones: from a vault, or from a service that keeps the key. Awaited on the client's
/// executor, never twice at once except beside a call that was given up; cancelled (terminal) when it takes longer than
/// `cache_options::attempt_deadline`. It must not use the client that it serves. What it throws counts as a failure for now and is
/// tried again later, except a `filed::exception` whose code is of `condition::authentication`: that is held against the
/// credential, as a bad key is; either way it is the `cause()` of what callers get. A `workspaceToken` has to be there; without a
/// `userToken` it serves for both kinds. How long tokens live is counted by the local wall clock, because nobody knows when they were
/// issued.
using token_provider = std::function<asio::awaitable<AccessTokens>()>;

/// An API key; tokens that the program already has, which cannot be renewed; or a provider of tokens. A cheap handle: copies share
/// the secret. Cannot be printed or compared by accident.
class credentials {
public:
    /// Each from what it holds, also without saying so: `client{executor, api_key::from_env()}`.
    credentials(api_key key) noexcept : held_{std::move(key)} {}                  // NOLINT
    credentials(AccessTokens tokens) noexcept : held_{std::move(tokens)} {}       // NOLINT
    credentials(token_provider provider) noexcept : held_{std::move(provider)} {} // NOLINT
    /// A provider as it is written, a lambda say. Throws `std::bad_alloc`.
    // What it returns is asked first, because whether `credentials` can be copied must not depend on this constructor.
    template <class Provider>
        requires std::is_same_v<std::invoke_result_t<Provider&>, asio::awaitable<AccessTokens>> && std::copy_constructible<Provider>
    credentials(Provider provider) : held_{token_provider{std::move(provider)}} {} // NOLINT

    /// The key; null for another kind of credential. Lives as long as this.
    [[nodiscard]] const api_key* key() const noexcept { return std::get_if<api_key>(&held_); }
    /// How to get tokens without a key: the exchange of a token cache that passes no key.
    /// Error: `errc::invalid_option` for a key, for an empty provider, and for tokens that cannot be sent; its context says why.
    /// \param options  of the cache
    [[nodiscard]] result<auth::exchange_function> without_key(const auth::cache_options& options) const;

private:
    std::variant<api_key, AccessTokens, token_provider> held_;
};

// How it is done ------------------------------------------------------------------------------------------------------

namespace auth::detail {

[[nodiscard]] inline token_set copy_of(const AccessTokens& tokens, token_origin origin) {
    token_set copy;
    copy.user = secret{tokens.userToken.reveal()};
    copy.workspace = secret{tokens.workspaceToken.reveal()};
    copy.origin = origin;
    return copy;
}

/// The tokens, until they were let go: an attempt that fails of something else, want of memory say, does not lose them.
[[nodiscard]] inline asio::awaitable<result<token_set>> give(std::shared_ptr<tokens_in_hand> hand) {
    result<token_set> answer = error{errc::tokens_used_up};
    const AccessTokens held = hand->tokens();
    if (!held.workspaceToken.empty()) {
        answer = copy_of(held, token_origin::hand);
        answer->hand = std::move(hand);
    }
    co_return answer;
}

[[nodiscard]] inline result<void> check(const AccessTokens& tokens, const cache_options& options) {
    result<void> checked = snapshot::check(tokens.workspaceToken.reveal(), "workspaceToken", options);
    if (checked && !tokens.userToken.empty()) checked = snapshot::check(tokens.userToken.reveal(), "userToken", options);
    return checked;
}

[[nodiscard]] inline asio::awaitable<result<token_set>> ask(std::shared_ptr<const token_provider> provider) {
    result<token_set> answer;
    auto asking = (*provider)();
    const AccessTokens tokens = co_await std::move(asking);
    answer = copy_of(tokens, token_origin::provider);
    co_return answer;
}

} // namespace auth::detail

inline result<auth::exchange_function> credentials::without_key(const auth::cache_options& options) const {
    if (const auto* const tokens = std::get_if<AccessTokens>(&held_)) {
        if (const auto checked = auth::detail::check(*tokens, options); !checked) {
            const error& wrong = checked.error();
            return error{errc::invalid_option, "credentials", wrong.detail()->place + ": " + wrong.detail()->context};
        }
        return auth::exchange_function{
            [hand = std::make_shared<auth::tokens_in_hand>(*tokens)](const std::shared_ptr<const secret>&, time_point) {
                return auth::detail::give(hand);
            }};
    }
    if (const auto* const provider = std::get_if<token_provider>(&held_); provider && *provider) {
        return auth::exchange_function{
            [provider = std::make_shared<const token_provider>(*provider)](const std::shared_ptr<const secret>&, time_point) {
                return auth::detail::ask(provider);
            }};
    }
    return error{errc::invalid_option, "credentials", "an empty provider"};
}

} // namespace filed
