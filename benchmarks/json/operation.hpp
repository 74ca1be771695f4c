/// \file
/// What is measured: one library that reads or writes one payload once.
#pragma once

#include "types.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace benchmark_json {

/// A payload and what it decodes to. Bytes behind the text are readable and zero, as all the libraries that want padding ask for.
template <class Reference>
struct payload {
    std::string name;
    std::string bytes; ///< the text and 64 zero bytes
    std::string_view text;
    Reference value; ///< as nlohmann/json reads it
};

/// All payloads. Those that were not found have an empty text.
struct payloads {
    payload<plain::Me> me, me_tag_last;
    payload<plain::Clients> clients, clients_pretty;
    payload<plain::Statuses> statuses;
};

/// One row of the table. Valid as long as the payloads it was made from.
struct operation {
    std::string library;
    std::string verb; ///< `parse` or `write`
    std::string payload;
    std::size_t bytes = 0;
    std::function<void()> run;   ///< does it once
    std::function<bool()> check; ///< does it once, and says whether the result is the payload's data
};

/// Keeps the compiler from leaving out the making of a value that nobody looks at.
template <class T>
inline void keep(T& value) {
    asm volatile("" : : "r"(&value) : "memory"); // NOLINT: the only portable form of a barrier on GCC and Clang
}

/// The value of a text as the reference reads it; used to check what was written.
bool read_reference(std::string_view text, plain::Me& value);
bool read_reference(std::string_view text, plain::Clients& value);
bool read_reference(std::string_view text, plain::Statuses& value);

/// Writing a payload's value again and again into the same buffer.
template <class Value, class Library, class Reference>
void add_writing(std::vector<operation>& to, const payload<Reference>& of) {
    struct writing {
        Value value;
        std::string text;
    };
    const auto state = std::make_shared<writing>();
    if (auto value = Library::template parse<Value>(of.text)) state->value = *std::move(value);
    const auto write = [state] {
        Library::write(state->value, state->text);
        keep(state->text);
    };
    const auto check_write = [state, &of] {
        Reference again;
        return Library::write(state->value, state->text) && read_reference(state->text, again) && again == of.value;
    };
    to.push_back({Library::name, "write", of.name, of.text.size(), write, check_write});
}

/// The operations of one library on one payload. `Library` offers `name`, `parse<Value>(text)`, which returns an optional or its
/// like, `to_plain(value)` and, if it `writes`, `write(value, text)`, false after an error. Parsing makes a fresh value each
/// time and destroys it.
template <class Value, class Library, class Reference>
void add_operations(std::vector<operation>& to, const payload<Reference>& of) {
    if (of.text.empty()) return;
    const auto parse = [&of] {
        auto value = Library::template parse<Value>(of.text);
        keep(value);
    };
    const auto check_parse = [&of] {
        const auto value = Library::template parse<Value>(of.text);
        return value && Library::to_plain(*value) == of.value;
    };
    to.push_back({Library::name, "parse", of.name, of.text.size(), parse, check_parse});
    if constexpr (Library::writes) add_writing<Value, Library>(to, of);
}

/// The operations of one library on all payloads.
template <class Types, class Library>
std::vector<operation> all_operations(const payloads& from) {
    std::vector<operation> result;
    add_operations<typename Types::Me, Library>(result, from.me);
    add_operations<typename Types::Me, Library>(result, from.me_tag_last);
    add_operations<typename Types::Clients, Library>(result, from.clients);
    add_operations<typename Types::Clients, Library>(result, from.clients_pretty);
    add_operations<typename Types::Statuses, Library>(result, from.statuses);
    return result;
}

// One for each library, each in a file of its own.
std::vector<operation> filed_operations(const payloads& from);
std::vector<operation> filed_view_operations(const payloads& from);
std::vector<operation> filed_native_operations(const payloads& from);
std::vector<operation> simdjson_operations(const payloads& from);
std::vector<operation> rapidjson_operations(const payloads& from);
std::vector<operation> boost_json_operations(const payloads& from);
std::vector<operation> nlohmann_operations(const payloads& from);

} // namespace benchmark_json
