#pragma once
#include "collect/web/fetch.h"
#include "text/pair.h"

namespace merilo::cli {

/// Tells on standard error how far a run has come: on a terminal one line that is written over, elsewhere a plain line
/// now and then.
class Progress {
public:
    Progress(Lang lang, bool quiet, Moment now);
    void tell(const FetchProgress& progress, Moment now);
    void finish();  ///< leaves the terminal's line clean

private:
    std::string text(const FetchProgress& progress, Moment now) const;

    const Lang lang_;
    const bool quiet_, on_terminal_;
    const Moment began_;
    Moment told_ = 0;
    bool shown_ = false;
};

}  // namespace merilo::cli
