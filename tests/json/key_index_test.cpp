#include <filed/json/key_index.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using filed::json::detail::key_index;

template <std::size_t Count>
void check(const std::array<std::string_view, Count>& names, const key_index<Count>& index) {
    const auto view = index.view(names);
    const auto find = [&view](std::string_view name) {
        std::string padded{name};
        padded.append(8, '\xFF');
        return view.find(padded.data(), name.size());
    };
    for (std::size_t i = 0; i < Count; ++i) {
        CHECK(find(names[i]) == i);
        // Every name that is almost this one.
        std::vector<std::string> others = {std::string{names[i]} + 'x', 'x' + std::string{names[i]}};
        for (std::size_t k = 0; k < names[i].size(); ++k) {
            others.push_back(std::string{names[i]});
            others.back()[k] ^= 0x20;
            others.push_back(std::string{names[i]}.erase(k, 1));
        }
        for (const std::string& other : others) {
            bool is_name = false;
            for (const std::string_view name : names) is_name = is_name || name == other;
            if (!is_name) CHECK(find(other) == Count);
        }
    }
    CHECK(find("") == Count);
}

} // namespace

TEST_CASE("key_index: finds its names and nothing else") {
    static constexpr std::array<std::string_view, 8> client = {"id", "name", "externalId", "status", "returnType", "taxYear", "createdAt", "assignees"};
    static constexpr key_index<8> index{client};
    static_assert(index.multiplier != 0);
    check(client, index);

    static constexpr std::array<std::string_view, 1> one = {"a"};
    static constexpr key_index<1> index_of_one{one};
    check(one, index_of_one);

    static constexpr std::array<std::string_view, 4> sizes = {"x", "xx", "xxxxxxxx", "xxxxxxxxxxxxxxxxx"};
    static constexpr key_index<4> index_of_sizes{sizes};
    static_assert(index_of_sizes.multiplier != 0);
    check(sizes, index_of_sizes);
}

TEST_CASE("key_index: no names") {
    static constexpr std::array<std::string_view, 0> none{};
    static constexpr key_index<0> index{none};
    CHECK(index.view(none).find("abcdefgh", 3) == 0);
}

TEST_CASE("key_index: names with the same ends fall back to comparison") {
    static constexpr std::array<std::string_view, 3> names = {"beginning-1-the end of it", "beginning-2-the end of it", "other"};
    static constexpr key_index<3> index{names};
    static_assert(index.multiplier == 0);
    check(names, index);
}

namespace {

/// `Count` names of one length, the last two of which differ only where the number of a name does not look.
template <std::size_t Count>
struct names_with_twins {
    static constexpr std::size_t size = 17;
    std::array<char, Count * size> letters{};

    constexpr names_with_twins() {
        letters.fill('x');
        for (std::size_t i = 0; i < Count; ++i) {
            char* const name = letters.data() + i * size;
            name[0] = static_cast<char>('a' + (i + 2 < Count ? i / 16 : 15));
            name[1] = static_cast<char>('a' + (i + 2 < Count ? i % 16 : 15));
            name[8] = static_cast<char>('a' + i % 16);
        }
    }
    [[nodiscard]] constexpr std::array<std::string_view, Count> views() const {
        std::array<std::string_view, Count> result{};
        for (std::size_t i = 0; i < Count; ++i) result[i] = {letters.data() + i * size, size};
        return result;
    }
};

} // namespace

TEST_CASE("key_index: the compiler's search ends within its limits where there is nothing to be found") {
    static constexpr names_with_twins<128> source;
    static constexpr auto names = source.views();
    static constexpr key_index<128> index{names};
    static_assert(index.multiplier == 0);
    check(names, index);
}

TEST_CASE("key_index: sixty-four names") {
    static constexpr auto letters = [] {
        std::array<char, 128> text{};
        for (std::size_t i = 0; i < 64; ++i) {
            text[2 * i] = static_cast<char>('a' + i / 16);
            text[2 * i + 1] = static_cast<char>('a' + i % 16);
        }
        return text;
    }();
    static constexpr auto names = [] {
        std::array<std::string_view, 64> result{};
        for (std::size_t i = 0; i < 64; ++i) result[i] = {letters.data() + 2 * i, 2};
        return result;
    }();
    static constexpr key_index<64> index{names};
    static_assert(index.multiplier != 0);
    check(names, index);
}
