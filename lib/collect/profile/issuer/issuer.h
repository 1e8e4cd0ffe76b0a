#pragma once
#include <string>
#include <vector>

#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// Who issued a document: by its letterhead, the stamp that approved it, its title, its signature. Bodies that it only
/// mentions or writes to do not count.
struct IssuerReading {
    Told<Level> level;
    Told<std::string> name;
    bool certain = false;  ///< the site names itself and nothing else told; a court's act is nobody's
};
IssuerReading read_issuer(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
                          const KindReading& kind, const Lexicon& lexicon);

/// The level of the bodies that a text names as its own, the lowest of them: a school's letterhead names its founders
/// too. `because` receives the words.
std::optional<Level> level_of_bodies(std::string_view text, const Lexicon& lexicon, std::string* because = nullptr);

}  // namespace merilo
