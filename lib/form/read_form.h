#pragma once
#include <string>
#include <string_view>

#include "load/shelf.h"
#include "load/tree.h"
#include "model/result.h"
#include "office/workbook.h"

namespace merilo {

/// Reads the form that a workbook holds into the tree that YAML would give. Tolerant of form: columns in any order, further or
/// missing ones, lines above the table, headers in two rows, merged cells, several links in a cell; strict on meaning: what is
/// not understood for certain is a complaint with its sheet and cell. A workbook that holds no form at all is a tree without
/// a root.
Result<SourceTree> read_form(const Workbook& workbook, const Shelf& rubrics);

}  // namespace merilo
