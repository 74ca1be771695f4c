/// \file
/// What a stand-in puts on the wire for one request: a sound HTTP response, or a broken one on purpose.
#pragma once

#include <filed/testing/graphql_error.hpp>
#include <filed/testing/value_codec.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// How the end of a response's body is marked (RFC 9112 section 6.3).
enum class framing {
    content_length, ///< by its length
    chunked,        ///< by the last chunk
    until_close     ///< by the end of the connection
};

/// What happens to the connection after an answer.
enum class ending {
    keep_open,            ///< it serves the next request
    close,                ///< TLS `close_notify`, then the end of the stream
    close_without_notify, ///< the end of the stream alone: what a TLS client must not take for the end of a body
    reset                 ///< TCP reset
};

/// One answer: a status, fields, a body and how they travel. A value; changing it gives a changed copy, so that ready-made
/// answers can be varied:
///
///     server.script(answer::json(body).framed_as(framing::chunked, 7), 3);
///     server.script(answer::html().with_status(503).with_field("Retry-After", "2"));
class answer {
public:
    /// 200 with an empty JSON object, which is no legal GraphQL response.
    answer() = default;

    /// A JSON text as `application/json; charset=utf-8`.
    [[nodiscard]] static answer json(std::string body, int status = 200) {
        answer made;
        made.status_ = status;
        made.body_ = std::move(body);
        return made;
    }
    /// A text of another media type. \param content_type  empty: no `Content-Type` at all
    [[nodiscard]] static answer text(std::string content_type, std::string body, int status = 200) {
        answer made = json(std::move(body), status);
        made.content_type_ = std::move(content_type);
        return made;
    }
    /// The page of a captive portal or a proxy: HTML, with 200 by default.
    [[nodiscard]] static answer html(int status = 200) {
        return text("text/html; charset=utf-8",
                    "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>", status);
    }
    /// A GraphQL request error: nothing was executed, there is no `data`.
    /// \param code  `extensions.code`; empty: the entry has no `extensions`
    /// Throws `filed::exception` when a text is no UTF-8.
    [[nodiscard]] static answer request_error(std::string code, std::string message, int status = 200) {
        const graphql_error entry{std::move(code), std::move(message), {}, {}};
        return json(to_json(value::object({}, {{"errors", value::list{to_value(entry)}}})), status);
    }
    /// These bytes and no others, from the status line on, then the connection is closed.
    [[nodiscard]] static answer raw(std::string bytes) {
        answer made;
        made.raw_ = std::move(bytes);
        made.ending_ = ending::close;
        return made;
    }
    /// The request is read and never answered; the connection stays open.
    [[nodiscard]] static answer silence() { return answer{}.cut_after(0, ending::keep_open); }
    /// The connection ends without a byte of an answer.
    [[nodiscard]] static answer disconnect(ending how = ending::reset) { return answer{}.cut_after(0, how); }
    /// A response that ends in the middle of its body.
    [[nodiscard]] static answer truncated_body(ending how = ending::close_without_notify) {
        return json(R"({"data":{"health":{"id":"router"}}})").cutting_body_after(9, how);
    }
    /// Announces 2 GB, sends a few bytes of them and waits.
    [[nodiscard]] static answer two_gigabytes() { return json(R"({"data":{)").declaring_length(2'000'000'000); }
    /// JSON whose string holds bytes that are no UTF-8.
    [[nodiscard]] static answer invalid_utf8() { return json("{\"data\":{\"me\":{\"__typename\":\"\xC3\x28\xFF\"}}}"); }
    /// JSON with this many arrays inside each other.
    [[nodiscard]] static answer nested(std::size_t depth = 10'000) {
        return json("{\"data\":{\"me\":" + std::string(depth, '[') + std::string(depth, ']') + "}}");
    }

    /// The same answer with another HTTP status.
    [[nodiscard]] answer with_status(int status) const {
        answer changed = *this;
        changed.status_ = status;
        return changed;
    }
    /// Adds a header field.
    [[nodiscard]] answer with_field(std::string name, std::string value) const {
        answer changed = *this;
        changed.fields_.emplace_back(std::move(name), std::move(value));
        return changed;
    }
    /// \param chunk  bytes of each chunk of `framing::chunked`; 0: the whole body is one chunk
    [[nodiscard]] answer framed_as(framing how, std::size_t chunk = 0) const {
        answer changed = *this;
        changed.framing_ = how;
        changed.chunk_ = chunk;
        return changed;
    }
    /// Announces this `Content-Length` whatever the body's length is, and keeps the connection open afterwards.
    [[nodiscard]] answer declaring_length(std::uint64_t length) const {
        answer changed = framed_as(framing::content_length);
        changed.declared_length_ = length;
        return changed;
    }
    /// Sends only the first `bytes` of the whole response, the status line included.
    [[nodiscard]] answer cut_after(std::size_t bytes, ending how = ending::close_without_notify) const {
        answer changed = *this;
        changed.cut_ = bytes;
        changed.ending_ = how;
        return changed;
    }
    /// Sends the head and only the first `bytes` behind it.
    [[nodiscard]] answer cutting_body_after(std::size_t bytes, ending how = ending::close_without_notify) const {
        answer changed = *this;
        changed.body_cut_ = bytes;
        changed.ending_ = how;
        return changed;
    }
    /// Ends the connection so after the answer. Only `ending::close` is announced by `Connection: close`; the others come as a
    /// surprise.
    [[nodiscard]] answer then(ending how) const {
        answer changed = *this;
        changed.ending_ = how;
        return changed;
    }
    /// Waits this long before the first byte, beside the stand-in's own latency.
    [[nodiscard]] answer after(std::chrono::milliseconds delay) const {
        answer changed = *this;
        changed.delay_ = delay;
        return changed;
    }

    /// HTTP status.
    [[nodiscard]] int status() const noexcept { return status_; }
    /// The content, before any framing.
    [[nodiscard]] const std::string& body() const noexcept { return body_; }
    /// How long the server waits before it answers.
    [[nodiscard]] std::chrono::milliseconds delay() const noexcept { return delay_; }
    /// What happens to the connection; a body framed by the end of the connection closes it.
    [[nodiscard]] ending how_it_ends() const noexcept {
        return ending_ == ending::keep_open && !raw_ && framing_ == framing::until_close ? ending::close : ending_;
    }
    /// Whether this is a whole response, so that its connection can serve another request.
    [[nodiscard]] bool whole() const noexcept {
        return !cut_ && !body_cut_ && (raw_ || !declared_length_ || *declared_length_ == body_.size());
    }

    /// The bytes on the wire.
    [[nodiscard]] std::string wire() const {
        std::string bytes = raw_ ? *raw_ : head();
        const std::size_t head_size = bytes.size();
        if (!raw_) append_body(bytes);
        if (body_cut_) bytes.resize((std::min)(bytes.size(), head_size + *body_cut_));
        if (cut_) bytes.resize((std::min)(bytes.size(), *cut_));
        return bytes;
    }

private:
    [[nodiscard]] static std::string_view reason(int status) noexcept {
        static constexpr std::pair<int, std::string_view> reasons[] = {
            {200, "OK"},
            {400, "Bad Request"},
            {401, "Unauthorized"},
            {403, "Forbidden"},
            {404, "Not Found"},
            {405, "Method Not Allowed"},
            {413, "Content Too Large"},
            {415, "Unsupported Media Type"},
            {429, "Too Many Requests"},
            {431, "Request Header Fields Too Large"},
            {500, "Internal Server Error"},
            {501, "Not Implemented"},
            {502, "Bad Gateway"},
            {503, "Service Unavailable"},
            {504, "Gateway Timeout"},
            {505, "HTTP Version Not Supported"},
        };
        const auto* found =
            std::find_if(std::begin(reasons), std::end(reasons), [=](const auto& entry) { return entry.first == status; });
        return found == std::end(reasons) ? std::string_view{} : found->second;
    }

    [[nodiscard]] std::string head() const {
        std::string text = "HTTP/1.1 " + std::to_string(status_) + ' ' + std::string{reason(status_)} + "\r\n";
        const auto add = [&text](std::string_view name, std::string_view value) { (((text += name) += ": ") += value) += "\r\n"; };
        if (!content_type_.empty()) add("Content-Type", content_type_);
        if (framing_ == framing::content_length) add("Content-Length", std::to_string(declared_length_.value_or(body_.size())));
        if (framing_ == framing::chunked) add("Transfer-Encoding", "chunked");
        if (how_it_ends() == ending::close && whole()) add("Connection", "close");
        for (const auto& [name, value] : fields_)
            add(name, value);
        return text += "\r\n";
    }

    void append_body(std::string& bytes) const {
        if (framing_ != framing::chunked) {
            bytes += body_;
            return;
        }
        const std::size_t size = chunk_ == 0 ? (std::max<std::size_t>)(body_.size(), 1) : chunk_;
        for (std::size_t at = 0; at < body_.size(); at += size) {
            const std::string_view piece = std::string_view{body_}.substr(at, size);
            append_hexadecimal(bytes, piece.size());
            ((bytes += "\r\n") += piece) += "\r\n";
        }
        bytes += "0\r\n\r\n";
    }

    static void append_hexadecimal(std::string& bytes, std::size_t value) {
        char digits[2 * sizeof value];
        bytes.append(digits, std::to_chars(digits, digits + sizeof digits, value, 16).ptr);
    }

    int status_ = 200;
    std::string content_type_ = "application/json; charset=utf-8";
    std::vector<std::pair<std::string, std::string>> fields_;
    std::string body_ = "{}";
    std::optional<std::string> raw_;
    framing framing_ = framing::content_length;
    std::size_t chunk_ = 0;
    std::optional<std::uint64_t> declared_length_;
    std::optional<std::size_t> cut_;
    std::optional<std::size_t> body_cut_;
    ending ending_ = ending::keep_open;
    std::chrono::milliseconds delay_{0};
};

} // namespace filed::testing
