// Flags an answered row that builds on a row for which nothing is proved: an analysis without monitoring. A row of a
// stage outside a declared cycle counts as satisfied, and so does a row that claims nothing. A prerequisite that may
// yet be proved is not checked where it matters for points.
#include "check/shared.h"

namespace merilo {
namespace {

Said title_of_target(const PrerequisiteView& view) {
    const Rubric& rubric = view.whole.rubric;
    for (const Section& section : rubric.sections)
        if (section.id == view.prerequisite.target) return section.title;
    const int row = rubric.criterion_index(view.prerequisite.target);
    return row < 0 ? Said{view.prerequisite.target, view.prerequisite.target} : rubric.criteria[row].title;
}

Verdict look(const PrerequisiteView& view) {
    const int row = view.whole.rubric.criterion_index(view.criterion.id);
    const Answer* answer = view.whole.submission.answer(row);
    if (!view.applicable || !answer || answer->claim == 0) return not_applicable();
    if (view.target_confirmed > 0) return pass();
    if (view.target_possible > 0) {
        if (view.prerequisite.effect.kind == Effect::Kind::notes) return pass();
        return not_checked(say({"Опирается на «{}», а это ещё не подтверждено",
                                "Builds on “{}”, which is not confirmed yet"},
                               title_of_target(view)));
    }
    return fail(say({"Опирается на «{}», а это ничем не подтверждено", "Builds on “{}”, for which nothing is proved"},
                    title_of_target(view)));
}

}  // namespace

extern const Check missing_prerequisite;
const Check missing_prerequisite{
    .id = "missing-prerequisite",
    .severity = Severity::error,
    .title = {"Нет того, на чём основана позиция", "What the row builds on is missing"},
    .why = {"Стадии управленческого цикла вырастают одна из другой: решения опираются на анализ, анализ на мониторинг, "
            "мониторинг на показатели.",
            "The stages of the cycle grow out of each other: decisions rest on analysis, analysis on monitoring, "
            "monitoring on indicators."},
    .fix = {"Подтвердите сначала позицию, на которую опирается эта.", "Prove the row first that this one builds on."},
    .source = "002, «Рекомендации к заполнению», управленческие решения; порядок управленческого цикла",
    .judge = look,
    .state = {"Подтвердите сначала позицию, на которую опирается эта.", "Prove the row first that this one builds on."},
};

}  // namespace merilo
