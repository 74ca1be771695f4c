// expect: this aggregate has a C array member
// expect: Remedy: use std::array
#include <filed/reflect/members.hpp>

#include <array>

struct matrix {
#ifdef FILED_COMPILE_FAIL_FIXED
    std::array<int, 3> row;
#else
    int row[3];
#endif
    int size;
};

static_assert(filed::reflect::member_count<matrix> == 2);
