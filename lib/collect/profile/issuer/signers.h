#pragma once
#include <string>
#include <vector>

#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// «Начальник управления образования»: the first office behind the text that no list numbers.
std::string signature(const std::vector<HeadLine>& lines, const KindReading& kind, const Lexicon& lexicon);

/// «Министерство образования … направляет»: who writes, in the sentence that says what for.
std::string sender(const std::vector<HeadLine>& lines);

/// A letter that names no office at its end may name the body itself.
std::string last_lines(const std::vector<HeadLine>& lines, const std::vector<bool>& addressee);

/// «Старший методист МКУ «Управление образования …»»: the office among the last lines of a text.
std::string signer_below(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// «… Администрация района постановляет:»: who acts, at the end of the preamble.
std::string before_formula(const std::vector<HeadLine>& lines, const KindReading& kind);

}  // namespace merilo
