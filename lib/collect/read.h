#pragma once
#include "collect/texts.h"
#include "model/facts.h"
#include "text/lexicon.h"

namespace merilo {

/// Adds what the documents' own texts tell. Where a text speaks, it decides; where it contradicts what is declared, both
/// are kept as a contradiction; where it is silent, what is declared stays. What was only recognised from pictures
/// decides nothing.
void collect_read(const Submission& submission, Facts& facts, const Texts& texts, const Lexicon& lexicon);

}  // namespace merilo
