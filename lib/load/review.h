#pragma once
#include "load/shelf.h"
#include "load/tree.h"
#include "model/result.h"
#include "model/review.h"

namespace merilo {

bool looks_like_review(const SourceTree& tree);

/// Reads an expert's file against the rubric it names. Its expert must be named; whether each reason that is due
/// is there can be judged only beside the claims (score/review.h).
Result<Review> read_review(const SourceTree& tree, const Shelf& rubrics);

}  // namespace merilo
