/// \file
/// The system's resolver, as a test wants it: names that exist only here, look-ups that hang, and a count of them.
///
/// It stands in the place of the C library's function, so what is tested is the whole way through Asio. Linux only.
#pragma once

#include <filed/support/config.hpp>

#include <atomic>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <dlfcn.h>
#include <netdb.h>

namespace filed_test {

/// The names of this program. One test at a time uses them.
class scripted_names {
public:
    static scripted_names& instance() {
        static scripted_names made;
        return made;
    }

    /// From now on `name` has these addresses, numeric ones, in this order.
    void set(const std::string& name, std::vector<std::string> addresses) {
        const std::lock_guard lock{mutex_};
        known_[name] = std::move(addresses);
    }
    /// Look-ups that begin from now on, or are held, give no answer until `let_go`.
    void hold() { held_ = true; }
    void let_go() {
        held_ = false;
        held_.notify_all();
    }
    /// How many look-ups have begun.
    [[nodiscard]] int look_ups() const { return look_ups_; }
    void await_look_ups(int count) const {
        for (int seen = look_ups_; seen < count; seen = look_ups_) look_ups_.wait(seen);
    }

    using function = int (*)(const char*, const char*, const addrinfo*, addrinfo**);

    int look_up(function real, const char* host, const char* service, const addrinfo* hints, addrinfo** found) {
        std::vector<std::string> addresses;
        {
            const std::lock_guard lock{mutex_};
            const auto entry = host ? known_.find(host) : known_.end();
            if (entry == known_.end()) return real(host, service, hints, found);
            addresses = entry->second;
        }
        ++look_ups_;
        look_ups_.notify_all();
        held_.wait(true);
        *found = nullptr;
        addrinfo** end = found;
        for (const auto& each : addresses) { // chained: freeaddrinfo takes apart any chain
            if (const int failed = real(each.c_str(), service, hints, end)) return failed;
            while (*end) end = &(*end)->ai_next;
        }
        return *found ? 0 : EAI_NONAME;
    }

private:
    std::mutex mutex_;
    std::map<std::string, std::vector<std::string>> known_;
    std::atomic<bool> held_{false};
    std::atomic<int> look_ups_{0};
};

} // namespace filed_test

/// To be included by one file of a program.
extern "C" int getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** found) {
    static const auto real = reinterpret_cast<filed_test::scripted_names::function>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    return filed_test::scripted_names::instance().look_up(real, host, service, hints, found);
}
