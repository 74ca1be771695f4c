// expect: this aggregate has more than 128 members
// expect: Remedy: group members in aggregates of their own
#include <filed/reflect/bindings_128.hpp>
#include <filed/reflect/members.hpp>

#define EIGHT(letter) letter##0, letter##1, letter##2, letter##3, letter##4, letter##5, letter##6, letter##7

struct wide {
    int EIGHT(a), EIGHT(b), EIGHT(c), EIGHT(d), EIGHT(e), EIGHT(f), EIGHT(g), EIGHT(h);
    int EIGHT(i), EIGHT(j), EIGHT(k), EIGHT(l), EIGHT(m), EIGHT(n), EIGHT(o), EIGHT(p);
#ifndef FILED_COMPILE_FAIL_FIXED
    int one_more;
#endif
};

static_assert(filed::reflect::member_count<wide> == 128);
