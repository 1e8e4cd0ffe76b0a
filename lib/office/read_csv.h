#pragma once
#include <string>
#include <string_view>

#include "model/result.h"
#include "office/workbook.h"

namespace merilo {

/// Reads a table in CSV as a workbook of one sheet without a name: parted by «;», «,» or tabs, whichever fits (a first line
/// «sep=;» decides), in UTF-8, UTF-16 with its mark, windows-1251 or KOI8-R. Every cell is text. A quote that is never closed,
/// and bytes that are no text, are refused.
Result<Workbook> read_csv(std::string_view bytes, const std::string& file);

}  // namespace merilo
