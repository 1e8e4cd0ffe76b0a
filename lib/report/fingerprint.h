#pragma once
#include <string>
#include <vector>

#include "report/report.h"

namespace merilo {

/// What stays the same of a finding from one run to the next, so that a program tells old ones from new ones: rubric,
/// municipality, period, row, check, document (by its address, else its title) and pages. Neither the place in the file,
/// nor the language, nor the order of the files counts; equal findings are numbered.
struct Fingerprints {
    std::vector<std::vector<std::string>> findings;  ///< parallel to Report::evaluations and their findings
    std::vector<std::string> errors;                 ///< parallel to Report::errors
};

Fingerprints fingerprints_of(const Report& report);

}  // namespace merilo
