#pragma once
#include <vector>

#include "collect/profile/kind_of_text.h"
#include "text/lexicon.h"

namespace merilo {

/// Whose affairs a text speaks of that names no issuer: «директор школы», «педагогический совет» a school's, «район»,
/// «РМО» a municipality's, «области», «районов» a region's. Nothing where several are heard alike;
/// news, and a `page` of a site whose kind nobody knows, tell of others unless they say «наш».
Told<Level> level_by_voice(const std::vector<HeadLine>& lines, const KindReading& kind, bool page,
                           const Lexicon& lexicon);

/// What stands about an article in a newspaper or on a news agency's site: «Фото: …», «Свежий номер», «Пресс-служба».
bool of_the_press(const HeadLine& line, const Lexicon& lexicon);

/// Advice to everybody and learned papers: «Образец», «Как составить», «УДК», «Выполнила: …». Nobody's own paper.
bool for_everybody(const HeadLine& line, const Lexicon& lexicon);

}  // namespace merilo
