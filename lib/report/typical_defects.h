#pragma once
#include <string_view>
#include <vector>

#include "score/ranking.h"

namespace merilo {

/// One check over all municipalities of a group.
struct TypicalDefect {
    std::string_view check;
    std::vector<int> evaluations;  ///< where it was met: indices into the evaluations, in the order of the ranking
    int cases = 0;                 ///< findings
    int points = 0;                ///< what mending those documents and rows would return, all that is wrong with them together
};

/// What was found: in most municipalities first, then most points, then in the order of the checks.
std::vector<TypicalDefect> typical_defects(const std::vector<Evaluation>& evaluations, const RankingGroup& group);

/// The same of what nobody could check, which is no defect.
std::vector<TypicalDefect> often_unchecked(const std::vector<Evaluation>& evaluations, const RankingGroup& group);

}  // namespace merilo
