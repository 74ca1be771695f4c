// expect: cannot read into a std::string_view: the text it would point to is gone
// expect: Remedy: use std::string
#include <filed/json/read.hpp>

struct user {
#ifdef FILED_COMPILE_FAIL_FIXED
    std::string name;
#else
    std::string_view name;
#endif
};

bool read(std::string_view text) { return filed::json::read<user>(text).has_value(); }
