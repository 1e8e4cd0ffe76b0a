#include "collect/web/network_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace merilo {
namespace {

using enum NetworkPlace;

constexpr std::uint32_t ip(int a, int b, int c, int d) {
    return static_cast<std::uint32_t>(a) << 24 | static_cast<std::uint32_t>(b) << 16 | static_cast<std::uint32_t>(c) << 8 |
           static_cast<std::uint32_t>(d);
}

struct Range {
    std::uint32_t network;
    int bits;
    NetworkPlace place;
};

constexpr Range special[] = {
    {ip(10, 0, 0, 0), 8, inner},          {ip(100, 64, 0, 0), 10, inner},      {ip(127, 0, 0, 0), 8, inner},
    {ip(172, 16, 0, 0), 12, inner},       {ip(192, 168, 0, 0), 16, inner},     {ip(198, 18, 0, 0), 15, inner},
    {ip(0, 0, 0, 0), 8, forbidden},       {ip(169, 254, 0, 0), 16, forbidden}, {ip(192, 0, 0, 0), 24, forbidden},
    {ip(192, 0, 2, 0), 24, forbidden},    {ip(192, 88, 99, 0), 24, forbidden}, {ip(198, 51, 100, 0), 24, forbidden},
    {ip(203, 0, 113, 0), 24, forbidden},  {ip(224, 0, 0, 0), 3, forbidden},  // multicast and reserved
};

NetworkPlace place_of(std::uint32_t address) {
    for (const Range& range : special)
        if ((address ^ range.network) >> (32 - range.bits) == 0) return range.place;
    return open;
}

std::uint32_t four_bytes(const std::uint8_t* bytes) { return ip(bytes[0], bytes[1], bytes[2], bytes[3]); }

bool starts(const std::uint8_t* address, std::initializer_list<int> bytes) {
    return std::equal(bytes.begin(), bytes.end(), address, [](int expected, std::uint8_t real) { return expected == real; });
}

NetworkPlace place_of(const in6_addr& address) {
    const std::uint8_t* bytes = address.s6_addr;
    if (starts(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF})) return place_of(four_bytes(bytes + 12));  // mapped
    if (starts(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1})) return inner;                     // ::1
    if (starts(bytes, {0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0})) return place_of(four_bytes(bytes + 12));  // NAT64
    if (starts(bytes, {0x20, 0x02})) return place_of(four_bytes(bytes + 2));                               // 6to4
    if ((bytes[0] & 0xFE) == 0xFC) return inner;                                                           // fc00::/7
    const bool documentation = starts(bytes, {0x20, 0x01, 0x0D, 0xB8}) || starts(bytes, {0x3F, 0xFF});
    const bool protocols = starts(bytes, {0x20, 0x01}) && bytes[2] < 2;  // 2001::/23: Teredo and others
    const bool global = (bytes[0] & 0xE0) == 0x20;                       // 2000::/3
    return global && !documentation && !protocols ? open : forbidden;
}

}  // namespace

NetworkPlace place_of(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address, sizeof four);
        return place_of(ntohl(four.sin_addr.s_addr));
    }
    if (address.sa_family != AF_INET6) return forbidden;
    sockaddr_in6 six{};
    std::memcpy(&six, &address, sizeof six);
    return place_of(six.sin6_addr);
}

NetworkPlace place_of(const std::string& address) {
    in_addr four{};
    in6_addr six{};
    if (inet_pton(AF_INET, address.c_str(), &four) == 1) return place_of(ntohl(four.s_addr));
    return inet_pton(AF_INET6, address.c_str(), &six) == 1 ? place_of(six) : open;
}

}  // namespace merilo
