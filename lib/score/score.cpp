#include "score/score.h"

#include <algorithm>
#include <set>

#include "score/findings.h"
#include "score/points.h"
#include "score/suggest.h"
#include "score/why.h"

namespace merilo {
namespace {

const Decision* decision_on(const Review& review, int criterion) {
    for (const Decision& decision : review.decisions)
        if (decision.criterion == criterion) return &decision;
    return nullptr;
}

CriterionResult result_of(const Case& whole, int index, const Earned& earned) {
    const Criterion& row = whole.rubric.criteria[index];
    CriterionResult result;
    result.applicable = whole.submission.applicable(row);
    result.points.max = row.best();
    result.points.confirmed = earned.confirmed;
    result.points.possible = earned.possible;
    if (const Answer* answer = whole.submission.answer(index)) {
        result.answered = true;
        result.points.claimed = answer->claim;
        result.suggestion = suggest(whole, *answer);
    }
    if (whole.review) {
        const Decision* decision = decision_on(*whole.review, index);
        result.points.awarded = decision ? decision->points : earned.confirmed;
        if (decision) result.decision = *decision;
    }
    return result;
}

void add(Points& sum, const Points& points) {
    sum.claimed += points.claimed;
    sum.confirmed += points.confirmed;
    sum.possible += points.possible;
    if (points.awarded) sum.awarded = sum.awarded.value_or(0) + *points.awarded;
    sum.max += points.max;
}

/// A penalty may outweigh a section, but a submission as a whole never ends below nothing.
void floor_at_zero(Points& total) {
    total.confirmed = std::max(total.confirmed, 0);
    total.possible = std::max(total.possible, 0);
    if (total.awarded) total.awarded = std::max(*total.awarded, 0);
}

void sum_up(const Rubric& rubric, Evaluation& evaluation) {
    evaluation.sections.resize(rubric.sections.size());
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        add(evaluation.sections[rubric.criteria[i].section], evaluation.criteria[i].points);
        add(evaluation.points, evaluation.criteria[i].points);
    }
    floor_at_zero(evaluation.points);
}

/// Different documents that are cited and whose links are as asked.
template <class Wanted>
int count_links(const Case& whole, Wanted wanted) {
    std::set<int> links;
    for (const DocumentFacts& facts : whole.facts.documents)
        if (wanted(facts) && !facts.cited_in.empty()) links.insert(facts.group);
    return static_cast<int>(links.size());
}

/// What became of every check, without its words: those are the findings'.
std::vector<CheckMark> marks_of(const std::vector<Judged>& judged) {
    std::vector<CheckMark> marks;
    marks.reserve(judged.size());
    for (const Judged& each : judged)
        marks.push_back({each.check->id, each.criterion, each.citation, each.verdict.outcome,
                         each.verdict.outcome == Outcome::not_checked && !each.finding()});
    return marks;
}

int count_undecided(const Case& whole, const std::vector<Earned>& rows) {
    if (!whole.review) return 0;
    int count = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        count += rows[i].confirmed < rows[i].possible && !decision_on(*whole.review, static_cast<int>(i));
    return count;
}

}  // namespace

Evaluation score(const Case& whole, std::vector<Judged> judged) {
    const std::vector<Earned> rows = settle(whole, judged);
    std::vector<Judged> prerequisites = judge_prerequisites(whole, rows);
    judged.insert(judged.end(), std::make_move_iterator(prerequisites.begin()), std::make_move_iterator(prerequisites.end()));
    std::stable_sort(judged.begin(), judged.end(),
                     [](const Judged& a, const Judged& b) { return a.criterion < b.criterion; });

    if (!whole.submission.cells.empty())
        for (Judged& each : judged) each.verdict.message = in_words_of(whole.submission, each.verdict.message);

    const auto verdicts = by_row(judged, rows.size());
    Evaluation evaluation;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        evaluation.criteria.push_back(result_of(whole, static_cast<int>(i), rows[i]));
        CriterionResult& result = evaluation.criteria.back();
        result.why = why(whole, static_cast<int>(i), verdicts[i], rows);
        if (result.suggestion) result.why.push_back(text_of(*result.suggestion, whole.submission));
    }
    sum_up(whole.rubric, evaluation);
    evaluation.findings = find(whole, judged);
    evaluation.mendings = mendings_of(whole, evaluation.findings);
    evaluation.checked = marks_of(judged);
    evaluation.links_not_opened = count_links(whole, [](const DocumentFacts& facts) { return facts.reach == Reach::not_opened; });
    evaluation.links_not_checked = count_links(whole, [](const DocumentFacts& facts) { return facts.attempt && !facts.attempt->conclusive(); });
    evaluation.reviewed = whole.review != nullptr;
    if (whole.review) evaluation.expert = whole.review->expert;
    evaluation.undecided = count_undecided(whole, rows);
    return evaluation;
}

}  // namespace merilo
