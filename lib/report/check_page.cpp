#include <algorithm>

#include "report/groups.h"
#include "report/pages.h"
#include "report/wording.h"

namespace merilo {

namespace {

constexpr Noun errors_noun{"ошибка", "ошибки", "ошибок", "error", "errors"};
constexpr Noun warnings_noun{"предупреждение", "предупреждения", "предупреждений", "warning", "warnings"};
constexpr Noun notes_noun{"заметка", "заметки", "заметок", "note", "notes"};

/// «строки 17:41, 18:47; позиции 1.1, 1.2»: everywhere that the group was found.
std::string places_text(const Evaluation& evaluation, const FindingGroup& group, Lang lang) {
    const std::string rows = rows_text(evaluation.rubric(), group.rows, lang);
    if (group.marks.size() < 2) return rows;
    const CellNames& cells = evaluation.submission.cells;
    std::string places;
    for (const Mark& mark : group.marks)
        places += (places.empty() ? "" : ", ") + (cells.empty() ? fmt::format("{}:{}", mark.line, mark.column)
                                                                : cell_text(cells[mark.cell], lang));
    if (!cells.empty()) return places + "; " + rows;
    return tell(lang, {"строки {}; {}", "lines {}; {}"}, places, rows);
}

/// The message, or for rows whose messages differ in a number the check's title; then the places concerned.
std::string group_text(const Evaluation& evaluation, const FindingGroup& group, Lang lang) {
    const Finding& finding = *group.first;
    if (of_empty_row(evaluation, finding)) return unanswered_text(evaluation.rubric(), group.rows, lang);
    if (!group.same_message)
        return check_title(finding.check, lang) + ": " + row_list(evaluation.rubric(), group.rows, lang);
    const std::string message = message_text(evaluation, finding, lang);
    if (group.rows.size() < 2) return message;
    return message + " (" + places_text(evaluation, group, lang) + ")";
}

void add_failure(Page& page, const Evaluation& evaluation, const FindingGroup& group, Lang lang) {
    const Finding& finding = *group.first;
    add_finding_line(page, evaluation, finding, group_text(evaluation, group, lang), lang);
    page.line(advice_text(finding, lang), Tone::plain, 2);
    page.line(price_text(evaluation, finding, group.points_at_stake, lang), Tone::plain, 2);
}

/// Failures row by row, each row under its title; what concerns many rows and no document comes last.
void add_failures(Page& page, const Evaluation& evaluation, Lang lang) {
    const auto groups = failures(evaluation);
    const auto shared = [](const FindingGroup& group) { return group.first->document < 0 && group.rows.size() > 1; };
    int row = -1;
    for (const FindingGroup& group : groups) {
        if (shared(group)) continue;
        if (group.first->criterion != row && group.first->criterion >= 0) {
            row = group.first->criterion;
            const Criterion& criterion = evaluation.rubric().criteria[row];
            page.heading(3, criterion.number + " " + criterion.title.in(lang));
        }
        add_failure(page, evaluation, group, lang);
    }
    if (std::any_of(groups.begin(), groups.end(), shared))
        page.heading(3, tell(lang, {"Сразу в нескольких позициях", "In several rows at once"}));
    for (const FindingGroup& group : groups)
        if (shared(group)) add_failure(page, evaluation, group, lang);
}

std::string summary(const Evaluation& evaluation, Lang lang) {
    int errors = 0, warnings = 0, notes = 0, open = 0, broken = 0;
    for (const Finding& finding : evaluation.findings) {
        if (finding.outcome == Outcome::not_checked) ++open;
        else if (finding.outcome == Outcome::error) ++broken;
        else if (finding.severity == Severity::error) ++errors;
        else if (finding.severity == Severity::warning) ++warnings;
        else ++notes;
    }
    std::string text = tell(lang, {"Всего: {}, {}, {}", "In all: {}, {}, {}"}, counted(errors, errors_noun),
                            counted(warnings, warnings_noun), counted(notes, notes_noun));
    if (open > 0) text += tell(lang, {"; не проверено: {}", "; not checked: {}"}, open);
    if (broken > 0) text += tell(lang, {"; сбоев проверки: {}", "; checks that failed to run: {}"}, broken);
    return text;
}

bool clean(const Evaluation& evaluation) {
    return std::all_of(evaluation.findings.begin(), evaluation.findings.end(),
                       [](const Finding& finding) { return finding.outcome == Outcome::not_checked; });
}

void add_submission(Page& page, const Evaluation& evaluation, const ReportOptions& options) {
    const Lang lang = options.lang;
    const std::string who = submission_text(evaluation.submission, lang);
    if (evaluation.findings.empty()) {
        page.line({{evaluation.submission.file, Tone::code},
                   {tell(lang, {": {} — замечаний нет", ": {} — no findings"}, who), Tone::good}});
        return;
    }
    page.heading(1, evaluation.submission.file + ": " + who);
    if (clean(evaluation)) page.line(tell(lang, {"Нарушений нет.", "No faults."}), Tone::good);
    if (!options.quiet) {
        add_failures(page, evaluation, lang);
        add_unchecked(page, evaluation, lang);
        add_mendings(page, evaluation, evaluation.mendings.size(), Detail::full, lang);
        page.heading(2, tell(lang, {"Итог проверки", "Summary"}));
    }
    page.line(summary(evaluation, lang), Tone::strong);
    add_caveats(page, submission_caveats(evaluation, lang));
}

}  // namespace

Page check_page(const Report& report, const ReportOptions& options) {
    Page page;
    for (const Evaluation& evaluation : report.evaluations) add_submission(page, evaluation, options);
    return page;
}

Page page_of(const Report& report, const ReportOptions& options) {
    if (options.view == View::check) return check_page(report, options);
    if (report.evaluations.size() == 1) return score_page(report.evaluations.front(), options);
    return region_page(report, options);
}

}  // namespace merilo
