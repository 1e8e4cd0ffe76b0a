#include "report/table.h"

#include <algorithm>

#include "text/utf8.h"

namespace merilo {

namespace {

constexpr int gap = 2, narrowest = 10;

using Widths = std::vector<int>;

Widths natural_widths(const Table& table) {
    Widths widths;
    for (const Column& column : table.columns) widths.push_back(display_width(column.title));
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(one_line(row[i])));
    return widths;
}

/// Takes cells from the widest flexible column, one by one, until the table fits.
void shrink(const Table& table, Widths& widths, int width) {
    int total = gap * (static_cast<int>(widths.size()) - 1);
    for (const int cells : widths) total += cells;
    while (total-- > width) {
        int widest = -1;
        for (int i = 0; i < static_cast<int>(widths.size()); ++i)
            if (table.columns[i].flexible && widths[i] > narrowest && (widest < 0 || widths[i] > widths[widest]))
                widest = i;
        if (widest < 0) return;
        --widths[widest];
    }
}

std::string padded(const std::string& text, int cells, bool right) {
    const std::string shown = shortened(one_line(text), cells);
    const std::string blank(static_cast<std::size_t>(std::max(0, cells - display_width(shown))), ' ');
    return right ? blank + shown : shown + blank;
}

std::string joined(const Table& table, const Widths& widths, const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line.append(gap, ' ');
        line += padded(cells[i], widths[i], table.columns[i].right);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

}  // namespace

std::vector<std::string> aligned(const Table& table, int width) {
    Widths widths = natural_widths(table);
    shrink(table, widths, width);
    std::vector<std::string> titles, rules;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        titles.push_back(table.columns[i].title);
        std::string rule;
        for (int cell = 0; cell < widths[i]; ++cell) rule += "─";
        rules.push_back(std::move(rule));
    }
    std::vector<std::string> lines{joined(table, widths, titles), joined(table, widths, rules)};
    for (const auto& row : table.rows) lines.push_back(joined(table, widths, row));
    return lines;
}

}  // namespace merilo
