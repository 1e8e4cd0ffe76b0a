#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/result.h"

namespace merilo {

/// A spot of a sheet, from 1: row 14, column 4 is D14.
struct CellSpot {
    int row = 1, column = 1;
    bool operator==(const CellSpot&) const = default;
    auto operator<=>(const CellSpot&) const = default;
};

/// What a cell holds.
enum class CellType { text, number, date, boolean, error };

/// A cell that holds something.
struct SheetCell {
    CellSpot spot;
    CellType type = CellType::text;
    /// Valid UTF-8. A number as written, in plain digits with a point («1.0» is «1»); a date in ISO form, without its time;
    /// TRUE, FALSE; an error as Excel names it («#REF!»).
    std::string text;
    std::string link;      ///< where its hyperlink leads, of its own or by the formula HYPERLINK; may stand in an empty cell
    bool formula = false;  ///< `text` is what it came to when somebody last calculated it
    Mark mark;             ///< row and column; of CSV the line and column of the text. Its `cell` is unused.
};

/// A sheet with the cells that hold something, in the order of rows.
struct SheetOfCells {
    std::string name;  ///< empty: the one table of a CSV file
    bool hidden = false;
    std::vector<SheetCell> cells;
    std::map<CellSpot, CellSpot> merged;       ///< of merged cells: the one whose value all of them show
    std::set<int> hidden_rows, hidden_columns;
    std::map<int, Mark> line_ends;             ///< of CSV: by row, where what is missing would stand

    const SheetCell* at(CellSpot spot) const;     ///< null when the cell is empty
    const SheetCell* shown(CellSpot spot) const;  ///< the same, with merged cells showing their value
    Mark mark(CellSpot spot) const;               ///< where a cell is or, when empty, would be
    int last_row() const { return cells.empty() ? 0 : cells.back().spot.row; }
    int last_column() const;
};

/// Sheets in the order in which they are shown; hidden ones are there too.
struct Workbook {
    std::string file;
    std::vector<SheetOfCells> sheets;
    bool csv = false;
};

/// «D14».
std::string cell_name(CellSpot spot);

/// The spot of «D14» or «$D$14»; row and column 0 when it is none that a sheet can have.
CellSpot spot_named(std::string_view name);

}  // namespace merilo
