/// \file
/// HTTP/1.1 requests as a server reads them: bytes in, requests out.
///
/// Written for the test kit and independent of the library's own HTTP codec on purpose: a misreading that both sides
/// shared would never show. It is strict where a lenient server would hide a client's mistake.
#pragma once

#include <filed/version.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::testing {

/// One header field; the name in lower case, the value without surrounding blanks.
struct http_field {
    std::string name;
    std::string value;
};

/// A request as it arrived. It may hold credentials: for assertions in tests, not for logs.
struct http_request {
    std::string method;
    std::string target;
    int minor_version = 1; ///< of HTTP/1.x
    std::vector<http_field> fields;
    std::string body; ///< without the chunked coding

    /// The value of the first field with this name (lower case); empty when there is none.
    [[nodiscard]] std::string_view field(std::string_view lower_case_name) const noexcept {
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const http_field& f) { return f.name == lower_case_name; });
        return found == fields.end() ? std::string_view{} : std::string_view{found->value};
    }
    /// Whether a field with this name (lower case) is present.
    [[nodiscard]] bool has(std::string_view lower_case_name) const noexcept {
        return std::any_of(fields.begin(), fields.end(), [&](const http_field& f) { return f.name == lower_case_name; });
    }
};

/// How much a request may ask of the reader.
struct http_request_limits {
    std::size_t head = 64U * 1024;        ///< bytes of the request line and the fields; beyond: 431
    std::size_t fields = 128;             ///< header fields; beyond: 431
    std::size_t body = 16U * 1024 * 1024; ///< bytes of the decoded body; beyond: 413
    std::size_t chunk_line = 256;         ///< bytes of a chunk-size line or a trailer line; beyond: 400
};

namespace detail {

/// ASCII letters only: what HTTP compares without regard to case is always ASCII.
[[nodiscard]] inline std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

[[nodiscard]] inline std::string_view without_blanks(std::string_view text) noexcept {
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// RFC 9110 section 5.6.2.
[[nodiscard]] inline bool is_token(std::string_view text) noexcept {
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               others.find(c) != std::string_view::npos;
    });
}

/// Digits only, the whole text; false also on overflow.
[[nodiscard]] inline bool parse_number(std::string_view text, std::uint64_t& value, int base = 10) noexcept {
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return !text.empty() && text.front() != '-' && problem == std::errc{} && end == text.data() + text.size();
}

} // namespace detail

/// Cuts a stream of bytes into requests (RFC 9112). No IO; not thread-safe.
class http_request_reader {
public:
    /// What the bytes so far amount to.
    enum class state {
        incomplete, ///< more bytes are needed
        complete,   ///< `take()` gives the request
        refused     ///< no request of HTTP/1.1 or beyond a limit; `refusal()` is the status to answer before closing
    };

    explicit http_request_reader(const http_request_limits& limits = {}) : limits_{limits} {}

    /// Adds bytes behind those that are not read yet.
    void append(std::string_view bytes) { buffer_.append(bytes); }

    /// Reads as far as the bytes go.
    [[nodiscard]] state advance() {
        while (step_ != step::done && refusal_ == 0) {
            if (!advance_step()) break;
        }
        if (refusal_ != 0) return state::refused;
        return step_ == step::done ? state::complete : state::incomplete;
    }

    /// The complete request; the reader then begins with the next.
    [[nodiscard]] http_request take() {
        step_ = step::head;
        wants_continue_ = false;
        return std::exchange(request_, {});
    }

    /// The status that answers a refused request; 0 while nothing is wrong.
    [[nodiscard]] int refusal() const noexcept { return refusal_; }
    /// True once for a request whose sender waits for `100 Continue` before it sends the body.
    [[nodiscard]] bool take_expectation() noexcept { return std::exchange(wants_continue_, false) && step_ != step::done; }
    /// Whether not a byte of a next request has arrived.
    [[nodiscard]] bool idle() const noexcept { return step_ == step::head && buffer_.empty(); }
    /// Bytes that are not read yet.
    [[nodiscard]] std::size_t buffered() const noexcept { return buffer_.size(); }

private:
    enum class step { head, body, chunk_size, chunk_data, chunk_end, trailers, done };

    /// Whether something was read.
    [[nodiscard]] bool advance_step() {
        switch (step_) {
        case step::head:
            return head();
        case step::body:
            return body(step::done);
        case step::chunk_size:
            return chunk_size();
        case step::chunk_data:
            return body(step::chunk_end);
        case step::chunk_end:
            return chunk_end();
        case step::trailers:
            return trailer();
        case step::done:
            break;
        }
        return false;
    }

    [[nodiscard]] bool refuse(int status) noexcept {
        refusal_ = status;
        return false;
    }

    [[nodiscard]] bool head() {
        // An empty line before a request line is passed over (RFC 9112 section 2.2).
        while (buffer_.starts_with("\r\n"))
            buffer_.erase(0, 2);
        const std::size_t end = buffer_.find("\r\n\r\n");
        if (end == std::string::npos) return buffer_.size() > limits_.head ? refuse(431) : false;
        if (end > limits_.head) return refuse(431);
        const std::string head = buffer_.substr(0, end + 2);
        buffer_.erase(0, end + 4);
        std::size_t line_end = head.find("\r\n");
        if (!request_line(std::string_view{head}.substr(0, line_end))) return false;
        for (std::size_t line = line_end + 2; line < head.size(); line = line_end + 2) {
            line_end = head.find("\r\n", line);
            if (!field_line(std::string_view{head}.substr(line, line_end - line))) return false;
        }
        return framing();
    }

    [[nodiscard]] bool request_line(std::string_view line) {
        const std::size_t first = line.find(' ');
        const std::size_t second = first == std::string_view::npos ? first : line.find(' ', first + 1);
        if (second == std::string_view::npos) return refuse(400);
        const std::string_view method = line.substr(0, first);
        const std::string_view target = line.substr(first + 1, second - first - 1);
        const std::string_view version = line.substr(second + 1);
        if (!detail::is_token(method) || target.empty() || target.find_first_of(" \t\r\n\0") != std::string_view::npos)
            return refuse(400);
        if (version != "HTTP/1.1" && version != "HTTP/1.0") return refuse(version.starts_with("HTTP/") ? 505 : 400);
        request_.method = method;
        request_.target = target;
        request_.minor_version = version.back() - '0';
        return true;
    }

    [[nodiscard]] bool field_line(std::string_view line) {
        const std::size_t colon = line.find(':');
        // A line that starts with a blank is obsolete folding, and a blank before the colon an attack: neither is a token.
        if (colon == std::string_view::npos || !detail::is_token(line.substr(0, colon))) return refuse(400);
        const std::string_view value = detail::without_blanks(line.substr(colon + 1));
        if (std::any_of(value.begin(), value.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7F'; }))
            return refuse(400);
        if (request_.fields.size() == limits_.fields) return refuse(431);
        request_.fields.push_back({detail::lower_case(line.substr(0, colon)), std::string{value}});
        return true;
    }

    /// Decides how the body ends (RFC 9112 section 6.3).
    [[nodiscard]] bool framing() {
        const auto count = [&](std::string_view name) {
            return std::count_if(request_.fields.begin(), request_.fields.end(),
                                 [&](const http_field& f) { return f.name == name; });
        };
        if (count("host") != 1 && !(request_.minor_version == 0 && count("host") == 0)) return refuse(400);
        const auto codings = count("transfer-encoding");
        const auto lengths = count("content-length");
        if (lengths > 1 || codings > 1 || (lengths != 0 && codings != 0)) return refuse(400);
        wants_continue_ = detail::lower_case(request_.field("expect")) == "100-continue";
        if (codings != 0) {
            if (detail::lower_case(request_.field("transfer-encoding")) != "chunked") return refuse(501);
            step_ = step::chunk_size;
            return true;
        }
        remaining_ = 0;
        if (lengths != 0 && !detail::parse_number(request_.field("content-length"), remaining_)) return refuse(400);
        if (remaining_ > limits_.body) return refuse(413);
        step_ = remaining_ == 0 ? step::done : step::body;
        return true;
    }

    [[nodiscard]] bool body(step next) {
        const std::size_t count = static_cast<std::size_t>((std::min<std::uint64_t>)(remaining_, buffer_.size()));
        request_.body.append(buffer_, 0, count);
        buffer_.erase(0, count);
        remaining_ -= count;
        if (remaining_ != 0) return false;
        step_ = next;
        return true;
    }

    /// A line of the chunked coding, without its end; false when it is not there yet or too long.
    [[nodiscard]] bool line(std::string& text) {
        const std::size_t end = buffer_.find("\r\n");
        if (end == std::string::npos ? buffer_.size() > limits_.chunk_line : end > limits_.chunk_line) return refuse(400);
        if (end == std::string::npos) return false;
        text = buffer_.substr(0, end);
        buffer_.erase(0, end + 2);
        return true;
    }

    [[nodiscard]] bool chunk_size() {
        std::string text;
        if (!line(text)) return false;
        const std::string_view digits = detail::without_blanks(std::string_view{text}.substr(0, text.find(';')));
        if (!detail::parse_number(digits, remaining_, 16)) return refuse(400);
        if (remaining_ > limits_.body - request_.body.size()) return refuse(413);
        step_ = remaining_ == 0 ? step::trailers : step::chunk_data;
        return true;
    }

    [[nodiscard]] bool chunk_end() {
        if (buffer_.size() < 2) return false;
        if (!buffer_.starts_with("\r\n")) return refuse(400);
        buffer_.erase(0, 2);
        step_ = step::chunk_size;
        return true;
    }

    [[nodiscard]] bool trailer() {
        std::string text;
        if (!line(text)) return false;
        if (text.empty()) step_ = step::done;
        return true;
    }

    http_request_limits limits_;
    std::string buffer_;
    http_request request_;
    step step_ = step::head;
    std::uint64_t remaining_ = 0;
    int refusal_ = 0;
    bool wants_continue_ = false;
};

} // namespace filed::testing
