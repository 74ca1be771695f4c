/// \file
/// How a secret is read from JSON: past every other copy of its text.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/support/secret.hpp>

#include <string>
#include <string_view>

namespace filed::json {

/// Reads a JSON string into a `secret`. There is no writing: a secret is written only by whoever reveals it.
template <>
struct codec<secret> {
    static const char* read(reader& in, const char* at, secret& value) {
        std::string_view plain; // of the body, which its owner wipes
        if (const char* const end = reader::plain_text(at, plain)) {
            value = secret{plain};
            return end;
        }
        // With escapes, or an error. Decoding asks for room once, for less than is left of the text.
        std::string decoded;
        const wipe_at_end later{decoded};
        const char* const end = in.text(at, decoded);
        if (end != nullptr) value = secret{decoded};
        return end;
    }
};

} // namespace filed::json
