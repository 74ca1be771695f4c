/// \file
/// How a secret is read from JSON, past every other copy of its text, and why it is not written.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/support/secret.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace filed::json {

/// Reads a JSON string into a `secret`. Writing one does not compile: a secret is written only by whoever reveals it.
template <>
struct codec<secret> {
    static const char* read(reader& in, const char* at, secret& value) {
        in.withhold();
        std::string_view text; // usually a view of the body, which its owner wipes
        const char* const end = in.text(at, text);
        if (end != nullptr) value = secret{text};
        return end;
    }
    template <class Writer>
    static bool write(Writer&, const secret&) {
        static_assert(!std::is_same_v<Writer, Writer>,
                      "filed::secret is never written. Remedy, for a variable of an operation: make the member a std::string_view, give it "
                      "secret.reveal(), and let the operation say 'static constexpr bool is_secret = true;'");
        return false;
    }
};

} // namespace filed::json
