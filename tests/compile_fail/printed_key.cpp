// expect: deleted
// A key cannot be printed by accident.
#include <filed/filed.hpp>

#include <iostream>

void print(const filed::api_key& key) {
#ifdef FILED_COMPILE_FAIL_FIXED
    (void)key;
#else
    std::cout << key;
#endif
}
