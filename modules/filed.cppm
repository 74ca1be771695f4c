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
using filed::token_kind;
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
using filed::Date;
using filed::Health;
using filed::ID;
using filed::Me;
using filed::User;
using filed::Workspace;
using filed::WorkspaceRole;
using filed::WorkspaceRoleValue;
using filed::WorkspaceUser;

// Operations of a program's own.
using filed::document;
using filed::input;
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
