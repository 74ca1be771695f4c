/// \file
/// The coroutine of every call.
#pragma once

#include <filed/call/as_result.hpp>
#include <filed/call/passage.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/result.hpp>
#include <filed/support/waiter.hpp>

#include FILED_ASIO(awaitable.hpp)

#include <cstddef>
#include <memory>
#include <new>
#include <utility>

// GCC pairs the coroutine frame's operator new, which it inlines down to aligned_alloc, with Asio's operator delete, which it
// does not, and warns about a mismatch that is none. The warning would come up in the user's build.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

namespace filed::inline FILED_ABI::call {

/// What `Reading` makes of a call that is over. Not part of the coroutine, so that its result takes no room in the frame.
template <class Reading>
[[nodiscard]] result<typename Reading::value_type> conclude(passage& way, typename Reading::data& data) {
    result<typename Reading::value_type> outcome = Reading::finish(way, data);
    way.ended(outcome ? nullptr : &outcome.error());
    return outcome;
}

/// Owns one call on its way, with the place for its data, in memory of the family. Movable, because coroutines move what they are given.
template <class Reading>
class journey {
public:
    journey(std::shared_ptr<const account> who, outgoing&& what) : who_{std::move(who)} {
        void* const memory = who_->family()->memory().take(sizeof(state));
        state_ = ::new (memory) state{*who_, std::move(what)};
    }
    journey(journey&& other) noexcept : who_{std::move(other.who_)}, state_{std::exchange(other.state_, nullptr)} {}
    journey& operator=(journey&&) = delete;
    ~journey() {
        if (!state_) return;
        state_->~state();
        who_->family()->memory().give(state_, sizeof(state));
    }

    [[nodiscard]] passage& way() const noexcept { return state_->way; }
    [[nodiscard]] typename Reading::data& data() const noexcept { return state_->data; }

private:
    struct state {
        state(const account& who, outgoing&& what) : way{who, std::move(what), Reading::target(data)} {}
        typename Reading::data data{};
        passage way;
    };
    static_assert(alignof(state) <= alignof(std::max_align_t));

    std::shared_ptr<const account> who_;
    state* state_ = nullptr;
};

/// The coroutine itself, see `perform`.
template <class Reading, class Delivery>
[[nodiscard]] asio::awaitable<typename Delivery::type> travel(journey<Reading> whole) {
    using step = passage::step;
    passage& way = whole.way();
    try {
        step next = way.begin();
        while (next != step::done) {
            if (next == step::wait_for_token) {
                auto enqueue = way.token_wait().enqueue();
                co_await suspend(way.token_wait(), enqueue);
                next = way.token_wait_ended();
            } else if (next == step::pause) {
                auto enqueue = way.pause().enqueue();
                co_await suspend(way.pause(), enqueue);
                next = way.pause_ended();
            } else {
                auto enqueue = way.sending();
                co_await suspend(way.exchange(), enqueue);
                next = way.sending_ended();
            }
        }
    } catch (...) {
        way.interrupted();
    }
    co_return Delivery::deliver(conclude<Reading>(way, whole.data()));
}

/// Sends `what` for `who` and delivers what `Reading` makes of the answer: by throwing or as a `result`.
///
/// `Reading` has a type `data`, which the answer's data are read into, and `static result<value> finish(passage&, data&)`.
/// Resumes on the caller's executor. Cancellation, at every suspension: `filed::operation_aborted()`.
template <class Reading, class Delivery>
[[nodiscard]] asio::awaitable<typename Delivery::type> perform(std::shared_ptr<const account> who, outgoing&& what) {
    return travel<Reading, Delivery>(journey<Reading>{std::move(who), std::move(what)});
}

} // namespace filed::call

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
