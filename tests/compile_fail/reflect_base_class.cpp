// expect: this aggregate has a base class, which is not a member
// expect: Remedy: make the base a member, repeat its members, or list them in a specialisation of filed::reflect::description
#include <filed/reflect/members.hpp>

struct record {
    int id;
};
struct invoice : record {
    int amount;
};

#ifdef FILED_COMPILE_FAIL_FIXED
template <>
struct filed::reflect::description<invoice> {
    using members = member_list<named<"id", &invoice::id>, named<"amount", &invoice::amount>>;
};
#endif

static_assert(filed::reflect::member_count<invoice> == 2);
