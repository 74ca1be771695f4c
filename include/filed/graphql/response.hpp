/// \file
/// The answer to a GraphQL request: what became of it, its data, its errors, and what it says about the token.
///
/// Sans-IO: a status, a media type and a body go in, a decision comes out. The rules are the tables in `outcome.hpp`.
///
///     http::response response = …;
///     list_clients::data data;
///     const answer said = classify(response, facts, read_into(data));      // reads the body once
///     if (said.failure) return *said.failure;                              // nothing failed: `data` is filled
#pragma once

#include <filed/graphql/document.hpp>
#include <filed/graphql/envelope.hpp>
#include <filed/graphql/error.hpp>
#include <filed/graphql/lexer.hpp>
#include <filed/graphql/outcome.hpp>
#include <filed/graphql/response_limits.hpp>
#include <filed/http/message.hpp>
#include <filed/http/retry_after.hpp>
#include <filed/json/read.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace filed::inline FILED_ABI::graphql {

/// What the classifier must know of the request. Views that must live as long as the call of `classify`.
struct request_facts {
    std::span<const std::string> me_keys; ///< keys of `data` that hold the field `me`, see `describe_operation`
    std::string_view place;               ///< for errors: `query Me`
    std::string_view document;            ///< names of an error's path appear in messages only if they stand in it
    bool confidential = false;            ///< credentials travel: of what the server wrote, errors keep only codes and paths
    std::span<const std::string_view> authentication_codes = default_authentication_codes;
    response_limits limits{};
};

/// What was received, as the classifier needs it.
struct received {
    int status = 0;                ///< of HTTP
    std::string_view content_type; ///< value of the field; empty when there is none
    std::string_view body;         ///< behind it `json::reader::padding` readable bytes, the first of them zero
    std::optional<std::chrono::milliseconds> retry_after{}; ///< how long the server asks to wait
    std::string_view request_id{};                          ///< the server's id of the request; empty when there is none
};

/// What a response says. Movable; the views point into the body and end with it.
struct answer {
    outcome result = outcome::http_error;
    graphql::authentication authentication = graphql::authentication::accepted;
    int status = 0; ///< of HTTP; information only when there is a GraphQL response
    data_presence presence = data_presence::absent;
    std::string_view data;              ///< JSON text of `data`: an object, `null`, or empty when absent
    std::string_view extensions;        ///< JSON text of `extensions`, an object; empty when absent
    bool data_was_read = false;         ///< whether the target of the call is filled
    bool identity_is_null = false;      ///< whether a root field `me` is null, with or without an error that says why
    std::vector<response_error> errors; ///< the first ones, at most `response_limits::errors`
    std::size_t error_count = 0;        ///< how many the response lists
    std::optional<error> failure;       ///< set unless the operation is complete, its data fits the target and names an identity

    /// Whether the server began to execute the operation; false is proof that it did not.
    [[nodiscard]] bool may_have_run() const noexcept { return graphql::may_have_run(result, status); }
};

namespace detail {

/// The code for an HTTP status without a GraphQL response, or with one whose own codes say nothing.
[[nodiscard]] constexpr errc errc_of_status(int status, errc otherwise) noexcept {
    switch (status) {
    case 401:
        return errc::unauthenticated;
    case 403:
        return errc::forbidden;
    case 429:
        return errc::rate_limited;
    case 408:
    case 425:
        return errc::unavailable;
    default:
        return status >= 500 && status <= 599 ? errc::unavailable : otherwise;
    }
}

/// Whether `document` has a field or an alias of this name, or another word that is no value: strings, comments and all that stands
/// in parentheses may hold what a program keeps secret, and do not count.
[[nodiscard]] inline bool holds_name(std::string_view document, std::string_view name) noexcept {
    lexer tokens{document};
    std::size_t parentheses = 0;
    for (token each = tokens.next(); each.kind != token_kind::end && each.kind != token_kind::invalid; each = tokens.next()) {
        if (each.kind == token_kind::paren_open) ++parentheses;
        if (each.kind == token_kind::paren_close && parentheses != 0) --parentheses;
        const bool is_name = parentheses == 0 && each.kind == token_kind::name;
        if (is_name && document.substr(each.offset, each.size) == name) return true;
    }
    return false;
}

/// Whether a code has the form that codes have; anything else may be a text that repeats a variable.
[[nodiscard]] constexpr bool is_printable_code(std::string_view code) noexcept {
    constexpr std::size_t longest = 48;
    return !code.empty() && code.size() <= longest &&
           std::all_of(code.begin(), code.end(), [](char byte) { return (byte >= 'A' && byte <= 'Z') || byte == '_'; });
}

/// `2 errors: FORBIDDEN at createClient.client; no code at me.clients[3].name`, without a word that the server chose. An error
/// without a path, such as one of validation, is at a name of the document: `1 error: GRAPHQL_VALIDATION_FAILED at 'helth'`.
[[nodiscard]] inline std::string describe(const std::vector<response_error>& errors, std::size_t count, std::string_view document) {
    constexpr std::size_t most_errors = 3, most_steps = 16, longest_name = 64;
    std::string text = std::to_string(count) + (count == 1 ? " error" : " errors");
    for (std::size_t i = 0; i < errors.size() && i < most_errors; ++i) {
        const response_error& each = errors[i];
        text += i == 0 ? ": " : "; ";
        text += is_printable_code(each.code()) ? each.code() : each.code().empty() ? "no code" : "another code";
        if (each.path.empty() && !each.locations.empty()) {
            const std::string_view name = name_at(document, each.locations.front());
            if (!name.empty() && name.size() <= longest_name && holds_name(document, name))
                text += " at '" + std::string{name} + '\'';
        }
        for (std::size_t step = 0; step < each.path.size() && step < most_steps; ++step) {
            if (step == 0) text += " at ";
            if (const auto* index = std::get_if<std::size_t>(&each.path[step])) {
                text += '[' + std::to_string(*index) + ']';
                continue;
            }
            const std::string& name = std::get<std::string>(each.path[step]);
            if (step != 0) text += '.';
            text += holds_name(document, name) ? std::string_view{name} : std::string_view{"*"};
        }
    }
    if (count > most_errors) text += "; and more";
    return text;
}

/// One classification, step by step.
class classifier {
public:
    classifier(const received& from, const request_facts& of, const data_target& into) noexcept
        : from_{from}, of_{of}, into_{into} {}

    [[nodiscard]] answer run() {
        said_.status = from_.status;
        const body_rule rule = rule_for(media_type_of(from_.content_type), from_.status);
        const bool is_response = rule.readable && read_body() && (!rule.needs_errors || has_proper_errors());
        const execution_signs errors{said_.error_count != 0, errors_.has_path, errors_.is_unclear};
        said_.result = is_response ? outcome_of(said_.presence, errors, said_.status) : rule.otherwise;
        if (is_response && said_.result == outcome::malformed) said_.result = rule.otherwise;
        if (said_.result > outcome::refused) forget_envelope();

        authentication_signs signs;
        signs.result = said_.result;
        signs.status = said_.status;
        signs.has_code = errors_.has_authentication_code;
        signs.has_null_identity = !envelope_.null_keys.empty();
        said_.authentication = authentication_of(signs);
        if (said_.result != outcome::complete || said_.authentication != authentication::accepted)
            fail();
        else if (trouble_with_data_)
            fail_decoding();
        return std::move(said_);
    }

private:
    /// Whether the body is an envelope whose errors, if any, are well-formed.
    [[nodiscard]] bool read_body() {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        text_ = from_.body;
        if (text_.substr(0, byte_order_mark.size()) == byte_order_mark) text_.remove_prefix(byte_order_mark.size());
        if (text_.size() > of_.limits.json.size) {
            trouble_ = error{json::errc::too_large};
            return false;
        }
        if (text_.empty()) return false;
        if (!read_with(into_, into_.read != nullptr ? trouble_with_data_ : trouble_)) {
            // Data that does not fit its type is one thing, no response another: only a look without the type tells them apart.
            if (into_.read == nullptr || !read_with({}, trouble_)) return false;
        } else {
            said_.data_was_read = into_.read != nullptr && envelope_.presence == data_presence::object;
        }
        said_.presence = envelope_.presence;
        said_.identity_is_null = !envelope_.null_keys.empty();
        said_.data = envelope_.data;
        said_.extensions = envelope_.extensions;
        return envelope_.errors.empty() || read_error_list();
    }

    [[nodiscard]] bool has_proper_errors() const noexcept { return said_.error_count != 0 && !errors_.lacks_message; }

    [[nodiscard]] bool read_with(const data_target& target, std::optional<error>& trouble) {
        envelope_ = {};
        json::reader in{text_.data(), text_.size(), of_.limits.json};
        if (of_.confidential) in.withhold();
        const char* at = read_envelope(in, json::bytes::skip_whitespace(text_.data()), envelope_, of_.me_keys, target);
        if (at != nullptr) at = in.finish(at);
        if (at == nullptr) trouble = in.take_error();
        return at != nullptr;
    }

    [[nodiscard]] bool read_error_list() {
        json::reader in{text_.data(), text_.size(), of_.limits.json};
        if (of_.confidential) in.withhold();
        if (read_errors(in, envelope_.errors.data(), errors_, of_.limits, of_.authentication_codes, envelope_.null_keys) ==
            nullptr) {
            trouble_ = in.take_error();
            return false;
        }
        said_.errors = std::move(errors_.kept);
        said_.error_count = errors_.count;
        return true;
    }

    /// No GraphQL response: what was found in it on the way counts for nothing.
    void forget_envelope() {
        envelope_ = {};
        errors_ = {};
        said_.presence = data_presence::absent;
        said_.data = said_.extensions = {};
        said_.data_was_read = false;
        said_.errors.clear();
        said_.error_count = 0;
    }

    [[nodiscard]] errc code() const noexcept {
        const bool beyond_limit =
            trouble_ && (trouble_->code() == json::errc::too_large || trouble_->code() == json::errc::too_deep);
        switch (said_.result) {
        case outcome::malformed:
        case outcome::not_graphql:
            if (said_.status == 401) return errc::unauthenticated;
            if (beyond_limit) return errc::response_limit_exceeded;
            return said_.result == outcome::malformed ? errc::malformed_response : errc::not_a_graphql_response;
        case outcome::http_error:
            return errc_of_status(said_.status, errc::http_status);
        default:
            break;
        }
        const bool executed = said_.result < outcome::uncertain;
        switch (errors_.most_telling) {
        case code_kind::unauthenticated:
            return errc::unauthenticated;
        case code_kind::forbidden:
            return errc::forbidden;
        case code_kind::validation:
            return errc::validation_failed;
        case code_kind::rate_limited:
            return errc::rate_limited;
        case code_kind::unavailable:
            return executed ? errc::execution_failed : errc::unavailable;
        case code_kind::unknown:
            break;
        }
        if (said_.authentication == authentication::null_identity) return errc::null_identity;
        return executed ? errc::execution_failed : errc_of_status(said_.status, errc::request_refused);
    }

    [[nodiscard]] std::string context() const {
        if (said_.error_count != 0) return describe(said_.errors, said_.error_count, of_.document);
        if (said_.result == outcome::malformed && from_.body.empty()) return "the body is empty";
        if (said_.result == outcome::malformed && !trouble_) return "neither data nor errors";
        return {};
    }

    template <class Detail>
    void complete(Detail& detail) const {
        detail.http_status = said_.status;
        detail.retry_after = from_.retry_after;
        detail.request_id = from_.request_id.substr(0, longest_request_id);
        detail.may_have_been_executed = said_.may_have_run();
    }

    void fail() {
        auto detail = std::make_shared<error_detail>();
        complete(*detail);
        detail->place = of_.place;
        detail->context = context();
        // Beside errors it is the data that nobody could use.
        const std::optional<error>& cause = said_.result == outcome::partial ? trouble_with_data_ : trouble_;
        if (cause) detail->cause = std::make_shared<const error>(*cause);
        detail->result = said_.result;
        detail->errors = said_.errors;
        detail->error_count = said_.error_count;
        if (!of_.confidential) {
            if (said_.presence == data_presence::object) detail->data = keep(said_.data);
            if (!said_.extensions.empty()) detail->extensions = keep(said_.extensions);
            const bool is_foreign = said_.result == outcome::not_graphql || said_.result == outcome::http_error;
            if (is_foreign) detail->excerpt = from_.body.substr(0, of_.limits.excerpt);
        }
        said_.failure = error{make_error_code(code()), std::move(detail)};
    }

    /// A copy of a value that was checked in the body.
    [[nodiscard]] json::raw keep(std::string_view value) const {
        json::reader in{text_.data(), text_.size(), of_.limits.json};
        json::raw kept;
        (void)json::codec<json::raw>::read(in, value.data(), kept);
        return kept;
    }

    /// The response is in order, but its data do not fit the type.
    void fail_decoding() {
        const auto* known = trouble_with_data_->detail<json::error_detail>();
        auto detail = known != nullptr ? std::make_shared<json::error_detail>(*known) : std::make_shared<json::error_detail>();
        complete(*detail);
        said_.failure = error{trouble_with_data_->code(), std::move(detail)};
    }

    static constexpr std::size_t longest_request_id = 128;

    const received& from_;
    const request_facts& of_;
    const data_target& into_;
    std::string_view text_;
    envelope envelope_;
    error_list errors_;
    std::optional<error> trouble_;           ///< why the body is no GraphQL response
    std::optional<error> trouble_with_data_; ///< why the data did not fit the target
    answer said_;
};

} // namespace detail

/// Says what a response is. Reads the body once, twice where `data` does not fit the target. Allocates nothing for a complete
/// response beyond what the target itself needs.
/// \param into  where `data` goes, see `read_into`; by default it is only checked and `answer::data` is its text
[[nodiscard]] inline answer classify(const received& from, const request_facts& of, const data_target& into = {}) {
    return detail::classifier{from, of, into}.run();
}

/// The same for a response of the HTTP layer, whose body is padded first.
/// \param time  reads a date in `Retry-After` where the response has no `Date`
[[nodiscard]] inline answer classify(http::response& from, const request_facts& of, const data_target& into = {},
                                     const clock& time = machine_clock()) {
    if (!from.body.empty()) from.body.pad();
    received what;
    what.status = from.status;
    what.content_type = from.header("Content-Type").value_or(std::string_view{});
    what.body = from.body.view();
    if (const auto wait = from.header("Retry-After"))
        what.retry_after = http::parse_retry_after(*wait, from.header("Date").value_or(std::string_view{}), time.now().wall);
    what.request_id = from.header("X-Request-Id").value_or(std::string_view{});
    return classify(what, of, into);
}

} // namespace filed::graphql
