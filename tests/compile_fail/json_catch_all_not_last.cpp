// expect: the alternative for unknown types must be the last one
#include <filed/graphql/one_of.hpp>

struct User {};

#ifdef FILED_COMPILE_FAIL_FIXED
using either = std::variant<User, filed::unknown>;
#else
using either = std::variant<filed::unknown, User>;
#endif
bool write(filed::json::writer& out, const either& value) { return filed::json::codec<either>::write(out, value); }
