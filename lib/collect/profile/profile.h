#pragma once
#include "model/document_text.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// Says what a document is by its own text. A pure function; `lexicon` holds the words a methodologist can extend.
/// Where a careful reader could not tell, nothing is said.
Profile read_profile(const DocumentText& text, const Lexicon& lexicon);

}  // namespace merilo
