/// \file
/// The version of the library: as macros, for the preprocessor and the build systems that read them here, and as text.
#pragma once

#include <string_view>

#define FILED_VERSION_MAJOR 0
#define FILED_VERSION_MINOR 1
#define FILED_VERSION_PATCH 0

/// The whole version as one number that grows with it: 10000 * major + 100 * minor + patch.
#define FILED_VERSION (FILED_VERSION_MAJOR * 10000 + FILED_VERSION_MINOR * 100 + FILED_VERSION_PATCH)

/// The version as a string literal, "major.minor.patch". The build refuses a text that differs from the numbers.
#define FILED_VERSION_TEXT "0.1.0"

namespace filed {

/// The version as text, "major.minor.patch".
inline constexpr std::string_view version = FILED_VERSION_TEXT;

} // namespace filed
