/// \file
/// All of compile-time reflection: members of aggregates and names of types and enumerators.
#pragma once

#include <filed/reflect/enums.hpp>
#include <filed/reflect/members.hpp>
