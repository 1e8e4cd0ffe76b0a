#include "report/workbook/sheets.h"

#include <algorithm>

#include "text/utf8.h"

namespace merilo {
namespace {

constexpr double line_height = 15;

/// Words do not break, so that lines are seldom full.
int lines_of(std::string_view text, double width) {
    constexpr double used = 0.92;
    int lines = 0;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        lines += 1 + static_cast<int>(characters(text.substr(from, end - from)) / (width * used));
        from = end + 1;
    }
    return lines;
}

}  // namespace

int value_of(const Points& points, Figure figure) {
    switch (figure) {
        case Figure::claimed: return points.claimed;
        case Figure::confirmed: return points.confirmed;
        case Figure::possible: return points.possible;
        case Figure::awarded: return points.awarded.value_or(0);
        case Figure::max: break;
    }
    return points.max;
}

RowState state_of(const CriterionResult& row) {
    const Points& points = row.points;
    if (!row.applicable) return RowState::outside;
    const int value = points.awarded.value_or(points.confirmed);
    if (value < 0) return RowState::nothing;
    if (points.max == 0) return RowState::neutral;
    if (value >= points.max) return RowState::full;
    if (!points.awarded && points.possible > points.confirmed) return RowState::pending;
    if (value > 0) return RowState::part;
    return row.answered ? RowState::nothing : RowState::unanswered;
}

std::string state_text(RowState state, Lang lang) {
    switch (state) {
        case RowState::full: return tell(lang, {"полностью", "in full"});
        case RowState::part: return tell(lang, {"частично", "in part"});
        case RowState::nothing: return tell(lang, {"балл не получен", "no points"});
        case RowState::pending: return tell(lang, {"может вырасти", "may grow"});
        case RowState::unanswered: return tell(lang, {"нет ответа", "no answer"});
        case RowState::outside: return tell(lang, {"вне заявленного цикла", "outside the declared cycle"});
        case RowState::neutral: break;
    }
    return tell(lang, {"без нарушений", "nothing to deduct"});
}

std::string MunicipalitySheet::reference(int row, Figure figure) const {
    constexpr int first_number = 2;
    return on_sheet(sheet->name(), CellAt{row, first_number + static_cast<int>(figure)});
}

void write_header(RegionWorkbook& region, SheetWriter& sheet, CellAt at, const std::vector<SheetColumn>& columns) {
    std::vector<std::pair<std::string_view, int>> titles;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = at.column + static_cast<int>(i);
        sheet.columns(column, column, columns[i].width);
        sheet.text({at.row, column}, columns[i].title.in(region.lang()), region.styles.header);
        titles.emplace_back(columns[i].title.in(region.lang()), static_cast<int>(columns[i].width));
    }
    set_height(sheet, at.row, titles);
}

int write_paragraph(SheetWriter& sheet, int row, int columns, double width, const std::string& text, StyleId style) {
    sheet.merged({{row, 0}, {row, columns - 1}}, text, style);
    sheet.row(row, line_height * lines_of(text, width) + 1);
    return row + 1;
}

void set_height(SheetWriter& sheet, int row, const std::vector<std::pair<std::string_view, int>>& texts) {
    int lines = 1;
    for (const auto& [text, cell_width] : texts) lines = std::max(lines, lines_of(text, cell_width));
    sheet.row(row, line_height * lines + 1);
}

void set_paper(RegionWorkbook& region, SheetWriter& sheet, bool landscape, int repeated, const std::optional<CellArea>& area, int pages_tall) {
    PrintSetup paper;
    paper.pages_tall = pages_tall;
    paper.area = area;
    paper.landscape = landscape;
    if (repeated >= 0) paper.repeated_rows = std::pair{repeated, repeated};
    paper.footer = "&L&8" + header_text(sheet.name()) + "&R&8" + region.word({"стр. &P из &N", "page &P of &N"});
    sheet.print(paper);
    sheet.hide_gridlines();
}

void write_share(SheetWriter& sheet, CellAt at, CellAt points, CellAt max, int value, int of, StyleId style, StyleId none) {
    if (of == 0) return sheet.text(at, "–", none);
    sheet.formula(at, a1(points) + "/" + a1(max), static_cast<double>(value) / of, style);
}

}  // namespace merilo
