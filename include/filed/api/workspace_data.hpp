/// \file
/// What operations that read a workspace have in common: the way down from `me`. Source: page apis/me, guides/making-requests.
#pragma once

#include <filed/graphql/error.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/support/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace filed::inline FILED_ABI::api {

/// The data of `query … { me { __typename ... on WorkspaceUser { workspace { … } } } }`: no workspace is named in a request, the token
/// names it. `Workspace` has what is selected of it.
template <class Workspace>
struct workspace_data {
    struct WorkspaceUser {
        Workspace workspace;
    };
    std::optional<one_of<WorkspaceUser>> me;

    /// The workspace; null when the server took the token for no member of one.
    [[nodiscard]] Workspace* workspace() noexcept {
        auto* const member = me ? std::get_if<WorkspaceUser>(&*me) : nullptr;
        return member ? &member->workspace : nullptr;
    }
};

/// Why there is no workspace in the data.
[[nodiscard]] inline error no_workspace(std::string_view operation) {
    return {graphql::errc::execution_failed, std::string{operation}, "`me` is no WorkspaceUser: a workspace is read with its workspaceToken"};
}

} // namespace filed::api
