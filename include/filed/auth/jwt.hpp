/// \file
/// Reads the times in a token: the claims of a JSON Web Token (RFC 7519), without checking its signature.
///
/// A client cannot check the signature and need not: the token came over verified TLS from the server that will judge
/// it. The claims only say when to ask for the next one, so whatever cannot be read counts as not said.
#pragma once

#include <filed/support/base64.hpp>
#include <filed/support/secret.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI::auth {

/// What a token says about itself. Times are whole seconds of the server's clock.
struct claims {
    claims() noexcept {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    std::optional<std::chrono::sys_seconds> expires; ///< `exp` (RFC 7519, section 4.1.4)
    std::optional<std::chrono::sys_seconds> issued;  ///< `iat` (RFC 7519, section 4.1.6)
    std::string workspace;                           ///< `workspaceId`; empty when it is missing
};

/// Limits of what a token may be.
inline constexpr std::size_t max_token_size = 16 * 1024; ///< bytes of a token; servers accept header fields of 8 to 16 KiB
inline constexpr int max_claims_depth = 32;              ///< nesting of values inside the claims
inline constexpr std::size_t max_workspace_size = 256;   ///< bytes of `workspaceId`

/// The claims of `token`. A text that is no signed JWT in compact form (RFC 7515, section 7.1), or whose payload is not
/// a JSON object, gives no claims. A time must be a JSON number above zero; one that can only be milliseconds is read
/// as such, one beyond the year 2255 as that year. Of a name that comes twice the last counts (RFC 7519, section 4).
/// Never throws; without memory it gives no claims.
[[nodiscard]] inline claims read_claims(std::string_view token) noexcept;

namespace detail {

/// Walks over the top level of a JSON object. Only as strict as it has to be to find its way.
class claims_reader {
public:
    explicit claims_reader(std::string_view text) noexcept : rest_{text} {}

    /// False when the text is not a JSON object.
    [[nodiscard]] bool read(claims& into) {
        if (!take('{')) return false;
        if (take('}')) return at_end();
        do {
            std::string_view name;
            std::string_view value;
            if (!read_string(name) || !take(':') || !read_value(value)) return false;
            if (name == "exp") into.expires = time_of(value);
            if (name == "iat") into.issued = time_of(value);
            if (name == "workspaceId") into.workspace = text_of(value);
        } while (take(','));
        return take('}') && at_end();
    }

private:
    void skip_space() noexcept {
        const auto first = rest_.find_first_not_of(" \t\r\n");
        rest_.remove_prefix(first == std::string_view::npos ? rest_.size() : first);
    }
    [[nodiscard]] bool at_end() noexcept {
        skip_space();
        return rest_.empty();
    }
    [[nodiscard]] bool take(char wanted) noexcept {
        skip_space();
        if (rest_.empty() || rest_.front() != wanted) return false;
        rest_.remove_prefix(1);
        return true;
    }

    /// The characters between the quotes, escapes left as they are.
    [[nodiscard]] bool read_string(std::string_view& into) noexcept {
        if (!take('"')) return false;
        for (std::size_t at = 0; at < rest_.size(); ++at) {
            if (rest_[at] == '\\')
                ++at;
            else if (rest_[at] == '"') {
                into = rest_.substr(0, at);
                rest_.remove_prefix(at + 1);
                return true;
            }
        }
        return false;
    }

    /// The text of one value of any kind.
    [[nodiscard]] bool read_value(std::string_view& into) noexcept {
        skip_space();
        const std::string_view start = rest_;
        int depth = 0;
        do {
            skip_space();
            if (rest_.empty()) return false;
            std::string_view ignored;
            const char c = rest_.front();
            if (c == '"') {
                if (!read_string(ignored)) return false;
            } else if (c == '{' || c == '[') {
                if (++depth > max_claims_depth) return false;
                rest_.remove_prefix(1);
            } else if (c == '}' || c == ']') {
                if (--depth < 0) return false;
                rest_.remove_prefix(1);
            } else if (c == ',' || c == ':') {
                if (depth == 0) return false;
                rest_.remove_prefix(1);
            } else {
                const auto end = rest_.find_first_of(" \t\r\n,:{}[]\"");
                rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end);
            }
        } while (depth != 0);
        into = start.substr(0, start.size() - rest_.size());
        return true;
    }

    [[nodiscard]] static std::string_view text_of(std::string_view value) noexcept {
        if (value.size() < 2 || value.front() != '"' || value.size() > max_workspace_size + 2) return {};
        value = value.substr(1, value.size() - 2);
        return value.find('\\') == std::string_view::npos ? value : std::string_view{};
    }

    /// A JSON number (RFC 8259, section 6) as a time.
    [[nodiscard]] static std::optional<std::chrono::sys_seconds> time_of(std::string_view value) noexcept {
        static constexpr double most_seconds = 1e11; // in the year 5138; what is above can only be milliseconds
        static constexpr double last_second = 9e9;   // in the year 2255: the machine's clocks count nanoseconds, which end in 2262
        double number = 0;
        int exponent = 0;
        std::size_t at = 0;
        const auto digits = [&](int step) {
            const std::size_t first = at;
            for (; at < value.size() && value[at] >= '0' && value[at] <= '9'; ++at) {
                number = number * 10 + (value[at] - '0');
                exponent += step;
            }
            return at != first;
        };
        const auto next_is = [&](char c) { return at < value.size() && value[at] == c; };
        if (!digits(0)) return std::nullopt;
        if (next_is('.') && (++at, !digits(-1))) return std::nullopt;
        if (next_is('e') || next_is('E')) {
            ++at;
            const bool negative = next_is('-');
            if (negative || next_is('+')) ++at;
            int stated = 0;
            const std::size_t first = at;
            for (; at < value.size() && value[at] >= '0' && value[at] <= '9'; ++at) {
                if (stated < 1000) stated = stated * 10 + (value[at] - '0');
            }
            if (at == first) return std::nullopt;
            exponent += negative ? -stated : stated;
        }
        if (at != value.size()) return std::nullopt;
        for (; exponent < 0 && number > 0; ++exponent)
            number /= 10;
        for (; exponent > 0 && number > 0 && number < most_seconds * 1e3; --exponent)
            number *= 10;
        if (number > most_seconds) number /= 1e3;
        if (number > last_second) number = last_second;
        if (!(number >= 1)) return std::nullopt;
        return std::chrono::sys_seconds{std::chrono::seconds{static_cast<long long>(number)}};
    }

    std::string_view rest_;
};

} // namespace detail

inline claims read_claims(std::string_view token) noexcept {
    claims found;
    if (token.size() > max_token_size) return found;
    const auto first = token.find('.');
    if (first == std::string_view::npos) return found;
    const auto second = token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos) return found;
    try {
        auto payload = from_base64(token.substr(first + 1, second - first - 1), base64_alphabet::url);
        if (!payload) return found;
        const wipe_at_end later{*payload};
        if (!detail::claims_reader{*payload}.read(found)) found = claims{};
    } catch (...) {
        found = claims{};
    }
    return found;
}

} // namespace filed::auth
