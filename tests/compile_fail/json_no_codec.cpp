// expect: filed::json has no codec for this type
// expect: Remedy: specialise filed::json::codec for it
// A class with constructors of its own is no aggregate; the message is about the member, however deep it is.
#include <filed/json/read.hpp>

class opaque {
public:
    opaque() = default;
    explicit opaque(int) {}
};
struct holder {
#ifdef FILED_COMPILE_FAIL_FIXED
    int member = 0;
#else
    opaque member;
#endif
};

bool read(std::string_view text) { return filed::json::read<holder>(text).has_value(); }
