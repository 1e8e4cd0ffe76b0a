#include "score/points.h"

#include <algorithm>
#include <limits>

#include "check/all_checks.h"

namespace merilo {
namespace {

constexpr Bounds unbounded{std::numeric_limits<int>::max(), std::numeric_limits<int>::max()};

/// What an effect leaves of points that it acts upon.
int left_by(const Effect& effect, int points) {
    switch (effect.kind) {
        case Effect::Kind::notes: return points;
        case Effect::Kind::caps: return std::min(points, effect.cap);
        case Effect::Kind::withholds:
        case Effect::Kind::voids: break;
    }
    return 0;
}

/// The same for the upper bound: what is only withheld may still turn out fine.
int possible_after(const Effect& effect, int points) {
    return effect.kind == Effect::Kind::withholds ? points : left_by(effect, points);
}

bool forgotten(const Case& whole, const Judged& judged, const Mended& mended) {
    if (judged.citation < 0) return judged.criterion == mended.row;
    if (mended.document < 0) return false;
    const Citation& citation = whole.submission.answer(judged.criterion)->citations[judged.citation];
    return whole.facts_of(citation).group == mended.document;
}

/// One row before its prerequisites: an answer earns the best that any one of its citations supports.
Earned earn_row(const Case& whole, int index, std::span<const Judged> verdicts, const Mended& mended) {
    const Criterion& row = whole.rubric.criteria[index];
    const Answer* answer = whole.submission.answer(index);
    const std::size_t count = answer ? answer->citations.size() : 0;
    std::vector<Bounds> bounds(count, unbounded);
    Bounds whole_row = unbounded;
    for (const Judged& judged : verdicts)
        if (!forgotten(whole, judged, mended))
            (judged.citation < 0 ? whole_row : bounds[judged.citation]).lower(judged);
    Earned best;
    bool evidence = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (answer->citations[i].role != Role::evidence) continue;
        evidence = true;
        const Earned one = earned(row, answer->claim, {std::min(bounds[i].confirmed, whole_row.confirmed),
                                                       std::min(bounds[i].possible, whole_row.possible)});
        best = {std::max(best.confirmed, one.confirmed), std::max(best.possible, one.possible)};
    }
    if (!evidence && mended.row == index) return earned(row, answer ? answer->claim : row.best(), unbounded);
    return best;
}

void apply(const Prerequisite& prerequisite, const Target& target, Earned& row) {
    if (!target.applicable) return;
    if (target.best.confirmed <= 0) row.confirmed = left_by(prerequisite.effect, row.confirmed);
    if (target.best.possible <= 0) row.possible = possible_after(prerequisite.effect, row.possible);
}

}  // namespace

void Bounds::lower(const Judged& judged) {
    if (!judged.costs() || judged.of_prerequisite()) return;
    confirmed = left_by(judged.effect, confirmed);
    if (judged.verdict.outcome == Outcome::fail) possible = possible_after(judged.effect, possible);
}

Earned earned(const Criterion& row, int claim, const Bounds& bounds) {
    Earned result;
    for (const ScoreLevel& level : row.levels) {
        if (level.points > claim) break;
        if (level.points <= bounds.possible) result.possible = std::max(result.possible, level.points);
        if (level.points <= bounds.confirmed && level.needs != Needs::judgement)
            result.confirmed = std::max(result.confirmed, level.points);
    }
    return result;
}

std::vector<std::span<const Judged>> by_row(const std::vector<Judged>& judged, std::size_t rows) {
    std::vector<std::span<const Judged>> result(rows);
    for (auto first = judged.begin(); first != judged.end();) {
        const auto last = std::find_if(first, judged.end(), [&](const Judged& each) { return each.criterion != first->criterion; });
        result[first->criterion] = {first, last};
        first = last;
    }
    return result;
}

Bounds bounds_of(std::span<const Judged> row, int citation) {
    Bounds bounds = unbounded;
    for (const Judged& each : row)
        if (each.citation == citation || each.citation < 0) bounds.lower(each);
    return bounds;
}

Target target_of(const Case& whole, const Prerequisite& prerequisite, const std::vector<Earned>& rows) {
    Target target;
    for (const int index : prerequisite.criteria) {
        if (!whole.submission.applicable(whole.rubric.criteria[index])) continue;
        target.applicable = true;
        target.best.confirmed = std::max(target.best.confirmed, rows[index].confirmed);
        target.best.possible = std::max(target.best.possible, rows[index].possible);
    }
    return target;
}

std::vector<Earned> settle(const Case& whole, const std::vector<Judged>& judged, Mended mended) {
    const auto verdicts = by_row(judged, whole.rubric.criteria.size());
    std::vector<Earned> rows(whole.rubric.criteria.size());
    for (const int index : whole.rubric.prerequisite_order) {
        const Criterion& row = whole.rubric.criteria[index];
        if (!whole.submission.applicable(row)) continue;
        rows[index] = earn_row(whole, index, verdicts[index], mended);
        if (mended.row == index) continue;
        for (const Prerequisite& prerequisite : row.requires_)
            apply(prerequisite, target_of(whole, prerequisite, rows), rows[index]);
    }
    return rows;
}

std::vector<Judged> judge_prerequisites(const Case& whole, const std::vector<Earned>& rows) {
    std::vector<Judged> all;
    for (const Check* check : all_checks()) {
        const auto* judge = std::get_if<JudgePrerequisite>(&check->judge);
        const CheckRule* rule = whole.rubric.rule(check->id);
        if (!judge || !rule) continue;
        for (const Answer& answer : whole.submission.answers) {
            const Criterion& row = whole.rubric.criteria[answer.criterion];
            if (!whole.submission.applicable(row)) continue;
            for (const Prerequisite& prerequisite : row.requires_) {
                const Target target = target_of(whole, prerequisite, rows);
                Verdict verdict = (*judge)({whole, row, prerequisite, target.best.confirmed, target.best.possible, target.applicable});
                if (verdict.outcome != Outcome::not_applicable)
                    all.push_back({check, rule, answer.criterion, -1, std::move(verdict), prerequisite.effect, prerequisite.basis});
            }
        }
    }
    return all;
}

}  // namespace merilo
