#pragma once
#include <vector>

#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// Papers that lay down rules: they begin with «1. Общие положения», stand under «Об утверждении Положения о …», or say
/// in nested points who may and who must.
Told<Kind> rules_by_build(const std::vector<HeadLine>& lines);

/// Papers of other kinds say so in their titles: charters, agreements, lists.
Told<Kind> other_paper(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

}  // namespace merilo
