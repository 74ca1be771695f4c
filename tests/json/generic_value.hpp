/// A JSON value of any type as a C++ value, taught to the library by a codec of its own as a program would do it. Numbers keep
/// their text, so that what is written is what was read, byte for byte, where the text had no white space and no needless escapes.
#pragma once

#include <filed/json/json.hpp>

#include <string>
#include <utility>
#include <variant>
#include <vector>

struct generic_value {
    using array = std::vector<generic_value>;
    struct member;
    using object = std::vector<member>;
    std::variant<std::monostate, bool, filed::json::raw, std::string, array, object> value;
};
struct generic_value::member {
    std::string key;
    generic_value value;
};

template <>
struct filed::json::codec<generic_value> {
    static const char* read(reader& in, const char* at, generic_value& value) {
        switch (*at) {
        case '{':
            return read_object(in, at, value.value.emplace<generic_value::object>());
        case '[':
            return codec<generic_value::array>::read(in, at, value.value.emplace<generic_value::array>());
        case '"':
            return codec<std::string>::read(in, at, value.value.emplace<std::string>());
        case 't':
        case 'f':
            return codec<bool>::read(in, at, value.value.emplace<bool>());
        case 'n': {
            value.value.emplace<std::monostate>();
            raw nothing;
            return codec<raw>::read(in, at, nothing);
        }
        default:
            return codec<raw>::read(in, at, value.value.emplace<raw>());
        }
    }

    static bool write(writer& out, const generic_value& value) {
        return std::visit(
            [&out](const auto& alternative) {
                using type = std::remove_cvref_t<decltype(alternative)>;
                if constexpr (std::is_same_v<type, std::monostate>) {
                    out.verbatim("null");
                    return true;
                } else if constexpr (std::is_same_v<type, generic_value::object>) {
                    return write_object(out, alternative);
                } else {
                    return codec<type>::write(out, alternative);
                }
            },
            value.value);
    }

private:
    /// Equal keys are kept, all of them, in order.
    static const char* read_object(reader& in, const char* at, generic_value::object& members) {
        if (!in.enter(at)) return nullptr;
        at = bytes::skip_whitespace(at + 1);
        for (bool is_first = true; *at != '}' || !is_first; is_first = false) {
            generic_value::member& member = members.emplace_back();
            if (*at != '"') return in.unexpected(at, "a member name");
            at = in.text(at, member.key);
            if (at == nullptr || (at = in.colon(at)) == nullptr) return nullptr;
            at = read(in, at, member.value);
            if (at == nullptr) return in.failed_in_key(members.size() - 1);
            at = bytes::skip_whitespace(at);
            if (*at == '}') break;
            if (*at != ',') return in.unexpected(at, "',' or '}'");
            at = bytes::skip_whitespace(at + 1);
        }
        in.leave();
        return at + 1;
    }
    static bool write_object(writer& out, const generic_value::object& members) {
        if (!out.enter()) return false;
        char separator = '{';
        for (std::size_t i = 0; i < members.size(); ++i) {
            const generic_value::member& member = members[i];
            out.punctuation(std::exchange(separator, ','));
            if (!out.text(member.key)) return false;
            out.punctuation(':');
            if (!write(out, member.value)) return out.failed_in_key(i);
        }
        if (members.empty()) out.punctuation('{');
        out.punctuation('}');
        out.leave();
        return true;
    }
};
