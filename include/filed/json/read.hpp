/// \file
/// `json::read`: from a JSON text to a typed value.
///
/// Strict: the whole text must be JSON (RFC 8259) in UTF-8, nested no deeper than `limits::depth`; values must have
/// the C++ types; members that are not optional must be there. Unknown members are skipped, of equal keys the last counts.
/// An error holds the code, the place in the text (byte, line, column) and the member path: see `json::error_detail`.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/containers.hpp>
#include <filed/json/enums.hpp>
#include <filed/json/object.hpp>
#include <filed/json/padded_text.hpp>
#include <filed/json/raw.hpp>
#include <filed/json/scalars.hpp>
#include <filed/json/variant.hpp>
#include <filed/support/buffer.hpp>
#include <filed/support/result.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI::json {

namespace detail {

/// Built in place: GCC takes the move assignment of a variant of large types for a use of uninitialised bytes.
template <class T>
[[gnu::cold]] FILED_NEVER_INLINE void replace_by_error(result<T>& outcome, reader& in) {
    error reason = in.take_error();
    std::destroy_at(&outcome);
    std::construct_at(&outcome, std::move(reason));
}

/// Reads a text whose size was checked. It returns nothing but one local variable, so that large values are never moved.
template <class T>
[[nodiscard]] FILED_ALWAYS_INLINE result<T> read_whole(const char* text, std::size_t size, const limits& bounds) {
    reader in{text, size, bounds};
    result<T> outcome{std::in_place};
    const char* end = codec<T>::read(in, bytes::skip_whitespace(text), *outcome);
    if (end != nullptr) [[likely]] end = in.finish(end);
    if (end == nullptr) [[unlikely]] replace_by_error(outcome, in);
    return outcome;
}

} // namespace detail

/// Reads a `T` from a text behind which `byte_buffer::padding` (64) bytes are readable, the first of them zero.
///
/// \param text the first byte; need not be aligned
/// \param size bytes of the text, the padding left out
/// \return the value, or an error of `json::errc`. Thread-safe; keeps nothing of the text.
template <class T>
[[nodiscard]] result<T> read_padded(const char* text, std::size_t size, const limits& bounds = {}) {
    static_assert(
        std::is_default_constructible_v<T>,
        "filed::json reads into a default-constructed value. Remedy: give the type, or its members, default constructors");
    if (size > bounds.size) [[unlikely]] return detail::too_large(size, bounds);
    return detail::read_whole<T>(text, size, bounds);
}

/// Reads a `T` from the bytes of a buffer, which is padded first. Otherwise as `read_padded`.
template <class T>
[[nodiscard]] result<T> read(byte_buffer& text, const limits& bounds = {}) {
    text.pad();
    return read_padded<T>(text.data(), text.size(), bounds);
}

/// Reads a `T` from any text, which is copied first. Otherwise as `read_padded`. Throws `std::bad_alloc`.
template <class T>
[[nodiscard]] result<T> read(std::string_view text, const limits& bounds = {}) {
    const bool is_refused = text.size() > bounds.size; // by `read_padded`, before it looks at the text
    const detail::padded_text padded{is_refused ? std::string_view{} : text};
    return read_padded<T>(padded.data(), text.size(), bounds);
}

} // namespace filed::json
