// The public conformance suites, whole, each in the default options. The UTF-8 suite is a file of tests/data; the others are no
// part of this repository: `scripts/json-suites` downloads them, and the environment variable FILED_JSON_SUITES names the directory
// that holds them. Without it they are skipped, and conformance_test.cpp and numbers_test.cpp, which need nothing, cover the same
// ground. tests/integration/json_suite.mjs runs the cases of JSONTestSuite.

#include "generic_value.hpp"
#include "reference_json.hpp"

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace json = filed::json;
namespace files = std::filesystem;

namespace {

[[nodiscard]] files::path suites() {
    const char* const directory = std::getenv("FILED_JSON_SUITES");
    return directory == nullptr ? files::path{} : files::path{directory};
}
bool are_missing() { return suites().empty(); }

std::string content_of(const files::path& path) {
    std::ifstream file{path, std::ios::binary};
    REQUIRE_MESSAGE(file, "cannot read " << path.string());
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The files of a folder whose names begin and end so, sorted.
std::vector<files::path> files_of(const files::path& folder, std::string_view prefix, std::string_view suffix = ".json") {
    std::vector<files::path> paths;
    for (const files::directory_entry& entry : files::directory_iterator{folder}) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && name.ends_with(suffix)) paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

struct Known {
    int known = 0;
};

/// Kept, taken apart, and skipped as an unknown member: all three must give the same verdict.
bool is_accepted(std::string_view text) {
    const bool is_kept = json::read<json::raw>(text).has_value();
    CHECK(json::read<generic_value>(text).has_value() == is_kept);
    std::string whole{"{\"x\":"};
    whole.append(text).append(",\"known\":1}");
    const bool is_skipped = json::read<Known>(whole).has_value();
    CHECK(is_skipped == reference::json_text{whole}.is_valid()); // a suite's text may end the member itself
    CHECK(is_kept == reference::json_text{text}.is_valid());
    return is_kept;
}

/// `E6 bc A2` or `E6BCA2` as bytes.
std::string bytes_of_hexadecimal(std::string_view text) {
    std::string digits, bytes;
    for (const char letter : text)
        if (letter != ' ') digits += letter;
    REQUIRE(digits.size() % 2 == 0);
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        unsigned value = 0;
        REQUIRE(std::from_chars(digits.data() + i, digits.data() + i + 2, value, 16).ptr == digits.data() + i + 2);
        bytes += static_cast<char>(value);
    }
    return bytes;
}

/// A line of the UTF-8 suite: `NUMBER:valid:TEXT`, `NUMBER:valid hex:BYTES`, `NUMBER:invalid hex:BYTES:...`.
struct utf8_case {
    std::string name, bytes;
    bool is_valid = false;
};
bool parse_utf8_case(std::string_view line, utf8_case& result) {
    if (line.empty() || line.front() == '#') return false;
    const std::size_t first = line.find(':'), second = line.find(':', first + 1);
    REQUIRE(second != std::string_view::npos);
    const std::string_view kind = line.substr(first + 1, second - first - 1);
    const bool is_hexadecimal = kind.ends_with(" hex");
    std::string_view content = line.substr(second + 1);
    result.is_valid = kind.find("invalid") == std::string_view::npos; // some lines have a space before the word
    if (!result.is_valid || is_hexadecimal) content = content.substr(0, content.find(':'));
    result.name = line.substr(0, first);
    result.bytes = is_hexadecimal ? bytes_of_hexadecimal(content) : std::string{content};
    return true;
}

template <class Function>
void for_each_line(const files::path& path, Function function) {
    std::ifstream file{path};
    REQUIRE_MESSAGE(file, "cannot read " << path.string());
    for (std::string line; std::getline(file, line);)
        function(std::string_view{line});
}

} // namespace

TEST_CASE("suites: the lines of the UTF-8 suite") {
    utf8_case line;
    CHECK(!parse_utf8_case("", line));
    CHECK(!parse_utf8_case("# 1.0:valid:x", line));
    REQUIRE(parse_utf8_case("1.1.0:valid:ab:c", line));
    CHECK(line.name == "1.1.0");
    CHECK(line.bytes == "ab:c");
    CHECK(line.is_valid);
    REQUIRE(parse_utf8_case("6.0:invalid hex:F7 bf:nothing:EFBFBD", line));
    CHECK(line.bytes == "\xF7\xBF");
    CHECK(!line.is_valid);
}

TEST_CASE("suites: JSONTestSuite, parsing" * doctest::skip(are_missing())) {
    const files::path folder = suites() / "JSONTestSuite" / "test_parsing";
    std::size_t accepted = 0, rejected = 0, free = 0;
    for (const files::path& path : files_of(folder, "")) {
        const std::string name = path.filename().string();
        CAPTURE(name);
        const bool is_read = is_accepted(content_of(path));
        switch (name.front()) {
        case 'y':
            CHECK(is_read);
            ++accepted;
            break;
        case 'n':
            CHECK(!is_read);
            ++rejected;
            break;
        default: // numbers of any size are kept; other encodings, broken strings and 500 levels are refused
            CHECK(is_read == name.starts_with("i_number_"));
            ++free;
        }
    }
    CHECK(accepted == 95);
    CHECK(rejected == 188);
    CHECK(free == 35);
}

TEST_CASE("suites: JSONTestSuite, transform" * doctest::skip(are_missing())) {
    std::size_t count = 0;
    for (const files::path& path : files_of(suites() / "JSONTestSuite" / "test_transform", "")) {
        const std::string name = path.filename().string(), text = content_of(path);
        CAPTURE(name);
        const bool has_broken_text = name.find("invalid_codepoint") != std::string::npos;
        CHECK(is_accepted(text) == !has_broken_text);
        if (!has_broken_text && name.starts_with("number_"))
            CHECK(json::read<std::vector<json::raw>>(text).has_value()); // any size, kept
        ++count;
    }
    CHECK(count == 22);
}

TEST_CASE("suites: JSON_checker" * doctest::skip(are_missing())) {
    const files::path folder = suites() / "json_test_data" / "json_tests";
    std::size_t count = 0;
    for (const files::path& path : files_of(folder, "fail")) {
        const std::string name = path.filename().string();
        CAPTURE(name);
        // Since RFC 7159 a text need not be an object or array; 20 levels are within the limit.
        CHECK(is_accepted(content_of(path)) == (name == "fail1.json" || name == "fail18.json"));
        ++count;
    }
    CHECK(count == 33);
    const std::vector<files::path> passing = files_of(folder, "pass");
    CHECK(passing.size() == 3);
    for (const files::path& path : passing)
        CHECK(is_accepted(content_of(path)));
}

TEST_CASE("suites: round trips" * doctest::skip(are_missing())) {
    const std::vector<files::path> paths = files_of(suites() / "json_test_data" / "json_roundtrip", "roundtrip");
    CHECK(paths.size() == 32);
    for (const files::path& path : paths) {
        std::string text = content_of(path);
        while (!text.empty() && text.back() == '\n')
            text.pop_back();
        CAPTURE(text);
        CHECK(json::write(json::read<json::raw>(text).value()).value() == text);
        CHECK(json::write(json::read<generic_value>(text).value()).value() == text);
    }
}

TEST_CASE("suites: naughty strings" * doctest::skip(are_missing())) {
    const std::string text = content_of(suites() / "json_test_data" / "big-list-of-naughty-strings" / "blns.json");
    const auto strings = json::read<std::vector<std::string>>(text).value();
    CHECK(strings.size() > 400);
    const std::string written = json::write(strings).value();
    CHECK(reference::json_text{written}.is_valid());
    CHECK(json::read<std::vector<std::string>>(written).value() == strings);
}

TEST_CASE("suites: Markus Kuhn's UTF-8 stress test is no UTF-8" * doctest::skip(are_missing())) {
    const std::string text = content_of(suites() / "json_test_data" / "markus_kuhn" / "UTF-8-test.txt");
    std::size_t valid = 0, invalid = 0;
    std::size_t begin = 0;
    while (begin < text.size()) { // line by line, because the whole is certainly invalid
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        std::string quoted{"\""};
        for (const char byte : line)
            (byte == '"' || byte == '\\' ? quoted += '\\' : quoted) += byte;
        quoted += '"';
        (is_accepted(quoted) ? valid : invalid) += 1;
        begin = end + 1;
    }
    CHECK(valid > 200);
    CHECK(invalid > 40);
}

TEST_CASE("suites: UTF-8, 222 sequences") {
    std::size_t valid = 0, invalid = 0;
    for_each_line(files::path{FILED_TEST_DATA} / "json" / "utf8tests" / "utf8tests.txt", [&](std::string_view line) {
        utf8_case row;
        if (!parse_utf8_case(line, row)) return;
        CAPTURE(row.name);
        (row.is_valid ? valid : invalid) += 1;
        CHECK((json::utf8::find_invalid(row.bytes.data(), row.bytes.size()) == nullptr) == row.is_valid);
        CHECK(json::write(row.bytes).has_value() == row.is_valid);
        std::string text{"\""};
        for (const char byte : row.bytes) { // a control character needs its escape
            if (static_cast<unsigned char>(byte) < 0x20)
                text += "\\u00" + std::string{"01"[byte >> 4 & 1], "0123456789abcdef"[byte & 0xF]};
            else
                (byte == '"' || byte == '\\' ? text += '\\' : text) += byte;
        }
        text += '"';
        CHECK(is_accepted(text) == row.is_valid);
        const filed::result<std::string> read = json::read<std::string>(text);
        CHECK(read.has_value() == row.is_valid);
        if (read) CHECK(*read == row.bytes);
    });
    CHECK(valid == 77);
    CHECK(invalid == 145);
}

TEST_CASE("suites: numbers, to the last bit" * doctest::skip(are_missing())) {
    std::size_t count = 0, too_great = 0;
    for (const files::path& path : files_of(suites() / "parse-number-fxx-test-data" / "data", "", ".txt")) {
        for_each_line(path, [&](std::string_view line) {
            constexpr std::size_t single_at = 5, double_at = 14, text_at = 31;
            if (line.size() <= text_at) return;
            const std::string text{line.substr(text_at)};
            if (!reference::json_text{text}.is_valid()) return; // .5, +1 and the like are numbers elsewhere
            ++count;
            std::uint64_t double_bits = 0;
            std::uint32_t single_bits = 0;
            (void)std::from_chars(line.data() + double_at, line.data() + double_at + 16, double_bits, 16);
            (void)std::from_chars(line.data() + single_at, line.data() + single_at + 8, single_bits, 16);

            const filed::result<double> number = json::read<double>(text);
            const bool is_finite = (double_bits & 0x7FF0000000000000u) != 0x7FF0000000000000u;
            too_great += is_finite ? 0u : 1u;
            if (number.has_value() != is_finite) FAIL_CHECK("range of a double: " << text);
            if (number && std::bit_cast<std::uint64_t>(*number) != double_bits) FAIL_CHECK("bits of a double: " << text);
            double slow = 0;
            const bool is_slow = json::detail::nearest_float(text.data(), text.data() + text.size(), slow);
            if (is_slow != is_finite || (is_slow && std::bit_cast<std::uint64_t>(slow) != double_bits))
                FAIL_CHECK("the slow way: " << text);

            const filed::result<float> single = json::read<float>(text);
            if (single.has_value() != ((single_bits & 0x7F800000u) != 0x7F800000u)) FAIL_CHECK("range of a float: " << text);
            if (single && std::bit_cast<std::uint32_t>(*single) != single_bits) FAIL_CHECK("bits of a float: " << text);
        });
    }
    MESSAGE(count << " numbers, " << too_great << " too great");
    CHECK(count > 1000);
    CHECK(too_great > 0);
}
