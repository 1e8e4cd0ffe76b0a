#pragma once
#include <string>
#include <string_view>

#include "load/shelf.h"
#include "load/tree.h"
#include "model/result.h"
#include "model/submission.h"

namespace merilo {

/// Whether a file is meant as a submission (a folder's other files are named and skipped).
bool looks_like_submission(const SourceTree& tree);

/// Reads a submission against the rubric it names.
Result<Submission> read_submission(const SourceTree& tree, const Shelf& rubrics);

}  // namespace merilo
