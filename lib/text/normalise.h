#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// A document's text as words can be looked for in it: canonically composed (й, ё), ligatures taken apart, words broken
/// over lines joined, letters spaced for emphasis («п р и к а з ы в а ю») closed up, «в„–» and «N» before digits read as «№» where
/// another charset's «№» was meant, kinds of blanks made plain, soft hyphens and control characters dropped. Lines stay lines,
/// cells of a table row stay separated by '\t'.
std::string normalise_text(std::string_view utf8);

}  // namespace merilo
