// Waiting for tasks under virtual time: a transport that answers from a script, a clock and a tick that the test turns.

#include "../call/scripted_family.hpp"

#include <filed/api/tasks.hpp>

#include <asio/bind_cancellation_slot.hpp>
#include <asio/cancellation_signal.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

using namespace filed_test;
using namespace std::chrono_literals;
namespace api = filed::api;
namespace http = filed::http;

namespace {

/// The operations of the page on an account of the test.
class face : public api::tasks_calls<face> {
    template <class Client>
    friend const std::shared_ptr<const filed::call::account>& filed::call::account_of(const Client&) noexcept;

public:
    explicit face(std::shared_ptr<const filed::call::account> account) : account_{std::move(account)} {}

private:
    std::shared_ptr<const filed::call::account> account_;
};

std::string task(const std::string& id, const std::string& status, const std::string& more = {}) {
    return R"({"id":")" + id + R"(","type":"TAX_PREP","status":")" + status + R"(","startedAt":"2026-06-14T09:31:20.000Z","completedAt":null,)" +
           (more.empty() ? R"("errorMessage":null,"subTasks":[])" : more) + R"(,"attributes":[],"client":null,"triggeredBy":null})";
}
std::string list(const std::vector<std::string>& tasks) {
    std::string text = R"({"data":{"me":{"__typename":"WorkspaceUser","workspace":{"clients":[{"tasks":[)";
    for (std::size_t i = 0; i < tasks.size(); ++i) (text += i == 0 ? "" : ",") += tasks[i];
    return text + "]}]}}}}";
}
reaction tasks(const std::vector<std::string>& those) { return respond(200, list(those)); }
reaction one(const std::string& status, const std::string& more = {}) { return tasks({task("t", status, more)}); }
const std::string no_client = R"({"data":{"me":{"__typename":"WorkspaceUser","workspace":{"clients":[]}}}})";

std::vector<std::string> others(int count) {
    std::vector<std::string> made;
    for (int i = 0; i < count; ++i) made.push_back(task("other-" + std::to_string(i), "RUNNING"));
    return made;
}

filed::task_reference prep() { return {filed::ID{"c"}, filed::TaskType::TAX_PREP, filed::ID{"t"}}; }

/// A wait on its way.
struct waiting {
    explicit waiting(scripted_family& where, const filed::wait_options& how = filed::wait_options{}) : here{where} {
        face client{without_token(where)};
        ended = asio::co_spawn(where.context, client.wait(prep(), how, filed::as_result), asio::use_future);
        where.turn();
    }
    /// An account whose calls need no exchange.
    static std::shared_ptr<const filed::call::account> without_token(scripted_family& where) {
        auto source = [count = 0](std::shared_ptr<const filed::secret>, filed::time_point) mutable { return another(++count); };
        return std::make_shared<const filed::call::account>(where.family, where.family->tokens_without_key(source));
    }
    /// A pair of tokens that was never given out before: the cache takes none twice.
    static asio::awaitable<filed::result<filed::auth::token_set>> another(int number) {
        filed::auth::token_set made;
        made.workspace = filed::secret{"workspace-" + std::to_string(number)};
        made.user = filed::secret{"user-" + std::to_string(number)};
        filed::result<filed::auth::token_set> answer{std::move(made)};
        co_return answer;
    }
    /// Lets time pass until it ends.
    filed::result<filed::Task> end(std::chrono::milliseconds patience = 3h) {
        while (!here.is_ready(ended) && patience.count() > 0) {
            here.pass(filed::ticker::period);
            patience -= filed::ticker::period;
        }
        REQUIRE(here.is_ready(ended));
        return ended.get();
    }
    [[nodiscard]] std::size_t looks() const { return here.carrier->bodies.size(); }

    scripted_family& here;
    std::future<filed::result<filed::Task>> ended;
};

filed::client_options no_repetitions() {
    filed::client_options options;
    options.retry.attempts = 1;
    return options;
}

} // namespace

TEST_CASE("a task is looked at until it has ended") {
    scripted_family here;
    here.carrier->script = {one("RUNNING"), one("RUNNING"), one("COMPLETED")};
    waiting wait{here};
    CHECK(wait.looks() == 1);
    const auto done = wait.end();
    REQUIRE(done);
    CHECK(done->status == filed::TaskStatus::COMPLETED);
    CHECK(done->id == "t");
    CHECK(wait.looks() == 3);
    CHECK(here.carrier->bodies[0].find(R"("variables":{"clientId":"c","type":"TAX_PREP"})") != std::string::npos);
}

TEST_CASE("pauses grow up to the longest, and chance shortens each by half at most") {
    scripted_family here;
    for (int i = 0; i < 30; ++i) here.carrier->script.push_back(one("RUNNING"));
    filed::wait_options how;
    how.first_pause = 1s;
    how.longest_pause = 8s;
    how.growth = 2;
    waiting wait{here, how};
    std::chrono::milliseconds since{0}, shortest = 1h, longest{0};
    for (std::size_t seen = 1; wait.looks() < 25;) {
        here.pass(filed::ticker::period);
        since += filed::ticker::period;
        if (wait.looks() == seen) continue;
        const std::chrono::milliseconds full = (std::min<std::chrono::milliseconds>)(8s, 1s * (1 << (std::min)(seen - 1, std::size_t{10})));
        CHECK(since >= full / 2);
        CHECK(since <= full + filed::ticker::period);
        if (full == 8s) {
            shortest = (std::min)(shortest, since);
            longest = (std::max)(longest, since);
        }
        seen = wait.looks();
        since = 0ms;
    }
    CHECK(longest - shortest > 500ms); // jitter: 22 pauses that are all alike are none
}

TEST_CASE("a failed task is an error that carries its stages, and says none of the server's words") {
    scripted_family here;
    here.carrier->script = {one("FAILED", R"("errorMessage":"Jane's W-2, eyJsecret, is unreadable","subTasks":[)"
                                          R"({"id":"1","type":"EXTRACTION","status":"COMPLETED","startedAt":"a","completedAt":"b","errorMessage":null,"errorCode":null},)"
                                          R"({"id":"2","type":"DATA_ENTRY","status":"FAILED","startedAt":"a","completedAt":"b","errorMessage":"no login for Jane","errorCode":"BAD_LOGIN"}])")};
    waiting wait{here};
    const auto failed = wait.end();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code() == api::errc::task_failed);
    CHECK(failed.error().code() == filed::condition::execution);
    const std::string text = failed.error().message();
    CHECK_MESSAGE(text.find("TAX_PREP; stage DATA_ENTRY: BAD_LOGIN") != std::string::npos, text);
    CHECK(text.find("Jane") == std::string::npos);
    CHECK(text.find("eyJ") == std::string::npos);
    const auto* const detail = failed.error().detail<filed::task_error_detail>();
    REQUIRE(detail);
    CHECK(detail->task.errorMessage == "Jane's W-2, eyJsecret, is unreadable");
    REQUIRE(detail->task.subTasks.size() == 2);
    CHECK(detail->task.subTasks[1].errorMessage == "no login for Jane");
    CHECK(detail->task.subTasks[1].errorCode->text() == "BAD_LOGIN");
}

TEST_CASE("names that the server makes up reach no error text") {
    scripted_family here;
    here.carrier->script = {one("FAILED", R"("errorMessage":null,"subTasks":[)"
                                          R"({"id":"2","type":"Jane 123","status":"FAILED","startedAt":"a","completedAt":"b","errorMessage":null,"errorCode":"eyJ.abc"}])")};
    waiting wait{here};
    const auto failed = wait.end();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message().find("stage another: another") != std::string::npos);
    CHECK(failed.error().message().find("Jane") == std::string::npos);
    CHECK(failed.error().message().find("eyJ") == std::string::npos);
}

TEST_CASE("progress is told what has changed, and nothing twice") {
    scripted_family here;
    const auto stage = [](const std::string& status) {
        return R"("errorMessage":null,"subTasks":[{"id":"1","type":"READ","status":")" + status +
               R"(","startedAt":"a","completedAt":null,"errorMessage":null,"errorCode":null}])";
    };
    here.carrier->script = {tasks({}), one("RUNNING"), one("RUNNING"), one("RUNNING", stage("RUNNING")), one("RUNNING", stage("RUNNING")),
                            one("RUNNING", stage("COMPLETED")), one("COMPLETED", stage("COMPLETED"))};
    std::vector<std::string> told;
    filed::wait_options how;
    how.progress = [&told](const filed::Task& now) {
        told.push_back(std::string{now.status.text()} + (now.subTasks.empty() ? "" : " " + std::string{now.subTasks[0].status.text()}));
    };
    waiting wait{here, how};
    REQUIRE(wait.end());
    CHECK(told == std::vector<std::string>{"RUNNING", "RUNNING RUNNING", "RUNNING COMPLETED", "COMPLETED COMPLETED"});
}

TEST_CASE("a progress function that throws ends the wait") {
    scripted_family here;
    here.carrier->script = {one("RUNNING")};
    filed::wait_options how;
    how.progress = [](const filed::Task&) { throw std::runtime_error{"no"}; };
    waiting wait{here, how};
    CHECK(wait.end().error().code() == filed::errc::internal_error);
    CHECK(wait.looks() == 1);
}

TEST_CASE("the deadline ends the wait in a pause, and in a look") {
    scripted_family here;
    filed::wait_options how;
    how.deadline = 20s;
    SUBCASE("in a pause") {
        for (int i = 0; i < 100; ++i) here.carrier->script.push_back(one("RUNNING"));
        how.first_pause = how.longest_pause = 15s;
    }
    SUBCASE("in a look") {
        here.carrier->script = {one("RUNNING"), [&here](http::exchange& work) {
                                    CHECK(work.deadline <= here.clock.monotonic() + 20s);
                                    here.clock.advance(20s);
                                    lose(filed::errc::deadline_exceeded, http::progress::sent)(work);
                                }};
    }
    const auto began = here.clock.monotonic();
    waiting wait{here, how};
    const auto late = wait.end();
    REQUIRE_FALSE(late);
    CHECK(late.error().code() == filed::errc::deadline_exceeded);
    CHECK(late.error().code() == filed::condition::timeout);
    CHECK(here.clock.monotonic() - began >= 20s);
    CHECK(here.clock.monotonic() - began < 22s);
    const auto* const detail = late.error().detail<filed::task_error_detail>();
    REQUIRE(detail);
    CHECK(detail->task.id == "t");
}

TEST_CASE("each look has its own deadline, cut to what is left") {
    filed::client_options options;
    options.deadline = 7s;
    scripted_family here{options};
    for (int i = 0; i < 100; ++i) here.carrier->script.push_back(one("RUNNING"));
    filed::wait_options how;
    how.deadline = 10s;
    how.first_pause = how.longest_pause = 4s;
    SUBCASE("the client's") {}
    SUBCASE("its own") { how.poll_deadline = 5s; }
    const auto began = here.clock.monotonic();
    waiting wait{here, how};
    CHECK_FALSE(wait.end());
    const auto& deadlines = here.carrier->deadlines;
    REQUIRE(deadlines.size() >= 3);
    CHECK(deadlines.front() == began + (how.poll_deadline == 5s ? 5s : 7s));
    for (const auto each : deadlines) CHECK(each <= began + 10s + 1ms);
    CHECK(deadlines.back() >= began + 10s - 1ms);
}

TEST_CASE("cancellation ends the wait at once: in a look, in a pause, before it begins") {
    scripted_family here;
    face client{waiting::without_token(here)};
    asio::cancellation_signal signal;
    filed::result<filed::Task> got;
    bool ended = false;
    const auto start = [&] {
        asio::co_spawn(here.context, client.wait(prep(), filed::as_result),
                       asio::bind_cancellation_slot(signal.slot(), [&](const std::exception_ptr& thrown, filed::result<filed::Task> result) {
                           if (thrown) got = filed::error{filed::operation_aborted()};
                           else got = std::move(result);
                           ended = true;
                       }));
    };
    SUBCASE("in a look") {
        start();
        here.turn();
        REQUIRE(here.carrier->waiting);
    }
    SUBCASE("in a pause") {
        here.carrier->script = {one("RUNNING")};
        start();
        here.turn();
        CHECK(here.carrier->bodies.size() == 1);
    }
    SUBCASE("in a later look") {
        here.carrier->script = {one("RUNNING")};
        start();
        here.turn();
        here.pass(2s);
        REQUIRE(here.carrier->waiting);
    }
    SUBCASE("before it begins") { start(); }
    CHECK_FALSE(ended);
    signal.emit(asio::cancellation_type::terminal);
    here.turn();
    REQUIRE(ended);
    REQUIRE_FALSE(got);
    CHECK(got.error().code() == filed::operation_aborted());
    const auto looks = here.carrier->bodies.size();
    here.pass(1min);
    CHECK(here.carrier->bodies.size() == looks);
}

TEST_CASE("a closed client ends the wait") {
    scripted_family here;
    here.carrier->script = {one("RUNNING")};
    waiting wait{here};
    here.family->close();
    here.turn();
    CHECK(wait.end().error().code() == filed::errc::client_closed);
}

TEST_CASE("a task that is not listed yet is waited for, with patience") {
    scripted_family here;
    SUBCASE("it comes") {
        here.carrier->script = {tasks({}), respond(200, no_client), tasks({}), one("COMPLETED")};
        waiting wait{here};
        CHECK(wait.end());
        CHECK(wait.looks() == 4);
    }
    SUBCASE("it never comes") {
        for (int i = 0; i < 100; ++i) here.carrier->script.push_back(tasks({}));
        const auto began = here.clock.monotonic();
        waiting wait{here};
        CHECK(wait.end().error().code() == api::errc::task_not_found);
        CHECK(here.clock.monotonic() - began >= 1min);
        CHECK(here.clock.monotonic() - began < 80s);
    }
    SUBCASE("the client never comes") {
        for (int i = 0; i < 100; ++i) here.carrier->script.push_back(respond(200, no_client));
        waiting wait{here};
        CHECK(wait.end().error().code() == api::errc::no_such_client);
    }
    SUBCASE("without patience") {
        here.carrier->script = {tasks({})};
        filed::wait_options how;
        how.patience = 0ms;
        waiting wait{here, how};
        CHECK(wait.end().error().code() == api::errc::task_not_found);
        CHECK(wait.looks() == 1);
    }
    SUBCASE("it goes away again") {
        here.carrier->script = {one("RUNNING"), one("RUNNING")};
        for (int i = 0; i < 100; ++i) here.carrier->script.push_back(tasks({}));
        waiting wait{here};
        CHECK(wait.end().error().detail<filed::task_error_detail>());
    }
}

TEST_CASE("a list that hides the task is asked for again at once, longer") {
    scripted_family here;
    const auto limit_of = [&](std::size_t look) {
        const std::string& body = here.carrier->bodies.at(look);
        const auto at = body.find(R"("limit":)");
        return at == std::string::npos ? 0 : std::stoi(body.substr(at + 8));
    };
    SUBCASE("until it is there") {
        auto many = others(64);
        many.push_back(task("t", "RUNNING"));
        here.carrier->script = {tasks(others(20)), tasks(others(64)), tasks(many), one("COMPLETED")};
        waiting wait{here};
        CHECK(wait.looks() == 3); // no time has passed
        REQUIRE(wait.end());
        CHECK(limit_of(0) == 0);
        CHECK(limit_of(1) == 64);
        CHECK(limit_of(2) == 128);
        CHECK(limit_of(3) == 128);
    }
    SUBCASE("up to the limit") {
        filed::wait_options how;
        how.most_tasks = 100;
        for (int i = 0; i < 100; ++i) here.carrier->script.push_back(tasks(others(100)));
        waiting wait{here, how};
        CHECK(wait.looks() == 2);
        CHECK(limit_of(1) == 100);
        const auto hidden = wait.end();
        CHECK(hidden.error().code() == api::errc::task_not_found);
        CHECK(hidden.error().message().find("may have been cut") != std::string::npos);
    }
    SUBCASE("a list that is shorter than asked for is whole") {
        for (int i = 0; i < 100; ++i) here.carrier->script.push_back(tasks(others(20)));
        waiting wait{here};
        CHECK(wait.looks() == 2);
        CHECK(wait.end().error().message().find("whole") != std::string::npos);
    }
}

TEST_CASE("looks that fail for a passing reason do not end the wait, unless they are many in a row") {
    scripted_family here{no_repetitions()};
    const reaction broken = lose(http::errc::connection_refused, http::progress::not_sent);
    const reaction busy = respond(503, "<html>", "text/html", {{"Retry-After", "30"}});
    SUBCASE("five") {
        here.carrier->script = {broken, broken, broken, broken, broken, one("RUNNING"), broken, broken, broken, broken, broken, one("COMPLETED")};
        waiting wait{here};
        CHECK(wait.end());
    }
    SUBCASE("six") {
        here.carrier->script = {broken, broken, broken, broken, broken, broken};
        waiting wait{here};
        CHECK(wait.end().error().code() == http::errc::connection_refused);
        CHECK(wait.looks() == 6);
    }
    SUBCASE("the server says when") {
        here.carrier->script = {busy, one("COMPLETED")};
        waiting wait{here};
        here.pass(29s);
        CHECK(wait.looks() == 1);
        CHECK(wait.end());
    }
    SUBCASE("what stays wrong ends it at once") {
        here.carrier->script = {lose(filed::tls::errc::certificate_untrusted, http::progress::not_sent)};
        filed::wait_options how;
        how.failed_polls = 0;
        waiting wait{here, how};
        CHECK(wait.end().error().code() == filed::tls::errc::certificate_untrusted);
    }
    SUBCASE("so does a document that the server refuses") {
        here.carrier->script = {respond(200, R"({"errors":[{"message":"x","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]})")};
        waiting wait{here};
        CHECK(wait.end().error().code() == filed::condition::validation);
        CHECK(wait.looks() == 1);
    }
}

TEST_CASE("a status that is not known is waited through, until the task says that it has ended") {
    scripted_family here;
    SUBCASE("it goes on") {
        here.carrier->script = {one("QUEUED"), one("RUNNING"), one("COMPLETED")};
        waiting wait{here};
        CHECK(wait.end());
    }
    SUBCASE("it ends") {
        std::string stopped = task("t", "CANCELLED");
        stopped.replace(stopped.find(R"("completedAt":null)"), 18, R"("completedAt":"2026-06-14T09:31:20.000Z")");
        here.carrier->script = {tasks({stopped})};
        waiting wait{here};
        const auto ended = wait.end();
        CHECK(ended.error().code() == api::errc::task_ended_unknown);
        CHECK(ended.error().detail<filed::task_error_detail>()->task.status == "CANCELLED");
    }
}

TEST_CASE("options that cannot work are refused by name before anything is sent") {
    struct row {
        const char* name;
        void (*spoil)(filed::wait_options&);
    };
    const row rows[] = {{"deadline", [](auto& o) { o.deadline = -1ms; }},
                        {"first_pause", [](auto& o) { o.first_pause = 99ms; }},
                        {"longest_pause", [](auto& o) { o.longest_pause = o.first_pause - 1ms; }},
                        {"growth", [](auto& o) { o.growth = 0.9; }},
                        {"growth", [](auto& o) { o.growth = std::numeric_limits<double>::quiet_NaN(); }},
                        {"patience", [](auto& o) { o.patience = -1ms; }},
                        {"most_tasks", [](auto& o) { o.most_tasks = 0; }},
                        {"poll_deadline", [](auto& o) { o.poll_deadline = -1ms; }}};
    for (const row& each : rows) {
        CAPTURE(each.name);
        scripted_family here;
        filed::wait_options how;
        each.spoil(how);
        waiting wait{here, how};
        const auto refused = wait.end();
        CHECK(refused.error().code() == filed::errc::invalid_option);
        CHECK(refused.error().place() == std::string{"wait_options::"} + each.name);
        CHECK(wait.looks() == 0);
    }
}

TEST_CASE("the largest values do no harm") {
    scripted_family here;
    here.carrier->script = {tasks(others(3)), one("RUNNING"), one("COMPLETED")};
    filed::wait_options how;
    how.deadline = (std::chrono::milliseconds::max)();
    how.longest_pause = (std::chrono::milliseconds::max)();
    how.patience = (std::chrono::milliseconds::max)();
    how.poll_deadline = (std::chrono::milliseconds::max)();
    how.most_tasks = (std::numeric_limits<std::int32_t>::max)();
    how.growth = 10;
    waiting wait{here, how};
    CHECK(wait.end());
}

TEST_CASE("a wait without a deadline ends with its task") {
    scripted_family here;
    for (int i = 0; i < 300; ++i) here.carrier->script.push_back(one("RUNNING"));
    here.carrier->script.push_back(one("COMPLETED"));
    filed::wait_options how;
    how.deadline = 0ms;
    waiting wait{here, how};
    const auto done = wait.end(2h);
    CHECK_MESSAGE(done.has_value(), (done ? std::string{} : done.error().message()));
}
