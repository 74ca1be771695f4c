// Reads HTTP/1.1 responses from standard input and says what it makes of each, for http_parser.mjs, which asks another parser.
//
// Input, for each: the length of the bytes (4 bytes, the lowest first), 1 when it answers HEAD or 0, the bytes. After them the
// stream is over. Output, for each: a line of JSON. `end` is "complete", "complete at the end of the stream", or the reason why it is
// neither; `taken` is how many bytes belong to it. Texts are in hexadecimal digits.

#include <filed/http/http1_parser.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>

namespace http = filed::http;

namespace {

std::string hexadecimal(std::string_view bytes) {
    std::string text;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string describe(std::string_view bytes, bool head_request) {
    http::http1_parser parser;
    parser.reset(head_request);
    const std::size_t taken = parser.feed(bytes);
    std::string end = "complete";
    if (!parser.done()) {
        parser.end_of_stream(true);
        end += " at the end of the stream";
    }
    if (parser.failed()) {
        const filed::error& reason = parser.failure();
        end = reason.name();
        if (reason.code() == http::errc::malformed_response) end += ": " + reason.detail()->context;
        return R"({"end":")" + end + "\"}";
    }
    const http::response got = parser.take();
    std::string line = R"({"end":")" + end + R"(","taken":)" + std::to_string(taken) + R"(,"status":)" + std::to_string(got.status) + R"(,"minor":)" +
                       std::to_string(got.minor_version) + R"(,"keep_alive":)" + (got.keep_alive ? "true" : "false") + R"(,"fields":[)";
    const char* separator = "";
    for (const http::field& each : got.fields()) {
        line += separator;
        line += '"' + hexadecimal(each.name) + R"(",")" + hexadecimal(each.value) + '"';
        separator = ",";
    }
    return line + R"(],"body":")" + hexadecimal(got.body.view()) + "\"}";
}

} // namespace

int main() {
    std::ios::sync_with_stdio(false);
    std::array<char, 5> head;
    std::string bytes;
    while (std::cin.read(head.data(), head.size())) {
        std::size_t size = 0;
        for (std::size_t i = 4; i-- > 0;)
            size = size << 8 | static_cast<unsigned char>(head[i]);
        constexpr std::size_t most = 1 << 20;
        bytes.resize(size);
        if (size > most || !std::cin.read(bytes.data(), static_cast<std::streamsize>(size))) return 1;
        std::cout << describe(bytes, head[4] != 0) << '\n';
    }
    return std::cout.flush() ? 0 : 1;
}
