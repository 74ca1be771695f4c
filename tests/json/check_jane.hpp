/// What the documented answer to `me` must decode to. Not in me_payload.hpp, because the fuzzers know no doctest.
#pragma once

#include "me_payload.hpp"

#include <filed/support/result.hpp>

#include <doctest/doctest.h>

#include <variant>

namespace me_payload {

/// Nothing of the documented answer may be lost, whichever way it was read.
inline void check_jane(const filed::result<Response>& response) {
    if (!response) FAIL_CHECK(response.error().message());
    REQUIRE(response);
    const auto* member = std::get_if<WorkspaceUser>(&response->data.me);
    REQUIRE(member != nullptr);
    CHECK(member->id == "019f0fb6-37b1-7800-b7bc-0d11288504b1");
    CHECK(member->role == WorkspaceRole::admin);
    CHECK(member->createdAt.text() == "2026-06-14T09:31:20.000Z");
    CHECK(member->user.id == "019f0fb6-26e9-74b7-a842-cb43a2a41682");
    CHECK(member->user.name == "Jane Preparer");
    CHECK(member->user.email == "jane@example-firm.com");
    CHECK(member->workspace.id == "019f0fb6-379a-7f72-b7ec-ebd8f41ccfa1");
    CHECK(member->workspace.name == "Example Tax Firm");
}

} // namespace me_payload
