/// \file
/// Tax planning: `initiate_tax_advisor`. Source: page apis/planning, guides/recipes/run-tax-planning.
#pragma once

#include <filed/api/error.hpp>
#include <filed/api/task_types.hpp>
#include <filed/call/account.hpp>
#include <filed/call/operate.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/input.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/result.hpp>

#include FILED_ASIO(awaitable.hpp)

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI {

/// What a tax plan is made from.
struct InitiateTaxAdvisorInput {
    ID clientId;                      ///< whose plan it is
    input<std::vector<ID>> uploadIds; ///< files that were uploaded before
};

/// A plan that was ordered.
struct InitiateTaxAdvisorResult {
    std::optional<ID> taskId; ///< of the `TAX_ADVISOR` task; none: the files were accepted and no task was started, so try again
};

/// The task that an order of a plan has started, for `client::wait`. Error: `api::errc::task_not_started` when the server took the files
/// and started none, which the documentation calls a soft error: order again.
/// \param ordered  what was sent \param answer  what came back
[[nodiscard]] inline result<task_reference> task_of(const InitiateTaxAdvisorInput& ordered, const InitiateTaxAdvisorResult& answer) {
    if (!answer.taskId) return error{api::errc::task_not_started, "initiate_tax_advisor"};
    return task_reference{ordered.clientId, TaskType::TAX_ADVISOR, *answer.taskId};
}

namespace api {

/// The operation behind `client::initiate_tax_advisor`.
struct initiate_tax_advisor {
    static constexpr std::string_view document = R"(mutation InitiateTaxAdvisor($input: InitiateTaxAdvisorInput!) {
  initiateTaxAdvisor(input: $input) {
    taskId
  }
})";
    struct variables {
        InitiateTaxAdvisorInput input;
    };
    struct data {
        std::optional<InitiateTaxAdvisorResult> initiateTaxAdvisor;
    };
    using value_type = InitiateTaxAdvisorResult;
    [[nodiscard]] static std::optional<InitiateTaxAdvisorResult>& take(data& from) noexcept { return from.initiateTaxAdvisor; }
};

/// The operations of this page as members of `Client`, which is `filed::client`. They are compiled where they are used.
template <class Client>
class planning_calls {
public:
    /// Orders a tax plan for a client from files that were uploaded: starts a `TAX_ADVISOR` task, see `task_of` and `client::wait`. A
    /// mutation: needs a key with access `read_write`. It is never sent twice without proof that the first did not run; after
    /// `http::errc::outcome_unknown` look for the task with `client::tasks` before you try again. Source: page apis/planning.
    template <call::argument_of<InitiateTaxAdvisorInput> Input = InitiateTaxAdvisorInput>
    [[nodiscard]] asio::awaitable<InitiateTaxAdvisorResult> initiate_tax_advisor(Input&& input, request_options options = {}) const {
        return initiated(std::forward<Input>(input), options);
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::argument_of<InitiateTaxAdvisorInput> Input = InitiateTaxAdvisorInput, call::completion_token Token>
    [[nodiscard]] auto initiate_tax_advisor(Input&& input, request_options options, Token&& token) const {
        return initiated(std::forward<Input>(input), options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::argument_of<InitiateTaxAdvisorInput> Input = InitiateTaxAdvisorInput, call::completion_token Token>
    [[nodiscard]] auto initiate_tax_advisor(Input&& input, Token&& token) const {
        return initiated(std::forward<Input>(input), request_options{}, std::forward<Token>(token));
    }

protected:
    ~planning_calls() = default;

private:
    template <class Input, class... Token>
    [[nodiscard]] auto initiated(Input&& input, const request_options& options, Token&&... token) const {
        call::require_safe_argument<Input>();
        const api::initiate_tax_advisor::variables variables{std::forward<Input>(input)};
        return call::operate_with<api::initiate_tax_advisor>(call::account_of(static_cast<const Client&>(*this)), variables, options,
                                                         std::forward<Token>(token)...);
    }
};

} // namespace api
} // namespace filed
