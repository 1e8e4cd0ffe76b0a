#include "report/typical_defects.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace merilo {
namespace {

/// A thing to mend once: a document, in whatever rows and spellings it is cited, or a row without one.
using Thing = std::tuple<std::string_view, std::string_view, std::string_view, int>;

Thing thing_of(const Evaluation& evaluation, const Finding& finding) {
    if (finding.document < 0) return {{}, {}, {}, finding.criterion};
    const Document& document = evaluation.submission.documents[finding.document];
    if (document.url.empty() && document.file.empty()) return {{}, {}, {}, -2 - finding.document};
    return {document.title, document.url, document.file, -1};
}

/// The stakes of one check's things in one submission.
using Things = std::map<Thing, int>;

std::map<std::string_view, Things> things_of(const Evaluation& evaluation, bool unchecked) {
    std::map<std::string_view, Things> checks;
    for (const Finding& finding : evaluation.findings) {
        if ((finding.outcome == Outcome::not_checked) != unchecked) continue;
        int& stake = checks[finding.check][thing_of(evaluation, finding)];
        stake = std::max(stake, finding.points_at_stake);
    }
    return checks;
}

std::vector<TypicalDefect> count(const std::vector<Evaluation>& evaluations, const RankingGroup& group, bool unchecked) {
    std::map<std::string_view, TypicalDefect> found;
    for (const Standing& standing : group.standings)
        for (const auto& [check, things] : things_of(evaluations[standing.evaluation], unchecked)) {
            TypicalDefect& defect = found[check];
            defect.check = check;
            defect.evaluations.push_back(standing.evaluation);
            defect.defects += static_cast<int>(things.size());
            for (const auto& [thing, stake] : things) defect.points += stake;
        }
    std::vector<TypicalDefect> sorted;
    for (auto& [check, defect] : found) sorted.push_back(std::move(defect));
    std::stable_sort(sorted.begin(), sorted.end(), [](const TypicalDefect& a, const TypicalDefect& b) {
        if (a.points != b.points) return a.points > b.points;
        return a.evaluations.size() > b.evaluations.size();
    });
    return sorted;
}

}  // namespace

std::vector<TypicalDefect> typical_defects(const std::vector<Evaluation>& evaluations, const RankingGroup& group) {
    return count(evaluations, group, false);
}

std::vector<TypicalDefect> often_unchecked(const std::vector<Evaluation>& evaluations, const RankingGroup& group) {
    return count(evaluations, group, true);
}

}  // namespace merilo
