// Observers, counters and the debug log of whole clients.
#include "client_support.hpp"
#include "recording_observer.hpp"

#include <filed/call/debug_log.hpp>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <mutex>
#include <set>
#include <thread>

using namespace filed_test;
using filed::testing::answer;

namespace {

/// Keeps the lines of a debug log.
class log_keeper {
public:
    [[nodiscard]] std::shared_ptr<filed::observer> log() {
        return std::make_shared<filed::debug_log>([this](std::string_view line) {
            const std::lock_guard lock{mutex_};
            text_ += line;
        });
    }
    [[nodiscard]] std::string text() const {
        const std::lock_guard lock{mutex_};
        return text_;
    }
    [[nodiscard]] bool holds(std::string_view words) const { return text().find(words) != std::string::npos; }

private:
    mutable std::mutex mutex_;
    std::string text_;
};

std::vector<heard> of_call(const std::vector<heard>& all, std::uint64_t call) {
    std::vector<heard> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [call](const heard& each) { return each.call == call; });
    return found;
}

std::string story(const std::vector<heard>& events) {
    std::string names;
    for (const heard& each : events) names += (names.empty() ? "" : " ") + each.what;
    return names;
}

} // namespace

TEST_CASE("the first call of a client, phase by phase") {
    filed::testing::stand_in server;
    const auto watch = std::make_shared<recording_observer>();
    {
        filed::client_options options = server.client_options();
        options.observers.push_back(watch);
        asio::io_context context;
        const filed::client client{context, server.api_key(), options};
        for (int i = 0; i < 2; ++i) {
            auto me = client.me({.tag = 7}, asio::use_future);
            context.restart();
            context.run();
            CHECK(member(me.get()).role == "admin");
        }
    }
    CHECK(watch->story() == "call_begin resolve connect handshake send response exchange send response call_end "
                            "call_begin send response call_end close");
    const auto all = watch->events();
    for (const heard& each : all) CHECK_MESSAGE(each.outcome == (each.what == "close" ? "filed.client_closed" : "ok"), each.what);
    for (const std::string_view what : {"resolve", "connect", "handshake", "send", "response", "close"}) {
        for (const heard& each : watch->events(what)) CHECK(each.connection == all[1].connection); // one connection carries everything
    }
    CHECK(watch->events("resolve")[0].detail == "localhost");
    CHECK(watch->events("resolve")[0].bytes >= 1);
    CHECK(watch->events("connect").back().detail.find(':' + std::to_string(server.port())) != std::string::npos);
    CHECK(watch->events("handshake")[0].detail == "localhost TLSv1.3");
    CHECK(watch->events("close")[0].bytes == 3);
    const auto sends = watch->events("send");
    CHECK_FALSE(sends[0].flag);
    CHECK(sends[1].flag);
    CHECK(sends[2].flag);
    CHECK(sends[1].tag == 7);
    CHECK(sends[1].bytes == sends[2].bytes);
    CHECK(sends[0].call == watch->events("exchange")[0].call);
    const auto begins = watch->events("call_begin");
    CHECK(story(of_call(all, begins[0].call)) == "call_begin send response call_end");
    CHECK(story(of_call(all, sends[0].call)) == "send response exchange");
}

TEST_CASE("each phase that fails says so") {
    world here;
    const auto watch = std::make_shared<recording_observer>();
    filed::client_options options = here.server.client_options();
    options.observers.push_back(watch);
    options.retry.attempts = 1;
    const auto fails = [&](const filed::client_options& with) { CHECK_FALSE(run(here.client(with).health(filed::as_result)).has_value()); };
    SUBCASE("the name") {
        options.endpoint = "https://name.invalid/graphql";
        fails(options);
        CHECK(watch->story() == "call_begin resolve response call_end");
        CHECK(watch->events("resolve")[0].outcome == "filed.http.name_not_found");
    }
    SUBCASE("the connection") {
        here.server.stop_listening();
        fails(options);
        for (const heard& each : watch->events("connect")) CHECK(each.outcome == "filed.http.connection_refused");
        CHECK_FALSE(watch->events("connect").empty());
        CHECK(watch->events("handshake").empty());
        CHECK(watch->events("close").empty());
    }
    SUBCASE("the handshake") {
        options.tls.ca_file.clear();
        fails(options);
        CHECK(watch->events("handshake")[0].outcome == "filed.tls.certificate_untrusted");
        CHECK(watch->events("close").empty()); // it never was one
    }
    SUBCASE("the response") {
        here.server.script(answer::disconnect());
        fails(options);
        CHECK(watch->events("send")[0].outcome == "ok");
        CHECK(watch->events("response")[0].outcome != "ok");
        CHECK(watch->events("response")[0].status == 0);
        CHECK(watch->events("response")[0].bytes == 0);
        CHECK(watch->events("close").size() == 1);
    }
    SUBCASE("the exchange") {
        CHECK_FALSE(run(filed::client{here.threads, filed::api_key{"wrong-canary-key"}, options}.me(filed::as_result)).has_value());
        REQUIRE(watch->events("exchange").size() == 1);
        CHECK(watch->events("exchange")[0].outcome == "filed.auth.key_rejected");
    }
    REQUIRE(watch->events("call_end").size() == 1);
    CHECK(watch->events("call_end")[0].outcome != "ok");
}

TEST_CASE("a token that is refused is a reason to send again") {
    world here;
    const auto watch = std::make_shared<recording_observer>();
    filed::client_options options = here.server.client_options();
    options.observers.push_back(watch);
    const auto client = here.client(options);
    (void)run(client.me());
    here.server.revoke_tokens();
    (void)run(client.me());
    const auto retries = watch->events("retry");
    REQUIRE(retries.size() == 1);
    CHECK(retries[0].detail == "new_token");
    CHECK(watch->events("exchange").size() == 2);
    const auto counted = client.counters();
    CHECK(counted.calls.token_replays == 1);
    CHECK(counted.calls.exchanges == 2);
    CHECK(counted.tokens.published == 2);
}

TEST_CASE("an observer may call the client that it observes") {
    struct nosy final : filed::observer {
        void on_call_end(const filed::call_end_event&) noexcept override { look(); }
        void on_response(const filed::response_event&) noexcept override { look(); }
        void on_send(const filed::http::send_event&) noexcept override { look(); }
        void on_close(const filed::http::close_event&) noexcept override { look(); }
        void on_connect(const filed::http::connect_event&) noexcept override { look(); }
        void on_handshake(const filed::http::handshake_event&) noexcept override { look(); }
        void on_resolve(const filed::http::resolve_event&) noexcept override { look(); }
        void on_exchange(const filed::exchange_event&) noexcept override { look(); }
        void look() noexcept {
            if (client) seen += client->counters().calls.requests; // takes the locks of pool and token cache
        }
        std::unique_ptr<filed::client> client;
        std::atomic<std::uint64_t> seen{0};
    };
    world here;
    const auto watch = std::make_shared<nosy>();
    filed::client_options options = here.server.client_options();
    options.observers.push_back(watch);
    watch->client = std::make_unique<filed::client>(here.client(options));
    here.server.script("me", answer::json("{}").then(filed::testing::ending::close), 2);
    for (int i = 0; i < 20; ++i) (void)run(watch->client->me(filed::as_result));
    CHECK(watch->seen > 0);
    watch->client->close();
    here.threads.join();
    watch->client.reset();
}

TEST_CASE("an observer may close the client from within any event") {
    struct closer final : filed::observer {
        explicit closer(std::string_view when) : when_{when} {}
        void on_call_begin(const filed::call_begin_event&) noexcept override { hear("call_begin"); }
        void on_call_end(const filed::call_end_event&) noexcept override { hear("call_end"); }
        void on_response(const filed::response_event&) noexcept override { hear("response"); }
        void on_exchange(const filed::exchange_event&) noexcept override { hear("exchange"); }
        void on_resolve(const filed::http::resolve_event&) noexcept override { hear("resolve"); }
        void on_connect(const filed::http::connect_event&) noexcept override { hear("connect"); }
        void on_handshake(const filed::http::handshake_event&) noexcept override { hear("handshake"); }
        void on_send(const filed::http::send_event&) noexcept override { hear("send"); }
        void on_close(const filed::http::close_event&) noexcept override {
            ++closed;
            hear("close");
        }
        void hear(std::string_view what) noexcept {
            if (what == when_ && client) client->close();
        }
        std::unique_ptr<filed::client> client;
        int closed = 0;

    private:
        std::string_view when_;
    };
    for (const std::string_view when : {"call_begin", "call_end", "response", "exchange", "resolve", "connect", "handshake", "send", "close"}) {
        for (const bool serial : {false, true}) {
            CAPTURE(when);
            CAPTURE(serial);
            filed::testing::stand_in server;
            asio::io_context context{1};
            const auto watch = std::make_shared<closer>(when);
            filed::client_options options = server.client_options();
            options.single_threaded = serial;
            options.observers.push_back(watch);
            watch->client = std::make_unique<filed::client>(context, server.api_key(), options);
            auto first = watch->client->me(filed::as_result(asio::use_future));
            context.run(); // returns: nothing that was closed waits for anything
            const auto got = first.get();
            if (!got) CHECK_MESSAGE(got.error().code() == filed::errc::client_closed, got.error().message());
            context.restart();
            auto later = watch->client->me(filed::as_result(asio::use_future));
            context.run();
            const bool never_said = when == "close"; // before it is closed otherwise
            CHECK(later.get().has_value() == never_said);
            watch->client->close();
            context.restart();
            context.run();
            CHECK(watch->closed <= 2);
            watch->client.reset();
        }
    }
}

TEST_CASE("a thousand calls, and the numbers add up") {
    world here;
    filed::client_options options = here.server.client_options();
    options.connections.connections = 8;
    const auto watch = std::make_shared<recording_observer>();
    options.observers.push_back(watch);
    const auto client = here.client(options);
    here.server.script("Broken", answer::request_error("FORBIDDEN", "no"), filed::testing::stand_in::always);
    constexpr std::size_t calls = 1000;
    std::size_t right = 0, wrong = 0;
    std::vector<std::future<filed::result<filed::Me>>> answered;
    std::vector<std::future<filed::result<filed::json::raw>>> refused;
    for (std::size_t i = 0; i < calls; ++i) {
        if (i % 10 == 0) refused.push_back(client.execute_raw("query Broken { health { id } }", filed::as_result(asio::use_future)));
        else answered.push_back(client.me(filed::as_result(asio::use_future)));
        if (i == 1) answered.back().wait(); // an exchange that the server cuts off below would be made twice, and be counted once there
        if (i == calls / 2) here.server.revoke_tokens();
        if (i == calls / 3) here.server.close_idle_connections();
    }
    for (auto& each : answered) ++(each.get() ? right : wrong);
    for (auto& each : refused) ++(each.get() ? right : wrong);
    here.threads.join();

    const filed::client_counters counted = client.counters();
    CHECK(counted.calls.requests == calls);
    CHECK(counted.calls.answers == right);
    CHECK(counted.calls.errors == wrong);
    CHECK(right + wrong == calls);
    CHECK(wrong >= calls / 10);
    CHECK(counted.calls.requests + counted.calls.exchanges + counted.calls.retries == counted.connections.sent);
    CHECK(counted.connections.opened + counted.connections.reused == counted.connections.sent + counted.connections.unused);
    // A connection that was opened and not used, or ended while it lay idle, may end before the server has read the client's last flight.
    CHECK(here.server.counts().handshakes <= counted.connections.opened);
    CHECK(counted.connections.closed + counted.connections.open == counted.connections.opened);
    CHECK(counted.connections.waiting == 0);
    CHECK(counted.connections.opening == 0);
    CHECK(counted.connections.idle == counted.connections.open);
    CHECK(counted.calls.exchanges == here.server.counts().exchanges);
    CHECK(counted.calls.exchange_errors == 0);

    // The observer has heard the same.
    CHECK(watch->events("call_begin").size() == calls);
    CHECK(watch->events("call_end").size() == calls);
    CHECK(watch->events("exchange").size() == counted.calls.exchanges);
    CHECK(watch->events("retry").size() == counted.calls.retries);
    CHECK(watch->events("send").size() == counted.connections.sent);
    CHECK(watch->events("response").size() == counted.connections.sent);
    CHECK(watch->events("close").size() == counted.connections.closed);
    const auto sends = watch->events("send");
    CHECK(static_cast<std::uint64_t>(std::count_if(sends.begin(), sends.end(), [](const heard& each) { return each.flag; })) == counted.connections.reused);
    std::set<std::uint64_t> connections;
    for (const heard& each : sends) connections.insert(each.connection);
    CHECK(connections.size() == counted.connections.opened - counted.connections.unused);
}

TEST_CASE("one call after the other: opened and reused are what was sent") {
    world here;
    const auto client = here.client();
    for (int i = 0; i < 1000; ++i) {
        if (i % 100 == 99) here.server.close_idle_connections();
        REQUIRE(run(client.me(filed::as_result)).has_value());
    }
    const auto counted = client.counters();
    CHECK(counted.calls.requests == 1000);
    CHECK(counted.calls.answers == 1000);
    CHECK(counted.connections.unused == 0);
    CHECK(counted.connections.opened + counted.connections.reused == counted.connections.sent);
    CHECK(counted.connections.sent == 1000 + counted.calls.exchanges + counted.calls.retries);
    CHECK(counted.connections.opened == here.server.counts().handshakes);
    CHECK(counted.connections.opened > 1);
}

TEST_CASE("the debug log names phases and outcomes, and gives nothing away") {
    filed::testing::stand_in server;
    log_keeper kept;
    filed::client_options options = server.client_options();
    options.observers.push_back(kept.log());
    options.source_platform = "canary-platform";
    {
        asio::thread_pool threads{2};
        const filed::client client{threads.get_executor(), server.api_key(), options};
        (void)run(client.me());
        const std::vector<filed::http::field> fields{{"X-Secret", "canary-request-field"}};
        server.script("Broken",
                      answer::request_error("FORBIDDEN", "canary-message")
                          .with_field("Set-Cookie", "session=canary-cookie")
                          .with_field("X-Token", "canary-response-field")
                          .with_field("X-Request-Id", "request-4711")
                          .with_field("Server", "words \"in\" quotes\xC3\xA9"));
        CHECK_FALSE(run(client.execute_raw("query Broken($v: String) { health { id } # canary-document\n }", R"({"v":"canary-variable"})",
                                           {.tag = 99, .headers = fields}, filed::as_result))
                        .has_value());
        CHECK_FALSE(run(filed::client{threads.get_executor(), filed::api_key{"canary-key"}, options}.me(filed::as_result)).has_value());
        CHECK(run(client.exchange(server.api_key(), filed::as_result)).has_value());
        options.endpoint = "https://localhost:1/graphql?canary-in-url";
        options.retry.attempts = 1;
        CHECK_FALSE(run(filed::client{threads.get_executor(), server.api_key(), options}.health(filed::as_result)).has_value());
        threads.join();
    }
    const std::string text = kept.text();
    for (const std::string_view words :
         {"event=call_begin", "event=resolve", "event=connect", "event=handshake", "event=send", "event=response", "event=exchange", "event=call_end",
          "event=close", "query=Me", "status=200", "outcome=ok", "outcome=filed.http.connection_refused", "outcome=filed.auth.key_rejected", "tag=99",
          "X-Request-Id=request-4711", "Content-Type=", "Server=\"words 'in' quotes??\"", "resumed=no", "protocol=TLSv1.3"}) {
        CHECK_MESSAGE(kept.holds(words), words);
    }
    CHECK_FALSE(kept.holds("canary"));
    CHECK_FALSE(kept.holds(server.api_key_text()));
    CHECK_FALSE(kept.holds("eyJ")); // how every token begins
    CHECK_FALSE(kept.holds("Bearer"));
    CHECK_FALSE(kept.holds("Set-Cookie"));
    CHECK_FALSE(kept.holds("Jane"));
    for (const auto& request : server.recent_requests()) {
        for (const auto& [name, value] : request.http.fields) {
            if (name == "authorization") CHECK_FALSE(kept.holds(value));
        }
    }
    std::size_t lines = 0;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1, ++lines) CHECK(text.compare(at, 12, "filed event=") == 0);
    CHECK(lines > 20);
}

TEST_CASE("a sink that throws loses a line and nothing else") {
    filed::testing::stand_in server;
    filed::client_options options = server.client_options();
    options.observers.push_back(std::make_shared<filed::debug_log>([](std::string_view) { throw std::runtime_error{"full"}; }));
    asio::io_context context;
    const filed::client client{context, server.api_key(), options};
    auto me = client.me(asio::use_future);
    context.run();
    CHECK(member(me.get()).role == "admin");
}

TEST_CASE("the legacy client counts as well") {
    world here;
    const filed::legacy::client gateway{here.threads, here.server.api_key(), filed::source_platform{"qount"}, here.server.legacy_client_options()};
    (void)run(gateway.me());
    const auto counted = gateway.counters();
    CHECK(counted.calls.answers == 1);
    CHECK(counted.calls.exchanges == 1);
    CHECK(counted.connections.sent == 2);
}
