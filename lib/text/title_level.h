#pragma once
#include <optional>
#include <vector>

#include "model/vocabulary.h"
#include "text/lexicon.h"

namespace merilo {

/// Who issued a document, by the words of its title; nothing where they speak of several or only mention one.
std::optional<Level> level_in(const std::vector<Token>& words, const Lexicon& lexicon);

}  // namespace merilo
