// Where the text of a token is in the memory of this process, and where it is not.
#include "../process_memory.hpp"
#include "cache_fixture.hpp"

#include <doctest/doctest.h>

#if defined(__linux__)

#include <thread>

using namespace filed;
using namespace filed::testing_auth;

namespace {

/// A token of 396 characters that exists only where `text` was called: what is kept here is something else.
class canary {
public:
    explicit canary(unsigned seed) : seed_{seed} {}
    [[nodiscard]] char at(std::size_t position) const noexcept {
        constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return alphabet[((position + 1) * 2654435761U * seed_ >> 7) % alphabet.size()];
    }
    [[nodiscard]] secret text() const {
        std::string made;
        made.reserve(size);
        for (std::size_t position = 0; position != size; ++position)
            made.push_back(at(position));
        secret kept{made};
        wipe(made);
        return kept;
    }
    static constexpr std::size_t size = 396;

private:
    unsigned seed_;
};

/// How often a quarter of `wanted` stands in writable memory.
std::size_t count_in_memory(const canary& wanted) {
    constexpr std::size_t piece = canary::size / 4;
    std::size_t found = 0;
    for (std::size_t from = 0; from + piece <= canary::size; from += piece)
        found += filed_test::count_in_memory(piece, [&](std::size_t at) { return wanted.at(from + at); });
    return found;
}

} // namespace

TEST_CASE("token_cache: G17 after close no copy of a token is left in this process, whichever threads have used it") {
    if (!filed_test::binds_at_start("token_cache: G17 after close*")) return;
    const canary first{11};
    const canary second{12};
    cache_fixture f;
    const canary* next = &first;
    f.server.at_once = [&](const held_server::call&) -> result<auth::token_set> {
        auth::token_set made;
        made.user = next->text();
        made.workspace = next->text();
        return made;
    };
    const auto use_on_threads = [&] {
        std::vector<std::thread> threads;
        for (int n = 0; n != 3; ++n) {
            threads.emplace_back([&] {
                auth::lease got;
                CHECK(f.cache->try_acquire(got));
                CHECK(f.cache->try_acquire(got)); // from the thread's own copy
            });
        }
        for (auto& thread : threads)
            thread.join();
    };
    f.ask();
    use_on_threads();
    CHECK(count_in_memory(first) > 0); // it can be seen
    SUBCASE("close") {
        f.cache->close();
        CHECK(count_in_memory(first) == 0);
    }
    SUBCASE("invalidate") {
        f.cache->invalidate();
        CHECK(count_in_memory(first) == 0);
    }
    SUBCASE("renewal") {
        next = &second;
        f.time.advance(4min);
        f.hit();
        f.settle();
        CHECK(count_in_memory(second) > 0);
        CHECK(count_in_memory(first) == 0); // threads that have not come by again do not keep the old one
    }
    SUBCASE("a token that comes too late") {
        f.cache->invalidate();
        next = &second;
        f.server.at_once = nullptr;
        const auto request = f.ask();
        f.cache->close();
        auth::token_set made;
        made.user = second.text();
        made.workspace = second.text();
        f.server.last().answer(std::move(made));
        f.settle();
        CHECK(request->ended());
        f.server.last().answered = error{};
        CHECK(count_in_memory(second) == 0);
    }
}

#endif
