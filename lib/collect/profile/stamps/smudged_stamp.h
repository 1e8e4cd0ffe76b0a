#pragma once
#include <string>
#include <vector>

#include "collect/profile/lines/head_lines.h"

namespace merilo {

/// A stamp that a scan or its text layer left in shreds before line `until`: «У гв р жд», «т в ер ж», «,Щирекrор». The
/// words that look so; empty for none. It tells that something was stamped, not what.
std::string smudged_stamp(const std::vector<HeadLine>& lines, int until);

/// The head is one that a machine read badly all over: letters of two alphabets in one word, words fallen apart into
/// letters. What stood in it nobody can tell.
bool poorly_read(const std::vector<HeadLine>& lines);

}  // namespace merilo
