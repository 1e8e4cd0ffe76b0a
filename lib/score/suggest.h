#pragma once
#include <optional>

#include "check/check.h"
#include "model/evaluation.h"

namespace merilo {

/// The level that the texts of a row's documents speak for, the best of them; none where the row asks for nothing of the
/// kind (`suggests:`), or no text tells.
std::optional<Suggestion> suggest(const Case& whole, const Answer& answer);

/// «текст документа «Концепция» говорит за уровень на 1: цели названы».
Said text_of(const Suggestion& suggestion, const Submission& submission);

}  // namespace merilo
