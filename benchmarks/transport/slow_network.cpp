// A network with a long way to go, for the network namespace it is started in: what is sent to 10.9.0.2 arrives at 10.9.0.1, this machine, after
// DELAY_MS, and so do the answers on their way back. Ends with its standard input.
//
//     slow_network DELAY_MS      prints a word once it is there; fails where the system does not permit it
//
// Each packet that leaves by a TUN device comes back by it with source and destination exchanged, so both ends of a connection are here, each with
// the other address for its peer. The checksums stay valid: they are sums. Packets have 1500 bytes at most, as on a real way.
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

namespace {

using steady = std::chrono::steady_clock;

void require(bool fine, const char* what) {
    if (fine) return;
    std::perror(what);
    std::exit(1);
}

sockaddr* as_address(sockaddr_in& held, const char* text) {
    held.sin_family = AF_INET;
    ::inet_pton(AF_INET, text, &held.sin_addr);
    return reinterpret_cast<sockaddr*>(&held);
}

int open_device() {
    const int device = ::open("/dev/net/tun", O_RDWR | O_NONBLOCK);
    require(device >= 0, "/dev/net/tun");
    ifreq wanted{};
    std::strcpy(wanted.ifr_name, "slow0");
    wanted.ifr_flags = IFF_TUN | IFF_NO_PI;
    require(::ioctl(device, TUNSETIFF, &wanted) == 0, "TUNSETIFF");
    const int control = ::socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in address{};
    std::memcpy(&wanted.ifr_addr, as_address(address, "10.9.0.1"), sizeof address);
    require(::ioctl(control, SIOCSIFADDR, &wanted) == 0, "address");
    std::memcpy(&wanted.ifr_netmask, as_address(address, "255.255.255.0"), sizeof address);
    require(::ioctl(control, SIOCSIFNETMASK, &wanted) == 0, "netmask");
    wanted.ifr_qlen = 100'000;
    (void)::ioctl(control, SIOCSIFTXQLEN, &wanted); // not in a namespace of somebody else than root; 500 packets will do
    wanted.ifr_flags = IFF_UP | IFF_RUNNING;
    require(::ioctl(control, SIOCSIFFLAGS, &wanted) == 0, "up");
    ::close(control);
    return device;
}

struct packet {
    steady::time_point due;
    std::vector<char> bytes;
};

} // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const std::chrono::milliseconds delay{std::atoi(arguments[1])};
    const int device = open_device();
    std::puts("ready");
    std::fflush(stdout);
    std::deque<packet> under_way;
    for (;;) {
        timespec wait{1, 0};
        if (!under_way.empty()) {
            const auto left = std::max<std::chrono::nanoseconds>(under_way.front().due - steady::now(), std::chrono::nanoseconds{0});
            wait = {left.count() / 1'000'000'000, left.count() % 1'000'000'000};
        }
        pollfd ready[] = {{device, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        require(::ppoll(ready, 2, &wait, nullptr) >= 0, "poll");
        if (ready[1].revents != 0) return 0;
        for (;;) {
            char bytes[2048];
            const ssize_t size = ::read(device, bytes, sizeof bytes);
            if (size <= 0) break;
            if (size < 20 || (bytes[0] & 0xf0) != 0x40) continue; // not IPv4
            std::swap_ranges(bytes + 12, bytes + 16, bytes + 16); // RFC 791, section 3.1
            under_way.push_back({steady::now() + delay, {bytes, bytes + size}});
        }
        while (!under_way.empty() && under_way.front().due <= steady::now()) {
            (void)!::write(device, under_way.front().bytes.data(), under_way.front().bytes.size());
            under_way.pop_front();
        }
    }
}
