#pragma once
#include "collect/links.h"
#include "model/facts.h"

namespace merilo {

/// Adds how the web links of a submission opened, by their state at a moment.
void collect_opened(Facts& facts, const Links& links, Moment until);

}  // namespace merilo
