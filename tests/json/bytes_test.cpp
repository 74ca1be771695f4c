#include <filed/json/bytes.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <string_view>

namespace bytes = filed::json::bytes;

namespace {

/// The obvious forms, byte by byte.
std::size_t prefix_without_special(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() && !bytes::is_special(text[size])) ++size;
    return size;
}
std::size_t plain_prefix(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() && !bytes::is_special(text[size]) && bytes::is_ascii(text[size])) ++size;
    return size;
}

/// A text in an allocation that ends where the text ends, so that the address sanitizer sees any byte read beyond.
class exact_text {
public:
    explicit exact_text(std::string_view text) : bytes_{new char[text.size()]}, size_{text.size()} {
        if (!text.empty()) std::memcpy(bytes_.get(), text.data(), text.size());
    }
    [[nodiscard]] const char* data() const { return bytes_.get(); }
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    std::unique_ptr<char[]> bytes_;
    std::size_t size_;
};

template <class Find, class Copy, class CopyUntil>
void check_all(std::string_view text, Find find, Copy copy, CopyUntil copy_until) {
    const std::size_t plain = plain_prefix(text);
    std::string padded{text};
    padded.append(1, '\0').append(64, '\xFF');
    CHECK(static_cast<std::size_t>(find(padded.data()) - padded.data()) == plain);

    const exact_text exact{text};
    std::string target(text.size() + 16, '?');
    CHECK(copy(exact.data(), exact.size(), target.data()) == (plain == text.size()));
    CHECK(target.substr(0, text.size()) == text);
    CHECK(target.substr(text.size() + 8) == std::string(8, '?')); // it may write 8 bytes for fewer

    const std::size_t expected = prefix_without_special(text);
    target.assign(text.size() + 16, '?');
    CHECK(copy_until(exact.data(), exact.size(), target.data()) == expected);
    CHECK(target.substr(0, expected) == text.substr(0, expected));
    CHECK(target.substr(text.size()) == std::string(16, '?'));
}

void check_both(std::string_view text) {
    check_all(
        text, [](const char* at) { return bytes::portable::find_not_plain(at); },
        [](const char* from, std::size_t size, char* to) { return bytes::portable::copy_if_plain(from, size, to); },
        [](const char* from, std::size_t size, char* to) { return bytes::portable::copy_until_special(from, size, to); });
#if defined(__SSE2__)
    check_all(
        text, [](const char* at) { return bytes::sse2::find_not_plain(at); },
        [](const char* from, std::size_t size, char* to) { return bytes::sse2::copy_if_plain(from, size, to); },
        [](const char* from, std::size_t size, char* to) { return bytes::sse2::copy_until_special(from, size, to); });
#endif
}

} // namespace

TEST_CASE("bytes: the forms in use are the ones that were asked for") {
#if defined(__SSE2__) && !defined(FILED_JSON_PORTABLE)
    namespace expected = bytes::sse2;
#else
    namespace expected = bytes::portable;
#endif
    CHECK((&bytes::find_not_plain == &expected::find_not_plain));
    CHECK((&bytes::copy_if_plain == &expected::copy_if_plain));
    CHECK((&bytes::copy_until_special == &expected::copy_until_special));
}

TEST_CASE("bytes: each byte at each place of a text of each size") {
    for (std::size_t size : {1u, 2u, 3u, 4u, 5u, 7u, 8u, 9u, 15u, 16u, 17u, 31u, 32u, 33u, 40u}) {
        for (std::size_t place = 0; place < size; ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string text(size, 'a');
                text[place] = static_cast<char>(byte);
                CAPTURE(size);
                CAPTURE(place);
                CAPTURE(byte);
                check_both(text);
            }
        }
    }
    check_both("");
}

TEST_CASE("bytes: random mixtures of plain, special and non-ASCII bytes") {
    std::mt19937 random{7};
    constexpr std::string_view alphabet = "aaaaaaaaaaz \x7F\x80\xC3\xFF[]{}!#\"\\\x1F\x20";
    for (int round = 0; round < 5000; ++round) {
        std::string text(random() % 70, 'x');
        const std::size_t plainness = 1 + random() % 40;
        for (char& byte : text)
            if (random() % plainness == 0) byte = alphabet[random() % alphabet.size()];
        check_both(text);
    }
}

TEST_CASE("bytes: white space") {
    constexpr std::string_view blanks = " \n\r\t";
    std::mt19937 random{3};
    for (std::size_t size = 0; size < 70; ++size) {
        for (const char stop : {'{', '\0', '\v', '\x08', '\x0E', '\x1F', '!', '\x7F', '\xA0'}) {
            std::string text(size, ' ');
            for (char& byte : text) byte = blanks[random() % blanks.size()];
            text.append(1, stop).append(64, ' ');
            CHECK(bytes::portable::skip_whitespace(text.data()) == text.data() + size);
            CHECK(bytes::skip_whitespace(text.data()) == text.data() + size);
            CHECK(bytes::skip_some_whitespace(text.data()) == text.data() + size);
        }
    }
}

TEST_CASE("bytes: comparison of constant size") {
    const auto check = []<std::size_t... Sizes>(std::index_sequence<Sizes...>) {
        const auto one = []<std::size_t Size>(std::integral_constant<std::size_t, Size>) {
            std::string left(Size, 'k'), right = left;
            CHECK(bytes::equal<Size>(left.data(), right.data()));
            for (std::size_t i = 0; i < Size; ++i) {
                right[i] = 'K';
                CHECK(!bytes::equal<Size>(left.data(), right.data()));
                right[i] = 'k';
            }
        };
        (one(std::integral_constant<std::size_t, Sizes>{}), ...);
    };
    check(std::make_index_sequence<70>{});
}

TEST_CASE("bytes: words are little-endian on every machine") {
    const char text[] = "\x01\x02\x03\x04\x05\x06\x07\x08";
    CHECK(bytes::load8(text) == 0x0807060504030201u);
    CHECK(bytes::load4(text) == 0x04030201u);
    for (std::size_t size = 0; size < 8; ++size) {
        const exact_text exact{{text, size}};
        CHECK(bytes::load_few(exact.data(), size) == (0x0807060504030201u & ((std::uint64_t{1} << (8 * size)) - 1)));
    }
}
