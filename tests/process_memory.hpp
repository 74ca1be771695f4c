/// \file
/// Looks for bytes in the writable memory of this process, wherever they are: on the heap, on stacks, in freed blocks.
#pragma once

#if defined(__linux__)

#include <filed/support/secret.hpp>

#include <doctest/doctest.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace filed_test {

namespace detail {

/// Calls `look` with every piece of the writable memory of this process, except the buffer that the pieces are read into.
/// Neighbouring pieces share `overlap` bytes, so that nothing of one byte more is cut in two.
template <class Look>
void for_each_piece_of_memory(std::size_t overlap, Look look) {
    static std::array<char, 1 << 16> buffer;
    const auto own = reinterpret_cast<std::uintptr_t>(buffer.data());
    std::FILE* const maps = std::fopen("/proc/self/maps", "r");
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    REQUIRE(maps);
    REQUIRE(memory >= 0);
    std::array<char, 512> line;
    while (std::fgets(line.data(), static_cast<int>(line.size()), maps)) {
        std::uintptr_t begin = 0;
        std::uintptr_t end = 0;
        std::array<char, 5> rights{};
        if (std::sscanf(line.data(), "%" SCNxPTR "-%" SCNxPTR " %4s", &begin, &end, rights.data()) != 3) continue;
        if (rights[0] != 'r' || rights[1] != 'w' || end - begin > std::uintptr_t{1} << 28) continue; // a sanitizer's own is huge
        while (begin < end) {
            const bool in_buffer = begin >= own && begin < own + buffer.size();
            if (in_buffer) {
                begin = own + buffer.size();
                continue;
            }
            const std::uintptr_t limit = begin < own ? std::min(end, own) : end;
            const auto wish = std::min<std::uintptr_t>(limit - begin, buffer.size());
            const auto got = ::pread(memory, buffer.data(), wish, static_cast<off_t>(begin));
            if (got <= static_cast<ssize_t>(overlap)) break;
            const auto count = static_cast<std::size_t>(got);
            look(buffer.data(), count);
            filed::wipe(buffer.data(), count);
            begin += count == wish && wish == limit - begin ? wish : count - overlap;
        }
    }
    std::fclose(maps);
    ::close(memory);
}

} // namespace detail

/// True in a process that binds every function when it starts (`LD_BIND_NOW`). In any other the test case of this name is run in
/// such a process, and must pass there. Elsewhere the dynamic linker saves the vector registers, through which texts are copied, when it
/// binds a function at its first call: with AVX-512 that is 256 bytes of a text in a row.
[[nodiscard]] inline bool binds_at_start(const char* test_case) {
    if (const char* const bound = std::getenv("LD_BIND_NOW"); bound && *bound != '\0') return true;
    const ::pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        (void)::setenv("LD_BIND_NOW", "1", 1);
        const std::string only = std::string{"--test-case="} + test_case;
        (void)::execl("/proc/self/exe", "filed_test", only.c_str(), "--no-version", static_cast<char*>(nullptr));
        ::_exit(127);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    return false;
}

/// How often `size` bytes in a row are there, of which `byte_at(position)` tells each, so that they need not stand in memory to be looked for.
/// Only in a process that `binds_at_start`, or the linker is found guilty.
template <class ByteAt>
[[nodiscard]] std::size_t count_in_memory(std::size_t size, ByteAt byte_at) {
    std::size_t found = 0;
    detail::for_each_piece_of_memory(size - 1, [&](const char* piece, std::size_t count) {
        const char* const end_of_starts = piece + count - size + 1;
        for (const char* at = piece;; ++at) {
            at = static_cast<const char*>(std::memchr(at, byte_at(std::size_t{0}), static_cast<std::size_t>(end_of_starts - at)));
            if (!at) break;
            std::size_t same = 1;
            while (same != size && at[same] == byte_at(same)) ++same;
            found += same == size;
        }
    });
    return found;
}

/// Secrets of which no window of so many bytes may be found in memory, from whichever of their bytes on. They are kept masked.
/// Only in a process that `binds_at_start`.
class masked_windows {
public:
    static constexpr std::size_t size = 16;

    masked_windows(const std::vector<std::string>& masked, char mask) : secrets_{masked}, mask_{mask} {
        for (std::size_t which = 0; which != secrets_.size(); ++which) {
            for (std::size_t from = 0; from + size <= secrets_[which].size(); ++from) {
                windows_.emplace(head(secrets_[which].data() + from), std::pair{which, from});
                ++seen_heads_[slot(head(secrets_[which].data() + from))];
            }
        }
    }

    [[nodiscard]] std::size_t count() const noexcept { return windows_.size(); }

    /// How many places of the memory hold one of them.
    [[nodiscard]] std::size_t count_in_memory() const {
        std::uint64_t mask = 0;
        std::memset(&mask, mask_, sizeof mask);
        std::size_t found = 0;
        detail::for_each_piece_of_memory(size - 1, [&](const char* piece, std::size_t count) {
            for (const char* at = piece; at + size <= piece + count; ++at) {
                const std::uint64_t masked = head(at) ^ mask;
                if (seen_heads_[slot(masked)] == 0) continue;
                const auto [first, last] = windows_.equal_range(masked);
                bool is_one = false;
                for (auto known = first; known != last && !is_one; ++known) is_one = matches(at, known->second);
                found += is_one;
            }
        });
        return found;
    }

private:
    [[nodiscard]] static std::uint64_t head(const char* at) noexcept {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        return word;
    }
    [[nodiscard]] static std::size_t slot(std::uint64_t word) noexcept {
        return static_cast<std::size_t>(word * 0x9E3779B97F4A7C15U >> 48);
    }
    [[nodiscard]] bool matches(const char* at, const std::pair<std::size_t, std::size_t>& where) const noexcept {
        const char* const wanted = secrets_[where.first].data() + where.second;
        for (std::size_t n = 0; n != size; ++n) {
            if (static_cast<char>(at[n] ^ mask_) != wanted[n]) return false;
        }
        return true;
    }

    std::vector<std::string> secrets_;
    char mask_;
    std::multimap<std::uint64_t, std::pair<std::size_t, std::size_t>> windows_;
    std::vector<unsigned> seen_heads_ = std::vector<unsigned>(1 << 16);
};

} // namespace filed_test

#endif
