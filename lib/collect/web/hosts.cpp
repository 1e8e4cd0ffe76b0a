#include "collect/web/hosts.h"

#include <algorithm>

#include "collect/web/network_address.h"

namespace merilo {
namespace {

constexpr std::int64_t polite_delay = 100;  // milliseconds; assumed: sites of municipalities are small

/// «http://127.0.0.1:8080» is known for an inner network before anybody connects.
bool plainly_inner(const std::string& origin) {
    const std::size_t from = origin.find("//") + 2;
    std::string host = origin.substr(from, origin.rfind(':') - from);
    if (host.starts_with('[')) host = host.substr(1, host.size() - 2);
    return host == "localhost" || place_of(host) == NetworkPlace::inner;
}

}  // namespace

Response Absence::as_response() const {
    Response response;
    response.failure = failure;
    response.error = error;
    response.server = server;
    return response;
}

Host& Hosts::at(const std::string& origin) {
    const auto [entry, fresh] = hosts_.try_emplace(origin);
    if (fresh) {
        entry->second.origin = origin;
        entry->second.delay = delay_.value_or(plainly_inner(origin) ? 0 : polite_delay);
    }
    return entry->second;
}

void Hosts::learn_place(Host& host, bool inner_network) const {
    if (!delay_ && inner_network) host.delay = 0;
}

bool Hosts::may_start(const Host& host, Moment now) const {
    return !host.ready.empty() && host.active < per_host_ && host.next_start <= now && host.probed != Host::Asked::under_way;
}

std::optional<int> Hosts::next(Moment now) {
    for (std::size_t looked = 0; looked < hosts_.size(); ++looked) {
        if (turn_ == hosts_.end()) turn_ = hosts_.begin();
        Host& host = (turn_++)->second;
        if (!may_start(host, now)) continue;
        const int job = host.ready.front();
        host.ready.pop_front();
        ++host.active;
        host.next_start = now + host.delay;
        return job;
    }
    return {};
}

std::vector<Arrived> Hosts::take_held() {
    std::vector<Arrived> all;
    for (auto& [origin, host] : hosts_) std::move(host.held.begin(), host.held.end(), std::back_inserter(all)), host.held.clear();
    return all;
}

std::optional<Moment> Hosts::next_turn() const {
    std::optional<Moment> soonest;
    for (const auto& [origin, host] : hosts_)
        if (may_start(host, host.next_start)) soonest = std::min(soonest.value_or(host.next_start), host.next_start);
    return soonest;
}

}  // namespace merilo
