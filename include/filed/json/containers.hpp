/// \file
/// Codecs of what holds other values: optional, pointer, vector, array and map.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/read_value.hpp>
#include <filed/json/scalars.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace filed::inline FILED_ABI::json {

/// `null` or a value; a member may be absent. Writes `null` when empty.
template <class T>
struct codec<std::optional<T>> {
    static constexpr bool may_be_absent = true;
    static constexpr bool restores_slack = json::restores_slack<T>();

    static const char* read(reader& in, const char* at, std::optional<T>& value) {
        if (const char* end = detail::literal_end(at, "null")) {
            value.reset();
            return end;
        }
        return detail::read_value(in, at, value.emplace());
    }
    static FILED_ALWAYS_INLINE bool write(writer& out, const std::optional<T>& value) {
        if (value) return codec<T>::write(out, *value);
        out.verbatim("null");
        return true;
    }
};

/// `null` or a value on the heap, for types that hold themselves; a member may be absent.
template <class T>
struct codec<std::unique_ptr<T>> {
    static constexpr bool may_be_absent = true;

    static const char* read(reader& in, const char* at, std::unique_ptr<T>& value) {
        if (const char* end = detail::literal_end(at, "null")) {
            value.reset();
            return end;
        }
        value = std::make_unique<T>();
        return detail::read_value(in, at, *value);
    }
    static bool write(writer& out, const std::unique_ptr<T>& value) {
        if (value) return codec<T>::write(out, *value);
        out.verbatim("null");
        return true;
    }
};

namespace detail {

/// Room for more elements than `count`, of which `used` bytes of text were read and `left` bytes are to come. After the
/// first few the number to come is estimated, but no text makes the vector more than 16 times as large as what it already filled.
/// What lies behind the vector's end was taken for elements of it too: see `return_excess`.
[[nodiscard]] inline std::size_t better_capacity(std::size_t count, std::size_t used, std::size_t left) noexcept {
    constexpr std::size_t enough_for_an_estimate = 8, greatest_growth = 16;
    if (count == 0) return 1;
    if (count < enough_for_an_estimate) return count * 2;
    const std::size_t estimate = count + left / (used / count) + count / 8 + 1;
    const std::size_t bound = count * greatest_growth;
    return estimate < bound ? estimate : bound;
}

/// Gives back what was reserved for elements that did not come, so that many small vectors in one text do not each keep
/// room for the rest of it. A vector that was doubled, or whose estimate was nearly right, stays as it is.
template <class Vector>
FILED_ALWAYS_INLINE void return_excess(Vector& vector) {
    if (vector.capacity() / 2 > vector.size()) [[unlikely]] vector.shrink_to_fit();
}

/// Reads the elements of an array. `next(at)` reads one and returns the place behind it; it is called once for each.
template <class Next>
[[nodiscard]] FILED_ALWAYS_INLINE const char* read_elements(reader& in, const char* at, Next&& next) {
    if (*at != '[') [[unlikely]] return in.mismatch(at, "an array");
    if (!in.enter(at)) [[unlikely]] return nullptr;
    at = bytes::skip_whitespace(at + 1);
    if (*at != ']') {
        for (std::size_t index = 0;; ++index) {
            at = next(at);
            if (at == nullptr) [[unlikely]] return in.failed_in_element(index);
            at = bytes::skip_whitespace(at);
            if (*at == ']') break;
            if (*at != ',') [[unlikely]] return in.unexpected(at, "',' or ']'");
            at = bytes::skip_whitespace(at + 1);
        }
    }
    in.leave();
    return at + 1;
}

} // namespace detail

template <class T, class Allocator>
struct codec<std::vector<T, Allocator>> {
    static constexpr bool restores_slack = true;

    static FILED_NEVER_INLINE const char* read(reader& in, const char* at, std::vector<T, Allocator>& value) {
        const char* const begin = at;
        value.clear();
        at = detail::read_elements(in, at, [&](const char* element) {
            if constexpr (std::is_same_v<T, bool>) {
                bool flag = false;
                const char* const end = codec<bool>::read(in, element, flag);
                value.push_back(flag);
                return end;
            } else {
                if (value.size() == value.capacity())
                    value.reserve(detail::better_capacity(value.size(), static_cast<std::size_t>(element - begin),
                                                          static_cast<std::size_t>(in.end() - element)));
                return detail::read_value(in, element, value.emplace_back());
            }
        });
        if constexpr (!std::is_same_v<T, bool>) detail::return_excess(value); // bits are few, and come by the word
        return at;
    }
    static bool write(writer& out, const std::vector<T, Allocator>& value) {
        if (!out.enter()) return false;
        out.punctuation('[');
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (i != 0) out.punctuation(',');
            if (!codec<T>::write(out, value[i])) [[unlikely]] return out.failed_in_element(i);
        }
        out.punctuation(']');
        out.leave();
        return true;
    }
};

/// Exactly as many elements as the array has.
template <class T, std::size_t Size>
struct codec<std::array<T, Size>> {
    static constexpr bool restores_slack = true;

    static FILED_NEVER_INLINE const char* read(reader& in, const char* at, std::array<T, Size>& value) {
        const auto wrong_length = [&in](const char* place, std::string_view found) {
            return in.fail(place, errc::wrong_length, detail::joined({"an array of ", detail::decimal{Size}, " elements"}), found);
        };
        std::size_t count = 0;
        const char* const end = detail::read_elements(in, at, [&](const char* element) -> const char* {
            if (count == Size) return wrong_length(element, "more");
            return detail::read_value(in, element, value[count++]);
        });
        if (end == nullptr) return nullptr;
        if (count != Size) return wrong_length(at, detail::decimal{count});
        return end;
    }
    static bool write(writer& out, const std::array<T, Size>& value) {
        if (!out.enter()) return false;
        out.punctuation('[');
        for (std::size_t i = 0; i < Size; ++i) {
            if (i != 0) out.punctuation(',');
            if (!codec<T>::write(out, value[i])) [[unlikely]] return out.failed_in_element(i);
        }
        out.punctuation(']');
        out.leave();
        return true;
    }
};

namespace detail {

/// `std::map`, `std::unordered_map` and their like with strings as keys.
template <class Map>
concept string_map = requires(Map& map, std::string key) {
    typename Map::mapped_type;
    requires std::constructible_from<typename Map::key_type, std::string>;
    requires std::convertible_to<const typename Map::key_type&, std::string_view>;
    map.insert_or_assign(typename Map::key_type{std::move(key)}, std::declval<typename Map::mapped_type>());
    map.clear();
};

} // namespace detail

/// An object with any keys; the last of equal keys counts.
template <detail::string_map Map>
struct codec<Map> {
    static constexpr bool restores_slack = true;

    static FILED_NEVER_INLINE const char* read(reader& in, const char* at, Map& value) {
        value.clear();
        if (*at != '{') [[unlikely]] return in.mismatch(at, "an object");
        if (!in.enter(at)) [[unlikely]] return nullptr;
        at = bytes::skip_whitespace(at + 1);
        if (*at != '}') {
            for (std::size_t index = 0;; ++index) {
                if (*at != '"') [[unlikely]] return in.unexpected(at, "a member name");
                std::string key;
                at = in.text(at, key);
                if (at == nullptr) [[unlikely]] return nullptr;
                at = in.colon(at);
                if (at == nullptr) [[unlikely]] return nullptr;
                typename Map::mapped_type mapped{};
                at = detail::read_value(in, at, mapped);
                if (at == nullptr) [[unlikely]] return in.failed_in_key(index);
                value.insert_or_assign(typename Map::key_type{std::move(key)}, std::move(mapped));
                at = bytes::skip_whitespace(at);
                if (*at == '}') break;
                if (*at != ',') [[unlikely]] return in.unexpected(at, "',' or '}'");
                at = bytes::skip_whitespace(at + 1);
            }
        }
        in.leave();
        return at + 1;
    }
    static bool write(writer& out, const Map& value) {
        if (!out.enter()) return false;
        char separator = '{';
        std::size_t index = 0;
        for (const auto& [key, mapped] : value) {
            if (!is_absent(mapped)) {
                out.punctuation(separator);
                separator = ',';
                if (!out.text(key)) [[unlikely]] return out.failed_in_key(index);
                out.punctuation(':');
                if (!codec<typename Map::mapped_type>::write(out, mapped)) [[unlikely]] return out.failed_in_key(index);
            }
            ++index;
        }
        if (separator == '{') out.punctuation('{');
        out.punctuation('}');
        out.leave();
        return true;
    }
};

} // namespace filed::json
