#pragma once
#include <vector>

#include "collect/profile/lines/head_lines.h"

namespace merilo {

/// «Пятница, 07.02.2025, 22:40», «понедельник, / 12 февраля 2024 г.»: the day on which the site was visited; a headline
/// behind its day among others of the kind: what else is new there. Neither is the day of the text.
bool clock_of_site(const std::vector<HeadLine>& lines, std::size_t i);

}  // namespace merilo
