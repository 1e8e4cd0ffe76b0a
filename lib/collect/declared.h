#pragma once
#include "collect/local_files.h"
#include "model/facts.h"
#include "text/lexicon.h"

namespace merilo {

/// What the submission itself tells of its documents: declared requisites first, then what titles and addresses
/// say, then whether local files are there. Judges nothing, opens nothing.
Facts collect_declared(const Submission& submission, const Lexicon& lexicon, const LocalFiles& files);

}  // namespace merilo
