/// \file
/// `retry_options`: how often a failed request is sent again, and after which pause.
#pragma once

#include <filed/support/error.hpp>
#include <filed/support/result.hpp>

#include <chrono>

namespace filed::inline FILED_ABI {

/// How often a failed request is sent again, and after which pause. A query may always be sent again; a mutation only with proof
/// that the server did not execute it (no connection, not written as a whole, or refused by its token; `strict_once`: not even then),
/// unless its caller says otherwise (`refused_mutations`, `request_options::idempotent`), and, unless it is idempotent, once at most.
struct retry_options {
    retry_options() noexcept {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    /// Most attempts of one call, the first included; from 1, which means no repetition by these rules, to 10. An attempt that got no
    /// connection (refused, not resolved, timed out) counts like one whose answer was lost. Three kinds of repetition are not counted:
    /// on another connection because an idle one turned out to be dead before the first byte, which nobody hears of; once on a new
    /// connection after a kept-alive one died under the request; and once with a new token after the old one was refused.
    unsigned attempts = 3;
    /// From when an attempt asks for a connection to the end of its answer; what has not ended by then is given up and, where that
    /// is safe, sent again. Checked by a tick of 50 ms. It should be well above the slowest healthy answer: a repetition of slow
    /// requests makes a slow server slower. Zero: an attempt may take as long as the call.
    std::chrono::milliseconds attempt_deadline{0};
    /// The pause before the n-th repetition is drawn at random from zero to `pause_base` * 2^(n-1), at most `pause_cap`.
    std::chrono::milliseconds pause_base{50};
    /// The same after the server said that it has too much to do (429, 503).
    std::chrono::milliseconds busy_pause_base = std::chrono::seconds{1};
    /// The longest random pause. What the server asks for in `Retry-After` comes on top, up to an hour; when the deadline
    /// would pass meanwhile, the call fails at once and `error::retry_after()` holds the pause.
    std::chrono::milliseconds pause_cap = std::chrono::seconds{20};
    /// Also repeat a mutation that the server sent back without data: with 425, 429, or 503 and `Retry-After`. That is no proof.
    bool refused_mutations = false;
    /// Never send the bytes of a mutation twice, not even with proof that the first were not executed.
    bool strict_once = false;

    /// `errc::invalid_option` with the name of the first option that cannot work.
    [[nodiscard]] result<void> check() const {
        const auto wrong = [](const char* place, const char* why) { return error{errc::invalid_option, place, why}; };
        if (attempts < 1 || attempts > 10) return wrong("option retry.attempts", "it must be from 1 to 10");
        if (attempt_deadline.count() < 0) return wrong("option retry.attempt_deadline", "it is negative");
        if (pause_base.count() < 0) return wrong("option retry.pause_base", "it is negative");
        if (busy_pause_base.count() < 0) return wrong("option retry.busy_pause_base", "it is negative");
        if (pause_cap.count() < 0 || pause_cap > std::chrono::hours{1}) return wrong("option retry.pause_cap", "it must be from zero to an hour");
        return {};
    }
};

} // namespace filed
