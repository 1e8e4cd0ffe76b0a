#pragma once
#include <optional>

#include "model/submission.h"

namespace merilo {

/// The first thing that two submissions under one rubric say differently, and where; places do not count, nor rows that are
/// named without content, nor in what order the answers introduced the documents written inside them.
std::optional<Said> first_difference(const Submission& one, const Submission& other);

}  // namespace merilo
