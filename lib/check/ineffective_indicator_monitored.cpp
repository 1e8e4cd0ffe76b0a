// Flags a claim for monitoring an indicator that an expert has found ineffective. Without a review nothing is judged.
// A row that builds on several indicators is flagged only when all of them were found ineffective.
#include <algorithm>

#include "check/shared.h"

namespace merilo {
namespace {

bool all_ineffective(const Prerequisite& prerequisite, const std::vector<int>& ineffective) {
    return !prerequisite.criteria.empty() &&
           std::all_of(prerequisite.criteria.begin(), prerequisite.criteria.end(), [&](int row) {
               return std::find(ineffective.begin(), ineffective.end(), row) != ineffective.end();
           });
}

Verdict look(const AnswerView& view) {
    const Review* review = view.whole.review;
    const Section& section = view.whole.rubric.sections[view.criterion.section];
    if (!review || section.stage != Stage::monitoring || !view.answer || view.answer->claim <= 0)
        return not_applicable();
    for (const Prerequisite& prerequisite : view.criterion.requires_)
        if (all_ineffective(prerequisite, review->ineffective))
            return fail(say({"Показатели этой позиции ({}) признаны неэффективными, эксперт: {}",
                             "The indicators of this row ({}) were found ineffective by the expert: {}"},
                            prerequisite.target, shown(review->expert)));
    return pass();
}

}  // namespace

extern const Check ineffective_indicator_monitored;
const Check ineffective_indicator_monitored{
    .id = "ineffective-indicator-monitored",
    .severity = Severity::error,
    .title = {"Мониторинг неэффективных показателей", "Ineffective indicators are monitored"},
    .why = {"Мониторинг по неэффективным показателям и показателям с негативными последствиями не учитывается.",
            "Monitoring of ineffective indicators, and of those with harmful effects, does not count."},
    .fix = {"Замените показатель на тот, который характеризует результат работы, и проведите мониторинг по нему.",
            "Replace the indicator by one that shows the result of the work, and monitor that one."},
    .source = "002, «Рекомендации к заполнению», мониторинг",
    .judge = look,
};

}  // namespace merilo
