#include <filed/support/io_context_executor.hpp>

#include <asio/any_io_executor.hpp>
#include <asio/io_context.hpp>
#include <asio/strand.hpp>
#include <asio/thread_pool.hpp>

#include <doctest/doctest.h>

using filed::io_context_executor_in;

TEST_CASE("io_context_executor_in finds the executor of an io_context and nothing else") {
    asio::io_context context;
    const asio::any_io_executor plain = context.get_executor();
    REQUIRE(io_context_executor_in(plain) != nullptr);
    CHECK(&io_context_executor_in(plain)->context() == &context);

    CHECK(io_context_executor_in(asio::any_io_executor{}) == nullptr);
    const asio::any_io_executor strand = asio::make_strand(context);
    CHECK(io_context_executor_in(strand) == nullptr);
    const asio::any_io_executor covered = asio::make_strand(plain);
    CHECK(io_context_executor_in(covered) == nullptr);
    asio::thread_pool pool{1};
    const asio::any_io_executor threads = pool.get_executor();
    CHECK(io_context_executor_in(threads) == nullptr);
    pool.join();
}
