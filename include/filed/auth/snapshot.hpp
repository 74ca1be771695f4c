/// \file
/// A pair of tokens ready to be sent, how long it lives, and the lease that a request holds on it.
#pragma once

#include <filed/auth/cache_options.hpp>
#include <filed/auth/error.hpp>
#include <filed/auth/jwt.hpp>
#include <filed/auth/tokens.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::auth {

/// Where tokens come from. Of all but the first nobody knows when they were issued: how much of their life is left is what the
/// local wall clock says.
enum class token_origin {
    exchange, ///< issued just now
    provider, ///< a program gave them, and will give others
    store,    ///< an earlier run of the program stored them
    hand      ///< a program had them, and there are no others
};

/// Tokens that a program had, until a cache has made them its own, or has found that they are no longer good. Thread-safe.
class tokens_in_hand {
public:
    explicit tokens_in_hand(AccessTokens given) noexcept : tokens_{std::move(given)} {}

    /// Both; empty once they were let go.
    [[nodiscard]] AccessTokens tokens() const {
        const std::lock_guard lock{mutex_};
        return tokens_;
    }
    void let_go() noexcept {
        AccessTokens gone; // wiped outside the mutex
        const std::lock_guard lock{mutex_};
        std::swap(tokens_, gone);
    }

private:
    mutable std::mutex mutex_;
    AccessTokens tokens_;
};

/// What an exchange yields. Move-only.
struct token_set {
    token_set() noexcept {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    secret user;                          ///< empty: the workspace token serves for both kinds (legacy gateway)
    secret workspace;                     ///< always there
    std::optional<wall_time> server_date; ///< `Date` of the answer (RFC 9110, section 6.6.1)
    token_origin origin = token_origin::exchange;
    std::shared_ptr<tokens_in_hand> hand; ///< of `token_origin::hand`: to be let go when they need not be given again
};

/// When a pair of tokens is renewed and when it is no longer sent, counted from the moment its exchange was sent.
struct token_spans {
    std::chrono::nanoseconds soft{}; ///< from here on a request starts a renewal and goes out all the same
    std::chrono::nanoseconds hard{}; ///< from here on it is not sent
};

/// Times of a token's life.
inline constexpr std::chrono::seconds longest_life = std::chrono::hours{24};  ///< what a longer life is taken for
inline constexpr std::chrono::seconds unknown_life = std::chrono::minutes{5}; ///< of a token that does not say
inline constexpr std::chrono::seconds short_life = std::chrono::seconds{120}; ///< below it the shares are fixed
inline constexpr std::chrono::seconds smallest_guard = std::chrono::seconds{10};

/// The spans of a token that lives `life`. \param draw  uniform in [0, 1): where between `soft_from` and `soft_to`
[[nodiscard]] inline token_spans spans_of(std::chrono::nanoseconds life, const cache_options& options, double draw) noexcept {
    const auto share = [life](double of) {
        return std::chrono::nanoseconds{static_cast<std::chrono::nanoseconds::rep>(static_cast<double>(life.count()) * of)};
    };
    token_spans spans;
    std::chrono::nanoseconds guard = options.guard;
    if (life < short_life) {
        guard = (std::min)(guard, share(0.10));
        spans.soft = share(0.50);
    } else {
        guard = (std::min)(guard, (std::max)(std::chrono::nanoseconds{smallest_guard}, share(0.02)));
        spans.soft = share(options.soft_from + (options.soft_to - options.soft_from) * draw);
    }
    spans.hard = life - guard;
    spans.soft = (std::min)(spans.soft, spans.hard);
    return spans;
}

/// Both tokens of one exchange as the bytes of the header field `Authorization`. Immutable once published, shared by
/// whoever sends it, wiped with the last of them.
class snapshot {
    struct passkey {};

public:
    /// Whether `token` can be sent at all: what `make` asks of each, except that it has not expired. Error: `errc::malformed_token`.
    /// \param name  of the token, for the error
    [[nodiscard]] static result<void> check(std::string_view token, const char* name, const cache_options& options) {
        return check(token, read_claims(token), name, options);
    }
    /// Checks the tokens and reads their claims. Error: `errc::malformed_token`, naming the token and what is wrong.
    /// \param anchor  the local wall clock when the exchange was sent; counts only where neither `iat` nor `Date` is there
    [[nodiscard]] static result<std::shared_ptr<snapshot>> make(token_set tokens, wall_time anchor, const cache_options& options) {
        auto made = std::make_shared<snapshot>(passkey{}, tokens.origin, anchor);
        if (auto taken = made->take(made->workspace_, tokens.workspace, "workspaceToken", tokens, anchor, options); !taken)
            return taken.error();
        if (!tokens.user.empty()) {
            if (auto taken = made->take(made->user_, tokens.user, "userToken", tokens, anchor, options); !taken)
                return taken.error();
        }
        return made;
    }

    snapshot(passkey, token_origin origin, wall_time obtained) noexcept : origin_{origin}, obtained_{obtained} {}

    /// `Bearer`, a space and the token (RFC 6750, section 2.1): the value of the header field. Lives as long as this.
    [[nodiscard]] std::string_view authorization(token_kind kind) const noexcept {
        return kind == token_kind::user && !user_.empty() ? user_.reveal() : workspace_.reveal();
    }
    /// The token alone; empty where there is none of this kind. Lives as long as this.
    [[nodiscard]] std::string_view token(token_kind kind) const noexcept {
        const std::string_view field = (kind == token_kind::user ? user_ : workspace_).reveal();
        return field.substr((std::min)(field.size(), scheme.size()));
    }
    [[nodiscard]] token_origin origin() const noexcept { return origin_; }
    /// When the exchange was sent, by the local wall clock of then.
    [[nodiscard]] wall_time obtained() const noexcept { return obtained_; }
    /// Never given twice in a process; zero before publication.
    [[nodiscard]] std::uint64_t generation() const noexcept { return generation_; }
    /// The shorter of the two tokens' lives.
    [[nodiscard]] std::chrono::nanoseconds life() const noexcept { return life_; }
    /// The earlier `exp`; nothing when neither token has one.
    [[nodiscard]] std::optional<std::chrono::sys_seconds> expires() const noexcept { return expires_; }

    [[nodiscard]] bool same_tokens(const snapshot& other) const noexcept {
        return workspace_.reveal() == other.workspace_.reveal() && user_.reveal() == other.user_.reveal();
    }

private:
    friend class cache_core; // gives out the generations

    static constexpr std::string_view scheme = "Bearer ";

    /// Characters of a token in a header field: those of RFC 9110's `tchar` and of RFC 6750's `b64token`.
    [[nodiscard]] static bool is_token_character(char c) noexcept {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               (c != '\0' && std::string_view{"!#$%&'*+-.^_`|~/="}.find(c) != std::string_view::npos);
    }

    [[nodiscard]] static error wrong(const char* name, std::string what) { return {errc::malformed_token, name, std::move(what)}; }

    [[nodiscard]] static result<void> check(std::string_view text, const claims& said, const char* name, const cache_options& options) {
        if (text.empty()) return wrong(name, "it is missing");
        if (text.size() > max_token_size) return wrong(name, "it has more than " + std::to_string(max_token_size) + " bytes");
        if (const auto bad = std::find_if_not(text.begin(), text.end(), is_token_character); bad != text.end()) {
            return wrong(name, "its character " + std::to_string(bad - text.begin() + 1) + " must not stand in a header field");
        }
        if (!options.workspace.empty() && !said.workspace.empty() && said.workspace != options.workspace)
            return wrong(name, "it is for another workspace");
        return {};
    }

    [[nodiscard]] result<void> take(secret& into, const secret& token, const char* name, const token_set& tokens, wall_time anchor,
                                    const cache_options& options) {
        const std::string_view text = token.reveal();
        const claims said = read_claims(text);
        if (auto checked = check(text, said, name, options); !checked) return checked.error();
        const auto life = life_of(said, tokens, anchor);
        if (life.count() == 0) return wrong(name, "it has already expired");
        life_ = (std::min)(life_, life);
        if (said.expires) expires_ = expires_ ? (std::min)(*expires_, *said.expires) : *said.expires;

        into = secret{scheme, text};
        return {};
    }

    [[nodiscard]] static std::chrono::nanoseconds life_of(const claims& said, const token_set& tokens, wall_time anchor) noexcept {
        if (!said.expires) return unknown_life;
        const auto now = std::chrono::floor<std::chrono::seconds>(tokens.server_date.value_or(anchor));
        const bool is_dated = said.issued && *said.issued < *said.expires && tokens.origin == token_origin::exchange;
        const auto since = is_dated ? *said.issued : now;
        return std::clamp(*said.expires - since, std::chrono::seconds{0}, longest_life);
    }

    const token_origin origin_;
    const wall_time obtained_;
    secret workspace_;
    secret user_;
    std::uint64_t generation_ = 0;
    std::chrono::nanoseconds life_ = longest_life;
    std::optional<std::chrono::sys_seconds> expires_;
};

/// The right to send one pair of tokens: a cheap handle that keeps its bytes alive. Copies may be used from any thread.
class lease {
public:
    /// On nothing.
    lease() noexcept = default;
    explicit lease(std::shared_ptr<const snapshot> tokens) noexcept : tokens_{std::move(tokens)} {}

    /// Whether there is something to send.
    [[nodiscard]] explicit operator bool() const noexcept { return tokens_ != nullptr; }
    /// The value of the header field `Authorization`; empty for a lease on nothing. The view ends with this lease.
    [[nodiscard]] std::string_view authorization(token_kind kind) const noexcept {
        return tokens_ ? tokens_->authorization(kind) : std::string_view{};
    }
    /// What to tell `report_rejected` and `report_accepted`; zero for a lease on nothing.
    [[nodiscard]] std::uint64_t generation() const noexcept { return tokens_ ? tokens_->generation() : 0; }

private:
    std::shared_ptr<const snapshot> tokens_;
};

} // namespace filed::auth
