// A table of the findings: one line each, with those not checked, those that an expert overruled, and the files that
// could not be read.
#include "report/csv_line.h"
#include "report/fingerprint.h"
#include "report/machine.h"
#include "report/reporters.h"
#include "report/wording.h"
#include "score/review.h"

namespace merilo {

namespace {

constexpr Pair titles[] = {
    {"Файл", "File"},
    {"Строка", "Line"},
    {"Столбец", "Column"},
    {"Ячейка", "Cell"},
    {"Методика", "Rubric"},
    {"Период", "Period"},
    {"Регион", "Region"},
    {"Муниципалитет", "Municipality"},
    {"Код ОКТМО", "OKTMO code"},
    {"Позиция", "Criterion"},
    {"Позиция (код)", "Criterion (id)"},
    {"Проверка", "Check"},
    {"Проверка (код)", "Check (id)"},
    {"Уровень", "Severity"},
    {"Итог (код)", "Outcome (name)"},
    {"Документ", "Document"},
    {"Ссылка или файл", "Link or file"},
    {"Страницы", "Pages"},
    {"Что не так", "What is wrong"},
    {"Что сделать", "What to do"},
    {"Баллов на кону", "Points at stake"},
    {"Что с баллом", "Effect on points"},
    {"Решение эксперта", "Expert's decision"},
    {"Отпечаток", "Fingerprint"},
};

/// «1-2» alone is a date to Excel.
std::string pages_text(const std::string& pages, Lang lang) {
    return pages.empty() ? pages : tell(lang, {"с. {}", "p. {}"}, pages);
}

CsvLine begun(const Place& place) {
    CsvLine line;
    line.text(place.file).number(place.mark.line).number(place.mark.column).text(place.cell);
    return line;
}

std::string line_of(const Evaluation& evaluation, const Finding& finding, const std::string& print, Lang lang) {
    const Submission& submission = evaluation.submission;
    const Criterion* row = finding.criterion < 0 ? nullptr : &evaluation.rubric().criteria[finding.criterion];
    const Document* document = finding.document < 0 ? nullptr : &submission.documents[finding.document];
    const Decision* decision = overruling(evaluation, finding);
    CsvLine line = begun(submission.place(finding.mark));
    line.text(evaluation.rubric().name()).number(submission.period).text(submission.municipality.region);
    line.text(submission.municipality.name).text(submission.municipality.code);
    line.text(row ? row->number + " " + row->title.in(lang) : "").text(row ? row->id : "");  // «1.1» alone is a date to Excel
    line.text(check_title(finding.check, lang)).text(finding.check).text(label(finding, lang)).text(name(finding.outcome));
    line.text(document ? document->title : "").text(document ? (document->url.empty() ? document->file : document->url) : "");
    line.text(pages_text(finding.pages, lang)).text(finding.message.in(lang)).text(finding.fix.in(lang)).number(finding.points_at_stake);
    line.text(effect_with_basis(finding, lang)).text(decision ? overruled_text(evaluation, *decision, lang) : "");
    return line.text(print).take();
}

std::string line_of(const Error& error, const std::string& print, Lang lang) {
    CsvLine line = begun(error.place);
    for (int empty = 0; empty < 7; ++empty) line.text("");
    line.text(unreadable_title.in(lang)).text(unreadable_file).text(title(Severity::error).in(lang)).text(name(Outcome::error));
    for (int empty = 0; empty < 3; ++empty) line.text("");
    line.text(error.message.in(lang));
    for (int empty = 0; empty < 4; ++empty) line.text("");
    return line.text(print).take();
}

std::string write(const Report& report, const ReportOptions& options) {
    const Fingerprints prints = fingerprints_of(report);
    CsvLine header;
    for (const Pair& column : titles) header.text(column.in(options.lang));
    std::string text = std::string(csv_mark) + header.take();
    for (std::size_t i = 0; i < report.errors.size(); ++i) text += line_of(report.errors[i], prints.errors[i], options.lang);
    for (std::size_t i = 0; i < report.evaluations.size(); ++i)
        for (std::size_t k = 0; k < report.evaluations[i].findings.size(); ++k)
            text += line_of(report.evaluations[i], report.evaluations[i].findings[k], prints.findings[i][k], options.lang);
    return text;
}

}  // namespace

const Reporter csv_findings_reporter{
    "findings-csv", {"таблица для Excel: строка на замечание", "a table for Excel: one line a finding"}, write, true};

}  // namespace merilo
