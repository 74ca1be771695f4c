/// \file
/// Codec of closed enumerations: a string that must be the name of an enumerator. `filed::open_enum` keeps unknown names.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/reflect/enums.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace filed::inline FILED_ABI::json {

template <reflect::scoped_enum E>
struct codec<E> {
    static constexpr bool restores_slack = true;

    static const char* read(reader& in, const char* at, E& value) {
        std::string_view name;
        const char* const end = in.text(at, name);
        if (end == nullptr) return nullptr;
        const std::optional<E> found = reflect::enum_value<E>(name);
        if (!found) return in.fail(at, errc::unknown_enumerator, names(), "another string");
        value = *found;
        return end;
    }
    static bool write(writer& out, E value) {
        const std::string_view name = reflect::enum_name(value);
        if (name.empty()) return out.fail(errc::unknown_enumerator, names());
        return out.text(name);
    }

private:
    [[nodiscard]] static std::string names() { return detail::list_names(reflect::enum_names<E>.data(), reflect::enum_count<E>); }
};

} // namespace filed::json
