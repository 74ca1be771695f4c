/// \file
/// Boost.JSON: a tree taken apart by hand; written from a tree.

#include "operation.hpp"
#include "tree.hpp"

#include <boost/json.hpp>

#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace benchmark_json {

namespace {

/// Boost's checked access throws when the tree has another form.
class node {
public:
    explicit node(const boost::json::value& value) : members_{&value.as_object()} {}

    void text(const char* name, std::string& to) const {
        const boost::json::string& value = members_->at(name).as_string();
        to.assign(value.data(), value.size());
    }
    void number(const char* name, std::int32_t& to) const { to = members_->at(name).to_number<std::int32_t>(); }
    void number(const char* name, std::int64_t& to) const { to = members_->at(name).to_number<std::int64_t>(); }
    [[nodiscard]] bool is_null(const char* name) const {
        const boost::json::value* value = members_->if_contains(name);
        return value == nullptr || value->is_null();
    }
    [[nodiscard]] node object(const char* name) const { return node{members_->at(name)}; }
    template <class Use>
    void for_each(const char* name, Use use) const {
        for (const boost::json::value& each : members_->at(name).as_array()) use(node{each});
    }

private:
    const boost::json::object* members_;
};

boost::json::value to_tree(const plain::User& from) { return {{"id", from.id}, {"name", from.name}, {"email", from.email}}; }
boost::json::value to_tree(const plain::Me& from) {
    if (const auto* user = std::get_if<plain::User>(&from.data.me))
        return {{"data", {{"me", {{"__typename", "User"}, {"id", user->id}, {"name", user->name}, {"email", user->email}}}}}};
    const auto& member = std::get<plain::WorkspaceUser>(from.data.me);
    return {{"data",
             {{"me",
               {{"__typename", "WorkspaceUser"},
                {"id", member.id},
                {"role", member.role},
                {"createdAt", member.createdAt},
                {"user", to_tree(member.user)},
                {"workspace", {{"id", member.workspace.id}, {"name", member.workspace.name}}}}}}}};
}
boost::json::value to_tree(const plain::Clients& from) {
    boost::json::array rows;
    rows.reserve(from.data.clients.size());
    for (const plain::Client& client : from.data.clients) {
        boost::json::array assignees;
        for (const plain::Assignee& assignee : client.assignees) assignees.push_back({{"id", assignee.id}, {"name", assignee.name}});
        boost::json::value external_id;
        if (client.externalId) external_id = *client.externalId;
        rows.push_back({{"id", client.id},
                        {"name", client.name},
                        {"externalId", std::move(external_id)},
                        {"status", client.status},
                        {"returnType", client.returnType},
                        {"taxYear", client.taxYear},
                        {"createdAt", client.createdAt},
                        {"assignees", std::move(assignees)}});
    }
    return {{"data", {{"clients", std::move(rows)}}}};
}
boost::json::value to_tree(const plain::Statuses& from) {
    boost::json::array rows;
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

struct boost_json_library {
    static constexpr const char* name = "Boost.JSON";
    static constexpr bool writes = true;

    template <class T>
    static std::optional<T> parse(std::string_view text) {
        std::optional<T> value{std::in_place};
        try {
            boost::json::monotonic_resource memory;
            const boost::json::value tree = boost::json::parse({text.data(), text.size()}, &memory);
            tree_reader<node>::read(node{tree}, *value);
        } catch (const std::exception&) { // another form
            value.reset();
        }
        return value;
    }
    template <class T>
    static bool write(const T& value, std::string& text) {
        text = boost::json::serialize(to_tree(value));
        return true;
    }
    template <class T>
    static const T& to_plain(const T& value) {
        return value;
    }
};

} // namespace

std::vector<operation> boost_json_operations(const payloads& from) { return all_operations<plain, boost_json_library>(from); }

} // namespace benchmark_json
