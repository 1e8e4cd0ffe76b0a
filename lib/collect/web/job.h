#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collect/archive/archive.h"
#include "collect/fetch_plan.h"
#include "collect/web/recorder.h"
#include "collect/web/transport.h"

namespace merilo {

struct Host;  // collect/web/hosts.h

/// One link, or one probe of a host, on its way.
struct Job {
    FetchLink link;
    bool is_probe = false;            ///< asks `host` for nonsense
    Host* host = nullptr;             ///< whose turn it waits for
    std::string address;              ///< to ask for next
    std::string etag, last_modified, kept_from;  ///< of the kept body, and the address that it came from
    std::vector<Hop> hops;
    std::vector<std::string> cookies;
    Moment began = 0;                 ///< of this attempt; 0: not started
    std::int64_t spent_ms = 0;        ///< on the network, in this attempt
    int retries = 0, retry_after_s = -1;
    bool confirming = false;          ///< waits to see once more that nobody is there
};

/// A job for a link; `earlier` is what the archive holds of it.
Job job_for(const FetchLink& link, const std::optional<LinkAttempt>& earlier);

/// The next request of a job, within what is left of its time.
Request request_of(const Job& job, int id, std::int64_t timeout_ms);

/// The end of the job's attempt.
Arrived arrived(const Job& job, int id, Response response, bool shared);

/// Back to the start, for another attempt.
void rewind(Job& job);

/// Trouble that may well be over in a second.
bool passing(LinkReason reason);

/// Nobody could be reached at all, so no other link of the host will fare better.
bool nobody_there(Failure failure);

/// Worth asking how the host answers for nonsense.
bool maybe_page(const Response& response);

}  // namespace merilo
