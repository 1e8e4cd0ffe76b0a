#pragma once
#include <string>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/document_text.h"

namespace merilo {

/// What a learned judgement looks at: the words of a text's beginning, alone and two together, each behind the name of
/// the place where it stands: «head положение о», «alone приказ», «site школа». In lower case, ё as е; a figure is told
/// by its length alone («####»). Each sign once, by the alphabet. The same function serves learning (tests/learn) and
/// reading.
std::vector<std::string> signs_of(const DocumentText& text, const std::vector<HeadLine>& lines);

/// The words of a sign without its place.
std::string_view words_of_sign(std::string_view sign);

}  // namespace merilo
