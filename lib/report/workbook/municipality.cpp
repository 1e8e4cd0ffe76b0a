// One municipality: its rows by section, every total as a sum that can be followed, and what to mend.
#include <algorithm>

#include "report/ranking_words.h"
#include "report/workbook/sheets.h"

namespace merilo {
namespace {

constexpr int first_number = 2, state_column = 7, why_column = 8, columns = 9;
constexpr int row_width = 44, why_width = 62, where_width = 58;
constexpr double width = 150;
constexpr Figure figures[] = {Figure::claimed, Figure::confirmed, Figure::possible, Figure::awarded, Figure::max};

int column_of(Figure figure) { return first_number + static_cast<int>(figure); }

std::string joined(const std::vector<Said>& lines, Lang lang) {
    std::string text;
    for (const Said& line : lines) text.append(text.empty() ? "" : "\n").append(line.in(lang));
    return text;
}

class MunicipalityPage {
public:
    MunicipalityPage(RegionWorkbook& region, MunicipalitySheet& place)
        : region_(region), place_(place), evaluation_(*place.evaluation), sheet_(*place.sheet), styles_(region.styles) {}

    void write() {
        write_head();
        write_totals();
        for (std::size_t i = 0; i < evaluation_.rubric().sections.size(); ++i) write_section(static_cast<int>(i));
        write_total_formulas();
        write_mendings();
        set_paper(region_, sheet_, true, header_row_);
        sheet_.freeze({header_row_ + 1, first_number});
    }

private:
    void write_head() {
        const Lang lang = region_.lang();
        sheet_.text({0, 0}, submission_text(evaluation_.submission, lang), styles_.title);
        sheet_.row(0, 24);
        sheet_.text({1, 0}, region_.word({"Методика: {}", "Rubric: {}"}, rubric_text(evaluation_.rubric(), lang)), styles_.faint_line);
        sheet_.text({2, 0}, region_.word({"Файл: {}", "File: {}"}, evaluation_.submission.file), styles_.faint_line);
        sheet_.link_to({2, state_column}, region_.summary->name(), {0, 0}, region_.word({"← к сводке", "← to the summary"}), styles_.jump);
        row_ = 3;
        if (const std::string awarded = awarded_text(evaluation_, lang); !awarded.empty())
            row_ = write_paragraph(sheet_, row_, columns, width, awarded, styles_.text);
        for (const auto& caveats : {rubric_caveats(evaluation_.rubric(), lang), submission_caveats(evaluation_, lang)})
            for (const std::string& caveat : caveats) row_ = write_paragraph(sheet_, row_, columns, width, "• " + caveat, styles_.faint);
        ++row_;
    }

    void write_totals() {
        header_row_ = row_;
        write_header(region_, sheet_, {row_++, 0},
                     {{{"№", "№"}, 7}, {{"Позиция", "Row"}, row_width}, {{"Заявлено", "Claimed"}, 11}, {{"Подтверж-\nдено", "Confirmed"}, 11},
                      {{"Возможно", "Possible"}, 11}, {{"Присуждено", "Awarded"}, 12}, {{"Макс.", "Max"}, 8}, {{"Итог", "Outcome"}, 16},
                      {{"Откуда балл", "How it came about"}, why_width}});
        if (!evaluation_.points.awarded) sheet_.columns(column_of(Figure::awarded), column_of(Figure::awarded), 12, StyleId::plain, true);
        place_.total_row = row_++;
        sheet_.text({place_.total_row, 0}, "", styles_.total);
        sheet_.text({place_.total_row, 1}, region_.word({"Всего", "Total"}), styles_.total);
        for (const int column : {state_column, why_column}) sheet_.blank({place_.total_row, column}, styles_.total);
    }

    /// A section's line sums up the rows right below it.
    void write_section(int index) {
        const Section& section = evaluation_.rubric().sections[index];
        const int line = row_++;
        place_.section_rows.push_back(line);
        sheet_.text({line, 0}, "", styles_.band);
        sheet_.text({line, 1}, section.title.in(region_.lang()), styles_.band);
        for (const int column : {state_column, why_column}) sheet_.blank({line, column}, styles_.band);
        for (const int criterion : section.criteria) write_row(criterion);
        for (const Figure figure : figures) {
            const int column = column_of(figure), value = value_of(evaluation_.sections[index], figure);
            if (figure == Figure::awarded && !evaluation_.points.awarded) sheet_.blank({line, column}, styles_.band);
            else if (section.criteria.empty()) sheet_.number({line, column}, value, styles_.band_number);
            else sheet_.formula({line, column}, "SUM(" + a1(CellArea{{line + 1, column}, {row_ - 1, column}}) + ")", value, styles_.band_number);
        }
    }

    void write_row(int index) {
        const Criterion& criterion = evaluation_.rubric().criteria[index];
        const CriterionResult& result = evaluation_.criteria[index];
        const RowState state = state_of(result);
        place_.criterion_rows[index] = row_;
        sheet_.text({row_, 0}, criterion.number, styles_.cell_centred);
        std::string title = criterion.title.in(region_.lang());
        if (criterion.basis == Basis::assumed) title += region_.word({" (баллы — допущение)", " (points assumed)"});
        sheet_.text({row_, 1}, title, styles_.cell_wrapped);
        for (const Figure figure : figures) {
            const bool none = figure == Figure::awarded && !result.points.awarded;
            const StyleId style = figure == Figure::confirmed ? styles_.of(state) : styles_.number;
            if (none) sheet_.blank({row_, column_of(figure)}, styles_.number);
            else sheet_.number({row_, column_of(figure)}, value_of(result.points, figure), style);
        }
        sheet_.text({row_, state_column}, state_text(state, region_.lang()), styles_.words_of(state));
        const std::string why = joined(result.why, region_.lang());
        sheet_.text({row_, why_column}, why, styles_.cell_small);
        constexpr int small_width = why_width * 14 / 10;  // its letters are smaller, and so are its lines
        set_height(sheet_, row_++, {{title, row_width}, {why, small_width}});
    }

    /// Penalties may outweigh a section, but no total that is earned ends below nothing.
    void write_total_formulas() {
        for (const Figure figure : figures) {
            const int column = column_of(figure);
            if (figure == Figure::awarded && !evaluation_.points.awarded) {
                sheet_.blank({place_.total_row, column}, styles_.total);
                continue;
            }
            std::string sections;
            for (const int line : place_.section_rows) sections.append(sections.empty() ? "" : ",").append(a1(CellAt{line, column}));
            const std::string sum = "SUM(" + (sections.empty() ? "0" : sections) + ")";
            const bool earned = figure != Figure::claimed && figure != Figure::max;
            sheet_.formula({place_.total_row, column}, earned ? "MAX(0," + sum + ")" : sum, value_of(evaluation_.points, figure),
                           styles_.total_number);
        }
    }

    void write_mendings() {
        if (evaluation_.mendings.empty()) return;
        ++row_;
        sheet_.text({row_++, 0}, region_.word({"Что исправить: больше всего баллов — сверху", "What to mend: most points first"}), styles_.subtitle);
        const int head = row_++;
        sheet_.text({head, 0}, region_.word({"Баллы", "Points"}), styles_.header);
        sheet_.text({head, 1}, region_.word({"Что", "What"}), styles_.header);
        sheet_.merged({{head, 2}, {head, why_column - 1}}, region_.word({"Где", "Where"}), styles_.header);
        sheet_.text({head, why_column}, region_.word({"Как исправить", "How to mend"}), styles_.header);
        for (const Mending& mending : evaluation_.mendings) write_mending(mending);
    }

    void write_mending(const Mending& mending) {
        const Lang lang = region_.lang();
        std::string what = region_.word({"представление в целом", "the submission as a whole"}), where, how;
        if (mending.document >= 0) what = evaluation_.submission.documents[mending.document].title;
        else if (mending.criterion >= 0) what = region_.word({"позиция {}", "row {}"}, evaluation_.rubric().criteria[mending.criterion].number);
        std::vector<std::string> places, fixes;
        const auto add = [](std::vector<std::string>& list, std::string text) {
            if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
        };
        for (const int index : mending.findings) {
            add(places, place_text(evaluation_, evaluation_.findings[index].mark, lang));
            add(fixes, evaluation_.findings[index].fix.in(lang));
        }
        for (const std::string& text : places) where.append(where.empty() ? "" : "\n").append(text);
        for (const std::string& text : fixes) how.append(how.empty() ? "" : "\n").append(text);
        set_height(sheet_, row_, {{what, row_width}, {where, where_width}, {how, why_width}});
        sheet_.number({row_, 0}, mending.points, styles_.number);
        sheet_.text({row_, 1}, what, styles_.cell_wrapped);
        sheet_.merged({{row_, 2}, {row_, why_column - 1}}, where, styles_.cell_wrapped);
        sheet_.text({row_, why_column}, how, styles_.cell_wrapped);
        ++row_;
    }

    RegionWorkbook& region_;
    MunicipalitySheet& place_;
    const Evaluation& evaluation_;
    SheetWriter& sheet_;
    const SheetStyles& styles_;
    int row_ = 0, header_row_ = 0;
};

}  // namespace

void write_municipality(RegionWorkbook& region, MunicipalitySheet& sheet) {
    sheet.criterion_rows.resize(sheet.evaluation->rubric().criteria.size());
    MunicipalityPage(region, sheet).write();
}

}  // namespace merilo
