#pragma once
#include <string_view>
#include <vector>

#include "score/ranking.h"

namespace merilo {

/// One check over several submissions: every report of a region counts by this alone.
struct TypicalDefect {
    std::string_view check;
    Severity severity = Severity::note;  ///< the worst of its findings
    std::vector<int> evaluations;        ///< where it was met: indices, in the order asked for
    int cases = 0;                       ///< findings
    int points = 0;                      ///< what mending those documents and rows would return, all that is wrong with them together
};

/// The findings of one outcome among these evaluations: met in most of them first, then most points, then in the order of the
/// checks. `fail` gives defects, `not_checked` what nobody could look at, which is none.
std::vector<TypicalDefect> typical_defects(const std::vector<Evaluation>& evaluations, const std::vector<int>& among,
                                           Outcome outcome = Outcome::fail);

/// Among all of them.
std::vector<TypicalDefect> typical_defects(const std::vector<Evaluation>& evaluations);

/// The members of a ranking, in its order.
std::vector<int> members_of(const RankingGroup& group);

}  // namespace merilo
