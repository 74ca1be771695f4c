// HTTP/1.1 responses from a stream that is cut anywhere: what a parser makes of them must not depend on the pieces in which the
// bytes arrive, on what the parser read before, or on memory that it was given back; and no limit may be exceeded.
//
// The first four bytes of the input choose the limits, the request's method, the end of the stream and the pieces; the rest is
// the stream, several responses after one another.

#include "fuzzing.hpp"

#include <filed/http/http1_parser.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace http = filed::http;

namespace {

/// What the first bytes choose.
struct circumstances {
    explicit circumstances(const std::uint8_t* bytes)
        : head_request{(bytes[0] & 1) != 0}, ends{(bytes[0] & 2) != 0}, ends_cleanly{(bytes[0] & 4) != 0}, pieces{bytes[1]} {
        if ((bytes[0] & 8) == 0) return;
        allowed.header_size = bytes[2];
        allowed.fields = bytes[2] % 8U;
        allowed.body_size = bytes[3];
        allowed.chunk_header_size = bytes[3] % 32U;
        allowed.chunk_extensions_size = bytes[3] % 16U;
        allowed.trailer_size = bytes[2] % 64U;
        allowed.interim_responses = bytes[3] % 4U;
    }

    http::limits allowed;
    bool head_request, ends, ends_cleanly;
    std::uint8_t pieces; ///< 0: the whole stream at once
};

/// All that can be seen of one response.
struct outcome {
    std::error_code failure;
    std::size_t taken = 0;
    bool done = false, any_bytes = false, keep_alive = false;
    int status = 0, minor_version = 0;
    std::optional<std::chrono::seconds> timeout;
    std::string head, body;
    std::vector<std::string> fields;

    friend bool operator==(const outcome&, const outcome&) = default;
};

/// Reads one response. Every piece lies in a block of its own, so that a byte read beside it is found.
/// \param from  a stream, of which the bytes that were taken are removed
outcome read_response(http::http1_parser& parser, std::string_view& from, const circumstances& given, std::uint32_t pieces) {
    parser.reset(given.head_request);
    outcome seen;
    while (!from.empty() && !parser.done() && !parser.failed()) {
        std::size_t size = from.size();
        if (pieces != 0) {
            pieces = pieces * 1664525 + 1013904223;
            size = std::min<std::size_t>(size, 1 + (pieces >> 24) % ((pieces >> 16 & 1) != 0 ? 4U : 40U));
        }
        const std::unique_ptr<char[]> piece{new char[size]};
        std::copy_n(from.data(), size, piece.get());
        const std::size_t taken = parser.feed({piece.get(), size});
        fuzzing::require(taken == size || (taken < size && (parser.done() || parser.failed())), "what is not taken lies behind the end");
        seen.taken += taken;
        from.remove_prefix(taken);
    }
    if (given.ends && from.empty()) parser.end_of_stream(given.ends_cleanly);
    fuzzing::require(!(parser.done() && parser.failed()), "a response is complete or broken");
    fuzzing::require(parser.feed({}) == 0, "nothing is nothing");
    seen.done = parser.done();
    seen.any_bytes = parser.any_bytes();
    if (parser.failed()) {
        seen.failure = parser.failure().code();
        seen.taken = 0; // how far it reads before it notices depends on the pieces
        fuzzing::require(static_cast<bool>(seen.failure), "a failure has a name");
        fuzzing::require(parser.feed("x") == 0, "nothing is taken behind a failure");
    }
    if (!parser.done()) return seen;

    http::response got = parser.take();
    seen.status = got.status;
    seen.minor_version = got.minor_version;
    seen.keep_alive = got.keep_alive;
    seen.timeout = got.keep_alive_timeout;
    seen.head = got.head.view();
    seen.body = got.body.view();
    for (const http::field& each : got.fields()) {
        fuzzing::require(http::is_token(each.name) && http::is_field_value(each.value), "names are tokens, values hold no control character");
        fuzzing::require(http::trim(each.value) == each.value, "values have no white space at their ends");
        fuzzing::require(got.header(each.name).has_value(), "what is there is found");
        seen.fields.push_back(std::string{each.name} + '=' + std::string{each.value});
    }
    fuzzing::require(got.status >= 200 && got.status <= 999, "a final status has three digits");
    fuzzing::require(seen.head.size() <= given.allowed.header_size, "the limit of the header section");
    fuzzing::require(seen.fields.size() <= given.allowed.fields, "the limit of the fields");
    fuzzing::require(seen.body.size() <= given.allowed.body_size, "the limit of the body");
    fuzzing::require(seen.head.ends_with("\r\n\r\n"), "the header section is whole");
    if (given.head_request || seen.status == 204 || seen.status == 304) fuzzing::require(seen.body.empty(), "these have no body");
    const char* const padding = got.body.data() + got.body.size();
    fuzzing::require(std::all_of(padding, padding + filed::byte_buffer::padding, [](char c) { return c == 0; }), "the body is padded");
    parser.recycle(std::move(got));
    return seen;
}

/// What was read, written down in the plainest way and read again, is the same.
void check_meaning(const outcome& seen, const circumstances& given) {
    if (!seen.done || given.head_request || seen.status == 204 || seen.status == 304) return;
    std::string plain = "HTTP/1." + std::to_string(seen.minor_version) + ' ' + std::to_string(seen.status) + "\r\n";
    std::size_t count = 1;
    for (const std::string& each : seen.fields) {
        const std::size_t equals = each.find('='); // a token has none
        const std::string name = each.substr(0, equals);
        if (http::equal_ignoring_case(name, "Content-Length") || http::equal_ignoring_case(name, "Transfer-Encoding")) continue;
        plain += name + ": " + each.substr(equals + 1) + "\r\n";
        ++count;
    }
    plain += "Content-Length: " + std::to_string(seen.body.size()) + "\r\n\r\n" + seen.body;
    http::limits ample;
    ample.fields = count + 1;
    ample.header_size = plain.size();
    http::http1_parser parser{ample};
    parser.reset();
    fuzzing::require(parser.feed(plain) == plain.size() && parser.done(), "a response written plainly is read whole");
    const http::response again = parser.take();
    fuzzing::require(again.status == seen.status && again.body.view() == seen.body && again.field_count() == count, "and is the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t choices = 4;
    if (size < choices) return 0;
    const circumstances given{data};
    std::string_view whole = fuzzing::text_of(data + choices, size - choices);
    std::string_view in_pieces = whole;
    http::http1_parser once{given.allowed}, often{given.allowed};
    for (;;) {
        const outcome expected = read_response(once, whole, given, 0);
        const outcome seen = read_response(often, in_pieces, given, given.pieces);
        fuzzing::require(seen == expected, "the pieces do not matter");
        check_meaning(seen, given);
        if (!seen.done || whole.empty()) return 0;
        fuzzing::require(whole.size() == in_pieces.size(), "the next response begins at the same place");
    }
}
