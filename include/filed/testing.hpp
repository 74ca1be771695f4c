/// \file
/// The test kit: a real HTTPS server in this process that speaks the documented Filed API. Not part of `filed.hpp`.
///
/// `filed::testing::stand_in` is the server; `filed::testing::answer` describes an answer, sound or broken, that it can be
/// told to give. See testing/stand_in.hpp for everything that it can be told.
#pragma once

#include <filed/testing/stand_in.hpp>
