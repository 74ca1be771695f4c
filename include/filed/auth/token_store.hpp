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
#include FILED_ASIO(post.hpp)

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <exception>
#include <map>
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
/// costs an exchange, and nothing else. `save` and `erase` run beside the calls that wait for the tokens, not before them. For one
/// name no two functions run at once, and the last `save` or `erase` is what the client wants to stay, unless several clients share
/// the store.
class token_store {
public:
    virtual ~token_store() = default;
    /// The record; nothing when there is none. Called before the first exchange with a key, and after a key was replaced; left out
    /// while something is being written under this name, because the tokens are then known or unwanted.
    [[nodiscard]] virtual asio::awaitable<std::optional<stored_tokens>> load(std::string name) = 0;
    /// Keeps `tokens`, which the client uses by now, in the place of what is there. Two processes may both save; either may win.
    [[nodiscard]] virtual asio::awaitable<void> save(std::shared_ptr<const stored_tokens> tokens) = 0;
    /// Forgets the record, if there is one: its tokens have expired, were refused or given up, or their key was.
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
    }
    return true;
}

/// Writes to a store for a family of caches: calls for one name follow each other, and what was wanted last stays. Thread-safe.
class store_writer final : public std::enable_shared_from_this<store_writer> {
public:
    /// \param executor  where the store is called
    /// \param store     not null
    store_writer(asio::any_io_executor executor, std::shared_ptr<token_store> store) noexcept
        : executor_{std::move(executor)}, store_{std::move(store)} {}

    [[nodiscard]] token_store& store() const noexcept { return *store_; }

    /// Saves `record` under `name` as soon as what is being written there is done; null: erases what is there. Returns at once.
    /// Throws `std::bad_alloc`.
    void write(const std::string& name, std::shared_ptr<const stored_tokens> record) {
        {
            const std::lock_guard lock{mutex_};
            const auto [known, is_new] = wishes_.try_emplace(name);
            known->second = wish{true, std::move(record)};
            if (!is_new) return; // a coroutine is at it
        }
        try {
            // Posted, because a coroutine may begin inside `co_spawn`, and whoever wants something written may hold a lock.
            asio::post(executor_, [self = shared_from_this(), name] { self->begin(name); });
        } catch (...) {
            give_up(name);
            throw;
        }
    }

    /// A `load` of `name` may run until `end_load`. False, and it may not, when there are calls for this name. Throws `std::bad_alloc`.
    [[nodiscard]] bool begin_load(const std::string& name) {
        const std::lock_guard lock{mutex_};
        return wishes_.try_emplace(name).second;
    }
    /// What was wanted during the `load` is written from now on.
    void end_load(const std::string& name) noexcept {
        {
            const std::lock_guard lock{mutex_};
            const auto known = wishes_.find(name);
            if (!known->second.is_open) return void(wishes_.erase(known));
        }
        try {
            asio::post(executor_, [self = shared_from_this(), name] { self->begin(name); });
        } catch (...) {
            give_up(name);
        }
    }

private:
    struct wish {
        bool is_open = false;
        std::shared_ptr<const stored_tokens> record;
    };

    void begin(const std::string& name) noexcept {
        try {
            asio::co_spawn(executor_, run(shared_from_this(), name), [](std::exception_ptr) {});
        } catch (...) {
            give_up(name);
        }
    }
    void give_up(const std::string& name) noexcept {
        const std::lock_guard lock{mutex_};
        wishes_.erase(name);
    }

    [[nodiscard]] static asio::awaitable<void> run(std::shared_ptr<store_writer> self, std::string name) {
        const std::string mine = std::move(name);
        while (const auto next = self->take(mine)) {
            try {
                auto writing = next->record ? self->store_->save(next->record) : self->store_->erase(mine);
                co_await std::move(writing);
            } catch (...) { // NOLINT: costs an exchange, and nothing else
            }
        }
    }

    /// What is wanted for `name` now. Nothing: it is forgotten that anything was.
    [[nodiscard]] std::optional<wish> take(const std::string& name) noexcept {
        const std::lock_guard lock{mutex_};
        const auto known = wishes_.find(name);
        if (known->second.is_open) return std::exchange(known->second, wish{});
        wishes_.erase(known);
        return std::nullopt;
    }

    const asio::any_io_executor executor_;
    const std::shared_ptr<token_store> store_;
    std::mutex mutex_;
    std::map<std::string, wish> wishes_; ///< under the names for which a function of the store is called
};

/// Stands between a token cache and a store: the first exchange with a key looks there, what the cache has accepted is kept
/// there, and what was refused or forgotten goes from there. Give the cache both `exchange()` and this.
class store_keeper final : public token_keeper, public std::enable_shared_from_this<store_keeper> {
public:
    /// \param exchange  makes tokens from a key
    /// \param writer    not null; one for all caches that may have one key
    /// \param origin    whom the tokens are for
    /// \param time      outlives this
    store_keeper(exchange_function exchange, std::shared_ptr<store_writer> writer, std::string origin, const clock& time)
        : exchange_{std::move(exchange)}, writer_{std::move(writer)}, origin_{std::move(origin)}, time_{time} {}

    [[nodiscard]] exchange_function exchange() {
        return [self = shared_from_this()](const std::shared_ptr<const secret>& key, time_point deadline) {
            return load_or_exchange(self, key, deadline);
        };
    }

    void note(std::uint64_t order, const std::shared_ptr<const secret>& key,
              const std::shared_ptr<const snapshot>& tokens) noexcept override {
        const std::lock_guard lock{mutex_}; // until it is handed over, so that notes do not overtake each other
        if (order <= last_note_) return;
        last_note_ = order;
        try {
            const std::string name = record_name(*key, origin_).value();
            if (tokens && tokens->origin() == token_origin::store) return; // is there already
            if (!tokens) known_ = name; // and is not loaded before it is gone
            writer_->write(name, tokens ? record_of(name, *tokens) : nullptr);
        } catch (...) { // NOLINT: costs an exchange, and nothing else
        }
    }

private:
    struct load_turn {
        load_turn(store_writer& of, const std::string& called) noexcept : writer{of}, name{called} {}
        load_turn(const load_turn&) = delete;
        load_turn& operator=(const load_turn&) = delete;
        ~load_turn() { writer.end_load(name); }
        store_writer& writer;
        const std::string& name;
    };

    [[nodiscard]] static std::shared_ptr<const stored_tokens> record_of(const std::string& name, const snapshot& tokens) {
        auto record = std::make_shared<stored_tokens>();
        record->name = name;
        record->user = secret{tokens.token(token_kind::user)};
        record->workspace = secret{tokens.token(token_kind::workspace)};
        record->obtained = tokens.obtained();
        return record;
    }

    [[nodiscard]] static asio::awaitable<result<token_set>>
    load_or_exchange(std::shared_ptr<store_keeper> self, std::shared_ptr<const secret> key, time_point deadline) {
        result<token_set> answer;
        try {
            if (const std::string name = self->name_to_look_for(*key); !name.empty() && self->writer_->begin_load(name)) {
                const load_turn mine{*self->writer_, name};
                auto loading = self->writer_->store().load(name);
                auto found = co_await std::move(loading);
                if (found && is_usable(*found, name, self->time_.now().wall)) {
                    token_set tokens;
                    tokens.user = std::move(found->user);
                    tokens.workspace = std::move(found->workspace);
                    tokens.origin = token_origin::store;
                    answer = std::move(tokens);
                    co_return answer;
                }
                if (found) self->writer_->write(name, nullptr);
            }
        } catch (...) { // NOLINT: as if there were none
        }
        auto exchanging = self->exchange_(key, deadline);
        auto exchanged = co_await std::move(exchanging);
        answer = std::move(exchanged);
        co_return answer;
    }

    /// The name of the key's record; empty when it is known what is there.
    [[nodiscard]] std::string name_to_look_for(const secret& key) {
        std::string name = record_name(key, origin_).value();
        const std::lock_guard lock{mutex_};
        if (known_ == name) return {};
        known_ = name;
        return name;
    }

    const exchange_function exchange_;
    const std::shared_ptr<store_writer> writer_;
    const std::string origin_;
    const clock& time_;
    std::mutex mutex_;
    std::uint64_t last_note_ = 0;
    std::string known_; ///< the name whose record was loaded or erased last
};

} // namespace auth
} // namespace filed
