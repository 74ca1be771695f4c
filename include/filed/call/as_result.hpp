/// \file
/// `filed::as_result`: ask for a `result<T>` instead of an exception.
#pragma once

#include <filed/support/config.hpp>
#include <filed/support/result.hpp>

#include <asio/any_io_executor.hpp>
#include <asio/associator.hpp>
#include <asio/async_result.hpp>
#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>

#include <exception>
#include <type_traits>
#include <utility>

namespace filed {

/// A completion token wrapped by `as_result(token)`: the operation completes with `void(result<T>)`.
template <class Token>
struct as_result_with {
    explicit as_result_with(Token wrapped) : token{std::move(wrapped)} {}
    Token token;
};

/// The type of `as_result`.
struct as_result_t {
    /// Adapts any completion token: `client.me(filed::as_result(asio::use_future))` is a `std::future<result<Me>>`.
    template <class Token>
    [[nodiscard]] as_result_with<std::decay_t<Token>> operator()(Token&& token) const {
        return as_result_with<std::decay_t<Token>>{std::forward<Token>(token)};
    }
};

/// Pass it as the last argument of an operation: `co_await client.me(filed::as_result)` gives a `result<Me>` and does not
/// throw, not even when the call is cancelled.
inline constexpr as_result_t as_result{};

namespace call {

/// Completes a handler for `void(result<T>)` from what `co_spawn` says.
template <class Handler, class T>
class result_handler {
public:
    explicit result_handler(Handler handler) : handler_{std::move(handler)} {}

    void operator()(const std::exception_ptr& trouble, result<T> outcome) {
        if (trouble) outcome = error{errc::internal_error};
        std::move(handler_)(std::move(outcome));
    }
    [[nodiscard]] const Handler& inner() const noexcept { return handler_; }

private:
    Handler handler_;
};

} // namespace call
} // namespace filed

/// Executor, allocator and cancellation slot of the handler underneath.
template <template <class, class> class Associator, class Handler, class T, class Candidate>
struct asio::associator<Associator, filed::call::result_handler<Handler, T>, Candidate> : Associator<Handler, Candidate> {
    static typename Associator<Handler, Candidate>::type get(const filed::call::result_handler<Handler, T>& handler) noexcept {
        return Associator<Handler, Candidate>::get(handler.inner());
    }
    static auto get(const filed::call::result_handler<Handler, T>& handler, const Candidate& candidate) noexcept {
        return Associator<Handler, Candidate>::get(handler.inner(), candidate);
    }
};

namespace filed::call {

/// What an operation does with its outcome and its completion token; `operations` of the client choose by overload.
///
/// A coroutine of the library ends either by throwing or with a `result`; both are ordinary awaitables.
template <class T>
struct throwing {
    using type = T;
    [[nodiscard]] static T deliver(result<T> outcome) { return std::move(outcome).value(); }
};
template <>
struct throwing<void> {
    using type = void;
    static void deliver(const result<void>& outcome) { outcome.value(); }
};
template <class T>
struct resulting {
    using type = result<T>;
    [[nodiscard]] static result<T> deliver(result<T> outcome) { return outcome; }
};

/// The one seam for tokens that are not an awaitable: runs `operation` on `executor` and completes `token` with
/// `void(std::exception_ptr, T)`.
template <class T, class Token>
auto start(const asio::any_io_executor& executor, asio::awaitable<T> operation, Token&& token) {
    return asio::co_spawn(executor, std::move(operation), std::forward<Token>(token));
}

/// The same for `as_result(token)`: completes with `void(result<T>)`.
template <class T, class Token>
auto start_with_result(const asio::any_io_executor& executor, asio::awaitable<result<T>> operation, as_result_with<Token> adapted) {
    return asio::async_initiate<Token, void(result<T>)>(
        [executor](auto&& handler, asio::awaitable<result<T>> body) {
            using inner = std::decay_t<decltype(handler)>;
            asio::co_spawn(executor, std::move(body), result_handler<inner, T>{std::forward<decltype(handler)>(handler)});
        },
        adapted.token, std::move(operation));
}

} // namespace filed::call
