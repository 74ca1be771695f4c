/// \file
/// The clients of a workspace: `Client`, listing, finding and creating them. Source: page apis/clients, apis/conventions.
#pragma once

#include <filed/api/return_type.hpp>
#include <filed/api/task_types.hpp>
#include <filed/api/workspace_data.hpp>
#include <filed/call/account.hpp>
#include <filed/call/listing.hpp>
#include <filed/call/operate.hpp>
#include <filed/graphql/date.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/open_enum.hpp>
#include <filed/support/asio.hpp>

#include FILED_ASIO(awaitable.hpp)

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI {

/// The documented states of a client; more may come.
enum class ClientStatusValue {
    active,  ///< in work
    archived ///< put away; its data can still be read
};

/// The state of a client: `client.status == ClientStatus::active`. Open: a state that is not known here keeps its text.
class ClientStatus : public open_enum<ClientStatusValue> {
public:
    using enum ClientStatusValue;
    using open_enum::open_enum;
};

/// A taxpayer whose returns are prepared in the workspace.
struct Client {
    ID id;                  ///< what other calls name the client by
    std::string name;       ///< the taxpayer's
    std::string externalId; ///< your own identifier; unique within the workspace
    ClientStatus status;    ///< in work or put away
    ReturnType returnType;  ///< the return that is prepared
    std::int32_t taxYear;   ///< the year that it is for
    Date createdAt;         ///< when the client was added
};

/// Which clients are listed; what is left out does not restrict. Only the key that the documentation names.
struct ClientFilters {
    input<std::vector<ID>> ids; ///< these; an empty list is none
};

/// What a client is made of.
struct CreateClientInput {
    std::string name;       ///< the taxpayer's
    std::string externalId; ///< your own identifier; unique within the workspace
    ReturnType returnType;  ///< the return to prepare
    std::int32_t taxYear;   ///< the year that it is for
    input<std::vector<ID>> uploadIds; ///< files that were uploaded before: given some, their ingestion starts at once
};

/// A client that was created.
struct CreateClientResult {
    std::optional<Client> client; ///< as it stands now
    std::optional<ID> taskId; ///< of the `BINDER` task that ingests the files; none when there were none
};

/// The task that ingests the files of a new client, for `client::wait`; none when there is nothing to wait for, because no files were
/// named, or the answer does not say for which client.
[[nodiscard]] inline std::optional<task_reference> task_of(const CreateClientResult& answer) {
    if (!answer.taskId || !answer.client) return std::nullopt;
    return task_reference{answer.client->id, TaskType::BINDER, *answer.taskId};
}

namespace api {

/// The operation behind `client::clients`.
struct list_clients {
    static constexpr std::string_view document = R"(query ListClients($filters: ClientFilters, $offset: Int, $limit: Int) {
  me {
    __typename
    ... on WorkspaceUser {
      workspace {
        clients(filters: $filters, offset: $offset, limit: $limit) {
          ...Client
        }
      }
    }
  }
})";
    struct variables {
        input<ClientFilters> filters;
        input<std::int32_t> offset, limit;
    };
    struct Workspace {
        std::vector<Client> clients;
    };
    using data = workspace_data<Workspace>;
    using value_type = std::vector<Client>;
    [[nodiscard]] static result<value_type> take(data& from) {
        if (Workspace* const found = from.workspace()) return std::move(found->clients);
        return no_workspace("ListClients");
    }
};

/// The operation behind `client::find_client`.
struct find_client {
    static constexpr std::string_view document = R"(query FindClient($id: ID!) {
  me {
    __typename
    ... on WorkspaceUser {
      workspace {
        clients(filters: { ids: [$id] }) {
          ...Client
        }
      }
    }
  }
})";
    struct variables {
        ID id;
    };
    using data = list_clients::data;
    using value_type = std::optional<Client>;
    [[nodiscard]] static result<value_type> take(data& from) {
        list_clients::Workspace* const found = from.workspace();
        if (!found) return no_workspace("FindClient");
        value_type first;
        if (!found->clients.empty()) first = std::move(found->clients.front());
        return first;
    }
};

/// The operation behind `client::create_client`.
struct create_client {
    static constexpr std::string_view document = R"(mutation CreateClient($input: CreateClientInput!) {
  createClient(input: $input) {
    client {
      ...Client
    }
    taskId
  }
})";
    struct variables {
        CreateClientInput input;
    };
    struct data {
        std::optional<CreateClientResult> createClient;
    };
    using value_type = CreateClientResult;
    [[nodiscard]] static std::optional<CreateClientResult>& take(data& from) noexcept { return from.createClient; }
};

/// The operations of this page as members of `Client`, which is `filed::client`. They are compiled where they are used.
template <class Client>
class clients_calls {
public:
    /// The clients of the workspace, page by page: `co_await client.clients().page(0, 50)`, or all by and by with `pages(50)`. Nothing
    /// is sent before. Source: page apis/clients; the order is the server's.
    [[nodiscard]] call::listing<list_clients> clients() const { return call::listing<list_clients>{account()}; }
    /// The same for some of them.
    template <call::argument_of<ClientFilters> Filters = ClientFilters>
    [[nodiscard]] call::listing<list_clients> clients(Filters&& filters) const {
        call::require_safe_argument<Filters>();
        list_clients::variables which;
        which.filters = std::forward<Filters>(filters);
        return call::listing<list_clients>{account(), std::move(which)};
    }

    /// One client by its id; none when the workspace has no such client. Source: page apis/clients.
    [[nodiscard]] asio::awaitable<std::optional<filed::Client>> find_client(const ID& id, request_options options = {}) const {
        const api::find_client::variables variables{id};
        return call::operate_with<api::find_client>(account(), variables, options);
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto find_client(const ID& id, request_options options, Token&& token) const {
        const api::find_client::variables variables{id};
        return call::operate_with<api::find_client>(account(), variables, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::completion_token Token>
    [[nodiscard]] auto find_client(const ID& id, Token&& token) const {
        return find_client(id, request_options{}, std::forward<Token>(token));
    }

    /// Creates a client, and with `uploadIds` starts a `BINDER` task that reads its documents. A mutation: needs a key with access
    /// `read_write`. It is never sent twice without proof that the first did not run; after `http::errc::outcome_unknown` look for your
    /// `externalId` before you try again. Source: page apis/clients, guides/recipes/onboard-a-client.
    template <call::argument_of<CreateClientInput> Input = CreateClientInput>
    [[nodiscard]] asio::awaitable<CreateClientResult> create_client(Input&& input, request_options options = {}) const {
        return created(std::forward<Input>(input), options);
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::argument_of<CreateClientInput> Input = CreateClientInput, call::completion_token Token>
    [[nodiscard]] auto create_client(Input&& input, request_options options, Token&& token) const {
        return created(std::forward<Input>(input), options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table at `filed::client`.
    template <call::argument_of<CreateClientInput> Input = CreateClientInput, call::completion_token Token>
    [[nodiscard]] auto create_client(Input&& input, Token&& token) const {
        return created(std::forward<Input>(input), request_options{}, std::forward<Token>(token));
    }

protected:
    ~clients_calls() = default;

private:
    [[nodiscard]] const std::shared_ptr<const call::account>& account() const noexcept {
        return call::account_of(static_cast<const Client&>(*this));
    }
    template <class Input, class... Token>
    [[nodiscard]] auto created(Input&& input, const request_options& options, Token&&... token) const {
        call::require_safe_argument<Input>();
        const api::create_client::variables variables{std::forward<Input>(input)};
        return call::operate_with<api::create_client>(account(), variables, options, std::forward<Token>(token)...);
    }
};

} // namespace api
} // namespace filed
