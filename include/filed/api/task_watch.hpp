/// \file
/// How a task is waited for: when to ask again, what counts as an answer, when to give up. Sans-IO: answers and time go in, decisions
/// come out. Source: page apis/tasks; the API has no call-back and prescribes no interval.
#pragma once

#include <filed/api/error.hpp>
#include <filed/api/task_types.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/response.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI {

/// How `client::wait` waits. Checked when the wait begins: `errc::invalid_option` names the member that is wrong.
struct wait_options {
    wait_options() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    /// The shortest `first_pause` that is accepted.
    static constexpr std::chrono::milliseconds least_pause{100};

    /// From the call to its end, everything included. Zero: none.
    std::chrono::milliseconds deadline = std::chrono::hours{1};
    /// Before the second look. At least `least_pause`.
    std::chrono::milliseconds first_pause = std::chrono::seconds{1};
    /// No pause is longer, unless the server asks for it (`Retry-After`). At least `first_pause`.
    std::chrono::milliseconds longest_pause = std::chrono::seconds{15};
    /// How much longer each pause is than the one before; each is shortened at random by up to half of it, so that waits which began
    /// together do not ask together. From 1 to 10.
    double growth = 1.5;
    /// For how long the task may be missing from the lists before the wait ends with `api::errc::task_not_found`: the server may not list
    /// it at once. Zero: it has to be there at once.
    std::chrono::milliseconds patience = std::chrono::minutes{1};
    /// The largest list that is asked for. The API has no look-up of one task; a list without a limit comes first, and as long as the task
    /// is not in a list that may have been cut, a list twice as long follows without a pause. At least 1.
    std::int32_t most_tasks = 1024;
    /// How many looks in a row may fail for a passing reason (no connection, a time limit, a server out of order or in trouble), each
    /// after its own repetitions. Their error ends the wait after one more.
    unsigned failed_polls = 5;
    /// For each look. Zero: `client_options::deadline`. Cut to what is left of `deadline`.
    std::chrono::milliseconds poll_deadline{0};
    /// Given back in every event of these requests, as `request_options::tag`. Zero: none.
    std::uint64_t tag = 0;
    /// Told of the task as it is found, and whenever it has changed; the last time when it has ended. Runs on the caller's executor.
    /// What it throws ends the wait with `errc::internal_error`. Empty: nobody is told.
    std::function<void(const Task&)> progress;

    /// Whether the values can work.
    [[nodiscard]] result<void> check() const {
        const auto wrong = [](const char* option, const char* why) { return error{errc::invalid_option, std::string{"wait_options::"} + option, why}; };
        if (deadline.count() < 0) return wrong("deadline", "it is negative");
        if (first_pause < least_pause) return wrong("first_pause", "it is shorter than 100 ms");
        if (longest_pause < first_pause) return wrong("longest_pause", "it is shorter than first_pause");
        if (!(growth >= 1 && growth <= 10)) return wrong("growth", "it is not between 1 and 10");
        if (patience.count() < 0) return wrong("patience", "it is negative");
        if (most_tasks < 1) return wrong("most_tasks", "it is less than 1");
        if (poll_deadline.count() < 0) return wrong("poll_deadline", "it is negative");
        return {};
    }
};

/// The task behind an error of `client::wait`: `error.detail<filed::task_error_detail>()` finds it. What it says in words is the server's
/// and may speak of the taxpayer; none of it is part of `error.message()`.
struct task_error_detail : error_detail {
    /// \param where, what  as for `error_detail` \param last  the task as it was seen last
    task_error_detail(std::string where, std::string what, Task last) : error_detail{std::move(where), std::move(what)}, task{std::move(last)} {}

    [[nodiscard]] std::shared_ptr<error_detail> clone() const override { return std::make_shared<task_error_detail>(*this); }
    [[nodiscard]] bool is(detail_type asked) const noexcept override {
        return asked == detail_type::of<task_error_detail>() || error_detail::is(asked);
    }

    Task task; ///< as it was seen last, with `errorMessage` and its stages
};

namespace api {

/// One wait for one task.
class task_watch {
public:
    /// \param now  when the wait begins
    task_watch(task_reference which, wait_options how, time_point now) : which_{std::move(which)}, how_{std::move(how)}, began_{now} {
        if (how_.deadline.count() != 0 && how_.deadline < std::chrono::floor<std::chrono::milliseconds>(never - now)) until_ = now + how_.deadline;
        pause_ = static_cast<double>(how_.first_pause.count());
        if (auto checked = how_.check(); !checked) end(checked.error());
    }

    [[nodiscard]] const task_reference& task() const noexcept { return which_; }
    [[nodiscard]] const wait_options& options() const noexcept { return how_; }
    /// Whether the wait is over; then `take()` tells how.
    [[nodiscard]] bool has_ended() const noexcept { return has_ended_; }
    /// The outcome, once.
    [[nodiscard]] result<Task> take() { return std::move(outcome_); }
    /// When to look next.
    [[nodiscard]] time_point next_look() const noexcept { return next_look_; }
    /// How long a list to ask for; absent: the server decides.
    [[nodiscard]] input<std::int32_t> limit() const { return limit_ == 0 ? input<std::int32_t>{} : input<std::int32_t>{limit_}; }
    /// What is left for a look that begins now: at least a millisecond. Zero: no limit but the client's.
    [[nodiscard]] std::chrono::milliseconds time_for_look(std::chrono::milliseconds usual, time_point now) const noexcept {
        const auto own = how_.poll_deadline.count() != 0 ? how_.poll_deadline : usual;
        if (until_ == never) return own;
        const auto left = (std::max)(std::chrono::ceil<std::chrono::milliseconds>(until_ - now), std::chrono::milliseconds{1});
        return own.count() != 0 ? (std::min)(own, left) : left;
    }

    /// Ends the wait with an error from outside: a cancellation, a closed client.
    void end(const error& reason) {
        outcome_ = reason;
        has_ended_ = true;
    }

    /// Time has passed. Ends the wait at its deadline.
    void pass(time_point now) {
        if (!has_ended_ && now >= until_) end(about(filed::errc::deadline_exceeded, "it is still under way"));
    }

    /// What a look gave. \param draw  at random, from 0 to below 1
    /// \return the task if there is something new to tell of it, else null; valid until the next call
    const Task* look(result<std::vector<Task>>&& list, time_point now, double draw) {
        if (!list && list.error().code() != errc::no_such_client) {
            failed(list.error(), now, draw);
            return nullptr;
        }
        failures_ = 0;
        bool is_listed = false;
        const Task* const news = list ? find(*list, now, is_listed) : nullptr;
        const bool asks_for_more = !is_listed && lengthen(list);
        if (!is_listed && !asks_for_more) absent(list, now);
        pass(now);
        if (!has_ended_) plan(now, asks_for_more ? std::chrono::milliseconds{0} : pause(draw));
        return news;
    }

private:
    static constexpr std::size_t first_limit = 64; ///< after a list of which the server decided how long it is

    [[nodiscard]] static bool is_passing(const error& reason) noexcept {
        for (const condition each : {condition::transport, condition::timeout, condition::unavailable, condition::rate_limited, condition::execution}) {
            if (reason.code() == each) return true;
        }
        return false;
    }

    /// Whether anything that is shown of a task has changed.
    [[nodiscard]] static bool same(const Task& left, const Task& right) {
        return left.status == right.status && left.completedAt == right.completedAt && left.errorMessage == right.errorMessage &&
               left.attributes == right.attributes && left.subTasks == right.subTasks;
    }

    const Task* find(std::vector<Task>& list, time_point now, bool& is_listed) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const Task& each) { return each.id == which_.id(); });
        is_listed = found != list.end();
        if (!is_listed) return nullptr;
        seen_ = now;
        const bool changed = !last_ || !same(*last_, *found);
        last_ = std::move(*found);
        if (last_->status == TaskStatus::COMPLETED) {
            outcome_ = *last_;
            has_ended_ = true;
        } else if (last_->status == TaskStatus::FAILED) {
            end(about(errc::task_failed, {}));
        } else if (!last_->status.is_known() && last_->completedAt) {
            end(about(errc::task_ended_unknown, {}));
        }
        return changed ? &*last_ : nullptr;
    }

    [[nodiscard]] bool may_be_cut(const result<std::vector<Task>>& list) const noexcept {
        return list && !list->empty() && (limit_ == 0 || list->size() >= static_cast<std::size_t>(limit_));
    }

    /// Whether a longer list could hold the task, which this one does not; the next look asks for it.
    [[nodiscard]] bool lengthen(const result<std::vector<Task>>& list) noexcept {
        if (!may_be_cut(list) || limit_ >= how_.most_tasks) return false;
        const auto most = static_cast<std::size_t>(how_.most_tasks);
        limit_ = static_cast<std::int32_t>((std::min)((std::max)(2 * list->size(), first_limit), most));
        return true;
    }

    void absent(const result<std::vector<Task>>& list, time_point now) {
        if (now - seen_.value_or(began_) < how_.patience) return;
        if (!list) end(list.error());
        else end(about(errc::task_not_found, may_be_cut(list) ? "the list may have been cut" : "the list is whole"));
    }

    void failed(const error& reason, time_point now, double draw) {
        if (!is_passing(reason)) return end(reason);
        pass(now);
        if (has_ended_) return;
        if (failures_++ == how_.failed_polls) return end(reason);
        plan(now, (std::max)(pause(draw), reason.retry_after().value_or(std::chrono::milliseconds{0})));
    }

    /// The next pause, shortened by chance.
    [[nodiscard]] std::chrono::milliseconds pause(double draw) noexcept {
        const auto shortened = std::chrono::milliseconds{static_cast<std::int64_t>(pause_ * (1 - draw / 2))};
        pause_ = (std::min)(pause_ * how_.growth, static_cast<double>(how_.longest_pause.count()));
        return shortened;
    }

    void plan(time_point now, std::chrono::milliseconds pause) noexcept { next_look_ = pause < until_ - now ? now + pause : until_; }

    /// `wait: TAX_PREP; it is still under way; stage EXTRACTION`, without a word that the server chose but names in capitals.
    [[nodiscard]] error about(std::error_code code, std::string_view what) const {
        const auto name = [](std::string_view text) { return std::string{graphql::detail::is_printable_code(text) ? text : std::string_view{"another"}}; };
        std::string text = name(which_.type().text());
        if (!what.empty()) (text += "; ") += what;
        if (!last_) return {code, std::make_shared<const error_detail>("wait", text)};
        if (code == errc::task_failed) {
            for (const SubTask& each : last_->subTasks) {
                if (!(each.status == TaskStatus::FAILED)) continue;
                text += "; stage " + name(each.type.text());
                if (each.errorCode) text += ": " + name(each.errorCode->text());
                break;
            }
        }
        return {code, std::make_shared<const task_error_detail>("wait", text, *last_)};
    }

    task_reference which_;
    wait_options how_;
    time_point began_;
    time_point until_ = never;
    time_point next_look_ = began_;
    std::optional<time_point> seen_;
    std::optional<Task> last_;
    result<Task> outcome_;
    double pause_ = 0; ///< milliseconds, before chance shortens it
    std::int32_t limit_ = 0;
    unsigned failures_ = 0;
    bool has_ended_ = false;
};

} // namespace api
} // namespace filed
