/// \file
/// JSON for the test kit's values: variables in, answers out.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/json/scalars.hpp>
#include <filed/json/write.hpp>
#include <filed/testing/value.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

/// Any JSON value. Numbers without fraction and exponent become integers, all others floating point numbers; objects keep
/// the order of their members. A resolver or a failure cannot be written.
template <>
struct filed::json::codec<filed::testing::value> {
    using value = filed::testing::value;

    static const char* read(reader& in, const char* at, value& into) {
        switch (*at) {
        case '{':
            return read_object(in, at, into);
        case '[':
            return read_list(in, at, into);
        case '"':
            return read_as<std::string>(in, at, into);
        case 't':
        case 'f':
            return read_as<bool>(in, at, into);
        case 'n':
            into = nullptr;
            return in.skip(at);
        default:
            break;
        }
        const char* const end = detail::number_end(at);
        const bool is_integer = end && std::none_of(at, end, [](char c) { return c == '.' || c == 'e' || c == 'E'; });
        return is_integer ? read_as<std::int64_t>(in, at, into) : read_as<double>(in, at, into);
    }

    static bool write(writer& out, const value& from) {
        if (const auto* object = from.object()) return write_object(out, *object);
        if (const auto* list = from.get<value::list>()) return write_list(out, *list);
        if (const auto* text = from.get<std::string>()) return out.text(*text);
        if (const auto* flag = from.get<bool>()) return codec<bool>::write(out, *flag);
        if (const auto* number = from.get<std::int64_t>()) return codec<std::int64_t>::write(out, *number);
        if (const auto* number = from.get<double>()) return codec<double>::write(out, *number);
        out.verbatim("null");
        return true;
    }

private:
    template <class Type>
    static const char* read_as(reader& in, const char* at, value& into) {
        Type made{};
        const char* const end = codec<Type>::read(in, at, made);
        if (end) into = std::move(made);
        return end;
    }

    static const char* read_list(reader& in, const char* at, value& into) {
        if (!in.enter(at)) return nullptr;
        value::list elements;
        at = bytes::skip_whitespace(at + 1);
        while (*at != ']') {
            const char* const end = read(in, at, elements.emplace_back());
            if (!end) return in.failed_in_element(elements.size() - 1);
            at = bytes::skip_whitespace(end);
            if (*at == ']') break;
            if (*at != ',') return in.unexpected(at, "',' or ']'");
            at = bytes::skip_whitespace(at + 1);
            if (*at == ']') return in.unexpected(at, "a value");
        }
        in.leave();
        into = std::move(elements);
        return at + 1;
    }

    static const char* read_object(reader& in, const char* at, value& into) {
        if (!in.enter(at)) return nullptr;
        filed::testing::value_members members;
        at = bytes::skip_whitespace(at + 1);
        while (*at != '}') {
            std::string key;
            at = in.text(at, key);
            if (at) at = in.colon(at);
            if (!at) return nullptr;
            value content;
            const char* const end = read(in, at, content);
            if (!end) return in.failed_in_key(members.size());
            members.emplace_back(std::move(key), std::move(content));
            at = bytes::skip_whitespace(end);
            if (*at == '}') break;
            if (*at != ',') return in.unexpected(at, "',' or '}'");
            at = bytes::skip_whitespace(at + 1);
            if (*at == '}') return in.unexpected(at, "a member");
        }
        in.leave();
        into = value::object({}, std::move(members));
        return at + 1;
    }

    static bool write_list(writer& out, const value::list& list) {
        if (!out.enter()) return false;
        out.punctuation('[');
        bool first = true;
        for (const value& element : list) {
            if (!std::exchange(first, false)) out.punctuation(',');
            if (!write(out, element)) return false;
        }
        out.punctuation(']');
        out.leave();
        return true;
    }

    static bool write_object(writer& out, const filed::testing::value_object& object) {
        if (!out.enter()) return false;
        out.punctuation('{');
        bool first = true;
        for (const auto& [key, content] : object.members) {
            if (!std::exchange(first, false)) out.punctuation(',');
            if (!out.text(key)) return false;
            out.punctuation(':');
            if (!write(out, content)) return false;
        }
        out.punctuation('}');
        out.leave();
        return true;
    }
};

namespace filed::inline FILED_ABI::testing {

/// The value as compact JSON. Throws `filed::exception` when a text in it is no UTF-8 or it is nested too deep.
[[nodiscard]] inline std::string to_json(const value& from) { return json::write(from).value(); }

} // namespace filed::testing
