// Want of memory: whichever allocation of a call fails, the call ends, with an answer or with an error that has a name, and the next one is well.
#include "client_support.hpp"
#include "watched_operators.hpp"

#include <asio/detached.hpp>

#include <chrono>
#include <exception>
#include <optional>
#include <utility>

using namespace filed_test;
using namespace std::chrono_literals;

namespace {

using outcome = filed::result<filed::Me>;

/// A call as a coroutine of the program makes it. Without the memory to begin, it throws.
/// \param before  see `scarce_world::call`
asio::awaitable<void> ask(const filed::client& client, long before, std::optional<outcome>& got) {
    try {
        allocations_until_failure = before;
        outcome answer = co_await client.me(filed::as_result);
        allocations_until_failure = -1;
        got.emplace(std::move(answer));
    } catch (const std::exception&) {
        allocations_until_failure = -1;
        got.emplace(filed::error{filed::errc::internal_error, "the call did not begin"});
    }
}

/// A client on one thread that has made a few calls, without strands: where Asio makes those and asks them what they can do, it ends the
/// program without memory. One of its later calls does without one of its allocations.
struct scarce_world {
    explicit scarce_world(const filed::testing::stand_in& server) {
        filed::client_options options = server.client_options();
        options.single_threaded = true;
        options.deadline = 3s; // within which a lost call is found out
        client.emplace(context, server.api_key(), std::move(options));
        for (int n = 0; n != 2; ++n) REQUIRE(call(-1).has_value());
    }

    /// What becomes of a call whose allocation fails before which so many have been made; negative: none does.
    [[nodiscard]] outcome call(long before) {
        std::optional<outcome> got;
        asio::co_spawn(context, ask(*client, before, got), asio::detached);
        context.restart();
        context.run();
        REQUIRE(got.has_value());
        return *std::move(got);
    }

    asio::io_context context{1};
    std::optional<filed::client> client;
};

} // namespace

TEST_CASE("memory: whichever allocation of a call fails, it ends, and the next one is answered" * doctest::skip(!allocations_are_watched)) {
    const filed::testing::stand_in server;
    int answered = 0;
    int refused = 0;
    for (long before = 0;; ++before) {
        scarce_world world{server};
        const int failures = failed_allocations;
        const outcome got = world.call(before);
        if (failed_allocations == failures) break; // it makes no more
        INFO("allocation " << before << ": " << got.error());
        CHECK(got.error().code() != filed::errc::deadline_exceeded);
        ++(got ? answered : refused);
        const outcome next = world.call(-1);
        INFO("the next one: " << next.error());
        CHECK(next.has_value());
    }
    MESSAGE(answered << " answered all the same, " << refused << " with an error");
    CHECK(refused > 0);
}
