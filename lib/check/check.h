#pragma once
#include <string_view>
#include <variant>

#include "model/facts.h"
#include "model/review.h"
#include "model/rubric.h"
#include "model/submission.h"
#include "text/pair.h"
#include "text/say.h"

namespace merilo {

/// All that a check may look at: plain data, already collected. Checks are pure functions over it.
struct Case {
    const Rubric& rubric;
    const Submission& submission;
    const Facts& facts;
    const Review* review = nullptr;  ///< none: nobody has reviewed it

    const DocumentFacts& facts_of(const Citation& citation) const { return facts.documents[citation.document]; }
    const Document& document_of(const Citation& citation) const { return submission.documents[citation.document]; }
};

/// One citation of one answer, as a check sees it.
struct CitationView {
    const Case& whole;
    const Criterion& criterion;
    const Section& section;
    const Answer& answer;
    const Citation& citation;
    const Document& document;
    const DocumentFacts& facts;

    const Requirement& requirement() const { return criterion.requirement; }
};

/// One row as a whole, answered or not. Rows outside a declared cycle are never shown to a check.
struct AnswerView {
    const Case& whole;
    const Criterion& criterion;
    const Answer* answer;  ///< null: the row has no answer
};

/// One prerequisite of one answered row, with the points that its target ended with.
struct PrerequisiteView {
    const Case& whole;
    const Criterion& criterion;
    const Prerequisite& prerequisite;
    int target_confirmed;  ///< best confirmed points among the target's rows
    int target_possible;
    bool applicable;       ///< false: the target lies outside a declared cycle, which satisfies
};

/// How a check ended and the words for it; `message` is empty unless there is something to say.
struct Verdict {
    Outcome outcome = Outcome::pass;
    /// Not checked, but the submission *declares* what would pass: a rubric that `accepts` lets it count.
    bool declared = false;
    Said message = {};
    /// The exact spot of the fault when it is not the citation (or answer) itself, e.g. the document's address.
    std::optional<Mark> mark = {};
    bool awaits_opening = false;  ///< not checked only because nobody has opened the link yet
    Said fix = {};                ///< what to do, when the check's own words do not fit this verdict
};

inline Verdict pass() { return {}; }
inline Verdict not_applicable() { return {Outcome::not_applicable, false, {}}; }
inline Verdict fail(Said message) { return {Outcome::fail, false, std::move(message)}; }
inline Verdict not_checked(Said why) { return {Outcome::not_checked, false, std::move(why)}; }
/// Not checked because nobody has opened the link yet: nothing to mend, only to open.
inline Verdict not_opened(Said why) { return {Outcome::not_checked, false, std::move(why), {}, true}; }
/// Good by what the submission declares; the document's own text has not been read.
inline Verdict declared() { return {Outcome::not_checked, true, {}}; }
inline Verdict at(Mark mark, Verdict verdict) { verdict.mark = mark; return verdict; }
inline Verdict mended_by(Said fix, Verdict verdict) { verdict.fix = std::move(fix); return verdict; }

using JudgeCitation = Verdict (*)(const CitationView&);
using JudgeAnswer = Verdict (*)(const AnswerView&);
using JudgePrerequisite = Verdict (*)(const PrerequisiteView&);

/// A rule that looks for one defect. Its id is never reused; all its words stand in its own file.
struct Check {
    std::string_view id;
    Severity severity;        ///< of a failure that costs points; one that only notes is a warning at most
    Pair title, why, fix;     ///< `fix` is said to whoever fills the form in
    std::string_view source;  ///< where the rule comes from, e.g. «002, case 6»
    std::variant<JudgeCitation, JudgeAnswer, JudgePrerequisite> judge;
    bool every_role = false;  ///< also for citations of new goals, which prove no points (links must still open)
    bool of_form = false;     ///< a fault of the form itself, which `validate` looks for: as severe even where it only notes
    Pair state = {"", ""};   ///< what to state or to do so that it can be checked; said while it is not checked
};

}  // namespace merilo
