#include "report/html/cycle.h"

#include <algorithm>

namespace merilo {

namespace {

int counted_points(const Points& points) { return points.awarded.value_or(points.confirmed); }

void add_row(StageStanding& standing, const Points& points) {
    standing.points.claimed += points.claimed;
    standing.points.confirmed += points.confirmed;
    standing.points.possible += points.possible;
    standing.points.max += points.max;
    if (points.awarded) standing.points.awarded = standing.points.awarded.value_or(0) + *points.awarded;
}

StageState state_of(const StageStanding& standing, bool applicable) {
    if (!applicable) return StageState::outside;
    if (counted_points(standing.points) > 0) return standing.unsupported.empty() ? StageState::holds : StageState::unsupported;
    return standing.points.possible > 0 && !standing.points.awarded ? StageState::open : StageState::broken;
}

StageStanding standing_of(const Evaluation& evaluation, Stage stage) {
    const Rubric& rubric = evaluation.rubric();
    StageStanding standing;
    standing.stage = stage;
    bool applicable = false;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        if (rubric.sections[rubric.criteria[i].section].stage != stage) continue;
        const int row = static_cast<int>(i);
        applicable = applicable || evaluation.criteria[i].applicable;
        add_row(standing, evaluation.criteria[i].points);
        const bool missing = std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [row](const Finding& finding) {
            return finding.check == "missing-prerequisite" && finding.outcome == Outcome::fail && finding.criterion == row;
        });
        if (missing) standing.unsupported.push_back(row);
    }
    standing.state = state_of(standing, applicable);
    return standing;
}

}  // namespace

std::vector<StageStanding> cycle_of(const Evaluation& evaluation) {
    std::vector<StageStanding> stages;
    for (const auto& word : words<Stage>()) {
        StageStanding standing = standing_of(evaluation, word.value);
        if (standing.points.max > 0) stages.push_back(std::move(standing));
    }
    return stages;
}

int cycle_break(const std::vector<StageStanding>& stages) {
    const auto first = [&](auto wanted) {
        const auto found = std::find_if(stages.begin(), stages.end(), [&](const StageStanding& each) { return wanted(each.state); });
        return found == stages.end() ? -1 : static_cast<int>(found - stages.begin());
    };
    const int broken = first([](StageState state) { return state == StageState::broken || state == StageState::unsupported; });
    return broken >= 0 ? broken : first([](StageState state) { return state == StageState::open; });
}

}  // namespace merilo
