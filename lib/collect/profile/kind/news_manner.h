#pragma once
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// News: the first paragraphs tell what happened, or what will. Nothing for what is written for everybody.
Told<Kind> news_by_manner(const DocumentText& text, const std::vector<HeadLine>& lines, const Lexicon& lexicon);

}  // namespace merilo
