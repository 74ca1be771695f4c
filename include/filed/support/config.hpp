/// \file
/// Compiler and Asio switches of the library, all of them in this one header.
///
/// Include it before the first Asio header. It never tests an Asio feature by looking for a file: a package
/// manager's Asio and the system's may both be on the include path, so only the version counts.
///
/// FILED_BOOST_ASIO, defined as 1 for every unit of a program, chooses Boost.Asio instead of standalone Asio.
/// FILED_SEPARATE_COMPILATION, defined as 1 for every unit of a program, leaves what a connection is made of to the one unit that includes
/// filed/separate_compilation.hpp.
#pragma once

#include <filed/version.hpp>

// Without run-time type information Asio must not ask for any; Boost.Asio sees that by itself.
#if !FILED_BOOST_ASIO && !defined(__cpp_rtti) && !defined(_CPPRTTI) && !defined(ASIO_NO_TYPEID)
#define ASIO_NO_TYPEID 1
#endif

/// The name of one of Asio's headers, to be included: `#include FILED_ASIO(io_context.hpp)`.
/// FILED_ASIO_VERSION is the version of Asio, whichever it is, in the numbers of standalone Asio.
#if FILED_BOOST_ASIO
#define FILED_ASIO(header) <boost/asio/header>
#include <boost/asio/version.hpp>
#define FILED_ASIO_VERSION BOOST_ASIO_VERSION
#else
#define FILED_ASIO(header) <asio/header>
#ifndef ASIO_STANDALONE
#define ASIO_STANDALONE 1
#endif
#include <asio/version.hpp>
#define FILED_ASIO_VERSION ASIO_VERSION
#endif

#if FILED_ASIO_VERSION < 102201
#error "filed needs Asio 1.22.1 (Boost 1.79) or newer: put a newer one first on the include path"
#endif

// Asio before 1.26 (Boost 1.81) knows Clang's coroutines only in their "TS" form and must be told about the standard ones.
#if defined(__clang__) && FILED_ASIO_VERSION < 102600
#if FILED_BOOST_ASIO
#error "Boost.Asio before 1.81 hides coroutines from Clang: use a newer Boost"
#elif defined(ASIO_DETAIL_CONFIG_HPP) && !(defined(ASIO_HAS_CO_AWAIT) && defined(ASIO_HAS_STD_COROUTINE))
#error "Asio before 1.26 hides coroutines from Clang: include filed before Asio, or compile with -DASIO_HAS_CO_AWAIT=1 -DASIO_HAS_STD_COROUTINE=1"
#endif
#ifndef ASIO_HAS_CO_AWAIT
#define ASIO_HAS_CO_AWAIT 1
#endif
#ifndef ASIO_HAS_STD_COROUTINE
#define ASIO_HAS_STD_COROUTINE 1
#endif
#endif

#if !defined(__cpp_impl_coroutine) && !defined(__clang__)
#error "filed needs C++20 coroutines: compile with -std=c++20"
#endif

// A coroutine of Asio keeps what it throws as an exception, and allocations fail by one.
#if !defined(__cpp_exceptions) && !defined(_CPPUNWIND)
#error "filed needs exceptions: compile without -fno-exceptions. A call that reports errors as values takes filed::as_result"
#endif

/// 1 where the compiler destroys an aggregate prvalue inside a `co_await` expression twice (GCC 12.1 and 12.2).
/// There, passing such an argument to this library is refused at compile time.
#ifndef FILED_AGGREGATE_PRVALUES_ARE_UNSAFE
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ == 12 && __GNUC_MINOR__ < 3
#define FILED_AGGREGATE_PRVALUES_ARE_UNSAFE 1
#else
#define FILED_AGGREGATE_PRVALUES_ARE_UNSAFE 0
#endif
#endif

#if defined(__GNUC__) || defined(__clang__)
#define FILED_ALWAYS_INLINE inline __attribute__((always_inline))
#define FILED_NEVER_INLINE __attribute__((noinline))
#elif defined(_MSC_VER)
#define FILED_ALWAYS_INLINE __forceinline
#define FILED_NEVER_INLINE __declspec(noinline)
#else
#define FILED_ALWAYS_INLINE inline
#define FILED_NEVER_INLINE
#endif

/// For an object that the compiler makes and whose empty destructor nobody has to run. GCC registers it with the program's end unless
/// the object is `constexpr`; Clang 14 takes no such object for a literal, and registers nothing anyway.
#if defined(__clang__)
#define FILED_LASTING constinit const
#else
#define FILED_LASTING constexpr
#endif

/// 1 in a build with the address sanitizer, which sees less of memory that goes around.
#if defined(__SANITIZE_ADDRESS__)
#define FILED_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FILED_ADDRESS_SANITIZER 1
#endif
#endif
#ifndef FILED_ADDRESS_SANITIZER
#define FILED_ADDRESS_SANITIZER 0
#endif

/// Before the definition of a function that FILED_SEPARATE_COMPILATION leaves to one unit; the definition stands under
/// `#if FILED_DEFINES_FUNCTIONS`, and so do the includes that it alone needs.
#if FILED_SEPARATE_COMPILATION
#define FILED_SEPARATE
#else
#define FILED_SEPARATE inline
#endif
#ifndef FILED_DEFINES_FUNCTIONS // filed/separate_compilation.hpp defines it
#define FILED_DEFINES_FUNCTIONS !FILED_SEPARATE_COMPILATION
#endif

#include <type_traits>

namespace filed::inline FILED_ABI {

/// Whether a prvalue of `Type` may be written inside a `co_await` expression on this compiler.
/// False for aggregates with a non-trivial destructor on GCC 12.1 and 12.2; true everywhere else.
template <class Type>
inline constexpr bool safe_as_prvalue =
    !FILED_AGGREGATE_PRVALUES_ARE_UNSAFE || !std::is_class_v<Type> || !std::is_aggregate_v<Type> ||
    std::is_trivially_destructible_v<Type>;

} // namespace filed
