/// \file
/// The identity behind a token: `Me`. Source: page apis/me, guides/authentication.
#pragma once

#include <filed/graphql/date.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/open_enum.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace filed::inline FILED_ABI {

/// The documented roles; more may come.
enum class WorkspaceRoleValue { admin, l1, l2, l3, member };

/// A user's role in a workspace: `role == WorkspaceRole::admin`, `std::cout << role`. Open: a role that is not known here keeps its text.
class WorkspaceRole : public open_enum<WorkspaceRoleValue> {
public:
    using enum WorkspaceRoleValue;
    using open_enum::open_enum;
};

/// A workspace in a list: id and name.
struct WorkspaceShortDetails {
    ID id;
    std::string name;
};

/// The user account under a workspace membership.
struct UserShortDetails {
    ID id;
    std::string name;
    std::string email;
};

/// The workspace that a workspace token is scoped to.
struct Workspace {
    ID id;
    std::string name;
};

/// The account-wide identity: what a user token stands for.
struct User {
    ID id;
    std::string name;
    std::string email;
    std::vector<WorkspaceShortDetails> workspaces;
};

/// The identity within one workspace: what a workspace token stands for.
struct WorkspaceUser {
    ID id;              ///< of the membership that links the user to the workspace
    WorkspaceRole role;
    Date createdAt;     ///< when the user was added to the workspace
    UserShortDetails user;
    Workspace workspace;
};

/// `User` for a user token, `WorkspaceUser` for a workspace token.
using Me = std::variant<User, WorkspaceUser>;

namespace api {

/// The operation behind `client::me`.
struct me {
    static constexpr std::string_view document = R"(query Me {
  me {
    __typename
    ... on User {
      id
      name
      email
      workspaces {
        id
        name
      }
    }
    ... on WorkspaceUser {
      id
      role
      createdAt
      user {
        id
        name
        email
      }
      workspace {
        id
        name
      }
    }
  }
})";
    struct data {
        std::optional<Me> me;
    };
    using value_type = Me;
    /// The value in the data; none when the field is null.
    [[nodiscard]] static std::optional<Me>& take(data& from) noexcept { return from.me; }
};

} // namespace api
} // namespace filed
