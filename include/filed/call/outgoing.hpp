/// \file
/// One request as the layers pass it on: owned, ready to be sent any number of times.
#pragma once

#include <filed/auth/tokens.hpp>
#include <filed/graphql/document.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/clock.hpp>
#include <filed/support/error.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::call {

/// Most extra header fields of one call.
inline constexpr std::size_t request_header_limit = 16;

/// What a document says of its operation, kept for as long as a call needs it.
struct operation_facts {
    /// \param text            the document; may end when this constructor returns
    /// \param operation_name  which of several; empty: the only one
    explicit operation_facts(std::string_view text, std::string_view operation_name = {}) : document{text} {
        const graphql::operation_facts said = graphql::describe_operation(document, operation_name);
        type = said.type;
        name = said.name;
        me_keys.assign(said.me_keys.begin(), said.me_keys.end());
        place = type == graphql::operation_type::query          ? "query"
                : type == graphql::operation_type::mutation     ? "mutation"
                : type == graphql::operation_type::subscription ? "subscription"
                                                                : "operation";
        if (!name.empty()) place += ' ' + name;
    }

    std::string document;
    graphql::operation_type type;     ///< unknown for a text that does not parse; treated as a mutation
    std::string name;                 ///< sent as `operationName`
    std::string place;                ///< for errors: `query Me`
    std::vector<std::string> me_keys; ///< keys of `data` that hold the field `me`
};

/// A request and what the layers must know about it.
struct outgoing {
    /// \param asks  what the document says
    explicit outgoing(std::shared_ptr<const operation_facts> asks) noexcept : facts{std::move(asks)} {}
    outgoing(outgoing&&) = default;
    outgoing& operator=(outgoing&&) = delete;
    ~outgoing() {
        if (secret) body.wipe();
    }

    std::shared_ptr<const operation_facts> facts;
    byte_buffer body;                ///< of the POST, unless it is constant
    std::string_view constant_body;  ///< of an operation without variables: text of the program itself
    std::optional<token_kind> token; ///< none: sent without a token
    time_point deadline = never;
    std::uint64_t tag = 0;           ///< see `request_options::tag`
    std::chrono::milliseconds attempt_deadline{0}; ///< for each sending; zero: none
    std::chrono::milliseconds token_life{0};       ///< see `request_options::token_life`
    bool idempotent = false;         ///< running it twice is the same as running it once
    bool urgent = false;             ///< see `http::exchange::urgent`
    bool secret = false;             ///< request and response hold credentials and are wiped
    bool takes_partial = false;      ///< data beside which there are errors are a success
    std::vector<std::pair<std::string, std::string>> headers;
    std::optional<error> trouble;    ///< why it cannot be sent at all

    /// What the POST carries.
    [[nodiscard]] std::string_view content() const noexcept { return constant_body.empty() ? body.view() : constant_body; }
};

} // namespace filed::call
