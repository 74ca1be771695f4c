/// \file
/// TLS sessions: what a later connection needs to skip the certificates.
#pragma once

#include <filed/version.hpp>

#include <openssl/ssl.h>

#include <memory>
#include <string>
#include <utility>

namespace filed::inline FILED_ABI::tls {

class context;

namespace detail {

/// The newest session of a connection, where OpenSSL's callback puts it.
using session_slot = std::unique_ptr<SSL_SESSION, void (*)(SSL_SESSION*)>;

} // namespace detail

/// A session that a later connection can resume (RFC 8446, section 2.2), for half of the CPU time of a full handshake. A
/// resumed connection does not verify certificates again: it stands on the verification of the one that the session came
/// from. So a session works only for the host and the context that it was made with, and is ignored elsewhere.
///
/// A cheap handle; copies are the same session, and may be used from any thread. To use it for one connection only keeps
/// observers from linking two connections (RFC 8446, appendix C.4). It holds secrets, which OpenSSL wipes.
class session {
public:
    /// No session.
    session() noexcept = default;

    /// Whether there is one.
    [[nodiscard]] explicit operator bool() const noexcept { return handle_ != nullptr; }

private:
    friend class engine;
    session(detail::session_slot handle, const std::shared_ptr<const context>& owner, std::string host)
        : handle_{std::move(handle)}, owner_{owner}, host_{std::move(host)} {}

    [[nodiscard]] bool is_for(const std::shared_ptr<const context>& user, const std::string& host) const noexcept {
        return handle_ && owner_.lock() == user && host_ == host;
    }

    std::shared_ptr<SSL_SESSION> handle_;
    std::weak_ptr<const context> owner_;
    std::string host_;
};

} // namespace filed::tls
