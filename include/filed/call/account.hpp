/// \file
/// One key within a family of clients: the environment, and the tokens of the key.
#pragma once

#include <filed/auth/token_cache.hpp>
#include <filed/call/counters.hpp>
#include <filed/call/environment.hpp>

#include <memory>
#include <utility>

namespace filed::inline FILED_ABI::call {

/// What the handles of one client share. Immutable and thread-safe.
class account {
public:
    /// \param tokens  null for calls that are sent without a token
    account(std::shared_ptr<environment> family, std::shared_ptr<auth::token_cache> tokens) noexcept
        : family_{std::move(family)}, tokens_{std::move(tokens)} {}

    [[nodiscard]] const std::shared_ptr<environment>& family() const noexcept { return family_; }
    [[nodiscard]] const std::shared_ptr<auth::token_cache>& tokens() const noexcept { return tokens_; }

private:
    std::shared_ptr<environment> family_;
    std::shared_ptr<auth::token_cache> tokens_;
};

/// The account behind a client, for operations that are defined outside of it. `Client` makes it a friend.
template <class Client>
[[nodiscard]] const std::shared_ptr<const account>& account_of(const Client& client) noexcept {
    return client.account_;
}

/// The counters of an account and its family.
[[nodiscard]] inline client_counters count(const account& who) noexcept {
    client_counters now;
    now.connections = who.family()->carrier().counters();
    if (who.tokens()) now.tokens = who.tokens()->stats();
    now.calls = who.family()->tally().snapshot();
    return now;
}

} // namespace filed::call
