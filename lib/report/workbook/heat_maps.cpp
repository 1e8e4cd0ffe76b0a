// Sections and rows of all municipalities of a group at a glance.
#include <algorithm>

#include "report/ranking_words.h"
#include "report/workbook/sheets.h"

namespace merilo {
namespace {

constexpr int name_column = 1, first_column = 2;

int size_of(const RankingGroup& group) { return static_cast<int>(group.standings.size()); }

void write_names(RegionWorkbook& region, SheetWriter& sheet, int row, const RankingGroup& group) {
    for (const Standing& standing : group.standings) {
        sheet.text({row, 0}, size_of(group) > 1 ? place_of(standing) : "–", region.styles.cell_centred);
        sheet.link_to({row++, name_column}, region.municipality(standing).sheet->name(), {0, 0},
                      region.evaluation(standing).submission.municipality.name, region.styles.link);
    }
}

std::string figure_words(const RegionWorkbook& region, const RankingGroup& group) {
    return group.by_awarded ? region.word({"присуждённые баллы", "awarded points"}) : region.word({"баллы, подтверждённые по форме", "points confirmed by form"});
}

int write_head(RegionWorkbook& region, SheetWriter& sheet, const RankingGroup& group, const std::string& title) {
    sheet.text({0, 0}, title, region.styles.title);
    sheet.row(0, 24);
    sheet.text({1, 0}, group_title(group, region.lang()) + ". " + rubric_text(*group.rubric, region.lang()), region.styles.faint_line);
    constexpr int first_free = 3;
    return first_free;
}

/// The table of shares stands on top, that of the points that they are counted from below it.
class SectionsPage {
public:
    SectionsPage(RegionWorkbook& region, GroupSheets& place)
        : region_(region), place_(place), group_(*place.group), sheet_(*place.sections), styles_(region.styles),
          sections_(static_cast<int>(group_.rubric->sections.size())), figure_(shown_figure(group_)) {}

    void write() {
        shares_ = write_head(region_, sheet_, group_, region_.word({"Разделы: {}", "Sections: {}"}, figure_words(region_, group_)));
        points_ = shares_ + size_of(group_) + 5;
        write_titles(shares_, region_.word({"Доля от максимума", "Share of the maximum"}));
        write_titles(points_, region_.word({"Баллы", "Points"}));
        write_names(region_, sheet_, shares_ + 1, group_);
        write_names(region_, sheet_, points_ + 2, group_);
        for (int column = 0; column <= sections_; ++column) write_column(column);
        sheet_.text({points_ + 1, name_column}, region_.word({"Макс.", "Max"}), styles_.total);
        sheet_.text({mean_row(), name_column}, region_.word({"В среднем", "Mean"}), styles_.total);
        sheet_.blank({points_ + 1, 0}, styles_.total);
        sheet_.blank({mean_row(), 0}, styles_.total);
        sheet_.colour_scale({{shares_ + 1, first_column}, {mean_row(), first_column + sections_}},
                            {.low = 0xF4C7C0, .high = 0xB9DDC0, .middle = 0xFBF3D9, .from = 0.0, .centre = 0.5, .to = 1.0});
        place_.section_titles_row = shares_;
        place_.mean_shares = {{mean_row(), first_column}, {mean_row(), first_column + sections_ - 1}};
        set_paper(region_, sheet_, true);
        sheet_.freeze({shares_ + 1, first_column});
    }

private:
    int mean_row() const { return shares_ + size_of(group_) + 1; }

    void write_titles(int row, const std::string& title) {
        sheet_.columns(0, 0, 9);
        sheet_.columns(name_column, name_column, 34);
        sheet_.columns(first_column, first_column + sections_, 15);
        sheet_.text({row - 1, 0}, title, styles_.subtitle);
        sheet_.text({row, 0}, region_.word({"Место", "Place"}), styles_.header);
        sheet_.text({row, name_column}, region_.word({"Муниципалитет", "Municipality"}), styles_.header);
        for (int i = 0; i < sections_; ++i)
            sheet_.text({row, first_column + i}, group_.rubric->sections[i].title.in(region_.lang()), styles_.header);
        sheet_.text({row, first_column + sections_}, region_.word({"Всего", "Total"}), styles_.header);
        sheet_.row(row, 62);
    }

    /// Of a section, or of the total behind the last one.
    void write_column(int index) {
        const bool all = index == sections_;
        const int column = first_column + index;
        const auto points_of = [&](const Standing& standing) -> const Points& {
            const Evaluation& evaluation = region_.evaluation(standing);
            return all ? evaluation.points : evaluation.sections[index];
        };
        const auto row_of = [&](const Standing& standing) {
            const MunicipalitySheet& own = region_.municipality(standing);
            return all ? own.total_row : own.section_rows[index];
        };
        const Standing& first = group_.standings.front();
        const int max = points_of(first).max;
        sheet_.formula({points_ + 1, column}, region_.municipality(first).reference(row_of(first), Figure::max), max, styles_.total_number);
        int line = 0;
        double sum = 0;
        for (const Standing& standing : group_.standings) {
            const int value = value_of(points_of(standing), figure_);
            const CellAt at{points_ + 2 + line, column};
            sheet_.formula(at, region_.municipality(standing).reference(row_of(standing), figure_), value, styles_.number);
            write_share(sheet_, {shares_ + 1 + line++, column}, at, {points_ + 1, column}, value, max, styles_.share, styles_.cell_faint);
            sum += max > 0 ? static_cast<double>(value) / max : 0;
        }
        write_mean(column, max, sum / size_of(group_), all);
    }

    void write_mean(int column, int max, double mean, bool all) {
        const CellArea shares{{shares_ + 1, column}, {mean_row() - 1, column}};
        if (max > 0) sheet_.formula({mean_row(), column}, "AVERAGE(" + a1(shares) + ")", mean, styles_.total_share);
        else sheet_.text({mean_row(), column}, "–", styles_.total);
        if (!all) place_.mean_values.push_back(mean);
    }

    RegionWorkbook& region_;
    GroupSheets& place_;
    const RankingGroup& group_;
    SheetWriter& sheet_;
    const SheetStyles& styles_;
    int sections_, shares_ = 0, points_ = 0;
    Figure figure_;
};

/// Rows' titles over the columns, their sections above them.
void write_row_titles(RegionWorkbook& region, SheetWriter& sheet, int row, const Rubric& rubric) {
    int column = first_column;
    for (const Section& section : rubric.sections) {
        const int count = static_cast<int>(section.criteria.size());
        const StyleId style = count > 1 ? region.styles.header : region.styles.header_turned;
        if (count > 0) sheet.merged({{row, column}, {row, column + count - 1}}, section.title.in(region.lang()), style);
        for (const int index : section.criteria) {
            const Criterion& criterion = rubric.criteria[index];
            sheet.text({row + 1, column}, criterion.number, region.styles.header);
            sheet.text({row + 2, column}, criterion.title.in(region.lang()), region.styles.header_turned);
            sheet.number({row + 3, column++}, criterion.best(), region.styles.total_number);
        }
    }
    sheet.columns(first_column, std::max(first_column, column - 1), 5.5);
    sheet.row(row, 110);
    sheet.row(row + 2, 250);
}

}  // namespace

void write_sections(RegionWorkbook& region, GroupSheets& group) { SectionsPage(region, group).write(); }

void write_rows(RegionWorkbook& region, const GroupSheets& place) {
    const RankingGroup& group = *place.group;
    SheetWriter& sheet = *place.rows;
    const SheetStyles& styles = region.styles;
    const int head = write_head(region, sheet, group, region.word({"Позиции: {}", "Rows: {}"}, figure_words(region, group)));
    sheet.columns(0, 0, 9);
    sheet.columns(name_column, name_column, 30);
    write_row_titles(region, sheet, head, *group.rubric);
    sheet.text({head + 3, 0}, region.word({"Место", "Place"}), styles.total);
    sheet.text({head + 3, name_column}, region.word({"Муниципалитет / макс.", "Municipality / max"}), styles.total);
    const int first = head + 4;
    write_names(region, sheet, first, group);
    int row = first;
    for (const Standing& standing : group.standings) {
        const Evaluation& evaluation = region.evaluation(standing);
        const MunicipalitySheet& own = region.municipality(standing);
        int column = first_column;
        for (const Section& section : group.rubric->sections)
            for (const int index : section.criteria) {
                const CriterionResult& result = evaluation.criteria[index];
                sheet.formula({row, column++}, own.reference(own.criterion_rows[index], shown_figure(group)),
                              value_of(result.points, shown_figure(group)), styles.of(state_of(result)));
            }
        ++row;
    }
    ++row;
    for (const RowState state : {RowState::full, RowState::part, RowState::pending, RowState::nothing, RowState::unanswered, RowState::outside, RowState::neutral}) {
        sheet.blank({row, 0}, styles.of(state));
        sheet.text({row++, name_column}, state_text(state, region.lang()), styles.words_of(state));
    }
    set_paper(region, sheet, true);
    sheet.freeze({first, first_column});
}

}  // namespace merilo
