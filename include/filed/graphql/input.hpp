/// \file
/// `input<T>`: a value that is absent, null or there (GraphQL specification, section 2.9.5: leaving an input field out and giving
/// it `null` mean different things).
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/read_value.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

namespace filed::inline FILED_ABI {

/// The type of `filed::null`.
struct null_t {
    /// Not from `{}`, which is to stay absent: `null` is the one object of this type.
    explicit constexpr null_t(int) noexcept {} // no default constructor: `{}` must mean absent
};
/// An explicit null for an `input`, the same as `nullptr`.
inline constexpr null_t null{0};

template <class T>
class input;

namespace detail {

template <class T>
inline constexpr bool is_input = false;
template <class T>
inline constexpr bool is_input<input<T>> = true;

/// What an `input<T>` is made of without a cast: no number that could change its value, and a `bool` only from a `bool`, not
/// from a pointer or a number.
template <class From, class T>
concept input_for = !is_input<std::remove_cvref_t<From>> && !std::same_as<std::remove_cvref_t<From>, null_t> &&
                    !std::same_as<std::remove_cvref_t<From>, std::nullptr_t> && std::convertible_to<From, T> &&
                    (!std::is_arithmetic_v<T> || (std::is_arithmetic_v<std::remove_cvref_t<From>> &&
                                                  std::same_as<T, bool> == std::same_as<std::remove_cvref_t<From>, bool> &&
                                                  (std::is_floating_point_v<T> || requires(From from) { T{from}; })));

} // namespace detail

/// Absent (the default), null, or a value. Meant for the members of variables and input objects:
///
/// \code
/// struct variables { filed::input<std::int32_t> offset, limit; filed::input<std::string> search; };
/// variables{.limit = 50, .search = nullptr};   // {"limit":50,"search":null}
/// \endcode
///
/// A number of a wider type needs a cast. Not thread-safe; owns its value.
template <class T>
class input {
public:
    using value_type = T;

    /// Absent: left out when written.
    constexpr input() noexcept = default;
    /// Null.
    constexpr input(std::nullptr_t) noexcept : is_null_{true} {} // NOLINT: meant to convert
    constexpr input(null_t) noexcept : is_null_{true} {}         // NOLINT
    /// A value.
    template <detail::input_for<T> From = T>
    constexpr input(From&& value) : value_{static_cast<T>(std::forward<From>(value))} {} // NOLINT

    /// Whether nothing was said: it is left out.
    [[nodiscard]] constexpr bool is_absent() const noexcept { return !is_null_ && !value_; }
    /// Whether it is `null`.
    [[nodiscard]] constexpr bool is_null() const noexcept { return is_null_; }
    /// Whether there is a value.
    [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }

    /// The value, unchecked: only after `has_value()`.
    [[nodiscard]] constexpr const T& operator*() const noexcept { return *value_; }
    [[nodiscard]] constexpr T& operator*() noexcept { return *value_; }
    [[nodiscard]] constexpr const T* operator->() const noexcept { return &*value_; }
    [[nodiscard]] constexpr T* operator->() noexcept { return &*value_; }
    /// The value, or the other one when absent or null.
    template <class Other>
    [[nodiscard]] constexpr T value_or(Other&& other) const {
        return value_ ? *value_ : static_cast<T>(std::forward<Other>(other));
    }

    /// Replaces what is there by a value made of the arguments.
    template <class... Arguments>
    constexpr T& emplace(Arguments&&... arguments) {
        is_null_ = false;
        return value_.emplace(std::forward<Arguments>(arguments)...);
    }

    friend constexpr bool operator==(const input&, const input&) = default;

private:
    bool is_null_ = false;
    std::optional<T> value_;
};

} // namespace filed

namespace filed::inline FILED_ABI::json {

/// As a member: left out when absent. On its own, or in a list, an absent value is `null`.
template <class T>
struct codec<input<T>> {
    static constexpr bool may_be_absent = true;
    static constexpr bool restores_slack = json::restores_slack<T>();
    static bool absent(const input<T>& value) noexcept { return value.is_absent(); }

    static const char* read(reader& in, const char* at, input<T>& value) {
        if (const char* end = detail::literal_end(at, "null")) {
            value = nullptr;
            return end;
        }
        return detail::read_value(in, at, value.emplace());
    }
    static FILED_ALWAYS_INLINE bool write(writer& out, const input<T>& value) {
        if (value.has_value()) return codec<T>::write(out, *value);
        out.verbatim("null");
        return true;
    }
};

} // namespace filed::json
