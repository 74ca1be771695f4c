// expect: cannot read into this aggregate: it has a const member
// expect: Remedy: drop the const
#include <filed/json/read.hpp>

struct user {
#ifdef FILED_COMPILE_FAIL_FIXED
    int id = 0;
#else
    const int id = 0;
#endif
};

bool read(std::string_view text) { return filed::json::read<user>(text).has_value(); }
