#include <filed/http/http1_parser.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using filed::http::errc;
using filed::http::http1_parser;
using filed::http::limits;
using filed::http::response;
using namespace std::string_literals;
using namespace std::string_view_literals;

/// All that can be seen of a parser after its input, in one comparable value.
struct outcome {
    std::error_code code;
    std::string context;
    std::size_t taken = 0;
    bool done = false;
    bool any_bytes = false;
    int status = 0;
    int minor_version = 0;
    bool keep_alive = false;
    std::optional<std::chrono::seconds> timeout;
    std::string fields; // name=value; ...
    std::string body;

    friend bool operator==(const outcome&, const outcome&) = default;
};

enum class ending { none, clean, broken };

struct circumstances {
    circumstances() = default;
    circumstances(ending how) : end{how} {}                  // NOLINT
    circumstances(const limits& bounds) : allowed{bounds} {} // NOLINT
    ending end = ending::none;
    bool head_request = false;
    limits allowed;
};

circumstances answering_head() {
    circumstances given;
    given.head_request = true;
    return given;
}

/// Feeds `bytes` in pieces that end at `cuts`. Every piece lives in a block of its own, so that a sanitizer sees a view
/// into it that outlives it.
outcome parse(http1_parser& parser, std::string_view bytes, const std::vector<std::size_t>& cuts, const circumstances& given) {
    parser.reset(given.head_request);
    CHECK_FALSE(parser.any_bytes());
    outcome seen;
    std::size_t start = 0;
    for (std::size_t index = 0; index <= cuts.size(); ++index) {
        const std::size_t end = index < cuts.size() ? cuts[index] : bytes.size();
        const std::vector<char> piece(bytes.begin() + static_cast<std::ptrdiff_t>(start),
                                      bytes.begin() + static_cast<std::ptrdiff_t>(end));
        const std::size_t taken = parser.feed({piece.data(), piece.size()});
        seen.taken += taken;
        if (taken != piece.size()) CHECK((parser.done() || parser.failed()));
        start = end;
        if (parser.done() || parser.failed()) break;
    }
    if (given.end != ending::none) parser.end_of_stream(given.end == ending::clean);
    CHECK_FALSE((parser.done() && parser.failed()));
    seen.any_bytes = parser.any_bytes();
    seen.done = parser.done();
    if (parser.failed()) {
        seen.code = parser.failure().code();
        if (const auto* detail = parser.failure().detail()) seen.context = detail->context;
        CHECK(parser.failure().place().empty());
        seen.taken = 0; // how far it read before it noticed depends on the pieces
        CHECK(parser.feed("more") == 0);
    }
    if (parser.done()) {
        CHECK(parser.feed("more") == 0);
        const response read = parser.take();
        seen.status = read.status;
        seen.minor_version = read.minor_version;
        seen.keep_alive = read.keep_alive;
        seen.timeout = read.keep_alive_timeout;
        for (const auto& each : read.fields())
            (seen.fields += each.name).append("=").append(each.value).append(";");
        seen.body = read.body.view();
        CHECK(std::all_of(read.body.data() + read.body.size(), read.body.data() + read.body.size() + filed::byte_buffer::padding,
                          [](char c) { return c == 0; }));
    }
    return seen;
}

/// Feeds the same bytes whole, byte by byte, at every single split and in random pieces, and demands one outcome.
outcome parse_every_way(std::string_view bytes, const circumstances& given = {}) {
    http1_parser parser{given.allowed};
    const outcome whole = parse(parser, bytes, {}, given);
    const auto compare = [&](const std::vector<std::size_t>& cuts) {
        outcome other = parse(parser, bytes, cuts, given);
        // With several things wrong, which one is seen first may depend on the pieces, and that is all that may.
        if (whole.code && other.code) other.context = whole.context;
        CAPTURE(bytes.substr(0, 200));
        CAPTURE(cuts.size());
        CHECK((other == whole));
    };
    std::vector<std::size_t> every(bytes.size());
    for (std::size_t index = 0; index < bytes.size(); ++index)
        every[index] = index;
    compare(every);
    const std::size_t step = bytes.size() < 600 ? 1 : bytes.size() / 200;
    for (std::size_t cut = 0; cut <= bytes.size(); cut += step)
        compare({cut});
    std::mt19937 random{static_cast<unsigned>(bytes.size())};
    for (int round = 0; round < 8; ++round) {
        std::vector<std::size_t> cuts;
        std::copy_if(every.begin(), every.end(), std::back_inserter(cuts), [&](std::size_t) { return random() % 7 == 0; });
        compare(cuts);
    }
    return whole;
}

outcome accepted(std::string_view bytes, const circumstances& given = {}) {
    const outcome seen = parse_every_way(bytes, given);
    CAPTURE(bytes);
    CAPTURE(seen.context);
    CHECK(seen.done);
    return seen;
}

std::error_code refused(std::string_view bytes, const circumstances& given = {}) {
    const outcome seen = parse_every_way(bytes, given);
    CAPTURE(bytes.substr(0, 200));
    CHECK_FALSE(seen.done);
    return seen.code;
}

std::string with_fields(std::string_view fields, std::string_view rest = "") {
    return "HTTP/1.1 200 OK\r\n" + std::string{fields} + "\r\n" + std::string{rest};
}

std::string chunked(std::string_view body) { return with_fields("Transfer-Encoding: chunked\r\n", body); }

} // namespace

TEST_CASE("http1_parser: the whole of a response") {
    const std::string_view message =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\ncontent-length:\t4 \r\nX-Empty:\r\nX-Empty: \r\n\r\nbody";
    const outcome seen = accepted(message);
    CHECK(seen.status == 200);
    CHECK(seen.minor_version == 1);
    CHECK(seen.keep_alive);
    CHECK_FALSE(seen.timeout);
    CHECK(seen.fields == "Content-Type=application/json;content-length=4;X-Empty=;X-Empty=;");
    CHECK(seen.body == "body");
    CHECK(seen.taken == message.size());
}

TEST_CASE("http1_parser: bytes behind the end are left to the caller") {
    for (const std::string& message :
         {with_fields("Content-Length: 2\r\n", "ab"), with_fields("Content-Length: 0\r\n"), chunked("1\r\na\r\n0\r\n\r\n"),
          chunked("0\r\nX: y\r\n\r\n"), "HTTP/1.1 204 No Content\r\n\r\n"s}) {
        const outcome alone = accepted(message);
        CHECK(alone.taken == message.size());
        const outcome followed = accepted(message + "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        CHECK((followed == alone));
        CHECK((accepted(message + "\r\n") == alone));
    }
}

TEST_CASE("http1_parser: status lines") {
    for (const auto& [line, status] : {std::pair{"HTTP/1.1 200 OK", 200},
                                       {"HTTP/1.1 200 ", 200},
                                       {"HTTP/1.1 200", 200},
                                       {"HTTP/1.0 404 Not Found", 404},
                                       {"HTTP/1.1 599 \tall kinds of words \xc3\xa4", 599},
                                       {"HTTP/1.1 999 Denied", 999}}) {
        CHECK(accepted(std::string{line} + "\r\nContent-Length: 0\r\n\r\n").status == status);
    }
    for (const std::string line : {"HTTP/1.1 099 x",
                                   "HTTP/1.1 20 OK",
                                   "HTTP/1.1 2000 OK",
                                   "HTTP/1.1  200 OK",
                                   "HTTP/1.1 +20 OK",
                                   "HTTP/1.1 20x OK",
                                   "HTTP/1.1",
                                   "HTTP/1.1 ",
                                   "HTTP/1.1\t200 OK",
                                   "HTTP/1.1 200\tOK",
                                   "HTTP/11 200 OK",
                                   "HTTP/1 200 OK",
                                   "HTTP/1.10 200 OK",
                                   "HTTP/x.y 200 OK",
                                   "HTTP/-1.1 200 OK",
                                   "HTTP/",
                                   "HTTP",
                                   "http/1.1 200 OK",
                                   " HTTP/1.1 200 OK",
                                   "ICY 200 OK",
                                   "<html>",
                                   "",
                                   "HTTP/1.1 200 O\x01K",
                                   "HTTP/1.1 200 O\x7fK",
                                   "SSH-2.0-OpenSSH",
                                   "220 ready",
                                   "GET / HTTP/1.1"}) {
        CAPTURE(line);
        CHECK(refused(line + "\r\nContent-Length: 0\r\n\r\n") == errc::malformed_response);
    }
    CHECK(refused("HTTP/1.1 200 O\0K\r\nContent-Length: 0\r\n\r\n"s) == errc::malformed_response);
    CHECK(refused("HTTP/1.1 200 O\rK\r\nContent-Length: 0\r\n\r\n"s) == errc::malformed_response);
    for (const std::string version : {"HTTP/2.0", "HTTP/2", "HTTP/3", "HTTP/0.9", "HTTP/1.2", "HTTP/1.9"}) {
        CAPTURE(version);
        CHECK(refused(version + " 200 OK\r\nContent-Length: 0\r\n\r\n") == errc::unsupported_protocol_version);
    }
}

TEST_CASE("http1_parser: what is not HTTP is refused before its line ends") {
    for (const std::string_view bytes : {"H2", "SSH-2.0", "\x15\x03\x01", "{\"data\":", "\r", "\n"}) {
        http1_parser parser;
        (void)parser.feed(bytes);
        CHECK(parser.failed());
        CHECK(parser.any_bytes());
        CHECK(parser.failure().code() == errc::malformed_response);
    }
}

TEST_CASE("http1_parser: what is not HTTP is called so, even if it exceeds a limit as well") {
    limits bounds;
    for (bounds.header_size = 5; bounds.header_size < 20; ++bounds.header_size) {
        CHECK(refused("another protocol, of which no line ends", bounds) == errc::malformed_response);
        CHECK(refused("HTTX/1.1 200 not quite HTTP\r\n", bounds) == errc::malformed_response);
        CHECK(refused("HTTP/1.1 103 A\r\n\r\nanother protocol, behind an interim response", bounds) != std::error_code{});
    }
}

TEST_CASE("http1_parser: header lines that are refused") {
    for (const std::string line :
         {"No colon",         ": no name", "Bad name: x", "Name : x", "Name\t: x", " Folded: x", "\tFolded: x", "A: 1\r\n folded",
          "A: 1\r\n\tfolded", "A(b): x",   "A\x80: x",    "A: \x01",  "A: a\x7f",  "A: a\rb",    "A: a\r",      "\r",
          "A: \x0b",          "A\x00: x",  "\"A\": x",    "A,B: x"}) {
        CAPTURE(line);
        CHECK(refused(with_fields(line + "\r\nContent-Length: 0\r\n")) == errc::malformed_response);
    }
    CHECK(refused(with_fields("A: a\0b\r\n"s)) == errc::malformed_response);
    CHECK(refused(with_fields("A\0: b\r\n"s)) == errc::malformed_response);
    for (const std::string bytes : {"HTTP/1.1 200 OK\nContent-Length: 0\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 0\n\r\n",
                                    "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\n", "HTTP/1.1 200 OK\r\n\nContent-Length: 0\r\n\r\n",
                                    "HTTP/1.1 200 OK\r\r\nContent-Length: 0\r\n\r\n"}) {
        CHECK(refused(bytes) == errc::malformed_response);
    }
}

TEST_CASE("http1_parser: header lines that are accepted") {
    CHECK(accepted(with_fields("!#$%&'*+-.^_`|~09azAZ: v\r\nContent-Length: 0\r\n")).fields ==
          "!#$%&'*+-.^_`|~09azAZ=v;Content-Length=0;");
    CHECK(accepted(with_fields("A: \xff\x80 \t in the middle \t \r\nContent-Length: 0\r\n")).fields ==
          "A=\xff\x80 \t in the middle;Content-Length=0;");
    CHECK(accepted(with_fields("A::: b:c\r\nContent-Length:0\r\n")).fields == "A=:: b:c;Content-Length=0;");
}

TEST_CASE("http1_parser: Content-Length") {
    for (const std::string value :
         {"4", "04", "0000000000000000000000000004", "4, 4", "4,4,\t4", "4\r\nContent-Length: 4", "4\r\ncontent-LENGTH: 04"}) {
        CAPTURE(value);
        CHECK(accepted(with_fields("Content-Length: " + value + "\r\n", "body")).body == "body");
    }
    for (const std::string value : {"",
                                    " ",
                                    "+4",
                                    "-4",
                                    "4 4",
                                    "4.0",
                                    "0x4",
                                    "4,",
                                    ",4",
                                    "4,,4",
                                    "4, 5",
                                    "4\r\nContent-Length: 5",
                                    "5\r\nContent-Length: 4",
                                    "four",
                                    "4;",
                                    "\"4\"",
                                    "18446744073709551616",
                                    "99999999999999999999999999999999",
                                    "4\r\nContent-Length:",
                                    "4e0",
                                    "\xd9\xa4"}) {
        CAPTURE(value);
        CHECK(refused(with_fields("Content-Length: " + value + "\r\n", "body")) == errc::malformed_response);
    }
}

TEST_CASE("http1_parser: a body that is too large is refused by its announcement, without memory for it") {
    for (const std::string value : {"2147483648", "33554433", "18446744073709551615"}) {
        http1_parser parser;
        const std::string head = with_fields("Content-Length: " + value + "\r\n");
        CHECK(parser.feed(head) == head.size());
        CHECK(parser.failed());
        CHECK(parser.failure().code() == errc::body_too_large);
        CHECK(parser.failure().message().find("limits::body_size (33554432)") != std::string::npos);
        CHECK(parser.take().body.capacity() == 0);
    }
    http1_parser parser;
    (void)parser.feed(with_fields("Content-Length: 33554432\r\n"));
    CHECK_FALSE(parser.failed());
    CHECK(parser.take().body.capacity() < 1024 * 1024); // an announcement is not believed before it comes true

    CHECK(accepted(with_fields("Content-Length: 2147483648\r\n"), answering_head()).body.empty());
}

TEST_CASE("http1_parser: which messages have no body") {
    for (const std::string status : {"204 No Content", "304 Not Modified"}) {
        CHECK(accepted("HTTP/1.1 " + status + "\r\n\r\n").keep_alive);
        CHECK(accepted("HTTP/1.1 " + status + "\r\nConnection: close\r\n\r\n").keep_alive == false);
    }
    CHECK(accepted("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n").keep_alive);
    CHECK(accepted("HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n").keep_alive);
    CHECK(accepted("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n").keep_alive);
    CHECK_FALSE(accepted("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello").keep_alive); // it contradicts itself
    CHECK_FALSE(accepted("HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").keep_alive);
    for (const std::string fields : {"Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n", ""}) {
        const outcome seen = accepted(with_fields(fields), answering_head());
        CHECK(seen.body.empty());
        CHECK(seen.keep_alive);
        CHECK(seen.taken == with_fields(fields).size());
    }
}

TEST_CASE("http1_parser: interim responses") {
    const std::string interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
                      final_one = with_fields("Content-Length: 1\r\n", "x");
    const outcome seen = accepted("HTTP/1.1 100 Continue\r\n\r\n" + interim + final_one);
    CHECK(seen.status == 200);
    CHECK(seen.fields == "Content-Length=1;");
    std::string many;
    for (std::size_t count = 0; count < 8; ++count)
        many += interim;
    CHECK(accepted(many + final_one).body == "x");
    CHECK(refused(many + interim + final_one) == errc::too_many_interim_responses);
    CHECK(refused("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n") == errc::malformed_response);
    CHECK(refused("HTTP/1.1 100 Continue\r\nContent-Length: 1\r\n\r\nx" + final_one) == errc::malformed_response);
    CHECK(refused("HTTP/1.1 100 Continue\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + final_one) == errc::malformed_response);
    CHECK(accepted("HTTP/1.1 100 Continue\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" + final_one).keep_alive);
    CHECK(refused(interim, ending::clean) == errc::response_truncated);
    limits none;
    none.interim_responses = 0;
    CHECK(refused(interim + final_one, none) == errc::too_many_interim_responses);
}

TEST_CASE("http1_parser: transfer codings") {
    const std::string body = "0\r\n\r\n";
    for (const std::string value : {"chunked", "Chunked", ", chunked ,", "\r\nTransfer-Encoding: chunked"}) {
        CHECK(accepted(with_fields("Transfer-Encoding: " + value + "\r\n", body)).body.empty());
    }
    for (const std::string value :
         {"gzip", "gzip, chunked", "identity", "chunkedd", "chunke", "x-chunked", "chunked;q=1", "\"chunked\"", "chunked\x0b"}) {
        CAPTURE(value);
        const std::error_code code = refused(with_fields("Transfer-Encoding: " + value + "\r\n", body));
        CHECK((code == errc::unsupported_transfer_coding || (value.ends_with('\x0b') && code == errc::malformed_response)));
    }
    for (const std::string fields :
         {"Transfer-Encoding: chunked, chunked\r\n", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
          "Transfer-Encoding: chunked, gzip\r\n", "Transfer-Encoding: \r\n", "Transfer-Encoding: ,\r\n",
          "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
          "Content-Length: 0\r\nA: b\r\ntransfer-encoding: Chunked\r\n", "Transfer-Encoding : chunked\r\n",
          "Transfer-Encoding:\x0b"
          "chunked\r\n",
          "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"}) {
        CAPTURE(fields);
        CHECK(refused(with_fields(fields, body)) == errc::malformed_response);
    }
    CHECK(refused("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body) == errc::malformed_response);
    CHECK(refused("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n" + body) ==
          errc::malformed_response);
}

TEST_CASE("http1_parser: chunks that are accepted") {
    CHECK(accepted(chunked("4\r\nWiki\r\n6\r\npedia \r\nE\r\nin \r\n\r\nchunks.\r\n0\r\n\r\n")).body ==
          "Wikipedia in \r\n\r\nchunks.");
    CHECK(accepted(chunked("0000000000000000000000000000001\r\na\r\n00\r\n\r\n")).body == "a");
    CHECK(accepted(chunked("a\r\n0123456789\r\nA\r\n0123456789\r\n0\r\n\r\n")).body == "01234567890123456789");
    for (const std::string extension : {";a", ";a=b", ";a=\"b\"", "; a", " ;a", ";a = b", ";a=b;c;d=\"\"", ";a=\"\\\"\\\\ \t;\"",
                                        "\t;\ta\t=\t\"x\"", ";a=\"\xff\"", ";!=!"}) {
        CAPTURE(extension);
        CHECK(accepted(chunked("1" + extension + "\r\na\r\n0" + extension + "\r\n\r\n")).body == "a");
    }
}

TEST_CASE("http1_parser: chunks that are refused") {
    for (const std::string body : {"\r\n",
                                   " 1\r\na\r\n0\r\n\r\n",
                                   "1 \r\na\r\n0\r\n\r\n",
                                   "g\r\n",
                                   "-1\r\n",
                                   "+1\r\na\r\n",
                                   "0x1\r\na\r\n",
                                   "1\na\r\n0\r\n\r\n",
                                   "1\r\na\n0\r\n\r\n",
                                   "1\r\nab\r\n0\r\n\r\n",
                                   "2\r\na\r\n0\r\n\r\n",
                                   "1\r\na0\r\n\r\n",
                                   "1\r\na\r0\r\n\r\n",
                                   "10000000000000000\r\n",
                                   "fffffffffffffffff\r\n",
                                   "1;\r\na\r\n",
                                   "1;=b\r\na\r\n",
                                   "1;a=\r\na\r\n",
                                   "1;a=\"\r\na\r\n",
                                   "1;a=\"b\r\na\r\n",
                                   "1;a=\"b\\\r\na\r\n",
                                   "1;a=\"b\"c\r\na\r\n",
                                   "1;a b\r\na\r\n",
                                   "1,a\r\na\r\n",
                                   "1;a=\"\x01\"\r\na\r\n",
                                   "1;a\rb\r\na\r\n",
                                   "1;a=b c\r\na\r\n",
                                   "1;a \r\na\r\n",
                                   "1 a\r\n",
                                   "1\r\r\na\r\n",
                                   "0\r\nX\r\n\r\n",
                                   "0\r\nX : y\r\n\r\n",
                                   "0\r\n X: y\r\n\r\n",
                                   "0\r\nX: y\n\r\n",
                                   "0\r\nX: \x01\r\n\r\n",
                                   "0\r\n\n",
                                   "0\r\nX: y\r\n z\r\n\r\n",
                                   "0\n\r\n"}) {
        CAPTURE(body);
        CHECK(refused(chunked(body)) == errc::malformed_response);
    }
    CHECK(refused(chunked("1;a=\"\0\"\r\na\r\n"s)) == errc::malformed_response);
    CHECK(refused(chunked("ffffffffffffffff\r\n")) == errc::body_too_large);
    CHECK(refused(chunked("1\r\na\r\n2000000\r\n")) == errc::body_too_large);
}

TEST_CASE("http1_parser: a trailer changes nothing") {
    const outcome plain = accepted(chunked("1\r\na\r\n0\r\n\r\n"));
    for (const std::string trailer : {"X: y\r\n", "Content-Length: 500\r\n", "Transfer-Encoding: gzip\r\n", "Connection: close\r\n",
                                      "Keep-Alive: timeout=1\r\n", "Content-Type: text/html\r\nSet-Cookie: a=b\r\n"}) {
        outcome seen = accepted(chunked("1\r\na\r\n0\r\n" + trailer + "\r\n"));
        CHECK(seen.taken == plain.taken + trailer.size());
        seen.taken = plain.taken;
        CHECK((seen == plain));
    }
}

TEST_CASE("http1_parser: bodies that the end of the stream delimits") {
    const std::string head = "HTTP/1.1 200 OK\r\n\r\n";
    CHECK(accepted(head + "body", ending::clean).body == "body");
    CHECK_FALSE(accepted(head + "body", ending::clean).keep_alive);
    CHECK(accepted(head, ending::clean).body.empty());
    CHECK(accepted("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\nbody", ending::clean).keep_alive == false);
    CHECK(refused(head + "body", ending::broken) == errc::response_truncated);
    CHECK(refused(head, ending::broken) == errc::response_truncated);
    CHECK_FALSE(parse_every_way(head + "body").done);
}

TEST_CASE("http1_parser: a stream that ends inside a message ends it with an error, at every byte") {
    for (const std::string& message :
         {with_fields("Content-Length: 4\r\n", "body"), chunked("2;a=\"b\"\r\nab\r\n2\r\ncd\r\n0\r\nX: y\r\n\r\n"),
          "HTTP/1.1 100 Continue\r\n\r\n" + with_fields("Content-Length: 0\r\n")}) {
        for (const bool clean : {true, false}) {
            for (std::size_t size = 0; size < message.size(); ++size) {
                http1_parser parser;
                CHECK(parser.feed(std::string_view{message}.substr(0, size)) == size);
                CHECK_FALSE(parser.done());
                CHECK_FALSE(parser.failed());
                parser.end_of_stream(clean);
                CHECK_FALSE(parser.done());
                CHECK(parser.any_bytes() == (size != 0));
                CHECK(parser.failure().code() == (size == 0 ? errc::connection_closed : errc::response_truncated));
            }
            http1_parser parser;
            (void)parser.feed(message);
            parser.end_of_stream(clean); // after the message: no matter
            CHECK(parser.done());
            CHECK_FALSE(parser.failed());
        }
    }
}

TEST_CASE("http1_parser: whether the connection can be used again") {
    struct row {
        const char* version;
        const char* fields;
        bool keep_alive;
    };
    for (const row& each : {row{"1.1", "", true},
                            {"1.1", "Connection: close\r\n", false},
                            {"1.1", "Connection: Close\r\n", false},
                            {"1.1", "Connection: keep-alive\r\n", true},
                            {"1.1", "Connection: keep-alive, close\r\n", false},
                            {"1.1", "Connection: x\r\nConnection: y ,close\r\n", false},
                            {"1.1", "Connection: closed\r\n", true},
                            {"1.1", "Connection: \"close\"\r\n", true},
                            {"1.1", "Proxy-Connection: close\r\n", true},
                            {"1.0", "", false},
                            {"1.0", "Connection: keep-alive\r\n", true},
                            {"1.0", "Connection: Keep-Alive\r\n", true},
                            {"1.0", "Connection: keep-alive\r\nConnection: close\r\n", false},
                            {"1.0", "Keep-Alive: timeout=5\r\n", false}}) {
        CAPTURE(each.version);
        CAPTURE(each.fields);
        CHECK(accepted("HTTP/"s + each.version + " 200 OK\r\n" + each.fields + "Content-Length: 0\r\n\r\n").keep_alive ==
              each.keep_alive);
    }
}

TEST_CASE("http1_parser: how long the server keeps an idle connection") {
    const auto timeout = [](const std::string& fields) { return accepted(with_fields(fields + "Content-Length: 0\r\n")).timeout; };
    using std::chrono::seconds;
    CHECK(timeout("Keep-Alive: timeout=5\r\n") == seconds{5});
    CHECK(timeout("keep-alive: max=100 , TIMEOUT=7\r\n") == seconds{7});
    CHECK(timeout("Keep-Alive: timeout=0\r\n") == seconds{0});
    CHECK(timeout("Keep-Alive: timeout=999999999\r\n") == seconds{999999999});
    CHECK(timeout("Keep-Alive: timeout=9, timeout=4\r\nKeep-Alive: timeout=6\r\n") == seconds{4});
    for (const std::string value : {"", "timeout", "timeout=", "timeout=x", "timeout=-1", "timeout=1000000000", "timeout=5s",
                                    "xtimeout=5", "timeout =5", "max=5"}) {
        CAPTURE(value);
        CHECK_FALSE(timeout("Keep-Alive: " + value + "\r\n"));
    }
}

TEST_CASE("http1_parser: limits, at their edge and one byte beyond") {
    SUBCASE("header_size") {
        const std::string message = with_fields("A: b\r\nContent-Length: 3\r\n", "abc");
        limits bounds;
        bounds.header_size = message.size() - 3;
        CHECK(accepted(message, bounds).body == "abc");
        --bounds.header_size;
        CHECK(refused(message, bounds) == errc::header_too_large);
        bounds.header_size = 0;
        CHECK(refused(message, bounds) == errc::header_too_large);
        // The default, and no line end in sight.
        http1_parser parser;
        const std::string endless = "HTTP/1.1 200 " + std::string(64 * 1024, 'x');
        CHECK(parser.feed(endless) == endless.size());
        CHECK(parser.failure().code() == errc::header_too_large);
        CHECK(parser.failure().message().find("limits::header_size (65536)") != std::string::npos);
        // Interim responses have a header each, which does not add up.
        bounds.header_size = message.size() - 3;
        CHECK(accepted("HTTP/1.1 103 X\r\nAAAA: BBBB\r\n\r\n" + message, bounds).body == "abc");
    }
    SUBCASE("fields") {
        limits bounds;
        bounds.fields = 3;
        CHECK(accepted(with_fields("A: 1\r\nB: 2\r\nContent-Length: 0\r\n"), bounds).done);
        CHECK(refused(with_fields("A: 1\r\nB: 2\r\nC: 3\r\nContent-Length: 0\r\n"), bounds) == errc::header_too_large);
        CHECK(accepted(chunked("0\r\nA: 1\r\nB: 2\r\nC: 3\r\n\r\n"), bounds).done);
        CHECK(refused(chunked("0\r\nA: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n\r\n"), bounds) == errc::header_too_large);
    }
    SUBCASE("body_size") {
        limits bounds;
        bounds.body_size = 4;
        CHECK(accepted(with_fields("Content-Length: 4\r\n", "body"), bounds).done);
        CHECK(refused(with_fields("Content-Length: 5\r\n", "body!"), bounds) == errc::body_too_large);
        CHECK(accepted(chunked("1\r\nb\r\n3\r\nody\r\n0\r\n\r\n"), bounds).done);
        CHECK(refused(chunked("1\r\nb\r\n4\r\nody!\r\n0\r\n\r\n"), bounds) == errc::body_too_large);
        circumstances given{bounds};
        given.end = ending::clean;
        CHECK(accepted(with_fields("", "body"), given).done);
        CHECK(refused(with_fields("", "body!"), given) == errc::body_too_large);
        bounds.body_size = 0;
        CHECK(accepted(with_fields("Content-Length: 0\r\n"), bounds).done);
        CHECK(accepted(chunked("0\r\n\r\n"), bounds).done);
        CHECK(refused(chunked("1\r\nb\r\n0\r\n\r\n"), bounds) == errc::body_too_large);
    }
    SUBCASE("chunk_header_size") {
        limits bounds;
        bounds.chunk_header_size = 6;
        CHECK(accepted(chunked("1;ab\r\nx\r\n0\r\n\r\n"), bounds).done);
        CHECK(refused(chunked("1;abc\r\nx\r\n0\r\n\r\n"), bounds) == errc::header_too_large);
        CHECK(refused(chunked("00001\r\nx\r\n0\r\n\r\n"), bounds) == errc::header_too_large);
        bounds.chunk_header_size = 0;
        CHECK(refused(chunked("0\r\n\r\n"), bounds) == errc::header_too_large);
        http1_parser parser;
        (void)parser.feed(chunked("1;" + std::string(5000, 'a'))); // endless
        CHECK(parser.failure().message().find("limits::chunk_header_size (1024)") != std::string::npos);
    }
    SUBCASE("chunk_extensions_size") {
        limits bounds;
        bounds.chunk_extensions_size = 6;
        CHECK(accepted(chunked("1;ab\r\nx\r\n1;cd\r\nx\r\n0\r\n\r\n"), bounds).done);
        CHECK(refused(chunked("1;ab\r\nx\r\n1;cd\r\nx\r\n0;\r\n\r\n"), bounds) == errc::malformed_response);
        CHECK(refused(chunked("1;ab\r\nx\r\n1;cd\r\nx\r\n0;e\r\n\r\n"), bounds) == errc::header_too_large);
    }
    SUBCASE("trailer_size") {
        limits bounds;
        bounds.trailer_size = 8;
        CHECK(accepted(chunked("0\r\nA: b\r\n\r\n"), bounds).done);
        CHECK(refused(chunked("0\r\nA: bc\r\n\r\n"), bounds) == errc::header_too_large);
        bounds.trailer_size = 1;
        CHECK(refused(chunked("0\r\n\r\n"), bounds) == errc::header_too_large);
        http1_parser parser;
        std::string endless = chunked("0\r\n");
        for (int count = 0; count < 2000; ++count)
            endless += "A: b\r\n";
        (void)parser.feed(endless);
        CHECK(parser.failure().code() == errc::header_too_large);
    }
}

TEST_CASE("http1_parser: one parser, one response after another, and the memory of the last") {
    http1_parser parser;
    const char* memory = nullptr;
    for (int round = 0; round < 20; ++round) {
        parser.reset(round % 5 == 4);
        CHECK_FALSE(parser.done());
        CHECK(parser.failure().code() == filed::errc::no_value);
        if (round % 3 == 2) {
            (void)parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n3\r\nab"); // given up in the middle
            continue;
        }
        const std::string body(static_cast<std::size_t>(300 - round), static_cast<char>('a' + round));
        CHECK(parser.feed(with_fields("Content-Length: " + std::to_string(body.size()) + "\r\n", round % 5 == 4 ? "" : body)) > 0);
        REQUIRE(parser.done());
        response read = parser.take();
        CHECK(read.field_count() == 1);
        CHECK(read.body.view() == (round % 5 == 4 ? "" : body));
        if (memory) CHECK(read.body.data() == memory);
        memory = read.body.data();
        parser.recycle(std::move(read));
    }
    // What was in a body does not stay in the memory that goes around.
    parser.reset();
    (void)parser.feed(with_fields("Content-Length: 6\r\n", "secret"));
    response read = parser.take();
    parser.recycle(std::move(read));
    parser.reset();
    (void)parser.feed(with_fields("Content-Length: 1\r\n", "x"));
    const response next = parser.take();
    CHECK(std::string_view{next.body.data(), 6} == "x\0\0\0\0\0"sv);
    // A giant is not kept for ever.
    parser.reset();
    const std::string giant(3 << 20, 'g');
    (void)parser.feed(with_fields("Content-Length: " + std::to_string(giant.size()) + "\r\n", giant));
    REQUIRE(parser.done());
    parser.recycle(parser.take());
    CHECK(parser.take().body.capacity() == 0);
}

TEST_CASE("http1_parser: random bytes, and damaged messages, have one outcome however they are cut") {
    const std::string seeds[] = {with_fields("Content-Length: 4\r\nConnection: keep-alive\r\n", "body"),
                                 chunked("2;a=\"b\"\r\nab\r\n2\r\ncd\r\n0\r\nX: y\r\n\r\n"),
                                 "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 OK\r\nContent-Length: 1, 1\r\n\r\nx"};
    static constexpr std::string_view pieces[] = {
        "\r", "\n", "\r\n", " ", ":", ";", ",", "0", "1", "\"", "HTTP/1.1 ", "Content-Length: ", "Transfer-Encoding: chunked\r\n",
        "\t", "a"};
    std::mt19937 random{42};
    for (int round = 0; round < 4000; ++round) {
        std::string message = seeds[random() % std::size(seeds)];
        for (std::size_t damage = random() % 3 + 1; damage != 0; --damage) {
            const std::size_t position = random() % message.size();
            switch (random() % 3) {
            case 0:
                message[position] = static_cast<char>(random());
                break;
            case 1:
                message.erase(position, random() % 4);
                break;
            default:
                message.insert(position, pieces[random() % std::size(pieces)]);
                break;
            }
            if (message.empty()) message = "H";
        }
        circumstances given{random() % 2 == 0 ? ending::clean : ending::broken};
        given.head_request = random() % 4 == 0;
        http1_parser parser{given.allowed};
        const outcome whole = parse(parser, message, {}, given);
        CHECK((whole.done || whole.code)); // every stream that ends is decided
        for (int way = 0; way < 3; ++way) {
            std::vector<std::size_t> cuts;
            for (std::size_t index = 1; index < message.size(); ++index) {
                if (random() % 5 == 0 || way == 0) cuts.push_back(index);
            }
            outcome other = parse(parser, message, cuts, given);
            if (whole.code) other.context = whole.context;
            CAPTURE(message);
            CHECK((other == whole));
        }
    }
}

TEST_CASE("http1_parser: nothing of a response gets into an error") {
    for (const std::string& message :
         {"HTTP/1.1 200 CANARY\x01\r\n"s, with_fields("CANARY\r\n"), with_fields("CANARY : CANARY\r\n"),
          with_fields("A: CANARY\x01\r\n"), with_fields("Content-Length: CANARY\r\n"), with_fields("Transfer-Encoding: CANARY\r\n"),
          chunked("CANARY\r\n"), chunked("1;CANARY=\"\r\n"), chunked("1\r\nCANARY\r\n"), chunked("0\r\nCANARY\r\n\r\n"), "CANARY"s,
          "HTTP/9.9 CANARY\r\n"s, with_fields("Content-Length: 9\r\n", "CANARY"), with_fields("", "CANARY")}) {
        http1_parser parser;
        (void)parser.feed(message);
        parser.end_of_stream(false);
        REQUIRE(parser.failed());
        CHECK(parser.failure().message().find("CANARY") == std::string::npos);
        CHECK(filed::exception{parser.failure()}.what() == parser.failure().message());
    }
}
