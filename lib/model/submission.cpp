#include "model/submission.h"

#include <algorithm>

namespace merilo {

const Answer* Submission::answer(int criterion) const {
    const auto found = std::lower_bound(answers.begin(), answers.end(), criterion,
                                        [](const Answer& answer, int index) { return answer.criterion < index; });
    return found != answers.end() && found->criterion == criterion ? &*found : nullptr;
}

Mark Submission::place_of(int criterion) const {
    if (const Answer* found = answer(criterion)) return found->mark;
    for (const auto& [row, mark] : bare_headings)
        if (row == criterion) return mark;
    return answers_mark;
}

bool Submission::applicable(const Criterion& criterion) const {
    const Stage stage = rubric->sections[criterion.section].stage;
    return cycle.empty() || std::find(cycle.begin(), cycle.end(), stage) != cycle.end();
}

Date Submission::reference_date() const { return prepared.value_or(Date{period, 12, 31}); }

}  // namespace merilo
