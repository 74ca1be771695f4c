/// \file
/// nlohmann/json: a tree, taken apart by hand. Also the reference that every other library is checked against.

#include "operation.hpp"

#include <nlohmann/json.hpp>

#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace benchmark_json {

namespace {

using tree = nlohmann::json;

std::string text_of(const tree& from, const char* name) { return from.at(name).get<std::string>(); }

void from_tree(const tree& from, plain::User& to) { to = {text_of(from, "id"), text_of(from, "name"), text_of(from, "email")}; }
void from_tree(const tree& from, plain::Workspace& to) { to = {text_of(from, "id"), text_of(from, "name")}; }
void from_tree(const tree& from, plain::WorkspaceUser& to) {
    to.id = text_of(from, "id");
    to.role = text_of(from, "role");
    to.createdAt = text_of(from, "createdAt");
    from_tree(from.at("user"), to.user);
    from_tree(from.at("workspace"), to.workspace);
}
void from_tree(const tree& from, plain::Me& to) {
    const tree& me = from.at("data").at("me");
    if (me.at("__typename") == "User") from_tree(me, to.data.me.emplace<plain::User>());
    else if (me.at("__typename") == "WorkspaceUser") from_tree(me, to.data.me.emplace<plain::WorkspaceUser>());
    else throw std::runtime_error{"unknown __typename"};
}
void from_tree(const tree& from, plain::Clients& to) {
    for (const tree& row : from.at("data").at("clients")) {
        plain::Client& client = to.data.clients.emplace_back();
        client.id = text_of(row, "id");
        client.name = text_of(row, "name");
        if (const auto id = row.find("externalId"); id != row.end() && !id->is_null()) client.externalId = id->get<std::string>();
        client.status = text_of(row, "status");
        client.returnType = text_of(row, "returnType");
        client.taxYear = row.at("taxYear").get<std::int32_t>();
        client.createdAt = text_of(row, "createdAt");
        for (const tree& assignee : row.at("assignees")) client.assignees.push_back({text_of(assignee, "id"), text_of(assignee, "name")});
    }
}
void from_tree(const tree& from, plain::Statuses& to) {
    for (const tree& row : from.at("statuses")) {
        plain::Status& status = to.statuses.emplace_back();
        status.created_at = text_of(row, "created_at");
        status.id = row.at("id").get<std::int64_t>();
        status.text = text_of(row, "text");
        const tree& user = row.at("user");
        status.user = {user.at("id").get<std::int64_t>(), text_of(user, "name"),        text_of(user, "screen_name"),
                       text_of(user, "location"),         text_of(user, "description"), user.at("followers_count").get<std::int32_t>()};
        status.retweet_count = row.at("retweet_count").get<std::int32_t>();
        status.favorite_count = row.at("favorite_count").get<std::int32_t>();
    }
}

tree to_tree(const plain::User& from) { return {{"id", from.id}, {"name", from.name}, {"email", from.email}}; }
tree to_tree(const plain::WorkspaceUser& from) {
    return {{"id", from.id},
            {"role", from.role},
            {"createdAt", from.createdAt},
            {"user", to_tree(from.user)},
            {"workspace", {{"id", from.workspace.id}, {"name", from.workspace.name}}}};
}
tree to_tree(const plain::Me& from) {
    const bool is_user = std::holds_alternative<plain::User>(from.data.me);
    tree me = std::visit([](const auto& alternative) { return to_tree(alternative); }, from.data.me);
    me["__typename"] = is_user ? "User" : "WorkspaceUser";
    return {{"data", {{"me", std::move(me)}}}};
}
tree to_tree(const plain::Clients& from) {
    tree rows = tree::array();
    for (const plain::Client& client : from.data.clients) {
        tree assignees = tree::array();
        for (const plain::Assignee& assignee : client.assignees) assignees.push_back({{"id", assignee.id}, {"name", assignee.name}});
        rows.push_back({{"id", client.id},
                        {"name", client.name},
                        {"externalId", client.externalId ? tree(*client.externalId) : tree(nullptr)},
                        {"status", client.status},
                        {"returnType", client.returnType},
                        {"taxYear", client.taxYear},
                        {"createdAt", client.createdAt},
                        {"assignees", std::move(assignees)}});
    }
    return {{"data", {{"clients", std::move(rows)}}}};
}
tree to_tree(const plain::Statuses& from) {
    tree rows = tree::array();
    for (const plain::Status& status : from.statuses)
        rows.push_back({{"created_at", status.created_at},
                        {"id", status.id},
                        {"text", status.text},
                        {"user",
                         {{"id", status.user.id},
                          {"name", status.user.name},
                          {"screen_name", status.user.screen_name},
                          {"location", status.user.location},
                          {"description", status.user.description},
                          {"followers_count", status.user.followers_count}}},
                        {"retweet_count", status.retweet_count},
                        {"favorite_count", status.favorite_count}});
    return {{"statuses", std::move(rows)}};
}

template <class T>
bool read(std::string_view text, T& value) {
    try {
        from_tree(tree::parse(text), value);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

struct nlohmann_library {
    static constexpr const char* name = "nlohmann";
    static constexpr bool writes = true;

    template <class T>
    static std::optional<T> parse(std::string_view text) {
        std::optional<T> value{std::in_place};
        if (!read(text, *value)) value.reset();
        return value;
    }
    template <class T>
    static bool write(const T& value, std::string& text) {
        text = to_tree(value).dump();
        return true;
    }
    template <class T>
    static const T& to_plain(const T& value) {
        return value;
    }
};

} // namespace

bool read_reference(std::string_view text, plain::Me& value) { return read(text, value); }
bool read_reference(std::string_view text, plain::Clients& value) { return read(text, value); }
bool read_reference(std::string_view text, plain::Statuses& value) { return read(text, value); }

std::vector<operation> nlohmann_operations(const payloads& from) { return all_operations<plain, nlohmann_library>(from); }

} // namespace benchmark_json
