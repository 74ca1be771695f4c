// expect: two members of this type have the same name
// Trailing underscores are not part of a name.
#include <filed/json/object.hpp>
#include <filed/json/scalars.hpp>

struct twins {
#ifdef FILED_COMPILE_FAIL_FIXED
    int class_, classes_;
#else
    int class_, class__;
#endif
};

bool write(filed::json::writer& out, const twins& value) { return filed::json::codec<twins>::write(out, value); }
