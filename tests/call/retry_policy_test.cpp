#include <filed/call/retry_policy.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace filed::call;
using filed::retry_options;
using std::chrono::milliseconds;

namespace {

constexpr fate fates[] = {fate::not_sent, fate::token_refused, fate::sent_back, fate::unknown, fate::final};

/// The row of the table for one effect, in the order of `fates`.
std::string row(effect of, const retry_options& options) {
    std::string text;
    for (const fate each : fates) text += may_repeat(each, of, options) ? 'y' : '-';
    return text;
}

retry_policy::attempt lost() {
    retry_policy::attempt made;
    made.what = fate::unknown;
    return made;
}

} // namespace

TEST_CASE("what may be sent again") {
    retry_options options;
    CHECK(row(effect::none, options) == "yyyy-");
    CHECK(row(effect::repeatable, options) == "yyyy-");
    CHECK(row(effect::once, options) == "yy---");
    options.refused_mutations = true;
    CHECK(row(effect::once, options) == "yyy--");
    options.strict_once = true;
    CHECK(row(effect::once, options) == "-----");
    CHECK(row(effect::none, options) == "yyyy-");
}

TEST_CASE("attempts are counted, pauses double and are drawn below their bound") {
    retry_options options;
    options.attempts = 5;
    options.pause_base = milliseconds{100};
    options.pause_cap = milliseconds{350};
    retry_budget budget;
    retry_policy policy;
    const milliseconds bounds[] = {milliseconds{100}, milliseconds{200}, milliseconds{350}, milliseconds{350}};
    for (const milliseconds bound : bounds) {
        retry_policy fork = policy;
        retry_budget another;
        CHECK(fork.after(lost(), effect::none, options, another, 0.0).pause == milliseconds{0});
        const auto next = policy.after(lost(), effect::none, options, budget, 0.999999);
        CHECK(next.verdict == retry_policy::verdict::again);
        CHECK(next.pause >= bound - milliseconds{1});
        CHECK(next.pause < bound);
    }
    CHECK(policy.after(lost(), effect::none, options, budget, 0.5).verdict == retry_policy::verdict::used_up);
    CHECK(policy.repetitions() == 4);
}

TEST_CASE("what the server asks for is the least pause") {
    const retry_options options;
    retry_budget budget;
    retry_policy policy;
    retry_policy::attempt busy;
    busy.what = fate::sent_back;
    busy.busy = true;
    busy.asked = milliseconds{7000};
    const auto next = policy.after(busy, effect::none, options, budget, 0.5);
    CHECK(next.pause == milliseconds{7500});
}

TEST_CASE("one attempt means none is repeated") {
    retry_options options;
    options.attempts = 1;
    retry_budget budget;
    retry_policy policy;
    CHECK(policy.after(lost(), effect::none, options, budget, 0.0).verdict == retry_policy::verdict::used_up);
    CHECK(budget.points() == retry_budget::capacity);
}

TEST_CASE("the budget runs out and comes back with successes") {
    const retry_options options;
    retry_budget budget;
    int granted = 0;
    for (int call = 0; call < 100; ++call) {
        retry_policy policy;
        granted += policy.after(lost(), effect::none, options, budget, 0.0).verdict == retry_policy::verdict::again;
    }
    CHECK(granted == retry_budget::capacity / retry_budget::price);
    retry_policy policy;
    CHECK(policy.after(lost(), effect::none, options, budget, 0.0).verdict == retry_policy::verdict::no_budget);
    for (int i = 0; i < retry_budget::price_after_timeout; ++i) budget.succeeded();
    retry_policy::attempt slow = lost();
    slow.timed_out = true;
    CHECK(policy.after(slow, effect::none, options, budget, 0.0).verdict == retry_policy::verdict::again);
    CHECK(budget.points() == 0);
    for (int i = 0; i < 1000; ++i) budget.succeeded();
    CHECK(budget.points() == retry_budget::capacity);
}

TEST_CASE("a repetition for which there is no time costs nothing") {
    const retry_options options;
    retry_budget budget;
    retry_policy policy;
    retry_policy::attempt busy;
    busy.what = fate::sent_back;
    busy.asked = milliseconds{60000};
    const auto next = policy.after(busy, effect::none, options, budget, 0.0, milliseconds{60000});
    CHECK(next.verdict == retry_policy::verdict::too_late);
    CHECK(policy.after(busy, effect::none, options, budget, 0.0, milliseconds{60001}).verdict == retry_policy::verdict::again);
    CHECK(budget.points() == retry_budget::capacity - retry_budget::price);
}

TEST_CASE("a forbidden repetition costs nothing") {
    const retry_options options;
    retry_budget budget;
    retry_policy policy;
    CHECK(policy.after(lost(), effect::once, options, budget, 0.0).verdict == retry_policy::verdict::forbidden);
    CHECK(budget.points() == retry_budget::capacity);
}

TEST_CASE("no point is lost or made up between threads") {
    retry_budget budget;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&budget] {
            for (int round = 0; round < 10000; ++round) {
                if (!budget.take(1)) continue;
                budget.succeeded();
            }
        });
    }
    for (auto& each : threads) each.join();
    CHECK(budget.points() == retry_budget::capacity);
}

TEST_CASE("options out of their range are named") {
    const auto place = [](auto change) {
        retry_options options;
        CHECK(options.check().has_value());
        change(options);
        const auto checked = options.check();
        CHECK(checked.error().code() == filed::errc::invalid_option);
        return std::string{checked.error().place()};
    };
    CHECK(place([](retry_options& o) { o.attempts = 0; }) == "option retry.attempts");
    CHECK(place([](retry_options& o) { o.attempts = 11; }) == "option retry.attempts");
    CHECK(place([](retry_options& o) { o.pause_base = milliseconds{-1}; }) == "option retry.pause_base");
    CHECK(place([](retry_options& o) { o.busy_pause_base = milliseconds{-1}; }) == "option retry.busy_pause_base");
    CHECK(place([](retry_options& o) { o.pause_cap = std::chrono::hours{2}; }) == "option retry.pause_cap");
}
