#pragma once
#include "model/document_text.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// Fills in what the text says of its kind, issuing level, issuer, heading, number, date, approval, draft.
void read_identity(Profile& profile, const DocumentText& text, const Lexicon& lexicon);

}  // namespace merilo
