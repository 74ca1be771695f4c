// The cases of operation_cases.hpp, decided by the compiler. Not part of any program: tests/structure/operation_cases.py compiles
// it and reads the messages.
#include <filed/graphql/operation.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#define ACCEPT(NAME, DOCUMENT, ...)                                                                                                    \
    struct NAME {                                                                                                                      \
        static constexpr std::string_view document = DOCUMENT;                                                                         \
        __VA_ARGS__                                                                                                                    \
    };                                                                                                                                 \
    static_assert(filed::operation<NAME>);
#ifdef FILED_ONLY_ACCEPTED_CASES
#define REJECT(NAME, PROBLEM, DOCUMENT, ...)
#else
#define REJECT(NAME, PROBLEM, DOCUMENT, ...) ACCEPT(NAME, DOCUMENT, __VA_ARGS__)
#endif

#include "operation_cases.hpp"
