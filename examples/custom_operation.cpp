// An operation of one's own: lists the clients of the signed-in workspace, two a page.
//   FILED_API_KEY=… custom_operation        (FILED_ENDPOINT, FILED_CA_FILE and FILED_SOURCE_PLATFORM are honoured)
#include <filed/filed.hpp>

#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/use_future.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <variant>
#include <vector>

enum class ClientStatusValue { active, archived };
class ClientStatus : public filed::open_enum<ClientStatusValue> { // a status that is not known here keeps its text
public:
    using enum ClientStatusValue;
    using open_enum::open_enum;
};

// What a list shows of a client: `...ClientRow` in a document stands for these fields.
struct ClientRow {
    static constexpr std::string_view graphql_type = "Client";
    filed::ID id;
    std::string name;
    ClientStatus status;
    filed::Date createdAt;
};

struct list_clients {
    static constexpr filed::document document = R"(
        query ListClients($offset: Int, $limit: Int) {
          me {
            __typename
            ... on WorkspaceUser {
              workspace {
                name
                clients(offset: $offset, limit: $limit) { ...ClientRow }
              }
            }
          }
        })";
    struct variables {
        filed::input<std::int32_t> offset{}, limit{};
    };
    struct Workspace {
        std::string name;
        std::vector<ClientRow> clients;
    };
    struct WorkspaceUser {
        Workspace workspace;
    };
    struct data {
        std::optional<filed::one_of<WorkspaceUser>> me;
    };
};
static_assert(filed::operation<list_clients>); // the document and the types fit each other

asio::awaitable<void> list() {
    filed::client client{co_await asio::this_coro::executor, filed::api_key::from_env(), filed::client_options::from_env()};
    constexpr std::int32_t page_size = 2;
    list_clients::variables page{.offset = 0, .limit = page_size};
    for (std::size_t received = page_size; received == page_size; page.offset = *page.offset + page_size) {
        const filed::response<list_clients> answer = co_await client.execute<list_clients>(page, {.strict = true}); // any error throws
        const auto* member = answer->me ? std::get_if<list_clients::WorkspaceUser>(&*answer->me) : nullptr;
        if (!member) co_return; // another kind of identity
        received = member->workspace.clients.size();
        for (const ClientRow& each : member->workspace.clients)
            std::cout << member->workspace.name << ": " << each.name << ", " << each.status << " since " << each.createdAt << '\n';
    }
}

int main() try {
    asio::io_context context;
    auto done = asio::co_spawn(context, list(), asio::use_future);
    context.run();
    done.get();
} catch (const std::exception& reason) {
    std::cerr << reason.what() << '\n';
    return 1;
}
