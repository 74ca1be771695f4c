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
enum class WorkspaceRoleValue {
    admin,  ///< `admin`
    l1,     ///< `l1`; what the levels mean is not documented
    l2,     ///< `l2`
    l3,     ///< `l3`
    member, ///< `member`
};

/// A user's role in a workspace: `role == WorkspaceRole::admin`, `std::cout << role`. Open: a role that is not known here keeps its text.
class WorkspaceRole : public open_enum<WorkspaceRoleValue> {
public:
    using enum WorkspaceRoleValue;
    using open_enum::open_enum;
};

/// A workspace in a list: id and name.
struct WorkspaceShortDetails {
    ID id;            ///< of the workspace
    std::string name; ///< of the workspace
};

/// The user account under a workspace membership.
struct UserShortDetails {
    ID id;             ///< of the user
    std::string name;  ///< of the user
    std::string email; ///< of the user
};

/// The workspace that a workspace token is scoped to.
struct Workspace {
    ID id;            ///< of the workspace
    std::string name; ///< of the workspace
};

/// The account-wide identity: what a user token stands for.
struct User {
    ID id;                                         ///< of the user
    std::string name;                              ///< of the user
    std::string email;                             ///< of the user
    std::vector<WorkspaceShortDetails> workspaces; ///< those that the user is a member of
};

/// The identity within one workspace: what a workspace token stands for.
struct WorkspaceUser {
    ID id;                 ///< of the membership that links the user to the workspace
    WorkspaceRole role;    ///< of the user in the workspace
    Date createdAt;        ///< when the user was added to the workspace
    UserShortDetails user; ///< the account
    Workspace workspace;   ///< the one that the token is scoped to
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
