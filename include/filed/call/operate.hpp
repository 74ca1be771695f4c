/// \file
/// From an operation and its options to a call in the shape that its completion token asks for.
#pragma once

#include <filed/call/account.hpp>
#include <filed/call/as_result.hpp>
#include <filed/call/options.hpp>
#include <filed/call/outgoing.hpp>
#include <filed/call/passage.hpp>
#include <filed/call/perform.hpp>
#include <filed/graphql/operation.hpp>
#include <filed/graphql/request.hpp>
#include <filed/graphql/typed_response.hpp>
#include <filed/json/raw.hpp>
#include <filed/json/write.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/result.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(awaitable.hpp)
#include FILED_ASIO(use_awaitable.hpp)

#include <algorithm>
#include <chrono>
#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::call {

/// Anything that may stand last in a call of an operation.
template <class Token>
concept completion_token = !std::same_as<std::remove_cvref_t<Token>, request_options> && !std::convertible_to<Token&&, std::string_view>;

/// An aggregate that is written as the variables of a request.
template <class Variables>
concept variables_type = std::is_class_v<std::remove_cvref_t<Variables>> && std::is_aggregate_v<std::remove_cvref_t<Variables>> &&
                         !std::same_as<std::remove_cvref_t<Variables>, request_options> && !std::convertible_to<Variables&&, std::string_view>;

/// An operation with variables, which a call of it must name.
template <class Operation>
concept has_variables = requires { typename Operation::variables; };

/// False where this compiler would destroy the argument twice: a temporary inside a `co_await` expression.
template <class Argument>
inline constexpr bool safe_argument = std::is_lvalue_reference_v<Argument> || safe_as_prvalue<std::remove_cvref_t<Argument>>;

/// An input object as an operation of the client takes it: an lvalue, or a temporary, which may be written in braces.
template <class Argument, class Input>
concept argument_of = std::same_as<std::remove_cvref_t<Argument>, Input>;

/// Refuses it, with the remedy.
template <class Argument>
consteval void require_safe_argument() {
    static_assert(safe_argument<Argument>, "GCC 12.1 and 12.2 destroy this temporary twice inside a co_await expression. Remedy: give it a name first, "
                                           "`const auto variables = ...;`, and pass that");
}

// ---- how answers are read --------------------------------------------------------------------------------------

/// Reads the answer of a named operation: strict, any error fails it. `Operation::take` gives the value in the data: a `result`, or
/// something like a pointer that is null when the field is.
template <class Operation>
struct typed {
    using data = typename Operation::data;
    using value_type = typename Operation::value_type;

    [[nodiscard]] static graphql::data_target target(data& into) noexcept { return graphql::read_into(into); }
    [[nodiscard]] static result<value_type> finish(const passage& way, data& from) {
        if (way.failed()) {
            if constexpr (requires { Operation::explain(way.failure()); }) return Operation::explain(way.failure());
            else return way.failure();
        }
        auto&& value = Operation::take(from);
        if constexpr (std::same_as<std::remove_cvref_t<decltype(value)>, result<value_type>>) return std::move(value);
        else if (!value) return error{graphql::errc::execution_failed, way.request().facts->place, "the field is null and no error says why"};
        else return std::move(*value);
    }
};

/// Keeps everything that came with the data of a user's operation. Whether errors beside data fail it is up to the request.
template <class Operation>
struct whole_response {
    using data = typename Operation::data;
    using value_type = response<Operation>;

    [[nodiscard]] static graphql::data_target target(data& into) noexcept { return graphql::read_into(into); }
    [[nodiscard]] static result<value_type> finish(passage& way, data& from) {
        if (way.failed()) return way.failure();
        return value_type{std::move(from), way.take_details()};
    }
};

/// Keeps the data as text.
struct raw_text {
    using data = json::raw;
    using value_type = json::raw;

    [[nodiscard]] static graphql::data_target target(data& into) noexcept { return graphql::read_into(into); }
    [[nodiscard]] static result<json::raw> finish(const passage& way, data& from) {
        if (way.failed()) return way.failure();
        return std::move(from);
    }
};

// ---- how calls are started -------------------------------------------------------------------------------------

/// A call without a token: a plain awaitable that throws.
template <class Reading>
[[nodiscard]] auto begin(std::shared_ptr<const account> who, outgoing&& what) {
    return perform<Reading, throwing<typename Reading::value_type>>(std::move(who), std::move(what));
}

/// With `as_result`: a plain awaitable of a result.
template <class Reading>
[[nodiscard]] auto begin(std::shared_ptr<const account> who, outgoing&& what, as_result_t) {
    return perform<Reading, resulting<typename Reading::value_type>>(std::move(who), std::move(what));
}

/// With `as_result(token)`.
template <class Reading, class Token>
auto begin(std::shared_ptr<const account> who, outgoing&& what, as_result_with<Token> adapted) {
    const asio::any_io_executor executor = who->family()->executor();
    return start_with_result<typename Reading::value_type>(executor, begin<Reading>(std::move(who), std::move(what), as_result), std::move(adapted));
}

/// With any other completion token.
template <class Reading, class Token>
auto begin(std::shared_ptr<const account> who, outgoing&& what, Token&& token) {
    const asio::any_io_executor executor = who->family()->executor();
    return start(executor, begin<Reading>(std::move(who), std::move(what)), std::forward<Token>(token));
}

// ---- requests --------------------------------------------------------------------------------------------------

/// Applies the options of a call.
inline void configure(outgoing& what, const environment& family, const request_options& options) {
    what.deadline = family.deadline_after(options.deadline);
    what.tag = options.tag;
    what.token_life = options.token_life;
    const auto attempt = options.attempt_deadline.count() != 0 ? options.attempt_deadline : family.options().retry.attempt_deadline;
    what.attempt_deadline = (std::max)(attempt, std::chrono::milliseconds{0});
    what.idempotent = what.idempotent || options.idempotent;
    if (options.headers.size() > request_header_limit) {
        what.trouble = error{errc::invalid_argument, "request_options::headers", "more than " + std::to_string(request_header_limit) + " fields"};
        return;
    }
    for (const http::field& each : options.headers) {
        for (const std::string_view own : {"Authorization", "Content-Type", "Accept", "Accept-Encoding", "User-Agent", "source-platform"}) {
            if (http::equal_ignoring_case(each.name, own)) {
                what.trouble = error{http::errc::reserved_field, "request_options::headers", std::string{own} + " is the library's own"};
                return;
            }
        }
        what.headers.emplace_back(each.name, each.value);
    }
}

/// What the document of `Operation` says, found once.
template <operation Operation>
[[nodiscard]] const std::shared_ptr<const operation_facts>& facts_of() {
    static const auto facts = std::make_shared<const operation_facts>(graphql::document_of<Operation>);
    return facts;
}

/// The request of a checked operation.
/// \param variables  none, or the operation's own type
template <operation Operation, class... Variables>
[[nodiscard]] outgoing compose(const environment& family, const request_options& options, const Variables&... variables) {
    outgoing what{facts_of<Operation>()};
    if constexpr (!requires { requires Operation::is_public; }) what.token = options.token;
    what.secret = requires { requires Operation::is_secret; };
    what.idempotent = requires { requires Operation::is_idempotent; };
    configure(what, family, options);
    if constexpr (sizeof...(Variables) == 0) {
        what.constant_body = graphql::request_body<Operation>;
    } else {
        if (auto written = graphql::write_request(what.body, graphql::request_head<Operation>, variables...); !written) what.trouble = written.error();
    }
    return what;
}

/// A user's operation. \param variables  none, or the operation's own type
template <operation Operation, class... Variables>
[[nodiscard]] outgoing compose_whole(const environment& family, const request_options& options, const Variables&... variables) {
    outgoing what = compose<Operation>(family, options, variables...);
    what.takes_partial = !options.strict;
    return what;
}

/// A call of a checked operation without variables.
template <operation Operation, class... Token>
[[nodiscard]] auto operate(const std::shared_ptr<const account>& who, const request_options& options, Token&&... token) {
    return begin<typed<Operation>>(who, compose<Operation>(*who->family(), options), std::forward<Token>(token)...);
}

/// The same with variables, which are written before this returns.
template <operation Operation, class... Token>
[[nodiscard]] auto operate_with(const std::shared_ptr<const account>& who, const typename Operation::variables& variables, const request_options& options,
                                Token&&... token) {
    return begin<typed<Operation>>(who, compose<Operation>(*who->family(), options, variables), std::forward<Token>(token)...);
}

/// The request of a document that is known at run time.
/// \param variables  `graphql::json_text`, or an aggregate
template <class Variables>
[[nodiscard]] outgoing compose_raw(const environment& family, std::string_view document, const Variables& variables, const request_options& options) {
    outgoing what{std::make_shared<const operation_facts>(document, options.operation_name)};
    what.token = options.token;
    configure(what, family, options);
    const std::string head = graphql::make_request_head(document, options.operation_name.empty() ? std::string_view{what.facts->name} : options.operation_name);
    if (auto written = graphql::write_request(what.body, head, variables); !written) what.trouble = written.error();
    return what;
}

} // namespace filed::call
