/// \file
/// The whole library, but for the test kit (`<filed/testing.hpp>`).
#pragma once

#include <filed/client.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/json/json.hpp>
#include <filed/legacy.hpp>
#include <filed/version.hpp>
