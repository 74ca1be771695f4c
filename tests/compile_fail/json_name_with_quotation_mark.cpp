// expect: a described member's name holds a character that JSON would escape
#include <filed/json/object.hpp>
#include <filed/json/scalars.hpp>

struct quoted {
    int member;
};
template <>
struct filed::reflect::description<quoted> {
#ifdef FILED_COMPILE_FAIL_FIXED
    using members = member_list<named<"a'b", &quoted::member>>;
#else
    using members = member_list<named<"a\"b", &quoted::member>>;
#endif
};

bool write(filed::json::writer& out, const quoted& value) { return filed::json::codec<quoted>::write(out, value); }
