#pragma once
#include <vector>

#include "collect/profile/kind_of_text.h"

namespace merilo {

/// «(утратило силу на основании распоряжения Минпросвещения России …)»: who issued an act repeals it.
Told<Level> level_of_repealer(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// Only an educational institution examines itself («самообследование») and rules its own system of assessment.
Told<Level> level_of_inner_paper(const std::vector<HeadLine>& lines, const KindReading& kind);

/// «О проведении районного конкурса», «О республиканском смотре»: an act that names no body speaks of its level's own
/// event.
Told<Level> level_of_event(const std::string& heading);

}  // namespace merilo
