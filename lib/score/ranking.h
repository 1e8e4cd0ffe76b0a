#pragma once
#include <string>
#include <vector>

#include "model/evaluation.h"

namespace merilo {

/// A place in a ranking; equal points share their places («2–3»).
struct Standing {
    int evaluation;  ///< index into the evaluations ranked
    int place_from, place_to;
};

/// Municipalities that may be compared: one rubric (by content hash), one region, one period.
struct RankingGroup {
    const Rubric* rubric = nullptr;
    std::string region;
    int period = 0;
    bool by_awarded = false;  ///< every municipality of the group has a review; else ranked by confirmed points
    std::vector<Standing> standings;  ///< best first; equal ones by municipality name
};

/// Groups in the order of their first evaluation. A group may hold a single municipality.
std::vector<RankingGroup> rank(const std::vector<Evaluation>& evaluations);

}  // namespace merilo
