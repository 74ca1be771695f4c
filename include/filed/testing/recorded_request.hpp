/// \file
/// A request as the stand-in keeps it for a test to look at.
#pragma once

#include <filed/testing/http_request.hpp>

#include <cstdint>
#include <string>

namespace filed::inline FILED_ABI::testing {

/// One request that arrived. It holds credentials (`authorization`, API keys in `variables`): assert on it, do not log it.
struct recorded_request {
    std::uint64_t connection = 0; ///< number of the connection, from 1: two requests with the same number shared it
    bool legacy = false;          ///< sent to the legacy gateway
    http_request http;            ///< method, target, fields (names in lower case) and body
    std::string operation_name;   ///< `operationName` of the body; empty when it was left out
    std::string query;            ///< the document; empty when the body was not readable
    std::string variables;        ///< JSON text; empty when they were left out
};

} // namespace filed::testing
