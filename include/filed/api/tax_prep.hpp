/// \file
/// The preparation of a return: `trigger_tax_prep`. Source: page apis/tax-prep, guides/recipes/run-tax-prep.
#pragma once

#include <filed/api/error.hpp>
#include <filed/api/return_type.hpp>
#include <filed/api/task_types.hpp>
#include <filed/call/account.hpp>
#include <filed/call/operate.hpp>
#include <filed/graphql/id.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/result.hpp>

#include FILED_ASIO(awaitable.hpp)

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// What a return is prepared from. Only the keys that the documentation requires; the types of the others are not documented.
struct TriggerTaxPrepInput {
    ID clientId;           ///< whose return it is
    ReturnType returnType; ///< must equal the client's own
};

/// A preparation that was ordered.
struct TriggerTaxPrepResult {
    std::optional<ID> taskId; ///< of the `TAX_PREP` task
};

/// The task that an order of a return has started, for `client::wait`. Error: `api::errc::task_not_started` when the answer names none.
/// \param ordered  what was sent \param answer  what came back
[[nodiscard]] inline result<task_reference> task_of(const TriggerTaxPrepInput& ordered, const TriggerTaxPrepResult& answer) {
    if (!answer.taskId) return error{api::errc::task_not_started, "trigger_tax_prep"};
    return task_reference{ordered.clientId, TaskType::TAX_PREP, *answer.taskId};
}

namespace api {

/// The operation behind `client::trigger_tax_prep`.
struct trigger_tax_prep {
    static constexpr std::string_view document = R"(mutation TriggerTaxPrep($input: TriggerTaxPrepInput!) {
  triggerTaxPrep(input: $input) {
    taskId
  }
})";
    struct variables {
        TriggerTaxPrepInput input;
    };
    struct data {
        std::optional<TriggerTaxPrepResult> triggerTaxPrep;
    };
    using value_type = TriggerTaxPrepResult;
    [[nodiscard]] static std::optional<TriggerTaxPrepResult>& take(data& from) noexcept { return from.triggerTaxPrep; }
};

/// The operations of this page as members of `Client`, which is `filed::client`. They are compiled where they are used.
template <class Client>
class tax_prep_calls {
public:
    /// Orders the preparation of a client's return from the documents in its binder: starts a `TAX_PREP` task, see `task_of` and
    /// `client::wait`. A mutation: needs a key with access `read_write`. It is never sent twice without proof that the first did not run;
    /// after `http::errc::outcome_unknown` look for the task with `client::tasks` before you try again. Source: page apis/tax-prep.
    template <call::argument_of<TriggerTaxPrepInput> Input = TriggerTaxPrepInput>
    [[nodiscard]] asio::awaitable<TriggerTaxPrepResult> trigger_tax_prep(Input&& input, request_options options = {}) const {
        return triggered(std::forward<Input>(input), options);
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::argument_of<TriggerTaxPrepInput> Input = TriggerTaxPrepInput, call::completion_token Token>
    [[nodiscard]] auto trigger_tax_prep(Input&& input, request_options options, Token&& token) const {
        return triggered(std::forward<Input>(input), options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::argument_of<TriggerTaxPrepInput> Input = TriggerTaxPrepInput, call::completion_token Token>
    [[nodiscard]] auto trigger_tax_prep(Input&& input, Token&& token) const {
        return triggered(std::forward<Input>(input), request_options{}, std::forward<Token>(token));
    }

protected:
    ~tax_prep_calls() = default;

private:
    template <class Input, class... Token>
    [[nodiscard]] auto triggered(Input&& input, const request_options& options, Token&&... token) const {
        call::require_safe_argument<Input>();
        const api::trigger_tax_prep::variables variables{std::forward<Input>(input)};
        return call::operate_with<api::trigger_tax_prep>(call::account_of(static_cast<const Client&>(*this)), variables, options,
                                                         std::forward<Token>(token)...);
    }
};

} // namespace api
} // namespace filed
