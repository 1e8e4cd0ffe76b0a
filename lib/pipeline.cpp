// The way of the data, in order: load -> collect facts -> check -> score. Reports are made from what comes out.
#include "pipeline.h"

#include "check/judge.h"
#include "collect/declared.h"
#include "collect/opened.h"
#include "collect/read.h"
#include "collect/related.h"
#include "load/submission.h"
#include "load/yaml.h"
#include "score/review.h"
#include "score/score.h"

namespace merilo {

Result<Evaluation> evaluate(const SourceTree& tree, const Setup& setup) {
    auto submission = read_submission(tree, setup.rubrics);
    if (!submission) return submission.errors();
    const auto review = review_of(*submission, setup.reviews);
    if (!review) return review.errors();

    Facts facts = collect_declared(*submission, setup.lexicon, setup.files);
    collect_opened(facts, setup.links, setup.until);
    collect_read(*submission, facts, setup.texts, setup.lexicon);
    relate(*submission, facts);
    const Case whole{*submission->rubric, *submission, facts, *review};
    Evaluation evaluation = score(whole, judge(whole));
    evaluation.submission = std::move(*submission);
    evaluation.facts = std::move(facts);
    return evaluation;
}

Result<Evaluation> evaluate(std::string_view text, const std::string& file, const Setup& setup) {
    const auto tree = read_yaml(text, file);
    if (!tree) return tree.errors();
    return evaluate(*tree, setup);
}

}  // namespace merilo
