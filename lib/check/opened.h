#pragma once
#include "check/check.h"

namespace merilo {

/// For checks of what an opened link showed: fails where it showed `reason`, passes where it showed something else. Not
/// applicable before somebody has opened the link, or when it did not open: that is told once, by broken-link.
Verdict showed(const CitationView& view, LinkReason reason);

/// The link does not open, for certain.
Verdict does_not_open(const CitationView& view);

/// Not checked: the link could not be opened from here, and why.
Verdict could_not_open(const CitationView& view);

}  // namespace merilo
