// expect: filed needs exceptions: compile without -fno-exceptions
// with: -fno-exceptions

#include <filed/support/config.hpp>
