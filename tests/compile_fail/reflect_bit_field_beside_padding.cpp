// expect: bit-field
// Here the members' sizes add up to no more than the object's; the compiler's own words have to do. `requires { &m0; }` in the function
// of the bindings would tell in advance, but Clang 14 does not let a requires-expression name a structured binding.
#include <filed/reflect/members.hpp>

struct flags {
#ifdef FILED_COMPILE_FAIL_FIXED
    int low;
#else
    int low : 3;
#endif
    double number;
};

static_assert(filed::reflect::member_names<flags>[0] == "low");
