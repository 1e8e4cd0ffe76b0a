#include "office/workbook.h"

#include <algorithm>

namespace merilo {

constexpr int most_rows = 1'048'576, most_columns = 16'384;  // of a sheet in Excel

const SheetCell* SheetOfCells::at(CellSpot spot) const {
    const auto found = std::lower_bound(cells.begin(), cells.end(), spot,
                                        [](const SheetCell& cell, CellSpot wanted) { return cell.spot < wanted; });
    return found != cells.end() && found->spot == spot ? &*found : nullptr;
}

const SheetCell* SheetOfCells::shown(CellSpot spot) const {
    const auto range = merged.find(spot);
    return at(range == merged.end() ? spot : range->second);
}

Mark SheetOfCells::mark(CellSpot spot) const {
    if (const SheetCell* cell = at(spot)) return cell->mark;
    const auto end = line_ends.find(spot.row);
    return end == line_ends.end() ? Mark{spot.row, spot.column, 0} : end->second;
}

int SheetOfCells::last_column() const {
    int last = 0;
    for (const SheetCell& cell : cells) last = std::max(last, cell.spot.column);
    return last;
}

std::string cell_name(CellSpot spot) {
    std::string letters;
    for (int rest = spot.column; rest > 0; rest = (rest - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(spot.row);
}

CellSpot spot_named(std::string_view name) {
    CellSpot spot{0, 0};
    std::size_t i = 0;
    const auto skip_fixed = [&] { i += i < name.size() && name[i] == '$' ? 1 : 0; };
    skip_fixed();
    for (; i < name.size() && ((name[i] >= 'A' && name[i] <= 'Z') || (name[i] >= 'a' && name[i] <= 'z')) && spot.column <= most_columns; ++i)
        spot.column = spot.column * 26 + ((name[i] & 0x1F));
    skip_fixed();
    for (; i < name.size() && name[i] >= '0' && name[i] <= '9' && spot.row <= most_rows; ++i) spot.row = spot.row * 10 + (name[i] - '0');
    const bool good = i == name.size() && spot.row >= 1 && spot.row <= most_rows && spot.column >= 1 && spot.column <= most_columns;
    return good ? spot : CellSpot{0, 0};
}

}  // namespace merilo
