#pragma once
#include <string>
#include <vector>

#include "collect/profile/kind_of_text.h"

namespace merilo {

/// «Начальник управления образования»: the first office behind an act's or a letter's text that no list numbers, without
/// the person's name; empty when there is none.
std::string signature_of(const std::vector<HeadLine>& lines, const KindReading& kind);

/// «Министерство образования … направляет»: who writes, in the sentence of a letter that says what for; may be empty.
std::string sender_of(const std::vector<HeadLine>& lines);

}  // namespace merilo
