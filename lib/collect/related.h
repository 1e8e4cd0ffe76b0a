#pragma once
#include "model/facts.h"
#include "model/submission.h"

namespace merilo {

/// Which entries of a submission are one document, under which other addresses it appears, and which rows cite it. Two
/// entries are one document when their normalised addresses are equal, when one address leads to the other, or when the
/// same bytes came from both.
void relate(const Submission& submission, Facts& facts);

}  // namespace merilo
