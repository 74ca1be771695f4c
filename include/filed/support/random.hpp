/// \file
/// Random numbers for pauses, so that clients which failed together do not come back together.
#pragma once

#include <filed/version.hpp>

#include <atomic>
#include <cstdint>
#include <random>

namespace filed::inline FILED_ABI {

/// A source of random numbers. Thread-safe without a lock; not for secrets.
class random_source {
public:
    random_source() : state_{std::uint64_t{std::random_device{}()} << 32 | std::random_device{}()} {}

    /// From 0 to below 1. SplitMix64 (Steele, Lea, Flood 2014): a counter and a mixing function.
    [[nodiscard]] double draw() noexcept {
        constexpr std::uint64_t step = 0x9e3779b97f4a7c15;
        std::uint64_t bits = state_.fetch_add(step, std::memory_order_relaxed) + step;
        bits = (bits ^ bits >> 30) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ bits >> 27) * 0x94d049bb133111eb;
        return static_cast<double>((bits ^ bits >> 31) >> 11) * 0x1p-53;
    }

private:
    std::atomic<std::uint64_t> state_;
};

} // namespace filed
