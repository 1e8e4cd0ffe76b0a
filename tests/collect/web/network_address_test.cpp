#include "collect/web/network_address.h"

#include <doctest/doctest.h>

using namespace merilo;

namespace {
NetworkPlace of(const char* text) { return place_of(std::string(text)); }
}  // namespace

TEST_CASE("loopback, private and shared networks are the user's own") {
    for (const char* address : {"127.0.0.1", "127.255.255.254", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
                                "::1", "fc00::1", "fd12:3456::1", "::ffff:127.0.0.1", "::ffff:192.168.0.1", "64:ff9b::10.0.0.1",
                                "2002:7f00:1::"})
        CHECK_MESSAGE(of(address) == NetworkPlace::inner, address);
}

TEST_CASE("link-local, metadata, multicast, unspecified and reserved addresses are never asked") {
    for (const char* address : {"169.254.169.254", "169.254.0.1", "0.0.0.0", "0.1.2.3", "224.0.0.1", "239.255.255.250", "240.0.0.1",
                                "255.255.255.255", "192.0.2.1", "::", "fe80::1", "ff02::1", "::ffff:169.254.169.254",
                                "::ffff:0.0.0.0", "64:ff9b::169.254.169.254", "2002:a9fe:a9fe::", "2001::1", "2001:db8::1", "100::1"})
        CHECK_MESSAGE(of(address) == NetworkPlace::forbidden, address);
}

TEST_CASE("everything else is the public network") {
    for (const char* address : {"8.8.8.8", "93.184.216.34", "172.32.0.1", "172.15.255.255", "100.128.0.1", "192.169.0.1", "11.0.0.1",
                                "2a00:1450:4010::65", "2001:4860:4860::8888", "::ffff:8.8.8.8", "2002:0808:0808::"})
        CHECK_MESSAGE(of(address) == NetworkPlace::open, address);
}
