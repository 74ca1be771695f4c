/// \file
/// One out-of-line function for reading each type, however many members have that type.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/support/config.hpp>

#include <memory>

namespace filed::inline FILED_ABI::json::detail {

/// Reads a value of type `T` whose type is erased, for a table of functions.
template <class T>
[[nodiscard]] FILED_NEVER_INLINE const char* read_erased(reader& in, const char* at, void* value) {
    return codec<T>::read(in, at, *static_cast<T*>(value));
}

/// Reads a value of type `T`. Out of line, by the same function: twenty string members call one, which halves the object code for
/// a few per cent of time.
template <class T>
[[nodiscard]] FILED_ALWAYS_INLINE const char* read_value(reader& in, const char* at, T& value) {
    return read_erased<T>(in, at, std::addressof(value));
}

/// Ends a value's life, so that another one can be put in its place; the destructor of a large type is much code.
template <class T>
FILED_NEVER_INLINE void destroy(T& value) noexcept {
    std::destroy_at(&value);
}

} // namespace filed::json::detail
