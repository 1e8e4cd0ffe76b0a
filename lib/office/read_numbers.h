#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"
#include "office/xml_tree.h"

namespace merilo {

/// The number of a sheet's XML as Excel shows one: fifteen digits that count, no exponent where it can be helped, «1.0» as
/// «1», «2.4300000000000002» as «2.43». None when it is no number.
std::optional<std::string> plain_number(std::string_view written);

/// The day that a number of days means, its time left out; `from_1904`: in a workbook of an old Macintosh. None when the
/// number is no day that Excel knows.
std::optional<Date> day_of_number(std::string_view plain, bool from_1904);

/// Whether a number format shows days («dd.mm.yyyy», «[$-419]D MMMM YYYY "г."», «ДД.ММ.ГГГГ»), not only hours.
bool shows_days(std::string_view format);

/// Whether a number of a format that Excel has by itself is a day, in any of its languages.
bool built_in_shows_days(int format);

/// Which styles of cells (`s` of a cell) show days.
std::vector<bool> styles_of_days(XmlNode style_sheet);

}  // namespace merilo
