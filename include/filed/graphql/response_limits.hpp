/// \file
/// How much is read and kept of a GraphQL response.
#pragma once

#include <filed/json/limits.hpp>

#include <cstddef>

namespace filed::inline FILED_ABI::graphql {

/// Bounds on what is read and kept of a response. What lies beyond `json` makes the response an error; what lies beyond the others
/// is counted, but not kept. Zero keeps nothing. `client_options::graphql_limits` holds those of a client.
struct response_limits {
    filed::json::limits json;   ///< length and depth of the body; beyond them the call fails with `errc::response_limit_exceeded`
    std::size_t errors = 100;   ///< entries of `errors`; see `response_details::failed_at` for what more of them mean
    std::size_t message = 4096; ///< bytes of an error's message
    std::size_t locations = 16; ///< locations of an error
    std::size_t path = 64;      ///< steps of an error's path
    std::size_t excerpt = 512;  ///< bytes of a body that is no GraphQL response
};

} // namespace filed::graphql
