/// \file
/// Values of the test kit's GraphQL server: what variables hold, what resolvers give, what answers are made of.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace filed::inline FILED_ABI::testing {

class value;

/// Members in the order in which they are written.
using value_members = std::vector<std::pair<std::string, value>>;

/// An object and, where the schema needs to know it, the name of its type. Immutable once shared.
struct value_object {
    std::string type; ///< for `__typename` and type conditions; empty for input objects
    value_members members;

    /// The member with this name; null when there is none.
    [[nodiscard]] const value* find(std::string_view name) const noexcept;
};

/// The failure of a resolver: it becomes an entry of `errors` with the path of its field.
struct resolver_failure {
    std::string code; ///< `extensions.code`; empty: the entry has no `extensions`
    std::string message;
};

/// A JSON value, or one that is found out only when its field is selected.
class value {
public:
    using list = std::vector<value>;
    /// Called with the field's arguments (an object) each time the field is selected.
    using resolver = std::function<value(const value& arguments)>;
    using state = std::variant<std::monostate, bool, std::int64_t, double, std::string, list, std::shared_ptr<const value_object>,
                               resolver, resolver_failure>;

    value() noexcept = default;
    value(std::nullptr_t) noexcept {}
    value(bool flag) : state_{flag} {}
    value(std::int64_t number) : state_{number} {}
    value(double number) : state_{number} {}
    value(std::string text) : state_{std::move(text)} {}
    value(const char* text) : state_{std::string{text}} {}
    value(list elements) : state_{std::move(elements)} {}
    value(resolver function) : state_{std::move(function)} {}
    value(resolver_failure failure) : state_{std::move(failure)} {}

    /// An object of a type.
    [[nodiscard]] static value object(std::string type, value_members members) {
        value made;
        made.state_ = std::make_shared<const value_object>(value_object{std::move(type), std::move(members)});
        return made;
    }

    [[nodiscard]] bool is_null() const noexcept { return std::holds_alternative<std::monostate>(state_); }
    /// The alternative `Type`, or null when the value is something else.
    template <class Type>
    [[nodiscard]] const Type* get() const noexcept {
        return std::get_if<Type>(&state_);
    }
    /// The object, or null when the value is none.
    [[nodiscard]] const value_object* object() const noexcept {
        const auto* held = get<std::shared_ptr<const value_object>>();
        return held ? held->get() : nullptr;
    }
    /// The text; empty when the value is no string.
    [[nodiscard]] std::string_view text() const noexcept {
        const auto* held = get<std::string>();
        return held ? std::string_view{*held} : std::string_view{};
    }
    /// The member of an object; a null value when there is none.
    [[nodiscard]] const value& operator[](std::string_view name) const noexcept {
        static const value none;
        const value* found = object() ? object()->find(name) : nullptr;
        return found ? *found : none;
    }

private:
    state state_;
};

inline const value* value_object::find(std::string_view name) const noexcept {
    for (const auto& [key, content] : members) {
        if (key == name) return &content;
    }
    return nullptr;
}

} // namespace filed::testing
