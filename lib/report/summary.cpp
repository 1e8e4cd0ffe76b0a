// A markdown page short enough for a CI job or a merge request: totals, what to mend first, what is typical. The long one
// is `markdown`.
#include <algorithm>

#include "report/machine.h"
#include "report/pages.h"
#include "report/reporters.h"
#include "report/typical_defects.h"
#include "report/wording.h"

namespace merilo {

namespace {

constexpr std::size_t mendings_shown = 5, defects_shown = 10, errors_shown = 20;

constexpr Noun errors_noun{"ошибка", "ошибки", "ошибок", "error", "errors"};
constexpr Noun warnings_noun{"предупреждение", "предупреждения", "предупреждений", "warning", "warnings"};

void add_unreadable(Page& page, const std::vector<Error>& errors, Lang lang) {
    if (errors.empty()) return;
    page.heading(2, tell(lang, {"Не прочитано: {}", "Not read: {}"}, errors.size()));
    for (std::size_t i = 0; i < std::min(errors.size(), errors_shown); ++i)
        page.line({{place_text(errors[i].place, lang), Tone::code}, {": " + errors[i].message.in(lang)}}, 1);
    if (errors.size() > errors_shown)
        page.line(tell(lang, {"и ещё: {}", "and more: {}"}, errors.size() - errors_shown), Tone::faint, 1);
}

std::string counts_text(const Evaluation& evaluation, Lang lang) {
    const auto count = [&](auto&& wanted) { return static_cast<int>(std::count_if(evaluation.findings.begin(), evaluation.findings.end(), wanted)); };
    const auto failed = [&](Severity severity) {
        return count([=](const Finding& f) { return f.outcome == Outcome::fail && f.severity == severity; });
    };
    return tell(lang, {"Замечания: {}, {}; не проверено: {}", "Findings: {}, {}; not checked: {}"},
                counted(failed(Severity::error), errors_noun), counted(failed(Severity::warning), warnings_noun),
                count([](const Finding& f) { return f.outcome == Outcome::not_checked; }));
}

Table sections_table(const Evaluation& evaluation, Lang lang) {
    const auto word = [lang](const Pair& pair) { return std::string(pair.in(lang)); };
    Table table{{{word({"Раздел", "Section"}), false, true},
                 {word({"Заявлено", "Claimed"}), true},
                 {word({"Подтверждено…возможно", "Confirmed…possible"}), true}},
                {}};
    if (evaluation.reviewed) table.columns.push_back({word({"Присуждено", "Awarded"}), true});
    table.columns.push_back({word({"Макс.", "Max"}), true});
    for (std::size_t i = 0; i < evaluation.sections.size(); ++i) {
        const Points& points = evaluation.sections[i];
        std::vector<std::string> cells{evaluation.rubric().sections[i].title.in(lang), std::to_string(points.claimed), interval(points)};
        if (evaluation.reviewed) cells.push_back(points.awarded ? std::to_string(*points.awarded) : "–");
        cells.push_back(std::to_string(points.max));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Page one_page(const Evaluation& evaluation, const ReportOptions& options) {
    ReportOptions brief = options;
    brief.quiet = true;
    Page page = score_page(evaluation, brief);
    page.line(counts_text(evaluation, options.lang));
    if (options.quiet) return page;
    page.table(sections_table(evaluation, options.lang));
    add_mendings(page, evaluation, mendings_shown, Detail::brief, options.lang);
    return page;
}

/// What is wrong in many submissions comes first.
void add_defects(Page& page, const Report& report, Lang lang) {
    const auto defects = typical_defects(report.evaluations);
    if (defects.empty()) return;
    const auto word = [lang](const Pair& pair) { return std::string(pair.in(lang)); };
    Table table{{{word({"Замечание", "Finding"}), false, true},
                 {word({"Представлений", "Submissions"}), true},
                 {word({"Замечаний", "Findings"}), true},
                 {word({"Баллов", "Points"}), true}},
                {}};
    for (std::size_t i = 0; i < std::min(defects.size(), defects_shown); ++i)
        table.rows.push_back({check_title(defects[i].check, lang), std::to_string(defects[i].evaluations.size()),
                              std::to_string(defects[i].cases), std::to_string(defects[i].points)});
    page.heading(2, word({"Типичные недостатки", "Typical defects"}));
    page.table(std::move(table));
    if (defects.size() > defects_shown)
        page.line(tell(lang, {"и ещё видов: {}", "and more kinds: {}"}, defects.size() - defects_shown), Tone::faint);
}

std::string write(const Report& report, const ReportOptions& options) {
    ReportOptions brief = options;
    brief.quiet = true;
    const bool one = report.evaluations.size() == 1;
    Page page = one ? one_page(report.evaluations.front(), options) : region_page(report, brief);
    if (!one && !options.quiet) add_defects(page, report, options.lang);
    add_unreadable(page, report.errors, options.lang);
    return markdown_text(page);
}

}  // namespace

const Reporter summary_reporter{
    "summary", {"короткая сводка в Markdown: для страницы CI и запроса на слияние", "a short markdown summary for a CI page or a merge request"}, write, true};

}  // namespace merilo
