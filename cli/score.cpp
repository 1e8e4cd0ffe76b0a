#include "assess.h"

namespace merilo::cli {

/// Points are told, not judged: only a gate that somebody asks for fails a run.
int run_score(const Options& options) { return assess(options, View::score, FailOn::never); }

}  // namespace merilo::cli
