#pragma once
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/document_text.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// The letterhead of a paper that a teacher laid out on a site for everybody: «Предварительный просмотр: / МБДОУ
/// «Детский сад № 23» / …». The site is nobody's, the paper names its school. Nothing for other pages.
Told<Level> level_of_previewed(const DocumentText& text, const std::vector<HeadLine>& lines, const Lexicon& lexicon);

}  // namespace merilo
