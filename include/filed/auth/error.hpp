/// \file
/// What can go wrong with keys and tokens, by name.
#pragma once

#include <filed/support/error.hpp>

#include <exception>
#include <memory>

namespace filed::inline FILED_ABI::auth {

/// Errors of the authentication floor. Their texts never hold a key, a token, or a part of one.
enum class errc {
    token_unavailable = 1, ///< no token could be had for now; `retry_after()` says when the next try is made, `cause()` why
    key_rejected,          ///< the API key is wrong, revoked or expired
    unauthenticated,       ///< the server refuses a token that a new exchange could not better
    malformed_token,       ///< a token of the exchange's answer is missing, cannot be a header field, or has already expired
    exchange_refused,      ///< the server refused the exchange's document or variables: the key was not looked at
    tokens_used_up,        ///< the tokens that the program brought have expired or were refused, and there is no key to get others
    exchange_abandoned     ///< an exchange has ended without an answer: a cause of `token_unavailable`
};

[[nodiscard]] inline const error_category& category() noexcept {
    static constexpr error_entry entries[] = {
        {static_cast<int>(errc::token_unavailable), "token_unavailable", condition::unavailable,
         "no access token could be had from the server for now", "cause() says why; try again later, after retry_after() if it is given"},
        {static_cast<int>(errc::key_rejected), "key_rejected", condition::authentication, "the server refused the API key",
         "the key is wrong, revoked or expired: create a new one in the Filed web app (Plugins, Filed API)"},
        {static_cast<int>(errc::unauthenticated), "unauthenticated", condition::authentication,
         "the server refuses an access token that it has just given out",
         "check that the workspace still exists and that the key belongs to it"},
        {static_cast<int>(errc::malformed_token), "malformed_token", condition::protocol,
         "the server's answer to the exchange holds a token that cannot be used", "report it to the server's support"},
        {static_cast<int>(errc::exchange_refused), "exchange_refused", condition::validation,
         "the server refused the exchange as a request that does not fit its schema",
         "use a version of this library that fits the server"},
        {static_cast<int>(errc::tokens_used_up), "tokens_used_up", condition::authentication,
         "the access tokens that the client was made with are no longer good, and it has no API key to get others",
         "make a client with new tokens, with an API key, or with a token provider"},
        {static_cast<int>(errc::exchange_abandoned), "exchange_abandoned", condition::unavailable,
         "the exchange of the API key ended without an answer, because its execution context ended or memory ran out",
         "keep the context that the client was made with alive and running for as long as the client is used"},
    };
    static const error_category instance{"filed.auth", entries};
    return instance;
}

inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), category()}; }

/// Detail of an error that stands for an exception which an exchange function threw. The exception's own text may
/// hold anything and is therefore not part of the error's message.
struct exchange_exception_detail : error_detail {
    explicit exchange_exception_detail(std::exception_ptr reason)
        : error_detail{"token exchange", "the exchange function threw"}, thrown{std::move(reason)} {}

    [[nodiscard]] std::shared_ptr<error_detail> clone() const override { return std::make_shared<exchange_exception_detail>(*this); }
    [[nodiscard]] bool is(detail_type asked) const noexcept override {
        return asked == detail_type::of<exchange_exception_detail>() || error_detail::is(asked);
    }

    std::exception_ptr thrown; ///< what was thrown
};

} // namespace filed::auth

template <>
struct std::is_error_code_enum<filed::auth::errc> : std::true_type {};
