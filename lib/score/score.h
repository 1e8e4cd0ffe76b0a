#pragma once
#include "check/judge.h"
#include "model/evaluation.h"

namespace merilo {

/// Turns verdicts into points, findings and explanations. `Evaluation::submission` and `Evaluation::facts` are
/// left for the caller to fill.
Evaluation score(const Case& whole, std::vector<Judged> judged);

}  // namespace merilo
