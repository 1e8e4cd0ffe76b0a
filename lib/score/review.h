#pragma once
#include <vector>

#include "model/evaluation.h"
#include "model/result.h"
#include "model/review.h"
#include "model/submission.h"

namespace merilo {

/// Whether a review speaks of a submission: same rubric and period, and the same municipality: by code where both
/// give one, else by name.
bool speaks_of(const Review& review, const Submission& submission);

/// The one review that speaks of a submission, or null. Refused: two of them, and points that differ from the claim
/// without a reason.
Result<const Review*> review_of(const Submission& submission, const std::vector<Review>& reviews);

/// The expert's decision that gave points which a finding of that row holds back; null where nobody overruled it.
/// What only notes holds nothing back, and what fewer points were given for stands.
const Decision* overruling(const Evaluation& evaluation, const Finding& finding);

}  // namespace merilo
