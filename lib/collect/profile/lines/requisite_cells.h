#pragma once
#include <vector>

#include "collect/profile/lines/requisite_items.h"

namespace merilo {

/// The unified form of orders: «Номер документа», «Дата составления» over cells that hold nothing but them, from line
/// `begin` to `end`. Empty where there are none.
RequisiteLine form_cells(const std::vector<HeadLine>& lines, int begin, int end);

/// A card that a database shows of an act, one thing a line: «Распоряжение / 288 / 19 мая 2008 года». `kind_line` is
/// the line of the act's name; empty where it says more than that.
RequisiteLine card_below(const std::vector<HeadLine>& lines, int kind_line);

/// «Приложение / к постановлению / мэра … / от 09.12.2003 № 2216» behind line `from`: an act's annex tells its number.
RequisiteLine annex_of(const std::vector<HeadLine>& lines, int from);

}  // namespace merilo
