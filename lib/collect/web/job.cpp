#include "collect/web/job.h"

#include <algorithm>

#include "collect/web/hosts.h"

namespace merilo {

Job job_for(const FetchLink& link, const std::optional<LinkAttempt>& earlier) {
    Job job;
    job.link = link;
    job.address = link.address;
    if (earlier && !earlier->sha256.empty()) {
        job.etag = earlier->etag;
        job.last_modified = earlier->last_modified;
        job.kept_from = earlier->final_address;
    }
    return job;
}

/// What vouches for a body is asked for only where that body came from: elsewhere it would vouch for another one.
Request request_of(const Job& job, int id, std::int64_t timeout_ms) {
    Request request;
    request.id = id;
    request.address = job.address;
    request.cookies = job.cookies;
    request.timeout_ms = static_cast<int>(std::max<std::int64_t>(timeout_ms - job.spent_ms, 1));
    if (job.address == job.kept_from) {
        request.etag = job.etag;
        request.last_modified = job.last_modified;
    }
    return request;
}

Arrived arrived(const Job& job, int id, Response response, bool shared) {
    Arrived arrived;
    arrived.job = id;
    arrived.link = job.link;
    arrived.at = job.began;
    arrived.took_ms = static_cast<int>(job.spent_ms);
    arrived.hops = job.hops;
    arrived.final_address = job.address;
    arrived.response = std::move(response);
    arrived.probe = job.host->probe;
    arrived.is_probe = job.is_probe;
    arrived.shared = shared;
    return arrived;
}

void rewind(Job& job) {
    job.address = job.link.address;
    job.hops.clear();
    job.cookies.clear();
    job.began = 0;
    job.spent_ms = 0;
}

bool passing(LinkReason reason) {
    switch (reason) {
        case LinkReason::server_error:
        case LinkReason::too_many_requests:
        case LinkReason::network:
        case LinkReason::truncated: return true;
        default: return false;
    }
}

bool nobody_there(Failure failure) {
    switch (failure) {
        case Failure::connection_refused:
        case Failure::name_unknown:
        case Failure::resolver:
        case Failure::connect_timeout:
        case Failure::private_address: return true;
        default: return false;
    }
}

bool maybe_page(const Response& response) {
    if (response.failure != Failure::none || response.status != 200) return false;
    const std::string_view head = response.body.head();
    const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return response.type.find("html") != std::string::npos || (first != std::string_view::npos && head[first] == '<');
}

}  // namespace merilo
