#pragma once
#include <string>
#include <string_view>

#include "model/result.h"
#include "text/lexicon.h"

namespace merilo {

Result<Lexicon> read_lexicon(std::string_view text, const std::string& file);

/// The lexicon shipped in the program (rubrics/lexicon.yaml).
Result<Lexicon> shipped_lexicon();

}  // namespace merilo
