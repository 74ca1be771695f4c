/// \file
/// `result<T>`: a value or an error.
#pragma once

#include <filed/support/error.hpp>

#include <memory>
#include <type_traits>
#include <utility>
#include <variant>

namespace filed::inline FILED_ABI {

/// A value or an `error`, both typed. Inspecting it never throws; only `value()` does.
///
/// Default construction gives the error `errc::no_value`, because Asio before 1.32 wants every result of
/// a coroutine to be default constructible. Not thread-safe; owns what it holds.
template <class T>
class [[nodiscard]] result {
public:
    using value_type = T;

    result() noexcept = default;
    result(const T& value) : state_{std::in_place_index<1>, value} {}            // NOLINT: a value is a result
    result(T&& value) : state_{std::in_place_index<1>, std::move(value)} {}      // NOLINT
    result(filed::error reason) noexcept : state_{std::in_place_index<0>, std::move(reason)} {} // NOLINT
    template <class Enum>
        requires std::is_error_code_enum_v<Enum>
    result(Enum reason) noexcept : state_{std::in_place_index<0>, filed::error{reason}} {} // NOLINT

    /// A value made in place of the arguments.
    template <class... Arguments>
    explicit result(std::in_place_t, Arguments&&... arguments)
        : state_{std::in_place_index<1>, std::forward<Arguments>(arguments)...} {}

    /// True when there is a value.
    [[nodiscard]] explicit operator bool() const noexcept { return state_.index() == 1; }
    /// True when there is a value.
    [[nodiscard]] bool has_value() const noexcept { return state_.index() == 1; }

    /// The value. Throws `filed::exception` with the error when there is none.
    [[nodiscard]] T& value() & { return *checked(); }
    [[nodiscard]] const T& value() const& { return *const_cast<result*>(this)->checked(); }
    [[nodiscard]] T&& value() && { return std::move(*checked()); }

    /// The error; `errc::no_value` when there is a value.
    [[nodiscard]] const filed::error& error() const noexcept {
        static const filed::error none;
        const auto* reason = std::get_if<0>(&state_);
        return reason ? *reason : none;
    }

    /// The value, unchecked: only after `if (r)`.
    [[nodiscard]] T& operator*() & noexcept { return *std::get_if<1>(&state_); }
    [[nodiscard]] const T& operator*() const& noexcept { return *std::get_if<1>(&state_); }
    [[nodiscard]] T&& operator*() && noexcept { return std::move(*std::get_if<1>(&state_)); }
    [[nodiscard]] T* operator->() noexcept { return std::get_if<1>(&state_); }
    [[nodiscard]] const T* operator->() const noexcept { return std::get_if<1>(&state_); }

private:
    [[nodiscard]] T* checked() {
        if (auto* held = std::get_if<1>(&state_)) return held;
        throw exception{*std::get_if<0>(&state_)};
    }

    std::variant<filed::error, T> state_;
};

/// Success without a value, or an `error`. Default construction is success.
template <>
class [[nodiscard]] result<void> {
public:
    using value_type = void;

    result() noexcept = default;
    result(filed::error reason) noexcept : reason_{std::move(reason)}, failed_{true} {} // NOLINT
    template <class Enum>
        requires std::is_error_code_enum_v<Enum>
    result(Enum reason) noexcept : reason_{reason}, failed_{true} {} // NOLINT

    /// True when there is no error.
    [[nodiscard]] explicit operator bool() const noexcept { return !failed_; }
    /// True when there is no error.
    [[nodiscard]] bool has_value() const noexcept { return !failed_; }
    /// Throws `filed::exception` with the error when there is one.
    void value() const {
        if (failed_) throw exception{reason_};
    }
    /// The error; `errc::no_value` when there is none.
    [[nodiscard]] const filed::error& error() const noexcept { return reason_; }

private:
    filed::error reason_;
    bool failed_ = false;
};

} // namespace filed
