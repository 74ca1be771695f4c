/// \file
/// How large and how deeply nested a JSON text may be, in both directions.
#pragma once

#include <filed/version.hpp>

#include <cstddef>

namespace filed::inline FILED_ABI::json {

/// Bounds of a text that is read, and the same of a text that is written: what was written within some limits can be read
/// within them. A text beyond `depth` or `size` is an error, `errc::too_deep` or `errc::too_large`. Of a `raw` that is written
/// only the size counts; its levels do when it is read.
struct limits {
    /// No larger `depth` is honoured: reading and writing typed values is recursive, and a thread's stack must be large enough.
    static constexpr std::size_t greatest_depth = 1024;

    /// Objects and arrays inside one another; zero allows scalars only.
    std::size_t depth = 256;
    /// Bytes of the whole text; of `append_to`, those that it adds.
    std::size_t size = std::size_t{64} * 1024 * 1024;
    /// Bytes of the text that an error of reading may show around its place. None by default, because texts hold what logs
    /// must not.
    std::size_t excerpt = 0;
};

namespace detail {

[[nodiscard]] constexpr std::size_t honoured_depth(const limits& bounds) noexcept {
    return bounds.depth < limits::greatest_depth ? bounds.depth : limits::greatest_depth;
}

} // namespace detail

} // namespace filed::json
