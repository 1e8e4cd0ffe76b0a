#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "office/workbook_writer.h"
#include "report/report.h"
#include "report/wording.h"
#include "score/ranking.h"

namespace merilo {

/// The five numbers that are kept apart everywhere.
enum class Figure { claimed, confirmed, possible, awarded, max };

/// `awarded` of what was not reviewed is 0.
int value_of(const Points& points, Figure figure);

/// How a row came out; decides the colour of its cell.
enum class RowState { full, part, nothing, pending, unanswered, outside, neutral };

RowState state_of(const CriterionResult& row);
std::string state_text(RowState state, Lang lang);

/// All looks of the workbook, registered once.
struct SheetStyles {
    explicit SheetStyles(WorkbookWriter& book);

    StyleId title, subtitle, text, faint, faint_line, warning, jump;  ///< outside of tables
    StyleId header, header_turned;                                    ///< of tables
    StyleId band, band_number;                                        ///< a section's line
    StyleId cell, cell_wrapped, cell_small, cell_centred, cell_faint, link, url;
    StyleId number, share, decimal, total, total_number, total_share, total_decimal;
    StyleId states[7], state_words[7];                                ///< by RowState: of numbers and of words

    StyleId of(RowState state) const { return states[static_cast<std::size_t>(state)]; }
    StyleId words_of(RowState state) const { return state_words[static_cast<std::size_t>(state)]; }
};

inline constexpr Rgb confirmed_ink = 0x2F6690, possible_ink = 0xB5CFE3, awarded_ink = 0x3A7D44, claimed_ink = 0xC9CED6;

/// One municipality's own sheet and where its numbers stand there.
struct MunicipalitySheet {
    const Evaluation* evaluation = nullptr;
    SheetWriter* sheet = nullptr;
    int total_row = 0;
    std::vector<int> section_rows, criterion_rows;  ///< parallel to the rubric's

    /// «'Чесма'!$D$10»: a number in that row.
    std::string reference(int row, Figure figure) const;
};

/// A group of comparable municipalities with the sheets that show it.
struct GroupSheets {
    const RankingGroup* group = nullptr;
    SheetWriter *sections = nullptr, *rows = nullptr, *charts = nullptr;
    int first_row = 0;                ///< of its standings on the summary
    CellArea mean_shares;             ///< on `sections`: a row of the group's mean shares, by section; its titles are above
    int section_titles_row = 0;
    std::vector<double> mean_values;  ///< what `mean_shares` comes to
};

/// What every sheet is made from.
struct RegionWorkbook {
    const Report& report;
    const ReportOptions& options;
    WorkbookWriter& book;
    SheetStyles styles;
    std::vector<RankingGroup> groups;
    std::vector<MunicipalitySheet> municipalities;  ///< parallel to the evaluations
    std::vector<GroupSheets> group_sheets;          ///< parallel to `groups`
    SheetWriter *summary = nullptr, *points = nullptr, *findings = nullptr, *defects = nullptr, *notes = nullptr;

    Lang lang() const { return options.lang; }
    template <class... Args>
    std::string word(const Pair& pair, const Args&... args) const { return tell(options.lang, pair, args...); }
    const Evaluation& evaluation(const Standing& standing) const { return report.evaluations[standing.evaluation]; }
    const MunicipalitySheet& municipality(const Standing& standing) const { return municipalities[standing.evaluation]; }
};

/// What a group is ranked by, and what its heat maps show.
inline Figure shown_figure(const RankingGroup& group) { return group.by_awarded ? Figure::awarded : Figure::confirmed; }

// One file each. A municipality's own sheet comes first: the others refer to it.
void write_municipality(RegionWorkbook& region, MunicipalitySheet& sheet);
void write_sections(RegionWorkbook& region, GroupSheets& group);
void write_rows(RegionWorkbook& region, const GroupSheets& group);
void write_summary(RegionWorkbook& region);
void write_charts(RegionWorkbook& region, const GroupSheets& group);
void write_points(RegionWorkbook& region);
void write_findings(RegionWorkbook& region);
void write_defects(RegionWorkbook& region);
void write_notes(RegionWorkbook& region);

/// What the four numbers mean, a line each (notes.cpp).
std::vector<std::string> meanings(const RegionWorkbook& region);
/// The day of the run, as people read it.
std::string day_text(const RegionWorkbook& region);

// Shared by the sheets (sheets.cpp).

struct SheetColumn {
    Pair title;
    double width;
};

/// Header cells from `at` to the right, with the columns' widths.
void write_header(RegionWorkbook& region, SheetWriter& sheet, CellAt at, const std::vector<SheetColumn>& columns);

/// A text over several columns, its row as high as it needs; returns the row below.
int write_paragraph(SheetWriter& sheet, int row, int columns, double width, const std::string& text, StyleId style);

/// A row as high as the longest of its texts needs, each with the width of its cell in characters.
void set_height(SheetWriter& sheet, int row, const std::vector<std::pair<std::string_view, int>>& texts);

/// Paper and footer alike on all sheets. `repeated`: the row of the table's header; -1: none. `area`: all that is printed;
/// `pages_tall`: 0, as many as it takes.
void set_paper(RegionWorkbook& region, SheetWriter& sheet, bool landscape, int repeated = -1, const std::optional<CellArea>& area = {}, int pages_tall = 0);

/// «=A1» to a share of 1; a text where there is nothing to divide by.
void write_share(SheetWriter& sheet, CellAt at, CellAt points, CellAt max, int value, int of, StyleId style, StyleId none);

}  // namespace merilo
