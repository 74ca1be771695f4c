#include "cache_fixture.hpp"

#include <filed/auth/reader_copies.hpp>

#include <doctest/doctest.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace filed;
using namespace filed::testing_auth;

namespace {

instant at(std::chrono::nanoseconds since, std::chrono::nanoseconds wall_ahead = 0ns) {
    return {time_point{since}, wall_time{std::chrono::duration_cast<wall_time::duration>(since + wall_ahead)}};
}

auth::publication publication(std::string_view mark, std::uint64_t number) {
    const auth::cache_options options;
    auth::publication made;
    made.tokens = auth::snapshot::make(tokens(mark, still_clock::start), wall_time{}, options).value();
    made.number = number;
    return made;
}

} // namespace

TEST_CASE("reader_copies: a copy is given out for its number and until its time, on both clocks") {
    auth::reader_copies copies;
    std::atomic<std::uint64_t> published{7};
    auth::lease got;
    CHECK_FALSE(copies.read(7, at(0s), got));
    const auto source = publication("a", 7);
    copies.store(source, at(10s), published);
    CHECK(copies.read(7, at(10s - 1ns), got));
    CHECK(got.authorization(token_kind::user) == source.tokens->authorization(token_kind::user));
    CHECK_FALSE(copies.read(8, at(0s), got));
    CHECK_FALSE(copies.read(7, at(10s), got));
    CHECK_FALSE(copies.read(7, at(1s, 9s), got));   // the wall clock is a tripwire
    CHECK_FALSE(copies.read(7, at(11s, -9s), got)); // and no excuse
    copies.store(source, at(20s), published);
    CHECK(copies.read(7, at(15s), got));
}

TEST_CASE("reader_copies: reading does not touch the count that all copies share") {
    auth::reader_copies copies;
    std::atomic<std::uint64_t> published{1};
    const auto source = publication("a", 1);
    copies.store(source, at(10s), published);
    const auto count = source.tokens.use_count();
    std::vector<auth::lease> leases(100);
    for (auto& lease : leases)
        REQUIRE(copies.read(1, at(0s), lease));
    CHECK(source.tokens.use_count() == count);
}

TEST_CASE("reader_copies: what was swept is gone on all threads, and does not come back") {
    auth::reader_copies copies;
    std::atomic<std::uint64_t> published{1};
    auto source = publication("a", 1);
    const std::weak_ptr<const auth::snapshot> watch = source.tokens;
    std::vector<std::thread> threads;
    for (int n = 0; n != 20; ++n)
        threads.emplace_back([&] { copies.store(source, at(10s), published); });
    for (auto& thread : threads)
        thread.join();
    copies.store(source, at(10s), published);
    auth::lease got;
    CHECK(copies.read(1, at(0s), got));
    got = auth::lease{};
    copies.sweep(published); // of the same number: nothing to do
    CHECK(copies.read(1, at(0s), got));
    got = auth::lease{};
    published = 0;
    copies.sweep(published);
    copies.store(source, at(10s), published); // a slow reader that saw number 1
    CHECK_FALSE(copies.read(1, at(0s), got));
    source.tokens.reset();
    CHECK(watch.expired());
}

TEST_CASE("reader_copies: readers, writers and sweepers on many threads see whole pairs of one generation") {
    auth::reader_copies copies;
    std::atomic<std::uint64_t> published{0};
    std::vector<auth::publication> sources;
    for (std::uint64_t n = 1; n <= 50; ++n)
        sources.push_back(publication(std::to_string(n), n));
    std::atomic<bool> done{false};
    std::atomic<int> torn{0};
    std::vector<std::thread> readers;
    for (int n = 0; n != 3; ++n) {
        readers.emplace_back([&] {
            while (!done) {
                const std::uint64_t number = published;
                auth::lease got;
                if (number == 0) continue;
                if (!copies.read(number, at(0s), got)) {
                    copies.store(sources[number - 1], at(10s), published);
                    continue;
                }
                const auto& expected = *sources[number - 1].tokens;
                torn += got.authorization(token_kind::user) != expected.authorization(token_kind::user);
                torn += got.authorization(token_kind::workspace) != expected.authorization(token_kind::workspace);
            }
        });
    }
    for (int round = 0; round != 20; ++round) {
        for (std::uint64_t n = 1; n <= 50; ++n) {
            published = n;
            copies.sweep(published);
        }
        published = 0;
        copies.sweep(published);
    }
    done = true;
    for (auto& reader : readers)
        reader.join();
    CHECK(torn == 0);
    copies.sweep(published);
    for (auto& source : sources) {
        const std::weak_ptr<const auth::snapshot> watch = source.tokens;
        source.tokens.reset();
        CHECK(watch.expired());
    }
}
