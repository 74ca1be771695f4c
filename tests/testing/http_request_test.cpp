#include <filed/testing/http_request.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace filed::testing;
using state = http_request_reader::state;

namespace {

const std::string plain =
    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type:  application/json \r\nContent-Length: 5\r\n\r\nhello";
const std::string chunked = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: Chunked\r\n\r\n"
                            "2;note=x\r\nhe\r\n3 \r\nllo\r\n0\r\nTrailer: gone\r\n\r\n";

int refusal_of(const std::string& bytes, const http_request_limits& limits = {}) {
    http_request_reader reader{limits};
    reader.append(bytes);
    return reader.advance() == state::refused ? reader.refusal() : 0;
}

} // namespace

TEST_CASE("a request reads the same however its bytes arrive") {
    for (const std::string& bytes : {plain, chunked, "\r\n\r\n" + plain}) {
        for (std::size_t split = 0; split <= bytes.size(); ++split) {
            CAPTURE(split);
            http_request_reader reader;
            reader.append(bytes.substr(0, split));
            const state early = reader.advance();
            REQUIRE(early == (split == bytes.size() ? state::complete : state::incomplete));
            reader.append(bytes.substr(split));
            REQUIRE(reader.advance() == state::complete);
            const http_request request = reader.take();
            CHECK(request.method == "POST");
            CHECK(request.target == "/graphql");
            CHECK(request.field("host") == "localhost");
            CHECK(request.body == "hello");
            CHECK(reader.idle());
        }
        http_request_reader byte_by_byte;
        for (const char byte : bytes) {
            byte_by_byte.append({&byte, 1});
            REQUIRE(byte_by_byte.advance() != state::refused);
        }
        CHECK(byte_by_byte.take().body == "hello");
    }
}

TEST_CASE("requests behind each other are cut apart") {
    http_request_reader reader;
    reader.append(plain + chunked + "GET / HTTP/1.0\r\n\r\n");
    REQUIRE(reader.advance() == state::complete);
    CHECK(reader.take().field("content-type") == "application/json");
    CHECK_FALSE(reader.idle());
    REQUIRE(reader.advance() == state::complete);
    CHECK_FALSE(reader.take().has("trailer"));
    REQUIRE(reader.advance() == state::complete);
    CHECK(reader.take().minor_version == 0);
    CHECK(reader.idle());
}

TEST_CASE("what no client should send is refused with the status that says why") {
    const auto with = [](const std::string& fields) { return "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n"; };
    CHECK(refusal_of("POST / HTTP/1.1\r\n\r\n") == 400); // no Host
    CHECK(refusal_of(with("Host: b\r\n")) == 400);       // two
    CHECK(refusal_of("POST /\r\n\r\n") == 400);
    CHECK(refusal_of("POST  / HTTP/1.1\r\n\r\n") == 400);
    CHECK(refusal_of("PO\"ST / HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
    CHECK(refusal_of("POST / HTTP/2.0\r\nHost: a\r\n\r\n") == 505);
    CHECK(refusal_of("POST / FTP/1.1\r\nHost: a\r\n\r\n") == 400);
    CHECK(refusal_of(with(" folded: x\r\n")) == 400);
    CHECK(refusal_of(with("Name : x\r\n")) == 400);
    CHECK(refusal_of(with("Name\r\n")) == 400);
    CHECK(refusal_of(with(std::string{"Name: a\0b\r\n", 11})) == 400);
    CHECK(refusal_of(with("Name: a\nb\r\n")) == 400);
    CHECK(refusal_of(with("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n")) == 400);
    CHECK(refusal_of(with("Content-Length: 1\r\nContent-Length: 1\r\n")) == 400);
    CHECK(refusal_of(with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")) == 400);
    CHECK(refusal_of(with("Transfer-Encoding: gzip, chunked\r\n")) == 501);
    for (const char* length : {"-1", "+1", "1x", "", "0x10", "1,1", "99999999999999999999"}) {
        CAPTURE(length);
        CHECK(refusal_of(with("Content-Length: " + std::string{length} + "\r\n")) == 400);
    }
    for (const char* size : {"x\r\n", "-1\r\n", "\r\n", "10000000000000000\r\n", "1\r\nab"}) {
        CAPTURE(size);
        CHECK(refusal_of(with("Transfer-Encoding: chunked\r\n") + size + "\r\n\r\n") != 0);
    }
}

TEST_CASE("every limit holds, and one below it passes") {
    http_request_limits limits;
    limits.head = 60;
    limits.fields = 3;
    limits.body = 5;
    limits.chunk_line = 4;
    const std::string start = "POST / HTTP/1.1\r\nHost: a\r\n";
    CHECK(refusal_of(start + "Content-Length: 5\r\n\r\nhello", limits) == 0);
    CHECK(refusal_of(start + "Content-Length: 6\r\n\r\n", limits) == 413);
    CHECK(refusal_of(start + "A: 1\r\nB: 2\r\n\r\n", limits) == 0);
    CHECK(refusal_of(start + "A: 1\r\nB: 2\r\nC: 3\r\n\r\n", limits) == 431);
    CHECK(refusal_of(start + "A: " + std::string(60, 'a') + "\r\n\r\n", limits) == 431);
    CHECK(refusal_of(std::string(61, 'a'), limits) == 431);
    limits.head = 1000;
    const std::string chunks = start + "Transfer-Encoding: chunked\r\n\r\n";
    CHECK(refusal_of(chunks + "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", limits) == 0);
    CHECK(refusal_of(chunks + "3\r\nhel\r\n3\r\nlo!\r\n", limits) == 413);
    CHECK(refusal_of(chunks + "ffffffffffffffff\r\n", limits) != 0);
    CHECK(refusal_of(chunks + "00003", limits) == 400);
    CHECK(refusal_of(chunks + "0\r\nTrailer: x\r\n", limits) == 400);
}

TEST_CASE("the expectation of 100 Continue is told once, and only before the body") {
    http_request_reader reader;
    reader.append("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n");
    REQUIRE(reader.advance() == state::incomplete);
    CHECK(reader.take_expectation());
    CHECK_FALSE(reader.take_expectation());
    reader.append("{}");
    REQUIRE(reader.advance() == state::complete);
    CHECK(reader.take().body == "{}");

    http_request_reader all_at_once;
    all_at_once.append("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}");
    REQUIRE(all_at_once.advance() == state::complete);
    CHECK_FALSE(all_at_once.take_expectation());
}
