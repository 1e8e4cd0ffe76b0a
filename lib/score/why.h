#pragma once
#include <vector>

#include "score/points.h"

namespace merilo {

/// How the numbers of one row came about, step by step: the claim, what each citation proves and what holds it
/// back, the prerequisites, the expert's decision. `verdicts` are the row's, those on its
/// prerequisites among them.
std::vector<Said> why(const Case& whole, int criterion, std::span<const Judged> verdicts, const std::vector<Earned>& rows);

}  // namespace merilo
