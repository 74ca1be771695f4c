/// \file
/// The version of the library: as macros, for the preprocessor and the build systems that read them here, and as text; and the inline
/// namespace of everything in it, which is of one version.
#pragma once

// `#pragma once` knows a file that it has seen, not the same header from another folder or from the single header.
#ifdef FILED_VERSION
#error "filed is included twice: from two folders, or both as single header and as separate headers. Leave one of them on the include path"
#endif

/// Changes with what a program may notice: https://semver.org.
#define FILED_VERSION_MAJOR 0
/// Changes with what is new.
#define FILED_VERSION_MINOR 1
/// Changes with what was mended.
#define FILED_VERSION_PATCH 0

/// The whole version as one number that grows with it: 10000 * major + 100 * minor + patch.
#define FILED_VERSION (FILED_VERSION_MAJOR * 10000 + FILED_VERSION_MINOR * 100 + FILED_VERSION_PATCH)

/// The version as a string literal, "major.minor.patch". The build refuses a text that differs from the numbers.
#define FILED_VERSION_TEXT "0.1.0"

/// 1 to use Boost.Asio instead of standalone Asio (see support/asio.hpp). The whole program decides it alike.
#ifndef FILED_BOOST_ASIO
#define FILED_BOOST_ASIO 0
#endif

/// 1 to compile what a connection is made of in one unit (see filed/separate_compilation.hpp). The whole program decides it alike.
#ifndef FILED_SEPARATE_COMPILATION
#define FILED_SEPARATE_COMPILATION 0
#endif

/// The name of the inline namespace that everything is in: `filed::client` is `filed::v0_1_0::client`, or `filed::v0_1_0_boost::client` with
/// Boost.Asio, or `filed::v0_1_0_separate::client` with separate compilation. Parts of a program that were compiled with different
/// versions have types and functions of different names: what they pass to each other does not link, and what they keep to themselves
/// does not mix. Nobody writes it: `filed::` finds everything.
#define FILED_ABI FILED_ABI_OF(FILED_VERSION_MAJOR, FILED_VERSION_MINOR, FILED_VERSION_PATCH, FILED_ABI_ASIO, FILED_ABI_UNITS)
#define FILED_ABI_OF(major, minor, patch, asio, units) FILED_ABI_NAMED(major, minor, patch, asio, units)
#define FILED_ABI_NAMED(major, minor, patch, asio, units) v##major##_##minor##_##patch##asio##units
#if FILED_BOOST_ASIO
#define FILED_ABI_ASIO _boost
#else
#define FILED_ABI_ASIO
#endif
#if FILED_SEPARATE_COMPILATION
#define FILED_ABI_UNITS _separate
#else
#define FILED_ABI_UNITS
#endif

#include <string_view>

namespace filed::inline FILED_ABI {

/// The version as text, "major.minor.patch".
inline constexpr std::string_view version = FILED_VERSION_TEXT;

} // namespace filed
