/// \file
/// What FILED_SEPARATE_COMPILATION leaves out of all other units: one source file of the program includes this, ahead of everything else of
/// filed, and every unit is compiled with -DFILED_SEPARATE_COMPILATION=1. Without that macro it is `<filed/filed.hpp>` and no more.
#pragma once

#ifndef FILED_VERSION
#define FILED_DEFINES_FUNCTIONS 1
#endif

#include <filed/filed.hpp>

#if !FILED_DEFINES_FUNCTIONS
#error "include <filed/separate_compilation.hpp> ahead of all other headers of filed, in one source file"
#endif
