/// \file
/// The library as a named module, `import filed;`. Experimental: compilers still differ in what they make of one; docs/building.md says how.
///
/// It exports the names that programs use, not those of the layers underneath. A program includes what it needs of Asio and of the standard
/// library itself, before the import. Macros, FILED_VERSION among them, are not exported.
module;

#include <filed/filed.hpp>

export module filed;

export namespace filed {

// Clients and what they are made with.
using filed::access_token;
using filed::api_key;
using filed::as_result;
using filed::as_result_t;
using filed::client;
using filed::client_options;
using filed::credentials;
using filed::request_options;
using filed::retry_options;
using filed::secret;
using filed::stored_tokens;
using filed::token_kind;
using filed::token_provider;
using filed::token_store;
using filed::version;

// Errors.
using filed::condition;
using filed::errc;
using filed::error;
using filed::error_detail;
using filed::exception;
using filed::make_error_code;
using filed::make_error_condition;
using filed::operation_aborted;
using filed::result;

// Types and operations of the API.
using filed::AccessTokens;
using filed::Client;
using filed::ClientFilters;
using filed::ClientStatus;
using filed::ClientStatusValue;
using filed::CreateClientInput;
using filed::CreateClientResult;
using filed::Date;
using filed::Health;
using filed::ID;
using filed::Me;
using filed::ReturnType;
using filed::ReturnTypeValue;
using filed::User;
using filed::UserShortDetails;
using filed::Workspace;
using filed::WorkspaceRole;
using filed::WorkspaceRoleValue;
using filed::WorkspaceShortDetails;
using filed::WorkspaceUser;

// What watches the calls.
using filed::client_counters;
using filed::debug_log;
using filed::observer;
using filed::retry_reason;

// Operations of a program's own.
using filed::document;
using filed::input;
using filed::null;
using filed::one_of;
using filed::open_enum;
using filed::operation;
using filed::response;
using filed::unknown;

namespace json {
using json::codec;
using json::errc;
using json::error_detail;
using json::limits;
using json::raw;
using json::read;
using json::write;
using json::write_to;
} // namespace json

namespace graphql {
using graphql::errc;
using graphql::error_detail;
} // namespace graphql

namespace auth {
using auth::errc;
} // namespace auth

namespace http {
using http::errc;
} // namespace http

namespace tls {
using tls::errc;
} // namespace tls

namespace legacy {
using legacy::client;
using legacy::User;
} // namespace legacy

using filed::source_platform;

} // namespace filed
