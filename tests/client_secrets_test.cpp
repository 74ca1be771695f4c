// G17: after close() the memory of the process holds no byte of the key or of a token, whatever way they went: environment of the
// call, JSON, HTTP, TLS. The server runs in a process of its own, because it may keep what it knows; and so does the client, because
// the dynamic linker must not save vector registers, in which secrets are copied, while it binds functions.
#include "process_memory.hpp"
#include "sanitizers.hpp"

#include <doctest/doctest.h>

#if defined(__linux__) && !FILED_TEST_THREAD_SANITIZER && !FILED_TEST_ADDRESS_SANITIZER

#include "client_support.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace filed_test;

namespace {

/// Keeps secrets so that their text is nowhere.
constexpr char mask = 0x2A;
void turn(std::string& text) {
    for (char& each : text) each = static_cast<char>(each ^ mask);
}

void send(int to, const std::string& text) {
    const std::uint64_t size = text.size();
    bool sent = ::write(to, &size, sizeof size) == sizeof size;
    sent = sent && ::write(to, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (!sent) ::_exit(2);
}
std::string receive(int from) {
    std::uint64_t size = 0;
    REQUIRE(::read(from, &size, sizeof size) == sizeof size);
    std::string text(size, '\0');
    for (std::size_t at = 0; at != size;) {
        const auto got = ::read(from, text.data() + at, size - at);
        REQUIRE(got > 0);
        at += static_cast<std::size_t>(got);
    }
    return text;
}

/// A stand-in in another process. What is secret comes masked.
class distant_server {
public:
    distant_server() {
        REQUIRE(::pipe(words_.data()) == 0);
        REQUIRE(::pipe(orders_.data()) == 0);
        child_ = ::fork();
        REQUIRE(child_ >= 0);
        if (child_ == 0) serve();
        ::close(words_[1]);
        ::close(orders_[0]);
        endpoint = receive(words_[0]);
        ca_pem = receive(words_[0]);
        key = receive(words_[0]);
    }
    ~distant_server() {
        ::close(orders_[1]);
        ::close(words_[0]);
        int status = 0;
        (void)::waitpid(child_, &status, 0);
        CHECK(status == 0);
    }
    distant_server(const distant_server&) = delete;
    distant_server& operator=(const distant_server&) = delete;

    /// The values of `Authorization` that it has got.
    [[nodiscard]] std::vector<std::string> authorizations() const {
        REQUIRE(::write(orders_[1], "a", 1) == 1);
        std::vector<std::string> all;
        for (std::string each = receive(words_[0]); !each.empty(); each = receive(words_[0])) all.push_back(std::move(each));
        return all;
    }

    std::string endpoint, ca_pem, key;

private:
    [[noreturn]] void serve() const {
        ::close(words_[0]);
        ::close(orders_[1]);
        try {
            filed::testing::stand_in server;
            std::random_device random; // a key so long that it does not fit where a short one may hide
            std::string text = "filed-test-";
            while (text.size() < 440) text += "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"[random() % 64];
            text = server.add_key(filed::testing::identity{}, text);
            turn(text);
            send(words_[1], server.endpoint());
            send(words_[1], server.ca_pem());
            send(words_[1], text);
            char order = 0;
            while (::read(orders_[0], &order, 1) == 1) {
                for (const auto& each : server.recent_requests()) {
                    std::string value{each.http.field("authorization")};
                    turn(value);
                    if (!value.empty()) send(words_[1], value);
                }
                send(words_[1], {});
            }
        } catch (...) {
            ::_exit(1);
        }
        ::_exit(0);
    }

    std::array<int, 2> words_{}, orders_{};
    ::pid_t child_ = -1;
};

/// How many places of the memory hold sixteen bytes of a masked secret in clear.
std::size_t count_in_clear(const std::vector<std::string>& masked) { return masked_windows{masked, mask}.count_in_memory(); }

/// Counts what it is given, and keeps nothing.
class forgetful_store final : public filed::token_store {
public:
    [[nodiscard]] asio::awaitable<std::optional<filed::stored_tokens>> load(std::string) override { co_return std::nullopt; }
    [[nodiscard]] asio::awaitable<void> save(std::shared_ptr<const filed::stored_tokens>) override {
        ++saved;
        co_return;
    }
    [[nodiscard]] asio::awaitable<void> erase(std::string) override { co_return; }

    int saved = 0;
};

} // namespace

TEST_CASE("T40 G17 after close() no byte of the key or of a token is left in this process") {
    if (!binds_at_start("T40 G17 after close*")) return;
    const distant_server server;
    const filed::testing::temporary_file ca{server.ca_pem};
    asio::io_context context{1};
    filed::client_options options;
    options.endpoint = server.endpoint;
    options.tls.ca_file = ca.path();
    std::vector<std::string> secrets;
    const auto turn_to = [&](auto&& start) {
        auto done = start();
        context.restart();
        context.run();
        return done.get();
    };
    {
        std::string text = server.key;
        turn(text);
        const filed::client client{context, filed::api_key{std::move(text)}, options};
        REQUIRE(turn_to([&] { return client.me(filed::as_result(asio::use_future)); }).has_value());
        REQUIRE(turn_to([&] { return client.me({.token = filed::token_kind::user}, filed::as_result(asio::use_future)); }).has_value());
        client.invalidate_tokens(); // a second pair, so that there is an old one
        REQUIRE(turn_to([&] { return client.me(filed::as_result(asio::use_future)); }).has_value());
        secrets = server.authorizations();
        REQUIRE(secrets.size() == 3);
        for (std::string& each : secrets) each.erase(0, std::string_view{"Bearer "}.size());
        CHECK(count_in_clear(secrets) > 0); // they can be seen
        CHECK(count_in_clear({server.key}) >= server.key.size() - masked_windows::size);
        secrets.push_back(server.key);

        client.close();
        context.restart();
        context.run();
        CHECK(count_in_clear(secrets) == 0); // though the handle is still there
        CHECK(masked_windows(secrets, mask).count() > 1000);
    }
}

TEST_CASE("T40 G17 nor when keys are replaced, clients share a family, and tokens come from elsewhere") {
    if (!binds_at_start("T40 G17 nor when keys*")) return;
    const distant_server server;
    const filed::testing::temporary_file ca{server.ca_pem};
    asio::io_context context{1};
    filed::client_options options;
    options.endpoint = server.endpoint;
    options.tls.ca_file = ca.path();
    const auto turn_to = [&](auto&& start) {
        auto done = start();
        context.restart();
        context.run();
        return done.get();
    };
    const auto key = [&] {
        std::string text = server.key;
        turn(text);
        return filed::api_key{std::move(text)};
    };
    const auto works = [&](const filed::client& client) {
        return turn_to([&] { return client.me(filed::as_result(asio::use_future)); }).has_value();
    };
    {
        const auto stored = std::make_shared<forgetful_store>();
        filed::client_options storing = options;
        storing.token_store = stored;
        const filed::client client{context, filed::api_key{"filed-test-another-key-that-nobody-knows"}, storing};
        REQUIRE_FALSE(works(client));
        client.replace_key(key());
        REQUIRE(works(client));
        REQUIRE(stored->saved == 1);

        const filed::AccessTokens tokens = turn_to([&] { return client.exchange(key(), asio::use_future); });
        const filed::client in_hand = client.with_credentials(tokens);
        REQUIRE(works(in_hand));
        const filed::client provided = client.with_credentials(filed::token_provider{[held = tokens]() -> asio::awaitable<filed::AccessTokens> { co_return held; }});
        REQUIRE(works(provided));
        const filed::client other{context, key(), options};
        REQUIRE(works(other));
        REQUIRE(works(other.with_key(key())));

        other.close();
        client.close(); // and with it all that share its connections
        context.restart();
        context.run();
    }
    std::vector<std::string> secrets = server.authorizations();
    REQUIRE(secrets.size() >= 5);
    for (std::string& each : secrets) each.erase(0, std::string_view{"Bearer "}.size());
    secrets.push_back(server.key);
    CHECK(count_in_clear(secrets) == 0);
    CHECK(masked_windows(secrets, mask).count() > 1000);
}

#else
TEST_CASE("G17 the memory of the process cannot be searched under this sanitizer, which keeps what is freed") { MESSAGE("not tested here"); }
#endif
