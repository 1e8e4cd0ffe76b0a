#pragma once
#include <span>
#include <vector>

#include "check/judge.h"

namespace merilo {

/// The most that a citation, or a row, can still prove. Effects only ever lower it.
struct Bounds {
    int confirmed;
    int possible;
    void lower(const Judged& judged);
};

/// What a thing earns: lower and upper bound, confirmed <= possible.
struct Earned {
    int confirmed = 0;
    int possible = 0;
};

/// A supposition for «what if this were mended»: every verdict on one document (in all its spellings and rows)
/// forgotten, or every verdict on one row as a whole, its missing evidence and its prerequisites.
struct Mended {
    int document = -1;  ///< DocumentFacts::group
    int row = -1;
};

/// What one citation proves under bounds: the best level within the claim. A level that needs judgement is
/// possible and never confirmed.
Earned earned(const Criterion& row, int claim, const Bounds& bounds);

/// The verdicts of each row, parallel to Rubric::criteria; `judged` is in the order of the rows.
std::vector<std::span<const Judged>> by_row(const std::vector<Judged>& judged, std::size_t rows);

/// The bounds that a row's verdicts leave one of its citations.
Bounds bounds_of(std::span<const Judged> row, int citation);

/// The target rows' best points, for judging a prerequisite. `applicable` is false when the whole target lies
/// outside a declared cycle, which satisfies.
struct Target {
    Earned best;
    bool applicable = false;
};
Target target_of(const Case& whole, const Prerequisite& prerequisite, const std::vector<Earned>& rows);

/// The points of every row, prerequisites applied; parallel to Rubric::criteria. Pure integer arithmetic.
std::vector<Earned> settle(const Case& whole, const std::vector<Judged>& judged, Mended mended = {});

/// missing-prerequisite for every answered row, from the settled points.
std::vector<Judged> judge_prerequisites(const Case& whole, const std::vector<Earned>& rows);

}  // namespace merilo
