/// What the fuzzers share: a check that stops the run, and reading that is compared with the grammar.
#pragma once

#include "../tests/json/exact_padding.hpp"
#include "../tests/json/reference_json.hpp"

#include <filed/json/json.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace fuzzing {

/// Ends the program, which libFuzzer reports together with the input.
inline void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

[[nodiscard]] inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Reads a text from an allocation that ends with the padding, so that any byte read behind it is found. What stands in the padding
/// must not matter; it is made of the text's own bytes.
template <class T>
[[nodiscard]] filed::result<T> read(std::string_view text) {
    const exact_padding padded{text, text.empty() ? '"' : text[text.size() / 2]};
    return filed::json::read_padded<T>(padded.data(), padded.size());
}

/// Reads a `T`. What is accepted must be JSON, must be written again and come back as the same; what is refused must have a place
/// inside the text, and a text that is JSON must be refused for what it holds, not for how it is written.
template <class T>
void check_reading(std::string_view text) {
    namespace json = filed::json;
    const reference::json_text expected{text};
    const filed::result<T> value = read<T>(text);
    if (!value) {
        const auto* detail = value.error().template detail<json::error_detail>();
        require(detail != nullptr, "an error has its place");
        require(detail->offset <= text.size(), "the place is in the text");
        require(json::write(detail->path()).has_value(), "the path is text");
        if (expected.is_valid()) require(value.error().code() == filed::condition::decoding, "JSON is not called broken");
        return;
    }
    require(expected.is_valid(), "what a type accepts is JSON");
    const filed::result<std::string> written = json::write(*value);
    require(written.has_value(), "what was read can be written");
    require(reference::json_text{*written}.is_valid(), "what is written is JSON");
    const filed::result<T> again = read<T>(*written);
    require(again.has_value(), "what is written can be read");
    require(json::write(*again).value() == *written, "nothing changes on the way");
}

} // namespace fuzzing
