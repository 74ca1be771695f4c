/// \file
/// `filed::token_store`: keeps tokens from one run of a program to the next.
///
/// Off by default, because a new token costs one round trip. Worth it for short programs that run often and for exchanges that are
/// rationed. The library brings the interface; where tokens are safe is up to the program: whoever reads them acts for the user
/// until they expire. The API key itself is never stored.
#pragma once

#include <filed/auth/snapshot.hpp>
#include <filed/auth/token_cache.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(awaitable.hpp)
#include FILED_ASIO(co_spawn.hpp)
#include FILED_ASIO(this_coro.hpp)

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <chrono>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// What is stored. Move-only.
struct stored_tokens {
    stored_tokens() noexcept {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    static constexpr int current_version = 1; ///< what this version of the library writes, and all that it reads

    int version = current_version; ///< of this format; a record of another one is not used
    std::string name;              ///< whose tokens they are, see `token_store`
    secret user;                   ///< may be empty
    secret workspace;              ///< the workspace token; may not be empty
    wall_time obtained{};          ///< when their exchange was sent, by the local clock
};

/// Keeps one record under each name. A name stands for a key and an origin: equal in every run, and of no use to who reads it.
///
/// Functions are awaited on the client's executor, may be called at once for different names, and may throw: a store that fails
/// costs an exchange, and nothing else. `save` and `erase` run beside the calls that wait for the tokens, not before them.
class token_store {
public:
    virtual ~token_store() = default;
    /// The record; nothing when there is none. Called before the first exchange with a
    /// key, and after a key was replaced.
    [[nodiscard]] virtual asio::awaitable<std::optional<stored_tokens>> load(std::string name) = 0;
    /// Keeps `tokens` in the place of what is there. Two processes may both save; either may win.
    [[nodiscard]] virtual asio::awaitable<void> save(std::shared_ptr<const stored_tokens> tokens) = 0;
    /// Forgets the record, which is of no use any more.
    [[nodiscard]] virtual asio::awaitable<void> erase(std::string name) = 0;
};

namespace auth {

/// Limits of what is taken from a store.
inline constexpr std::chrono::seconds least_stored_life{60}; ///< a token with less left is not worth it
inline constexpr std::chrono::seconds most_clock_skew{60}; ///< a record that is younger than now by more was made by a wrong clock

/// HMAC-SHA-256 of the origin under the key, in hexadecimal digits. Error: `filed::errc::internal_error` when OpenSSL fails.
[[nodiscard]] inline result<std::string> record_name(const secret& key, std::string_view origin) {
    const std::string what = "filed tokens 1 " + std::string{origin};
    const std::string_view text = key.reveal();
    std::array<unsigned char, 32> mac{};
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), text.data(), static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(what.data()),
              what.size(), mac.data(), &size))
        return error{filed::errc::internal_error, "name of stored tokens", "OpenSSL failed"};
    constexpr std::string_view digits = "0123456789abcdef";
    std::string name;
    for (const unsigned char each : mac)
        name.append(1, digits[each >> 4]).append(1, digits[each & 0xf]);
    return name;
}

/// Whether a record may be used. \param now  by the local clock
[[nodiscard]] inline bool is_usable(const stored_tokens& record, std::string_view name, wall_time now) {
    if (record.version != stored_tokens::current_version || record.name != name) return false;
    if (record.obtained > now + most_clock_skew) return false;
    for (const secret* const each : {&record.workspace, &record.user}) {
        if (each->empty() && each == &record.user) continue; // a legacy pair has one token
        const claims said = read_claims(each->reveal());
        if (!said.expires || *said.expires - now <= least_stored_life) return false; // unknown is not long enough
        if (said.expires > now + longest_life) return false;
    }
    return true;
}

namespace detail {

/// What an exchange with a store needs, shared by its calls. Only one that was given up overlaps with the next.
struct storing {
    storing(exchange_function with, std::shared_ptr<token_store> where, std::string whose, const clock& by)
        : exchange{std::move(with)}, store{std::move(where)}, origin{std::move(whose)}, time{by} {}

    /// Whether the name was not the last one that was looked for. Thread-safe.
    [[nodiscard]] bool is_new(const std::string& name) {
        const std::lock_guard lock{mutex};
        const bool differs = loaded != name;
        loaded = name;
        return differs;
    }

    exchange_function exchange;
    std::shared_ptr<token_store> store;
    std::string origin;
    const clock& time;
    std::mutex mutex;
    std::string loaded; ///< the name that was looked for last
};

[[nodiscard]] inline asio::awaitable<void> keep(std::shared_ptr<token_store> store, std::shared_ptr<const stored_tokens> record) {
    const auto kept = std::move(record);
    auto saving = store->save(kept);
    co_await std::move(saving);
}

[[nodiscard]] inline asio::awaitable<void> forget(std::shared_ptr<token_store> store, std::string name) {
    const std::string which = std::move(name);
    auto erasing = store->erase(which);
    co_await std::move(erasing);
}

[[nodiscard]] inline asio::awaitable<result<token_set>> exchange_or_load(std::shared_ptr<storing> self,
                                                                         std::shared_ptr<const secret> key, time_point deadline) {
    result<token_set> answer;
    const auto executor = co_await asio::this_coro::executor;
    const result<std::string> name = record_name(*key, self->origin);
    bool is_stale = false;
    if (name && self->is_new(*name)) {
        std::optional<stored_tokens> found;
        try {
            auto loading = self->store->load(*name);
            auto loaded = co_await std::move(loading);
            found = std::move(loaded);
        } catch (...) { // NOLINT: as if there were none
        }
        if (found && is_usable(*found, *name, self->time.now().wall)) {
            token_set tokens;
            tokens.user = std::move(found->user);
            tokens.workspace = std::move(found->workspace);
            tokens.in_hand = true;
            answer = std::move(tokens);
            co_return answer;
        }
        is_stale = found.has_value();
    }
    const auto sent = self->time.now().wall;
    auto exchanging = self->exchange(key, deadline);
    auto exchanged = co_await std::move(exchanging);
    answer = std::move(exchanged);
    if (name && answer) {
        auto record = std::make_shared<stored_tokens>();
        record->name = *name;
        record->user = secret{answer->user.reveal()};
        record->workspace = secret{answer->workspace.reveal()};
        record->obtained = sent;
        asio::co_spawn(executor, keep(self->store, std::move(record)), [](std::exception_ptr) {});
    } else if (name && (is_stale || kind_of(answer.error()) == failure_kind::key_rejected)) {
        asio::co_spawn(executor, forget(self->store, *name), [](std::exception_ptr) {});
    }
    co_return answer;
}

} // namespace detail

/// `exchange` with a store before and behind it: the first call for a key looks there, and what is exchanged is kept there.
/// \param store   not null
/// \param origin  whom the tokens are for
/// \param time    outlives the last call
[[nodiscard]] inline exchange_function with_store(exchange_function exchange, std::shared_ptr<token_store> store,
                                                  std::string origin, const clock& time) {
    auto shared = std::make_shared<detail::storing>(std::move(exchange), std::move(store), std::move(origin), time);
    return [shared = std::move(shared)](const std::shared_ptr<const secret>& key, time_point deadline) {
        return detail::exchange_or_load(shared, key, deadline);
    };
}

} // namespace auth
} // namespace filed
