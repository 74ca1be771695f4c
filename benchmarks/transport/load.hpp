/// \file
/// What the measured clients share: how much to do, and the figures.
///
///     CLIENT PORT CA_FILE IN_FLIGHT REQUESTS      prints one line of JSON
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace bench {

/// Calls of `malloc` and its kind in this process; counted by allocations.cpp.
extern std::atomic<std::uint64_t> allocations;

/// The text of `me` as every client sends it.
inline constexpr const char* query =
    R"({"query":"query Me { me { __typename ... on WorkspaceUser { id role createdAt user { id name email } workspace { id name } } } }"})";

/// What a run is to do, and what it cost. The first requests warm up and do not count.
class load {
public:
    using clock = std::chrono::steady_clock;

    load(int count, char** arguments) {
        if (count != 5) {
            std::fprintf(stderr, "usage: %s PORT CA_FILE IN_FLIGHT REQUESTS\n", arguments[0]);
            std::exit(2);
        }
        port = arguments[1];
        ca_file = arguments[2];
        in_flight = std::strtoul(arguments[3], nullptr, 10);
        requests = std::strtoul(arguments[4], nullptr, 10);
        warm_up = std::max<std::size_t>(requests / 10, 4 * in_flight);
        latencies_.reserve(requests);
    }

    std::string port;
    std::string ca_file;
    std::size_t in_flight = 1;
    std::size_t requests = 0;
    std::size_t warm_up = 0;

    [[nodiscard]] std::string url() const { return "https://localhost:" + port + "/graphql"; }

    /// Whether one more request is to be sent.
    [[nodiscard]] bool take() noexcept {
        if (issued_ == requests + warm_up) return false;
        ++issued_;
        return true;
    }
    /// A response was decoded. \param began  when its request was sent
    void done(clock::time_point began) {
        ++done_;
        if (done_ <= warm_up) {
            if (done_ == warm_up) start();
            return;
        }
        latencies_.push_back(std::chrono::duration<double, std::micro>(clock::now() - began).count());
        if (done_ == warm_up + requests) stop();
    }

    void report(const char* name) {
        if (latencies_.size() != requests) {
            std::fprintf(stderr, "%s: %zu of %zu requests were answered\n", name, latencies_.size(), requests);
            std::exit(1);
        }
        std::sort(latencies_.begin(), latencies_.end());
        const double count = static_cast<double>(requests);
        std::printf("{\"client\":\"%s\",\"in_flight\":%zu,\"requests\":%zu,\"cpu_us\":%.3f,\"per_second\":%.0f,\"p50_us\":%.1f,\"p99_us\":%.1f,\"allocations\":%.2f}\n",
                    name, in_flight, requests, cpu_us_ / count, count / seconds_, latencies_[requests / 2], latencies_[requests * 99 / 100],
                    static_cast<double>(allocated_) / count);
    }

private:
    [[nodiscard]] static double cpu_us() {
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6 + static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
    }
    void start() {
        began_ = clock::now();
        cpu_us_ = cpu_us();
        allocated_ = allocations;
    }
    void stop() {
        allocated_ = allocations - allocated_;
        cpu_us_ = cpu_us() - cpu_us_;
        seconds_ = std::chrono::duration<double>(clock::now() - began_).count();
    }

    std::size_t issued_ = 0;
    std::size_t done_ = 0;
    clock::time_point began_;
    double cpu_us_ = 0;
    double seconds_ = 0;
    std::uint64_t allocated_ = 0;
    std::vector<double> latencies_;
};

} // namespace bench
