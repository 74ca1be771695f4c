/// \file
/// Which Asio the library is on: standalone Asio, or Boost.Asio with FILED_BOOST_ASIO=1. Inside `filed` either is called `asio`.
///
/// Every header of the library that needs Asio includes this one, and Asio's headers as `#include FILED_ASIO(io_context.hpp)`.
#pragma once

#include <filed/support/config.hpp>

#include FILED_ASIO(error.hpp)

#include <exception>
#include <optional>
#include <system_error>

#if FILED_BOOST_ASIO
#include <boost/system/system_error.hpp>
#endif

namespace filed::inline FILED_ABI {

/// The Asio of this program: `filed::asio::awaitable<void>` is right with either.
#if FILED_BOOST_ASIO
namespace asio = ::boost::asio;
#else
namespace asio = ::asio;
#endif

/// What Asio's operations report errors by: `std::error_code`, or Boost's, which converts to it. Errors of this library are `std::error_code`
/// either way.
using asio_error_code = decltype(asio::error::make_error_code(asio::error::operation_aborted));

/// The code of the exception that is being handled, if it is a system error of the standard library's or of Asio's.
[[nodiscard, gnu::cold]] inline std::optional<std::error_code> code_of_exception() {
    try {
        throw;
    } catch (const std::system_error& coded) {
        return coded.code();
#if FILED_BOOST_ASIO
    } catch (const boost::system::system_error& coded) {
        return coded.code();
#endif
    } catch (...) {
        return std::nullopt;
    }
}

} // namespace filed
