// expect: reads a std::variant by __typename: each alternative must be an aggregate
// expect: Remedy: wrap the value in one
#include <filed/json/scalars.hpp>
#include <filed/json/variant.hpp>

struct number {
    int value;
};
#ifdef FILED_COMPILE_FAIL_FIXED
using either = std::variant<number>;
#else
using either = std::variant<number, int>;
#endif

bool write(filed::json::writer& out, const either& value) { return filed::json::codec<either>::write(out, value); }
