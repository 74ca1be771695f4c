/// \file
/// `open_enum<E>`: a GraphQL enum that may grow.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/reflect/enums.hpp>

#include <concepts>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI {

/// An enumerator of the scoped enumeration `E`, or the text of a value that `E` does not have: a new value of the server's enum
/// never fails a decode. Default construction gives the enumerator of value zero.
///
/// \code
/// enum class WorkspaceRoleValue { admin, member };
/// class WorkspaceRole : public filed::open_enum<WorkspaceRoleValue> {
/// public:
///     using enum WorkspaceRoleValue;
///     using open_enum::open_enum;
/// };
/// role == WorkspaceRole::admin;   std::cout << role;
/// \endcode
///
/// Known values need no memory of their own. Not thread-safe; owns its text.
template <reflect::scoped_enum E>
class open_enum {
public:
    /// The enumeration of the values that are known.
    using enumeration = E;

    open_enum() noexcept = default;
    open_enum(E value) noexcept : value_{value} {} // NOLINT: an enumerator is a value
    /// The enumerator of that name, or the unknown value of that text. Throws `std::bad_alloc` for an unknown one.
    explicit open_enum(std::string_view text) { assign(text); }

    open_enum(const open_enum& other) : value_{other.value_}, unknown_{copy_of(other.unknown_)} {}
    open_enum(open_enum&&) noexcept = default;
    open_enum& operator=(const open_enum& other) {
        unknown_ = copy_of(other.unknown_);
        value_ = other.value_;
        return *this;
    }
    open_enum& operator=(open_enum&&) noexcept = default;
    ~open_enum() = default;

    /// Whether `E` has this value.
    [[nodiscard]] bool is_known() const noexcept { return unknown_ == nullptr; }
    /// The enumerator; none for an unknown value.
    [[nodiscard]] std::optional<E> value() const noexcept { return is_known() ? std::optional<E>{value_} : std::nullopt; }
    /// The name as the server spells it; valid while this object is unchanged.
    [[nodiscard]] std::string_view text() const noexcept { return is_known() ? reflect::enum_name(value_) : std::string_view{*unknown_}; }

    friend bool operator==(const open_enum& left, const open_enum& right) noexcept {
        if (left.is_known() != right.is_known()) return false;
        return left.is_known() ? left.value_ == right.value_ : *left.unknown_ == *right.unknown_;
    }
    friend bool operator==(const open_enum& left, E right) noexcept { return left.is_known() && left.value_ == right; }
    friend bool operator==(const open_enum& left, std::string_view right) noexcept { return left.text() == right; }

    friend std::ostream& operator<<(std::ostream& stream, const open_enum& value) { return stream << value.text(); }

private:
    template <class>
    friend struct json::codec;

    using owned_text = std::unique_ptr<const std::string>;

    [[nodiscard]] static owned_text copy_of(const owned_text& text) { return text ? std::make_unique<const std::string>(*text) : nullptr; }

    void assign(std::string_view text) {
        const std::optional<E> found = reflect::enum_value<E>(text);
        unknown_ = found ? nullptr : std::make_unique<const std::string>(text);
        value_ = found.value_or(E{});
    }

    E value_{};
    owned_text unknown_; // null for an enumerator
};

/// `open_enum` and the classes derived from it.
template <class T>
concept open_enumeration = requires { typename T::enumeration; } && std::derived_from<T, open_enum<typename T::enumeration>>;

} // namespace filed

namespace filed::inline FILED_ABI::json {

/// A string, of any text.
template <open_enumeration T>
struct codec<T> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, T& value) {
        std::string_view text;
        const char* const end = in.text(at, text);
        if (end != nullptr) [[likely]] static_cast<open_enum<typename T::enumeration>&>(value).assign(text);
        return end;
    }
    static bool write(writer& out, const T& value) {
        const std::string_view text = value.text();
        if (value.is_known() && text.empty()) [[unlikely]] {
            using enumeration = typename T::enumeration;
            return out.fail(errc::unknown_enumerator, detail::list_names(reflect::enum_names<enumeration>.data(), reflect::enum_count<enumeration>));
        }
        return out.text(text);
    }
};

} // namespace filed::json
