// Random faults under load: four threads, callers on executors of every kind, deadlines, cancellations, clients that are closed
// under their calls, and a server whose every knob is turned meanwhile. Each call ends once, with the right answer or a named
// error, by its deadline; nothing hangs, and no mutation is executed twice.
//
// It makes a bounded number of calls. For as long as you like:
//
//     FILED_SOAK_SECONDS=60 filed_tests_client "--source-file=*client_soak_test.cpp"
#include "client_support.hpp"

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>
#include <asio/executor_work_guard.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <asio/strand.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

using namespace filed_test;
using filed::testing::answer;
using filed::testing::ending;
namespace chrono = std::chrono;
using chrono::milliseconds;
using wall = chrono::steady_clock;

namespace {

constexpr std::size_t calls_at_once = 48;
constexpr std::size_t calls_of_a_short_run = 3000;
/// A call may end this much behind its deadline before it counts as lost; a machine under sanitizers takes its time.
constexpr chrono::seconds grace{60};

/// Random numbers for one thread.
class dice {
public:
    explicit dice(unsigned seed) : engine_{seed} {}
    /// From 0 to below `sides`.
    [[nodiscard]] std::size_t roll(std::size_t sides) { return std::uniform_int_distribution<std::size_t>{0, sides - 1}(engine_); }
    [[nodiscard]] bool one_in(std::size_t sides) { return roll(sides) == 0; }
    template <class Choices>
    [[nodiscard]] auto pick(const Choices& from) {
        return *std::next(std::begin(from), static_cast<std::ptrdiff_t>(roll(std::size(from))));
    }

private:
    std::mt19937 engine_;
};

/// What the calls come to. Thread-safe.
class ledger {
public:
    /// \return the number of the call, or none when there are to be no more
    [[nodiscard]] bool begin(std::size_t& number) {
        const std::lock_guard lock{mutex_};
        if (last_) return false;
        number = begun_++;
        ++under_way_;
        return true;
    }
    void end(const std::string& how, bool late) {
        const std::lock_guard lock{mutex_};
        ++ends_[how];
        ++ended_;
        late_ += late ? 1 : 0;
        if (--under_way_ == 0) changed_.notify_all();
    }
    void complain(const std::string& what) {
        const std::lock_guard lock{mutex_};
        if (complaints_.size() < 20) complaints_.push_back(what);
    }
    [[nodiscard]] std::size_t begun() {
        const std::lock_guard lock{mutex_};
        return begun_;
    }
    void let_no_more_begin() {
        const std::lock_guard lock{mutex_};
        last_ = true;
    }
    /// False when calls are still under way after all this time.
    [[nodiscard]] bool wait_for_all(chrono::seconds patience) {
        std::unique_lock lock{mutex_};
        return changed_.wait_for(lock, patience, [&] { return under_way_ == 0; });
    }
    void check() {
        const std::lock_guard lock{mutex_};
        for (const std::string& what : complaints_)
            FAIL_CHECK(what);
        CHECK(begun_ == ended_);
        CHECK(late_ == 0);
        CHECK(ends_["an answer"] > 0); // the weather is bad, not hopeless
        std::string summary = std::to_string(ended_) + " calls:";
        for (const auto& [how, count] : ends_)
            summary += "\n  " + std::to_string(count) + " ended with " + how;
        MESSAGE(summary);
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::string, std::size_t> ends_;
    std::vector<std::string> complaints_;
    std::size_t begun_ = 0, ended_ = 0, under_way_ = 0, late_ = 0;
    bool last_ = false;
};

/// An `io_context` with a thread of its own.
class lone_thread {
public:
    lone_thread() : busy_{context_.get_executor()}, thread_{[this] { context_.run(); }} {}
    lone_thread(const lone_thread&) = delete;
    lone_thread& operator=(const lone_thread&) = delete;
    ~lone_thread() {
        busy_.reset();
        thread_.join();
    }
    [[nodiscard]] asio::any_io_executor executor() { return context_.get_executor(); }

private:
    asio::io_context context_;
    asio::executor_work_guard<asio::io_context::executor_type> busy_;
    std::thread thread_;
};

/// Everything that the calls share.
struct stage {
    stage() {
        other_key = server.add_key(filed::testing::identity{});
        filed::client_options narrow = options();
        narrow.connections.connections = 2;
        narrow.single_threaded = true;
        clients.push_back(filed::client{threads.get_executor(), server.api_key(), options()});
        clients.push_back(clients.front().with_key(filed::api_key{other_key}));
        clients.push_back(filed::client{alone.executor(), server.api_key(), narrow});
        clients.push_back(filed::client{threads.get_executor(), server.api_key(), options()});
        for (int i = 0; i < 8; ++i)
            callers.push_back(asio::make_strand(threads.get_executor()));
        for (int i = 0; i < 4; ++i)
            callers.push_back(asio::make_strand(more_threads.get_executor()));
        callers.push_back(alone.executor());
    }

    [[nodiscard]] filed::client_options options() {
        filed::client_options made = server.client_options();
        made.connections.connections = 8;
        made.connections.handshake_time = milliseconds{300};
        made.connections.idle_time = milliseconds{200};
        made.connections.response_limits.body_size = 1024 * 1024;
        made.retry.busy_pause_base = milliseconds{20};
        return made;
    }
    [[nodiscard]] filed::client any_client(dice& random) {
        const std::lock_guard lock{mutex};
        return clients[random.roll(clients.size())];
    }
    /// The last client is closed under its calls and gives way to a new one.
    void replace_a_client() {
        const filed::client fresh{threads.get_executor(), server.api_key(), options()};
        filed::client old = fresh;
        {
            const std::lock_guard lock{mutex};
            std::swap(old, clients.back());
        }
        old.close();
    }

    filed::testing::stand_in server;
    std::string other_key;
    std::mutex mutex;
    ledger book;
    asio::thread_pool threads{4};
    asio::thread_pool more_threads{2};
    lone_thread alone;
    std::vector<asio::any_io_executor> callers; ///< each runs one handler at a time
    std::vector<filed::client> clients;         ///< guarded by `mutex`
};

/// Makes one call after another, each on some executor of its own choice, until the book is closed.
class caller : public std::enable_shared_from_this<caller> {
public:
    caller(stage& where, unsigned seed) : here_{where}, random_{seed} {}

    void go_on() {
        if (!here_.book.begin(number_)) return;
        executor_ = here_.callers[random_.roll(here_.callers.size())];
        asio::post(executor_, [self = shared_from_this()] { self->call(); });
    }

private:
    template <class T>
    struct judge {
        std::shared_ptr<caller> self;
        std::shared_ptr<asio::cancellation_signal> signal; ///< outlives the call that listens to it
        void operator()(const std::exception_ptr& trouble, const filed::result<T>& got) const { self->ended(trouble, got); }
    };

    template <class T>
    void start(asio::awaitable<T> operation, const std::shared_ptr<asio::cancellation_signal>& signal) {
        judge<typename T::value_type> judging{shared_from_this(), signal};
        asio::co_spawn(executor_, std::move(operation), asio::bind_cancellation_slot(signal->slot(), std::move(judging)));
    }

    void call() {
        filed::request_options options;
        options.deadline = random_.pick(std::array<milliseconds, 6>{milliseconds{1}, milliseconds{30}, milliseconds{120},
                                                                    milliseconds{400}, milliseconds{1500}, milliseconds{5000}});
        limit_ = wall::now() + options.deadline + grace;
        is_mutation_ = false;
        const auto signal = std::make_shared<asio::cancellation_signal>();
        if (random_.one_in(4)) { // it may strike when the call is long over, which must do no harm
            const auto timer = std::make_shared<asio::steady_timer>(executor_, milliseconds{random_.roll(40)});
            timer->async_wait([timer, signal](const std::error_code&) { signal->emit(asio::cancellation_type::terminal); });
        }
        const filed::client client = here_.any_client(random_);
        const std::size_t kind = random_.roll(8);
        if (kind < 3) {
            if (random_.one_in(4)) options.token = filed::token_kind::user;
            start(client.me(options, filed::as_result), signal);
        } else if (kind < 5) {
            start(client.health(options, filed::as_result), signal);
        } else if (kind < 6) {
            start(client.execute_raw("query Soak { me { __typename } }", "", options, filed::as_result), signal);
        } else {
            // The API refuses a second client of the same externalId, so a mutation that is executed twice tells on itself.
            is_mutation_ = true;
            const std::string variables = R"({"input":{"name":"Soak","externalId":")" + std::to_string(number_) +
                                          R"(","returnType":"F1040","taxYear":2025}})";
            start(client.execute_raw(
                      "mutation Soak($input: CreateClientInput!) { createClient(input: $input) { client { externalId } } }",
                      variables, options, filed::as_result),
                  signal);
        }
    }

    template <class T>
    void ended(const std::exception_ptr& trouble, const filed::result<T>& got) {
        std::string how = "an answer";
        if (trouble) {
            how = "operation_aborted before it began"; // as every Asio operation whose coroutine was cancelled before
            try {
                std::rethrow_exception(trouble);
            } catch (const std::system_error& reason) {
                if (reason.code() != filed::operation_aborted()) here_.book.complain(reason.what());
            } catch (...) {
                here_.book.complain("an exception of a strange kind");
            }
        } else if (!got) {
            how = got.error().name();
            inspect(got.error());
        } else if constexpr (std::is_same_v<T, filed::json::raw>) {
            const std::string expected = is_mutation_
                                             ? R"({"createClient":{"client":{"externalId":")" + std::to_string(number_) + R"("}}})"
                                             : R"({"me":{"__typename":"WorkspaceUser"}})";
            if (got->text() != expected) here_.book.complain("a wrong answer: " + std::string{got->text()});
        }
        here_.book.end(how, wall::now() > limit_);
        // The next call is another stack's, and perhaps another thread's, affair.
        asio::post(executor_, [self = shared_from_this()] { self->go_on(); });
    }

    void inspect(const filed::error& reason) {
        if (reason.code() == filed::errc::no_value || reason.code() == filed::errc::internal_error)
            here_.book.complain("an error without a name: " + reason.message());
        if (reason.message().find("CONFLICT") != std::string::npos) here_.book.complain("executed twice: " + reason.message());
        const auto* answered = reason.detail<filed::graphql::error_detail>();
        const auto is_conflict = [](const auto& each) { return each.code() == "CONFLICT"; };
        if (answered && std::any_of(answered->errors.begin(), answered->errors.end(), is_conflict))
            here_.book.complain("executed twice: " + reason.message());
    }

    stage& here_;
    dice random_;
    std::size_t number_ = 0;
    asio::any_io_executor executor_;
    wall::time_point limit_;
    bool is_mutation_ = false;
};

/// Turns one knob of the server, or turns it back.
/// \param last_refusal  when tokens were revoked last
void change_the_weather(stage& here, dice& random, wall::time_point& last_refusal) {
    filed::testing::stand_in& server = here.server;
    const std::array<ending, 3> endings{ending::close, ending::close_without_notify, ending::reset};
    const std::array<answer, 13> answers{
        answer::disconnect(ending::reset),
        answer::disconnect(ending::close),
        answer::disconnect(ending::close_without_notify),
        answer::truncated_body(),
        answer::silence(),
        answer::html(),
        answer::html(502),
        answer::json("{}", 503).with_field("Retry-After", "0"),
        answer::json("{}", 429).with_field("Retry-After", "1"),
        answer::raw("no HTTP\r\n\r\n"),
        answer::json(R"({"data":{"health":{"id":"router"}}})").declaring_length(5000).cut_after(60, ending::reset),
        answer::two_gigabytes(),
        answer::nested(2000),
    };
    switch (random.roll(36)) {
    case 0:
        server.close_idle_connections(random.pick(endings));
        break;
    case 1:
        server.close_connections(random.pick(endings));
        break;
    case 2:
        server.set_admission(filed::testing::admission::stall);
        break;
    case 3:
        server.set_admission(filed::testing::admission::reset);
        break;
    case 4:
        server.stop_listening();
        break;
    case 5: // tokens that are refused again and again are not renewed at once, on purpose, so this is rare
        if (wall::now() - last_refusal < chrono::seconds{15}) break;
        last_refusal = wall::now();
        server.revoke_tokens();
        break;
    case 6:
        server.set_latency(milliseconds{random.roll(4)});
        break;
    case 7:
        server.set_framing(random.pick(std::array{filed::testing::framing::content_length, filed::testing::framing::chunked,
                                                  filed::testing::framing::until_close}),
                           random.roll(9));
        break;
    case 8:
        server.set_record_size(random.roll(40));
        break;
    case 9:
        server.hold("me");
        break;
    case 10:
        server.close_after_answers(random.one_in(2));
        break;
    case 11:
        here.replace_a_client();
        break;
    case 12:
    case 13:
    case 14:
    case 15:
        server.script(random.pick(std::array<std::string_view, 4>{"", "me", "createClient", "health"}),
                      answers[random.roll(answers.size())], 1 + random.roll(2));
        break;
    default: // fair weather is more frequent
        server.set_admission(filed::testing::admission::serve);
        server.resume_listening();
        server.release();
        server.clear_scripts();
        server.close_after_answers(false);
        break;
    }
}

} // namespace

TEST_CASE("random faults under load: every call ends once, by its deadline, with an answer or a named error") {
    const char* const asked = std::getenv("FILED_SOAK_SECONDS");
    const chrono::seconds span{asked ? std::atoi(asked) : 0};
    const auto begin = wall::now();
    stage here;
    const auto is_over = [&] { return asked ? wall::now() - begin >= span : here.book.begun() >= calls_of_a_short_run; };

    for (unsigned i = 0; i < calls_at_once; ++i)
        std::make_shared<caller>(here, 100 + i)->go_on();
    dice random{1};
    wall::time_point last_refusal{};
    while (!is_over() && wall::now() - begin < span + grace) {
        change_the_weather(here, random, last_refusal);
        std::this_thread::sleep_for(milliseconds{1 + random.roll(4)});
    }
    here.book.let_no_more_begin();
    here.server.release();
    if (!here.book.wait_for_all(grace)) {
        here.book.check();
        FAIL_CHECK("calls are lost");
        std::abort(); // what they wait for will not come, and nothing here could be taken down under them
    }
    // The sky clears, and every client works again.
    here.server.set_admission(filed::testing::admission::serve);
    here.server.resume_listening();
    here.server.clear_scripts();
    here.server.set_latency(milliseconds{0});
    here.server.close_connections();
    here.clients.push_back(filed::client{here.threads.get_executor(), here.server.api_key(), here.options()});
    for (const filed::client& each : here.clients) {
        filed::result<filed::Health> got;
        for (int tries = 0; !got && tries < 20; ++tries)
            got = run(each.health({.deadline = chrono::seconds{20}}, filed::as_result)); // the retry budget may be spent
        CHECK_MESSAGE(got.has_value(), got.error().message());
    }
    const auto me = run(here.clients.back().me({.deadline = chrono::seconds{20}}, filed::as_result));
    CHECK_MESSAGE(me.has_value(), me.error().message());
    here.book.check();
    here.threads.join();
    here.more_threads.join();
}
