/// \file
/// `response<Operation>`: everything that came back from an operation: data, errors, extensions, HTTP status and headers.
#pragma once

#include <filed/graphql/error.hpp>
#include <filed/graphql/operation.hpp>
#include <filed/http/message.hpp>
#include <filed/json/raw.hpp>
#include <filed/support/buffer.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace filed::inline FILED_ABI::graphql {

/// A step of a path to ask for: the response name of a field (its alias, if it has one) or an index into a list.
class path_step {
public:
    /// From a response name, or an index that counts from zero. A name is viewed, not copied.
    constexpr path_step(std::string_view name) noexcept : name_{name} {} // NOLINT: meant to convert
    constexpr path_step(const char* name) noexcept : name_{name} {}      // NOLINT
    path_step(const std::string& name) noexcept : name_{name} {}         // NOLINT
    template <std::integral Index>
        requires(!std::same_as<Index, bool> && !std::same_as<Index, char>)
    constexpr path_step(Index index) noexcept : index_{static_cast<std::size_t>(index)}, is_index_{true} {} // NOLINT

    /// Whether a segment of an error's path is this step.
    [[nodiscard]] bool matches(const path_segment& segment) const noexcept {
        if (const auto* index = std::get_if<std::size_t>(&segment)) return is_index_ && *index == index_;
        return !is_index_ && std::get<std::string>(segment) == name_;
    }

private:
    std::string_view name_;
    std::size_t index_ = 0;
    bool is_index_ = false;
};

/// What a response holds beside its data. Owns everything; const use is safe from any thread.
class response_details {
public:
    response_details() = default;
    /// \param from  its status and header fields are kept, its body is not
    response_details(std::vector<response_error> errors, std::size_t error_count, std::optional<json::raw> extensions,
                     http::response from)
        : errors_{std::move(errors)}, error_count_{error_count}, extensions_{std::move(extensions)}, head_{std::move(from)} {
        head_.body = byte_buffer{};
    }

    /// Whether every field was executed without an error.
    [[nodiscard]] bool is_complete() const noexcept { return error_count_ == 0; }
    /// The errors beside the data, at most `response_limits::errors`. Their messages may repeat variables: no log text.
    [[nodiscard]] const std::vector<response_error>& errors() const noexcept { return errors_; }
    /// How many the server listed.
    [[nodiscard]] std::size_t error_count() const noexcept { return error_count_; }

    /// The errors at a place of the data and below it: those whose path begins with these steps.
    ///
    ///     response.errors_at("me", "workspace")      response.errors_at("me", "workspace", "clients", 3)
    ///
    /// A field that is null because a field below it failed is explained by that error. Without a step: all errors. The
    /// pointers are valid as long as the response. Errors beyond `response_limits::errors` were not kept, so they are not found.
    template <class... Steps>
        requires(std::convertible_to<const Steps&, path_step> && ...)
    [[nodiscard]] std::vector<const response_error*> errors_at(const Steps&... steps) const {
        const std::array<path_step, sizeof...(Steps)> path{path_step{steps}...};
        std::vector<const response_error*> found;
        for (const response_error& each : errors_) {
            if (begins_with(each, path)) found.push_back(&each);
        }
        return found;
    }
    /// Whether a null at this place is an error's doing, and not the value that the field has. An error without a path, or one that was
    /// not kept, or whose path was cut or made no sense, may have been at any place that nothing excludes: then the answer is yes. So a
    /// no is certain.
    template <class... Steps>
        requires(std::convertible_to<const Steps&, path_step> && ...)
    [[nodiscard]] bool failed_at(const Steps&... steps) const noexcept {
        const std::array<path_step, sizeof...(Steps)> path{path_step{steps}...};
        for (const response_error& each : errors_) {
            if (may_begin_with(each, path)) return true;
        }
        return error_count_ > errors_.size();
    }

    /// The `extensions` of the response, an object.
    [[nodiscard]] const std::optional<json::raw>& extensions() const noexcept { return extensions_; }

    /// Status of the HTTP response. Information only: the outcome is in the data and the errors.
    [[nodiscard]] int http_status() const noexcept { return head_.status; }
    /// The value of a header field, in any letter case; of several the first. Valid as long as the response.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const noexcept { return head_.header(name); }
    /// All header fields in their order.
    [[nodiscard]] http::response::field_range headers() const noexcept { return head_.fields(); }

private:
    [[nodiscard]] static bool begins_with(const response_error& error, std::span<const path_step> path) noexcept {
        return error.path.size() >= path.size() && agrees_with(error, path);
    }
    [[nodiscard]] static bool may_begin_with(const response_error& error, std::span<const path_step> path) noexcept {
        const bool may_reach = error.path.size() >= path.size() || !error.has_whole_path || error.path.empty();
        return may_reach && agrees_with(error, path);
    }
    /// As far as both go.
    [[nodiscard]] static bool agrees_with(const response_error& error, std::span<const path_step> path) noexcept {
        const auto common = path.first((std::min)(path.size(), error.path.size()));
        return std::equal(common.begin(), common.end(), error.path.begin(),
                          [](const path_step& step, const path_segment& segment) { return step.matches(segment); });
    }

    std::vector<response_error> errors_;
    std::size_t error_count_ = 0;
    std::optional<json::raw> extensions_;
    http::response head_;
};

} // namespace filed::graphql

namespace filed::inline FILED_ABI {

/// What `client::execute` gives: the data of an operation and what came with them. There always are data; fields that failed are
/// null, and `errors_at` and `failed_at` say so. Default construction gives empty data. Not thread-safe; owns everything.
///
///     auto page = co_await client.execute<list_clients>({.limit = 50});
///     if (const auto* member = std::get_if<WorkspaceUser>(&page->me)) use(member->workspace.clients);
template <class Operation>
class response : public graphql::response_details {
public:
    /// What the operation's data are read into.
    using data_type = typename Operation::data;

    response() = default;
    response(data_type data, graphql::response_details details) : response_details{std::move(details)}, data_{std::move(data)} {}

    /// \name The data; they live as long as the response
    ///@{
    [[nodiscard]] data_type& data() & noexcept { return data_; }
    [[nodiscard]] const data_type& data() const& noexcept { return data_; }
    [[nodiscard]] data_type&& data() && noexcept { return std::move(data_); }
    [[nodiscard]] data_type* operator->() noexcept { return &data_; }
    [[nodiscard]] const data_type* operator->() const noexcept { return &data_; }
    [[nodiscard]] data_type& operator*() & noexcept { return data_; }
    [[nodiscard]] const data_type& operator*() const& noexcept { return data_; }
    [[nodiscard]] data_type&& operator*() && noexcept { return std::move(data_); }
    ///@}

private:
    data_type data_{};
};

} // namespace filed
