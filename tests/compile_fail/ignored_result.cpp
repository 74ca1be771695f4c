// expect: nodiscard
// A call that nobody awaits does nothing.
#include <filed/filed.hpp>

void call(const filed::client& client) {
#ifdef FILED_COMPILE_FAIL_FIXED
    auto started = client.me();
#else
    client.me();
#endif
}
