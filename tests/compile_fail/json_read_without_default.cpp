// expect: reads into a default-constructed value
// expect: Remedy: give the type, or its members, default constructors
#include <filed/json/read.hpp>

struct size {
#ifdef FILED_COMPILE_FAIL_FIXED
    size() = default;
#endif
    explicit size(int number) : value{number} {}
    int value = 0;
};
template <>
struct filed::json::codec<size> {
    static const char* read(reader& in, const char* at, size& size) { return codec<int>::read(in, at, size.value); }
};

bool read(std::string_view text) { return filed::json::read<size>(text).has_value(); }
