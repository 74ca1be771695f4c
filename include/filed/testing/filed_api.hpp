/// \file
/// The documented Filed API over data in memory: keys, tokens, identities, clients, and the answers to requests.
#pragma once

#include <filed/testing/answer.hpp>
#include <filed/testing/api_schema.hpp>
#include <filed/testing/api_settings.hpp>
#include <filed/testing/counts.hpp>
#include <filed/testing/error.hpp>
#include <filed/testing/execution.hpp>
#include <filed/testing/http_date.hpp>
#include <filed/testing/identity.hpp>
#include <filed/testing/json_web_token.hpp>
#include <filed/testing/value.hpp>
#include <filed/testing/value_codec.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// A client of a workspace, as `Workspace.clients` lists it.
struct client_record {
    client_record() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    std::string id;
    std::string name;
    std::string external_id;
    std::string status = "active";
    std::string return_type = "F1040";
    std::int64_t tax_year = 2025;
    std::string created_at = "2026-06-14T09:31:20.000Z"; ///< RFC 3339
};

/// The API behind the wire. No IO, no thread-safety: the stand-in calls it under its lock.
class filed_api {
public:
    /// Tokens that are remembered. Older ones are refused as if they were unknown.
    static constexpr std::size_t remembered_tokens = 8192;

    api_settings settings;
    /// Failures of single fields, by the path of response names without list indexes: `me.workspace.name`.
    std::map<std::string, resolver_failure, std::less<>> field_failures;

    /// Makes a key of this identity valid and returns its text. \param text  empty: a random one
    std::string add_key(identity owner, std::string text = {}) {
        if (text.empty()) text = "filed-test-" + random_hexadecimal(24);
        keys_[text].owner = std::move(owner);
        return text;
    }
    /// Throws `filed::exception` with `testing::errc::unknown_key`.
    void set_key_state(std::string_view key, key_state state) { entry(key).state = state; }
    /// Applies to tokens issued from now on and, except for the access level, to those issued before.
    void set_identity(std::string_view key, identity owner) { entry(key).owner = std::move(owner); }
    void set_access(std::string_view key, access_level access) { entry(key).owner.access = access; }
    void add_client(std::string_view key, client_record client) {
        clients_[entry(key).owner.workspace_id].push_back(std::move(client));
    }

    /// Refuses every token issued so far, whatever its expiry.
    void revoke_tokens() noexcept { revoked_up_to_ = generation_; }
    /// Refuses the tokens of the first `generation` exchanges and logins.
    void revoke_tokens_up_to(std::uint64_t generation) noexcept { revoked_up_to_ = generation; }
    /// How many times tokens were issued.
    [[nodiscard]] std::uint64_t generation() const noexcept { return generation_; }
    [[nodiscard]] std::string public_key_pem() const { return es256_.public_key_pem(); }

    /// Answers a request of the current API (`legacy` false) or of the legacy gateway.
    /// \param bearer  the access token; empty when there was none
    /// \param counts  gets what happened
    [[nodiscard]] answer respond(const graphql_request& request, bool legacy, std::string_view bearer, stand_in_counts& counts) {
        if (!request.errors().empty()) {
            ++counts.invalid_documents;
            return errors_only(request.errors(), settings.request_error_status);
        }
        const issued_token* token = nullptr;
        bool refused = false;
        if (needs_token(request)) {
            token = accept(bearer, legacy);
            refused = !token;
        }
        if (refused) ++counts.rejected_tokens;
        if (refused && settings.bad_token == rejection::http_401) return unauthenticated(token_text, 401);
        const bool silent = settings.bad_token == rejection::null_field && !request.is_mutation();
        if (refused && !silent && settings.bad_token != rejection::field_error) {
            return unauthenticated(token_text, settings.request_error_status);
        }
        if (request.is_mutation() && token && token->access == access_level::read_only) {
            ++counts.refused_mutations;
            if (settings.read_only_refusal == rejection::http_401) return errors_only({read_only_error()}, 401);
            if (settings.read_only_refusal == rejection::request_error)
                return errors_only({read_only_error()}, settings.request_error_status);
        }
        call current{request, token, counts, false};
        const value root = request.is_mutation() ? (legacy ? legacy_mutation(current) : mutation(current))
                                                 : (legacy ? legacy_query(current) : query(current));
        const value response = request.execute(root, [this](std::string_view path) { return find_failure(path); });
        if (current.refused_key && settings.bad_key == rejection::http_401) return unauthenticated(key_text, 401);
        if (current.refused_key && settings.bad_key == rejection::request_error)
            return unauthenticated(key_text, settings.request_error_status);
        return finished(response, 200);
    }

    /// A request error that has nothing to do with GraphQL: `code`, `message` and an HTTP status.
    [[nodiscard]] answer refusal(std::string code, std::string message, int status) const {
        return errors_only({{std::move(code), std::move(message), {}, {}}}, status);
    }

private:
    static constexpr const char* token_text = "A valid access token is required.";
    static constexpr const char* key_text = "The API key is wrong, revoked or expired.";

    enum class token_scope { workspace, user, legacy };

    struct key_entry {
        identity owner;
        key_state state = key_state::valid;
    };

    struct issued_token {
        token_scope scope = token_scope::workspace;
        std::string key;
        access_level access = access_level::read_write;
        std::uint64_t generation = 0;
        std::int64_t expires_at = 0; ///< seconds since 1970 by the server's clock
    };

    /// What the resolvers of one request know.
    struct call {
        const graphql_request& request;
        const issued_token* token; ///< null: none, or refused
        stand_in_counts& counts;
        bool refused_key;
    };

    [[nodiscard]] key_entry& entry(std::string_view key) {
        const auto found = keys_.find(std::string{key});
        if (found == keys_.end()) throw exception{error{errc::unknown_key}};
        return found->second;
    }

    /// Seconds since 1970 by the server's clock.
    [[nodiscard]] std::int64_t now() const noexcept {
        constexpr std::int64_t ages = std::int64_t{1} << 39U; // 17,000 years: within what a calendar date can hold
        const auto since_1970 =
            std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
        return since_1970.count() + std::clamp<std::int64_t>(settings.clock_offset.count(), -ages, ages);
    }

    [[nodiscard]] static bool needs_token(const graphql_request& request) noexcept {
        static constexpr std::string_view public_fields[] = {"health", "exchangeSurfaceRefreshTokenForAccessTokens",
                                                             "loginViaPersonalApiToken"};
        return std::any_of(request.root_fields().begin(), request.root_fields().end(), [](const std::string& field) {
            return std::find(std::begin(public_fields), std::end(public_fields), field) == std::end(public_fields);
        });
    }

    /// The token, if this side of the API takes it now.
    [[nodiscard]] const issued_token* accept(std::string_view bearer, bool legacy) const {
        const auto found = tokens_.find(std::string{bearer});
        if (found == tokens_.end() || settings.reject_every_token) return nullptr;
        const issued_token& token = found->second;
        const bool right_side = (token.scope == token_scope::legacy) == legacy;
        return right_side && token.generation > revoked_up_to_ && now() < token.expires_at ? &token : nullptr;
    }

    /// The owner of a key that can be exchanged now.
    [[nodiscard]] const key_entry* accept_key(std::string_view key) const {
        const auto found = keys_.find(std::string{key});
        return found != keys_.end() && found->second.state == key_state::valid ? &found->second : nullptr;
    }

    [[nodiscard]] std::string issue(token_scope scope, const std::string& key, const identity& owner) {
        const std::int64_t issued_at = now();
        // Seconds from the settings may be as large as a test likes.
        constexpr std::int64_t the_end = (std::numeric_limits<std::int64_t>::max)() / 2;
        const std::int64_t lifetime = std::clamp<std::int64_t>(settings.token_lifetime.count(), -the_end, the_end - issued_at);
        const bool expires = settings.tokens == token_form::jwt || settings.tokens == token_form::jwt_without_iat;
        std::string text = settings.tokens == token_form::opaque ? "opaque-" + random_hexadecimal(24)
                                                                 : signed_text(scope, owner, issued_at, lifetime);
        remember(text, {scope, key, owner.access, generation_, expires ? issued_at + lifetime : the_end});
        return text;
    }

    [[nodiscard]] std::string signed_text(token_scope scope, const identity& owner, std::int64_t issued_at,
                                          std::int64_t lifetime) const {
        const bool legacy = scope == token_scope::legacy;
        value_members claims{{"sub", legacy ? owner.legacy_user_id : owner.user_id}, {"jti", random_hexadecimal(8)}};
        if (scope == token_scope::workspace) {
            claims.emplace_back("workspaceId", owner.workspace_id);
            claims.emplace_back("accessLevel", owner.access == access_level::read_only ? "read_only" : "read_write");
        }
        if (settings.tokens == token_form::jwt) claims.emplace_back("iat", issued_at);
        if (settings.tokens != token_form::jwt_without_expiry) claims.emplace_back("exp", issued_at + lifetime);
        const std::string payload = to_json(value::object({}, std::move(claims)));
        return legacy ? hs256_.sign(payload) : es256_.sign(payload);
    }

    void remember(const std::string& text, issued_token token) {
        tokens_.emplace(text, std::move(token));
        token_order_.push_back(text);
        if (token_order_.size() <= remembered_tokens) return;
        tokens_.erase(token_order_.front());
        token_order_.pop_front();
    }

    [[nodiscard]] std::optional<resolver_failure> find_failure(std::string_view path) const {
        const auto found = field_failures.find(path);
        return found == field_failures.end() ? std::nullopt : std::optional{found->second};
    }

    // Answers

    [[nodiscard]] answer finished(const value& response, int status) const {
        answer made =
            answer::text(settings.content_type, to_json(response), status).framed_as(settings.framing_of_answers, settings.chunk);
        if (settings.send_date) made = made.with_field("Date", to_http_date(std::chrono::sys_seconds{std::chrono::seconds{now()}}));
        return settings.close_after_answer ? made.then(ending::close) : made;
    }
    [[nodiscard]] answer errors_only(const std::vector<graphql_error>& errors, int status) const {
        return finished(value::object({}, {{"errors", to_value(errors)}}), status);
    }
    [[nodiscard]] answer unauthenticated(const char* message, int status) const {
        return errors_only({{"UNAUTHENTICATED", message, {}, {}}}, status);
    }
    [[nodiscard]] graphql_error read_only_error() const { return {settings.read_only_code, settings.read_only_message, {}, {}}; }

    // Resolvers of the current API

    [[nodiscard]] value query(call& current) {
        const value health = value::object("Health", {{"id", "router"}, {"ai", "ok"}, {"platform", "ok"}});
        return value::object("Query", {{"me", me(current)}, {"health", health}});
    }

    [[nodiscard]] value me(const call& current) {
        if (!current.token) return no_identity();
        const identity& owner = keys_.at(current.token->key).owner;
        if (current.token->scope == token_scope::user) {
            const value workspace =
                value::object("WorkspaceShortDetails", {{"id", owner.workspace_id}, {"name", owner.workspace_name}});
            return value::object("User", {{"id", owner.user_id},
                                          {"name", owner.user_name},
                                          {"email", owner.user_email},
                                          {"workspaces", value::list{workspace}}});
        }
        const value user =
            value::object("UserShortDetails", {{"id", owner.user_id}, {"name", owner.user_name}, {"email", owner.user_email}});
        const value::resolver clients = [this, id = owner.workspace_id](const value& arguments) {
            return list_clients(id, arguments);
        };
        const value workspace =
            value::object("Workspace", {{"id", owner.workspace_id}, {"name", owner.workspace_name}, {"clients", clients}});
        return value::object("WorkspaceUser", {{"id", owner.membership_id},
                                               {"role", owner.role},
                                               {"createdAt", owner.created_at},
                                               {"user", user},
                                               {"workspace", workspace}});
    }

    [[nodiscard]] value no_identity() const {
        return settings.bad_token == rejection::field_error ? value{resolver_failure{"UNAUTHENTICATED", token_text}} : value{};
    }

    [[nodiscard]] value mutation(call& current) {
        const value::resolver exchange = [this, &current](const value& arguments) {
            return exchange_key(current, arguments["refreshToken"].text());
        };
        return value::object(
            "Mutation",
            {{"exchangeSurfaceRefreshTokenForAccessTokens", exchange},
             {"createClient",
              guarded(current, [this, &current](const value& arguments) { return create_client(current, arguments["input"]); })},
             {"triggerTaxPrep", guarded(current, [](const value&) {
                  return value::object("TriggerTaxPrepResult", {{"taskId", "018f9c2b-7c4d-7e10-9a22-6b3c4d5e6f70"}});
              })}});
    }

    /// A mutation that needs a workspace token with write access.
    [[nodiscard]] value guarded(const call& current, value::resolver resolver) const {
        return value::resolver{[this, &current, resolver = std::move(resolver)](const value& arguments) -> value {
            if (!current.token) return resolver_failure{"UNAUTHENTICATED", token_text};
            if (current.token->access == access_level::read_only) {
                if (settings.read_only_refusal == rejection::null_field) return nullptr;
                return resolver_failure{settings.read_only_code, settings.read_only_message};
            }
            if (current.token->scope != token_scope::workspace)
                return resolver_failure{"FORBIDDEN", "This mutation needs a workspace token."};
            return resolver(arguments);
        }};
    }

    [[nodiscard]] value exchange_key(call& current, std::string_view key) {
        const key_entry* owner = accept_key(key);
        if (!owner) {
            ++current.counts.failed_exchanges;
            return refuse_key(current);
        }
        ++generation_;
        const std::string text{key};
        // A statement each: the order of evaluation inside a list is fixed, but a reader should not need to know.
        const std::string user = issue(token_scope::user, text, owner->owner);
        const std::string workspace = issue(token_scope::workspace, text, owner->owner);
        return value::object("AccessTokens", {{"userToken", user}, {"workspaceToken", workspace}});
    }

    [[nodiscard]] value refuse_key(call& current) const {
        current.refused_key = true;
        return settings.bad_key == rejection::field_error ? value{resolver_failure{"UNAUTHENTICATED", key_text}} : value{};
    }

    [[nodiscard]] value list_clients(const std::string& workspace, const value& arguments) const {
        const auto found = clients_.find(workspace);
        const auto* ids = arguments["filters"]["ids"].get<value::list>();
        const auto number = [&arguments](std::string_view name, std::int64_t otherwise) {
            const auto* given = arguments[name].get<std::int64_t>();
            return given ? (std::max<std::int64_t>)(*given, 0) : otherwise;
        };
        std::int64_t skip = number("offset", 0);
        std::int64_t left = number("limit", (std::numeric_limits<std::int64_t>::max)());
        value::list page;
        if (found == clients_.end()) return page;
        for (const client_record& client : found->second) {
            const bool wanted =
                !ids || std::any_of(ids->begin(), ids->end(), [&](const value& id) { return id.text() == client.id; });
            if (!wanted || skip-- > 0) continue;
            if (left-- <= 0) break;
            page.push_back(client_object(client));
        }
        return page;
    }

    [[nodiscard]] static value client_object(const client_record& client) {
        return value::object("Client", {{"id", client.id},
                                        {"name", client.name},
                                        {"externalId", client.external_id},
                                        {"status", client.status},
                                        {"returnType", client.return_type},
                                        {"taxYear", client.tax_year},
                                        {"createdAt", client.created_at}});
    }

    [[nodiscard]] value create_client(const call& current, const value& input) {
        std::vector<client_record>& clients = clients_[keys_.at(current.token->key).owner.workspace_id];
        const std::string_view external_id = input["externalId"].text();
        // "Client.externalId is unique per workspace."
        const bool taken =
            std::any_of(clients.begin(), clients.end(), [&](const client_record& c) { return c.external_id == external_id; });
        if (taken) return resolver_failure{"CONFLICT", "A client with this externalId exists."};
        client_record made;
        made.id = new_id();
        made.name = input["name"].text();
        made.external_id = external_id;
        made.return_type = input["returnType"].text();
        made.tax_year = *input["taxYear"].get<std::int64_t>();
        clients.push_back(made);
        const auto* uploads = input["uploadIds"].get<value::list>();
        const value task = uploads && !uploads->empty() ? value{new_id()} : value{};
        return value::object("CreateClientResult", {{"client", client_object(made)}, {"taskId", task}});
    }

    /// In the form of the API's ids (UUID version 7), counting up from a documented one.
    [[nodiscard]] std::string new_id() {
        char text[37];
        std::snprintf(text, sizeof text, "019f0fb6-37b1-7800-b7bc-%012llx", static_cast<unsigned long long>(++last_id_));
        return text;
    }

    // Resolvers of the legacy gateway

    [[nodiscard]] value legacy_query(const call& current) {
        if (!current.token) return value::object("Query", {{"me", no_identity()}});
        const identity& owner = keys_.at(current.token->key).owner;
        return value::object("Query",
                             {{"me", value::object("User", {{"id", owner.legacy_user_id}, {"name", owner.legacy_user_name}})}});
    }

    [[nodiscard]] value legacy_mutation(call& current) {
        const value::resolver login = [this, &current](const value& arguments) -> value {
            const std::string key{arguments["token"].text()};
            const key_entry* owner = accept_key(key);
            if (!owner) {
                ++current.counts.failed_legacy_logins;
                return refuse_key(current);
            }
            ++generation_;
            return value::object("LoginResult", {{"accessToken", issue(token_scope::legacy, key, owner->owner)}});
        };
        return value::object("Mutation", {{"loginViaPersonalApiToken", login}});
    }

    es256_signer es256_;
    hs256_signer hs256_;
    std::unordered_map<std::string, key_entry> keys_;
    std::unordered_map<std::string, issued_token> tokens_;
    std::deque<std::string> token_order_;                       ///< oldest first
    std::map<std::string, std::vector<client_record>> clients_; ///< by workspace
    std::uint64_t generation_ = 0;
    std::uint64_t revoked_up_to_ = 0;
    std::uint64_t last_id_ = 0x0d1128850500;
};

} // namespace filed::testing
