#include "report/groups.h"

#include <algorithm>

#include "score/findings.h"

namespace merilo {

namespace {

template <class T>
void add_once(std::vector<T>& list, T value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

bool has(const std::vector<int>& rows, int row) { return std::find(rows.begin(), rows.end(), row) != rows.end(); }

/// Written out anew in every row it is cited for, a document is still the same one.
bool same_document(const Submission& submission, int one, int other) {
    if (one == other) return true;
    if (one < 0 || other < 0) return false;
    const Document &a = submission.documents[one], &b = submission.documents[other];
    return a.title == b.title && a.url == b.url && a.file == b.file && !(a.url.empty() && a.file.empty());
}

/// Rows without a document (left empty) are told together even when their messages differ in a number.
bool belongs(const Submission& submission, const FindingGroup& group, const Finding& finding) {
    const Finding& first = *group.first;
    const bool same_spot = first.check == finding.check && first.outcome == finding.outcome &&
                           same_document(submission, first.document, finding.document) &&
                           (finding.document >= 0 || first.mark == finding.mark) && first.effect == finding.effect;
    const bool other_row = finding.document < 0 && !has(group.rows, finding.criterion);
    return same_spot && (first.message == finding.message || other_row);
}

bool same_unchecked(const Submission& submission, const Finding& one, const Finding& other) {
    return same_document(submission, one.document, other.document) && (one.document >= 0 || one.check == other.check);
}

}  // namespace

const DocumentFacts* facts_of(const Evaluation& evaluation, int document) {
    const auto& all = evaluation.facts.documents;
    return document >= 0 && document < static_cast<int>(all.size()) ? &all[document] : nullptr;
}

bool of_empty_row(const Evaluation& evaluation, const Finding& finding) {
    return finding.document < 0 && finding.criterion >= 0 && !evaluation.criteria[finding.criterion].answered;
}

std::vector<FindingGroup> failures(const Evaluation& evaluation) {
    std::vector<FindingGroup> groups;
    for (const Finding& finding : evaluation.findings) {
        if (finding.outcome == Outcome::not_checked) continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const FindingGroup& known) { return belongs(evaluation.submission, known, finding); });
        if (group == groups.end()) group = groups.insert(groups.end(), FindingGroup{&finding, {}, {}, true, 0});
        if (finding.criterion >= 0) add_once(group->rows, finding.criterion);
        add_once(group->marks, finding.mark);
        if (finding.message != group->first->message) group->same_message = false;
        // A document's stake is that of the whole document, so it is never added up; rows' stakes are.
        group->points_at_stake = finding.document >= 0 ? std::max(group->points_at_stake, finding.points_at_stake)
                                                       : group->points_at_stake + finding.points_at_stake;
    }
    return groups;
}

std::vector<Unchecked> unchecked(const Evaluation& evaluation) {
    std::vector<Unchecked> groups;
    for (const Finding& finding : evaluation.findings) {
        if (finding.outcome != Outcome::not_checked) continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Unchecked& known) { return same_unchecked(evaluation.submission, *known.first, finding); });
        if (group == groups.end()) group = groups.insert(groups.end(), Unchecked{&finding, {}, {}});
        if (finding.criterion >= 0) add_once(group->rows, finding.criterion);
        if (std::none_of(group->told.begin(), group->told.end(), [&](const Finding* one) { return same_question(*one, finding); }))
            group->told.push_back(&finding);
    }
    return groups;
}

std::vector<int> unanswered(const Evaluation& evaluation) {
    std::vector<int> rows;
    for (std::size_t i = 0; i < evaluation.criteria.size(); ++i) {
        const CriterionResult& row = evaluation.criteria[i];
        if (row.applicable && !row.answered && row.points.max > 0) rows.push_back(static_cast<int>(i));
    }
    return rows;
}

bool only_unchecked(const Evaluation& evaluation, const Mending& mending) {
    return std::all_of(mending.findings.begin(), mending.findings.end(), [&](int index) {
        const Finding& finding = evaluation.findings[index];
        return finding.outcome == Outcome::not_checked || finding.effect.kind == Effect::Kind::notes;
    });
}

MendingList mending_list(const Evaluation& evaluation) {
    MendingList list;
    list.unanswered = unanswered(evaluation);
    for (const Mending& mending : evaluation.mendings) {
        const bool empty_row = mending.document < 0 && mending.criterion >= 0 && !evaluation.criteria[mending.criterion].answered;
        if (!empty_row) (only_unchecked(evaluation, mending) ? list.to_state : list.found).push_back(&mending);
    }
    return list;
}

std::vector<const Finding*> one_of_each_advice(const Evaluation& evaluation, const Mending& mending) {
    std::vector<const Finding*> result;
    for (const int index : mending.findings) {
        const Finding& finding = evaluation.findings[index];
        if (finding.awaits_opening) continue;
        if (std::none_of(result.begin(), result.end(), [&](const Finding* f) { return f->fix == finding.fix; }))
            result.push_back(&finding);
    }
    return result;
}

bool awaits_expert(const Evaluation& evaluation, int criterion) {
    const CriterionResult& row = evaluation.criteria[criterion];
    if (row.points.awarded || row.points.possible < row.points.claimed) return false;
    const auto& levels = evaluation.rubric().criteria[criterion].levels;
    const bool judged = std::any_of(levels.begin(), levels.end(), [&](const ScoreLevel& level) {
        return level.needs == Needs::judgement && level.points <= row.points.claimed;
    });
    return judged && std::none_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& finding) {
        return finding.criterion == criterion && finding.effect.kind != Effect::Kind::notes;
    });
}

bool lost_points(const CriterionResult& row) {
    return row.points.awarded.value_or(row.points.confirmed) < row.points.claimed;
}

int assumed_in(const Evaluation& evaluation, const Section& section) {
    int sum = 0;
    for (const int index : section.criteria) {
        const Criterion& row = evaluation.rubric().criteria[index];
        if (row.basis == Basis::assumed && evaluation.criteria[index].applicable) sum += row.best();
    }
    return sum;
}

}  // namespace merilo
