#include <algorithm>

#include "check/shared.h"
#include "report/explain.h"
#include "report/page.h"
#include "report/rubric_parts.h"
#include "report/wording.h"
#include "text/dates.h"

namespace merilo {

namespace {

/// «30 позиций, до 39 баллов».
std::string extent_text(const Rubric& rubric, Lang lang) {
    return tell(lang, {"{}, до {}", "{}, up to {}"}, counted(static_cast<int>(rubric.criteria.size()), rows_noun),
                counted(rubric.published(), points_of_noun));
}

void add_head(Page& page, const Rubric& rubric, Lang lang) {
    page.heading(1, rubric_text(rubric, lang));
    page.line(rubric.name(), Tone::code);
    page.line(tell(lang, {"Уровень: {}", "Level: {}"}, title(rubric.level)));
    page.line(tell(lang, {"Источник: {}, {}", "Source: {}, {}"}, rubric.source.file, quoted(rubric.source.section)));
    page.line(extent_text(rubric, lang), Tone::strong);
    for (const std::string& caveat : rubric_caveats(rubric, lang)) page.line(caveat, Tone::plain, 1);
    for (const About& about : rubric.about) {
        page.heading(2, about.title.in(lang));
        for (const Said& item : about.items) page.line(item.in(lang), Tone::plain, 1);
    }
}

void add_checks(Page& page, const Rubric& rubric, Lang lang) {
    page.heading(2, tell(lang, {"Проверки и что они делают с баллами", "Checks and what they do to points"}));
    for (const CheckRule& rule : rubric.checks) {
        page.line({{rule.id, Tone::code}, {": " + check_title(rule.id, lang)}}, 1);
        page.line(rule_text(rule, lang), Tone::plain, 2);
    }
}

void add_order(Page& page, const Rubric& rubric, Lang lang) {
    if (!rubric.chronology.empty()) {
        std::string order;
        for (const auto& stages : rubric.chronology) {
            std::string step;
            for (const Stage stage : stages) step.append(step.empty() ? "" : ", ").append(title(stage).in(lang));
            order.append(order.empty() ? "" : " → ").append(step);
        }
        page.heading(2, tell(lang, {"В каком порядке датируются документы", "The order of documents by date"}));
        page.line(order, Tone::plain, 1);
    }
    if (!rubric.plan.empty()) page.heading(2, tell(lang, {"План", "Plan"}));
    for (const PlanStage& stage : rubric.plan)
        page.line(fmt::format("{}. {}: {}–{}", stage.id, stage.title.in(lang), dotted(stage.from), dotted(stage.to)),
                  Tone::plain, 1);
}

/// A row says of its evidence only what differs from its section's.
void add_row(Page& page, const Rubric& rubric, const Criterion& row, const std::vector<std::string>& common, Lang lang) {
    page.heading(3, fmt::format("{} {} ({})", row.number, row.title.in(lang), row.id));
    page.line(tell(lang, {"баллы: {}", "points: {}"}, title(row.basis)), Tone::plain, 1);
    if (!row.group.empty()) page.line(tell(lang, {"группа: {}", "group: {}"}, row.group), Tone::plain, 1);
    if (!row.source.empty()) page.line(tell(lang, {"в источнике: {}", "in the source: {}"}, row.source), Tone::plain, 1);
    if (!row.plan_stage.empty())
        page.line(tell(lang, {"этап плана: {}", "stage of the plan: {}"}, row.plan_stage), Tone::plain, 1);
    add_levels(page, row, lang);
    for (const std::string& line : requirement_lines(row.requirement, lang))
        if (std::find(common.begin(), common.end(), line) == common.end()) page.line(line, Tone::plain, 1);
    add_prerequisites(page, rubric, row, lang);
}

void add_section(Page& page, const Rubric& rubric, const Section& section, Lang lang) {
    int best = 0;
    for (const int row : section.criteria) best += rubric.criteria[row].best();
    page.heading(2, tell(lang, {"{}: до {}", "{}: up to {}"}, section.title, counted(best, points_of_noun)));
    page.line(tell(lang, {"этап: {}; уровень: {}", "stage: {}; level: {}"}, title(section.stage), title(section.level)));
    if (!section.source.empty()) page.line(tell(lang, {"в источнике: {}", "in the source: {}"}, section.source));
    const auto common = requirement_lines(section.requirement, lang);
    if (!common.empty()) page.line(tell(lang, {"чем подтвердить:", "evidence:"}));
    for (const std::string& line : common) page.line(line, Tone::plain, 1);
    for (const int row : section.criteria) add_row(page, rubric, rubric.criteria[row], common, lang);
}

}  // namespace

std::string show_rubric(const Rubric& rubric, Lang lang, int width) {
    Page page;
    add_head(page, rubric, lang);
    add_checks(page, rubric, lang);
    for (const Section& section : rubric.sections) add_section(page, rubric, section, lang);
    add_order(page, rubric, lang);
    return terminal_text(page, width, false);
}

std::string list_rubrics(std::span<const Rubric* const> rubrics, Lang lang, int width) {
    Page page;
    for (const Rubric* rubric : rubrics) {
        page.line(rubric->name(), Tone::strong);
        page.line(rubric->title.in(lang), Tone::plain, 1);
        page.line(extent_text(*rubric, lang), Tone::plain, 1);
        for (const std::string& caveat : rubric_caveats(*rubric, lang)) page.line(caveat, Tone::plain, 1);
    }
    return terminal_text(page, width, false);
}

}  // namespace merilo
