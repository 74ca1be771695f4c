/// \file
/// Bounds on what a JSON text may ask of the reader and the writer.
#pragma once

#include <cstddef>

namespace filed::json {

/// Bounds with their defaults. A text beyond `depth` or `size` is an error: `errc::too_deep` or `errc::too_large`.
struct limits {
    /// No larger `depth` is honoured.
    static constexpr std::size_t greatest_depth = 1024;

    /// Objects and arrays inside one another; zero allows scalars only.
    std::size_t depth = 256;
    /// Bytes of the whole text.
    std::size_t size = std::size_t{64} * 1024 * 1024;
    /// Bytes of the text that an error may show around its place. None by default, because texts hold what logs must not.
    std::size_t excerpt = 0;
};

} // namespace filed::json
