// Reading the documented answer to `me`: a union, identifiers, an open enumeration and a date.

#include "../tests/json/me_payload.hpp"
#include "fuzzing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzzing::check_reading<me_payload::Response>(fuzzing::text_of(data, size));
    return 0;
}
