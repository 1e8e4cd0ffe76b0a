#pragma once
#include <string_view>
#include <vector>

#include "score/ranking.h"

namespace merilo {

/// One check over all municipalities of a group.
struct TypicalDefect {
    std::string_view check;
    std::vector<int> evaluations;  ///< where it was met: indices into the evaluations, in the order of the ranking
    int defects = 0;               ///< different documents, and rows without one
    int points = 0;                ///< what mending those documents and rows would return; overlaps with other checks'
};

/// What was found, most points first, then in most municipalities.
std::vector<TypicalDefect> typical_defects(const std::vector<Evaluation>& evaluations, const RankingGroup& group);

/// The same of what nobody could check, which is no defect.
std::vector<TypicalDefect> often_unchecked(const std::vector<Evaluation>& evaluations, const RankingGroup& group);

}  // namespace merilo
