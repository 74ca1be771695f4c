/// \file
/// Who an API key of the stand-in belongs to.
#pragma once

#include <filed/version.hpp>

#include <string>

namespace filed::inline FILED_ABI::testing {

/// What the tokens of a key may do. Fixed when the key is created (guides/authentication, "Access levels").
enum class access_level {
    read_only, ///< queries; every mutation is rejected
    read_write ///< queries and mutations
};

/// A user, their membership of a workspace, and the access level of the key. The defaults are the values of the
/// documented samples of `me` (guides/authentication and the legacy customer guide).
struct identity {
    identity() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    access_level access = access_level::read_write;                     ///< of the key
    std::string user_id = "019f0fb6-26e9-74b7-a842-cb43a2a41682";       ///< `User.id`
    std::string user_name = "Jane Preparer";                            ///< `User.name`
    std::string user_email = "jane@example-firm.com";                   ///< `User.email`
    std::string membership_id = "019f0fb6-37b1-7800-b7bc-0d11288504b1"; ///< `WorkspaceUser.id`
    std::string role = "admin";                                         ///< `WorkspaceUser.role`
    std::string created_at = "2026-06-14T09:31:20.000Z";                ///< of the membership; RFC 3339
    std::string workspace_id = "019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1";  ///< `Workspace.id`
    std::string workspace_name = "Example Tax Firm";                    ///< `Workspace.name`
    std::string legacy_user_id = "user_123456";                         ///< `id` of the legacy gateway's user
    std::string legacy_user_name = "John Doe";                          ///< its `name`
};

} // namespace filed::testing
