// Flags a document dated earlier than every document of the nearest earlier stage that has dated ones (the decision
// before the analysis that justifies it), and one dated outside its stage of a programme's own plan. Documents
// without a date, new goals of the next cycle and stages in no order are not compared.
#include <algorithm>

#include "check/shared.h"
#include "text/dates.h"

namespace merilo {
namespace {

bool has(const std::vector<Stage>& group, Stage stage) {
    return std::find(group.begin(), group.end(), stage) != group.end();
}

std::optional<Date> earliest_of(const Case& whole, const std::vector<Stage>& group) {
    std::optional<Date> earliest;
    for (const Answer& answer : whole.submission.answers) {
        const Criterion& criterion = whole.rubric.criteria[answer.criterion];
        if (!has(group, whole.rubric.sections[criterion.section].stage)) continue;
        for (const Citation* citation : evidence_of(answer)) {
            const auto& date = whole.facts_of(*citation).date;
            if (date && (!earliest || *date < *earliest)) earliest = *date;
        }
    }
    return earliest;
}

Verdict look_at_cycle(const CitationView& view, const Date& date) {
    const auto& order = view.whole.rubric.chronology;
    const auto holds_stage = [&](const auto& group) { return has(group, view.section.stage); };
    auto group = std::find_if(order.begin(), order.end(), holds_stage);
    if (group == order.end()) return not_applicable();
    while (group != order.begin()) {
        --group;
        const std::optional<Date> earliest = earliest_of(view.whole, *group);
        if (!earliest) continue;
        if (date >= *earliest) return pass();
        return fail(say({"Документ датирован {}, раньше предшествующей стадии ({}): самый ранний её документ от {}",
                         "The document is dated {}, before the stage that it follows ({}), which begins on {}"},
                        dotted(date), titles(*group), dotted(*earliest)));
    }
    return not_applicable();
}

Verdict look_at_plan(const CitationView& view, const Date& date) {
    for (const PlanStage& stage : view.whole.rubric.plan) {
        if (stage.id != view.criterion.plan_stage) continue;
        if (stage.from <= date && date <= stage.to) return pass();
        return fail(say({"Документ датирован {}, вне этапа «{}» ({}–{})",
                         "The document is dated {}, outside the plan's stage “{}” ({}–{})"},
                        dotted(date), stage.title, dotted(stage.from), dotted(stage.to)));
    }
    return not_applicable();
}

Verdict look(const CitationView& view) {
    if (!view.facts.date) return not_applicable();
    const Date& date = *view.facts.date;
    Verdict verdict = look_at_cycle(view, date);
    if (verdict.outcome != Outcome::fail && !view.criterion.plan_stage.empty()) verdict = look_at_plan(view, date);
    if (verdict.outcome == Outcome::fail) verdict.mark = view.document.mark;
    return verdict;
}

}  // namespace

extern const Check broken_chronology;
const Check broken_chronology{
    .id = "broken-chronology",
    .severity = Severity::warning,
    .title = {"Даты документов противоречат порядку цикла", "The dates contradict the order of the cycle"},
    .why = {"Внутри одного цикла цели предшествуют показателям, мониторинг анализу, анализ решениям.",
            "Within one cycle goals come before indicators, monitoring before analysis, analysis before decisions."},
    .fix = {"Проверьте даты; если документ относится к прошлому циклу, представьте документ этого цикла.",
            "Check the dates; if the document belongs to an earlier cycle, cite one of this cycle."},
    .source = "порядок управленческого цикла; 002, «Рекомендации к заполнению», управленческие решения",
    .judge = look,
};

}  // namespace merilo
