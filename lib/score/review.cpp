#include "score/review.h"

#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair two_reviews{"два заключения на одно представление «{}»: это и «{}»; оставьте одно",
                           "two reviews of one submission «{}»: this one and «{}»; keep one"};
constexpr Pair no_reason{"позиция {} «{}»: присуждено {}, заявлено {} — впишите причину (reason)",
                         "criterion {} «{}»: awarded {}, claimed {} — give the reason"};
constexpr Pair no_reason_unanswered{"позиция {} «{}»: присуждено {}, ответа нет — впишите причину (reason)",
                                    "criterion {} «{}»: awarded {}, not answered — give the reason"};

std::vector<Error> missing_reasons(const Submission& submission, const Review& review) {
    std::vector<Error> errors;
    for (const Decision& decision : review.decisions) {
        const Answer* answer = submission.answer(decision.criterion);
        if (!decision.reason.empty() || decision.points == (answer ? answer->claim : 0)) continue;
        const Criterion& row = submission.rubric->criteria[decision.criterion];
        Said message = answer ? say(no_reason, row.number, row.title, decision.points, answer->claim)
                              : say(no_reason_unanswered, row.number, row.title, decision.points);
        errors.push_back({{review.file, decision.mark, {}}, std::move(message), {}});
    }
    return errors;
}

}  // namespace

bool speaks_of(const Review& review, const Submission& submission) {
    if (review.rubric != submission.rubric->name() || review.period != submission.period) return false;
    const Municipality& municipality = submission.municipality;
    if (!review.code.empty() && !municipality.code.empty()) return review.code == municipality.code;
    return review.municipality == municipality.name;
}

Result<const Review*> review_of(const Submission& submission, const std::vector<Review>& reviews) {
    const Review* found = nullptr;
    for (const Review& review : reviews) {
        if (!speaks_of(review, submission)) continue;
        if (found) return Error{{review.file, {}, {}}, say(two_reviews, submission.municipality.name, found->file), {}};
        found = &review;
    }
    if (!found) return found;
    if (auto errors = missing_reasons(submission, *found); !errors.empty()) return errors;
    return found;
}

const Decision* overruling(const Evaluation& evaluation, const Finding& finding) {
    if (finding.criterion < 0 || finding.effect.kind == Effect::Kind::notes) return nullptr;
    const CriterionResult& row = evaluation.criteria[finding.criterion];
    const bool open = finding.outcome != Outcome::fail || finding.effect.kind == Effect::Kind::withholds;
    const int left = open ? row.points.confirmed : row.points.possible;
    return row.decision && row.decision->points > left ? &*row.decision : nullptr;
}

}  // namespace merilo
