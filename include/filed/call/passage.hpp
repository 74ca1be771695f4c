/// \file
/// The one pass of a request through the layers: deadline, repetition, token, connection; and back: status and
/// media type, GraphQL outcome.
///
/// A `passage` is the state of one call and decides its next step; it waits for nothing itself. `perform` is the
/// coroutine around it, the only one between a caller and the transport.
#pragma once

#include <filed/auth/error.hpp>
#include <filed/auth/token_cache.hpp>
#include <filed/call/account.hpp>
#include <filed/call/outgoing.hpp>
#include <filed/graphql/outcome.hpp>
#include <filed/graphql/request.hpp>
#include <filed/graphql/response.hpp>
#include <filed/graphql/typed_response.hpp>
#include <filed/http/date.hpp>
#include <filed/http/error.hpp>
#include <filed/http/transport.hpp>
#include <filed/json/raw.hpp>
#include <filed/support/cancellation.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>
#include <filed/support/waiter.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace filed::call {

/// One call on its way. Lives in the frame of its coroutine; not thread-safe.
class passage {
public:
    /// What the coroutine does next.
    enum class step {
        wait_for_token, ///< suspend on `token_wait()`, then call `token_wait_ended()`
        send,           ///< suspend on `exchange()`, then call `sending_ended()`
        done            ///< the call has ended: `failed()`, or the data are read
    };

    /// Most times that one call is sent: the first time, once more after a dead connection, once more with a new token.
    static constexpr unsigned send_limit = 3;
    /// The same for a mutation.
    static constexpr unsigned mutation_send_limit = 2;

    /// \param into  where the data of the answer goes; lives as long as this
    passage(std::shared_ptr<const account> who, outgoing what, graphql::data_target into)
        : who_{std::move(who)}, what_{std::move(what)}, into_{into}, exchange_{who_->family()->carrier()} {
        exchange_.deadline = what_.deadline;
        exchange_.urgent = what_.urgent;
    }
    passage(const passage&) = delete;
    passage& operator=(const passage&) = delete;
    ~passage() {
        if (what_.secret) exchange_.response.body.wipe(); // the tokens of an exchange
    }

    [[nodiscard]] step begin() {
        if (what_.trouble) return fail(*what_.trouble);
        return get_token();
    }

    /// The wait for a token, and what starts it.
    [[nodiscard]] auth::token_cache::acquisition& token_wait() noexcept { return *token_wait_; }

    [[nodiscard]] step token_wait_ended() {
        result<auth::lease> got = token_wait_->take();
        token_wait_.reset();
        if (!got) return fail(got.error());
        lease_ = std::move(*got);
        return step::send;
    }

    /// The exchange with the server.
    [[nodiscard]] http::exchange& exchange() noexcept { return exchange_; }

    /// What `suspend` calls to send it.
    struct submission {
        passage* self;
        [[nodiscard]] bool operator()() const noexcept { return self->submit(); }
    };
    [[nodiscard]] submission sending() noexcept { return {this}; }

    [[nodiscard]] step sending_ended() {
        if (exchange_.aborted()) return fail(exchange_.failure);
        if (!exchange_.succeeded) return transport_failed();
        return answered();
    }

    /// An exception ended the coroutine's loop; to be called while it is handled. Asio throws from a `co_await` when
    /// cancellation was requested before it; anything else is out of memory or the like.
    void interrupted() {
        try {
            throw;
        } catch (const std::system_error& reason) {
            if (reason.code() == operation_aborted()) return void(fail(error{operation_aborted()}));
            (void)fail(error{errc::internal_error, what_.facts->place, reason.code().message()});
        } catch (const std::exception&) {
            (void)fail(error{errc::internal_error, what_.facts->place});
        }
    }

    /// Why the call failed; `errc::no_value` when it did not.
    [[nodiscard]] const error& failure() const noexcept { return failure_; }
    [[nodiscard]] bool failed() const noexcept { return failed_; }
    [[nodiscard]] const outgoing& request() const noexcept { return what_; }
    /// What came with the data of a call that did not fail. Once.
    [[nodiscard]] graphql::response_details take_details() {
        std::optional<json::raw> extensions;
        if (!answer_.extensions.empty()) {
            if (auto kept = json::raw::parse(answer_.extensions)) extensions = *std::move(kept);
        }
        return graphql::response_details{std::move(answer_.errors), answer_.error_count, std::move(extensions), std::move(exchange_.response)};
    }
    /// `Date` of the answer (RFC 9110, section 6.6.1).
    [[nodiscard]] std::optional<wall_time> server_date() const noexcept {
        const auto date = exchange_.response.header("Date");
        if (!date) return std::nullopt;
        return http::parse_date(*date, machine_clock().now().wall);
    }

private:
    [[nodiscard]] step fail(error reason) {
        failure_ = std::move(reason);
        failed_ = true;
        if (executed_perhaps_ && !failure_.may_have_been_executed()) {
            // An earlier sending of the same request, or an answer that could not be used, counts as well.
            auto detail = std::make_shared<error_detail>();
            if (const auto* known = failure_.detail()) *detail = error_detail{*known};
            detail->may_have_been_executed = true;
            failure_ = error{failure_.code(), std::move(detail)};
        }
        return step::done;
    }

    [[nodiscard]] step get_token() {
        if (!what_.token || who_->tokens()->try_acquire(lease_)) return step::send;
        token_wait_.emplace(*who_->tokens(), what_.deadline);
        return token_wait_->ready() ? token_wait_ended() : step::wait_for_token;
    }

    [[nodiscard]] bool submit() noexcept {
        const environment& family = *who_->family();
        std::array<http::field, 5 + request_header_limit> fields;
        std::size_t count = 0;
        const auto add = [&](std::string_view name, std::string_view value) { fields[count++] = http::field{name, value}; };
        add("Content-Type", graphql::content_type);
        add("Accept", graphql::accept);
        add("User-Agent", family.user_agent());
        if (!family.options().source_platform.empty()) add("source-platform", family.options().source_platform);
        if (what_.token) add("Authorization", lease_.authorization(*what_.token));
        for (const auto& [name, value] : what_.headers) add(name, value);
        ++sends_;
        const http::request whole{"POST", family.target().target, family.host(), {fields.data(), count}, what_.body.view()};
        return family.carrier().submit(exchange_, whole);
    }

    [[nodiscard]] bool may_send_again() const noexcept { return sends_ < (is_repeatable() ? send_limit : mutation_send_limit); }
    [[nodiscard]] bool is_repeatable() const noexcept { return what_.facts->type == graphql::operation_type::query || what_.idempotent; }

    /// No complete response came.
    [[nodiscard]] step transport_failed() {
        const bool executed_perhaps = exchange_.reached == http::progress::sent;
        executed_perhaps_ = executed_perhaps_ || executed_perhaps;
        // A kept-alive connection may die under any request; that is nobody's fault and costs one more try on a new one.
        const bool unlucky = exchange_.reused_connection && !exchange_.response_started && !exchange_.fresh_connection;
        if (unlucky && is_connection_trouble() && may_send_again() && (!executed_perhaps || is_repeatable())) {
            exchange_.fresh_connection = true;
            lost_before_ = executed_perhaps_;
            return step::send;
        }
        if (executed_perhaps && !is_repeatable() && exchange_.failure.code() != operation_aborted()) {
            auto detail = std::make_shared<error_detail>(what_.facts->place, "the request was sent, the answer was lost");
            detail->may_have_been_executed = true;
            detail->cause = std::make_shared<const error>(exchange_.failure);
            return fail(error{make_error_code(http::errc::outcome_unknown), std::move(detail)});
        }
        return fail(exchange_.failure);
    }

    [[nodiscard]] bool is_connection_trouble() const noexcept {
        const auto& code = exchange_.failure.code();
        return code == http::errc::connection_closed || code == http::errc::connection_lost || code == tls::errc::connection_truncated;
    }

    /// A complete response came: judge it.
    [[nodiscard]] step answered() {
        exchange_.fresh_connection = false;
        graphql::request_facts facts;
        facts.me_keys = what_.facts->me_keys;
        facts.place = what_.facts->place;
        facts.document = what_.facts->document;
        facts.confidential = what_.secret;
        executed_perhaps_ = true; // until the answer proves otherwise
        answer_ = graphql::classify(exchange_.response, facts, into_);
        executed_perhaps_ = lost_before_ || answer_.may_have_run();
        if (what_.token && is_refused_token()) return step_after_refusal();
        if (answer_.failure && !is_usable()) return fail(*answer_.failure);
        return step::done;
    }

    /// Whether the caller takes an answer with errors, because there are data beside them. An identity that is null because the
    /// token was refused is none.
    [[nodiscard]] bool is_usable() const noexcept {
        const bool is_refusal = answer_.authentication != graphql::authentication::accepted && answer_.identity_is_null;
        return what_.takes_partial && answer_.result == graphql::outcome::partial && answer_.data_was_read && !is_refusal;
    }

    [[nodiscard]] bool is_refused_token() {
        if (answer_.authentication != graphql::authentication::accepted) return true;
        who_->tokens()->report_accepted(lease_.generation());
        return false;
    }

    /// The token is renewed for everybody; this call is sent again only where nothing was executed, or nothing that a
    /// repetition could do twice: a query, or a mutation whose caller says so.
    [[nodiscard]] step step_after_refusal() {
        const auto verdict = who_->tokens()->report_rejected(lease_.generation());
        const bool nothing_ran = answer_.authentication == graphql::authentication::refused;
        if (verdict == auth::verdict::replay && (nothing_ran || is_repeatable()) && !replayed_ && may_send_again()) {
            replayed_ = true;
            lease_ = {};
            return get_token();
        }
        if (!answer_.failure || is_usable()) return step::done;
        if (!replayed_) return fail(*answer_.failure);
        auto detail = std::make_shared<error_detail>(what_.facts->place, "two tokens in a row were refused");
        detail->http_status = answer_.status;
        detail->request_id = answer_.failure->request_id();
        detail->may_have_been_executed = answer_.may_have_run();
        detail->cause = std::make_shared<const error>(*answer_.failure);
        return fail(error{make_error_code(auth::errc::unauthenticated), std::move(detail)});
    }

    std::shared_ptr<const account> who_;
    outgoing what_;
    graphql::data_target into_;
    http::exchange exchange_;
    std::optional<auth::token_cache::acquisition> token_wait_;
    auth::lease lease_;
    graphql::answer answer_;
    error failure_;
    unsigned sends_ = 0;
    bool replayed_ = false;
    bool executed_perhaps_ = false; ///< the server may have executed the request, as far as is known now
    bool lost_before_ = false;      ///< an earlier sending was lost, so that this one's answer cannot prove that nothing ran
    bool failed_ = false;
};

} // namespace filed::call
