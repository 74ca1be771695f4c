#include <filed/json/utf8.hpp>

#include <filed/json/json.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace utf8 = filed::json::utf8;
namespace json = filed::json;

namespace {

/// RFC 3629 section 4, rule by rule: the first byte that is not part of a valid sequence.
std::size_t invalid_by_the_rule(std::string_view text) {
    const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto tail = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) { return byte(i) >= low && byte(i) <= high; };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned first = byte(i);
        if (first <= 0x7F) i += 1;
        else if (first >= 0xC2 && first <= 0xDF && tail(i + 1)) i += 2;
        else if (first == 0xE0 && tail(i + 1, 0xA0) && tail(i + 2)) i += 3;
        else if (first >= 0xE1 && first <= 0xEC && tail(i + 1) && tail(i + 2)) i += 3;
        else if (first == 0xED && tail(i + 1, 0x80, 0x9F) && tail(i + 2)) i += 3;
        else if (first >= 0xEE && first <= 0xEF && tail(i + 1) && tail(i + 2)) i += 3;
        else if (first == 0xF0 && tail(i + 1, 0x90) && tail(i + 2) && tail(i + 3)) i += 4;
        else if (first >= 0xF1 && first <= 0xF3 && tail(i + 1) && tail(i + 2) && tail(i + 3)) i += 4;
        else if (first == 0xF4 && tail(i + 1, 0x80, 0x8F) && tail(i + 2) && tail(i + 3)) i += 4;
        else return i;
    }
    return std::string_view::npos;
}

std::size_t found_padded(std::string_view text) {
    std::string padded{text};
    padded.append("\"1234567");
    const char* invalid = utf8::find_invalid_padded(padded.data(), padded.data() + text.size());
    return invalid == nullptr ? std::string_view::npos : static_cast<std::size_t>(invalid - padded.data());
}

/// Where sequences end: at the first byte that is ASCII or part of no valid sequence.
std::size_t end_of_sequences_by_the_rule(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
        std::size_t size = 1;
        while (size <= 4 && (end + size > text.size() || invalid_by_the_rule(text.substr(end, size)) != std::string_view::npos))
            ++size;
        if (size > 4) break;
        end += size;
    }
    return end;
}

std::size_t found_exact(std::string_view text) {
    const std::unique_ptr<char[]> exact{new char[text.size()]}; // nothing readable behind
    if (!text.empty()) std::memcpy(exact.get(), text.data(), text.size());
    const char* invalid = utf8::find_invalid(exact.get(), text.size());
    return invalid == nullptr ? std::string_view::npos : static_cast<std::size_t>(invalid - exact.get());
}

} // namespace

TEST_CASE("utf8: the table of sequences, in every place of a string") {
    struct row {
        std::string_view name, bytes;
        bool is_valid;
    };
    const std::vector<row> rows = {
        {"U+0080", "\xC2\x80", true},
        {"U+07FF", "\xDF\xBF", true},
        {"U+0800", "\xE0\xA0\x80", true},
        {"U+D7FF", "\xED\x9F\xBF", true},
        {"U+E000", "\xEE\x80\x80", true},
        {"U+FFFF", "\xEF\xBF\xBF", true},
        {"U+10000", "\xF0\x90\x80\x80", true},
        {"U+10FFFF", "\xF4\x8F\xBF\xBF", true},
        {"continuation alone", "\x80", false},
        {"last continuation alone", "\xBF", false},
        {"overlong slash of 2", "\xC0\xAF", false},
        {"overlong NUL", "\xC0\x80", false},
        {"overlong U+007F", "\xC1\xBF", false},
        {"overlong of 3", "\xE0\x80\xAF", false},
        {"overlong U+07FF of 3", "\xE0\x9F\xBF", false},
        {"overlong of 4", "\xF0\x80\x80\xAF", false},
        {"overlong U+FFFF of 4", "\xF0\x8F\xBF\xBF", false},
        {"U+D800", "\xED\xA0\x80", false},
        {"U+DFFF", "\xED\xBF\xBF", false},
        {"a surrogate pair", "\xED\xA0\xBD\xED\xB8\x80", false},
        {"U+110000", "\xF4\x90\x80\x80", false},
        {"lead F5", "\xF5\x80\x80\x80", false},
        {"lead F8", "\xF8\x88\x80\x80\x80", false},
        {"FE", "\xFE", false},
        {"FF", "\xFF", false},
        {"2 cut", "\xC3", false},
        {"3 cut after 1", "\xE6", false},
        {"3 cut after 2", "\xE6\xBC", false},
        {"4 cut after 1", "\xF0", false},
        {"4 cut after 2", "\xF0\x9F", false},
        {"4 cut after 3", "\xF0\x9F\x98", false},
        {"2 with ASCII tail", "\xC3\x28", false},
        {"3 with a lead inside", "\xE6\xC3\xA9", false},
        {"4 with ASCII at its end", "\xF0\x9F\x98\x41", false},
    };
    for (const row& sequence : rows) {
        for (std::size_t before = 0; before < 20; ++before) {
            for (const std::size_t behind : {0u, 1u, 2u, 3u, 7u, 8u, 20u}) {
                const std::string text = std::string(before, 'a').append(sequence.bytes).append(behind, 'z');
                CAPTURE(sequence.name);
                CAPTURE(before);
                CAPTURE(behind);
                const std::size_t expected = invalid_by_the_rule(text);
                CHECK((expected == std::string_view::npos) == sequence.is_valid);
                CHECK(found_padded(text) == expected);
                CHECK(found_exact(text) == expected);

                const filed::result<std::string> read = json::read<std::string>('"' + text + '"');
                CHECK(read.has_value() == sequence.is_valid);
                if (!read) CHECK(read.error() == json::errc::invalid_utf8);
                else CHECK(*read == text);
                const filed::result<std::string> read_with_escape = json::read<std::string>("\"\\n" + text + '"');
                CHECK(read_with_escape.has_value() == sequence.is_valid);
                const filed::result<std::string> written = json::write(text);
                CHECK(written.has_value() == sequence.is_valid);
                if (!written) CHECK(written.error() == json::errc::text_not_utf8);
                else CHECK(*written == '"' + text + '"');
            }
        }
    }
}

TEST_CASE("utf8: all sequences of up to three bytes, and one in 4,099 of four") {
    char text[4];
    std::size_t differences = 0;
    const auto compare = [&](std::size_t size) {
        const std::string_view view{text, size};
        char padded[16] = {};
        std::memcpy(padded, text, size);
        const char* invalid = utf8::find_invalid_padded(padded, padded + size);
        const std::size_t found = invalid == nullptr ? std::string_view::npos : static_cast<std::size_t>(invalid - padded);
        if (found != invalid_by_the_rule(view)) ++differences;
        if (static_cast<std::size_t>(utf8::skip_sequences(padded) - padded) != end_of_sequences_by_the_rule(view)) ++differences;
    };
    for (std::uint32_t value = 0; value < (1u << 24); ++value) {
        if (value % 17 != 0 && (value & 0x80) == 0) continue; // texts that begin with ASCII are sampled
        text[0] = static_cast<char>(value), text[1] = static_cast<char>(value >> 8), text[2] = static_cast<char>(value >> 16);
        compare(3);
        if (value < (1u << 16)) compare(2);
    }
    for (std::uint64_t value = 0; value < (std::uint64_t{1} << 32); value += 4099) {
        for (std::size_t i = 0; i < 4; ++i) text[i] = static_cast<char>(value >> (8 * i));
        compare(4);
    }
    CHECK(differences == 0);
}

TEST_CASE("utf8: encoding every code point gives valid UTF-8") {
    std::size_t wrong = 0;
    for (std::uint32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
        if (code_point >= 0xD800 && code_point <= 0xDFFF) continue;
        char text[16] = {};
        const auto size = static_cast<std::size_t>(utf8::encode(code_point, text) - text);
        const std::size_t expected = code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
        if (size != expected || utf8::find_invalid_padded(text, text + size) != nullptr) ++wrong;
    }
    CHECK(wrong == 0);
}
