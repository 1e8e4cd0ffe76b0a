#include "score/ranking.h"

#include <algorithm>

namespace merilo {
namespace {

bool belongs(const RankingGroup& group, const Submission& submission) {
    return group.rubric->sha256 == submission.rubric->sha256 && group.period == submission.period &&
           group.region == submission.municipality.region;
}

int ranked_points(const Evaluation& evaluation, bool by_awarded) {
    return by_awarded ? *evaluation.points.awarded : evaluation.points.confirmed;
}

void order(RankingGroup& group, const std::vector<Evaluation>& evaluations) {
    auto& standings = group.standings;
    const auto of = [&](const Standing& standing) -> const Evaluation& { return evaluations[standing.evaluation]; };
    group.by_awarded = std::all_of(standings.begin(), standings.end(),
                                   [&](const Standing& standing) { return of(standing).points.awarded.has_value(); });
    const auto points = [&](const Standing& standing) { return ranked_points(of(standing), group.by_awarded); };
    std::stable_sort(standings.begin(), standings.end(), [&](const Standing& a, const Standing& b) {
        if (points(a) != points(b)) return points(a) > points(b);
        return of(a).submission.municipality.name < of(b).submission.municipality.name;
    });
    for (std::size_t first = 0; first < standings.size();) {
        std::size_t last = first;
        while (last + 1 < standings.size() && points(standings[last + 1]) == points(standings[first])) ++last;
        for (std::size_t i = first; i <= last; ++i) {
            standings[i].place_from = static_cast<int>(first) + 1;
            standings[i].place_to = static_cast<int>(last) + 1;
        }
        first = last + 1;
    }
}

}  // namespace

std::vector<RankingGroup> rank(const std::vector<Evaluation>& evaluations) {
    std::vector<RankingGroup> groups;
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        const Submission& submission = evaluations[i].submission;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const RankingGroup& each) { return belongs(each, submission); });
        if (group == groups.end())
            group = groups.insert(groups.end(), {submission.rubric, submission.municipality.region, submission.period, false, {}});
        group->standings.push_back({static_cast<int>(i), 0, 0});
    }
    for (RankingGroup& group : groups) order(group, evaluations);
    return groups;
}

}  // namespace merilo
