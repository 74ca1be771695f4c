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
#include <filed/call/counters.hpp>
#include <filed/call/observer.hpp>
#include <filed/call/outgoing.hpp>
#include <filed/call/retry_policy.hpp>
#include <filed/graphql/outcome.hpp>
#include <filed/graphql/request.hpp>
#include <filed/graphql/response.hpp>
#include <filed/graphql/typed_response.hpp>
#include <filed/http/date.hpp>
#include <filed/http/error.hpp>
#include <filed/http/transport.hpp>
#include <filed/json/raw.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/cancellation.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>
#include <filed/support/pause.hpp>
#include <filed/support/waiter.hpp>
#include <filed/tls/error.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>

namespace filed::inline FILED_ABI::call {

/// One call on its way. Stays where it is; not thread-safe.
class passage {
public:
    /// What the coroutine does next.
    enum class step {
        wait_for_token, ///< suspend on `token_wait()`, then call `token_wait_ended()`
        send,           ///< suspend on `exchange()`, then call `sending_ended()`
        pause,          ///< suspend on `pause()`, then call `pause_ended()`
        done            ///< the call has ended: `failed()`, or the data are read
    };

    /// Most times that one call is sent beyond `retry_options::attempts`: once more on a new connection, once more with a new token.
    static constexpr unsigned extra_sends = 2;
    /// Most times that one call is sent, unless there are more attempts than that.
    static constexpr unsigned send_limit = 4;
    /// Most times that a mutation is sent.
    static constexpr unsigned mutation_send_limit = 2;

    /// \param who   lives as long as this
    /// \param into  where the data of the answer goes; lives as long as this
    passage(const account& who, outgoing&& what, graphql::data_target into)
        : who_{who}, family_{*who.family()}, what_{std::move(what)}, into_{into}, exchange_{family_.carrier()} {
        exchange_.deadline = what_.deadline;
        exchange_.urgent = what_.urgent;
        exchange_.unrepeatable = effect_of_repeating() == effect::once;
    }
    passage(const passage&) = delete;
    passage& operator=(const passage&) = delete;
    ~passage() {
        if (under_way_) { // the frame is destroyed with its context
            const error closed{errc::client_closed};
            ended(&closed);
        }
        family_.carrier().recycle(std::move(exchange_.response)); // which may hold the tokens of an exchange
    }

    [[nodiscard]] step begin() {
        under_way_ = true;
        tally(what_.urgent ? call_tally::exchanges : call_tally::requests);
        if (observer* const watch = family_.watch()) {
            began_ = precise_time();
            exchange_.label = {http::next_observation_number(), what_.tag, 0};
            if (!what_.urgent) watch->on_call_begin({label()});
        }
        if (what_.trouble) return fail(*what_.trouble);
        return get_token();
    }

    /// The wait for a token, and what starts it.
    [[nodiscard]] auth::token_cache::acquisition& token_wait() noexcept { return *std::get_if<auth::token_cache::acquisition>(&wait_); }

    [[nodiscard]] step token_wait_ended() {
        const bool starved = token_wait().starved();
        result<auth::lease> got = token_wait().take();
        wait_.emplace<std::monostate>();
        if (starved) return fail_for_memory();
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
        if (observer* const watch = family_.watch()) tell_response(*watch);
        if (exchange_.starved()) return fail_for_memory();
        if (exchange_.aborted()) return fail(exchange_.failure);
        if (!exchange_.succeeded) return transport_failed();
        return answered();
    }

    /// The pause before the next attempt.
    [[nodiscard]] pause_list::pause& pause() noexcept { return *std::get_if<pause_list::pause>(&wait_); }

    [[nodiscard]] step pause_ended() {
        const bool aborted = pause().aborted();
        const bool closed = pause().closed();
        const bool starved = pause().starved();
        wait_.emplace<std::monostate>();
        if (starved) return fail_for_memory();
        if (aborted) return fail(error{operation_aborted()});
        if (closed) return fail(error{errc::client_closed, what_.facts->place, "while waiting to send it again"});
        return get_token();
    }

    /// An exception ended the coroutine's loop; to be called while it is handled. Asio throws from a `co_await` when
    /// cancellation was requested before it; anything else is out of memory or the like.
    void interrupted() {
        try {
            throw;
        } catch (const std::exception&) {
            const auto code = code_of_exception();
            if (code == operation_aborted()) return void(fail(error{operation_aborted()}));
            (void)fail(error{errc::internal_error, what_.facts->place, code ? code->message() : std::string{}});
        }
    }

    /// The call has ended with what its caller gets. Once, after everything else. \param failure  null for success
    void ended(const error* failure) noexcept {
        under_way_ = false;
        if (what_.urgent) {
            if (failure) tally(call_tally::exchange_errors);
        } else {
            tally(failure ? call_tally::errors : call_tally::answers);
            if (failure && failure->code() == http::errc::outcome_unknown) tally(call_tally::outcome_unknown);
        }
        observer* const watch = family_.watch();
        if (!watch) return;
        const http::phase_event whole{precise_time() - began_, failure};
        if (what_.urgent) watch->on_exchange({whole, label(), sends_});
        else watch->on_call_end({whole, label(), sends_, answer_.status});
    }

    /// Why the call failed; `errc::no_value` when it did not.
    [[nodiscard]] const error& failure() const noexcept { return failure_; }
    [[nodiscard]] bool failed() const noexcept { return failed_; }
    [[nodiscard]] const outgoing& request() const noexcept { return what_; }
    /// What came with the data of a call that did not fail. Once.
    [[nodiscard]] graphql::response_details take_details() {
        std::optional<json::raw> extensions;
        if (!answer_.extensions.empty()) {
            if (auto kept = json::raw::parse(answer_.extensions, family_.options().graphql_limits.json)) extensions = *std::move(kept);
        }
        http::response head = std::move(exchange_.response);
        exchange_.response.body = std::move(head.body); // goes back to the transport
        return graphql::response_details{std::move(answer_.errors), answer_.error_count, std::move(extensions), std::move(head)};
    }
    /// `Date` of the answer (RFC 9110, section 6.6.1).
    [[nodiscard]] std::optional<wall_time> server_date() const noexcept {
        const auto date = exchange_.response.header("Date");
        if (!date) return std::nullopt;
        return http::parse_date(*date, family_.time().now().wall);
    }

private:
    [[nodiscard]] step fail(error reason) {
        failure_ = std::move(reason);
        failed_ = true;
        if (executed_perhaps_ && !failure_.may_have_been_executed()) {
            // An earlier sending of the same request, or an answer that could not be used, counts as well.
            auto detail = failure_.copy_detail();
            detail->may_have_been_executed = true;
            failure_ = error{failure_.code(), std::move(detail)};
        }
        return step::done;
    }

    [[nodiscard]] step fail_for_memory() { return fail(error{errc::internal_error, what_.facts->place, "out of memory"}); }

    [[nodiscard]] step get_token() {
        if (!what_.token || who_.tokens()->try_acquire(lease_, what_.token_life)) return step::send;
        auto& wait = wait_.emplace<auth::token_cache::acquisition>(*who_.tokens(), what_.deadline, what_.token_life);
        return wait.ready() ? token_wait_ended() : step::wait_for_token;
    }

    [[nodiscard]] bool submit() noexcept {
        ++sends_;
        if (family_.watch()) {
            handed_over_ = precise_time();
            exchange_.label.attempt = sends_;
        }
        if (what_.attempt_deadline.count() != 0) exchange_.attempt_deadline = attempt_deadline();
        http::request whole{family_.head(), {}, what_.content()};
        if (what_.token) whole.authorization = lease_.authorization(*what_.token);
        if (what_.headers.empty()) return family_.carrier().submit(exchange_, whole);
        std::array<http::field, request_header_limit> fields;
        std::size_t count = 0;
        for (const auto& [name, value] : what_.headers) fields[count++] = http::field{name, value};
        whole.fields = {fields.data(), count};
        return family_.carrier().submit(exchange_, whole);
    }

    /// Of a sending that begins now.
    [[nodiscard]] time_point attempt_deadline() const noexcept {
        const time_point now = family_.time().monotonic();
        return what_.attempt_deadline < std::chrono::floor<std::chrono::milliseconds>(never - now) ? now + what_.attempt_deadline : never;
    }

    [[nodiscard]] const retry_options& rules() const noexcept { return family_.options().retry; }

    [[nodiscard]] effect effect_of_repeating() const noexcept {
        if (what_.facts->type == graphql::operation_type::query) return effect::none;
        return what_.idempotent ? effect::repeatable : effect::once;
    }

    /// Whether one more sending keeps within the limits, whatever the reason for it.
    [[nodiscard]] bool may_send_again() const noexcept {
        const unsigned limit = (std::min)(rules().attempts + extra_sends, (std::max)(rules().attempts + 1, send_limit));
        return sends_ < (effect_of_repeating() == effect::once ? mutation_send_limit : limit);
    }

    /// No complete response came.
    [[nodiscard]] step transport_failed() {
        const fate became = exchange_.reached == http::progress::sent ? fate::unknown : fate::not_sent;
        executed_perhaps_ = executed_perhaps_ || became == fate::unknown;
        // A kept-alive connection may die under any request; that is nobody's fault and costs one more try on a new one.
        const bool unlucky = exchange_.reused_connection && !exchange_.response_started && !exchange_.fresh_connection;
        if (unlucky && is_connection_trouble() && may_repeat(became, effect_of_repeating(), rules()) && may_send_again() &&
            family_.budget().take(retry_budget::price)) {
            exchange_.fresh_connection = true;
            lost_before_ = executed_perhaps_;
            tally(call_tally::reconnections);
            send_again(retry_reason::idle_connection, std::chrono::milliseconds{0}, &exchange_.failure);
            return step::send;
        }
        if (became == fate::unknown && effect_of_repeating() == effect::once) return outcome_unknown(exchange_.failure);
        if (!is_passing(exchange_.failure)) return fail(exchange_.failure);
        retry_policy::attempt ended;
        ended.what = became;
        ended.timed_out = exchange_.failure.code() == condition::timeout;
        return repeat_or_fail(ended, exchange_.failure);
    }

    [[nodiscard]] bool is_connection_trouble() const noexcept {
        const auto& code = exchange_.failure.code();
        return code == http::errc::connection_closed || code == http::errc::connection_lost || code == tls::errc::connection_truncated;
    }

    /// Whether the same request may fare better in a moment. What is wrong with a certificate, an option or a limit stays wrong, and
    /// a deadline of the whole call leaves no time.
    [[nodiscard]] static bool is_passing(const error& reason) noexcept {
        const auto& code = reason.code();
        for (const http::errc each : {http::errc::name_not_found, http::errc::connect_failed, http::errc::connection_refused, http::errc::connection_closed,
                                      http::errc::connection_lost, http::errc::response_truncated, http::errc::malformed_response,
                                      http::errc::resolve_timeout, http::errc::connect_timeout, http::errc::handshake_timeout,
                                      http::errc::queue_timeout, http::errc::send_timeout, http::errc::response_timeout,
                                      http::errc::proxy_unreachable, http::errc::proxy_timeout}) {
            if (code == each) return true;
        }
        if (code == http::errc::proxy_refused) return reason.http_status() >= 500; // it could not get through; otherwise it does not want to
        return code == tls::errc::connection_truncated || code == tls::errc::alert_received || code == tls::errc::handshake_refused;
    }

    /// A mutation was sent and nobody can say whether it was executed.
    [[nodiscard]] step outcome_unknown(const error& reason) {
        if (reason.code() == operation_aborted() || reason.code() == errc::client_closed) return fail(reason);
        auto detail = std::make_shared<error_detail>(what_.facts->place, "the request was sent, the answer was lost");
        detail->may_have_been_executed = true;
        detail->http_status = reason.http_status();
        detail->request_id = reason.request_id();
        detail->cause = std::make_shared<const error>(reason);
        return fail(error{make_error_code(http::errc::outcome_unknown), std::move(detail)});
    }

    /// The retry policy decides; a pause that the deadline would cut short is not begun.
    [[nodiscard]] step repeat_or_fail(const retry_policy::attempt& ended, const error& reason) {
        if (what_.urgent || !may_send_again()) return fail(reason); // the token cache has a schedule of its own
        const time_point now = family_.time().monotonic();
        const auto left = what_.deadline == never ? (std::chrono::milliseconds::max)() : std::chrono::floor<std::chrono::milliseconds>(what_.deadline - now);
        const auto next = retries_.after(ended, effect_of_repeating(), rules(), family_.budget(), family_.draw(), left);
        if (next.verdict == retry_policy::verdict::no_budget) tally(call_tally::out_of_budget);
        if (next.verdict == retry_policy::verdict::no_budget) return fail(with_context(reason, "not sent again, too many requests have failed lately"));
        if (next.verdict == retry_policy::verdict::used_up && sends_ > 1) return fail(with_context(reason, "sent " + std::to_string(sends_) + " times"));
        if (next.verdict != retry_policy::verdict::again) return fail(reason);
        lost_before_ = executed_perhaps_;
        exchange_.fresh_connection = false;
        send_again(retry_reason::failure, next.pause, &reason);
        wait_.emplace<pause_list::pause>(family_.pauses(), now + next.pause);
        return step::pause;
    }

    /// The same error, and a few words more.
    [[nodiscard]] static error with_context(const error& reason, const std::string& words) {
        auto detail = reason.copy_detail();
        if (!detail->context.empty()) detail->context += "; ";
        detail->context += words;
        return {reason.code(), std::move(detail)};
    }

    /// A complete response came: judge it.
    [[nodiscard]] step answered() {
        exchange_.fresh_connection = false;
        graphql::request_facts facts;
        facts.me_keys = what_.facts->me_keys;
        facts.place = what_.facts->place;
        facts.document = what_.facts->document;
        facts.confidential = what_.secret;
        facts.limits = family_.options().graphql_limits;
        executed_perhaps_ = true; // until the answer proves otherwise
        answer_ = graphql::classify(exchange_.response, facts, into_);
        executed_perhaps_ = lost_before_ || answer_.may_have_run();
        if (what_.token && is_refused_token()) return step_after_refusal();
        if (answer_.failure && !is_usable()) return step_after_failure();
        family_.budget().succeeded();
        return step::done;
    }

    /// Whether the caller takes an answer with errors, because there are data beside them. An identity that is null because the
    /// token was refused is none.
    [[nodiscard]] bool is_usable() const noexcept {
        const bool is_refusal = answer_.authentication != graphql::authentication::accepted && answer_.identity_is_null;
        return what_.takes_partial && answer_.result == graphql::outcome::partial && answer_.data_was_read && !is_refusal;
    }

    /// The answer is a failure, and not one of authentication.
    [[nodiscard]] step step_after_failure() {
        const error reason = *answer_.failure;
        const int status = answer_.status;
        const bool has_data = answer_.presence == graphql::data_presence::object || answer_.result == graphql::outcome::failed;
        retry_policy::attempt ended;
        ended.asked = reason.retry_after();
        ended.busy = status == 429 || status == 503;
        ended.timed_out = status == 408 || status == 504;
        const bool is_lost = answer_.result == graphql::outcome::http_error && (status == 408 || status >= 500);
        if (answer_.result != graphql::outcome::uncertain && !has_data && (status == 425 || status == 429 || (status == 503 && ended.asked))) {
            ended.what = fate::sent_back;
        } else if (answer_.result == graphql::outcome::uncertain || is_lost) {
            ended.what = fate::unknown;
            if (effect_of_repeating() == effect::once) return outcome_unknown(reason);
        }
        return ended.what == fate::final ? fail(reason) : repeat_or_fail(ended, reason);
    }

    [[nodiscard]] bool is_refused_token() {
        if (answer_.authentication != graphql::authentication::accepted) return true;
        // A gateway's error page says nothing about the token.
        if (answer_.result <= graphql::outcome::refused) who_.tokens()->report_accepted(lease_.generation());
        return false;
    }

    /// The token is renewed for everybody; this call is sent again only where nothing was executed, or nothing that a
    /// repetition could do twice: a query, or a mutation whose caller says so.
    [[nodiscard]] step step_after_refusal() {
        // Refused again, by the same server perhaps: that is one refusal, not two.
        const bool is_news = std::exchange(refused_, lease_.generation()) != lease_.generation();
        const auto verdict = is_news ? who_.tokens()->report_rejected(lease_.generation()) : auth::verdict::give_up;
        const bool nothing_ran = answer_.authentication == graphql::authentication::refused;
        const fate became = nothing_ran ? fate::token_refused : fate::unknown;
        if (verdict == auth::verdict::replay && may_repeat(became, effect_of_repeating(), rules()) && !replayed_ && may_send_again()) {
            replayed_ = true;
            lost_before_ = executed_perhaps_;
            lease_ = {};
            tally(call_tally::token_replays);
            send_again(retry_reason::new_token, std::chrono::milliseconds{0}, answer_.failure ? &*answer_.failure : nullptr);
            return get_token();
        }
        if (!answer_.failure || is_usable()) return step::done;
        if (!replayed_ && verdict == auth::verdict::replay) return fail(*answer_.failure); // others may go out with a better token
        const char* what = is_news ? "two tokens in a row were refused" : "the same token was refused twice";
        if (!replayed_) what = "a fresh token was refused, and no other is exchanged for it now";
        auto detail = std::make_shared<error_detail>(what_.facts->place, what);
        detail->http_status = answer_.status;
        detail->request_id = answer_.failure->request_id();
        detail->may_have_been_executed = answer_.may_have_run();
        detail->cause = std::make_shared<const error>(*answer_.failure);
        return fail(error{make_error_code(auth::errc::unauthenticated), std::move(detail)});
    }

    // ---- what observers and counters hear --------------------------------------------------------------------

    void tally(call_tally::counter which) const noexcept { family_.tally().add(which); }

    [[nodiscard]] time_point precise_time() const noexcept { return family_.time().precise(); }

    [[nodiscard]] call_label label() const noexcept { return {exchange_.label.call, what_.tag, what_.facts->type, what_.facts->name}; }

    void tell_response(observer& watch) const noexcept {
        const bool answered = exchange_.succeeded && !exchange_.aborted();
        const time_point now = precise_time();
        response_event event;
        event.took = now - (exchange_.sent_at == time_point{} ? handed_over_ : exchange_.sent_at);
        event.failure = answered ? nullptr : &exchange_.failure;
        event.call = label();
        event.attempt = sends_;
        event.connection = exchange_.connection;
        event.total = now - handed_over_;
        if (answered) {
            event.status = exchange_.response.status;
            event.bytes = exchange_.response.head.size() + exchange_.response.body.size();
            event.fields = exchange_.response.fields();
        }
        watch.on_response(event);
    }

    /// \param failure  may be null
    void send_again(retry_reason why, std::chrono::milliseconds pause, const error* failure) const noexcept {
        tally(call_tally::retries);
        if (observer* const watch = family_.watch()) watch->on_retry({label(), sends_, why, pause, failure});
    }

    const account& who_;
    environment& family_;
    outgoing what_;
    graphql::data_target into_;
    http::exchange exchange_;
    std::variant<std::monostate, auth::token_cache::acquisition, pause_list::pause> wait_;
    retry_policy retries_;
    auth::lease lease_;
    graphql::answer answer_;
    error failure_;
    unsigned sends_ = 0;
    time_point began_{};       ///< only when somebody watches
    time_point handed_over_{}; ///< the last sending; only when somebody watches
    bool under_way_ = false;
    bool replayed_ = false;
    std::uint64_t refused_ = 0; ///< the generation of the token that the server refused last; zero: none
    bool executed_perhaps_ = false; ///< the server may have executed the request, as far as is known now
    bool lost_before_ = false;      ///< an earlier sending was lost, so that this one's answer cannot prove that nothing ran
    bool failed_ = false;
};

} // namespace filed::call
