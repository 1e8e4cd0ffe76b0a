#pragma once
#include <string>

#include "collect/web/recorder.h"

namespace merilo {

/// What was found in an answer.
struct Observation {
    Content content;
    std::optional<WebPage> page;
    std::string sha256;      ///< of the body; empty without one
    std::string refresh_to;  ///< the page sends on: go there instead of judging it
};

/// Looks into the body, as far as that can matter for the verdict.
Observation observe(const Arrived& arrived);

/// The judged attempt, ready for the archive (but for confirmation, which needs its history).
LinkAttempt attempt_of(const Arrived& arrived, const Observation& seen);

/// What the answer for nonsense says of the host.
HostProbe probe_of(const Arrived& arrived);

}  // namespace merilo
