// expect: this aggregate has a reference member
// expect: Remedy: hold a value or a pointer
#include <filed/reflect/members.hpp>

struct counter {
#ifdef FILED_COMPILE_FAIL_FIXED
    int* total;
#else
    int& total;
#endif
    int step;
};

static_assert(filed::reflect::member_count<counter> == 2);
