#pragma once
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "collect/web/recorder.h"

namespace merilo {

/// Nobody is there: how that showed, and when.
struct Absence {
    Failure failure = Failure::none;
    std::string error, server;
    Moment at = 0;

    Response as_response() const;
};

/// One host and port: its queue and what this run has learnt of it.
struct Host {
    enum class Asked { no, under_way, known };

    std::string origin;
    std::deque<int> ready;           ///< jobs to start, in order
    int active = 0;                  ///< requests under way
    std::int64_t delay = 0;          ///< between the starts of requests, milliseconds
    Moment next_start = 0;
    bool answered = false;           ///< somebody is there
    std::optional<Absence> absent;   ///< nobody is: the failure that every further link gets
    Asked probed = Asked::no;
    std::shared_ptr<const HostProbe> probe;
    std::vector<Arrived> held;       ///< pages that wait for the probe to be judged
};

/// Whose turn it is. A request goes to the host that may be asked now, not to the next link of the list, so that the
/// order of the list does not matter and a slow host delays nobody else.
class Hosts {
public:
    Hosts(int per_host, std::optional<std::int64_t> delay) : per_host_(per_host), delay_(delay) {}

    Host& at(const std::string& origin);
    /// The next job to start now, taken from its host's queue; none when every host is busy, waits or has nothing.
    std::optional<int> next(Moment now);
    /// When a host that only waits for its turn may be asked; none when no host does.
    std::optional<Moment> next_turn() const;
    /// The pages that still wait for the probe of their host.
    std::vector<Arrived> take_held();
    /// Hosts on inner networks are the user's own: they are asked without delay unless one was asked for.
    void learn_place(Host& host, bool inner_network) const;

private:
    bool may_start(const Host& host, Moment now) const;

    const int per_host_;
    const std::optional<std::int64_t> delay_;
    std::map<std::string, Host> hosts_;
    std::map<std::string, Host>::iterator turn_ = hosts_.end();
};

}  // namespace merilo
