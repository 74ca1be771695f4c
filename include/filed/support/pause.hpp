/// \file
/// Pauses: coroutines that wait for a point in time and for nothing else.
///
/// No timer for any of them: the client's coarse tick ends those that are due.
#pragma once

#include <filed/support/asio.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/ticker.hpp>
#include <filed/support/waiter.hpp>

#include FILED_ASIO(cancellation_type.hpp)

#include <memory>
#include <mutex>
#include <utility>

namespace filed::inline FILED_ABI {

/// Holds the coroutines that pause. Thread-safe.
class pause_list final : public tick_listener, public std::enable_shared_from_this<pause_list> {
    struct passkey {};

public:
    /// One pause; lives in the frame of the coroutine that waits.
    ///
    ///     pause_list::pause pause{list, until};
    ///     auto enqueue = pause.enqueue();
    ///     co_await suspend(pause, enqueue);
    ///     if (pause.aborted() || pause.closed()) ...
    class pause final : public waiter {
    public:
        /// \param owner  outlives the pause
        /// \param until  ends at the first tick from then on
        pause(pause_list& owner, time_point until) noexcept : owner_{owner}, until_{until} {}

        /// For `suspend`.
        [[nodiscard]] auto enqueue() noexcept {
            return [this]() noexcept { return owner_.add(*this); };
        }
        /// Whether the pause ended early, because the list was closed.
        [[nodiscard]] bool closed() const noexcept { return closed_; }

        /// \name For the list, under its lock
        ///@{
        pause* next = nullptr;
        pause* previous = nullptr;
        ///@}

    private:
        friend class pause_list;

        [[nodiscard]] bool withdraw(asio::cancellation_type) noexcept override { return owner_.take(*this); }

        pause_list& owner_;
        time_point until_;
        bool linked_ = false;
        bool closed_ = false;
    };

    /// A list that listens to `tick`.
    [[nodiscard]] static std::shared_ptr<pause_list> make(std::shared_ptr<tick_source> tick) {
        auto made = std::make_shared<pause_list>(passkey{}, tick);
        tick->listen(made);
        return made;
    }
    pause_list(passkey, std::shared_ptr<tick_source> tick) noexcept : tick_{std::move(tick)} {}

    /// Ends what is due. Called by the tick source.
    bool tick(time_point now) noexcept override {
        intrusive_list<pause> due;
        bool waiting = false;
        {
            const std::lock_guard lock{mutex_};
            for (pause* each = pauses_.front(); each;) {
                pause* next = each->next;
                if (each->until_ <= now) unlink(*each, due);
                each = next;
            }
            waiting = !pauses_.empty();
        }
        finish(due);
        return waiting;
    }

    /// Ends all pauses, and those that come after at once. Returns at once.
    void close() noexcept {
        intrusive_list<pause> ended;
        {
            const std::lock_guard lock{mutex_};
            closed_ = true;
            while (pause* each = pauses_.front()) {
                each->closed_ = true;
                unlink(*each, ended);
            }
        }
        finish(ended);
    }

private:
    [[nodiscard]] bool add(pause& one) noexcept {
        const auto alive = shared_from_this(); // another thread may end `one`, and with its frame the last owner
        {
            const std::lock_guard lock{mutex_};
            one.closed_ = closed_;
            if (closed_) return false;
            pauses_.push_back(one);
            one.linked_ = true;
        }
        tick_->wake();
        return true;
    }

    [[nodiscard]] bool take(pause& one) noexcept {
        const std::lock_guard lock{mutex_};
        if (!one.linked_) return false;
        one.linked_ = false;
        pauses_.remove(one);
        return true;
    }

    void unlink(pause& one, intrusive_list<pause>& into) noexcept {
        one.linked_ = false;
        pauses_.remove(one);
        into.push_back(one);
    }

    static void finish(intrusive_list<pause>& list) noexcept {
        while (pause* each = list.pop_front()) each->finish();
    }

    std::shared_ptr<tick_source> tick_;
    std::mutex mutex_;
    intrusive_list<pause> pauses_;
    bool closed_ = false;
};

} // namespace filed
