/// \file
/// A private temporary file that is removed with its owner.
#pragma once

#include <filed/support/error.hpp>
#include <filed/testing/error.hpp>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#if defined(_WIN32)
#include <random>
#else
#include <stdlib.h>
#include <unistd.h>
#endif

namespace filed::inline FILED_ABI::testing {

/// A file in the system's directory for temporary files that only this user can read (mode 0600 on POSIX), removed by
/// the destructor. Move-only; not thread-safe.
class temporary_file {
public:
    /// Creates the file under a name that nobody else uses and writes `content`.
    /// Throws `filed::exception` with `testing::errc::temporary_file_failed`.
    explicit temporary_file(std::string_view content) {
        std::FILE* file = create();
        const bool written = file && std::fwrite(content.data(), 1, content.size(), file) == content.size();
        const bool closed = file && std::fclose(file) == 0;
        if (written && closed) return;
        const std::string reason = std::generic_category().message(errno);
        remove();
        throw exception{error{errc::temporary_file_failed, "temporary file", reason}};
    }
    temporary_file(temporary_file&& other) noexcept : path_{std::exchange(other.path_, {})} {}
    temporary_file& operator=(temporary_file&& other) noexcept {
        if (this != &other) {
            remove();
            path_ = std::exchange(other.path_, {});
        }
        return *this;
    }
    ~temporary_file() { remove(); }

    /// Where the file is; empty after a move.
    [[nodiscard]] const std::string& path() const noexcept { return path_; }

private:
    void remove() noexcept {
        if (path_.empty()) return;
        std::remove(path_.c_str());
        path_.clear();
    }

    [[nodiscard]] std::FILE* create() {
        std::error_code ignored;
        std::filesystem::path folder = std::filesystem::temp_directory_path(ignored);
        if (ignored) folder = ".";
#if defined(_WIN32)
        // Mode "x" refuses a file that exists.
        path_ = (folder / ("filed-" + std::to_string(std::random_device{}()) + ".pem")).string();
        return std::fopen(path_.c_str(), "wbx");
#else
        path_ = (folder / "filed-XXXXXX").string();
        const int descriptor = ::mkstemp(path_.data());
        if (descriptor < 0) {
            path_.clear();
            return nullptr;
        }
        std::FILE* file = ::fdopen(descriptor, "wb");
        if (!file) ::close(descriptor);
        return file;
#endif
    }

    std::string path_;
};

} // namespace filed::testing
