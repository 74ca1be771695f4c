/// \file
/// What a stand-in does with each request: count it, keep it, hold it back, answer it by script or by the API.
#pragma once

#include <filed/json/read.hpp>
#include <filed/testing/answer.hpp>
#include <filed/testing/counts.hpp>
#include <filed/testing/execution.hpp>
#include <filed/testing/filed_api.hpp>
#include <filed/testing/https_connection.hpp>
#include <filed/testing/recorded_request.hpp>
#include <filed/testing/value_codec.hpp>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// The path of the current API.
inline constexpr std::string_view api_path = "/graphql";
/// The path of the legacy gateway, which is a server of its own in the real world.
inline constexpr std::string_view legacy_path = "/legacy/graphql";

/// The stand-in without its server. The functions of `https_service` run on the server's thread, the others on any;
/// one mutex guards everything, and no connection is called while it is locked.
class stand_in_service final : public https_service {
public:
    /// \param kept_requests  how many of the last requests `recent_requests` knows
    explicit stand_in_service(std::size_t kept_requests) : kept_requests_{kept_requests} {}

    /// Runs `change` on the API under the lock and returns what it returns.
    template <class Change>
    auto with_api(Change change) {
        const std::lock_guard lock{mutex_};
        return change(api_);
    }
    template <class Read>
    auto with_api(Read read) const {
        const std::lock_guard lock{mutex_};
        return read(api_);
    }

    void set_latency(std::chrono::milliseconds latency) {
        const std::lock_guard lock{mutex_};
        latency_ = latency;
    }
    void set_record_size(std::size_t bytes) {
        const std::lock_guard lock{mutex_};
        record_size_ = bytes;
    }
    void set_admission(admission how) {
        const std::lock_guard lock{mutex_};
        admission_ = how;
    }

    void add_script(std::string operation, answer what, std::size_t count) {
        const std::lock_guard lock{mutex_};
        if (count != 0) scripts_.push_back({std::move(operation), std::move(what), count});
    }
    void clear_scripts() {
        const std::lock_guard lock{mutex_};
        scripts_.clear();
    }

    void hold(std::string operation) {
        const std::lock_guard lock{mutex_};
        gates_.push_back(std::move(operation));
    }
    /// Opens every gate; those who wait are let go by `let_go`.
    void open_gates() {
        const std::lock_guard lock{mutex_};
        gates_.clear();
    }
    /// Goes on with the requests that have waited longest. On the server's thread.
    void let_go(std::size_t count) {
        std::vector<pending_request> freed;
        {
            const std::lock_guard lock{mutex_};
            count = (std::min)(count, held_.size());
            const auto end = held_.begin() + static_cast<std::ptrdiff_t>(count);
            freed.assign(std::make_move_iterator(held_.begin()), std::make_move_iterator(end));
            held_.erase(held_.begin(), end);
            counts_.held = held_.size();
            changed();
        }
        for (pending_request& request : freed)
            go_on(std::move(request));
    }

    [[nodiscard]] stand_in_counts counts() const {
        const std::lock_guard lock{mutex_};
        return counts_;
    }
    [[nodiscard]] std::vector<recorded_request> recent_requests() const {
        const std::lock_guard lock{mutex_};
        return {recorded_.begin(), recorded_.end()};
    }

    /// Waits until `predicate(counts)` holds; false when `timeout` passed first. The predicate runs without the lock.
    template <class Predicate>
    [[nodiscard]] bool wait_until(Predicate predicate, std::chrono::milliseconds timeout) const {
        const auto deadline = std::chrono::steady_clock::now() + timeout;
        std::unique_lock lock{mutex_};
        for (;;) {
            const stand_in_counts seen = counts_;
            const std::uint64_t version = version_;
            lock.unlock();
            if (predicate(seen)) return true;
            lock.lock();
            if (!changed_.wait_until(lock, deadline, [&] { return version_ != version; })) return false;
        }
    }

    // What the server calls

    admission connection_opened() override {
        const std::lock_guard lock{mutex_};
        ++counts_.connections;
        ++counts_.open_connections;
        changed();
        return admission_;
    }
    void handshake_ended(bool succeeded, bool resumed) override {
        const std::lock_guard lock{mutex_};
        ++(succeeded ? counts_.handshakes : counts_.failed_handshakes);
        if (succeeded && resumed) ++counts_.resumed_handshakes;
        changed();
    }
    void connection_closed() override {
        const std::lock_guard lock{mutex_};
        --counts_.open_connections;
        changed();
    }
    void request_refused(int) override {
        const std::lock_guard lock{mutex_};
        ++counts_.refused_requests;
        changed();
    }
    void request_arrived(const std::shared_ptr<https_connection>& connection) override {
        pending_request arrived = examine(connection);
        {
            const std::lock_guard lock{mutex_};
            note_arrival(arrived);
            changed();
            const bool held =
                std::any_of(gates_.begin(), gates_.end(), [&](const std::string& gate) { return arrived.matches(gate); });
            if (held) {
                held_.push_back(std::move(arrived));
                counts_.held = held_.size();
                return;
            }
        }
        go_on(std::move(arrived));
    }
    void request_ended(https_connection& connection, bool answered) override {
        pending_request removed; // destroyed without the lock: it may own the connection
        const std::lock_guard lock{mutex_};
        ++(answered ? counts_.answers : counts_.abandoned_requests);
        --counts_.in_flight;
        const auto found =
            std::find_if(held_.begin(), held_.end(), [&](const pending_request& r) { return r.connection.get() == &connection; });
        if (found != held_.end()) {
            removed = std::move(*found);
            held_.erase(found);
            counts_.held = held_.size();
        }
        changed();
    }

private:
    /// A request between its arrival and its answer.
    struct pending_request {
        std::shared_ptr<https_connection> connection;
        bool legacy = false;
        std::string operation_name; ///< `operationName` of the body
        std::string query;
        std::string variables;
        std::string bearer;
        std::unique_ptr<graphql_request> graphql; ///< null when it is no GraphQL request; then `refusal` says why
        struct {
            int status = 0;
            std::string message;
        } refusal;

        /// \param operation  the name of an operation or of a root field; empty: any request
        [[nodiscard]] bool matches(std::string_view operation) const {
            if (operation.empty()) return true;
            return graphql && (graphql->operation_name() == operation || graphql->selects(operation));
        }
    };

    struct script {
        std::string operation;
        answer what;
        std::size_t left;
    };

    void changed() {
        ++version_;
        changed_.notify_all();
    }

    /// Reads the HTTP request; needs no lock.
    [[nodiscard]] static pending_request examine(const std::shared_ptr<https_connection>& connection) {
        const http_request& http = connection->request();
        const std::string_view path = std::string_view{http.target}.substr(0, http.target.find('?'));
        const std::string media_type =
            detail::lower_case(detail::without_blanks(http.field("content-type").substr(0, http.field("content-type").find(';'))));
        pending_request made;
        made.connection = connection;
        made.legacy = path == legacy_path;
        made.bearer = bearer_of(http);
        if (path != api_path && path != legacy_path)
            made.refusal = {404, "There is no API at this path."};
        else if (http.method != "POST")
            made.refusal = {405, "The API takes POST only."};
        else if (media_type != "application/json")
            made.refusal = {415, "The API takes application/json only."};
        else if (made.legacy && http.field("source-platform").empty())
            made.refusal = {400, "The header source-platform is missing."};
        else
            examine_body(made, http.body);
        return made;
    }

    static void examine_body(pending_request& made, const std::string& text) {
        const result<value> body = json::read<value>(text);
        if (!body || !body->object()) {
            made.refusal = {400, "The body is no JSON object."};
            return;
        }
        for (const auto& [key, content] : body->object()->members) {
            if (key == "query" || key == "operationName" || key == "variables" || key == "extensions") continue;
            made.refusal = {400, "The body has a key that GraphQL over HTTP does not know."};
            return;
        }
        const value& variables = (*body)["variables"];
        const value& name = (*body)["operationName"];
        if (!(*body)["query"].get<std::string>() || !(name.is_null() || name.get<std::string>()) ||
            !(variables.is_null() || variables.object())) {
            made.refusal = {400, "The body needs a string 'query'; 'operationName' is a string and 'variables' an object."};
            return;
        }
        made.query = (*body)["query"].text();
        made.operation_name = name.text();
        if (!variables.is_null()) made.variables = to_json(variables);
        made.graphql = std::make_unique<graphql_request>(made.legacy ? legacy_schema() : api_schema(), made.query,
                                                         made.operation_name, variables);
    }

    /// The token of `Authorization: Bearer …` (RFC 6750 section 2.1); empty when there is none.
    [[nodiscard]] static std::string bearer_of(const http_request& http) {
        const std::string_view credentials = http.field("authorization");
        constexpr std::string_view scheme = "bearer ";
        if (detail::lower_case(credentials.substr(0, scheme.size())) != scheme) return {};
        return std::string{detail::without_blanks(credentials.substr(scheme.size()))};
    }

    /// Under the lock.
    void note_arrival(const pending_request& arrived) {
        ++counts_.requests;
        counts_.most_in_flight = (std::max)(counts_.most_in_flight, ++counts_.in_flight);
        if (arrived.graphql) note_operation(arrived);
        if (kept_requests_ == 0) return;
        if (recorded_.size() == kept_requests_) recorded_.pop_front();
        recorded_.push_back({arrived.connection->number(), arrived.legacy, arrived.connection->request(), arrived.operation_name,
                             arrived.query, arrived.variables});
    }

    void note_operation(const pending_request& arrived) {
        const graphql_request& graphql = *arrived.graphql;
        ++counts_.by_operation[std::string{graphql.operation_name()}];
        const bool exchange = graphql.selects("exchangeSurfaceRefreshTokenForAccessTokens");
        const bool login = graphql.selects("loginViaPersonalApiToken");
        if (exchange) ++counts_.exchanges;
        if (login) ++counts_.legacy_logins;
        if (graphql.selects("me")) ++(arrived.legacy ? counts_.legacy_me : counts_.me);
        if (graphql.selects("health")) ++counts_.health;
        if (graphql.is_mutation() && !exchange && !login) ++counts_.mutations;
    }

    /// Answers, by script or by the API.
    void go_on(pending_request request) {
        std::optional<answer> what;
        std::chrono::milliseconds latency{};
        std::size_t record_size = 0;
        try {
            const std::lock_guard lock{mutex_};
            what = scripted(request);
            if (!what)
                what = request.graphql ? api_.respond(*request.graphql, request.legacy, request.bearer, counts_) : refuse(request);
            latency = latency_;
            record_size = record_size_;
            changed();
        } catch (...) {
            const std::lock_guard lock{mutex_};
            ++counts_.failures;
            changed();
        }
        if (what)
            request.connection->reply(*what, latency, record_size);
        else
            request.connection->close();
    }

    /// The answer of the first script that wants this request. Under the lock.
    [[nodiscard]] std::optional<answer> scripted(const pending_request& request) {
        const auto found =
            std::find_if(scripts_.begin(), scripts_.end(), [&](const script& s) { return request.matches(s.operation); });
        if (found == scripts_.end()) return std::nullopt;
        std::optional<answer> what = found->what;
        if (found->left != (std::numeric_limits<std::size_t>::max)() && --found->left == 0) scripts_.erase(found);
        ++counts_.scripted_answers;
        if (request.matches("exchangeSurfaceRefreshTokenForAccessTokens")) ++counts_.failed_exchanges;
        if (request.matches("loginViaPersonalApiToken")) ++counts_.failed_legacy_logins;
        return what;
    }

    [[nodiscard]] answer refuse(const pending_request& request) const {
        const answer refused = api_.refusal("BAD_REQUEST", request.refusal.message, request.refusal.status);
        return request.refusal.status == 405 ? refused.with_field("Allow", "POST") : refused;
    }

    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::uint64_t version_ = 0;
    filed_api api_;
    stand_in_counts counts_;
    std::deque<recorded_request> recorded_;
    std::size_t kept_requests_;
    std::vector<script> scripts_;
    std::vector<std::string> gates_;
    std::deque<pending_request> held_;
    std::chrono::milliseconds latency_{0};
    std::size_t record_size_ = 0;
    admission admission_ = admission::serve;
};

} // namespace filed::testing
