#include "report/typical_defects.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "check/all_checks.h"
#include "report/groups.h"

namespace merilo {
namespace {

/// What is mended once: a document in all its spellings, or a row without one.
std::pair<int, int> thing_of(const Evaluation& evaluation, const Finding& finding) {
    if (finding.document < 0) return {-1, finding.criterion};
    const DocumentFacts* facts = facts_of(evaluation, finding.document);
    return {facts ? facts->group : finding.document, -1};
}

void add(std::map<std::string_view, TypicalDefect>& all, const Evaluation& evaluation, int index, Outcome outcome) {
    std::set<std::pair<std::string_view, std::pair<int, int>>> priced;
    for (const Finding& finding : evaluation.findings) {
        if (finding.outcome != outcome) continue;
        TypicalDefect& defect = all[finding.check];
        if (defect.evaluations.empty() || defect.evaluations.back() != index) defect.evaluations.push_back(index);
        const bool costs = finding.effect.kind != Effect::Kind::notes || of_empty_row(evaluation, finding);
        if (priced.emplace(finding.check, thing_of(evaluation, finding)).second && costs) defect.points += finding.points_at_stake;
        defect.severity = std::max(defect.severity, finding.severity);
        ++defect.cases;
    }
}

}  // namespace

std::vector<TypicalDefect> typical_defects(const std::vector<Evaluation>& evaluations, const std::vector<int>& among, Outcome outcome) {
    std::map<std::string_view, TypicalDefect> all;
    for (const int index : among) add(all, evaluations[index], index, outcome);
    std::vector<TypicalDefect> sorted;
    for (const Check* check : all_checks())
        if (const auto found = all.find(check->id); found != all.end()) {
            sorted.push_back(std::move(found->second));
            sorted.back().check = check->id;
        }
    std::stable_sort(sorted.begin(), sorted.end(), [](const TypicalDefect& a, const TypicalDefect& b) {
        if (a.evaluations.size() != b.evaluations.size()) return a.evaluations.size() > b.evaluations.size();
        return a.points > b.points;
    });
    return sorted;
}

std::vector<TypicalDefect> typical_defects(const std::vector<Evaluation>& evaluations) {
    std::vector<int> all(evaluations.size());
    std::iota(all.begin(), all.end(), 0);
    return typical_defects(evaluations, all);
}

std::vector<int> members_of(const RankingGroup& group) {
    std::vector<int> members;
    for (const Standing& standing : group.standings) members.push_back(standing.evaluation);
    return members;
}

}  // namespace merilo
