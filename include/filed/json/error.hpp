/// \file
/// What can be wrong with a JSON text or with a value to be written, and where.
#pragma once

#include <filed/support/config.hpp>
#include <filed/support/error.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <system_error>
#include <type_traits>

namespace filed::inline FILED_ABI::json {

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

namespace detail {

inline constexpr error_entry entries[] = {
    {static_cast<int>(errc::syntax_error), "syntax_error", condition::protocol, "the text is not JSON", ""},
    {static_cast<int>(errc::unexpected_end), "unexpected_end", condition::protocol, "the JSON text stops inside a value",
     "check that the text arrived whole"},
    {static_cast<int>(errc::trailing_data), "trailing_data", condition::protocol, "something follows the JSON value", ""},
    {static_cast<int>(errc::invalid_utf8), "invalid_utf8", condition::protocol, "a JSON string is not UTF-8", ""},
    {static_cast<int>(errc::control_character), "control_character", condition::protocol,
     "a JSON string holds a control character that is not escaped", ""},
    {static_cast<int>(errc::invalid_escape), "invalid_escape", condition::protocol,
     "a JSON string holds an unknown escape sequence", ""},
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
    {static_cast<int>(errc::unknown_enumerator), "unknown_enumerator", condition::decoding,
     "the enumeration has no such enumerator", "add the enumerator, or use filed::open_enum, which keeps unknown values"},
    {static_cast<int>(errc::wrong_length), "wrong_length", condition::decoding,
     "a JSON array has another number of elements than the std::array", "use std::vector if the number varies"},
    {static_cast<int>(errc::invalid_value), "invalid_value", condition::decoding, "a JSON value does not have the form of its type",
     ""},
    {static_cast<int>(errc::too_deep), "too_deep", condition::protocol, "JSON objects and arrays are nested too deep",
     "raise json::limits::depth if the text can be trusted"},
    {static_cast<int>(errc::too_large), "too_large", condition::protocol, "the JSON text is too long",
     "raise json::limits::size if the text can be trusted"},
    {static_cast<int>(errc::not_finite), "not_finite", condition::configuration, "JSON cannot express an infinity or NaN",
     "pass a finite number"},
    {static_cast<int>(errc::text_not_utf8), "text_not_utf8", condition::configuration, "a string to be written is not UTF-8",
     "convert the string to UTF-8"},
    {static_cast<int>(errc::no_alternative), "no_alternative", condition::configuration,
     "a variant to be written has lost its value", ""},
};
inline FILED_LASTING filed::detail::lasting_category<error_category> the_category{"filed.json", entries};

} // namespace detail

/// The category `filed.json`.
[[nodiscard]] inline const error_category& category() noexcept { return detail::the_category.value; }

[[nodiscard]] inline std::error_code make_error_code(errc value) noexcept { return {static_cast<int>(value), category()}; }

} // namespace filed::json

template <>
struct std::is_error_code_enum<filed::json::errc> : std::true_type {};

namespace filed::inline FILED_ABI::json {

/// Where in the text, and where in the C++ value, an error is. `place` is the member path, `data.me.clients[3].id`; it is empty
/// for the whole text. All its names are of the program's types: `{key #3}` stands for the third key of a map, `*` for a member
/// that the C++ type does not have. `expected` and `found` are words such as `a string` and `null`. So the error's text holds
/// nothing of the JSON text, which may be personal or secret, unless `limits::excerpt` asks for it.
struct error_detail : filed::error_detail {
    error_detail() = default;
    error_detail(const error_detail&) = default;
    error_detail& operator=(const error_detail&) = default;
    [[gnu::cold]] FILED_NEVER_INLINE ~error_detail() override {} // out of line, or each use would inline five strings' ends

    [[nodiscard, gnu::cold]] std::shared_ptr<filed::error_detail> clone() const override {
        filed::error_detail* const copy = new error_detail{*this}; // so that there is one type of owner for all details
        return std::shared_ptr<filed::error_detail>{copy};
    }
    [[nodiscard, gnu::cold]] bool is(detail_type asked) const noexcept override {
        return asked == detail_type::of<error_detail>() || filed::error_detail::is(asked);
    }

    std::size_t offset = 0; ///< bytes before the error; zero when writing
    std::size_t line = 0;   ///< counted from 1; zero when writing
    std::size_t column = 0; ///< characters (code points) in the line, counted from 1; zero when writing
    std::string expected;   ///< what would have been right; may be empty
    std::string found;      ///< the kind of thing that stands there instead; may be empty
    std::string excerpt;    ///< the text around the error, only as long as `limits::excerpt` asks for; else empty
    std::string type_name;  ///< of `errc::unknown_type_name`: the `__typename`, if it is a GraphQL name. In no text of the error

    /// The member path, the same as `place`.
    [[nodiscard]] const std::string& path() const noexcept { return place; }
};

} // namespace filed::json
