#pragma once
#include <string_view>
#include <vector>

#include "collect/profile/issuer/letterhead.h"

namespace merilo {

/// Papers by which a body rules its own affairs: the body in their title is the one that issued them.
bool own_of_body(const KindReading& kind);

/// Guidelines and forms speak of schools in general.
bool for_every_school(const KindReading& kind);

/// «Справка о результатах изучения работы школы»: a paper on a school by whoever is above it.
bool looked_into(std::string_view title);

/// Whose a paper is by its title, the lines from the one that names its kind on: «План работы РМО учителей …».
Told<Level> level_of_title(const std::vector<HeadLine>& lines, const KindReading& kind, const StampReading& stamps,
                           const Letterhead& head, const Lexicon& lexicon);

}  // namespace merilo
