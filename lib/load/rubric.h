#pragma once
#include <string>
#include <string_view>

#include "model/result.h"
#include "model/rubric.h"

namespace merilo {

/// Reads a rubric strictly and holds it to everything that `merilo rubric check` promises: unknown and repeated
/// keys, missing translations, sums, level order, orphan and repeated ids, undefined checks, prerequisite cycles,
/// requirements that no listed check reads. Every fault is reported, not only the first.
Result<Rubric> read_rubric(std::string_view text, const std::string& file);

}  // namespace merilo
