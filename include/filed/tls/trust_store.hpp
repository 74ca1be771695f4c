/// \file
/// Where the trusted certificates come from: a file of the program, or the system's trust store.
///
/// The system's store is looked for in this order:
///  1. the environment variables `SSL_CERT_DIR` (hashed directories, separated by `:`) and `SSL_CERT_FILE` (a PEM
///     bundle), which OpenSSL defines;
///  2. OpenSSL's default directory, then the directories of the common distributions, if they hold hashed links: an
///     issuer is read when a handshake needs it, so that making a context costs microseconds;
///  3. a bundle file in the places of the common distributions, read at once, which costs about 16 ms.
#pragma once

#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/tls/error.hpp>
#include <filed/tls/pem_file.hpp>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace filed::inline FILED_ABI::tls {

/// Most bytes of a file with trusted certificates; a distribution's bundle has about 250 KB.
inline constexpr std::size_t ca_file_limit = 16 * 1024 * 1024;

/// Adds every certificate of the PEM file at `path` to `store` as a trust anchor.
/// \param place how errors call the file: `option tls.ca_file`
/// Errors: `unreadable_ca_file`, `ca_file_without_certificates`. Blocks on the file system.
[[nodiscard]] result<void> trust_file(X509_STORE* store, const std::string& path, std::string_view place);

/// Makes `store` trust what this machine trusts, and returns in words where that comes from; empty when nothing was found,
/// with which every verification fails.
/// Errors: `unreadable_ca_file`, `ca_file_without_certificates` for the file that `SSL_CERT_FILE` names; `library_failure`.
[[nodiscard]] result<std::string> trust_system(X509_STORE* store);

namespace detail {

/// An environment variable; empty when it is not set, or when the program runs with another user's rights.
[[nodiscard]] inline std::string environment(const char* name) {
#if defined(__GLIBC__)
    const char* value = secure_getenv(name);
#else
    const char* value = std::getenv(name);
#endif
    return value ? value : "";
}

/// Whether a directory holds at least one file named as OpenSSL looks issuers up: eight hexadecimal digits, a dot, a number.
[[nodiscard]] inline bool is_hashed_directory(const std::string& path) {
    const auto is_hashed_name = [](std::string_view name) {
        return name.size() >= 10 && name[8] == '.' && name[9] >= '0' && name[9] <= '9' &&
               name.substr(0, 8).find_first_not_of("0123456789abcdef") == std::string_view::npos;
    };
    std::error_code ignored;
    std::filesystem::directory_iterator entry{path, ignored};
    for (; !ignored && entry != std::filesystem::directory_iterator{}; entry.increment(ignored)) {
        if (is_hashed_name(entry->path().filename().string())) return true;
    }
    return false;
}

} // namespace detail

inline result<void> trust_file(X509_STORE* store, const std::string& path, std::string_view place) {
    const std::string where{place};
    const result<byte_buffer> bytes = detail::read_pem_file(path, ca_file_limit, errc::unreadable_ca_file, where);
    if (!bytes) return bytes.error();

    const auto source = detail::view_as_bio(bytes->view());
    result<void> outcome;
    std::size_t count = 0;
    ERR_clear_error();
    for (;;) {
        const std::unique_ptr<X509, void (*)(X509*)> certificate{
            source ? PEM_read_bio_X509_AUX(source.get(), nullptr, detail::no_password, nullptr) : nullptr, X509_free};
        if (!certificate) break;
        if (X509_STORE_add_cert(store, certificate.get()) != 1) {
            outcome = error{errc::library_failure, where, path + ": " + detail::take_openssl_reason()};
            break;
        }
        ++count;
    }
    if (outcome) {
        const auto end = ERR_peek_last_error();
        const bool regular = ERR_GET_LIB(end) == ERR_LIB_PEM && ERR_GET_REASON(end) == PEM_R_NO_START_LINE;
        if (!regular) {
            outcome = error{errc::unreadable_ca_file, where,
                            path + ": certificate " + std::to_string(count + 1) + ": " + detail::take_openssl_reason()};
        } else if (count == 0) {
            const std::string_view text = bytes->view();
            const auto* found = text.empty()                                         ? "the file is empty"
                                : text.find("-----BEGIN ") != std::string_view::npos ? "the file holds PEM blocks of other kinds"
                                : text.front() == '\x30'                             ? "the file is DER, convert it to PEM"
                                                                                     : "the file is not PEM";
            outcome = error{errc::ca_file_without_certificates, where, path + ": " + found};
        }
    }
    ERR_clear_error();
    return outcome;
}

inline result<std::string> trust_system(X509_STORE* store) {
    static constexpr const char* directories[] = {"/etc/ssl/certs", "/etc/pki/tls/certs",
                                                  "/etc/pki/ca-trust/extracted/pem/directory-hash"};
    static constexpr const char* bundles[] = {"/etc/ssl/certs/ca-certificates.crt",
                                              "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
                                              "/etc/pki/tls/certs/ca-bundle.crt",
                                              "/etc/ssl/ca-bundle.pem",
                                              "/etc/ssl/cert.pem",
                                              "/usr/local/share/certs/ca-root-nss.crt"};
    std::string source;
    const auto trust_directory = [&](const std::string& path) {
        X509_LOOKUP* lookup = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir());
        if (!lookup || X509_LOOKUP_add_dir(lookup, path.c_str(), X509_FILETYPE_PEM) != 1) return false;
        source = "directory " + path;
        return true;
    };
    const auto failure = [] { return error{errc::library_failure, "the system's trust store", detail::take_openssl_reason()}; };

    const std::string chosen_directory = detail::environment(X509_get_default_cert_dir_env());
    const std::string chosen_file = detail::environment(X509_get_default_cert_file_env());
    if (!chosen_directory.empty()) {
        if (!trust_directory(chosen_directory)) return failure();
    } else {
        std::string hashed = X509_get_default_cert_dir();
        const auto* candidate = std::begin(directories);
        while (!detail::is_hashed_directory(hashed)) {
            if (candidate == std::end(directories)) {
                hashed.clear();
                break;
            }
            hashed = *candidate++;
        }
        if (!hashed.empty() && !trust_directory(hashed)) return failure();
    }

    if (!chosen_file.empty()) {
        const result<void> outcome = trust_file(store, chosen_file, "environment variable SSL_CERT_FILE");
        if (!outcome) return outcome.error();
        source += (source.empty() ? "file " : ", file ") + chosen_file;
    } else if (source.empty()) {
        // A bundle that is damaged is no better than one that is missing: the next may be sound.
        const auto trust_bundle = [&](const std::string& path) {
            std::error_code ignored;
            if (!std::filesystem::is_regular_file(path, ignored) || !trust_file(store, path, "the system's trust store"))
                return false;
            source = "file " + path;
            return true;
        };
        if (!trust_bundle(X509_get_default_cert_file())) (void)std::any_of(std::begin(bundles), std::end(bundles), trust_bundle);
    }
    return source;
}

} // namespace filed::tls
