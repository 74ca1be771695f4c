/// \file
/// The exchange of a key for tokens as the token cache needs it, whatever operation the API has for it.
#pragma once

#include <filed/auth/error.hpp>
#include <filed/auth/snapshot.hpp>
#include <filed/auth/token_cache.hpp>
#include <filed/call/account.hpp>
#include <filed/call/operate.hpp>
#include <filed/graphql/error.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include FILED_ASIO(awaitable.hpp)

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace filed::inline FILED_ABI::call {

/// Whether the server is out of order or overloaded, by the status or by any of the codes, however far it executed.
[[nodiscard]] inline bool is_passing(const error& reason, const graphql::error_detail& answer) noexcept {
    const int status = reason.http_status();
    if (status == 408 || status == 425 || status == 429 || status >= 500) return true;
    return std::any_of(answer.errors.begin(), answer.errors.end(), [](const graphql::response_error& each) {
        const auto kind = graphql::kind_of_code(each.code());
        return kind == graphql::code_kind::unavailable || kind == graphql::code_kind::rate_limited;
    });
}

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
    if ((is_response && !is_passing(reason, *answer)) || code == graphql::errc::unauthenticated) return as(auth::errc::key_rejected);
    return reason;
}

/// Reads the answer of an exchange as what the token cache wants.
template <class Operation>
struct tokens_of {
    using data = typename Operation::data;
    using value_type = auth::token_set;

    [[nodiscard]] static graphql::data_target target(data& into) noexcept { return graphql::read_into(into); }
    [[nodiscard]] static result<auth::token_set> finish(passage& way, data& from) {
        if (way.failed()) return Operation::explain(way.failure());
        std::optional<auth::token_set> tokens = Operation::tokens_in(std::move(from));
        if (!tokens) return error{auth::errc::key_rejected, way.request().facts->place, "the answer holds no tokens"};
        tokens->server_date = way.server_date();
        return std::move(*tokens);
    }
};

/// The exchange of `Operation` as a function for the token cache. It passes by the cache, sends no `Authorization`, and may
/// use a connection above the pool's limit, so that it never waits for requests that wait for it.
template <class Operation>
[[nodiscard]] auth::exchange_function exchange_with(std::shared_ptr<environment> family) {
    return [family = std::move(family)](const std::shared_ptr<const secret>& key, time_point deadline) {
        const request_options defaults;
        const typename Operation::variables variables{key->reveal()};
        outgoing what = compose<Operation>(*family, defaults, variables);
        what.deadline = deadline;
        what.urgent = true;
        return perform<tokens_of<Operation>, resulting<auth::token_set>>(std::make_shared<const account>(family, nullptr), std::move(what));
    };
}

} // namespace filed::call
