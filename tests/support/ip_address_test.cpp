#include <filed/support/ip_address.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include <arpa/inet.h>

namespace {

using filed::parse_ip_address;

/// The system's reading, which takes the same texts when it is asked for exactly one family.
bool system_reads(std::string_view text, std::array<std::uint8_t, 16>& bytes) {
    const std::string terminated{text};
    if (terminated.size() != std::string_view{terminated.c_str()}.size()) return false;
    return inet_pton(text.find(':') == std::string_view::npos ? AF_INET : AF_INET6, terminated.c_str(), bytes.data()) == 1;
}

void compare(std::string_view text) {
    CAPTURE(text);
    std::array<std::uint8_t, 16> expected{};
    const bool valid = system_reads(text, expected);
    const auto address = parse_ip_address(text);
    REQUIRE(address.has_value() == valid);
    if (valid) CHECK(address->bytes == expected);
}

static_assert(filed::parse_ipv4("127.0.0.1")->is_loopback());
static_assert(filed::parse_ipv6("::1")->is_loopback());

} // namespace

TEST_CASE("ip_address: texts that are one, and texts that are not, as inet_pton has it") {
    for (const std::string_view text : {"1.2.3.4",
                                        "0.0.0.0",
                                        "255.255.255.255",
                                        "256.1.1.1",
                                        "1.2.3",
                                        "1.2.3.4.5",
                                        "1.2.3.4.",
                                        ".1.2.3.4",
                                        "1..2.3",
                                        "01.2.3.4",
                                        "1.2.3.04",
                                        "1.2.3.4 ",
                                        " 1.2.3.4",
                                        "+1.2.3.4",
                                        "1.2.3.-4",
                                        "0x1.2.3.4",
                                        "127.1",
                                        "2130706433",
                                        "",
                                        "1.2.3.1000",
                                        "::",
                                        "::1",
                                        "1::",
                                        "1::2",
                                        ":",
                                        ":::",
                                        "1:2:3:4:5:6:7:8",
                                        "1:2:3:4:5:6:7",
                                        "1:2:3:4:5:6:7:8:9",
                                        "1:2:3:4:5:6:7::",
                                        "::2:3:4:5:6:7:8",
                                        "1:2:3:4::5:6:7:8",
                                        "1::2::3",
                                        "::1::",
                                        "12345::",
                                        "g::",
                                        "::ffff:1.2.3.4",
                                        "::1.2.3.4",
                                        "1:2:3:4:5:6:1.2.3.4",
                                        "1:2:3:4:5:6:7:1.2.3.4",
                                        "1.2.3.4::",
                                        "::1.2.3",
                                        "::1.2.3.4.5",
                                        "1:",
                                        ":1",
                                        "1:2:3:4:5:6:7:",
                                        ":2:3:4:5:6:7:8",
                                        "2001:db8::FF00:42:8329",
                                        "::1%lo",
                                        "[::1]",
                                        "::1 ",
                                        "1:2:3:4:5:6:7:8::",
                                        "::1.2.3.4:5",
                                        "0:0:0:0:0:0:0:1",
                                        "0000:0000:0000:0000:0000:0000:0000:0001",
                                        "00000::1"}) {
        compare(text);
    }
}

TEST_CASE("ip_address: random texts, as inet_pton has it") {
    std::mt19937 random{11};
    static constexpr std::string_view pieces[] = {":", "::", ".", "0", "1", "12", "255", "256", "a", "ffff", "01", "1.2.3.4", "%"};
    for (int round = 0; round < 200'000; ++round) {
        std::string text;
        for (std::size_t count = random() % 16; count != 0; --count)
            text += pieces[random() % std::size(pieces)];
        compare(text);
    }
}

TEST_CASE("ip_address: loopback, and nothing else that looks like it") {
    const auto is_loopback = [](std::string_view text) { return parse_ip_address(text).value().is_loopback(); };
    for (const std::string_view text : {"127.0.0.1", "127.255.255.255", "127.0.0.0", "::1", "0:0::0:1"})
        CHECK(is_loopback(text));
    for (const std::string_view text :
         {"128.0.0.1", "126.255.255.255", "0.0.0.0", "10.127.0.1", "::", "::2", "1::1", "::1:1", "::ffff:127.0.0.1", "100::1"}) {
        CHECK_FALSE(is_loopback(text));
    }
}

TEST_CASE("ip_address: what a system could read as an address is never taken for a name") {
    for (const std::string_view text : {"127.1", "1", "0x7f000001", "0X7F.1", "a.0x", "a.1", "1.2.3.4.", "a:b", "017.0.0.1"}) {
        CHECK(filed::looks_like_ip_address(text));
    }
    for (const std::string_view text : {"", ".", "localhost", "1password.com", "a.1b", "0x7g", "x0", "1.2.3.4a", "example.com."}) {
        CHECK_FALSE(filed::looks_like_ip_address(text));
    }
}
