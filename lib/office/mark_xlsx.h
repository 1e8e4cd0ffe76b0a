#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/result.h"
#include "office/workbook.h"

namespace merilo {

/// How much a remark matters: decides the colour of its cell.
enum class RemarkWeight { error, warning, note };

/// What is to be said at one cell of a workbook.
struct CellRemark {
    std::string sheet;   ///< its name
    CellSpot spot;
    RemarkWeight weight = RemarkWeight::error;
    std::string text;    ///< of the cell's comment
};

/// A line of the sheet that lists what to mend.
struct MendLine {
    std::string points;        ///< a whole number, or empty
    std::string place;
    std::string sheet;         ///< of the cell that `place` leads to; empty: it leads nowhere
    CellSpot spot;
    std::string what, how;
};

/// The sheet that is put first.
struct MendSheet {
    std::string name;          ///< one of that name that is there already is written anew
    std::string heading, remark;
    std::vector<std::string> columns;  ///< five headings: №, points, place, what is wrong, how to mend
    std::vector<MendLine> lines;
};

/// The same workbook with the cells of the remarks coloured and commented and the sheet put first. Whatever need not change
/// stays as it is, byte for byte; colours and comments of an earlier call are taken away. Reads no clock.
Result<std::string> mark_workbook(std::string_view bytes, const std::string& file, const std::vector<CellRemark>& remarks, const MendSheet& mend);

}  // namespace merilo
