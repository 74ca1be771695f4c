/// \file
/// How much repeating a family of clients may do: the brake that keeps a struggling server from getting more of the same.
#pragma once

#include <filed/version.hpp>

#include <algorithm>
#include <atomic>

namespace filed::inline FILED_ABI::call {

/// A bucket of points, one for each family of clients. A repetition takes points out, a success puts one in; when the bucket is empty,
/// failures are reported instead of repeated. In the long run at most one request in ten is sent twice. Thread-safe.
class retry_budget {
public:
    /// What the bucket holds when it is full, as it is at first.
    static constexpr int capacity = 100;
    /// What a repetition costs.
    static constexpr int price = 10;
    /// The same after a timeout, which has kept the server busy for longer.
    static constexpr int price_after_timeout = 20;

    /// Takes `points` out. False, and takes nothing, when there are fewer.
    [[nodiscard]] bool take(int points) noexcept {
        int held = points_.load(std::memory_order_relaxed);
        do {
            if (held < points) return false;
        } while (!points_.compare_exchange_weak(held, held - points, std::memory_order_relaxed));
        return true;
    }

    /// A request has succeeded. Writes nothing while the bucket is full, so that the usual case shares no cache line for writing.
    void succeeded() noexcept {
        int held = points_.load(std::memory_order_relaxed);
        while (held < capacity && !points_.compare_exchange_weak(held, held + 1, std::memory_order_relaxed)) {
        }
    }

    [[nodiscard]] int points() const noexcept { return points_.load(std::memory_order_relaxed); }

private:
    std::atomic<int> points_{capacity};
};

} // namespace filed::call
