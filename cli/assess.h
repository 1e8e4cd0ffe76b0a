#pragma once
#include "commands.h"

namespace merilo::cli {

/// What `check` and `score` have in common: evaluate, tell by the reports asked for, weigh the gates.
int assess(const Options& options, View view, FailOn usual);

/// Whether a failed check of this severity is one that `fail_on` speaks of.
bool reaches(Severity severity, FailOn fail_on);

}  // namespace merilo::cli
