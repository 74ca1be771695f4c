/// \file
/// Errors of the test kit: what can keep a stand-in from starting.
#pragma once

#include <filed/support/error.hpp>

#include <system_error>

namespace filed::inline FILED_ABI::testing {

/// Why the test kit could not do its work. Carried by the `filed::exception` that its constructors throw.
enum class errc {
    cryptography_failed = 1, ///< OpenSSL could not make a key, a certificate, a TLS context or a signature
    listen_failed,           ///< no loopback port could be opened
    temporary_file_failed,   ///< the file with the CA certificate could not be written
    unknown_key              ///< a knob names an API key that this stand-in never issued
};

/// Category `filed.testing`.
[[nodiscard]] inline const error_category& testing_category() noexcept {
    static constexpr error_entry entries[] = {
        {static_cast<int>(errc::cryptography_failed), "cryptography_failed", condition::configuration,
         "OpenSSL could not make a key, a certificate or a signature for the stand-in",
         "check the OpenSSL configuration of this machine"},
        {static_cast<int>(errc::listen_failed), "listen_failed", condition::transport,
         "the stand-in could not listen on a loopback port", "check the limits and the sandbox of this process"},
        {static_cast<int>(errc::temporary_file_failed), "temporary_file_failed", condition::configuration,
         "the stand-in could not write its CA certificate to a temporary file", "make the directory for temporary files writable"},
        {static_cast<int>(errc::unknown_key), "unknown_key", condition::configuration, "this stand-in never issued that API key",
         "pass the text that api_key_text() or add_key() returned"},
    };
    static const error_category instance{"filed.testing", entries};
    return instance;
}

inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), testing_category()}; }

} // namespace filed::testing

template <>
struct std::is_error_code_enum<filed::testing::errc> : std::true_type {};
