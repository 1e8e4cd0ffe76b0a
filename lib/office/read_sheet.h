#pragma once
// The sheets of an XLSX file; used by read_xlsx.cpp.
#include <string>
#include <vector>

#include "office/read_package.h"
#include "office/workbook.h"

namespace merilo {

/// What all sheets of a workbook share, and how much all of them may still hold.
struct SheetReading {
    std::vector<std::string> strings;
    std::vector<bool> styles_of_days;
    bool from_1904 = false;
    int cells_left = 200'000;                 ///< cells that hold something
    std::size_t bytes_left = 32'000'000;      ///< of all their texts
};

/// The text of a shared or an inline string: its runs joined, the reading aids of Eastern scripts left out, «_x000D_» decoded.
std::string string_text(XmlNode string);

/// Valid UTF-8, whatever came.
std::string sound_text(std::string text);

/// Reads the sheet of a part into `sheet`, whose name is there already. Cells without a place follow the one before them.
void read_sheet(WorkbookPackage& package, const std::string& part, SheetReading& reading, SheetOfCells& sheet);

}  // namespace merilo
