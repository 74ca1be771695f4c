// expect: filed::json has no codec for this type
// expect: a scoped enum
// A value of an unscoped enumeration that is no enumerator is no constant, so its names cannot be asked for; and without a type
// of its own it converts to a number in silence.
#include <filed/json/enums.hpp>

#ifdef FILED_COMPILE_FAIL_FIXED
enum class color { red, green };
#else
enum color { red, green };
#endif

bool write(filed::json::writer& out, color value) { return filed::json::codec<color>::write(out, value); }
