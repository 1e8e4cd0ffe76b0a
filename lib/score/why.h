#pragma once
#include <vector>

#include "score/points.h"

namespace merilo {

/// How the numbers of one row came about, step by step: the claim, what each citation proves and what holds it
/// back, the prerequisites, the expert's decision. `judged` includes the prerequisites' verdicts.
std::vector<Said> why(const Case& whole, int criterion, const std::vector<Judged>& judged, const std::vector<Earned>& rows);

}  // namespace merilo
