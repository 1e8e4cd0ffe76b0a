#include "report/explain.h"

#include "report/pages.h"
#include "report/rubric_parts.h"
#include "report/wording.h"
#include "score/findings.h"

namespace merilo {

namespace {

constexpr int page_width = 100;

void add_requirement(Page& page, const Requirement& requirement, Lang lang) {
    const auto lines = requirement_lines(requirement, lang);
    if (lines.empty()) return;
    page.heading(2, tell(lang, {"Чем подтвердить", "Evidence"}));
    for (const std::string& line : lines) page.line(line, Tone::plain, 1);
}

void add_findings(Page& page, const Evaluation& evaluation, int criterion, Lang lang) {
    const auto findings = findings_of_row(evaluation, criterion);
    if (!findings.empty()) page.heading(2, tell(lang, {"Замечания", "Findings"}));
    for (const Finding* finding : findings) add_finding(page, evaluation, *finding, lang);
}

}  // namespace

std::string explain_check(const Check& check, std::span<const Rubric* const> rubrics, Lang lang) {
    Page page;
    page.heading(1, tell(lang, {"{} ({})", "{} ({})"}, check.title, check.id));
    page.line(tell(lang, {"Тяжесть: {}", "Severity: {}"}, title(check.severity)));
    page.line(tell(lang, {"Почему это важно: {}", "Why it matters: {}"}, check.why));
    page.line(tell(lang, {"Как исправить: {}", "How to mend: {}"}, check.fix));
    if (!check.state.ru.empty())
        page.line(tell(lang, {"Пока не проверено: {}", "While not checked: {}"}, check.state));
    page.line(tell(lang, {"Откуда правило: {}", "Source: {}"}, check.source));
    page.heading(2, tell(lang, {"Что делает с баллами", "What it does to points"}));
    bool any = false;
    for (const Rubric* rubric : rubrics)
        if (const CheckRule* rule = rubric->rule(check.id)) {
            any = true;
            page.line({{rubric->name(), Tone::code}, {": " + rule_text(*rule, lang)}}, 1);
        }
    if (!any) page.line(tell(lang, {"ни в одной методике не включена", "no rubric runs it"}), Tone::plain, 1);
    return terminal_text(page, page_width, false);
}

std::string explain_criterion(const Rubric& rubric, const Criterion& criterion, Lang lang) {
    const Section& section = rubric.sections[criterion.section];
    Page page;
    page.heading(1, fmt::format("{} {} ({})", criterion.number, criterion.title.in(lang), criterion.id));
    page.line(tell(lang, {"Методика: {}", "Rubric: {}"}, rubric_text(rubric, lang)));
    page.line(tell(lang, {"Раздел: {}; этап: {}", "Section: {}; stage: {}"}, section.title, title(section.stage)));
    if (!criterion.group.empty()) page.line(tell(lang, {"Группа: {}", "Group: {}"}, criterion.group));
    if (!criterion.plan_stage.empty())
        page.line(tell(lang, {"Этап плана: {}", "Stage of the plan: {}"}, criterion.plan_stage));
    if (!criterion.source.empty()) page.line(tell(lang, {"В источнике: {}", "In the source: {}"}, criterion.source));
    page.heading(2, tell(lang, {"Уровни (баллы: {})", "Levels (points: {})"}, title(criterion.basis)));
    add_levels(page, criterion, lang);
    add_prerequisites(page, rubric, criterion, lang);
    add_requirement(page, criterion.requirement, lang);
    return terminal_text(page, page_width, false);
}

std::string why(const Evaluation& evaluation, int index, Lang lang) {
    const Rubric& rubric = evaluation.rubric();
    const Criterion& criterion = rubric.criteria[index];
    const CriterionResult& row = evaluation.criteria[index];
    Page page;
    page.heading(1, fmt::format("{} {} ({})", criterion.number, criterion.title.in(lang), criterion.id));
    page.line(submission_text(evaluation.submission, lang));
    page.line(tell(lang, {"Методика: {}", "Rubric: {}"}, rubric_text(rubric, lang)));
    page.line(row_numbers(criterion, row.points, lang), Tone::strong);
    if (!row.applicable)
        page.line(tell(lang, {"Позиция не оценивается: её этап не входит в заявленный цикл.",
                              "The row is not scored: its stage is outside the declared cycle."}));
    if (row.applicable && !row.answered)
        page.line(tell(lang, {"Нет ответа по позиции.", "The row has no answer."}));
    page.heading(2, tell(lang, {"Уровни (баллы: {})", "Levels (points: {})"}, title(criterion.basis)));
    add_levels(page, criterion, lang);
    add_prerequisites(page, rubric, criterion, lang);
    if (!row.why.empty()) page.heading(2, tell(lang, {"Как получился балл", "How the points came about"}));
    for (const Said& step : row.why) page.line(step.in(lang), Tone::plain, 1);
    add_findings(page, evaluation, index, lang);
    return terminal_text(page, page_width, false);
}

}  // namespace merilo
