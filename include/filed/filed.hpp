/// \file
/// The whole library, but for the test kit (`<filed/testing.hpp>`), and what a program needs of Asio to call it.
#pragma once

#include <filed/client.hpp>
#include <filed/graphql/input.hpp>
#include <filed/graphql/one_of.hpp>
#include <filed/json/json.hpp>
#include <filed/legacy.hpp>
#include <filed/version.hpp>

#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>
#include <asio/this_coro.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/use_future.hpp>
