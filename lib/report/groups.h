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

/// What is known of a document; null when there is none of this number.
const DocumentFacts* facts_of(const Evaluation& evaluation, int document);

/// About a row that was left empty, not about anything that was handed in.
bool of_empty_row(const Evaluation& evaluation, const Finding& finding);

/// Applicable rows that could earn points and have no answer.
std::vector<int> unanswered(const Evaluation& evaluation);

/// What to mend, parted as every report tells it. Rows left empty are told together: filling them in is work of its
/// own, not the mending of a fault.
struct MendingList {
    std::vector<const Mending*> found;     ///< faults, most points first
    std::vector<int> unanswered;           ///< rows
    std::vector<const Mending*> to_state;  ///< nothing was found: there is only something to state or to look at
};
MendingList mending_list(const Evaluation& evaluation);

/// Its points are held back by nothing that was found.
bool only_unchecked(const Evaluation& evaluation, const Mending& mending);

/// One finding for everything to be done here; a link that only waits to be opened needs no mending.
std::vector<const Finding*> one_of_each_advice(const Evaluation& evaluation, const Mending& mending);

/// Nothing is wrong with the row's evidence and nothing unchecked: what is missing is an expert's word alone.
bool awaits_expert(const Evaluation& evaluation, int criterion);

/// Some of what was claimed for the row is not confirmed, or with a review not awarded.
bool lost_points(const CriterionResult& row);

/// How many of the section's points rest on the rubric's assumption.
int assumed_in(const Evaluation& evaluation, const Section& section);

}  // namespace merilo
