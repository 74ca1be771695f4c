"""Which pages the reference has, and what stands on each: the public surface of the library.

Names are in the order of the page. A page without names has everything that its headers declare outside `detail`.
"""

import dataclasses


@dataclasses.dataclass
class Page:
    name: str
    title: str
    about: str
    headers: str  # below include/filed/
    names: str = ""
    include: str = "filed/filed.hpp"

    def has(self, qualified):
        return not self.names or qualified in self.names.split()

    def place_of(self, qualified):
        return self.names.split().index(qualified) if self.names else 0


PAGES = (
    Page(
        "client",
        "Client",
        "The client and what a call can be told. [Five minutes](../start.md) show it at work.",
        "client.hpp call/as_result.hpp call/options.hpp http/field.hpp",
        """
        filed::client filed::as_result filed::as_result_t filed::as_result_with filed::request_options filed::client_options
        filed::source_platform filed::http::field
        """,
    ),
    Page(
        "options",
        "Options of a client",
        "The members of `client_options`, one by one. What they are for: [transport](../transport.md), [retries](../retries.md), "
        "[tokens](../tokens.md), [proxies](../proxies.md).",
        "http/pool_options.hpp tls/options.hpp http/proxy.hpp call/retry_options.hpp auth/cache_options.hpp http/limits.hpp "
        "graphql/response_limits.hpp json/limits.hpp",
        """
        filed::http::pool_options filed::tls::options filed::tls::protocol filed::http::proxy_setting filed::retry_options
        filed::auth::cache_options filed::http::limits filed::graphql::response_limits filed::json::limits
        """,
    ),
    Page(
        "credentials",
        "Credentials and tokens",
        "Who the client is. See [tokens](../tokens.md).",
        "auth/api_key.hpp auth/credentials.hpp auth/tokens.hpp auth/token_store.hpp support/secret.hpp",
        """
        filed::api_key filed::access_token filed::AccessTokens filed::token_kind filed::credentials filed::token_provider
        filed::token_store filed::stored_tokens filed::secret
        """,
    ),
    Page(
        "results",
        "Results and errors",
        "A value or an error, both typed. See [errors](../errors.md).",
        "support/result.hpp support/error.hpp support/cancellation.hpp graphql/error.hpp http/error.hpp tls/error.hpp auth/error.hpp json/error.hpp",
        """
        filed::result filed::result<void> filed::error filed::exception filed::condition filed::errc filed::operation_aborted
        filed::error_detail
        filed::graphql::errc filed::graphql::error_detail filed::graphql::response_error filed::graphql::path_segment
        filed::http::errc filed::tls::errc filed::auth::errc filed::json::errc filed::json::error_detail
        """,
    ),
    Page(
        "identity",
        "Operations of the API",
        "Types as the API's documentation spells them.",
        "api/me.hpp api/health.hpp auth/tokens.hpp",
        """
        filed::Me filed::User filed::WorkspaceUser filed::Workspace filed::WorkspaceShortDetails filed::UserShortDetails
        filed::WorkspaceRole filed::WorkspaceRoleValue filed::Health
        """,
    ),
    Page(
        "clients",
        "Clients of a workspace",
        "Listing, finding and creating them. See [clients](../clients.md).",
        "api/clients.hpp api/return_type.hpp call/listing.hpp",
        """
        filed::api::clients_calls filed::Client filed::ClientFilters filed::CreateClientInput filed::CreateClientResult
        filed::ClientStatus filed::ClientStatusValue filed::ReturnType filed::ReturnTypeValue filed::call::listing filed::call::pages
        """,
    ),
    Page(
        "tasks",
        "Tasks",
        "Work that goes on at the server: starting it, waiting for it, reading its result. See [tasks](../tasks.md).",
        "api/tasks.hpp api/task_types.hpp api/task_watch.hpp api/error.hpp api/tax_prep.hpp api/planning.hpp api/clients.hpp",
        """
        filed::api::tasks_calls filed::api::tax_prep_calls filed::api::planning_calls filed::Task filed::TaskType filed::TaskTypeValue
        filed::TaskStatus filed::TaskStatusValue filed::SubTask filed::SubTaskType filed::SubTaskTypeValue filed::DataEntryErrorCode
        filed::DataEntryErrorCodeValue filed::TaskAttribute filed::ClientShortDetails filed::TaskResult filed::TaskTaxPrepResult
        filed::TaxPrepReviewItem filed::task_reference filed::task_selection filed::task_of filed::wait_options filed::task_error_detail
        filed::TriggerTaxPrepInput filed::TriggerTaxPrepResult filed::InitiateTaxAdvisorInput filed::InitiateTaxAdvisorResult
        filed::api::errc
        """,
    ),
    Page(
        "operations",
        "Operations of your own",
        "Documents that the compiler checks. See [operations](../operations.md).",
        "graphql/operation.hpp graphql/typed_response.hpp graphql/problem.hpp graphql/document.hpp graphql/location.hpp http/message.hpp",
        """
        filed::operation filed::document filed::response filed::graphql::response_details filed::graphql::path_step
        filed::graphql::document_of filed::graphql::name_of filed::graphql::type_of filed::graphql::document_id
        filed::graphql::variables_of filed::graphql::no_variables filed::graphql::name_at filed::graphql::location filed::graphql::problem
        """,
    ),
    Page(
        "values",
        "Values of GraphQL",
        "Types for variables and data.",
        "graphql/id.hpp graphql/date.hpp graphql/input.hpp graphql/one_of.hpp graphql/open_enum.hpp graphql/scalar.hpp",
        """
        filed::ID filed::Date filed::graphql::scalar_name filed::input filed::null filed::null_t filed::one_of filed::unknown filed::open_enum
        filed::open_enumeration
        """,
    ),
    Page(
        "observation",
        "Observation",
        "Events, counters and the debug log. See [observability](../observability.md).",
        "call/observer.hpp http/observer.hpp call/counters.hpp call/debug_log.hpp auth/cache_options.hpp http/transport.hpp",
        """
        filed::observer filed::debug_log filed::call_label filed::call_begin_event filed::call_end_event filed::exchange_event
        filed::response_event filed::retry_event filed::client_counters filed::call_counters filed::auth::counters
        filed::auth::token_event filed::http::connection_counters filed::http::connection_observer filed::http::connect_event
        filed::http::close_event filed::http::handshake_event filed::http::phase_event filed::http::resolve_event
        filed::http::send_event filed::http::tunnel_event filed::http::exchange_label filed::retry_reason
        filed::auth::token_change
        """,
    ),
    Page(
        "json",
        "JSON",
        "Usable without the client. See [JSON](../json.md).",
        "json/read.hpp json/write.hpp json/raw.hpp json/codec.hpp reflect/description.hpp json/reader.hpp json/writer.hpp",
        """
        filed::json::read filed::json::read_padded filed::json::write filed::json::write_to filed::json::raw filed::json::codec
        filed::reflect::description filed::reflect::member_list filed::reflect::named filed::json::reader filed::json::writer
        """,
        include="filed/json/json.hpp",
    ),
    Page(
        "legacy",
        "The legacy gateway",
        "A client of its own for the older API.",
        "legacy.hpp api/legacy.hpp",
        """
        filed::legacy::client filed::legacy::User
        """,
    ),
    Page(
        "testing",
        "Test kit",
        "A real HTTPS server in your process. See [testing](../testing.md).",
        "testing/stand_in.hpp testing/stand_in_options.hpp testing/answer.hpp testing/counts.hpp testing/recorded_request.hpp "
        "testing/identity.hpp testing/api_settings.hpp testing/graphql_error.hpp testing/error.hpp",
        include="filed/testing.hpp",
    ),
    Page(
        "version",
        "Version and configuration",
        "Macros that a program may read or set.",
        "version.hpp support/config.hpp",
        """
        filed::version filed::safe_as_prvalue FILED_VERSION_MAJOR FILED_VERSION_MINOR FILED_VERSION_PATCH FILED_VERSION
        FILED_VERSION_TEXT FILED_ABI FILED_BOOST_ASIO FILED_AGGREGATE_PRVALUES_ARE_UNSAFE
        """,
        include="filed/version.hpp",
    ),
)
