/// \file
/// Looks through a polymorphic executor at the one kind that is worth it.
#pragma once

#include <filed/support/asio.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(io_context.hpp)

#include <typeinfo>

namespace filed::inline FILED_ABI {

/// The executor of an `io_context` inside `executor`, so that it can be used without the cost of the cover; null when something
/// else is in it, a strand say. The pointer ends with `executor`.
[[nodiscard]] inline const asio::io_context::executor_type* io_context_executor_in(const asio::any_io_executor& executor) noexcept {
#if defined(ASIO_NO_TYPEID)
    (void)executor;
    return nullptr;
#else
    // Asio 1.22's `target` does not look at the type.
    if (executor.target_type() != typeid(asio::io_context::executor_type)) return nullptr;
    return executor.target<asio::io_context::executor_type>();
#endif
}

} // namespace filed
