#pragma once
#include <vector>

#include "collect/profile/lines/kind_line.h"
#include "model/profile.h"

namespace merilo {

/// What a text without a title calls itself: «Настоящее Положение …», «1.1. Порядок … разработан …», «(далее – Отчёт)».
Told<Kind> kind_by_own_words(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

}  // namespace merilo
