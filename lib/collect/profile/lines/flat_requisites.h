#pragma once
#include <vector>

#include "collect/profile/lines/head_lines.h"

namespace merilo {

/// Where a document's own number and day begin and end in a text that lost its lines: «… 16.12.2022 № 01-17/901 ОТЧЁТ
/// …», «« 21 » февраля 2022 г.» behind a title, a day that ends the text. Those of acts that it cites are left alone.
std::vector<std::size_t> requisite_cuts(const HeadLine& text);

/// «В соответствии с …» at that place of a text.
bool begins_preamble_at(const HeadLine& text, std::size_t at);

}  // namespace merilo
