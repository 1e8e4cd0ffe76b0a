#include "report/typical_defects.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "check/all_checks.h"

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

void add(std::map<std::string_view, TypicalDefect>& all, const Evaluation& evaluation, int index, bool unchecked) {
    std::set<std::pair<std::string_view, Thing>> priced;
    for (const Finding& finding : evaluation.findings) {
        if (finding.outcome != (unchecked ? Outcome::not_checked : Outcome::fail)) continue;
        TypicalDefect& defect = all[finding.check];
        if (defect.evaluations.empty() || defect.evaluations.back() != index) defect.evaluations.push_back(index);
        if (priced.emplace(finding.check, thing_of(evaluation, finding)).second && finding.effect.kind != Effect::Kind::notes)
            defect.points += finding.points_at_stake;
        ++defect.cases;
    }
}

std::vector<TypicalDefect> count(const std::vector<Evaluation>& evaluations, const RankingGroup& group, bool unchecked) {
    std::map<std::string_view, TypicalDefect> all;
    for (const Standing& standing : group.standings)
        add(all, evaluations[standing.evaluation], standing.evaluation, unchecked);
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

}  // namespace

std::vector<TypicalDefect> typical_defects(const std::vector<Evaluation>& evaluations, const RankingGroup& group) {
    return count(evaluations, group, false);
}

std::vector<TypicalDefect> often_unchecked(const std::vector<Evaluation>& evaluations, const RankingGroup& group) {
    return count(evaluations, group, true);
}

}  // namespace merilo
