#pragma once
#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// The number and the date that a document bears itself, never those of acts it cites, of its approval, registration or
/// licence.
struct OwnNumber {
    Told<std::string> number;
    Told<Date> date;
    bool blank = false;  ///< places for them were left empty
};
OwnNumber read_own_number(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
                          const KindReading& kind, const Lexicon& lexicon);

}  // namespace merilo
