// Flags an analysis of effectiveness after which no new goals are shown: none cited, the goals of this very cycle
// cited again, or goals dated before the analysis. One good citation of new goals is enough. Whether the goals
// differ in substance is left to the expert.
#include <algorithm>

#include "check/shared.h"
#include "text/dates.h"

namespace merilo {
namespace {

bool same_document(const Case& whole, const Citation& one, const Citation& other) {
    const std::string& identity = whole.facts_of(one).identity;
    return one.document == other.document || (!identity.empty() && identity == whole.facts_of(other).identity);
}

bool proves_goals_of_this_cycle(const Case& whole, const Citation& citation) {
    for (const Answer& answer : whole.submission.answers) {
        const Criterion& criterion = whole.rubric.criteria[answer.criterion];
        if (whole.rubric.sections[criterion.section].stage != Stage::goals) continue;
        for (const Citation* evidence : evidence_of(answer))
            if (same_document(whole, citation, *evidence)) return true;
    }
    return false;
}

/// The earliest: a worthless later document beside the analysis must not make the goals old.
std::optional<Date> analysed_on(const Case& whole, const Answer& answer) {
    std::optional<Date> earliest;
    for (const Citation* citation : evidence_of(answer)) {
        const auto& date = whole.facts_of(*citation).date;
        if (date && (!earliest || *date < *earliest)) earliest = *date;
    }
    return earliest;
}

Verdict look_at(const AnswerView& view, const Citation& goals) {
    const std::string& title = view.whole.document_of(goals).title;
    if (proves_goals_of_this_cycle(view.whole, goals))
        return fail(say({"Новыми названы прежние цели: {} подтверждает и цели этого цикла",
                         "The goals called new are the old ones: {} proves the goals of this cycle too"},
                        quoted(title)));
    const auto& date = view.whole.facts_of(goals).date;
    const auto analysed = analysed_on(view.whole, *view.answer);
    if (date && analysed && *date < *analysed)
        return fail(say({"Новые цели датированы {}, раньше анализа эффективности ({})",
                         "The new goals are dated {}, before the analysis of effectiveness ({})"},
                        dotted(*date), dotted(*analysed)));
    return declared();
}

Verdict look(const AnswerView& view) {
    if (!view.criterion.requirement.new_goals || !view.answer || view.answer->claim <= 0) return not_applicable();
    Verdict verdict = fail(say({"После анализа эффективности не указаны новые цели",
                                "No new goals are shown after the analysis of effectiveness"}));
    for (const Citation& citation : view.answer->citations) {
        if (citation.role != Role::new_goals) continue;
        verdict = at(citation.mark, look_at(view, citation));
        if (verdict.outcome != Outcome::fail) break;
    }
    return verdict;
}

}  // namespace

extern const Check no_new_goals;
const Check no_new_goals{
    .id = "no-new-goals",
    .severity = Severity::error,
    .title = {"По итогам анализа не поставлены новые цели", "No new goals follow the analysis"},
    .why = {"Анализ эффективности завершает цикл: по его итогам ставятся новые цели, и с них начинается следующий.",
            "The analysis of effectiveness closes the cycle: new goals follow from it and open the next one."},
    .fix = {"Приведите рядом с анализом документ с новыми целями (role: new-goals), принятый после анализа.",
            "Cite beside the analysis a document with the new goals (role: new-goals), adopted after it."},
    .source = "002, «Рекомендации к заполнению», анализ эффективности принятых мер",
    .judge = look,
};

}  // namespace merilo
