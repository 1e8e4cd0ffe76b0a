#pragma once
#include "model/document_text.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// Fills in what the text says of its topics, goals, indicators, methods, years, beneficiaries, municipality, personal
/// data.
void read_content(Profile& profile, const DocumentText& text, const Lexicon& lexicon);

}  // namespace merilo
