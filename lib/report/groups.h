#pragma once
#include <vector>

#include "model/evaluation.h"

namespace merilo {

/// Findings that say the same of the same document, told once with all the places and rows they concern.
struct FindingGroup {
    const Finding* first = nullptr;
    std::vector<int> rows;     ///< indices into Rubric::criteria
    std::vector<Mark> marks;   ///< without repeats
    bool same_message = true;  ///< false: the rows' messages differ in detail
    int points_at_stake = 0;
};

/// Failures (and failures of checks to run), in the order of their first finding.
std::vector<FindingGroup> failures(const Evaluation& evaluation);

/// What nobody could check about one document, or about rows without one.
struct Unchecked {
    const Finding* first = nullptr;
    std::vector<int> rows;
    std::vector<const Finding*> told;  ///< one for each thing to state or to do
};

std::vector<Unchecked> unchecked(const Evaluation& evaluation);

/// About a row that was left empty, not about anything that was handed in.
bool of_empty_row(const Evaluation& evaluation, const Finding& finding);

/// Applicable rows that could earn points and have no answer.
std::vector<int> unanswered(const Evaluation& evaluation);

}  // namespace merilo
