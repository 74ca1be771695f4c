/// \file
/// `codec<T>`: how a C++ type is read from JSON and written to it. The one place where types are taught to the JSON layer.
///
/// The library has codecs for `bool`, integers, floating point numbers, strings, `std::optional`, `std::unique_ptr`,
/// `std::vector`, `std::array`, maps with string keys, `std::variant` (by `__typename`), scoped enumerations, `json::raw`
/// and aggregates of all of these. A program adds its own:
///
/// \code
/// template <>
/// struct filed::json::codec<money> {
///     static const char* read(reader& in, const char* at, money& value) {
///         std::string_view text;
///         const char* const end = in.text(at, text);
///         if (end == nullptr) return nullptr;
///         if (!value.parse(text)) return in.fail(at, errc::invalid_value, "an amount such as 12.50");
///         return end;
///     }
///     static bool write(writer& out, const money& value) { return out.text(value.str()); }
/// };
/// \endcode
///
/// Optional parts of a codec:
/// - `static constexpr bool may_be_absent = true;` a member of this type keeps its default when the text lacks it;
/// - `static bool absent(const T&)` such a member is left out when writing;
/// - `static constexpr bool restores_slack = true;` a promise that `write` leaves `writer::slack` bytes free behind what it
///   wrote, as every function of `writer` but `advance` does. It saves the next member a test.
#pragma once

#include <filed/json/reader.hpp>
#include <filed/json/writer.hpp>

#include <type_traits>

namespace filed::inline FILED_ABI::json {

/// How `T` is read and written. `read` replaces the whole value by what starts at `at`, a byte that is not white space, and
/// returns the place behind it, or null after an error. `write` returns false after an error.
template <class T>
struct codec {
    static_assert(!std::is_same_v<T, T>,
                  "filed::json has no codec for this type. Remedy: specialise filed::json::codec for it, or use bool, a sized "
                  "integer, double, std::string, std::optional, std::vector, std::array, a map with string keys, "
                  "std::unique_ptr, std::variant, a scoped enum, filed::json::raw or an aggregate of these");
};

/// Whether a member of this type may be missing in the text.
template <class T>
[[nodiscard]] consteval bool may_be_absent() {
    if constexpr (requires { codec<T>::may_be_absent; }) return codec<T>::may_be_absent;
    else return false;
}

/// Whether a codec promises to leave `writer::slack` bytes free.
template <class T>
[[nodiscard]] consteval bool restores_slack() {
    if constexpr (requires { codec<T>::restores_slack; }) return codec<T>::restores_slack;
    else return false;
}

/// Whether a member is left out when writing.
template <class T>
[[nodiscard]] FILED_ALWAYS_INLINE bool is_absent(const T& value) {
    if constexpr (requires { codec<T>::absent(value); }) return codec<T>::absent(value);
    else return false;
}

} // namespace filed::json
