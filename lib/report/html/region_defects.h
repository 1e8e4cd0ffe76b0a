#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "model/evaluation.h"

namespace merilo {

/// One defect as it stands in a whole region.
struct RegionDefect {
    std::string_view check;
    Severity severity = Severity::note;  ///< the worst of its findings
    int municipalities = 0;              ///< submissions with this defect
    int findings = 0;
    int points = 0;  ///< at stake; where a document has several defects, each counts the whole document
};

/// The commonest first: by submissions, then points, then in the order of the checks. Only what failed.
std::vector<RegionDefect> region_defects(std::span<const Evaluation> evaluations);

}  // namespace merilo
