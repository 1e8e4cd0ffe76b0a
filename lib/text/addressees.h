#pragma once
#include <string_view>
#include <vector>

#include "text/lexicon.h"

namespace merilo {

/// How many groups of readers a title seems to address whom the lexicon has no word for: «учителям и кураторам»,
/// «рекомендации кураторам». A guess by endings and commas, good only for holding back a verdict.
int unknown_addressees(std::string_view composed_title, const std::vector<Token>& words, const Lexicon& lexicon);

}  // namespace merilo
