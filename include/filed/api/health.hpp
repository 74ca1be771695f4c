/// \file
/// The reachability probe: `Health`. Source: page apis/health, guides/making-requests.
#pragma once

#include <filed/graphql/id.hpp>
#include <filed/json/raw.hpp>

#include <optional>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// What the server says of itself. Only the names of the fields are documented, so the parts are kept as they came.
struct Health {
    std::optional<ID> id;              ///< none when it was null
    std::optional<json::raw> ai;       ///< any JSON value
    std::optional<json::raw> platform; ///< any JSON value
};

namespace api {

/// The operation behind `client::health`. Public: sent without a token.
struct health {
    static constexpr bool is_public = true;
    static constexpr std::string_view document = R"(query Health {
  health {
    id
    ai
    platform
  }
})";
    struct data {
        std::optional<Health> health;
    };
    using value_type = Health;
    [[nodiscard]] static std::optional<Health>& take(data& from) noexcept { return from.health; }
};

} // namespace api
} // namespace filed
