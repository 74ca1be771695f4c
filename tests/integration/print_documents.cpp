// Prints every operation that the library sends, and some of tests and examples, one JSON object a line, for validate.mjs: the document,
// and what the C++ types expect of the schema. Some are wrong on purpose, so that the comparison itself is tested.
#include <filed/filed.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

namespace graphql = filed::graphql;

struct member {
    std::string_view name;
    std::string layers; ///< outermost first: `?` nullable, `-` may be left out, `*` list
    std::size_t shape = 0;
};
struct shape {
    std::string_view kind, cpp, graphql, implements;
    std::vector<member> members;
    std::vector<std::string_view> values; ///< of an enum
    bool open = false;                    ///< an enum that takes other values as well
};
struct line {
    std::string_view schema, name, document;
    std::string_view planted; ///< words of the one problem that must be found; empty: there must be none
    std::vector<shape> shapes;
    std::size_t data = 0, variables = 0;
};

/// The tables of all types that one of them leads to, each once.
class shape_list {
public:
    std::size_t add(const graphql::type_shape& table) {
        for (std::size_t i = 0; i < known_.size(); ++i) {
            if (known_[i] == &table) return i;
        }
        constexpr std::string_view kinds[] = {"leaf", "object", "one_of", "rest"};
        const std::size_t index = known_.size();
        known_.push_back(&table);
        shapes.push_back({kinds[static_cast<std::size_t>(table.kind)],
                          table.cpp_name,
                          table.graphql_name,
                          table.implements,
                          {},
                          {table.values, table.values + table.value_count},
                          table.is_open});
        std::vector<member> members;
        for (std::size_t i = 0; i < table.count; ++i) {
            const graphql::member_shape& each = table.members[i];
            member made{each.name, {}, 0};
            for (auto layers = each.layers; layers.is_nullable() || layers.is_list(); layers = layers.inside())
                made.layers += layers.is_omittable() ? '-' : layers.is_nullable() ? '?' : '*';
            made.shape = add(*each.type);
            members.push_back(std::move(made));
        }
        shapes[index].members = std::move(members);
        return index;
    }

    std::vector<shape> shapes;

private:
    std::vector<const graphql::type_shape*> known_;
};

template <filed::operation Operation>
void print(std::string_view schema, std::string_view planted = {}) {
    shape_list list;
    line out{schema, graphql::name_of<Operation>, graphql::document_of<Operation>, planted, {}, 0, 0};
    out.data = list.add(graphql::shape_of<typename Operation::data>);
    out.variables = list.add(graphql::shape_of<graphql::variables_of<Operation>>);
    out.shapes = std::move(list.shapes);
    std::cout << filed::json::write(out).value() << '\n';
}

// ---- what users may write ----------------------------------------------------------------------------------------

enum class Order { ASC, DESC };
struct SortByOrder : filed::open_enum<Order> {
    using open_enum::open_enum;
};
struct SortBy {
    std::string field;
    SortByOrder order;
};
struct ClientFilters {
    filed::input<std::vector<filed::ID>> ids{};
};
struct ClientRow {
    static constexpr std::string_view graphql_type = "Client";
    filed::ID id;
    std::string name;
    filed::Date createdAt;
    std::int32_t taxYear = 0;
};
struct list_clients {
    static constexpr std::string_view document = R"(
        query ListClients($offset: Int, $limit: Int, $filters: ClientFilters, $sortBy: SortBy) {
          me { __typename ...User ... on WorkspaceUser { workspace {
            clients(offset: $offset, limit: $limit, filters: $filters, sortBy: $sortBy) { ...ClientRow }
            first: clients(limit: 1) { id } } } }
        })";
    struct variables {
        filed::input<std::int32_t> offset{}, limit{};
        filed::input<ClientFilters> filters{};
        filed::input<SortBy> sortBy{};
    };
    struct Client {
        filed::ID id;
    };
    struct Workspace {
        std::vector<ClientRow> clients;
        std::vector<Client> first;
    };
    struct WorkspaceUser {
        Workspace workspace;
    };
    struct data {
        std::optional<filed::one_of<WorkspaceUser, filed::User>> me;
    };
};

// ---- wrong on purpose ----------------------------------------------------------------------------------------------

struct null_is_possible {
    static constexpr std::string_view document = "query NullIsPossible { health { id } }";
    struct Health {
        filed::ID id;
    };
    struct data {
        std::optional<Health> health;
    };
};
struct other_scalar {
    static constexpr std::string_view document = "query OtherScalar { health { id } }";
    struct Health {
        std::optional<std::string> id;
    };
    struct data {
        std::optional<Health> health;
    };
};
struct no_list {
    static constexpr std::string_view document =
        "query NoList { me { __typename ... on User { workspaces { id } } ... on WorkspaceUser { id } } }";
    struct WorkspaceShortDetails {
        filed::ID id;
    };
    struct User {
        std::optional<WorkspaceShortDetails> workspaces;
    };
    struct WorkspaceUser {
        filed::ID id;
    };
    struct data {
        std::optional<filed::one_of<User, WorkspaceUser>> me;
    };
};
struct unknown_field {
    static constexpr std::string_view document = "query UnknownField { helth { id } }";
    struct Health {
        std::optional<filed::ID> id;
    };
    struct data {
        std::optional<Health> helth;
    };
};
struct not_merged {
    static constexpr std::string_view document =
        "query NotMerged { me { __typename ... on User { detail: name } ... on WorkspaceUser { detail: createdAt } } }";
    struct User {
        std::string detail;
    };
    struct WorkspaceUser {
        filed::Date detail;
    };
    struct data {
        std::optional<filed::one_of<User, WorkspaceUser>> me;
    };
};
struct missing_input {
    static constexpr std::string_view document =
        "mutation MissingInput($input: CreateClientInput!) { createClient(input: $input) { taskId } }";
    struct CreateClientInput {
        std::string name;
        std::string externalId;
        std::int32_t taxYear = 0;
    };
    struct variables {
        CreateClientInput input;
    };
    struct CreateClientResult {
        std::optional<filed::ID> taskId;
    };
    struct data {
        std::optional<CreateClientResult> createClient;
    };
};
struct optional_input {
    static constexpr std::string_view document =
        "query OptionalInput($sortBy: SortBy) { me { __typename ... on WorkspaceUser { workspace { "
        "clients(sortBy: $sortBy) { id } } } } }";
    struct SortBy {
        filed::input<std::string> field{};
        SortByOrder order;
    };
    struct variables {
        filed::input<SortBy> sortBy{};
    };
    using Client = list_clients::Client;
    struct Workspace {
        std::vector<Client> clients;
    };
    struct WorkspaceUser {
        Workspace workspace;
    };
    struct data {
        std::optional<filed::one_of<WorkspaceUser>> me;
    };
};
struct input_without_null {
    static constexpr std::string_view document =
        "query InputWithoutNull($filters: ClientFilters) { me { __typename ... on WorkspaceUser { "
        "workspace { clients(filters: $filters) { id } } } } }";
    struct ClientFilters {
        filed::input<std::vector<std::optional<filed::ID>>> ids{};
    };
    struct variables {
        filed::input<ClientFilters> filters{};
    };
    using data = optional_input::data;
};
struct unknown_input {
    static constexpr std::string_view document =
        "query UnknownInput($filters: ClientFilters) { me { __typename ... on WorkspaceUser { "
        "workspace { clients(filters: $filters) { id } } } } }";
    struct ClientFilters {
        filed::input<std::string> colour{};
    };
    struct variables {
        filed::input<ClientFilters> filters{};
    };
    using data = optional_input::data;
};
struct unknown_enum_value {
    static constexpr std::string_view document = "query UnknownEnumValue($sortBy: SortBy) { me { __typename ... on WorkspaceUser { "
                                                 "workspace { clients(sortBy: $sortBy) { id } } } } }";
    enum class SortByOrder { ASC, DESC, RANDOM };
    struct SortBy {
        std::string field;
        SortByOrder order{};
    };
    struct variables {
        filed::input<SortBy> sortBy{};
    };
    using data = optional_input::data;
};
struct unknown_enum_value_of_a_variable {
    static constexpr std::string_view document =
        "query UnknownEnumValueOfAVariable($order: SortByOrder!) { me { __typename ... on WorkspaceUser { workspace { "
        "clients(sortBy: {field: \"name\", order: $order}) { id } } } } }";
    enum class SortByOrder { ASC, DESC, RANDOM };
    struct variables {
        SortByOrder order{};
    };
    using data = optional_input::data;
};
struct unknown_enum_value_that_may_be_left_out {
    static constexpr std::string_view document =
        "query UnknownEnumValueThatMayBeLeftOut($status: TaskStatus) { me { __typename ... on WorkspaceUser { workspace { "
        "tasks(filters: {status: $status}) { id } } } } }";
    enum class TaskStatus { RUNNING, SLEEPING };
    struct variables {
        filed::input<TaskStatus> status{};
    };
    struct Task {
        filed::ID id;
    };
    struct Workspace {
        std::vector<Task> tasks;
    };
    struct WorkspaceUser {
        Workspace workspace;
    };
    struct data {
        std::optional<filed::one_of<WorkspaceUser>> me;
    };
};
struct closed_enum {
    static constexpr std::string_view document = "query ClosedEnum { me { __typename ... on WorkspaceUser { role } } }";
    enum class WorkspaceRole { admin, l1, l3, member };
    struct WorkspaceUser {
        WorkspaceRole role{};
    };
    struct data {
        std::optional<filed::one_of<WorkspaceUser>> me;
    };
};
struct open_enum_of_old {
    static constexpr std::string_view document = "query OpenEnumOfOld { me { __typename ... on WorkspaceUser { role } } }";
    enum class Role { admin, owner };
    struct WorkspaceRole : filed::open_enum<Role> {
        using open_enum::open_enum;
    };
    struct WorkspaceUser {
        WorkspaceRole role;
    };
    struct data {
        std::optional<filed::one_of<WorkspaceUser>> me;
    };
};
struct list_of_lists {
    static constexpr std::string_view document = "query ListOfLists { me { __typename ... on User { workspaces { id } } } }";
    struct WorkspaceShortDetails {
        filed::ID id;
    };
    struct User {
        std::vector<std::vector<WorkspaceShortDetails>> workspaces;
    };
    struct data {
        std::optional<filed::one_of<User>> me;
    };
};
struct closed_union {
    static constexpr std::string_view document = "query ClosedUnion { me { __typename ... on User { id } } }";
    struct User {
        filed::ID id;
    };
    struct data {
        std::optional<std::variant<User>> me;
    };
};
struct false_interface {
    static constexpr std::string_view document = "query FalseInterface { me { __typename ... on User { id } } }";
    struct User {
        static constexpr std::string_view graphql_implements = "Me & Health";
        filed::ID id;
    };
    struct data {
        std::optional<filed::one_of<User>> me;
    };
};

} // namespace

int main() {
    print<filed::api::me>("filed");
    print<filed::api::health>("filed");
    print<filed::api::exchange_api_key>("filed");
    print<filed::api::list_clients>("filed");
    print<filed::api::find_client>("filed");
    print<filed::api::create_client>("filed");
    print<filed::api::list_tasks>("filed");
    print<filed::api::list_task_results>("filed");
    print<filed::api::trigger_tax_prep>("filed");
    print<filed::api::initiate_tax_advisor>("filed");
    print<list_clients>("filed");
    print<filed::api::legacy::me>("filed-legacy");
    print<filed::api::legacy::login>("filed-legacy");

    print<null_is_possible>("filed", "NullIsPossible: .health.id is ID! in C++ and ID in the schema, which may send null");
    print<other_scalar>("filed", ".health.id is String in C++ and ID in the schema");
    print<no_list>("filed", ".me#User.workspaces is no list in C++ and [WorkspaceShortDetails!]! in the schema");
    print<unknown_field>("filed", "Cannot query field \"helth\" on type \"Query\"");
    print<not_merged>("filed", "Fields \"detail\" conflict");
    print<missing_input>("filed", "CreateClientInput.returnType: ReturnType! is required by the schema and missing in C++");
    print<optional_input>("filed", "SortBy.field is String in C++ and String! in the schema, which wants a value");
    print<input_without_null>("filed", "ClientFilters.ids is [ID] in C++ and [ID!] in the schema, which wants a value");
    print<unknown_input>("filed", "ClientFilters.colour is not in the schema");
    print<unknown_enum_value>("filed", "SortBy.order: SortByOrder has no value RANDOM in the schema");
    print<unknown_enum_value_of_a_variable>("filed", "$order: SortByOrder has no value RANDOM in the schema");
    print<unknown_enum_value_that_may_be_left_out>("filed", "$status: TaskStatus has no value SLEEPING in the schema");
    print<closed_enum>("filed", ".me#WorkspaceUser.role: WorkspaceRole is closed in C++, without l2");
    print<open_enum_of_old>("filed", ".me#WorkspaceUser.role: WorkspaceRole has no value owner in the schema");
    print<list_of_lists>("filed", ".me#User.workspaces is a list in C++ and [WorkspaceShortDetails!]! in the schema");
    print<closed_union>("filed", ".me is a closed variant without WorkspaceUser");
    print<false_interface>("filed", "User does not belong to Health");
}
