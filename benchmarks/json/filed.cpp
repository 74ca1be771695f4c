/// \file
/// This library, with strings and with its own `ID` and `Date`.

#include <filed/graphql/date.hpp>
#include <filed/graphql/id.hpp>
#include <filed/json/json.hpp>

#include "operation.hpp"

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace benchmark_json {

namespace {

/// Reads from a padded text, as a response's body is one. Writes into a reused buffer.
struct filed_library {
    static constexpr const char* name = "filed";
    static constexpr bool writes = true;

    template <class T>
    static filed::result<T> parse(std::string_view text) {
        return filed::json::read_padded<T>(text.data(), text.size());
    }
    template <class T>
    static bool write(const T& value, std::string& text) {
        return filed::json::write_to(text, value).has_value();
    }
    template <class T>
    static const T& to_plain(const T& value) {
        return value;
    }
};

/// The same from a text that is not padded, which is copied first.
struct filed_view_library : filed_library {
    static constexpr const char* name = "filed, any text";

    template <class T>
    static filed::result<T> parse(std::string_view text) {
        return filed::json::read<T>(text);
    }
};

using native = types<filed::ID, filed::Date>;

struct filed_native_library : filed_library {
    static constexpr const char* name = "filed, ID and Date";

    template <class T>
    static auto to_plain(const T& value) {
        using reference = std::conditional_t<std::is_same_v<T, native::Me>, plain::Me,
                                             std::conditional_t<std::is_same_v<T, native::Clients>, plain::Clients, plain::Statuses>>;
        reference result;
        (void)read_reference(filed::json::write(value).value(), result);
        return result;
    }
};

} // namespace

std::vector<operation> filed_operations(const payloads& from) { return all_operations<plain, filed_library>(from); }
std::vector<operation> filed_view_operations(const payloads& from) { return all_operations<plain, filed_view_library>(from); }
std::vector<operation> filed_native_operations(const payloads& from) { return all_operations<native, filed_native_library>(from); }

} // namespace benchmark_json
