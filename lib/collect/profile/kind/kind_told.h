#pragma once
#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// A reading of the same text whose kind was told by something else than its head: the line that could have named that
/// kind is looked for, and where the text begins behind it.
KindReading with_kind(Told<Kind> kind, const KindReading& reading, const std::vector<HeadLine>& lines,
                      const StampReading& stamps, const Lexicon& lexicon);

}  // namespace merilo
