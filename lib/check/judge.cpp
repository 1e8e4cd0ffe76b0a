#include "check/judge.h"

#include "check/all_checks.h"

namespace merilo {
namespace {

/// The checks of a rubric in the visible order, each with its rule.
struct Active {
    const Check* check;
    const CheckRule* rule;
};

std::vector<Active> active_checks(const Rubric& rubric) {
    std::vector<Active> active;
    for (const Check* check : all_checks())
        if (const CheckRule* rule = rubric.rule(check->id)) active.push_back({check, rule});
    return active;
}

void keep(std::vector<Judged>& all, const Active& active, int criterion, int citation, Verdict verdict) {
    if (verdict.outcome == Outcome::not_applicable) return;
    all.push_back({active.check, active.rule, criterion, citation, std::move(verdict), active.rule->effect,
                   active.rule->basis});
}

void judge_row(const Case& whole, const std::vector<Active>& active, int index, std::vector<Judged>& all) {
    const Criterion& row = whole.rubric.criteria[index];
    const Answer* answer = whole.submission.answer(index);
    for (const Active& each : active)
        if (const auto* judge_answer = std::get_if<JudgeAnswer>(&each.check->judge))
            keep(all, each, index, -1, (*judge_answer)({whole, row, answer}));
    if (!answer) return;
    const Section& section = whole.rubric.sections[row.section];
    for (std::size_t i = 0; i < answer->citations.size(); ++i) {
        const Citation& citation = answer->citations[i];
        const CitationView view{whole, row, section, *answer, citation, whole.document_of(citation), whole.facts_of(citation)};
        for (const Active& each : active)
            if (const auto* judge_citation = std::get_if<JudgeCitation>(&each.check->judge))
                if (citation.role == Role::evidence || each.check->every_role)
                    keep(all, each, index, static_cast<int>(i), (*judge_citation)(view));
    }
}

bool accepted(const Judged& judged) {
    return judged.verdict.declared && judged.rule->when_not_checked == WhenNotChecked::accepts;
}

}  // namespace

bool Judged::finding() const {
    switch (verdict.outcome) {
        case Outcome::pass:
        case Outcome::not_applicable: return false;
        case Outcome::not_checked: return !accepted(*this);
        case Outcome::fail:
        case Outcome::error: break;
    }
    return true;
}

bool Judged::costs() const { return finding() && effect.kind != Effect::Kind::notes; }

std::vector<Judged> judge(const Case& whole) {
    const std::vector<Active> active = active_checks(whole.rubric);
    std::vector<Judged> all;
    for (std::size_t i = 0; i < whole.rubric.criteria.size(); ++i)
        if (whole.submission.applicable(whole.rubric.criteria[i])) judge_row(whole, active, static_cast<int>(i), all);
    return all;
}

}  // namespace merilo
