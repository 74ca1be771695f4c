/// \file
/// The readers' own copies of the published tokens: how a request gets its token without meeting any other request.
#pragma once

#include <filed/auth/cache_core.hpp>
#include <filed/auth/snapshot.hpp>
#include <filed/support/clock.hpp>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <thread>
#include <utility>

namespace filed::inline FILED_ABI::auth {

/// A few copies of one publication, each on its own cache line under its own spin lock; a thread always uses the same
/// one. A copy has a reference count of its own, so that readers of different copies write no shared memory. Thread-safe.
class reader_copies {
public:
    /// More copies than this are of no use to the machines of today; threads beyond share.
    static constexpr std::size_t count = 16;

    /// A lease on the calling thread's copy, if that is of publication `number` and good at `now`.
    [[nodiscard]] bool read(std::uint64_t number, const instant& now, lease& into) noexcept {
        copy& mine = of_this_thread();
        std::shared_ptr<const snapshot> found;
        {
            const guard lock{mine};
            if (mine.number != number || now.monotonic >= mine.look.monotonic || now.wall >= mine.look.wall) return false;
            found = mine.tokens;
        }
        into = lease{std::move(found)}; // what it held before may be wiped here, so not under the lock
        return true;
    }

    /// Makes the calling thread's copy one of `source`, good until `look` on both clocks. Leaves it alone when `published`
    /// is not the number of `source` any more: what was swept must not come back.
    void store(const publication& source, const instant& look, const std::atomic<std::uint64_t>& published) noexcept {
        copy& mine = of_this_thread();
        std::shared_ptr<const snapshot> own = with_own_count(source.tokens);
        const guard lock{mine};
        if (published.load(std::memory_order_acquire) != source.number) return;
        mine.number = source.number;
        mine.look = look;
        mine.tokens.swap(own); // the old tokens are released after the lock
    }

    /// Lets go of every copy that is not of the publication whose number is `published`.
    void sweep(const std::atomic<std::uint64_t>& published) noexcept {
        for (copy& each : copies_) {
            std::shared_ptr<const snapshot> old;
            const guard lock{each};
            if (each.number == published.load(std::memory_order_acquire)) continue;
            each.number = 0;
            each.look = instant{};
            each.tokens.swap(old);
        }
    }

private:
    struct alignas(64) copy {
        std::atomic_flag busy;
        std::uint64_t number = 0;
        instant look{};
        std::shared_ptr<const snapshot> tokens;
    };

    class guard {
    public:
        explicit guard(copy& locked) noexcept : locked_{locked} {
            while (locked_.busy.test_and_set(std::memory_order_acquire))
                std::this_thread::yield();
        }
        guard(const guard&) = delete;
        guard& operator=(const guard&) = delete;
        ~guard() { locked_.busy.clear(std::memory_order_release); }

    private:
        copy& locked_;
    };

    [[nodiscard]] copy& of_this_thread() noexcept {
        static std::atomic<std::size_t> threads{0};
        static thread_local std::size_t mine = 0;
        if (mine == 0) mine = threads.fetch_add(1, std::memory_order_relaxed) + 1;
        return copies_[mine % count];
    }

    /// The same tokens behind a new control block; the old one where there is no memory.
    [[nodiscard]] static std::shared_ptr<const snapshot> with_own_count(const std::shared_ptr<const snapshot>& tokens) noexcept {
        try {
            const auto holder = std::make_shared<const std::shared_ptr<const snapshot>>(tokens);
            return {holder, tokens.get()};
        } catch (const std::bad_alloc&) {
            return tokens;
        }
    }

    std::array<copy, count> copies_{};
};

} // namespace filed::auth
