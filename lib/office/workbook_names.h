#pragma once
#include <set>
#include <string>
#include <string_view>

#include "office/workbook_parts.h"

namespace merilo {

/// «D14».
std::string a1(CellAt at);
/// «B2:D14»; one cell alone is «B2».
std::string a1(const CellArea& area);
/// «$D$14», «$B$2:$D$14»: does not move when copied.
std::string fixed_a1(CellAt at);
std::string fixed_a1(const CellArea& area);
/// «'Цели'!$D$14», for formulas, lists and names.
std::string on_sheet(std::string_view sheet, CellAt at);
std::string on_sheet(std::string_view sheet, const CellArea& area);

/// A text as it can stand in a header or footer, where «&» begins a code.
std::string header_text(std::string_view text);

/// A text as it can stand in a formula: «"Всего ""1"""».
std::string formula_text(std::string_view text);

/// Gives sheets names that Excel takes.
class SheetNames {
public:
    /// `wanted` without what no name may hold, cut to 31 characters; « (2)», « (3)» … is added when another sheet has the
    /// name, in capitals or not. An empty one becomes «Лист».
    std::string fitting(std::string_view wanted);

private:
    std::set<std::string> taken_;  ///< in lower case
};

}  // namespace merilo
