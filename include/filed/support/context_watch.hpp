/// \file
/// Tells parts that hold sockets when the execution context under them is destroyed.
#pragma once

#include <filed/support/asio.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(execution/context.hpp)
#include FILED_ASIO(execution_context.hpp)

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI {

/// A part that must let go of its Asio objects while their context still exists.
class context_listener {
public:
    virtual ~context_listener() = default;
    /// The context is being destroyed: release every socket, timer and strand on it now.
    virtual void context_destroyed() noexcept = 0;
};

namespace detail {

class context_watch final : public asio::execution_context::service {
public:
    inline static asio::execution_context::id id;

    explicit context_watch(asio::execution_context& context) : service{context} {}

    void listen(std::weak_ptr<context_listener> listener) {
        const std::lock_guard lock{mutex_};
        std::erase_if(listeners_, [](const auto& entry) { return entry.expired(); });
        listeners_.push_back(std::move(listener));
    }

private:
    void shutdown() override {
        std::vector<std::weak_ptr<context_listener>> listeners;
        {
            const std::lock_guard lock{mutex_};
            listeners.swap(listeners_);
        }
        for (const auto& entry : listeners) {
            if (const auto listener = entry.lock()) listener->context_destroyed();
        }
    }

    std::mutex mutex_;
    std::vector<std::weak_ptr<context_listener>> listeners_;
};

} // namespace detail

/// Calls `listener` when the context of `executor` is destroyed, unless it is gone by then. Thread-safe.
inline void watch_context(const asio::any_io_executor& executor, std::weak_ptr<context_listener> listener) {
    asio::execution_context& context = asio::query(executor, asio::execution::context);
    asio::use_service<detail::context_watch>(context).listen(std::move(listener));
}

} // namespace filed
