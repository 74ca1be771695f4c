/// \file
/// How the stand-in's API behaves where its documentation is silent, or when something is wrong.
#pragma once

#include <filed/testing/answer.hpp>

#include <chrono>
#include <cstddef>
#include <string>

namespace filed::inline FILED_ABI::testing {

/// What the exchange thinks of an API key.
enum class key_state {
    valid,   ///< exchanged for tokens
    wrong,   ///< as if it had never been issued
    expired, ///< past the expiry chosen at its creation
    revoked  ///< withdrawn by its owner
};

/// The shape of a refusal. The code is `UNAUTHENTICATED` for keys and tokens.
enum class rejection {
    null_field,    ///< 200, the field is null and nothing is said: documented for `me` without a valid token
    field_error,   ///< 200, the field is null, and an entry of `errors` has its path
    request_error, ///< 200, an entry of `errors`, no `data`
    http_401       ///< the same with status 401
};

/// How access tokens look.
enum class token_form {
    jwt,                ///< signed, with `iat` and `exp`, as documented
    jwt_without_iat,    ///< signed, with `exp` alone
    jwt_without_expiry, ///< signed, with neither
    opaque              ///< random text
};

/// The API's behaviour. The defaults are what the documentation says, and its most likely reading where it says nothing.
struct api_settings {
    api_settings() {} // NOLINT: not an aggregate, so that GCC 12 destroys a temporary only once

    std::chrono::seconds token_lifetime{1800}; ///< "about 30 minutes"; 0 or less: expired from the start
    std::chrono::seconds clock_offset{0};      ///< how far the server's clock is ahead of this machine's
    token_form tokens = token_form::jwt;       ///< of tokens that are issued

    rejection bad_token = rejection::null_field; ///< `null_field` is `request_error` where it is not `me` that is asked for
    rejection bad_key = rejection::field_error;  ///< how the exchange refuses a key
    bool reject_every_token = false;             ///< whatever their signature and expiry

    rejection read_only_refusal = rejection::field_error;         ///< of a mutation with a read-only token
    std::string read_only_code = "FORBIDDEN";                     ///< its `extensions.code`; empty: none
    std::string read_only_message = "This API key is read-only."; ///< its `message`

    int request_error_status = 200;                               ///< HTTP status of request errors other than `http_401`
    std::string content_type = "application/json; charset=utf-8"; ///< of every answer of the API
    bool send_date = true;                                        ///< the field `Date`, by the server's clock
    framing framing_of_answers = framing::content_length;         ///< of every answer of the API
    std::size_t chunk = 0;                                        ///< bytes of a chunk; 0: one chunk
    bool close_after_answer = false;                              ///< `Connection: close` with every answer
};

} // namespace filed::testing
