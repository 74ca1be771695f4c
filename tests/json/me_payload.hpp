/// The documented answer to `me`, and the types it decodes to.
#pragma once

#include <filed/graphql/date.hpp>
#include <filed/graphql/id.hpp>
#include <filed/graphql/open_enum.hpp>
#include <filed/json/json.hpp>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace me_payload {

enum class WorkspaceRoleValue { admin, l1, l2, l3, member };
class WorkspaceRole : public filed::open_enum<WorkspaceRoleValue> {
public:
    using enum WorkspaceRoleValue;
    using open_enum::open_enum;
};

struct WorkspaceShortDetails {
    filed::ID id;
    std::string name;
};
struct User {
    filed::ID id;
    std::string name, email;
    std::vector<WorkspaceShortDetails> workspaces;
};
struct UserShortDetails {
    filed::ID id;
    std::string name, email;
};
struct Workspace {
    filed::ID id;
    std::string name;
};
struct WorkspaceUser {
    filed::ID id;
    WorkspaceRole role;
    filed::Date createdAt;
    UserShortDetails user;
    Workspace workspace;
};
using Me = std::variant<User, WorkspaceUser>;
struct Data {
    Me me;
};
struct Response {
    Data data;
};

inline constexpr std::string_view tag_first =
    R"({"data":{"me":{"__typename":"WorkspaceUser","id":"019f0fb6-37b1-7800-b7bc-0d11288504b1","role":"admin",)"
    R"("createdAt":"2026-06-14T09:31:20.000Z","user":{"id":"019f0fb6-26e9-74b7-a842-cb43a2a41682","name":"Jane Preparer",)"
    R"("email":"jane@example-firm.com"},"workspace":{"id":"019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1","name":"Example Tax Firm"}}}})";

inline constexpr std::string_view tag_last =
    R"({"data":{"me":{"id":"019f0fb6-37b1-7800-b7bc-0d11288504b1","role":"admin",)"
    R"("createdAt":"2026-06-14T09:31:20.000Z","user":{"id":"019f0fb6-26e9-74b7-a842-cb43a2a41682","name":"Jane Preparer",)"
    R"("email":"jane@example-firm.com"},"workspace":{"id":"019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1","name":"Example Tax Firm"},)"
    R"("__typename":"WorkspaceUser"}}})";

} // namespace me_payload
