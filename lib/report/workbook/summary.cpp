// The first sheet: who stands where, with the bounds of every total; the numbers come from the municipalities' own sheets.
#include <algorithm>

#include "report/ranking_words.h"
#include "report/workbook/sheets.h"

namespace merilo {
namespace {

enum Column { place, name, awarded, confirmed, possible, open_points, claimed, most, part, defects, not_opened, not_checked, columns };

constexpr double width = 150;

std::string range_of(int column, int first, int last) { return fixed_a1(CellArea{{first, column}, {last, column}}); }

/// «2–3»: counted by the formula as by the ranking.
std::string place_formula(int row, int column, int first, int last) {
    const std::string own = a1(CellAt{row, column}), all = range_of(column, first, last);
    const std::string from = "RANK(" + own + "," + all + ")", same = "COUNTIF(" + all + "," + own + ")";
    return "IF(" + same + "=1,TEXT(" + from + ",\"0\")," + from + "&\"–\"&(" + from + "+" + same + "-1))";
}

int count(const Evaluation& evaluation, Outcome outcome) {
    return static_cast<int>(std::count_if(evaluation.findings.begin(), evaluation.findings.end(),
                                          [outcome](const Finding& finding) { return finding.outcome == outcome; }));
}

double median_of(std::vector<int> values) {
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

class SummaryPage {
public:
    explicit SummaryPage(RegionWorkbook& region) : region_(region), sheet_(*region.summary), styles_(region.styles) {}

    void write() {
        write_head();
        for (std::size_t i = 0; i < region_.groups.size(); ++i) write_group(region_.groups[i], region_.group_sheets[i]);
        if (region_.groups.empty()) row_ = write_paragraph(sheet_, row_, columns, width, region_.word({"Оценённых представлений нет.", "Nothing was scored."}), styles_.text);
        write_legend();
        set_paper(region_, sheet_, true, region_.groups.size() == 1 ? header_row_ : -1);
        if (region_.groups.size() == 1) sheet_.freeze({header_row_ + 1, 2});
    }

private:
    void write_head() {
        const Said scored = counted(static_cast<int>(region_.report.evaluations.size()), submissions_noun);
        sheet_.text({0, 0}, region_.word({"Оценено: {}", "Scored: {}"}, scored), styles_.title);
        sheet_.row(0, 24);
        sheet_.text({1, 0}, region_.word({"На {}. Подробности – на следующих листах: разделы, позиции, недостатки, замечания; у каждого муниципалитета есть свой лист.",
                                          "As of {}. The sheets that follow tell more: sections, rows, defects, findings; every municipality has a sheet of its own."},
                                         day_text(region_)), styles_.faint_line);
        row_ = 3;
        if (region_.groups.size() > 1)
            row_ = write_paragraph(sheet_, row_, columns, width, parted_text(region_.groups, region_.lang()), styles_.warning) + 1;
        for (const Error& error : region_.report.errors)
            row_ = write_paragraph(sheet_, row_, columns, width, refused_text(error), styles_.warning);
    }

    /// A file that could not be read is in no ranking: nobody must think that everyone handed in is there.
    std::string refused_text(const Error& error) const {
        return place_text(error.place, region_.lang()) + ": " + error.message.in(region_.lang());
    }

    void write_group(const RankingGroup& group, GroupSheets& sheets) {
        const Lang lang = region_.lang();
        sheet_.text({row_++, 0}, group_title(group, lang), styles_.subtitle);
        sheet_.text({row_++, 0}, region_.word({"Методика: {}", "Rubric: {}"}, rubric_text(*group.rubric, lang)), styles_.faint_line);
        if (group.standings.size() > 1) sheet_.text({row_++, 0}, ranked_by(region_.report, group, lang), styles_.faint_line);
        for (const std::string& warning : repeated_submissions(region_.report, group, lang))
            row_ = write_paragraph(sheet_, row_, columns, width, warning, styles_.warning);
        for (const std::string& caveat : rubric_caveats(*group.rubric, lang))
            row_ = write_paragraph(sheet_, row_, columns, width, "• " + caveat, styles_.faint);
        write_titles();
        sheets.first_row = row_;
        const int last = row_ + static_cast<int>(group.standings.size()) - 1;
        for (const Standing& standing : group.standings) write_standing(group, standing, sheets.first_row, last);
        if (group.standings.size() > 1) write_middles(group, sheets.first_row, last);
        sheet_.data_bar({{sheets.first_row, part}, {last, part}}, {.fill = possible_ink, .from = 0.0, .to = 1.0});
        if (!any_reviewed(region_.report, group)) return void(row_ += 1);
        reviewed_ = true;
        ++row_;
    }

    void write_titles() {
        header_row_ = row_++;
        write_header(region_, sheet_, {header_row_, 0},
                     {{{"Место", "Place"}, 9}, {{"Муниципалитет", "Municipality"}, 34}, {{"Присуждено", "Awarded"}, 13},
                      {{"Подтверждено", "Confirmed"}, 15}, {{"Возможно", "Possible"}, 11}, {{"Ещё не под-\nтверждено", "Not yet\nconfirmed"}, 13},
                      {{"Заявлено", "Claimed"}, 11}, {{"Макс.", "Max"}, 9}, {{"Доля от макс.", "Share of max"}, 16},
                      {{"Замечаний", "Findings"}, 12}, {{"Не открыто\nссылок", "Links not\nopened"}, 12}, {{"Не удалось\nпроверить", "Could not\nbe checked"}, 13}});
    }

    void write_standing(const RankingGroup& group, const Standing& standing, int first, int last) {
        const Evaluation& evaluation = region_.evaluation(standing);
        const MunicipalitySheet& own = region_.municipality(standing);
        const int shown = group.by_awarded ? awarded : confirmed;
        if (first == last) sheet_.text({row_, place}, "–", styles_.cell_faint);
        else sheet_.text_formula({row_, place}, place_formula(row_, shown, first, last), place_of(standing), styles_.cell_centred);
        sheet_.link_to({row_, name}, own.sheet->name(), {0, 0}, evaluation.submission.municipality.name, styles_.link);
        for (const auto& [column, figure] : {std::pair{awarded, Figure::awarded}, {confirmed, Figure::confirmed}, {possible, Figure::possible},
                                              {claimed, Figure::claimed}, {most, Figure::max}}) {
            if (figure == Figure::awarded && !evaluation.points.awarded) sheet_.text({row_, column}, "–", styles_.cell_faint);
            else sheet_.formula({row_, column}, own.reference(own.total_row, figure), value_of(evaluation.points, figure), styles_.number);
        }
        sheet_.formula({row_, open_points}, a1(CellAt{row_, possible}) + "-" + a1(CellAt{row_, confirmed}),
                       evaluation.points.possible - evaluation.points.confirmed, styles_.number);
        write_share(sheet_, {row_, part}, {row_, shown}, {row_, most}, value_of(evaluation.points, shown_figure(group)),
                    evaluation.points.max, styles_.share, styles_.cell_faint);
        sheet_.number({row_, defects}, count(evaluation, Outcome::fail), styles_.number);
        sheet_.number({row_, not_opened}, evaluation.links_not_opened, styles_.number);
        sheet_.number({row_, not_checked}, evaluation.links_not_checked, styles_.number);
        ++row_;
    }

    void write_middles(const RankingGroup& group, int first, int last) {
        const int mean = row_++, median = row_++;
        sheet_.text({mean, name}, region_.word({"В среднем", "Mean"}), styles_.total);
        sheet_.text({median, name}, region_.word({"Медиана", "Median"}), styles_.total);
        for (const int row : {mean, median})
            for (const int column : {place, awarded, open_points, most, part, defects, not_opened, not_checked}) sheet_.blank({row, column}, styles_.total);
        for (const auto& [column, figure] : {std::pair{awarded, Figure::awarded}, {confirmed, Figure::confirmed}, {possible, Figure::possible}, {claimed, Figure::claimed}}) {
            if (figure == Figure::awarded && !group.by_awarded) continue;
            std::vector<int> values;
            double sum = 0;
            for (const Standing& standing : group.standings) {
                values.push_back(value_of(region_.evaluation(standing).points, figure));
                sum += values.back();
            }
            const std::string all = "(" + a1(CellArea{{first, column}, {last, column}}) + ")";
            sheet_.formula({mean, column}, "AVERAGE" + all, sum / static_cast<double>(values.size()), styles_.total_decimal);
            sheet_.formula({median, column}, "MEDIAN" + all, median_of(values), styles_.total_decimal);
        }
    }

    void write_legend() {
        if (!reviewed_) sheet_.columns(awarded, awarded, 13, StyleId::plain, true);
        ++row_;
        for (const std::string& line : meanings(region_)) row_ = write_paragraph(sheet_, row_, columns, width, line, styles_.faint);
    }

    RegionWorkbook& region_;
    SheetWriter& sheet_;
    const SheetStyles& styles_;
    int row_ = 0, header_row_ = 0;
    bool reviewed_ = false;
};

}  // namespace

void write_summary(RegionWorkbook& region) { SummaryPage(region).write(); }

}  // namespace merilo
