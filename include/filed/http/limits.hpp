/// \file
/// `http::limits`: how much of a response a server may send.
#pragma once

#include <filed/version.hpp>

#include <cstddef>

namespace filed::inline FILED_ABI::http {

/// Bounds on what a server sends in one response. Sizes are in bytes. Zero means zero, never "without a limit".
struct limits {
    limits() = default;

    /// The status line and the header section, line ends included; of each interim response as well.
    std::size_t header_size = 64 * 1024;
    /// Fields of the header section, and of the trailer section.
    std::size_t fields = 128;
    /// The body, without what the chunked transfer coding adds.
    std::size_t body_size = 32 * 1024 * 1024;
    /// One chunk's size and extensions, line end included.
    std::size_t chunk_header_size = 1024;
    /// The extensions of all chunks together: without it a server could send a body of one-byte chunks with an
    /// extension each, and make a thousand bytes out of one.
    std::size_t chunk_extensions_size = 16 * 1024;
    /// The trailer section, line ends included.
    std::size_t trailer_size = 8 * 1024;
    /// Interim (1xx) responses before the final one.
    std::size_t interim_responses = 8;
};

} // namespace filed::http
