#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/facts.h"
#include "model/review.h"
#include "model/rubric.h"
#include "model/submission.h"

namespace merilo {

/// The numbers of one row, section or submission; kept apart everywhere, all integers.
struct Points {
    int claimed = 0;             ///< what the municipality says
    int confirmed = 0;           ///< lower bound: stands on sound evidence and needs nobody's judgement
    int possible = 0;            ///< upper bound: if all that is unchecked, withheld or to be judged turned out fine
    std::optional<int> awarded;  ///< what the expert decided; none without a review
    int max = 0;                 ///< the best published level(s)
};

/// One defect, or one thing that could not be checked, at one place.
struct Finding {
    std::string_view check;
    Severity severity = Severity::note;
    Outcome outcome = Outcome::fail;
    Effect effect;
    Basis basis = Basis::assumed;  ///< of the effect
    int criterion = -1;            ///< index into Rubric::criteria; -1: the submission as a whole
    int document = -1;             ///< index into Submission::documents; -1: no document is involved
    std::string pages;
    Mark mark;
    Said message, fix;
    bool awaits_opening = false;   ///< nobody's fault yet: the link only has to be opened
    /// Points gained, confirmed or possible whichever gains more, if every fault of that document (or, without
    /// a document, of that row) were mended.
    int points_at_stake = 0;
};

/// What to mend first: one document or one row with all that is wrong there.
struct Mending {
    int document = -1;   ///< index into Submission::documents; -1: a row without one
    int criterion = -1;  ///< the row, when there is no document
    int points = 0;      ///< what mending everything here returns
    std::vector<int> findings;  ///< indices into Evaluation::findings
};

/// The level of a row that the documents' own texts speak for. Shown to the expert; it changes no number.
struct Suggestion {
    int points = 0;
    int document = -1;  ///< index into Submission::documents
    Said because;
};

struct CriterionResult {
    Points points;
    bool applicable = true;  ///< false: its stage is outside the declared cycle
    bool answered = false;
    std::optional<Suggestion> suggestion;
    std::optional<Decision> decision;  ///< the expert's word on this row; none: undecided, or no review
    std::vector<Said> why;   ///< how the numbers came about, step by step
};

/// How one check ended: also where there is nothing to report.
struct CheckMark {
    std::string_view check;
    int criterion = 0;      ///< index into Rubric::criteria
    int citation = -1;      ///< index into the answer's citations; -1: the row as a whole
    Outcome outcome = Outcome::pass;
    bool accepted = false;  ///< not checked, but the rubric accepts what is declared
};

/// A scored submission: what every report is made from.
struct Evaluation {
    Submission submission;
    Points points;
    std::vector<Points> sections;           ///< parallel to Rubric::sections
    std::vector<CriterionResult> criteria;  ///< parallel to Rubric::criteria
    std::vector<Finding> findings;          ///< by place in the rubric, then in the order of the checks
    std::vector<Mending> mendings;          ///< most points first; only those that return points
    std::vector<CheckMark> checked;         ///< every check that ran, row by row
    Facts facts;                            ///< what was collected of the documents, never their texts
    int links_not_opened = 0;               ///< distinct web addresses that nobody has opened
    int links_not_checked = 0;              ///< distinct web addresses that could not be opened from here
    bool reviewed = false;
    std::string expert;                     ///< who reviewed it
    int undecided = 0;  ///< reviewed rows left without a decision although confirmed < possible; they award `confirmed`

    const Rubric& rubric() const { return *submission.rubric; }
    bool has(Outcome outcome) const;
};

}  // namespace merilo
