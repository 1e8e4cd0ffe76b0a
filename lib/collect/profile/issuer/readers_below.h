#pragma once
#include <vector>

#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// An order to «руководителям общеобразовательных учреждений» comes from above them.
Told<Level> level_above_readers(const std::vector<HeadLine>& lines, const KindReading& kind);

/// A letter to the heads of municipalities or of their authorities comes from the region. `addressee`: the lines that
/// say whom it is for.
Told<Level> level_above_addressees(const std::vector<HeadLine>& lines, const std::vector<bool>& addressee);

}  // namespace merilo
