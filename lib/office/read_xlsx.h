#pragma once
#include <string>
#include <string_view>

#include "model/result.h"
#include "office/workbook.h"

namespace merilo {

/// The most that a workbook may weigh as a file.
constexpr std::size_t max_workbook_bytes = std::size_t{16} * 1024 * 1024;

/// Whether the bytes are a ZIP file, as XLSX is.
bool looks_like_zip(std::string_view bytes);

/// Whether the bytes are the older container of Office («.xls», and workbooks behind a password).
bool looks_like_ole(std::string_view bytes);

/// Why bytes that are no XLSX are none, and how to mend that: an .xls, a password, a web page or XML under another name.
/// Empty when nothing is known of them.
Said other_table(std::string_view bytes);

/// Reads a workbook (.xlsx, .xlsm), also one of the strict kind. Formulas count as what they came to when they were last
/// calculated. Takes at most 400 MB of memory, whatever the bytes are; a workbook beyond one of the limits is refused with that
/// limit's name. Every fault is the whole file's.
Result<Workbook> read_xlsx(std::string_view bytes, const std::string& file);

}  // namespace merilo
