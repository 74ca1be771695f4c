/// \file
/// The error code of a cancelled operation.
#pragma once

#include <filed/support/asio.hpp>

#include FILED_ASIO(error.hpp)

#include <system_error>

namespace filed::inline FILED_ABI {

/// What a cancelled call ends with: the code that every Asio operation uses (`asio::error::operation_aborted`).
[[nodiscard]] inline std::error_code operation_aborted() noexcept { return asio::error::make_error_code(asio::error::operation_aborted); }

} // namespace filed
