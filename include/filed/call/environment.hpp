/// \file
/// What a family of clients shares: endpoint, transport, clock and tick, and one token cache for each of its keys.
#pragma once

#include <filed/auth/api_key.hpp>
#include <filed/auth/fingerprint.hpp>
#include <filed/auth/token_cache.hpp>
#include <filed/auth/token_store.hpp>
#include <filed/call/counters.hpp>
#include <filed/call/observer.hpp>
#include <filed/call/observer_list.hpp>
#include <filed/call/options.hpp>
#include <filed/call/retry_budget.hpp>
#include <filed/graphql/request.hpp>
#include <filed/http/error.hpp>
#include <filed/http/message.hpp>
#include <filed/http/origin.hpp>
#include <filed/http/prepared_head.hpp>
#include <filed/http/proxy.hpp>
#include <filed/http/transport.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/block_store.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/pause.hpp>
#include <filed/support/random.hpp>
#include <filed/support/result.hpp>
#include <filed/support/ticker.hpp>
#include <filed/version.hpp>

#if FILED_DEFINES_FUNCTIONS
#include <filed/http/pool.hpp>
#include <filed/tls/context.hpp>
#endif

#include FILED_ASIO(any_io_executor.hpp)

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::call {

/// Shared by all clients of a family and by their calls; ends with the last of them. Thread-safe.
class environment : public std::enable_shared_from_this<environment> {
    struct passkey {};

public:
    /// What tests put in the place of the real things.
    struct parts {
        parts() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once
        std::shared_ptr<http::transport> carrier; ///< null: a pool of connections to the endpoint
        std::shared_ptr<tick_source> tick;        ///< null: a timer on the executor
        const clock* time = &machine_clock();     ///< outlives the family
    };

    /// Checks the options and builds what they ask for. Does no network IO; reads the CA file, and the environment for a proxy.
    /// Errors name the option: `errc::invalid_option`, `errc::forbidden_character`, `errc::insecure_endpoint`,
    /// `http::errc::invalid_url`, `tls::errc::unreadable_ca_file` and the like.
    [[nodiscard]] static result<std::shared_ptr<environment>> make(asio::any_io_executor executor, client_options options, parts own = parts{});

    environment(passkey, asio::any_io_executor executor, client_options options, http::prepared_head head, parts own, std::shared_ptr<observer> watch);

    ~environment();

    [[nodiscard]] const asio::any_io_executor& executor() const noexcept { return executor_; }
    [[nodiscard]] const client_options& options() const noexcept { return options_; }
    /// What all requests have in common.
    [[nodiscard]] const http::prepared_head& head() const noexcept { return head_; }
    [[nodiscard]] http::transport& carrier() const noexcept { return *carrier_; }
    [[nodiscard]] const clock& time() const noexcept { return time_; }
    /// Where calls pause before they are sent again.
    [[nodiscard]] pause_list& pauses() const noexcept { return *pauses_; }
    [[nodiscard]] retry_budget& budget() noexcept { return budget_; }
    /// Who is told of calls; null when nobody watches.
    [[nodiscard]] observer* watch() const noexcept { return watch_.get(); }
    [[nodiscard]] call_tally& tally() noexcept { return tally_; }
    [[nodiscard]] const call_tally& tally() const noexcept { return tally_; }
    /// For what a call needs while it is on its way.
    [[nodiscard]] block_store& memory() noexcept { return memory_; }
    /// At random, from 0 to below 1.
    [[nodiscard]] double draw() noexcept { return random_.draw(); }

    /// The point at which a call that begins now has to be over. \param asked  zero: the client's default
    [[nodiscard]] time_point deadline_after(std::chrono::milliseconds asked) const noexcept {
        const auto span = asked.count() != 0 ? asked : options_.deadline;
        if (span.count() == 0) return never;
        const time_point now = time_.monotonic();
        return span < std::chrono::floor<std::chrono::milliseconds>(never - now) ? now + span : never;
    }

    /// The token cache of `key`: one for equal keys of this family. Errors: those of `auth::fingerprint_of`.
    /// \param exchange  makes tokens from a key
    [[nodiscard]] result<std::shared_ptr<auth::token_cache>> tokens_for(const api_key& key, auth::exchange_function exchange);

    /// A token cache of its own for tokens that are not got with a key.
    /// \param exchange  makes tokens from no key
    [[nodiscard]] std::shared_ptr<auth::token_cache> tokens_without_key(auth::exchange_function exchange);

    /// `cache` goes on with `key`, and `tokens_for` finds it by that from now on. Errors: `errc::invalid_argument` for a cache without
    /// a key, and those of `auth::fingerprint_of`.
    [[nodiscard]] result<void> replace_key(const std::shared_ptr<auth::token_cache>& cache, const api_key& key);

    /// Ends what is under way and refuses what comes after, for the whole family. Returns at once.
    void close() noexcept;

private:
    // With the mutex locked.
    void forget_ended_caches();
    /// \param lock  of the mutex, which is let go before anything of the cache ends
    [[nodiscard]] std::shared_ptr<auth::token_cache> make_cache(std::unique_lock<std::mutex> lock, const auth::fingerprint& print,
                                                                auth::exchange_function exchange, std::shared_ptr<const secret> key,
                                                                std::shared_ptr<auth::token_keeper> keeper = nullptr);

    /// Lets an observer know what becomes of tokens, after the listener that the program has set.
    static void tell_of_tokens(std::function<void(const auth::token_event&)>& listener, std::shared_ptr<observer> watch);

    /// The header `User-Agent`: products, the most important first (RFC 9110, section 10.1.5).
    [[nodiscard]] static result<std::string> user_agent(const std::string& application);

    asio::any_io_executor executor_;
    client_options options_;
    http::prepared_head head_;
    const clock& time_;
    std::shared_ptr<tick_source> tick_;
    std::shared_ptr<pause_list> pauses_;
    std::shared_ptr<http::transport> carrier_;
    std::shared_ptr<observer> watch_;
    std::shared_ptr<auth::store_writer> records_; ///< null: tokens are not stored
    call_tally tally_;
    retry_budget budget_;
    block_store memory_;
    random_source random_;
    std::mutex mutex_;
    std::recursive_mutex replacing_; ///< locked before `mutex_`; a listener may replace a key again
    bool closed_ = false;
    std::multimap<auth::fingerprint, std::weak_ptr<auth::token_cache>> caches_; ///< two of one key after a `replace_key`; all zero: no key
};

#if FILED_DEFINES_FUNCTIONS

FILED_SEPARATE result<std::shared_ptr<environment>> environment::make(asio::any_io_executor executor, client_options options, parts own) {
    auto target = http::parse_url(options.endpoint, "option endpoint");
    if (!target) return target.error();
    if (!http::is_field_value(options.source_platform)) return error{errc::forbidden_character, "option source_platform"};
    if (options.deadline.count() < 0) return error{errc::invalid_option, "option deadline", "it is negative"};
    if (!executor) return error{errc::invalid_option, "executor", "it is empty"};
    if (auto checked = options.connections.check(); !checked) return checked.error();
    if (auto checked = options.tokens.check(); !checked) return checked.error();
    if (auto checked = options.retry.check(); !checked) return checked.error();
    // An error that is not kept cannot say why an identity is null, or whether a failed exchange is worth another.
    if (options.graphql_limits.errors == 0) return error{errc::invalid_option, "option graphql_limits.errors", "it is zero"};
    if (options.graphql_limits.path == 0) return error{errc::invalid_option, "option graphql_limits.path", "it is zero"};
    auto agent = user_agent(options.application);
    if (!agent) return agent.error();
    for (const auto& each : options.observers) {
        if (!each) return error{errc::invalid_option, "option observers", "one of them is null"};
    }
    auto through = http::choose_proxy(options.proxy, target->origin);
    if (!through) return through.error();
    options.proxy.forget();
    auto watch = observer_list::make(options.observers);
    if (watch) tell_of_tokens(options.tokens.listener, watch);
    std::shared_ptr<const tls::context> context;
    if (target->origin.secure) {
        auto made = tls::context::make(options.tls);
        if (!made) return made.error();
        context = std::move(*made);
    }
    if (!own.tick) own.tick = std::make_shared<ticker>(executor, *own.time);
    if (!own.carrier) {
        own.carrier = http::pool::make(executor, target->origin, std::move(context), options.connections, *own.time, own.tick,
                                       options.single_threaded, watch, std::move(*through));
    }
    const std::string host = target->origin.host_header();
    std::vector<http::field> fields{{"Content-Type", graphql::content_type}, {"Accept", graphql::accept}, {"User-Agent", *agent}};
    if (!options.source_platform.empty()) fields.push_back({"source-platform", options.source_platform});
    auto head = http::prepared_head::make({"POST", target->target, host, fields});
    if (!head) return head.error();
    return std::make_shared<environment>(passkey{}, std::move(executor), std::move(options), std::move(*head), std::move(own),
                                         std::move(watch));
}

FILED_SEPARATE environment::environment(passkey, asio::any_io_executor executor, client_options options, http::prepared_head head, parts own,
                                        std::shared_ptr<observer> watch)
    : executor_{std::move(executor)}, options_{std::move(options)}, head_{std::move(head)}, time_{*own.time}, tick_{std::move(own.tick)},
      pauses_{pause_list::make(tick_)}, carrier_{std::move(own.carrier)}, watch_{std::move(watch)} {
    if (options_.token_store) records_ = std::make_shared<auth::store_writer>(executor_, options_.token_store);
}

FILED_SEPARATE environment::~environment() {
    carrier_->close();
}

FILED_SEPARATE result<std::shared_ptr<auth::token_cache>> environment::tokens_for(const api_key& key, auth::exchange_function exchange) {
    const auto print = auth::fingerprint_of(key);
    if (!print) return print.error();
    std::unique_lock lock{mutex_};
    forget_ended_caches();
    const auto [first, last] = caches_.equal_range(*print);
    for (auto known = first; known != last; ++known) {
        if (auto cache = known->second.lock()) return cache;
    }
    if (!records_) return make_cache(std::move(lock), *print, std::move(exchange), key.share());
    const auto keeper = std::make_shared<auth::store_keeper>(std::move(exchange), records_, options_.endpoint, time_);
    return make_cache(std::move(lock), *print, keeper->exchange(), key.share(), keeper);
}

FILED_SEPARATE std::shared_ptr<auth::token_cache> environment::tokens_without_key(auth::exchange_function exchange) {
    std::unique_lock lock{mutex_};
    forget_ended_caches();
    return make_cache(std::move(lock), auth::fingerprint{}, std::move(exchange), std::make_shared<const secret>());
}

FILED_SEPARATE result<void> environment::replace_key(const std::shared_ptr<auth::token_cache>& cache, const api_key& key) {
    const auto print = auth::fingerprint_of(key);
    if (!print) return print.error();
    const std::lock_guard one_by_one{replacing_}; // what the map says of a cache is its key
    {
        const std::lock_guard lock{mutex_};
        // Compared without locking it: the last handle of another cache must not end here, under the mutex.
        const auto is_it = [&](const auto& entry) {
            return !entry.second.owner_before(cache) && !cache.owner_before(entry.second);
        };
        const auto known = std::find_if(caches_.begin(), caches_.end(), is_it);
        if (known != caches_.end() && known->first == auth::fingerprint{})
            return error{errc::invalid_argument, "replace_key", "the client was made without a key"};
        if (known != caches_.end()) caches_.erase(known);
        caches_.emplace(*print, cache);
    }
    cache->replace_key(key);
    return {};
}

FILED_SEPARATE void environment::close() noexcept {
    decltype(caches_) open; // closed without the lock: what ends there may come back here. Nothing is allocated
    {
        const std::lock_guard lock{mutex_};
        closed_ = true;
        open.swap(caches_);
    }
    for (const auto& [print, known] : open) {
        if (const auto cache = known.lock()) cache->close();
    }
    {
        const std::lock_guard lock{mutex_};
        caches_.merge(open);
    }
    pauses_->close();
    carrier_->close();
}

FILED_SEPARATE void environment::forget_ended_caches() {
    std::erase_if(caches_, [](const auto& entry) { return entry.second.expired(); });
}

FILED_SEPARATE std::shared_ptr<auth::token_cache> environment::make_cache(std::unique_lock<std::mutex> lock, const auth::fingerprint& print,
                                                                          auth::exchange_function exchange, std::shared_ptr<const secret> key,
                                                                          std::shared_ptr<auth::token_keeper> keeper) {
    auto cache = auth::token_cache::make(executor_, options_.tokens, std::move(exchange), std::move(key), time_, tick_,
                                         std::move(keeper));
    caches_.emplace(print, cache);
    const bool is_late = closed_;
    lock.unlock();
    if (is_late) cache->close();
    return cache;
}

FILED_SEPARATE void environment::tell_of_tokens(std::function<void(const auth::token_event&)>& listener, std::shared_ptr<observer> watch) {
    listener = [own = std::move(listener), watch = std::move(watch)](const auth::token_event& event) {
        if (own) own(event);
        watch->on_tokens(event);
    };
}

FILED_SEPARATE result<std::string> environment::user_agent(const std::string& application) {
    const std::string own = "filed-cpp/" + std::string{version};
    if (application.empty()) return own;
    constexpr const char* place = "option application";
    if (!http::is_field_value(application)) return error{errc::forbidden_character, place};
    if (application.size() > client_options::application_limit) return error{errc::invalid_option, place, "it is longer than 128 bytes"};
    for (std::size_t index = 0; index < application.size(); ++index) {
        const char c = application[index];
        if (c < ' ' || c > '~') return error{errc::invalid_option, place, "it holds a byte that is not visible ASCII"};
        const bool at_end = index == 0 || index + 1 == application.size();
        if (c == ' ' && (at_end || application[index + 1] == ' ')) return error{errc::invalid_option, place, "it holds a space too many"};
    }
    return application + ' ' + own;
}

#endif

} // namespace filed::call
