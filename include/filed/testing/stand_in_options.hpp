/// \file
/// What is decided when a stand-in starts.
#pragma once

#include <filed/testing/certificates.hpp>
#include <filed/testing/https_connection.hpp>
#include <filed/testing/https_server.hpp>
#include <filed/testing/identity.hpp>

#include <cstddef>
#include <cstdint>

namespace filed::inline FILED_ABI::testing {

/// Settings of a stand-in that cannot change while it serves. The defaults make a server that a client accepts.
struct stand_in_options {
    stand_in_options() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    certificate_kind certificate = certificate_kind::trusted; ///< what the server shows
    tls_versions versions = tls_versions::any;                ///< what the server speaks
    std::uint16_t port = 0;                                   ///< on 127.0.0.1; 0: any free one
    identity owner;                                           ///< of the first API key
    std::size_t kept_requests = 256;                          ///< how many of the last requests `recent_requests()` knows; 0: none
    https_limits limits;                                      ///< of what clients may send
};

} // namespace filed::testing
