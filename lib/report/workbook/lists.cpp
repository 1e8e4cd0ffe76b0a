// Long lists with filters: every point, every finding.
#include <algorithm>

#include "report/workbook/sheets.h"

namespace merilo {
namespace {

const char* or_dash(const std::string& text) { return text.empty() ? "–" : text.c_str(); }

/// Filters over what was written below `header`, and the header in sight and on every page.
void close_list(RegionWorkbook& region, SheetWriter& sheet, int header, int end, int columns, int printed_columns) {
    const int last = std::max(header + 1, end - 1);
    sheet.autofilter({{header, 0}, {last, columns - 1}});
    sheet.freeze({header + 1, 1});
    set_paper(region, sheet, true, header, CellArea{{0, 0}, {last, printed_columns - 1}});
}

class PointsList {
public:
    explicit PointsList(RegionWorkbook& region) : region_(region), sheet_(*region.points), styles_(region.styles) {}

    void write() {
        sheet_.text({0, 0}, region_.word({"Баллы каждого муниципалитета по каждой позиции", "The points of every municipality in every row"}), styles_.title);
        sheet_.row(0, 24);
        write_header(region_, sheet_, {header, 0}, columns);
        for (const RankingGroup& group : region_.groups)
            for (const Standing& standing : group.standings) write(region_.evaluation(standing));
        close_list(region_, sheet_, header, row_, static_cast<int>(columns.size()), static_cast<int>(columns.size()));
    }

private:
    void write(const Evaluation& evaluation) {
        const Submission& submission = evaluation.submission;
        const Rubric& rubric = evaluation.rubric();
        for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
            const Criterion& criterion = rubric.criteria[i];
            const CriterionResult& result = evaluation.criteria[i];
            const RowState state = state_of(result);
            sheet_.text({row_, 0}, submission.municipality.name, styles_.cell);
            sheet_.text({row_, 1}, or_dash(submission.municipality.region), styles_.cell);
            sheet_.number({row_, 2}, submission.period, styles_.number);
            sheet_.text({row_, 3}, rubric.sections[criterion.section].title.in(region_.lang()), styles_.cell);
            sheet_.text({row_, 4}, criterion.number, styles_.cell_centred);
            sheet_.text({row_, 5}, criterion.title.in(region_.lang()), styles_.cell);
            for (const auto figure : {Figure::claimed, Figure::confirmed, Figure::possible, Figure::awarded, Figure::max}) {
                const CellAt at{row_, 6 + static_cast<int>(figure)};
                if (figure == Figure::awarded && !result.points.awarded) sheet_.blank(at, styles_.number);
                else sheet_.number(at, value_of(result.points, figure), styles_.number);
            }
            sheet_.text({row_, 11}, title(criterion.basis).in(region_.lang()), styles_.cell);
            sheet_.text({row_, 12}, state_text(state, region_.lang()), styles_.words_of(state));
            ++row_;
        }
    }

    static constexpr int header = 2;
    const std::vector<SheetColumn> columns{
        {{"Муниципалитет", "Municipality"}, 28}, {{"Регион", "Region"}, 20}, {{"Год", "Year"}, 8}, {{"Раздел", "Section"}, 26}, {{"№", "№"}, 7},
        {{"Позиция", "Row"}, 50}, {{"Заявлено", "Claimed"}, 11}, {{"Подтверждено", "Confirmed"}, 14}, {{"Возможно", "Possible"}, 11},
        {{"Присуждено", "Awarded"}, 12}, {{"Макс.", "Max"}, 8}, {{"Основание баллов", "Basis of the points"}, 18}, {{"Итог", "Outcome"}, 20}};
    RegionWorkbook& region_;
    SheetWriter& sheet_;
    const SheetStyles& styles_;
    int row_ = header + 1;
};

class FindingsList {
public:
    explicit FindingsList(RegionWorkbook& region) : region_(region), sheet_(*region.findings), styles_(region.styles) {}

    void write() {
        sheet_.text({0, 0}, region_.word({"Замечания: что не так, где и как исправить", "Findings: what is wrong, where, and how to mend it"}), styles_.title);
        sheet_.row(0, 24);
        sheet_.text({1, 0}, region_.word({"«Не проверено» – не нарушение. Баллы на кону – сколько вернёт исправление всего, что не так с этим документом или позицией; по документу их не складывают.",
                                          "“Not checked” is not a fault. Points at stake: what mending everything wrong with that document or row returns; a document's are not added up."}), styles_.faint_line);
        write_header(region_, sheet_, {header, 0}, columns);
        for (const RankingGroup& group : region_.groups)
            for (const Standing& standing : group.standings)
                for (const Finding& finding : region_.evaluation(standing).findings) write(region_.evaluation(standing), finding);
        if (row_ == header + 1) sheet_.text({row_++, 0}, region_.word({"Замечаний нет.", "No findings."}), styles_.cell);
        close_list(region_, sheet_, header, row_, static_cast<int>(columns.size()), printed_columns);
    }

private:
    void write(const Evaluation& evaluation, const Finding& finding) {
        const Lang lang = region_.lang();
        const RowState look = finding.outcome != Outcome::fail                ? RowState::pending
                              : finding.severity == Severity::error           ? RowState::nothing
                              : finding.severity == Severity::warning         ? RowState::part
                                                                              : RowState::outside;
        const std::string check = check_title(finding.check, lang), &message = finding.message.in(lang), &fix = finding.fix.in(lang);
        sheet_.text({row_, 0}, evaluation.submission.municipality.name, styles_.cell_wrapped);
        sheet_.text({row_, 1}, label(finding, lang), styles_.words_of(look));
        sheet_.text({row_, 3}, check, styles_.cell_wrapped);
        sheet_.text({row_, 5}, message, styles_.cell_wrapped);
        sheet_.text({row_, 6}, fix, styles_.cell_wrapped);
        sheet_.number({row_, 7}, finding.points_at_stake, styles_.number);
        sheet_.text({row_, 8}, effect_with_basis(finding, lang), styles_.cell_wrapped);
        write_row(evaluation, finding);
        const std::string_view document = write_document(evaluation, finding);
        sheet_.text({row_, 11}, or_dash(finding.pages), styles_.cell_centred);
        sheet_.text({row_, 12}, place_text(evaluation, finding.mark, lang), styles_.cell_wrapped);
        sheet_.text({row_, 13}, finding.check, styles_.cell);
        set_height(sheet_, row_++, {{check, check_width}, {document, document_width}, {message, text_width}, {fix, text_width}});
    }

    void write_row(const Evaluation& evaluation, const Finding& finding) {
        if (finding.criterion < 0) {
            for (const int column : {2, 9}) sheet_.text({row_, column}, "–", styles_.cell_faint);
            return;
        }
        const Criterion& criterion = evaluation.rubric().criteria[finding.criterion];
        sheet_.text({row_, 2}, criterion.number, styles_.cell_centred);
        sheet_.text({row_, 9}, criterion.title.in(region_.lang()), styles_.cell_wrapped);
    }

    /// Its title, or nothing.
    std::string_view write_document(const Evaluation& evaluation, const Finding& finding) {
        if (finding.document < 0) {
            for (const int column : {4, 10}) sheet_.text({row_, column}, "–", styles_.cell_faint);
            return {};
        }
        const Document& document = evaluation.submission.documents[finding.document];
        sheet_.text({row_, 4}, document.title, styles_.cell_wrapped);
        if (!document.url.empty()) sheet_.link({row_, 10}, document.url, "", styles_.url);
        else sheet_.text({row_, 10}, or_dash(document.file), styles_.cell_wrapped);
        return document.title;
    }

    static constexpr int header = 3;
    static constexpr int printed_columns = 8, check_width = 24, document_width = 30, text_width = 46;
    const std::vector<SheetColumn> columns{
        {{"Муниципалитет", "Municipality"}, 24}, {{"Степень", "Severity"}, 16}, {{"№", "№"}, 7}, {{"Проверка", "Check"}, check_width},
        {{"Документ", "Document"}, document_width}, {{"Что не так", "What is wrong"}, text_width}, {{"Как исправить", "How to mend"}, text_width},
        {{"Баллов\nна кону", "Points\nat stake"}, 10}, {{"Что с баллом", "Effect on points"}, 34}, {{"Позиция", "Row"}, 46},
        {{"Ссылка или файл", "Link or file"}, 40}, {{"Страницы", "Pages"}, 11}, {{"Место в файле", "Place"}, 40}, {{"Код проверки", "Check id"}, 34}};
    RegionWorkbook& region_;
    SheetWriter& sheet_;
    const SheetStyles& styles_;
    int row_ = header + 1;
};

}  // namespace

void write_points(RegionWorkbook& region) { PointsList(region).write(); }
void write_findings(RegionWorkbook& region) { FindingsList(region).write(); }

}  // namespace merilo
