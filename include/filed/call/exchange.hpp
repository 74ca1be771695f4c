/// \file
/// The exchange of a key for tokens as the token cache needs it, whatever operation the API has for it.
#pragma once

#include <filed/auth/error.hpp>
#include <filed/auth/snapshot.hpp>
#include <filed/auth/token_cache.hpp>
#include <filed/call/account.hpp>
#include <filed/call/operate.hpp>
#include <filed/graphql/error.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include <asio/awaitable.hpp>

#include <memory>
#include <utility>

namespace filed::call {

/// What a failed exchange means. A refusal by the server, whatever its code, is a bad key, because that is what the
/// API's pages say of it; a server that is out of order or far away is not, and neither is a document it does not know.
/// Source: pages guides/authentication (Troubleshooting) and legacy/apis/endpoint/login-via-personal-api-token.
[[nodiscard]] inline error explain_exchange(const error& reason) {
    const auto as = [&reason](auth::errc code) {
        auto detail = std::make_shared<error_detail>();
        if (const auto* known = reason.detail()) *detail = error_detail{*known};
        detail->cause = std::make_shared<const error>(reason);
        return error{make_error_code(code), std::move(detail)};
    };
    const auto& code = reason.code();
    const auto* answer = reason.detail<graphql::error_detail>();
    if (!answer) return reason;
    if (code == graphql::errc::validation_failed) return as(auth::errc::exchange_refused);
    const bool is_response = answer->result <= graphql::outcome::refused;
    const bool passing = code == graphql::errc::rate_limited || code == graphql::errc::unavailable;
    if ((is_response && !passing) || code == graphql::errc::unauthenticated) return as(auth::errc::key_rejected);
    return reason;
}

/// The exchange of `Operation` as a function for the token cache. It passes by the cache, sends no `Authorization`, and may
/// use a connection above the pool's limit, so that it never waits for requests that wait for it.
/// \param to_tokens  from the operation's value to a `token_set`; trivially destructible
template <class Operation, class ToTokens>
[[nodiscard]] asio::awaitable<result<auth::token_set>> exchange_once(std::shared_ptr<environment> family, std::shared_ptr<const secret> key,
                                                                     time_point deadline, ToTokens to_tokens) {
    const request_options defaults;
    const typename Operation::variables variables{key->reveal()};
    outgoing what = compose<Operation>(*family, defaults, variables);
    what.deadline = deadline;
    what.urgent = true;
    auto nobody = std::make_shared<const account>(std::move(family), nullptr);
    auto pending = perform<typed<Operation>, resulting<typename Operation::value_type>>(std::move(nobody), std::move(what));
    auto made = co_await std::move(pending);
    if (!made) co_return made.error();
    co_return to_tokens(std::move(*made));
}

template <class Operation, class ToTokens>
[[nodiscard]] auth::exchange_function exchange_with(std::shared_ptr<environment> family, ToTokens to_tokens) {
    return [family = std::move(family), to_tokens](std::shared_ptr<const secret> key, time_point deadline) {
        return exchange_once<Operation>(family, std::move(key), deadline, to_tokens);
    };
}

} // namespace filed::call
