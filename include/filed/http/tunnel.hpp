/// \file
/// Asks a proxy for a tunnel: CONNECT (RFC 9110, section 9.3.6). It holds no socket.
#pragma once

#include <filed/http/error.hpp>
#include <filed/http/field.hpp>
#include <filed/http/http1_parser.hpp>
#include <filed/http/http1_writer.hpp>
#include <filed/http/limits.hpp>
#include <filed/http/origin.hpp>
#include <filed/http/proxy.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/version.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::http {

/// One request for a tunnel, and what became of it. Not thread-safe.
class tunnel {
public:
    enum class status { want_input, open, failed };

    /// \param through  outlives this
    /// \param bounds   `header_size`, `fields` and `interim_responses` apply to the proxy's answer
    tunnel(const proxy& through, const limits& bounds) : through_{through}, parser_{bounds} { parser_.reset_for_connect(); }

    /// Appends the request for a tunnel to `target` to `out`, which holds credentials afterwards: wipe it when it was sent.
    [[nodiscard]] result<void> write_request(byte_buffer& out, const origin& target) const {
        const std::string host = target.host.find(':') == std::string::npos ? target.host : '[' + target.host + ']';
        const std::string authority = host + ':' + std::to_string(target.port); // always with its port
        const std::string agent = "filed-cpp/" + std::string{version};
        const field fields[] = {{"User-Agent", agent}, {"Proxy-Authorization", through_.authorization()}};
        const std::size_t count = through_.authorization().empty() ? 1 : 2;
        return http::write_request(out, {"CONNECT", authority, authority, {fields, count}}, {});
    }

    /// Takes what the proxy has sent.
    status feed(std::string_view bytes) {
        const std::size_t used = parser_.feed(bytes);
        if (parser_.failed()) return fail(parser_.failure().code(), parser_.failure().detail() ? parser_.failure().detail()->context : std::string{});
        if (!parser_.done()) return status::want_input;
        const response answer = parser_.take();
        answered_ = answer.status;
        if (answer.status == 407 || answer.status == 401) { // tinyproxy says 401 of a wrong password
            const bool tried = !through_.authorization().empty();
            return fail(make_error_code(errc::proxy_authentication_required),
                        tried ? "it refused the user name and password" : "no user name and password were given");
        }
        if (answer.status / 100 != 2) return fail(make_error_code(errc::proxy_refused), {});
        // Nobody speaks in the tunnel before the client does.
        if (used != bytes.size()) return fail(make_error_code(errc::malformed_response), "bytes behind the answer to CONNECT");
        return status::open;
    }
    /// The proxy has closed the connection.
    status end_of_stream() { return fail(make_error_code(errc::connection_closed), "it closed the connection instead of opening a tunnel"); }

    /// Why it failed: `proxy_authentication_required`, `proxy_refused` with the proxy's status in `error::http_status()`,
    /// `connection_closed`, or, for an answer that is no HTTP or exceeds a limit, the parser's. The place is the proxy.
    [[nodiscard]] const error& failure() const noexcept { return failure_; }
    /// Status of the proxy's answer; 0 before there is one.
    [[nodiscard]] int answered() const noexcept { return answered_; }

private:
    status fail(std::error_code code, std::string context) {
        auto detail = std::make_shared<error_detail>(through_.text(), std::move(context));
        detail->http_status = answered_;
        failure_ = error{code, std::move(detail)};
        return status::failed;
    }

    const proxy& through_;
    http1_parser parser_;
    error failure_;
    int answered_ = 0;
};

} // namespace filed::http
