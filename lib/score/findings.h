#pragma once
#include <vector>

#include "model/evaluation.h"
#include "score/points.h"

namespace merilo {

/// A text as whoever filled this submission in knows things: a table has columns and no keys.
Said in_words_of(const Submission& submission, const Said& text);

/// What to do about a verdict. What nobody could check is not found: it asks to be stated or looked at, no more.
Said advice(const Judged& judged);

/// Two findings that ask one thing of whoever fills the form in, though two checks wait for it: whose document it is,
/// what is behind the link.
bool same_question(const Finding& one, const Finding& other);

/// The findings of one row, each question asked once of each document.
std::vector<const Finding*> findings_of_row(const Evaluation& evaluation, int criterion);

/// Every verdict worth reporting as a finding, in the rubric's order, priced: what mending its document (or row)
/// would return.
std::vector<Finding> find(const Case& whole, const std::vector<Judged>& judged);

/// What to mend first: documents and rows with faults that somebody can mend, most points first, then in the
/// rubric's order. A link that only waits to be opened is nobody's fault and is left out.
std::vector<Mending> mendings_of(const Case& whole, const std::vector<Finding>& findings);

}  // namespace merilo
