#pragma once
#include <vector>

#include "collect/profile/kind/kind_of_text.h"
#include "model/document_text.h"

namespace merilo {

/// «Методист … / 16.02.2023»: a day alone in its line under the name of who signed an act, a letter or a report.
Told<Date> day_under_signature(const std::vector<HeadLine>& lines, const KindReading& kind);

/// A note signed at its end: the day stands there by itself.
Told<Date> signing_day(const std::vector<HeadLine>& lines, const StampReading& stamps);

/// «15 июня 2021 года   г. Лесогорский» under «РЕШЕНИЕ Именем Российской Федерации», or in the name of a court's act.
Told<Date> day_of_court(const std::vector<HeadLine>& lines);

}  // namespace merilo
