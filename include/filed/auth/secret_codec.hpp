/// \file
/// How a secret is read from JSON, past every other copy of its text, and why it is not written.
#pragma once

#include <filed/json/codec.hpp>
#include <filed/support/secret.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace filed::inline FILED_ABI::json {

/// Reads a JSON string into a `secret`. Writing one does not compile: a secret is written only by whoever reveals it.
template <>
struct codec<secret> {
    static const char* read(reader& in, const char* at, secret& value) {
        in.withhold();
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
    template <class Writer>
    static bool write(Writer&, const secret&) {
        static_assert(!std::is_same_v<Writer, Writer>,
                      "filed::secret is never written. Remedy, for a variable of an operation: make the member a std::string_view, give it "
                      "secret.reveal(), and let the operation say 'static constexpr bool is_secret = true;'");
        return false;
    }
};

} // namespace filed::json
