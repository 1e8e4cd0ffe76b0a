#pragma once
// The sheet of what to mend; used by mark_xlsx.cpp.
#include <string>

#include "office/mark_parts.h"
#include "office/mark_styles.h"
#include "office/mark_xlsx.h"

namespace merilo {

/// Writes the sheet and puts it first in the workbook of `workbook_part`.
void put_mend_sheet(WorkbookParts& parts, const std::string& workbook_part, const MendSheet& mend, MarkStyles& styles);

}  // namespace merilo
