/// \file
/// The background work of a client: listing it, waiting for it, reading its result. Source: page apis/tasks.
#pragma once

#include <filed/api/error.hpp>
#include <filed/api/task_types.hpp>
#include <filed/api/task_watch.hpp>
#include <filed/api/workspace_data.hpp>
#include <filed/call/account.hpp>
#include <filed/call/as_result.hpp>
#include <filed/call/kept_options.hpp>
#include <filed/call/operate.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/input.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/cancellation.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/pause.hpp>
#include <filed/support/waiter.hpp>

#include FILED_ASIO(awaitable.hpp)

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::api {

/// The operation behind `client::tasks` and `client::wait`.
struct list_tasks {
    static constexpr std::string_view document = R"(query ListTasks($clientId: ID!, $type: TaskType, $status: TaskStatus, $triggeredBy: ID, $limit: Int) {
  me {
    __typename
    ... on WorkspaceUser {
      workspace {
        clients(filters: { ids: [$clientId] }) {
          tasks(type: $type, status: $status, triggeredBy: $triggeredBy, limit: $limit) {
            ...Task
          }
        }
      }
    }
  }
})";
    struct variables {
        ID clientId;
        input<TaskType> type;
        input<TaskStatus> status;
        input<ID> triggeredBy;
        input<std::int32_t> limit;
    };
    struct Client {
        std::vector<Task> tasks;
    };
    struct Workspace {
        std::vector<Client> clients;
    };
    using data = workspace_data<Workspace>;
    using value_type = std::vector<Task>;
    [[nodiscard]] static result<value_type> take(data& from) {
        Workspace* const found = from.workspace();
        if (!found) return no_workspace("ListTasks");
        if (found->clients.empty()) return error{errc::no_such_client, "ListTasks"};
        return std::move(found->clients.front().tasks);
    }
};

/// The operation behind `client::task_result`: the results of all completed tasks of a kind, because the API looks up none by its id.
struct list_task_results {
    static constexpr std::string_view document = R"(query TaskResults($clientId: ID!, $type: TaskType, $limit: Int) {
  me {
    __typename
    ... on WorkspaceUser {
      workspace {
        clients(filters: { ids: [$clientId] }) {
          tasks(type: $type, status: COMPLETED, limit: $limit) {
            id
            result {
              __typename
              ... on TaskTaxPrepResult {
                ...TaskTaxPrepResult
              }
            }
          }
        }
      }
    }
  }
})";
    struct variables {
        ID clientId;
        input<TaskType> type;
        input<std::int32_t> limit;
    };
    struct Task {
        ID id;
        TaskResult result;
    };
    struct Client {
        std::vector<Task> tasks;
    };
    struct Workspace {
        std::vector<Client> clients;
    };
    using data = workspace_data<Workspace>;
    using value_type = std::vector<Task>;
    [[nodiscard]] static result<value_type> take(data& from) {
        Workspace* const found = from.workspace();
        if (!found) return no_workspace("TaskResults");
        if (found->clients.empty()) return error{errc::no_such_client, "TaskResults"};
        return std::move(found->clients.front().tasks);
    }
};

/// One `client::wait`; shared by the coroutine's steps.
struct task_wait {
    task_wait(std::shared_ptr<const call::account> whose, const task_reference& which, const wait_options& how)
        : who{std::move(whose)}, watch{which, how, who->family()->time().monotonic()} {
        variables.clientId = which.client();
        variables.type = which.type();
        options.tag = how.tag;
    }

    [[nodiscard]] call::environment& family() const noexcept { return *who->family(); }
    [[nodiscard]] time_point now() const noexcept { return family().time().monotonic(); }
    /// Before each look.
    void prepare() {
        variables.limit = watch.limit();
        options.deadline = watch.time_for_look(family().options().deadline, now());
    }
    /// After each look. What the program's function throws leaves through the coroutine.
    void note(result<std::vector<Task>>&& list) {
        const Task* const news = watch.look(std::move(list), now(), family().draw());
        if (news && watch.options().progress) watch.options().progress(*news);
    }
    /// Inside a handler: what was thrown ends the wait.
    void interrupted() { watch.end(error{code_of_exception().value_or(make_error_code(filed::errc::internal_error))}); }

    std::shared_ptr<const call::account> who;
    task_watch watch;
    list_tasks::variables variables;
    request_options options;
};

/// The coroutine of `client::wait`.
template <class Delivery>
[[nodiscard]] asio::awaitable<typename Delivery::type> wait_for_task(std::shared_ptr<task_wait> self) {
    result<Task> outcome;
    try {
        while (!self->watch.has_ended()) {
            self->prepare();
            auto list = co_await call::operate_with<list_tasks>(self->who, self->variables, self->options, as_result);
            self->note(std::move(list));
            if (self->watch.has_ended() || self->watch.next_look() <= self->now()) continue;
            pause_list::pause pause{self->family().pauses(), self->watch.next_look()};
            auto enqueue = pause.enqueue();
            co_await suspend(pause, enqueue);
            if (pause.starved()) self->watch.end(error{make_error_code(filed::errc::internal_error)});
            else if (pause.aborted()) self->watch.end(operation_aborted());
            else if (pause.closed()) self->watch.end(error{filed::errc::client_closed, "wait"});
            else self->watch.pass(self->now());
        }
    } catch (...) {
        self->interrupted();
    }
    outcome = self->watch.take();
    co_return Delivery::deliver(std::move(outcome));
}

/// One `client::task_result`; shared by the coroutine's steps.
struct task_result_reading {
    static constexpr std::size_t first_limit = 64;  ///< after a list of which the server decided how long it is
    static constexpr std::size_t most_tasks = 1024; ///< the largest list that is asked for

    task_result_reading(std::shared_ptr<const call::account> whose, const task_reference& which, const request_options& how)
        : who{std::move(whose)}, wanted{which.id()}, options{how} {
        variables.clientId = which.client();
        variables.type = which.type();
    }

    /// Whether a longer list has to be asked for, because the task is not in one that may have been cut.
    [[nodiscard]] bool goes_on(list_task_results::value_type& list) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.id == wanted; });
        if (found != list.end()) {
            outcome = std::move(found->result);
            return false;
        }
        outcome = error{errc::task_not_found, "task_result", "no completed task of that kind has this id"};
        if (list.empty() || list.size() < limit || limit == most_tasks) return false;
        limit = (std::min)((std::max)(2 * list.size(), first_limit), most_tasks);
        variables.limit = static_cast<std::int32_t>(limit);
        return true;
    }

    std::shared_ptr<const call::account> who;
    ID wanted;
    call::kept_options options;
    list_task_results::variables variables;
    std::size_t limit = 0; ///< of the last list; zero: the server's own
    result<TaskResult> outcome;
};

/// The coroutine of `client::task_result`.
template <class Delivery>
[[nodiscard]] asio::awaitable<typename Delivery::type> read_task_result(std::shared_ptr<task_result_reading> self) {
    bool more = true;
    try {
        while (more) {
            auto list = co_await call::operate_with<list_task_results>(self->who, self->variables, self->options.get(), as_result);
            more = list && self->goes_on(*list);
            if (!list) self->outcome = list.error();
        }
    } catch (...) {
        self->outcome = error{code_of_exception().value_or(make_error_code(filed::errc::internal_error))};
    }
    co_return Delivery::deliver(std::move(self->outcome));
}

/// A completion token where a selection of tasks could stand as well.
template <class Token>
concept token_beside_selection = call::completion_token<Token> && !std::convertible_to<Token&&, const task_selection&>;
/// A completion token where the options of a wait could stand as well.
template <class Token>
concept token_beside_wait_options = call::completion_token<Token> && !std::convertible_to<Token&&, const wait_options&>;

/// The operations of this page as members of `Client`, which is `filed::client`. They are compiled where they are used.
template <class Client>
class tasks_calls {
public:
    /// The tasks of a client, in the server's order; at most as many as the server lists, whose default and maximum are not documented.
    /// Error: `api::errc::no_such_client`. Source: page apis/tasks, apis/clients.
    /// \param client  the client's id \param which  all, or some of them
    [[nodiscard]] asio::awaitable<std::vector<Task>> tasks(const ID& client, const task_selection& which = task_selection{},
                                                           request_options options = {}) const {
        return listed(client, which, options);
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto tasks(const ID& client, const task_selection& which, request_options options, Token&& token) const {
        return listed(client, which, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto tasks(const ID& client, const task_selection& which, Token&& token) const {
        return listed(client, which, request_options{}, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <token_beside_selection Token>
    [[nodiscard]] auto tasks(const ID& client, Token&& token) const {
        return listed(client, task_selection{}, request_options{}, std::forward<Token>(token));
    }

    /// Waits until the task has ended, and gives it as it ended: `COMPLETED`. It asks again and again, with pauses that grow; the API has
    /// no call-back. See `wait_options` for every limit.
    ///
    /// Errors: `api::errc::task_failed` for a task that ended as `FAILED`, with the stages in `task_error_detail`;
    /// `api::errc::task_not_found`, `api::errc::no_such_client`, `api::errc::task_ended_unknown`; `errc::deadline_exceeded` when
    /// `wait_options::deadline` passed, with the task as it was seen last; `errc::invalid_option`; and whatever ends a look for good, or
    /// `wait_options::failed_polls` times in a row. Cancellation: at once, in a look and between looks; the task itself goes on.
    /// Source: page apis/tasks.
    [[nodiscard]] asio::awaitable<Task> wait(const task_reference& task) const { return waited(task, wait_options{}); }
    /// The same with options of your own.
    [[nodiscard]] asio::awaitable<Task> wait(const task_reference& task, const wait_options& options) const { return waited(task, options); }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto wait(const task_reference& task, const wait_options& options, Token&& token) const {
        return waited(task, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <token_beside_wait_options Token>
    [[nodiscard]] auto wait(const task_reference& task, Token&& token) const {
        return waited(task, wait_options{}, std::forward<Token>(token));
    }

    /// What a completed task made: `std::get_if<filed::TaskTaxPrepResult>(&made)`. Error: `api::errc::task_not_found` when the client has
    /// no completed task of this kind with this id, `api::errc::no_such_client`. Source: page apis/tasks, guides/recipes/run-tax-prep.
    [[nodiscard]] asio::awaitable<TaskResult> task_result(const task_reference& task, request_options options = {}) const {
        return result_of(task, options);
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto task_result(const task_reference& task, request_options options, Token&& token) const {
        return result_of(task, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto task_result(const task_reference& task, Token&& token) const {
        return result_of(task, request_options{}, std::forward<Token>(token));
    }

protected:
    ~tasks_calls() = default;

private:
    [[nodiscard]] const std::shared_ptr<const call::account>& account() const noexcept {
        return call::account_of(static_cast<const Client&>(*this));
    }
    template <class... Token>
    [[nodiscard]] auto listed(const ID& client, const task_selection& which, const request_options& options, Token&&... token) const {
        const list_tasks::variables variables{client, which.type, which.status, which.triggeredBy, which.limit};
        return call::operate_with<list_tasks>(account(), variables, options, std::forward<Token>(token)...);
    }
    template <class... Token>
    [[nodiscard]] auto waited(const task_reference& task, const wait_options& options, Token&&... token) const {
        auto state = std::make_shared<task_wait>(account(), task, options);
        const auto begin = [&]<class Delivery>(std::type_identity<Delivery>) { return wait_for_task<Delivery>(std::move(state)); };
        return call::begin_coroutine<Task>(account()->family()->executor(), begin, std::forward<Token>(token)...);
    }
    template <class... Token>
    [[nodiscard]] auto result_of(const task_reference& task, const request_options& options, Token&&... token) const {
        auto state = std::make_shared<task_result_reading>(account(), task, options);
        const auto begin = [&]<class Delivery>(std::type_identity<Delivery>) { return read_task_result<Delivery>(std::move(state)); };
        return call::begin_coroutine<TaskResult>(account()->family()->executor(), begin, std::forward<Token>(token)...);
    }
};

} // namespace filed::api
