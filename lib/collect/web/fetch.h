#pragma once
#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include "collect/archive/archive.h"
#include "collect/fetch_plan.h"
#include "collect/web/recorder.h"
#include "collect/web/transport.h"

namespace merilo {

/// How far a run has come.
struct FetchProgress {
    int total = 0;    ///< links asked for
    int fresh = 0;    ///< of these, opened so recently that they are not asked again
    int done = 0;     ///< the others that are settled
    int waiting = 0;  ///< seen once, to be looked for again
    std::optional<Moment> wait_until;         ///< nothing is left to do before this moment
    std::array<int, 6> verdicts{};            ///< of the settled ones, by LinkVerdict
};

/// The world that a run meets; tests put another one in its place.
struct FetchWorld {
    Transport& transport;
    Archive& archive;
    std::function<Moment()> now;
    std::function<NameAnswer(const std::string& origin)> name_service;
    std::function<void(const FetchProgress&)> tell;  ///< called often, from the calling thread
    const std::atomic<bool>& stop;                   ///< set from outside: end soon, keep what there is
};

struct FetchOutcome {
    FetchProgress progress;
    bool stopped = false;        ///< by `FetchWorld::stop`; a later run goes on where this one ended
    std::optional<Error> error;  ///< of the archive; what was committed before stays
};

/// Opens every link of the plan that was not opened lately, judges it and adds the attempt to the archive.
///
/// One queue per host and port; a host where nobody is costs one timeout, not one per link; redirects (HTTP's and the
/// pages' own, ten at most) go through the queue of the host that they lead to; passing trouble is tried again after a
/// growing pause, or when the server says; links where nobody was are looked for again after `confirm_after`, within
/// the run when that is soon enough.
FetchOutcome fetch(const FetchPlan& plan, const FetchWorld& world);

/// Asks the name service of this machine. Blocks. Names under «.invalid» do not exist (RFC 6761).
NameAnswer ask_name_service(const std::string& origin);

}  // namespace merilo
