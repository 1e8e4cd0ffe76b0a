#pragma once
#include <vector>

#include "collect/profile/kind/kind_of_text.h"
#include "text/lexicon.h"

namespace merilo {

/// Whose affairs a text speaks of that names no issuer: «директор школы», «педагогический совет» a school's, «район»,
/// «РМО» a municipality's, «области», «районов» a region's. Nothing where several are heard alike;
/// news, and a `page` of a site whose kind nobody knows, tell of others unless they say «наш».
Told<Level> level_by_voice(const std::vector<HeadLine>& lines, const KindReading& kind, bool page,
                           const Lexicon& lexicon);

}  // namespace merilo
