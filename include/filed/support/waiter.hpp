/// \file
/// The one way in which a coroutine waits inside this library: a node in its own frame, finished exactly once.
///
/// A `waiter` is linked into some owner's list (a pool's queue, a connection's slot, a cache's flight). Completion,
/// cancellation, the deadline tick and the destruction of the caller's execution context all want to finish it;
/// whoever gets it out of the owner's list, under the owner's lock, has the right to, and resumes the coroutine by
/// posting to the coroutine's own executor. So there is no timer, no strand, no `operator||` and no allocation per wait.
#pragma once

#include <filed/support/asio.hpp>
#include <filed/support/cancellation.hpp>
#include <filed/support/io_context_executor.hpp>
#include <filed/support/operation_memory.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(associated_cancellation_slot.hpp)
#include FILED_ASIO(associated_executor.hpp)
#include FILED_ASIO(async_result.hpp)
#include FILED_ASIO(awaitable.hpp)
#include FILED_ASIO(cancellation_signal.hpp)
#include FILED_ASIO(dispatch.hpp)
#include FILED_ASIO(execution/context.hpp)
#include FILED_ASIO(execution_context.hpp)
#include FILED_ASIO(io_context.hpp)
#include FILED_ASIO(post.hpp)
#include FILED_ASIO(use_awaitable.hpp)

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <mutex>
#include <new>
#include <thread>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI {

namespace detail {
class waiter_registry;
} // namespace detail

/// A coroutine that waits. Lives in the frame of that coroutine, is neither copied nor moved.
///
/// Life: `co_await suspend(node, enqueue)` parks the coroutine; exactly one party then calls `finish()`, and from that
/// call on must not touch the node, because the coroutine may already run, and have ended, on another thread. After
/// the `co_await` the node is idle again and can wait once more.
class waiter {
public:
    waiter() noexcept = default;
    waiter(const waiter&) = delete;
    waiter& operator=(const waiter&) = delete;

    /// Resumes the coroutine by posting to its executor. Only for the party that took this node out of its owner's
    /// list (or never put it there). Thread-safe.
    void finish() noexcept;

    /// The same, but where the calling thread already runs handlers of the coroutine's `io_context`, the coroutine goes on inside this call:
    /// no queue of the context, no lock of it. What the coroutine throws is rethrown by the context's `run()`, as ever. Only as the last step
    /// of a handler, with no lock held and with nothing on the stack that the coroutine might change.
    void finish_here() noexcept;

    /// Takes the node from its owner and resumes the coroutine with `aborted()` set; does nothing when somebody else
    /// already finishes it. What a cancellation slot calls. Thread-safe while the coroutine waits.
    void cancel(asio::cancellation_type type) noexcept {
        if (!withdraw(type)) return;
        let_go();
        aborted_ = true;
        finish();
    }

    /// Whether the last wait ended by cancellation.
    [[nodiscard]] bool aborted() const noexcept { return aborted_; }
    /// Whether the last wait did not begin, for want of memory: the owner never heard of it. Then `aborted()` as well.
    [[nodiscard]] bool starved() const noexcept { return starved_; }

protected:
    ~waiter() { let_go_of_slot(); }

    /// Asks the owner to let go of this node. Returns true when it was in the owner's hands and no longer is: the
    /// asker now has the duty to finish it. False when another party has that right, or when the owner does not
    /// honour this type of cancellation. Called from any thread; takes the owner's lock; must not post or block.
    [[nodiscard]] virtual bool withdraw(asio::cancellation_type type) noexcept = 0;

    /// What is left to do after a successful `withdraw`, once no lock is held; may post.
    virtual void let_go() noexcept {}

private:
    friend class detail::waiter_registry;
    template <class Enqueue>
    friend struct suspend_initiation;

    static constexpr std::size_t handler_capacity = 4 * sizeof(void*);
    using post_memory = operation_memory<handler_capacity + 8 * sizeof(void*)>;

    /// What to do with the stored completion handler; the handler is moved out before either.
    struct handler_operations {
        void (*post)(waiter& self);
        void (*dispatch)(waiter& self);
        void (*drop)(waiter& self);
    };
    template <class Handler>
    [[nodiscard]] static Handler take(waiter& self) {
        auto* stored = std::launder(reinterpret_cast<Handler*>(self.handler_));
        Handler handler{std::move(*stored)};
        stored->~Handler();
        return handler;
    }

    /// A handler whose posting lives in the node: the coroutine, and with it the node, goes on only after Asio has given the memory
    /// back. So resuming does not ask the heap.
    template <class Handler>
    struct resumption {
        using executor_type = asio::io_context::executor_type;
        using allocator_type = operation_allocator<void, post_memory>;

        Handler handler;
        executor_type executor;
        allocator_type allocator;

        [[nodiscard]] executor_type get_executor() const noexcept { return executor; }
        [[nodiscard]] allocator_type get_allocator() const noexcept { return allocator; }
        void operator()() { handler(); }
    };

    template <class Handler>
    static void post(waiter& self) {
        Handler handler = take<Handler>(self);
        const asio::any_io_executor executor = asio::get_associated_executor(handler);
        if (const auto* context = io_context_executor_in(executor)) {
            const operation_allocator<void, post_memory> allocator{self.post_memory_};
            asio::post(resumption<Handler>{std::move(handler), *context, allocator});
        } else {
            asio::post(std::move(handler));
        }
    }

    template <class Handler>
    static void dispatch(waiter& self) {
        Handler handler = take<Handler>(self);
        const asio::any_io_executor executor = asio::get_associated_executor(handler);
        if (const auto* context = io_context_executor_in(executor)) {
            const operation_allocator<void, post_memory> allocator{self.post_memory_};
            asio::dispatch(resumption<Handler>{std::move(handler), *context, allocator});
        } else {
            asio::post(std::move(handler));
        }
    }

    template <class Handler>
    static void drop(waiter& self) {
        (void)take<Handler>(self);
    }

    template <class Handler>
    static constexpr handler_operations operations_of{&waiter::post<Handler>, &waiter::dispatch<Handler>, &waiter::drop<Handler>};

    /// What a cancellation slot holds while the coroutine waits. Either side may end first: the signal that owns the
    /// slot, or, with its context, the node.
    struct slot_link {
        explicit slot_link(waiter& waits) noexcept : node{&waits} {}
        slot_link(const slot_link&) = delete;
        slot_link& operator=(const slot_link&) = delete;
        ~slot_link() {
            if (node) node->link_ = nullptr;
        }
        void operator()(asio::cancellation_type type) noexcept {
            if (node) node->cancel(type);
        }
        waiter* node;
    };
    void let_go_of_slot() noexcept {
        if (link_) std::exchange(link_, nullptr)->node = nullptr;
    }

    template <class Handler>
    void hold(Handler&& handler);


    const handler_operations* operations_ = nullptr;
    detail::waiter_registry* registry_ = nullptr;
    waiter* registry_next_ = nullptr;
    waiter* registry_previous_ = nullptr;
    slot_link* link_ = nullptr;
    bool aborted_ = false;
    bool starved_ = false;
    alignas(std::max_align_t) std::byte handler_[handler_capacity];
    post_memory post_memory_;
};

namespace detail {

/// Knows the waiters whose coroutines belong to one execution context. When the context is destroyed under waiting
/// coroutines, their frames hold the only handler that could end them; this service takes them from their owners
/// and destroys them, so that nothing leaks and nobody posts to a dead context.
class waiter_registry final : public asio::execution_context::service {
public:
    inline static asio::execution_context::id id;

    explicit waiter_registry(asio::execution_context& context) : service{context} {}
    ~waiter_registry() override { ended_.fetch_add(1, std::memory_order_release); }

    /// That of `context`. Asio looks a service up by a lock and a walk through all that the context has, so each thread remembers the last
    /// one; until a registry is gone, because another context may then take the place of its own.
    [[nodiscard]] static waiter_registry& of(asio::execution_context& context) {
        struct last_one {
            const asio::execution_context* context = nullptr;
            waiter_registry* found = nullptr;
            std::uint64_t ended = 0;
        };
        static thread_local constinit last_one last;
        const std::uint64_t ended = ended_.load(std::memory_order_acquire);
        if (last.context != &context || last.ended != ended) last = {&context, &asio::use_service<waiter_registry>(context), ended};
        return *last.found;
    }

    void add(waiter& node) noexcept {
        const std::lock_guard lock{mutex_};
        node.registry_next_ = first_;
        node.registry_previous_ = nullptr;
        if (first_) first_->registry_previous_ = &node;
        first_ = &node;
    }

    /// Unlinks the node and posts its handler. `shutdown` does not end between the two. The handler is posted without
    /// the lock: a strand that was shut down before destroys it, and the frames with it, inside the post, and what ends
    /// there may finish other nodes.
    /// \param here  may go on inside this call
    void release(waiter& node, bool here) noexcept {
        const waiter::handler_operations* operations = nullptr;
        {
            const std::lock_guard lock{mutex_};
            unlink(node);
            operations = std::exchange(node.operations_, nullptr);
            releasing_.fetch_add(1, std::memory_order_relaxed);
        }
        (here ? operations->dispatch : operations->post)(node);
        releasing_.fetch_sub(1, std::memory_order_release); // from here on this registry may be gone
    }

private:
    void shutdown() override {
        for (;;) {
            std::unique_lock lock{mutex_};
            waiter* node = first_;
            if (!node && releasing_.load(std::memory_order_acquire) == 0) return;
            if (!node) {
                lock.unlock();
                std::this_thread::yield();
                continue;
            }
            // While the lock is held the node cannot be released, so it is still there to be asked. Lock order is
            // registry before owner: owners release their waiters outside their own lock.
            if (node->withdraw(asio::cancellation_type::terminal)) {
                unlink(*node);
                node->let_go_of_slot();
                const auto* operations = std::exchange(node->operations_, nullptr);
                lock.unlock();
                node->let_go();
                operations->drop(*node);
            } else {
                // Another thread has claimed the node and is about to release it.
                lock.unlock();
                std::this_thread::yield();
            }
        }
    }

    void unlink(waiter& node) noexcept {
        if (node.registry_previous_) node.registry_previous_->registry_next_ = node.registry_next_;
        else first_ = node.registry_next_;
        if (node.registry_next_) node.registry_next_->registry_previous_ = node.registry_previous_;
    }

    inline static std::atomic<std::uint64_t> ended_{0}; ///< how many registries are gone

    std::mutex mutex_;
    waiter* first_ = nullptr;
    std::atomic<int> releasing_{0}; ///< nodes that are unlinked and not posted yet
};

} // namespace detail

inline void waiter::finish() noexcept { registry_->release(*this, false); }
inline void waiter::finish_here() noexcept { registry_->release(*this, true); }

template <class Handler>
void waiter::hold(Handler&& handler) {
    using stored = std::decay_t<Handler>;
    static_assert(sizeof(stored) <= handler_capacity, "Asio's awaitable handler has grown: raise handler_capacity");
    aborted_ = starved_ = true; // unless it comes to its end
    asio::cancellation_slot slot = asio::get_associated_cancellation_slot(handler);
    asio::any_io_executor executor = asio::get_associated_executor(handler);
    asio::execution_context& context = asio::query(executor, asio::execution::context);
    registry_ = &detail::waiter_registry::of(context);
    if (slot.is_connected()) link_ = &slot.template emplace<slot_link>(*this);
    // Nothing below throws, and until here the handler is its caller's.
    static_assert(std::is_nothrow_constructible_v<stored, Handler>);
    ::new (static_cast<void*>(handler_)) stored(std::forward<Handler>(handler));
    operations_ = &operations_of<stored>;
    aborted_ = starved_ = false;
    registry_->add(*this);
}

/// Starts a wait; see `suspend`.
template <class Enqueue>
struct suspend_initiation {
    waiter* node;
    Enqueue enqueue;

    template <class Handler>
    void operator()(Handler&& handler) {
        waiter& waiting = *node;
        Enqueue start = enqueue;
        try {
            waiting.hold(std::forward<Handler>(handler));
        } catch (const std::exception&) { // Asio up to 1.30 ends the program when this leaves, so the coroutine goes on at once
            return std::move(handler)();
        }
        // From here on another thread may finish the node, and the frame that holds `this` may be gone.
        if (!start()) waiting.finish();
    }
};

/// Parks the calling coroutine on `node` until somebody finishes it.
///
/// \param node     in the frame of the caller, idle
/// \param enqueue  called once, after the coroutine is parked: links the node into its owner's list and returns true,
///                 or returns false when there is nothing to wait for. Must not throw. After linking the node it must
///                 touch neither the node nor the frame. Trivially destructible (GCC 12 destroys others twice).
/// Without memory for the wait the coroutine goes on at once, with `starved()` set.
/// Cancellation: the caller's slot calls `node.cancel(type)`. A coroutine whose cancellation was requested before throws
/// `asio::system_error` with `operation_aborted` from the `co_await`, as with every Asio operation.
template <class Enqueue>
[[nodiscard]] asio::awaitable<void> suspend(waiter& node, Enqueue enqueue) {
    static_assert(std::is_trivially_destructible_v<Enqueue> && std::is_trivially_copyable_v<Enqueue>);
    return asio::async_initiate<const asio::use_awaitable_t<>, void()>(suspend_initiation<Enqueue>{&node, enqueue}, asio::use_awaitable);
}

/// A doubly linked list of waiters (or of anything with `next` and `previous` pointers to its own kind) that owns
/// nothing: constant-time push, pop and removal from the middle. Guarded by its owner's lock.
template <class Node>
class intrusive_list {
public:
    [[nodiscard]] bool empty() const noexcept { return first_ == nullptr; }
    [[nodiscard]] Node* front() const noexcept { return first_; }
    [[nodiscard]] Node* back() const noexcept { return last_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    void push_back(Node& node) noexcept {
        node.previous = last_;
        node.next = nullptr;
        (last_ ? last_->next : first_) = &node;
        last_ = &node;
        ++size_;
    }
    void push_front(Node& node) noexcept {
        node.previous = nullptr;
        node.next = first_;
        (first_ ? first_->previous : last_) = &node;
        first_ = &node;
        ++size_;
    }
    /// \param next  in this list; null: behind the last
    void insert_before(Node* next, Node& node) noexcept {
        if (!next) return push_back(node);
        node.previous = next->previous;
        node.next = next;
        (next->previous ? next->previous->next : first_) = &node;
        next->previous = &node;
        ++size_;
    }
    /// Null when the list is empty.
    [[nodiscard]] Node* pop_front() noexcept {
        Node* node = first_;
        if (node) remove(*node);
        return node;
    }
    /// \param node  is in this list
    void remove(Node& node) noexcept {
        (node.previous ? node.previous->next : first_) = node.next;
        (node.next ? node.next->previous : last_) = node.previous;
        node.next = node.previous = nullptr;
        --size_;
    }

private:
    Node* first_ = nullptr;
    Node* last_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace filed
