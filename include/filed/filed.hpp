/// \file
/// The whole library, but for the test kit (`<filed/testing.hpp>`), and what a program needs of Asio to call it.
#pragma once

#include <filed/client.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/json/json.hpp>
#include <filed/legacy.hpp>
#include <filed/support/asio.hpp>
#include <filed/version.hpp>

#include FILED_ASIO(awaitable.hpp)
#include FILED_ASIO(co_spawn.hpp)
#include FILED_ASIO(detached.hpp)
#include FILED_ASIO(io_context.hpp)
#include FILED_ASIO(this_coro.hpp)
#include FILED_ASIO(use_awaitable.hpp)
#include FILED_ASIO(use_future.hpp)
