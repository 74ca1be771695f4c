/// \file
/// All of the JSON layer.
#pragma once

#include <filed/json/read.hpp>
#include <filed/json/write.hpp>
