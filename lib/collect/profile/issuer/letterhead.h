#pragma once
#include <string>
#include <vector>

#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// What stands over a document's name: whose paper it is written on.
struct Letterhead {
    std::string text;         ///< its lines, the left-hand cells first; addressees, stamps and persons' names left out
    std::string with_stamps;  ///< the same with the stamps: one may have taken the lines below it for its own
    std::vector<bool> addressee;  ///< by line: it says whom the document is for
};
Letterhead read_letterhead(const std::vector<HeadLine>& lines, const StampReading& stamps, const KindReading& kind,
                           const Lexicon& lexicon);

/// Whether the line begins with a body's name: adjectives, «сайт» and a stray letter may stand before it.
bool body_begins(const HeadLine& line, const Lexicon& lexicon);

}  // namespace merilo
