#pragma once
#include <vector>

#include "check/check.h"

namespace merilo {

/// One verdict on one citation or row, with what the rubric makes of it.
struct Judged {
    const Check* check = nullptr;
    const CheckRule* rule = nullptr;
    int criterion = 0;
    int citation = -1;  ///< index into the answer's citations; -1: the row as a whole
    Verdict verdict;
    Effect effect;      ///< the rule's, or the prerequisite's own
    Basis basis = Basis::assumed;

    /// Something to report: it failed, broke, or was not checked and the rubric does not accept what is declared.
    bool finding() const;
    /// About a prerequisite, which scoring applies by itself: the verdict only tells.
    bool of_prerequisite() const { return std::holds_alternative<JudgePrerequisite>(check->judge); }
    /// It costs points: a failure with an effect, or an unchecked thing that blocks.
    bool costs() const;
};

/// Every check of the rubric on every citation and row, in the order of `all_checks`, except `not_applicable`.
/// Prerequisites are judged after scoring (score/prerequisites.h): they depend on points.
std::vector<Judged> judge(const Case& whole);

}  // namespace merilo
