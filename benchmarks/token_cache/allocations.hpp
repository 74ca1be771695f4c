/// \file
/// How often this thread has allocated.
#pragma once

#include <cstddef>

[[nodiscard]] std::size_t allocations() noexcept;
