/// \file
/// Which proxy a client goes through: what the program says, and what the environment says.
#pragma once

#include <filed/http/error.hpp>
#include <filed/http/no_proxy.hpp>
#include <filed/http/origin.hpp>
#include <filed/support/base64.hpp>
#include <filed/support/error.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace filed::inline FILED_ABI::http {

/// A proxy that opens tunnels (CONNECT, RFC 9110, section 9.3.6), and the credentials for it. Immutable; may be shared between threads.
class proxy {
public:
    /// Reads `http://user:password@host:port`. The scheme may be left out; the port is 80 unless it is said; user and password are
    /// percent-encoded (RFC 3986, section 3.2.1) and sent as `Basic` credentials (RFC 7617).
    ///
    /// Error: `invalid_url`, whose text says what is wrong and shows no part of the URL: another scheme (a proxy that is itself reached
    /// by TLS, SOCKS), a path, a control character or, in the user's name, a colon; and what `parse_url` refuses of a host or a port.
    /// \param place  what the URL is, for the error's text: `option proxy`
    [[nodiscard]] static result<proxy> parse(std::string_view url, std::string_view place);

    /// Where it listens.
    [[nodiscard]] const origin& where() const noexcept { return where_; }
    /// Names it in errors and events, without the credentials: `proxy http://host:port`.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    /// Value of the field `Proxy-Authorization`; empty without credentials.
    [[nodiscard]] std::string_view authorization() const noexcept { return authorization_.reveal(); }

private:
    proxy(origin where, secret authorization) : where_{std::move(where)}, text_{"proxy " + where_.text()}, authorization_{std::move(authorization)} {}

    origin where_;
    std::string text_;
    secret authorization_;
};

/// What a program says about proxies: nothing, so that the environment decides; a proxy; or none. The text is wiped with the setting,
/// and when another takes its place.
class proxy_setting {
public:
    /// As the environment says, see `choose_proxy`.
    proxy_setting() noexcept = default;
    /// This proxy, for every origin; see `proxy::parse` for the form. Empty: none, whatever the environment says.
    proxy_setting(std::string url) : url_{std::move(url)}, said_{true} { wipe(url); } // NOLINT: a URL is a setting
    proxy_setting(const char* url) : url_{url}, said_{true} {}                        // NOLINT
    proxy_setting(const proxy_setting&) = default;
    proxy_setting(proxy_setting&& other) noexcept : url_{std::move(other.url_)}, said_{other.said_} { other.forget(); }
    proxy_setting& operator=(proxy_setting other) noexcept {
        url_.swap(other.url_);
        std::swap(said_, other.said_);
        return *this;
    }
    ~proxy_setting() { forget(); }

    /// No proxy, whatever the environment says.
    [[nodiscard]] static proxy_setting none() { return proxy_setting{std::string{}}; }

    /// What was said; nothing when the environment decides. Holds credentials.
    [[nodiscard]] std::optional<std::string_view> url() const noexcept { return said_ ? std::optional<std::string_view>{url_} : std::nullopt; }
    /// Wipes the text and leaves the setting as if nothing had been said.
    void forget() noexcept {
        wipe(url_);
        said_ = false;
    }

private:
    std::string url_; // and not an optional one: GCC 12 believes that a setting which is replaced was never made, and warns
    bool said_ = false;
};

/// The proxy for `target`; null for a direct connection.
///
/// When the program has said nothing, it is the proxy in `https_proxy` or, if that is not set or empty, in `HTTPS_PROXY`, unless
/// `target` is this machine itself (`localhost`, 127.0.0.0/8, `[::1]`) or `no_proxy` or else `NO_PROXY` covers it (`bypasses_proxy`). So do
/// curl, Python and Go. A plain `http` origin is always this machine, so `http_proxy` has no meaning here, and a proxy that the
/// program names for one is refused: the proxy's own machine would be meant, and nothing would be encrypted on the way there.
///
/// Errors: those of `proxy::parse` at `option proxy` or at the variable's name; `filed::errc::insecure_endpoint`.
/// Reads the environment: not to be called while another thread changes it.
[[nodiscard]] result<std::shared_ptr<const proxy>> choose_proxy(const proxy_setting& said, const origin& target);

// ----------------------------------------------------------------------------------------------------------------

namespace detail {

/// An environment variable by the first of its two names that is set and not empty: the lower-case one first, as curl and Python have it.
/// \return the name and the value; an empty value when neither is set
[[nodiscard]] inline std::pair<const char*, std::string_view> read_variable(const char* lower, const char* upper) noexcept {
    for (const char* name : {lower, upper}) {
        if (const char* value = std::getenv(name); value && *value) return {name, value};
    }
    return {upper, {}};
}

/// Undoes percent-encoding. \return why not, or null
[[nodiscard]] inline const char* decode_percent(std::string_view text, std::string& out) {
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1; };
    for (std::size_t at = 0; at < text.size(); ++at) {
        char c = text[at];
        if (c == '%') {
            if (at + 2 >= text.size() || digit(text[at + 1]) < 0 || digit(text[at + 2]) < 0) {
                return "its user name or password holds a % without two hexadecimal digits behind it";
            }
            c = static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
            at += 2;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) return "its user name or password holds a control character"; // RFC 7617, section 2
        out += c;
    }
    return nullptr;
}

/// `Basic` credentials out of `user:password`. \return why not, or null
[[nodiscard]] inline const char* encode_credentials(std::string_view text, std::string& out) {
    const std::size_t colon = (std::min)(text.find(':'), text.size());
    std::string plain;
    plain.reserve(text.size() + 1);
    const char* refused = decode_percent(text.substr(0, colon), plain);
    if (!refused && plain.find(':') != std::string::npos) refused = "its user name holds a colon, which Basic authentication cannot carry";
    plain += ':';
    if (!refused) refused = decode_percent(text.substr((std::min)(colon + 1, text.size())), plain);
    std::string encoded = to_base64(plain);
    wipe(plain);
    out.reserve(encoded.size() + 6);
    out = "Basic ";
    out += encoded;
    wipe(encoded);
    return refused;
}

} // namespace detail

inline result<proxy> proxy::parse(std::string_view url, std::string_view place) {
    const auto refuse = [place](const char* reason) { return error{errc::invalid_url, std::string{place}, reason}; };
    std::string_view rest = url;
    if (const std::size_t scheme = rest.find("://"); scheme != std::string_view::npos) {
        if (!equal_ignoring_case(rest.substr(0, scheme), "http")) return refuse("its scheme is not http, the one way to reach a proxy that is supported");
        rest.remove_prefix(scheme + 3);
    }
    // A path would be ignored; an unencoded / or # in a password would cut the authority short, and give away the rest.
    if (rest.ends_with('/')) rest.remove_suffix(1);
    std::string credentials;
    if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
        const std::string_view given = rest.substr(0, at);
        if (given.find_first_of("/?#@\\") != std::string_view::npos) return refuse("its user name or password must be percent-encoded");
        if (const char* reason = detail::encode_credentials(given, credentials)) {
            wipe(credentials);
            return refuse(reason);
        }
        rest.remove_prefix(at + 1);
    }
    secret authorization{credentials};
    wipe(credentials);
    detail::url_reader reader;
    if (const char* reason = reader.read("http://" + std::string{rest})) return refuse(reason);
    http::url read = std::move(reader).take();
    if (read.target != "/" || rest.find_first_of("/?") != std::string_view::npos) return refuse("it has a path");
    return proxy{std::move(read.origin), std::move(authorization)};
}

inline result<std::shared_ptr<const proxy>> choose_proxy(const proxy_setting& said, const origin& target) {
    std::string_view url;
    std::string place = "option proxy";
    if (said.url()) {
        url = *said.url();
    } else if (!is_this_machine(target.host)) {
        const auto [name, value] = detail::read_variable("https_proxy", "HTTPS_PROXY");
        if (!bypasses_proxy(detail::read_variable("no_proxy", "NO_PROXY").second, target)) url = value;
        place = std::string{"environment variable "} + name;
    }
    if (url.empty()) return std::shared_ptr<const proxy>{};
    if (!target.secure) return error{filed::errc::insecure_endpoint, place, "through a proxy only https endpoints can be reached"};
    auto made = proxy::parse(url, place);
    if (!made) return made.error();
    return std::make_shared<const proxy>(std::move(*made));
}

} // namespace filed::http
