#pragma once
#include <string>
#include <vector>

#include "report/report.h"
#include "score/ranking.h"
#include "text/plural.h"

namespace merilo {

inline constexpr Noun submissions_noun{"представление", "представления", "представлений", "submission", "submissions"};

/// Why several groups are not one ranking: «Групп: 2. В один рейтинг они не сводятся: разные регионы.»
std::string parted_text(const std::vector<RankingGroup>& groups, Lang lang);

/// «Рейтинг: Приозёрный край, 2020 год»; of a municipality alone, that it is not ranked.
std::string group_title(const RankingGroup& group, Lang lang);

/// What the places are by.
std::string ranked_by(const Report& report, const RankingGroup& group, Lang lang);

/// «1», «2–3».
std::string place_of(const Standing& standing);

bool any_reviewed(const Report& report, const RankingGroup& group);

/// A municipality stands in a ranking once; a second submission of it has to be taken out by somebody who knows which.
std::vector<std::string> repeated_submissions(const Report& report, const RankingGroup& group, Lang lang);

}  // namespace merilo
