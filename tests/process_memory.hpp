/// \file
/// Looks for bytes in the writable memory of this process, wherever they are: on the heap, on stacks, in freed blocks.
#pragma once

#if defined(__linux__)

#include <filed/support/secret.hpp>

#include <doctest/doctest.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace filed_test {

/// How often `size` bytes in a row are there, of which `byte_at(position)` tells each, so that they need not stand in memory to be looked for.
/// Below a hundred bytes they would also be found in what the dynamic linker saves of the vector registers, which is beyond the
/// reach of a program.
template <class ByteAt>
[[nodiscard]] std::size_t count_in_memory(std::size_t size, ByteAt byte_at) {
    static std::array<char, 1 << 16> buffer;
    const auto own = reinterpret_cast<std::uintptr_t>(buffer.data());
    std::FILE* const maps = std::fopen("/proc/self/maps", "r");
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    REQUIRE(maps);
    REQUIRE(memory >= 0);
    std::size_t found = 0;
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
            if (got < static_cast<ssize_t>(size)) break;
            const auto count = static_cast<std::size_t>(got);
            const char* const end_of_starts = buffer.data() + count - size + 1;
            for (const char* at = buffer.data();; ++at) {
                at = static_cast<const char*>(
                    std::memchr(at, byte_at(std::size_t{0}), static_cast<std::size_t>(end_of_starts - at)));
                if (!at) break;
                std::size_t same = 1;
                while (same != size && at[same] == byte_at(same))
                    ++same;
                found += same == size;
            }
            filed::wipe(buffer.data(), count);
            begin += count == wish && wish == limit - begin ? wish : count - size + 1;
        }
    }
    std::fclose(maps);
    ::close(memory);
    return found;
}

} // namespace filed_test

#endif
