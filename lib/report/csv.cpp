// A table to pivot: one line for each row of the rubric in each submission, whether it was answered or not. The findings
// are a table of their own (csv_findings.cpp); both name the submission's file and the row's id, to be joined by.
#include <algorithm>

#include "report/csv_line.h"
#include "report/reporters.h"
#include "report/wording.h"

namespace merilo {

namespace {

constexpr Pair titles[] = {
    {"Файл", "File"},
    {"Методика", "Rubric"},
    {"Период", "Period"},
    {"Регион", "Region"},
    {"Муниципалитет", "Municipality"},
    {"Код ОКТМО", "OKTMO code"},
    {"Раздел", "Section"},
    {"Раздел (код)", "Section (id)"},
    {"Позиция", "Criterion"},
    {"Позиция (код)", "Criterion (id)"},
    {"Применяется", "Applies"},
    {"Есть ответ", "Answered"},
    {"Заявлено", "Claimed"},
    {"Подтверждено", "Confirmed"},
    {"Возможно", "Possible"},
    {"Присуждено", "Awarded"},
    {"Максимум", "Max"},
    {"Баллы позиции", "Points of the row"},
    {"Ошибок", "Errors"},
    {"Предупреждений", "Warnings"},
    {"Не проверено", "Not checked"},
    {"Решение эксперта", "Expert's decision"},
};

int count(const Evaluation& evaluation, int row, Outcome outcome, std::optional<Severity> severity) {
    return static_cast<int>(std::count_if(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& finding) {
        return finding.criterion == row && finding.outcome == outcome && (!severity || finding.severity == *severity);
    }));
}

std::string decision_text(const CriterionResult& row) {
    if (!row.decision) return {};
    const Decision& decision = *row.decision;
    if (decision.reason.empty() || decision.basis.empty()) return decision.reason + decision.basis;
    return decision.reason + " (" + decision.basis + ")";
}

std::string line_of(const Evaluation& evaluation, int index, Lang lang) {
    const Submission& submission = evaluation.submission;
    const Criterion& criterion = evaluation.rubric().criteria[index];
    const Section& section = evaluation.rubric().sections[criterion.section];
    const CriterionResult& row = evaluation.criteria[index];
    const auto yes_no = [lang](bool yes) { return tell(lang, {"{}", "{}"}, yes ? Pair{"да", "yes"} : Pair{"нет", "no"}); };
    CsvLine line;
    line.text(submission.file).text(evaluation.rubric().name()).number(submission.period);
    line.text(submission.municipality.region).text(submission.municipality.name).text(submission.municipality.code);
    line.text(section.title.in(lang)).text(section.id);
    line.text(criterion.number + " " + criterion.title.in(lang)).text(criterion.id);  // «1.1» alone is a date to Excel
    line.text(yes_no(row.applicable)).text(yes_no(row.answered));
    line.number(row.points.claimed).number(row.points.confirmed).number(row.points.possible);
    line.number(row.points.awarded).number(row.points.max).text(title(criterion.basis).in(lang));
    line.number(count(evaluation, index, Outcome::fail, Severity::error));
    line.number(count(evaluation, index, Outcome::fail, Severity::warning));
    line.number(count(evaluation, index, Outcome::not_checked, {}));
    return line.text(decision_text(row)).take();
}

std::string write(const Report& report, const ReportOptions& options) {
    CsvLine header;
    for (const Pair& column : titles) header.text(column.in(options.lang));
    std::string text = std::string(csv_mark) + header.take();
    for (const Evaluation& evaluation : report.evaluations)
        for (std::size_t i = 0; i < evaluation.criteria.size(); ++i) text += line_of(evaluation, static_cast<int>(i), options.lang);
    return text;
}

}  // namespace

const Reporter csv_reporter{
    "csv", {"таблица для Excel: строка на позицию и муниципалитет", "a table for Excel: one line a row and municipality"}, write};

}  // namespace merilo
