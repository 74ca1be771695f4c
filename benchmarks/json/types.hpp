/// \file
/// What the payloads decode to. Every library fills the types of strings; `native` types are those of the library itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace benchmark_json {

/// The types of all payloads, over the type of an identifier and that of a timestamp.
template <class Id, class Timestamp>
struct types {
    // Payloads `me` and `me_tag_last`: the documented answer to the query `me`.
    struct User {
        Id id;
        std::string name, email;

        bool operator==(const User&) const = default;
    };
    struct Workspace {
        Id id;
        std::string name;

        bool operator==(const Workspace&) const = default;
    };
    struct WorkspaceUser {
        Id id;
        std::string role;
        Timestamp createdAt;
        User user;
        Workspace workspace;

        bool operator==(const WorkspaceUser&) const = default;
    };
    struct MeData {
        std::variant<User, WorkspaceUser> me;

        bool operator==(const MeData&) const = default;
    };
    struct Me {
        MeData data;

        bool operator==(const Me&) const = default;
    };

    // Payloads `clients` and `clients_pretty`: a page of four thousand clients.
    struct Assignee {
        Id id;
        std::string name;

        bool operator==(const Assignee&) const = default;
    };
    struct Client {
        Id id;
        std::string name;
        std::optional<std::string> externalId;
        std::string status, returnType;
        std::int32_t taxYear = 0;
        Timestamp createdAt;
        std::vector<Assignee> assignees;

        bool operator==(const Client&) const = default;
    };
    struct ClientsData {
        std::vector<Client> clients;

        bool operator==(const ClientsData&) const = default;
    };
    struct Clients {
        ClientsData data;

        bool operator==(const Clients&) const = default;
    };

    // Payload `statuses`: twelve of about sixty members for each status; the rest is skipped.
    struct Author {
        std::int64_t id = 0;
        std::string name, screen_name, location, description;
        std::int32_t followers_count = 0;

        bool operator==(const Author&) const = default;
    };
    struct Status {
        std::string created_at;
        std::int64_t id = 0;
        std::string text;
        Author user;
        std::int32_t retweet_count = 0, favorite_count = 0;

        bool operator==(const Status&) const = default;
    };
    struct Statuses {
        std::vector<Status> statuses;

        bool operator==(const Statuses&) const = default;
    };
};

using plain = types<std::string, std::string>;

} // namespace benchmark_json
