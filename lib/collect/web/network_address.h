#pragma once
#include <string>

struct sockaddr;

namespace merilo {

/// What kind of place an IP address is.
enum class NetworkPlace {
    open,      ///< the public network
    inner,     ///< loopback, private and shared networks: only with the user's leave
    forbidden  ///< link-local (cloud metadata among them), multicast, unspecified, reserved, no IP at all: never
};

/// Sources: the IANA special-purpose address registries (RFC 6890 and its updates). An IPv4 address inside IPv6 (mapped,
/// translated, tunnelled) is judged by what it holds.
NetworkPlace place_of(const sockaddr& address);

/// The same for an address as text («10.0.0.1», «::1»); `open` for a text that is no address.
NetworkPlace place_of(const std::string& address);

}  // namespace merilo
