/// \file
/// `filed::as_result`: ask for a `result<T>` instead of an exception.
#pragma once

#include <filed/support/asio.hpp>
#include <filed/support/result.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(associated_cancellation_slot.hpp)
#include FILED_ASIO(associator.hpp)
#include FILED_ASIO(async_result.hpp)
#include FILED_ASIO(awaitable.hpp)
#include FILED_ASIO(bind_cancellation_slot.hpp)
#include FILED_ASIO(cancellation_signal.hpp)
#include FILED_ASIO(co_spawn.hpp)
#include FILED_ASIO(dispatch.hpp)
#include FILED_ASIO(executor_work_guard.hpp)
#include FILED_ASIO(post.hpp)
#include FILED_ASIO(strand.hpp)

#include <exception>
#include <memory>
#include <system_error>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI {

/// A completion token wrapped by `as_result(token)`: the operation completes with `void(result<T>)`.
template <class Token>
struct as_result_with {
    /// What `as_result(token)` makes.
    explicit as_result_with(Token wrapped) : token{std::move(wrapped)} {}
    Token token; ///< the wrapped one
};

/// The type of `as_result`.
struct as_result_t {
    constexpr as_result_t() noexcept {} // NOLINT: not an aggregate, which could be taken for variables

    /// Adapts any completion token: `client.me(filed::as_result(asio::use_future))` is a `std::future<result<Me>>`.
    template <class Token>
    [[nodiscard]] as_result_with<std::decay_t<Token>> operator()(Token&& token) const {
        return as_result_with<std::decay_t<Token>>{std::forward<Token>(token)};
    }
};

/// Pass it as the last argument of an operation: `co_await client.me(filed::as_result)` gives a `result<Me>` and does not
/// throw. (Only a `co_await` of a coroutine that was cancelled before throws, as with every Asio operation.)
inline constexpr as_result_t as_result{};

namespace call {

/// Completes a handler for `void(result<T>)` from what `co_spawn` says.
template <class Handler, class T>
class result_handler {
public:
    explicit result_handler(Handler handler) : handler_{std::move(handler)} {}

    void operator()(const std::exception_ptr& trouble, result<T> outcome) {
        if (trouble) outcome = reason_of(trouble);
        std::move(handler_)(std::move(outcome));
    }
    [[nodiscard]] const Handler& inner() const noexcept { return handler_; }

private:
    [[nodiscard]] static error reason_of(const std::exception_ptr& trouble) {
        try {
            std::rethrow_exception(trouble);
        } catch (const exception& known) {
            return known.error();
        } catch (...) { // cancelled before it began, say
            return error{code_of_exception().value_or(make_error_code(errc::internal_error))};
        }
    }

    Handler handler_;
};

/// Lets a caller cancel an operation that runs on an executor of ours from any thread: the operation has a strand and a
/// signal of its own, and what the caller's slot says is passed on to that strand.
struct cancellation_relay {
    explicit cancellation_relay(const asio::any_io_executor& executor) : strand{asio::make_strand(executor)} {}

    asio::strand<asio::any_io_executor> strand;
    asio::cancellation_signal signal;
};

/// The caller's handler with the relay that its operation needs. It is called on the relay's strand, where it lets go of the
/// relay before the caller hears anything: once the caller has been told, the execution context may be destroyed.
template <class Handler>
class relayed_handler {
public:
    using executor_type = asio::strand<asio::any_io_executor>;

    relayed_handler(Handler handler, std::shared_ptr<cancellation_relay> relay)
        : work_{asio::make_work_guard(handler, relay->strand.get_inner_executor())}, handler_{std::move(handler)}, relay_{std::move(relay)} {}

    [[nodiscard]] executor_type get_executor() const noexcept { return relay_->strand; }

    template <class... Results>
    void operator()(Results... results) {
        // Asio looks at the signal's slot until the coroutine has ended, which is when the strand's present handler has.
        auto relay = std::move(relay_);
        const auto strand = relay->strand;
        asio::post(strand, [kept = std::move(relay)] {});
        const auto work = std::move(work_);
        asio::dispatch(work.get_executor(), [handler = std::move(handler_), ... outcome = std::move(results)]() mutable {
            std::move(handler)(std::move(outcome)...);
        });
    }

private:
    using work_guard = decltype(asio::make_work_guard(std::declval<const Handler&>(), std::declval<const asio::any_io_executor&>()));

    work_guard work_;
    Handler handler_;
    std::shared_ptr<cancellation_relay> relay_;
};

} // namespace call
} // namespace filed

/// Executor, allocator and cancellation slot of the handler underneath.
template <template <class, class> class Associator, class Handler, class T, class Candidate>
struct filed::asio::associator<Associator, filed::call::result_handler<Handler, T>, Candidate> : Associator<Handler, Candidate> {
    static typename Associator<Handler, Candidate>::type get(const filed::call::result_handler<Handler, T>& handler) noexcept {
        return Associator<Handler, Candidate>::get(handler.inner());
    }
    static auto get(const filed::call::result_handler<Handler, T>& handler, const Candidate& candidate) noexcept {
        return Associator<Handler, Candidate>::get(handler.inner(), candidate);
    }
};

namespace filed::inline FILED_ABI::call {

/// What an operation does with its outcome and its completion token; `operations` of the client choose by overload.
///
/// A coroutine of the library ends either by throwing or with a `result`; both are ordinary awaitables.
template <class T>
struct throwing {
    using type = T;
    [[nodiscard]] static T&& deliver(result<T>&& outcome) { return std::move(outcome).value(); }
};
template <>
struct throwing<void> {
    using type = void;
    static void deliver(const result<void>& outcome) { outcome.value(); }
};
template <class T>
struct resulting {
    using type = result<T>;
    [[nodiscard]] static result<T>&& deliver(result<T>&& outcome) noexcept { return std::move(outcome); }
};

/// Spawns an operation on a strand of its own and completes `handler`, which may be cancelled from any thread.
template <class Handler, class T>
void spawn(const asio::any_io_executor& executor, asio::awaitable<T> operation, Handler handler) {
    auto relay = std::make_shared<cancellation_relay>(executor);
    if (auto slot = asio::get_associated_cancellation_slot(handler); slot.is_connected()) {
        slot.assign([weak = std::weak_ptr<cancellation_relay>{relay}](asio::cancellation_type type) {
            if (const auto live = weak.lock()) asio::post(live->strand, [live, type] { live->signal.emit(type); });
        });
    }
    const auto strand = relay->strand;
    const auto slot = relay->signal.slot();
    asio::co_spawn(strand, std::move(operation), asio::bind_cancellation_slot(slot, relayed_handler<Handler>{std::move(handler), std::move(relay)}));
}

/// The one seam for tokens that are not an awaitable: runs `operation` on `executor` and completes `token` with
/// `void(std::exception_ptr, T)`.
template <class T, class Token>
auto start(const asio::any_io_executor& executor, asio::awaitable<T> operation, Token&& token) {
    auto kept = std::decay_t<Token>(std::forward<Token>(token));
    return asio::async_initiate<std::decay_t<Token>, void(std::exception_ptr, T)>(
        [executor](auto&& handler, asio::awaitable<T> body) {
            using inner = std::decay_t<decltype(handler)>;
            spawn<inner>(executor, std::move(body), inner(std::forward<decltype(handler)>(handler)));
        },
        kept, std::move(operation));
}

/// The same for `as_result(token)`: completes with `void(result<T>)`.
template <class T, class Token>
auto start_with_result(const asio::any_io_executor& executor, asio::awaitable<result<T>> operation, as_result_with<Token> adapted) {
    return asio::async_initiate<Token, void(result<T>)>(
        [executor](auto&& handler, asio::awaitable<result<T>> body) {
            using inner = result_handler<std::decay_t<decltype(handler)>, T>;
            spawn<inner>(executor, std::move(body), inner{std::forward<decltype(handler)>(handler)});
        },
        adapted.token, std::move(operation));
}

/// A coroutine of the library in the shape that a call without a token asks for: it throws.
/// \param make  gives the coroutine for a `Delivery`: `make(std::type_identity<throwing<T>>{})`
template <class T, class Make>
[[nodiscard]] auto begin_coroutine(const asio::any_io_executor&, Make&& make) {
    return make(std::type_identity<throwing<T>>{});
}
/// The same with `as_result`.
template <class T, class Make>
[[nodiscard]] auto begin_coroutine(const asio::any_io_executor&, Make&& make, as_result_t) {
    return make(std::type_identity<resulting<T>>{});
}
/// The same with `as_result(token)`.
template <class T, class Make, class Token>
auto begin_coroutine(const asio::any_io_executor& executor, Make&& make, as_result_with<Token> adapted) {
    return start_with_result<T>(executor, make(std::type_identity<resulting<T>>{}), std::move(adapted));
}
/// The same with any other completion token.
template <class T, class Make, class Token>
auto begin_coroutine(const asio::any_io_executor& executor, Make&& make, Token&& token) {
    return start(executor, make(std::type_identity<throwing<T>>{}), std::forward<Token>(token));
}

} // namespace filed::call
