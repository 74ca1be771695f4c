/// \file
/// Time as the library sees it: one reading of the clocks that matter, from a source that tests can replace.
#pragma once

#include <filed/version.hpp>

#include <chrono>

#if defined(__linux__)
#include <time.h>
#endif

namespace filed::inline FILED_ABI {

/// A point on the monotonic clock. Deadlines are such points.
using time_point = std::chrono::steady_clock::time_point;
/// A point on the wall clock.
using wall_time = std::chrono::system_clock::time_point;

/// The far future: a deadline that never passes.
inline constexpr time_point never = (time_point::max)();

/// Both clocks, read together.
struct instant {
    time_point monotonic{}; ///< stands still while the machine is suspended
    wall_time wall{};       ///< may be stepped at any time
};

/// A source of time. Implementations are thread-safe and do not block.
class clock {
public:
    virtual ~clock() = default;
    /// Both clocks, at a resolution of a few milliseconds.
    [[nodiscard]] virtual instant now() const noexcept = 0;
    /// The monotonic clock as exactly as there is: for durations that somebody looks at. May lie a little after `now()`.
    [[nodiscard]] virtual time_point precise() const noexcept { return now().monotonic; }
    /// The monotonic clock alone, for those who need no other.
    [[nodiscard]] virtual time_point monotonic() const noexcept { return now().monotonic; }
    /// How far `now()` may lag behind: who waits exactly this much longer than until a point in time finds it reached.
    [[nodiscard]] virtual std::chrono::nanoseconds resolution() const noexcept { return {}; }
    /// How long the machine has been suspended since it started; zero where the system cannot tell.
    [[nodiscard]] virtual std::chrono::nanoseconds suspended() const noexcept = 0;
};

namespace detail {

class machine_clock final : public clock {
public:
    [[nodiscard]] instant now() const noexcept override {
#if defined(CLOCK_MONOTONIC_COARSE)
        return {time_point{read(CLOCK_MONOTONIC_COARSE)}, wall_time{std::chrono::duration_cast<wall_time::duration>(read(CLOCK_REALTIME_COARSE))}};
#else
        return {std::chrono::steady_clock::now(), std::chrono::system_clock::now()};
#endif
    }
    [[nodiscard]] time_point precise() const noexcept override { return std::chrono::steady_clock::now(); }
    [[nodiscard]] time_point monotonic() const noexcept override {
#if defined(CLOCK_MONOTONIC_COARSE)
        return time_point{read(CLOCK_MONOTONIC_COARSE)};
#else
        return std::chrono::steady_clock::now();
#endif
    }
    [[nodiscard]] std::chrono::nanoseconds resolution() const noexcept override {
#if defined(CLOCK_MONOTONIC_COARSE)
        timespec step{};
        clock_getres(CLOCK_MONOTONIC_COARSE, &step);
        return std::chrono::seconds{step.tv_sec} + std::chrono::nanoseconds{step.tv_nsec};
#else
        return {};
#endif
    }
    [[nodiscard]] std::chrono::nanoseconds suspended() const noexcept override {
#if defined(CLOCK_BOOTTIME)
        return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
#else
        return {};
#endif
    }

private:
#if defined(__linux__)
    [[nodiscard]] static std::chrono::nanoseconds read(clockid_t which) noexcept {
        timespec value{};
        clock_gettime(which, &value);
        return std::chrono::seconds{value.tv_sec} + std::chrono::nanoseconds{value.tv_nsec};
    }
#endif
};

} // namespace detail

/// The clocks of this machine; on Linux the coarse ones, whose reading costs a few nanoseconds.
[[nodiscard]] inline const clock& machine_clock() noexcept {
    static const detail::machine_clock instance;
    return instance;
}

} // namespace filed
