#pragma once
// Comments of a sheet, with the drawing that Excel asks of them; used by mark_xlsx.cpp.
#include <string>
#include <vector>

#include "office/mark_parts.h"
#include "office/mark_xlsx.h"

namespace merilo {

/// Who our comments are by: by this they are known again.
inline constexpr std::string_view comment_author = "merilo";

/// Takes our comments off the sheet of `part` and puts those of the remarks there; others stay. A cell that has a comment
/// already keeps it, and ours follows in it.
void mark_comments(WorkbookParts& parts, const std::string& part, const std::vector<const CellRemark*>& remarks);

}  // namespace merilo
