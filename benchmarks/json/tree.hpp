/// \file
/// Takes a tree of values apart by hand, and writes values member by member: what RapidJSON and Boost.JSON have in common.
#pragma once

#include "types.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace benchmark_json {

/// `Node` offers `text(name, string)`, `number(name, integer)`, `is_null(name)`, `object(name)` and `for_each(name, use)`. Each
/// throws `std::exception` or ends the reading in its own way when the tree has another form.
template <class Node>
struct tree_reader {
    static void read(Node from, plain::User& to) {
        from.text("id", to.id);
        from.text("name", to.name);
        from.text("email", to.email);
    }
    static void read(Node from, plain::Me& to) {
        const Node me = from.object("data").object("me");
        std::string type;
        me.text("__typename", type);
        if (type == "User") {
            read(me, to.data.me.template emplace<plain::User>());
            return;
        }
        auto& user = to.data.me.template emplace<plain::WorkspaceUser>();
        me.text("id", user.id);
        me.text("role", user.role);
        me.text("createdAt", user.createdAt);
        read(me.object("user"), user.user);
        const Node workspace = me.object("workspace");
        workspace.text("id", user.workspace.id);
        workspace.text("name", user.workspace.name);
    }
    static void read(Node from, plain::Clients& to) {
        from.object("data").for_each("clients", [&to](Node row) {
            plain::Client& client = to.data.clients.emplace_back();
            row.text("id", client.id);
            row.text("name", client.name);
            if (!row.is_null("externalId")) row.text("externalId", client.externalId.emplace());
            row.text("status", client.status);
            row.text("returnType", client.returnType);
            row.number("taxYear", client.taxYear);
            row.text("createdAt", client.createdAt);
            row.for_each("assignees", [&client](Node each) {
                plain::Assignee& assignee = client.assignees.emplace_back();
                each.text("id", assignee.id);
                each.text("name", assignee.name);
            });
        });
    }
    static void read(Node from, plain::Statuses& to) {
        from.for_each("statuses", [&to](Node row) {
            plain::Status& status = to.statuses.emplace_back();
            row.text("created_at", status.created_at);
            row.number("id", status.id);
            row.text("text", status.text);
            const Node author = row.object("user");
            author.number("id", status.user.id);
            author.text("name", status.user.name);
            author.text("screen_name", status.user.screen_name);
            author.text("location", status.user.location);
            author.text("description", status.user.description);
            author.number("followers_count", status.user.followers_count);
            row.number("retweet_count", status.retweet_count);
            row.number("favorite_count", status.favorite_count);
        });
    }
};

} // namespace benchmark_json
