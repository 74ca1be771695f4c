/// \file
/// `filed::client`: the typed operations of the Filed API.
#pragma once

#include <filed/api/authentication.hpp>
#include <filed/api/clients.hpp>
#include <filed/api/health.hpp>
#include <filed/api/me.hpp>
#include <filed/api/planning.hpp>
#include <filed/api/tasks.hpp>
#include <filed/api/tax_prep.hpp>
#include <filed/auth/api_key.hpp>
#include <filed/auth/credentials.hpp>
#include <filed/auth/tokens.hpp>
#include <filed/call/account.hpp>
#include <filed/call/as_result.hpp>
#include <filed/call/operate.hpp>
#include <filed/call/options.hpp>
#include <filed/graphql/operation.hpp>
#include <filed/graphql/typed_response.hpp>
#include <filed/json/raw.hpp>
#include <filed/support/asio.hpp>
#include <filed/support/result.hpp>

#include FILED_ASIO(any_io_executor.hpp)
#include FILED_ASIO(awaitable.hpp)
#include FILED_ASIO(execution_context.hpp)

#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI {

/// A client of the Filed API: `https://router.apps.filed.com/graphql`.
///
/// A cheap handle. Copies share the connections, the token cache and everything else, and may be used from any thread and
/// any executor; separately constructed clients share nothing. An idle client owns no pending operation, so that
/// `io_context::run()` and `thread_pool::join()` return when the calls are done.
///
/// **Every operation** copies its arguments and the shared state before it returns: nothing that a caller passed, no
/// view and not the client itself, has to outlive the call. It takes optional `request_options` and then an optional
/// completion token:
///
/// | call                                 | gives                                                                   |
/// | ---                                  | ---                                                                     |
/// | `client.me()`                        | `asio::awaitable<Me>`, which throws `filed::exception`                  |
/// | `client.me(filed::as_result)`        | `asio::awaitable<result<Me>>`, which does not throw                     |
/// | `client.me(asio::use_future)`        | `std::future<Me>`; any completion token for `void(std::exception_ptr, Me)` |
/// | `client.me(filed::as_result(token))` | any completion token for `void(result<Me>)`                             |
///
/// **Resumption**: on the caller's own executor; other completion tokens complete on their associated executor.
/// **Cancellation**: every operation honours its cancellation slot at every point where it waits. It then ends with
/// `asio::error::operation_aborted`; a request that was on the wire may have been executed. Pool and token cache stay usable.
/// **Deadline**: `request_options::deadline` covers everything: name resolution, waiting for a token, repetitions.
/// **Errors** common to all operations: `tls::errc`, `http::errc`, `graphql::errc`, `auth::errc` and `json::errc` values, each with
/// place and remedy, and `errc::deadline_exceeded`, `errc::client_closed`. A token that the server refuses is replaced and the
/// call sent once more; what fails for a passing reason is sent again as `client_options::retry` says; a mutation is sent again only with
/// proof that it was not executed, and `http::errc::outcome_unknown` says that nobody knows, whatever ended the wait: the deadline is then its
/// `cause()`.
class client : public api::clients_calls<client>,
               public api::tasks_calls<client>,
               public api::tax_prep_calls<client>,
               public api::planning_calls<client> {
    template <class Client>
    friend const std::shared_ptr<const call::account>& call::account_of(const Client&) noexcept;

    explicit client(std::shared_ptr<const call::account> account) noexcept : account_{std::move(account)} {}

    [[nodiscard]] static result<client> for_credentials(std::shared_ptr<call::environment> family, const credentials& with) {
        result<std::shared_ptr<auth::token_cache>> tokens;
        if (const api_key* const key = with.key()) {
            tokens = family->tokens_for(*key, api::token_exchange(family));
        } else {
            auto source = with.without_key(family->options().tokens);
            if (!source) return source.error();
            tokens = family->tokens_without_key(std::move(*source));
        }
        if (!tokens) return tokens.error();
        return client{std::make_shared<const call::account>(std::move(family), std::move(*tokens))};
    }

    template <class... Token>
    [[nodiscard]] auto exchange_by_hand(const api_key& key, const request_options& options, Token&&... token) const {
        using operation = api::exchange_api_key;
        const operation::variables variables{key.reveal()};
        return call::begin<call::typed<operation>>(account_, call::compose<operation>(*account_->family(), options, variables), std::forward<Token>(token)...);
    }

    template <class Operation, class... Token>
    [[nodiscard]] auto run(const request_options& options, Token&&... token) const {
        return call::begin<call::whole_response<Operation>>(account_, call::compose_whole<Operation>(*account_->family(), options), std::forward<Token>(token)...);
    }
    template <class Operation, class... Token>
    [[nodiscard]] auto run_with(const typename Operation::variables& variables, const request_options& options, Token&&... token) const {
        return call::begin<call::whole_response<Operation>>(account_, call::compose_whole<Operation>(*account_->family(), options, variables),
                                                            std::forward<Token>(token)...);
    }

    template <class Variables, class... Token>
    [[nodiscard]] auto run_raw(std::string_view document, const Variables& variables, const request_options& options, Token&&... token) const {
        return call::begin<call::raw_text>(account_, call::compose_raw(*account_->family(), document, variables, options), std::forward<Token>(token)...);
    }

public:
    /// Where the API answers, unless `client_options::endpoint` says otherwise.
    static constexpr std::string_view default_endpoint = "https://router.apps.filed.com/graphql";

    /// A client for the workspace of its credentials. Does no network IO.
    /// \param executor  runs the connections; its context must outlive the client
    /// \param with      an `api_key`, exchanged for tokens when the first call needs one; `AccessTokens` that the program has already;
    ///                  or a `token_provider`
    /// \param options   see `client_options`
    /// Throws `filed::exception` naming the option that is wrong.
    client(asio::any_io_executor executor, credentials with, client_options options = client_options{})
        : client{make(std::move(executor), std::move(with), std::move(options)).value()} {}

    /// A client on an execution context, an `asio::io_context` say. Otherwise as above.
    template <class Context>
        requires std::is_convertible_v<Context&, asio::execution_context&>
    client(Context& context, credentials with, client_options options = client_options{})
        : client{asio::any_io_executor{context.get_executor()}, std::move(with), std::move(options)} {}

    /// The same without exceptions.
    [[nodiscard]] static result<client> make(asio::any_io_executor executor, credentials with, client_options options = client_options{}) {
        if (options.endpoint.empty()) options.endpoint = default_endpoint;
        auto family = call::environment::make(std::move(executor), std::move(options));
        if (!family) return family.error();
        return for_credentials(std::move(*family), with);
    }

    /// A client for another key, usually of another workspace, that shares this one's connections, TLS context and
    /// resolver. Equal keys within such a family share one token cache.
    /// Throws `filed::exception` with `errc::internal_error` when OpenSSL has no random numbers.
    [[nodiscard]] client with_key(const api_key& key) const { return with_credentials(key); }
    /// The same for credentials of any kind. Tokens and providers have a token cache of their own. Throws `filed::exception` with
    /// `errc::invalid_option` for tokens that cannot be sent, and for an empty provider.
    [[nodiscard]] client with_credentials(const credentials& with) const { return for_credentials(account_->family(), with).value(); }

    /// Goes on with another key of the same workspace, for this client and all that share its token cache: a key that was rotated, say.
    /// The old key's tokens are forgotten and the old key wiped; calls that wait for a token get one of the new key, those on their way
    /// are not disturbed. Thread-safe. Throws as `with_key` does, and `errc::invalid_argument` for credentials without a key.
    void replace_key(const api_key& key) const { account_->family()->replace_key(account_->tokens(), key).value(); }
    /// Forgets the tokens: the next call exchanges the key again, or asks the provider; tokens in hand are gone for good
    /// (`auth::errc::tokens_used_up`). Thread-safe; legal at any moment.
    void invalidate_tokens() const noexcept { account_->tokens()->invalidate(); }
    /// Ends the pause after failed exchanges, or the hold after the key was rejected, because something has changed for the better: the
    /// next call that needs a token tries at once. Thread-safe; legal at any moment.
    void retry_tokens_now() const noexcept { account_->tokens()->retry_now(); }

    /// Who the token stands for: a `WorkspaceUser` for the workspace token (the default), a `User` for the user token.
    /// A null answer is an authentication failure, not an empty identity. Source: pages apis/me, guides/authentication.
    [[nodiscard]] asio::awaitable<Me> me(request_options options = {}) const { return call::operate<api::me>(account_, options); }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto me(request_options options, Token&& token) const {
        return call::operate<api::me>(account_, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto me(Token&& token) const {
        return me(request_options{}, std::forward<Token>(token));
    }

    /// Whether the API can be reached. Needs no token and never touches the token cache.
    /// Source: page apis/health, of which only the names of the fields are known.
    [[nodiscard]] asio::awaitable<Health> health(request_options options = {}) const { return call::operate<api::health>(account_, options); }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto health(request_options options, Token&& token) const {
        return call::operate<api::health>(account_, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto health(Token&& token) const {
        return health(request_options{}, std::forward<Token>(token));
    }

    /// Exchanges `key` for a pair of tokens by hand: the one public call that needs no token. It does not touch the token
    /// cache. Errors: `auth::errc::key_rejected` for a key that is wrong, revoked or expired. Source: page guides/authentication.
    [[nodiscard]] asio::awaitable<AccessTokens> exchange(const api_key& key, request_options options = {}) const {
        return exchange_by_hand(key, options);
    }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto exchange(const api_key& key, request_options options, Token&& token) const {
        return exchange_by_hand(key, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto exchange(const api_key& key, Token&& token) const {
        return exchange(key, request_options{}, std::forward<Token>(token));
    }

    /// Runs an operation of yours: a document that the compiler has proven to fit its C++ types (`filed::operation`), with data,
    /// errors, extensions, HTTP status and headers in return.
    ///
    ///     auto page = co_await client.execute<list_clients>({.offset = 0, .limit = 50});   // response<list_clients>
    ///     if (const auto* member = std::get_if<WorkspaceUser>(&page->me)) use(member->workspace.clients);
    ///
    /// The call fails only when there are no usable data: errors beside data are in the response, `errors_at("me", "workspace")`
    /// finds them. With `request_options::strict` any error fails it. The variables are written before the function returns. GCC 12.1 and
    /// 12.2 destroy a temporary aggregate with a destructor twice inside a `co_await` expression; there such variables have to be
    /// named, and the compiler says so.
    template <operation Operation>
        requires(!call::has_variables<Operation>)
    [[nodiscard]] asio::awaitable<response<Operation>> execute(request_options options = {}) const {
        return run<Operation>(options);
    }
    /// The same with a completion token; see the table above.
    template <operation Operation, call::completion_token Token>
        requires(!call::has_variables<Operation>)
    [[nodiscard]] auto execute(request_options options, Token&& token) const {
        return run<Operation>(options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table above.
    template <operation Operation, call::completion_token Token>
        requires(!call::has_variables<Operation>)
    [[nodiscard]] auto execute(Token&& token) const {
        return run<Operation>(request_options{}, std::forward<Token>(token));
    }
    /// The same with variables.
    template <operation Operation>
        requires call::has_variables<Operation>
    [[nodiscard]] asio::awaitable<response<Operation>> execute(const typename Operation::variables& variables, request_options options = {}) const {
        return run_with<Operation>(variables, options);
    }
    /// The same with variables and a completion token; see the table above.
    template <operation Operation, call::completion_token Token>
        requires call::has_variables<Operation>
    [[nodiscard]] auto execute(const typename Operation::variables& variables, request_options options, Token&& token) const {
        return run_with<Operation>(variables, options, std::forward<Token>(token));
    }
    /// The same with variables and a completion token; see the table above.
    template <operation Operation, call::completion_token Token>
        requires call::has_variables<Operation>
    [[nodiscard]] auto execute(const typename Operation::variables& variables, Token&& token) const {
        return run_with<Operation>(variables, request_options{}, std::forward<Token>(token));
    }
    /// The same with temporary variables.
    template <operation Operation>
        requires call::has_variables<Operation>
    [[nodiscard]] asio::awaitable<response<Operation>> execute(typename Operation::variables&& variables, request_options options = {}) const {
        call::require_safe_argument<typename Operation::variables>();
        return run_with<Operation>(variables, options);
    }
    /// The same with temporary variables and a completion token; see the table above.
    template <operation Operation, call::completion_token Token>
        requires call::has_variables<Operation>
    [[nodiscard]] auto execute(typename Operation::variables&& variables, request_options options, Token&& token) const {
        call::require_safe_argument<typename Operation::variables>();
        return run_with<Operation>(variables, options, std::forward<Token>(token));
    }
    /// The same with temporary variables and a completion token; see the table above.
    template <operation Operation, call::completion_token Token>
        requires call::has_variables<Operation>
    [[nodiscard]] auto execute(typename Operation::variables&& variables, Token&& token) const {
        call::require_safe_argument<typename Operation::variables>();
        return run_with<Operation>(variables, request_options{}, std::forward<Token>(token));
    }

    /// The escape hatch: runs a document that is only known at run time and gives the `data` of the answer as it came. All
    /// policies apply: tokens, repetition, deadline, and that any GraphQL error fails the call.
    /// \param document   an executable GraphQL document; never build one by pasting values into it, values are for `variables`
    /// \param variables  the text of a JSON object, or empty for none. Anything else: `graphql::errc::invalid_variables`
    /// \param options    `operation_name` chooses among several operations
    [[nodiscard]] asio::awaitable<json::raw> execute_raw(std::string_view document, std::string_view variables = {}, request_options options = {}) const {
        return run_raw(document, graphql::json_text{variables}, options);
    }
    /// The same without variables.
    [[nodiscard]] asio::awaitable<json::raw> execute_raw(std::string_view document, request_options options) const {
        return run_raw(document, graphql::json_text{}, options);
    }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto execute_raw(std::string_view document, request_options options, Token&& token) const {
        return run_raw(document, graphql::json_text{}, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
        requires(!call::variables_type<Token>)
    [[nodiscard]] auto execute_raw(std::string_view document, Token&& token) const {
        return run_raw(document, graphql::json_text{}, request_options{}, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto execute_raw(std::string_view document, std::string_view variables, request_options options, Token&& token) const {
        return run_raw(document, graphql::json_text{variables}, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table above.
    template <call::completion_token Token>
    [[nodiscard]] auto execute_raw(std::string_view document, std::string_view variables, Token&& token) const {
        return execute_raw(document, variables, request_options{}, std::forward<Token>(token));
    }

    /// The same with variables as an aggregate, whose members are written in their order. They are written before the
    /// function returns. GCC 12.1 and 12.2 destroy a temporary aggregate twice inside a `co_await` expression; there it has
    /// to be a variable, and the compiler says so.
    template <call::variables_type Variables>
    [[nodiscard]] asio::awaitable<json::raw> execute_raw(std::string_view document, Variables&& variables, request_options options = {}) const {
        call::require_safe_argument<Variables>();
        return run_raw(document, variables, options);
    }
    /// The same with a completion token; see the table above.
    template <call::variables_type Variables, call::completion_token Token>
    [[nodiscard]] auto execute_raw(std::string_view document, Variables&& variables, request_options options, Token&& token) const {
        call::require_safe_argument<Variables>();
        return run_raw(document, variables, options, std::forward<Token>(token));
    }
    /// The same with a completion token; see the table above.
    template <call::variables_type Variables, call::completion_token Token>
    [[nodiscard]] auto execute_raw(std::string_view document, Variables&& variables, Token&& token) const {
        call::require_safe_argument<Variables>();
        return run_raw(document, variables, request_options{}, std::forward<Token>(token));
    }

    /// What this client and its family have done so far, and its key's token cache. Thread-safe; takes two short locks.
    [[nodiscard]] client_counters counters() const noexcept { return call::count(*account_); }

    /// Ends all calls of this client and its family (`with_key`) with `errc::client_closed`, closes the connections, wipes the
    /// tokens, and refuses later calls. Returns at once; legal from any thread.
    void close() const noexcept { account_->family()->close(); }

private:
    std::shared_ptr<const call::account> account_;
};

} // namespace filed
