#include <filed/call/as_result.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/cancellation.hpp>

#include <asio/bind_cancellation_slot.hpp>
#include <asio/bind_executor.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/io_context.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/strand.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/use_future.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace {

asio::awaitable<filed::result<int>> answer(int value) {
    filed::result<int> made{value};
    co_return made;
}

asio::awaitable<filed::result<int>> throws() {
    filed::result<int> made{1};
    if (*made == 1) throw std::runtime_error{"out of memory, say"};
    co_return made;
}

asio::awaitable<filed::result<int>> waits() {
    auto executor = co_await asio::this_coro::executor;
    asio::steady_timer timer{executor, asio::steady_timer::time_point::max()};
    filed::asio_error_code reason;
    auto token = asio::redirect_error(asio::use_awaitable, reason);
    co_await timer.async_wait(token);
    filed::result<int> made{filed::error{reason}};
    co_return made;
}

} // namespace

TEST_CASE("as_result(token) completes with a result on the token's own executor") {
    asio::io_context context;
    asio::io_context elsewhere;
    auto strand = asio::make_strand(elsewhere);
    bool called = false;
    filed::call::start_with_result<int>(context.get_executor(), answer(7), filed::as_result(asio::bind_executor(strand, [&](filed::result<int> got) {
                                            CHECK(strand.running_in_this_thread());
                                            CHECK(got.value() == 7);
                                            called = true;
                                        })));
    context.run();
    CHECK_FALSE(called);
    elsewhere.run();
    CHECK(called);
}

TEST_CASE("once the caller's executor has the outcome, the operation's own context may go") {
    auto context = std::make_unique<asio::io_context>();
    asio::io_context elsewhere;
    asio::cancellation_signal signal;
    int got = 0;
    auto told = [&](const filed::result<int>& outcome) { got = outcome.value(); };
    auto bound = asio::bind_executor(elsewhere, asio::bind_cancellation_slot(signal.slot(), told));
    filed::call::start_with_result<int>(context->get_executor(), answer(7), filed::as_result(std::move(bound)));
    elsewhere.poll();
    CHECK_FALSE(elsewhere.stopped()); // somebody owes it a handler
    context->run();
    context.reset();
    CHECK(got == 0);
    elsewhere.run();
    CHECK(got == 7);
    signal.emit(asio::cancellation_type::terminal); // too late, and harmless
}

TEST_CASE("as_result(use_future), and an exception becomes a named error") {
    asio::io_context context;
    auto good = filed::call::start_with_result<int>(context.get_executor(), answer(7), filed::as_result(asio::use_future));
    auto bad = filed::call::start_with_result<int>(context.get_executor(), throws(), filed::as_result(asio::use_future));
    context.run();
    CHECK(good.get().value() == 7);
    CHECK(bad.get().error().code() == filed::errc::internal_error);
}

TEST_CASE("the token's cancellation slot reaches the operation") {
    asio::io_context context;
    asio::cancellation_signal signal;
    std::error_code reason;
    filed::call::start_with_result<int>(
        context.get_executor(), waits(),
        filed::as_result(asio::bind_cancellation_slot(signal.slot(), [&](const filed::result<int>& got) { reason = got.error().code(); })));
    context.poll();
    signal.emit(asio::cancellation_type::terminal);
    context.run();
    CHECK(reason == filed::operation_aborted());
}
