/// \file
/// The key log: the secrets of TLS connections in a file, so that a recording of their traffic can be read.
#pragma once

#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/tls/error.hpp>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <utility>

#if !defined(_WIN32)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace filed::inline FILED_ABI::tls {

/// A file in the SSLKEYLOGFILE format. **Who reads it can decrypt the connections.** Several processes may append to one file.
/// Thread-safe.
class key_log {
public:
    /// Opens a file to append to; one that does not exist is made readable for this user only.
    /// Errors: `unusable_key_log_file` with the path and the reason.
    [[nodiscard]] static result<std::unique_ptr<key_log>> open(const std::string& path) {
#if defined(_WIN32)
        std::FILE* const file = std::fopen(path.c_str(), "ab");
#else
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        std::FILE* const file = descriptor < 0 ? nullptr : ::fdopen(descriptor, "ab");
        if (descriptor >= 0 && !file) ::close(descriptor);
#endif
        if (!file) {
            return error{errc::unusable_key_log_file, "option tls.key_log_file", path + ": " + std::generic_category().message(errno)};
        }
        return std::unique_ptr<key_log>{new key_log{file}};
    }

    /// Appends one line. What cannot be written (a full disk) is left out: a connection does not fail because of it.
    void append(const char* line) noexcept {
        const std::lock_guard lock{mutex_};
        std::fputs(line, file_.get());
        std::fputc('\n', file_.get());
        std::fflush(file_.get()); // a whole line at once, and before the connection uses the secret
    }

private:
    explicit key_log(std::FILE* file) noexcept : file_{file, [](std::FILE* open) { return std::fclose(open); }} {}

    std::mutex mutex_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

} // namespace filed::tls
