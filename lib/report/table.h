#pragma once
#include <string>
#include <vector>

#include "report/page.h"

namespace merilo {

/// A table as aligned lines: the header, a rule, then the rows. Widths are terminal cells, so Cyrillic and wide
/// characters line up. Flexible columns are shortened until the table fits `width`, never below 10 cells.
std::vector<std::string> aligned(const Table& table, int width);

}  // namespace merilo
