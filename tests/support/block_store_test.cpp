#include <filed/support/block_store.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <set>
#include <thread>
#include <vector>

using filed::block_store;

TEST_CASE("block_store: a block that was given back is the next one taken") {
    block_store store;
    void* const first = store.take(100);
    std::memset(first, 1, 100);
    store.give(first, 100);
    void* const second = store.take(block_store::block_size);
    std::memset(second, 2, block_store::block_size); // a block serves every size up to its own
#if !FILED_ADDRESS_SANITIZER
    CHECK(second == first);
#endif
    store.give(second, block_store::block_size);
}

TEST_CASE("block_store: what is taken at the same time is distinct, and more than it keeps is not lost") {
    block_store store;
    std::vector<void*> taken;
    for (std::size_t i = 0; i < 3 * block_store::block_limit; ++i) taken.push_back(store.take(block_store::block_size));
    CHECK(std::set<void*>(taken.begin(), taken.end()).size() == taken.size());
    for (void* const block : taken) store.give(block, block_store::block_size); // the sanitizer's build sees what would leak
}

TEST_CASE("block_store: what is larger than a block goes its own way") {
    block_store store;
    constexpr std::size_t large = block_store::block_size + 1;
    void* const first = store.take(large);
    std::memset(first, 1, large);
    store.give(first, large);
    void* const small = store.take(1);
    store.give(small, 1);
}

TEST_CASE("block_store: threads never hold the same block") {
    block_store store;
    std::array<std::size_t, 4> torn{};
    std::vector<std::thread> threads;
    for (std::size_t mine = 0; mine < torn.size(); ++mine) {
        threads.emplace_back([&store, &torn, mine] {
            for (int turn = 0; turn < 20'000; ++turn) {
                auto* const block = static_cast<unsigned char*>(store.take(64));
                std::memset(block, static_cast<int>(mine + 1), 64);
                for (std::size_t at = 0; at < 64; ++at) torn[mine] += block[at] != mine + 1;
                store.give(block, 64);
            }
        });
    }
    for (std::thread& each : threads) each.join();
    for (const std::size_t count : torn) CHECK(count == 0);
}
