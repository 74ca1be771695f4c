// Any JSON text, kept and taken apart: exactly what the grammar accepts is accepted, and the errors point at the right place.

#include "../tests/json/generic_value.hpp"
#include "fuzzing.hpp"

namespace json = filed::json;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzzing::text_of(data, size);
    const reference::json_text expected{text};

    const filed::result<json::raw> raw = fuzzing::read<json::raw>(text);
    fuzzing::require(raw.has_value() == expected.is_valid(), "what the grammar accepts is kept, and nothing else");
    if (raw) {
        fuzzing::require(json::read<json::raw>(raw->text()).value() == *raw, "what is kept is a value");
    } else {
        const auto* detail = raw.error().detail<json::error_detail>();
        fuzzing::require(detail != nullptr && detail->offset <= expected.stop(), "an error points at what is wrong, or before it");
        if (raw.error() == json::errc::unexpected_end) fuzzing::require(expected.stop() == size, "more text could have mended it");
    }

    const filed::result<generic_value> generic = fuzzing::read<generic_value>(text);
    fuzzing::require(generic.has_value() == expected.is_valid(), "a program's codec sees the same texts as JSON");
    if (!generic) {
        fuzzing::require(generic.error().code() == raw.error().code(), "for the same reason");
        return 0;
    }
    const std::string written = json::write(*generic).value();
    fuzzing::require(reference::json_text{written}.is_valid(), "what is written is JSON");
    fuzzing::require(json::write(fuzzing::read<generic_value>(written).value()).value() == written, "nothing changes on the way");
    return 0;
}
