/// \file
/// Waiting for another thread of the same test, with an end.
#pragma once

#include <chrono>
#include <stdexcept>
#include <thread>

namespace filed_test {

/// Yields until `done()` is true. Throws after a minute, which no test takes by itself.
template <class Condition>
void spin_until(Condition done) {
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::minutes{1};
    while (!done()) {
        if (std::chrono::steady_clock::now() > give_up) throw std::runtime_error{"a test waited for another thread in vain"};
        std::this_thread::yield();
    }
}

} // namespace filed_test
