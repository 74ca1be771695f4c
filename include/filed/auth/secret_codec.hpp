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
        in.withhold();
        std::string_view text; // usually a view of the body, which its owner wipes
        const char* const end = in.text(at, text);
        if (end != nullptr) value = secret{text};
        return end;
    }
};

} // namespace filed::json
