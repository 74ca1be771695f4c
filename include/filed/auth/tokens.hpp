/// \file
/// Access tokens: the short-lived credentials that an API key is exchanged for.
#pragma once

#include <filed/support/secret.hpp>

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI {

/// Which of the two tokens a request is sent with. Source: page guides/authentication.
enum class token_kind {
    workspace, ///< acts in the workspace that the key belongs to
    user       ///< acts as the user's whole account
};

/// An access token. A cheap handle: copies share one text, which is wiped when the last of them goes. Cannot be
/// printed or compared by accident. Copies may be used from any thread.
class access_token {
public:
    /// No token: `reveal()` is empty.
    access_token() noexcept = default;
    /// Takes the text over and wipes the string it came in. Throws `std::bad_alloc`.
    explicit access_token(std::string text) {
        if (!text.empty()) text_ = std::make_shared<const secret>(text);
        wipe(text);
    }

    /// Takes a secret over without copying it.
    explicit access_token(secret text) {
        if (!text.empty()) text_ = std::make_shared<const secret>(std::move(text));
    }

    /// The text of the token: the only way to it. The view ends with the last copy of this token.
    [[nodiscard]] std::string_view reveal() const noexcept { return text_ ? text_->reveal() : std::string_view{}; }
    /// Whether there is no token.
    [[nodiscard]] bool empty() const noexcept { return !text_; }

    friend std::ostream& operator<<(std::ostream&, const access_token&) = delete;

private:
    std::shared_ptr<const secret> text_;
};

/// What an exchange gives: both tokens. Source: type AccessTokens of the schema.
struct AccessTokens {
    AccessTokens() noexcept {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once
    AccessTokens(access_token user, access_token workspace) noexcept
        : userToken{std::move(user)}, workspaceToken{std::move(workspace)} {}

    access_token userToken;      ///< for `token_kind::user`
    access_token workspaceToken; ///< for `token_kind::workspace`
};

} // namespace filed
