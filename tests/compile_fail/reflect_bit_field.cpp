// expect: this aggregate has bit-field members, which have no address
// expect: Remedy: give each a type of its own size
#include <filed/reflect/members.hpp>

struct flags {
#ifdef FILED_COMPILE_FAIL_FIXED
    unsigned char low, high;
#else
    unsigned char low : 3, high : 5;
#endif
};

static_assert(filed::reflect::member_names<flags>[0] == "low");
