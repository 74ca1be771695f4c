#include "allocated_bytes.hpp"
#include "spin.hpp"

#include <filed/support/waiter.hpp>

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>
#include <asio/strand.hpp>
#include <asio/this_coro.hpp>
#include <asio/thread_pool.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <deque>
#include <list>
#include <memory>
#include <optional>
#include <mutex>
#include <new>
#include <random>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <vector>

using namespace filed;

namespace {

struct number {
    explicit number(int is) : value{is} {}
    int value;
    number* next = nullptr;
    number* previous = nullptr;
};

/// An owner of waiters, as a pool or a cache is one.
class queue {
public:
    class node final : public waiter {
    public:
        explicit node(queue& owner) : owner_{owner} {}
        asio::cancellation_type asked = asio::cancellation_type::none;
        bool linked = false;
        node* next = nullptr;
        node* previous = nullptr;

    private:
        friend class queue;
        bool withdraw(asio::cancellation_type type) noexcept override {
            const std::lock_guard lock{owner_.mutex_};
            asked = type;
            if (!linked || (owner_.terminal_only && (type & asio::cancellation_type::terminal) == asio::cancellation_type::none))
                return false;
            linked = false;
            owner_.list_.remove(*this);
            return true;
        }
        queue& owner_;
    };

    bool push(node& waits) {
        const std::lock_guard lock{mutex_};
        if (closed) return false;
        waits.linked = true;
        list_.push_back(waits);
        return true;
    }
    /// Claims the first waiter; the caller has to finish it.
    node* claim() {
        const std::lock_guard lock{mutex_};
        node* const first = list_.pop_front();
        if (first) first->linked = false;
        return first;
    }
    bool wake_one() {
        node* const first = claim();
        if (first) first->finish();
        return first;
    }
    std::size_t size() {
        const std::lock_guard lock{mutex_};
        return list_.size();
    }

    bool closed = false;
    bool terminal_only = false;

private:
    std::mutex mutex_;
    intrusive_list<node> list_;
};

/// Says when the frame it lives in is gone.
struct in_frame {
    explicit in_frame(int& counts) : count{counts} { ++count; }
    in_frame(const in_frame&) = delete;
    ~in_frame() { --count; }
    int& count;
};

enum class ending { none, finished, aborted };

asio::awaitable<ending> wait_once(queue& in) {
    queue::node waiting{in};
    const auto enqueue = [raw = &waiting, owner = &in] { return owner->push(*raw); };
    auto parked = suspend(waiting, enqueue);
    co_await std::move(parked);
    co_return waiting.aborted() ? ending::aborted : ending::finished;
}

} // namespace

#if defined(__GLIBC__) && !FILED_TEST_ADDRESS_SANITIZER && !FILED_TEST_THREAD_SANITIZER
// Where Asio gets the memory for what a cancellation slot holds.
static thread_local int allocations_left = -1; ///< until one fails; negative: none does

extern "C" void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
    if (allocations_left >= 0 && allocations_left-- == 0) return nullptr;
    void* block = nullptr;
    return ::posix_memalign(&block, alignment, size) == 0 ? block : nullptr;
}

namespace {

/// Counts who asks it to let go.
struct lonely final : waiter {
    int asked = 0;

private:
    [[nodiscard]] bool withdraw(asio::cancellation_type) noexcept override {
        ++asked;
        return true;
    }
};

/// What Asio's awaitable hands to an initiation, but with a count of those there are.
struct counted_handler {
    using executor_type = asio::io_context::executor_type;
    using cancellation_slot_type = asio::cancellation_slot;

    [[nodiscard]] executor_type get_executor() const noexcept { return executor; }
    [[nodiscard]] cancellation_slot_type get_cancellation_slot() const noexcept { return slot; }
    void operator()() const { ++*count; }

    executor_type executor;
    asio::cancellation_slot slot;
    std::shared_ptr<int> count;
};

} // namespace

TEST_CASE("waiter: a wait that cannot begin for want of memory ends at once, says so, and leaves nothing behind") {
    std::thread{[] { // Asio keeps memory for each thread, and a new one has none
        lonely waiting;
        asio::cancellation_signal signal;
        const auto count = std::make_shared<int>();
        {
            asio::io_context context;
            const auto enqueue = [] { return true; };
            suspend_initiation<decltype(enqueue)> start{&waiting, enqueue};
            counted_handler handler{context.get_executor(), signal.slot(), count};
            allocations_left = 0;
            start(std::move(handler));
            allocations_left = -1;
            CHECK(*count == 1);
            CHECK(waiting.starved());
            CHECK(waiting.aborted());
        }
        signal.emit(asio::cancellation_type::terminal);
        CHECK(waiting.asked == 0); // neither the context nor the signal knows of it
        CHECK(count.use_count() == 1);
    }}.join();
}
#endif

TEST_CASE("intrusive_list: does what std::list does, whatever comes") {
    std::mt19937 random{3};
    std::deque<number> pool;
    for (int n = 0; n != 40; ++n)
        pool.emplace_back(n);
    intrusive_list<number> list;
    std::list<number*> model;
    for (int n = 0; n != 20'000; ++n) {
        number& some = pool[random() % pool.size()];
        const auto found = std::find(model.begin(), model.end(), &some);
        if (found != model.end()) {
            list.remove(some);
            model.erase(found);
        } else if (random() % 3 == 0) {
            const auto next = std::next(model.begin(), static_cast<std::ptrdiff_t>(random() % (model.size() + 1)));
            list.insert_before(next == model.end() ? nullptr : *next, some);
            model.insert(next, &some);
        } else if (random() % 2 != 0) {
            list.push_back(some);
            model.push_back(&some);
        } else {
            list.push_front(some);
            model.push_front(&some);
        }
        if (random() % 5 == 0) {
            number* const first = model.empty() ? nullptr : model.front();
            CHECK(list.front() == first);
            CHECK(list.pop_front() == first);
            if (first) model.pop_front();
        }
        REQUIRE(list.size() == model.size());
        REQUIRE(list.empty() == model.empty());
        const number* at = list.front();
        const number* before = nullptr;
        for (const number* expected : model) {
            REQUIRE(at == expected);
            REQUIRE(at->previous == before);
            before = at;
            at = at->next;
        }
        REQUIRE(at == nullptr);
    }
}

TEST_CASE("waiter: parks until it is finished, and is resumed by its own executor only") {
    asio::io_context context;
    queue in;
    auto outcome = ending::none;
    std::thread::id resumed_on;
    asio::co_spawn(context, wait_once(in), [&](std::exception_ptr, ending how) {
        outcome = how;
        resumed_on = std::this_thread::get_id();
    });
    context.poll();
    REQUIRE(in.size() == 1);
    std::thread{[&] { in.wake_one(); }}.join();
    CHECK(outcome == ending::none); // posted, not run
    context.run();
    CHECK(outcome == ending::finished);
    CHECK(resumed_on == std::this_thread::get_id());
}

TEST_CASE("waiter: one that has nothing to wait for goes on at once") {
    asio::io_context context;
    queue in;
    in.closed = true;
    auto outcome = ending::none;
    asio::co_spawn(context, wait_once(in), [&](std::exception_ptr, ending how) { outcome = how; });
    context.run();
    CHECK(outcome == ending::finished);
}

TEST_CASE("waiter: cancellation takes it out of its list and says so; the node can wait again afterwards") {
    asio::io_context context;
    queue in;
    asio::cancellation_signal cancel;
    std::vector<ending> endings;
    const auto waits_twice = [&]() -> asio::awaitable<void> {
        queue::node waiting{in};
        co_await asio::this_coro::throw_if_cancelled(false);
        for (int n = 0; n != 2; ++n) {
            const auto enqueue = [raw = &waiting, owner = &in] { return owner->push(*raw); };
            auto parked = suspend(waiting, enqueue);
            co_await std::move(parked);
            endings.push_back(waiting.aborted() ? ending::aborted : ending::finished);
        }
    };
    asio::co_spawn(context, waits_twice(), asio::bind_cancellation_slot(cancel.slot(), [](std::exception_ptr) {}));
    context.poll();
    cancel.emit(asio::cancellation_type::terminal);
    CHECK(in.size() == 0);
    CHECK(endings.empty());
    context.restart();
    context.poll();
    CHECK(endings == std::vector{ending::aborted});
    CHECK(in.size() == 1);
    in.wake_one();
    context.restart();
    context.run();
    CHECK(endings == std::vector{ending::aborted, ending::finished});
}

TEST_CASE("waiter: cancellation that comes after it was claimed changes nothing") {
    for (const bool posted : {false, true}) {
        asio::io_context context;
        queue in;
        asio::cancellation_signal cancel;
        auto outcome = ending::none;
        asio::co_spawn(context, wait_once(in),
                       asio::bind_cancellation_slot(cancel.slot(), [&](std::exception_ptr, ending how) { outcome = how; }));
        context.poll();
        queue::node* const claimed = in.claim();
        REQUIRE(claimed);
        if (posted) claimed->finish();
        cancel.emit(asio::cancellation_type::terminal);
        if (!posted) claimed->finish();
        context.restart();
        context.run();
        CHECK(outcome == ending::finished);
    }
}

TEST_CASE("waiter: an owner may refuse a type of cancellation") {
    asio::io_context context;
    queue in;
    in.terminal_only = true;
    asio::cancellation_signal cancel;
    auto outcome = ending::none;
    const auto accepts_total = [&]() -> asio::awaitable<ending> {
        queue* owner = &in;
        co_await asio::this_coro::reset_cancellation_state(asio::enable_total_cancellation());
        auto inner = wait_once(*owner);
        const auto how = co_await std::move(inner);
        co_return how;
    };
    asio::co_spawn(context, accepts_total(),
                   asio::bind_cancellation_slot(cancel.slot(), [&](std::exception_ptr, ending how) { outcome = how; }));
    context.poll();
    cancel.emit(asio::cancellation_type::total);
    CHECK(in.size() == 1);
    cancel.emit(asio::cancellation_type::terminal);
    CHECK(in.size() == 0);
    context.restart();
    context.run();
}

TEST_CASE("waiter: a coroutine cancelled before it waits throws, as with any Asio operation") {
    asio::io_context context;
    queue in;
    asio::cancellation_signal cancel;
    std::exception_ptr thrown;
    asio::co_spawn(context, wait_once(in),
                   asio::bind_cancellation_slot(cancel.slot(), [&](std::exception_ptr what, ending) { thrown = what; }));
    cancel.emit(asio::cancellation_type::terminal);
    context.run();
    CHECK(in.size() == 0);
    REQUIRE(thrown);
    try {
        std::rethrow_exception(thrown);
    } catch (const std::system_error& reason) {
        CHECK(reason.code() == operation_aborted());
    }
}

TEST_CASE("waiter: a context that is destroyed takes its waiters from their owners and ends their frames") {
    for (const bool on_strand : {false, true}) {
        queue in;
        int frames = 0;
        int ended = 0;
        {
            asio::io_context context;
            const auto waits = [&]() -> asio::awaitable<void> {
                const in_frame sentinel{frames};
                auto inner = wait_once(in);
                co_await std::move(inner);
                ++ended;
            };
            for (int n = 0; n != 10; ++n) {
                if (on_strand)
                    asio::co_spawn(asio::make_strand(context), waits(), [](std::exception_ptr) {});
                else
                    asio::co_spawn(context, waits(), [](std::exception_ptr) {});
            }
            context.poll();
            CHECK(frames == 10);
            CHECK(in.size() == 10);
            for (int n = 0; n != 3; ++n)
                in.wake_one(); // posted, but never run
        }
        CHECK(frames == 0);
        CHECK(in.size() == 0);
        CHECK(ended == 0);
    }
}

TEST_CASE("waiter: a context in the place of one that is gone knows its own waiters") {
    queue in;
    int frames = 0;
    std::optional<asio::io_context> context;
    for (int round = 0; round != 3; ++round) {
        context.emplace();
        const auto waits = [&]() -> asio::awaitable<void> {
            const in_frame sentinel{frames};
            auto inner = wait_once(in);
            co_await std::move(inner);
        };
        for (int n = 0; n != 3; ++n) asio::co_spawn(*context, waits(), [](std::exception_ptr) {});
        context->poll();
        in.wake_one();
        context->poll();
        CHECK(frames == 2);
        context.reset();
        CHECK(frames == 0);
        CHECK(in.size() == 0);
    }
}

TEST_CASE("waiter: frames that end with their context may finish others, which end in turn") {
    // A strand that is already shut down destroys what is posted to it at once, inside the post.
    queue in;
    int frames = 0;
    {
        asio::io_context context;
        struct finishes_another {
            explicit finishes_another(queue& from) : in{from} {}
            finishes_another(const finishes_another&) = delete;
            ~finishes_another() { in.wake_one(); }
            queue& in;
        };
        const auto waits = [&]() -> asio::awaitable<void> {
            const in_frame sentinel{frames};
            const finishes_another chain{in};
            auto inner = wait_once(in);
            co_await std::move(inner);
        };
        asio::co_spawn(context, waits(), [](std::exception_ptr) {});
        context.poll(); // the registry of waiters is there before the strands, and so shut down after them
        for (int n = 0; n != 5; ++n)
            asio::co_spawn(asio::make_strand(context), waits(), [](std::exception_ptr) {});
        context.restart();
        context.poll();
        CHECK(frames == 6);
    }
    CHECK(frames == 0);
    CHECK(in.size() == 0);
}

TEST_CASE("waiter: of signal and context either may end first while the coroutine waits") {
    for (const bool signal_first : {true, false}) {
        queue in;
        auto context = std::make_unique<asio::io_context>();
        auto cancel = std::make_unique<asio::cancellation_signal>();
        asio::co_spawn(*context, wait_once(in), asio::bind_cancellation_slot(cancel->slot(), [](std::exception_ptr, ending) {}));
        context->poll();
        CHECK(in.size() == 1);
        if (signal_first) {
            cancel.reset();
            context.reset();
        } else {
            context.reset();
            cancel->emit(asio::cancellation_type::terminal); // nobody is there any more
        }
        CHECK(in.size() == 0);
    }
}

TEST_CASE("waiter: a context that is destroyed waits for who has just claimed one of its waiters") {
    for (int round = 0; round != 200; ++round) {
        queue in;
        int frames = 0;
        std::atomic<bool> claimed{false};
        std::thread other;
        {
            asio::io_context context;
            const auto waits = [&]() -> asio::awaitable<void> {
                const in_frame sentinel{frames};
                auto inner = wait_once(in);
                co_await std::move(inner);
            };
            for (int n = 0; n != 3; ++n)
                asio::co_spawn(context, waits(), [](std::exception_ptr) {});
            context.poll();
            other = std::thread{[&] {
                queue::node* const first = in.claim();
                claimed = true;
                std::this_thread::yield();
                first->finish();
            }};
            filed_test::spin_until([&] { return claimed.load(); });
        }
        other.join();
        CHECK(frames == 0);
        CHECK(in.size() == 0);
    }
}

TEST_CASE("waiter: finish_here() goes on inside the call where the thread runs the coroutine's context, and nowhere else") {
    asio::io_context context;
    queue line;
    bool ended = false;
    asio::co_spawn(context, wait_once(line), [&ended](const std::exception_ptr&, ending how) { ended = how == ending::finished; });
    context.poll();
    REQUIRE_FALSE(ended);
    SUBCASE("in a handler of the context") {
        bool inside = false;
        asio::post(context, [&] {
            line.claim()->finish_here();
            inside = ended;
        });
        context.poll();
        CHECK(inside);
    }
    SUBCASE("outside of it") {
        line.claim()->finish_here();
        CHECK_FALSE(ended);
        context.poll();
        CHECK(ended);
    }
    SUBCASE("in a handler of another context") {
        asio::io_context other;
        asio::post(other, [&] { line.claim()->finish_here(); });
        other.poll();
        CHECK_FALSE(ended);
        context.poll();
        CHECK(ended);
    }
}

TEST_CASE("waiter: what a coroutine throws inside finish_here() comes out of run(), behind the handler that finished it") {
    asio::io_context context{1};
    queue line;
    asio::co_spawn(context, wait_once(line), [](const std::exception_ptr&, ending) { throw std::runtime_error{"the caller's own"}; });
    context.poll();
    bool returned = false;
    asio::post(context, [&] {
        line.claim()->finish_here();
        returned = true;
    });
    CHECK_THROWS_WITH_AS(context.run(), "the caller's own", std::runtime_error);
    CHECK(returned);
}

TEST_CASE("waiter: the coroutine may end, and its context with it, before finish() returns") {
    for (int round = 0; round != 500; ++round) {
        queue in;
        std::atomic<bool> waits{false};
        std::thread other{[&] {
            filed_test::spin_until([&] { return waits.load(); });
            filed_test::spin_until([&] { return in.wake_one(); });
        }};
        {
            asio::io_context context{1};
            asio::co_spawn(context, wait_once(in), [](std::exception_ptr, ending) {});
            waits = true;
            context.run(); // returns as soon as the coroutine has ended
        }
        other.join();
    }
}

TEST_CASE("waiter: completion and cancellation race on many threads, and each waiter ends exactly once") {
    constexpr int rounds = 20;
    constexpr int count = 200;
    for (int round = 0; round != rounds; ++round) {
        asio::thread_pool pool{3};
        queue in;
        std::atomic<int> finished{0};
        std::atomic<int> aborted{0};
        struct request {
            explicit request(asio::any_io_executor executor) : strand{asio::make_strand(std::move(executor))} {}
            asio::strand<asio::any_io_executor> strand;
            asio::cancellation_signal cancel;
        };
        std::vector<std::unique_ptr<request>> requests;
        for (int n = 0; n != count; ++n) {
            requests.push_back(std::make_unique<request>(pool.get_executor()));
            request& mine = *requests.back();
            asio::post(mine.strand, [&] {
                asio::co_spawn(mine.strand, wait_once(in),
                               asio::bind_cancellation_slot(mine.cancel.slot(), [&](std::exception_ptr thrown, ending how) {
                                   ++(!thrown && how == ending::finished ? finished : aborted);
                               }));
            });
        }
        std::thread canceller{[&] {
            for (int n = 0; n < count; n += 2) {
                request& victim = *requests[static_cast<std::size_t>(n)];
                asio::post(victim.strand, [&victim] { victim.cancel.emit(asio::cancellation_type::terminal); });
            }
        }};
        filed_test::spin_until([&] {
            (void)in.wake_one();
            return finished + aborted >= count;
        });
        canceller.join();
        pool.join();
        CHECK(finished + aborted == count);
        CHECK(aborted <= count / 2);
        CHECK(in.size() == 0);
    }
}
