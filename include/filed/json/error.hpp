/// \file
/// What can be wrong with a JSON text or with a value to be written, and where.
#pragma once

#include <filed/json/limits.hpp>
#include <filed/support/config.hpp>
#include <filed/support/error.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

namespace filed::json {

/// Errors of the JSON layer.
enum class errc {
    syntax_error = 1,    ///< not JSON as RFC 8259 defines it
    unexpected_end,      ///< the text stops inside a value
    trailing_data,       ///< something follows the value
    invalid_utf8,        ///< a string is not UTF-8 (RFC 3629)
    control_character,   ///< a byte below 0x20 stands in a string without an escape
    invalid_escape,      ///< an escape sequence that RFC 8259 section 7 does not know
    lone_surrogate,      ///< a \\u escape names half of a UTF-16 pair
    type_mismatch,       ///< a value of another JSON type than the C++ type takes
    number_out_of_range, ///< a number that the C++ type cannot hold
    missing_member,      ///< an object lacks a member that is not optional
    missing_type_name,   ///< an object of a union has no `__typename`
    unknown_type_name,   ///< `__typename` names no alternative of the variant
    unknown_enumerator,  ///< a closed enumeration has no enumerator of that name or value
    wrong_length,        ///< an array has another number of elements than the `std::array`
    invalid_value,       ///< a string or number does not have the form that its type demands
    too_deep,            ///< objects and arrays are nested beyond `limits::depth`
    too_large,           ///< the text is longer than `limits::size`
    not_finite,          ///< writing: JSON has no infinities and no NaN
    text_not_utf8,       ///< writing: a string is not UTF-8
    no_alternative       ///< writing: a variant that lost its value (`valueless_by_exception`)
};

/// The category `filed.json`.
[[nodiscard]] inline const error_category& category() noexcept {
    static constexpr error_entry entries[] = {
        {static_cast<int>(errc::syntax_error), "syntax_error", condition::protocol, "the text is not JSON", ""},
        {static_cast<int>(errc::unexpected_end), "unexpected_end", condition::protocol, "the JSON text stops inside a value",
         "check that the text arrived whole"},
        {static_cast<int>(errc::trailing_data), "trailing_data", condition::protocol, "something follows the JSON value", ""},
        {static_cast<int>(errc::invalid_utf8), "invalid_utf8", condition::protocol, "a JSON string is not UTF-8", ""},
        {static_cast<int>(errc::control_character), "control_character", condition::protocol,
         "a JSON string holds a control character that is not escaped", ""},
        {static_cast<int>(errc::invalid_escape), "invalid_escape", condition::protocol, "a JSON string holds an unknown escape sequence", ""},
        {static_cast<int>(errc::lone_surrogate), "lone_surrogate", condition::protocol,
         "a JSON string escapes half of a UTF-16 surrogate pair", ""},
        {static_cast<int>(errc::type_mismatch), "type_mismatch", condition::decoding, "a JSON value has another type than the C++ type",
         "compare the C++ type with the answer's schema"},
        {static_cast<int>(errc::number_out_of_range), "number_out_of_range", condition::decoding, "a number does not fit the C++ type",
         "use a wider type"},
        {static_cast<int>(errc::missing_member), "missing_member", condition::decoding, "a JSON object lacks a required member",
         "make the member a std::optional if it may be absent"},
        {static_cast<int>(errc::missing_type_name), "missing_type_name", condition::decoding,
         "a JSON object of a union type has no __typename", "select __typename in the document"},
        {static_cast<int>(errc::unknown_type_name), "unknown_type_name", condition::decoding,
         "__typename names none of the variant's alternatives", "add the alternative, or use filed::one_of, which keeps unknown types"},
        {static_cast<int>(errc::unknown_enumerator), "unknown_enumerator", condition::decoding, "the enumeration has no such enumerator",
         "add the enumerator, or use filed::open_enum, which keeps unknown values"},
        {static_cast<int>(errc::wrong_length), "wrong_length", condition::decoding,
         "a JSON array has another number of elements than the std::array", "use std::vector if the number varies"},
        {static_cast<int>(errc::invalid_value), "invalid_value", condition::decoding, "a JSON value does not have the form of its type", ""},
        {static_cast<int>(errc::too_deep), "too_deep", condition::protocol, "JSON objects and arrays are nested too deep",
         "raise json::limits::depth if the text can be trusted"},
        {static_cast<int>(errc::too_large), "too_large", condition::protocol, "the JSON text is too long",
         "raise json::limits::size if the text can be trusted"},
        {static_cast<int>(errc::not_finite), "not_finite", condition::configuration, "JSON cannot express an infinity or NaN",
         "pass a finite number"},
        {static_cast<int>(errc::text_not_utf8), "text_not_utf8", condition::configuration, "a string to be written is not UTF-8",
         "convert the string to UTF-8"},
        {static_cast<int>(errc::no_alternative), "no_alternative", condition::configuration, "a variant to be written has lost its value", ""},
    };
    static const error_category instance{"filed.json", entries};
    return instance;
}

[[nodiscard]] inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), category()}; }

} // namespace filed::json

template <>
struct std::is_error_code_enum<filed::json::errc> : std::true_type {};

namespace filed::json {

/// Where in the text, and where in the C++ value, an error is. `place` is the member path, `data.me.clients[3].id`; it is empty
/// for the whole text, and a key that came with the text appears in it only if it is a GraphQL name, else as `*`.
/// Never holds a value of the text; `expected` and `found` are words such as `a string` and `null`.
struct error_detail : filed::error_detail {
    [[nodiscard]] std::shared_ptr<filed::error_detail> clone() const override { return std::make_shared<error_detail>(*this); }

    std::size_t offset = 0; ///< bytes before the error; zero when writing
    std::size_t line = 0;   ///< counted from 1; zero when writing
    std::size_t column = 0; ///< characters (code points) in the line, counted from 1; zero when writing
    std::string expected;   ///< what would have been right; may be empty
    std::string found;      ///< the kind of thing that stands there instead; may be empty

    /// The member path, the same as `place`.
    [[nodiscard]] const std::string& path() const noexcept { return place; }
};

namespace detail {

/// Whether the text is a name as GraphQL has it (section 2.1.9), short enough for an error text.
[[nodiscard]] constexpr bool is_printable_name(std::string_view text) noexcept {
    constexpr std::size_t longest = 64;
    if (text.empty() || text.size() > longest || (text[0] >= '0' && text[0] <= '9')) return false;
    for (const char byte : text) {
        const bool fits = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
        if (!fits) return false;
    }
    return true;
}

/// The names in a sentence: `a, b or c`.
[[nodiscard]] inline std::string list_names(const std::string_view* names, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        if (i != 0) text += i + 1 == count ? " or " : ", ";
        text += names[i];
    }
    return text;
}

/// A number in decimal digits; out of line, because `std::to_string` is not small.
[[nodiscard]] FILED_NEVER_INLINE inline std::string decimal(std::uint64_t number) { return std::to_string(number); }

/// Puts a member or an element before a path, which is built from its end, while the functions that read or write the value
/// return.
inline void prepend_member(std::string& path, std::string_view name) {
    if (!path.empty() && path.front() != '[') path.insert(0, 1, '.');
    path.insert(0, name);
}
inline void prepend_index(std::string& path, std::size_t index) {
    std::string element = decimal(index);
    element.insert(0, 1, '[');
    element += ']';
    prepend_member(path, element);
}

/// The error of a text that is longer than its limit allows.
[[nodiscard]] inline error too_large(std::size_t size, const limits& bounds) {
    std::string context = decimal(size);
    context.append(" bytes, limits::size is ").append(decimal(bounds.size));
    return error{errc::too_large, {}, std::move(context)};
}

/// Completes the context: `expected a string, found null at line 1, column 57 (byte 56)`.
inline void describe(error_detail& detail) {
    const auto add = [&text = detail.context](std::string_view words, std::string_view more) {
        if (more.empty()) return;
        if (!text.empty() && words.front() != ',') text += ' ';
        text += words;
        text += more;
    };
    add("expected ", detail.expected);
    add(detail.expected.empty() ? "found " : ", found ", detail.found);
    if (detail.line == 0) return;
    add("at line ", decimal(detail.line));
    add(", column ", decimal(detail.column));
    add("(byte ", decimal(detail.offset));
    detail.context += ')';
}

} // namespace detail

} // namespace filed::json
