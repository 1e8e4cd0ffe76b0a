#pragma once
#include <string>

#include "model/date.h"
#include "model/evaluation.h"

namespace merilo {

/// A review file to fill in (YAML): the submission it speaks of, and for every row the numbers, the findings and what
/// only an expert can judge, as comments; the decisions themselves are empty. It is read back by `--reviews` once the
/// expert has signed it.
std::string start_review(const Evaluation& evaluation, Lang lang, const Date& date);

}  // namespace merilo
