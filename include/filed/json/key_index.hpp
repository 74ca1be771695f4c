/// \file
/// Finds a name among a few that are known to the compiler, with one multiplication: a perfect hash.
#pragma once

#include <filed/json/bytes.hpp>
#include <filed/support/config.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace filed::inline FILED_ABI::json::detail {

/// The first eight bytes of a name, zeroes behind a shorter one. At run time eight bytes must be readable.
[[nodiscard]] FILED_ALWAYS_INLINE constexpr std::uint64_t name_word(const char* at, std::size_t size) noexcept {
    if (std::is_constant_evaluated()) {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < size && i < 8; ++i)
            word |= static_cast<std::uint64_t>(static_cast<unsigned char>(at[i])) << (i * 8);
        return word;
    }
    const std::uint64_t word = bytes::load8(at);
    return size >= 8 ? word : word & ((std::uint64_t{1} << (size * 8)) - 1);
}

/// A number that differs between most names: their first eight bytes, their last eight and their length.
[[nodiscard]] FILED_ALWAYS_INLINE constexpr std::uint64_t name_number(const char* at, std::size_t size) noexcept {
    const std::uint64_t last = size <= 8 ? 0 : name_word(at + size - 8, 8);
    return (name_word(at, size) ^ std::rotl(last, 29)) + (static_cast<std::uint64_t>(size) << 56);
}

/// The index without the type of its size.
struct key_index_view {
    const std::string_view* names;
    const std::uint8_t* cells;
    std::uint64_t multiplier;
    unsigned shift;
    std::size_t count;

    /// The position of the name; `count` when it is none of them. Eight bytes must be readable at `at`.
    [[nodiscard]] FILED_ALWAYS_INLINE std::size_t find(const char* at, std::size_t size) const noexcept {
        if (multiplier == 0) [[unlikely]] return find_slowly({at, size});
        const std::size_t candidate = cells[(name_number(at, size) * multiplier) >> shift];
        if (candidate == count) return count;
        const std::string_view name = names[candidate];
        return name.size() == size && std::memcmp(name.data(), at, size) == 0 ? candidate : count;
    }

    /// The same for a name that nothing may be read behind.
    [[nodiscard]] FILED_NEVER_INLINE std::size_t find_slowly(std::string_view name) const noexcept {
        std::size_t i = 0;
        while (i < count && names[i] != name) ++i;
        return i;
    }
};

/// The table for `Count` names. Names that only differ between their first and last eight bytes have the same number; for such a
/// set there is no perfect hash, the multiplier is zero and names are compared one by one.
///
/// The compiler looks for the multiplier. For 128 names it takes Clang less than a fifth of the steps that it allows a constant
/// (1,048,576) and GCC less than a tenth (33,554,432), whatever the names are; for 64 a twentieth and a sixtieth.
template <std::size_t Count>
struct key_index {
    static_assert(Count <= 128, "so that the search below is short");
    // So sparse that at least one multiplier in eight separates as many random numbers: about a quarter of the count's square.
    static constexpr unsigned bits = static_cast<unsigned>(std::bit_width(Count * 2)) + (Count <= 32 ? 1 : Count <= 64 ? 2 : 3);
    static constexpr std::size_t cell_count = std::size_t{1} << bits;

    std::array<std::uint8_t, cell_count> cells{};
    std::uint64_t multiplier = 0;

    constexpr explicit key_index(const std::array<std::string_view, Count>& names) {
        std::array<std::uint64_t, Count> numbers{};
        for (std::size_t i = 0; i < Count; ++i) numbers[i] = name_number(names[i].data(), names[i].size());
        std::uint64_t candidate = 0x9E3779B97F4A7C15u;
        const int tries = are_different(numbers) ? 200 : 0; // all of them fail for one set in 10^11
        for (int i = 0; i < tries && multiplier == 0; ++i) {
            if (separates(numbers, candidate)) multiplier = candidate;
            else candidate = (candidate * 6364136223846793005u + 1442695040888963407u) | 1;
        }
        cells.fill(static_cast<std::uint8_t>(Count));
        if (multiplier == 0) return;
        for (std::size_t i = 0; i < Count; ++i) cells[cell(numbers[i], multiplier)] = static_cast<std::uint8_t>(i);
    }

    [[nodiscard]] constexpr key_index_view view(const std::array<std::string_view, Count>& names) const noexcept {
        return {names.data(), cells.data(), multiplier, 64 - bits, Count};
    }

private:
    [[nodiscard]] static constexpr std::size_t cell(std::uint64_t number, std::uint64_t by) noexcept {
        return static_cast<std::size_t>((number * by) >> (64 - bits));
    }
    [[nodiscard]] static constexpr bool are_different(const std::array<std::uint64_t, Count>& numbers) noexcept {
        for (std::size_t i = 0; i < Count; ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (numbers[i] == numbers[k]) return false;
        return true;
    }
    [[nodiscard]] static constexpr bool separates(const std::array<std::uint64_t, Count>& numbers, std::uint64_t by) noexcept {
        std::array<std::uint64_t, (cell_count + 63) / 64> taken{};
        for (const std::uint64_t number : numbers) {
            const std::size_t place = cell(number, by);
            const std::uint64_t bit = std::uint64_t{1} << (place % 64);
            if ((taken[place / 64] & bit) != 0) return false;
            taken[place / 64] |= bit;
        }
        return true;
    }
};

} // namespace filed::json::detail
