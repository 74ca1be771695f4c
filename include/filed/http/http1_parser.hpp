/// \file
/// Reads HTTP/1.1 responses (RFC 9112) from bytes that arrive in pieces of any size. It holds no socket.
///
/// Strict where two readers could disagree about where a message ends, because that is how responses are split and
/// smuggled: Content-Length beside Transfer-Encoding, differing Content-Length values, any transfer coding but a final
/// `chunked`, `chunked` in HTTP/1.0, folded lines, white space before a colon, and lines without CR LF are refused.
/// The one thing it forgives is a status line without the space before an absent reason.
#pragma once

#include <filed/http/chunk_header.hpp>
#include <filed/http/error.hpp>
#include <filed/http/field.hpp>
#include <filed/http/limits.hpp>
#include <filed/http/message.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/error.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace filed::inline FILED_ABI::http {

/// Reads one response after another, each after a `reset()`. Interim (1xx) responses are skipped. Not thread-safe.
///
/// In steady state, when responses come back by `recycle()`, it allocates nothing.
class http1_parser {
public:
    /// The largest body, in bytes of capacity, whose memory is kept for the next response.
    static constexpr std::size_t largest_recycled_body = 64 * 1024;

    explicit http1_parser(const limits& bounds = {}) : limits_{bounds} {
        limits_.header_size = (std::min)(limits_.header_size, largest_header);
    }

    [[nodiscard]] const limits& bounds() const noexcept { return limits_; }

    /// Ready for the next response. \param head_request  whether it answers HEAD, so that it has no body whatever it says
    void reset(bool head_request = false);
    /// The same for the answer to CONNECT: it ends with its header section, and what a 2xx says about a body is ignored, because what
    /// follows is the tunnel (RFC 9110, section 9.3.6).
    void reset_for_connect() {
        reset(true);
        connect_request_ = true;
    }

    /// Takes the next bytes and returns how many of them belong to the response: all of them, unless it is complete or has
    /// failed. What is left over was not asked for. Body bytes are copied once. Throws `std::bad_alloc`.
    std::size_t feed(std::string_view bytes);

    /// The stream has ended. Completes a body that nothing but the end delimits, if the end is authentic.
    /// \param clean  whether it is: a TLS `close_notify`, or the FIN of a connection that nobody can tamper with
    /// Errors: `connection_closed` before the first byte of the response, `response_truncated` inside it.
    void end_of_stream(bool clean);

    /// Whether the response is complete.
    [[nodiscard]] bool done() const noexcept { return state_ == state::done; }
    /// Whether the stream cannot be read further.
    [[nodiscard]] bool failed() const noexcept { return state_ == state::failed; }
    /// Why: `malformed_response`, `header_too_large`, `body_too_large`, `too_many_interim_responses`,
    /// `unsupported_protocol_version`, `unsupported_transfer_coding`, `connection_closed`, `response_truncated`. It has no
    /// place, which is the connection's to name. Valid until the next `reset()`; `filed::errc::no_value` when nothing failed.
    [[nodiscard]] const error& failure() const noexcept { return failure_; }
    /// Whether a byte of this response has arrived, an interim one before it included.
    [[nodiscard]] bool any_bytes() const noexcept { return any_bytes_; }

    /// The complete response, its body padded; once, after `done()`.
    [[nodiscard]] response take() noexcept { return std::move(response_); }
    /// Takes the memory of a response that nobody needs any more, for the next one; after `take()`, before `reset()`. The
    /// old bytes are overwritten. A body above `largest_recycled_body` is released.
    void recycle(response&& used) noexcept;

private:
    enum class state { head, body_by_length, body_until_end, chunk_header, chunk_data, chunk_cr, chunk_lf, trailer, done, failed };

    /// What the header section says about the message's length (RFC 9112, section 6) and the connection.
    struct framing {
        std::optional<std::uint64_t> content_length;
        bool transfer_encoding = false; ///< whether the field is there
        bool chunked = false;           ///< whether its last coding is `chunked`
        bool close = false;             ///< `Connection: close`
        bool keep_alive = false;        ///< `Connection: keep-alive`
    };

    static constexpr std::size_t largest_header = std::size_t{1} << 30; // offsets into it have 32 bits
    static constexpr std::size_t largest_reservation = 256 * 1024;      // what is believed of a Content-Length in advance

    [[nodiscard]] std::size_t take_head(std::string_view bytes);
    [[nodiscard]] std::size_t take_body(std::string_view bytes, std::uint64_t& remaining, state next);
    [[nodiscard]] std::size_t take_body_until_end(std::string_view bytes);
    [[nodiscard]] std::size_t take_chunk_header(std::string_view bytes);
    [[nodiscard]] std::size_t take_trailer(std::string_view bytes);
    [[nodiscard]] std::optional<std::string_view> collect_line(std::string_view piece);

    /// A header line as it was found: the field, and its size with the line end.
    struct field_line {
        field read;
        std::size_t size = 0; ///< zero when there is none
    };

    void read_status_line(std::string_view line);
    void refuse_version(std::string_view line);
    [[nodiscard]] std::size_t read_field_lines(std::string_view text);
    void read_head_line(std::string_view line);
    void read_field(const field_line& line, const char* start_of_line);
    void refuse_field_line(std::string_view line);
    [[nodiscard]] static field_line find_field_line(std::string_view text) noexcept;
    void read_content_length(std::string_view value);
    void read_transfer_encoding(std::string_view value);
    void read_connection(std::string_view value);
    void read_keep_alive(std::string_view value);
    void read_chunk_header(std::string_view line);
    void end_head();
    void end_interim_response();

    /// Whether these first bytes of a response, however few, can become a status line.
    [[nodiscard]] static bool begins_like_http(std::string_view bytes) noexcept {
        constexpr std::string_view beginning = "HTTP/";
        return bytes.substr(0, beginning.size()) == beginning.substr(0, bytes.size());
    }

    void finish() {
        response_.body.pad();
        state_ = state::done;
    }
    [[gnu::cold]] FILED_NEVER_INLINE void fail(errc code, std::string_view context) {
        failure_ = error{code, {}, std::string{context}};
        state_ = state::failed;
    }
    [[gnu::cold]] FILED_NEVER_INLINE void refuse_beginning() { fail(errc::malformed_response, "it does not begin with a status line"); }
    [[gnu::cold]] FILED_NEVER_INLINE void fail_by_limit(errc code, const char* name, std::size_t value) {
        fail(code, std::string{"limits::"} + name + " (" + std::to_string(value) + ')');
    }

    limits limits_;
    response response_;
    framing framing_;
    byte_buffer line_; // the start of a chunk header or trailer line whose end has not arrived
    error failure_;
    std::uint64_t remaining_ = 0;     // bytes of the body, or of the chunk, that are still to come
    std::size_t line_start_ = 0;      // of the header line that is being received, in response_.head
    std::size_t extensions_size_ = 0; // of the chunks so far
    std::size_t trailer_size_ = 0;
    std::size_t trailer_fields_ = 0;
    std::size_t interim_responses_ = 0;
    state state_ = state::head;
    bool head_request_ = false;
    bool connect_request_ = false;
    bool any_bytes_ = false;
};

// --------------------------------------------------------------------------------------------------- between responses

inline void http1_parser::reset(bool head_request) {
    response_.clear();
    framing_ = {};
    line_.clear();
    failure_ = {};
    remaining_ = 0;
    line_start_ = extensions_size_ = trailer_size_ = trailer_fields_ = interim_responses_ = 0;
    state_ = state::head;
    head_request_ = head_request;
    connect_request_ = false;
    any_bytes_ = false;
}

inline void http1_parser::recycle(response&& used) noexcept {
    response_ = std::move(used);
    response_.head.wipe();
    if (response_.body.capacity() > largest_recycled_body)
        response_.body = byte_buffer{};
    else
        response_.body.wipe();
    response_.clear();
}

// ----------------------------------------------------------------------------------------------------------------- bytes

inline std::size_t http1_parser::feed(std::string_view bytes) {
    std::string_view rest = bytes;
    while (!rest.empty()) {
        std::size_t taken = 0;
        switch (state_) {
        case state::head:
            taken = take_head(rest);
            break;
        case state::body_by_length:
            taken = take_body(rest, remaining_, state::done);
            break;
        case state::body_until_end:
            taken = take_body_until_end(rest);
            break;
        case state::chunk_header:
            taken = take_chunk_header(rest);
            break;
        case state::chunk_data:
            taken = take_body(rest, remaining_, state::chunk_cr);
            break;
        case state::chunk_cr:
        case state::chunk_lf: {
            const bool cr = state_ == state::chunk_cr;
            taken = 1;
            if (rest.front() == (cr ? '\r' : '\n'))
                state_ = cr ? state::chunk_lf : state::chunk_header;
            else
                fail(errc::malformed_response, "a chunk that is longer than it says");
            break;
        }
        case state::trailer:
            taken = take_trailer(rest);
            break;
        case state::done:
        case state::failed:
            return bytes.size() - rest.size();
        }
        any_bytes_ = true;
        rest.remove_prefix(taken);
    }
    return bytes.size();
}

inline void http1_parser::end_of_stream(bool clean) {
    switch (state_) {
    case state::done:
    case state::failed:
        return;
    case state::body_until_end:
        if (clean) return finish();
        return fail(errc::response_truncated, "the connection broke inside a body that its end delimits");
    case state::head:
        if (!any_bytes_) return fail(errc::connection_closed, {});
        return fail(errc::response_truncated, "in the header section");
    case state::body_by_length:
        return fail(errc::response_truncated, "in the body, " + std::to_string(remaining_) + " bytes before its end");
    default:
        return fail(errc::response_truncated, "in the chunked body");
    }
}

/// Reads the lines that are whole where they lie, and copies them all at once; only a line whose end has not arrived is
/// put together in `response_.head` first.
inline std::size_t http1_parser::take_head(std::string_view bytes) {
    byte_buffer& head = response_.head;
    std::size_t copied = 0, taken = 0;
    while (state_ == state::head && taken < bytes.size()) {
        if (line_start_ != 0 && line_start_ == head.size() + (taken - copied)) {
            taken += read_field_lines(bytes.substr(taken, limits_.header_size - line_start_));
            if (state_ != state::head || taken == bytes.size()) break;
        }
        const std::size_t line_feed = bytes.find('\n', taken);
        const bool complete = line_feed != std::string_view::npos;
        const std::size_t end = complete ? line_feed + 1 : bytes.size();
        const std::size_t begun = head.size() + (taken - copied) - line_start_; // of this line, before these bytes
        const std::size_t room = limits_.header_size - line_start_ - begun;
        if (end - taken > room) {
            if (line_start_ == 0) head.append(bytes.substr(taken, room));
            if (line_start_ == 0 && !begins_like_http(head.view())) refuse_beginning();
            else fail_by_limit(errc::header_too_large, "header_size", limits_.header_size);
            return end;
        }
        std::string_view line = bytes.substr(taken, end - taken);
        taken = end;
        if (begun != 0 || !complete) {
            head.append(bytes.substr(copied, taken - copied));
            copied = taken;
            line = head.view().substr(line_start_);
        }
        if (!complete) {
            // What does not begin like HTTP need not end a line for ever: another protocol, a body that nobody announced.
            if (line_start_ == 0 && !begins_like_http(line)) refuse_beginning();
            return taken;
        }
        read_head_line(line);
        if (line_start_ == 0) copied = taken; // an interim response, which is forgotten
    }
    head.append(bytes.substr(copied, taken - copied));
    return taken;
}

/// Reads the field lines that `text` begins with, as far as they are whole. \param text  at `line_start_` of the header section, and within
/// its limit \return how many bytes they take
inline std::size_t http1_parser::read_field_lines(std::string_view text) {
    std::size_t read = 0;
    while (state_ == state::head) {
        const std::string_view rest{text.data() + read, text.size() - read};
        const field_line line = find_field_line(rest);
        if (line.size == 0) break;
        read_field(line, rest.data());
        line_start_ += line.size;
        read += line.size;
    }
    return read;
}

/// \param line  with its line end, and at `line_start_` of the header section
inline void http1_parser::read_head_line(std::string_view line) {
    if (!line.ends_with("\r\n")) return fail(errc::malformed_response, "a line of the header section that does not end with CR LF");
    const bool is_first = line_start_ == 0;
    const std::string_view text = line.substr(0, line.size() - 2);
    if (!is_first && !text.empty()) {
        const field_line found = find_field_line(line);
        if (found.size == line.size()) read_field(found, line.data());
        else refuse_field_line(text);
    }
    line_start_ += line.size();
    if (is_first) read_status_line(text);
    else if (text.empty()) end_head();
}

inline std::size_t http1_parser::take_body(std::string_view bytes, std::uint64_t& remaining, state next) {
    const std::size_t size = remaining < bytes.size() ? static_cast<std::size_t>(remaining) : bytes.size();
    response_.body.append(bytes.substr(0, size));
    remaining -= size;
    if (remaining != 0) return size;
    if (next == state::done)
        finish();
    else
        state_ = next;
    return size;
}

inline std::size_t http1_parser::take_body_until_end(std::string_view bytes) {
    if (bytes.size() > limits_.body_size - response_.body.size())
        fail_by_limit(errc::body_too_large, "body_size", limits_.body_size);
    else
        response_.body.append(bytes);
    return bytes.size();
}

/// Adds a piece that may end with LF to the line before it. \return the line without CR LF, if it is complete
inline std::optional<std::string_view> http1_parser::collect_line(std::string_view piece) {
    std::string_view line = piece;
    if (!line_.empty() || !piece.ends_with('\n')) {
        line_.append(piece);
        line = line_.view();
    }
    if (!line.ends_with('\n')) return std::nullopt;
    if (!line.ends_with("\r\n")) {
        fail(errc::malformed_response, "a line of the chunked body that does not end with CR LF");
        return std::nullopt;
    }
    return line.substr(0, line.size() - 2);
}

inline std::size_t http1_parser::take_chunk_header(std::string_view bytes) {
    const std::string_view piece = bytes.substr(0, (std::min)(bytes.find('\n'), bytes.size() - 1) + 1);
    if (piece.size() > limits_.chunk_header_size - (std::min)(line_.size(), limits_.chunk_header_size)) {
        fail_by_limit(errc::header_too_large, "chunk_header_size", limits_.chunk_header_size);
        return piece.size();
    }
    if (const std::optional<std::string_view> line = collect_line(piece)) {
        read_chunk_header(*line);
        line_.clear();
    }
    return piece.size();
}

inline std::size_t http1_parser::take_trailer(std::string_view bytes) {
    const std::string_view piece = bytes.substr(0, (std::min)(bytes.find('\n'), bytes.size() - 1) + 1);
    if (piece.size() > limits_.trailer_size - trailer_size_) {
        fail_by_limit(errc::header_too_large, "trailer_size", limits_.trailer_size);
        return piece.size();
    }
    trailer_size_ += piece.size();
    const std::optional<std::string_view> line = collect_line(piece);
    if (!line) return piece.size();
    if (line->empty()) {
        finish();
    } else if (++trailer_fields_ > limits_.fields) {
        fail_by_limit(errc::header_too_large, "fields", limits_.fields);
    } else {
        // Checked and then dropped: a trailer field must not change what was decided by the header section (RFC 9110, 6.5).
        if (find_field_line({line->data(), line->size() + 2}).size != line->size() + 2) refuse_field_line(*line);
    }
    line_.clear();
    return piece.size();
}

// ------------------------------------------------------------------------------------------------------------------ lines

/// `status-line = HTTP-version SP status-code SP [ reason-phrase ]` (RFC 9112, section 4)
inline void http1_parser::read_status_line(std::string_view line) {
    const auto is_digit = [line](std::size_t index) { return index < line.size() && line[index] >= '0' && line[index] <= '9'; };
    constexpr std::string_view usual = "HTTP/1.";
    const bool is_usual = line.size() > 8 && std::memcmp(line.data(), usual.data(), usual.size()) == 0 && (line[7] == '0' || line[7] == '1') && line[8] == ' ';
    if (!is_usual) return refuse_version(line);
    response_.minor_version = line[7] - '0';
    if (!is_digit(9) || !is_digit(10) || !is_digit(11) || line[9] == '0')
        return fail(errc::malformed_response, "its status is no number of three digits");
    response_.status = (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0');
    const std::string_view rest = line.substr(12);
    if (!rest.empty() && rest.front() != ' ') return fail(errc::malformed_response, "its status is no number of three digits");
    if (!is_field_value(rest)) return fail(errc::malformed_response, "its reason holds a control character");
}

/// \param line  does not begin with a version of HTTP/1
inline void http1_parser::refuse_version(std::string_view line) {
    const auto is_digit = [line](std::size_t index) { return index < line.size() && line[index] >= '0' && line[index] <= '9'; };
    if (!line.starts_with("HTTP/")) return refuse_beginning();
    if (!is_digit(5)) return fail(errc::malformed_response, "its status line has no version");
    const bool version =
        line.size() > 6 && (line[6] == ' ' || (line[6] == '.' && is_digit(7) && line.size() > 8 && line[8] == ' '));
    if (version && !line.substr(5).starts_with("1 ")) return fail(errc::unsupported_protocol_version, {});
    fail(errc::malformed_response, "its status line has no version");
}

/// `field-line = field-name ":" OWS field-value OWS` (RFC 9112, section 5) and its CR LF, if `text` begins with a whole one.
FILED_ALWAYS_INLINE http1_parser::field_line http1_parser::find_field_line(std::string_view text) noexcept {
    const char* const end = text.data() + text.size();
    const char* const name_end = detail::token_end(text.data(), end);
    if (name_end == text.data() || name_end == end || *name_end != ':') return {};
    const char* value = name_end + 1;
    while (value != end && detail::is_white_space(*value)) ++value;
    const char* const line_end = detail::field_value_end(value, end);
    if (end - line_end < 2 || line_end[0] != '\r' || line_end[1] != '\n') return {};
    const char* value_end = line_end;
    while (value_end != value && detail::is_white_space(value_end[-1])) --value_end;
    field_line found;
    found.read.name = {text.data(), static_cast<std::size_t>(name_end - text.data())};
    found.read.value = {value, static_cast<std::size_t>(value_end - value)};
    found.size = static_cast<std::size_t>(line_end + 2 - text.data());
    return found;
}

/// \param line  is no field line
inline void http1_parser::refuse_field_line(std::string_view line) {
    const std::size_t name = token_prefix(line);
    const bool white_space = name < line.size() && (line[name] == ' ' || line[name] == '\t');
    const char* reason = "a control character in a header field's value";
    if (name == line.size()) reason = "a header line without a colon";
    else if (white_space) reason = name == 0 ? "a folded header line" : "white space in or behind the name of a header field";
    else if (name == 0 || line[name] != ':') reason = "a header field's name that is no token";
    fail(errc::malformed_response, reason);
}

/// \param start_of_line  what lies at `line_start_` of the header section
inline void http1_parser::read_field(const field_line& line, const char* start_of_line) {
    const auto& [name, value] = line.read;
    if (response_.field_count() == limits_.fields) return fail_by_limit(errc::header_too_large, "fields", limits_.fields);
    response_.index_field(line_start_, name.size(), line_start_ + static_cast<std::size_t>(value.data() - start_of_line), value.size());
    if (connect_request_ && response_.status / 100 == 2) return; // opens a tunnel: nothing in it is about framing

    switch (name.size()) {
    case 10:
        if (equal_ignoring_case(name, "Connection"))
            read_connection(value);
        else if (equal_ignoring_case(name, "Keep-Alive"))
            read_keep_alive(value);
        break;
    case 14:
        if (equal_ignoring_case(name, "Content-Length")) read_content_length(value);
        break;
    case 17:
        if (equal_ignoring_case(name, "Transfer-Encoding")) read_transfer_encoding(value);
        break;
    default:
        break;
    }
}

/// A number, or a list that repeats the same number (RFC 9110, section 8.6).
inline void http1_parser::read_content_length(std::string_view value) {
    for (;;) {
        const std::size_t comma = value.find(',');
        const std::string_view digits = trim(value.substr(0, comma));
        std::uint64_t length = 0;
        const auto [stopped, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
        if (problem == std::errc::invalid_argument || stopped != digits.data() + digits.size())
            return fail(errc::malformed_response, "a Content-Length that is no number");
        if (problem != std::errc{}) return fail(errc::malformed_response, "a Content-Length above 2^64");
        if (framing_.content_length.value_or(length) != length)
            return fail(errc::malformed_response, "two different Content-Length values");
        framing_.content_length = length;
        if (comma == std::string_view::npos) return;
        value.remove_prefix(comma + 1);
    }
}

inline void http1_parser::read_transfer_encoding(std::string_view value) {
    framing_.transfer_encoding = true;
    for_each_list_element(value, [this](std::string_view coding) {
        if (framing_.chunked)
            fail(errc::malformed_response, "a transfer coding after chunked");
        else if (!equal_ignoring_case(coding, "chunked"))
            fail(errc::unsupported_transfer_coding, {});
        framing_.chunked = true;
        return !failed();
    });
}

inline void http1_parser::read_connection(std::string_view value) {
    if (equal_ignoring_case(value, "keep-alive")) { // nearly always, if it is there at all
        framing_.keep_alive = true;
        return;
    }
    for_each_list_element(value, [this](std::string_view option) {
        framing_.close = framing_.close || equal_ignoring_case(option, "close");
        framing_.keep_alive = framing_.keep_alive || equal_ignoring_case(option, "keep-alive");
        return true;
    });
}

/// `Keep-Alive: timeout=5, max=100` (RFC 2068, section 19.7.1). A hint: what cannot be read is ignored.
inline void http1_parser::read_keep_alive(std::string_view value) {
    for_each_list_element(value, [this](std::string_view parameter) {
        constexpr std::string_view name = "timeout=";
        if (!equal_ignoring_case(parameter.substr(0, name.size()), name)) return true;
        const std::string_view digits = parameter.substr(name.size());
        constexpr std::size_t most_digits = 9;
        if (!is_number(digits) || digits.size() > most_digits) return true;
        std::chrono::seconds timeout{0};
        for (const char c : digits)
            timeout = timeout * 10 + std::chrono::seconds{c - '0'};
        response_.keep_alive_timeout = (std::min)(response_.keep_alive_timeout.value_or(timeout), timeout);
        return true;
    });
}

inline void http1_parser::read_chunk_header(std::string_view line) {
    const std::optional<chunk_header> chunk = parse_chunk_header(line);
    if (!chunk) return fail(errc::malformed_response, "a chunk's size or extension that is not valid");
    if (chunk->extensions_size > limits_.chunk_extensions_size - extensions_size_) {
        return fail_by_limit(errc::header_too_large, "chunk_extensions_size", limits_.chunk_extensions_size);
    }
    extensions_size_ += chunk->extensions_size;
    if (chunk->size > limits_.body_size - response_.body.size())
        return fail_by_limit(errc::body_too_large, "body_size", limits_.body_size);
    remaining_ = chunk->size;
    state_ = remaining_ == 0 ? state::trailer : state::chunk_data;
}

/// How long the body is: RFC 9112, section 6.3.
inline void http1_parser::end_head() {
    if (framing_.transfer_encoding) {
        if (framing_.content_length) return fail(errc::malformed_response, "both Content-Length and Transfer-Encoding");
        if (response_.minor_version == 0) return fail(errc::malformed_response, "a transfer coding in HTTP/1.0");
        if (!framing_.chunked) return fail(errc::malformed_response, "an empty Transfer-Encoding");
    }
    if (response_.status < 200) return end_interim_response();

    response_.keep_alive = !framing_.close && (response_.minor_version == 1 || framing_.keep_alive);
    if (head_request_ || response_.status == 204 || response_.status == 304) {
        // A 204 that announces a body contradicts itself. It has none; but what follows on this connection is not trusted.
        const bool announces_body = framing_.transfer_encoding || framing_.content_length.value_or(0) != 0;
        if (response_.status == 204 && announces_body) response_.keep_alive = false;
        return finish();
    }
    if (framing_.transfer_encoding) {
        state_ = state::chunk_header;
        return;
    }
    if (!framing_.content_length) {
        response_.keep_alive = false;
        state_ = state::body_until_end;
        return;
    }
    remaining_ = *framing_.content_length;
    if (remaining_ > limits_.body_size) return fail_by_limit(errc::body_too_large, "body_size", limits_.body_size);
    if (remaining_ == 0) return finish();
    (void)response_.body.prepare((std::min)(static_cast<std::size_t>(remaining_), largest_reservation));
    state_ = state::body_by_length;
}

inline void http1_parser::end_interim_response() {
    if (response_.status == 101) return fail(errc::malformed_response, "a switch of protocols that nobody asked for");
    if (framing_.transfer_encoding || framing_.content_length.value_or(0) != 0)
        return fail(errc::malformed_response, "an interim response with a body");
    if (++interim_responses_ > limits_.interim_responses) {
        return fail_by_limit(errc::too_many_interim_responses, "interim_responses", limits_.interim_responses);
    }
    response_.clear();
    framing_ = {};
    line_start_ = 0;
}

} // namespace filed::http
