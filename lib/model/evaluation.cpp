#include "model/evaluation.h"

#include <algorithm>

namespace merilo {

bool Evaluation::has(Outcome outcome) const {
    return std::any_of(findings.begin(), findings.end(),
                       [outcome](const Finding& finding) { return finding.outcome == outcome; });
}

}  // namespace merilo
