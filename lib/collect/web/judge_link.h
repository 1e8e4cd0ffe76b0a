#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collect/page/content.h"
#include "collect/page/page.h"
#include "collect/web/transport.h"
#include "model/link.h"

namespace merilo {

/// How a host answers for a page that cannot be there: whether «not found» has to be told by content.
struct HostProbe {
    bool answers_200 = false;      ///< it shows a page (status 200) for nonsense
    std::string title, text;       ///< of that page, as WebPage gives them
    std::string final_address;     ///< where it sent the nonsense
};

/// All that one link is judged by: what was asked for, the way, the last answer and what is in it.
struct Exchange {
    std::string asked;             ///< the address as asked for
    std::vector<Hop> hops;
    std::string final_address;
    Failure failure = Failure::none;
    std::string error;             ///< the transport's words for the failure
    int status = 0;
    int retry_after_s = -1;
    Content content;               ///< meaningful when a body came
    std::optional<WebPage> page;      ///< when the content is HTML
    const HostProbe* probe = nullptr;  ///< of the host that answered; none: it was not asked
};

struct Judgement {
    LinkVerdict verdict = LinkVerdict::blocked;
    std::vector<LinkReason> reasons;  ///< the decisive one first; never empty
    std::string detail;               ///< outside words that show the reason; may be empty
};

/// What to make of it. A pure function. Calls `connection_refused` and `no_such_host` broken: whether they were seen
/// often enough for that is told by `confirmed`.
Judgement judge_link(const Exchange& exchange);

/// Whether a reason has to be seen twice, some time apart, before it counts.
bool needs_confirmation(LinkReason reason);

}  // namespace merilo
