/// \file
/// Files with certificates and keys, read whole and without ever asking for a password.
#pragma once

#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/tls/error.hpp>

#include <openssl/bio.h>
#include <openssl/err.h>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace filed::inline FILED_ABI::tls::detail {

/// The text of OpenSSL's newest error, and an empty error queue.
[[nodiscard]] inline std::string take_openssl_reason() {
    const auto code = ERR_peek_last_error();
    const char* reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    std::string text = reason ? reason : "no reason given";
    ERR_clear_error();
    return text;
}

/// The whole file, which is wiped when it is done with: such files often hold a private key.
/// \param limit    most bytes, a number of MiB
/// \param refusal  the error's code when it cannot be read; the error says why
/// \param place    how errors call the file: `option tls.ca_file`
[[nodiscard]] inline result<byte_buffer> read_pem_file(const std::string& path, std::size_t limit, errc refusal,
                                                       const std::string& place) {
    const auto refused = [&](std::string reason) { return error{refusal, place, path + ": " + reason}; };
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"),
                                                               [](std::FILE* f) { return std::fclose(f); }};
    if (!file) return refused(std::generic_category().message(errno));
    std::setvbuf(file.get(), nullptr, _IONBF, 0); // no second copy that nobody wipes
    constexpr std::size_t step = 64 * 1024;
    byte_buffer bytes;
    for (;;) {
        const std::size_t count = std::fread(bytes.prepare(step), 1, step, file.get());
        bytes.commit(count);
        if (std::ferror(file.get()) != 0) return refused(std::generic_category().message(errno));
        if (bytes.size() > limit) return refused("larger than " + std::to_string(limit >> 20) + " MiB");
        if (count == 0) return bytes;
    }
}

/// OpenSSL's view of bytes in memory, which must outlive it; null when memory ran out.
[[nodiscard]] inline std::unique_ptr<BIO, int (*)(BIO*)> view_as_bio(std::string_view bytes) {
    return {BIO_new_mem_buf(bytes.data() ? bytes.data() : "", static_cast<int>(bytes.size())), BIO_free};
}

/// Refuses to give a password: without a function of our own OpenSSL would ask for it on the terminal.
inline int no_password(char*, int, int, void*) noexcept { return -1; }

} // namespace filed::tls::detail
