/// \file
/// Reading the envelope of a response, `{"data":…,"errors":…,"extensions":…}`, in one pass over its text.
///
/// The value of `data` is read where it stands: by a typed reader when there is one, else it is only checked. So the usual
/// response, which has `data` and no errors, is read once and costs no allocation of its own.
#pragma once

#include <filed/graphql/error.hpp>
#include <filed/graphql/location.hpp>
#include <filed/graphql/outcome.hpp>
#include <filed/graphql/response_limits.hpp>
#include <filed/json/codec.hpp>
#include <filed/json/raw.hpp>
#include <filed/json/read.hpp>
#include <filed/json/reader.hpp>
#include <filed/reflect/members.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace filed::inline FILED_ABI::graphql {

/// Where `data` goes while the envelope is read: a value of any type that `filed::json` reads. See `read_into`.
struct data_target {
    const char* (*read)(json::reader& in, const char* at, void* value) = nullptr; ///< null: `data` is only checked
    void* value = nullptr;
    /// Whether a member of the root is certainly not null, after `read`; it saves a second look at the text. Null: not known.
    bool (*holds)(const void* value, std::string_view key) = nullptr;
};

namespace detail {

template <class Alternative>
inline constexpr bool is_variant = false;
template <class... Alternatives>
inline constexpr bool is_variant<std::variant<Alternatives...>> = true;

/// Whether the JSON reader refuses `null` for this type, as far as the type tells.
template <class Member>
[[nodiscard]] consteval bool refuses_null() {
    return is_variant<Member> || std::is_arithmetic_v<Member> || std::is_same_v<Member, std::string> ||
           (std::is_aggregate_v<Member> && reflect::reflectable<Member> && !json::may_be_absent<Member>());
}
template <class Member>
inline constexpr bool is_optional = false;
template <class Value>
inline constexpr bool is_optional<std::optional<Value>> = true;

/// Whether the member `key` of what was read is certainly not null in the text.
template <class Data>
[[nodiscard]] bool holds_member(const void* value, std::string_view key) {
    bool holds = false;
    reflect::for_each_member(*static_cast<const Data*>(value), [&](std::string_view name, const auto& member) {
        using type = std::remove_cvref_t<decltype(member)>;
        // Not `name != key`: GCC 12 warns of a bound that it gets wrong for names that it knows.
        if (!std::equal(name.begin(), name.end(), key.begin(), key.end(), [](char a, char b) { return a == b; })) return;
        if constexpr (is_optional<type>) holds = member.has_value();
        else holds = refuses_null<type>();
    });
    return holds;
}

} // namespace detail

/// The target that reads `data` into `value`, which is replaced and must live until the envelope was read.
template <class Data>
[[nodiscard]] data_target read_into(Data& value) noexcept {
    constexpr auto read = [](json::reader& in, const char* at, void* target) -> const char* {
        Data& data = *static_cast<Data*>(target);
        data = Data{}; // of two keys `data` the last counts, as in all of `filed::json`
        return json::codec<Data>::read(in, at, data);
    };
    if constexpr (reflect::reflectable<Data>)
        return {read, &value, detail::holds_member<Data>};
    else
        return {read, &value};
}

/// What stands in an envelope. The texts are JSON values inside the body and end with it.
struct envelope {
    data_presence presence = data_presence::absent;
    std::string_view data;                   ///< empty when absent
    std::string_view errors;                 ///< the whole list; empty when absent
    std::string_view extensions;             ///< an object; empty when absent
    std::vector<std::string_view> null_keys; ///< those of the wanted keys that are null in `data`
};

namespace detail {

/// Calls `use(key, at)` for each member of the object at `at`; it returns the place behind the value, or null. The key is
/// valid until `use` reads a string.
template <class Use>
[[nodiscard]] const char* for_each_member(json::reader& in, const char* at, Use use) {
    if (*at != '{') return in.mismatch(at, "an object");
    if (!in.enter(at)) return nullptr;
    at = json::bytes::skip_whitespace(at + 1);
    for (bool is_first = true; *at != '}'; is_first = false) {
        if (!is_first) {
            if (*at != ',') return in.unexpected(at, "',' or '}'");
            at = json::bytes::skip_whitespace(at + 1);
        }
        if (*at != '"') return in.unexpected(at, "a member name");
        std::string_view key;
        at = in.text(at, key);
        if (at != nullptr) at = in.colon(at);
        if (at != nullptr) at = use(key, at);
        if (at == nullptr) return nullptr;
        at = json::bytes::skip_whitespace(at);
    }
    in.leave();
    return at + 1;
}

/// Calls `use(at)` for each element of the list at `at`.
template <class Use>
[[nodiscard]] const char* for_each_element(json::reader& in, const char* at, Use use) {
    if (*at != '[') return in.mismatch(at, "a list");
    if (!in.enter(at)) return nullptr;
    at = json::bytes::skip_whitespace(at + 1);
    for (bool is_first = true; *at != ']'; is_first = false) {
        if (!is_first) {
            if (*at != ',') return in.unexpected(at, "',' or ']'");
            at = json::bytes::skip_whitespace(at + 1);
        }
        at = use(at);
        if (at == nullptr) return nullptr;
        at = json::bytes::skip_whitespace(at);
    }
    in.leave();
    return at + 1;
}

/// Checks the object at `at` and notes which of the `wanted` members are null, each once. Of two equal keys the last counts.
[[nodiscard]] inline const char* find_null_members(json::reader& in, const char* at, std::span<const std::string> wanted,
                                                   std::vector<std::string_view>& null_keys) {
    null_keys.clear();
    return for_each_member(in, at, [&](std::string_view key, const char* value) {
        const auto found = std::find(wanted.begin(), wanted.end(), key);
        if (found != wanted.end()) {
            std::erase(null_keys, *found);
            if (*value == 'n') null_keys.push_back(*found);
        }
        return in.skip(value);
    });
}

[[nodiscard]] inline const char* read_data(json::reader& in, const char* at, envelope& found, std::span<const std::string> wanted,
                                           const data_target& target) {
    found.null_keys.clear(); // of two keys `data` the last counts
    if (*at == 'n') {
        found.presence = data_presence::null;
        return in.skip(at);
    }
    if (*at != '{') return in.mismatch(at, "an object or null");
    found.presence = data_presence::object;
    if (target.read == nullptr) return wanted.empty() ? in.skip(at) : find_null_members(in, at, wanted, found.null_keys);
    const char* const end = target.read(in, at, target.value);
    if (end == nullptr) return nullptr;
    const auto is_there = [&target](const std::string& key) { return target.holds != nullptr && target.holds(target.value, key); };
    if (std::all_of(wanted.begin(), wanted.end(), is_there)) return end;
    return find_null_members(in, at, wanted, found.null_keys);
}

} // namespace detail

/// Reads the envelope at `at`, which is the first byte that is not white space.
/// \param wanted  keys of `data` whose null is to be noted
/// \param target  where `data` goes; unspecified content after an error
/// \return the place behind the envelope, or null after an error that `in` recorded: not JSON, not an object, `data` neither an
///         object nor null, `errors` neither a list nor null, or data that does not fit the target. Unknown keys are checked and dropped.
[[nodiscard]] inline const char* read_envelope(json::reader& in, const char* at, envelope& found,
                                               std::span<const std::string> wanted, const data_target& target) {
    return detail::for_each_member(in, at, [&](std::string_view key, const char* value) -> const char* {
        const auto text_until = [value](const char* end) { return std::string_view{value, static_cast<std::size_t>(end - value)}; };
        const bool is_data = key == "data", is_errors = key == "errors", is_extensions = key == "extensions";
        const char* end = nullptr;
        if (is_data)
            end = detail::read_data(in, value, found, wanted, target);
        else if (is_errors && *value != '[' && *value != 'n')
            end = in.mismatch(value, "a list");
        else
            end = in.skip(value);
        if (end == nullptr)
            return in.failed_in_member(is_data ? "data" : is_errors ? "errors" : is_extensions ? "extensions" : "*");
        if (is_data) found.data = text_until(end);
        if (is_errors) found.errors = *value == '[' ? text_until(end) : std::string_view{};
        if (is_extensions) found.extensions = *value == '{' ? text_until(end) : std::string_view{};
        return end;
    });
}

/// What the entries of `errors` say together.
struct error_list {
    std::vector<response_error> kept;            ///< the first ones
    std::size_t count = 0;                       ///< all of them
    bool has_path = false;                       ///< one of them has a path
    bool is_unclear = false;                     ///< one of them carries a code of which `leaves_unclear` is true
    bool lacks_message = false;                  ///< one of them has no message, or one that is no string
    bool has_authentication_code = false;        ///< one of them carries an authentication code
    code_kind most_telling = code_kind::unknown; ///< the first in the order of `code_kind`
};

namespace detail {

/// A whole number without a sign.
template <class Number>
[[nodiscard]] bool read_number(std::string_view text, Number& value) noexcept {
    const char* const end = text.data() + text.size();
    const auto [stop, trouble] = std::from_chars(text.data(), end, value);
    return trouble == std::errc{} && stop == end;
}

/// Keeps the first `most` bytes of UTF-8, without half a character at the end.
inline void shorten(std::string& text, std::size_t most) {
    if (text.size() <= most) return;
    while (most != 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    text.resize(most);
}

/// Reads one error. Only an object is demanded; parts of the wrong type count as missing.
class error_entry_reader {
public:
    error_entry_reader(json::reader& in, const response_limits& bounds) noexcept : in_{in}, bounds_{bounds} {}

    [[nodiscard]] const char* read(const char* at, response_error& into) {
        return for_each_member(in_, at, [&](std::string_view key, const char* value) -> const char* {
            if (key == "message" && *value == '"') {
                has_message_ = true;
                if (in_.is_confidential()) return in_.skip(value);
                value = in_.text(value, into.message);
                shorten(into.message, bounds_.message);
                return value;
            }
            if (key == "locations" && *value == '[') return locations(value, into.locations);
            if (key == "path" && *value != 'n') {
                into.has_path = true;
                into.has_whole_path = false;
                if (*value == '[') return path(value, into);
            }
            if (key == "extensions" && *value == '{') return extensions(value, into);
            return in_.skip(value);
        });
    }
    /// Whether there was a message.
    [[nodiscard]] bool has_message() const noexcept { return has_message_; }

private:
    [[nodiscard]] const char* locations(const char* at, std::vector<location>& into) {
        into.clear();
        return for_each_element(in_, at, [&](const char* element) -> const char* {
            if (*element != '{') return in_.skip(element);
            location place;
            element = for_each_member(in_, element, [&](std::string_view key, const char* value) {
                std::uint32_t* const target = key == "line" ? &place.line : key == "column" ? &place.column : nullptr;
                const char* const end = in_.skip(value);
                if (end != nullptr && target != nullptr && !read_number({value, static_cast<std::size_t>(end - value)}, *target))
                    *target = 0;
                return end;
            });
            if (element != nullptr && place.line != 0 && into.size() < bounds_.locations) into.push_back(place);
            return element;
        });
    }

    /// A path with a step that is neither a name nor an index is not kept at all.
    [[nodiscard]] const char* path(const char* at, response_error& entry) {
        std::vector<path_segment>& into = entry.path;
        into.clear();
        bool readable = true, is_whole = true;
        at = for_each_element(in_, at, [&](const char* element) -> const char* {
            path_segment step;
            const char* end = nullptr;
            if (*element == '"') {
                end = in_.text(element, std::get<std::string>(step));
            } else {
                end = in_.skip(element);
                std::size_t index = 0;
                if (end == nullptr || !read_number({element, static_cast<std::size_t>(end - element)}, index)) readable = false;
                step = index;
            }
            if (into.size() >= bounds_.path) is_whole = false;
            else if (end != nullptr) into.push_back(std::move(step));
            return end;
        });
        if (!readable) into.clear();
        entry.has_whole_path = readable && is_whole;
        return at;
    }

    [[nodiscard]] const char* extensions(const char* at, response_error& into) {
        into.extensions_code.clear();
        const char* const end = for_each_member(in_, at, [&](std::string_view key, const char* value) -> const char* {
            return key == "code" && *value == '"' ? in_.text(value, into.extensions_code) : in_.skip(value);
        });
        if (end == nullptr || in_.is_confidential()) return end;
        return json::codec<json::raw>::read(in_, at, into.extensions.emplace());
    }

    json::reader& in_;
    const response_limits& bounds_;
    bool has_message_ = false;
};

} // namespace detail

/// Reads the list of errors at `at`.
/// \param authentication_codes  values of `extensions.code` that mean "this token is refused"
/// \param null_keys             those whose null an error explains, because its path begins there or is the root's, are taken out
/// \return the place behind the list, or null after an error that `in` recorded: an empty list, or an element that is no object
[[nodiscard]] inline const char* read_errors(json::reader& in, const char* at, error_list& found, const response_limits& bounds,
                                             std::span<const std::string_view> authentication_codes,
                                             std::vector<std::string_view>& null_keys) {
    const char* const begin = at;
    at = detail::for_each_element(in, at, [&](const char* element) -> const char* {
        response_error entry;
        detail::error_entry_reader reader{in, bounds};
        element = reader.read(element, entry);
        if (element == nullptr) return in.failed_in_element(found.count);
        ++found.count;
        found.has_path = found.has_path || entry.has_path;
        found.is_unclear = found.is_unclear || leaves_unclear(entry.code());
        found.lacks_message = found.lacks_message || !reader.has_message();
        found.most_telling = (std::min)(found.most_telling, kind_of_code(entry.code()));
        const auto& codes = authentication_codes;
        if (std::find(codes.begin(), codes.end(), entry.code()) != codes.end()) {
            found.has_authentication_code = true;
            found.most_telling = code_kind::unauthenticated;
        }
        if (!entry.path.empty()) {
            const std::string* const first = std::get_if<std::string>(&entry.path.front());
            if (first != nullptr) std::erase(null_keys, *first);
        } else if ((entry.has_path && entry.has_whole_path) || leaves_unclear(entry.code())) {
            null_keys.clear(); // of the root as a whole: a gateway's service failed
        }
        if (found.kept.size() < bounds.errors) found.kept.push_back(std::move(entry));
        return element;
    });
    if (at != nullptr && found.count == 0) at = in.fail(begin, json::errc::type_mismatch, "a list of errors", "an empty list");
    return at == nullptr ? in.failed_in_member("errors") : at;
}

} // namespace filed::graphql
