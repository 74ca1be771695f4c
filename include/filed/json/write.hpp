/// \file
/// `json::write`: from a typed value to JSON text.
///
/// Compact, in the order of the members, always valid UTF-8. Members whose codec calls them absent (an absent
/// `filed::input`) are left out; empty optionals are `null`; variants begin with `__typename`. No longer and no deeper nested
/// than `limits` allow, which are the reader's.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/containers.hpp>
#include <filed/json/enums.hpp>
#include <filed/json/object.hpp>
#include <filed/json/raw.hpp>
#include <filed/json/scalars.hpp>
#include <filed/json/variant.hpp>
#include <filed/support/result.hpp>
#include <filed/support/secret.hpp>

#include <cstddef>
#include <string>

namespace filed::inline FILED_ABI::json {

namespace detail {

/// The error of a text that was not completed, which is taken back.
[[nodiscard, gnu::cold]] FILED_NEVER_INLINE inline error abandoned(writer& out) {
    out.abandon();
    return out.take_error();
}

/// The result of writing, the string in its final size.
[[nodiscard]] FILED_NEVER_INLINE inline result<void> finished(writer& out, bool is_written) {
    if (is_written && out.finish()) [[likely]] return {};
    return abandoned(out);
}

template <class T>
[[nodiscard]] result<void> write_behind(std::string& target, std::size_t kept, const T& value, const limits& bounds,
                                        void (*move_on)(std::string&, std::size_t, std::size_t) = nullptr) {
    writer out{target, kept, bounds, move_on};
    return finished(out, codec<T>::write(out, value));
}

} // namespace detail

/// Replaces what is in `target` by `value`; its memory is used again. Empty after an error.
///
/// \return success; `errc::text_not_utf8`, `not_finite`, `unknown_enumerator`, `too_deep` or `no_alternative` with the
/// member path; or `errc::too_large`. Throws `std::bad_alloc`.
template <class T>
result<void> write_to(std::string& target, const T& value, const limits& bounds = {}) {
    return detail::write_behind(target, 0, value, bounds);
}

/// As `write_to`, for a text that may hold secrets: it leaves none of it in memory that the string gives back as it grows. To wipe
/// `target` itself is up to the caller.
template <class T>
result<void> write_secret_to(std::string& target, const T& value, const limits& bounds = {}) {
    return detail::write_behind(target, 0, value, bounds, &move_on_and_wipe);
}

/// Writes `value` behind what is in `target`, which is unchanged after an error. Otherwise as `write_to`.
template <class T>
result<void> append_to(std::string& target, const T& value, const limits& bounds = {}) {
    return detail::write_behind(target, target.size(), value, bounds);
}

/// `value` as JSON text. Errors as of `write_to`.
template <class T>
[[nodiscard]] result<std::string> write(const T& value, const limits& bounds = {}) {
    std::string text;
    const result<void> written = write_to(text, value, bounds);
    if (!written) return written.error();
    return text;
}

} // namespace filed::json
