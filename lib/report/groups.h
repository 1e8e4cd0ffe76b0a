#pragma once
#include <vector>

#include "model/evaluation.h"

namespace merilo {

/// Findings that say the same of the same spot, told once with all the rows they concern.
struct FindingGroup {
    const Finding* first = nullptr;
    std::vector<int> rows;     ///< indices into Rubric::criteria
    bool same_message = true;  ///< false: the rows' messages differ in detail
    int points_at_stake = 0;
};

/// Failures (and failures of checks to run), in the order of their first finding.
std::vector<FindingGroup> failures(const Evaluation& evaluation);

/// What nobody could check about one document, or about rows without one.
struct Unchecked {
    const Finding* first = nullptr;
    std::vector<int> rows;
    std::vector<std::string_view> checks;
    std::vector<const Said*> messages;  ///< without repeats
};

std::vector<Unchecked> unchecked(const Evaluation& evaluation);

/// Applicable rows that could earn points and have no answer.
std::vector<int> unanswered(const Evaluation& evaluation);

}  // namespace merilo
