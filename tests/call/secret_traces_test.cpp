// No key and no token is left behind in memory that is given back to the heap: every block is looked through as it is freed.
#include "../auth/cache_fixture.hpp"
#include "../sanitizers.hpp"

#include <filed/api/authentication.hpp>
#include <filed/api/legacy.hpp>
#include <filed/call/environment.hpp>
#include <filed/call/operate.hpp>
#include <filed/graphql/request.hpp>
#include <filed/json/read.hpp>

#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>

#include <doctest/doctest.h>

#if defined(__linux__) && !FILED_TEST_THREAD_SANITIZER // whose own operators cannot be replaced by halves

#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <vector>

using namespace filed;
using namespace filed::testing_auth;

namespace {

constexpr std::size_t piece = 12; // so many bytes of a secret in a row are a trace

/// What must not be found. Kept in static memory, so that to keep it frees nothing.
struct watched {
    std::array<char, 8192> text{};
    std::size_t size = 0;
    [[nodiscard]] std::string_view view() const noexcept { return {text.data(), size}; }
};
watched secrets[2];
bool watching = false;
std::size_t traces = 0;

void look_through(const void* block) noexcept {
    if (!watching || !block) return;
    const std::string_view bytes{static_cast<const char*>(block), ::malloc_usable_size(const_cast<void*>(block))};
    for (const watched& each : secrets) {
        if (each.size < piece) continue;
        for (const std::size_t from : {std::size_t{0}, each.size / 2, each.size - piece}) {
            if (bytes.find(each.view().substr(from, piece)) != std::string_view::npos) ++traces;
        }
    }
}

/// A secret of `size` characters, all of which may stand in a token; `mark` tells one from another.
std::string_view watch(std::size_t which, std::size_t size, unsigned mark) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    watched& made = secrets[which];
    made.size = size;
    for (std::size_t at = 0; at != size; ++at)
        made.text.at(at) = alphabet[((at + 1) * 2654435761U * mark >> 9) % alphabet.size()];
    return made.view();
}

/// Counts the traces of what happens in its life.
struct lookout {
    lookout() {
        traces = 0;
        watching = true;
    }
    lookout(const lookout&) = delete;
    lookout& operator=(const lookout&) = delete;
    ~lookout() {
        watching = false;
        for (watched& each : secrets)
            each.size = 0;
    }
};

} // namespace

[[gnu::noinline]] void* operator new(std::size_t size) {
    if (void* const block = std::malloc(size == 0 ? 1 : size)) return block;
    throw std::bad_alloc{};
}
[[gnu::noinline]] void operator delete(void* block) noexcept {
    look_through(block);
    std::free(block);
}
[[gnu::noinline]] void operator delete(void* block, std::size_t) noexcept {
    look_through(block);
    std::free(block);
}

namespace {

struct key_variables {
    std::string_view first;
    std::string_view apiKey;
    std::string_view last;
};

struct one_secret {
    secret token;
};

/// Answers every request at once, with the same bytes, and copies nothing else.
class echoing_transport final : public http::transport {
public:
    [[nodiscard]] bool submit(http::exchange& work, const http::request& what) noexcept override {
        saw_key = what.body.find(secrets[0].view()) != std::string_view::npos;
        work.succeeded = !broken;
        work.reached = http::progress::sent;
        if (broken) {
            work.failure = error{http::errc::connection_lost};
            return false;
        }
        work.response.clear();
        work.response.status = status;
        work.response.add_field("Content-Type", "application/json");
        for (const std::string_view each : answer)
            work.response.body.append(each);
        return false;
    }
    [[nodiscard]] bool withdraw(http::exchange&) noexcept override { return false; }
    void let_go(http::exchange&) noexcept override {}
    void recycle(http::response&& used) noexcept override { used.body.wipe(); }
    void close() noexcept override {}

    std::vector<std::string_view> answer; ///< piece by piece, of static memory
    int status = 200;
    bool broken = false;
    bool saw_key = false;
};

} // namespace

TEST_CASE("secret traces: T40 the watch sees a secret in freed memory") {
    const lookout guard;
    const auto text = watch(0, 900, 3);
    { const std::string copy{text}; }
    CHECK(traces > 0);
}

TEST_CASE("secret traces: T40 variables of any size leave nothing in the buffers that they are written through") {
    constexpr std::string_view head = R"({"query":"mutation M($apiKey: String!) { e(refreshToken: $apiKey) }")";
    static const std::string filler(3000, 'x'); // before and behind it, so that the buffer grows when the secret is in it
    for (const std::size_t size : {std::size_t{40}, std::size_t{900}, std::size_t{1024}, std::size_t{2000}, std::size_t{8000}}) {
        for (const std::string_view first : {std::string_view{}, std::string_view{filler}}) {
            for (const std::string_view last : {std::string_view{}, std::string_view{filler}, std::string_view{"\xff"}}) {
                CAPTURE(size);
                CAPTURE(first.size());
                CAPTURE(last.size());
                const lookout guard;
                const key_variables variables{first, watch(0, size, 5), last};
                {
                    byte_buffer body;
                    const auto written = graphql::write_request(body, head, variables);
                    CHECK(written.has_value() == (last != "\xff"));
                }
                CHECK(traces == 0);
            }
        }
    }
}

TEST_CASE("secret traces: T40 a token that comes with escapes leaves nothing where they were decoded") {
    const lookout guard;
    const auto token = watch(0, 700, 7);
    static std::array<char, 4096> text;
    const auto put = [at = text.begin()](std::string_view bytes) mutable { at = std::copy(bytes.begin(), bytes.end(), at); };
    SUBCASE("plain") {
        auto write = put;
        for (const std::string_view each : {std::string_view{"{\"token\":\""}, token, std::string_view{"\"}"}})
            write(each);
    }
    SUBCASE("with an escape in front") {
        auto write = put;
        for (const std::string_view each : {std::string_view{"{\"token\":\"\\u0041"}, token, std::string_view{"\"}"}})
            write(each);
    }
    SUBCASE("with a broken escape at the end") {
        auto write = put;
        for (const std::string_view each : {std::string_view{"{\"token\":\"\\u0041"}, token, std::string_view{"\\x\"}"}})
            write(each);
    }
    SUBCASE("cut off") {
        auto write = put;
        for (const std::string_view each : {std::string_view{"{\"token\":\"\\u0041"}, token})
            write(each);
    }
    {
        const std::size_t size = std::strlen(text.data());
        json::reader in{text.data(), size, json::limits{}};
        one_secret into;
        const char* const end = json::codec<one_secret>::read(in, text.data(), into);
        if (end) CHECK(into.token.reveal().find(token) != std::string_view::npos);
    }
    text.fill('\0');
    CHECK(traces == 0);
}

TEST_CASE("secret traces: T40 G17 key and tokens pass through the whole exchange, its failures included, and leave no trace") {
    const lookout guard;
    asio::io_context context{1};
    still_clock time;
    const auto ticks = std::make_shared<hand_tick>();
    const auto carrier = std::make_shared<echoing_transport>();
    const auto key = watch(0, 1200, 11);
    const auto token = watch(1, 900, 13);
    carrier->answer = {R"({"data":{"exchangeSurfaceRefreshTokenForAccessTokens":{"userToken":")", token, R"(","workspaceToken":")",
                       token, R"("}}})"};
    bool succeeds = true;
    SUBCASE("success") {}
    SUBCASE("success, with escapes") {
        carrier->answer = {R"({"data":{"exchangeSurfaceRefreshTokenForAccessTokens":{"userToken":"\u0041)", token,
                           R"(","workspaceToken":"\u0041)", token, R"("}}})"};
    }
    SUBCASE("an answer that breaks off") {
        carrier->answer.pop_back();
        succeeds = false;
    }
    SUBCASE("no JSON") {
        carrier->answer = {"<html>", token, key, "</html>"};
        succeeds = false;
    }
    SUBCASE("of another shape") {
        carrier->answer = {R"({"data":{"exchangeSurfaceRefreshTokenForAccessTokens":{"userToken":")", token,
                           R"(","workspaceToken":7}}})"};
        succeeds = false;
    }
    SUBCASE("errors that repeat what was sent") {
        carrier->answer = {R"({"errors":[{"message":"no such key: )", key, R"(","extensions":{"code":"UNAUTHENTICATED","token":")",
                           token, R"("}}]})"};
        succeeds = false;
    }
    SUBCASE("no answer") {
        carrier->broken = true;
        succeeds = false;
    }
    {
        client_options options;
        options.endpoint = "https://localhost/graphql";
        call::environment::parts own;
        own.carrier = carrier;
        own.tick = ticks;
        own.time = &time;
        auto family = call::environment::make(context.get_executor(), options, own).value();
        {
            std::string text{key};
            const api_key given{std::move(text)};
            const auto cache = family->tokens_for(given, api::token_exchange(family)).value();
            std::optional<result<auth::lease>> outcome;
            asio::co_spawn(context, cache->acquire(never),
                           [&](std::exception_ptr, result<auth::lease> got) { outcome = std::move(got); });
            for (int turn = 0; turn != 20 && !outcome; ++turn) {
                context.restart();
                context.poll();
                time.advance(100ms);
                (void)ticks->turn(time.now().monotonic);
            }
            REQUIRE(outcome);
            CHECK(outcome->has_value() == succeeds);
            CHECK(carrier->saw_key);
            if (succeeds) CHECK((*outcome)->authorization(token_kind::user).find(token) != std::string_view::npos);
            if (!succeeds) {
                const std::string words = outcome->error().message();
                CHECK(words.find(token.substr(0, piece)) == std::string::npos);
                CHECK(words.find(key.substr(0, piece)) == std::string::npos);
            }
        }
        family->close();
    }
    CHECK(traces == 0);
}

#else
TEST_CASE("G17 blocks that are freed cannot be looked through under this sanitizer") { MESSAGE("not tested here"); }
#endif
