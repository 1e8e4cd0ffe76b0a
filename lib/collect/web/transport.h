#pragma once
#include <memory>
#include <string>
#include <vector>

#include "collect/body.h"

namespace merilo {

/// How a request ended without a usable answer.
enum class Failure {
    none,
    connection_refused,
    name_unknown,     ///< the name did not resolve: whether it exists is to be asked separately
    resolver,         ///< the name service did not answer in time
    connect_timeout,  ///< nobody answered at that address
    timeout,          ///< somebody did, but too slowly
    private_address,
    scheme,
    certificate,
    secure_connection,
    network,
    truncated,        ///< fewer bytes than announced
    too_large,
    bad_answer,
    disk              ///< our own: the body could not be kept
};

struct Request {
    int id = 0;
    std::string address;  ///< absolute, ASCII: what goes over the wire
    std::string etag, last_modified;  ///< of the body kept already; empty: ask unconditionally
    std::vector<std::string> cookies; ///< set earlier on the way to this link, as `Response::cookies` gave them
    int timeout_ms = 0;   ///< until the last byte
};

struct Response {
    int id = 0;
    Failure failure = Failure::none;
    std::string error;        ///< the transport's own words for the failure
    int status = 0;           ///< 0: no answer came
    std::string headers;      ///< the answer's header as it came
    std::string type;         ///< Content-Type as sent
    std::string etag, last_modified;
    int retry_after_s = -1;   ///< -1: not asked for
    std::string redirect_to;  ///< absolute; empty: the answer sends nowhere
    std::string server;       ///< IP address connected to
    bool server_is_inner = false;  ///< on a network of the user's own
    std::vector<std::string> cookies;
    Body body;
    int took_ms = 0;
};

struct TransportLimits {
    bool allow_private = false;  ///< inner networks too; link-local, multicast and reserved addresses never
    std::int64_t max_size = 50LL * 1024 * 1024;  ///< of a decoded body, bytes
    std::string ca_file;        ///< further trusted roots (PEM); empty: the system's alone
    std::string spill_folder = ".";
};

/// Asks for addresses, many at once. It follows nothing by itself, keeps no cookies, sends no credentials.
class Transport {
public:
    virtual ~Transport() = default;
    virtual void start(Request request) = 0;
    /// What has ended, after waiting for something to happen, at most so long.
    virtual std::vector<Response> wait(int milliseconds) = 0;
    /// Ends a `wait` early; may be called from any thread.
    virtual void wake() = 0;
};

/// The real one (libcurl). Throws std::runtime_error when the library cannot be started or `ca_file` not be read.
std::unique_ptr<Transport> open_transport(const TransportLimits& limits);

/// The network's library and where it finds the roots it trusts.
struct TransportAbout {
    std::string library;  ///< «libcurl/7.88.1 OpenSSL/3.0.17 …»
    std::string roots;    ///< a file of certificates (PEM)
};
TransportAbout about_transport();

}  // namespace merilo
